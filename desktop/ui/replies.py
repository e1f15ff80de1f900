"""The Replies panel: who was asked about what is said of them, and what they answered."""

from dataclasses import replace

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop.article.reply import Reply
from desktop.translation import later, tr
from desktop.ui import style
from desktop.ui.box import Box
from desktop.ui.entries import EntriesPanel, Look, line_edit
from desktop.ui.explained import explain

_LOOK = Look(
    later("Replies"),
    (later("Who"), later("Of what"), later("Asked"), later("Deadline"), later("Answer")),
    (1, 2, 3, 4),
    later(
        "Nobody has been asked yet. Whoever the story criticises by name can answer first:"
        " note when and how you asked, by when, and what they said."
    ),
    later("Add reply…"),
)


class RepliesPanel(EntriesPanel[Reply]):
    """The replies of the open article."""

    def __init__(self) -> None:
        super().__init__(_LOOK, _texts, self._form)

    def _form(self, reply: Reply | None) -> Reply | None:
        dialog = ReplyDialog(reply or Reply(""), self)
        return dialog.reply() if dialog.exec() else None


class ReplyDialog(QDialog):
    """The form for one reply."""

    def __init__(self, reply: Reply, parent: QWidget) -> None:
        super().__init__(parent)
        explain(self)
        self.setWindowTitle(tr("Right of reply"))
        self.setMinimumWidth(460)
        self._start = reply
        self._lines = {
            "party": line_edit(reply.party, tr("Who"), tr("As the story names them")),
            "allegation": line_edit(
                reply.allegation, tr("Of what"), tr("What the story says of them")
            ),
            "asked": line_edit(reply.asked, tr("Asked when"), "2026-11-23 14:30"),
            "how": line_edit(reply.how, tr("Asked how"), tr("e-mail to the press office")),
            "deadline": line_edit(reply.deadline, tr("Deadline"), "2026-11-24 12:00"),
        }
        self._answer = Box(reply.answer, tr("Answer"), tr("Empty while none has come"))
        self._answer.setFixedHeight(72)
        form = QFormLayout()
        form.setHorizontalSpacing(2 * style.GAP)
        form.setVerticalSpacing(style.GAP)
        labels = (tr("&Who"), tr("&Of what"), tr("Asked w&hen"), tr("As&ked how"), tr("&Deadline"))
        for label, line in zip(labels, self._lines.values(), strict=True):
            form.addRow(label, line)
        form.addRow(tr("&Answer"), self._answer)
        self._error = QLabel()
        self._error.setProperty("role", "danger")
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Save).setProperty("role", "primary")
        buttons.accepted.connect(self._finish)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(style.EDGE, style.EDGE, style.EDGE, style.EDGE)
        layout.setSpacing(style.GAP)
        layout.addLayout(form)
        layout.addWidget(self._error)
        layout.addWidget(buttons)

    def reply(self) -> Reply:
        """The entry as the form has it."""
        typed = {name: line.text().strip() for name, line in self._lines.items()}
        return replace(self._start, **typed, answer=self._answer.toPlainText().strip())

    def _finish(self) -> None:
        if self.reply().party:
            self.accept()
        else:
            self._error.setText(tr("Say who was asked."))
            self._lines["party"].setFocus()


def _texts(reply: Reply) -> tuple[str, ...]:
    asked = ", ".join(part for part in (reply.asked, reply.how) if part)
    return (reply.party, reply.allegation, asked, reply.deadline, reply.answer or tr("none yet"))
