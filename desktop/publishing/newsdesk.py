"""Working with others on the posts of a site: the site is what everybody shares.

Signature: `Newsdesk(drafts, outbox, bases, clients)` with `listing(site, …)`, `read(site, number)`,
`open(site, number)`, `divergence(article, site)`, `keep_mine(divergence)`,
`take_over(divergence)`.

A post that was opened is an ordinary draft, tied to its post: publishing updates that very post,
and notices where somebody else has changed it since. Nothing here writes to a site.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from uuid import uuid4

from desktop.article.front_matter import dump, parse
from desktop.article.model import Article, Picture
from desktop.article.slug import slug_of
from desktop.library.drafts import Drafts
from desktop.library.history import BEFORE_MERGING
from desktop.preview.corrections import BOTTOM, TOP, correction_paragraphs
from desktop.preview.renderer import Renderer
from desktop.publishing.bases import Bases
from desktop.publishing.basis import Basis, Passage, joined, rendered, taken
from desktop.publishing.cms.contract import (
    Client,
    CmsRefused,
    Desk,
    Opened,
    Page,
    RemotePost,
    Standing,
)
from desktop.publishing.merging import Field, State, compare, pieces
from desktop.publishing.outbox import Outbox
from desktop.publishing.readback import paragraphs, same
from desktop.publishing.sites import Site
from desktop.translation import tr

_IMAGE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_STATES = {Standing.PUBLISHED: "published", Standing.SCHEDULED: "scheduled"}


@dataclass(frozen=True, slots=True)
class Divergence:
    """An article and its post, which somebody changed there, and what both once were.

    `fields` are those that differ. `post` and `basis` are of the post as it is now.
    """

    site: str
    changed_by: str
    changed: str
    post: RemotePost
    basis: Basis
    base: Article
    mine: Article
    theirs: Article
    fields: tuple[Field, ...]


class Newsdesk:
    """The desks of all sites; `clients` makes the adapter for one (CmsError where it cannot)."""

    def __init__(
        self, drafts: Drafts, outbox: Outbox, bases: Bases, clients: Callable[[Site], Client]
    ) -> None:
        self._drafts = drafts
        self._outbox = outbox
        self._bases = bases
        self._clients = clients

    def listing(
        self, site: Site, search: str = "", standing: Standing | None = None, page: int = 1
    ) -> Page:
        """A page of the site's posts; CmsError where it cannot be had."""
        return self._desk(site).listing(search, standing, page)

    def read(self, site: Site, number: str) -> Article:
        """The post as an article, which is kept nowhere; CmsError."""
        return taken(self._desk(site).open(number))[0]

    def open(self, site: Site, number: str) -> str:
        """The id of the draft that the post is from now on; CmsError, LibraryError.

        A post that is in the library already stays there as it is.
        """
        known = self._outbox.article_of(site.name, number)
        if known and self._is_here(known):
            return known
        opened = self._desk(site).open(number)
        known = known or self._outbox.article_of(site.name, number, opened.key)
        if known and self._is_here(known):
            return known
        made, basis = taken(opened)
        article = replace(made, id=known or str(uuid4()))
        # Tied before there is a draft: one without its post could be published as a second.
        self._bases.put(article.id, site.name, basis, dump(article))
        self._outbox.adopt(article.id, site.name, opened.post, opened.key)
        self._drafts.save(article)
        self._drafts.mark(article.id, _STATES.get(opened.listed.standing, "draft"))
        return article.id

    def divergence(self, article: Article, site: Site) -> Divergence | None:
        """What is other there than it was; None where nobody changed it. CmsError."""
        known = self._outbox.post(article.id, site.name)
        if known is None:
            raise CmsRefused(tr("This article is not on the site, so there is nothing to fetch."))
        opened = self._desk(site).open(known.id)
        if known.version and opened.post.version == known.version:
            return None
        text = self._bases.text(article.id, site.name)
        base = parse(text) if text else Article(language=article.language)
        theirs, basis = _in_our_words(opened, base, article)
        return Divergence(
            site=site.name,
            changed_by=opened.listed.changed_by,
            changed=opened.listed.changed,
            post=opened.post,
            basis=basis,
            base=base,
            mine=article,
            theirs=theirs,
            fields=compare(base, article, theirs),
        )

    def keep_mine(self, divergence: Divergence) -> None:
        """Keep the draft as it is in the library as a revision, before anything of it changes."""
        self._drafts.keep(divergence.mine.id, BEFORE_MERGING.format(site=divergence.site))

    def take_over(self, divergence: Divergence) -> None:
        """The changes made there are known here: the next publication may write over them.

        To be called once the merged article is in the library, lest they be written over unseen.
        """
        ident = divergence.mine.id
        self._bases.put(ident, divergence.site, divergence.basis, dump(divergence.theirs))
        self._outbox.adopt(ident, divergence.site, divergence.post)

    def _desk(self, site: Site) -> Desk:
        client = self._clients(site)
        if not isinstance(client, Desk):
            raise CmsRefused(
                tr("{name} has no list of posts that can be opened.", name=site.title or site.name)
            )
        return client

    def _is_here(self, article: str) -> bool:
        if self._drafts.find(article) is None:
            return False
        self._drafts.restore(article)
        return True


def _in_our_words(opened: Opened, base: Article, mine: Article) -> tuple[Article, Basis]:
    """Their article in the Markdown of ours where it says the same, and what it was made from.

    A site knows neither citation keys nor how we write what it shows; only what somebody
    changed there is to look changed.
    """
    theirs, basis = taken(opened, base.language)
    own = _said_beside_the_text(mine)
    passages = [one for one in basis.passages if not own or _words(one.text) not in own]
    texts = _reworded(base.body, [one.text for one in passages])
    changed = {id(one): text for one, text in zip(passages, texts, strict=True)}
    again = tuple(Passage(one.raw, changed.get(id(one), "")) for one in basis.passages)
    basis = rendered(replace(basis, passages=again))
    theirs = replace(_with_our_fields(theirs, base), body=joined(texts), id=mine.id)
    return theirs, basis


def _with_our_fields(theirs: Article, base: Article) -> Article:
    """Their fields, where ours say the same in another way put our way."""
    if theirs.byline == base.dateline and not base.byline:
        theirs = replace(theirs, byline="", dateline=base.dateline)
    if same(theirs.headline, base.headline):
        theirs = replace(theirs, headline=base.headline)
    if same(theirs.standfirst, base.standfirst):
        theirs = replace(theirs, standfirst=base.standfirst)
    ours = slug_of(base.slug) or slug_of(base.headline)
    if ours and re.fullmatch(rf"{re.escape(ours)}(-\d+)?", theirs.slug):
        # Made of the headline, or with the number of another post of that name.
        theirs = replace(theirs, slug=base.slug)
    picture = theirs.picture
    if base.picture.file and picture.file and not _on_the_web(base.picture):
        # Under which address the site keeps ours tells nothing.
        picture = base.picture
    return replace(theirs, picture=picture)


def _on_the_web(picture: Picture) -> bool:
    return picture.file.startswith(("http://", "https://"))


def _said_beside_the_text(article: Article) -> set[str]:
    """What adapters put into the text of an article for lack of a field."""
    told = [
        one for place in (TOP, BOTTOM) for one in correction_paragraphs(article.corrections, place)
    ]
    credit = " / ".join(one for one in (article.picture.credit, article.picture.licence) if one)
    said = {" ".join(paragraphs(one)) for one in told}
    return said | ({f"Picture: {credit}"} if credit else set())


def _words(text: str) -> str:
    return " ".join(paragraphs(Renderer().render(text).html)) if text else ""


def _reworded(body: str, texts: Sequence[str]) -> list[str]:
    """Passages in the words of a body where that has the same; changed ones as near as may be."""
    slices = _slices(body)
    old = [_canonical(html) for html, _ in slices]
    new = [_IMAGE.sub(r"![\1]()", text) for text in texts]
    found = list(texts)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for verb, first, last, left, right in matcher.get_opcodes():
        if verb == "equal":
            found[left:right] = [text for _, text in slices[first:last]]
        elif verb == "replace" and last - first == right - left:
            for number in range(left, right):
                at = first + number - left
                found[number] = _carried(old[at], slices[at][1], texts[number])
    return found


def _slices(body: str) -> list[tuple[str, str]]:
    """The rendered blocks of a body with the lines that each was written in."""
    lines = body.split("\n")
    found: list[tuple[str, str]] = []
    done = -1
    for block in Renderer().render(body).blocks:
        text = "\n".join(lines[max(block.first_line, done + 1) : block.last_line + 1]).strip("\n")
        if block.last_line <= done or not text:
            # Blocks of the same lines go together.
            html, before = found.pop() if found else ("", "")
            found.append((html + block.html, before or text))
        else:
            found.append((block.html, text))
        done = max(done, block.last_line)
    return found


def _canonical(html: str) -> str:
    """A rendered block as Markdown, as a site's passage would become it."""
    try:
        from desktop.article.from_html import to_markdown

        text = to_markdown(html).text
    except ValueError:
        return html
    return _IMAGE.sub(r"![\1]()", text)


def _carried(was: str, ours: str, theirs: str) -> str:
    """Their change of a passage made in ours, so that what a site does not know stays."""
    found = pieces(was, ours, theirs)
    if any(piece.state is State.CONFLICT for piece in found):
        return theirs
    return "".join(one.theirs if one.state is State.THEIRS else one.mine for one in found)
