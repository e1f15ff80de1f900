"""The pictures in a body: read from its Markdown as `Picture` values, and written as such.

    ![What it shows](media/pier.jpg "What readers are told © Photographer / agency"){.decorative}

Signatures: `figures(body) -> tuple[Figure, ...]`, `written(picture, rest) -> str`.

The title holds the caption and, after its last "©", the credit: any other program that reads
Markdown shows both. `{.decorative}`, in the notation that attr_list and Pandoc share, says on
purpose that there is nothing to describe. Pure.
"""

import html
import re
from dataclasses import dataclass

from desktop.article.model import Picture

DECORATIVE = "decorative"
_SIGN = "©"
_PICTURE = re.compile(
    r"""
    !\[(?P<alt>(?:\\.|[^\[\]\\]|\[[^\[\]]*\])*)\]
    \([ \t]*(?:<(?P<angled>[^<>\n]*)>|(?P<file>(?:\\.|[^\s()<>\\]|\([^\s()]*\))+))
    (?:\s+(?:"(?P<title>(?:\\.|[^"\\])*)"|'(?P<single>(?:\\.|[^'\\])*)'))?[ \t]*\)
    (?P<rest>\{[^{}\n]*\})?
    """,
    re.VERBOSE,
)
_FENCE = re.compile(
    r"^(?P<fence>`{3,}+|~{3,}+)[^\n]*+\n.*?(?:^(?P=fence)[`~]*[ \t]*$|\Z)", re.MULTILINE | re.DOTALL
)
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()>#+\-.!])")
_FLAG = re.compile(rf"\s*\.{DECORATIVE}(?![\w-])")


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture in the body at `start:end` (code points).

    `rest` is what else its attributes say, as written between the braces.
    """

    start: int
    end: int
    picture: Picture
    rest: str = ""


def figures(body: str) -> tuple[Figure, ...]:
    """The pictures of a body in their order; what stands in a block of code is none."""
    # Looking for the expression is quicker in a long text than looking for "![" alone.
    found = list(_PICTURE.finditer(body))
    if not found:
        return ()
    fenced = (
        [match.span() for match in _FENCE.finditer(body)] if "```" in body or "~~~" in body else []
    )
    return tuple(
        _figure(match)
        for match in found
        if not any(start <= match.start() < end for start, end in fenced)
    )


def figure_at(body: str, offset: int) -> Figure | None:
    """The picture at a place of the body, or on the same line as it."""
    start, end = body.rfind("\n", 0, offset) + 1, body.find("\n", offset)
    end = len(body) if end < 0 else end
    near = [one for one in figures(body) if one.start <= end and one.end >= start]
    return min(near, key=lambda one: max(one.start - offset, offset - one.end), default=None)


def written(picture: Picture, rest: str = "") -> str:
    """The picture in Markdown; `figures` reads the same values from it, in one line each.

    There is no place for its licence, which readers are told together with the credit.
    """
    caption, credit = _line(picture.caption), _line(picture.credit)
    title = " ".join(filter(None, (caption, f"{_SIGN} {credit}" if credit else "")))
    quoted = f' "{_quoted(title)}"' if title else ""
    flags = " ".join(filter(None, (f".{DECORATIVE}" if picture.decorative else "", rest.strip())))
    return f"![{_escaped(_line(picture.alt))}]({_address(picture.file)}{quoted})" + (
        f"{{{flags}}}" if flags else ""
    )


def with_licence(picture: Picture) -> Picture:
    """The picture with its licence as the end of its credit, where bodies have a place for it."""
    credit = " / ".join(filter(None, (picture.credit, picture.licence)))
    return Picture(picture.file, picture.alt, picture.caption, credit, "", picture.decorative)


def _figure(match: re.Match[str]) -> Figure:
    title = _plain(match["title"] or match["single"] or "")
    caption, sign, credit = title.rpartition(_SIGN)
    attributes = (match["rest"] or "{}")[1:-1].removeprefix(":")
    picture = Picture(
        file=_plain(match["angled"] if match["angled"] is not None else match["file"]),
        alt=_plain(match["alt"]),
        caption=(caption if sign else title).strip(),
        credit=credit.strip() if sign else "",
        decorative=_FLAG.search(attributes) is not None,
    )
    return Figure(match.start(), match.end(), picture, _FLAG.sub("", attributes).strip())


def _plain(text: str) -> str:
    return _line(html.unescape(_ESCAPED.sub(r"\1", text)))


def _line(text: str) -> str:
    return " ".join(text.split())


def _escaped(text: str) -> str:
    """The text so that the Markdown around it takes nothing in it for its own."""
    text = re.sub(r"&(?=#?\w+;)", "&amp;", text)
    # At the start of brackets these are the signs of notes and citations.
    text = re.sub(r"^[\^@]", lambda sign: f"&#{ord(sign[0])};", text)
    signs = r"[\\`\[\]]" if _balanced(text) else r"[\\`\[\]()]"
    return re.sub(f"({signs})", r"\\\1", text)


def _quoted(text: str) -> str:
    """The text as it may stand between double quotation marks, also beside round brackets."""
    text = _escaped(text).replace('"', "&quot;")
    return text.replace("'", "&#39;") if re.search(r"[()]|^'", text) else text


def _balanced(text: str) -> bool:
    """Whether each bracket that opens is closed after it, and none within another."""
    rest = re.sub(r"\([^()]*\)", "", text)
    return "(" not in rest and ")" not in rest


def _address(file: str) -> str:
    return f"<{file}>" if re.search(r"[\s()]", file) else file
