"""Typewriter marks into typeset ones: quotation marks, apostrophes, dashes, dots.

python-markdown's own smart quotes look at one piece of text at a time and go wrong next
to links, emphasis and code. Here a whole paragraph is read as its reader will, markup
left out, and each mark is set by its neighbours.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element as Node

from markdown.util import AtomicString

from desktop.preview.quotation_marks import OPENS, Marks

_INLINE = frozenset(
    (
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "br",
        "cite",
        "code",
        "del",
        "dfn",
        "em",
        "i",
        "img",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "u",
        "var",
    )
)
_LITERAL = frozenset(("code", "kbd", "pre", "samp"))
# What python-markdown puts in the place of escaped characters and inline HTML.
_PLACEHOLDER = re.compile("\x02[^\x03]*\x03")
_ENDS = frozenset(" \n\u00a0.,;:!?)]}>…–—\u2009\u202f")
# Words that begin with an apostrophe, and years without their century.
_ELIDED = re.compile(r"(\d\ds?|tis|twas|til|em|n)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Slot:
    """A place in the tree that holds text; `fixed` text is read but not changed."""

    element: Node
    tail: bool
    fixed: bool

    @property
    def text(self) -> str:
        return (self.element.tail if self.tail else self.element.text) or ""

    def put(self, text: str) -> None:
        if self.tail:
            self.element.tail = text
        else:
            self.element.text = text


def typeset(text: str, marks: Marks) -> str:
    """Set a plain text, such as a headline."""
    return _quoted(_dashed(text), marks)


def typeset_tree(root: Node, marks: Marks) -> None:
    """Set every run of text below `root`, in place; code is left alone."""
    run: list[_Slot] = []
    for slot in _slots(root, fixed=False):
        if slot is None:
            _set_run(run, marks)
            run = []
        else:
            run.append(slot)
    _set_run(run, marks)


def _slots(element: Node, *, fixed: bool) -> Iterator[_Slot | None]:
    """The texts below an element in reading order; None where a new run begins."""
    fixed = fixed or element.tag in _LITERAL
    yield _Slot(element, tail=False, fixed=fixed or isinstance(element.text, AtomicString))
    for child in element:
        inline = child.tag in _INLINE and child.tag != "br"
        if not inline:
            yield None
        yield from _slots(child, fixed=fixed)
        if not inline:
            yield None
        yield _Slot(child, tail=True, fixed=fixed or isinstance(child.tail, AtomicString))


def _set_run(run: list[_Slot], marks: Marks) -> None:
    if not any("'" in slot.text or '"' in slot.text or _dashes(slot.text) for slot in run):
        return
    texts = [slot.text if slot.fixed else _dashed(slot.text) for slot in run]
    done = _quoted("".join(texts), marks)
    at = 0
    for slot, text in zip(run, texts, strict=True):
        if not slot.fixed and text:
            slot.put(done[at : at + len(text)])
        at += len(text)


def _dashes(text: str) -> bool:
    return "--" in text or "..." in text


def _dashed(text: str) -> str:
    if not _dashes(text):
        return text
    return text.replace("---", "—").replace("--", "–").replace("...", "…")


def _quoted(text: str, marks: Marks) -> str:
    """The text with its quotation marks set; exactly as long as before."""
    if "'" not in text and '"' not in text:
        return text
    hidden = {n for match in _PLACEHOLDER.finditer(text) for n in range(*match.span())}
    seen = [n for n in range(len(text)) if n not in hidden]
    letters = list(text)
    for order, n in enumerate(seen):
        if letters[n] in "'\"":
            before = letters[seen[order - 1]] if order else " "
            rest = "".join(letters[m] for m in seen[order + 1 : order + 8])
            letters[n] = _mark(letters[n], before, rest, marks)
    return "".join(letters)


def _mark(mark: str, before: str, rest: str, marks: Marks) -> str:
    opens = before in OPENS and bool(rest) and rest[0] not in _ENDS
    if mark == '"':
        return marks.open_double if opens else marks.close_double
    if opens and not _ELIDED.match(rest):
        return marks.open_single
    # The apostrophe is the same mark in every house style; only a closing quote varies.
    return "’" if opens or (before.isalnum() and rest[:1].isalnum()) else marks.close_single
