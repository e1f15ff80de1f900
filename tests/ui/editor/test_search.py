"""What a search finds."""

import random
import time

import pytest

from desktop.ui.editor.search import TOO_LONG, Query, Tally


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


@pytest.mark.parametrize(
    ("text", "line", "by", "made"),
    [
        (r"(\w+), (\w+)", "Quorn, Ainsley", r"\2 \1", ["Ainsley Quorn"]),
        (r"(?<n>\d+) km", "12 km, 7 KM", r"\g<n> kilometres", ["12 kilometres", "7 kilometres"]),
        (r"(?<=the )pier", "the pier, a pier", "quay", ["quay"]),
        (r"x*", "axxb", "-", ["-"]),
        (r"a\.c", "abc a.c", "", [""]),
    ],
)
def test_expressions(text: str, line: str, by: str, made: list[str]) -> None:
    query = Query(text, regular=True)
    found = query.replaced(line, by)
    assert [new for _, _, new in found] == made
    assert [(start, end) for start, end, _ in found] == query(line)
    assert query.count(line) == len(made)


def test_an_expression_minds_capitals_and_whole_words() -> None:
    assert Query("pier|quay", match_case=True, regular=True)("Pier quay") == [(5, 9)]
    assert Query("pier|quay", whole_words=True, regular=True)("piers quay") == [(6, 10)]


@pytest.mark.parametrize("text", ["(", "[a", "*a", ")|(", "(?P<x>a)(?P<x", "a{5,2}"])
def test_a_bad_expression_says_so_and_finds_nothing(text: str) -> None:
    for whole in (False, True):
        query = Query(text, whole_words=whole, regular=True)
        assert query.problem.startswith("Not a regular expression")
        assert query("(a* [a )") == []


@pytest.mark.parametrize("by", [r"\3", r"\g<nobody>", "\\"])
def test_a_replacement_that_cannot_be(by: str) -> None:
    with pytest.raises(ValueError, match="cannot be made"):
        Query("(a)", regular=True).replaced("a", by)


def test_plain_words_are_replaced_as_they_are_written() -> None:
    assert Query("a.c").replaced("a.c", r"\1") == [(0, 3, r"\1")]


def test_an_expression_without_end_is_given_up() -> None:
    query = Query(r"(?:\w+\w+)+[!?]", regular=True)
    begun = time.perf_counter()
    tally = Tally(query, ["x" * 60] * 2_000)
    assert time.perf_counter() - begun < 1.0
    assert tally.total == 0
    assert query.problem == TOO_LONG
    assert Query("x", regular=True).problem == ""
