"""The house itself: what there is one of, and the rooms in which something is done with it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import resources
from desktop.composition.desk import Desk
from desktop.composition.doors import Doors
from desktop.composition.formats import Formats
from desktop.composition.library import Library
from desktop.composition.pages import Pages
from desktop.composition.press import Press
from desktop.composition.reports import Reports
from desktop.composition.secrets import Secrets

if TYPE_CHECKING:
    from desktop.article.model import Article
    from desktop.composition.choices import Choices
    from desktop.composition.diagnostics import Diagnostics
    from desktop.composition.handing import Handing
    from desktop.composition.logs import Logs
    from desktop.exchange.intake import Intake
    from desktop.library.catalogue import Catalogue
    from desktop.library.database import Database
    from desktop.library.drafts import Drafts
    from desktop.library.emergency import Emergency
    from desktop.library.history import History
    from desktop.library.settings import Settings
    from desktop.library.snippets import Snippets
    from desktop.library.spelling import DeskWords, SpellingProcess
    from desktop.library.state import State
    from desktop.library.templates import Templates
    from desktop.publishing.bases import Bases
    from desktop.publishing.credentials import Credentials
    from desktop.publishing.looks import Looks
    from desktop.publishing.newsdesk import Newsdesk
    from desktop.publishing.outbox import Outbox
    from desktop.publishing.sites import Sites

HOME_VARIABLE = "ONRECORD_HOME"
SAMPLE = "sample.md"


class House:
    """All of the program but its window, on the data in one folder.

    `home` is that folder; None takes `ONRECORD_HOME`, else the system's place for the
    user's data. `environment` is what `os.environ` holds.
    """

    def __init__(self, home: Path | None, environment: Mapping[str, str]) -> None:
        self.environment = environment
        self._home = home

    @cached_property
    def home(self) -> Path:
        """The folder of all data; made by whoever writes there first."""
        given = self._home or self.environment.get(HOME_VARIABLE)
        if given:
            return Path(given).expanduser().absolute()
        from platformdirs import user_data_path

        return user_data_path("onrecord", appauthor=False)

    def clock(self) -> datetime:
        """Now, with its zone."""
        return datetime.now(UTC)

    @property
    def person(self) -> str:
        """Who is at this computer, by the name they log in with; empty where that is not known."""
        names = ("LOGNAME", "USER", "USERNAME")
        return next(filter(None, map(self.environment.get, names)), "")

    # ------------------------------------------------------------ the rooms

    @cached_property
    def library(self) -> Library:
        """The library as a file."""
        return Library(self.home, self.environment, self.clock)

    @cached_property
    def desk(self) -> Desk:
        """Who said what: policies, lexicons, checkers."""
        return Desk(self.home, self.library)

    @cached_property
    def choices(self) -> "Choices":
        """The settings, as they can be chosen here."""
        from desktop.composition.choices import Choices

        return Choices(self.library, self.desk, lambda: self.speller)

    @cached_property
    def pages(self) -> Pages:
        """How it will look."""
        return Pages(self.desk, self.looks, self.library)

    @cached_property
    def secrets(self) -> Secrets:
        """The passwords of sites."""
        return Secrets(self.credentials)

    @cached_property
    def doors(self) -> Doors:
        """The ways to sites."""
        return Doors(
            self.home, self.library, lambda: self.sites, self.secrets, self.pages, self.clock
        )

    @cached_property
    def press(self) -> Press:
        """How it gets out."""
        client = self.doors.client
        parts = (self.outbox, self.bases, self.sites)
        return Press(self.library, *parts, client, self.clock, self.person)

    @cached_property
    def handing(self) -> "Handing":
        """The desk's settings, out into a file and in."""
        from desktop.composition.handing import Handing

        parts = (lambda: self.sites, self.pages, self.clock)
        return Handing(self.home, self.library, self.desk, *parts)

    @cached_property
    def formats(self) -> Formats:
        """Other formats."""
        return Formats(self.pages, lambda: self.press.darkroom, self.clock)

    @cached_property
    def reports(self) -> Reports:
        """When something breaks."""
        return Reports(self.home, self.clock)

    @cached_property
    def logs(self) -> "Logs":
        """What was done."""
        from desktop.composition.logs import Logs

        return Logs(self.home)

    @cached_property
    def diagnostics(self) -> "Diagnostics":
        """What somebody who looks for a fault asks first."""
        from desktop.composition.diagnostics import Diagnostics

        return Diagnostics(
            self.home,
            self.library,
            self.desk,
            lambda: self.speller,
            lambda: self.sites,
            self.credentials,
            self.logs,
            self.reports,
        )

    # ------------------------------------------------------------ what is in the library

    @property
    def database(self) -> "Database":
        """The library file, opened and up to date."""
        return self.library.database

    @property
    def emergency(self) -> "Emergency":
        """Where articles are kept while the library cannot be written."""
        return self.library.emergency

    @property
    def drafts(self) -> "Drafts":
        """The drafts in the library."""
        return self.library.drafts

    @property
    def settings(self) -> "Settings":
        """What was chosen, by what is declared."""
        return self.library.settings

    @property
    def state(self) -> "State":
        """How the program was left."""
        return self.library.state

    @cached_property
    def catalogue(self) -> "Catalogue":
        """The library as a whole: its list, searched and sorted."""
        from desktop.library.catalogue import Catalogue

        opened = "SELECT article FROM bases WHERE basis <> ''"
        return Catalogue(self.database, self.clock, opened)

    @cached_property
    def templates(self) -> "Templates":
        """What an article can be begun with."""
        from desktop.library.templates import Templates

        return Templates(resources.folder() / "templates", self.home / "templates")

    @cached_property
    def history(self) -> "History":
        """The earlier texts of articles."""
        from desktop.library.history import History

        return History(self.database)

    @cached_property
    def intake(self) -> "Intake":
        """Files into the library."""
        from desktop.exchange.intake import Intake

        return Intake(self.drafts, self.library.loose_folder)

    def sample(self, name: str = SAMPLE) -> "Article":
        """A sample article, its picture where it is installed."""
        from desktop.article.front_matter import parse

        article = parse(resources.text("samples", name))
        file = resources.folder() / "samples" / article.picture.file
        return replace(article, picture=replace(article.picture, file=str(file)))

    @cached_property
    def sites(self) -> "Sites":
        """The places to publish to."""
        from desktop.publishing.sites import Sites

        return Sites(self.database.connect)

    @cached_property
    def credentials(self) -> "Credentials":
        """The passwords of sites."""
        from desktop.publishing.credentials import Credentials

        return Credentials(self.environment)

    @cached_property
    def outbox(self) -> "Outbox":
        """What is to be published, and what was."""
        from desktop.publishing.outbox import Outbox

        return Outbox(self.database.connect)

    @cached_property
    def bases(self) -> "Bases":
        """What articles and their posts were when they last said the same."""
        from desktop.publishing.bases import Bases

        return Bases(self.database.connect)

    @cached_property
    def newsdesk(self) -> "Newsdesk":
        """The posts of the sites, to be listed, opened and merged with ours."""
        from desktop.publishing.newsdesk import Newsdesk

        return Newsdesk(self.drafts, self.outbox, self.bases, self.doors.client)

    # ------------------------------------------------------------ what is beside it

    @cached_property
    def speller(self) -> "SpellingProcess":
        """Looks words up: in the desk's dictionaries, ours, and those of the system."""
        from desktop.library.spelling import SYSTEM, SpellingProcess

        ours = resources.folder() / "dictionaries"
        return SpellingProcess((self.home / "dictionaries", ours, *SYSTEM))

    @cached_property
    def desk_words(self) -> "DeskWords":
        """The words that count as right at this desk."""
        from desktop.library.spelling import DeskWords

        return DeskWords(self.home / "words.txt")

    @cached_property
    def snippets(self) -> "Snippets":
        """The desk's texts by name; ours until it has its own."""
        from desktop.library.snippets import Snippets

        shipped = resources.folder() / "snippets" / "snippets.yaml"
        return Snippets(self.home / "snippets.yaml", shipped)

    @cached_property
    def looks(self) -> "Looks":
        """The looks that pages can be shown in: ours, and those in the folder of data."""
        from desktop.publishing.looks import Looks

        return Looks(resources.folder() / "themes", self.home / "themes")
