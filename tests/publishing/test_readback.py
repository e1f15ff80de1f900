"""What readers see, compared with what was sent."""

import pytest

from desktop.publishing.cms.contract import Attachment, Payload, Reading
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


LINKED = Payload(
    "H",
    (
        '<p>See <a href="https://desk.example/a?b=1&amp;c=2">it</a>, <a href="#note-1">1</a>, '
        '<a href="mailto:desk@desk.example">us</a>.</p>',
        f'<figure><img src="attachment:picture-{"cd" * 10}.png" alt="A boat"></figure>',
        '<p><img src="https://desk.example/far.png" alt="far"></p>',
    ),
    picture=Attachment("picture-1.jpg", "image/jpeg", "ab" * 32, b"", "A pier", "", "A. Lund"),
    pictures=(Attachment("picture-2.png", "image/png", "cd" * 32, b"", "A boat"),),
)
SHOWN = f"""<h1>H</h1><img src="/media/{"ab" * 10}-large.jpg" alt="A pier"><p>Photo: A. Lund</p>
<p>See <a href="https://desk.example/a?b=1&c=2&ref=front">it</a>, <a href="#note-1">1</a>,
<a href="mailto:desk@desk.example">us</a>.</p>
<figure><img src="/media/{"cd" * 32}" alt="A boat"></figure>
<p><img src="https://desk.example/far.png?w=200" alt="far"></p>"""


def linked(page: str, payload: Payload = LINKED) -> tuple[str, ...]:
    return differences(payload, read_page("https://site.example/h", page, "H"))


def test_links_pictures_and_credit_are_there() -> None:
    assert linked(SHOWN) == ()
    reading = read_page("https://site.example/h", SHOWN)
    assert reading.links
    assert reading.pictures
    assert "https://site.example/h#note-1" in reading.links
    assert reading.pictures[1].address == f"https://site.example/media/{'cd' * 32}"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("/a?b=1&c=2&ref", "/b?b=1&c=2&ref", "no link to https://desk.example/a?b=1&c=2."),
        ("/a?b=1&c=2&ref", "/a?b=1&ref", "no link to https://desk.example/a?b=1&c=2."),
        ('href="mailto:', 'href="/contact?', "no link to mailto:desk@desk.example."),
        ('alt="A pier"', 'alt=""', "described as “” instead of “A pier”."),
        ("ab" * 10 + '-large.jpg" alt="A pier"', 'x.jpg" alt="?"', "not see the picture “A pier”."),
        ("cd" * 32 + '" alt="A boat"', 'x.png" alt=""', "do not see the picture “A boat”."),
        ("far.png", "near.png", "do not see the picture https://desk.example/far.png."),
        ("A. Lund", "", "do not see the picture’s credit: “A. Lund”"),
    ],
)
def test_a_link_a_picture_or_a_credit_that_is_missing_is_said(
    old: str, new: str, words: str
) -> None:
    assert old in SHOWN
    (said,) = linked(SHOWN.replace(old, new))
    assert words in said


def test_a_site_may_give_pictures_names_of_its_own() -> None:
    renamed = SHOWN.replace("ab" * 10, "front").replace("cd" * 32, "0815.png")
    assert linked(renamed) == ()
    unlike = linked(renamed.replace("A boat", "Boat"))
    assert unlike == ("Readers do not see the picture “A boat”.",)


def test_a_page_with_addresses_that_are_none_is_read_all_the_same() -> None:
    assert linked(SHOWN + '<a href="http://[x">x</a><img src="//[y">') == ()


def test_what_nobody_looked_at_is_no_difference() -> None:
    page = read_page("https://site.example/h", SHOWN.replace("A. Lund", ""), "H")
    unseen = Reading(page.url, page.headline, page.paragraphs)
    assert differences(LINKED, unseen) == ()


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
