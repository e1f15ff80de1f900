"""What a rule is given: the quotations of the body and the policy's numbers; and what it is."""

import pytest

from desktop.article.model import Article
from desktop.attribution.antecedents import Told
from desktop.attribution.known import Placing
from desktop.attribution.language import Language
from desktop.attribution.people import Cast
from desktop.attribution.policy import Policy
from desktop.attribution.quotations import Form, Quotation, Type
from desktop.attribution.rule import Context, Rule
from desktop.attribution.rules import RULES
from desktop.attribution.story import Story


def context(language: Language, options: dict[str, object]) -> Context:
    policy = Policy.parse({"name": "x", "title": "X", "options": options})
    said = Quotation(1, 3, Type.DIRECT, Form.QUOTATION, (0, 4))
    story = Story([0], [Told({}, head=True, quotations=(said,))], Cast(language))
    return Context(Article(body="“No”"), policy, language, Placing((), (), (), {}), story)


@pytest.mark.parametrize(
    ("options", "value"),
    [
        ({}, 3),
        ({"quote-late-attribution": {}}, 3),
        ({"quote-late-attribution": {"words": 0}}, 0),
        ({"quote-late-attribution": {"words": 9}}, 9),
        ({"quote-late-attribution": {"words": "nine"}}, 3),
        ({"quote-late-attribution": {"others": 9}}, 3),
        ({"source-single": {"words": 9}}, 3),
    ],
)
def test_a_number_of_the_policy_or_else_the_default(
    english: Language, options: dict[str, object], value: int
) -> None:
    assert context(english, options).option("quote-late-attribution", "words", 3) == value


def test_the_quotations_are_the_storys(english: Language) -> None:
    given = context(english, {})
    assert given.quotations == given.story.quotations
    assert [given.article.body[one.start : one.end] for one in given.quotations] == ["No"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_looks_at_the_article_or_at_passages_and_says_why(rule: Rule) -> None:
    assert rule.check or rule.passage
    assert rule.title
    assert rule.reason.rstrip().endswith((".", "?", ")", "”"))
    assert rule.source
    # The id is for policies; a journalist never reads it.
    assert rule.id not in rule.title
    assert rule.id not in rule.reason


def test_titles_tell_rules_apart() -> None:
    assert len({rule.title for rule in RULES}) == len({rule.id for rule in RULES}) == len(RULES)
