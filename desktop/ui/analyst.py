"""What becomes known about a text off the GUI thread: how it looks, and what the checks say.

Rendering is quick and wanted with the very key; checking takes longer with the length of the
text and is wanted when typing pauses. So they are two steps, each for a thread of its own.
"""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.article.binding import Place, placed
from desktop.article.document import Snapshot
from desktop.article.model import Article
from desktop.attribution.languages import UNSAID, Checkers, language_of
from desktop.attribution.quotations import moved
from desktop.composition import House
from desktop.preview.renderer import Renderer, Rendering
from desktop.preview.source_list import with_source_list
from desktop.ui.editor.squiggles import Laid
from desktop.ui.laying import Grounds
from desktop.ui.remote_pictures import Named
from desktop.ui.squiggling import Squiggles, Squiggling
from desktop.ui.tinting import Tinting
from desktop.ui.voices import Voices

if TYPE_CHECKING:
    from desktop.attribution.checker import Report

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Work:
    """What one analysis needs: the fields, the body and the revision of both.

    `places` are those of the ledger's statements in the body.
    """

    revision: int
    fields: Article
    body: Snapshot
    places: tuple[Place, ...] = ()

    def article(self) -> Article:
        """The whole article."""
        body = self.body.text
        sources = placed(self.fields.sources, self.places, body)
        return replace(self.fields, sources=sources, body=body)

    def is_same(self, other: "Work") -> bool:
        """Whether both are the same text, whatever their revisions."""
        mine = (self.fields, self.places, self.body.lines)
        return mine == (other.fields, other.places, other.body.lines)


@dataclass(frozen=True, slots=True)
class Rendered:
    """How one revision looks; `lines` are those of the body."""

    revision: int
    article: Article
    rendering: Rendering
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Analysis:
    """What became known about one revision: how it looks and what the checks say.

    `marks` are the findings in the body as the editor shows them; `quotations` are the words quoted
    there, and `voices` say whose.
    `remote` are the pictures that the body names elsewhere on the net, `language` is the tag of
    the language that it is in.
    """

    revision: int
    article: Article
    rendering: Rendering
    report: "Report"
    marks: Squiggles
    quotations: Laid
    voices: Voices
    remote: tuple[str, ...] = ()
    language: str = UNSAID


class Analyst:
    """Renders and checks; each of the two steps is used by one thread at a time."""

    def __init__(self, renderer: Renderer, checker: Checkers, *, source_list: bool = False) -> None:
        self._renderer = renderer
        self._checker = checker
        self._source_list = source_list
        self._remote = Named()
        self._grounds = Grounds()
        self._squiggling = Squiggling()
        self._tinting = Tinting()
        self._voices = Voices()

    @classmethod
    def of(cls, house: House, policy: str = "") -> "Analyst":
        """A new one that goes by the policy of that name; SetupError."""
        listed = house.desk.policy(policy).source_list
        return cls(house.pages.renderer, house.desk.checker(policy), source_list=listed)

    def render(self, work: Work, *, uncut: bool = False) -> Rendered:
        """How a revision looks; `uncut` takes the long way, with nothing remembered."""
        article = work.article()
        rendering = self._rendering(article, work.body.lines, uncut=uncut)
        return Rendered(work.revision, article, rendering, work.body.lines)

    def _rendering(self, article: Article, lines: Sequence[str], *, uncut: bool) -> Rendering:
        renderer, body = self._renderer, article.body
        rendering = renderer.render_uncut(body) if uncut else renderer.render(body, lines)
        return with_source_list(rendering, article) if self._source_list else rendering

    def check(self, rendered: Rendered) -> Analysis:
        """What the checks say about a revision."""
        report = self._checker.check(rendered.article)
        story, shares = report.story, report.counts.shares
        said = (moved(one, start) for start, one in story.said())
        before, voices = self._voices, Voices(rendered.article.body, said, shares)
        if before.asked:
            # Quotations are being coloured: the GUI thread need not go through them.
            voices.learn()
        self._voices = voices
        ground = self._grounds.follow(rendered.lines, story.starts)
        return Analysis(
            rendered.revision,
            rendered.article,
            rendered.rendering,
            report,
            self._squiggling.lay(ground, report.findings),
            self._tinting.lay(ground, story, voices),
            voices,
            self._remote.follow(rendered.rendering.blocks),
            language_of(rendered.article),
        )

    def compare(self, rendered: Rendered) -> bool:
        """Whether what is shown is what a rendering of the whole text gives.

        A difference is a defect of the renderer: it is logged, without any of the text.
        """
        shown = [block.html for block in rendered.rendering.blocks]
        long_way = self._rendering(rendered.article, rendered.lines, uncut=True)
        whole = [block.html for block in long_way.blocks]
        if shown == whole:
            return True
        at = sum(1 for _ in _same(shown, whole))
        _LOG.warning(
            "block %d of %d is %s, rendered as a whole %s of %d",
            at, len(shown), _tag(shown, at), _tag(whole, at), len(whole),
        )  # fmt: skip
        return False


def _same(one: Sequence[str], other: Sequence[str]) -> Iterable[str]:
    for left, right in zip(one, other, strict=False):
        if left != right:
            return
        yield left


def _tag(blocks: Sequence[str], at: int) -> str:
    """What kind of element a block is."""
    return blocks[at][1:].partition(">")[0].partition(" ")[0] if at < len(blocks) else "missing"
