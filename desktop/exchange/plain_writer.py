"""An article as plain text: what goes into an e-mail or onto a wire.

Signature: `write_plain(article, rendering) -> str`. Fields first, each a paragraph; a blank line
between paragraphs, none of which is broken; lists with bullets or numbers, quotations behind a
bar, addresses of links in brackets, notes at the end by their numbers, a picture as its caption.
"""

from collections.abc import Iterator
from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from desktop.article.model import Article
from desktop.preview.corrections import BOTTOM, TOP, correction_paragraphs
from desktop.preview.renderer import Rendering
from desktop.preview.wording import wording

_HELD = ("ul", "ol", "blockquote", "table", "pre", "p", "figure", "div", "dl", "section", "aside")


def write_plain(article: Article, rendering: Rendering) -> str:
    """The text that readers would see, ending in a line feed."""
    byline = wording(article.language).byline(article.byline)
    fields = (article.section, article.headline, article.standfirst, byline)
    body = "\n".join(
        (
            *correction_paragraphs(article.corrections, TOP),
            *(block.html for block in rendering.blocks),
            *correction_paragraphs(article.corrections, BOTTOM),
        )
    )
    soup = BeautifulSoup(body, "lxml")
    for back in soup.select("a.note-back"):
        back.decompose()
    blocks = [block for block in _blocks(soup.body or soup) if block]
    if article.dateline.strip():
        first = blocks.pop(0) if blocks else ""
        blocks.insert(0, f"{article.dateline.strip()} — {first}".strip())
    lead = article.picture
    shown = " ".join(filter(None, (lead.caption or lead.alt, lead.credit))) if lead.file else ""
    parts = [*(" ".join(field.split()) for field in fields), *blocks]
    parts += [f"[Picture: {shown}]"] if shown else []
    return "\n\n".join(part for part in parts if part) + "\n"


def _blocks(parent: Tag) -> Iterator[str]:
    """The blocks within an element; loose words between them are one each."""
    loose: list[Any] = []
    for child in [*parent.children, None]:
        if isinstance(child, Tag) and (child.name in _HELD or _is_heading(child)):
            yield _words(loose)
            loose = []
            yield from _block(child)
        elif child is not None:
            loose.append(child)
    yield _words(loose)


def _is_heading(tag: Tag) -> bool:
    return tag.name in ("h2", "h3", "h4", "h5", "h6", "hr", "cite", "dt", "dd")


def _block(tag: Tag) -> Iterator[str]:
    if tag.name in ("ul", "ol"):
        yield "\n".join(_items(tag, ""))
    elif tag.name == "blockquote":
        inner = "\n\n".join(filter(None, _blocks(tag)))
        yield "\n".join(f"| {line}".rstrip() for line in inner.split("\n"))
    elif tag.name == "table":
        yield "\n".join(
            "\t".join(_words([*cell.children]) for cell in row.find_all(["td", "th"]))
            for row in tag.find_all("tr")
        )
    elif tag.name == "section" and "notes" in tag.get_attribute_list("class"):
        for number, note in enumerate(tag.find_all("li"), start=1):
            yield f"[{number}] " + " ".join(filter(None, _blocks(note)))
    else:
        yield from _other(tag)


def _other(tag: Tag) -> Iterator[str]:
    if tag.name == "hr":
        yield "* * *"
    elif tag.name == "pre":
        yield tag.get_text().strip("\n")
    elif tag.name == "figure":
        caption, image = tag.find("figcaption"), tag.find("img")
        said = _words([caption]) if isinstance(caption, Tag) else ""
        said = said or (str(image.get("alt") or "") if isinstance(image, Tag) else "")
        yield f"[Picture: {said}]" if said else ""
    elif tag.find(_HELD) is not None:
        yield from _blocks(tag)
    else:
        yield _words([*tag.children])


def _items(items: Tag, indent: str) -> Iterator[str]:
    start = str(items.get("start") or "1")
    first = int(start) if start.isdecimal() else 1
    for number, item in enumerate(items.find_all("li", recursive=False), start=first):
        mark = f"{number}." if items.name == "ol" else "•"
        lists = item.find_all(["ul", "ol"], recursive=False)
        yield f"{indent}{mark} {_words([one for one in item.children if one not in lists])}"
        for inner in lists:
            yield from _items(inner, f"{indent}   ")


def _words(nodes: list[Any]) -> str:
    """What stands in these nodes, in one line but for breaks."""
    text = " ".join("".join(_pieces(nodes)).split())
    return "\n".join(line.strip() for line in text.split("\x00"))


def _pieces(nodes: list[Any]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, NavigableString):
            yield str(node)
        elif isinstance(node, Tag):
            yield from _piece(node)


def _piece(tag: Tag) -> Iterator[str]:
    if tag.name == "br":
        yield "\x00"
    elif tag.name == "img":
        yield f"[Picture: {tag.get('alt')}]" if tag.get("alt") else ""
    elif "note-ref" in tag.get_attribute_list("class"):
        yield f"[{tag.get_text()}]"
    else:
        words = "".join(_pieces([*tag.children]))
        href = str(tag.get("href") or "") if tag.name == "a" else ""
        shown = href.startswith(("http", "mailto:")) and href.removeprefix("mailto:") != words
        yield f"{words} [{href}]" if shown else words
