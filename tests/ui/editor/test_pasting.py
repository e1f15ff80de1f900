"""What a clipboard may bring in."""

import pytest
from PySide6.QtCore import QMimeData, QUrl

from desktop.ui.editor import pasting


def clipboard(text: str = "", html: str = "") -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    return data


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u2029b", "a\nb"),
        ("a\u2028b", "a\u2028b"),
        ("half \ud83d gone", "half \ufffd gone"),
        ("whole 😀 stays", "whole 😀 stays"),
        ("pair \ud83d\ude00 joined", "pair 😀 joined"),
    ],
)
def test_clean(text: str, clean: str) -> None:
    assert pasting.clean(text) == clean


def test_rich_text_comes_in_plain(qapp: object) -> None:
    html = "<p>One <b>bold</b></p><p>Two</p>"
    assert pasting.text_of(clipboard(html=html)) == "One bold\nTwo"
    assert pasting.text_of(clipboard(text="plain", html=html)) == "plain"


def test_nothing_useful_is_nothing() -> None:
    assert pasting.text_of(QMimeData()) == ""


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (clipboard(text="word " * (pasting.MOST // 5 + 1)), "2,000,005 characters"),
        (clipboard(text="a\n" + "x" * (pasting.LONGEST_LINE + 1)), "200,001 characters long"),
        (clipboard(html="<p>" + "x" * pasting.MOST), "2,000,003 characters"),
    ],
)
def test_too_much_is_refused_in_words(data: QMimeData, says: str) -> None:
    answer = pasting.text_of(data)
    assert isinstance(answer, pasting.Refused)
    assert says in answer.reason
    assert answer.reason.startswith("Nothing was pasted")


def test_only_local_files_are_files() -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://a.example/p.jpg"), QUrl.fromLocalFile("/srv/pier.jpg")])
    assert pasting.local_files(data) == ["/srv/pier.jpg"]
