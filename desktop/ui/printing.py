"""The article on paper: printed, or as a PDF file.

A PDF leaves the house, so it holds what the egress guard let pass and nothing typed since. While
the site's page is on show and says just that, without pictures, which would bring their metadata,
it is that page as the browser prints it, with the theme's own rules for print. Otherwise, and on
a printer, it is the text, set for paper.
"""

from collections.abc import Callable
from hashlib import sha256
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMarginsF, QUrl
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QTextDocument
from PySide6.QtWidgets import QWidget

from desktop.exchange.exporting import Outgoing
from desktop.preview.corrections import BOTTOM, TOP, correction_paragraphs
from desktop.preview.page import PageContent, body_html
from desktop.preview.renderer import Rendering
from desktop.preview.wording import wording
from desktop.translation import tr
from desktop.ui.fonts import SERIF
from desktop.ui.page import WIDTHS
from desktop.ui.preview_pane import PreviewPane
from desktop.ui.proof_pieces import PicturePath, plain
from desktop.ui.toolbar import Notice

_MARGIN = 22.0
_POINTS = 11
_WIDTH = 460
"""How wide a picture stands on the page, in the pixels of a text document."""


def document(content: PageContent, rendering: Rendering, pictures: PicturePath) -> QTextDocument:
    """The article set for paper: head, lead picture with caption, body, notes."""

    def address(file: str) -> str:
        found = pictures(file)
        return QUrl.fromLocalFile(str(found)).toString() if found else ""

    words = wording(content.language)
    meta = (words.byline(content.byline), content.dateline, words.date(content.date))
    parts = [
        f'<p class="small">{plain(content.section)}</p>' if content.section else "",
        f"<h1>{plain(content.headline) or escape(tr('Untitled'))}</h1>",
        f'<p class="standfirst">{plain(content.standfirst)}</p>' if content.standfirst else "",
        f'<p class="small">{" · ".join(plain(part) for part in meta if part)}</p><hr>',
        _lead(content, address),
        *correction_paragraphs(content.corrections, TOP, content.language),
        *body_html(tuple(block.html for block in rendering.blocks), address),
        *correction_paragraphs(content.corrections, BOTTOM, content.language),
    ]
    made = QTextDocument()
    font = QFont(SERIF)
    font.setPointSize(_POINTS)
    made.setDefaultFont(font)
    made.setDefaultStyleSheet(
        "p, li { line-height: 140% } h1 { font-size: 24pt } h2 { font-size: 14pt }"
        " .small { font-size: 9pt } .standfirst { font-size: 13pt } blockquote { margin: 8px 24px }"
    )
    body = "\n".join(parts).replace("<img ", f'<img width="{_WIDTH}" ')
    made.setHtml(body.replace("<cite>", "<p>").replace("</cite>", "</p>"))
    return made


def _lead(content: PageContent, address: Callable[[str], str]) -> str:
    lead = content.picture
    source = address(lead.file) if lead else ""
    if lead is None or not source:
        return ""
    words = " ".join(plain(part) for part in (lead.caption, lead.credit) if part)
    return f'<p><img src="{escape(source)}"></p><p class="small">{words}</p>'


def set_pdf(made: QTextDocument, title: str, path: Path) -> bool:
    """Write a text set for paper to a PDF file; whether it is there now."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageLayout(_layout())
    printer.setDocName(title)
    try:
        path.unlink(missing_ok=True)
        made.print_(printer)
        return path.stat().st_size > 0
    except OSError:
        return False


def print_outgoing(outgoing: Outgoing, path: Path) -> bool:
    """Write an article to a PDF file without a window; whether it is there now."""
    # Text is set by an application's fonts, so there is to be one while it is.
    application = QGuiApplication.instance() or QGuiApplication([])
    with TemporaryDirectory(prefix=application.applicationName()) as folder:
        content = PageContent.of(outgoing.article, outgoing.rendering)
        made = document(content, outgoing.rendering, _unpacked(outgoing, folder))
        return set_pdf(made, content.headline, path)


def _unpacked(outgoing: Outgoing, folder: str) -> PicturePath:
    """Pictures as files, which is where a text document looks for them."""

    def path_of(file: str) -> Path | None:
        target = Path(folder) / sha256(file.encode()).hexdigest()
        try:
            target.write_bytes(outgoing.load(file))
        except (OSError, ValueError, RuntimeError):
            return None
        return target

    return path_of


class Printing:
    """What the File menu prints, and its PDF."""

    def __init__(self, preview: PreviewPane, notice: Notice, window: QWidget) -> None:
        self._preview = preview
        self._notice = notice
        self._window = window

    def print_article(self) -> None:
        """Ask for a printer and print the article on it."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageMargins(_margins(), QPageLayout.Unit.Millimeter)
        printer.setDocName(self._preview.content.headline or tr("Article"))
        if QPrintDialog(printer, self._window).exec():
            self._document().print_(printer)

    def write_pdf(self, path: Path, outgoing: Outgoing, *, own: bool = False) -> None:
        """Write what is to go out as a PDF; the notice says what came of it.

        With `own` it is for the writer, and pictures may be as they are.
        """
        page = self._preview.page
        if not self._is_on_show(outgoing, own=own) or not page.write_pdf(
            path, _layout(), self._tell
        ):
            self._tell(path, written=print_outgoing(outgoing, path))

    def _is_on_show(self, outgoing: Outgoing, *, own: bool) -> bool:
        """Whether the page on show is just this; the text may be another by now."""
        from desktop.exchange.bundle import pictures_of

        shown = self._preview
        return (
            shown.mode in WIDTHS
            and shown.content == PageContent.of(outgoing.article, Rendering())
            and shown.rendering == outgoing.rendering
            and (own or not any(pictures_of(outgoing.article)))
        )

    def _document(self) -> QTextDocument:
        shown = self._preview
        return document(shown.content, shown.rendering, shown.picture_path)

    def _tell(self, path: Path, *, written: bool) -> None:
        written_to = tr("Written to {path}.", path=path)
        self._notice.say(written_to if written else tr("{path} could not be written.", path=path))


def _layout() -> QPageLayout:
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        _margins(),
        QPageLayout.Unit.Millimeter,
    )


def _margins() -> QMarginsF:
    return QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
