"""The field for a number that is a setting: its bounds, its unit, and room before the figures.

Of a spin box's field a style sheet sets neither the padding at its side nor that of the line edit
in it (Qt 6.11), so the figures are given their room here.
"""

from PySide6.QtWidgets import QSpinBox, QWidget

from desktop.library.settings import Setting
from desktop.translation import tr
from desktop.ui import style


class NumberBox(QSpinBox):
    """A whole number within the bounds of `setting`, in its unit."""

    def __init__(self, setting: Setting[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(setting.least, setting.most)
        self.setValue(setting.default)
        # Each key would be a choice, and half a number is none.
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(style.GAP, 0, style.GAP, 0)
        if setting.unit:
            self.setSuffix(f" {tr(setting.unit)}")
