"""What goes to Ghost as it is and what in a card; and what is said to be lost."""

import pytest

from desktop.publishing.cms.ghost_cards import CARD, lost, to_html

SITE = "https://echo.example/"


def carded(element: str) -> str:
    return f"{CARD[0]}\n{element}\n{CARD[1]}"


@pytest.mark.parametrize(
    ("element", "sent"),
    [
        ("<p>Plain &amp; <b>bold</b> &lt;x&gt;.</p>", "<p>Plain &amp; <b>bold</b> &lt;x&gt;.</p>"),
        ("<p>One<br />two</p>", "<p>One<br>two</p>"),
        ("<p><del>old</del> new</p>", "<p><s>old</s> new</p>"),
        ('<p><a href="https://a.example/?x=1&amp;y=2">a</a></p>',) * 2,
        ("<h2>Two</h2>",) * 2,
        ("<hr />", "<hr>"),
        ("<blockquote>\n<p>Words.</p>\n</blockquote>",) * 2,
        ("<ul>\n<li>one<ul>\n<li>deeper</li>\n</ul>\n</li>\n</ul>",) * 2,
        ('<ol start="3">\n<li>three</li>\n</ol>',) * 2,
        ('<pre><code class="language-x">a &lt; b\n</code></pre>',) * 2,
        (
            '<p><img src="a.jpg" alt="A" title="T &amp; t"></p>',
            '<figure><img src="a.jpg" alt="A"><figcaption>T &amp; t</figcaption></figure>',
        ),
        (
            '<figure class="wide"><img src="a.jpg" alt=""></figure>',
            '<figure class="kg-card kg-image-card kg-width-wide"><img src="a.jpg" alt=""></figure>',
        ),
    ],
)
def test_what_ghost_keeps_goes_as_it_is(element: str, sent: str) -> None:
    assert to_html([element]) == sent


@pytest.mark.parametrize(
    "element",
    [
        "<p>a <mark>x</mark> b</p>",
        "<p><em>a <kbd>x</kbd></em></p>",
        '<p lang="fr">oui</p>',
        '<p><a href="https://a.example" title="T">a</a></p>',
        '<p>a<sup class="note-ref" id="note-ref-1"><a href="#note-1">1</a></sup></p>',
        '<p>words <img src="a.jpg" alt="A"> words</p>',
        '<p><img src="a.jpg" alt="A"><img src="b.jpg" alt="B"></p>',
        '<h2 id="top">Two</h2>',
        "<blockquote><p>One</p><p>Two</p></blockquote>",
        "<blockquote><p>One</p><footer>Maren Holt</footer></blockquote>",
        "<blockquote><ul><li>a</li></ul></blockquote>",
        '<blockquote class="pull"><p>One</p></blockquote>',
        "<ul><li><p>a</p><p>b</p></li></ul>",
        "<ul><li><p>a</p> b</li></ul>",
        "<ul><li><ul><li>x</li></ul>after</li></ul>",
        "<ul><li><blockquote><p>x</p></blockquote></li></ul>",
        '<ol reversed=""><li>a</li></ol>',
        "<pre>bare</pre>",
        "<pre><code>a <b>b</b></code></pre>",
        "<table><tbody><tr><td>1</td></tr></tbody></table>",
        "<dl><dt>T</dt><dd>D</dd></dl>",
        '<figure><img src="a" alt=""><img src="b" alt=""></figure>',
        "<figure><blockquote><p>x</p></blockquote><figcaption>y</figcaption></figure>",
        '<figure class="unknown"><img src="a" alt=""></figure>',
        "<section><p>x</p></section>",
        "<p>one</p><p>two</p>",
        "loose words",
    ],
)
def test_what_ghost_would_change_goes_into_a_card_unchanged(element: str) -> None:
    assert to_html([element]) == carded(element)


def test_elements_stay_in_order() -> None:
    elements = ["<p>a</p>", "<dl><dt>b</dt></dl>", "<p>c</p>"]
    assert to_html(elements) == "\n".join(["<p>a</p>", carded(elements[1]), "<p>c</p>"])


@pytest.mark.parametrize(
    ("sent", "stored"),
    [
        ("<p>a <b>b</b></p>", "<p>a <strong>b</strong></p>"),
        ("<p>a  b</p>\n<p>c</p>", "<p>a b</p><p>c</p>"),
        ('<p><a href="/x">x</a></p>', '<p><a href="https://echo.example/x">x</a></p>'),
        ("<blockquote><p>a</p></blockquote>", "<blockquote>a</blockquote>"),
        ("<p><del>a</del></p>", "<p><s>a</s></p>"),
    ],
)
def test_another_spelling_is_no_loss(sent: str, stored: str) -> None:
    assert lost(sent, stored, SITE) == ()


@pytest.mark.parametrize(
    ("sent", "stored", "said"),
    [
        ("<p>a <mark>x</mark> b</p>", "<p>axb</p>", "did not keep this as it was: “a x b”"),
        ("<p>a</p><p>a</p>", "<p>a</p>", "did not keep this as it was: “a”"),
        ("<p><cite>x</cite></p>", "<p>x</p>", "dropped the mark-up <cite>"),
        (
            '<p><a href="/a">x</a></p>',
            "<p>x</p>",
            "dropped the link to https://echo.example/a.",
        ),
        ('<img src="/a.jpg" alt="A pier">', "", "dropped the picture https://echo.example/a.jpg"),
        ('<img src="/a" alt="A pier">', '<img src="/a">', "dropped the description “A pier”"),
    ],
)
def test_each_loss_is_told(sent: str, stored: str, said: str) -> None:
    assert any(said in note for note in lost(sent, stored, SITE))
