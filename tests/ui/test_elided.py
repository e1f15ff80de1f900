"""The label that gives way."""

from pytestqt.qtbot import QtBot

from desktop.ui.elided import Elided


def test_it_shortens_its_text_and_tells_all_of_it_elsewhere(qtbot: QtBot) -> None:
    label = Elided()
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show_text("A headline <b>too long</b> for so little room")
    assert label.text().endswith("…")
    assert label.accessibleName() == "A headline <b>too long</b> for so little room"
    assert "&lt;b&gt;" in label.toolTip()
    label.resize(900, 20)
    label.show_text("Short")
    assert label.text() == "Short"


def test_it_does_not_widen_the_window(qtbot: QtBot) -> None:
    label = Elided()
    qtbot.addWidget(label)
    label.show_text("long " * 200)
    assert label.minimumSizeHint().width() < 2000
    assert label.sizePolicy().horizontalPolicy() == label.sizePolicy().Policy.Ignored
