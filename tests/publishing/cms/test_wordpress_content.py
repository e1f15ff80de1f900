"""The content of a post in parts, and put together again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.publishing.cms.contract import Kept, Payload
from desktop.publishing.cms.wordpress_content import elements, key_in, parts, written

KEY = "ab12cd34" * 4
BLOCKS = st.sampled_from(
    [
        "<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->",
        '<!-- wp:acme/map {"at":"5}"} /-->',
        "<!-- wp:group -->\n<div><!-- wp:more --><!--more--><!-- /wp:more --></div>"
        "\n<!-- /wp:group -->",
        "<!-- wp:paragraph -->",
        "<!-- /wp:list -->",
        "\n\n",
        " ",
        "loose",
        "<p>classic</p>",
        '[gallery ids="1"]',
        "<!-- wp:broken {-->",
    ]
)


@given(st.lists(BLOCKS, max_size=10).map("".join))
def test_the_parts_are_the_content(raw: str) -> None:
    found = parts(raw)
    assert "".join(part.raw for part in found) == raw
    assert all(part.raw.strip() for part in found) or len(found) == 1


@pytest.mark.parametrize(
    ("raw", "html", "label"),
    [
        ("<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->", "<p>One</p>", "paragraph"),
        ("<!-- wp:core/heading --><h2>A</h2><!-- /wp:heading -->", "<h2>A</h2>", "heading"),
        ('<!-- wp:acme/map {"at":"5}"} /-->', "", "acme: map"),
        ("<!-- wp:latest-posts /-->", "", "latest posts"),
        ("<!-- wp:paragraph --><p>[audio src=a]</p><!-- /wp:paragraph -->", "", "paragraph"),
        ("Two\nlines", "<p>Two<br>lines</p>", "text"),
        ("[poll]", "", "shortcode"),
        ("He said [sic] so", "<p>He said [sic] so</p>", "text"),
        ("<!-- wp:paragraph --><p>open", "", "damaged block"),
    ],
)
def test_what_a_part_means(raw: str, html: str, label: str) -> None:
    assert [(part.html, part.label) for part in parts(raw)] == [(html, label)]


def test_a_known_block_with_an_unknown_one_inside_is_not_understood() -> None:
    raw = "<!-- wp:quote --><blockquote><!-- wp:acme/x /--></blockquote><!-- /wp:quote -->"
    assert [part.html for part in parts(raw)] == [""]


@pytest.mark.parametrize(
    ("opening", "marked"),
    [
        ("<!-- wp:list -->", f'<!-- wp:list {{"metadata":{{"onrecord":"{KEY}"}}}} -->'),
        (
            '<!-- wp:list {"a":1} -->',
            f'<!-- wp:list {{"metadata":{{"onrecord":"{KEY}"}},"a":1}} -->',
        ),
        (
            '<!-- wp:list {"metadata":{"name":"L"}} -->',
            f'<!-- wp:list {{"metadata":{{"onrecord":"{KEY}","name":"L"}}}} -->',
        ),
        ("<!-- wp:list {} -->", f'<!-- wp:list {{"metadata":{{"onrecord":"{KEY}"}}}} -->'),
    ],
)
def test_the_key_goes_into_the_first_comment(opening: str, marked: str) -> None:
    raw = f"{opening}\n<ul></ul>\n<!-- /wp:list -->"
    payload = Payload("H", ("<ul></ul>",), kept=(Kept(0, 1, raw),))
    text = written(payload, {}, KEY)
    assert text == f"{marked}\n<ul></ul>\n<!-- /wp:list -->"
    assert key_in(text) == KEY
    again = Payload("H", ("<ul></ul>",), kept=(Kept(0, 1, text),))
    assert written(again, {}, KEY) == text


def test_the_key_goes_rather_into_what_is_new() -> None:
    raw = "<!-- wp:list -->\n<ul></ul>\n<!-- /wp:list -->\n\n"
    payload = Payload("H", ("<ul></ul>", "<p>New</p>"), kept=(Kept(0, 1, raw),))
    assert written(payload, {}, KEY) == (
        f'{raw}<!-- wp:paragraph {{"metadata":{{"onrecord":"{KEY}"}}}} -->\n<p>New</p>\n'
        "<!-- /wp:paragraph -->"
    )


def test_a_byline_the_site_shows_is_not_said_twice() -> None:
    said = Payload("H", ("<p>a</p>",), byline="Ida Quist")
    shown = Payload("H", ("<p>a</p>",), byline="Ida Quist", untouched=("byline",))
    assert elements(said) == ('<p class="byline">Ida Quist</p>', "<p>a</p>")
    assert elements(shown) == ("<p>a</p>",)
