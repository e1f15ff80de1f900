"""Field by field: what was changed where, what is chosen, and what comes of it."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from desktop.article.model import Article, Picture
from desktop.publishing.basis import Basis
from desktop.publishing.cms.contract import RemotePost
from desktop.publishing.merging import compare
from desktop.publishing.newsdesk import Divergence
from desktop.ui.merge_dialog import MergeDialog
from desktop.ui.style import Colours

BASE = Article(
    id="a",
    headline="The wall held",
    standfirst="For now.",
    body="One two.\n\nThe wall held <b>fast</b>.\n\nThe end.",
)
MINE = replace(
    BASE, headline="The wall stood", body=BASE.body.replace("One", "Only one"), tags=("walls",)
)
THEIRS = replace(
    BASE, headline="The wall gave", standfirst="For ever.", body=BASE.body + "\n\nTheirs."
)


@pytest.fixture
def colours(checkout: Path) -> Colours:
    text = (checkout / "resources" / "palettes" / "light.toml").read_text(encoding="utf-8")
    return Colours.parse(tomllib.loads(text))


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(parent: QWidget, colours: Colours) -> MergeDialog:
    return opened(parent, colours, MINE, THEIRS)


def opened(parent: QWidget, colours: Colours, mine: Article, theirs: Article) -> MergeDialog:
    fields = compare(BASE, mine, theirs)
    post = RemotePost("7", "http://a/7", "publish", "v")
    divergence = Divergence("a", "Mara Orr", "", post, Basis((), {}), BASE, mine, theirs, fields)
    made = MergeDialog(divergence, "The Paper", "today, 14:02", colours, parent)
    made.open()
    return made


def button(dialog: MergeDialog, name: str) -> QPushButton:
    buttons = dialog.findChildren(QPushButton)
    return next(one for one in buttons if name in (one.text(), one.accessibleName()))


def said(dialog: MergeDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel))


def result(dialog: MergeDialog) -> str:
    return dialog.findChildren(QTextBrowser)[0].toPlainText()


def test_it_says_who_changed_what(dialog: MergeDialog) -> None:
    text = said(dialog)
    assert "Mara Orr changed this post on The Paper, today, 14:02" in text
    assert "<b>Headline</b> · changed on both sides: choose" in text
    assert "<b>Standfirst</b> · changed there only" in text
    assert "<b>Tags</b> · changed by you only" in text
    assert "<b>Text</b> · changed on both sides, in different places" in text
    # Whose words they are is said as well as coloured, and mark-up is shown as typed.
    assert "you:" in text
    assert "there:" in text
    assert "line-through" in text
    assert "&lt;b&gt;fast" in text


def test_a_conflict_holds_apply_back_until_it_is_chosen(dialog: MergeDialog) -> None:
    apply = button(dialog, "Apply")
    assert not apply.isEnabled()
    assert "Still to choose: Headline." in said(dialog)
    assert "not chosen yet" in result(dialog)
    button(dialog, "Keep theirs: Headline").click()
    assert apply.isEnabled()
    assert "The wall gave" in result(dialog)
    button(dialog, "Keep mine: Headline").click()
    assert "The wall stood" in result(dialog)
    button(dialog, "Keep mine: Standfirst").click()
    decided: list[Article] = []
    dialog.decided.connect(decided.append)
    apply.click()
    (article,) = decided
    assert article == replace(
        MINE, body="Only one two.\n\nThe wall held <b>fast</b>.\n\nThe end.\n\nTheirs."
    )


def test_of_one_side_s_change_there_is_no_both(dialog: MergeDialog) -> None:
    names = [one.accessibleName() for one in dialog.findChildren(QPushButton)]
    assert "Keep both: Headline" in names
    assert "Keep both: Standfirst" not in names
    assert button(dialog, "Keep theirs: Standfirst").isChecked()
    assert button(dialog, "Keep mine: Tags").isChecked()
    assert button(dialog, "Keep both: Text").isChecked()


def test_keys_alone(dialog: MergeDialog) -> None:
    both = button(dialog, "Keep both: Headline")
    both.setFocus()
    QTest.keyClick(both, Qt.Key.Key_Space)
    assert "The wall stood / The wall gave" in result(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_long_stretches_that_nobody_changed_are_cut(parent: QWidget, colours: Colours) -> None:
    long = replace(BASE, body="\n\n".join(["word " * 200, BASE.body]))
    fields = compare(long, long, replace(long, body=long.body + " Theirs."))
    post = RemotePost("7", "http://a/7", "publish", "v")
    divergence = Divergence("a", "", "", post, Basis((), {}), long, long, long, fields)
    dialog = MergeDialog(divergence, "The Paper", "", colours, parent)
    assert "Somebody changed this post on The Paper" in said(dialog)
    assert "[…]" in said(dialog)
    assert len(said(dialog)) < 1600


def test_a_picture_of_theirs_does_not_get_our_credit(parent: QWidget, colours: Colours) -> None:
    mine = replace(MINE, picture=Picture("wall.jpg", "A wall", credit="Ida Quist", licence="CC0"))
    address = "https://paper.example/quay.jpg"
    theirs = replace(THEIRS, picture=Picture(address, "A quay", credit="Per Lund"))
    dialog = opened(parent, colours, mine, theirs)
    names = [one.accessibleName() for one in dialog.findChildren(QPushButton)]
    assert "Keep theirs: Lead picture" in names
    assert "Keep both: Lead picture" not in names
    decided: list[Article] = []
    dialog.decided.connect(decided.append)
    for one in dialog.findChildren(QPushButton):
        if one.accessibleName().startswith("Keep theirs:"):
            one.click()
    apply = dialog.findChild(QPushButton, "apply")
    assert isinstance(apply, QPushButton)
    apply.click()
    (article,) = decided
    assert article.picture == Picture(address, "A quay", credit="Per Lund")


def test_an_open_comparison_goes_with_the_palette(dialog: MergeDialog, colours: Colours) -> None:
    def used(colour: str) -> int:
        return sum(colour in label.text() for label in dialog.findChildren(QLabel))

    dark = replace(colours, accent="#abcdef", warning="#fedcba")
    before = used(colours.accent), used(colours.warning)
    assert min(before) > 0
    dialog.set_colours(dark)
    assert (used(dark.accent), used(dark.warning)) == before
    assert used(colours.accent) == used(colours.warning) == 0
