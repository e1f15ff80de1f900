"""Where the lines of a text that is being edited start, and which marks are laid anew."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.editor.squiggles import Mark, lay, line_starts
from desktop.ui.laying import Laying, Lines

LINES = st.lists(st.sampled_from(["", "a", "ab", "a 😀 b"]), min_size=1, max_size=12)


@given(st.lists(LINES, min_size=1, max_size=6))
def test_lines_start_where_going_through_all_of_them_finds(texts: list[list[str]]) -> None:
    lines = Lines()
    for text in texts:
        assert lines.follow(text) == line_starts(text)


@dataclass
class Words:
    """A text with a paragraph a line, whose capitals are marked."""

    known: Sequence[str]
    asked: list[range] = field(default_factory=list[range])

    @property
    def starts(self) -> Sequence[int]:
        return line_starts(self.known)[:-1]

    def parts(self, number: int) -> bool:
        return number >= 0

    def marks(self, numbers: range, base: int) -> Sequence[Mark]:
        self.asked.append(numbers)
        return [
            Mark(at := self.starts[number] - base + column, at + 1, "warn", "", "")
            for number in numbers
            for column, sign in enumerate(self.known[number])
            if sign.isupper()
        ]


def test_marks_are_asked_for_once_and_only_of_what_an_edit_can_reach() -> None:
    text = [f"Number {at} Of many." for at in range(100)]
    laying = Laying()
    laid = laying.lay(text, line_starts(text), Words(text))
    edited = [*text[:50], "One More.", *text[50:]]
    words = Words(edited)
    again = laying.lay(edited, line_starts(edited), words)
    whole = lay(edited, Words(edited).marks(range(101), 0))
    assert [[one.look for one in spans] for spans in again] == [
        [one.look for one in spans] for spans in whole
    ]
    assert [len(numbers) < 5 and 50 in numbers for numbers in words.asked] == [True]
    assert again[0] is laid[0]
    assert again[-1] is laid[-1]


def test_afresh_nothing_is_taken_over() -> None:
    text = ["One", "Two"]
    laying, words = Laying(), Words(text)
    for _ in range(2):
        laying.lay(text, line_starts(text), words, afresh=True)
    assert words.asked == [range(2), range(2)]
