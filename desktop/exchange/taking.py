"""From a document's HTML to an article: which words are headline, standfirst, byline, body."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from html import unescape

from bs4 import BeautifulSoup, Tag

from desktop.article.from_html import to_markdown
from desktop.article.losses import Losses
from desktop.article.model import Article, Picture
from desktop.exchange.plain_text import is_headline, take_byline, take_dateline
from desktop.translation import later, tr

# Classes that readers of documents put on paragraphs with these styles.
TITLE, SUBTITLE, BYLINE = "doc-title", "doc-subtitle", "doc-byline"
DATELINE, SECTION, CAPTION = "doc-dateline", "doc-section", "doc-caption"
RULE = "doc-rule"
_FIELDS: Mapping[str, str] = {
    "section": SECTION,
    "headline": TITLE,
    "standfirst": SUBTITLE,
    "byline": BYLINE,
    "dateline": DATELINE,
}
MEDIA = "media"
_LONGEST_BYLINE = 100
_SUFFIXES: Mapping[str, str] = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/gif": "gif",
    "image/webp": "webp",
}
_EMPHASIS = re.compile(r"(?<!\\)\*{1,3}(.+?)(?<!\\)\*{1,3}")
_MARKED = re.compile(r"(?<!\\)[*<\[|]|^[->#\d]")
_HEADING = re.compile(r"^#{1,6} ")
_ESCAPE = re.compile(r"\\([\\`*\[\]{}_#>+.)-])")
_BY = re.compile(r"^By\s+")


@dataclass(frozen=True, slots=True)
class Taken:
    """What a document brings: the article, notes in sentences, pictures by their path in it."""

    article: Article
    notes: tuple[str, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict[str, bytes])


class Pictures(dict[str, bytes]):
    """The pictures of one document, by the path that its article calls them by."""

    def keep(self, content: bytes, media_type: str) -> str:
        """The path of a picture, or "" for a kind that no page shows (a drawing of Word's)."""
        suffix = _SUFFIXES.get(media_type.lower())
        if suffix is None:
            return ""
        path = f"{MEDIA}/picture-{sha256(content).hexdigest()[:16]}.{suffix}"
        self[path] = content
        return path


def take(html: str, losses: Losses, pictures: Mapping[str, bytes], article: Article) -> Taken:
    """The article in `html`; what `article` has already is not looked for.

    Paragraphs with one of the classes above become fields or captions. Without a title, a heading
    of the first level is the headline where it stands at the top or is the only one; a picture
    above the text is the lead picture.
    """
    soup = BeautifulSoup(html, "lxml")
    found = {name: _pull(soup, mark) for name, mark in _FIELDS.items()}
    found["byline"] = _BY.sub("", found["byline"])
    found["headline"] = found["headline"] or _top_heading(soup, article.headline)
    article = replace(article, **{n: v for n, v in found.items() if v and not getattr(article, n)})
    _caption(soup)
    for rule in soup.find_all(class_=RULE):
        rule.replace_with(soup.new_tag("hr"))
    if not article.picture.file:
        article = replace(article, picture=_lead(soup))
    marked = to_markdown(str(soup))
    losses.update(marked.losses)
    blocks = marked.text.split("\n\n") if marked.text else []
    before = article
    if not article.headline and len(blocks) > 1 and _may_be_headline(blocks[0]):
        article = replace(article, headline=_plain(blocks.pop(0)))
    article = _take_lines(article, blocks)
    article = replace(article, body="\n\n".join(blocks))
    return Taken(article, (*_notes(before, article), *losses.sentences()), dict(pictures))


def _take_lines(article: Article, blocks: list[str]) -> Article:
    """Byline and dateline from among the first blocks, in whatever type they are set."""
    if not article.byline:
        plain = [_plain(block) for block in blocks[:4]]
        left = list(plain)
        article = take_byline(article, left)
        if article.byline:
            at = next(n for n, block in enumerate(plain) if left[n : n + 1] != [block])
            del blocks[at]
    return article if article.dateline else take_dateline(article, blocks)


def _notes(styled: Article, article: Article) -> Iterator[str]:
    """What was recognised by its looks rather than by its style: that may be wrong."""
    for name in (
        later("section"),
        later("headline"),
        later("standfirst"),
        later("byline"),
        later("dateline"),
    ):
        value = getattr(article, name)
        if value and (not getattr(styled, name) or name == "headline"):
            yield tr("Taken as the {field}: {value}", field=tr(name), value=value)


def _may_be_headline(block: str) -> bool:
    """Whether a block is a line like a headline, of one type as a whole."""
    return is_headline(_plain(block)) and (
        _MARKED.search(block) is None or _EMPHASIS.fullmatch(block) is not None
    )


def _plain(block: str) -> str:
    """The words of a block without Markdown's marks."""
    block = _EMPHASIS.sub(r"\1", _HEADING.sub("", block))
    return unescape(_ESCAPE.sub(r"\1", block))


def _caption(soup: BeautifulSoup) -> None:
    """A caption's paragraph and the picture above it become a figure."""
    for caption in list(soup.find_all(class_=CAPTION)):
        above = caption.find_previous_sibling(True)
        if not isinstance(above, Tag) or above.get_text().strip():
            continue
        pictures = above.find_all("img")
        if len(pictures) == 1:
            figure = soup.new_tag("figure")
            above.replace_with(figure)
            figure.append(pictures[0].extract())
            caption.name = "figcaption"
            figure.append(caption.extract())


def _lead(soup: BeautifulSoup) -> Picture:
    """The picture that stands above all words, taken out."""
    first = next((tag for tag in soup.find_all(["img", "p", "h2"]) if _counts(tag)), None)
    if first is None or first.name != "img" or not str(first.get("src") or ""):
        return Picture()
    caption = first.parent.find("figcaption") if first.parent is not None else None
    words = " ".join(caption.get_text().split()) if isinstance(caption, Tag) else ""
    held = first.find_parent("figure") or first
    held.extract()
    return Picture(file=str(first["src"]), alt=str(first.get("alt") or "").strip(), caption=words)


def _counts(tag: Tag) -> bool:
    """Whether a picture below it would not stand on top."""
    words = tag.get_text().strip()
    byline = len(words) <= _LONGEST_BYLINE and _BY.match(words)
    return tag.name == "img" or bool(words and not byline)


def _pull(soup: BeautifulSoup, name: str) -> str:
    tag = soup.find(class_=name)
    if tag is None:
        return ""
    words = " ".join(tag.get_text().split())
    tag.decompose()
    return words


def _top_heading(soup: BeautifulSoup, headline: str) -> str:
    """The words of the first heading, where it is the page's or says what the headline says."""
    tag = soup.find("h1")
    if tag is None:
        return ""
    words = " ".join(tag.get_text().split())
    alone = len(soup.find_all("h1")) == 1
    before = tag.find_previous(["p", "h2", "h3", "ul", "ol", "table"])
    if not words or (headline and headline != words) or not (alone or before is None):
        return ""
    tag.decompose()
    return words
