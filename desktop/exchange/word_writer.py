"""A Word document (.docx) of an article: what a sub-editor or a lawyer opens in a word processor.

Signature: `write_word(article, rendering, load, now) -> bytes`. The rendered body is walked, so the
document says what readers would see: no citation keys, quotation marks as typeset, notes as
Word's own footnotes. Every part has a named style (Title, Subtitle, Byline, Quote …), by which
`word` reads it back and others can restyle it.
"""

import io
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import docx
from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.image.exceptions import UnrecognizedImageError
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Emu, Inches, Pt
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from desktop.article.model import Article, Picture
from desktop.exchange.word_notes import Notes, add_lists, element, number, xml_of
from desktop.preview.corrections import BOTTOM, TOP, correction_paragraphs
from desktop.preview.renderer import Rendering
from desktop.preview.wording import wording

Load = Callable[[str], bytes]
_WIDTH = Inches(6)
_PARAGRAPH_STYLES = ("Section", "Byline", "Dateline", "Date", "Attribution", "Preformatted", "Rule")
_RULE = "⁂"
_DEEPEST = 8
_TYPES = {
    "strong": "bold",
    "b": "bold",
    "em": "italic",
    "i": "italic",
    "cite": "italic",
    "s": "strike",
    "del": "strike",
    "sup": "superscript",
    "sub": "subscript",
}
_HEADINGS = {"h2": 1, "h3": 2, "h4": 3, "h5": 4, "h6": 5}
_FRAMES = ("div", "section", "aside", "footer", "details", "summary", "dl")


def write_word(article: Article, rendering: Rendering, load: Load, now: datetime) -> bytes:
    """The article as a .docx file, made at `now`.

    `load` reads a picture by its path; one that cannot be had leaves its caption behind.
    """
    document = docx.Document()
    _prepare(document, article, now)
    blocks = (
        *correction_paragraphs(article.corrections, TOP),
        *(block.html for block in rendering.blocks),
        *correction_paragraphs(article.corrections, BOTTOM),
    )
    soup = BeautifulSoup("\n".join(blocks), "lxml")
    writer = _Writer(document, load, Notes(soup))
    writer.head(article)
    writer.blocks(soup.body or soup)
    writer.notes.attach(document, writer.note)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _prepare(document: Document, article: Article, now: datetime) -> None:
    styles: Any = document.styles
    for name in _PARAGRAPH_STYLES:
        styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = styles["Normal"]
    for style in (styles.add_style("Code", WD_STYLE_TYPE.CHARACTER), styles["Preformatted"]):
        style.font.name, style.font.size = "Courier New", Pt(10)
    told = document.core_properties
    told.title, told.author = _valid(article.headline), _valid(article.byline)
    told.keywords, told.language = _valid(", ".join(article.tags)), _valid(article.language)
    told.comments = told.last_modified_by = ""
    told.created = told.modified = now.astimezone(UTC).replace(tzinfo=None)
    add_lists(document)


class _Writer:
    """Puts rendered blocks into one document."""

    def __init__(self, document: Document, load: Load, notes: Notes) -> None:
        self.notes = notes
        self._document = document
        self._load = load

    # The head

    def head(self, article: Article) -> None:
        """Fields and lead picture, each in its style."""
        said = wording(article.language)
        for words, style in (
            (article.section, "Section"),
            (article.headline, "Title"),
            (article.standfirst, "Subtitle"),
            (said.byline(article.byline), "Byline"),
            (article.dateline, "Dateline"),
            (said.date(article.date), "Date"),
        ):
            if words.strip():
                self._document.add_paragraph(_valid(" ".join(words.split())), style)
        self._figure(article.picture)

    def _figure(self, picture: Picture) -> None:
        if picture.file:
            self._picture(self._document.add_paragraph(), picture.file, picture.alt)
        caption = " ".join(filter(None, (picture.caption, picture.credit)))
        if caption:
            self._document.add_paragraph(_valid(caption), "Caption")

    # Blocks

    def blocks(self, parent: Tag, style: str = "") -> None:
        """What stands within an element, block by block; loose words become paragraphs."""
        loose: list[Any] = []
        for child in [*parent.children, None]:
            if child is not None and not (isinstance(child, Tag) and _is_block(child)):
                loose.append(child)
                continue
            if any(isinstance(one, Tag) or str(one).strip() for one in loose):
                self._inline(self._document.add_paragraph(style=style or None), loose)
            loose = []
            if isinstance(child, Tag):
                self._block(child, style)

    def _block(self, tag: Tag, style: str) -> None:
        if tag.name in _HEADINGS:
            self._inline(self._document.add_heading(level=_HEADINGS[tag.name]), [*tag.children])
        elif tag.name in ("ul", "ol"):
            self._list(tag, 0, number(self._document, ordered=tag.name == "ol", start=_start(tag)))
        elif tag.name == "blockquote":
            pulled = "pull" in tag.get_attribute_list("class")
            self.blocks(tag, "Intense Quote" if pulled else "Quote")
        elif tag.name in _FRAMES:
            self.blocks(tag, style)
        else:
            self._plain_block(tag, style)

    def _plain_block(self, tag: Tag, style: str) -> None:
        if tag.name == "figure":
            self._drawn(tag)
        elif tag.name == "table":
            self._table(tag)
        elif tag.name == "hr":
            self._document.add_paragraph(_RULE, "Rule")
        elif tag.name == "pre":
            self._document.add_paragraph(_valid(tag.get_text().rstrip("\n")), "Preformatted")
        else:
            named = "Attribution" if tag.name == "cite" else style
            self._inline(self._document.add_paragraph(style=named or None), [*tag.children])

    def _list(self, items: Tag, level: int, numbering: int) -> None:
        for item in items.find_all("li", recursive=False):
            lists = item.find_all(["ul", "ol"], recursive=False)
            paragraphs = list(item.find_all("p", recursive=False)) or [item]
            for at, paragraph in enumerate(paragraphs):
                made = self._document.add_paragraph(style="List Paragraph")
                if at == 0:
                    _numbered(made, numbering, level)
                self._inline(made, [one for one in paragraph.children if one not in lists])
            for inner in lists:
                self._inner_list(inner, level + 1)

    def _inner_list(self, items: Tag, level: int) -> None:
        ordered = items.name == "ol"
        self._list(
            items, min(level, 8), number(self._document, ordered=ordered, start=_start(items))
        )

    def _drawn(self, figure: Tag) -> None:
        image, caption = figure.find("img"), figure.find("figcaption")
        if isinstance(image, Tag):
            source, alt = str(image.get("src") or ""), str(image.get("alt") or "")
            self._picture(self._document.add_paragraph(), source, alt)
        if isinstance(caption, Tag):
            self._inline(self._document.add_paragraph(style="Caption"), [*caption.children])

    def _table(self, tag: Tag) -> None:
        rows = [row.find_all(["td", "th"]) for row in tag.find_all("tr")]
        width = max((len(cells) for cells in rows), default=0)
        if not width:
            return
        table = self._document.add_table(len(rows), width)
        table.style = "Table Grid"
        for row, cells in zip(table.rows, rows, strict=True):
            heads = all(cell.name == "th" for cell in cells)
            if heads:
                xml_of(row).get_or_add_trPr().append(element("w:tblHeader"))
            for place, cell in zip(row.cells, cells, strict=False):
                self._inline(place.paragraphs[0], [*cell.children], bold=heads)

    # Within a paragraph

    def note(self, paragraph: Paragraph, children: list[Any]) -> None:
        """Words of a note, set by the same rules."""
        self._inline(paragraph, children)

    def _inline(self, paragraph: Paragraph, children: list[Any], **looks: bool) -> None:
        for child in children:
            if isinstance(child, Tag):
                self._piece(paragraph, child, looks)
            elif isinstance(child, NavigableString):
                words = " ".join(f"x{child}x".split())[1:-1]
                _look(paragraph.add_run(_valid(words)), looks)

    def _piece(self, paragraph: Paragraph, tag: Tag, looks: dict[str, bool]) -> None:
        children = [*tag.children]
        note = self.notes.named_by(tag)
        if note is not None:
            xml_of(paragraph).append(note)
        elif tag.name == "br":
            paragraph.add_run().add_break()
        elif tag.name == "img":
            self._picture(paragraph, str(tag.get("src") or ""), str(tag.get("alt") or ""))
        elif tag.name == "a" and str(tag.get("href") or "").startswith(("http", "mailto:")):
            self._link(paragraph, tag, looks)
        elif tag.name in ("code", "kbd", "samp"):
            paragraph.add_run(_valid(tag.get_text()), "Code")
        elif tag.name in _TYPES:
            self._inline(paragraph, children, **{**looks, _TYPES[tag.name]: True})
        else:
            self._inline(paragraph, children, **looks)

    def _link(self, paragraph: Paragraph, tag: Tag, looks: dict[str, bool]) -> None:
        target = paragraph.part.relate_to(str(tag["href"]), RELATIONSHIP_TYPE.HYPERLINK, True)
        xml = xml_of(paragraph)
        before = len(xml)
        self._inline(paragraph, [*tag.children], **looks)
        link = element("w:hyperlink")
        link.set(qn("r:id"), target)
        for run in list(xml)[before:]:
            link.append(run)
        xml.append(link)

    def _picture(self, paragraph: Paragraph, source: str, alt: str) -> None:
        run = paragraph.add_run()
        try:
            picture: Any = run.add_picture(io.BytesIO(_known(self._load(source))))
        except (OSError, ValueError, RuntimeError, KeyError, UnrecognizedImageError):
            return
        if picture.width > _WIDTH:
            picture.height = Emu(round(picture.height * _WIDTH / picture.width))
            picture.width = Emu(_WIDTH)
        for told in xml_of(run).iter(qn("wp:docPr")):
            told.set("descr", _valid(alt))


def _known(content: bytes) -> bytes:
    """The picture in a kind that Word knows."""
    if content[8:12] != b"WEBP":
        return content
    from PIL import Image

    out = io.BytesIO()
    with Image.open(io.BytesIO(content)) as image:
        image.save(out, "PNG")
    return out.getvalue()


def _valid(text: str) -> str:
    """The characters that XML allows."""
    return "".join(c for c in text if c in "\t\n" or (c >= " " and not "\ud800" <= c <= "\udfff"))


def _is_block(tag: Tag) -> bool:
    return (
        tag.name in _HEADINGS
        or tag.name in _FRAMES
        or tag.name
        in (*("p", "ul", "ol", "blockquote", "figure", "table", "hr", "pre", "dt", "dd", "cite"),)
    )


def _start(items: Tag) -> int:
    start = str(items.get("start") or "1")
    return int(start) if start.isdecimal() else 1


def _look(run: Run, looks: dict[str, bool]) -> None:
    for name, on in looks.items():
        setattr(run if name in ("bold", "italic") else run.font, name, on)


def _numbered(paragraph: Paragraph, numbering: int, level: int) -> None:
    numbers = xml_of(paragraph).get_or_add_pPr().get_or_add_numPr()
    numbers.get_or_add_ilvl().val = level
    numbers.get_or_add_numId().val = numbering
