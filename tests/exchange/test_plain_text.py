"""Plain text becomes fields and paragraphs, and reads as it did."""

import os
from pathlib import Path

import pytest

from desktop.exchange.plain_text import read_plain_text

H = "The wall holds again"
STORY = "The wall held through the night, the harbour master said."


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder beside the checkout, where there is one."""
    folder = Path(os.environ.get("ONRECORD_SHARED", Path(__file__).parents[3] / "shared"))
    if not (folder / "seed" / "article.txt").is_file():
        pytest.skip("no shared folder beside the checkout")
    return folder


def test_the_seed_article_is_kept_word_for_word(shared: Path) -> None:
    text = (shared / "seed" / "article.txt").read_text(encoding="utf-8")
    article = read_plain_text(text).article
    paragraphs = article.body.split("\n\n")
    assert article.section == "World News"
    assert article.headline.startswith("Russia and North Korea Collaborate on Monument")
    assert len(paragraphs) == len(text.strip().split("\n\n")) - 2
    assert "\n\n".join([article.section, article.headline, *paragraphs]) == text.strip()


@pytest.mark.parametrize(
    ("text", "section", "headline", "byline", "dateline", "paragraphs"),
    [
        (f"World News\n\n{H}\n\n{STORY}", "World News", H, "", "", 1),
        (f"{H}\n\n{STORY}", "", H, "", "", 1),
        (f"Is the wall safe?\n\n{STORY}", "", "Is the wall safe?", "", "", 1),
        (f"{STORY}\n\n{STORY}", "", "", "", "", 2),
        (STORY, "", "", "", "", 1),
        ("", "", "", "", "", 0),
        ("News", "", "", "", "", 1),
        (f"Harbour\n\n{H}\n\nBy Ann Meyer\n\n{STORY}", "Harbour", H, "Ann Meyer", "", 1),
        (f"{H}\nBy Ann Meyer\n{STORY}\n{STORY}", "", H, "Ann Meyer", "", 2),
        (f"{H}\n\nBy noon the wall had held\n\n{STORY}", "", H, "", "", 2),
        (f"{H}\n\nBy Monday, it was over.\n\n{STORY}", "", H, "", "", 2),
        (f"{H}\n\nPORT SKERRY, 12 March — {STORY}", "", H, "", "PORT SKERRY, 12 March", 1),
        (f"{H}\n\nSKERRY, Maine (Wire) - {STORY}", "", H, "", "SKERRY, Maine (Wire)", 1),
        (f"{H}\n\nÅLESUND – {STORY}", "", H, "", "ÅLESUND", 1),
        (f"{H}\n\nNATO said — and meant — it.\n\n{STORY}", "", H, "", "", 2),
        (f"{H}\n\nNATO — the alliance — met.\n\n{STORY}", "", H, "", "", 2),
        (f"A BC — {STORY}", "", "", "", "A BC", 1),
    ],
)  # fmt: skip
def test_fields_are_taken_where_that_is_sure(
    text: str, section: str, headline: str, byline: str, dateline: str, paragraphs: int
) -> None:
    reading = read_plain_text(text)
    article = reading.article
    found = (article.section, article.headline, article.byline, article.dateline)
    assert found == (section, headline, byline, dateline)
    assert len([block for block in article.body.split("\n\n") if block]) == paragraphs
    assert len(reading.notes) == sum(1 for field in found if field)


def test_wrapped_lines_are_one_paragraph_and_single_lines_are_several() -> None:
    wrapped = (
        "The harbour master said that the wall had held through the worst\n"
        "of the night, and that the boats which had been moved inside the\n"
        "old basin on Friday would stay there until the wind had gone\n"
        "round to the west."
    )
    assert len(read_plain_text(wrapped).article.body.split("\n\n")) == 1
    single = "\n".join([STORY, "Nobody was hurt.", STORY])
    assert read_plain_text(single).article.body.split("\n\n") == [STORY, "Nobody was hurt.", STORY]
