"""Fixed words and phrases, outside quotations."""

from collections.abc import Callable

import pytest

from desktop.attribution.marks import Marks
from desktop.attribution.phrases import find_phrases, find_words
from desktop.attribution.tokens import Tokens

Cut = Callable[[str], tuple[Tokens, Marks]]
PHRASES = ("it is", "it is said", "is said to be", "said")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It is said to be gone.", ["It is said"]),
        ("It is gone, and it is said.", ["It is", "it is said"]),
        ("It is it is said said.", ["It is", "it is said", "said"]),
        ("Marsh is said to be ill.", ["is said to be"]),
        ("It\nis so.", ["It\nis"]),
        ("It, is.", []),
        ("“It is said,” she wrote.", []),
        ("It", []),
        ("", []),
    ],
)
def test_the_longest_phrase_at_a_place_and_no_overlaps(
    cut: Cut, text: str, wanted: list[str]
) -> None:
    tokens, _ = cut(text)
    assert [tokens.words(*place) for place in find_phrases(tokens, PHRASES)] == wanted


def test_the_order_of_the_list_does_not_matter(cut: Cut) -> None:
    tokens, _ = cut("It is said to be gone, and so it is.")
    assert list(find_phrases(tokens, PHRASES)) == list(find_phrases(tokens, PHRASES[::-1]))


def test_words(cut: Cut) -> None:
    tokens, _ = cut("Allegedly “allegedly”, he allegedly fell; allegedly.")
    found = find_words(tokens, {"allegedly", "fell"})
    assert [tokens.words(at, at) for at in found] == ["Allegedly", "allegedly", "fell", "allegedly"]
    assert find_words(tokens, {"perhaps"}) == []
    assert find_words(tokens, frozenset()) == []
