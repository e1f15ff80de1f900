"""The gate: may this article leave? It fails closed.

Signature: `decide(diagnostics, rules=…, policy_loaded=…, leaks=(), override="",
approved_by="") -> Decision`.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from desktop.attribution.diagnostic import Diagnostic, Severity
from desktop.publishing.egress import Leak
from desktop.translation import tr, trn

# Severities that let an article through; anything else, also one made up later, stops it.
PASSING = (Severity.WARN, Severity.INFO)


@dataclass(frozen=True, slots=True)
class Decision:
    """Ready to leave or not, and why, in a form to show and to record.

    `blocking` and `leaks` stand in the way. `overridden` and `overridden_leaks` were set
    aside for `reason`, which `approved_by` answers for. `problem` is one line where the check
    itself cannot be relied upon.
    """

    ready: bool
    blocking: tuple[Diagnostic, ...] = ()
    leaks: tuple[Leak, ...] = ()
    overridden: tuple[Diagnostic, ...] = ()
    reason: str = ""
    problem: str = ""
    approved_by: str = ""
    overridden_leaks: tuple[Leak, ...] = ()

    @property
    def approval(self) -> str:
        """Who set what aside and why, in one line for the record; "" where nobody did."""
        if not self.reason:
            return ""
        rules = dict.fromkeys(item.rule for item in self.overridden)
        what = tr(", ").join([*rules, *([tr("possible leak")] if self.overridden_leaks else [])])
        said = self.reason
        if self.approved_by:
            said = tr("{reason} (approved by {who})", reason=said, who=self.approved_by)
        return tr("{approval}: {rules}", approval=said, rules=what) if what else said

    @property
    def message(self) -> str:
        """One line for the writer."""
        if self.ready:
            return tr("Ready to publish.")
        if self.problem:
            return self.problem
        if self.leaks:
            return self.leaks[0].message
        first, more = self.blocking[0].message, len(self.blocking) - 1
        if not more:
            return first
        return trn(
            "{finding} (and {count} more)", "{finding} (and {count} more)", more, finding=first
        )


def decide(
    diagnostics: Iterable[Diagnostic] | None,
    *,
    rules: Collection[str],
    policy_loaded: bool,
    leaks: Iterable[Leak] = (),
    override: str = "",
    approved_by: str = "",
) -> Decision:
    """Decide on the findings of a check made by `rules` under a loaded policy.

    `diagnostics` is None where no check has been made. `override` is the writer's reason to
    publish all the same; it sets aside what may be overridden and nothing else. `approved_by`
    is who agreed to it.
    """
    problem = _unreliable(diagnostics is not None, bool(rules), policy_loaded)
    if problem or diagnostics is None:
        return Decision(ready=False, problem=problem)
    reason = override.strip()
    stopping = tuple(item for item in diagnostics if item.severity not in PASSING)
    blocking = tuple(item for item in stopping if not (reason and _overridable(item)))
    leaks = tuple(leaks)
    leaking = tuple(leak for leak in leaks if leak.certain or not reason)
    return Decision(
        ready=not blocking and not leaking,
        blocking=blocking,
        leaks=leaking,
        overridden=tuple(item for item in stopping if item not in blocking),
        reason=reason,
        approved_by=approved_by.strip() if reason else "",
        overridden_leaks=tuple(leak for leak in leaks if leak not in leaking),
    )


def _unreliable(checked: bool, rules: bool, policy_loaded: bool) -> str:
    if not policy_loaded:
        return tr("No desk policy is loaded, so nothing can be published.")
    if not rules:
        return tr("No rules are loaded, so nothing can be published.")
    if not checked:
        return tr("The article has not been checked, so it cannot be published.")
    return ""


def _overridable(item: Diagnostic) -> bool:
    return item.overridable and item.severity == Severity.BLOCK
