"""Where the lines of a text that is being edited start, and which marks are laid anew."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.editor.squiggles import Mark, lay, line_starts
from desktop.ui.laying import Ground, Grounds, Laying

LINES = st.lists(st.sampled_from(["", "a", "ab", "a 😀 b"]), min_size=1, max_size=12)
Text = tuple[list[str], set[int]]


def on(grounds: Grounds, lines: Sequence[str]) -> Ground:
    """The ground of a text with a paragraph a line."""
    return grounds.follow(lines, line_starts(lines)[:-1])


@given(st.lists(st.tuples(LINES, st.sets(st.integers(0, 11))), min_size=1, max_size=6))
def test_a_ground_is_what_going_through_all_of_it_finds(texts: list[Text]) -> None:
    grounds = Grounds()
    before = grounds.follow([""], [])
    for lines, paragraphs in texts:
        places = line_starts(lines)
        starts = [places[line] for line in sorted(paragraphs) if line < len(lines)]
        ground = grounds.follow(lines, starts)
        assert (ground.number, ground.places) == (before.number + 1, places)
        front, back = ground.same_lines
        assert list(lines[:front]) == list(before.lines[:front])
        assert list(lines[len(lines) - back :]) == list(before.lines[len(before.lines) - back :])
        front, back = ground.same_starts
        by = places[-1] - before.places[-1]
        assert starts[:front] == before.starts[:front]
        assert front + back <= min(len(starts), len(before.starts))
        moved = [start + by for start in before.starts[len(before.starts) - back :]]
        assert starts[len(starts) - back :] == moved
        before = ground


@dataclass
class Words:
    """A text with a paragraph a line, whose capitals are marked."""

    known: Sequence[str]
    asked: list[range] = field(default_factory=list[range])

    def parts(self, number: int) -> bool:
        return number >= 0

    def marks(self, numbers: range, base: int) -> Sequence[Mark]:
        self.asked.append(numbers)
        starts = line_starts(self.known)
        return [
            Mark(at := starts[number] - base + column, at + 1, "warn", "", "")
            for number in numbers
            for column, sign in enumerate(self.known[number])
            if sign.isupper()
        ]


def test_marks_are_asked_for_once_and_only_of_what_an_edit_can_reach() -> None:
    text = [f"Number {at} Of many." for at in range(100)]
    laying, grounds = Laying(), Grounds()
    laid = laying.lay(on(grounds, text), Words(text))
    edited = [*text[:50], "One More.", *text[50:]]
    words = Words(edited)
    again = laying.lay(on(grounds, edited), words)
    whole = lay(edited, Words(edited).marks(range(101), 0))
    assert [[one.look for one in spans] for spans in again] == [
        [one.look for one in spans] for spans in whole
    ]
    assert [len(numbers) < 5 and 50 in numbers for numbers in words.asked] == [True]
    assert again[0] is laid[0]
    assert again[-1] is laid[-1]


def test_afresh_nothing_is_taken_over() -> None:
    text = ["One", "Two"]
    laying, grounds, words = Laying(), Grounds(), Words(text)
    for _ in range(2):
        laying.lay(on(grounds, text), words, afresh=True)
    assert words.asked == [range(2), range(2)]


def test_after_a_ground_that_was_passed_over_nothing_is_taken_over() -> None:
    laying, grounds, words = Laying(), Grounds(), Words(["One", "Two"])
    laying.lay(on(grounds, ["One", "Two"]), words)
    # The same paragraphs a line further down, where no marks were laid.
    lower = ["", "One", "Two"]
    grounds.follow(lower, [1, 5])
    assert len(laying.lay(grounds.follow(lower, [1, 5]), words)) == len(lower)
    assert words.asked == [range(2), range(2)]
