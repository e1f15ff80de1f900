"""The entries of a lexicon file, each in the type of its field."""

import pytest

from desktop.attribution.lexicon import Pairs, Phrases, Words, read

ENTRIES: list[tuple[object, object, object]] = [
    (Words, "a  b\n\ta", frozenset("ab")),
    (Words, None, frozenset()),
    (Phrases, ["as to", "of"], ("as to", "of")),
    (Phrases, None, ()),
    (Pairs, {"a": "b"}, {"a": "b"}),
    (Pairs, None, {}),
    (str, "a", "a"),
    (str, None, ""),
]


@pytest.mark.parametrize(("kind", "value", "wanted"), ENTRIES)
def test_an_entry(kind: object, value: object, wanted: object) -> None:
    assert read("said", kind, value) == wanted


@pytest.mark.parametrize(
    ("kind", "value", "complaint"),
    [
        (Words, ["a"], "said in the lexicon is not a text"),
        (Phrases, "a", "said in the lexicon is not a list"),
        (Phrases, [1], "said in the lexicon is not a text"),
        (Pairs, [], "said in the lexicon is not a table"),
        (Pairs, {"a": 1}, "said in the lexicon is not a text"),
    ],
)
def test_a_wrong_entry_is_refused(kind: object, value: object, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        read("said", kind, value)
