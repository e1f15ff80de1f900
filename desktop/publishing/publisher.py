"""The publisher: carries the outbox to the sites, each entry to exactly one post.

Signature: `Publisher(outbox, sites, clients, guard, embargo=…, listener=…, clock=…, wait=…,
delays=…)`;
`recover()`, `step() -> bool`, `run_until_idle(patience)`, and `run(stopping)` with `wake()` for
a thread of its own.

    claim → guard → embargo → find → send (created → …) → sent → read back → receipt

    scheduled: … → look as a reader after the hour → receipt

Each arrow is on the disk before the next thing happens, so that the process may end anywhere.
What was begun is looked up at the site by its key before anything is sent again.
"""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from sqlite3 import Error as DatabaseError

from desktop.article.hour import read
from desktop.library.database import LibraryError
from desktop.publishing.cms.contract import (
    Client,
    Clocked,
    CmsConflict,
    CmsError,
    CmsRefused,
    CmsUnavailable,
    Payload,
    Reading,
    RemotePost,
    Status,
    Watched,
)
from desktop.publishing.egress import Leak
from desktop.publishing.embargo import held, too_early
from desktop.publishing.entry import Entry, Receipt, State
from desktop.publishing.hours import in_words, instant
from desktop.publishing.outbox import Outbox
from desktop.publishing.readback import differences
from desktop.publishing.sites import Site, SiteError
from desktop.translation import later, number, tr, trn

# Seconds until the next try; after the last one it is up to the writer.
DELAYS = (5.0, 30.0, 120.0, 600.0)
LONGEST_DELAY = 3000.0
# Seconds after its hour at which a scheduled post is looked for; sites run their own clockwork
# late, the first time often because we come to look.
LOOKS = (120.0, 300.0, 900.0)
# A site's clock further ahead than this would let a scheduled post out too early.
TOLERANCE = timedelta(seconds=60)
# How long a publisher sleeps at most: another window may have put something in the outbox.
LONGEST_SLEEP = 30.0
_CANNOT = {
    Status.DRAFT: later("This kind of site cannot keep drafts."),
    Status.SCHEDULE: later("This kind of site cannot publish at an hour by itself."),
    Status.WITHDRAW: later("This kind of site cannot take an article down."),
}


class Publisher:
    """Sends what the outbox holds.

    `sites` gives the site of a name (SiteError where it is gone), `clients` the adapter for a
    site (CmsError where there can be none, as without a password). `guard` is the last look at
    what leaves: it returns the leaks of an article's payload, by the ledger as it is now.
    `embargo` returns an article's embargo as it is now, as written; the one it had when it was
    put in counts as well. `listener` hears of every entry that has moved, and `uploading` how
    many bytes of one of its pictures went out, of how many; both in the publisher's own thread.
    `who` is at this computer, and stands on the receipts.
    """

    def __init__(
        self,
        outbox: Outbox,
        sites: Callable[[str], Site],
        clients: Callable[[Site], Client],
        guard: Callable[[str, Payload], Sequence[Leak]],
        *,
        embargo: Callable[[str], str] = lambda _: "",
        listener: Callable[[Entry], None] = lambda _: None,
        uploading: Callable[[Entry, int, int], None] = lambda _entry, _sent, _total: None,
        clock: Callable[[], float] = time.time,
        wait: Callable[[float], None] = time.sleep,
        delays: Sequence[float] = DELAYS,
        who: str = "",
    ) -> None:
        self._outbox = outbox
        self._sites = sites
        self._clients = clients
        self._guard = guard
        self._embargo = embargo
        self._listener = listener
        self._uploading = uploading
        self._held: set[str] = set()
        self._who = who
        self._clock = clock
        self._wait = wait
        self._delays = tuple(delays)
        self._awake = threading.Event()

    def recover(self) -> tuple[Entry, ...]:
        """The entries that a crash left in the middle; the next steps look them up and finish."""
        with self._outbox.sender() as ours:
            return self._outbox.interrupted() if ours else ()

    def step(self) -> bool:
        """Move one entry that is due as far as it goes; False where there was nothing to do.

        Also False while another window or command is sending: that one does our work too.
        """
        with self._outbox.sender() as ours:
            entry = self._outbox.claim() if ours else None
            if entry is None:
                return False
            self._listener(entry)
            try:
                moved = self._carry(entry)
            except (DatabaseError, LibraryError):
                raise
            except Exception as error:
                # A fault of ours must not hold up, at every start, all that waits behind it.
                self._listener(self._outbox.stop(entry, _fault(error)))
                raise
            self._listener(moved)
            return True

    def run_until_idle(self, patience: float = 0.0) -> None:
        """Send all that is due, and what becomes due within `patience` seconds."""
        end = time.monotonic() + patience
        while True:
            if self.step():
                continue
            due = self._outbox.next_due()
            left = end - time.monotonic()
            pause = 0.0 if due is None else max(due - self._clock(), 0.05)
            if due is None or pause > left:
                return
            self._wait(pause)

    def run(self, stopping: threading.Event) -> None:
        """Send whatever comes until `stopping` is set; call `wake` after putting something in."""
        while not stopping.is_set():
            self._awake.clear()
            if self.step():
                continue
            due = self._outbox.next_due()
            pause = LONGEST_SLEEP if due is None else due - self._clock()
            self._awake.wait(min(max(pause, 0.5), LONGEST_SLEEP))

    def wake(self) -> None:
        """Look into the outbox now; from any thread. Also ends `run` after its event is set."""
        self._awake.set()

    def hold(self, key: str) -> None:
        """Stop an entry while its pictures are on their way; from any thread.

        Pictures come before the article, so that nothing of that was sent. Where they are
        through already it is too late, and the entry goes on.
        """
        self._held.add(key)

    def _on_the_way(self, entry: Entry, sent: int, total: int) -> None:
        self._uploading(entry, sent, total)
        if entry.key in self._held and sent < total:
            self._held.discard(entry.key)
            raise CmsRefused(
                tr(
                    "Held back, as you wished, while its pictures were on their way; the article "
                    "itself was not sent."
                )
            )

    def _carry(self, entry: Entry) -> Entry:
        if entry.state is State.SCHEDULED:
            return self._looked_after(entry)
        try:
            client = self._clients(self._sites(entry.site))
            payload = self._outbox.payload(entry.key)
            if isinstance(client, Watched):
                client.watch(partial(self._on_the_way, entry))
            if entry.state is not State.CHECKING:
                _must_be_offered(client, payload.status)
                stopped = self._stopped(client, entry, payload)
                if stopped:
                    return stopped
                entry = self._outbox.sent(entry, self._send(client, entry, payload))
                self._listener(entry)
        except CmsUnavailable as error:
            return self._put_off(entry, error)
        except (CmsError, SiteError) as error:
            return self._outbox.stop(entry, str(error))
        receipt = self._receipt(client, entry, payload)
        if payload.status is Status.SCHEDULE and not receipt.visible:
            hour = max(instant(payload.publish_at).timestamp(), self._clock())
            return self._outbox.schedule(entry, receipt, hour + LOOKS[0])
        return self._outbox.finish(entry, receipt)

    def _looked_after(self, entry: Entry) -> Entry:
        """A scheduled post whose hour has come: do readers see it?"""
        payload = self._outbox.payload(entry.key)
        try:
            client = self._clients(self._sites(entry.site))
            left = self._left_there(client, payload)
            if left > 0:
                # Our own clock is ahead; the site's is the one that counts.
                due = self._clock() + left + LOOKS[0]
                return self._outbox.look_again(entry, "", due, counted=False)
            there = client.find(self._outbox.post_key(entry.article, entry.site))
            reading = client.read_back(there, payload) if there else None
        except CmsUnavailable as error:
            due = self._clock() + min(max(LOOKS[1], error.retry_after or 0.0), LONGEST_DELAY)
            return self._outbox.look_again(entry, str(error), due, counted=False)
        except (CmsError, SiteError) as error:
            return self._outbox.stop(
                entry, tr("It could not be looked for after its hour: {error}", error=error)
            )
        return self._found_after(entry, payload, there, reading)

    def _found_after(
        self, entry: Entry, payload: Payload, there: RemotePost | None, reading: Reading | None
    ) -> Entry:
        """What comes of a look after the hour: done, another look, or a person is told."""
        known = self._outbox.post(entry.article, entry.site)
        if there is None or known is None:
            problem = tr("The post is no longer on the site, so readers do not see it.")
            return self._outbox.stop(entry, problem)
        # Its version stays the one we wrote, so that a change made there is still noticed.
        post = replace(known, url=there.url, status=there.status)
        if reading:
            return self._outbox.finish(entry, self._reported(entry, payload, post, reading), post)
        problem = tr(
            "Readers do not see it though its hour has come ({hour}); the site keeps it as "
            "“{status}”.",
            hour=self._hour(entry, payload),
            status=there.status,
        )
        if entry.attempts < len(LOOKS):
            return self._outbox.look_again(entry, problem, self._clock() + LOOKS[entry.attempts])
        receipt = self._reported(entry, payload, post, None)
        receipt = replace(receipt, differences=(*receipt.differences, problem))
        return self._outbox.stop(
            entry, tr("{problem} Try again to publish it now.", problem=problem), receipt
        )

    def _left_there(self, client: Client, payload: Payload) -> float:
        """Seconds until the hour by the site's clock, where it has one."""
        there = client.clock() if isinstance(client, Clocked) else None
        return (instant(payload.publish_at) - there).total_seconds() if there else 0.0

    def _hour(self, entry: Entry, payload: Payload) -> str:
        hour = read(self._outbox.hour(entry.key) or payload.publish_at)
        return in_words(hour, self._now()) if hour else ""

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._clock(), UTC)

    def _stopped(self, client: Client, entry: Entry, payload: Payload) -> Entry | None:
        """The last look at what leaves; to withdraw, nothing does."""
        if payload.status is Status.WITHDRAW:
            return None
        return self._stopped_by_guard(entry, payload) or self._held_back(client, entry, payload)

    def _stopped_by_guard(self, entry: Entry, payload: Payload) -> Entry | None:
        leaks = self._guard(entry.article, payload)
        grave = [leak for leak in leaks if leak.certain or not entry.approval]
        return self._outbox.stop(entry, grave[0].message) if grave else None

    def _held_back(self, client: Client, entry: Entry, payload: Payload) -> Entry | None:
        """Stop what is under embargo, by the clock here or the site's, whichever is behind.

        What is scheduled comes out by the site's clock, which must not be far ahead of ours.
        It got here only because a clock was wrong or an embargo was set since, so it waits for
        a person rather than for the hour.
        """
        written = (self._outbox.embargo(entry.key), self._embargo(entry.article))
        embargoes = [text for text in dict.fromkeys(written) if text.strip()]
        if not embargoes:
            return None
        here = self._now()
        there = (client.clock() if isinstance(client, Clocked) else None) or here
        if payload.status is Status.SCHEDULE:
            early = there - here if there - here > TOLERANCE else timedelta(0)
            out = instant(payload.publish_at) - early
            said = next(filter(None, (too_early(text, out, here) for text in embargoes)), "")
            if said and early:
                said = tr(
                    "{said} The site's clock is {minutes} min ahead.",
                    said=said,
                    minutes=number(round(early.total_seconds() / 60)),
                )
            return self._outbox.stop(entry, said) if said else None
        said = next(filter(None, (held(text, here, there) for text in embargoes)), "")
        return (
            self._outbox.stop(entry, tr("{said} Publish it again then.", said=said))
            if said
            else None
        )

    def _send(self, client: Client, entry: Entry, payload: Payload) -> RemotePost:
        key = self._outbox.post_key(entry.article, entry.site)
        post = self._outbox.post(entry.article, entry.site)
        if post is None:
            post = client.find(key)
            if post is not None:
                self._outbox.created(entry, post)
        if post is None and payload.status is Status.WITHDRAW:
            raise CmsRefused(tr("There is nothing of this article on the site to take down."))
        sending = partial(client.send, key, created=partial(self._outbox.created, entry))
        try:
            return sending(payload=payload, post=post)
        except CmsConflict:
            ours = post and self._ours_after_all(sending, entry, post, payload)
            if not ours:
                raise
            return sending(payload=payload, post=ours)

    def _ours_after_all(
        self, sending: Callable[..., RemotePost], entry: Entry, post: RemotePost, wanted: Payload
    ) -> RemotePost | None:
        """The post as it is now, if what changed it was an earlier try of ours.

        A try whose answer was lost may have been carried out. Sending the same again goes
        through where the post already says so, and is a conflict where it does not. What it was
        to become then does not count: only the present intent is carried out.
        """
        for earlier in self._outbox.unconfirmed(entry):
            payload = self._outbox.payload(earlier.key)
            if payload.status is Status.WITHDRAW or self._guard(entry.article, payload):
                continue
            again = replace(payload, status=wanted.status, publish_at=wanted.publish_at)
            try:
                known = sending(payload=again, post=post)
            except (CmsConflict, CmsRefused):
                continue
            self._outbox.created(entry, known)
            return known
        return None

    def _put_off(self, entry: Entry, error: CmsUnavailable) -> Entry:
        if entry.attempts > len(self._delays):
            return self._outbox.stop(
                entry,
                trn(
                    "Gave up after {count} try: {error}",
                    "Gave up after {count} tries: {error}",
                    entry.attempts,
                    error=error,
                ),
            )
        delay = max(self._delays[entry.attempts - 1], error.retry_after or 0.0)
        return self._outbox.postpone(entry, str(error), self._clock() + min(delay, LONGEST_DELAY))

    def _receipt(self, client: Client, entry: Entry, payload: Payload) -> Receipt:
        post = self._outbox.post(entry.article, entry.site)
        if post is None:
            raise RuntimeError("an entry was sent without a post being remembered")
        try:
            return self._reported(entry, payload, post, client.read_back(post, payload))
        except CmsError as error:
            # It is done; only looking at it failed, and the receipt says so.
            receipt = self._reported(entry, payload, post, None)
            said = tr("The page could not be read back: {error}", error=error)
            return replace(receipt, differences=(*receipt.differences, said), visible=None)

    def _reported(
        self, entry: Entry, payload: Payload, post: RemotePost, reading: Reading | None
    ) -> Receipt:
        """The receipt for what readers see, which is nothing where there is no `reading`."""
        if reading and payload.status is Status.WITHDRAW:
            seen = (tr("Readers still see the article at {url}.", url=reading.url),)
        else:
            seen = differences(payload, reading) if reading else ()
        return Receipt(
            site=entry.site,
            remote_id=post.id,
            url=post.url,
            status=post.status,
            digest=entry.digest,
            at=self._now().isoformat(timespec="seconds"),
            differences=(*post.notes, *seen),
            key=entry.key,
            article=entry.article,
            approval=entry.approval,
            intent=payload.status.value,
            publish_at=payload.publish_at,
            visible=reading is not None,
            by=self._who,
        )


def _fault(error: Exception) -> str:
    return tr(
        "Onrecord came upon a fault of its own ({kind}). Whether the article has arrived is "
        "not known; trying again looks first, and makes no second post.",
        kind=type(error).__name__,
    )


def _must_be_offered(client: Client, status: Status) -> None:
    if not client.capabilities.allow(status):
        raise CmsRefused(tr(_CANNOT[status]))
