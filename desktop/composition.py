"""The composition root: every object of the program is made here, once, when it is wanted.

What a command does not use it does not load: `check` needs neither a database nor a
network library, and the imports below the properties keep it that way.
"""

import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import __version__, resources

if TYPE_CHECKING:
    from desktop.article.model import Article
    from desktop.attribution.checker import Report
    from desktop.attribution.language import Language
    from desktop.attribution.languages import Checkers
    from desktop.attribution.policy import Policy
    from desktop.exchange.exporting import Exporter, Outgoing
    from desktop.exchange.intake import Intake
    from desktop.exchange.moving_house import MovingHouse
    from desktop.library.backups import Backups
    from desktop.library.catalogue import Catalogue
    from desktop.library.database import Database, LibraryError
    from desktop.library.drafts import Drafts
    from desktop.library.emergency import Copy, Emergency
    from desktop.library.history import History
    from desktop.library.settings import Settings
    from desktop.library.snippets import Snippets
    from desktop.library.spelling import DeskWords, SpellingProcess
    from desktop.library.templates import Templates
    from desktop.preview.page import Theme
    from desktop.preview.renderer import Renderer, Rendering
    from desktop.publishing.bases import Bases
    from desktop.publishing.cms.contract import (
        Capabilities,
        Client,
        Payload,
        SiteCheck,
        Status,
    )
    from desktop.publishing.cms.practice import Server
    from desktop.publishing.credentials import Credentials
    from desktop.publishing.darkroom import Darkroom
    from desktop.publishing.egress import Leak
    from desktop.publishing.looks import Looks
    from desktop.publishing.newsdesk import Newsdesk
    from desktop.publishing.outbox import Entry, Outbox
    from desktop.publishing.publisher import Publisher
    from desktop.publishing.release import Prepared, Release
    from desktop.publishing.sites import Site, Sites

HOME_VARIABLE = "ONRECORD_HOME"
DEFAULT_POLICY = "default"
DEFAULT_LANGUAGE = "en"
DEFAULT_THEME = "gazette"
SAMPLE = "sample.md"
# What the publishing part keeps in the library that is worth keeping: not what waits to be sent.
KEPT_TABLES = ("posts", "receipts", "sites", "pictures", "bases")
# What sites call a post that readers can see.
PUBLIC_STATUSES = ("publish", "published")


class SetupError(Exception):
    """Something the program was told to use cannot be used; one line for the user."""


class House:
    """All of the program but its window, on the data in one folder.

    `home` is that folder; None takes `ONRECORD_HOME`, else the system's place for the
    user's data. `environment` is what `os.environ` holds.
    """

    def __init__(self, home: Path | None, environment: Mapping[str, str]) -> None:
        self.environment = environment
        self._home = home
        self.away: LibraryError | None = None
        """Why the library could not be opened, where another stands in for it."""
        self.left_over: tuple[Copy, ...] = ()
        """What is kept elsewhere and could not be brought into the library, newest last."""
        self._lent: dict[tuple[str, str], str] = {}
        self._darkroom: Darkroom | None = None

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

    # ------------------------------------------------------------ who said what

    def policy(self, name: str = "") -> "Policy":
        """A desk's policy: one of ours, one in the `policies` folder of the data, or a file."""
        import tomllib

        from desktop.attribution.policy import Policy

        name = name or DEFAULT_POLICY
        try:
            return Policy.parse(tomllib.loads(self._policy_text(name)))
        except (ValueError, KeyError) as error:
            raise SetupError(f"The policy {name} cannot be used: {error}.") from error

    def policies(self) -> "tuple[Policy, ...]":
        """Every policy that can be chosen by name: the desk's own, then ours.

        SetupError where one of them cannot be used.
        """
        names = [file.stem for folder in self._policy_folders() for file in folder.glob("*.toml")]
        return tuple(self.policy(name) for name in sorted(set(names)))

    @property
    def desk_policy(self) -> str:
        """The name of the policy that the window and `publish` go by; LibraryError."""
        return self.settings.get("desk.policy", DEFAULT_POLICY)

    def choose_policy(self, name: str) -> None:
        """Go by the policy of that name from now on; SetupError, LibraryError."""
        self.policy(name)
        self.settings.set("desk.policy", name)

    def _policy_folders(self) -> tuple[Path, Path]:
        return self.home / "policies", resources.folder() / "policies"

    def _policy_text(self, name: str) -> str:
        folders = self._policy_folders()
        places = [folder / f"{name}.toml" for folder in folders]
        if name.endswith(".toml"):
            places.append(Path(name))
        for place in places:
            if place.is_file():
                return place.read_text(encoding="utf-8")
        known = sorted({file.stem for folder in folders for file in folder.glob("*.toml")})
        raise SetupError(f"There is no policy “{name}”. There are: {', '.join(known)}.")

    def language(self, tag: str = DEFAULT_LANGUAGE) -> "Language":
        """The lexicon for a BCP 47 tag ("en-GB"), or the English one where there is none."""
        from desktop.attribution.languages import load

        base = tag.partition("-")[0].lower()
        name = base if base in self.languages() else DEFAULT_LANGUAGE
        try:
            return load(resources.table("lexicons", f"{name}.toml"))
        except ValueError as error:
            raise SetupError(f"The lexicon {name} cannot be used: {error}.") from error

    @staticmethod
    def languages() -> list[str]:
        """The tags of the languages there are lexicons for."""
        return sorted(file.stem for file in (resources.folder() / "lexicons").glob("*.toml"))

    def checker(self, policy: str = "", language: str = "") -> "Checkers":
        """A new checker, for one thread; articles are read in `language`, or each in its own."""
        from desktop.attribution.checker import Checker
        from desktop.attribution.languages import Checkers

        desk = self.policy(policy)
        return Checkers(lambda tag: Checker(desk, self.language(tag)), language, desk.language)

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

    # ------------------------------------------------------------ how it will look

    @property
    def renderer(self) -> "Renderer":
        """A new renderer, for one thread."""
        from desktop.preview.renderer import Renderer

        return Renderer()

    @cached_property
    def looks(self) -> "Looks":
        """The looks that pages can be shown in: ours, and those in the folder of data."""
        from desktop.publishing.looks import Looks

        return Looks(resources.folder() / "themes", self.home / "themes")

    @cached_property
    def theme(self) -> "Theme":
        """The look of the practice site and of `render`."""
        return self.looks.look(DEFAULT_THEME).theme

    def look_name(self, site: str) -> str:
        """The name of the look in which the preview shows articles for a site; LibraryError."""
        name = self.settings.get(f"look.{site}", DEFAULT_THEME)
        return name if name in self.looks.names() else DEFAULT_THEME

    def choose_look(self, site: str, name: str) -> None:
        """Show articles for that site in this look from now on; LookError, LibraryError."""
        self.looks.look(name)
        self.settings.set(f"look.{site}", name)

    def rendering(self, article: "Article", policy: str = "") -> "Rendering":
        """The article's body as readers will see it where that policy counts; SetupError."""
        from desktop.preview.source_list import with_source_list

        rendering = self.renderer.render(article.body)
        listed = self.policy(policy).source_list
        return with_source_list(rendering, article) if listed else rendering

    def page(
        self,
        article: "Article",
        base: Path,
        policy: str = "",
        pictures: Mapping[str, bytes] | None = None,
    ) -> str:
        """The article as one HTML file that needs no other, for whoever writes it.

        `policy` says what the desk wants on the page; SetupError where it cannot be used.
        Pictures, as for `outgoing`, are those that readers get, without metadata. Whether the
        words may leave is not asked: that is the exporter's matter.
        """
        from desktop.publishing.darkroom import Darkroom

        outgoing = self.outgoing(article, base, policy, pictures)
        # Without the library, which a page to look at does not need.
        darkroom = Darkroom()

        def developed(path: str) -> bytes:
            return darkroom.develop(outgoing.load(path)).content

        return self._page_of(replace(outgoing, load=developed))

    def _theme_fonts(self) -> list[Path]:
        return sorted((resources.folder() / "themes" / DEFAULT_THEME / "fonts").glob("*.[tow]*f*"))

    # ------------------------------------------------------------ where drafts live

    @cached_property
    def database(self) -> "Database":
        """The library file, opened and up to date."""
        return self._library(self._library_file)

    @property
    def _library_file(self) -> Path:
        return self.home / "library.sqlite"

    def _library(self, path: Path) -> "Database":
        from desktop.library.database import Database
        from desktop.publishing import bases, outbox, pictures, sites

        install = (outbox.install, sites.install, pictures.install, bases.install)
        return Database(path, install=install, clock=self.clock)

    @cached_property
    def emergency(self) -> "Emergency":
        """Where articles are kept while the library cannot be written."""
        from desktop.library import emergency

        return emergency.Emergency(self._library_file, emergency.places(self.environment))

    def open_library(self) -> tuple[str, ...]:
        """Open the library, bring back what was kept elsewhere; what there is to say about it.

        Where it cannot be opened, one that stands in for it is used instead until the next
        start. LibraryError where there can be none either.
        """
        from desktop.library.database import LibraryError
        from desktop.library.emergency import bring_back

        try:
            notes = self.database.notes
        except LibraryError as error:
            place = self.emergency.stand_in()
            self.__dict__["database"] = self._library(place)
            self.away = error
            return (
                f"{error} What you type is kept in {place.parent} and comes into the library"
                " when that can be opened again. Until then nothing can be published.",
            )
        if self.database.salvaged:
            notes += self._filled()
        try:
            return (*notes, *bring_back(self.emergency, self.drafts, self.clock))
        except LibraryError as error:
            self.left_over = tuple(self.emergency.copies())
            for copy in self.left_over:
                self.emergency.adopt(copy)
            return (*notes, f"{error} What was kept elsewhere is there still.")

    @cached_property
    def backups(self) -> "Backups":
        """Copies of the library. What waited to be sent is not brought back with one."""
        from desktop.library.backups import Backups

        return Backups(self.database, self.clock, KEPT_TABLES)

    @property
    def backup_folder(self) -> Path:
        """Where backups are kept; LibraryError."""
        return Path(self.settings.get("backups.folder", str(self.home / "backups")))

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
            return (f"{brought} more came from the backup of {when}.",) if brought else ()
        return ()

    @cached_property
    def drafts(self) -> "Drafts":
        """The drafts in the library."""
        from desktop.library.drafts import Drafts

        return Drafts(self.database, self.clock)

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
    def settings(self) -> "Settings":
        """Window state and preferences."""
        from desktop.library.settings import Settings

        return Settings(self.database)

    @cached_property
    def intake(self) -> "Intake":
        """Files into the library."""
        from desktop.exchange.intake import Intake

        return Intake(self.drafts, self.loose_folder)

    @property
    def loose_folder(self) -> Path:
        """Where articles without a file have their pictures, each in a folder of its own."""
        return self.home / "drafts"

    @cached_property
    def moving(self) -> "MovingHouse":
        """The whole library as plain files, and back."""
        from desktop.exchange.moving_house import MovingHouse
        from desktop.library.moving import Mover

        return MovingHouse(Mover(self.database, KEPT_TABLES), self.loose_folder)

    def sample(self) -> "Article":
        """The sample article, its picture where it is installed."""
        from desktop.article.front_matter import parse

        article = parse(resources.text("samples", SAMPLE))
        file = resources.folder() / "samples" / article.picture.file
        return replace(article, picture=replace(article.picture, file=str(file)))

    # ------------------------------------------------------------ how it gets out

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

        return Newsdesk(self.drafts, self.outbox, self.bases, self.client)

    def publisher(
        self,
        listener: "Callable[[Entry], None]" = lambda _entry: None,
        uploading: "Callable[[Entry, int, int], None]" = lambda _entry, _sent, _total: None,
    ) -> "Publisher":
        """A publisher for one thread; `listener` hears of every step.

        `uploading` hears how many bytes of a picture went out, of how many.
        """
        from desktop.publishing.publisher import Publisher

        def heard(entry: "Entry") -> None:
            self._mark(entry)
            listener(entry)

        return Publisher(
            self.outbox,
            self.sites.get,
            self.client,
            self._leaks,
            embargo=self._embargo,
            listener=heard,
            uploading=uploading,
            who=self.person,
        )

    @property
    def person(self) -> str:
        """Who is at this computer, by the name they log in with; empty where that is not known."""
        names = ("LOGNAME", "USER", "USERNAME")
        return next(filter(None, map(self.environment.get, names)), "")

    def enqueue(self, article: str, site: str, release: "Release", hold: float = 0.0) -> "Entry":
        """Keep what `release` would send, and the text it was made of; ready releases only.

        `article` is the article's id, `site` the site's name. The article must be saved.
        Nothing is sent for `hold` seconds, in which `cancel` still takes it back. SiteError where
        the text holds a passage that only another site has.
        """
        if release.payload is None or not release.ready:
            raise ValueError(f"not ready to leave: {release.decision.message}")
        if self.away is not None:
            # Only the library knows what was published before.
            raise self.away
        payload = self.based(article, site, release.payload)
        self.drafts.keep(article, release.payload.status.value)
        entry = self.outbox.enqueue(
            article,
            site,
            payload,
            release.decision.approval,
            release.embargo,
            at=release.at,
            hold=hold,
        )
        if payload.blocks:
            self.bases.sending(entry.key, self._text(article))
        marked = ""
        while marked != (now := self.outbox.entry(entry.key)).state:
            # The publisher may be done before we are, and what it has said counts.
            self._mark(now)
            marked = now.state
        return entry

    def based(self, article: str, site: str, payload: "Payload") -> "Payload":
        """The payload as it leaves for that site: with what that has of it already.

        SiteError where the text holds a passage that only another site has.
        """
        from desktop.publishing.basis import ForeignPassage, based
        from desktop.publishing.cms.contract import Status
        from desktop.publishing.sites import SiteError

        if payload.status is Status.WITHDRAW:
            return payload
        try:
            return based(payload, self.bases.basis(article, site))
        except ForeignPassage as error:
            raise SiteError(str(error)) from error

    def _text(self, article: str) -> str:
        from desktop.article.front_matter import dump

        return dump(self.drafts.get(article).article)

    def cancel(self, key: str) -> bool:
        """Take an entry out of the outbox; False where it is too late."""
        done = self.outbox.cancel(key)
        if done:
            self._mark(self.outbox.entry(key))
        return done

    def _mark(self, entry: "Entry") -> None:
        """Have the library say what became of a draft."""
        from desktop.publishing.outbox import UNFINISHED, State

        if entry.state in UNFINISHED:
            state = "queued"
        elif entry.state is State.STOPPED:
            state = "failed"
        else:
            if entry.state in (State.DONE, State.SCHEDULED):
                self.bases.settle(entry.key, entry.article, entry.site)
            state = self._standing(entry.article)
        self.drafts.mark(entry.article, state)

    def _standing(self, article: str) -> str:
        """What has become of an article, by the last receipt of each site."""
        last = {receipt.site: receipt for receipt in self.outbox.receipts(article)}
        public = [
            name for name, one in last.items() if one.visible or one.status in PUBLIC_STATUSES
        ]
        if public:
            corrected = any(self._corrected(article, name) for name in public)
            return "corrected" if corrected else "published"
        to_come = any(one.intent == "schedule" for one in last.values())
        return "scheduled" if to_come else "draft"

    def _corrected(self, article: str, site: str) -> bool:
        """Whether the text that the site has tells readers of something that was wrong."""
        from desktop.article.front_matter import parse

        text = self.bases.text(article, site)
        return bool(text and parse(text).corrections)

    def prepare(self, article: "Article", rendering: "Rendering", base: Path) -> "Prepared":
        """What would leave, looked through; pictures are looked for from `base`. Takes time."""
        from desktop.exchange.web_page import picture_loader
        from desktop.publishing.release import prepare

        blocks = [block.html for block in rendering.blocks]
        made = prepare(article, blocks, picture_loader(base), self.darkroom)
        self.bases.renew(article.id)
        return replace(made, leaks=(*made.leaks, *self._leaks_in_kept(article)))

    def _leaks_in_kept(self, article: "Article") -> "Sequence[Leak]":
        """Protected names in passages that stay as they are at a site, and show no words here."""
        from desktop.publishing import egress

        secrets = egress.protect(article.sources)
        if not secrets or not article.id:
            return ()
        where = "body, as the site has it"
        return [
            leak
            for basis in self.bases.all(article.id)
            for source in basis.kept_in(article.body)
            for leak in egress.inspect_text(where, source, secrets)
        ]

    @property
    def darkroom(self) -> "Darkroom":
        """Makes pictures ready to leave, by what the house wants of them; LibraryError."""
        from desktop.publishing.darkroom import JPEG_QUALITY, LONGEST_SIDE, Darkroom, Recipe

        recipe = Recipe(
            self.settings.get("pictures.longest_side", LONGEST_SIDE),
            self.settings.get("pictures.jpeg_quality", JPEG_QUALITY),
        )
        if self._darkroom is None or self._darkroom.recipe != recipe:
            self._darkroom = Darkroom(recipe)
        return self._darkroom

    def choose_recipe(self, longest_side: int, jpeg_quality: int) -> None:
        """Send pictures of this size and quality from now on; LibraryError."""
        self.settings.set("pictures.longest_side", longest_side)
        self.settings.set("pictures.jpeg_quality", jpeg_quality)

    def judge(
        self,
        prepared: "Prepared",
        report: "Report",
        status: "Status",
        override: str = "",
        approved_by: str = "",
        at: str = "",
    ) -> "Release":
        """Whether it may leave; `report` is of the article that was prepared.

        `override` is a reason to go ahead all the same, `approved_by` who agreed to it, `at`
        the hour of what is scheduled, as written.
        """
        from desktop.attribution.rules import RULES
        from desktop.publishing.release import judge

        return judge(
            prepared,
            report.diagnostics,
            rules=[rule.id for rule in RULES],
            now=self.clock(),
            status=status,
            at=at,
            override=override,
            approved_by=approved_by,
        )

    def withdraw(self, article: "Article") -> "Release":
        """The release that takes an article down, for `enqueue`; nothing stands in its way."""
        from desktop.publishing.release import withdraw

        return withdraw(article)

    def _leaks(self, article: str, payload: "Payload") -> "Sequence[Leak]":
        """The last look: the payload against the ledger as it is in the library now."""
        from desktop.library.database import LibraryError
        from desktop.publishing import egress
        from desktop.publishing.cms.contract import CmsRefused

        try:
            sources = self.drafts.get(article).article.sources
        except LibraryError as error:
            raise CmsRefused(
                "The article is not in the library, so its sources cannot be looked up;"
                " nothing was sent. Open it and publish again."
            ) from error
        return egress.inspect(payload, egress.protect(sources))

    def _embargo(self, article: str) -> str:
        """The embargo as it is in the library now; the last look has found the article there."""
        return self.drafts.get(article).article.embargo

    # ------------------------------------------------------------ other formats

    @cached_property
    def exporter(self) -> "Exporter":
        """Articles out in other formats, past the egress guard."""
        from desktop.exchange.exporting import Exporter

        return Exporter(
            inspect=self._protected,
            develop=lambda content: self.darkroom.develop(content).content,
            page=self._page_of,
            item=self._item_of,
            clock=self.clock,
        )

    def outgoing(
        self,
        article: "Article",
        base: Path,
        policy: str = "",
        pictures: Mapping[str, bytes] | None = None,
    ) -> "Outgoing":
        """What the exporter takes; pictures are those given, or looked for from `base`."""
        from desktop.exchange.exporting import Outgoing
        from desktop.exchange.web_page import picture_loader

        given, load = pictures or {}, picture_loader(base)
        return Outgoing(
            article,
            self.rendering(article, policy),
            lambda path: given[path] if path in given else load(path),
        )

    def _page_of(self, outgoing: "Outgoing") -> str:
        from desktop.exchange.web_page import standalone

        fonts = self._theme_fonts()
        return standalone(outgoing.article, outgoing.rendering, self.theme, fonts, outgoing.load)

    def _item_of(self, outgoing: "Outgoing") -> Mapping[str, object]:
        """The article as a ninjs item, its pictures within it."""
        from desktop.exchange.web_page import data_url
        from desktop.publishing.cms.newsroom_item import to_item

        payload = self._payload_of(outgoing).payload
        if payload is None:
            return {}
        pictures = (*((payload.picture,) if payload.picture else ()), *payload.pictures)
        addresses = {one.name: data_url(one.media_type, one.content) for one in pictures}
        return to_item(outgoing.article.id or payload.slug, payload, addresses)

    def _payload_of(self, outgoing: "Outgoing") -> "Prepared":
        """What would be published of it. Raises NotExported."""
        from desktop.exchange.exporting import NotExported
        from desktop.publishing.release import prepare

        article = outgoing.article
        named = replace(article, headline=article.headline.strip() or "Untitled")
        blocks = [block.html for block in outgoing.rendering.blocks]
        prepared = prepare(named, blocks, outgoing.load, self.darkroom)
        if prepared.payload is None:
            raise NotExported(f"{prepared.problem} Nothing was written.")
        return prepared

    def _protected(self, outgoing: "Outgoing", text: str) -> "Sequence[str]":
        """The protected words in what would be published of it and in `text`, a line each."""
        from desktop.publishing import egress

        secrets = egress.protect(outgoing.article.sources)
        leaks = (
            *self._payload_of(outgoing).leaks,
            *egress.inspect_text("text", text, secrets),
        )
        return tuple(dict.fromkeys(leak.message for leak in leaks))

    # ------------------------------------------------------------ sites

    def client(self, site: "Site") -> "Client":
        """The adapter to a site.

        Raises CmsUnauthorised where there is no password for it.
        """
        if site.kind == "practice":
            from desktop.publishing.cms import practice
            from desktop.publishing.newspaper import Newspaper

            folder = self.practice_folder
            paper = Newspaper(folder / "site", self.theme, self._theme_fonts())
            return practice.Client(folder, paper.page, front=paper.front)
        if site.kind == "micropub":
            from desktop.publishing.cms import micropub
            from desktop.publishing.pictures import Pictures

            pictures = Pictures(self.database.connect, site.url)
            return micropub.Client(site.url, self._secret(site), pictures)
        if site.kind == "newsroom":
            from desktop.publishing.cms import newsroom

            return newsroom.Client(site.url, site.user, self._secret(site))
        if site.kind == "ghost":
            from desktop.publishing.cms import ghost
            from desktop.publishing.pictures import Pictures

            pictures = Pictures(self.database.connect, site.url)
            return ghost.Client(site.url, self._secret(site), pictures)
        from desktop.publishing.cms import wordpress

        return wordpress.Client(site.url, site.user, self._secret(site))

    @staticmethod
    def capabilities(kind: str) -> "Capabilities":
        """What a kind of site can do."""
        from importlib import import_module

        return import_module(f"desktop.publishing.cms.{kind}").Client.capabilities

    @property
    def practice_folder(self) -> Path:
        """Where the practice site is kept."""
        return self.home / "practice"

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

    def has_secret(self, site: "Site") -> bool:
        """Whether publishing to the site needs no question."""
        from desktop.publishing.credentials import CredentialError

        if site.kind == "practice" or (site.name, site.url) in self._lent:
            return True
        try:
            return bool(self.credentials.get(site))
        except CredentialError:
            return False

    def lend_secret(self, site: "Site", secret: str) -> None:
        """Use this password until the program ends; it is written nowhere."""
        self._lent[site.name, site.url] = secret

    def keep_secret(self, site: "Site", secret: str) -> str:
        """Put a password into the keyring, or lend it where there is none; what was done."""
        from desktop.publishing.credentials import NoKeyring

        self.lend_secret(site, secret)
        try:
            self.credentials.store(site, secret)
        except NoKeyring as error:
            return str(error)
        return "The password is in this computer's keyring."

    def examine(self, site: "Site") -> "SiteCheck":
        """Test a site, kept or not: address, credentials, rights and clock; writes nothing."""
        from desktop.publishing.cms.contract import CmsError, SiteCheck
        from desktop.publishing.connection import examine

        try:
            return examine(self.client(site), self.clock)
        except CmsError as error:
            return SiteCheck.failed(error)

    def forget_lent(self, site: "Site") -> None:
        """Drop a password that was lent for a site that is not kept after all."""
        self._lent.pop((site.name, site.url), None)

    def remove_site(self, name: str) -> None:
        """Forget a site and its password. Raises SiteError."""
        from desktop.publishing.credentials import NoKeyring

        site = self.sites.get(name)
        self.sites.remove(name)
        self._lent.pop((site.name, site.url), None)
        try:
            self.credentials.forget(site)
        except NoKeyring:
            # Without a keyring there is no password to forget.
            return

    def _secret(self, site: "Site") -> str:
        from desktop.publishing.cms.contract import CmsUnauthorised
        from desktop.publishing.credentials import CredentialError

        lent = self._lent.get((site.name, site.url))
        if lent:
            return lent
        try:
            kept = self.credentials.get(site)
        except CredentialError as error:
            raise CmsUnauthorised(str(error)) from error
        if not kept:
            raise CmsUnauthorised(f"There is no password for the site “{site.name}”.")
        return kept

    # ------------------------------------------------------------ when something breaks

    def report(self, error: BaseException) -> Path | None:
        """Write down where an unexpected error came from, and nothing of anybody's text.

        Messages of exceptions may quote what was being worked on, so only their types and
        the places in the code are kept. None where even that cannot be written.
        """
        lines = [f"Onrecord {__version__}, Python {sys.version.split()[0]}, {sys.platform}"]
        seen: BaseException | None = error
        while seen is not None:
            lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
            lines += [
                f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}"
                for frame in traceback.extract_tb(seen.__traceback__)
            ]
            seen = seen.__cause__ or seen.__context__
        folder = self.home / "reports"
        place = folder / f"{self.clock():%Y%m%d-%H%M%S-%f}.txt"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            place.write_text("\n".join(lines) + "\n", encoding="utf-8")
        except OSError:
            return None
        return place


def _place(filename: str) -> str:
    """A file of the program without the user's folders before it."""
    parts = Path(filename).parts
    return "/".join(parts[-3:])
