"""The text of a Ghost post as its editor keeps it (Lexical), in parts and put together again. Pure.

Signatures: `parts(lexical) -> tuple[Part, ...]`, `written(payload, head, foot, there) -> str`,
`nodes(elements) -> list[Node]`.

A part is a node of the editor at the top level, as JSON with a comma behind it. Those that say
no more than HTML does are understood; cards (galleries, bookmarks, sign-up forms …) are not, and go
back byte for byte. What is made anew has the shape in which Ghost 5.130 and 6.65 write it.
"""

import html
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PageElement

from desktop.publishing.cms.contract import Part, Payload
from desktop.publishing.cms.ghost_cards import CARD, to_html

Node = dict[str, Any]
_CHILDREN = '"children":['
_EMPTY = (
    '{"root":{"children":[],"direction":null,"format":"","indent":0,"type":"root","version":1}}'
)
# Bits of a text's format, by the element that shows each, the outermost first.
_FORMATS = {
    "strong": 1, "em": 2, "s": 4, "u": 8, "code": 16, "sub": 32, "sup": 64, "mark": 128,
}  # fmt: skip
_BITS = _FORMATS | {"b": 1, "i": 2, "del": 4}
_HEADINGS = tuple(f"h{level}" for level in range(1, 7))


class _Unknown(Exception):
    """A node that says more than HTML of ours can."""


def parts(lexical: str) -> tuple[Part, ...]:
    """The nodes at the top level."""
    _, sources, _ = _cut(lexical)
    return tuple(_part(source) for source in sources)


def written(payload: Payload, head: Sequence[str], foot: Sequence[str], there: str) -> str:
    """The text for a payload that keeps parts of the one that is `there`.

    `head` and `foot` are elements of HTML around its blocks.
    """
    before, _, after = _cut(there or _EMPTY)
    pieces = [_source(head)]
    at = 0
    for kept in payload.kept:
        pieces += [_source(payload.blocks[at : kept.first]), kept.raw]
        at = kept.first + kept.count
    pieces += [_source(payload.blocks[at:]), _source(foot)]
    return before + "".join(pieces).removesuffix(",") + after


def nodes(elements: Iterable[str]) -> list[Node]:
    """Elements of HTML as nodes: as the editor's own where it has such, else as HTML cards."""
    return [node for element in elements if element for node in _made(element)]


# ---------------------------------------------------------------- opening


def _cut(lexical: str) -> tuple[str, list[str], str]:
    """What stands before the top-level nodes, their sources, and what stands behind them."""
    start = lexical.find(_CHILDREN)
    if start < 0:
        return lexical, [], ""
    start += len(_CHILDREN)
    decoder = json.JSONDecoder()
    found: list[str] = []
    at = start
    while lexical[at : at + 1] not in ("]", ""):
        _, end = decoder.raw_decode(lexical, at)
        found.append(lexical[at:end] + ",")
        at = end + (lexical[end : end + 1] == ",")
    return lexical[:start], found, lexical[at:]


def _part(source: str) -> Part:
    node: Node = json.loads(source.removesuffix(","))
    kind = str(node.get("type", "card"))
    try:
        return Part(source, _html(node), kind)
    except _Unknown:
        return Part(source, "", kind.replace("extended-", ""))


def _html(node: Node) -> str:
    kind = str(node.get("type")).removeprefix("extended-")
    tag = str(node.get("tag"))
    if kind == "heading" and tag in _HEADINGS:
        return f"<{tag}>{_inline(node)}</{tag}>"
    told = _TOLD.get(kind)
    if told is None or node.get("visibility") or (kind != "image" and node.get("caption")):
        raise _Unknown(kind)
    return told(node)


def _code(node: Node) -> str:
    return f"<pre><code>{html.escape(str(node.get('code', '')), quote=False)}</code></pre>"


def _inline(node: Node) -> str:
    shown = "".join(_words(child) for child in node.get("children", ()))
    for name in _FORMATS:
        # One element, where the editor has a text for each change of format.
        shown = shown.replace(f"</{name}><{name}>", "")
    return shown


def _words(node: Node) -> str:
    kind = node.get("type")
    if kind in ("text", "extended-text"):
        return _formatted(node)
    if kind in ("linebreak", "tab"):
        return "<br>" if kind == "linebreak" else "\t"
    if kind in ("link", "autolink"):
        return f'<a href="{html.escape(str(node.get("url", "")))}">{_inline(node)}</a>'
    raise _Unknown(kind)


def _formatted(node: Node) -> str:
    text = html.escape(str(node.get("text", "")), quote=False)
    for name, bit in reversed(_FORMATS.items()):
        if int(node.get("format") or 0) & bit:
            text = f"<{name}>{text}</{name}>"
    return text


def _list(node: Node) -> str:
    tag = "ol" if node.get("listType") == "number" else "ul"
    start = f' start="{node["start"]}"' if tag == "ol" and node.get("start", 1) != 1 else ""
    items: list[str] = []
    for item in node.get("children", ()):
        children: list[Node] = item.get("children", [])
        below = [child for child in children if child.get("type") == "list"]
        if below and items:
            # A list below an item is in an item of its own, after it.
            items[-1] = items[-1].removesuffix("</li>") + "".join(map(_list, below)) + "</li>"
            continue
        items.append(f"<li>{_inline(item)}</li>")
    return f"<{tag}{start}>{''.join(items)}</{tag}>"


def _figure(node: Node) -> str:
    if node.get("href"):
        raise _Unknown("image with a link")
    source, alt = html.escape(str(node.get("src", ""))), html.escape(str(node.get("alt") or ""))
    caption = str(node.get("caption") or "")
    shown = f"<figcaption>{caption}</figcaption>" if caption else ""
    return f'<figure><img src="{source}" alt="{alt}">{shown}</figure>'


_TOLD: dict[str, Callable[[Node], str]] = {
    "paragraph": lambda node: f"<p>{_inline(node)}</p>",
    "quote": lambda node: f"<blockquote><p>{_inline(node)}</p></blockquote>",
    "list": _list,
    "horizontalrule": lambda _: "<hr>",
    "html": lambda node: str(node.get("html") or ""),
    "codeblock": _code,
    "image": _figure,
}


# ---------------------------------------------------------------- going back


def _source(elements: Iterable[str]) -> str:
    """Elements as the sources of nodes."""
    texts = (json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in nodes(elements))
    return "".join(f"{text}," for text in texts)


def _made(element: str) -> Iterator[Node]:
    text = to_html([element])
    if text.startswith(CARD[0]):
        inner = text.removeprefix(CARD[0]).removesuffix(CARD[1]).strip()
        yield {"type": "html", "version": 1, "html": inner}
        return
    for child in BeautifulSoup(text, "html.parser").find_all(True, recursive=False):
        yield _native(child)


def _native(tag: Tag) -> Node:
    """An element that Ghost's editor has, as `ghost_cards` has found."""
    if tag.name in _HEADINGS:
        return _block(_texts(tag), "extended-heading", tag=tag.name)
    made = _MADE.get(tag.name)
    return made(tag) if made else _block(_texts(tag), "paragraph")


def _block(children: list[Node], kind: str, **more: object) -> Node:
    """A node with others in it, its keys in the editor's order."""
    shape: Node = {"children": children, "direction": "ltr", "format": "", "indent": 0}
    return shape | {"type": kind, "version": 1} | more


def _quote(tag: Tag) -> Node:
    words = tag.find("p", recursive=False)
    return _block(_texts(words if isinstance(words, Tag) else tag), "extended-quote")


def _code_node(tag: Tag) -> Node:
    code = tag.get_text().removesuffix("\n")
    return {"type": "codeblock", "version": 1, "code": code, "language": "", "caption": ""}


def _texts(parent: Tag, bits: int = 0) -> list[Node]:
    return [node for child in parent.children for node in _text(child, bits)]


def _text(child: PageElement, bits: int) -> Iterator[Node]:
    if isinstance(child, NavigableString):
        words = " ".join(str(child).split("\n"))
        if words:
            yield {
                "detail": 0,
                "format": bits,
                "mode": "normal",
                "style": "",
                "text": words,
                "type": "extended-text",
                "version": 1,
            }
    elif isinstance(child, Tag) and child.name == "br":
        yield {"type": "linebreak", "version": 1}
    elif isinstance(child, Tag) and child.name == "a":
        address = str(child.get("href") or "")
        about = {"rel": None, "target": None, "title": None, "url": address}
        yield _block(_texts(child, bits), "link", **about)
    elif isinstance(child, Tag):
        yield from _texts(child, bits | _BITS.get(child.name, 0))


def _list_node(tag: Tag) -> Node:
    ordered = tag.name == "ol"
    start = int(str(tag.get("start") or 1)) if ordered else 1
    items: list[Node] = []
    for item in tag.find_all("li", recursive=False):
        below = item.find_all(["ul", "ol"], recursive=False)
        for one in below:
            one.extract()
        words = item.find("p", recursive=False)
        items.append(_item(_trimmed(_texts(words if isinstance(words, Tag) else item)), items))
        items += [_item([_list_node(one)], items) for one in below]
    kind = "number" if ordered else "bullet"
    return _block(items, "list", listType=kind, start=start, tag=tag.name)


def _item(children: list[Node], before: Sequence[Node]) -> Node:
    return _block(children, "listitem", value=len(before) + 1)


def _trimmed(texts: list[Node]) -> list[Node]:
    """Words without the blanks that mark-up leaves at either end."""
    for node, strip in ((texts[:1], str.lstrip), (texts[-1:], str.rstrip)):
        for one in node:
            if "text" in one:
                one["text"] = strip(one["text"])
    return [one for one in texts if one.get("text", True)]


def _image(tag: Tag) -> Node:
    picture, caption = tag.find("img"), tag.find("figcaption")
    given = picture.attrs if isinstance(picture, Tag) else {}
    wide = "kg-width-wide" in str(tag.get("class") or "")
    return {
        "type": "image",
        "version": 1,
        "src": str(given.get("src", "")),
        "width": None,
        "height": None,
        "title": "",
        "alt": str(given.get("alt", "")),
        "caption": caption.decode_contents() if isinstance(caption, Tag) else "",
        "cardWidth": "wide" if wide else "regular",
        "href": "",
    }


_MADE: dict[str, Callable[[Tag], Node]] = {
    "blockquote": _quote,
    "ul": _list_node,
    "ol": _list_node,
    "hr": lambda _: {"type": "horizontalrule", "version": 1},
    "pre": _code_node,
    "figure": _image,
}
