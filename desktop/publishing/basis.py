"""What an article was opened from: a site's post, kept passage by passage.

Signatures: `taken(opened, language) -> tuple[Article, Basis]`, `based(payload, basis) -> Payload`,
`joined(texts)`, `to_text(basis)`, `from_text(text)`.

A post's passages become Markdown one by one. Each is set again and its words compared; what
does not come back with all its words, or is nothing that Markdown has, stays whole and is one
marked line in the body (`preview.kept`). When the article goes back, its rendered blocks are
aligned with those of the body as it was opened: a passage whose blocks are all there still is
sent as the site's own bytes, and only what was changed is made anew. A changed paragraph keeps
the tags around its words, with whatever attributes the site has given them.
"""

import html
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from difflib import SequenceMatcher

from desktop import __version__
from desktop.article.model import Article, Picture
from desktop.preview.kept import ident, ident_in, is_line, line
from desktop.preview.renderer import Renderer
from desktop.publishing.cms.contract import Kept, Opened, Part, Payload
from desktop.publishing.readback import paragraphs, same
from desktop.translation import tr

# Put between two passages that Markdown would make one of.
_APART = "<!-- -->"
_JOINING = re.compile(r"(>)|([-*+] )|(\d+[.)] )|(\|)|(:   )|( {4})")
_WRAPPED = re.compile(
    r"(?P<open>.*?<(?P<tag>p|h[1-6])\b[^>]*>)(?P<words>.*)(?P<close></(?P=tag)>.*)", re.DOTALL
)
# Boxes whose kind and attributes Markdown has no place for; notes of ours are in a section.
_WRAPPED_UP = re.compile(r'<(?:div|aside|article|details|form|nav|section(?! class="notes"))\b')
_CREDITED = re.compile(r"(.*?) ?\(([^()]+)\)", re.DOTALL)
_BARE = re.compile(r"<(p|h[1-6])>(.*)</\1>", re.DOTALL)
_OUTER = re.compile(r"\s*<(p|h[1-6])\b[^>]*>.*</\1>\s*", re.DOTALL)
# What words of ours could not stand for in the site's own tags.
_UNFIT = re.compile(r"\[|attachment:")


class ForeignPassage(Exception):
    """A passage of a post elsewhere, which cannot leave for this site; one line for the writer."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the post: its source there, and the Markdown it has become, if anything."""

    raw: str
    text: str


@dataclass(frozen=True, slots=True)
class Basis:
    """A post as it was opened.

    `fields` are the payload's fields as the site had them, by name. `native` are those that
    the site shows by itself, though the text does not say them. `blocks` are those of the body
    as it was opened, each with the number of its passage, as the program `by` rendered them.
    """

    passages: tuple[Passage, ...]
    fields: dict[str, str | list[str]]
    native: tuple[str, ...] = ()
    blocks: tuple[tuple[str, int], ...] = ()
    by: str = ""

    def kept_in(self, body: str) -> tuple[str, ...]:
        """The sources of the passages that are one line each in this body."""
        return tuple(one.raw for one in self.passages if is_line(one.text) and one.text in body)

    @property
    def body(self) -> str:
        """The body as it was opened."""
        return joined([passage.text for passage in self.passages])


def taken(opened: Opened, language: str = "en") -> tuple[Article, Basis]:
    """The article that a post makes, and what it is to be compared with when it goes back."""
    passages = tuple(_passages(opened.parts))
    article = Article(
        headline=opened.headline,
        standfirst=opened.standfirst,
        section=opened.section,
        byline=opened.byline,
        dateline=opened.dateline,
        slug=opened.slug,
        language=opened.language or language,
        tags=opened.tags,
        picture=_picture(opened),
        body=joined([passage.text for passage in passages]),
    )
    fields: dict[str, str | list[str]] = {
        "headline": opened.headline,
        "standfirst": opened.standfirst,
        "section": opened.section,
        "byline": opened.byline,
        "slug": opened.slug,
        "tags": list(opened.tags),
        "picture_address": opened.picture_address,
    }
    return article, rendered(Basis(passages, fields, ("byline",) if opened.native_byline else ()))


def rendered(basis: Basis) -> Basis:
    """The basis with its blocks; it takes time, so it is done when a post comes in."""
    return replace(basis, blocks=tuple(_rendered(basis)), by=__version__)


def based(payload: Payload, basis: Basis | None) -> Payload:
    """The payload with what the site has already; without a basis as it is.

    ForeignPassage where the body holds a passage of a post that this is not.
    """
    known = {ident(passage.raw): passage for passage in basis.passages} if basis else {}
    stranger = next((one for b in payload.blocks if (one := ident_in(b)) and one not in known), "")
    if stranger:
        raise ForeignPassage(
            tr(
                "The text holds a passage kept as it is on another site (a line that begins "
                "“[kept:”). Take the line out, or publish to the site it was opened from."
            )
        )
    if basis is None:
        return payload
    # The sort is stable: what has no blocks of its own stays behind what it followed.
    kept = tuple(_fused(sorted(_kept(payload.blocks, basis, known), key=lambda one: one.first)))
    blocks = tuple("" if ident_in(block) else block for block in payload.blocks)
    return replace(payload, blocks=blocks, kept=kept, untouched=_untouched(payload, basis))


def to_text(basis: Basis) -> str:
    """The basis as JSON."""
    return json.dumps(asdict(basis), ensure_ascii=False)


def from_text(text: str) -> Basis:
    """The basis that `to_text` wrote."""
    table = json.loads(text)
    passages = tuple(Passage(**one) for one in table["passages"])
    blocks = tuple((str(block), int(owner)) for block, owner in table["blocks"])
    return Basis(passages, table["fields"], tuple(table["native"]), blocks, table["by"])


# ---------------------------------------------------------------- opening


def _picture(opened: Opened) -> Picture:
    """The lead picture; adapters of ours put credit and licence in brackets behind the caption."""
    found = _CREDITED.fullmatch(opened.caption) if opened.key else None
    caption, credit, licence = opened.caption, "", ""
    if found:
        caption, (credit, _, licence) = found[1], found[2].partition(" / ")
    return Picture(opened.picture_address, opened.alt, caption, credit, licence)


def _passages(parts: Sequence[Part]) -> Iterator[Passage]:
    """A passage for each part; one that readers do not see has no text."""
    renderer = Renderer()
    return (Passage(part.raw, _markdown(part, renderer)) for part in parts)


def _markdown(part: Part, renderer: Renderer) -> str:
    """The part as Markdown, or the line that stands for it; "" where readers see nothing."""
    if not part.html or _WRAPPED_UP.search(part.html):
        return line(part.label, part.raw)
    if not paragraphs(part.html) and "<img" not in part.html and "<hr" not in part.html:
        return "" if not _has_substance(part.html) else line(part.label, part.raw)
    from desktop.article.from_html import to_markdown

    try:
        marked = to_markdown(part.html)
    except ValueError:
        return line(part.label, part.raw)
    shown = renderer.render(marked.text).html
    whole = same(_words(shown), _words(part.html))
    carried = whole and not any(marked.losses.values()) and _same_furniture(part.html, shown)
    return marked.text if carried and marked.text else line(part.label, part.raw)


def _words(text: str) -> str:
    """The words of HTML without dashes: a source's own stands before it in ours alone."""
    return " ".join(re.sub(r"[-–—]+", " ", one).strip() for one in paragraphs(text))


def _has_substance(text: str) -> bool:
    """Whether HTML without words is more than empty paragraphs."""
    return re.search(r"<(?!/?(?:p|br|div|span)\b)[a-zA-Z]", text) is not None


def _same_furniture(before: str, after: str) -> bool:
    """Whether links, pictures and tables are there as they were."""

    def found(text: str) -> list[list[str]]:
        kinds = (r'<a\b[^>]*\shref="([^"]*)"', r'<img\b[^>]*\ssrc="([^"]*)"', r"<(t[dh])\b")
        return [[html.unescape(one) for one in re.findall(kind, text)] for kind in kinds]

    return found(before) == found(after)


def joined(texts: Sequence[str]) -> str:
    """The passages one below the other; two of a kind that would become one are held apart."""
    texts = [text for text in texts if text]
    pieces: list[str] = []
    for before, text in zip(("", *texts), texts, strict=False):
        one, other = _JOINING.match(before), _JOINING.match(text)
        if one and other and one.lastindex == other.lastindex:
            pieces.append(_APART)
        pieces.append(text)
    return "\n\n".join(pieces)


# ---------------------------------------------------------------- going back


def _rendered(basis: Basis) -> list[tuple[str, int]]:
    """The blocks of the body as it was opened, each with the number of its passage."""
    renderer = Renderer()
    alone = [renderer.render(passage.text).blocks for passage in basis.passages]
    owners = [number for number, blocks in enumerate(alone) for _ in blocks]
    together = [block.html for block in renderer.render(basis.body).blocks]
    if len(together) != len(owners):
        together = [block.html for blocks in alone for block in blocks]
    return list(zip(together, owners, strict=True))


def _kept(blocks: Sequence[str], basis: Basis, known: dict[str, Passage]) -> Iterator[Kept]:
    """The passages of the post that are in the blocks still, or can lend their tags.

    What readers do not see has no blocks of its own, and stays behind what it followed.
    """
    # Another version of the program may render the same text to other blocks.
    old = basis.blocks if basis.by == __version__ else _rendered(basis)
    placed = _Placed(basis, old, blocks)
    yield from placed.aligned()
    for at, block in enumerate(blocks):
        # A passage that was moved is known by its name.
        name = ident_in(block)
        if name and at not in placed.taken:
            yield Kept(at, 1, known[name].raw)


class _Placed:
    """Where the passages of a post are in new blocks."""

    def __init__(self, basis: Basis, old: Sequence[tuple[str, int]], blocks: Sequence[str]) -> None:
        self.taken: set[int] = set()
        self._passages = basis.passages
        self._old = old
        self._blocks = blocks
        self._sizes = [0] * len(basis.passages)
        for _, owner in old:
            self._sizes[owner] += 1
        # Behind which block each passage ends, whether it is kept or not.
        self._ends = [0] * len(basis.passages)
        self._found: dict[int, Kept] = {}

    def aligned(self) -> Iterator[Kept]:
        """What is kept, in the order of the post."""
        texts = [block for block, _ in self._old]
        matcher = SequenceMatcher(None, texts, list(self._blocks), autojunk=False)
        for verb, first, last, left, right in matcher.get_opcodes():
            for number in range(first, last):
                self._ends[self._old[number][1]] = right
            if verb == "equal":
                self._unchanged(first, last, left)
            elif verb == "replace" and last - first == right - left:
                self._reworded(first, last, left)
        end = 0
        for owner, passage in enumerate(self._passages):
            if not self._sizes[owner]:
                yield Kept(end, 0, passage.raw)
                continue
            kept = self._found.get(owner)
            end = kept.first + kept.count if kept else max(end, self._ends[owner])
            if kept:
                yield kept

    def _keep(self, owner: int, kept: Kept) -> None:
        self._found[owner] = kept
        self.taken.update(range(kept.first, kept.first + kept.count))

    def _unchanged(self, first: int, last: int, at: int) -> None:
        """Keep the whole passages among equal blocks, the new ones of which begin at `at`."""
        number = first
        while number < last:
            owner = self._old[number][1]
            size = 1
            while number + size < last and self._old[number + size][1] == owner:
                size += 1
            if size == self._sizes[owner]:
                raw = self._passages[owner].raw
                self._keep(owner, Kept(at + number - first, size, raw))
            number += size

    def _reworded(self, first: int, last: int, at: int) -> None:
        """Paragraphs and headings with new words in their old tags, one to one."""
        for number in range(first, last):
            owner, place = self._old[number][1], at + number - first
            new = _BARE.fullmatch(self._blocks[place])
            raw = self._passages[owner].raw
            if new is None or self._sizes[owner] != 1 or _UNFIT.search(new[2]):
                continue
            there = _WRAPPED.fullmatch(raw)
            if there and there["tag"] == new[1] and _is_one_element(raw):
                self._keep(owner, Kept(place, 1, there["open"] + new[2] + there["close"]))


def _is_one_element(raw: str) -> bool:
    """Whether a source is a single paragraph or heading, comments aside."""
    bare = re.sub(r"<!--.*?-->", "", raw, flags=re.DOTALL)
    return _OUTER.fullmatch(bare) is not None and len(re.findall(r"<(?:p|h[1-6])\b", bare)) == 1


def _fused(kept: Sequence[Kept]) -> Iterator[Kept]:
    """Neighbours as one, so that nothing comes between them."""
    run: list[Kept] = []
    for one in kept:
        if run and run[-1].first + run[-1].count != one.first:
            yield _one_of(run)
            run = []
        run.append(one)
    if run:
        yield _one_of(run)


def _one_of(run: Sequence[Kept]) -> Kept:
    return Kept(run[0].first, sum(one.count for one in run), "".join(one.raw for one in run))


def _untouched(payload: Payload, basis: Basis) -> tuple[str, ...]:
    """The fields that are as the site had them."""
    names = ["headline", "standfirst", "section", "slug", "picture_address"]
    same_text = [name for name in names if getattr(payload, name) == basis.fields.get(name, "")]
    found = ["picture" if name == "picture_address" else name for name in same_text]
    if payload.picture is not None and "picture" in found:
        found.remove("picture")
    if list(payload.tags) == basis.fields.get("tags", []):
        found.append("tags")
    if "byline" in basis.native and payload.byline == basis.fields.get("byline"):
        found.append("byline")
    return tuple(found)
