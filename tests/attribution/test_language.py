"""Lexicons: what is read, and that a wrong one is refused."""

import pytest

from desktop.attribution.language import Language

GOOD = {"tag": "xx", "title": "Exish", "said": "sed  sez\n\tsay"}


def test_words_are_separated_by_blanks() -> None:
    language = Language.parse({**GOOD, "according": ["after the words of"], "loaded": {"a": "b"}})
    assert language.said == {"sed", "sez", "say"}
    assert language.according == ("after the words of",)
    assert language.loaded == {"a": "b"}
    assert language.thought == frozenset()


@pytest.mark.parametrize(
    ("table", "complaint"),
    [
        ({"tag": "xx", "title": "X"}, "no said"),
        ({**GOOD, "tag": ""}, "no tag"),
        ({**GOOD, "sayed": ""}, "unknown entry: sayed"),
        ({**GOOD, "he": ["he"]}, "he in the lexicon is not a text"),
        ({**GOOD, "according": "x"}, "according in the lexicon is not a list"),
        ({**GOOD, "according": [1]}, "according in the lexicon is not a text"),
        ({**GOOD, "loaded": []}, "loaded in the lexicon is not a table"),
    ],
)
def test_a_wrong_lexicon_is_refused(table: dict[str, object], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        Language.parse(table)
