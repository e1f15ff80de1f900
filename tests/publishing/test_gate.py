"""The gate: what is ready, what is blocked, and that doubt blocks."""

from dataclasses import replace
from typing import Any, cast

import pytest

from desktop.attribution.diagnostic import Diagnostic, Severity
from desktop.publishing.egress import Leak
from desktop.publishing.gate import decide

RULES = ("quote-unattributed",)
FOUND = Diagnostic(
    "quote-unattributed", Severity.BLOCK, "body", 0, 4, "“No”", "Who says this?", "Readers ask."
)


def found(severity: object, *, overridable: bool = True) -> Diagnostic:
    return replace(FOUND, severity=cast("Any", severity), overridable=overridable)


def test_nothing_found_is_ready() -> None:
    decision = decide([], rules=RULES, policy_loaded=True)
    assert decision.ready
    assert decision.message == "Ready to publish."


def test_warnings_do_not_block() -> None:
    diagnostics = [found(Severity.WARN), found(Severity.INFO)]
    assert decide(diagnostics, rules=RULES, policy_loaded=True).ready


def test_a_blocker_blocks_and_is_named() -> None:
    blocker = found(Severity.BLOCK)
    decision = decide([found(Severity.WARN), blocker, blocker], rules=RULES, policy_loaded=True)
    assert not decision.ready
    assert decision.blocking == (blocker, blocker)
    assert decision.message == "Who says this? (and 1 more)"


def test_an_override_needs_a_reason_and_keeps_it() -> None:
    blocker = found(Severity.BLOCK)
    for blank in ("", "  \n"):
        assert not decide([blocker], rules=RULES, policy_loaded=True, override=blank).ready
    decision = decide([blocker], rules=RULES, policy_loaded=True, override=" Lawyer agreed ")
    assert decision.ready
    assert (decision.overridden, decision.reason) == ((blocker,), "Lawyer agreed")


def test_what_may_not_be_overridden_never_passes() -> None:
    final = found(Severity.BLOCK, overridable=False)
    decision = decide(
        [final, found(Severity.BLOCK)], rules=RULES, policy_loaded=True, override="I want to"
    )
    assert not decision.ready
    assert decision.blocking == (final,)


@pytest.mark.parametrize("severity", [Severity.OFF, "fatal", None, 3])
def test_an_unknown_severity_blocks_for_good(severity: object) -> None:
    decision = decide([found(severity)], rules=RULES, policy_loaded=True, override="please")
    assert not decision.ready


@pytest.mark.parametrize(
    ("diagnostics", "rules", "policy_loaded", "words"),
    [
        (None, RULES, True, "has not been checked"),
        ([], (), True, "No rules are loaded"),
        ([], RULES, False, "No desk policy"),
    ],
)
def test_it_fails_closed(
    diagnostics: list[Diagnostic] | None, rules: tuple[str, ...], policy_loaded: bool, words: str
) -> None:
    decision = decide(diagnostics, rules=rules, policy_loaded=policy_loaded, override="please")
    assert not decision.ready
    assert words in decision.message


def test_a_leak_blocks_and_only_a_doubtful_one_can_be_overridden() -> None:
    certain, doubtful = (Leak("body", "name", "S1", sure) for sure in (True, False))

    def ready(leak: Leak, override: str) -> bool:
        return decide([], rules=RULES, policy_loaded=True, leaks=[leak], override=override).ready

    assert not ready(certain, "")
    assert not ready(certain, "agreed")
    assert not ready(doubtful, "")
    assert ready(doubtful, "agreed")
    decision = decide([], rules=RULES, policy_loaded=True, leaks=[certain])
    assert decision.message == "The name of the protected source “S1” is in the body."


def test_the_record_says_who_set_what_aside_and_why() -> None:
    other = replace(FOUND, rule="placeholder")
    doubtful = Leak("body", "name", "S1", False)
    decision = decide(
        [FOUND, FOUND, other],
        rules=RULES,
        policy_loaded=True,
        leaks=[doubtful],
        override="Lawyer agreed",
        approved_by=" Ada Brandt ",
    )
    assert decision.ready
    assert decision.overridden_leaks == (doubtful,)
    assert decision.approval == (
        "Lawyer agreed (approved by Ada Brandt): quote-unattributed, placeholder, possible leak"
    )
    alone = decide([other], rules=RULES, policy_loaded=True, override="Lawyer agreed")
    assert alone.approval == "Lawyer agreed: placeholder"
    nothing = decide([], rules=RULES, policy_loaded=True, approved_by="Ada Brandt")
    assert (nothing.approval, nothing.approved_by) == ("", "")
