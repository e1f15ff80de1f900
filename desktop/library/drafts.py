"""Drafts: everything that was ever typed, named or not, and the way back to it."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from desktop.article.front_matter import dump, parse
from desktop.article.model import Article
from desktop.library import history, words
from desktop.library.database import Database, LibraryError
from desktop.translation import later, tr

_FIRST_WORDS = 80
_INDEXED_AT_ONCE = 200
BY_ANOTHER = later("written by another window")
_SAME = "SELECT text = ?, revision FROM drafts WHERE id = ?"
_UPDATE = """
UPDATE drafts SET text = ?, headline = ?, section = ?, caret = ?, updated = ?, revision = ?,
    touched = (SELECT max(touched) + 1 FROM drafts)
WHERE id = ?
"""
_INSERT = """
INSERT INTO drafts
    (id, text, headline, section, caret, created, updated, revision, touched, opened)
VALUES (?, ?, ?, ?, ?, ?, ?, 1,
    coalesce((SELECT max(touched) FROM drafts), 0) + 1,
    coalesce((SELECT max(opened) FROM drafts), 0) + 1)
"""
_OPENED = "UPDATE drafts SET opened = (SELECT max(opened) + 1 FROM drafts) WHERE id = ?"
_NEWEST = """
SELECT id, headline, section, state, updated, file FROM drafts INDEXED BY drafts_touched
WHERE (binned IS NOT NULL) = ? ORDER BY touched DESC LIMIT ?
"""
_DESK = _NEWEST.replace("ORDER BY", "AND archived IS NULL ORDER BY")
_FOUND = """
SELECT number, id, headline, section, state, updated, file FROM drafts
WHERE number IN ({}) AND binned IS NULL
"""


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as the library holds it; `caret` in code points of the body."""

    id: str
    article: Article
    file: Path | None
    caret: int
    created: datetime
    updated: datetime
    revision: int
    state: str = "draft"


@dataclass(frozen=True, slots=True)
class Saved:
    """What was committed to disk, and under which number.

    `others` says that another window wrote the draft too; the text that lost is a revision.
    """

    id: str
    article: Article
    revision: int
    updated: datetime
    others: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """One line of the list of drafts; `headline` falls back to the first words."""

    id: str
    headline: str
    section: str
    state: str
    updated: datetime
    file: Path | None


@dataclass(frozen=True, slots=True)
class Origin:
    """Which draft a file is; `digest` is of its bytes, `synced` of the text it then held."""

    draft: str
    digest: str
    synced: str


@dataclass(frozen=True, slots=True)
class Revision:
    """An earlier text of a draft and why it was kept ("publish")."""

    revision: int
    reason: str
    at: datetime
    article: Article


class Drafts:
    """The drafts in a library. Safe to use from several threads at once.

    Every method raises LibraryError where the library cannot be read or written.
    """

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    # ------------------------------------------------------------ writing

    def save(
        self,
        article: Article,
        *,
        caret: int = 0,
        file: Path | None = None,
        expected: int | None = None,
    ) -> Saved:
        """Put an article on disk; once this returns, no crash and no power cut takes it back.

        An article without an id gets one. `file` binds the draft to that file (which no
        other draft then has); None leaves the binding as it is. `expected` is the revision
        this text was made from: where the library has another one, that is kept in the history.
        """
        if not article.id:
            article = replace(article, id=_new_id())
        now = self._clock().astimezone(UTC)
        text = dump(article)
        others = False
        with self._database.transaction() as connection:
            # Compared over there: a long text is not worth bringing here for that.
            found: tuple[int, int] | None = connection.execute(_SAME, (text, article.id)).fetchone()
            if found is None:
                self._insert(connection, article, text, caret, now)
                revision = 1
            elif found[0]:
                revision = found[1]
                connection.execute("UPDATE drafts SET caret = ? WHERE id = ?", (caret, article.id))
            else:
                others = expected is not None and found[1] != expected
                if others:
                    history.keep(connection, article.id, BY_ANOTHER, now)
                else:
                    history.keep_save(connection, article.id, now)
                revision = found[1] + 1
                values = (text, _title(article), article.section, caret, _written(now), revision)
                connection.execute(_UPDATE, (*values, article.id))
            if file is not None:
                self._bind(connection, article.id, file)
        others |= self._is_another(article.id, text, revision)
        return Saved(article.id, article, revision, now, others)

    def _is_another(self, draft: str, text: str, revision: int) -> bool:
        """Read what was just written; whether somebody has written over it since."""
        with self._database.reading() as connection:
            found = connection.execute(_SAME, (text, draft)).fetchone()
        if found is None or found[1] != revision:
            return True
        if not found[0]:
            raise LibraryError(
                tr("{path}: does not give back what was written to it.", path=self._database.path)
            )
        return False

    def place(self, draft: str, caret: int) -> None:
        """Remember where the caret is; no promise, and nothing where there is no such draft."""
        with self._database.transaction(durable=False) as connection:
            connection.execute("UPDATE drafts SET caret = ? WHERE id = ?", (caret, draft))

    def _insert(
        self, connection: sqlite3.Connection, article: Article, text: str, caret: int, now: datetime
    ) -> None:
        moment = _written(now)
        values = (article.id, text, _title(article), article.section, caret, moment, moment)
        connection.execute(_INSERT, values)

    def _bind(self, connection: sqlite3.Connection, draft: str, file: Path) -> None:
        path = str(file.resolve())
        connection.execute(
            "UPDATE drafts SET file = NULL WHERE file = ? AND id <> ?", (path, draft)
        )
        connection.execute("UPDATE drafts SET file = ? WHERE id = ?", (path, draft))

    def mark(self, draft: str, state: str) -> None:
        """Record what has become of a draft ("draft", "queued", "published" …)."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE drafts SET state = ? WHERE id = ?", (state, draft))

    def keep(self, draft: str, reason: str, who: str = "") -> None:
        """Keep the present text, which `who` wrote, as a revision that is never thinned."""
        with self._database.transaction() as connection:
            history.keep(connection, draft, reason, self._clock(), who=who)

    def put_aside(self, article: Article, reason: str) -> None:
        """Put a text into the history of its draft, which stays as it is."""
        with self._database.transaction() as connection:
            history.keep(connection, article.id, reason, self._clock(), text=dump(article))

    def remove(self, draft: str) -> None:
        """Put a draft into the bin, from where `restore` brings it back."""
        self._set_binned(draft, _written(self._clock()))

    def restore(self, draft: str) -> None:
        """Take a draft out of the bin."""
        self._set_binned(draft, None)

    def _set_binned(self, draft: str, binned: str | None) -> None:
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE drafts SET binned = ?1 WHERE id = ?2 AND binned IS NOT ?1", (binned, draft)
            )

    # ------------------------------------------------------------ reading

    def open(self, draft: str) -> Draft:
        """The draft with this id, remembered as the one opened last where that can be written."""
        with suppress(LibraryError), self._database.transaction(durable=False) as connection:
            connection.execute(_OPENED, (draft,))
        return self.get(draft)

    def get(self, draft: str) -> Draft:
        """The draft with this id. Raises LibraryError where there is none."""
        found = self.find(draft)
        if found is None:
            raise LibraryError(tr("There is no draft {draft} in the library.", draft=draft))
        return found

    def find(self, draft: str) -> Draft | None:
        """The draft with this id, or None where there is none."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT id, text, file, caret, created, updated, revision, state FROM drafts"
                " WHERE id = ?",
                (draft,),
            ).fetchone()
        if row is None:
            return None
        return Draft(
            id=row[0],
            article=parse(row[1]),
            file=_path(row[2]),
            caret=row[3],
            created=_read(row[4]),
            updated=_read(row[5]),
            revision=row[6],
            state=row[7],
        )

    def version(self) -> int:
        """Another number whenever another thread or program wrote to the library."""
        with self._database.reading() as connection:
            return int(connection.execute("PRAGMA data_version").fetchone()[0])

    def last_open(self) -> str | None:
        """The id of the draft that was opened last and is not in the bin."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT id FROM drafts INDEXED BY drafts_opened WHERE binned IS NULL"
                " ORDER BY opened DESC LIMIT 1"
            ).fetchone()
        return None if row is None else str(row[0])

    def for_file(self, file: Path) -> str | None:
        """The id of the draft that this file is, by its resolved path."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT draft FROM origins WHERE path = ?1"
                " UNION ALL SELECT id FROM drafts WHERE file = ?1 LIMIT 1",
                (str(file.resolve()),),
            ).fetchone()
        return None if row is None else str(row[0])

    def origin(self, file: Path) -> Origin | None:
        """What is known about a file that was opened or saved before."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT draft, digest, synced FROM origins WHERE path = ?", (str(file.resolve()),)
            ).fetchone()
        return None if row is None else Origin(*row)

    def remember(self, file: Path, article: Article, digest: str) -> None:
        """Note that `file`, with these bytes, holds this article, whose id is set."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO origins (path, draft, digest, synced) VALUES (?, ?, ?, ?)",
                (str(file.resolve()), article.id, digest, fingerprint(article)),
            )

    def identified(self, article: Article, file: Path) -> Article:
        """The article with the id it is known by: its own, else its file's, else a new one."""
        known = article.id or self.for_file(file) or _new_id()
        return replace(article, id=known)

    def binned(self, *, limit: int = 200) -> list[Summary]:
        """The drafts in the bin, newest first."""
        return self._summaries(_NEWEST, True, limit)

    def listing(
        self, search: str = "", *, limit: int = 200, archived: bool = True
    ) -> list[Summary]:
        """The newest drafts, or the best that hold every word of `search` (or a longer word).

        `archived` False leaves out what was put into the archive, where nothing is searched for.
        """
        query = words.matching(search)
        if query is None:
            return []
        if not query:
            return self._summaries(_NEWEST if archived else _DESK, False, limit)
        # Whoever waits here looks on: of very many the rest is done in the background.
        words.bring_up_to_date(self._database, _INDEXED_AT_ONCE)
        with self._database.reading() as connection:
            found = words.best(connection, search, lambda _: True)[: 2 * limit]
            rows = connection.execute(_FOUND.format(", ".join("?" * len(found))), found)
            rank = {number: place for place, number in enumerate(found)}
            ranked = sorted(rows, key=lambda row: rank[row[0]])[:limit]
        return [_summary(row[1:]) for row in ranked]

    def revisions(self, draft: str) -> list[Revision]:
        """The revisions of a draft that were kept for a reason, newest first.

        For all of them, also mere saves, see `History`.
        """
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT revision, reason, at, text FROM revisions"
                " WHERE draft = ? AND reason <> ? ORDER BY rowid DESC",
                (draft, history.SAVED),
            ).fetchall()
        return [Revision(row[0], row[1], _read(row[2]), parse(row[3])) for row in rows]

    def _summaries(self, query: str, *values: object) -> list[Summary]:
        with self._database.reading() as connection:
            rows = connection.execute(query, values).fetchall()
        return [_summary(row) for row in rows]


def _summary(row: tuple[str, str, str, str, str, str | None]) -> Summary:
    ident, headline, section, state, updated, file = row
    return Summary(ident, headline, section, state, _read(updated), _path(file))


def _new_id() -> str:
    # It brings what names the machine; a start with a known article does without.
    from uuid import uuid4

    return str(uuid4())


def fingerprint(article: Article) -> str:
    """The SHA-256 of an article's text in the file format, its id left out."""
    return sha256(dump(replace(article, id="")).encode()).hexdigest()


def _title(article: Article) -> str:
    """The headline, or the first words of what there is."""
    if article.headline.strip():
        return article.headline.strip()
    words = re.sub(r"^[#>*\s-]+", "", (article.standfirst or article.body)[: 4 * _FIRST_WORDS])
    words = " ".join(words.split())
    return words if len(words) <= _FIRST_WORDS else words[:_FIRST_WORDS].rsplit(" ", 1)[0] + " …"


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def _read(moment: str) -> datetime:
    return datetime.fromisoformat(moment)


def _path(path: str | None) -> Path | None:
    return None if path is None else Path(path)
