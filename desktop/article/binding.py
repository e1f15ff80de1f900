"""Statements of the ledger, bound to stretches of the body, and how a binding survives.

While the body is edited here, `Bindings` carries every stretch along: what is typed before,
after or inside it, what is deleted of it. A stretch covers exactly from its first to its last
surviving character; one without survivors is lost, and says so, until its words come back:
where they were (undo), or elsewhere if they stand there once (cut and paste). A body that was
edited by another program is met by `settle`, which accepts exact words only. Neither ever
leaves a binding on words that were not bound.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.article.difference import Change, changes
from desktop.article.document import Document
from desktop.article.ledger import Source, Statement

# How far a passage may have moved by itself where its words stand in the body repeatedly.
NEAR = 200
_SPACE = re.compile(r"\s+")
_OPENING = "“‘„«»‹›\"'‚"
_CLOSING = "”’“‘«»‹›\"'"


class State(StrEnum):
    """How a statement stands to the body."""

    UNBOUND = "not bound"
    BOUND = "bound"
    CHANGED = "changed"
    BROKEN = "lost"


@dataclass(frozen=True, slots=True)
class Place:
    """Where statement `number` of source `source` (both counted from 0) stands now.

    `start == end` where it is lost; `last` then is what stood there before.
    """

    source: int
    number: int
    start: int
    end: int
    last: str = ""


def state_of(statement: Statement) -> State:
    """How a statement, settled for the present body, stands to it."""
    if not statement.words:
        return State.UNBOUND
    if statement.at < 0:
        return State.BROKEN
    return State.CHANGED if statement.now else State.BOUND


def is_verified(statement: Statement) -> bool:
    """Whether the mark counts: not after an edit inside the words it was given for."""
    return statement.verified and state_of(statement) in (State.UNBOUND, State.BOUND)


def quoted_words(body: str, start: int, end: int) -> tuple[int, int]:
    """`start:end` without the blanks and the quotation marks around it."""
    while start < end and body[start].isspace():
        start += 1
    while start < end and body[end - 1].isspace():
        end -= 1
    if end - start > 2 and body[start] in _OPENING and body[end - 1] in _CLOSING:
        start, end = start + 1, end - 1
    return start, end


def bind(statement: Statement, body: str, start: int, end: int) -> Statement:
    """The statement bound to the words in `start:end` of the body; ValueError if there are none.

    A statement without words of its own takes those.
    """
    start, end = quoted_words(body, start, end)
    words = body[start:end]
    if not words.strip():
        raise ValueError("there are no words to bind")
    text = statement.text or _SPACE.sub(" ", words)
    return replace(statement, text=text, words=words, at=start, now="")


def verify(statement: Statement, *, verified: bool) -> Statement:
    """The statement marked; verifying it takes the words as they stand now."""
    if verified and state_of(statement) is State.CHANGED:
        return replace(statement, verified=True, words=statement.now, now="")
    return replace(statement, verified=verified)


# ---------------------------------------------------------------- a body from elsewhere


def settle(statement: Statement, body: str, taken: Collection[tuple[int, int]] = ()) -> Statement:
    """The statement bound to where its exact words stand in `body`, or lost.

    The same place, else near it, else the only place in the body; stretches in `taken`
    belong to others.
    """
    if not statement.words or _in_place(statement, body):
        return statement
    for needle in dict.fromkeys((statement.now or statement.words, statement.words)):
        at = _find(needle, statement.at, body, taken)
        if at >= 0:
            now = "" if needle == statement.words else needle
            return replace(statement, at=at, now=now)
    return replace(statement, at=-1)


def settled(sources: Sequence[Source], body: str) -> tuple[Source, ...]:
    """The ledger with all its statements settled; the same one where nothing moved."""
    bound = [one for source in sources for one in source.statements if one.words]
    if all(_in_place(one, body) for one in bound):
        return tuple(sources)
    taken = {(one.at, one.at + one.length) for one in bound if _in_place(one, body)}
    return tuple(
        replace(source, statements=tuple(settle(one, body, taken) for one in source.statements))
        for source in sources
    )


def _in_place(statement: Statement, body: str) -> bool:
    at = statement.at
    return at >= 0 and body.startswith(statement.now or statement.words, at)


def _find(needle: str, at: int, body: str, taken: Collection[tuple[int, int]]) -> int:
    """Where `needle` is meant to be in `body`; -1 if that cannot be told."""
    found: list[int] = []
    start = body.find(needle)
    while start >= 0:
        if (start, start + len(needle)) not in taken:
            found.append(start)
        start = body.find(needle, start + 1)
    if len(found) == 1:
        return found[0]
    near = [one for one in found if at >= 0 and abs(one - at) <= 2 * NEAR]
    return near[0] if len(near) == 1 and abs(near[0] - at) <= NEAR else -1


# ---------------------------------------------------------------- a body being edited


@dataclass(slots=True)
class _Stretch:
    """A bound stretch `start:end`.

    Of a lost one `start == end` is the point where it was (-1: unknown), `last` what it read,
    `shift` where it began in the text that went, and `loss` which edit took it.
    """

    source: int
    number: int
    words: str
    start: int
    end: int
    last: str = ""
    shift: int = 0
    loss: int = -1

    @property
    def is_lost(self) -> bool:
        """Whether no character of it is left."""
        return self.start == self.end

    def follow(self, change: Change) -> None:
        """Move with a change of the body."""
        start, end, by = change.start, change.end, change.size - (change.end - change.start)
        if self.is_lost:
            self._follow_lost(change, by)
        elif start >= self.end:
            return
        elif end - change.slack <= self.start:
            self.start, self.end = self.start + by, self.end + by
        elif start <= self.start and end >= self.end:
            self.shift = self.start - start
            self.start = self.end = start
        elif start <= self.start:
            self.start, self.end = start + change.size, self.end + by
        else:
            self.end = start if end >= self.end else self.end + by

    def _follow_lost(self, change: Change, by: int) -> None:
        if self.start > change.start:
            moved = self.start + by if self.start >= change.end else change.start
            self.start = self.end = moved

    def stand(self, start: int, size: int) -> None:
        """Stand here from now on."""
        self.start, self.end, self.last = start, start + size, ""


class Bindings:
    """The bound statements of one ledger while their body is edited.

    An edit costs nothing where nothing is bound; else about the touched lines, the lines
    before them and the number of bindings.
    """

    def __init__(self, sources: Sequence[Source] = ()) -> None:
        """`sources` are settled for the body."""
        self._stretches = [
            _stretch(row, number, statement)
            for row, source in enumerate(sources)
            for number, statement in enumerate(source.statements)
            if statement.words
        ]
        self._edits = 0

    def places(self) -> tuple[Place, ...]:
        """Where every bound statement stands now; for `placed`."""
        return tuple(
            Place(one.source, one.number, one.start, one.end, one.last) for one in self._stretches
        )

    def splice(
        self,
        document: Document,
        first: int,
        removed: int,
        lines: Sequence[str],
        span: tuple[int, int, int] | None = None,
    ) -> None:
        """Splice the body and take the bindings along.

        `span` as for `difference.changes`, counted from the start of line `first`: without
        it, which of two equal neighbours was taken out cannot be told.
        """
        if not self._stretches:
            document.splice(first, removed, lines)
            return
        start, old, new = _texts(document, first, removed, lines)
        found = [
            replace(one, start=start + one.start, end=start + one.end)
            for one in changes(old, new, span)
        ]
        document.splice(first, removed, lines)
        if not found:
            return
        self._edits += 1
        for one in self._stretches:
            was, until = one.start, one.end
            for change in reversed(found):
                one.follow(change)
            low, high = found[0].start, found[-1].end
            if was < until and was <= high and until >= low:
                inside = len(found) > 1 and start <= was and until <= start + len(old)
                reads = old[max(0, was - start) : until - start]
                _tidy(one, document, reads, self._edits)
                if inside and not one.is_lost and old.count(reads) == new.count(reads) == 1:
                    one.stand(start + new.index(reads), len(reads))
        self._heal(document, found)

    def _heal(self, document: Document, found: Sequence[Change]) -> None:
        """Take back words that an edit has brought back, each only where it can be told."""
        fresh = _fresh(found)
        wanted: dict[int, list[tuple[_Stretch, int]]] = {}
        for one in self._stretches:
            size = len(one.words)
            if not one.is_lost:
                if one.end - size <= fresh[-1][1] and one.start + size >= fresh[0][0]:
                    _complete(one, document)
                continue
            place = _back(one, document, fresh)
            if place is not None:
                wanted.setdefault(place[0], []).append((one, place[1]))
        for at, claims in wanted.items():
            # Two that were lost separately cannot both be what came back.
            if len({(one.loss, one.shift) for one, _ in claims}) == 1:
                for one, size in claims:
                    one.stand(at, size)


def placed(sources: Sequence[Source], places: Iterable[Place], body: str) -> tuple[Source, ...]:
    """The ledger with its statements where `places` says; unchanged parts are the same objects."""
    found = {(place.source, place.number): place for place in places}
    if not found:
        return tuple(sources)
    return tuple(
        _placed(
            source, [found.get((row, number)) for number in range(len(source.statements))], body
        )
        for row, source in enumerate(sources)
    )


def carried(sources: Sequence[Source], before: Sequence[Source], body: str) -> tuple[Source, ...]:
    """A ledger that was changed elsewhere, its statements where `before` has them in `body`.

    The same statement (whatever its place and its mark) keeps its place; others are settled.
    """
    known: dict[Statement, list[Statement]] = {}
    for source in before:
        for one in source.statements:
            if one.words:
                known.setdefault(_essence(one), []).append(one)
    return settled(
        [
            replace(source, statements=tuple(_carry(one, known) for one in source.statements))
            for source in sources
        ],
        body,
    )


def unplaced(sources: Iterable[Source]) -> tuple[Source, ...]:
    """The ledger without the places of its statements: equal however the text has moved."""
    return tuple(
        replace(source, statements=tuple(replace(one, at=-1, now="") for one in source.statements))
        for source in sources
    )


def _carry(one: Statement, known: dict[Statement, list[Statement]]) -> Statement:
    same = known.get(_essence(one))
    if not same:
        return one
    nearest = min(same, key=lambda other: abs(other.at - one.at))
    return replace(one, at=nearest.at, now=nearest.now)


def _essence(statement: Statement) -> Statement:
    """What stays the same while a statement is moved and marked."""
    return replace(statement, at=-1, now="", verified=False, extra={})


def _placed(source: Source, places: Sequence[Place | None], body: str) -> Source:
    made = tuple(
        statement if place is None else _at(statement, place, body)
        for statement, place in zip(source.statements, places, strict=True)
    )
    same = all(new is old for new, old in zip(made, source.statements, strict=True))
    return source if same else replace(source, statements=made)


def _at(statement: Statement, place: Place, body: str) -> Statement:
    lost = place.start == place.end
    stands = place.last if lost else body[place.start : place.end]
    at = -1 if lost else place.start
    now = "" if stands == statement.words else stands
    if (at, now) == (statement.at, statement.now):
        return statement
    return replace(statement, at=at, now=now)


def _stretch(row: int, number: int, statement: Statement) -> _Stretch:
    at = statement.at
    last = statement.now if at < 0 else ""
    return _Stretch(row, number, statement.words, at, at + statement.length, last)


def _texts(
    document: Document, first: int, removed: int, lines: Sequence[str]
) -> tuple[int, str, str]:
    """Where a splice begins in the body, and its text before and after."""
    fresh = list(lines)
    if not removed or not fresh:
        # Whole lines came or went: with a neighbour, their line feeds are part of the text.
        if first + removed < len(document):
            fresh += document.lines(first + removed, 1)
        elif first:
            first -= 1
            fresh = [*document.lines(first, 1), *fresh]
        removed += 1 if removed < len(document) else 0
    old = document.lines(first, removed)
    return document.offset(first), "\n".join(old), "\n".join(fresh)


def _fresh(found: Sequence[Change]) -> list[tuple[int, int]]:
    """Where, in the text after some changes, they put or took out something."""
    made: list[tuple[int, int]] = []
    by = 0
    for change in found:
        made.append((change.start + by - change.slack, change.start + by + change.size))
        by += change.size - (change.end - change.start)
    return made


def _tidy(one: _Stretch, document: Document, reads: str, edit: int) -> None:
    """Leave out blanks at the ends of a stretch that an edit touched; nothing else is lost.

    `reads` is what it read before.
    """
    if not one.is_lost:
        text = document.text(one.start, one.end)
        bare = text.strip()
        one.start += len(text) - len(text.lstrip()) if bare else 0
        one.end = one.start + len(bare)
    if one.is_lost:
        one.last, one.loss = reads, edit


def _complete(one: _Stretch, document: Document) -> None:
    """Take in what was put back at the ends of a stretch, where it reads its words again."""
    size = len(one.words)
    if one.end - one.start < size:
        low = max(0, one.end - size)
        at = document.text(low, one.start + size).find(one.words)
        if at >= 0:
            one.stand(low + at, size)


def _back(
    one: _Stretch, document: Document, fresh: Sequence[tuple[int, int]]
) -> tuple[int, int] | None:
    """Where and how long the words of a lost stretch are, if `fresh` text holds some of them.

    Where it was in what was put back, at its old place, or the only place in the body.
    """
    put = [(start, end) for start, end in fresh if end > start]
    for needle in dict.fromkeys((one.last, one.words)):
        size = len(needle)
        # A few letters left of a long passage say nothing about where it is.
        if not put or 2 * size < len(one.words):
            continue
        for start, _ in put:
            at = start + one.shift
            if document.text(at, at + size) == needle:
                return at, size
        low = max(0, one.start - size)
        at = document.text(low, one.start + size).find(needle) if one.start >= 0 else -1
        if at >= 0 and any(low + at < end and low + at + size > start for start, end in put):
            return low + at, size
        if (at := _alone(needle, document, put)) >= 0:
            return at, size
    return None


def _alone(needle: str, document: Document, put: Sequence[tuple[int, int]]) -> int:
    """The only place of `needle` in the body, if it holds some of what was put there; else -1."""
    room = len(needle)
    if not any(needle in document.text(max(0, start - room), end + room) for start, end in put):
        return -1
    body = document.snapshot().text
    at = body.find(needle)
    return at if body.find(needle, at + 1) < 0 else -1
