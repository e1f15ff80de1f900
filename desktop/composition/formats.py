"""The other formats: what an article is outside the library and off the sites."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.translation import tr

if TYPE_CHECKING:
    from desktop.article.model import Article
    from desktop.composition.pages import Pages
    from desktop.exchange.exporting import Exporter, Outgoing
    from desktop.publishing.darkroom import Darkroom
    from desktop.publishing.release import Prepared


class Formats:
    """Makes files of articles, with what the desk and its sites know of them."""

    def __init__(
        self,
        pages: "Pages",
        darkroom: "Callable[[], Darkroom]",
        clock: Callable[[], datetime],
    ) -> None:
        """`darkroom` gives the one that counts now, and opens the library only when asked."""
        self._pages = pages
        self._darkroom = darkroom
        self._clock = clock

    @cached_property
    def exporter(self) -> "Exporter":
        """Articles out in other formats, past the egress guard."""
        from desktop.exchange.exporting import Exporter

        return Exporter(
            inspect=self._protected,
            develop=lambda content: self._darkroom().develop(content).content,
            page=self._pages.page,
            item=self._item_of,
            clock=self._clock,
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
            self._pages.rendering(article, policy),
            lambda path: given[path] if path in given else load(path),
        )

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

        return self._pages.page(replace(outgoing, load=developed))

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
        named = replace(article, headline=article.headline.strip() or tr("Untitled"))
        blocks = [block.html for block in outgoing.rendering.blocks]
        prepared = prepare(named, blocks, outgoing.load, self._darkroom())
        if prepared.payload is None:
            raise NotExported(tr("{problem} Nothing was written.", problem=prepared.problem))
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
