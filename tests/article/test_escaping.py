"""Words with signs of Markdown in them read as they did."""

import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.article.escaping import escape
from desktop.preview.quotation_marks import Marks
from desktop.preview.renderer import Renderer


def _shown(markdown: str) -> str:
    """What a reader sees of a body, typesetting of quotation marks and dashes switched off."""
    rendering = Renderer(Marks('"', '"', "'", "'")).render(markdown)
    text = "\n".join(re.sub(r"<[^>]+>", "", block.html) for block in rendering.blocks)
    return html.unescape(text)


@pytest.mark.parametrize(
    "paragraph",
    [
        "1986. That was the year.",
        "7) The seventh",
        "# not a heading",
        "> not a quotation",
        "- Hello, he said.",
        "+ plus",
        "* star",
        "***",
        "===",
        "~~~",
        ": not a definition",
        "a *b* c **d** _e_ __f__ g_h_i",
        "[not](a link) and [@meyer] and [^1] and ![x](y)",
        "[^1]: not a note",
        "*[HTML]: not an abbreviation",
        "AT&amp;T and &#65; and R&D",
        "<script>alert(1)</script> a < b <3 </p>",
        "back\\slash \\* and `code`",
        "{: .class } {#id}",
        "| a | b |",
        "!!! note",
        "    indented by four",
        "\tindented by a tab",
        "two spaces at the end  ",
    ],
)
def test_what_markdown_would_act_on_reads_as_it_did(paragraph: str) -> None:
    assert _shown(escape(paragraph)) == paragraph.strip(" \t")
    between = _shown(f"Before.\n\n{escape(paragraph)}\n\nAfter.")
    assert between == f"Before.\n{paragraph.strip(' 	')}\nAfter."


WORDS = st.text(st.sampled_from("ab1 .-_*#>[](){}<>&;:!|~=+`\\@^/x\"'"), max_size=24)


@settings(max_examples=300)
@given(WORDS)
def test_no_paragraph_changes_its_looks(paragraph: str) -> None:
    plain = " ".join(paragraph.split())
    if plain:
        # Typesetting may set dots and dashes; that is not Markdown acting on the text.
        assert _loose(_shown(escape(paragraph))) == _loose(plain)


def _loose(text: str) -> str:
    text = text.replace("…", "...").replace("—", "--").replace("–", "--")
    text = text.translate(str.maketrans("‘’“”", "''\"\""))
    return " ".join(re.sub(r"-{2,}", "--", text).split())
