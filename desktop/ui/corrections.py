"""Corrections: what readers are told was wrong, kept with the story and published with it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.article.correction import Correction, Place
from desktop.preview.wording import wording
from desktop.translation import later, tr
from desktop.ui import style
from desktop.ui.box import Box
from desktop.ui.explained import explain

_PLACES = {Place.BOTTOM: later("Under the story"), Place.TOP: later("Above the story")}


class CorrectionsDialog(QDialog):
    """The corrections of one article, to add to, change and remove; Save keeps all of it.

    A new story offers an empty correction of today at once.
    """

    def __init__(self, corrections: Sequence[Correction], parent: QWidget) -> None:
        super().__init__(parent)
        explain(self)
        self.setWindowTitle(tr("Corrections"))
        self.setMinimumWidth(500)
        self._all = list(corrections) or [_empty()]
        self._at = len(self._all) - 1
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Corrections"))
        self._list.setFixedHeight(92)
        self._note = Box("", tr("Note to readers"), tr("What was wrong, and what is right"))
        self._note.setFixedHeight(96)
        self._date = QLineEdit()
        self._date.setAccessibleName(tr("Date"))
        self._date.setPlaceholderText("2026-11-23")
        self._place = QComboBox()
        self._place.setAccessibleName(tr("Place"))
        for place, text in _PLACES.items():
            self._place.addItem(tr(text), place)
        self._new = QPushButton(tr("Another"))
        self._remove = QPushButton(tr("Remove"))
        self._lay_out()
        self._show()
        self._connect()

    def corrections(self) -> tuple[Correction, ...]:
        """All that have a note."""
        return tuple(one for one in self._all if one.note.strip())

    def _lay_out(self) -> None:
        heading = QLabel(tr("Corrections"))
        heading.setProperty("role", "heading")
        hint = QLabel(tr("Readers see them with the story as soon as it is published again."))
        hint.setProperty("role", "mute")
        hint.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(2 * style.GAP)
        form.setVerticalSpacing(style.GAP)
        form.addRow(tr("&Note"), self._note)
        form.addRow(tr("&Date"), self._date)
        form.addRow(tr("&Place"), self._place)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Save).setProperty("role", "primary")
        for button in (self._new, self._remove):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * style.GAP,) * 4)
        layout.setSpacing(style.GAP + style.STEP)
        for part in (heading, hint, self._list):
            layout.addWidget(part)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._choose)
        self._note.textChanged.connect(self._typed)
        self._date.textEdited.connect(self._typed)
        self._place.currentIndexChanged.connect(self._typed)
        self._new.clicked.connect(self._add)
        self._remove.clicked.connect(self._take_away)

    def _show(self) -> None:
        """Show the list and the correction at hand."""
        shown = self._all[self._at]
        for widget in (self._list, self._note, self._place):
            widget.blockSignals(True)
        self._list.clear()
        self._list.addItems([_in_a_line(one) for one in self._all])
        self._list.setCurrentRow(self._at)
        self._list.setVisible(len(self._all) > 1)
        self._note.setPlainText(shown.note)
        self._date.setText(shown.date)
        self._place.setCurrentIndex(self._place.findData(shown.place))
        for widget in (self._list, self._note, self._place):
            widget.blockSignals(False)
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        self._all[self._at] = replace(
            self._all[self._at],
            note=self._note.toPlainText().strip(),
            date=self._date.text().strip(),
            place=Place(self._place.currentData()),
        )
        item = self._list.item(self._at)
        item.setText(_in_a_line(self._all[self._at]))

    def _choose(self, row: int) -> None:
        self._at = row
        self._show()

    def _add(self) -> None:
        self._all.append(_empty())
        self._at = len(self._all) - 1
        self._show()

    def _take_away(self) -> None:
        del self._all[self._at]
        self._all = self._all or [_empty()]
        self._at = min(self._at, len(self._all) - 1)
        self._show()


def _empty() -> Correction:
    return Correction("", QDate.currentDate().toString(Qt.DateFormat.ISODate))


def _in_a_line(correction: Correction) -> str:
    note = " ".join(correction.note.split()) or tr("New correction")
    return " · ".join(part for part in (wording().date(correction.date), note) if part)
