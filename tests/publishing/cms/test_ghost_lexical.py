"""The text of a Ghost post in nodes, taken apart and made."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.publishing.cms.contract import Kept, Payload
from desktop.publishing.cms.ghost_lexical import nodes, parts, written

HEAD = '{"root":{"children":['
FOOT = '],"direction":null,"format":"","indent":0,"type":"root","version":1}}'
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=6,
)


def lexical(*sources: str) -> str:
    return HEAD + ",".join(sources) + FOOT


def text(words: str, bits: int = 0) -> dict[str, Any]:
    return {"type": "extended-text", "text": words, "format": bits}


@given(st.lists(st.dictionaries(st.text(max_size=4), JSON, max_size=3), max_size=5))
def test_the_parts_are_the_nodes_byte_for_byte(found: list[dict[str, Any]]) -> None:
    sources = [json.dumps(one, separators=(",", ":")) for one in found]
    whole = lexical(*sources)
    assert [part.raw for part in parts(whole)] == [f"{source}," for source in sources]
    raws = "".join(part.raw for part in parts(whole))
    payload = Payload("H", ("",) * len(sources), kept=(Kept(0, len(sources), raws),))
    assert written(payload, (), (), whole) == whole


@pytest.mark.parametrize(
    ("node", "html"),
    [
        ({"type": "paragraph", "children": [text("a<b"), text("c", 3)]},
         "<p>a&lt;b<strong><em>c</em></strong></p>"),
        ({"type": "heading", "tag": "h3", "children": [text("A")]}, "<h3>A</h3>"),
        ({"type": "extended-quote", "children": [text("Q")]},
         "<blockquote><p>Q</p></blockquote>"),
        ({"type": "paragraph", "children": [{"type": "link", "url": "https://a/?b&c",
                                             "children": [text("l")]}]},
         '<p><a href="https://a/?b&amp;c">l</a></p>'),
        ({"type": "list", "listType": "number", "start": 3, "children": [
            {"type": "listitem", "children": [text("a")]},
            {"type": "listitem", "children": [{"type": "list", "listType": "bullet", "children": [
                {"type": "listitem", "children": [text("b")]}]}]}]},
         '<ol start="3"><li>a<ul><li>b</li></ul></li></ol>'),
        ({"type": "image", "src": "p.jpg", "alt": "A", "caption": "C <b>d</b>"},
         '<figure><img src="p.jpg" alt="A"><figcaption>C <b>d</b></figcaption></figure>'),
        ({"type": "html", "html": "<table></table>"}, "<table></table>"),
        ({"type": "codeblock", "code": "a < b"}, "<pre><code>a &lt; b</code></pre>"),
        ({"type": "horizontalrule"}, "<hr>"),
    ],
)  # fmt: skip
def test_what_says_no_more_than_html_is_understood(node: dict[str, Any], html: str) -> None:
    assert [part.html for part in parts(lexical(json.dumps(node)))] == [html]


@pytest.mark.parametrize(
    ("node", "label"),
    [
        ({"type": "gallery", "images": []}, "gallery"),
        ({"type": "image", "src": "p.jpg", "href": "https://a/"}, "image"),
        ({"type": "html", "html": "x", "visibility": {"web": {}}}, "html"),
        ({"type": "codeblock", "code": "a", "caption": "C"}, "codeblock"),
        ({"type": "paragraph", "children": [{"type": "mention"}]}, "paragraph"),
        ({"type": "extended-heading", "tag": "x", "children": []}, "heading"),
    ],
)
def test_what_says_more_is_not(node: dict[str, Any], label: str) -> None:
    assert [(p.html, p.label) for p in parts(lexical(json.dumps(node)))] == [("", label)]


@pytest.mark.parametrize(
    "html",
    [
        "<p>a <strong>b <em>c</em></strong> d</p>",
        '<p><a href="https://a/">l <em>m</em></a>.</p>',
        "<h2>A</h2>",
        "<blockquote><p>Q</p></blockquote>",
        "<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>",
        "<pre><code>a  b\n  c</code></pre>",
        "<hr>",
        "<p>a<br>b</p>",
    ],
)
def test_what_is_made_is_understood_again(html: str) -> None:
    made = [json.dumps(node) for node in nodes([html])]
    assert "".join(part.html for part in parts(lexical(*made))) == html


def test_what_ghost_has_not_is_a_card() -> None:
    table = "<table><tbody><tr><td>1</td></tr></tbody></table>"
    assert nodes([table, ""]) == [{"type": "html", "version": 1, "html": table}]


def test_a_post_without_text_is_begun() -> None:
    payload = Payload("H", ("<p>a</p>",))
    assert [part.html for part in parts(written(payload, ("<p>0</p>",), (), ""))] == [
        "<p>0</p>",
        "<p>a</p>",
    ]
