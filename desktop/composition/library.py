"""The library as a file: opened, stood in for, backed up, brought back and moved."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.translation import tr, trn

if TYPE_CHECKING:
    from desktop.article.ledger import Source
    from desktop.exchange.moving_house import MovingHouse
    from desktop.library.backups import Backups
    from desktop.library.database import Database, LibraryError
    from desktop.library.drafts import Drafts
    from desktop.library.emergency import Copy, Emergency
    from desktop.library.settings import Settings
    from desktop.library.state import State

# What the publishing part keeps in the library that is worth keeping: not what waits to be sent.
KEPT_TABLES = ("posts", "receipts", "sites", "pictures", "bases")


class Library:
    """The file that all is in, and what stands by it."""

    def __init__(
        self, home: Path, environment: Mapping[str, str], clock: Callable[[], datetime]
    ) -> None:
        """`home` is the folder of all data, `environment` may name a folder for emergencies."""
        self._home = home
        self._environment = environment
        self._clock = clock
        self.away: LibraryError | None = None
        """Why the library could not be opened, where another stands in for it."""
        self.left_over: tuple[Copy, ...] = ()
        """What is kept elsewhere and could not be brought into the library, newest last."""

    @property
    def _file(self) -> Path:
        return self._home / "library.sqlite"

    @cached_property
    def database(self) -> "Database":
        """The library file, opened and up to date."""
        return self._opened(self._file)

    def _opened(self, path: Path) -> "Database":
        from desktop.library.database import Database
        from desktop.publishing import tables

        return Database(path, install=(tables.install,), clock=self._clock)

    @cached_property
    def emergency(self) -> "Emergency":
        """Where articles are kept while the library cannot be written."""
        from desktop.library import emergency

        return emergency.Emergency(self._file, emergency.places(self._environment))

    @cached_property
    def drafts(self) -> "Drafts":
        """The drafts in the library."""
        from desktop.library.drafts import Drafts

        return Drafts(self.database, self._clock)

    @cached_property
    def settings(self) -> "Settings":
        """What was chosen, by what is declared."""
        from desktop.library.settings import Settings

        return Settings(self.state)

    @cached_property
    def state(self) -> "State":
        """How the program was left."""
        from desktop.library.state import State

        return State(self.database)

    def open(self) -> tuple[str, ...]:
        """Open it, bring back what was kept elsewhere; what there is to say about it.

        Where it cannot be opened, one that stands in for it is used instead until the next
        start. LibraryError where there can be none either.
        """
        from desktop.library.database import LibraryError
        from desktop.library.emergency import bring_back

        try:
            notes = self.database.notes
        except LibraryError as error:
            place = self.emergency.stand_in()
            self.__dict__["database"] = self._opened(place)
            self.away = error
            return (
                tr(
                    "{error} What you type is kept in {folder} and comes into the library when "
                    "that can be opened again. Until then nothing can be published.",
                    error=error,
                    folder=place.parent,
                ),
            )
        if self.database.salvaged:
            notes += self._filled()
        try:
            return (*notes, *bring_back(self.emergency, self.drafts, self._clock))
        except LibraryError as error:
            self.left_over = tuple(self.emergency.copies())
            for copy in self.left_over:
                self.emergency.adopt(copy)
            return (*notes, tr("{error} What was kept elsewhere is there still.", error=error))

    def protected(self) -> "Iterator[tuple[Source, ...]]":
        """The ledgers of all articles in which somebody is not on record."""
        from desktop.article.front_matter import parse
        from desktop.article.ledger import Terms

        terms = [f"%{one.value}%" for one in Terms if one is not Terms.ON_RECORD]
        query = "SELECT text FROM drafts WHERE text LIKE ? OR text LIKE ? OR text LIKE ?"
        with self.database.reading() as connection:
            rows = connection.execute(query, terms).fetchall()
        for (text,) in rows:
            yield parse(text).sources

    @cached_property
    def backups(self) -> "Backups":
        """Copies of the library. What waited to be sent is not brought back with one."""
        from desktop.library.backups import Backups

        return Backups(self.database, self._clock, KEPT_TABLES)

    @property
    def backup_folder(self) -> Path:
        """Where backups are kept; LibraryError."""
        from desktop.library.declared import BACKUPS

        return Path(self.settings.get(BACKUPS) or self._home / "backups")

    def _filled(self) -> tuple[str, ...]:
        """After a salvage: bring what it lacks from the newest backup that can be read."""
        from desktop.library.backups import listing
        from desktop.library.database import LibraryError

        for backup in listing(self.backup_folder):
            try:
                brought = self.backups.fill(backup).brought
            except LibraryError:
                continue
            when = f"{backup.at.astimezone():%Y-%m-%d %H:%M}"
            said = trn(
                "{count} more came from the backup of {when}.",
                "{count} more came from the backup of {when}.",
                brought,
                when=when,
            )
            return (said,) if brought else ()
        return ()

    @cached_property
    def moving(self) -> "MovingHouse":
        """The whole library as plain files, and back."""
        from desktop.exchange.moving_house import MovingHouse
        from desktop.library.moving import Mover

        return MovingHouse(Mover(self.database, KEPT_TABLES), self.loose_folder)

    @property
    def loose_folder(self) -> Path:
        """Where articles without a file have their pictures, each in a folder of its own."""
        return self._home / "drafts"
