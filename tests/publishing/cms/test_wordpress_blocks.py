"""HTML as blocks: each construct, in the form in which WordPress's editor saves it."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.preview.sanitiser import clean
from desktop.publishing.cms import wordpress_blocks
from desktop.publishing.cms.wordpress_blocks import to_blocks
from desktop.publishing.readback import paragraphs

IMAGE = '<img src="https://x.example/a.jpg" alt="A &quot;pier&quot;"'


@pytest.mark.parametrize(
    ("html", "block"),
    [
        (
            '<p class="lead" dir="auto">One <em>two</em> &amp; <br>three</p>',
            '<!-- wp:paragraph {"className":"lead","direction":"ltr"} -->\n'
            '<p class="lead" dir="ltr">One <em>two</em> &amp; <br>three</p>\n'
            "<!-- /wp:paragraph -->",
        ),
        (
            "<h2>Why</h2>",
            '<!-- wp:heading -->\n<h2 class="wp-block-heading">Why</h2>\n<!-- /wp:heading -->',
        ),
        (
            "<h3>Why</h3>",
            '<!-- wp:heading {"level":3} -->\n<h3 class="wp-block-heading">Why</h3>\n'
            "<!-- /wp:heading -->",
        ),
        (
            "<blockquote><p>No.</p><p><cite>Holt</cite></p></blockquote>",
            '<!-- wp:quote -->\n<blockquote class="wp-block-quote"><!-- wp:paragraph -->\n'
            "<p>No.</p>\n<!-- /wp:paragraph --><cite>Holt</cite></blockquote>\n<!-- /wp:quote -->",
        ),
        (
            '<ol start="3">\n<li>a<ul><li>b</li></ul></li>\n</ol>',
            '<!-- wp:list {"ordered":true,"start":3} -->\n<ol start="3" class="wp-block-list">'
            '<!-- wp:list-item -->\n<li>a<!-- wp:list -->\n<ul class="wp-block-list">'
            "<!-- wp:list-item -->\n<li>b</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->"
            "</li>\n"
            "<!-- /wp:list-item --></ol>\n<!-- /wp:list -->",
        ),
        (
            '<pre><code class="language-py">a[0] &lt; 1\n</code></pre>',
            '<!-- wp:code -->\n<pre class="wp-block-code"><code>a&#91;0] &lt; 1</code></pre>\n'
            "<!-- /wp:code -->",
        ),
        (
            '<table><tr><td style="text-align: right;">1</td></tr></table>',
            '<!-- wp:table {"hasFixedLayout":false} -->\n<figure class="wp-block-table"><table>'
            '<tbody><tr><td class="has-text-align-right" data-align="right">1</td></tr></tbody>'
            "</table></figure>\n<!-- /wp:table -->",
        ),
        (
            "<hr>",
            '<!-- wp:separator -->\n<hr class="wp-block-separator has-alpha-channel-opacity"/>\n'
            "<!-- /wp:separator -->",
        ),
        (
            f'<p>{IMAGE} title="Dawn"></p>',
            '<!-- wp:image {"id":7,"sizeSlug":"large"} -->\n'
            f'<figure class="wp-block-image size-large">{IMAGE} class="wp-image-7"/>'
            '<figcaption class="wp-element-caption">Dawn</figcaption></figure>\n<!-- /wp:image -->',
        ),
        (
            '<figure><img src="https://y.example/b.jpg" alt=""><figcaption>B</figcaption></figure>',
            '<!-- wp:image -->\n<figure class="wp-block-image"><img src="https://y.example/b.jpg"'
            ' alt=""/><figcaption class="wp-element-caption">B</figcaption></figure>\n'
            "<!-- /wp:image -->",
        ),
        (
            "<dl><dt>a</dt><dd>b</dd></dl>",
            "<!-- wp:html -->\n<dl><dt>a</dt><dd>b</dd></dl>\n<!-- /wp:html -->",
        ),
        (
            "<ul><li><table><tr><td>1</td></tr></table></li></ul>",
            "<!-- wp:html -->\n<ul><li><table><tr><td>1</td></tr></table></li></ul>\n"
            "<!-- /wp:html -->",
        ),
        (
            '<p dir="auto">(السفينة) A</p>',
            '<!-- wp:paragraph {"direction":"rtl"} -->\n<p dir="rtl">(السفينة) A</p>\n'
            "<!-- /wp:paragraph -->",
        ),
        (
            '<blockquote class="pull"><p>Never.</p><cite>— Holt</cite></blockquote>',
            '<!-- wp:pullquote -->\n<figure class="wp-block-pullquote"><blockquote><p>Never.</p>'
            "<cite>— Holt</cite></blockquote></figure>\n<!-- /wp:pullquote -->",
        ),
        (
            '<blockquote class="pull"><p>a</p><p>b</p></blockquote>',
            '<!-- wp:quote {"className":"pull"} -->\n<blockquote class="wp-block-quote pull">'
            "<!-- wp:paragraph -->\n<p>a</p>\n<!-- /wp:paragraph -->\n\n"
            "<!-- wp:paragraph -->\n<p>b</p>\n<!-- /wp:paragraph --></blockquote>\n"
            "<!-- /wp:quote -->",
        ),
        (
            '<ol reversed="" start="9"><li>a</li></ol>',
            '<!-- wp:list {"ordered":true,"reversed":true,"start":9} -->\n'
            '<ol reversed start="9" class="wp-block-list"><!-- wp:list-item -->\n<li>a</li>\n'
            "<!-- /wp:list-item --></ol>\n<!-- /wp:list -->",
        ),
        (
            '<table><tr><th scope="row">a</th><td colspan="2" rowspan="3">b</td></tr></table>',
            '<!-- wp:table {"hasFixedLayout":false} -->\n<figure class="wp-block-table"><table>'
            '<tbody><tr><th scope="row">a</th><td colspan="2" rowspan="3">b</td></tr></tbody>'
            "</table></figure>\n<!-- /wp:table -->",
        ),
        (
            f'<figure class="wide">{IMAGE}><figcaption>B</figcaption></figure>',
            '<!-- wp:image {"id":7,"sizeSlug":"large","align":"wide"} -->\n'
            f'<figure class="wp-block-image alignwide size-large">{IMAGE} class="wp-image-7"/>'
            '<figcaption class="wp-element-caption">B</figcaption></figure>\n<!-- /wp:image -->',
        ),
        ("loose", "<!-- wp:paragraph -->\n<p>loose</p>\n<!-- /wp:paragraph -->"),
    ],
)
def test_each_construct(html: str, block: str) -> None:
    assert to_blocks([html], {"https://x.example/a.jpg": 7}) == block


@pytest.mark.parametrize(
    "html",
    [
        '<p lang="de">Ein Absatz</p>',
        '<h2 dir="auto">Ein Titel</h2>',
        '<blockquote dir="auto"><p>a</p></blockquote>',
        '<blockquote><p>a</p><cite lang="de">b</cite></blockquote>',
        '<ul><li dir="auto">a</li></ul>',
        '<ul><li>a<ul><li lang="de">b</li></ul></li></ul>',
        '<ul><li><p dir="auto">a</p></li></ul>',
        "<ul><li>a<ul><li><p>b</p><p>c</p></li></ul></li></ul>",
        "<table><caption>Above</caption><tr><td>a</td></tr></table>",
        '<table><tr><td dir="auto">a</td></tr></table>',
        "<table><tr><td><ul><li>a</li></ul></td></tr></table>",
        '<pre lang="de"><code>a</code></pre>',
        '<hr title="A pause">',
        '<figure><img alt="A" src="x.png"><figcaption dir="auto">a</figcaption></figure>',
        '<p><img alt="A" src="x.png" lang="de"></p>',
    ],
)
def test_what_a_block_has_no_place_for_stays_as_it_is(html: str) -> None:
    """In the editor such a block would be invalid, and without its attributes be less."""
    (kept,) = re.findall(r"<!-- wp:html -->\n(.*)\n<!-- /wp:html -->", to_blocks([html]))
    kept = kept.replace(" />", ">")
    assert kept in (html, html.removeprefix("<p>").removesuffix("</p>"))


def test_the_marker_is_in_the_first_block_alone() -> None:
    made = to_blocks(["<ul><li>a</li></ul>", "<p>b</p>"], marker="abc")
    assert made.startswith('<!-- wp:list {"metadata":{"onrecord":"abc"}} -->')
    assert made.count("onrecord") == 1
    only = to_blocks(['<p class="x">b</p>'], marker="abc")
    assert only.startswith('<!-- wp:paragraph {"className":"x","metadata":{"onrecord":"abc"}} -->')


def test_a_word_in_brackets_is_no_shortcode() -> None:
    made = to_blocks(["<p>[gallery] [sic] [/caption]</p>"])
    assert "<p>&#91;gallery] [sic] &#91;/caption]</p>" in made


def test_an_attribute_cannot_end_its_comment() -> None:
    made = to_blocks(['<p class="a--&gt;&amp;b">x</p>'])
    (table,) = re.findall(r"wp:paragraph (\{.*?\}) -->", made)
    assert "--" not in table
    assert ">" not in table
    assert json.loads(table) == {"className": "a-->&b"}


inline = st.text("ab <&>\"'[]–é\u00a0", min_size=1, max_size=12).map(
    lambda text: text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
)
simple = st.sampled_from(("p", "h2", "h4", "pre")).flatmap(
    lambda tag: inline.map(lambda text: f"<{tag}>{text}</{tag}>")
)
listed = st.lists(inline, min_size=1, max_size=3).map(
    lambda items: f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"
)
quoted = st.lists(simple | listed, min_size=1, max_size=3).map(
    lambda parts: f"<blockquote>{''.join(parts)}</blockquote>"
)


@given(st.lists(simple | listed | quoted, max_size=5))
def test_readers_lose_no_word(elements: list[str]) -> None:
    wanted = [text for element in elements for text in paragraphs(element)]
    assert list(paragraphs(to_blocks(elements, marker="m"))) == wanted


@given(st.lists(simple | listed | quoted, max_size=5))
def test_every_block_that_opens_closes(elements: list[str]) -> None:
    opened: list[str] = []
    for closing, name in re.findall(r"<!-- (/?)wp:([a-z-]+)", to_blocks(elements)):
        if closing:
            assert opened.pop() == name
        else:
            opened.append(name)
    assert opened == []


INLINE = st.sampled_from((
    "word", " ", "“said”", "'", '"', "[gallery]", "&amp;", "&nbsp;", "<br>", "<em>", "</em>",
    '<a href="https://otter.example/a?b=1">', '<a href="it\'s">', "</a>", "<code>", "</code>",
    "<strong>", "</strong>", "<p>", "</p>", "\n", "😀", '<img src="a.png">', "<EM>", "< em>",
))  # fmt: skip


@given(st.lists(INLINE, max_size=12).map("".join))
def test_what_is_not_taken_apart_is_written_as_if_it_were(inner: str) -> None:
    """Of whatever is well-formed, as all is that comes out of the sanitiser."""
    element = clean(f"<p>{inner}</p>")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wordpress_blocks, "PLAIN", re.compile(r"(?!)()"))
        slow = to_blocks([element], marker="k")
    assert to_blocks([element], marker="k") == slow


def test_a_plain_paragraph_is_not_taken_apart() -> None:
    element = '<p>“No,” said <a href="https://otter.example/holt">Maren <em>Holt</em></a>.</p>'
    assert wordpress_blocks.PLAIN.fullmatch(element)
