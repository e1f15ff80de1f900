"""What a clipboard may bring in."""

import time

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

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


# Pictures


def dragged(**parts: object) -> QMimeData:
    """What a program offers: text, html, urls, an image, or bytes by their media type."""
    data = QMimeData()
    for name, value in parts.items():
        if isinstance(value, bytes):
            data.setData(f"image/{name}", value)
        elif isinstance(value, QImage):
            data.setImageData(value)
        elif isinstance(value, list):
            data.setUrls([QUrl(str(one)) for one in value])  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        elif name == "html":
            data.setHtml(str(value))
        else:
            data.setText(str(value))
    return data


def square() -> QImage:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    return image


REMOTE = "https://a.example/pier.jpg"
SHOWN = f'<meta charset="utf-8"><img alt="" src="{REMOTE}">'


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (dragged(urls=["file:///a.JPG", "file:///b.md", "file:///c.heic"]), ["a.JPG", "c.heic"]),
        (dragged(png=b"png", jpeg=b"jpeg", text=REMOTE, html=SHOWN), [b"jpeg"]),
        (dragged(html='<img src="data:image/png;base64,aGVsbG8=">'), [b"hello"]),
        (dragged(urls=["data:image/gif,hello"]), [b"hello"]),
    ],
)  # fmt: skip
def test_pictures_are_files_bytes_or_written_out(data: QMimeData, found: list[object]) -> None:
    assert pasting.brings_pictures(data)
    pictures = pasting.pictures_of(data)
    assert isinstance(pictures, list)
    assert [
        one.content or one.name for one in pictures if isinstance(one, pasting.Incoming)
    ] == found


def test_pixels_are_left_to_be_encoded_elsewhere() -> None:
    found = pasting.pictures_of(dragged(image=square()))
    assert isinstance(found, list)
    (clip,) = found
    assert isinstance(clip, pasting.Clip)
    assert clip.image.width() == 4


@pytest.mark.parametrize(
    "data",
    [
        dragged(text="A B", html="<table><tr><td>A</td></tr></table>", image=square(), png=b"x"),
        dragged(text="words", html=f"<p>words {SHOWN}</p>"),
        dragged(text=REMOTE),
        dragged(urls=["file:///srv/b.md"]),
        QMimeData(),
    ],
)
def test_what_brings_words_is_no_picture(data: QMimeData) -> None:
    assert not pasting.brings_pictures(data)
    assert pasting.pictures_of(data) == []


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (
            dragged(html=SHOWN, urls=[REMOTE]),
            f"The picture is at {REMOTE}, and nothing was fetched",
        ),
        (dragged(html='<img src="data:image/png;base64,%%%1">'), "damaged"),
    ],
)
def test_nothing_is_fetched(data: QMimeData, says: str) -> None:
    assert pasting.brings_pictures(data)
    answer = pasting.pictures_of(data)
    assert isinstance(answer, pasting.Refused)
    assert says in answer.reason


@pytest.mark.parametrize(
    ("html", "rich"),
    [
        ("<p>a</p>", True),
        ("<a href='b'>a</a>", True),
        ("<div><span>a</span></div>", False),
        ("<a name='b'>a</a>", False),
        ("", False),
        ("<p>" + "x" * pasting.MOST, False),
    ],
)
def test_rich_text_is_told_from_coloured_text(html: str, rich: bool) -> None:
    assert pasting.rich_of(clipboard(html=html)) == (html if rich else "")


def test_markup_that_never_ends_takes_no_time() -> None:
    began = time.process_time()
    assert not pasting.brings_pictures(clipboard(html="<img " * 20_000))
    assert time.process_time() - began < 5
