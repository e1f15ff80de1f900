"""What readers see, compared with what was sent."""

import pytest

from desktop.publishing.cms.contract import Payload, Reading
from desktop.publishing.readback import differences, paragraphs, read_page, same

PAYLOAD = Payload(
    "Ferry's 'old lady' -- gone",
    ("<p>One &amp; only.</p>", "<ul><li>Two</li><li>Three</li></ul>", "<p>Four <b>bold</b>.</p>"),
    section="Harbour",
    standfirst="An old boat.",
)
PAGE = """<html><head><title>Ferry</title><style>p { }</style></head><body>
<header><h1>The Courier</h1></header><nav><a href="/">Home</a></nav>
<h1>Ferry’s ‘old lady’ — gone</h1><a rel="category tag">Harbour</a>
<div><p>One &#038; only.</p>
<ul><li>Two</li>
<li>Three</li></ul><script>Not seen</script><p>Four <b>bold</b>.</p></div></body></html>"""


def seen(page: str) -> tuple[str, ...]:
    return differences(PAYLOAD, read_page("https://desk.example/", page, PAYLOAD.headline))


def test_all_is_well() -> None:
    assert seen(PAGE) == ()


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("Ferry’s ‘old", "Ferry’s ‘new", "instead of “Ferry's 'old lady' -- gone”"),
        ("<p>One &#038; only.</p>", "", "do not see this as written: “One & only.”"),
        ("One &#038; only.", "One &#038; single.", "do not see this as written: “One & only.”"),
        ("<li>Two</li>\n<li>Three</li>", "<li>Three</li>\n<li>Two</li>", "Out of order: “Three”"),
        ("<li>Two</li>\n<li>Three</li>", "<li>Two Three</li>", "as written: “Two”"),
        ('rel="category tag">Harbour', 'rel="category tag">Uncategorized', "under “Uncategorized”"),
    ],
)
def test_what_differs_is_said(old: str, new: str, words: str) -> None:
    assert old in PAGE
    assert any(words in sentence for sentence in seen(PAGE.replace(old, new)))


def test_a_standfirst_is_compared_where_the_site_tells_it() -> None:
    reading = read_page("https://desk.example/", PAGE, PAYLOAD.headline)
    told = Reading(reading.url, reading.headline, reading.paragraphs, {"standfirst": "Other."})
    assert differences(PAYLOAD, told) == ("The standfirst reads “Other.”.",)


def test_a_page_without_a_headline() -> None:
    assert read_page("https://desk.example/", "<p>x</p>").headline == ""


def test_paragraphs_are_what_stands_on_its_own() -> None:
    html = "loose <p>a<br>b</p><blockquote><p>c</p><cite>d</cite></blockquote><pre>e\n  f</pre>"
    assert paragraphs(html) == ("loose", "a b", "c", "d", "e f")
    assert paragraphs("<template>x</template><p>y") == ("y",)


def test_the_same_words_set_otherwise() -> None:
    assert same("The mayor's 'old lady' -- gone...", "The mayor’s ‘old lady’ — gone…")
    assert not same("The mayor", "The Mayor")
