"""The Markdown that articles are written in: python-markdown, its extensions and ours.

Ours: citation keys vanish, a picture on its own becomes a figure, a quotation may end with
its source, footnotes are numbered by the renderer, headings start below the headline.
"""

import re
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import SubElement

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor, ReferenceProcessor
from markdown.extensions import Extension
from markdown.extensions.abbr import AbbrBlockprocessor, AbbrTreeprocessor
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.footnotes import FootnoteBlockProcessor
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from desktop.article.figure import DECORATIVE
from desktop.preview.citations import CITATION, cited_in
from desktop.preview.kept import Passage
from desktop.preview.quotation_marks import Marks
from desktop.preview.raw_html import RawHtml
from desktop.preview.sanitiser import NOTE, clean, elements
from desktop.preview.typography import typeset_tree

_NOTE_REFERENCE = r"\[\^([^\]\s\x02]+)\]"
_SOURCE_LINE = re.compile(r"(?:—|―|–|---?)\s*(?=\S)")
# What python-markdown leaves where a construct of its own came to stand in another's attribute.
# Among nested emphasis it may lose the mark before the name as well; its number would differ.
_PLACEHOLDER = re.compile("\x02[^\x03]*\x03?|\x03|klzzwxh:\\d{4}")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")
_DIRECTED = frozenset(
    (
        "p",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "blockquote",
        "td",
        "th",
        "dt",
        "dd",
        "figcaption",
    )
)
# Nested deeper than anyone means, and python-markdown's time grows with the square or worse.
_TOO_DEEP = re.compile(r"^ *(?:> *){40}|^ {160}|(?:!?\[){60}", re.MULTILINE)

# How a passage begins that could not be set.
UNSET = '<div class="unset">'
_UNSET_NOTE = "This passage could not be set; here it is as typed."


@dataclass(frozen=True, slots=True)
class Definitions:
    """What a text defines for the whole article; an empty title takes an abbreviation back."""

    references: Mapping[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    abbreviations: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Element:
    """One top-level element, and the lines it comes from, counted from the text's first."""

    first_line: int
    last_line: int
    html: str


@dataclass(frozen=True, slots=True)
class Setting:
    """A text set as HTML: top-level elements, and the notes defined in it.

    `note_lines` are the first and the last line that define a note; `refers` says that
    there are references to be numbered; `cited` are the citation keys that were taken out, as
    often as they stood there, in the order of the text; `cited_in_notes` those of each note.
    """

    elements: tuple[Element, ...]
    notes: Mapping[str, str] = field(default_factory=dict[str, str])
    note_lines: tuple[int, int] = (0, 0)
    refers: bool = False
    cited: tuple[str, ...] = ()
    cited_in_notes: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict[str, tuple[str, ...]]
    )


class Dialect:
    """Sets Markdown as sanitised HTML. Not for use by two threads at a time."""

    def __init__(self, marks: Marks) -> None:
        self._house = _House(marks)
        self._markdown = _processor(self._house)

    def definitions(self, text: str) -> Definitions:
        """The link references and abbreviations that a text defines."""
        try:
            self._parse(text)
        except Exception:  # noqa: BLE001 - a parser of ours cannot list what another's may raise
            self._renew()
            return Definitions()
        return Definitions(dict(self._markdown.references), dict(self._house.abbreviations))

    def set(self, text: str, context: Definitions) -> Setting:
        """Set a text with the definitions of the whole article; never raises."""
        if _TOO_DEEP.search(text):
            return _unset(text)
        try:
            return self._set(text, context)
        except Exception:  # noqa: BLE001 - whatever goes wrong in it, the words are shown
            self._renew()
            return _unset(text)

    def close(self) -> None:
        """Take the processor apart; it can set nothing any more.

        All of it refers to all of it, so that it would wait for a garbage collection, and nobody
        collects garbage while somebody types.
        """
        vars(self._markdown.parser).clear()
        vars(self._markdown).clear()

    def _renew(self) -> None:
        """Start with a fresh processor: a failed one may be left half way."""
        self.close()
        self._markdown = _processor(self._house)

    def _parse(self, text: str) -> "_Parsed":
        """Parse into blocks, with a child of the root for each note."""
        self._markdown.reset()
        lines = text.split("\n")
        for preprocessor in self._markdown.preprocessors:
            lines = preprocessor.run(lines)
        parsed = _Parsed(text.split("\n"), lines)
        self._parse_blocks(parsed)
        with self._house.within_notes():
            for name, note in self._house.notes.items():
                aside = SubElement(parsed.root, "aside", {"data-note": name})
                self._markdown.parser.parseChunk(aside, note)
        return parsed

    def _parse_blocks(self, parsed: "_Parsed") -> None:
        """python-markdown's own loop over blocks, with an eye on the lines."""
        parser = self._markdown.parser
        parser.root = parsed.root
        while parsed.blocks:
            known = len(self._house.notes)
            for processor in parser.blockprocessors:
                if (
                    processor.test(parsed.root, parsed.blocks[0])
                    and processor.run(parsed.root, parsed.blocks) is not False
                ):
                    break
            parsed.advance(noted=len(self._house.notes) > known)

    def _set(self, text: str, context: Definitions) -> Setting:
        parsed = self._parse(text)
        # Before the keys are taken out, after code and raw HTML were set aside.
        cites = parsed.root if "[@" in text else ()
        cited = tuple(cited_in(cites[: len(parsed.spans)]))
        in_notes = {
            note.attrib["data-note"]: tuple(cited_in((note,)))
            for note in cites[len(parsed.spans) :]
        }
        self._markdown.references = dict(context.references)
        self._house.abbreviations.clear()
        self._house.abbreviations.update(
            {word: title for word, title in context.abbreviations.items() if title}
        )
        for processor in self._markdown.treeprocessors:
            processor.run(parsed.root)
        found: list[Element] = []
        notes: dict[str, str] = {}
        children = list(parsed.root)
        for child, (first, last) in zip(children, parsed.spans, strict=False):
            found += (Element(first, last, html) for html in self._html(child))
        for child in children[len(parsed.spans) :]:
            parts = (part for block in child for part in self._html(block))
            notes[child.attrib["data-note"]] = "".join(parts)
        refers = any(NOTE in element.html for element in found)
        lines = parsed.note_lines or (0, 0)
        return Setting(tuple(found), notes, lines, refers, cited, in_notes)

    def _html(self, element: Node) -> list[str]:
        html = self._markdown.serializer(element)
        raw = "\x02" in html
        if raw:
            for processor in self._markdown.postprocessors:
                html = processor.run(html)
        html = _PLACEHOLDER.sub("", clean(html)).strip()
        if raw:
            return elements(html)
        return [html] if html and html != "<p></p>" else []


def _unset(text: str) -> Setting:
    body = f"{UNSET}<p>{_UNSET_NOTE}</p><pre>{escape(text, quote=False)}</pre></div>"
    return Setting((Element(0, text.count("\n"), clean(body)),))


class _Parsed:
    """A text on its way into blocks: what is left, what was made, and from which lines."""

    def __init__(self, source: list[str], lines: list[str]) -> None:
        self.root = Node("div")
        self.blocks = "\n".join(lines).split("\n\n")
        self.spans: list[tuple[int, int]] = []
        self.note_lines: tuple[int, int] | None = None
        self._source = source
        # Where raw HTML or code was set aside lines no longer match, and all share one span.
        self._counted = len(lines) == len(source) + 2
        self._untouched = self.blocks[::-1]
        self._below = [0]
        for block in self._untouched:
            self._below.append(self._below[-1] + block.count("\n") + 2)
        self._line = 0

    def advance(self, *, noted: bool) -> None:
        """Give what the last step made its lines."""
        first, self._line = self._line, self._next_line()
        last = min(max(self._line - 1, first), len(self._source) - 1)
        first = min(first, last)
        while last > first and not self._source[last]:
            last -= 1
        if not self._counted:
            first, last = 0, len(self._source) - 1
        made = len(self.root) - len(self.spans)
        del self.spans[len(self.root) :]
        self.spans += [(first, last)] * made
        if noted:
            self.note_lines = ((self.note_lines or (first, last))[0], last)
        elif made <= 0 and self.spans and self._source[last]:
            # A later block joined the last element, as a list's further items do.
            self.spans[-1] = (self.spans[-1][0], last)

    def _next_line(self) -> int:
        """The line on which what is left begins; steps only take and put at its front."""
        kept = self._untouched
        while kept and (len(self.blocks) < len(kept) or self.blocks[-len(kept)] is not kept[-1]):
            kept.pop()
        put_back = self.blocks[: len(self.blocks) - len(kept)]
        left = self._below[len(kept)] + sum(block.count("\n") + 2 for block in put_back)
        return max(self._line, self._total - left)

    @property
    def _total(self) -> int:
        return self._below[-1]


def _processor(house: "_House") -> Markdown:
    return Markdown(
        extensions=[
            AttrListExtension(),
            DefListExtension(),
            FencedCodeExtension(),
            SaneListExtension(),
            TableExtension(use_align_attribute=True),
            house,
        ]
    )


class _House(Extension):
    """Our additions to the dialect, and what they gather from one text."""

    def __init__(self, marks: Marks) -> None:
        super().__init__()
        self.marks = marks
        self.notes: dict[str, str] = {}
        self.abbreviations: dict[str, str] = _Revocable()
        self.parser: BlockParser
        self.in_notes = False

    @contextmanager
    def within_notes(self) -> Generator[None]:
        """While the texts of notes are parsed; nothing is defined in them."""
        self.in_notes = True
        try:
            yield
        finally:
            self.in_notes = False

    def setFootnote(self, id: str, text: str) -> None:  # noqa: A002, N802 - called by python-markdown
        """Take in the text of a note."""
        self.notes[id] = text

    def reset(self) -> None:
        """Forget the last text."""
        self.notes.clear()
        self.abbreviations.clear()

    def extendMarkdown(self, md: Markdown) -> None:
        """Add to python-markdown's own steps; a higher number goes first."""
        md.registerExtension(self)
        md.ESCAPED_CHARS = [*md.ESCAPED_CHARS, '"', "'"]
        self.parser = md.parser
        blocks = md.parser.blockprocessors
        blocks.register(_Outside(self, FootnoteBlockProcessor(self)), "footnote", 17)  # pyright: ignore[reportArgumentType] - needs parser and setFootnote only
        abbreviations = AbbrBlockprocessor(md.parser, self.abbreviations)
        blocks.register(_Outside(self, abbreviations), "abbr", 16)
        blocks.register(_Outside(self, _Reference(md.parser)), "reference", 15)
        blocks.register(Passage(md.parser), "kept", 105)
        md.preprocessors.register(RawHtml(md), "html_block", 20)
        md.inlinePatterns.register(_Citation(rf"\s?{CITATION}", md), "citation", 176)
        md.inlinePatterns.register(_NoteReference(_NOTE_REFERENCE, md), "footnote", 175)
        md.treeprocessors.register(_SourceLines(md), "source lines", 30)
        md.treeprocessors.register(_Furniture(md, self.marks), "furniture", 5)
        md.treeprocessors.register(AbbrTreeprocessor(md, self.abbreviations), "abbr", 7)


class _Revocable(dict[str, str]):
    """Abbreviations of one text, with those it takes back kept as empty titles."""

    def pop(self, key: str, *_default: object) -> str:
        """Take an abbreviation back, wherever in the article it was defined."""
        self[key] = ""
        return ""


class _Outside(BlockProcessor):
    """A processor of definitions that rests within notes, where their order would be unclear."""

    def __init__(self, house: _House, processor: BlockProcessor) -> None:
        super().__init__(processor.parser)
        self._house = house
        self._processor = processor

    def test(self, parent: Node, block: str) -> bool:
        """Whether the processor wants the block."""
        return not self._house.in_notes and self._processor.test(parent, block)

    def run(self, parent: Node, blocks: list[str]) -> bool | None:
        """Let it work."""
        return self._processor.run(parent, blocks)


class _Reference(ReferenceProcessor):
    """Link references, but "[@key]: …" is a citation followed by a colon."""

    RE = re.compile(ReferenceProcessor.RE.pattern.replace(r"\[([^", r"\[(?!@)([^", 1), re.MULTILINE)


class _Citation(InlineProcessor):
    """Citation keys are for the desk: they and the blank before them go."""

    def handleMatch(
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[str, int, int]:
        """Put nothing in the place of the key."""
        return "", m.start(), m.end()


class _NoteReference(InlineProcessor):
    """A place for the number of a note, which only the whole article knows."""

    def handleMatch(
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[Node, int, int]:
        """Leave an empty element that names the note."""
        return Node("sup", {NOTE: m.group(1)}), m.start(), m.end()


class _SourceLines(Treeprocessor):
    """A last line that begins with a dash says whom a block quotation quotes."""

    def run(self, root: Node) -> None:
        """Move such lines into elements of their own, before their text is processed."""
        for quotation in root.iter("blockquote"):
            last = quotation[-1] if len(quotation) else None
            if last is None or last.tag != "p" or len(last):
                continue
            above, _, line = (last.text or "").rpartition("\n")
            if _SOURCE_LINE.match(line) and (above.strip() or len(quotation) > 1):
                last.text = above
                if not above.strip():
                    quotation.remove(last)
                cite = SubElement(quotation, "cite")
                cite.text = _SOURCE_LINE.sub("— ", line, count=1)


class _Furniture(Treeprocessor):
    """Figures, heading levels, pull quotes, quotation marks, text direction."""

    def __init__(self, md: Markdown, marks: Marks) -> None:
        super().__init__(md)
        self._marks = marks

    def run(self, root: Node) -> None:
        """Finish the tree, in place."""
        for element in list(root.iter()):
            if element.tag == "h1":
                element.tag = "h2"
            elif element.tag == "blockquote":
                _pull(element)
            elif element.tag == "img" and DECORATIVE in element.get("class", "").split():
                # The web's own way to say that there is nothing to describe.
                element.set("alt", "")
            for child in element:
                if child.tag == "p":
                    _figure(child)
        typeset_tree(root, self._marks)
        for element in _right_to_left(root):
            element.set("dir", "auto")


def _pull(quotation: Node) -> None:
    """A quotation whose paragraph carries the class "pull" becomes a pull quote."""
    for child in quotation:
        if child.attrib.get("class") == "pull":
            del child.attrib["class"]
            quotation.set("class", "pull")


def _figure(paragraph: Node) -> None:
    """A paragraph that is one picture becomes a figure, its title the caption."""
    if len(paragraph) != 1 or (paragraph.text or "").strip() or paragraph[0].tag != "img":
        return
    picture = paragraph[0]
    if (picture.tail or "").strip():
        return
    paragraph.tag = "figure"
    paragraph.text = picture.tail = None
    caption = picture.attrib.pop("title", "")
    if caption:
        SubElement(paragraph, "figcaption").text = caption


def _right_to_left(root: Node) -> Iterator[Node]:
    for element in root.iter():
        if element.tag in _DIRECTED and _RIGHT_TO_LEFT.search("".join(element.itertext())):
            yield element
