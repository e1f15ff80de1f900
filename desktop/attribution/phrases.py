"""Finds fixed phrases among the tokens of a paragraph, outside quotations."""

from collections.abc import Iterable, Sequence, Set
from functools import lru_cache

from desktop.attribution.tokens import Tokens


@lru_cache(maxsize=32)
def _by_first(phrases: tuple[str, ...]) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append(words)
    return found


def _places(low: list[str], words: Set[str]) -> list[int]:
    return [at for at, word in enumerate(low) if word in words] if words else []


def find_words(tokens: Tokens, words: Set[str]) -> list[int]:
    """The tokens of a paragraph that are one of `words`."""
    return _places(tokens.low, tokens.vocabulary & words)


def find_phrases(tokens: Tokens, phrases: Sequence[str]) -> Iterable[tuple[int, int]]:
    """First and last token of every place where one of `phrases` stands; no overlaps."""
    index = _by_first(tuple(phrases))
    present = tokens.vocabulary & index.keys()
    low = tokens.low
    done = -1
    for at in _places(low, present):
        if at <= done:
            continue
        word = low[at]
        for phrase in index[word]:
            last = at + len(phrase) - 1
            if low[at : last + 1] == list(phrase):
                done = last
                yield at, last
                break
