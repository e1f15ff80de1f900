"""The press: what leaves, whether it may, and what became of it."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.translation import tr

if TYPE_CHECKING:
    from desktop.article.model import Article
    from desktop.attribution.checker import Report
    from desktop.composition.library import Library
    from desktop.preview.renderer import Rendering
    from desktop.publishing.bases import Bases
    from desktop.publishing.cms.contract import Client, Payload, Status
    from desktop.publishing.darkroom import Darkroom
    from desktop.publishing.egress import Leak
    from desktop.publishing.entry import Entry
    from desktop.publishing.outbox import Outbox
    from desktop.publishing.publisher import Publisher
    from desktop.publishing.release import Prepared, Release
    from desktop.publishing.sites import Site, Sites

_LOG = logging.getLogger(__name__)
# What sites call a post that readers can see.
PUBLIC_STATUSES = ("publish", "published")


class Press:
    """Prepares articles, judges them, queues them and tells the library what came of it."""

    def __init__(
        self,
        library: "Library",
        outbox: "Outbox",
        bases: "Bases",
        sites: "Sites",
        client: "Callable[[Site], Client]",
        clock: Callable[[], datetime],
        who: str = "",
    ) -> None:
        """`client` gives the adapter to a site; `who` is at this computer, if that is known."""
        self._library = library
        self._outbox = outbox
        self._bases = bases
        self._sites = sites
        self._client = client
        self._clock = clock
        self._who = who
        self._darkroom: Darkroom | None = None

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
            _LOG.info("entry %s is %s", entry.key, entry.state)
            self._mark(entry)
            listener(entry)

        return Publisher(
            self._outbox,
            self._sites.get,
            self._client,
            self._leaks,
            embargo=self._embargo,
            listener=heard,
            uploading=uploading,
            who=self._who,
        )

    def enqueue(self, article: str, site: str, release: "Release", hold: float = 0.0) -> "Entry":
        """Keep what `release` would send, and the text it was made of; ready releases only.

        `article` is the article's id, `site` the site's name. The article must be saved.
        Nothing is sent for `hold` seconds, in which `cancel` still takes it back. SiteError where
        the text holds a passage that only another site has.
        """
        if release.payload is None or not release.ready:
            raise ValueError(f"not ready to leave: {release.decision.message}")
        if self._library.away is not None:
            # Only the library knows what was published before.
            raise self._library.away
        payload = self.based(article, site, release.payload)
        self._library.drafts.keep(article, release.payload.status.value)
        entry = self._outbox.enqueue(
            article,
            site,
            payload,
            release.decision.approval,
            release.embargo,
            at=release.at,
            hold=hold,
        )
        if payload.blocks:
            self._bases.sending(entry.key, self._text(article))
        marked = ""
        while marked != (now := self._outbox.entry(entry.key)).state:
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
            return based(payload, self._bases.basis(article, site))
        except ForeignPassage as error:
            raise SiteError(str(error)) from error

    def _text(self, article: str) -> str:
        from desktop.article.front_matter import dump

        return dump(self._library.drafts.get(article).article)

    def cancel(self, key: str) -> bool:
        """Take an entry out of the outbox; False where it is too late."""
        done = self._outbox.cancel(key)
        if done:
            self._mark(self._outbox.entry(key))
        return done

    def _mark(self, entry: "Entry") -> None:
        """Have the library say what became of a draft."""
        from desktop.publishing.entry import UNFINISHED, State

        if entry.state in UNFINISHED:
            state = "queued"
        elif entry.state is State.STOPPED:
            state = "failed"
        else:
            if entry.state in (State.DONE, State.SCHEDULED):
                self._bases.settle(entry.key, entry.article, entry.site)
            state = self._standing(entry.article)
        self._library.drafts.mark(entry.article, state)

    def _standing(self, article: str) -> str:
        """What has become of an article, by the last receipt of each site."""
        last = {receipt.site: receipt for receipt in self._outbox.receipts(article)}
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

        text = self._bases.text(article, site)
        return bool(text and parse(text).corrections)

    def prepare(self, article: "Article", rendering: "Rendering", base: Path) -> "Prepared":
        """What would leave, looked through; pictures are looked for from `base`. Takes time."""
        from desktop.exchange.web_page import picture_loader
        from desktop.publishing.release import prepare

        blocks = [block.html for block in rendering.blocks]
        made = prepare(article, blocks, picture_loader(base), self.darkroom)
        self._bases.renew(article.id)
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
            for basis in self._bases.all(article.id)
            for source in basis.kept_in(article.body)
            for leak in egress.inspect_text(where, source, secrets)
        ]

    @property
    def darkroom(self) -> "Darkroom":
        """Makes pictures ready to leave, by what the house wants of them; LibraryError."""
        from desktop.library.declared import JPEG_QUALITY, LONGEST_SIDE
        from desktop.publishing.darkroom import Darkroom, Recipe

        recipe = Recipe(
            self._library.settings.get(LONGEST_SIDE),
            self._library.settings.get(JPEG_QUALITY),
        )
        if self._darkroom is None or self._darkroom.recipe != recipe:
            self._darkroom = Darkroom(recipe)
        return self._darkroom

    def choose_recipe(self, longest_side: int, jpeg_quality: int) -> None:
        """Send pictures of this size and quality from now on; LibraryError."""
        from desktop.library.declared import JPEG_QUALITY, LONGEST_SIDE

        self._library.settings.set(LONGEST_SIDE, longest_side)
        self._library.settings.set(JPEG_QUALITY, jpeg_quality)

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
            now=self._clock(),
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
            sources = self._library.drafts.get(article).article.sources
        except LibraryError as error:
            raise CmsRefused(
                tr(
                    "The article is not in the library, so its sources cannot be looked up; "
                    "nothing was sent. Open it and publish again."
                )
            ) from error
        return egress.inspect(payload, egress.protect(sources))

    def _embargo(self, article: str) -> str:
        """The embargo as it is in the library now; the last look has found the article there."""
        return self._library.drafts.get(article).article.embargo
