"""One HTML file with everything in it."""

import re
from base64 import b64decode
from pathlib import Path

import pytest

from desktop.article.model import Article, Picture
from desktop.exchange.web_page import data_url, picture_loader, standalone
from desktop.preview.page import Theme
from desktop.preview.renderer import Renderer

PIXELS = b"\xff\xd8\xff pretended picture"


@pytest.fixture
def theme() -> Theme:
    style = '@font-face { src: url("fonts/a.woff2"); } @font-face { src: url("fonts/none.woff2"); }'
    return Theme("plain", "<html>$head$picture$body</html>", "$stories", style)


@pytest.fixture
def base(tmp_path: Path) -> Path:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "a b.jpg").write_bytes(PIXELS)
    (tmp_path / "a.woff2").write_bytes(b"letters")
    return tmp_path


def _page(article: Article, theme: Theme, base: Path) -> str:
    rendering = Renderer().render(article.body)
    return standalone(article, rendering, theme, [base / "a.woff2"], picture_loader(base))


def test_pictures_and_fonts_are_inside(theme: Theme, base: Path) -> None:
    article = Article(
        headline="H",
        picture=Picture(file="pictures/a b.jpg", alt="A <wall>"),
        body='Text.\n\n![Inside](<pictures/a b.jpg> "Words")',
    )
    page = _page(article, theme, base)
    found = [b64decode(one) for one in re.findall(r"data:image/jpeg;base64,([\w+/=]+)", page)]
    assert found == [PIXELS, PIXELS]
    assert data_url("font/woff2", b"letters") in page
    assert "A &lt;wall&gt;" in page
    assert "pictures/" not in page


@pytest.mark.parametrize("file", ["none.jpg", "a\0b", "~nobody-of-that-name/x.jpg", "pictures"])
def test_a_picture_that_cannot_be_read_is_left_out(file: str, theme: Theme, base: Path) -> None:
    page = _page(Article(headline="H", picture=Picture(file=file), body="Text."), theme, base)
    assert "<img" not in page
    assert "Text." in page


def test_pictures_are_found_by_every_kind_of_path(base: Path) -> None:
    load = picture_loader(base)
    absolute = base / "pictures" / "a b.jpg"
    assert load("pictures/a b.jpg") == load(str(absolute)) == load(absolute.as_uri()) == PIXELS
