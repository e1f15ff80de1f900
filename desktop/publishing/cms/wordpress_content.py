"""The content of a WordPress post in parts, and put together again. Pure.

Signatures: `parts(raw) -> tuple[Part, ...]`, `elements(payload)`, `written(payload, numbers, key)
-> str`, `key_in(raw)`.

A part is a block of the editor with its comments, or, in a post from before there were blocks, a
passage of it. What stands there already is written as it was, byte for byte; only what was
changed is made anew. The key goes into the first block that is made anew, and where none is,
into the comment that opens the first block.
"""

import html
import json
import re
from collections.abc import Iterator, Mapping

from desktop.preview.corrections import BOTTOM, TOP, correction_paragraphs
from desktop.publishing.cms.contract import Attachment, Part, Payload
from desktop.publishing.cms.passages import cut, joined
from desktop.publishing.cms.wordpress_blocks import byline, to_blocks

# The comments of the block editor, by the pattern of WordPress's own parser.
_COMMENT = re.compile(
    r"<!--\s+(?P<close>/)?wp:(?P<name>(?:[a-z][a-z0-9_-]*/)?[a-z][a-z0-9_-]*)\s+"
    r"(?:(?P<json>\{.*?\})\s+)?(?P<void>/)?-->",
    re.DOTALL,
)
# The blocks whose HTML says all there is to them.
_PLAIN = frozenset((
    *("paragraph", "heading", "quote", "list", "list-item", "image", "table", "separator"),
    *("code", "html", "freeform"),
))  # fmt: skip
# Those of a stock WordPress; others by their attributes, their end, or by standing alone.
_SHORTCODE = re.compile(
    r"\[/?(?:gallery|caption|wp_caption|audio|video|playlist|embed)\b[^\]]*\]"
    r"|\[[a-zA-Z][\w-]*\s+[\w-]+=[^\]]*\]|\[/[a-zA-Z][\w-]*\]"
    r"|\A(?:<p[^>]*>)?\s*\[[a-zA-Z][\w-]*\]\s*(?:</p>)?\Z"
)
_BLOCK_TAG = re.compile(
    r"<(?:p|h[1-6]|ul|ol|dl|blockquote|figure|table|pre|div|hr|section)\b", re.IGNORECASE
)
_COMMENTS = re.compile(r"<!--.*?-->", re.DOTALL)
_KEY = re.compile(r'"onrecord":"([0-9a-f]{8,64})"|<!-- onrecord:([0-9a-f]{8,64}) -->')
_WORDS = {"html": "HTML", "more": "“Read more”", "nextpage": "page break"}


def parts(raw: str) -> tuple[Part, ...]:
    """The content cut at its top level; the parts' sources joined are the content."""
    return tuple(_fused(list(_cut(raw))))


def key_in(raw: str) -> str:
    """The key that the content carries, or nothing."""
    found = _KEY.search(raw)
    return (found[1] or found[2]) if found else ""


def elements(payload: Payload) -> tuple[str, ...]:
    """The article's body as HTML, with what the theme would not show."""
    head, foot = _head(payload), _foot(payload)
    return (*head, *payload.blocks, *foot)


def written(payload: Payload, numbers: Mapping[str, int], key: str) -> str:
    """The content for the payload; `numbers` are the site's of its pictures, by address."""
    if not payload.kept:
        return to_blocks(elements(payload), numbers, key)
    classic = not any(_COMMENT.search(kept.raw) for kept in payload.kept)
    known = any(key in kept.raw for kept in payload.kept)
    writer = _Writer(numbers, "" if known else key, classic)
    pieces = [writer.made(_head(payload))]
    at = 0
    for kept in payload.kept:
        pieces += [writer.made(payload.blocks[at : kept.first]), kept.raw]
        at = kept.first + kept.count
    pieces.append(writer.made((*payload.blocks[at:], *_foot(payload))))
    text = joined(piece for piece in pieces if piece)
    return _with_key(text, writer.marker) if writer.marker else text


class _Writer:
    """Makes what is new; the first block it makes carries the marker."""

    def __init__(self, numbers: Mapping[str, int], marker: str, classic: bool) -> None:
        self._numbers = numbers
        self._classic = classic
        self.marker = marker

    def made(self, elements: tuple[str, ...]) -> str:
        """These elements in the form of the content around them."""
        found = [element for element in elements if element]
        if not found:
            return ""
        if self._classic:
            return "\n\n".join(found) + "\n\n"
        text = to_blocks(found, self._numbers, self.marker)
        self.marker = ""
        return text


def _with_key(text: str, key: str) -> str:
    """The key in the comment that opens the first block; below a text without any."""
    opening = next((one for one in _COMMENT.finditer(text) if not one["close"]), None)
    if opening is None:
        return f"{text.rstrip()}\n\n<!-- onrecord:{key} -->"
    mine = f'"onrecord":"{key}"'
    if not opening["json"]:
        at = opening.end("name")
        return f'{text[:at]} {{"metadata":{{{mine}}}}}{text[at:]}'
    at = opening.start("json") + 1
    comma = "," if json.loads(opening["json"]) else ""
    held = re.compile(r'"metadata":\{').search(text, at, opening.end("json"))
    if held:
        rest = "" if text[held.end()] == "}" else ","
        return f"{text[: held.end()]}{mine}{rest}{text[held.end() :]}"
    return f'{text[:at]}"metadata":{{{mine}}}{comma}{text[at:]}'


def _head(payload: Payload) -> tuple[str, ...]:
    # A byline that the site shows by itself is not said again.
    name = "" if "byline" in payload.untouched else payload.byline
    said = " · ".join(part for part in (name, payload.dateline) if part)
    return (
        *((byline(said),) if said else ()),
        *correction_paragraphs(payload.corrections, TOP, payload.language),
    )


def _foot(payload: Payload) -> tuple[str, ...]:
    said = _credit(payload.picture) if payload.picture else ""
    return (
        *correction_paragraphs(payload.corrections, BOTTOM, payload.language),
        *((f'<p class="picture-credit">{html.escape(said, quote=False)}</p>',) if said else ()),
    )


def _credit(picture: Attachment) -> str:
    """Caption and credit: few themes show those of a featured image."""
    words = " / ".join(part for part in (picture.credit, picture.licence) if part)
    said = " ".join(part for part in (picture.caption, f"({words})" if words else "") if part)
    return f"Picture: {said}" if said else ""


def _cut(raw: str) -> Iterator[Part]:
    """Blocks, and what stands between them."""
    depth = start = 0
    names: list[str] = []
    for comment in _COMMENT.finditer(raw):
        if depth == 0 and not comment["close"]:
            yield from _loose(raw[start : comment.start()])
            start, names = comment.start(), []
        if comment["close"]:
            depth = max(depth - 1, 0)
        else:
            names.append(comment["name"].removeprefix("core/"))
            depth += not comment["void"]
        if depth == 0 and names:
            yield _block(raw[start : comment.end()], names)
            start, names = comment.end(), []
    yield from _loose(raw[start:], unclosed=depth > 0)


def _block(raw: str, names: list[str]) -> Part:
    label = _WORDS.get(names[0], names[0].replace("/", ": ").replace("-", " "))
    meaning = _COMMENT.sub("", raw).strip()
    understood = _PLAIN.issuperset(names) and not _SHORTCODE.search(_without_code(meaning))
    return Part(raw, meaning if understood else "", label)


def _loose(text: str, *, unclosed: bool = False) -> Iterator[Part]:
    """Parts of what is in no block: white space, or a post from before there were any."""
    if unclosed:
        yield Part(text, "", "damaged block")
        return
    for piece in cut(text):
        meaning = _COMMENTS.sub("", piece).strip()
        if _SHORTCODE.search(_without_code(meaning)):
            yield Part(piece, "", "shortcode")
        elif not meaning or _BLOCK_TAG.match(meaning):
            yield Part(piece, meaning, "comment")
        else:
            # WordPress makes paragraphs and line breaks of plain lines.
            yield Part(piece, f"<p>{meaning.replace(chr(10), '<br>')}</p>", "text")


def _without_code(text: str) -> str:
    return re.sub(r"<(pre|code|script|style)\b.*?</\1>", "", text, flags=re.DOTALL | re.IGNORECASE)


def _fused(found: list[Part]) -> Iterator[Part]:
    """White space goes to the part before it, or the first one after it."""
    waiting: Part | None = None
    for part in found:
        if waiting is None:
            waiting = part
        elif not part.raw.strip():
            waiting = Part(waiting.raw + part.raw, waiting.html, waiting.label)
        elif not waiting.raw.strip():
            waiting = Part(waiting.raw + part.raw, part.html, part.label)
        else:
            yield waiting
            waiting = part
    if waiting is not None:
        yield waiting
