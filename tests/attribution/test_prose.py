"""Which of a text is prose: its blocks, and the mask over everything else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.attribution.prose import THROUGH, Block, mask, split_markdown, split_plain

PLAIN: list[tuple[str, list[str]]] = [
    ("One.\nTwo.", ["One.", "Two."]),
    ("One.\n\n\nTwo.\n", ["One.", "Two."]),
    ("The pier and\nthe mill fell.\n\nNobody saw it.",
     ["The pier and\nthe mill fell.", "Nobody saw it."]),
    # A line longer than a page is wide: not wrapped, so every line stands by itself.
    (f"{'word ' * 30}end.\nand more.", [f"{'word ' * 30}end.", "and more."]),
    ("", []),
    (" \n\t\n", []),
]  # fmt: skip

MARKDOWN: list[tuple[str, list[tuple[Block, str]]]] = [
    ("One\ntwo.\n\nThree.", [(Block.PARAGRAPH, "One\ntwo."), (Block.PARAGRAPH, "Three.")]),
    ("# Head\nText.", [(Block.HEADING, "# Head"), (Block.PARAGRAPH, "Text.")]),
    ("#tag is no heading", [(Block.PARAGRAPH, "#tag is no heading")]),
    ("- one\n- two\n  goes on",
     [(Block.PARAGRAPH, "- one"), (Block.PARAGRAPH, "- two\n  goes on")]),
    ("Text.\n> said\n> more\n\nText.",
     [(Block.PARAGRAPH, "Text."), (Block.QUOTE, "> said\n> more"), (Block.PARAGRAPH, "Text.")]),
    ("```\n# no head\n\n> no quote\n```\nText.",
     [(Block.CODE, "```\n# no head\n\n> no quote\n```"), (Block.PARAGRAPH, "Text.")]),
    ("~~~\ncode ```\nmore", [(Block.CODE, "~~~\ncode ```\nmore")]),
    ("````\n```\n````\nText.", [(Block.CODE, "````\n```\n````"), (Block.PARAGRAPH, "Text.")]),
    ("One.\n* * *\nTwo.", [(Block.PARAGRAPH, "One."), (Block.PARAGRAPH, "Two.")]),
    ("", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), PLAIN)
def test_paragraphs_of_plain_text(text: str, wanted: list[str]) -> None:
    assert [one.text for one in split_plain(text)] == wanted


@pytest.mark.parametrize(("text", "wanted"), MARKDOWN)
def test_blocks_of_markdown(text: str, wanted: list[tuple[Block, str]]) -> None:
    assert [(one.block, one.text) for one in split_markdown(text)] == wanted


LINES = st.lists(
    st.sampled_from(["", " ", "word", "Word.", "# head", "> said", "```", "~~~", "- item", "---"])
).map("\n".join)


@given(LINES)
def test_a_block_stands_where_it_says_and_no_word_is_lost(text: str) -> None:
    for blocks in (split_plain(text), split_markdown(text)):
        end = 0
        for one in blocks:
            assert one.start >= end
            assert text[one.start : one.start + len(one.text)] == one.text
            end = one.start + len(one.text)
        assert "".join(one.text for one in blocks).count("ord") == text.count("ord")


MASKED = [
    # In the wanted text "~" stands for a character that marks look through.
    ("A **bold** word", "A ~~bold~~ word"),
    ("A _small_ word, snake_case", "A ~small~ word, snake_case"),
    ("Say \\\"no\\\"", 'Say ~"no~"'),
    ("Use `a \"b\"` now", "Use xxxxxxx now"),
    ("Use ``a ` b`` now", "Use xxxxxxxxx now"),
    ("A lone ` tick", "A lone ` tick"),
    ("Gone [@marsh; @rell] now", "Gone                 now"),
    ("A <b class=\"x\">word</b>", f"A {' ' * 13}word{' ' * 4}"),
    ("3 < 4 and 5 > 2", "3 < 4 and 5 > 2"),
    ("See [the “page”](http://a.example/'x') now", f"See ~the “page”{' ' * 24}now"),
    ("> said\n> more", "  said\n  more"),
    ("1. “One”", "   “One”"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), MASKED)
def test_what_markdown_hides(text: str, wanted: str) -> None:
    assert mask(text) == wanted.replace("~", THROUGH)


def test_an_address_is_a_word_without_marks() -> None:
    hidden = mask("see http://a.example/?q='one' now")
    assert "'" not in hidden
    assert hidden.split() == ["see", "x" * 25, "now"]


@pytest.mark.parametrize("text", ["A *star* and `tick` and [@key]", "<b>word</b> # one"])
def test_plain_text_has_no_mark_up(text: str) -> None:
    assert mask(text, markdown=False) == text


@given(st.lists(st.sampled_from([*"*_`<>[]()@\\#\n -:/'\"", "http://", "](", "word"])).map("".join))
def test_nothing_moves(text: str) -> None:
    for markdown in (True, False):
        hidden = mask(text, markdown=markdown)
        assert len(hidden) == len(text)
        # A mask only takes away: what it shows stands there.
        assert all(a in (b, " ", "x", THROUGH) for a, b in zip(hidden, text, strict=True))
