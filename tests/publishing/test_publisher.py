"""The publisher: exactly one post, whatever breaks on the way and whenever the process ends."""

import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.publishing import tables
from desktop.publishing.cms import practice
from desktop.publishing.cms.contract import (
    Capabilities,
    CmsConflict,
    CmsRefused,
    CmsUnauthorised,
    CmsUnavailable,
    Payload,
    Reading,
    RemotePost,
    SiteCheck,
    Status,
)
from desktop.publishing.egress import Leak
from desktop.publishing.entry import UNFINISHED, Entry, State
from desktop.publishing.hours import instant
from desktop.publishing.outbox import Outbox
from desktop.publishing.payload import digest, to_bytes
from desktop.publishing.publisher import DELAYS, LOOKS, Publisher
from desktop.publishing.sites import PRACTICE, Site, SiteError
from tests.publishing.ordeal import PLANS, Died, Fate, Mortal

Connect = Callable[[], sqlite3.Connection]
SCRIPTS = 1000
PIECES = 10
NOTHING_THERE = "There is nothing of this article"
ARTICLE = Payload("Ferry stops", ("<p>The ferry stopped.</p>",), section="Harbour", slug="ferry")


@dataclass
class Post:
    """A post in the memory of a site."""

    slug: str
    key: str
    status: str = "draft"
    payload: Payload | None = None
    version: int = 0
    hour: float = 0.0


@dataclass
class Memory:
    """A site as WordPress is one: creating is not idempotent, and slugs are made unique."""

    posts: dict[int, Post] = field(default_factory=dict[int, Post])
    now: float = 0.0
    punctual: bool = True

    def turn(self, now: float) -> None:
        """Its own clock, which only goes forward; publishes what has become due."""
        self.now = max(self.now, now)
        for post in self.posts.values():
            if post.status == "future" and post.hour <= self.now and self.punctual:
                post.status = "publish"

    def create(self, key: str) -> int:
        slug, number = f"ed-{key}", 2
        while any(post.slug == slug for post in self.posts.values()):
            slug, number = f"ed-{key}-{number}", number + 1
        self.posts[len(self.posts) + 1] = Post(slug, key)
        return len(self.posts)


class MemoryClient:
    """An adapter that loses answers, times out and dies as `fate` will have it."""

    capabilities = Capabilities(conflict_detection=True, scheduling=True, withdrawal=True)

    def __init__(
        self, memory: Memory, fate: Fate, clock: Callable[[], float] = lambda: 0.0
    ) -> None:
        self._memory = memory
        self._fate = fate
        self._clock = clock

    @contextmanager
    def _request(self) -> Generator[None]:
        """One request: what is inside happens at the site, if the request gets there."""
        self._memory.turn(self._clock())
        kind = self._fate.strikes(
            "down", "503 before", "died asking", "500 after", "answer lost", "died after"
        )
        if kind == "died asking":
            raise Died
        if kind in ("down", "503 before"):
            raise CmsUnavailable(kind, retry_after=self._fate.random.choice([None, 1.0, 90.0]))
        yield
        if kind == "died after":
            raise Died
        if kind:
            raise CmsUnavailable(kind)

    def check(self) -> SiteCheck:
        return SiteCheck(True, "")

    def find(self, key: str) -> RemotePost | None:
        with self._request():
            numbers = [n for n, post in self._memory.posts.items() if post.key == key]
        return self._remote(numbers[0]) if numbers else None

    def send(
        self,
        key: str,
        payload: Payload,
        post: RemotePost | None,
        created: Callable[[RemotePost], None],
    ) -> RemotePost:
        if payload.status is Status.WITHDRAW:
            assert post
            return self._withdrawn(post)
        status, hour = payload.status.value, 0.0
        if payload.status is Status.SCHEDULE:
            hour = instant(payload.publish_at).timestamp()
            status = "future" if hour > self._memory.now else "publish"
        if post is None:
            with self._request():
                number = self._memory.create(key)
            created(self._remote(number))
        else:
            number = int(post.id)
            with self._request():
                there = self._memory.posts[number]
            _must_be_writable(there, post, payload, status)
        with self._request():
            there = self._memory.posts[number]
            there.payload, there.status, there.slug = payload, status, payload.slug
            there.hour = hour
            there.version += 1
        return self._remote(number)

    def _withdrawn(self, post: RemotePost) -> RemotePost:
        with self._request():
            self._memory.posts[int(post.id)].status = "draft"
        return replace(self._remote(int(post.id)), version=post.version)

    def read_back(self, post: RemotePost, payload: Payload) -> Reading | None:
        with self._request():
            there = self._memory.posts[int(post.id)]
        if there.status != "publish":
            return None
        assert there.payload
        return Reading(post.url, there.payload.headline, ("The ferry stopped.",))

    def _remote(self, number: int) -> RemotePost:
        post = self._memory.posts[number]
        return RemotePost(str(number), f"memory:{number}", post.status, str(post.version))


def _must_be_writable(there: Post, post: RemotePost, payload: Payload, status: str) -> None:
    if there.status == "publish" and status != "publish":
        raise CmsRefused("would take it down")
    if there.status == "future" and status == "draft":
        raise CmsRefused("is scheduled")
    if post.version and str(there.version) != post.version and not _same(there.payload, payload):
        raise CmsConflict("changed")


def _same(one: Payload | None, other: Payload) -> bool:
    """Whether the words are the same; what is to become of them is another thing."""
    return one is not None and (one.headline, one.blocks) == (other.headline, other.blocks)


def no_leaks(_article: str, _payload: Payload) -> tuple[Leak, ...]:
    return ()


def any_site(name: str) -> Site:
    return Site(name, "memory")


@pytest.fixture
def quick(tmp_path: Path) -> Iterator[Connect]:
    """A database in memory where there is such a disk: these processes only pretend to end."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        memory = tmp_path
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        yield _installed(Path(folder) / "outbox.sqlite")


def _installed(path: Path) -> Connect:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA journal_mode = MEMORY")
        return connection

    with closing(connect()) as connection:
        tables.install(connection)
    return connect


@dataclass
class World:
    """A machine with an outbox, a site in memory and a clock that may jump."""

    connect: Connect
    memory: Memory = field(default_factory=Memory)
    now: float = 1_000_000.0
    heard: list[Entry] = field(default_factory=list[Entry])

    def clock(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += seconds

    def outbox(self, fate: Fate | None = None) -> Outbox:
        return Mortal(self.connect, fate or Fate(0, 0), self.clock)

    def publisher(
        self, fate: Fate | None = None, guard: Callable[[str, Payload], tuple[Leak, ...]] = no_leaks
    ) -> Publisher:
        fate = fate or Fate(0, 0)
        client = MemoryClient(self.memory, fate, self.clock)
        return Publisher(
            self.outbox(fate),
            any_site,
            lambda _site: client,
            guard,
            listener=self.heard.append,
            clock=self.clock,
            wait=self.wait,
            who="falk",
        )


@pytest.fixture
def world(quick: Connect) -> World:
    return World(quick)


@pytest.mark.parametrize("status", [Status.SCHEDULE, Status.WITHDRAW])
def test_what_a_site_cannot_do_is_not_tried(world: World, status: Status) -> None:
    class Plain(MemoryClient):
        capabilities = Capabilities(conflict_detection=True)

    world.outbox().enqueue("a1", "memory", replace(ARTICLE, status=status))
    client = Plain(world.memory, Fate(0, 0))
    Publisher(world.outbox(), any_site, lambda _: client, no_leaks).run_until_idle()
    (entry,) = world.outbox().entries()
    assert entry.state is State.STOPPED
    assert entry.problem.startswith("This kind of site cannot ")
    assert world.memory.posts == {}


# ---------------------------------------------------------------- exactly once


@pytest.mark.parametrize("piece", range(PIECES))
def test_random_crashes_and_outages_leave_exactly_one_post(world: World, piece: int) -> None:
    seen: dict[str, int] = {}
    for seed in range(piece, SCRIPTS, PIECES):
        fate = Fate(seed, left=random.Random(seed).randrange(12))
        world.memory = Memory()
        last = _play(world, fate, f"article {seed}")
        _must_be_as_meant(world, last, seed)
        for kind, count in fate.seen.items():
            seen[kind] = seen.get(kind, 0) + count
    # Every kind of trouble did come up, or the above proved nothing.
    assert len(seen) == 8, seen
    assert min(seen.values()) >= 5, seen


def _must_be_as_meant(world: World, last: Payload, seed: int) -> None:
    """One post, in the state that was asked for last; a scheduled one also after its hour."""
    posts = world.memory.posts
    stopped = world.outbox().entries(*UNFINISHED, State.STOPPED)
    if last.status is Status.WITHDRAW:
        # Withdrawn before anything of it had got there: there was nothing to withdraw.
        assert [post.status for post in posts.values()] == ["draft"] * len(posts), seed
        assert len(posts) == 1 - len(stopped), seed
        for entry in stopped:
            assert NOTHING_THERE in entry.problem, seed
            assert world.outbox().cancel(entry.key), seed
        return
    assert not stopped, seed
    assert len(posts) == 1, seed
    assert posts[1].payload == last, seed
    if last.status is Status.SCHEDULE:
        assert posts[1].status == "future", seed
        assert posts[1].hour == instant(last.publish_at).timestamp(), seed
        (entry,) = world.outbox().entries(State.SCHEDULED)
        world.now = posts[1].hour + 1000.0
        _survive(world, lambda: world.publisher().run_until_idle())
        receipt = world.outbox().receipt(entry.key)
        assert receipt, seed
        assert (receipt.visible, receipt.intent) == (True, "schedule"), seed
    assert posts[1].status == "publish", seed
    assert not world.outbox().entries(State.SCHEDULED), seed


def _play(world: World, fate: Fate, article: str) -> Payload:
    """Do what one plan says, until nothing is left to do."""
    plan = fate.random.choice([plan for plan in PLANS if plan[-1] is not Status.DRAFT])
    versions = [_version(world, number, status) for number, status in enumerate(plan, start=1)]
    for version in versions:
        _survive(world, lambda wanted=version: _enqueue_once(world, fate, article, wanted))
        if fate.random.random() < 0.5:
            _survive(world, world.publisher(fate).step)
        world.now += fate.random.choice([0.0, 40.0, -86_400.0, 86_400.0])
    rounds = 0
    while any(
        NOTHING_THERE not in entry.problem
        for entry in world.outbox().entries(*UNFINISHED, State.STOPPED)
    ):
        rounds += 1
        assert rounds < 100, world.outbox().entries(*UNFINISHED, State.STOPPED)
        _survive(world, lambda: world.publisher(fate).run_until_idle())
        world.now += fate.random.choice([1.0, 700.0, -7200.0])
        for entry in world.outbox().entries(State.STOPPED):
            if NOTHING_THERE not in entry.problem:
                world.outbox().retry(entry.key)
    return versions[-1]


def _version(world: World, number: int, status: Status) -> Payload:
    if status is Status.WITHDRAW:
        return Payload(ARTICLE.headline, (), status)
    version = replace(ARTICLE, headline=f"Ferry stops, {number}", status=status)
    if status is not Status.SCHEDULE:
        return version
    # Further away than the clock jumps while a plan is carried out.
    return replace(version, publish_at=at(max(world.now, world.memory.now) + 2_000_000 + number))


def at(seconds: float) -> str:
    """A payload's hour."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _enqueue_once(world: World, fate: Fate, article: str, version: Payload) -> None:
    """As a person does it: who finds the program gone looks whether the article is queued."""
    wanted = digest(to_bytes(version))
    if not any(e.article == article and e.digest == wanted for e in world.outbox().entries()):
        world.outbox(fate).enqueue(article, "memory", version)


def _survive(world: World, deed: Callable[[], object]) -> None:
    """Do it again with a new process for as long as the process ends in the middle."""
    while True:
        try:
            deed()
        except Died:
            world.publisher().recover()
            continue
        return


KILLED = """
import os, signal, sys
from contextlib import contextmanager
from pathlib import Path
import sqlite3
from desktop.publishing import tables
from desktop.publishing.cms import practice
from desktop.publishing.cms.contract import Payload, Status
from desktop.publishing.outbox import Outbox
from desktop.publishing.publisher import Publisher
from desktop.publishing.sites import PRACTICE

folder, last, down = Path(sys.argv[1]), int(sys.argv[2]), len(sys.argv) > 3
steps = 0

def step():
    global steps
    if steps == last:
        os.kill(os.getpid(), signal.SIGKILL)
    steps += 1

class Mortal(Outbox):
    @contextmanager
    def _transaction(self):
        step()
        with super()._transaction() as connection:
            yield connection
            step()
        step()

write = practice.write
def mortal_write(path, content):
    step()
    write(path, content)
    step()
practice.write = mortal_write

def page(payload):
    return f"<html><head></head><h1>{payload.headline}</h1>{''.join(payload.blocks)}</html>"

def connect():
    connection = sqlite3.connect(folder / "library.sqlite")
    connection.execute("PRAGMA journal_mode = WAL")
    return connection

with connect() as connection:
    tables.install(connection)
connection.close()
box = Mortal(connect)
if not box.entries():
    box.enqueue("one", "practice", Payload("Ferry stops", ("<p>It stopped.</p>",), slug="ferry"))
client = practice.Client(folder / "practice", page)
publisher = Publisher(box, lambda _: PRACTICE, lambda _: client, lambda *_: ())
publisher.recover()
publisher.run_until_idle()
if down and len(box.entries()) == 1:
    box.enqueue("one", "practice", Payload("Ferry stops", (), Status.WITHDRAW))
    publisher.run_until_idle()
print(len(box.receipts()))
"""


def test_kill_9_at_every_step_leaves_exactly_one_post(tmp_path: Path, checkout: Path) -> None:
    """Every transaction and every file is a step; the process is really killed at each in turn."""
    surroundings = os.environ | {"PYTHONPATH": str(checkout)}
    killed = 0
    while True:
        folder = tmp_path / str(killed)
        folder.mkdir()
        command = [sys.executable, "-c", KILLED, str(folder)]
        first = subprocess.run(
            [*command, str(killed)], env=surroundings, capture_output=True, check=False
        )
        if first.returncode == 0:
            break
        assert first.returncode == -9, first.stderr
        again = subprocess.run(
            [*command, "-1"], env=surroundings, capture_output=True, text=True, check=True
        )
        assert again.stdout == "1\n", killed
        records = list((folder / "practice" / "posts").glob("*.json"))
        pages = list((folder / "practice" / "site" / "articles").glob("*.html"))
        assert (len(records), len(pages)) == (1, 1), killed
        assert not list((folder / "practice" / "site").glob("*.part"))
        killed += 1
    assert killed > 20


def test_kill_9_at_every_step_of_taking_down_leaves_nothing_for_readers(
    tmp_path: Path, checkout: Path
) -> None:
    surroundings = os.environ | {"PYTHONPATH": str(checkout)}

    def run(folder: Path, last: int, *down: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-c", KILLED, str(folder), str(last), *down]
        return subprocess.run(
            command, env=surroundings, capture_output=True, text=True, check=False
        )

    killed = 0
    while True:
        folder = tmp_path / str(killed)
        folder.mkdir()
        assert run(folder, -1).stdout == "1\n"
        first = run(folder, killed, "down")
        if first.returncode == 0:
            break
        assert first.returncode == -9, first.stderr
        again = run(folder, -1, "down")
        assert again.stdout == "2\n", again.stderr
        site = folder / "practice" / "site"
        assert not list((site / "articles").glob("*.html")), killed
        assert "Ferry" not in (site / "index.html").read_text(encoding="utf-8"), killed
        assert len(list((folder / "practice" / "posts").glob("*.json"))) == 1, killed
        killed += 1
    assert killed > 20


def test_two_windows_never_send_the_same_entry(world: World) -> None:
    articles = [f"article {number}" for number in range(20)]
    for article in articles:
        world.outbox().enqueue(article, "memory", ARTICLE)
    windows = [
        threading.Thread(target=lambda: world.publisher().run_until_idle()) for _ in range(4)
    ]
    for window in windows:
        window.start()
    for window in windows:
        window.join()
    world.publisher().run_until_idle()
    assert len(world.memory.posts) == len(articles)
    assert {post.status for post in world.memory.posts.values()} == {"publish"}
    sendings = [entry.key for entry in world.heard if entry.state is State.SENDING]
    assert len(sendings) == len(set(sendings)) == len(articles)


def test_several_processes_on_one_outbox_leave_one_post(tmp_path: Path, checkout: Path) -> None:
    command = [sys.executable, "-c", KILLED, str(tmp_path), "-1"]
    surroundings = os.environ | {"PYTHONPATH": str(checkout)}
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as connection:
        # Later openers find it so; the change itself cannot wait for others.
        connection.execute("PRAGMA journal_mode = WAL")
    running = [
        subprocess.Popen(
            command, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(4)
    ]
    for process in running:
        _, problem = process.communicate(timeout=60)
        assert process.returncode == 0, problem
    subprocess.run(command, env=surroundings, check=True, capture_output=True)
    assert len(list((tmp_path / "practice" / "posts").glob("*.json"))) == 1


def test_while_one_window_sends_another_does_nothing(world: World) -> None:
    world.outbox().enqueue("one", "memory", ARTICLE)
    with world.outbox().sender() as ours:
        assert ours
        assert not world.publisher().step()
        assert world.publisher().recover() == ()
    assert world.publisher().step()


# ---------------------------------------------------------------- one step after the other


def test_a_receipt_says_what_became_of_it(world: World) -> None:
    entry = world.outbox().enqueue("one", "memory", ARTICLE, approval="the editor agreed")
    world.publisher().run_until_idle()
    receipt = world.outbox().receipt(entry.key)
    assert receipt
    assert receipt.as_dict() == {
        "site": "memory",
        "remote_id": "1",
        "url": "memory:1",
        "status": "publish",
        "intent": "publish",
        "publish_at": "",
        "visible": True,
        "digest": entry.digest,
        "at": "1970-01-12T13:46:40+00:00",
        "by": "falk",
        "differences": [],
    }
    assert receipt.approval == "the editor agreed"
    assert json.dumps(receipt.as_dict())
    states = [heard.state for heard in world.heard]
    assert states == [State.SENDING, State.CHECKING, State.DONE]


def test_a_second_publication_updates_the_first_ones_post(world: World) -> None:
    for headline in ("Ferry stops", "Ferry sails"):
        world.outbox().enqueue("one", "memory", replace(ARTICLE, headline=headline))
        world.publisher().run_until_idle()
    (post,) = world.memory.posts.values()
    assert post.payload
    assert post.payload.headline == "Ferry sails"
    assert len(world.outbox().receipts("one")) == 2


def test_a_newer_version_overtakes_one_that_has_stopped(
    world: World, broken: Callable[[Exception], Entry]
) -> None:
    stopped = broken(CmsRefused("No."))
    world.outbox().enqueue("one", "memory", replace(ARTICLE, headline="Ferry sails"))
    assert not world.outbox().retry(stopped.key)
    world.publisher().run_until_idle()
    assert world.outbox().entry(stopped.key).state is State.CANCELLED
    assert world.memory.posts[1].payload == replace(ARTICLE, headline="Ferry sails")


def test_a_lost_update_is_not_taken_for_somebody_elses(world: World) -> None:
    """The second version arrived but its answer did not; then comes a third."""

    class Mute(MemoryClient):
        def send(
            self,
            key: str,
            payload: Payload,
            post: RemotePost | None,
            created: Callable[[RemotePost], None],
        ) -> RemotePost:
            super().send(key, payload, post, created)
            raise CmsUnavailable("no answer")

    world.outbox().enqueue("one", "memory", ARTICLE)
    world.publisher().run_until_idle()
    entry = world.outbox().enqueue("one", "memory", replace(ARTICLE, headline="Second"))
    mute = Mute(world.memory, Fate(0, 0))
    Publisher(world.outbox(), any_site, lambda _: mute, no_leaks, delays=()).step()
    assert world.outbox().entry(entry.key).state is State.STOPPED
    third = replace(ARTICLE, headline="Third")
    world.outbox().enqueue("one", "memory", third)
    world.publisher().run_until_idle()
    assert world.memory.posts[1].payload == third
    # But what somebody else wrote there stays a conflict.
    world.memory.posts[1].payload = replace(ARTICLE, headline="Theirs")
    world.memory.posts[1].version += 1
    entry = world.outbox().enqueue("one", "memory", replace(ARTICLE, headline="Fourth"))
    world.publisher().run_until_idle()
    assert world.outbox().entry(entry.key).state is State.STOPPED
    assert world.memory.posts[1].payload.headline == "Theirs"


def test_a_post_that_was_let_go_of_is_made_anew(world: World) -> None:
    world.outbox().enqueue("one", "memory", ARTICLE)
    assert not world.outbox().forget("one", "memory")
    world.publisher().run_until_idle()
    assert world.outbox().forget("one", "memory")
    world.outbox().enqueue("one", "memory", ARTICLE)
    world.publisher().run_until_idle()
    assert len(world.memory.posts) == 2


def broken_client(error: Exception) -> Callable[[Site], MemoryClient]:
    def client(_site: Site) -> MemoryClient:
        raise error

    return client


@pytest.fixture
def broken(world: World) -> Callable[[Exception], Entry]:
    """Publishes to a site that fails in one way; gives the entry afterwards."""

    def published(error: Exception) -> Entry:
        entry = world.outbox().enqueue("one", "memory", ARTICLE)
        clients = broken_client(error)
        publisher = Publisher(world.outbox(), any_site, clients, no_leaks, clock=world.clock)
        assert publisher.step()
        return world.outbox().entry(entry.key)

    return published


@pytest.mark.parametrize(
    "error",
    [CmsRefused("No."), CmsUnauthorised("Who?"), CmsConflict("Changed."), SiteError("Gone.")],
)
def test_a_refusal_is_not_tried_again(
    error: Exception, broken: Callable[[Exception], Entry]
) -> None:
    entry = broken(error)
    assert (entry.state, entry.problem) == (State.STOPPED, str(error))


def test_a_fault_of_ours_does_not_hold_up_what_waits_behind_it(
    world: World, broken: Callable[[Exception], Entry]
) -> None:
    with pytest.raises(KeyError):
        broken(KeyError("title"))
    second = world.outbox().enqueue("two", "memory", ARTICLE)
    world.publisher().run_until_idle()
    assert world.outbox().entry(second.key).state is State.DONE
    (first,) = world.outbox().entries(State.STOPPED)
    assert "a fault of its own (KeyError)" in first.problem
    assert "title" not in first.problem
    assert world.outbox().retry(first.key)
    world.publisher().run_until_idle()
    assert world.outbox().entry(first.key).state is State.DONE
    assert len(world.memory.posts) == 2


def test_a_library_that_cannot_be_written_stops_nothing(
    world: World, broken: Callable[[Exception], Entry]
) -> None:
    with pytest.raises(sqlite3.OperationalError):
        broken(sqlite3.OperationalError("disk I/O error"))
    (entry,) = world.outbox().entries()
    assert entry.state is State.SENDING
    assert world.publisher().step()
    assert world.outbox().entry(entry.key).state is State.DONE


def test_an_outage_is_tried_again_later(world: World, broken: Callable[[Exception], Entry]) -> None:
    entry = broken(CmsUnavailable("The site is down."))
    assert (entry.state, entry.problem) == (State.WAITING, "The site is down.")
    assert entry.due == world.now + DELAYS[0]
    assert not world.publisher().step()
    world.now = entry.due
    assert world.publisher().step()
    assert world.outbox().entry(entry.key).state is State.DONE


def test_the_site_says_when_to_come_back(
    world: World, broken: Callable[[Exception], Entry]
) -> None:
    assert broken(CmsUnavailable("Slowly.", retry_after=77.0)).due == world.now + 77.0


def test_a_clock_set_back_does_not_keep_an_article_waiting(
    world: World, broken: Callable[[Exception], Entry]
) -> None:
    entry = broken(CmsUnavailable("The site is down."))
    world.now -= 365 * 86_400.0
    assert world.publisher().step()
    assert world.outbox().entry(entry.key).state is State.DONE


def test_it_gives_up_with_the_servers_words_and_starts_again_when_asked(
    world: World,
) -> None:
    entry = world.outbox().enqueue("one", "memory", ARTICLE)
    clients = broken_client(CmsUnavailable("Out of paper."))
    publisher = Publisher(
        world.outbox(), any_site, clients, no_leaks, clock=world.clock, wait=world.wait
    )
    for _ in range(len(DELAYS) + 1):
        assert publisher.step()
        world.now += 3600.0
    assert not publisher.step()
    stopped = world.outbox().entry(entry.key)
    assert stopped.state is State.STOPPED
    assert stopped.problem == "Gave up after 5 tries: Out of paper."
    assert world.outbox().retry(entry.key)
    world.publisher().run_until_idle()
    assert world.outbox().entry(entry.key).state is State.DONE


def test_patience_waits_for_the_next_try(world: World) -> None:
    entry = world.outbox().enqueue("one", "memory", ARTICLE)
    faults = iter([CmsUnavailable("down"), None])
    good = MemoryClient(world.memory, Fate(0, 0))

    def clients(_site: Site) -> MemoryClient:
        fault = next(faults)
        if fault:
            raise fault
        return good

    publisher = Publisher(
        world.outbox(), any_site, clients, no_leaks, clock=world.clock, wait=world.wait
    )
    publisher.run_until_idle(patience=60.0)
    assert world.outbox().entry(entry.key).state is State.DONE


def test_a_page_that_cannot_be_read_back_is_published_all_the_same(world: World) -> None:
    class Unreadable(MemoryClient):
        def read_back(self, post: RemotePost, payload: Payload) -> Reading | None:
            raise CmsUnavailable("no answer")

    client = Unreadable(world.memory, Fate(0, 0))
    entry = world.outbox().enqueue("one", "memory", ARTICLE)
    Publisher(world.outbox(), any_site, lambda _: client, no_leaks).run_until_idle()
    receipt = world.outbox().receipt(entry.key)
    assert receipt
    assert receipt.differences == ("The page could not be read back: no answer",)


def test_notes_of_the_site_are_in_the_receipt(world: World) -> None:
    class Noting(MemoryClient):
        def send(
            self,
            key: str,
            payload: Payload,
            post: RemotePost | None,
            created: Callable[[RemotePost], None],
        ) -> RemotePost:
            return replace(super().send(key, payload, post, created), notes=("No such section.",))

    client = Noting(world.memory, Fate(0, 0))
    entry = world.outbox().enqueue("one", "memory", ARTICLE)
    Publisher(world.outbox(), any_site, lambda _: client, no_leaks).run_until_idle()
    receipt = world.outbox().receipt(entry.key)
    assert receipt
    assert receipt.differences == ("No such section.",)


@pytest.mark.parametrize(
    ("certain", "approval", "leaves"),
    [(True, "", False), (True, "agreed", False), (False, "", False), (False, "agreed", True)],
)
def test_the_last_look_before_sending(
    world: World, certain: bool, approval: str, leaves: bool
) -> None:
    leak = Leak("body", "name", "S1", certain)

    def guard(_article: str, _payload: Payload) -> tuple[Leak, ...]:
        return (leak,)

    entry = world.outbox().enqueue("one", "memory", ARTICLE, approval)
    world.publisher(guard=guard).run_until_idle()
    assert bool(world.memory.posts) is leaves
    if not leaves:
        stopped = world.outbox().entry(entry.key)
        assert (stopped.state, stopped.problem) == (State.STOPPED, leak.message)


def test_on_a_thread_of_its_own(world: World) -> None:
    stopping, done = threading.Event(), threading.Event()

    def listen(entry: Entry) -> None:
        if entry.state is State.DONE:
            done.set()

    client = MemoryClient(world.memory, Fate(0, 0))
    publisher = Publisher(world.outbox(), any_site, lambda _: client, no_leaks, listener=listen)
    thread = threading.Thread(target=publisher.run, args=(stopping,))
    thread.start()
    world.outbox().enqueue("one", "memory", ARTICLE)
    publisher.wake()
    assert done.wait(20)
    stopping.set()
    publisher.wake()
    thread.join(20)
    assert not thread.is_alive()
    assert len(world.memory.posts) == 1


def test_to_the_practice_site(connect: Connect, practice_client: practice.Client) -> None:
    box = Outbox(connect)
    entry = box.enqueue("one", PRACTICE.name, ARTICLE)
    Publisher(box, lambda _: PRACTICE, lambda _: practice_client, no_leaks).run_until_idle()
    receipt = box.receipt(entry.key)
    assert receipt
    assert receipt.differences == ()
    assert receipt.url.endswith("/site/articles/ferry.html")


# ---------------------------------------------------------------- the embargo

# The world's clock starts at 1,000,000 seconds: 12 January 1970, 13:46:40 UTC.
UNTIL = "1970-01-12T14:00Z"


def test_what_waits_under_embargo_does_not_leave(world: World) -> None:
    box = world.outbox()
    entry = box.enqueue("one", "memory", ARTICLE, "agreed", UNTIL)
    assert box.embargo(entry.key) == UNTIL
    world.publisher().run_until_idle()
    stopped = box.entry(entry.key)
    assert stopped.state is State.STOPPED
    assert stopped.problem.startswith("Embargoed until Monday 12 January, 14:00 UTC, in 14 min")
    assert not world.memory.posts
    world.now += 14 * 60
    assert box.retry(entry.key)
    world.publisher().run_until_idle()
    assert box.entry(entry.key).state is State.DONE


def test_an_embargo_set_since_it_was_put_in_counts_too(world: World) -> None:
    entry = world.outbox().enqueue("one", "memory", ARTICLE)
    asked: list[str] = []

    def embargo(article: str) -> str:
        asked.append(article)
        return UNTIL

    client = MemoryClient(world.memory, Fate(0, 0))
    Publisher(
        world.outbox(), any_site, lambda _: client, no_leaks, embargo=embargo, clock=world.clock
    ).run_until_idle()
    assert asked == ["one"]
    assert world.outbox().entry(entry.key).state is State.STOPPED
    assert not world.memory.posts


def test_an_embargo_that_cannot_be_read_holds(world: World) -> None:
    entry = world.outbox().enqueue("one", "memory", ARTICLE, embargo="when the bell rings")
    world.publisher().run_until_idle()
    assert "cannot be read" in world.outbox().entry(entry.key).problem
    assert not world.memory.posts


class ClockedClient(MemoryClient):
    """A site on a machine with a clock of its own, which may not answer."""

    def __init__(self, memory: Memory, says: datetime | None) -> None:
        super().__init__(memory, Fate(0, 0))
        self._says = says
        self.down = 0
        self.asked = 0

    def clock(self) -> datetime | None:
        self.asked += 1
        if self.down:
            self.down -= 1
            raise CmsUnavailable("down")
        return self._says


@pytest.mark.parametrize(
    ("says", "leaves"),
    [
        (datetime(1970, 1, 12, 12, 15, tzinfo=UTC), False),
        (datetime(1970, 1, 12, 14, 0, tzinfo=UTC), True),
        (None, True),
    ],
)
def test_a_clock_set_ahead_is_not_believed_against_the_site(
    world: World, says: datetime | None, leaves: bool
) -> None:
    world.now += 7200
    client = ClockedClient(world.memory, says)
    world.outbox().enqueue("one", "memory", ARTICLE, embargo=UNTIL)
    Publisher(
        world.outbox(), any_site, lambda _: client, no_leaks, clock=world.clock
    ).run_until_idle()
    assert bool(world.memory.posts) is leaves


def test_a_site_whose_clock_cannot_be_asked_is_tried_again(world: World) -> None:
    world.now += 7200
    client = ClockedClient(world.memory, datetime(1970, 1, 12, 15, 0, tzinfo=UTC))
    client.down = 1
    entry = world.outbox().enqueue("one", "memory", ARTICLE, embargo=UNTIL)
    publisher = Publisher(
        world.outbox(), any_site, lambda _: client, no_leaks, clock=world.clock, wait=world.wait
    )
    publisher.run_until_idle()
    assert world.outbox().entry(entry.key).state is State.WAITING
    assert not world.memory.posts
    publisher.run_until_idle(60)
    assert world.outbox().entry(entry.key).state is State.DONE


def test_without_an_embargo_no_clock_is_asked(world: World) -> None:
    client = ClockedClient(world.memory, None)
    world.outbox().enqueue("one", "memory", ARTICLE)
    Publisher(world.outbox(), any_site, lambda _: client, no_leaks).run_until_idle()
    assert client.asked == 0
    assert world.memory.posts


# ---------------------------------------------------------------- at an hour, and down again

# Half an hour after the world begins.
HOUR = 1_000_000.0 + 1800
LATER = replace(ARTICLE, status=Status.SCHEDULE, publish_at=at(HOUR))
DOWN = Payload(ARTICLE.headline, (), Status.WITHDRAW)


def test_a_scheduled_post_is_looked_at_after_its_hour(world: World) -> None:
    entry = world.outbox().enqueue("one", "memory", LATER)
    world.publisher().run_until_idle()
    first = world.outbox().receipt(entry.key)
    assert first
    assert (first.intent, first.status, first.visible) == ("schedule", "future", False)
    assert first.publish_at == "1970-01-12T14:16:40Z"
    assert world.outbox().entry(entry.key).state is State.SCHEDULED
    world.now = HOUR + LOOKS[0] - 1
    assert not world.publisher().step()
    world.now += 1
    assert world.publisher().step()
    assert world.outbox().entry(entry.key).state is State.DONE
    (second,) = world.outbox().receipts("one")
    assert (second.status, second.visible, second.differences) == ("publish", True, ())
    known = world.outbox().post("one", "memory")
    assert known
    assert known.status == "publish"
    states = [heard.state for heard in world.heard]
    assert states == [
        *(State.SENDING, State.CHECKING, State.SCHEDULED),
        *(State.SCHEDULED, State.DONE),
    ]


def test_an_hour_that_the_site_misses_is_told_and_can_be_made_good(world: World) -> None:
    world.memory.punctual = False
    entry = world.outbox().enqueue("one", "memory", LATER, at="1970-01-12 15:16:40 Europe/Berlin")
    world.publisher().run_until_idle()
    for wait in LOOKS:
        world.now = max(world.now, HOUR) + wait
        assert world.publisher().step()
    assert not world.publisher().step()
    told = world.heard[-1]
    assert told.state is State.STOPPED
    assert told.problem == (
        "Readers do not see it though its hour has come (Monday 12 January, 15:16 in Berlin);"
        " the site keeps it as “future”. Try again to publish it now."
    )
    receipt = world.outbox().receipt(entry.key)
    assert receipt
    assert receipt.visible is False
    assert receipt.differences[0].startswith("Readers do not see it")
    assert world.outbox().retry(entry.key)
    world.publisher().run_until_idle()
    receipt = world.outbox().receipt(entry.key)
    assert receipt
    assert (receipt.visible, world.memory.posts[1].status) == (True, "publish")
    assert world.outbox().entry(entry.key).state is State.DONE


def test_a_clock_set_ahead_here_does_not_make_the_site_late(world: World) -> None:
    entry = world.outbox().enqueue("one", "memory", LATER)
    world.publisher().run_until_idle()
    client = ClockedClient(world.memory, datetime.fromtimestamp(HOUR - 900, UTC))
    publisher = Publisher(world.outbox(), any_site, lambda _: client, no_leaks, clock=world.clock)
    world.now = HOUR + LOOKS[0]
    assert publisher.step()
    waiting = world.outbox().entry(entry.key)
    assert (waiting.state, waiting.problem) == (State.SCHEDULED, "")
    assert waiting.due == world.now + 900 + LOOKS[0]


def test_a_site_that_cannot_be_asked_after_the_hour_is_asked_until_it_can(world: World) -> None:
    entry = world.outbox().enqueue("one", "memory", LATER)
    world.publisher().run_until_idle()
    clients = broken_client(CmsUnavailable("down"))
    publisher = Publisher(world.outbox(), any_site, clients, no_leaks, clock=world.clock)
    world.now = HOUR + LOOKS[0]
    for _ in range(10):
        assert publisher.step()
        looked = world.outbox().entry(entry.key)
        assert (looked.state, looked.problem) == (State.SCHEDULED, "down")
        world.now = looked.due
    assert world.publisher().step()
    assert world.outbox().entry(entry.key).state is State.DONE


def test_a_scheduled_post_that_is_gone_after_its_hour_is_told(world: World) -> None:
    entry = world.outbox().enqueue("one", "memory", LATER)
    world.publisher().run_until_idle()
    world.memory.posts.clear()
    world.now = HOUR + LOOKS[0]
    assert world.publisher().step()
    stopped = world.outbox().entry(entry.key)
    assert (stopped.state, "no longer on the site" in stopped.problem) == (State.STOPPED, True)


def test_what_somebody_made_of_a_scheduled_post_is_still_noticed_after_its_hour(
    world: World,
) -> None:
    world.outbox().enqueue("one", "memory", LATER)
    world.publisher().run_until_idle()
    theirs = world.memory.posts[1]
    theirs.payload, theirs.version = replace(ARTICLE, headline="Theirs"), 9
    world.now = HOUR + LOOKS[0]
    world.publisher().run_until_idle()
    (receipt,) = world.outbox().receipts("one")
    assert "Theirs" in receipt.differences[0]
    entry = world.outbox().enqueue("one", "memory", ARTICLE)
    world.publisher().run_until_idle()
    assert world.outbox().entry(entry.key).problem == "changed"


def test_what_is_published_sooner_is_not_looked_for_at_its_hour(world: World) -> None:
    scheduled = world.outbox().enqueue("one", "memory", LATER)
    world.publisher().run_until_idle()
    world.outbox().enqueue("one", "memory", ARTICLE)
    world.publisher().run_until_idle()
    assert world.outbox().entry(scheduled.key).state is State.DONE
    assert world.memory.posts[1].status == "publish"
    world.now = HOUR + 86_400
    assert not world.publisher().step()


@pytest.mark.parametrize(
    ("embargo", "leaves"),
    [(at(HOUR), True), (at(HOUR - 600), True), (at(HOUR + 1), False), ("some day", False)],
)
def test_under_an_embargo_only_its_hour_or_a_later_one_is_scheduled(
    world: World, embargo: str, leaves: bool
) -> None:
    entry = world.outbox().enqueue("one", "memory", LATER, "agreed", embargo)
    world.publisher().run_until_idle()
    assert bool(world.memory.posts) is leaves
    if not leaves:
        stopped = world.outbox().entry(entry.key)
        assert stopped.state is State.STOPPED
        assert "mbargo" in stopped.problem


@pytest.mark.parametrize(("ahead", "leaves"), [(30, True), (61, False), (7200, False), (-90, True)])
def test_a_site_whose_clock_is_ahead_would_let_it_out_too_early(
    world: World, ahead: float, leaves: bool
) -> None:
    client = ClockedClient(world.memory, datetime.fromtimestamp(world.now + ahead, UTC))
    entry = world.outbox().enqueue("one", "memory", LATER, "", at(HOUR))
    Publisher(
        world.outbox(), any_site, lambda _: client, no_leaks, clock=world.clock
    ).run_until_idle()
    assert bool(world.memory.posts) is leaves
    if not leaves:
        assert "min ahead" in world.outbox().entry(entry.key).problem


def test_what_is_taken_down_is_not_held_back_by_anything(world: World) -> None:
    world.outbox().enqueue("one", "memory", ARTICLE)
    world.publisher().run_until_idle()

    def guard(_article: str, _payload: Payload) -> tuple[Leak, ...]:
        return (Leak("headline", "name", "S1", True),)

    entry = world.outbox().enqueue("one", "memory", DOWN, embargo="for ever")
    world.publisher(guard=guard).run_until_idle()
    receipt = world.outbox().receipt(entry.key)
    assert receipt
    assert (receipt.intent, receipt.visible, receipt.differences) == ("withdraw", False, ())
    assert world.memory.posts[1].status == "draft"


def test_a_page_that_is_still_there_is_told(world: World) -> None:
    class Cached(MemoryClient):
        def read_back(self, post: RemotePost, payload: Payload) -> Reading | None:
            return Reading(post.url, ARTICLE.headline, ())

    world.outbox().enqueue("one", "memory", ARTICLE)
    world.publisher().run_until_idle()
    entry = world.outbox().enqueue("one", "memory", DOWN)
    client = Cached(world.memory, Fate(0, 0))
    Publisher(world.outbox(), any_site, lambda _: client, no_leaks).run_until_idle()
    receipt = world.outbox().receipt(entry.key)
    assert receipt
    assert receipt.visible is True
    assert receipt.differences == ("Readers still see the article at memory:1.",)


def test_where_nothing_is_nothing_is_taken_down(world: World) -> None:
    entry = world.outbox().enqueue("one", "memory", DOWN)
    world.publisher().run_until_idle()
    assert world.outbox().entry(entry.key).problem.startswith(NOTHING_THERE)
    assert world.memory.posts == {}


def test_a_hold_lets_a_publication_be_taken_back(world: World) -> None:
    entry = world.outbox().enqueue("one", "memory", ARTICLE, hold=20.0)
    publisher = world.publisher()
    publisher.run_until_idle()
    assert world.memory.posts == {}
    assert world.outbox().cancel(entry.key)
    entry = world.outbox().enqueue("one", "memory", ARTICLE, hold=20.0)
    publisher.run_until_idle(patience=60.0)
    assert world.outbox().entry(entry.key).state is State.DONE
    assert world.now == pytest.approx(1_000_020.0, abs=1)
