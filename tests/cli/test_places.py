"""Line and column of the file, for every field of every kind of file."""

from pathlib import Path

import pytest

from desktop.cli.places import TOP, Places
from desktop.exchange.files import read

MARKDOWN = """\
---
headline: 'The wall: it holds'
title: other
picture:
  alt: A long wall
tags: [sea, wall]
---

First line.

Second critics line.
"""


@pytest.mark.parametrize(
    ("field", "start", "text", "place"),
    [
        ("headline", 10, "it", (2, 22)),
        ("picture.alt", 2, "long", (5, 10)),
        ("tags", 0, "sea", (6, 8)),
        ("body", 0, "First", (9, 1)),
        ("body", 20, "critics", (11, 8)),
        ("byline", 0, "", TOP),
        ("sources", 0, "", TOP),
    ],
)
def test_places_in_markdown(
    tmp_path: Path, field: str, start: int, text: str, place: tuple[int, int]
) -> None:
    (tmp_path / "a.md").write_text(MARKDOWN)
    assert Places(read(tmp_path / "a.md")).of(field, start, text) == place


TEXT = """\
Harbour

The wall holds again

SKERRY, 12 March — Boats came in. Critics say so.

* A starred [line] with critics in it.

1986. Critics again.
Critics once more, on a line of their own.
"""


@pytest.mark.parametrize(
    ("words", "nth", "place"),
    [
        ("Critics", 0, (5, 35)),
        ("critics", 0, (7, 25)),
        ("Critics", 1, (9, 7)),
        ("Critics", 2, (10, 1)),
    ],
)
def test_places_in_plain_text(tmp_path: Path, words: str, nth: int, place: tuple[int, int]) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    imported = read(tmp_path / "a.txt")
    body = imported.article.body
    start = -1
    for _ in range(nth + 1):
        start = body.index(words, start + 1)
    assert Places(imported).of("body", start, words) == place
    assert Places(imported).of("headline", 4, "wall") == (3, 5)
    assert Places(imported).of("section", 0, "Harbour") == (1, 1)


def test_an_article_without_front_matter(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("One.\n\nTwo critics.")
    places = Places(read(tmp_path / "a.md"))
    assert places.of("body", 10, "critics") == (3, 5)
    assert places.of("headline", 0, "") == TOP
