"""The addresses of pictures; what the browser shows and refuses is tested with the page."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from desktop.ui.page_engine import Engine, register_scheme

QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)

pytestmark = pytest.mark.qt_log_ignore(
    "ulkan|OpenGL|QRhi|GPU|GLX|sandbox|Sandbox|dbus|font", extend=True
)


def test_picture_addresses(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QTWEBENGINE_DISABLE_SANDBOX", "1")
    engine = Engine(tmp_path, "#ffffff")
    qtbot.addWidget(engine)
    assert engine.picture_address("a/b c.png", tmp_path / "x.png") == "pictures/a%2Fb%20c.png"
    assert engine.picture_address("none.png", None) == ""


def test_the_scheme_is_registered_once() -> None:
    register_scheme()
    register_scheme()
