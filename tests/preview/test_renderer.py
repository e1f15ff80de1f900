"""Rendering: what writers may write, what readers get, and that cutting changes nothing."""

import random
from time import perf_counter

import pytest
from hypothesis import HealthCheck, example, given, note, settings
from hypothesis import strategies as st

from desktop.article.ledger import Source
from desktop.article.model import Article
from desktop.preview.dialect import Definitions, Dialect, Setting
from desktop.preview.renderer import Renderer
from desktop.preview.source_list import with_source_list


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
    "&# no character",
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
@example("[^n]:\n\n[\n: \n\n]\n\n: \n\nt")
@example("[ref]\n[ref]:d\n\n[^`\n`]")
@example('<a f\u2028="\n<div>\n\n"')
@example("<div></div>&y;\n\nother")
@example("<div></div><hr>\n\nother")
@example("[^n]:[ref]:n\n\n~\n[ref]:r\n[ref]")
@example("text <!-- mid\n\nplain\n\nclose -->\n")
@example("&#\n\n<div>")
@example("*[NATO]: x\n\nNATO\n\n*[NATO]: ''\n")
@example("Term\n: definition\n\n<div>\n\nraw\n\n</div>\n\n: definition alone\n\n")
def test_cut_rendering_equals_uncut(body: str) -> None:
    renderer = Renderer()
    uncut, cut = renderer.render_uncut(body), renderer.render(body)
    assert [block.html for block in cut.blocks] == [block.html for block in uncut.blocks]
    assert cut.cited == uncut.cited


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
        note(repr(body))
        edited = renderer.render(body)
        assert edited == Renderer().render(body)
        uncut = [block.html for block in renderer.render_uncut(body).blocks]
        assert [block.html for block in edited.blocks] == uncut


# Without these marks only what changed is cut again.
TAME = tuple(
    text
    for text in FRAGMENTS
    if not any(mark in f"\n{text}" for mark in ("<", "\n```", "\n~~~", "\n:"))
)
tame_bodies = st.lists(
    st.tuples(
        st.sampled_from([text for text in TAME if text[0] != ":"]), st.sampled_from(SEPARATORS)
    ),
    max_size=20,
).map(lambda parts: "".join(text + separator for text, separator in parts))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(tame_bodies, st.randoms(use_true_random=False))
def test_cutting_again_only_what_changed_equals_cutting_all(
    body: str, chance: random.Random
) -> None:
    renderer = Renderer()
    renderer.render(body)
    for _ in range(10):
        start = chance.randrange(len(body) + 1)
        end = min(len(body), start + chance.choice((0, 0, 1, 2, 5, 40, 400)))
        text = chance.choice(("", "x", "\n", "\n\n", "\r", "\r\n", ":", "<", *TAME))
        body = body[:start] + text + body[end:]
        note(repr(body))
        lines = chance.choice((None, tuple(body.split("\n"))))
        assert renderer.render(body, lines) == Renderer().render(body)


def test_a_line_that_becomes_the_last_one_is_read_anew() -> None:
    renderer = Renderer()
    for body in ("x\r\n", "x\r", "x\r\ny", "x\r\n"):
        assert renderer.render(body) == Renderer().render(body)


# -- never raises ----------------------------------------------------------------------------


@settings(max_examples=200, deadline=None)
@given(st.text())
@example("\ud800 lone surrogate")
@example("\x00\x02\x03")
@example("a\r\nb\rc")
def test_any_text_renders(body: str) -> None:
    rendering = Renderer().render(body)
    count = body.count("\n") + 1
    for block in rendering.blocks:
        assert 0 <= block.first_line <= block.last_line < count


@pytest.mark.parametrize(
    "body",
    [
        ">" * 3000 + " deep",
        "\n".join(" " * 4 * depth + "- item" for depth in range(400)),
        "[" * 5000,
        "*" * 5000,
        "_a" * 3000,
        "![" * 2000,
        "(" * 5000 + "](",
        "<div>" * 3000,
        "`" * 4001,
        "<!--" * 2000,
        "&" * 20000,
        "[^a]" * 3000 + "\n\n[^a]: note",
    ],
    ids=lambda body: body[:8].replace("\n", " "),
)
def test_hostile_text_renders_in_time(body: str) -> None:
    started = perf_counter()
    assert Renderer().render(body).blocks
    assert perf_counter() - started < 10


def test_text_that_cannot_be_set_is_shown_as_typed_with_a_note() -> None:
    rendering = Renderer().render("before\n\n" + ">" * 3000 + " <deep>\n\nafter")
    unset, after = rendering.blocks
    assert after.html == "<p>after</p>"
    assert unset.html.startswith('<div class="unset"><p>This passage could not be set')
    assert "&lt;deep&gt;" in unset.html
    assert rendering.unset == (unset,)


# -- what writers write, what readers get ----------------------------------------------------


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("one\ntwo", ["<p>one\ntwo</p>"]),
        ("# Head", ["<h2>Head</h2>"]),
        ("said Falk [@falk].", ["<p>said Falk.</p>"]),
        ("said [@falk; @b-2], twice", ["<p>said, twice</p>"]),
        ("[@falk]", []),
        ("[@falk]: more", ["<p>: more</p>"]),
        ("`[@falk]`", ["<p><code>[@falk]</code></p>"]),
        ("mail@example.org [not@key]", ["<p>mail@example.org [not@key]</p>"]),
        (
            '![Pier](a.png "At dawn")',
            [
                '<figure><img alt="Pier" src="a.png"><figcaption>At dawn</figcaption></figure>',
            ],
        ),
        ("![](a.png)", ['<figure><img alt="" src="a.png"></figure>']),
        ("see ![Pier](a.png)", ['<p>see <img alt="Pier" src="a.png"></p>']),
        (
            "> text\n> -- Falk",
            ["<blockquote>\n<p>text</p>\n<cite>— Falk</cite></blockquote>"],
        ),
        ("> -- Falk", ["<blockquote>\n<p>– Falk</p>\n</blockquote>"]),
        (
            "> big\n{: .pull }",
            ['<blockquote class="pull">\n<p>big</p>\n</blockquote>'],
        ),
        ("a[^x]", ["<p>a[^x]</p>"]),
        ("- a\n\n1. b", ["<ul>\n<li>a</li>\n</ul>", "<ol>\n<li>b</li>\n</ol>"]),
        ("שלום", ['<p dir="auto">שלום</p>']),
        ("> שלום", ['<blockquote dir="auto">\n<p dir="auto">שלום</p>\n</blockquote>']),
    ],
)
def test_markdown(body: str, expected: list[str]) -> None:
    assert html(body) == expected


@pytest.mark.parametrize(
    ("typed", "set_as"),
    [
        ('"Yes," he said.', "“Yes,” he said."),
        ("'Yes,' he said.", "‘Yes,’ he said."),
        ("\"'Yes' is the word,\" she said.", "“‘Yes’ is the word,” she said."),
        ("the mayor's don't '90s", "the mayor’s don’t ’90s"),
        ('("quoted")', "(“quoted”)"),
        ('he went--"fast"--home', "he went–“fast”–home"),
        ("wait...", "wait…"),
        ('"*Quoted* text," he said', "“<em>Quoted</em> text,” he said"),
        ('*"Quoted"* text', "<em>“Quoted”</em> text"),
        ('**bold**"x"', "<strong>bold</strong>”x”"),
        ('"[link](http://e.org)"', '“<a href="http://e.org">link</a>”'),
        ('"`code"`"', '“<code>code"</code>”'),
        ('<b>"raw"</b>', "<b>“raw”</b>"),
        ('see "<b>raw</b>"', "see “<b>raw</b>”"),
        ('\\"straight\\"', '"straight"'),
        ('"First" [@a] "second"', "“First” “second”"),
    ],
)
def test_quotation_marks_next_to_markup(typed: str, set_as: str) -> None:
    assert html(typed) == [f"<p>{set_as}</p>"]


def test_notes_are_numbered_as_the_text_refers_to_them() -> None:
    body = "one[^b] two[^a] three[^b]\n\n[^a]: Note *a*\n[^b]: Note b\n[^c]: Unused"
    text, notes = Renderer().render(body).blocks
    assert text.html == (
        '<p>one<sup class="note-ref" id="note-ref-1"><a href="#note-1">1</a></sup> '
        'two<sup class="note-ref" id="note-ref-2"><a href="#note-2">2</a></sup> '
        'three<sup class="note-ref" id="note-ref-1-2"><a href="#note-1">1</a></sup></p>'
    )
    back = ' <a class="note-back" href="#note-ref-{}">↩</a>'
    assert notes.html == (
        f'<section class="notes"><ol><li id="note-1"><p>Note b{back.format(1)}</p></li>'
        f'<li id="note-2"><p>Note <em>a</em>{back.format(2)}</p></li>'
        '<li id="note-3"><p>Unused</p></li></ol></section>'
    )
    assert (notes.first_line, notes.last_line) == (2, 4)


def test_a_new_note_at_the_top_renumbers_without_rendering_again() -> None:
    renderer = Renderer()
    body = "one[^a]\n\nplain\n\n[^a]: A"
    renderer.render(body)
    edited = renderer.render("zero[^z]\n\n[^z]: Z\n\n" + body)
    assert edited == Renderer().render("zero[^z]\n\n[^z]: Z\n\n" + body)
    assert 'href="#note-2"' in edited.blocks[1].html


@pytest.mark.parametrize(
    "body",
    [
        "<script>alert(1)</script>",
        '<img src="x" onerror="alert(1)">',
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "![x](javascript:alert(1))",
        "[x](data:text/html,hello)",
        "<a href='vbscript:x'>x</a>",
        "<style>p{}</style>",
        '<p style="color:red" class="evil" id="story">x</p>',
        "<iframe src='https://e.org'></iframe>",
        "<svg onload=alert(1)>",
        "<form action='https://e.org'><input name=x></form>",
        "<object data='x'></object><embed src='x'>",
        "<base href='https://e.org'>",
        "<meta http-equiv=refresh content=0>",
        "<math><mi href='javascript:x'>x</mi></math>",
        '`x`{: onclick="alert(1)" style="x" }',
        "para\n{: #story onclick=alert(1) }",
        '<sup data-note="x"></sup><b id=x>',
    ],
)
def test_nothing_harmful_comes_through(body: str) -> None:
    out = Renderer().render(f"before\n\n{body}\n\nafter").html.lower()
    for word in ("<script", "onerror", "onclick", "onload", "script:", "data:", "<style", "style="):
        assert f" {word}" not in out.replace('"', " ")
        assert word not in out or "<" not in word
    for tag in ("iframe", "svg", "form", "input", "object", "embed", "base", "meta", "math"):
        assert f"<{tag}" not in out
    assert ' id="story"' not in out
    assert " href='" not in out


@pytest.mark.parametrize("link", ["https://e.org/a", "http://e.org", "mailto:a@e.org", "tel:112"])
def test_honest_links_stay(link: str) -> None:
    assert html(f"[x]({link})") == [f'<p><a href="{link}">x</a></p>']


# -- lines -----------------------------------------------------------------------------------


def test_blocks_know_their_lines() -> None:
    body = "\none\ntwo\n\n\n- a\n- b\n\n    more\n\n> q\n\nlast\n"
    lines = [(block.first_line, block.last_line) for block in Renderer().render(body).blocks]
    assert lines == [(1, 2), (5, 8), (10, 10), (12, 12)]


def test_block_at_a_line() -> None:
    rendering = Renderer().render("one[^1]\n\ntwo\n\n[^1]: note\n\nthree")
    assert [rendering.block_at(line) for line in range(7)] == [0, 0, 1, 1, 3, 3, 2]
    assert Renderer().render("").block_at(0) is None


# -- the cache -------------------------------------------------------------------------------


def test_only_the_edited_paragraph_is_set_again(monkeypatch: pytest.MonkeyPatch) -> None:
    renderer = Renderer()
    body = "\n\n".join(f"paragraph {number}" for number in range(50))
    renderer.render(body)
    seen: list[str] = []
    original = Dialect.set

    def spy(self: Dialect, text: str, context: Definitions) -> Setting:
        seen.append(text)
        return original(self, text, context)

    monkeypatch.setattr(Dialect, "set", spy)
    renderer.render(body.replace("paragraph 7", "paragraph seven", 1))
    assert seen == ["paragraph seven"]


def test_a_changed_definition_reaches_only_its_users() -> None:
    renderer = Renderer()
    body = "uses [a]\n\nuses none\n\n[a]: https://one.example"
    renderer.render(body)
    edited = renderer.render(body.replace("one", "two"))
    assert edited.blocks[0].html == '<p>uses <a href="https://two.example">a</a></p>'


def test_the_cache_stays_bounded() -> None:
    renderer = Renderer()
    for number in range(3000):
        renderer.render(f"text {number}\n\nother")
    assert renderer.remembered < 1200


def test_a_colon_behind_a_closing_mark_reaches_as_far_within_a_line_as_at_its_start() -> None:
    body = "text\n> quote\n\n![alt](a.png)\n[ref two]:\n    https://example.org/2\n\n"
    renderer = Renderer()
    renderer.render(body)
    body = body.replace("https", "htt>")
    assert renderer.render(body) == Renderer().render(body)


@given(bodies, st.integers(0, 60))
def test_the_block_of_a_line_is_the_first_of_those_that_begin_nearest_above(
    body: str, line: int
) -> None:
    article = Article(body=body, sources=(Source("falk", name="Ines Falk"),))
    for rendering in (Renderer().render(body), with_source_list(Renderer().render(body), article)):
        best: int | None = None
        for index, block in enumerate(rendering.blocks):
            nearer = best is None or block.first_line > rendering.blocks[best].first_line
            if block.first_line <= line and nearer:
                best = index
        assert rendering.block_at(line) == best
