"""The articles that come along do what is said of them."""

from desktop import resources
from desktop.article.front_matter import parse
from desktop.attribution.rules import RULES
from desktop.composition import House

# One needs a name that a desk has forbidden, the other a story in which only one person speaks.
NOT_IN_ONE_ARTICLE = {"suppressed-name", "source-single"}


def test_the_guided_sample_has_one_of_every_mistake(house: House) -> None:
    article = parse(resources.text("samples", "every-check.md"))
    found = {
        one.rule
        for policy in ("default", "strict")
        for one in house.desk.checker(policy).check(article).diagnostics
    }
    assert found == {rule.id for rule in RULES} - NOT_IN_ONE_ARTICLE
