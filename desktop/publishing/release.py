"""The way out, in one place: build the payload, look for leaks, ask the gate.

Window and command line both publish through `prepare`; what it returns as ready may be
enqueued, nothing else.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from desktop.article.model import Article
from desktop.attribution.diagnostic import Diagnostic
from desktop.publishing import egress, gate, payload
from desktop.publishing.cms.contract import Payload, Status
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


def prepare(
    article: Article,
    blocks: Iterable[str],
    diagnostics: Iterable[Diagnostic],
    *,
    rules: Collection[str],
    load: Callable[[str], bytes],
    status: Status = Status.PUBLISH,
    override: str = "",
) -> Release:
    """Build and judge the payload of `article`.

    `blocks` are the rendered body, `diagnostics` the findings of a check of this very article
    by `rules`, `load` reads a picture by its path, `override` is a reason to go ahead.
    """
    try:
        built = payload.build(article, blocks, load, status)
    except payload.PayloadError as error:
        return Release(None, Decision(ready=False, problem=str(error)))
    leaks = egress.inspect(built, egress.protect(article.sources))
    decision = gate.decide(
        diagnostics, rules=rules, policy_loaded=True, leaks=leaks, override=override
    )
    return Release(built, decision)
