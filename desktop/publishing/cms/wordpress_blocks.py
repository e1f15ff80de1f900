"""HTML as the blocks of WordPress's editor, in the form in which the editor itself saves them.

Signature: `to_blocks(elements, media, marker) -> str`. Pure.

A post without blocks shows no block styles, and a block that is not exactly as the editor saves
it opens with "unexpected or invalid content"; so each kind is written out here with the classes
and attributes of WordPress 6.2 and later. What no block fits (definition lists, footnotes, a list
with tables or several paragraphs in an item, a table with a caption, whatever has an attribute that
its block has no place for) becomes a block of plain HTML, which shows as it is.
"""

import html
import json
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset(("area", "br", "col", "embed", "hr", "img", "input", "source", "track", "wbr"))
BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "details", "div", "dl", "figure", "footer", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hr", "ol", "p", "pre", "section", "table", "ul",
})  # fmt: skip
# The shortcodes of a stock WordPress: in an article they are words in brackets.
SHORTCODE = re.compile(r"\[(?=/?(?:gallery|caption|wp_caption|audio|video|playlist|embed)\b)")
CELL = frozenset(("align", "colspan", "rowspan", "scope", "style"))
IMAGE = frozenset(("src", "alt", "title", "width", "height"))
# A paragraph that would be written as it is read: nothing in it that is written in two ways.
PLAIN = re.compile(
    r"<p>((?:[^<>&\[]++|</?(?:a|abbr|b|code|del|em|i|ins|mark|s|strong|sub|sup)"
    r"(?: [a-z]+=\"[^\"'<>&\[]*+\")*+>)*+)</p>"
)
ALIGNMENT = re.compile(r"text-align:\s*(left|center|right)")


@dataclass
class _Element:
    """An element with its children; text is a plain string."""

    tag: str
    attributes: dict[str, str]
    children: "list[_Element | str]" = field(default_factory=list["_Element | str"])

    def elements(self) -> "list[_Element]":
        return [child for child in self.children if isinstance(child, _Element)]

    def only(self, *tags: str) -> "_Element | None":
        """The single child, if it is one of these and there is no text beside it."""
        children = [c for c in self.children if not isinstance(c, str) or c.strip()]
        if len(children) == 1 and isinstance(children[0], _Element) and children[0].tag in tags:
            return children[0]
        return None

    def has_only(self, allowed: Collection[str] = ()) -> bool:
        """Whether there are no attributes but these."""
        return self.attributes.keys() <= set(allowed)


class _Tree(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = _Element("", {})
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        made = _Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(made)
        if tag not in VOID:
            self._open.append(made)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        made = _Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(made)

    def handle_endtag(self, tag: str) -> None:
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag == tag:
                del self._open[depth:]
                return

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)


def to_blocks(
    elements: Iterable[str], media: Mapping[str, int] | None = None, marker: str = ""
) -> str:
    """The elements as the content of a post.

    `media` gives the site's number of a picture by its address. `marker` is kept in the first
    block's metadata, where neither readers nor the editor's canvas show it.
    """
    writer = _Writer(media or {}, marker)
    return "\n\n".join(part for element in elements for part in writer.written(element))


def byline(text: str) -> str:
    """A line of HTML that says who wrote it, for the head of the article."""
    return f'<p class="byline">{html.escape(text, quote=False)}</p>'


def _parsed(text: str) -> _Element:
    tree = _Tree()
    tree.feed(text)
    tree.close()
    return tree.root


class _Writer:
    """Writes blocks; the first one carries the marker."""

    def __init__(self, media: Mapping[str, int], marker: str) -> None:
        self._media = media
        self._marker = marker
        self._writers: dict[str, Callable[[_Element], str]] = {
            "p": self._paragraph,
            "blockquote": self._quote,
            "ul": self._list,
            "ol": self._list,
            "pre": self._code,
            "table": self._table,
            "hr": self._separator,
            "img": self._image,
            "figure": self._figure,
        } | {f"h{level}": self._heading for level in range(1, 7)}

    def written(self, element: str) -> list[str]:
        """One element as blocks; most are paragraphs that need no taking apart."""
        plain = PLAIN.fullmatch(element)
        if plain is None:
            return self.blocks(_parsed(element))
        return [f"{self._comment('paragraph')}\n<p>{plain[1].strip()}</p>\n<!-- /wp:paragraph -->"]

    def blocks(self, parent: _Element) -> list[str]:
        """The children of `parent` as blocks; loose text becomes paragraphs."""
        found: list[str] = []
        loose = _Element("p", {})
        for child in parent.children:
            if isinstance(child, _Element) and (child.tag in BLOCKS or child.tag == "img"):
                found += self._loose(loose)
                loose = _Element("p", {})
                found.append(self._writers.get(child.tag, self._html)(child))
            else:
                loose.children.append(child)
        return found + self._loose(loose)

    def _loose(self, paragraph: _Element) -> list[str]:
        return [self._paragraph(paragraph)] if _inner(paragraph).strip() else []

    def _comment(self, name: str, attributes: Mapping[str, object] | None = None) -> str:
        """The comment that opens a block. Called in the order of the text, for the marker."""
        table = dict(attributes or {})
        if self._marker:
            table["metadata"] = {"onrecord": self._marker}
            self._marker = ""
        return f"<!-- wp:{name}{' ' + _json(table) if table else ''} -->"

    def _paragraph(self, element: _Element) -> str:
        picture = element.only("img")
        if picture:
            return self._image(picture)
        # The editor knows no attributes of a paragraph but its class and its direction.
        if not element.has_only(("class", "dir")):
            return self._html(element)
        name, direction = element.attributes.get("class", ""), _direction(element)
        given = {"className": name, "direction": direction}
        opening = self._comment("paragraph", {key: text for key, text in given.items() if text})
        tag = f'<p class="{html.escape(name)}"' if name else "<p"
        tag += f' dir="{direction}">' if direction else ">"
        return f"{opening}\n{tag}{_inner(element).strip()}</p>\n<!-- /wp:paragraph -->"

    def _heading(self, element: _Element) -> str:
        if not element.has_only():
            return self._html(element)
        level = int(element.tag[1])
        opening = self._comment("heading", {} if level == 2 else {"level": level})
        inner = _inner(element).strip()
        tag = f'<h{level} class="wp-block-heading">{inner}</h{level}>'
        return f"{opening}\n{tag}\n<!-- /wp:heading -->"

    def _quote(self, element: _Element) -> str:
        pull = element.attributes.get("class") == "pull"
        last = next((c for c in reversed(element.elements())), None)
        source = _cited(last) if last else None
        if not element.has_only(("class",)) or (source and not source.has_only()):
            return self._html(element)
        cite = ""
        body = _Element("", {}, list(element.children))
        if source and last:
            body.children.remove(last)
            cite = f"<cite>{_inner(source).strip()}</cite>"
        words = body.only("p")
        if pull and words and words.has_only():
            return self._pull_quote(words, cite)
        opening = self._comment("quote", {"className": "pull"} if pull else {})
        inner = "\n\n".join(self.blocks(body))
        name = "wp-block-quote pull" if pull else "wp-block-quote"
        tag = f'<blockquote class="{name}">{inner}{cite}</blockquote>'
        return f"{opening}\n{tag}\n<!-- /wp:quote -->"

    def _pull_quote(self, words: _Element, cite: str) -> str:
        opening = self._comment("pullquote")
        inner = f"<blockquote><p>{_inner(words).strip()}</p>{cite}</blockquote>"
        tag = f'<figure class="wp-block-pullquote">{inner}</figure>'
        return f"{opening}\n{tag}\n<!-- /wp:pullquote -->"

    def _list(self, element: _Element) -> str:
        if not _fits_list(element):
            return self._html(element)
        items = [child for child in element.elements() if child.tag == "li"]
        attributes: dict[str, object] = {}
        extra = ""
        if element.tag == "ol":
            attributes["ordered"] = True
            if "reversed" in element.attributes:
                attributes["reversed"] = True
                extra = " reversed"
            start = element.attributes.get("start", "")
            if start.lstrip("-").isdigit() and start != "1":
                attributes["start"] = int(start)
                extra += f' start="{int(start)}"'
        opening = self._comment("list", attributes)
        inner = "\n\n".join(self._item(item) for item in items)
        tag = f'<{element.tag}{extra} class="wp-block-list">{inner}</{element.tag}>'
        return f"{opening}\n{tag}\n<!-- /wp:list -->"

    def _item(self, item: _Element) -> str:
        opening = self._comment("list-item")
        words = _Element("", {})
        lists: list[str] = []
        for child in item.children:
            if isinstance(child, _Element) and child.tag in ("ul", "ol"):
                lists.append(self._list(child))
            elif isinstance(child, _Element) and child.tag == "p":
                words.children += child.children
            else:
                words.children.append(child)
        return (
            f"{opening}\n<li>{_inner(words).strip()}{''.join(lists)}</li>\n<!-- /wp:list-item -->"
        )

    def _code(self, element: _Element) -> str:
        code = element.only("code")
        if not element.has_only():
            return self._html(element)
        inner = _inner(code or element)
        # The editor writes brackets so, lest they be taken for shortcodes.
        inner = inner.replace("[", "&#91;").removesuffix("\n")
        opening = self._comment("code")
        tag = f'<pre class="wp-block-code"><code>{inner}</code></pre>'
        return f"{opening}\n{tag}\n<!-- /wp:code -->"

    def _table(self, element: _Element) -> str:
        if not _fits_table(element):
            return self._html(element)
        opening = self._comment("table", {"hasFixedLayout": False})
        parts = [c for c in element.elements() if c.tag in ("thead", "tbody", "tfoot")]
        loose = [c for c in element.elements() if c.tag == "tr"]
        if loose:
            parts.append(_Element("tbody", {}, list[_Element | str](loose)))
        rows = "".join(_section(part) for part in parts if part.elements())
        tag = f'<figure class="wp-block-table"><table>{rows}</table></figure>'
        return f"{opening}\n{tag}\n<!-- /wp:table -->"

    def _separator(self, element: _Element) -> str:
        if not element.has_only():
            return self._html(element)
        opening = self._comment("separator")
        classes = "wp-block-separator has-alpha-channel-opacity"
        return f'{opening}\n<{element.tag} class="{classes}"/>\n<!-- /wp:separator -->'

    def _image(self, element: _Element, caption: str = "", *, wide: bool = False) -> str:
        if not element.has_only(IMAGE):
            return self._html(element)
        source, alt = element.attributes.get("src", ""), element.attributes.get("alt", "")
        number = self._media.get(source)
        caption = caption or html.escape(element.attributes.get("title", ""), quote=False)
        attributes: dict[str, object] = {"id": number, "sizeSlug": "large"} if number else {}
        attributes |= {"align": "wide"} if wide else {}
        opening = self._comment("image", attributes)
        size = (" alignwide" if wide else "") + (" size-large" if number else "")
        name = f' class="wp-image-{number}"' if number else ""
        picture = f'<img src="{html.escape(source)}" alt="{html.escape(alt)}"{name}/>'
        figure = f'<figure class="wp-block-image{size}">{picture}{_caption(caption)}</figure>'
        return f"{opening}\n{figure}\n<!-- /wp:image -->"

    def _figure(self, element: _Element) -> str:
        parts = element.elements()
        pictures = [part for part in parts if part.tag == "img"]
        captions = [part for part in parts if part.tag == "figcaption"]
        simple = len(pictures) == 1 and len(parts) == 1 + len(captions) and len(captions) < 2
        plain = element.has_only(("class",)) and all(one.has_only() for one in captions)
        if not simple or not plain or not pictures[0].has_only(IMAGE):
            return self._html(element)
        caption = _inner(captions[0]).strip() if captions else ""
        return self._image(pictures[0], caption, wide=element.attributes.get("class") == "wide")

    def _html(self, element: _Element) -> str:
        return f"{self._comment('html')}\n{_outer(element)}\n<!-- /wp:html -->"


def _cited(element: _Element) -> _Element | None:
    """The words that name a quotation's source, if the element holds nothing else."""
    if element.tag in ("cite", "footer"):
        return element.only("cite") or element
    return element.only("cite") if element.tag == "p" else None


def _direction(element: _Element) -> str:
    """The direction that the paragraph has, or that its first letter gives it; "" for the site's.

    By the first strong character, as browsers do (HTML, the `dir` attribute).
    """
    given = element.attributes.get("dir", "")
    if given != "auto":
        return given if given in ("ltr", "rtl") else ""
    for letter in _text(element):
        kind = unicodedata.bidirectional(letter)
        if kind in ("L", "R", "AL"):
            return "ltr" if kind == "L" else "rtl"
    return ""


def _text(node: "_Element | str") -> str:
    return node if isinstance(node, str) else "".join(_text(child) for child in node.children)


def _fits_list(element: _Element) -> bool:
    """Whether a list block can hold it, with all the lists in it."""
    allowed = ("start", "reversed") if element.tag == "ol" else ()
    items = element.elements()
    inner = [child for item in items for child in item.elements() if child.tag in ("ul", "ol")]
    return (
        element.has_only(allowed)
        and all(item.tag == "li" and item.has_only() and _fits_item(item) for item in items)
        and all(_fits_list(child) for child in inner)
    )


def _fits_table(element: _Element) -> bool:
    """Whether a table block can hold it: no caption above it, and nothing said of whole rows."""
    parts = element.elements()
    rows = [row for part in parts for row in (part.elements() if part.tag != "tr" else [part])]
    cells = [cell for row in rows for cell in row.elements()]
    return (
        all(part.tag in ("thead", "tbody", "tfoot", "tr") for part in parts)
        and all(one.has_only() for one in (element, *parts, *rows))
        and all(
            cell.has_only(CELL) and not any(child.tag in BLOCKS for child in cell.elements())
            for cell in cells
        )
    )


def _fits_item(item: _Element) -> bool:
    """Whether a list item holds only what a list-item block can: one paragraph, and lists."""
    tags = [child.tag for child in item.elements()]
    loose = any(child.strip() for child in item.children if isinstance(child, str))
    paragraphs = tags.count("p")
    return (
        all(child.has_only() for child in item.elements() if child.tag == "p")
        and not any(tag in BLOCKS - {"p", "ul", "ol"} for tag in tags)
        and paragraphs + (loose and paragraphs > 0) < 2
    )


def _section(part: _Element) -> str:
    rows = "".join(
        f"<tr>{''.join(_cell(cell) for cell in row.elements())}</tr>" for row in part.elements()
    )
    return f"<{part.tag}>{rows}</{part.tag}>"


def _cell(cell: _Element) -> str:
    match = ALIGNMENT.search(cell.attributes.get("style", ""))
    side = match.group(1) if match else cell.attributes.get("align", "")
    extra = f' class="has-text-align-{side}" data-align="{side}"' if side else ""
    for name in ("colspan", "rowspan", "scope"):
        if name in cell.attributes:
            extra += f' {name}="{html.escape(cell.attributes[name])}"'
    return f"<{cell.tag}{extra}>{_inner(cell).strip()}</{cell.tag}>"


def _caption(inner: str) -> str:
    return f'<figcaption class="wp-element-caption">{inner}</figcaption>' if inner else ""


def _inner(element: _Element) -> str:
    return "".join(_outer(child) for child in element.children)


def _outer(node: "_Element | str") -> str:
    if isinstance(node, str):
        return SHORTCODE.sub("&#91;", html.escape(node, quote=False))
    attributes = "".join(
        f' {name}="{html.escape(value)}"' for name, value in node.attributes.items()
    )
    if node.tag in VOID:
        # With the blank, WordPress keeps the tag byte for byte.
        return f"<{node.tag}{attributes} />" if attributes else f"<{node.tag}>"
    return f"<{node.tag}{attributes}>{_inner(node)}</{node.tag}>"


def _json(table: Mapping[str, object]) -> str:
    """Attributes as WordPress writes them into a comment, which "--" or ">" would end."""
    text = json.dumps(table, ensure_ascii=False, separators=(",", ":"))
    for sign, code in (("--", "\\u002d\\u002d"), ("<", "\\u003c"), (">", "\\u003e")):
        text = text.replace(sign, code)
    return text.replace("&", "\\u0026")
