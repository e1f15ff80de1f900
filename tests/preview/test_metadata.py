"""Names in bylines; the rest is tested with the page."""

import pytest

from desktop.preview.metadata import authors


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Ada Brandt", ["Ada Brandt"]),
        ("By Ada Brandt and Ib Holm", ["Ada Brandt", "Ib Holm"]),
        ("Words by Ada, Ib & Mara", ["Ada", "Ib", "Mara"]),
        ("Sandy Anderson", ["Sandy Anderson"]),
        ("", []),
    ],
)
def test_authors(byline: str, names: list[str]) -> None:
    assert authors(byline) == names
