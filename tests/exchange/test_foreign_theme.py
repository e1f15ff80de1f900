"""Looks from somebody else: what they may not do, and that ours and ordinary ones pass."""

import pytest

from desktop import resources
from desktop.exchange.foreign_theme import check_page, check_style


@pytest.mark.parametrize(
    "html",
    [
        "<script>1</script>",
        "<SCRIPT src=x.js>",
        "<p onclick='x()'>",
        "<svg/onload=x()>",
        "<a href='java\nscript:x()'>",
        "<iframe src=a.html>",
        "<img src='https://a.invalid/x.gif'>",
        "<img srcset='//a.invalid/x.gif 2x'>",
        "<link rel=stylesheet href=https://a.invalid/x.css>",
        "<link rel=preconnect href=//a.invalid>",
        "<meta http-equiv=refresh content='0;url=https://a.invalid'>",
        "<base href='https://a.invalid'>",
        "<form action='https://a.invalid'>",
        "<style>p { background: url(https://a.invalid/x) }</style>",
        "<!--><img src=x onerror=x()>-->",
        "<!--a--!><img src=x onerror=x()>-->",
        "<svg><style><img src=x onerror=x()></style></svg>",
        "<![CDATA[><img src=x onerror=x()>]]>",
        "<p style='background: url(//a.invalid/x)'>",
        "<p style='background: \\75rl(https:\\2f\\2f a.invalid)'>",
    ],
)
def test_a_page_that_reaches_beyond_itself_is_refused(html: str) -> None:
    with pytest.raises(ValueError, match="beyond itself"):
        check_page(html)


@pytest.mark.parametrize(
    "css",
    [
        "@import 'x.css';",
        "@\\69mport 'x.css';",
        "p { background: url(http://a.invalid/x.png) }",
        "p { background: url( '//a.invalid/x.png' ) }",
        "p { background: image-set('https://a.invalid/x.png' 1x) }",
        "p { width: expression(alert(1)) }",
        "p { background: ur\\l(https:/\\/a.invalid) }",
    ],
)
def test_a_style_sheet_that_does_is_refused(css: str) -> None:
    with pytest.raises(ValueError, match="beyond itself"):
        check_style(css)


@pytest.mark.parametrize(
    "css",
    [
        "/* see https://a.invalid */ p { color: red }",
        "p::before { content: '\\2014' }",
        "p { src: url('fonts/a.woff2'), url(data:font/woff2;base64,AA//AA==) }",
        'a[href^="http"]::after { content: attr(href) }',
    ],
)
def test_an_ordinary_style_sheet_passes(css: str) -> None:
    check_style(css)


def test_ours_passes() -> None:
    for file in ("article.html", "index.html"):
        check_page(resources.text("themes", "gazette", file))
    check_style(resources.text("themes", "gazette", "style.css"))


def test_links_for_readers_pass() -> None:
    check_page("<footer><a href='https://a.invalid'>The Gazette</a></footer>")
