"""OpenDocument texts (.odt) in, as LibreOffice and others write them.

Format: OASIS OpenDocument 1.3, part 3. The text is walked once and told as HTML, so that
paragraphs, lists, tables and notes take the same way from there as those of every other kind.
Deleted passages that were tracked are left out, comments and text boxes' frames are counted.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from html import escape
from mimetypes import guess_type
from xml.etree.ElementTree import Element, ParseError

from defusedxml import ElementTree

from desktop.article.losses import Losses
from desktop.article.model import Article
from desktop.exchange.package import Package, Unreadable
from desktop.exchange.taking import (
    BYLINE,
    CAPTION,
    DATELINE,
    SECTION,
    SUBTITLE,
    TITLE,
    Pictures,
    Taken,
    take,
)
from desktop.translation import tr

MEDIA_TYPE = b"application/vnd.oasis.opendocument.text"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_XLINK = "{http://www.w3.org/1999/xlink}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_PARAGRAPHS: Mapping[str, str] = {
    "title": TITLE,
    "subtitle": SUBTITLE,
    "byline": BYLINE,
    "dateline": DATELINE,
    "section": SECTION,
    "caption": CAPTION,
    "illustration": CAPTION,
    "figure": CAPTION,
}
_QUOTATIONS = ("quotations", "quote")
_HEADINGS = 6
_ROWS = tuple(f"{_TABLE}{name}" for name in ("table-header-rows", "table-rows", "table-row-group"))


@dataclass(frozen=True, slots=True)
class _Look:
    """What a style says, its parents' word included."""

    names: tuple[str, ...] = ()
    bold: bool = False
    italic: bool = False
    raised: str = ""
    hidden: bool = False


@dataclass(slots=True)
class _Styles:
    """The styles of a document by name; which lists are numbered, by style and level."""

    looks: dict[str, _Look] = field(default_factory=dict[str, _Look])
    numbered: set[tuple[str, int]] = field(default_factory=set[tuple[str, int]])

    def of(self, element: Element) -> _Look:
        return self.looks.get(element.get(f"{_TEXT}style-name", ""), _Look())


def is_opendocument(package: Package) -> bool:
    """Whether the parts are those of an OpenDocument text (or a template of one)."""
    return "mimetype" in package and package.read("mimetype").startswith(MEDIA_TYPE)


def read_opendocument(data: bytes) -> Taken:
    """The article in an .odt file. Raises Unreadable."""
    package = Package(data)
    manifest = "META-INF/manifest.xml"
    if manifest in package and b"encryption-data" in package.read(manifest):
        raise Unreadable(
            tr(
                "is locked with a password. It was left as it is; open it in the program that "
                "wrote it and save it without one."
            )
        )
    content = _tree(package, "content.xml")
    styles = _Styles()
    roots = [_tree(package, "styles.xml"), content] if "styles.xml" in package else [content]
    try:
        for root in roots:
            _read_styles(root, styles)
    except ValueError as error:
        raise Unreadable(tr("is damaged: a style of it counts in what is no number.")) from error
    walk = _Walk(package, styles)
    body = content.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise Unreadable(tr("holds no text, only other content. It was left as it is."))
    try:
        html = "".join(walk.blocks(body)) + walk.notes()
    except Unreadable:
        raise
    except (RecursionError, ValueError) as error:
        raise Unreadable(tr("is damaged, or nested deeper than any text.")) from error
    walk.losses["header or footer"] += _margins(roots[0])
    return take(html, walk.losses, walk.pictures, _properties(package))


def _tree(package: Package, part: str) -> Element:
    try:
        root: Element = ElementTree.fromstring(package.text(part))
    except ParseError as error:
        raise Unreadable(tr("is damaged: its part {part} is not valid XML.", part=part)) from error
    return root


def _properties(package: Package) -> Article:
    if "meta.xml" not in package:
        return Article()
    root = _tree(package, "meta.xml")
    tags = [one.text.strip() for one in root.iter(f"{_META}keyword") if one.text]
    language = next((one.text for one in root.iter(f"{_DC}language") if one.text), "")
    article = Article(tags=tuple(dict.fromkeys(tag for tag in tags if tag)))
    return replace(article, language=language) if language else article


def _margins(root: Element) -> int:
    margins = ("header", "footer", "header-left", "footer-left", "header-first", "footer-first")
    return sum(
        1 for name in margins for one in root.iter(f"{_STYLE}{name}") if "".join(one.itertext())
    )


# ---------------------------------------------------------------- styles


def _read_styles(root: Element, styles: _Styles) -> None:
    for style in root.iter(f"{_STYLE}style"):
        name = style.get(f"{_STYLE}name", "")
        parent = styles.looks.get(style.get(f"{_STYLE}parent-style-name", ""), _Look())
        shown = style.get(f"{_STYLE}display-name", name).lower()
        styles.looks[name] = _look(style, (shown, *parent.names), parent)
    for kind in root.iter(f"{_TEXT}list-style"):
        name = kind.get(f"{_STYLE}name", "")
        for level in kind.iter(f"{_TEXT}list-level-style-number"):
            if level.get(f"{_STYLE}num-format"):
                styles.numbered.add((name, int(level.get(f"{_TEXT}level", "1"))))


def _look(style: Element, names: tuple[str, ...], parent: _Look) -> _Look:
    properties = style.find(f"{_STYLE}text-properties")
    if properties is None:
        return _Look(names, parent.bold, parent.italic, parent.raised, parent.hidden)
    weight = properties.get(f"{_FO}font-weight")
    slant = properties.get(f"{_FO}font-style")
    position = properties.get(f"{_STYLE}text-position", "")
    raised = "sup" if position.startswith("super") else "sub" if position.startswith("sub") else ""
    return _Look(
        names,
        parent.bold if weight is None else weight in ("bold", "600", "700", "800", "900"),
        parent.italic if slant is None else slant in ("italic", "oblique"),
        raised or parent.raised,
        properties.get(f"{_TEXT}display") == "none" or parent.hidden,
    )


# ---------------------------------------------------------------- the text


class _Walk:
    """One walk over a text: HTML comes out, pictures, notes and losses gather."""

    def __init__(self, package: Package, styles: _Styles) -> None:
        self.losses = Losses()
        self.pictures = Pictures()
        self._package = package
        self._styles = styles
        self._notes: list[str] = []
        self._blocks: dict[str, Callable[[Element], str]] = {
            f"{_TEXT}p": self._paragraph,
            f"{_TEXT}h": self._heading,
            f"{_TEXT}list": self._list,
            f"{_TABLE}table": self._table,
            f"{_TEXT}tracked-changes": self._changes,
            f"{_TEXT}table-of-content": self._left_out("table of contents"),
            f"{_TEXT}alphabetical-index": self._left_out("index"),
            f"{_DRAW}frame": self._frame,
        }
        self._pieces: dict[str, Callable[[Element], str]] = {
            f"{_TEXT}span": self._span,
            f"{_TEXT}a": self._link,
            f"{_TEXT}s": lambda one: " " * min(int(one.get(f"{_TEXT}c", "1")), 100),
            f"{_TEXT}tab": lambda _: " ",
            f"{_TEXT}line-break": lambda _: "<br>",
            f"{_TEXT}note": self._note,
            f"{_DRAW}frame": self._frame,
            f"{_OFFICE}annotation": self._left_out("comment"),
            f"{_TEXT}ruby-text": lambda _: "",
        }

    def blocks(self, parent: Element) -> Iterator[str]:
        """The blocks within an element; frames around them (sections) are looked through."""
        for child in parent:
            make = self._blocks.get(str(child.tag))
            if make is not None:
                yield make(child)
            elif not str(child.tag).endswith(("-decls", "}soft-page-break", "}forms")):
                yield from self.blocks(child)

    def notes(self) -> str:
        """Every note, in the form that HTML has for them."""
        return "".join(self._notes)

    def _left_out(self, what: str) -> Callable[[Element], str]:
        def count(_: Element) -> str:
            self.losses[what] += 1
            return ""

        return count

    def _changes(self, element: Element) -> str:
        what = "deleted passage (tracked change)"
        self.losses[what] += len(list(element.iter(f"{_TEXT}deletion")))
        return ""

    def _paragraph(self, element: Element) -> str:
        look = self._styles.of(element)
        words = self._set(self._inline(element), look)
        if any(name.startswith(_QUOTATIONS) for name in look.names):
            return f"<blockquote><p>{words}</p></blockquote>"
        if any(name.startswith("preformatted") for name in look.names):
            return f"<pre>{words}</pre>"
        marks = [_PARAGRAPHS[name] for name in look.names if name in _PARAGRAPHS]
        return f'<p class="{marks[0]}">{words}</p>' if marks else f"<p>{words}</p>"

    def _heading(self, element: Element) -> str:
        level = min(int(element.get(f"{_TEXT}outline-level", "1")), _HEADINGS)
        if TITLE in [_PARAGRAPHS.get(name) for name in self._styles.of(element).names]:
            return f'<p class="{TITLE}">{self._inline(element)}</p>'
        return f"<h{level}>{self._inline(element)}</h{level}>"

    def _list(self, element: Element, style: str = "", level: int = 1) -> str:
        style = element.get(f"{_TEXT}style-name", "") or style
        name = "ol" if (style, level) in self._styles.numbered else "ul"
        items = "".join(
            f"<li>{self._item(item, style, level)}</li>"
            for item in element
            if item.tag in (f"{_TEXT}list-item", f"{_TEXT}list-header")
        )
        return f"<{name}>{items}</{name}>"

    def _item(self, item: Element, style: str, level: int) -> str:
        parts: list[str] = []
        for child in item:
            if child.tag == f"{_TEXT}list":
                parts.append(self._list(child, style, level + 1))
            else:
                make = self._blocks.get(str(child.tag))
                parts.append(make(child) if make else "")
        return "".join(parts)

    def _table(self, element: Element) -> str:
        head = element.find(f"{_TABLE}table-header-rows")
        heads = set(head.iter(f"{_TABLE}table-row")) if head is not None else set[Element]()
        rows: list[str] = []
        for row in _rows_of(element):
            cell = "th" if row in heads else "td"
            cells = "".join(
                f"<{cell}{_span_of(one)}>{''.join(self.blocks(one))}</{cell}>"
                for one in row
                if one.tag == f"{_TABLE}table-cell"
            )
            rows.append(f"<tr>{cells}</tr>")
        return f"<table>{''.join(rows)}</table>"

    # Within a paragraph

    def _inline(self, element: Element) -> str:
        parts = [_words(element.text)]
        for child in element:
            make = self._pieces.get(str(child.tag), self._inline)
            parts.append(make(child))
            parts.append(_words(child.tail))
        return "".join(parts)

    def _span(self, element: Element) -> str:
        return self._set(self._inline(element), self._styles.of(element))

    def _set(self, words: str, look: _Look) -> str:
        """Words in the type of their style."""
        if look.hidden and words:
            self.losses["hidden passage"] += 1
            return ""
        marked = any(name in _PARAGRAPHS for name in look.names)
        for name, wanted in (
            ("strong", look.bold),
            ("em", look.italic),
            (look.raised, look.raised),
        ):
            if wanted and words.strip() and not marked:
                words = f"<{name}>{words}</{name}>"
        return words

    def _link(self, element: Element) -> str:
        href = escape(element.get(f"{_XLINK}href", ""))
        return f'<a href="{href}">{self._inline(element)}</a>'

    def _note(self, element: Element) -> str:
        body = element.find(f"{_TEXT}note-body")
        number = len(self._notes) + 1
        self._notes.append("")
        words = "".join(self.blocks(body)) if body is not None else ""
        self._notes[number - 1] = (
            f'<div id="note{number}">{words}<p><a href="#ref{number}">↩</a></p></div>'
        )
        return f'<sup><a id="ref{number}" href="#note{number}">{number}</a></sup>'

    def _frame(self, element: Element) -> str:
        box = element.find(f"{_DRAW}text-box")
        if box is not None:
            inner = "".join(self.blocks(box))
            # A picture with its caption stands in such a box.
            self.losses["text box’s place (its words are kept)"] += "<img" not in inner
            return f"</p>{inner}<p>"
        image = element.find(f"{_DRAW}image")
        if image is None:
            self.losses["embedded object"] += 1
            return ""
        return self._picture(element, image)

    def _picture(self, frame: Element, image: Element) -> str:
        name = image.get(f"{_XLINK}href", "").removeprefix("./")
        media_type = guess_type(name)[0] or ""
        known = name in self._package
        path = self.pictures.keep(self._package.read(name), media_type) if known else ""
        if not path:
            self.losses["picture of a kind that pages do not show"] += 1
            return ""
        told = frame.find(f"{_SVG}desc"), frame.find(f"{_SVG}title")
        alt = next((one.text for one in told if one is not None and one.text), "")
        return f'<img src="{escape(path)}" alt="{escape(alt)}">'


def _rows_of(element: Element) -> Iterator[Element]:
    """The rows of a table, but not those of tables in its cells."""
    for child in element:
        if child.tag == f"{_TABLE}table-row":
            yield child
        elif child.tag in _ROWS:
            yield from _rows_of(child)


def _words(text: str | None) -> str:
    return escape(text or "", quote=False)


def _span_of(cell: Element) -> str:
    columns = cell.get(f"{_TABLE}number-columns-spanned", "1")
    rows = cell.get(f"{_TABLE}number-rows-spanned", "1")
    return (
        f' colspan="{escape(columns)}" rowspan="{escape(rows)}"' if columns + rows != "11" else ""
    )
