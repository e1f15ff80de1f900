"""What HTML may be part of an article: an allow-list, applied element by element."""

import re
from html.parser import HTMLParser

import nh3

# Names the note that an empty <sup> stands for until the renderer numbers it.
NOTE = "data-note"

_BLOCKS = frozenset(
    (
        "aside",
        "blockquote",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "caption",
    )
)
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
        "time",
        "u",
        "var",
        "wbr",
    )
)
_VOID = frozenset(("br", "hr", "img", "wbr"))
_EVERYWHERE = frozenset(("dir", "lang", "title"))
_ALIGNMENTS = frozenset(("left", "center", "right"))

_CLEANER = nh3.Cleaner(
    tags=_BLOCKS | _INLINE,
    clean_content_tags={"script", "style", "title", "textarea", "noscript", "template", "iframe"},
    attributes={
        "*": _EVERYWHERE,
        "a": {"href"},
        "img": {"src", "alt", "width", "height"},
        "sup": {NOTE},
        "ol": {"start", "reversed"},
        "td": {"colspan", "rowspan"},
        "th": {"colspan", "rowspan", "scope"},
        "time": {"datetime"},
        "details": {"open"},
    },
    tag_attribute_values={"td": {"align": _ALIGNMENTS}, "th": {"align": _ALIGNMENTS}},
    allowed_classes={
        "blockquote": {"pull"},
        "figure": {"wide"},
        "div": {"unset", "kept"},
    },
    url_schemes={"http", "https", "mailto", "tel"},
    link_rel=None,
    strip_comments=True,
)

# What is left of an attribute none of whose classes are allowed.
_NO_CLASS = re.compile(r'(<\w+(?: [\w-]+="[^"]*")*) class=""')


def clean(html: str) -> str:
    """The HTML with everything removed that is not on the list."""
    cleaned = _CLEANER.clean(html)
    return _NO_CLASS.sub(r"\1", cleaned) if ' class=""' in cleaned else cleaned


def elements(html: str) -> list[str]:
    """Clean HTML cut into top-level block elements; loose text becomes paragraphs."""
    splitter = _Splitter()
    splitter.feed(html)
    splitter.close()
    return splitter.finished()


class _Splitter(HTMLParser):
    """Cuts serialised, well-formed HTML at its top level."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self._done: list[str] = []
        self._block: list[str] = []
        self._loose: list[str] = []
        self._depth = 0
        self._in_block = False

    def finished(self) -> list[str]:
        """All elements in order."""
        self._end_loose()
        return self._done

    def _end_loose(self) -> None:
        text = "".join(self._loose).strip()
        self._loose = []
        if text:
            self._done.append(f"<p>{text}</p>")

    def _write(self, text: str) -> None:
        (self._block if self._in_block else self._loose).append(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """Begin a block at the top level, or go one deeper."""
        if self._depth == 0 and tag in _BLOCKS:
            self._end_loose()
            self._in_block = True
        self._write(self.get_starttag_text() or "")
        if tag not in _VOID:
            self._depth += 1
        self._end_block()

    def handle_endtag(self, tag: str) -> None:
        """Come back up; at the top level the block is complete."""
        self._write(f"</{tag}>")
        self._depth -= 1
        self._end_block()

    def _end_block(self) -> None:
        if self._in_block and self._depth == 0:
            html = "".join(self._block)
            self._done += [] if html == "<p></p>" else [html]
            self._block = []
            self._in_block = False

    def handle_data(self, data: str) -> None:
        """Text as it is."""
        self._write(data)

    def handle_entityref(self, name: str) -> None:
        """Keep a named character as written."""
        self._write(f"&{name};")

    def handle_charref(self, name: str) -> None:
        """Keep a numbered character as written."""
        self._write(f"&#{name};")
