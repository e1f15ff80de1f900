"""A page without its article: what is kept of it, and what is not."""

import pytest

from desktop.preview.learned import NoArticle, skeleton
from desktop.preview.page import PageContent, PagePicture, Site, page

WORDS = "The wall of the harbour moved by a hand's width since the survey in May, a report says. "
PAGE = f"""<!doctype html><html lang="de" class="wide" data-mode="day"><head>
<title>Old story</title><meta name="robots" content="all">
<link rel="stylesheet" href="/base.css">
<link rel="preload stylesheet" href="print.css" media="print">
<link rel="icon" href="i.png"><style>h1 {{ color: teal }}</style><script>alert(1)</script></head>
<body class="story" onload="alert(2)">
<header class="site"><a href="https://site.example/">Skerry Post</a><nav>Harbour $5</nav></header>
<main><article><header class="head"><p class="kicker">Old kicker</p>
<h1 class="title" style="letter-spacing: -1px"><a href="/old">Old headline</a></h1>
<p class="standfirst">Old standfirst</p><div class="post-meta">By <b>Somebody Old</b></div></header>
<figure class="hero"><img src="old.jpg" srcset="old2.jpg 2x" alt="Old"></figure>
<div class="text wide-text"><p>{WORDS}</p><p>{WORDS}</p><!-- old note --></div>
<footer>Old tags</footer></article><section class="related"><a>Old other story</a></section></main>
<footer class="site">Imprint <img src="logo.png" onerror="alert(3)">
<iframe src="x"></iframe></footer>
</body></html>"""
CONTENT = PageContent(
    headline="New <headline>",
    blocks=("<p>New words.</p>",),
    standfirst="New standfirst",
    section="Harbour",
    byline="Ida Marsh",
    tags=("wall",),
    picture=PagePicture("new.jpg", "New picture"),
)


def filled(html: str = PAGE, content: PageContent = CONTENT) -> str:
    theme = skeleton(html).theme("learned", "p {}")
    return page(
        content, theme, site=Site(), picture_url=lambda file: f"pictures/{file}", published=False
    )


def test_our_article_stands_in_the_frame_of_the_page() -> None:
    made = filled()
    for kept in ('class="wide"', 'data-mode="day"', "Skerry Post", "Harbour $5", "Imprint"):
        assert kept in made
    order = (
        "Skerry Post",
        'class="section"',
        "New &lt;headline&gt;</h1>",
        "New standfirst",
        "By Ida Marsh",
        "pictures/new.jpg",
        '<div class="body text wide-text" id="story"><p>New words.</p></div>',
        "wall</li>",
        "Imprint",
    )
    places = [made.index(words) for words in order]
    assert places == sorted(places)
    assert '<div class="post-meta"><p class="meta">' in made
    assert '<div class="standfirst"><p class="standfirst">New standfirst' in made


def test_nothing_of_the_old_article_is_left() -> None:
    made = filled()
    assert "Old" not in made
    assert "hand's width" not in made


def test_nothing_in_it_runs_or_is_loaded() -> None:
    made = filled().replace("pictures/new.jpg", "")
    unwanted = ("alert", "<script", "onload", "onerror", "<iframe", ".jpg", "logo.png", "https:")
    assert [word for word in unwanted if word in made] == []
    assert "style=" not in made


def test_sheets_come_in_their_order_and_single_styles_last() -> None:
    sheets = skeleton(PAGE).sheets
    assert [(one.address, one.media) for one in sheets[:3]] == [
        ("/base.css", ""),
        ("print.css", "print"),
        ("", ""),
    ]
    assert sheets[2].text == "h1 { color: teal }"
    assert sheets[3].text.endswith("{ letter-spacing: -1px }")
    name = sheets[3].text[1:].split()[0]
    assert f'class="title {name}"' in filled()


def test_a_front_page_has_the_same_frame() -> None:
    index = skeleton(PAGE).index
    assert index.count("${stories}") == 1
    assert "${" not in index.replace("${stories}", "")
    assert "Skerry Post" in index


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>Old</h1><div><p>{WORDS * 2}</p></div>",
        f"<div><h1>Old</h1><p>{WORDS * 2}</p></div>",
        f"<div><p>{WORDS * 2}</p></div>",
    ],
)
def test_pages_built_in_other_ways_are_understood(body: str) -> None:
    around = ("<html><body><header>Skerry Post</header>", "<footer>Imprint</footer></body></html>")
    made = filled(body.join(around))
    assert "Old" not in made
    order = ("Skerry Post", "New &lt;headline&gt;</h1>", "New words.", "Imprint")
    places = [made.index(words) for words in order]
    assert places == sorted(places)


@pytest.mark.parametrize("html", ["", "<p>", "<html><body><h1>Front page</h1></body></html>", "\0"])
def test_a_page_without_an_article_says_so(html: str) -> None:
    with pytest.raises(NoArticle):
        skeleton(html)
