"""Passages of a post that Onrecord has nothing like: one marked line each in the body.

Signatures: `line(label, source) -> str` writes it, `Passage` sets it as a box, `ident_in(html)`
knows the box again. The passage itself is kept beside the article, with what it was opened from;
its name here is the beginning of its SHA-256.
"""

import hashlib
import re
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import SubElement

from markdown.blockprocessors import BlockProcessor

from desktop.translation import tr

KEPT = "kept"
_LINE = re.compile(r"\[kept: ([\w][\w :.-]*) ([0-9a-f]{12})\]")
_BOX = re.compile(rf'<div class="{KEPT}" title="([0-9a-f]{{12}})">')
_NO_WORD = re.compile(r"[^\w:.-]+")


def ident(source: str) -> str:
    """The name of a passage with this source."""
    return hashlib.sha256(source.encode()).hexdigest()[:12]


def line(label: str, source: str) -> str:
    """The line that stands for a passage; `label` says what it is ("gallery")."""
    words = _NO_WORD.sub(" ", label).strip(" :.-") or "passage"
    return f"[kept: {words} {ident(source)}]"


def is_line(text: str) -> bool:
    """Whether a text is such a line and nothing else."""
    return _LINE.fullmatch(text) is not None


def ident_in(html: str) -> str:
    """The name of the passage that a rendered block stands for; empty for any other block."""
    found = _BOX.match(html)
    return found[1] if found else ""


class Passage(BlockProcessor):
    """Sets such a line, where it is a block of its own, as a box with its label."""

    def test(self, parent: Node, block: str) -> bool:
        """Whether the block is one, at the top level."""
        return parent is self.parser.root and is_line(block.strip())

    def run(self, parent: Node, blocks: list[str]) -> None:
        """Make the box."""
        found = _LINE.fullmatch(blocks.pop(0).strip())
        if found is not None:
            box = SubElement(parent, "div", {"class": KEPT, "title": found[2]})
            SubElement(box, "p").text = tr(
                "{what}, kept as it is on the site", what=found[1].capitalize()
            )
