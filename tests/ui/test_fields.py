"""The fields above the body."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.article.ledger import Source
from desktop.article.model import Article, Picture
from desktop.attribution.diagnostic import Diagnostic, Severity
from desktop.exchange.media import Incoming
from desktop.ui.fields import Fields
from desktop.ui.one_line import GrowingText, Line

STORY = Article(
    id="one",
    section="Harbour",
    headline="Wall vote put off",
    standfirst="Again.",
    byline="Ines Falk",
    dateline="SKERRY",
    date="2026-11-23",
    slug="wall-vote",
    tags=("harbour", "council"),
    picture=Picture("pier.png", "A pier", "The pier", "J. Holm / Skerry Press", "ours"),
)
READING_ORDER = (
    "Section",
    "Tags",
    "Language",
    "Headline",
    "Standfirst",
    "Byline",
    "Dateline",
    "Date",
    "Embargo",
    "Slug",
    "Choose the lead picture",
    "Remove the lead picture",
    "Sources: open the ledger",
    "Alt text",
    "Caption",
    "Credit",
    "Licence",
)
Find = Callable[[str], QWidget]


@pytest.fixture
def fields(qtbot: QtBot) -> Fields:
    made = Fields()
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def find(fields: Fields) -> Find:
    """Looks up what is called so by a screen reader."""

    def look(name: str) -> QWidget:
        found = [one for one in fields.findChildren(QWidget) if one.accessibleName() == name]
        assert len(found) == 1, name
        return found[0]

    return look


def field(find: Find, name: str) -> GrowingText | Line:
    found = find(name)
    assert isinstance(found, GrowingText | Line)
    return found


def selected(find: Find, name: str) -> str:
    found = field(find, name)
    return found.selectedText() if isinstance(found, Line) else found.textCursor().selectedText()


def edits_of(fields: Fields) -> list[tuple[str, str]]:
    heard: list[tuple[str, str]] = []

    def hear(path: str, text: str) -> None:
        heard.append((path, text))

    fields.edited.connect(hear)
    return heard


def a_problem(path: str, severity: Severity, message: str = "No.") -> Diagnostic:
    return Diagnostic("rule", severity, path, 0, 1, "x", message, "It matters.")


# Typing


def test_every_field_shows_what_the_article_says(fields: Fields, find: Find) -> None:
    fields.show_article(STORY, Path())
    shown = {
        name: field(find, name).text()
        for name in READING_ORDER
        if isinstance(find(name), GrowingText | Line)
    }
    assert shown == {
        "Section": "Harbour",
        "Tags": "harbour, council",
        "Language": "en",
        "Headline": "Wall vote put off",
        "Standfirst": "Again.",
        "Byline": "Ines Falk",
        "Dateline": "SKERRY",
        "Date": "2026-11-23",
        "Embargo": "",
        "Slug": "wall-vote",
        "Alt text": "A pier",
        "Caption": "The pier",
        "Credit": "J. Holm / Skerry Press",
        "Licence": "ours",
    }


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("Section", "section"),
        ("Headline", "headline"),
        ("Standfirst", "standfirst"),
        ("Byline", "byline"),
        ("Dateline", "dateline"),
        ("Date", "date"),
        ("Slug", "slug"),
        ("Tags", "tags"),
        ("Alt text", "picture.alt"),
        ("Caption", "picture.caption"),
        ("Credit", "picture.credit"),
        ("Licence", "picture.licence"),
    ],
)
def test_typing_is_told_with_the_path_of_the_field(
    fields: Fields, find: Find, qtbot: QtBot, name: str, path: str
) -> None:
    fields.show_article(Article(id="one", picture=Picture("pier.png")), Path())
    heard = edits_of(fields)
    QTest.keyClicks(find(name), "ab")
    assert heard == [(path, "a"), (path, "ab")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_tab_and_enter_go_from_one_to_the_next_as_one_reads(
    fields: Fields, find: Find, qtbot: QtBot, key: Qt.Key
) -> None:
    fields.show_article(STORY, Path())
    find("Section").setFocus()
    for name, after in pairwise(READING_ORDER):
        widget = find(name)
        assert widget.hasFocus(), name
        QTest.keyClick(widget, Qt.Key.Key_Tab if isinstance(widget, QPushButton) else key)
        assert find(after).hasFocus(), f"{after} after {name}"


def test_what_was_typed_for_another_article_is_not_undone_into_this_one(
    fields: Fields, find: Find, qtbot: QtBot
) -> None:
    fields.show_article(STORY, Path())
    QTest.keyClicks(find("Headline"), "Secret ")
    fields.show_article(Article(id="two", headline="Other"), Path())
    QTest.keyClick(find("Headline"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field(find, "Headline").text() == "Other"


def test_showing_the_same_article_again_leaves_the_cursor_alone(
    fields: Fields, find: Find, qtbot: QtBot
) -> None:
    fields.show_article(STORY, Path())
    fields.focus_field("headline", 0, 0)
    QTest.keyClicks(find("Headline"), "T")
    fields.show_article(replace(STORY, headline="TWall vote put off", byline="Else"), Path())
    QTest.keyClicks(find("Headline"), "he ")
    assert field(find, "Headline").text() == "The Wall vote put off"
    assert field(find, "Byline").text() == "Else"


# Going to a place


@pytest.mark.parametrize("path", ["headline", "byline"])
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Wave \U0001f30a\U0001f30a over pier", "over"),
        ("\U0001f1f8\U0001f1ea pier \U0001f468\u200d\U0001f469\u200d\U0001f467 closed", "closed"),
        ("الميناء مغلق اليوم", "مغلق"),
        ("שער \U0001f30a הנמל", "הנמל"),
        ("Café pier", "pier"),
    ],
)
def test_going_to_a_place_selects_its_words_in_any_script(
    fields: Fields, find: Find, path: str, text: str, words: str
) -> None:
    article = replace(STORY, headline=text, byline=text)
    fields.show_article(article, Path())
    start = text.index(words)
    fields.focus_field(path, start, start + len(words))
    assert selected(find, path.capitalize()) == words
    assert find(path.capitalize()).hasFocus()


def test_a_place_beyond_a_text_that_became_shorter_goes_to_its_end(
    fields: Fields, find: Find
) -> None:
    fields.show_article(STORY, Path())
    fields.focus_field("headline", 5, 500)
    assert selected(find, "Headline") == "vote put off"
    fields.focus_field("slug", 5, 500)
    assert selected(find, "Slug") == "vote"


# Problems


def test_a_problem_is_said_and_shown_at_its_field(fields: Fields, find: Find) -> None:
    fields.mark([a_problem("headline", Severity.BLOCK, "Something is missing.")])
    headline = find("Headline")
    assert headline.property("severity") == "block"
    assert headline.toolTip() == "Something is missing.\nIt matters."
    assert headline.accessibleDescription() == "Something is missing."
    assert find("Byline").property("severity") == ""
    fields.mark([])
    assert headline.property("severity") == ""
    assert headline.toolTip() == ""
    assert headline.accessibleDescription() == ""


def test_of_several_problems_the_first_of_the_worst_is_shown(fields: Fields, find: Find) -> None:
    note = a_problem("slug", Severity.INFO, "A note.")
    warning = a_problem("slug", Severity.WARN, "A warning.")
    blocker = a_problem("slug", Severity.BLOCK, "First.")
    fields.mark([note, warning])
    assert find("Slug").accessibleDescription() == "A warning."
    fields.mark([note, blocker, warning, a_problem("slug", Severity.BLOCK, "Second.")])
    assert find("Slug").accessibleDescription() == "First."


# The lead picture


def photograph(folder: Path) -> None:
    Image.new("RGB", (300, 100), (200, 30, 30)).save(folder / "pier.png")


def thumbnail(find: Find) -> QLabel:
    found = find("Lead picture")
    assert isinstance(found, QLabel)
    return found


def test_the_picture_is_shown_small_from_the_article_s_folder(
    fields: Fields, find: Find, tmp_path: Path
) -> None:
    photograph(tmp_path)
    fields.show_article(STORY, tmp_path)
    shown = thumbnail(find).pixmap()
    assert shown.size().width() == thumbnail(find).width() * shown.devicePixelRatio()
    assert shown.toImage().pixelColor(5, 5).name() == "#c81e1e"
    assert any(one.text() == "pier.png" for one in fields.findChildren(QLabel))


def test_a_picture_held_upright_is_shown_upright(
    fields: Fields, find: Find, tmp_path: Path
) -> None:
    held = Image.Exif()
    held[0x0112] = 6  # to be turned by 90 degrees
    Image.new("RGB", (300, 100)).save(tmp_path / "pier.jpg", exif=held)
    fields.show_article(replace(STORY, picture=Picture("pier.jpg")), tmp_path)
    shown = thumbnail(find).pixmap()
    assert shown.height() > 2 * shown.width()
    assert shown.height() == thumbnail(find).height() * shown.devicePixelRatio()


def test_a_picture_that_is_not_there_is_said_until_it_is(
    fields: Fields, find: Find, tmp_path: Path
) -> None:
    fields.show_article(STORY, tmp_path / "nowhere")
    assert thumbnail(find).text() == "not found"
    photograph(tmp_path)
    fields.show_article(STORY, tmp_path)
    assert thumbnail(find).text() == ""
    assert not thumbnail(find).pixmap().isNull()


def test_without_a_picture_there_is_nothing_to_fill_in(fields: Fields, find: Find) -> None:
    fields.show_article(replace(STORY, picture=Picture()), Path())
    assert not find("Caption").isVisible()
    assert not find("Remove the lead picture").isVisible()
    assert find("Choose the lead picture").isVisible()
    fields.show_article(STORY, Path())
    assert find("Caption").isVisible()
    assert find("Remove the lead picture").isVisible()


def test_choosing_and_removing_a_picture_is_told(
    fields: Fields, find: Find, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(*_asked: object) -> tuple[str, str]:
        return "/pictures/quay.jpg", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    fields.show_article(STORY, Path())
    heard: list[object] = []
    fields.picture_chosen.connect(heard.append)
    fields.picture_removed.connect(lambda: heard.append("removed"))
    QTest.mouseClick(find("Choose the lead picture"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(find("Remove the lead picture"), Qt.MouseButton.LeftButton)
    assert heard == [[Incoming("quay.jpg", Path("/pictures/quay.jpg"))], "removed"]


def test_not_choosing_a_picture_changes_nothing(
    fields: Fields, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(*_asked: object) -> tuple[str, str]:
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    with qtbot.assertNotEmitted(fields.picture_chosen):
        fields.choose_picture()


def test_a_decorative_picture_needs_no_words(fields: Fields, find: Find, qtbot: QtBot) -> None:
    fields.show_article(STORY, Path())
    box = fields.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    heard: list[bool] = []
    fields.decorative_set.connect(heard.append)
    QTest.keyClick(box, Qt.Key.Key_Space)
    fields.show_article(replace(STORY, picture=replace(STORY.picture, decorative=True)), Path())
    assert heard == [True]
    assert not find("Alt text").isEnabled()
    assert find("Caption").isEnabled()


# Sources


def test_sources_are_named_and_open_the_ledger(fields: Fields, find: Find, qtbot: QtBot) -> None:
    button = find("Sources: open the ledger")
    assert isinstance(button, QPushButton)
    names = ("Falk", "Holm", "Sund", "Berg", "Vik")
    sources = tuple(Source(key=name.lower(), name=name) for name in names)
    fields.show_article(replace(STORY, sources=sources[:1]), Path())
    assert button.text() == "Falk"
    fields.show_article(replace(STORY, sources=sources), Path())
    assert button.text() == "Falk and 4 more"
    fields.show_article(STORY, Path())
    assert button.text() == "Add…"
    with qtbot.waitSignal(fields.sources_wanted):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_embargo_stands_by_the_date_and_says_how_it_is_written(
    fields: Fields, find: Find
) -> None:
    fields.show_article(replace(STORY, embargo="2026-11-24 06:00 Europe/Berlin"), Path())
    line = find("Embargo")
    assert isinstance(line, Line)
    assert line.text() == "2026-11-24 06:00 Europe/Berlin"
    assert line.placeholderText() == "none"
    assert "Europe/Berlin" in line.toolTip()
    heard: list[tuple[str, str]] = []

    def hear(path: str, text: str) -> None:
        heard.append((path, text))

    fields.edited.connect(hear)
    line.selectAll()
    QTest.keyClicks(line, "6")
    assert heard == [("embargo", "6")]
