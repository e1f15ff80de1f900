"""Handing round: the desk's settings out into one file, and those of another desk in."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from desktop.composition.desk import SetupError
from desktop.library.declared import POLICY, SETTINGS, SHORTCUTS
from desktop.library.settings import plain
from desktop.translation import tr

if TYPE_CHECKING:
    from desktop.composition.desk import Desk
    from desktop.composition.library import Library
    from desktop.composition.pages import Pages
    from desktop.exchange.desk_file import Change, DeskFile
    from desktop.publishing.sites import Site, Sites

# What of a site is the same for everybody; who one is there, and the password, is not.
_OF_SITE = ("kind", "url", "title", "hold", "becoming")
_WORDED = ("words.txt", "snippets.yaml", "templates/")


@dataclass(frozen=True, slots=True)
class Brought:
    """A file that was read: what is to be there afterwards, and what changes by it."""

    coming: "DeskFile"
    changes: "tuple[Change, ...]"


class Handing:
    """Takes settings out and in. Nothing protected and no password is ever among them."""

    def __init__(
        self,
        home: Path,
        library: "Library",
        desk: "Desk",
        sites: "Callable[[], Sites]",
        pages: "Pages",
        clock: Callable[[], datetime],
    ) -> None:
        """`sites` opens the library only when asked."""
        self._home = home
        self._library = library
        self._desk = desk
        self._sites = sites
        self._pages = pages
        self._clock = clock

    def out(self, path: Path, *, shortcuts: bool = False) -> None:
        """Write the desk's file. SetupError where a protected name would leave with it.

        LibraryError, ExchangeError.
        """
        from desktop.exchange import desk_file

        desk = self._present(shortcuts=shortcuts)
        self._must_not_tell(desk)
        desk_file.write(path, desk)

    def look(self, path: Path) -> Brought:
        """Read a file, and say what taking it in would change. SetupError, UnusableInput."""
        from desktop.exchange import desk_file

        brought = desk_file.read(path)
        self._must_be_known(brought)
        present = self._present(shortcuts=SHORTCUTS.name in brought.settings)
        coming = desk_file.wanted(present, brought)
        return Brought(coming, desk_file.changes(present, coming))

    def take(self, brought: Brought) -> Path:
        """Take it in; the file that what it replaces is kept in. LibraryError, ExchangeError."""
        from sqlite3 import Error as DatabaseError

        from desktop.exchange import desk_file
        from desktop.exchange.files import ExchangeError
        from desktop.library.database import LibraryError

        coming = brought.coming
        present = self._present(shortcuts=SHORTCUTS.name in coming.settings)
        fresh = [name for name in coming.files if name not in present.files]
        fresh += [f"site {name}" for name in coming.sites if name not in present.sites]
        kept = self._home / "replaced" / f"{self._clock():%Y%m%d-%H%M%S-%f}{desk_file.SUFFIX}"
        desk_file.keep(kept, replace(present, restores=True, absent=tuple(fresh)))
        try:
            self._put(coming)
        except (ExchangeError, LibraryError, DatabaseError) as error:
            raise SetupError(
                tr("{error} What was there before is in {kept}.", error=error, kept=kept)
            ) from error
        return kept

    def _put(self, coming: "DeskFile") -> None:
        from desktop.exchange import desk_file
        from desktop.publishing.looks import LookError

        desk_file.put(self._home, coming)
        for name, site in coming.sites.items():
            self._sites().put(self._site(name, site))
            # A look that is not here leaves the page in ours.
            with suppress(LookError):
                self._pages.choose_look(name, str(site.get("look", "")))
        for setting in SETTINGS:
            if setting.name in coming.settings:
                self._library.settings.set(setting, coming.settings[setting.name])
        if coming.restores:
            self._remove_sites(coming.absent)

    def _present(self, *, shortcuts: bool) -> "DeskFile":
        from desktop.exchange.desk_file import DeskFile, own_files

        settings = {
            one.name: plain(self._library.settings.get(one))
            for one in SETTINGS
            if one.of_desk or (shortcuts and one is SHORTCUTS)
        }
        sites = {site.name: self._told(site) for site in self._sites().all()[1:]}
        return DeskFile(settings, sites, own_files(self._home))

    def _told(self, site: "Site") -> Mapping[str, object]:
        told: dict[str, object] = {name: getattr(site, name) for name in _OF_SITE}
        return told | {"look": self._pages.look_name(site.name)}

    def _site(self, name: str, told: Mapping[str, object]) -> "Site":
        """The site as it is to be: who one is there stays as it is here."""
        from desktop.publishing.sites import Site

        known = {site.name: site for site in self._sites().all()}
        user = known[name].user if name in known else ""
        url, title = str(told.get("url", "")), str(told.get("title", ""))
        hold = float(cast("float", told.get("hold", 0.0)))
        becoming = str(told.get("becoming", "publish"))
        return Site(name, str(told.get("kind", "")), url, user, title, hold, becoming)

    def _must_be_known(self, brought: "DeskFile") -> None:
        """Refuse settings and sites that could not be taken, before anything is."""
        from desktop.publishing.sites import SiteError, checked

        known = {one.name: one for one in SETTINGS if one.of_desk or one is SHORTCUTS}
        for name, value in brought.settings.items():
            if name not in known:
                raise SetupError(
                    tr("It has a setting that no desk hands round: {name}.", name=name)
                )
            try:
                known[name].taken(value)
            except ValueError as error:
                raise SetupError(str(error)) from error
        chosen = {POLICY.name: POLICY.default, **brought.settings}
        policy = str(chosen[POLICY.name])
        if f"policies/{policy}.toml" not in brought.files:
            self._desk.policy(policy)
        for name, told in brought.sites.items():
            try:
                checked(self._site(name, told))
            except (SiteError, ValueError, TypeError) as error:
                raise SetupError(
                    tr("Its site “{name}” cannot be used: {error}", name=name, error=error)
                ) from error

    def _remove_sites(self, absent: tuple[str, ...]) -> None:
        there = {site.name for site in self._sites().all()[1:]}
        for name in (one.removeprefix("site ") for one in absent if one.startswith("site ")):
            if name in there:
                self._sites().remove(name)

    def _must_not_tell(self, desk: "DeskFile") -> None:
        """Refuse to write what any ledger of the library protects."""
        from desktop.publishing import egress

        secrets = [
            secret for ledger in self._library.protected() for secret in egress.protect(ledger)
        ]
        texts = {"sites": str(dict(desk.sites)), "settings": str(dict(desk.settings))}
        for name, content in desk.files.items():
            # What a file is called was somebody's choice as well, and has no capitals any more.
            inside = "" if "/fonts/" in name else content.decode("utf-8", errors="replace")
            texts[name] = f"{name.replace('-', ' ').title()}\n{inside}"
        for name, text in texts.items():
            leaks = egress.inspect_text(name, text, secrets)
            # A surname alone may be a colour in a style sheet, but hardly in the desk's words.
            own = name.startswith(_WORDED)
            if any(leak.certain or own for leak in leaks):
                raise SetupError(
                    tr(
                        "{name} has words that a ledger says are not to leave. Nothing was"
                        " written; take them out there first.",
                        name=name,
                    )
                )
