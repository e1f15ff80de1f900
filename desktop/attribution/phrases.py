"""Finds fixed phrases among the tokens of a paragraph, outside quotations."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from desktop.attribution.tokens import Tokens


@lru_cache(maxsize=32)
def _by_first(phrases: tuple[str, ...]) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append(words)
    return found


def find_phrases(tokens: Tokens, phrases: Sequence[str]) -> Iterable[tuple[int, int]]:
    """First and last token of every place where one of `phrases` stands; no overlaps."""
    index = _by_first(tuple(phrases))
    low = tokens.low
    done = -1
    for at, word in enumerate(low):
        if at <= done or word not in index:
            continue
        for phrase in index[word]:
            last = at + len(phrase) - 1
            if low[at : last + 1] == list(phrase):
                done = last
                yield at, last
                break
