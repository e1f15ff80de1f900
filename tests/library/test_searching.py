"""Words and filters in one line, and the places where words were found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.library.searching import ORIGINS, PLACES, Query, excerpt, hits

LETTERS = st.text(
    st.characters(exclude_characters='"', exclude_categories=["Cs", "Cc"]), min_size=1
)
NAMES = LETTERS.map(str.strip).filter(bool)
DAYS = st.dates().map(str)
QUERIES = st.builds(
    Query,
    words=st.lists(st.from_regex(r"[a-zäöü]{1,8}", fullmatch=True)).map(" ".join),
    state=st.just("") | NAMES,
    section=st.just("") | NAMES,
    tag=st.just("") | NAMES,
    after=st.just("") | DAYS,
    before=st.just("") | DAYS,
    origin=st.sampled_from(("", *ORIGINS)),
    place=st.sampled_from(("", *PLACES)),
)


@given(QUERIES)
def test_a_query_says_itself(query: Query) -> None:
    assert Query.parse(query.line()) == query


@pytest.mark.parametrize(
    ("line", "query"),
    [
        ("", Query()),
        ("wall flood", Query("wall flood")),
        ('wall section:"Home news" flood', Query("wall flood", section="Home news")),
        ("State:review in:bin", Query(state="review", place="bin")),
        ("from:desk tag:rivers", Query(origin="desk", tag="rivers")),
        # What makes no sense is looked for as it stands.
        ("after:soon", Query("after:soon")),
        ("in:heaven", Query("in:heaven")),
        ("http://in:bin", Query("http://in:bin")),
        ("after:2026-03-01", Query(after="2026-03-01")),
    ],
)
def test_lines(line: str, query: Query) -> None:
    assert Query.parse(line) == query
    assert query.filtered == (query != Query(query.words))


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("The wall", "wall", ["wall"]),
        ("Walls and a seawall", "WALL", ["Wall"]),
        ("In Zürich, zur Zeit", "zur", ["Zür", "zur"]),
        ("Straße İstanbul wall", "wall", ["wall"]),
        ("A cafe\u0301 au lait", "cafe", ["cafe"]),
        ("so-called", "so-called", ["so", "called"]),
        ("nothing", "…", []),
    ],
)
def test_hits(text: str, words: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in hits(text, words)] == found


@given(st.text(), st.text(max_size=8))
def test_an_excerpt_shows_what_was_found(text: str, words: str) -> None:
    found = hits(text, words)
    shown = excerpt(text, words)
    assert "\n" not in shown.text
    assert bool(shown.hits) == bool(found) or found[0][1] - found[0][0] > 100
    for (start, end), (first, last) in zip(shown.hits, found, strict=False):
        assert shown.text[start:end].split() == text[first:last].split()


def test_a_long_text_is_cut_around_the_hit() -> None:
    shown = excerpt(f"{'before ' * 50}needle {'after ' * 50}", "needle")
    assert shown.text.startswith("… before")
    assert shown.text.endswith("…")
    ((start, end),) = shown.hits
    assert shown.text[start:end] == "needle"
    assert len(shown.text) < 170
