"""The collection of rules: complete, tested, with reasons, and never in a reader's face."""

import ast
import pkgutil
from pathlib import Path

import pytest

import desktop.attribution.rules as package
from desktop.article.model import Article
from desktop.attribution.checker import Checker
from desktop.attribution.rule import Rule
from desktop.attribution.rules import RULES

# What a desk may rely on, written out: none of them may go missing.
PROMISED = """
quote-unattributed quote-ambiguous-speaker quote-late-attribution quote-speaker-switch
quote-unclosed quote-headline quote-changed quote-loaded-cue
source-unlisted source-first-mention source-name-differs source-vague source-plural source-unnamed
source-second-hand source-state-media source-single source-off-record source-unused
source-contradiction
claim-hedge claim-passive claim-crime claim-figure claim-unverified
reply-missing
field-missing field-length byline-missing dateline-missing placeholder
image-alt image-credit image-licence embargo suppressed-name
"""
NEVER_OVERRIDDEN = {"source-off-record", "suppressed-name", "embargo"}
MODULES = sorted(module.name for module in pkgutil.iter_modules(package.__path__))


def test_the_list_has_every_module_of_the_folder() -> None:
    assert sorted(rule.id.replace("-", "_") for rule in RULES) == MODULES


def test_every_promised_rule_is_there() -> None:
    assert {rule.id for rule in RULES} >= set(PROMISED.split())
    assert {rule.id for rule in RULES if not rule.overridable} == NEVER_OVERRIDDEN


@pytest.mark.parametrize("name", MODULES)
def test_every_rule_has_its_tables(name: str) -> None:
    test = Path(__file__).with_name(f"test_{name}.py")
    assert test.is_file(), f"{name} has no test"
    tree = ast.parse(test.read_text(encoding="utf-8"))
    sizes = {
        target.id: len(node.value.elts)
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.List)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    assert sizes.get("BAD", 0) > 0, f"{name} has no BAD table"
    assert sizes.get("GOOD", 0) > 0, f"{name} has no GOOD table"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_gives_reason_and_source(rule: Rule) -> None:
    assert rule.title
    assert len(rule.reason.split()) >= 5
    assert rule.source
    assert rule.check or rule.passage
    module = __import__(f"{package.__name__}.{rule.id.replace('-', '_')}", fromlist=["RULE"])
    assert "Source:" in (module.__doc__ or "")


def test_no_message_names_a_rule(checker: Checker) -> None:
    body = (
        "Critics say “it was a very bad day” allegedly. TK It was said that. Local media said so."
    )
    report = checker.check(Article(body=body, headline="A “word” nobody said"))
    assert len(report.diagnostics) > 5
    for diagnostic in report.diagnostics:
        words = [diagnostic.message, diagnostic.reason, *(fix.label for fix in diagnostic.fixes)]
        ids = [rule.id for rule in RULES if "-" in rule.id]
        assert not [one for one in ids for text in words if one in text]
