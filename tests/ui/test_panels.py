"""The panels under the preview."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.article.ledger import Source
from desktop.article.model import Article
from desktop.ui.dressing import load
from desktop.ui.panels import Panels


@pytest.fixture
def panels(qtbot: QtBot) -> Panels:
    made = Panels(load()["light"])
    qtbot.addWidget(made)
    return made


def titles(panels: Panels) -> list[str]:
    return [panels.tabText(at) for at in range(panels.count())]


def test_a_tab_each(panels: Panels) -> None:
    assert titles(panels) == ["Problems", "Sources", "Replies", "History", "What will be sent"]


def test_how_many_there_are_stands_in_the_tab(panels: Panels) -> None:
    panels.show_problems(3)
    panels.show_fields(Article(sources=(Source("falk", "Ines Falk"),)))
    assert titles(panels)[:3] == ["Problems 3", "Sources 1", "Replies"]

    panels.show_problems(0)
    panels.show_fields(Article())
    assert titles(panels)[:3] == ["Problems", "Sources", "Replies"]
