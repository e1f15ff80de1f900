"""Copies of the whole library, made while it is used, thinned as they age, and the way back.

A copy is made in one step of SQLite's backup interface, which is one consistent reading: nobody
who writes has to wait for it (https://www.sqlite.org/backup.html). It is checked before it
gets its name. What is spared when copies are thinned is Borg's rule: the newest of each of
the last hours, days and weeks that have any
(https://borgbackup.readthedocs.io/en/stable/usage/prune.html); it asks no clock for the age.
"""

import re
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.library.database import Database, LibraryError
from desktop.library.whole_file import sync_folder
from desktop.translation import later, tr

EVERY = timedelta(hours=1)
# How many are spared: of hours, days and weeks; and where one is LARGE (bytes), so that all of
# them do not fill a disk.
MANY, FEW = (24, 14, 8), (3, 5, 4)
LARGE = 50_000_000
BEFORE_RESTORING = later("before a backup was restored")
_NAME = re.compile(r"onrecord-(\d{8}-\d{6})(-kept)?\.sqlite")
_STAMP = "%Y%m%d-%H%M%S"
_OLD_TEXTS = """
INSERT INTO revisions (draft, revision, text, reason, at)
SELECT now.id, now.revision, now.text, ?, ?
FROM main.drafts AS now JOIN old.drafts AS was ON was.id = now.id WHERE was.text <> now.text
"""
_TEXTS = """
UPDATE main.drafts SET text = was.text, headline = was.headline, section = was.section,
    caret = was.caret, updated = was.updated, revision = main.drafts.revision + 1,
    indexed = -1, binned = was.binned
FROM old.drafts AS was
WHERE was.id = main.drafts.id
    AND (was.text <> main.drafts.text OR was.binned IS NOT main.drafts.binned)
"""
_MISSING = """
INSERT INTO main.drafts
    (id, text, headline, section, state, file, caret, created, updated, revision, touched, opened,
     binned)
SELECT id, text, headline, section, state,
    CASE WHEN file IN (SELECT file FROM main.drafts) THEN NULL ELSE file END,
    caret, created, updated, revision, touched, opened, binned
FROM old.drafts WHERE id NOT IN (SELECT id FROM main.drafts)
"""
_REVISIONS = """
INSERT INTO main.revisions (draft, revision, text, reason, at, who)
SELECT draft, revision, text, reason, at, who FROM old.revisions AS was WHERE NOT EXISTS (
    SELECT 1 FROM main.revisions AS now
    WHERE now.draft = was.draft AND now.revision = was.revision
        AND now.at = was.at AND now.reason = was.reason)
"""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy on disk: `at` when it was made, `size` in bytes; `kept` ones are never thinned."""

    path: Path
    at: datetime
    size: int
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Restored:
    """What going back did: articles changed and brought back; the copy made before."""

    changed: int
    brought: int
    before: Backup | None


class Backups:
    """The copies of one library. Methods take their time; all raise LibraryError.

    `history` names other rooms' tables of which restoring brings back the rows that are gone.
    """

    def __init__(
        self, database: Database, clock: Callable[[], datetime], history: Sequence[str] = ()
    ) -> None:
        self._database = database
        self._clock = clock
        self._history = ("origins", "settings", *history)

    def make(self, folder: Path, *, kept: bool = False) -> Backup:
        """Copy the library into a folder; what is damaged is not copied."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
            at, path = self._free_name(folder, kept)
            part = path.with_name(f".{path.name}.part")
            try:
                self._copy(part)
                part.replace(path)
            finally:
                part.unlink(missing_ok=True)
            sync_folder(folder)
            return Backup(path, at, path.stat().st_size, kept)
        except (OSError, sqlite3.Error) as error:
            raise LibraryError(
                tr(
                    "{folder}: no backup could be made ({reason}). The library and the backups "
                    "before are as they were.",
                    folder=folder,
                    reason=_reason(error),
                )
            ) from error

    def _free_name(self, folder: Path, kept: bool) -> tuple[datetime, Path]:
        at = self._clock().astimezone(UTC).replace(microsecond=0)
        taken = {one.at for one in listing(folder)}
        while at in taken:
            at += timedelta(seconds=1)
        return at, folder / f"onrecord-{at:{_STAMP}}{'-kept' if kept else ''}.sqlite"

    def _copy(self, part: Path) -> None:
        part.touch(mode=0o600)
        with closing(sqlite3.connect(part)) as target:
            with closing(self._database.connect()) as source:
                source.backup(target)
            # One file, that nothing has to be beside of; and synced when it is closed.
            target.execute("PRAGMA journal_mode = DELETE")
            found = target.execute("PRAGMA quick_check(1)").fetchone()
        if found[0] != "ok":
            # Whose fault that is, the library's or the copy's, the check of the library says.
            self._database.check()
            raise OSError(0, tr("the copy is damaged: {problem}", problem=found[0]))

    def is_due(self, folder: Path) -> bool:
        """Whether the last copy is an hour old and the library has changed since.

        Copies from what is the future now were made before the clock was set back.
        """
        now = self._clock()
        made = [one for one in listing(folder) if one.at <= now]
        if not made:
            return True
        try:
            changed = max(_changed(one) for one in self._files())
            return made[0].at + EVERY <= now and changed >= _changed(made[0].path)
        except OSError:
            return True

    def _files(self) -> Iterable[Path]:
        log = self._database.path.with_name(f"{self._database.path.name}-wal")
        return [one for one in (self._database.path, log) if one.exists()]

    def prune(self, folder: Path) -> None:
        """Remove the copies that are too many by now."""
        found = [one for one in listing(folder) if not one.kept]
        counts = FEW if found and found[0].size > LARGE else MANY
        spare = spared([one.at for one in found], self._clock(), counts)
        for one in found:
            if one.at not in spare:
                with suppress(OSError):
                    one.path.unlink()

    def articles(self, backup: Backup) -> int:
        """How many articles a copy holds."""
        uri = f"{backup.path.absolute().as_uri()}?mode=ro&immutable=1"
        try:
            with closing(sqlite3.connect(uri, uri=True)) as connection:
                return int(connection.execute("SELECT count(*) FROM drafts").fetchone()[0])
        except sqlite3.Error as error:
            raise LibraryError(
                tr("{path}: cannot be read ({error}).", path=backup.path, error=error)
            ) from error

    def restore(self, backup: Backup, folder: Path) -> Restored:
        """Give every article the text it had then; the library of now is first kept in `folder`.

        Nothing is thrown away: articles begun since stay, and a text that is replaced goes
        into its article's history. What waited to be sent then is not sent.
        """
        before = self.make(folder, kept=True)
        changed, brought = self._merge(backup, whole=True)
        return Restored(changed, brought, before)

    def fill(self, backup: Backup) -> Restored:
        """Bring back only the articles that the library does not have at all."""
        return Restored(*self._merge(backup, whole=False), None)

    def _merge(self, backup: Backup, *, whole: bool) -> tuple[int, int]:
        scratch = self._database.path.with_name(f"restoring-{backup.at:{_STAMP}}.sqlite")
        try:
            _remove(scratch)
            shutil.copyfile(backup.path, scratch)
            # Brought up to date like any library; a newer program's is refused.
            self._database.like(scratch).close()
            with closing(self._database.connect()) as connection:
                connection.execute("ATTACH ? AS old", (str(scratch),))
                return self._take(connection, whole=whole)
        except (OSError, sqlite3.Error) as error:
            raise LibraryError(
                tr(
                    "{path}: could not be restored ({reason}). The library is as it was.",
                    path=backup.path,
                    reason=_reason(error),
                )
            ) from error
        finally:
            with suppress(OSError):
                _remove(scratch)

    def _take(self, connection: sqlite3.Connection, *, whole: bool) -> tuple[int, int]:
        connection.execute("BEGIN IMMEDIATE")
        changed = 0
        if whole:
            now = self._clock().astimezone(UTC).isoformat(timespec="milliseconds")
            connection.execute(_OLD_TEXTS, (BEFORE_RESTORING, now))
            changed = connection.execute(_TEXTS).rowcount
        brought = connection.execute(_MISSING).rowcount
        connection.execute(_REVISIONS)
        for table in self._history:
            info = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
            names = ", ".join(str(row[0]) for row in info)
            connection.execute(
                f"INSERT OR IGNORE INTO main.{table} ({names}) SELECT {names} FROM old.{table}"  # noqa: S608 - our own names
            )
        connection.execute("COMMIT")
        return changed, brought


def listing(folder: Path) -> list[Backup]:
    """The copies in a folder, newest first; none where it cannot be read."""
    found: list[Backup] = []
    with suppress(OSError):
        for path in folder.iterdir():
            matched = _NAME.fullmatch(path.name)
            if matched is not None:
                at = datetime.strptime(matched[1], _STAMP).replace(tzinfo=UTC)
                found.append(Backup(path, at, path.stat().st_size, bool(matched[2])))
    return sorted(found, key=lambda one: one.at, reverse=True)


def spared(
    made: Iterable[datetime], now: datetime, counts: tuple[int, int, int] = MANY
) -> set[datetime]:
    """Which copies stay: the newest of each of the last hours, days and weeks that have any.

    Those from what is the future now (a clock was set back) count for themselves, so that
    they do not crowd out the others.
    """
    times = sorted(made, reverse=True)
    past = [one for one in times if one <= now]
    future = [one for one in times if one > now]
    return _spared(past, counts) | _spared(future, counts)


def _spared(times: Sequence[datetime], counts: tuple[int, int, int]) -> set[datetime]:
    spare: set[datetime] = set()
    for form, count in zip(("%Y%m%d%H", "%Y%m%d", "%G%V"), counts, strict=True):
        newest: dict[str, datetime] = {}
        for one in times:
            newest.setdefault(one.strftime(form), one)
        spare.update(list(newest.values())[:count])
    return spare


def _changed(path: Path) -> float:
    return path.stat().st_mtime


def _remove(library: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        library.with_name(library.name + suffix).unlink(missing_ok=True)


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
