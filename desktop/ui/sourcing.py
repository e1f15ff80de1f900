"""Who carries the story, as a table with bars."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from desktop.attribution.sourcing import Part, Sourcing
from desktop.translation import later, percent, tr, trn
from desktop.ui import style
from desktop.ui.direction import of_window
from desktop.ui.explained import explain

_TITLES = {
    "named": later("Named"),
    "unnamed": later("Unnamed"),
    "documents": later("Documents"),
    "second-hand": later("Second-hand"),
}
_MOST_NAMES = 6


class SourcingDialog(QDialog):
    """The four kinds of source with their voices and shares; Escape and Enter close it."""

    def __init__(self, sourcing: Sourcing, parent: QWidget) -> None:
        super().__init__(parent)
        explain(self)
        self.setWindowTitle(tr("Who carries the story"))
        self.setMinimumWidth(520)
        heading = QLabel(tr("Who carries the story"))
        heading.setProperty("role", "heading")
        said = _said(sourcing)
        summary = QLabel(said)
        summary.setWordWrap(True)
        summary.setProperty("role", "danger" if sourcing.warning else "mute")
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * style.GAP)
        grid.setVerticalSpacing(style.GAP)
        grid.setColumnStretch(1, 1)
        for row, part in enumerate(sourcing.parts):
            _add(grid, row, part)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * style.GAP,) * 4)
        layout.setSpacing(style.GAP + style.STEP)
        layout.addWidget(heading)
        layout.addWidget(summary)
        layout.addLayout(grid)
        layout.addWidget(buttons)
        self.setAccessibleDescription(f"{said} " + " ".join(map(_row_said, sourcing.parts)))


def _add(grid: QGridLayout, row: int, part: Part) -> None:
    title = QLabel(tr(_TITLES[part.kind]))
    title.setProperty("role", "title")
    bar = QProgressBar()
    bar.setRange(0, 1000)
    bar.setValue(round(1000 * part.share))
    bar.setTextVisible(False)
    bar.setAccessibleName(tr(_TITLES[part.kind]))
    bar.setAccessibleDescription(_row_said(part))
    figures = QLabel(f"{percent(part.share)} · {_counted(part)}")
    figures.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    names = QLabel(of_window(_names(part)))
    names.setTextFormat(Qt.TextFormat.PlainText)
    names.setProperty("role", "hint")
    names.setWordWrap(True)
    grid.addWidget(title, 2 * row, 0)
    grid.addWidget(bar, 2 * row, 1)
    grid.addWidget(figures, 2 * row, 2)
    grid.addWidget(names, 2 * row + 1, 1, 1, 2)


def _said(sourcing: Sourcing) -> str:
    if sourcing.warning:
        return sourcing.warning
    if not sourcing.independent:
        return tr("Nobody is quoted or reported yet.")
    return trn(
        "{count} independent source. The bars show whose words the story quotes or reports.",
        "{count} independent sources. The bars show whose words the story quotes or reports.",
        sourcing.independent,
    )


def _counted(part: Part) -> str:
    return trn("{count} source", "{count} sources", len(part.voices))


def _names(part: Part) -> str:
    names = ", ".join(part.voices[:_MOST_NAMES])
    if (rest := len(part.voices) - _MOST_NAMES) > 0:
        return trn("{names} and {count} more", "{names} and {count} more", rest, names=names)
    return names


def _row_said(part: Part) -> str:
    names = _names(part)
    return f"{tr(_TITLES[part.kind])}: {percent(part.share)}, {_counted(part)}" + (
        f": {names}." if names else "."
    )
