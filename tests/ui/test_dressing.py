"""The palette follows the choice and the system, in every window that is open."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.composition import House
from desktop.library.declared import CONTRAST, THEME
from desktop.ui.dressing import NAMES, Dressing, System, load
from desktop.ui.main_window import MainWindow


class Desktop(System):
    """A desktop whose preferences a test changes: none under a virtual screen has any."""

    is_dark = False
    is_contrasted = False

    def dark(self) -> bool:
        return self.is_dark

    def contrast(self) -> bool:
        return self.is_contrasted


@pytest.fixture
def desktop(qtbot: QtBot) -> Desktop:
    return Desktop()


@pytest.fixture
def dressing(house: House, desktop: Desktop) -> Iterator[Dressing]:
    owner = QObject()
    yield Dressing(load(), house.settings, owner, desktop)
    owner.deleteLater()


def test_there_is_a_palette_for_each_name() -> None:
    assert tuple(load()) == NAMES


@pytest.mark.parametrize(
    ("theme", "contrast", "name"),
    [
        ("light", False, "light"),
        ("dark", False, "dark"),
        ("light", True, "light-contrast"),
        ("dark", True, "dark-contrast"),
    ],
)
def test_what_is_chosen_is_worn(dressing: Dressing, theme: str, contrast: bool, name: str) -> None:
    dressing.choose(theme)
    dressing.set_contrast(contrast)
    assert dressing.name == name
    assert dressing.colours == load()[name]
    assert QGuiApplication.palette().window().color() == QColor(load()[name].ground)


def test_the_system_is_followed_while_running(
    dressing: Dressing, desktop: Desktop, qtbot: QtBot
) -> None:
    assert dressing.name == "light"
    desktop.is_dark = True
    with qtbot.waitSignal(dressing.changed):
        desktop.changed.emit()
    assert dressing.colours == load()["dark"]
    desktop.is_contrasted = True
    desktop.changed.emit()
    assert dressing.colours == load()["dark-contrast"]
    dressing.choose("light")
    assert dressing.colours == load()["light"]
    desktop.changed.emit()
    assert dressing.colours == load()["light"]


def test_qt_is_asked_what_the_desktop_prefers(qtbot: QtBot) -> None:
    hints = QGuiApplication.styleHints()
    system = System()
    assert system.dark() == (hints.colorScheme() == Qt.ColorScheme.Dark)
    with qtbot.waitSignal(system.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    with qtbot.waitSignal(system.changed):
        hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)


def test_the_same_palette_again_costs_nothing(dressing: Dressing, qtbot: QtBot) -> None:
    dressing.choose("dark")
    with qtbot.assertNotEmitted(dressing.changed):
        dressing.follow()
        dressing.choose("dark")


def test_a_choice_is_found_at_the_next_start(dressing: Dressing, house: House) -> None:
    house.settings.set(THEME, "dark")
    house.settings.set(CONTRAST, True)
    owner = QObject()
    assert Dressing(load(), house.settings, owner).name == "dark-contrast"


def test_a_dialog_that_is_open_changes_with_the_rest(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["light"].trigger()
    dialog = QDialog(window)
    QVBoxLayout(dialog).addWidget(QWidget())
    dialog.resize(80, 80)
    dialog.show()
    for name in ("dark", "light"):
        window.commands[name].trigger()
        assert dialog.grab().toImage().pixelColor(2, 2).name() == load()[name].ground


def test_a_preview_in_a_window_of_its_own_changes_with_the_rest(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.commands["pop_out"].trigger()
    out = window.preview.window()
    assert out is not window
    for name in ("dark", "light"):
        window.commands[name].trigger()
        image = out.grab().toImage()
        colours = {image.pixelColor(x, image.height() - 3).name() for x in (3, image.width() - 14)}
        assert load()[name].ground in colours
    window.commands["pop_out"].trigger()
