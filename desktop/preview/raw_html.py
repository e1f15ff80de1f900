"""Raw HTML in Markdown: python-markdown's extractor, made predictable.

Processing instructions, declarations and CDATA have no place in an article, and an
unclosed one makes python-markdown repeat what follows it: here they are plain text.
"""

import re
from typing import Any

from markdown import Markdown
from markdown.htmlparser import HTMLExtractor
from markdown.preprocessors import Preprocessor

# An ampersand and a number sign that begin no character make Python's parser hold back all the
# rest, up to the end of the text. ETX, which no text has, is put between while it parses.
_NO_CHARACTER = re.compile(r"&(?=#(?![0-9]|[xX][0-9a-fA-F]))")
_HELD_APART = "&\x03"
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")


class RawHtml(Preprocessor):
    """Sets raw HTML blocks aside, in place of python-markdown's "html_block"."""

    def run(self, lines: list[str]) -> list[str]:
        """Leave placeholders for raw HTML blocks."""
        extractor = _Extractor(self.md)
        stash = self.md.htmlStash.rawHtmlBlocks
        known = len(stash)
        extractor.feed(_NO_CHARACTER.sub(_HELD_APART, "\n".join(lines)))
        extractor.close()
        for number in range(known, len(stash)):
            block = stash[number]
            if isinstance(block, str):
                stash[number] = block.replace(_HELD_APART + "#", "&#")
        return "".join(extractor.cleandoc).replace(_HELD_APART + "#", "&#").split("\n")


def left_open(text: str) -> bool:
    """Whether something in raw HTML in this text may only end further down."""
    probe = _Extractor(Markdown())
    probe.feed(_NO_CHARACTER.sub(_HELD_APART, text) + "\n\n")
    return probe.unfinished


class _Extractor(HTMLExtractor):
    """The extractor, watched for constructs left open."""

    gave_up = False

    @property
    def unfinished(self) -> bool:
        """Whether the end of the text was reached inside a construct."""
        in_element = self.inraw or bool(self.stack) or getattr(self, "cdata_elem", None) is not None
        return self.gave_up or in_element or bool(self.rawdata)

    def handle_empty_tag(self, data: str, is_block: bool) -> None:
        """Keep what follows a raw block on its line there; python-markdown moves it away."""
        if self.inraw or not self.intail:
            super().handle_empty_tag(data, is_block)
        elif is_block:
            self.cleandoc += (self.md.htmlStash.store(data), "\n\n")
        else:
            self.cleandoc.append(data)

    def _watched(self, position: int, end: int) -> int:
        # A construct without an end is taken for one or two characters of text.
        self.gave_up = self.gave_up or end - position <= len("</")
        return end

    def parse_starttag(self, i: int) -> int:
        """Note a start tag without an end."""
        end = super().parse_starttag(i)
        # One with a quotation mark left over may only end with another further down.
        left = _QUOTED.sub("", self.rawdata[i:end])
        self.gave_up = self.gave_up or left[-1] != ">" or '"' in left or "'" in left
        return self._watched(i, end)

    def parse_endtag(self, i: int) -> int:
        """Note an end tag without an end."""
        return self._watched(i, super().parse_endtag(i))

    def parse_comment(self, i: int, report: Any = True) -> int:
        """Note a comment without an end."""
        return self._watched(i, super().parse_comment(i, report))

    def parse_pi(self, i: int) -> int:
        """No processing instructions."""
        self.handle_data("<?")
        return i + len("<?")

    def parse_html_declaration(self, i: int) -> int:
        """No declarations."""
        self.handle_data("<!")
        return i + len("<!")
