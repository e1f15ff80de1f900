"""The entries of a lexicon file: lists of words, phrases and pairs, as TOML holds them."""

from collections.abc import Mapping
from typing import Any, cast

from desktop.translation import tr

Words = frozenset[str]
Phrases = tuple[str, ...]
Pairs = Mapping[str, str]


def read(name: str, kind: object, value: object) -> Any:
    """An entry in the type of its field, one of the three above or `str`; none given is empty.

    ValueError says what is wrong with it.
    """
    if kind == Words:
        return frozenset(_text(name, "" if value is None else value).split())
    if kind == Phrases:
        return tuple(_text(name, item) for item in _list(name, value))
    if kind == Pairs:
        return {key: _text(name, item) for key, item in _table(name, value).items()}
    return _text(name, "" if value is None else value)


def _text(name: str, value: object) -> str:
    if isinstance(value, str):
        return value
    raise ValueError(tr("{name} in the lexicon is not a text", name=name))


def _list(name: str, value: object) -> list[object]:
    if value is None or isinstance(value, list):
        return cast("list[object]", value or [])
    raise ValueError(tr("{name} in the lexicon is not a list", name=name))


def _table(name: str, value: object) -> dict[str, object]:
    if value is None or isinstance(value, dict):
        return cast("dict[str, object]", value or {})
    raise ValueError(tr("{name} in the lexicon is not a table", name=name))
