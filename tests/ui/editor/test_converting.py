"""What is pasted from Word and Google Docs arrives as Markdown where it was pasted."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.ui.editor.widget import Editor
from desktop.ui.style import Colours

GOOGLE = (
    '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">'
    '<h2 dir="ltr"><span style="font-weight:400">A head</span></h2>'
    '<p dir="ltr"><span style="font-weight:700">Bold</span><span> words * here.</span></p>'
    '<ul><li dir="ltr"><p><span>one</span></p></li></ul></b><br class="Apple-interchange-newline">'
)
WORD = (
    "<html><head><style>p{mso-style:x}</style></head><body><!--StartFragment-->"
    "<p class=MsoNormal><i>Slanted</i><o:p></o:p></p>"
    '<p class=MsoNormal>Said<span class=MsoCommentReference><a href="#c">[A1]</a></span>.</p>'
    "<!--EndFragment--></body></html>"
)
CODE = '<div style="font-family:monospace"><span style="color:#f00">**kept**</span></div>'


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[Editor]:
    made = Editor(Colours.parse(resources.table("palettes", "light.toml")), "monospace")
    qtbot.addWidget(made)
    yield made
    made.converting.close()


def clip(html: str, text: str = "plain words") -> QMimeData:
    data = QMimeData()
    data.setHtml(html)
    data.setText(text)
    return data


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        (GOOGLE, "## A head\n\n**Bold** words \\* here.\n\n- one"),
        (WORD, "*Slanted*\n\nSaid."),
        (CODE, "plain words"),
        ("<p>" + "<em><q>" * 3000 + "deep", "plain words"),
    ],
)
def test_rich_text_arrives_as_markdown(editor: Editor, html: str, markdown: str) -> None:
    editor.insertFromMimeData(clip(html))
    editor.converting.drain()
    assert editor.toPlainText() == markdown


def test_what_arrives_after_another_text_was_opened_is_not_put_into_that(editor: Editor) -> None:
    said: list[str] = []
    editor.refused.connect(said.append)
    editor.load("One article.")
    editor.insertFromMimeData(clip(GOOGLE))
    editor.load("Another.")
    editor.converting.drain()
    assert editor.toPlainText() == "Another."
    assert "Paste it again" in said[0]


def test_it_lands_where_it_was_pasted_whatever_is_typed_meanwhile(editor: Editor) -> None:
    editor.setPlainText("one two")
    cursor = editor.textCursor()
    cursor.setPosition(4)
    editor.setTextCursor(cursor)
    editor.insertFromMimeData(clip("<p><b>and</b></p>"))
    typed = editor.textCursor()
    typed.movePosition(QTextCursor.MoveOperation.Start)
    typed.insertText("Zero ")
    editor.converting.drain()
    assert editor.toPlainText() == "Zero one **and**two"


def test_what_could_not_be_carried_is_told(editor: Editor) -> None:
    told: list[str] = []
    editor.refused.connect(told.append)
    editor.insertFromMimeData(clip(WORD))
    editor.converting.drain()
    assert told == ["Left out: 1 comment."]


def test_an_address_over_words_still_makes_a_link(editor: Editor) -> None:
    editor.setPlainText("words")
    editor.selectAll()
    editor.insertFromMimeData(clip('<a href="https://e.org/">e</a>', "https://e.org/"))
    editor.converting.drain()
    assert editor.toPlainText() == "[words](https://e.org/)"


def test_words_only(editor: Editor) -> None:
    QGuiApplication.clipboard().setMimeData(clip(GOOGLE, "A head\r\nwords"))
    editor.paste_plain()
    assert editor.toPlainText() == "A head\nwords"
