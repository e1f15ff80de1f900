"""What may come in by clipboard or drop, and as what.

Signatures: `text_of(source)`, `rich_of(source)`, `pictures_of(source)`, `local_files(source)`.

What brings text is text: spreadsheets and word processors put a picture of it beside it. Nothing
is ever fetched from an address.
"""

import re
from base64 import b64decode
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage, QTextDocumentFragment

from desktop.exchange.media import Incoming
from desktop.translation import later, number, tr
from desktop.ui.editor import commands

MOST = 2_000_000
"""Characters one paste may bring: about 350,000 words, inserted well within a second."""
LONGEST_LINE = 200_000
"""Characters of one line: Qt lays out a line as a whole, and every key would wait for it."""


PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif")
# Pictures too, to whoever drops them; why they are not taken is said when they are looked at.
_OTHERS = (".heic", ".heif", ".avif", ".svg", ".tif", ".tiff", ".bmp", ".jxl")
# In the order of what loses least: the bytes as they were, then what was made of them.
_KINDS = ("image/gif", "image/jpeg", "image/webp", "image/png")
_CLIPBOARD = later("picture from the clipboard")
_SHOWN = re.compile(r"""<img\b[^<>]*?\bsrc\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)
_DATA = re.compile(r"data:image/[\w.+-]+(?:;[\w=-]+)*?(;base64)?,(.*)", re.DOTALL | re.IGNORECASE)


# Code editors and terminals put their colours on the clipboard, in `div` and `span` alone.
_RICH = re.compile(
    r"<(?:p|h[1-6]|li|a\s[^>]*href|strong|b|em|i|blockquote|table|figure|sup)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Clip:
    """Pixels from a clipboard, still to be encoded; that takes time and is not done here."""

    name: str
    image: QImage


@dataclass(frozen=True, slots=True)
class Refused:
    """Why something was not taken, in words for the writer."""

    reason: str


def local_files(source: QMimeData) -> list[str]:
    """The paths of dropped or copied files on this computer."""
    return [url.toLocalFile() for url in source.urls() if url.isLocalFile()]


def is_picture(name: str) -> bool:
    """Whether a file calls itself a picture of whatever kind."""
    return name.lower().endswith(PICTURES + _OTHERS)


def brings_pictures(source: QMimeData) -> bool:
    """Whether there is a picture in it, as far as can be told without looking at it."""
    return bool(_files(source)) or (not _is_words(source) and _shows_picture(source))


def pictures_of(source: QMimeData) -> list[Incoming | Clip] | Refused:
    """The pictures in a clipboard or drop; none where it brings something else."""
    files = _files(source)
    if files or _is_words(source):
        return [Incoming(Path(name).name, Path(name)) for name in files]
    for kind in _KINDS:
        content = bytes(source.data(kind).data()) if source.hasFormat(kind) else b""
        if content:
            return [Incoming(tr(_CLIPBOARD), content=content)]
    if source.hasImage():
        image = source.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return [Clip(tr(_CLIPBOARD), image)]
    return _addressed(source)


def _files(source: QMimeData) -> list[str]:
    return [name for name in local_files(source) if is_picture(name)]


def _is_words(source: QMimeData) -> bool:
    """Whether it brings words rather than a picture, or the address of one."""
    text = source.text().strip() if source.hasText() else ""
    return bool(text) and not commands.is_address(text) and not text.startswith(("data:", "file:"))


def _shows_picture(source: QMimeData) -> bool:
    return source.hasImage() or any(map(source.hasFormat, _KINDS)) or bool(_address(source))


def _address(source: QMimeData) -> str:
    """Where the one picture is that was dragged from a page; "" where it was something else."""
    shown = _SHOWN.findall(source.html()) if source.hasHtml() else []
    links = [url.toString() for url in source.urls() if url.scheme() == "data"]
    return unescape(shown[0]) if len(shown) == 1 else links[0] if links else ""


def _addressed(source: QMimeData) -> list[Incoming | Clip] | Refused:
    address = _address(source)
    if not address:
        return []
    written = _DATA.fullmatch(address)
    if written is None:
        return Refused(
            tr(
                "The picture is at {address}, and nothing was fetched from there. Save it on"
                " this computer, then drop the file.",
                address=address[:200],
            )
        )
    content = unquote_to_bytes(written[2])
    try:
        decoded = b64decode(content) if written[1] else content
        return [Incoming(tr(_CLIPBOARD), content=decoded)]
    except ValueError:
        return Refused(tr("The picture in that page is damaged, and was not taken."))


def rich_of(source: QMimeData) -> str:
    """The HTML of a clipboard that says more than its words; "" for a coloured piece of text."""
    html = source.html() if source.hasHtml() else ""
    return html if len(html) <= MOST and _RICH.search(html) else ""


def text_of(source: QMimeData) -> str | Refused:
    """The plain text of a clipboard, as it can go into the body."""
    if source.hasText():
        return checked(source.text())
    if not source.hasHtml():
        return ""
    html = source.html()
    if len(html) > MOST:
        return _too_long(len(html))
    return checked(QTextDocumentFragment.fromHtml(html).toPlainText())


def checked(text: str) -> str | Refused:
    """A text as it can go into the body, unless there is too much of it."""
    if len(text) > MOST:
        return _too_long(len(text))
    text = clean(text)
    longest = max(map(len, text.split("\n")), default=0)
    if longest > LONGEST_LINE:
        return Refused(
            tr(
                "Nothing was pasted: one of its lines is {longest} characters long, and the most "
                "a line can have is {most}. Is it an article?",
                longest=number(longest),
                most=number(LONGEST_LINE),
            )
        )
    return text


def clean(text: str) -> str:
    """One kind of line end, and no half characters (which no file could hold)."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _too_long(length: int) -> Refused:
    return Refused(
        tr(
            "Nothing was pasted: it has {length} characters, and the most that can be pasted "
            "at once is {most}. To bring in a whole file, use Import.",
            length=number(length),
            most=number(MOST),
        )
    )
