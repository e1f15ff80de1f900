"""HTML to the Markdown that articles are written in.

Signature: `to_markdown(html) -> Marked`. markdownify walks the tree; what is ours is said
here: the escapes of python-markdown, lists it takes for lists, figures with captions, footnotes,
citations under quotations. Pure; the way back is `preview.renderer`.
"""

import re
from dataclasses import dataclass
from typing import Any

from bs4 import Tag
from bs4.element import NavigableString
from markdownify import MarkdownConverter

from desktop.article.escaping import escape_inline, escape_start
from desktop.article.figure import written
from desktop.article.html_cleaning import BLOCKS, classes_of, cleaned, is_blank
from desktop.article.losses import Losses
from desktop.article.model import Picture
from desktop.translation import tr

_INDENT = re.compile(r"^(?=.)", re.MULTILINE)
_LINES = re.compile(r"\n{3,}")
_BREAKS = re.compile(r"(?:  \n){2,}")
_AWKWARD = re.compile(r"[\s()<>]")


@dataclass(frozen=True, slots=True)
class Marked:
    """Markdown, and what of the HTML it does not carry."""

    text: str
    losses: Losses


def to_markdown(html: str) -> Marked:
    """The words of `html`, a page or a part of one, as Markdown.

    Headings begin at the second level, for the first is the headline's. ValueError where
    elements are nested deeper than anybody means.
    """
    losses = Losses()
    try:
        soup = cleaned(html, losses)
        shift = 1 if soup.find("h1") else 0
        text = _Converter(shift, losses).convert_soup(soup)
    except RecursionError as error:
        raise ValueError(tr("it is nested too deep")) from error
    lines = (line.rstrip() if line.isspace() else line for line in text.split("\n"))
    return Marked(_LINES.sub("\n\n", "\n".join(lines)).strip("\n "), losses)


class _Converter(MarkdownConverter):
    """markdownify in the house's dialect. Methods are called by it, by the element's name."""

    def __init__(self, shift: int, losses: Losses) -> None:
        super().__init__(wrap=True, wrap_width=None)
        self._shift = shift
        self._losses = losses

    def escape(self, text: str, parent_tags: set[str]) -> str:
        """Words stay words; a bar in a table is not the end of a cell."""
        text = escape_inline(text)
        return text.replace("|", "\\|") if {"td", "th"} & parent_tags else text

    def process_text(self, el: NavigableString, parent_tags: set[str] | None = None) -> str:
        """A text, its start escaped where it starts a line."""
        library: Any = super()
        text = str(library.process_text(el, parent_tags=parent_tags))
        if "_noformat" in (parent_tags or ()) or not _starts_line(el):
            return text
        return escape_start(text.lstrip(" "))

    # Called as convert_<name of the element>

    def convert_hN(self, n: int, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002, N802
        """A heading, below the headline."""
        text = " ".join(text.split())
        if "_inline" in parent_tags or not text:
            return text
        return f"\n\n{'#' * min(n + self._shift, 6)} {text}\n\n"

    def convert_a(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """A link; one around a picture alone gives way to the picture."""
        before, words, after = _apart(text)
        if "_noformat" in parent_tags or not words:
            return text
        if words.startswith("![") and el.get_text().strip() == "":
            return text
        href = str(el["href"])
        if words == href and not _AWKWARD.search(href):
            return f"{before}<{href}>{after}"
        return f"{before}[{words}]({_pointed(_address(href))}{_title(el.get('title'))}){after}"

    def convert_img(self, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002
        """A picture that can be found from the article."""
        source = str(el.get("src") or "")
        if not source:
            return ""
        if source.lower().startswith(("file:", "data:", "blob:", "cid:", "about:")):
            self._losses["picture"] += 1
            return ""
        words = {name: str(el.get(name) or "") for name in ("alt", "title")}
        picture = Picture(
            _address(source), words["alt"], words["title"], str(el.get("credit") or "")
        )
        return written(picture)

    def convert_figure(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """A picture with its caption as the title; anything else as it is."""
        pictures, caption = el.find_all("img"), el.find("figcaption")
        if len(pictures) != 1 or el.find(["table", "blockquote", "pre"]) is not None:
            return self.convert_div(el, text, parent_tags)
        credit = el.select_one("figcaption .credit")
        if credit is not None:
            pictures[0]["credit"] = credit.extract().get_text()
        if caption is not None:
            pictures[0]["title"] = caption.get_text()
        return f"\n\n{self.convert_img(pictures[0], '', parent_tags)}\n\n"

    def convert_ul(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """A list; python-markdown wants what is within an item four columns in."""
        inner = "li" in parent_tags
        text = text.strip("\n")
        return f"\n{text}\n" if inner and _is_tight(el) else f"\n\n{text}\n\n"

    convert_ol = convert_ul

    def convert_li(self, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002
        """An item, set tight or loose as its paragraphs ask."""
        text = text.strip(" \n")
        if not text:
            return ""
        parent = el.parent
        ordered = parent is not None and parent.name == "ol"
        mark = f"{_number(el)}." if ordered else "-"
        text = _INDENT.sub("    ", text)[4:]
        gap = "\n" if parent is not None and _is_tight(parent) else "\n\n"
        return f"{mark} {text}{gap}"

    def convert_blockquote(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """A quotation, apart from the one before it."""
        if "_inline" in parent_tags:
            return text
        text = text.strip(" \n")
        if not text:
            return ""
        quoted = "\n".join(f"> {line}" if line else ">" for line in text.split("\n"))
        above = el.find_previous_sibling(True)
        # Two quotations with nothing between would become one.
        apart = "<!-- -->\n\n" if isinstance(above, Tag) and above.name == "blockquote" else ""
        return f"\n\n{apart}{quoted}\n\n"

    def convert_cite(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Whom a quotation quotes stands on its last line, after a dash."""
        text = text.strip()
        outer = el.find_parent("blockquote")
        if outer is None or not text or el.find_next_sibling(True) is not None:
            return f"*{text}*" if text and "em" not in parent_tags else text
        return f"\n\n— {text.lstrip('—–- ')}\n\n"

    def convert_br(self, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002
        """A line end where one can stand."""
        if "pre" in parent_tags:
            return "\n"
        return " " if "_inline" in parent_tags else "  \n"

    def convert_p(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """A paragraph without breaks at its ends."""
        if "_inline" in parent_tags:
            return f" {text.strip()} "
        text = _paragraphs(text)
        # A no-break space alone is how editors keep a paragraph empty.
        if not text.strip("\xa0 "):
            return ""
        outer = el.parent
        pulled = outer is not None and outer.name == "blockquote" and "pull" in classes_of(outer)
        return f"\n\n{text}\n{{: .pull }}\n\n" if pulled else f"\n\n{text}\n\n"

    def convert_sup(self, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002
        """Raised text, for which Markdown has no mark."""
        return f"<{el.name}>{text}</{el.name}>" if text.strip() else text

    convert_sub = convert_s = convert_del = convert_sup

    def convert_q(self, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002
        """A quotation within a line."""
        return f"“{text}”"

    def convert_table(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Rows of cells; what spans several is told as a loss."""
        rows = [row for row in el.find_all("tr") if row.find_parent("table") is el]
        if el.find_parent("table") is not None or not any(len(_cells(row)) > 1 for row in rows):
            # One column, or a table for looks: its words are what counts.
            return self.convert_div(el, text.replace("\\|", "|"), parent_tags)
        lines = [self._row(row) for row in rows]
        width = max(len(cells) for cells in lines)
        lines = [cells + [""] * (width - len(cells)) for cells in lines]
        has_head = all(cell.name == "th" for cell in _cells(rows[0])) or rows[0].parent is None
        if not has_head and rows[0].find_parent("thead") is None:
            lines.insert(0, [""] * width)
        shown = [f"| {' | '.join(cells)} |" for cells in lines]
        shown.insert(1, f"|{' --- |' * width}")
        caption = el.find("caption")
        said = f"{caption.get_text().strip()}\n\n" if isinstance(caption, Tag) else ""
        return f"\n\n{said}" + "\n".join(shown) + "\n\n"

    def _row(self, row: Tag) -> list[str]:
        found: list[str] = []
        for cell in _cells(row):
            if cell.get("rowspan", "1") != "1" or cell.get("colspan", "1") != "1":
                self._losses["merged table cell"] += 1
            library: Any = self
            text = str(library.process_tag(cell, parent_tags={"table", "tr"}))
            found.append(" ".join(text.split()))
        return found

    def convert_tr(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """A row of a table that is none: a paragraph each cell."""
        return self.convert_div(el, text, parent_tags)

    def convert_td(self, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002
        """A cell's words."""
        return f"{text.strip()}\n\n" if text.strip() else ""

    convert_th = convert_td

    def convert_note_ref(self, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002
        """The mark of a footnote."""
        return f"[^{el['name']}]"

    def convert_note_text(self, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002
        """A footnote, its later paragraphs four columns in."""
        text = _INDENT.sub("    ", text.strip(" \n"))[4:]
        return f"\n\n[^{el['name']}]: {text}\n\n"

    def convert_div(self, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002
        """A block of any other kind."""
        if "_inline" in parent_tags:
            return f" {text.strip()} "
        text = _paragraphs(text)
        return f"\n\n{text}\n\n" if text.strip("\xa0 ") else ""

    convert_address = convert_aside = convert_caption = convert_center = convert_div
    convert_details = convert_figcaption = convert_footer = convert_header = convert_div
    convert_main = convert_nav = convert_summary = convert_fieldset = convert_form = convert_div
    convert_article = convert_section = convert_body = convert_div


def _starts_line(node: NavigableString) -> bool:
    """Whether nothing of its line stands before a text."""
    at: Any = node
    while True:
        before = at.previous_sibling
        while before is not None and is_blank(before):
            before = before.previous_sibling
        if isinstance(before, Tag):
            return before.name == "br" or before.name in BLOCKS
        if before is not None:
            return False
        at = at.parent
        if at is None or at.name in BLOCKS or at.name == "[document]":
            return True


def _paragraphs(text: str) -> str:
    """A text without breaks at its ends; two breaks together part two paragraphs."""
    return _BREAKS.sub("\n\n", text.strip(" \n"))


def _apart(text: str) -> tuple[str, str, str]:
    """A text's blank in front, its words, its blank behind."""
    return " " * text.startswith(" "), text.strip(), " " * text.endswith(" ")


def _is_tight(items: Tag) -> bool:
    """Whether no item holds blocks other than lists."""
    return not any(
        item.find(["p", "pre", "blockquote", "table", "figure", "div"]) is not None
        for item in items.find_all("li", recursive=False)
    )


def _number(item: Tag) -> int:
    parent = item.parent
    start = str(parent.get("start") or "1") if parent is not None else "1"
    first = int(start) if start.isdecimal() else 1
    return first + len(item.find_previous_siblings("li"))


def _cells(row: Tag) -> list[Tag]:
    return list(row.find_all(["td", "th"], recursive=False))


def _address(href: str) -> str:
    """An address without what would end it."""
    return href.replace("<", "%3C").replace(">", "%3E").replace("\n", "").replace("\r", "")


def _pointed(href: str) -> str:
    return f"<{href}>" if _AWKWARD.search(href) else href


def _title(title: object) -> str:
    words = " ".join(str(title or "").split())
    if not words:
        return ""
    return f' "{words}"' if '"' not in words else f" '{words}'"
