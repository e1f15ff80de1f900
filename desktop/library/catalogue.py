"""The library as a whole: its articles in any order, what can be done with several of them.

A list of 100,000 is not read but numbered: `numbers` has every article's number in the order
asked for, from the card index alone, and `lines` reads the few that are seen. So any place of it
is as near as any other.
"""

import re
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import Enum

from desktop.library import words
from desktop.library.database import Database
from desktop.library.searching import Excerpt, Query, excerpt, hits

# How many rows one statement names.
_AT_ONCE = 500
BY_HAND = ("draft", "review")
"""The states that a person sets; all others say what became of a publication."""


class Order(Enum):
    """What the list is sorted by."""

    BEST = "best"
    """What fits the words best; the newest first where there are none."""
    HEADLINE = "headline COLLATE NOCASE"
    SECTION = "section COLLATE NOCASE"
    STATE = "state"
    TAGS = "tags COLLATE NOCASE"
    UPDATED = "touched"
    LENGTH = "length"


@dataclass(frozen=True, slots=True)
class Line:
    """One article in the list; `hits` are the stretches of its headline that were looked for.

    `length` is in words, and like `tags` known a moment after saving.
    """

    number: int
    id: str
    headline: str
    section: str
    state: str
    tags: tuple[str, ...]
    updated: datetime
    length: int
    archived: bool
    binned: bool
    hits: tuple[tuple[int, int], ...] = ()
    found: Excerpt | None = None
    """Where in the text the words were found."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """Where articles were before something was done with them: (id, state, archived, binned)."""

    rows: tuple[tuple[str, str, str | None, str | None], ...]


_LINES = """
SELECT number, id, headline, section, state, tags, updated, length,
    archived IS NOT NULL, binned IS NOT NULL
FROM drafts WHERE number IN ({})
"""
_FOUND = """
SELECT rowid, headline, labels, rest, people FROM words WHERE rowid IN ({})
"""
_CARDS = "SELECT number FROM drafts INDEXED BY drafts_card WHERE {}"
_WAS = "SELECT id, state, archived, binned FROM drafts WHERE id IN ({})"
_PUT_BACK = """
UPDATE drafts SET state = CASE WHEN state IN ('draft', 'review') THEN ?2 ELSE state END,
    archived = ?3, binned = ?4
WHERE id = ?1
"""
_SECTIONS = "SELECT DISTINCT section FROM drafts WHERE binned IS NULL AND section <> ''"
_TAGS = "SELECT DISTINCT tags FROM drafts WHERE binned IS NULL AND tags <> ''"
_EMPTY = (
    "DELETE FROM words WHERE rowid IN (SELECT number FROM drafts WHERE binned IS NOT NULL)",
    "DELETE FROM origins WHERE draft IN (SELECT id FROM drafts WHERE binned IS NOT NULL)",
    "DELETE FROM drafts WHERE binned IS NOT NULL",
)
_PLACES = {
    "": "binned IS NULL AND archived IS NULL",
    "archive": "binned IS NULL AND archived IS NOT NULL",
    "bin": "binned IS NOT NULL",
    "everywhere": "binned IS NULL",
}


class Catalogue:
    """The whole library. Methods raise LibraryError and may be called from any thread.

    `opened` is a query for the ids of what was opened from a site's desk.
    """

    def __init__(
        self, database: Database, clock: Callable[[], datetime], opened: str = "SELECT ''"
    ) -> None:
        self._database = database
        self._clock = clock
        self._opened = opened

    # ------------------------------------------------------------ reading

    def numbers(
        self, query: Query, order: Order = Order.BEST, *, descending: bool = True
    ) -> "array[int]":
        """The numbers of the articles that `query` asks for, in order."""
        match = words.matching(query.words)
        if match is None:
            return array("q")
        if match or query.tag:
            words.bring_up_to_date(self._database)
        if not match:
            return array("q", self._sorted(query, order, descending=descending))
        if order is Order.BEST:
            return array("q", self._best(query))
        found = self._matching(match)
        ordered = self._sorted(query, order, descending=descending)
        return array("q", (number for number in ordered if number in found))

    def _sorted(self, query: Query, order: Order, *, descending: bool) -> list[int]:
        column = Order.UPDATED if order is Order.BEST else order
        where, values = _conditions(query, self._opened)
        way = "DESC" if descending else "ASC"
        later = "" if column is Order.UPDATED else ", touched DESC"
        with self._database.reading() as connection:
            rows = connection.execute(
                _CARDS.format(where) + f" ORDER BY {column.value} {way}{later}",
                values,
            )
            return [number for (number,) in rows]

    def _matching(self, match: str) -> set[int]:
        with self._database.reading() as connection:
            rows = connection.execute("SELECT rowid FROM words WHERE words MATCH ?", (match,))
            return {number for (number,) in rows}

    def _best(self, query: Query) -> list[int]:
        if query.filtered:
            wanted = frozenset(self._sorted(query, Order.UPDATED, descending=True)).__contains__
        else:
            wanted = _Outside(self._aside())
        with self._database.reading() as connection:
            return words.best(connection, query.words, wanted)

    def _aside(self) -> set[int]:
        """What is in the bin or the archive."""
        found: set[int] = set()
        with self._database.reading() as connection:
            for place in ("archive", "bin"):
                found |= {number for (number,) in connection.execute(_CARDS.format(_PLACES[place]))}
        return found

    def lines(self, numbers: Sequence[int], search: str = "") -> list[Line]:
        """These articles, in this order, without those that are gone meanwhile.

        With `search` (words) each says where they were found.
        """
        found: dict[int, Line] = {}
        with self._database.reading() as connection:
            for few in _few(numbers):
                for row in connection.execute(_LINES.format(_marks(few)), few):
                    found[row[0]] = _line(row)
                if search.strip():
                    for row in connection.execute(_FOUND.format(_marks(few)), few):
                        found[row[0]] = _with_hits(found[row[0]], row[1:], search)
        return [found[number] for number in numbers if number in found]

    def number(self, ident: str) -> int | None:
        """The number of an article, None where there is none."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT number FROM drafts WHERE id = ?", (ident,)).fetchone()
        return None if row is None else int(row[0])

    def sections(self) -> list[str]:
        """Every section that an article is in."""
        with self._database.reading() as connection:
            return sorted((str(row[0]) for row in connection.execute(_SECTIONS)), key=str.casefold)

    def tags(self) -> list[str]:
        """Every tag that an article has."""
        with self._database.reading() as connection:
            found = {tag for row in connection.execute(_TAGS) for tag in _tags(row[0])}
        return sorted(found, key=str.casefold)

    def index(self, limit: int) -> bool:
        """Index so many texts that were saved since; whether more may be left."""
        return words.bring_up_to_date(self._database, limit)

    # ------------------------------------------------------------ doing

    def set_state(self, idents: Sequence[str], state: str) -> Shelved:
        """Set one of BY_HAND; what changed by it, for `put_back`: other states stay."""
        found = self._shelve(idents, f"state = ? WHERE state IN {BY_HAND} AND id", state)
        return Shelved(tuple(row for row in found.rows if row[1] in BY_HAND))

    def archive(self, idents: Sequence[str]) -> Shelved:
        """Put articles out of sight; they are found and open as ever."""
        return self._shelve(idents, "archived = coalesce(archived, ?) WHERE id", self._now())

    def unarchive(self, idents: Sequence[str]) -> Shelved:
        """Take articles out of the archive."""
        return self._shelve(idents, "archived = ? WHERE id", None)

    def bin(self, idents: Sequence[str]) -> Shelved:
        """Put articles into the bin."""
        return self._shelve(idents, "binned = coalesce(binned, ?) WHERE id", self._now())

    def restore(self, idents: Sequence[str]) -> Shelved:
        """Take articles out of the bin."""
        return self._shelve(idents, "binned = ? WHERE id", None)

    def put_back(self, before: Shelved) -> None:
        """Make it as it was, but for what was published meanwhile: that stays so."""
        with self._database.transaction() as connection:
            connection.executemany(_PUT_BACK, before.rows)

    def empty_bin(self) -> int:
        """Delete what is in the bin, its history too; how many articles. There is no way back."""
        with self._database.transaction() as connection:
            return [connection.execute(statement).rowcount for statement in _EMPTY][-1]

    def _shelve(self, idents: Sequence[str], change: str, value: str | None) -> Shelved:
        before: list[tuple[str, str, str | None, str | None]] = []
        with self._database.transaction() as connection:
            for few in _few(idents):
                before += connection.execute(_WAS.format(_marks(few)), few).fetchall()
            statement = f"UPDATE drafts SET {change} = ?"  # noqa: S608 - our own words
            connection.executemany(statement, [(value, one) for one in idents])
        return Shelved(tuple(before))

    def _now(self) -> str:
        return self._clock().astimezone(UTC).isoformat(timespec="milliseconds")


class _Outside:
    """Whether a number is none of some."""

    def __init__(self, some: set[int]) -> None:
        self._some = some

    def __call__(self, number: int) -> bool:
        return number not in self._some


def _conditions(query: Query, opened: str) -> tuple[str, list[object]]:
    """The filters of a query, in SQL."""
    parts, values = [_PLACES[query.place]], list[object]()
    for column, value in (("state", query.state), ("section", query.section)):
        if value:
            parts.append(f"{column} = ? COLLATE NOCASE")
            values.append(value)
    if query.tag:
        parts.append("instr(lower(tags), ?) > 0")
        values.append(f"{words.TAGS}{_small(query.tag)}{words.TAGS}")
    if query.after:
        parts.append("updated >= ?")
        values.append(_midnight(query.after, 0))
    if query.before:
        parts.append("updated < ?")
        values.append(_midnight(query.before, 1))
    if query.origin:
        parts.append(f"id {'IN' if query.origin == 'desk' else 'NOT IN'} ({opened})")
    return " AND ".join(parts), values


def _small(text: str) -> str:
    """As SQLite's own lower(): small letters for A to Z."""
    return re.sub("[A-Z]+", lambda match: match[0].lower(), text)


def _midnight(day: str, later: int) -> str:
    """The beginning of a day here, as the library writes moments."""
    begin = datetime.combine(date.fromisoformat(day), datetime.min.time()) + timedelta(days=later)
    return begin.astimezone().astimezone(UTC).isoformat(timespec="milliseconds")


def _line(row: Sequence[object]) -> Line:
    number, ident, headline, section, state, tags, updated, length, archived, binned = row
    return Line(
        number=int(str(number)),
        id=str(ident),
        headline=str(headline),
        section=str(section),
        state=str(state),
        tags=_tags(str(tags)),
        updated=datetime.fromisoformat(str(updated)),
        length=int(str(length)),
        archived=bool(archived),
        binned=bool(binned),
    )


def _with_hits(line: Line, entry: Sequence[str], search: str) -> Line:
    """The line, with where the words are: in its headline, and in the first part that has one."""
    _, labels, rest, people = entry
    found = next((part for part in (rest, people, labels) if hits(part, search)), None)
    shown = None if found is None else excerpt(found, search)
    return replace(line, hits=hits(line.headline, search), found=shown)


def _tags(told: str) -> tuple[str, ...]:
    return tuple(tag for tag in told.split(words.TAGS) if tag)


def _few(values: Sequence[object]) -> list[list[object]]:
    return [list(values[at : at + _AT_ONCE]) for at in range(0, len(values), _AT_ONCE)]


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
