"""Pictures in a body, read and written."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article.figure import figure_at, figures, with_licence, written
from desktop.article.model import Picture
from desktop.preview.renderer import Renderer

HARD = list("ab c\"'&;<>[]()*_`\\{}!#x@$-.:/|~^=é\u05d0😀")
LINES = st.text(st.sampled_from(HARD), max_size=14).map(lambda text: " ".join(text.split()))
PICTURES = st.builds(
    Picture,
    file=st.sampled_from(["media/a-1.jpg", "the pier (2).png", "https://a.example/b.jpg"]),
    alt=LINES,
    caption=LINES,
    credit=LINES,
    decorative=st.booleans(),
)


@pytest.mark.parametrize(
    ("text", "picture"),
    [
        ("![](a.jpg)", Picture("a.jpg")),
        ("![A pier](a.jpg 'Old')", Picture("a.jpg", "A pier", "Old")),
        ('![A](<a b.jpg> "Old © J. Holm")', Picture("a b.jpg", "A", "Old", "J. Holm")),
        ('![A](a.jpg "© J. Holm")', Picture("a.jpg", "A", "", "J. Holm")),
        ("![A [new] pier](a.jpg)", Picture("a.jpg", "A [new] pier")),
        ('![](a.jpg "Now"){.decorative}', Picture("a.jpg", "", "Now", decorative=True)),
        ("![](a.jpg){: .decorative}", Picture("a.jpg", decorative=True)),
        ("![](a.jpg){.decorative-frame}", Picture("a.jpg")),
    ],
)
def test_what_a_picture_says(text: str, picture: Picture) -> None:
    (found,) = figures(f"One.\n\n{text}\n")
    assert found.picture == picture
    assert (found.start, found.end) == (6, 6 + len(text))


@pytest.mark.parametrize(
    "text",
    ["[a](b.jpg)", "![a]", "![a]()", "```\n![a](b.jpg)\n```", "~~~\n![a](b.jpg)"],
)
def test_what_is_no_picture(text: str) -> None:
    assert figures(text) == ()


@given(PICTURES)
def test_what_is_written_is_read_again(picture: Picture) -> None:
    (found,) = figures(written(picture))
    assert found.picture == picture


@given(PICTURES)
def test_readers_see_what_was_written(picture: Picture) -> None:
    shown = "".join(one.html for one in Renderer().render(f"A\n\n{written(picture)}\n\nB").blocks)
    alt = re.search(r'<figure><img alt="([^"]*)" src="', shown)
    assert alt, shown
    assert html.unescape(alt[1]) == ("" if picture.decorative else picture.alt)
    caption = re.search("<figcaption[^>]*>(.*)</figcaption>", shown)
    told = " ".join(
        filter(None, (picture.caption, f"© {picture.credit}" if picture.credit else ""))
    )
    assert _untypeset(html.unescape(caption[1]) if caption else "") == _untypeset(told)


def _untypeset(text: str) -> str:
    for pattern, plain in (("[‘’]", "'"), ("[“”]", '"'), ("[–—-]+", "-"), (r"…|\.\.\.", "~")):
        text = re.sub(pattern, plain, text)
    return text


def test_attributes_we_do_not_know_are_kept() -> None:
    text = '![A](a.jpg){.wide .decorative width="40"}'
    (found,) = figures(text)
    assert (found.picture.decorative, found.rest) == (True, '.wide width="40"')
    assert written(found.picture, found.rest) == '![A](a.jpg){.decorative .wide width="40"}'


def test_the_picture_meant_is_the_nearest_of_the_line() -> None:
    body = "One\n\n![a](a.jpg) and ![b](b.jpg) so\n\nTwo"
    for offset, file in ((5, "a.jpg"), (10, "a.jpg"), (body.index("so"), "b.jpg")):
        found = figure_at(body, offset)
        assert found is not None
        assert found.picture.file == file
    assert figure_at(body, 1) is None
    assert figure_at(body, len(body)) is None


def test_a_body_tells_the_licence_with_the_credit() -> None:
    assert with_licence(Picture("a", credit="Holm", licence="CC BY")).credit == "Holm / CC BY"
    assert with_licence(Picture("a", licence="CC BY")).credit == "CC BY"
