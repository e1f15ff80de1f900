"""The way out, in one place: build the payload, look for leaks, ask the gate.

Window and command line both publish through `prepare` and `judge`; what comes out as ready
may be enqueued, nothing else.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace

from desktop.article.model import Article
from desktop.attribution.diagnostic import Diagnostic
from desktop.publishing import egress, gate, payload
from desktop.publishing.cms.contract import Payload, Status
from desktop.publishing.egress import Leak
from desktop.publishing.gate import Decision


@dataclass(frozen=True, slots=True)
class Release:
    """What would leave, and whether it may. `payload` is None where none can be made."""

    payload: Payload | None
    decision: Decision

    @property
    def ready(self) -> bool:
        """Whether the payload may be enqueued."""
        return self.payload is not None and self.decision.ready


@dataclass(frozen=True, slots=True)
class Prepared:
    """A payload and the protected words found in it; `problem` where none could be made.

    Making it takes time (pictures are encoded anew, every byte is looked at); judging it
    does not, so it is made once and judged as often as the writer changes a choice.
    """

    payload: Payload | None
    leaks: tuple[Leak, ...] = ()
    problem: str = ""


def prepare(article: Article, blocks: Iterable[str], load: Callable[[str], bytes]) -> Prepared:
    """Build the payload of `article` and look for leaks.

    `blocks` are the rendered body, `load` reads a picture by its path.
    """
    try:
        built = payload.build(article, blocks, load)
    except payload.PayloadError as error:
        return Prepared(None, problem=str(error))
    return Prepared(built, egress.inspect(built, egress.protect(article.sources)))


def judge(
    prepared: Prepared,
    diagnostics: Iterable[Diagnostic],
    *,
    rules: Collection[str],
    status: Status = Status.PUBLISH,
    override: str = "",
) -> Release:
    """Whether it may leave, to become `status` there.

    `diagnostics` are the findings of a check by `rules` of the article that was prepared,
    `override` is a reason to go ahead.
    """
    if prepared.payload is None:
        return Release(None, Decision(ready=False, problem=prepared.problem))
    decision = gate.decide(
        diagnostics, rules=rules, policy_loaded=True, leaks=prepared.leaks, override=override
    )
    return Release(replace(prepared.payload, status=status), decision)
