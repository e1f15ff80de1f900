"""The page: every part in its place, everything escaped, sealed unless published."""

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article.correction import Correction, Place
from desktop.article.model import Article, Picture
from desktop.preview.page import (
    BODY_ID,
    PageContent,
    PagePicture,
    Site,
    Story,
    Theme,
    body_html,
    index_page,
    page,
)
from desktop.preview.renderer import Renderer

THEME = Path(__file__).parents[2] / "resources" / "themes" / "gazette"
SITE = Site("The Skerry Gazette", "Harbour, town and islands")


@pytest.fixture(scope="session")
def theme() -> Theme:
    names = ("article.html", "index.html", "style.css")
    return Theme("gazette", *((THEME / name).read_text(encoding="utf-8") for name in names))


CONTENT = PageContent(
    headline="Harbour wall vote put off",
    blocks=("<p>One.</p>", '<figure><img alt="x" src="quay.jpg"></figure>'),
    standfirst="Not before spring.",
    section="Local politics",
    byline="Ada Brandt",
    dateline="SKERRY",
    date="2026-11-23",
    tags=("harbour", "council"),
    picture=PagePicture("pier.jpg", "The pier", "On Sunday.", "Photograph: J. Reyes"),
)


def made(content: PageContent, theme: Theme, *, published: bool = False) -> str:
    return page(content, theme, site=SITE, picture_url=lambda f: f"m/{f}", published=published)


class Outline(HTMLParser):
    """Checks that elements close in order, and keeps classes and texts."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.texts: list[str] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in ("meta", "link", "img", "hr", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def outline(html: str) -> Outline:
    parser = Outline()
    parser.feed(html)
    parser.close()
    assert parser.open == []
    return parser


def test_every_field_has_its_place(theme: Theme) -> None:
    html = made(CONTENT, theme)
    outline(html)
    for part in (
        "<title>Harbour wall vote put off</title>",
        "<h1>Harbour wall vote put off</h1>",
        '<p class="section">Local politics</p>',
        '<p class="standfirst">Not before spring.</p>',
        '<span class="byline">By Ada Brandt</span>',
        '<span class="dateline">SKERRY</span>',
        '<time datetime="2026-11-23">23 November 2026</time>',
        '<img src="m/pier.jpg" alt="The pier">',
        'On Sunday. <span class="credit">Photograph: J. Reyes</span>',
        f'id="{BODY_ID}"><p>One.</p>\n',
        'src="m/quay.jpg"',
        "<li>harbour</li><li>council</li>",
        "The Skerry Gazette",
        "Monday, 23 November 2026",
    ):
        assert part in html


def test_corrections_stand_above_and_below_the_body_and_in_the_description(theme: Theme) -> None:
    notes = (
        Correction("Four metres.", "2026-11-24", Place.TOP),
        Correction("Not <script>.", "2026-11-25"),
    )
    html = made(replace(CONTENT, corrections=notes), theme, published=True)
    outline(html)
    top, body, bottom = (
        html.index(part)
        for part in ('<aside class="corrections top">', 'id="story"', "Not &lt;script&gt;.")
    )
    assert top < html.index("Correction, 24 November 2026:") < body < html.index("One.") < bottom
    data = re.search(r'<script type="application/ld\+json">(.*?)</script>', html)
    assert data
    assert json.loads(data[1])["correction"] == [
        {"@type": "CorrectionComment", "text": "Four metres.", "datePublished": "2026-11-24"},
        {"@type": "CorrectionComment", "text": "Not <script>.", "datePublished": "2026-11-25"},
    ]


def test_empty_fields_leave_nothing_behind(theme: Theme) -> None:
    html = made(PageContent(blocks=("<p>One.</p>",)), theme)
    outline(html)
    for name in ("section", "standfirst", "meta", "lead-picture", "tags", "corrections"):
        assert f'class="{name}"' not in html


@given(st.text(alphabet="<>&\"'$x{}é\n", max_size=20))
def test_fields_are_escaped(text: str) -> None:
    # A theme of its own: a fixture would be shared between the examples.
    places = "$head $headline $standfirst $section $meta $picture $tags $site $motto $home $body"
    small = Theme("t", places, "$stories", "")
    content = PageContent(
        headline=text,
        standfirst=text,
        section=text,
        byline=text,
        dateline=text,
        date=text,
        tags=(text,),
        picture=PagePicture(text, text, text, text),
        language=text,
        address=text,
    )
    for published in (False, True):
        html = page(
            content,
            small,
            site=Site(text, text, text),
            picture_url=lambda file: file,
            published=published,
        )
        allowed = {"title", "meta", "link", "p", "span", "time", "figure", "figcaption", "img"}
        allowed |= {"ul", "li", "div", "script"}
        assert set(outline(html).tags) <= allowed


def test_unpublished_pages_are_sealed(theme: Theme) -> None:
    html = made(CONTENT, theme)
    assert "default-src 'none'; style-src 'self'; img-src 'self'" in html
    assert "<script" not in html
    assert "og:title" not in html


def test_style_within_the_page_is_allowed_by_its_digest(theme: Theme) -> None:
    html = page(CONTENT, theme, site=SITE, picture_url=str, published=False, stylesheet=None)
    assert "style-src 'sha256-" in html
    assert theme.stylesheet in html


def test_published_pages_tell_what_they_are(theme: Theme) -> None:
    content = replace(CONTENT, address="https://skerry.example/a", headline="A </script> & <b>")
    html = made(content, theme, published=True)
    outline(html)
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', html)
    assert found
    data = json.loads(found[1])
    assert data["@type"] == "NewsArticle"
    assert data["headline"] == "A </script> & <b>"
    assert data["author"] == [{"@type": "Person", "name": "Ada Brandt"}]
    assert data["datePublished"] == "2026-11-23"
    assert data["articleSection"] == "Local politics"
    assert data["image"] == "m/pier.jpg"
    assert data["publisher"]["name"] == "The Skerry Gazette"
    assert '<meta property="og:title" content="A &lt;/script&gt; &amp; &lt;b&gt;">' in html
    assert '<meta property="article:tag" content="council">' in html
    assert "Content-Security-Policy" not in html


def test_a_picture_without_an_address_is_left_out(theme: Theme) -> None:
    html = page(CONTENT, theme, site=SITE, picture_url=lambda _file: "", published=False)
    assert "lead-picture" not in html


def test_picture_addresses_are_unescaped_and_escaped_again() -> None:
    asked: list[str] = []

    def address(file: str) -> str:
        asked.append(file)
        return f'x"{file}'

    (block,) = body_html(('<p><img alt="a>b" src="a&amp;b.png"></p>',), address)
    assert asked == ["a&b.png"]
    assert block == '<p><img alt="a>b" src="x&quot;a&amp;b.png"></p>'


def test_right_to_left_languages(theme: Theme) -> None:
    assert '<html lang="ar-EG" dir="rtl">' in made(replace(CONTENT, language="ar-EG"), theme)
    assert '<html lang="en" dir="ltr">' in made(CONTENT, theme)


def test_content_of_an_article() -> None:
    article = Article(
        headline="H", body="Text [@falk].", picture=Picture("a.png", alt="Alt"), tags=("t",)
    )
    content = PageContent.of(article, Renderer().render(article.body))
    assert content.blocks == ("<p>Text.</p>",)
    assert content.picture == PagePicture("a.png", "Alt")
    assert PageContent.of(Article(), Renderer().render("")).picture is None


def test_front_page(theme: Theme) -> None:
    stories = [
        Story("a.html", "First", "About", "Town", "Ada", "2026-11-23", PagePicture("p.jpg", "P")),
        Story('b"<.html', "Second <b>"),
    ]
    html = index_page(stories, theme, site=SITE, picture_url=lambda f: f, date="2026-11-23")
    outline(html)
    lead, brief = re.findall(r'<article class="teaser (\w+)"', html)
    assert (lead, brief) == ("lead", "brief")
    assert '<h2><a href="a.html">First</a></h2>' in html
    assert 'href="b&quot;&lt;.html"' in html
    assert "Second &lt;b&gt;" in html
    assert '<img src="p.jpg" alt="P">' in html


def test_empty_front_page(theme: Theme) -> None:
    html = index_page([], theme, site=SITE, picture_url=lambda f: f)
    assert "Nothing has been published yet." in html


@pytest.mark.parametrize(
    ("article", "index", "wrong"),
    [
        ("$headline", "$stories", "no \\$body"),
        ("$body $unknown", "$stories", "unknown"),
        ("$body", "nothing", "no \\$stories"),
        ("$body $", "$stories", "article template"),
    ],
)
def test_broken_themes_are_refused(article: str, index: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong):
        Theme("broken", article, index, "")


def test_the_page_speaks_the_language_of_its_article(theme: Theme) -> None:
    content = PageContent(
        "Pier gesperrt", ("<p>Text.</p>",), byline="Ada Brandt", date="2026-03-01", language="de"
    )
    made = page(content, theme, site=Site(), picture_url=lambda file: file, published=True)
    assert "Von Ada Brandt" in made
    assert ">1. März 2026</time>" in made
    assert "Sonntag, 1. März 2026" in made
