"""What the outbox holds, as it comes back and as it is said."""

from collections.abc import Callable

from desktop.publishing.cms.contract import CHANGED, Payload
from desktop.publishing.entry import Receipt, State
from desktop.publishing.outbox import Outbox

ARTICLE = Payload("Ferry stops", ("<p>It stopped.</p>",))


def test_receipts_come_back_as_they_were(box: Outbox) -> None:
    entry = box.enqueue("one", "courier", ARTICLE)
    receipt = Receipt("courier", "7", "https://x", "publish", "d", "2026", ("A.", "B."), "k", "one")
    assert box.finish(entry, receipt).state is State.DONE
    assert box.receipt(entry.key) == receipt
    assert box.receipts() == box.receipts("one") == (receipt,)
    assert box.receipts("two") == ()
    assert box.receipt("no such key") is None


def test_what_was_kept_in_one_language_is_known_in_another(
    box: Outbox, bracketed: Callable[[], None]
) -> None:
    replaced = box.enqueue("two", "courier", ARTICLE)
    box.enqueue("two", "courier", ARTICLE)
    box.enqueue("one", "courier", ARTICLE)
    first = box.claim()
    assert first
    receipt = Receipt("courier", "7", "", "publish", "", "2026", ("The standfirst reads “No”.",))
    box.finish(first, receipt)
    second = box.claim()
    assert second
    stopped = box.stop(second, CHANGED)
    bracketed()

    assert box.receipts() == (receipt,)
    again = box.entry(stopped.key)
    assert (again.problem, again.said) == (CHANGED, f"[{CHANGED}]")
    assert box.entry(replaced.key).said == "[replaced by a newer version]"
    words = box.stop(again, "courier.example answered 403: No.")
    assert words.said == words.problem
