"""What may come in by clipboard or drop, and as what."""

from dataclasses import dataclass

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextDocumentFragment

MOST = 2_000_000
"""Characters one paste may bring: about 350,000 words, inserted well within a second."""
LONGEST_LINE = 200_000
"""Characters of one line: Qt lays out a line as a whole, and every key would wait for it."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Why something was not taken, in words for the writer."""

    reason: str


def local_files(source: QMimeData) -> list[str]:
    """The paths of dropped or copied files on this computer."""
    return [url.toLocalFile() for url in source.urls() if url.isLocalFile()]


def text_of(source: QMimeData) -> str | Refused:
    """The plain text of a clipboard, as it can go into the body."""
    if source.hasText():
        text = source.text()
    elif source.hasHtml():
        html = source.html()
        if len(html) > MOST:
            return _too_long(len(html))
        text = QTextDocumentFragment.fromHtml(html).toPlainText()
    else:
        return ""
    if len(text) > MOST:
        return _too_long(len(text))
    text = clean(text)
    longest = max(map(len, text.split("\n")), default=0)
    if longest > LONGEST_LINE:
        return Refused(
            f"Nothing was pasted: one of its lines is {longest:,} characters long, "
            f"and the most a line can have is {LONGEST_LINE:,}. Is it an article?"
        )
    return text


def clean(text: str) -> str:
    """One kind of line end, and no half characters (which no file could hold)."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _too_long(length: int) -> Refused:
    return Refused(
        f"Nothing was pasted: it has {length:,} characters, and the most that can be pasted "
        f"at once is {MOST:,}. To bring in a whole file, use Import."
    )
