"""The pictures of an article and what readers are told about them; and how large they are sent."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QImageReader, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.article.model import Picture
from desktop.exchange.media import small
from desktop.library.declared import JPEG_QUALITY, LONGEST_SIDE
from desktop.library.settings import Setting
from desktop.publishing.darkroom import Recipe
from desktop.translation import tr
from desktop.ui import style
from desktop.ui.entries import line_edit
from desktop.ui.explained import explain
from desktop.ui.number_box import NumberBox
from desktop.ui.one_line import HINTS

_THUMB = QSize(120, 80)


class PicturesDialog(QDialog):
    """Alt text, caption, credit and licence of each picture; Save keeps all of it.

    `lead` is the lead picture, or none; `body` are those of the text, in which a licence is told
    with the credit. Relative files are looked for in `base`. `recipe` counts for the house.
    """

    def __init__(
        self,
        lead: Sequence[Picture],
        body: Sequence[Picture],
        base: Path,
        recipe: Recipe,
        parent: QWidget,
        chosen: int = 0,
    ) -> None:
        super().__init__(parent)
        explain(self)
        self.setWindowTitle(tr("Pictures"))
        self.setMinimumWidth(620)
        self._leads = len(lead)
        self._all = [*lead, *body]
        self._base = base
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Pictures of the article"))
        self._list.setViewMode(QListView.ViewMode.IconMode)
        self._list.setFlow(QListView.Flow.LeftToRight)
        self._list.setWrapping(False)
        self._list.setMovement(QListView.Movement.Static)
        self._list.setIconSize(_THUMB)
        self._list.setFixedHeight(_THUMB.height() + 52)
        self._alt = line_edit("", tr("Alt text"), tr(HINTS["picture.alt"]))
        self._caption = line_edit("", tr("Caption"), tr(HINTS["picture.caption"]))
        self._credit = line_edit("", tr("Credit"), tr(HINTS["picture.credit"]))
        self._licence = line_edit("", tr("Licence"), tr(HINTS["picture.licence"]))
        self._decorative = QCheckBox(tr("Decorative (says nothing, needs no alt text)"))
        self._side = _spin(recipe.longest_side, LONGEST_SIDE, tr("Longest side"))
        self._quality = _spin(recipe.jpeg_quality, JPEG_QUALITY, tr("Quality"))
        self._lay_out()
        for number, picture in enumerate(self._all):
            self._list.addItem(self._item(number, picture))
        # One at a time, between whatever else the window has to do.
        self._unseen = iter(range(len(self._all)))
        self._looking = QTimer(self)
        self._looking.timeout.connect(self._look)
        self._looking.start()
        self._list.currentRowChanged.connect(self._show)
        for line in self._lines():
            line.textEdited.connect(self._typed)
        self._decorative.toggled.connect(self._typed)
        self._list.setCurrentRow(min(chosen, len(self._all) - 1))
        if self._all:
            self._alt.setFocus(Qt.FocusReason.OtherFocusReason)

    def pictures(self) -> tuple[tuple[Picture, ...], tuple[Picture, ...]]:
        """The lead picture (or none) and those of the body, as they are described now."""
        return tuple(self._all[: self._leads]), tuple(self._all[self._leads :])

    def recipe(self) -> Recipe:
        """How large and how good pictures are sent."""
        return Recipe(self._side.value(), self._quality.value())

    def _lay_out(self) -> None:
        heading = QLabel(tr("Pictures"))
        heading.setProperty("role", "heading")
        none = QLabel(tr("There are no pictures yet. Drop one on the fields or into the text."))
        none.setProperty("role", "mute")
        none.setVisible(not self._all)
        self._form = QWidget()
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(2 * style.GAP)
        form.setVerticalSpacing(style.GAP)
        form.addRow(tr("&Alt text"), self._alt)
        form.addRow("", self._decorative)
        form.addRow(tr("&Caption"), self._caption)
        form.addRow(tr("C&redit"), self._credit)
        form.addRow(tr("&Licence"), self._licence)
        self._rows = form
        self._form.setVisible(bool(self._all))
        self._list.setVisible(bool(self._all))
        sent = QFormLayout()
        sent.setHorizontalSpacing(2 * style.GAP)
        sent.setVerticalSpacing(style.GAP)
        sent.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for said, spin in (
            (tr("Longest side when sent"), self._side),
            (tr("Quality of photographs"), self._quality),
        ):
            label = QLabel(said)
            label.setProperty("role", "mute")
            label.setBuddy(spin)
            sent.addRow(label, spin)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Save).setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * style.GAP,) * 4)
        layout.setSpacing(style.GAP + style.STEP)
        for part in (heading, none, self._list, self._form):
            layout.addWidget(part)
        # What a hidden row leaves free goes between the form and what counts for all.
        layout.addStretch(1)
        layout.addLayout(sent)
        layout.addWidget(buttons)

    def _lines(self) -> tuple[QLineEdit, ...]:
        return self._alt, self._caption, self._credit, self._licence

    def _item(self, number: int, picture: Picture) -> QListWidgetItem:
        item = QListWidgetItem(self._title(number, picture))
        item.setToolTip(picture.file)
        item.setSizeHint(_THUMB + QSize(22, 26))
        return item

    def _look(self) -> None:
        """Show one more picture."""
        row = next(self._unseen, None)
        if row is None:
            self._looking.stop()
        else:
            self._list.item(row).setIcon(self._icon(self._all[row]))

    def _title(self, number: int, picture: Picture) -> str:
        what = tr("Lead") if number < self._leads else str(number - self._leads + 1)
        lacking = not picture.alt.strip() and not picture.decorative
        return tr("{what}: no alt text", what=what) if lacking else what

    def _icon(self, picture: Picture) -> QIcon:
        reader = QImageReader(str(small(self._base / picture.file)))
        reader.setAutoTransform(True)
        whole = reader.size()
        if whole.isValid():
            turned = reader.transformation() & reader.transformation().TransformationRotate90
            box = _THUMB * self.devicePixelRatioF()
            box = box.transposed() if turned else box
            reader.setScaledSize(whole.scaled(box, Qt.AspectRatioMode.KeepAspectRatio))
        return QIcon(QPixmap.fromImageReader(reader))

    def _show(self, row: int) -> None:
        """Show what is said about the chosen picture."""
        if row < 0:
            return
        picture = self._all[row]
        words = (picture.alt, picture.caption, picture.credit, picture.licence)
        for line, text in zip(self._lines(), words, strict=True):
            line.setText(text)
            line.setCursorPosition(0)
        self._decorative.blockSignals(True)
        self._decorative.setChecked(picture.decorative)
        self._decorative.blockSignals(False)
        self._alt.setEnabled(not picture.decorative)
        self._rows.setRowVisible(self._licence, row < self._leads)

    def _typed(self) -> None:
        row = self._list.currentRow()
        self._all[row] = replace(
            self._all[row],
            alt=self._alt.text().strip(),
            caption=self._caption.text().strip(),
            credit=self._credit.text().strip(),
            licence=self._licence.text().strip(),
            decorative=self._decorative.isChecked(),
        )
        self._alt.setEnabled(not self._decorative.isChecked())
        self._list.item(row).setText(self._title(row, self._all[row]))


def _spin(value: int, setting: Setting[int], name: str) -> NumberBox:
    spin = NumberBox(setting)
    spin.setValue(value)
    spin.setAccessibleName(name)
    return spin
