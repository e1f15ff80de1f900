"""Three states of an article made one: the one both sides had, mine, and theirs. Pure.

Signatures: `compare(base, mine, theirs) -> tuple[Field, ...]`, `merged(mine, fields, choices) ->
Article`, `pieces(base, mine, theirs) -> tuple[Piece, ...]`.

A three-way merge as in diff3 (Khanna, Kunal and Pierce, "A Formal Investigation of Diff3", 2007):
what neither side changed holds the texts together, and between two such places only one side
changed something, or both did the same, or they differ. It is done paragraph by paragraph, and
within those that differ word by word. The differences are difflib's.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from desktop.article.model import Article, text_of, with_text

FIELDS = (
    *("section", "headline", "standfirst", "byline", "dateline", "slug", "tags"),
    *("picture.file", "picture.alt", "picture.caption", "body"),
)
# Above this many pairs of words a paragraph is compared as a whole.
MOST_PAIRS = 250_000
# Each with the blank line before it: alone, blank lines would match one another everywhere.
_PARAGRAPHS = re.compile(r"(?:\n\n+)?(?:[^\n]|\n(?!\n))+|\n\n+")
_WORDS = re.compile(r"\w+|\s+|[^\w\s]")


class State(StrEnum):
    """What became of a field, or of a piece of one."""

    SAME = "same"
    MINE = "mine"
    THEIRS = "theirs"
    MERGED = "merged"
    """Both sides changed it, in different places or to the same."""
    CONFLICT = "conflict"


class Choice(StrEnum):
    """Which of two texts is to stand; BOTH has every change, and where they differ both texts."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the three texts; one side's is empty where that took it out."""

    state: State
    base: str
    mine: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the article (one of FIELDS) in its three states."""

    name: str
    state: State
    base: str
    mine: str
    theirs: str
    pieces: tuple[Piece, ...]

    def text(self, choice: Choice = Choice.BOTH) -> str:
        """The field with that choice."""
        if choice is Choice.MINE:
            return self.mine
        if choice is Choice.THEIRS:
            return self.theirs
        return _assembled(self.pieces, _apart(self.name))


def compare(base: Article, mine: Article, theirs: Article) -> tuple[Field, ...]:
    """Every field that is not the same on both sides."""
    fields = (_field(name, text_of(base, name), text_of(mine, name), text_of(theirs, name))
              for name in FIELDS)  # fmt: skip
    return tuple(field for field in fields if field.mine != field.theirs)


def merged(mine: Article, fields: Sequence[Field], choices: Mapping[str, Choice]) -> Article:
    """My article with the fields as chosen, by name; ValueError where a conflict has no choice."""
    for field in fields:
        if field.state is State.CONFLICT and field.name not in choices:
            raise ValueError(f"nothing was chosen for {field.name}")
        mine = with_text(mine, field.name, field.text(choices.get(field.name, Choice.BOTH)))
    return mine


def pieces(base: str, mine: str, theirs: str) -> tuple[Piece, ...]:
    """The three texts from beginning to end, in pieces."""
    texts = [_PARAGRAPHS.findall(text) for text in (base, mine, theirs)]
    found: list[Piece] = []
    for piece in _regions(*texts):
        found += _refined(piece) if piece.state is State.CONFLICT else (piece,)
    return tuple(found)


def _field(name: str, base: str, mine: str, theirs: str) -> Field:
    if name == "body":
        found = pieces(base, mine, theirs)
    else:
        # Of a line that two people have written anew, half of each is no line.
        found = tuple(_regions([base], [mine], [theirs]))
    states = {piece.state for piece in found} - {State.SAME}
    if State.CONFLICT in states:
        state = State.CONFLICT
    elif len(states) == 1:
        state = states.pop()
    else:
        state = State.MERGED if states else State.SAME
    return Field(name, state, base, mine, theirs, found)


def _regions(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> Iterator[Piece]:
    """The texts between the places where all three are the same, and those places."""
    at = (0, 0, 0)
    for where, size in _common(base, mine, theirs):
        yield from _between(
            base[at[0] : where[0]], mine[at[1] : where[1]], theirs[at[2] : where[2]]
        )
        text = "".join(base[where[0] : where[0] + size])
        if text:
            yield Piece(State.SAME, text, text, text)
        at = (where[0] + size, where[1] + size, where[2] + size)


def _between(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> Iterator[Piece]:
    was, ours, others = "".join(base), "".join(mine), "".join(theirs)
    if was == ours == others:
        return
    if ours == others:
        state = State.MERGED
    elif was == others:
        state = State.MINE
    else:
        state = State.THEIRS if was == ours else State.CONFLICT
    yield Piece(state, was, ours, others)


def _common(
    base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]
) -> Iterator[tuple[tuple[int, int, int], int]]:
    """The stretches that all three have in common, with an empty one at the end."""
    ours, others = _matching(base, mine), _matching(base, theirs)
    one, other = next(ours, None), next(others, None)
    while one and other:
        start, end = max(one[0], other[0]), min(one[0] + one[2], other[0] + other[2])
        if start < end:
            where = (start, one[1] + start - one[0], other[1] + start - other[0])
            yield where, end - start
        if one[0] + one[2] < other[0] + other[2]:
            one = next(ours, None)
        else:
            other = next(others, None)
    yield (len(base), len(mine), len(theirs)), 0


def _matching(base: Sequence[str], other: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    matcher = SequenceMatcher(str.isspace, base, other, autojunk=False)
    for block in matcher.get_matching_blocks():
        if block.size:
            yield block.a, block.b, block.size


def _refined(piece: Piece) -> Sequence[Piece]:
    """A conflict word by word; as it was where the words are in each other's way too."""
    words = [_WORDS.findall(text) for text in (piece.base, piece.mine, piece.theirs)]
    if not piece.base or len(words[0]) * max(len(words[1]), len(words[2])) > MOST_PAIRS:
        return (piece,)
    found = tuple(_regions(*words))
    if any(one.state is State.CONFLICT for one in found):
        return (piece,)
    return found


def _apart(name: str) -> str:
    """What stands between two texts of a field of which both are to stand."""
    return {"body": "\n\n", "tags": ", ", "slug": "-"}.get(name, " / ")


def _assembled(found: Sequence[Piece], apart: str) -> str:
    text = ""
    for piece in found:
        if piece.state is State.CONFLICT:
            both = [one for one in (piece.mine, piece.theirs) if one.strip()]
            first = both[0] if both else ""
            before = first[: len(first) - len(first.lstrip("\n"))]
            text += before + apart.join(one.strip("\n") for one in both)
        else:
            text += piece.theirs if piece.state is State.THEIRS else piece.mine
    return text
