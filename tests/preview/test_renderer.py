"""Rendering: what writers may write, what readers get, and that cutting changes nothing."""

import random

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop.preview.renderer import Renderer


def html(body: str) -> list[str]:
    return [block.html for block in Renderer().render(body).blocks]


# -- isolation: everything that python-markdown lets reach across blank lines ---------------

FRAGMENTS = (
    "A plain paragraph with \"quotes\" and 'more'.",
    "Two lines\nin one paragraph.",
    "Said Falk [@falk], and [@a; @b] too.",
    "[@falk]: a colon after a key",
    "# Heading",
    "## Heading two ##",
    "Setext\n------",
    "===",
    "---",
    "***",
    "- item",
    "- item\n- item two",
    "* other mark",
    "+ plus",
    "    - nested",
    "1. one",
    "2. two",
    "1) paren",
    "    continued, indented",
    "\tindented by a tab",
    "        deep code",
    "> quote",
    "> quote\nlazy continuation",
    "> - list in quote",
    "> -- Source",
    ">",
    "Term\n: definition",
    ": definition alone",
    ":   definition indented",
    "Term two",
    "```\ncode\n```",
    "```",
    "~~~~",
    "``` {.x}",
    "``` {.x} trailing",
    "```python\nx = 1\n\ny = 2\n```",
    "<div>",
    "</div>",
    "<div>\n\nraw paragraph\n\n</div>",
    "<div>text</div> tail",
    '<b>bold</b> inline "raw"',
    "text <b> open",
    'text <a href="',
    'x">y</a>',
    "<!-- comment -->",
    "<!-- open",
    "close -->",
    "text <!-- mid",
    "<script>",
    "</script>",
    "<?php",
    "?>",
    "<![CDATA[",
    "]]>",
    "<hr>",
    "<p>unclosed",
    "&amp; &copy; &",
    "[link][ref]",
    "[ref]",
    "[Ref two][]",
    '[ref]: https://example.org "Title"',
    "[ref]: https://example.org/other",
    "[ref two]:\n    https://example.org/2",
    "> [ref]: https://example.org/quoted",
    "- [ref]: https://example.org/listed",
    "text\n[ref]: https://example.org/inside\n> quote after",
    "*[NATO]: North Atlantic Treaty Organization",
    "*[NATO]: ''",
    "NATO and UN met.",
    "*[UN]: United Nations",
    "A note[^1].",
    "Two notes[^1][^2].",
    "[^1]: The first note.",
    "[^2]: The second note.\n    continued",
    "[^1]: Again, other text [ref].",
    "[^3]: A note in a note[^1].",
    "    a note's next paragraph",
    "- [^2]: note in a list",
    "{: .pull }",
    "paragraph\n{: .pull }",
    "| a | b |\n|---|--:|\n| 1 | 2 |",
    "| c | d |",
    "a | b\n--|--\n1 | 2",
    '![alt](a.png "caption")',
    "![alt](a.png) text",
    "*emphasis*",
    "*",
    "**open strong",
    "\\* escaped \\[ref]",
    '`code [ref] "x"`',
    "`` open",
    "https://example.org <https://example.org>",
    "\u00a0",
    "مرحبا",
    "  two spaces",
    "   three spaces",
    "\x0c",
    "\u2028",
)
SEPARATORS = ("\n\n", "\n\n", "\n\n", "\n", "\n\n\n", "\n \n", "\n\t\n\n")

fragments = st.sampled_from(FRAGMENTS)
bodies = st.lists(st.tuples(fragments, st.sampled_from(SEPARATORS)), max_size=12).map(
    lambda parts: "".join(text + separator for text, separator in parts)
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(bodies)
@example("> a\n\n[ref]: https://example.org\n\n> b\n")
@example("A\n: a\n\nB\n: b\n")
@example("text <!-- mid\n\nplain\n\nclose -->\n")
@example("*[NATO]: x\n\nNATO\n\n*[NATO]: ''\n")
def test_cut_rendering_equals_uncut(body: str) -> None:
    renderer = Renderer()
    uncut = [block.html for block in renderer.render_uncut(body).blocks]
    assert [block.html for block in renderer.render(body).blocks] == uncut


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(bodies, st.randoms(use_true_random=False))
def test_rendering_after_edits_equals_a_fresh_one(body: str, chance: random.Random) -> None:
    renderer = Renderer()
    renderer.render(body)
    for _ in range(8):
        start = chance.randrange(len(body) + 1)
        end = min(len(body), start + chance.choice((0, 0, 1, 5, 40)))
        text = chance.choice(("", "x", '"', "\n", "\n\n", "<", "`", *FRAGMENTS))
        body = body[:start] + text + body[end:]
        edited = renderer.render(body)
        assert edited == Renderer().render(body)
        uncut = [block.html for block in renderer.render_uncut(body).blocks]
        assert [block.html for block in edited.blocks] == uncut
