"""HTML becomes Markdown that renders to the same."""

import re
from html import escape, unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.article.from_html import to_markdown
from desktop.preview.quotation_marks import Marks
from desktop.preview.renderer import Renderer

PLAIN_MARKS = Marks('"', '"', "'", "'")


def shown(markdown: str) -> str:
    return Renderer(PLAIN_MARKS).render(markdown).html


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("", ""),
        ("plain <b>bold</b>", "plain **bold**"),
        ("<p>a * b # c_d_</p>", "a \\* b # c_d\\_"),
        ("<p># a<br>- b</p>", "\\# a  \n\\- b"),
        ("<h1>a</h1><h2>b</h2>", "## a\n\n### b"),
        ("<h2>a</h2>", "## a"),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", "- a\n    - b"),
        ("<ol start=3><li>a</li><li>b</li></ol>", "3. a\n4. b"),
        ("<ul><li><p>a</p><p>b</p></li><li>c</li></ul>", "- a\n\n    b\n\n- c"),
        ("<blockquote><p>a</p><cite>— b</cite></blockquote>", "> a\n>\n> — b"),
        ('<a href="https://e.org/a b">c</a>', "[c](<https://e.org/a b>)"),
        ('<a href="https://e.org/">https://e.org/</a>', "<https://e.org/>"),
        ('<img src="a.jpg" alt="b">', "![b](a.jpg)"),
        (
            '<figure><img src="a.jpg" alt="b"><figcaption>c <b>d</b></figcaption></figure>',
            '![b](a.jpg "c d")',
        ),
        (
            "<table><tr><th>a|b<th>c<tr><td>1<td>2</table>",
            "| a\\|b | c |\n| --- | --- |\n| 1 | 2 |",
        ),
        ("<table><tr><td>only</td></tr></table>", "only"),
        ("<p>&nbsp;</p><p>a</p>", "a"),
        ("<p>x<sup>2</sup> <s>y</s></p>", "x<sup>2</sup> <s>y</s>"),
        ("<pre>a\n  b</pre>", "```\na\n  b\n```"),
        ("a<br><br>b", "a\n\nb"),
    ],
)
def test_conversion(html: str, markdown: str) -> None:
    assert to_markdown(html).text == markdown


def test_pictures_that_cannot_be_found_are_told() -> None:
    marked = to_markdown('<p>a<img src="file:///C:/x.png"><img src="data:image/png;base64,AA"></p>')
    assert (marked.text, marked.losses) == ("a", {"picture": 2})


def test_merged_cells_are_told() -> None:
    marked = to_markdown(
        "<table><tr><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr></table>"
    )
    assert marked.losses == {"merged table cell": 1}
    assert "| b | c |" in marked.text


def test_elements_nested_without_end_are_refused() -> None:
    with pytest.raises(ValueError, match="nested too deep"):
        to_markdown("<em><q>" * 2000 + "a")


BODIES = [
    "A paragraph with **bold**, *italic* and `code`.\n\nAnother.",
    "## Head\n\nText\n\n### Lower\n\nMore",
    "- a\n- b\n    - c\n- d\n\n1. x\n2. y",
    "> Quoted words.\n>\n> More.\n\nAfter.",
    "> Quoted words.\n> — Ann Author",
    "> Pulled words.\n{: .pull }\n\nAfter.",
    "Text[^1] and again[^1] and[^b].\n\n[^1]: The note.\n\n[^b]: Another\n\n    with two.",
    "| a | b |\n| --- | --- |\n| 1 | *2* |",
    '![Alt text](media/a.jpg "The caption")\n\nText ![in line](b.png) goes on.',
    "Line one  \nline two\n\n---\n\n```\ncode *x*\n```",
    "A [link](https://example.org/a_b?c=d&e=f) and <https://example.org/>.",
    "Term\n:   What it means\n\nText.",
    "1986\\. That was the year. 5 < 6 & 7 > 3; `<b>`.",
]


@pytest.mark.parametrize("body", BODIES)
def test_what_was_rendered_comes_back(body: str) -> None:
    page = shown(body)
    assert shown(to_markdown(page).text) == page


WORDS = st.text(st.sampled_from("ab1 .*#>[]()<&;:!|~=+_`\\-{}^@/x"), min_size=1, max_size=20)


@settings(max_examples=200)
@given(st.lists(WORDS, min_size=1, max_size=4))
def test_words_are_never_read_as_marks(lines: list[str]) -> None:
    lines = [" ".join(line.split()) for line in lines if line.split()]
    page = "".join(f"<p>{escape(line)}</p>" for line in lines)
    back = re.sub(r"<[^>]+>", "", shown(to_markdown(page).text))

    def loose(text: str) -> str:
        text = text.replace("…", "...").replace("—", "--").replace("–", "--")
        return " ".join(re.sub(r"-{2,}", "--", text).split())

    assert loose(unescape(back)) == loose(" ".join(lines))
