"""The way out, in one place: build the payload, look for leaks, ask the gate.

Window and command line both publish through `prepare` and `judge`; what comes out as ready
may be enqueued, nothing else.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from desktop.article.hour import HourError
from desktop.article.model import Article
from desktop.attribution.diagnostic import Diagnostic
from desktop.publishing import egress, embargo, gate, hours, payload
from desktop.publishing.cms.contract import Capabilities, Payload, Status
from desktop.publishing.darkroom import Darkroom
from desktop.publishing.egress import Leak
from desktop.publishing.fidelity import DATE, Contents, contents, losses
from desktop.publishing.gate import Decision


@dataclass(frozen=True, slots=True)
class Release:
    """What would leave, and whether it may. `payload` is None where none can be made.

    `embargo` is the article's, as written: it is kept beside the payload, and asked again
    when that is sent. `at` is the hour of a scheduled release, as written: the payload has
    the instant only. `contents` are the constructs in it, of which a site may lose some.
    """

    payload: Payload | None
    decision: Decision
    embargo: str = ""
    at: str = ""
    contents: Contents = field(default_factory=dict[str, int], hash=False)

    @property
    def ready(self) -> bool:
        """Whether the payload may be enqueued."""
        return self.payload is not None and self.decision.ready

    def losses(self, capabilities: Capabilities) -> tuple[str, ...]:
        """What readers at such a site will not get of it, in plain sentences."""
        return losses(self.contents, capabilities)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A payload and the protected words found in it; `problem` where none could be made.

    `embargo` is the article's, as written, `contents` the constructs in the payload.

    Making it takes time (pictures are encoded anew, every byte is looked at); judging it
    does not, so it is made once and judged as often as the writer changes a choice.
    """

    payload: Payload | None
    leaks: tuple[Leak, ...] = ()
    problem: str = ""
    embargo: str = ""
    contents: Contents = field(default_factory=dict[str, int], hash=False)


def prepare(
    article: Article,
    blocks: Iterable[str],
    load: Callable[[str], bytes],
    darkroom: Darkroom | None = None,
) -> Prepared:
    """Build the payload of `article` and look for leaks.

    `blocks` are the rendered body, `load` reads a picture by its path and `darkroom` makes it
    ready to leave.
    """
    try:
        built = payload.build(article, blocks, load, darkroom=darkroom)
    except payload.PayloadError as error:
        return Prepared(None, problem=str(error))
    leaks = egress.inspect(built, egress.protect(article.sources))
    return Prepared(built, leaks, embargo=article.embargo, contents=contents(built))


def judge(
    prepared: Prepared,
    diagnostics: Iterable[Diagnostic],
    *,
    rules: Collection[str],
    now: datetime,
    status: Status = Status.PUBLISH,
    at: str = "",
    override: str = "",
    approved_by: str = "",
) -> Release:
    """Whether it may leave, to become `status` there, for Status.SCHEDULE at the hour `at`.

    `diagnostics` are the findings of a check by `rules` of the article that was prepared,
    `now` is what the clock here says, `override` a reason to go ahead and `approved_by` who
    agreed to it.
    """
    if prepared.payload is None:
        return Release(None, Decision(ready=False, problem=prepared.problem))
    appointed: hours.Appointment | None = None
    if status is Status.SCHEDULE:
        try:
            appointed = hours.appoint(at, now)
        except HourError as error:
            return Release(None, Decision(ready=False, problem=str(error)))
    decision = gate.decide(
        _with_embargo(diagnostics, prepared.embargo, now, appointed),
        rules=rules,
        policy_loaded=True,
        leaks=prepared.leaks,
        override=override,
        approved_by=approved_by,
    )
    publish_at = appointed.publish_at if appointed else ""
    ready = replace(prepared.payload, status=status, publish_at=publish_at)
    held = prepared.contents
    if ready.date == now.astimezone().date().isoformat():
        # The hour of publication, which sites give, says the same.
        held = {name: count for name, count in held.items() if name != DATE}
    hour = at.strip() if appointed else ""
    return Release(ready, decision, prepared.embargo, hour, held)


def withdraw(article: Article) -> Release:
    """The release that takes an article down: it may always leave, for nothing of it does.

    Its payload has the headline, by which a page that is still there is known, and no more.
    """
    payload = Payload(article.headline.strip(), (), Status.WITHDRAW, language=article.language)
    return Release(payload, Decision(ready=True))


def _with_embargo(
    diagnostics: Iterable[Diagnostic],
    written: str,
    now: datetime,
    appointed: hours.Appointment | None,
) -> list[Diagnostic]:
    """The findings, and in front of them what only a clock can find."""
    found = embargo.finding(written, now, appointed.at if appointed else None)
    rest = [item for item in diagnostics if item.rule != "embargo"]
    return [found, *rest] if found else rest
