"""The check as a whole: the seed-like story, severities, ignores, counts."""

import random
from collections.abc import Callable
from dataclasses import replace

from desktop.article.ledger import Source
from desktop.article.model import Article, Ignore
from desktop.attribution.checker import Checker, Report
from desktop.attribution.diagnostic import Severity
from desktop.attribution.language import Language
from desktop.attribution.policy import Policy

STORY = Article(
    section="World",
    headline="Town to honour its ferrymen",
    slug="ferrymen",
    body="""A statue is planned on the quay of Port Brennick for ferrymen who allegedly
saved a village.

The plan was made public by sculptor Marta Velling of the Harbour Studio. 'There is a
clear vision of it,' she said, holding a sketch.

Velling’s studio has worked for the town’s council since the ’90s.

Head of the Harbour Office, Anton Reskow, outlined the 'consequences' of the plan. His
comments, reported by state media, suggest that the quay will close.

Supporters view it as overdue, while critics argue that it is a waste.
""",
)


def rules(checker: Checker, article: Article) -> list[tuple[str, str]]:
    return [(d.rule, d.text) for d in checker.check(article).diagnostics]


def test_a_first_draft_is_read_as_an_editor_would(checker: Checker) -> None:
    found = rules(checker, STORY)
    assert ("claim-hedge", "allegedly") in found
    assert ("source-second-hand", "state media") in found
    assert ("source-vague", "Supporters view") in found
    assert ("source-vague", "critics argue") in found
    assert ("byline-missing", "") in found
    assert not [text for rule, text in found if rule.startswith("quote-")]


def test_speakers_are_resolved_to_full_names(checker: Checker) -> None:
    report = checker.check(STORY)
    said = {STORY.body[q.start : q.end]: q.speaker_name for q in report.quotations}
    assert said["There is a\nclear vision of it,"] == "Marta Velling"
    assert said["consequences"] == "Anton Reskow"


def test_a_draft_is_usable_before_it_is_finished(checker: Checker) -> None:
    assert checker.check(STORY).counts.blocks == 0
    empty = checker.check(Article())
    assert [d.field for d in empty.diagnostics if d.severity is Severity.BLOCK] == ["headline"]


def test_ignores_set_findings_aside(checker: Checker) -> None:
    ignored = replace(STORY, ignores=(Ignore("source-vague", "critics argue", "an idiom"),))
    assert ("source-vague", "critics argue") not in rules(checker, ignored)
    assert ("source-vague", "Supporters view") in rules(checker, ignored)


def test_ledger_entries_are_bound_by_surname(checker: Checker) -> None:
    listed = replace(STORY, sources=(Source("velling", "Marta Velling"),))
    report = checker.check(listed)
    assert {q.source for q in report.quotations if q.speaker_name == "Marta Velling"} == {"velling"}
    assert "Marta Velling is not on the source list." not in [d.message for d in report.diagnostics]


def test_a_policy_turns_rules_off_and_up(english: Language) -> None:
    policy = Policy.parse(
        {"name": "x", "title": "X", "severity": {"source-vague": "off", "claim-hedge": "block"}}
    )
    report = Checker(policy, english).check(STORY)
    assert not [d for d in report.diagnostics if d.rule == "source-vague"]
    assert report.counts.blocks == 1


def test_counts_say_who_carries_the_story(checker: Checker) -> None:
    counts = checker.check(STORY).counts
    assert counts.words == len(STORY.body.split())
    assert counts.minutes == 1
    assert [(share.name, share.words) for share in counts.shares] == [
        ("Marta Velling", 7),
        ("Anton Reskow", 1),
    ]
    assert abs(sum(share.share for share in counts.shares) - 1) < 1e-9
    assert counts.unnamed == 2
    assert counts.second_hand == 1


NAMES = ("Ida Marsh", "Tom Rell", "Mr Rell", "Marsh", "Ines Falkner", "Ines Falknor", "the mayor")
LINES = (
    "“The pier is gone for good,” said {}. “And the boats are gone too,” said {}.",
    "{} claimed that the mill was shut. {} denied it.",
    "“It is gone. It went at night. Nobody heard it go, and nobody will say why it went so soon, "
    "or who was there, or what they saw. Nobody at all. We shall never know,” said {}, not {}.",
    "“The pier was lost at night,",
    "“We all heard it.” {} slept, and {} read the TASS report.",
    "{} lied about the accounts and stole the money, {} said.",
    "![](pier.jpg)",
    "TK {} and {}.",
)


def test_an_article_that_is_edited_is_reported_on_as_if_it_were_new(
    default_policy: Policy, english: Language
) -> None:
    chance = random.Random(4)

    def line() -> str:
        return chance.choice(LINES).format(chance.choice(NAMES), chance.choice(NAMES))

    checker = Checker(default_policy, english)
    ledger = (Source("marsh", "Ida Marsh"), Source("rell", "Tom Rell", via="marsh"))
    lines = [line() for _ in range(30)]
    report: Report | None = None
    ignores: tuple[Ignore, ...] = ()
    for _ in range(150):
        at = chance.randrange(len(lines))
        lines[at : at + chance.randrange(3)] = [line()] if chance.random() < 0.7 else []
        lines = lines or [line()]
        sources = ledger[: chance.randrange(3)]
        if chance.random() < 0.1:
            found = chance.sample(report.diagnostics, 2) if report is not None else []
            ignores = tuple(Ignore(one.rule, one.text, "It is so.") for one in found)
        article = Article(
            headline="“The pier is gone”", body="\n\n".join(lines), sources=sources, ignores=ignores
        )
        report, fresh = checker.check(article), Checker(default_policy, english).check(article)
        assert report.diagnostics == fresh.diagnostics
        assert report.quotations == fresh.quotations
        assert report.counts == fresh.counts


def test_findings_and_fixes_are_said_in_the_language_spoken(
    default_policy: Policy, english: Language, bracketed: Callable[[], None]
) -> None:
    policy = replace(default_policy, longest={"headline": 20})
    plain = Checker(policy, english).check(STORY).diagnostics
    bracketed()
    said = Checker(policy, english).check(STORY).diagnostics

    assert [(one.rule, one.start, one.end, one.text) for one in said] == [
        (one.rule, one.start, one.end, one.text) for one in plain
    ]
    hedge = next(one for one in said if one.rule == "claim-hedge")
    assert hedge.message == "[“allegedly”: according to whom?]"
    assert hedge.fixes[0].label == "[Say who says so…]"
    assert hedge.fixes[-1].prompt == "[Why is it right here?]"
    assert hedge.reason.startswith("[[A hedge without an owner")
    long = next(one for one in said if one.rule == "field-length")
    assert long.message == "[The [headline] is 7 characters too long (at most 20).+]"


def test_what_was_set_aside_in_one_language_is_in_another(
    default_policy: Policy, english: Language, bracketed: Callable[[], None]
) -> None:
    found = Checker(default_policy, english).check(STORY).diagnostics
    aside = tuple(Ignore(one.rule, one.text, "agreed") for one in found if one.overridable)
    bracketed()
    left = Checker(default_policy, english).check(replace(STORY, ignores=aside)).diagnostics

    assert aside
    assert [one.rule for one in left if one.overridable] == []
