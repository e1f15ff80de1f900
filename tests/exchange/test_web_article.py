"""The article on a page, told from what stands around it."""

from base64 import b64encode

import pytest

from desktop.exchange.package import Unreadable
from desktop.exchange.web_article import is_page, read_page

PAGE = """<!doctype html>
<html lang="en-GB"><head><title>The wall — Gazette</title>
<meta property="og:title" content="Not this">
<meta name="description" content="It did.">
<meta property="article:published_time" content="2026-03-12T06:00">
<meta property="article:section" content="Harbour">
<meta name="keywords" content="harbour, flood"></head>
<body><nav><a href="/">Home</a></nav><header><h1>Gazette</h1></header>
<main><article><h1>The wall holds</h1><p class="byline">By Ann Brandt</p>
<p>First words.</p><figure><img src="a.jpg" alt="b"><figcaption>c</figcaption></figure>
<script>alert(1)</script><form><input></form></article>
<article><p>Another story.</p></article></main><footer>Imprint</footer></body></html>"""


@pytest.mark.parametrize(
    ("text", "page"),
    [
        (PAGE, True),
        ("<!-- saved -->\n<HTML>", True),
        ("<p>piece</p>", False),
        ("<html5>", False),
        ("words", False),
        # There are 2²⁹ ways to divide these.
        (f"{'<!---->' * 30}words", False),
        (f"{'<!---->' * 30}<html>", True),
    ],
)
def test_pages_are_told_from_texts(text: str, page: bool) -> None:
    assert is_page(text) is page


def test_the_article_is_found_on_the_page() -> None:
    taken = read_page(PAGE)
    article = taken.article
    assert (article.headline, article.byline) == ("The wall holds", "Ann Brandt")
    assert (article.standfirst, article.section) == ("It did.", "Harbour")
    assert (article.date, article.language) == ("2026-03-12T06:00", "en-GB")
    assert article.tags == ("harbour", "flood")
    assert article.body == 'First words.\n\n![b](a.jpg "c")'


def test_pictures_in_the_page_come_along(pixel: bytes) -> None:
    large = pixel + b"\0" * 12_000_000
    data = f"data:image/png;base64,{b64encode(large).decode()}"
    page = f"<html><p>Words above.</p><p><img src='{data}' alt='x'></p><img src='data:image/x,A'>"
    taken = read_page(page)
    [path] = taken.pictures
    assert taken.pictures[path] == large
    assert taken.article.body == f"Words above.\n\n![x]({path})"
    assert taken.notes == ("Left out: 1 picture of a kind that pages do not show.",)


def test_a_page_nested_without_end_is_told() -> None:
    with pytest.raises(Unreadable, match="nested"):
        read_page("<html>" + "<em><q>" * 2000 + "a")
