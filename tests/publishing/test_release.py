"""The way out: what is made ready, what stands in its way, and what goes along with it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.article.ledger import Source, Terms
from desktop.article.model import Article, Picture
from desktop.attribution.diagnostic import Diagnostic, Severity
from desktop.publishing.cms.contract import Capabilities, Payload, Status
from desktop.publishing.release import Prepared, Release, judge, prepare, withdraw

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LATER = "2026-11-24T06:00+01:00"
HIDDEN = Source("s1", "Callum Wray", terms=Terms.OFF_RECORD)
ARTICLE = Article(headline="Pier falls", body="It fell.", sources=(HIDDEN,))
BLOCKS = ["<p>It fell.</p>"]
RULES = ("placeholder", "embargo")
FOUND = Diagnostic("placeholder", Severity.BLOCK, "body", 0, 2, "It", "What is this?", "It waits.")


def load(file: str) -> bytes:
    """No picture can be read."""
    raise FileNotFoundError(2, "No such file", file)


def prepared(article: Article = ARTICLE, blocks: list[str] | None = None) -> Prepared:
    return prepare(article, BLOCKS if blocks is None else blocks, load)


def judged(
    made: Prepared,
    *found: Diagnostic,
    rules: tuple[str, ...] = RULES,
    now: datetime = NOW,
    override: str = "",
) -> Release:
    return judge(made, found, rules=rules, now=now, override=override, approved_by="Ada Brandt")


def test_a_clean_article_is_ready_as_what_it_is_to_become() -> None:
    made = prepared()
    assert (made.problem, made.leaks) == ("", ())
    for status in Status:
        release = judge(made, (), rules=RULES, now=NOW, status=status, at=LATER)
        assert release.ready
        assert release.payload is not None
        assert (release.payload.status, release.payload.headline) == (status, "Pier falls")


@pytest.mark.parametrize(
    ("article", "problem"),
    [
        (replace(ARTICLE, headline=" "), "no headline"),
        (replace(ARTICLE, picture=Picture("pier.jpg")), "pier.jpg"),
    ],
)
def test_what_cannot_be_made_ready_never_leaves(article: Article, problem: str) -> None:
    made = prepared(article)
    assert made.payload is None
    release = judged(made, override="we need it")
    assert not release.ready
    assert release.payload is None
    assert problem in release.decision.message


@pytest.mark.parametrize(
    ("article", "blocks", "field"),
    [
        (ARTICLE, ["<p>It fell, said Callum <em>Wray</em>.</p>"], "body, block 1"),
        (replace(ARTICLE, slug="what-callum-wray-saw"), BLOCKS, "slug"),
        (replace(ARTICLE, tags=("piers", "C. Wray")), BLOCKS, "tags"),
    ],
)
def test_a_protected_name_holds_it_back_whatever_the_reason(
    article: Article, blocks: list[str], field: str
) -> None:
    made = prepared(article, blocks)
    assert field in {leak.field for leak in made.leaks}
    release = judged(made, override="they agreed")
    assert not release.ready
    assert "Wray" not in release.decision.message


def test_a_finding_holds_it_back_until_there_is_a_reason() -> None:
    made = prepared()
    assert not judged(made, FOUND).ready
    assert judged(made, replace(FOUND, severity=Severity.WARN)).ready
    release = judged(made, FOUND, override="It is a place")
    assert release.ready
    assert release.decision.approval == "It is a place (approved by Ada Brandt): placeholder"
    assert not judged(made, replace(FOUND, overridable=False), override="It is a place").ready


def test_without_rules_nothing_leaves() -> None:
    assert not judged(prepared(), rules=()).ready


def test_before_its_hour_nothing_leaves_whatever_the_reason() -> None:
    made = prepared(replace(ARTICLE, embargo=LATER))
    hour = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
    for now, ready in [
        (NOW, False), (hour - timedelta(seconds=1), False), (hour, True),
    ]:  # fmt: skip
        release = judged(made, now=now, override="we want to")
        assert release.ready is ready
        # It is asked again when the payload is sent.
        assert release.embargo == LATER
    assert judged(made).decision.message.startswith("Embargoed until Tuesday 24 November")


def test_the_clock_says_it_once_and_outweighs_what_a_check_said() -> None:
    said = replace(FOUND, rule="embargo", severity=Severity.INFO, field="embargo")
    waiting = judged(prepared(replace(ARTICLE, embargo=LATER)), said, FOUND)
    assert [one.rule for one in waiting.decision.blocking] == ["embargo", "placeholder"]
    # A check that looked before the hour does not hold it after.
    stale = replace(said, severity=Severity.BLOCK, overridable=False)
    hour = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
    assert judged(prepared(replace(ARTICLE, embargo=LATER)), stale, now=hour).ready


def test_an_embargo_that_cannot_be_read_holds() -> None:
    made = prepared(replace(ARTICLE, embargo="soon"))
    assert not judged(made, now=NOW + timedelta(days=40_000), override="it is over").ready


def test_one_payload_is_judged_as_often_as_one_likes() -> None:
    made = prepared()
    assert not judged(made, FOUND).ready
    assert judged(made).ready
    assert judged(made) == judged(made)


def scheduled(made: Prepared, at: str, **named: str) -> Release:
    return judge(made, (), rules=RULES, now=NOW, status=Status.SCHEDULE, at=at, **named)


def test_a_scheduled_release_carries_the_instant_and_keeps_what_was_written() -> None:
    release = scheduled(prepared(), " 2026-11-24 06:00 Europe/Berlin ")
    assert release.ready
    assert release.payload
    assert release.payload.publish_at == "2026-11-24T05:00:00Z"
    assert release.at == "2026-11-24 06:00 Europe/Berlin"
    now = judged(prepared())
    assert now.payload
    assert (now.payload.publish_at, now.at) == ("", "")


@pytest.mark.parametrize("at", ["", "soon", "2026-11-23 11:59Z", "2027-03-28 02:30 Europe/Berlin"])
def test_without_an_hour_to_come_nothing_is_scheduled(at: str) -> None:
    release = scheduled(prepared(), at, override="we need it")
    assert not release.ready
    assert release.payload is None
    assert "hour" in release.decision.message


def test_an_embargoed_article_may_be_scheduled_for_its_hour_and_not_before() -> None:
    made = prepared(replace(ARTICLE, embargo=LATER))
    assert not judged(made).ready
    assert scheduled(made, "2026-11-24T05:00Z").ready
    early = scheduled(made, "2026-11-24T04:59Z", override="we need it")
    assert not early.ready
    assert [item.rule for item in early.decision.blocking] == ["embargo"]


def test_to_take_an_article_down_nothing_of_it_has_to_leave() -> None:
    leaking = replace(ARTICLE, body="Callum Wray.", embargo="for ever", standfirst="Callum Wray")
    release = withdraw(leaking)
    assert release.ready
    assert release.payload == Payload("Pier falls", (), Status.WITHDRAW)


def test_what_a_site_loses_is_told_but_for_the_date_of_today() -> None:
    able = Capabilities(loses={"date": "No date.", "tags": "No tags.", "pull quote": "No pulls."})
    made = prepared(replace(ARTICLE, date="2026-11-20", tags=("piers",)))
    assert judged(made).losses(able) == ("No date.", "No tags.")
    assert judged(made).losses(Capabilities()) == ()
    today = NOW.astimezone().date().isoformat()
    assert judged(prepared(replace(ARTICLE, date=today))).losses(able) == ()
