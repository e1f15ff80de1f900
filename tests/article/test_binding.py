"""Bindings: on the right words after any edit, or lost and saying so."""

import time
from dataclasses import replace
from random import Random

import pytest

from desktop.article.binding import (
    Bindings,
    State,
    bind,
    carried,
    is_verified,
    placed,
    quoted_words,
    settle,
    settled,
    state_of,
    verify,
)
from desktop.article.document import Document
from desktop.article.ledger import Source, Statement

BODY = "“We saw it,” said Falk.\n\nThe wall stood. “No comment,” said Marsh."
QUOTE = "We saw it,"


class Desk:
    """A body with one statement a bound stretch, edited as an editor does: line by line."""

    def __init__(self, body: str, *stretches: tuple[int, int]) -> None:
        made = tuple(bind(Statement(""), body, start, end) for start, end in stretches)
        self.sources: tuple[Source, ...] = (Source("falk", "Ines Falk", statements=made),)
        self.document = Document(body)
        self.bindings = Bindings(self.sources)

    @property
    def body(self) -> str:
        return self.document.snapshot().text

    def edit(self, start: int, end: int, text: str) -> None:
        """Replace `start:end`, told as whole lines."""
        new = self.body[:start] + text + self.body[end:]
        at = start - self.body.rfind("\n", 0, start) - 1
        self.write(new, start, end, (at, end - start, len(text)))

    def write(
        self, new: str, start: int, end: int, span: tuple[int, int, int] | None = None
    ) -> None:
        body = self.body
        first = body.count("\n", 0, start)
        count = body.count("\n", start, end) + 1
        grown = new.count("\n") - body.count("\n")
        lines = new.split("\n")[first : first + count + grown]
        self.bindings.splice(self.document, first, count, lines, span)
        assert self.body == new

    def statements(self) -> tuple[Statement, ...]:
        return placed(self.sources, self.bindings.places(), self.body)[0].statements

    def one(self) -> Statement:
        return self.statements()[0]

    def reads(self) -> str:
        """What the (first) bound stretch reads now; "" where it is lost."""
        one = self.one()
        return self.body[one.at : one.at + one.length] if one.at >= 0 else ""


def desk(words: str = QUOTE, body: str = BODY) -> Desk:
    at = body.index(words)
    return Desk(body, (at, at + len(words)))


def test_binding_takes_the_words_inside_the_marks() -> None:
    made = bind(Statement(""), BODY, 0, 12)
    assert (made.text, made.words, made.at, made.length) == (QUOTE, QUOTE, 1, 10)
    assert state_of(made) is State.BOUND
    assert quoted_words("  'a b'  ", 0, 9) == (3, 6)
    assert quoted_words("plain", 0, 5) == (0, 5)
    with pytest.raises(ValueError, match="no words"):
        bind(Statement(""), "a   b", 1, 4)


@pytest.mark.parametrize(
    ("edit", "reads", "state"),
    [
        ((0, 0, "Early. "), QUOTE, State.BOUND),
        ((1, 1, "“"), QUOTE, State.BOUND),
        ((11, 11, "”"), QUOTE, State.BOUND),
        ((0, 0, "“"), QUOTE, State.BOUND),
        ((30, 35, "An"), QUOTE, State.BOUND),
        ((4, 4, "all "), "We all saw it,", State.CHANGED),
        ((4, 8, ""), "We it,", State.CHANGED),
        ((0, 4, "None "), "saw it,", State.CHANGED),
        ((8, 16, "nothing"), "We saw", State.CHANGED),
        ((0, 16, ""), "", State.BROKEN),
        ((1, 11, ""), "", State.BROKEN),
        ((3, 3, "\n\n"), "We\n\n saw it,", State.CHANGED),
    ],
)
def test_an_edit(edit: tuple[int, int, str], reads: str, state: State) -> None:
    made = desk()
    made.edit(*edit)
    assert made.reads() == reads
    assert state_of(made.one()) is state


@pytest.mark.parametrize(("start", "end"), [(1, 11), (0, 12), (0, 30), (5, 11), (1, 5), (3, 6)])
@pytest.mark.parametrize("step", [1, 100])
@pytest.mark.parametrize("backwards", [False, True])
def test_undo_brings_the_binding_back(start: int, end: int, step: int, backwards: bool) -> None:
    """Deleted at once or letter by letter, from either end, and put back in reverse order."""
    made = desk()
    undo: list[tuple[int, str]] = []
    while start < end:
        a, b = (max(start, end - step), end) if backwards else (start, min(end, start + step))
        undo.append((a, made.body[a:b]))
        made.edit(a, b, "")
        end -= b - a
    for at, text in reversed(undo):
        made.edit(at, at, text)
    assert made.body == BODY
    assert made.reads() == QUOTE
    assert state_of(made.one()) is State.BOUND


def test_the_whole_body_deleted_and_undone_with_the_same_words_twice() -> None:
    body = "“No comment,” said Falk.\n\n“No comment,” said Marsh."
    second = body.rindex("No")
    made = Desk(body, (1, 12), (second, second + 11))
    made.edit(0, len(body), "")
    assert [state_of(one) for one in made.statements()] == [State.BROKEN] * 2
    made.edit(0, 0, body)
    assert [one.at for one in made.statements()] == [1, second]


def test_cut_and_paste_elsewhere_binds_again() -> None:
    made = desk()
    made.edit(0, 12, "")
    assert state_of(made.one()) is State.BROKEN
    made.edit(len(made.body), len(made.body), " “We saw it,”")
    assert made.reads() == QUOTE
    assert made.one().at == len(made.body) - 11


def test_a_changed_stretch_cut_and_pasted_is_still_changed() -> None:
    made = desk()
    made.edit(4, 7, "heard")
    made.edit(0, 14, "")
    made.edit(len(made.body), len(made.body), "“We heard it,”")
    assert made.reads() == "We heard it,"
    assert state_of(made.one()) is State.CHANGED


def test_pasted_twice_at_once_it_stays_lost() -> None:
    made = desk()
    made.edit(0, 12, "")
    made.edit(5, 5, "We saw it, we said: We saw it,")
    assert state_of(made.one()) is State.BROKEN


def test_somebody_elses_equal_words_are_never_taken() -> None:
    body = "“No comment,” said Falk. “No comment,” said Marsh."
    made = Desk(body, (1, 12))
    made.edit(0, 25, "")
    assert state_of(made.one()) is State.BROKEN
    made.edit(0, 0, "x")
    assert state_of(made.one()) is State.BROKEN


def test_of_two_lost_with_equal_words_none_is_guessed() -> None:
    body = "“No comment,” said Falk.\n\n“No comment,” said Marsh.\n\nRain."
    second = body.rindex("No")
    made = Desk(body, (1, 12), (second, second + 11))
    made.edit(second, second + 11, "")
    made.edit(1, 12, "")
    made.edit(len(made.body), len(made.body), " No comment,")
    assert [state_of(one) for one in made.statements()] == [State.BROKEN] * 2


def test_replacing_all_leaves_what_stands_between() -> None:
    body = "The colour went. “We saw it,” said Falk of the colour."
    made = desk(body=body)
    made.write(body.replace("colour", "color"), 0, len(body))
    assert made.reads() == QUOTE
    assert state_of(made.one()) is State.BOUND


def test_lines_carried_down_keep_their_binding() -> None:
    made = desk()
    lines = made.body.split("\n")
    made.write("\n".join([lines[2], lines[1], lines[0]]), 0, len(made.body))
    assert made.reads() == QUOTE


def test_splices_of_whole_lines() -> None:
    made = desk()
    made.bindings.splice(made.document, 0, 0, ["First.", ""])
    assert made.reads() == QUOTE
    made.bindings.splice(made.document, 0, 2, [])
    assert made.reads() == QUOTE
    made.bindings.splice(made.document, 0, 3, [])
    assert state_of(made.one()) is State.BROKEN


def _edited(random: Random, made: Desk, fresh: list[str]) -> tuple[int, int, str]:
    """A random edit; every character ever typed is another one, but line feeds."""
    size = len(made.body)
    start = random.randrange(size + 1)
    end = min(size, start + random.choice([0, 0, 0, 1, 2, 5, 20, 80]))
    if random.random() < 0.05:
        end = start
    typed = [fresh.pop() for _ in range(random.choice([0, 1, 1, 3, 12]))]
    if random.random() < 0.2:
        typed.insert(random.randrange(len(typed) + 1), "\n")
    return start, end, "".join(typed)


@pytest.mark.parametrize("seed", range(20))
def test_a_thousand_random_edits(seed: int) -> None:
    """Against an oracle that knows which characters were bound and still live.

    As every character is unique, what survives of a stretch can be read off the text: from
    the first to the last surviving character (line feeds, not unique, do not count).
    """
    random = Random(seed)
    fresh = [chr(0x4E00 + number) for number in range(20_000)]
    random.shuffle(fresh)
    body = "\n".join("".join(fresh.pop() for _ in range(40)) for _ in range(12))
    spans = [(random.randrange(400), random.randrange(5, 60)) for _ in range(8)]
    made = Desk(body, *((at, at + size) for at, size in spans))
    bound = [set(one.words) - {"\n"} for one in made.statements()]
    for _ in range(1000):
        if len(made.body) < 200:
            made.edit(0, 0, "".join(fresh.pop() for _ in range(30)))
        start, end, text = _edited(random, made, fresh)
        for living in bound:
            # What is typed between two of its characters becomes part of the stretch.
            places = [made.body.index(character) for character in living]
            if places and min(places) < start and max(places) >= end:
                living.update(set(text) - {"\n"})
        made.edit(start, end, text)
        for living, one in zip(bound, made.statements(), strict=True):
            living.intersection_update(made.body)
            if not living:
                assert state_of(one) is State.BROKEN
                continue
            places = [made.body.index(character) for character in living]
            reads = made.body[one.at : one.at + one.length]
            assert reads.strip("\n") == made.body[min(places) : max(places) + 1]
            assert (state_of(one) is State.BOUND) == (reads == one.words)


def test_an_edit_costs_next_to_nothing() -> None:
    """50 bindings in 100,000 words: well below a thousandth of a second a key."""
    lines = [f"Line {number} of a long story, forty words or so. " * 4 for number in range(2500)]
    body = "\n".join(lines)
    starts = [body.index(f"Line {number} ") for number in range(0, 2500, 50)]
    made = Desk(body, *((start, start + 30) for start in starts))
    line = made.document.lines(1250, 1)[0]
    begun = time.process_time()
    for number in range(100):
        made.bindings.splice(made.document, 1250, 1, [line[: 40 + number] + "x" + line[40:]])
    assert (time.process_time() - begun) / 100 < 0.005
    assert state_of(made.one()) is State.BOUND


# ---------------------------------------------------------------- verified marks


def test_an_edit_inside_takes_the_mark_back_and_restoring_gives_it_again() -> None:
    made = desk()
    made.sources = (replace(made.sources[0], statements=(replace(made.one(), verified=True),)),)
    assert is_verified(made.one())
    made.edit(4, 7, "heard")
    assert made.one().verified
    assert not is_verified(made.one())
    assert is_verified(verify(made.one(), verified=True))
    made.edit(4, 9, "saw")
    assert is_verified(made.one())
    made.edit(0, 12, "")
    assert not is_verified(made.one())


def test_a_statement_not_in_the_body_can_be_verified() -> None:
    assert is_verified(Statement("Said it.", verified=True))
    assert not is_verified(Statement("Said it."))
    assert not verify(Statement("Said it.", verified=True), verified=False).verified


# ---------------------------------------------------------------- bodies from elsewhere


BOUND = Statement(QUOTE, words=QUOTE, at=1)


@pytest.mark.parametrize(
    ("body", "at"),
    [
        (BODY, 1),
        (f"New. {BODY}", 6),
        (f"{BODY}\n\nWe saw it, again.", 1),
        (f"x{BODY}" + " " * 1000 + "We saw it, again.", 2),
        (f"x We saw it, {BODY}", -1),
        ("“We never saw it,” said Falk.", -1),
        ("", -1),
    ],
)
def test_settling_takes_exact_words_only(body: str, at: int) -> None:
    made = settle(BOUND, body)
    assert made.at == at
    assert at < 0 or body[at : at + made.length] == QUOTE


def test_a_changed_stretch_is_still_changed_after_reopening() -> None:
    made = desk()
    made.edit(4, 7, "heard")
    assert state_of(settle(made.one(), made.body)) is State.CHANGED
    moved = settle(made.one(), f"New. {made.body}")
    assert (moved.at, state_of(moved)) == (6, State.CHANGED)
    assert state_of(settle(made.one(), f"New. {BODY}")) is State.BOUND


def test_settling_leaves_to_others_what_is_theirs() -> None:
    body = "“No comment,” said Falk."
    one = Statement("No comment,", words="No comment,", at=1)
    sources = (
        Source("falk", statements=(one,)),
        Source("marsh", statements=(replace(one, at=40), Statement("Unbound."))),
    )
    made = settled(sources, body)
    assert made[0] is not sources[0] or made[0] == sources[0]
    assert [s.at for source in made for s in source.statements] == [1, -1, -1]


def test_a_ledger_already_settled_is_the_same_one() -> None:
    sources = (Source("falk", statements=(BOUND,)),)
    assert settled(sources, BODY) is sources


def test_a_ledger_changed_in_a_panel_keeps_the_places_of_the_editor() -> None:
    made = desk()
    made.edit(0, 0, "Earlier. ")
    made.edit(13, 13, "all ")
    live = placed(made.sources, made.bindings.places(), made.body)
    stale = replace(made.sources[0], name="Ines Falk-Moor")
    fresh = carried((stale,), live, made.body)
    assert fresh[0].name == "Ines Falk-Moor"
    assert fresh[0].statements == live[0].statements
