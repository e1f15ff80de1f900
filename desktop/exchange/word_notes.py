"""Footnotes and lists of a Word document, for which python-docx has no words.

Format: ECMA-376, part 1: 17.9 (numbering), 17.11 (footnotes).
"""

from collections.abc import Callable
from typing import Any, cast

from bs4 import BeautifulSoup, Tag
from docx.document import Document
from docx.opc import oxml as packaged
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml import parser as oxml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

_BULLETS, _NUMBERS = 9001, 9002
_LEVELS = 9
_INDENT = 360
Set = Callable[[Paragraph, list[Any]], None]
_SEPARATORS = "".join(
    f'<w:footnote w:type="{kind}" w:id="{ident}"><w:p><w:r><w:{mark}/></w:r></w:p></w:footnote>'
    for kind, ident, mark in (
        ("separator", -1, "separator"),
        ("continuationSeparator", 0, "continuationSeparator"),
    )
)


def xml_of(thing: object) -> Any:
    """The XML element behind one of python-docx's objects."""
    return cast("Any", thing)._element  # noqa: SLF001 - its own way for what it has no words for


def element(name: str) -> Any:
    """A new XML element by its name with prefix ("w:hyperlink")."""
    return cast("Any", oxml).OxmlElement(name)


class Notes:
    """The notes of a rendered body, taken out of it; each reference in it knows its own."""

    def __init__(self, soup: BeautifulSoup) -> None:
        self._texts: dict[str, Tag] = {}
        section = soup.select_one("section.notes")
        if section is None:
            return
        for note in section.find_all("li"):
            for back in note.select("a.note-back"):
                back.decompose()
            self._texts[f"#{note.get('id')}"] = note
        section.extract()

    def named_by(self, tag: Tag) -> Any:
        """The run with the mark of the note that an element refers to; None where it does not."""
        link = tag.find("a") if "note-ref" in tag.get_attribute_list("class") else None
        target = str(link.get("href")) if isinstance(link, Tag) else ""
        if target not in self._texts:
            return None
        return parse_xml(
            f'<w:r {nsdecls("w")}><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
            f'<w:footnoteReference w:id="{self._ident(target)}"/></w:r>'
        )

    def _ident(self, target: str) -> int:
        return list(self._texts).index(target) + 1

    def attach(self, document: Document, set_words: Set) -> None:
        """Write the notes into the document; `set_words` sets what stands in one."""
        if not self._texts:
            return
        root: Any = parse_xml(f"<w:footnotes {nsdecls('w', 'r')}>{_SEPARATORS}</w:footnotes>")
        part = Part(
            PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, b"", document.part.package
        )
        for target, note in self._texts.items():
            root.append(self._note(document, part, self._ident(target), note, set_words))
        # Only now: the links in it were made on the way.
        cast("Any", part)._blob = cast("Any", packaged).serialize_part_xml(root)  # noqa: SLF001
        document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)

    @staticmethod
    def _note(document: Document, part: Part, ident: int, note: Tag, set_words: Set) -> Any:
        made = element("w:footnote")
        made.set(qn("w:id"), str(ident))
        paragraphs = note.find_all("p", recursive=False) or [note]
        for at, words in enumerate(paragraphs):
            # Set in the document first, whose parts it needs, and moved from there.
            paragraph = document.add_paragraph()
            if at == 0:
                mark = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/>'
                xml_of(paragraph).append(parse_xml(f"<w:r {nsdecls('w')}>{mark}</w:r>"))
            set_words(paragraph, [*words.children])
            for link in xml_of(paragraph).iter(qn("w:hyperlink")):
                known = document.part.rels[link.get(qn("r:id"), "")]
                target = part.relate_to(known.target_ref, RELATIONSHIP_TYPE.HYPERLINK, True)
                link.set(qn("r:id"), target)
            made.append(xml_of(paragraph))
        return made


def add_lists(document: Document) -> None:
    """Define bulleted and numbered lists of nine levels."""
    numbering: Any = document.part.numbering_part.element
    first = numbering.find(qn("w:num"))
    for ident, kind, text in ((_BULLETS, "bullet", "•"), (_NUMBERS, "decimal", "%{}.")):
        levels = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
            f'<w:lvlText w:val="{text.format(level + 1)}"/><w:lvlJc w:val="left"/><w:pPr>'
            f'<w:ind w:left="{_INDENT * (level + 1)}" w:hanging="{_INDENT}"/></w:pPr></w:lvl>'
            for level in range(_LEVELS)
        )
        made = parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{ident}">'
            f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        )
        if first is not None:
            first.addprevious(made)
        else:
            numbering.append(made)


def number(document: Document, *, ordered: bool, start: int = 1) -> int:
    """The number by which a new list's paragraphs name it; it counts from `start` anew."""
    numbering: Any = document.part.numbering_part.element
    made = numbering.add_num(_NUMBERS if ordered else _BULLETS)
    for level in range(_LEVELS):
        made.add_lvlOverride(level).add_startOverride(start if level == 0 else 1)
    return int(made.numId)
