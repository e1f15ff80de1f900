"""Which raw HTML may only end further down."""

import pytest

from desktop.preview.raw_html import left_open


@pytest.mark.parametrize(
    "text",
    [
        "<div>",
        "<div>\n\n<div></div>",
        "text <!-- open",
        '<a href="x',
        '<a href="x>y</a>',
        "<script>if (a > b) {}",
        "</div",
        "text <b",
    ],
)
def test_open(text: str) -> None:
    assert left_open(text)


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        "a < b",
        "<div>x</div>",
        "<b>bold",
        "<!-- closed -->",
        '<a href="x">y</a>',
        "<https://e.org>",
        "<hr>",
        "5 <= 6 <",
        '<p title="it\'s">x</p>',
    ],
)
def test_closed(text: str) -> None:
    assert not left_open(text)
