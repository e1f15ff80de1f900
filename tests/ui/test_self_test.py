"""The window's half of the self-test answers in lines, and hears what is wrong."""

import json
import os
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.ui import fonts, page, self_test

# What the program says before its QApplication is made; the tests' is there already.
QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
pytestmark = pytest.mark.qt_log_ignore("ulkan|OpenGL|QRhi|GPU|andbox", extend=True)


def answers(qtbot: QtBot) -> dict[str, tuple[str, str]]:
    """What the checks say, by their names."""
    fonts.load(resources.folder() / "fonts")
    out = StringIO()
    assert self_test.serve(out, dict(os.environ)) == 0
    tables = [json.loads(line) for line in out.getvalue().splitlines()]
    return {one["name"]: (one["outcome"], one["said"]) for one in tables}


def test_here_everything_works(qtbot: QtBot, home: Path) -> None:
    said = answers(qtbot)
    assert {outcome for outcome, _ in said.values()} == {"ok"}, said
    assert said["platform"][1].startswith(QGuiApplication.platformName())
    assert not home.exists()


def test_what_is_missing_is_named(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda: ["Inter"])

    def nowhere(_which: object) -> str:
        return str(tmp_path)

    monkeypatch.setattr(self_test.QLibraryInfo, "path", nowhere)
    monkeypatch.setattr(page, "hindrance", lambda: "no browser")
    monkeypatch.setattr(self_test, "_is_administrator", lambda: False)
    said = answers(qtbot)
    assert said["typefaces"] == ("FAILED", "not there: Gazette Serif, JetBrains Mono")
    assert said["languages"][0] == "FAILED"
    assert said["page"] == ("FAILED", "no browser")


def test_an_administrator_is_told_why_there_is_no_page(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "hindrance", lambda: "not for the administrator")
    monkeypatch.setattr(self_test, "_is_administrator", lambda: True)
    assert answers(qtbot)["page"] == ("skipped", "not for the administrator")
