"""Two texts compared, field by field."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop import resources
from desktop.article.correction import Correction
from desktop.article.ledger import Source
from desktop.article.model import Article
from desktop.article.reply import Reply
from desktop.ui.revisions_dialog import compared
from desktop.ui.style import Colours

COLOURS = Colours.parse(resources.table("palettes", "light.toml"))
STORY = Article(headline="The wall held", body="The wall held.\n", sources=(Source("a", "Ann"),))


@pytest.mark.parametrize(
    ("changed", "name", "words"),
    [
        (replace(STORY, section="News"), "Section", "News"),
        (replace(STORY, tags=("rivers",)), "Tags", "rivers"),
        (replace(STORY, sources=()), "Sources", ""),
        (replace(STORY, replies=(Reply("Acme", answer="No."),)), "Replies", "No."),
        (replace(STORY, corrections=(Correction("2026-03-12", "Wrong."),)), "Corrections", "Wrong"),
    ],
)
def test_every_field_is_compared(changed: Article, name: str, words: str) -> None:
    (found,) = compared(STORY, changed, COLOURS)
    assert found.name == name
    assert words in found.right
    assert compared(STORY, STORY, COLOURS) == []


def test_a_very_long_text_is_compared_soon() -> None:
    body = "\n\n".join(f"Paragraph {number} of a long text. " * 20 for number in range(700))
    begun = datetime.now(UTC)
    changed = body.replace("Paragraph 350", "Passage 350")
    (found,) = compared(replace(STORY, body=body), replace(STORY, body=changed), COLOURS)
    assert "Passage" in found.right
    assert len(found.right) < 10_000
    assert datetime.now(UTC) - begun < timedelta(seconds=10)
