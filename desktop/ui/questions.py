"""What the window itself asks: about a link in the preview, and about a text that is on no disk."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.translation import tr


def offer_link(window: QWidget, url: str) -> None:
    """Open an address in the browser, which is shown first, if that is wanted."""
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
    said = tr("Open this address in the browser?\n{url}", url=url)
    if QMessageBox.question(window, tr("Open link"), said, yes | no, yes) == yes:
        QDesktopServices.openUrl(QUrl(url))


def ask_unsaved(window: QWidget) -> bool | None:
    """Whether to save elsewhere what the library does not take; None keeps the window open."""
    answer = QMessageBox.warning(
        window,
        tr("Not saved"),
        tr(
            "The last changes could not be saved to the library. "
            "Save the article as a file elsewhere before closing?"
        ),
        QMessageBox.StandardButton.Save
        | QMessageBox.StandardButton.Discard
        | QMessageBox.StandardButton.Cancel,
    )
    if answer == QMessageBox.StandardButton.Cancel:
        return None
    return answer == QMessageBox.StandardButton.Save
