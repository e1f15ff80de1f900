"""The doors: the adapters to sites, and the practice site that is kept here."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.composition.library import Library
    from desktop.composition.pages import Pages
    from desktop.composition.secrets import Secrets
    from desktop.publishing.cms.contract import Capabilities, Client, SiteCheck
    from desktop.publishing.cms.practice import Server
    from desktop.publishing.sites import Site, Sites


class Doors:
    """Goes to sites with the passwords they ask for."""

    def __init__(
        self,
        home: Path,
        library: "Library",
        sites: "Callable[[], Sites]",
        secrets: "Secrets",
        pages: "Pages",
        clock: Callable[[], datetime],
    ) -> None:
        """`home` holds the practice site; `sites` opens the library only when asked."""
        self._home = home
        self._library = library
        self._sites = sites
        self._secrets = secrets
        self._pages = pages
        self._clock = clock

    def client(self, site: "Site") -> "Client":
        """The adapter to a site.

        Raises CmsUnauthorised where there is no password for it.
        """
        if site.kind == "practice":
            from desktop.publishing.cms import practice
            from desktop.publishing.newspaper import Newspaper

            folder = self.practice_folder
            paper = Newspaper(folder / "site", self._pages.theme, self._pages.fonts())
            return practice.Client(folder, paper.page, front=paper.front)
        if site.kind == "micropub":
            from desktop.publishing.cms import micropub
            from desktop.publishing.pictures import Pictures

            pictures = Pictures(self._library.database.connect, site.url)
            return micropub.Client(site.url, self._secrets.get(site), pictures)
        if site.kind == "newsroom":
            from desktop.publishing.cms import newsroom

            return newsroom.Client(site.url, site.user, self._secrets.get(site))
        if site.kind == "ghost":
            from desktop.publishing.cms import ghost
            from desktop.publishing.pictures import Pictures

            pictures = Pictures(self._library.database.connect, site.url)
            return ghost.Client(site.url, self._secrets.get(site), pictures)
        from desktop.publishing.cms import wordpress

        return wordpress.Client(site.url, site.user, self._secrets.get(site))

    @staticmethod
    def capabilities(kind: str) -> "Capabilities":
        """What a kind of site can do."""
        from importlib import import_module

        return import_module(f"desktop.publishing.cms.{kind}").Client.capabilities

    @property
    def practice_folder(self) -> Path:
        """Where the practice site is kept."""
        return self._home / "practice"

    @cached_property
    def practice_server(self) -> "Server":
        """The practice site served on loopback, from now until the program ends."""
        from desktop.publishing.cms import practice

        folder = self.practice_folder / "site"
        folder.mkdir(parents=True, exist_ok=True)
        return practice.Server(folder)

    def viewable(self, url: str) -> str:
        """An address a browser can open: pages of the practice site are served first."""
        if not url.startswith(self.practice_folder.absolute().as_uri()):
            return url
        return self.practice_server.view(url)

    def examine(self, site: "Site") -> "SiteCheck":
        """Test a site, kept or not: address, credentials, rights and clock; writes nothing."""
        from desktop.publishing.cms.contract import CmsError, SiteCheck
        from desktop.publishing.connection import examine

        try:
            return examine(self.client(site), self._clock)
        except CmsError as error:
            return SiteCheck.failed(error)

    def forget_former(self, before: "Site") -> None:
        """Forget the password of a site as it was, where no site has that address and user now.

        CredentialError where the keyring does not let go of it.
        """
        same = {(site.url, site.user) for site in self._sites().all()}
        if before.kind != "practice" and (before.url, before.user) not in same:
            self._secrets.forget(before)

    def remove(self, name: str) -> None:
        """Forget a site and its password. Raises SiteError."""
        site = self._sites().get(name)
        self._sites().remove(name)
        self._secrets.forget(site)
