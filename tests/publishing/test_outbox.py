"""The outbox: what is kept, in which order, and when it is too late."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

import pytest

from desktop.publishing import tables
from desktop.publishing.cms.contract import Payload, RemotePost, Status
from desktop.publishing.entry import Receipt, State
from desktop.publishing.outbox import Outbox

ARTICLE = Payload("Ferry stops", ("<p>It stopped.</p>",))
POST = RemotePost("7", "https://desk.example/7", "publish", "v1")


def test_what_is_enqueued_is_kept(box: Outbox, connect: Callable[[], sqlite3.Connection]) -> None:
    entry = box.enqueue("one", "courier", ARTICLE, "agreed")
    again = Outbox(connect)
    assert again.entries() == (entry,)
    assert again.payload(entry.key) == ARTICLE
    assert (entry.state, entry.approval, entry.attempts) == (State.WAITING, "agreed", 0)


def test_installing_twice_harms_nothing(
    box: Outbox, connect: Callable[[], sqlite3.Connection]
) -> None:
    entry = box.enqueue("one", "courier", ARTICLE)
    with closing(connect()) as connection:
        tables.install(connection)
    assert box.entries() == (entry,)


def test_a_newer_version_replaces_one_that_was_never_tried(box: Outbox) -> None:
    first = box.enqueue("one", "courier", ARTICLE)
    second = box.enqueue("one", "courier", replace(ARTICLE, headline="New"))
    assert box.entry(first.key).state is State.CANCELLED
    assert box.entries(State.WAITING) == (second,)


def test_another_article_or_site_is_left_alone(box: Outbox) -> None:
    for article, site in (("one", "courier"), ("two", "courier"), ("one", "practice")):
        box.enqueue(article, site, ARTICLE)
    assert len(box.entries(State.WAITING)) == 3


def test_a_newer_version_waits_behind_one_that_was_tried(box: Outbox) -> None:
    first = box.enqueue("one", "courier", ARTICLE)
    claimed = box.claim()
    assert claimed
    assert (claimed.key, claimed.state, claimed.attempts) == (first.key, State.SENDING, 1)
    second = box.enqueue("one", "courier", replace(ARTICLE, headline="New"))
    other = box.enqueue("two", "courier", ARTICLE)
    box.postpone(claimed, "down", due=1e12)
    claimed = box.claim()
    # A due date that far away can only come from a clock that was wrong.
    assert claimed
    assert claimed.key == first.key
    taken = box.claim()
    assert taken
    assert taken.key == first.key
    box.finish(taken, Receipt("courier", "7", "", "publish", "", "2026"))
    keys = [found.key for found in (box.claim(), box.claim()) if found]
    assert keys[0] == second.key
    assert other.key not in keys[:1]


def test_cancelling_is_possible_until_it_is_sent(box: Outbox) -> None:
    entry = box.enqueue("one", "courier", ARTICLE)
    assert box.cancel(entry.key)
    assert not box.cancel(entry.key)
    assert box.claim() is None
    entry = box.enqueue("one", "courier", ARTICLE)
    box.claim()
    assert not box.cancel(entry.key)


def test_what_is_on_hold_waits_and_can_be_taken_back(
    connect: Callable[[], sqlite3.Connection],
) -> None:
    now = [1000.0]
    box = Outbox(connect, lambda: now[0])
    entry = box.enqueue("one", "courier", ARTICLE, hold=30.0)
    assert (entry.due, box.next_due()) == (1030.0, 1030.0)
    now[0] = 1029.9
    assert box.claim() is None
    assert box.cancel(entry.key)
    now[0] = 2000.0
    assert box.claim() is None
    entry = box.enqueue("one", "courier", ARTICLE, hold=30.0)
    now[0] = 2030.0
    claimed = box.claim()
    assert claimed
    assert claimed.key == entry.key
    assert not box.cancel(entry.key)


def test_a_hold_is_ended_by_hand_or_by_a_newer_version(box: Outbox) -> None:
    first = box.enqueue("one", "courier", ARTICLE, hold=3600.0)
    second = box.enqueue("one", "courier", replace(ARTICLE, headline="New"), hold=3600.0)
    assert box.entry(first.key).state is State.CANCELLED
    assert box.claim() is None
    assert box.retry(second.key)
    assert box.claim()


@pytest.mark.parametrize("hold", [-1.0, 3601.0, float("nan")])
def test_a_hold_is_no_way_to_schedule(box: Outbox, hold: float) -> None:
    with pytest.raises(ValueError, match="hold"):
        box.enqueue("one", "courier", ARTICLE, hold=hold)
    assert box.entries() == ()


def test_to_withdraw_takes_back_what_still_waits_to_be_tried_again(box: Outbox) -> None:
    first = box.enqueue("one", "courier", ARTICLE)
    claimed = box.claim()
    assert claimed
    box.postpone(claimed, "down", due=0.0)
    down = box.enqueue("one", "courier", Payload("Ferry stops", (), Status.WITHDRAW))
    assert box.entry(first.key).state is State.CANCELLED
    claimed = box.claim()
    assert claimed
    assert claimed.key == down.key


def test_a_scheduled_one_is_looked_at_when_due_and_keeps_nobody_waiting(
    connect: Callable[[], sqlite3.Connection],
) -> None:
    now = [1000.0]
    box = Outbox(connect, lambda: now[0])
    entry = box.enqueue("one", "courier", ARTICLE, at="2026-11-24 06:00 Europe/Berlin")
    assert box.hour(entry.key) == "2026-11-24 06:00 Europe/Berlin"
    receipt = Receipt("courier", "7", POST.url, "future", "d", "2026-11-23", key=entry.key)
    claimed = box.claim()
    assert claimed
    box.sent(claimed, POST)
    kept = box.schedule(claimed, receipt, due=90_000.0)
    assert (kept.state, kept.attempts, box.receipt(entry.key)) == (State.SCHEDULED, 0, receipt)
    # Further ahead than any try is put off, and not for a wrong clock.
    assert box.claim() is None
    assert box.next_due() == 90_000.0
    assert not box.cancel(entry.key)
    assert box.payload(entry.key) == ARTICLE
    now[0] = 90_000.0
    looked = box.claim()
    assert looked
    assert (looked.key, looked.state, looked.attempts) == (entry.key, State.SCHEDULED, 1)
    # Nobody waits for it, and what is sent later is what counts from then on.
    newer = box.enqueue("one", "courier", replace(ARTICLE, headline="New"))
    box.look_again(looked, "not yet", due=99_000.0)
    claimed = box.claim()
    assert claimed
    assert claimed.key == newer.key
    box.sent(claimed, POST)
    assert box.entry(entry.key).state is State.DONE


def test_what_was_let_go_of_is_not_looked_for(box: Outbox) -> None:
    entry = box.enqueue("one", "courier", ARTICLE)
    claimed = box.claim()
    assert claimed
    box.sent(claimed, POST)
    box.schedule(claimed, Receipt("courier", "7", "", "future", "d", "2026-11-23"), due=0.0)
    assert box.forget("one", "courier")
    assert box.entry(entry.key).state is State.DONE
    assert box.claim() is None


def test_an_unknown_key(box: Outbox) -> None:
    with pytest.raises(KeyError):
        box.entry("no such key")
    with pytest.raises(KeyError):
        box.payload("no such key")
    assert not box.retry("no such key")


def test_only_one_may_send(box: Outbox, connect: Callable[[], sqlite3.Connection]) -> None:
    with box.sender() as ours, Outbox(connect).sender() as theirs:
        assert ours
        assert not theirs
    with box.sender() as ours:
        assert ours


def test_it_is_on_the_disk_when_the_call_returns(
    connect: Callable[[], sqlite3.Connection],
) -> None:
    """SQLite flushes at each commit only with synchronous = FULL, whatever the library set."""
    said: list[str] = []

    def listened() -> sqlite3.Connection:
        connection = connect()
        connection.execute("PRAGMA synchronous = OFF")
        connection.set_trace_callback(said.append)
        return connection

    Outbox(listened).enqueue("one", "courier", ARTICLE)
    assert said.index("PRAGMA synchronous = FULL") < said.index("BEGIN IMMEDIATE")
    assert said[-1] == "COMMIT"
