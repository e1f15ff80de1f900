"""Paragraphs that are followed through edits: those of the whole text, and few of them split."""

import random

import pytest

from desktop.attribution.paragraphs import Paragraphs
from desktop.attribution.prose import Block, split_markdown

LINES = (
    "Words here", "> quoted", "- item", "# Head", "```", "~~~", "", "", "    code", "***",
    "1. one", "> ", "one\ntwo", "\t",
)  # fmt: skip
PIECES = ("", "a", "\n", "\n\n", "`", "```\n", ">", "- ", *LINES)


@pytest.mark.parametrize("seed", range(300))
def test_a_text_that_is_followed_has_the_paragraphs_of_the_whole(seed: int) -> None:
    chance = random.Random(seed)
    body = "\n".join(chance.choice(LINES) for _ in range(chance.randint(0, 14)))
    followed, paragraphs = Paragraphs(), list[tuple[str, Block]]()
    for _ in range(12):
        splice = followed.follow(body)
        gone = slice(splice.first, splice.first + splice.removed)
        paragraphs[gone] = [(one.text, one.block) for one in splice.paragraphs]
        whole = split_markdown(body)
        assert paragraphs == [(one.text, one.block) for one in whole]
        assert followed.starts == [one.start for one in whole]
        start = chance.randrange(len(body) + 1)
        end = min(len(body), start + chance.choice((0, 0, 1, 3, 9)))
        body = body[:start] + chance.choice(PIECES) + body[end:]


def test_only_what_is_around_an_edit_is_split() -> None:
    followed = Paragraphs()
    body = "\n\n".join(f"Paragraph {number} of many." for number in range(1000))
    assert len(followed.follow(body).paragraphs) == 1000
    splice = followed.follow(body.replace("Paragraph 500", "The paragraph 500"))
    assert 498 <= splice.first <= 500
    assert splice.removed == len(splice.paragraphs) <= 3
    again = followed.follow(body.replace("Paragraph 500", "The paragraph 500"))
    assert again.removed == len(again.paragraphs) <= 3
