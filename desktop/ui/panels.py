"""The panels under the preview, a tab each, with how many there are in each."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from desktop.article.model import Article
from desktop.translation import number, tr
from desktop.ui.problems import ProblemsPanel
from desktop.ui.publish_panels import HistoryPanel, PayloadPanel
from desktop.ui.replies import RepliesPanel
from desktop.ui.sources import SourcesPanel
from desktop.ui.style import Colours


class Panels(QTabWidget):
    """Problems, sources, replies, history, and what will be sent."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setDocumentMode(True)
        # Its bar takes the keyboard; a second stop on the way would be nowhere.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabBar().setAccessibleName(tr("Panels"))
        self.setWhatsThis(
            tr("Problems, sources, replies, history, and what will be sent. Ctrl+4 to Ctrl+7.")
        )
        self.problems = ProblemsPanel(colours)
        self.sources = SourcesPanel()
        self.replies = RepliesPanel()
        self.history = HistoryPanel()
        self.payload = PayloadPanel()
        for panel, title in (
            (self.problems, tr("Problems")),
            (self.sources, tr("Sources")),
            (self.replies, tr("Replies")),
            (self.history, tr("History")),
            (self.payload, tr("What will be sent")),
        ):
            self.addTab(panel, title)

    def show_fields(self, fields: Article) -> None:
        """The sources and replies of an article."""
        self.sources.show_entries(fields.sources)
        self._head(self.sources, tr("Sources"), len(fields.sources))
        self.replies.show_entries(fields.replies)
        self._head(self.replies, tr("Replies"), len(fields.replies))

    def show_problems(self, count: int) -> None:
        """How many problems there are."""
        self._head(self.problems, tr("Problems"), count)

    def _head(self, panel: QWidget, title: str, count: int) -> None:
        """Say on a panel's tab how many there are, where there are any."""
        at = self.indexOf(panel)
        said = f"{title} {number(count)}" if count else title
        if said == self.tabText(at):
            return
        self.setTabText(at, said)
        # Qt tells of no change to a tab's text: a screen reader would keep to the first.
        told = QAccessibleEvent(self.tabBar(), QAccessible.Event.NameChanged)
        told.setChild(at)
        QAccessible.updateAccessibility(told)
