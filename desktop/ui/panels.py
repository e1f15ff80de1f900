"""The panels under the preview, a tab each, with how many there are in each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget

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
        self.setTabText(self.indexOf(self.sources), _headed(tr("Sources"), len(fields.sources)))
        self.replies.show_entries(fields.replies)
        self.setTabText(self.indexOf(self.replies), _headed(tr("Replies"), len(fields.replies)))

    def show_problems(self, count: int) -> None:
        """How many problems there are."""
        self.setTabText(self.indexOf(self.problems), _headed(tr("Problems"), count))


def _headed(title: str, count: int) -> str:
    """What a panel's tab says: how many there are, where there are any."""
    return f"{title} {number(count)}" if count else title
