"""Languages: grammars found, and each article read in its own."""

import pytest

from desktop import resources
from desktop.article.model import Article
from desktop.attribution.checker import Checker
from desktop.attribution.language import Language
from desktop.attribution.languages import Checkers, language_of, load, told_by
from desktop.attribution.policy import Policy

GERMAN = "Die Mole ist morsch und muss weg, das sagt die Ministerin auf dem Kai."
ENGLISH = "The pier is rotten and it has to go, the minister said on the quay."


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        (GERMAN, "de"),
        (ENGLISH, "en"),
        ("", ""),
        ("Die Mole", ""),
        ("1234 !!", ""),
        (f"{ENGLISH} “{GERMAN[:30]}” {ENGLISH}", "en"),
        ("In was man die am so war also in an Arm Hand Land Winter.", ""),
    ],
)
def test_small_words_tell_the_language(text: str, tag: str) -> None:
    assert told_by(text) == tag


def test_a_tag_of_its_own_goes_first() -> None:
    assert language_of(Article(body=GERMAN)) == "de"
    assert language_of(Article(body=GERMAN, language="")) == "de"
    assert language_of(Article(body=GERMAN, language="en-GB")) == "en-GB"
    assert language_of(Article(body=ENGLISH, language="de-CH")) == "de-CH"


def test_the_desks_language_is_for_articles_that_do_not_tell() -> None:
    assert language_of(Article(body="Mole")) == "en"
    assert language_of(Article(body="Mole"), "de") == "de"
    assert language_of(Article(body=ENGLISH), "de") == "en"
    assert language_of(Article(body="Pier", language="en-GB"), "de") == "en-GB"


def test_only_a_lexicon_with_a_grammar_brings_one() -> None:
    assert load(resources.table("lexicons", "en.toml")).grammar is None
    assert load(resources.table("lexicons", "de.toml")).grammar is not None


@pytest.mark.parametrize(
    ("grammar", "complaint"),
    [("x", "grammar in the lexicon is not a table"), ({}, "nothing reads: xx")],
)
def test_a_wrong_grammar_is_refused(grammar: object, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        load({"tag": "xx", "title": "Exish", "said": "sed", "grammar": grammar})


def test_each_article_is_checked_in_its_own_language(
    default_policy: Policy, english: Language, german: Language
) -> None:
    made: list[str] = []

    def make(tag: str) -> Checker:
        made.append(tag)
        return Checker(default_policy, german if tag.startswith("de") else english)

    checkers = Checkers(make)
    said = "„Das ist alles wahr“, sagte Falk."
    in_german = Article(headline="Mole", body=f"{GERMAN}\n\n{said}")
    assert checkers.check(in_german) == Checker(default_policy, german).check(in_german)
    assert checkers.check(in_german).quotations[-1].speaker_name == "Falk"
    in_english = Article(headline="Pier", body=ENGLISH)
    assert checkers.check(in_english) == Checker(default_policy, english).check(in_english)
    assert made == ["de", "en"]
    always = Checkers(make, "de")
    assert always.check(in_english) == Checker(default_policy, german).check(in_english)
