"""A widget in a window of its own."""

from PySide6.QtWidgets import QLabel, QSplitter
from pytestqt.qtbot import QtBot

from desktop.ui.pop_out import PopOut


def test_it_goes_out_and_home_to_its_place(qtbot: QtBot) -> None:
    home = QSplitter()
    qtbot.addWidget(home)
    shown, other = QLabel("shown"), QLabel("other")
    home.addWidget(shown)
    home.addWidget(other)
    home.show()
    out = PopOut(shown, home, home)
    told: list[bool] = []
    out.closed.connect(lambda: told.append(True))
    out.set_out(True)
    out.set_out(True)
    assert out.is_out
    assert home.count() == 1
    out.set_out(False)
    assert not out.is_out
    assert home.indexOf(shown) == 0
    assert told == [True]
