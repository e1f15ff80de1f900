"""The `grammar` table: what is read, and that a wrong one is refused."""

from typing import cast

import pytest

from desktop import resources
from desktop.attribution.german_lexicon import Lexicon
from desktop.attribution.language import Language


def shipped(german: Language) -> Lexicon:
    table = cast("dict[str, object]", resources.table("lexicons", "de.toml")["grammar"])
    return Lexicon.parse(table, german)


def test_separable_verbs_have_their_halves(english: Language) -> None:
    own = Lexicon.parse({"separable": "teilte-mit gab-an/zu", "endings": "ung heit"}, english)
    assert own.separable == {"teilte": {"mit"}, "gab": {"an", "zu"}}
    assert own.endings == ("ung", "heit")
    assert own.nouns == frozenset()
    assert own.triggers >= {"teilte", "so"}


def test_an_unknown_entry_is_refused(english: Language) -> None:
    with pytest.raises(ValueError, match="unknown entry: noun"):
        Lexicon.parse({"noun": "haus"}, english)


def test_every_list_of_the_lexicon_is_filled(german: Language) -> None:
    own = shipped(german)
    for name in Lexicon.__dataclass_fields__:
        assert getattr(own, name), name


def test_no_verb_is_listed_whole_and_in_halves(german: Language) -> None:
    own = shipped(german)
    assert own.separable.keys().isdisjoint(german.cues)
