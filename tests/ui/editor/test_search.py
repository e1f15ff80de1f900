"""What a search finds."""

import random

import pytest

from desktop.ui.editor.search import Query, Tally


@pytest.mark.parametrize(
    ("query", "line", "hits"),
    [
        (Query("pier"), "The pier, the Pier", [(4, 8), (14, 18)]),
        (Query("Pier", match_case=True), "The pier, the Pier", [(14, 18)]),
        (Query("pier", whole_words=True), "piers and a pier.", [(12, 16)]),
        (Query("(pier)", whole_words=True), "a(pier)", [(1, 7)]),
        (Query("can't"), "We can’t", [(3, 8)]),
        (Query('"no"'), "said “no”", [(5, 9)]),
        (Query("10 km"), "10\u00a0km", [(0, 5)]),
        (Query("a.c"), "abc a.c", [(4, 7)]),
        (Query("😀"), "x😀", [(1, 2)]),
        (Query("aa"), "aaaa", [(0, 2), (2, 4)]),
        (Query(""), "anything", []),
    ],
)
def test_hits(query: Query, line: str, hits: list[tuple[int, int]]) -> None:
    assert query(line) == hits
    assert query.count(line) == len(hits)


def test_tally_stays_right_through_splices() -> None:
    chance = random.Random(3)
    words = ["pier", "the pier", "", "harbour", "pier pier pier"]
    lines = chance.choices(words, k=30)
    query = Query("pier")
    tally = Tally(query, lines)
    for _ in range(300):
        first = chance.randint(0, len(lines))
        removed = chance.randint(0, min(4, len(lines) - first))
        fresh = chance.choices(words, k=chance.randint(0, 4))
        lines[first : first + removed] = fresh
        tally.splice(first, removed, fresh)
        assert tally.total == sum(line.count("pier") for line in lines)
    numbers = [
        tally.number(number, start, line)
        for number, line in enumerate(lines)
        for start, _ in query(line)
    ]
    assert numbers == list(range(1, tally.total + 1))
    assert Tally(query, lines).total == tally.total


def test_lines_with_hits_in_order_round_the_body() -> None:
    tally = Tally(Query("x"), ["x", "", "x", "x"])
    assert tally.lines_after(2) == [3, 0, 2]
    assert tally.lines_before(2) == [0, 3, 2]
    assert tally.number(2, 5, "x") is None
