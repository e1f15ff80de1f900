"""Slugs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article.slug import LONGEST, slug_of


@pytest.mark.parametrize(
    ("headline", "slug"),
    [
        ("Mayor’s café: “It’s over”, says Ørsted", "mayors-cafe-its-over-says-orsted"),
        ("Harbour wall vote put off again", "harbour-wall-vote-put-off-again"),
        ("  ", ""),
        ("“…”", ""),
        ("Größe der Straße", "grosse-der-strasse"),
    ],
)
def test_examples(headline: str, slug: str) -> None:
    assert slug_of(headline) == slug


@given(st.text())
def test_plain_short_and_settled(headline: str) -> None:
    slug = slug_of(headline)
    assert len(slug) <= LONGEST
    assert set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert slug_of(slug) == slug
