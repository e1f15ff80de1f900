"""WordPress export files (WXR, .xml) into the library: a draft for each post and page.

The file is read as a stream, twice: for the pictures and authors that posts name, and for the
posts. Entities are refused (`defusedxml`), nothing is fetched; pictures keep their addresses. A
post is known by its guid, so that the same file brought in again brings nothing twice.

Format: WordPress, wp-admin/includes/export.php, WXR 1.0 to 1.2.
"""

import html
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, cast
from uuid import NAMESPACE_URL, uuid5
from xml.etree.ElementTree import Element, ParseError

from bs4 import BeautifulSoup
from defusedxml import DefusedXmlException, ElementTree

from desktop.article.from_html import to_markdown
from desktop.article.losses import Losses
from desktop.article.model import Article, Picture
from desktop.exchange.files import UnusableInput
from desktop.library.database import LibraryError
from desktop.library.drafts import Drafts
from desktop.translation import tr, trn

Progress = Callable[[float], None]
"""Hears how far it is, from 0 to 1; may raise Stopped. What is done by then stays."""
_CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_IN_CHANNEL = 2
_TYPES = ("post", "page")
_LEFT = ("trash", "auto-draft", "inherit")
_STATES = {"publish": "published", "private": "published", "future": "scheduled"}
_NO_SECTION = ("uncategorized", "uncategorised", "")
# None reads over the beginning of another of its kind, of which a damaged post may be full.
_CAPTION = re.compile(r"\[caption\b[^\[\]]*\]((?:(?!\[caption\b).)*?)\[/caption\]", re.DOTALL)
_IMAGE = re.compile(r"((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*</a>)?)(.*)", re.DOTALL)
_SHORTCODE = re.compile(r"\[/?(?:gallery|playlist|audio|video|embed)\b[^\[\]]*\]")
_EMBED = re.compile(r"\[embed\b[^\[\]]*\]([^\[]*)\[/embed\]")
_BLOCK = re.compile(r"<!-- wp:|<p[\s>]", re.IGNORECASE)
_ATTACHED = re.compile(r"\bwp-image-(\d+)\b")


@dataclass(frozen=True, slots=True)
class Post:
    """A post as an article, and what it was at the site ("published", "draft" …)."""

    article: Article
    state: str


@dataclass(slots=True)
class Arrived:
    """How many posts came in, how many were here, and what could not be carried, all in all."""

    new: int = 0
    known: int = 0
    left: int = 0
    losses: Losses = field(default_factory=Losses)

    @property
    def notes(self) -> tuple[str, ...]:
        """What there is to say, in sentences."""
        parts = [
            trn(
                "{count} article came into the library.",
                "{count} articles came into the library.",
                self.new,
            )
        ]
        if self.known:
            parts.append(
                trn(
                    "{count} was there already and was left as it is.",
                    "{count} were there already and were left as they are.",
                    self.known,
                )
            )
        if self.left:
            parts.append(
                trn(
                    "{count} entry was left out: bin, automatic drafts, menus.",
                    "{count} entries were left out: bin, automatic drafts, menus.",
                    self.left,
                )
            )
        return (*parts, *self.losses.sentences())


@dataclass(slots=True)
class _Site:
    """What posts refer to: pictures by their number, authors by their login."""

    pictures: dict[str, Picture] = field(default_factory=dict[str, Picture])
    authors: dict[str, str] = field(default_factory=dict[str, str])


def is_export(start: bytes) -> bool:
    """Whether the first bytes of a file are those of a WordPress export."""
    return b"<rss" in start and b"wordpress.org/export" in start


def bring_in(path: Path, drafts: Drafts, progress: Progress = lambda _part: None) -> Arrived:
    """Bring every post of an export into the library. Raises UnusableInput, LibraryError.

    Drafts that are in the library already are left as they are.
    """
    arrived = Arrived()
    try:
        size = max(path.stat().st_size, 1)
        with path.open("rb") as file:
            site = _site(file, lambda: progress(0.4 * file.tell() / size))
        with path.open("rb") as file:
            for post in posts(file, site, arrived):
                progress(0.4 + 0.6 * file.tell() / size)
                _keep(drafts, post, arrived)
    except OSError as error:
        raise UnusableInput(
            tr("{path}: cannot be read ({reason}).", path=path, reason=error.strerror)
        ) from error
    except ParseError as error:
        raise UnusableInput(
            trn(
                "{path}: is damaged ({error}). {count} article from it is in the library; export "
                "it again.",
                "{path}: is damaged ({error}). {count} articles from it are in the library; "
                "export it again.",
                arrived.new,
                path=path,
                error=error,
            )
        ) from error
    except DefusedXmlException as error:
        raise UnusableInput(
            tr(
                "{path}: defines entities of its own, which no export of WordPress does. It was "
                "left as it is.",
                path=path,
            )
        ) from error
    progress(1.0)
    return arrived


def _keep(drafts: Drafts, post: Post, arrived: Arrived) -> None:
    try:
        drafts.get(post.article.id)
    except LibraryError:
        drafts.save(post.article)
        drafts.mark(post.article.id, post.state)
        arrived.new += 1
    else:
        arrived.known += 1


# ---------------------------------------------------------------- the stream


def _items(file: BinaryIO) -> Iterator[Element]:
    """Every item and author, and nothing of them afterwards."""
    events = ElementTree.iterparse(file, events=("start", "end"), forbid_dtd=True)
    open_now: list[Element] = []
    for event, element in cast("Iterator[tuple[str, Element]]", events):
        if event == "start":
            open_now.append(element)
            continue
        open_now.pop()
        if len(open_now) == _IN_CHANNEL and _local(element.tag) in ("item", "author"):
            yield element
            element.clear()
            open_now[-1].clear()


def _site(file: BinaryIO, step: Callable[[], None]) -> _Site:
    site = _Site()
    for element in _items(file):
        step()
        told = _told(element)
        if _local(element.tag) == "author":
            site.authors[told.get("author_login", "")] = told.get("author_display_name", "")
        elif told.get("post_type") == "attachment":
            meta = _meta(element)
            site.pictures[told.get("post_id", "")] = Picture(
                file=told.get("attachment_url", ""),
                alt=meta.get("_wp_attachment_image_alt", ""),
                caption=_plain(_excerpt(element)),
                credit=meta.get("credit", "") or meta.get("_media_credit", ""),
            )
    return site


def posts(file: BinaryIO, site: _Site, arrived: Arrived) -> Iterator[Post]:
    """The posts and pages of an export; `arrived` counts what is left out and lost."""
    for element in _items(file):
        told = _told(element)
        if _local(element.tag) != "item" or told.get("post_type") == "attachment":
            continue
        if told.get("post_type") not in _TYPES or told.get("status") in _LEFT:
            arrived.left += 1
            continue
        article = _article(element, told, site, arrived.losses)
        yield Post(article, _STATES.get(told.get("status", ""), "draft"))


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _told(element: Element) -> dict[str, str]:
    """Texts of an item's elements by their short names; the first of each counts."""
    found: dict[str, str] = {}
    for child in element:
        found.setdefault(_local(child.tag), (child.text or "").strip())
    return found


def _meta(element: Element) -> dict[str, str]:
    pairs = (_told(child) for child in element if _local(child.tag) == "postmeta")
    return {pair.get("meta_key", ""): pair.get("meta_value", "") for pair in pairs}


def _excerpt(element: Element) -> str:
    found = (one.text for one in element if _local(one.tag) == "encoded" and one.tag != _CONTENT)
    return next((text for text in found if text), "")


# ---------------------------------------------------------------- one post


def _article(element: Element, told: dict[str, str], site: _Site, losses: Losses) -> Article:
    terms = [one for one in element if _local(one.tag) == "category"]
    sections = [one.text or "" for one in terms if one.get("domain") == "category"]
    sections = [name for name in sections if name.lower() not in _NO_SECTION]
    tags = [one.text or "" for one in terms if one.get("domain") == "post_tag"]
    meta = _meta(element)
    login = (element.findtext(_CREATOR) or "").strip()
    try:
        marked = to_markdown(_body(element.findtext(_CONTENT) or "", meta, site, losses))
    except ValueError:
        losses["post nested too deep"] += 1
        marked = to_markdown("")
    losses.update(marked.losses)
    kept = {"id": told.get("post_id", ""), "address": told.get("link", "")}
    if len(sections) > 1:
        kept["categories"] = ", ".join(sections)
    return Article(
        id=str(uuid5(NAMESPACE_URL, told.get("guid") or told.get("link") or repr(sorted(told)))),
        section=sections[0] if sections else "",
        headline=_plain(told.get("title", "")),
        standfirst=_plain(_excerpt(element)),
        byline=site.authors.get(login, login),
        date=_date(told.get("post_date", "")),
        slug=told.get("post_name", ""),
        tags=tuple(dict.fromkeys(filter(None, tags))),
        picture=site.pictures.get(meta.get("_thumbnail_id", ""), Picture()),
        body=marked.text,
        extra={"wordpress": kept},
    )


def _date(written: str) -> str:
    """The hour as WordPress has it, in its own time; empty for none."""
    return "" if written.startswith("0000") or not written else written.replace(" ", "T", 1)


def _plain(markup: str) -> str:
    spaced = re.sub(r"<(?:/?(?:p|div|li)|br)\b[^<>]*>", " ", markup)
    return " ".join(html.unescape(re.sub(r"<[^<>]*>", "", spaced)).split())


def _body(content: str, meta: dict[str, str], site: _Site, losses: Losses) -> str:
    """A post's content as HTML that needs no WordPress any more."""
    classic = not _BLOCK.search(content)
    content = _CAPTION.sub(_captioned, content)
    content = _EMBED.sub(r'<a href="\1">\1</a>', content)
    losses["shortcode of WordPress’s"] += len(_SHORTCODE.findall(content))
    content = _SHORTCODE.sub("", content)
    if classic:
        content = _paragraphs(content)
    soup = BeautifulSoup(content, "lxml")
    for figure in soup.select("figure.wp-block-pullquote"):
        quotation = figure.find("blockquote")
        if quotation is not None:
            quotation["class"] = "pull"
            figure.replace_with(quotation.extract())
    for image in soup.find_all("img"):
        number = _ATTACHED.search(str(image.get("class") or ""))
        known = site.pictures.get(number[1]) if number else None
        if known is not None and not image.get("alt"):
            image["alt"] = known.alt
    return str(soup) + _notes(meta.get("footnotes", ""))


def _captioned(found: re.Match[str]) -> str:
    parts = _IMAGE.match(found[1].strip())
    if parts is None:
        return found[1]
    return f"<figure>{parts[1]}<figcaption>{parts[2].strip()}</figcaption></figure>"


def _paragraphs(text: str) -> str:
    """Paragraphs from blank lines, as the classic editor keeps them."""
    text = text.replace("\r\n", "\n")
    parts = (part.strip() for part in re.split(r"\n\s*\n", text))
    block = re.compile(r"<(?:figure|ul|ol|blockquote|h\d|table|div|pre|hr)\b", re.IGNORECASE)
    return "\n".join(
        part if block.match(part) else "<p>" + part.replace("\n", "<br>") + "</p>"
        for part in parts
        if part
    )


def _notes(told: str) -> str:
    """The notes of the block editor, which WordPress keeps beside the content."""
    try:
        notes: object = json.loads(told) if told else []
    except ValueError:
        return ""
    items: list[str] = []
    for note in cast("list[Any]", notes) if isinstance(notes, list) else []:
        if isinstance(note, dict):
            table = cast("dict[str, object]", note)
            ident = html.escape(str(table.get("id", "")))
            back = f'<a href="#{ident}-link">↩</a>'
            items.append(f'<li id="{ident}">{table.get("content", "")} {back}</li>')
    return f"<ol>{''.join(items)}</ol>" if items else ""
