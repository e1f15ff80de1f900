"""Publishing while everything goes wrong: a seeded script of it, and what is at the site after it.

Signature: `Ordeal(target, server, folder, seed)`, `run(number)` for one article, `outcome()`.

An article is put in, changed, scheduled or taken down by a plan, through the whole outbox and
publisher and a real adapter. Meanwhile the proxy before the server (tests/cms/proxy.py) spoils
requests, and the process ends between the steps: before or after a transaction of the outbox or a
request. What stops is tried again, as a person does who presses the button. The waiting between
the tries is not waited for, but after a silence: what was sent may be carried out only then, and
the wait for that is as much shorter here as a client's patience is. Then the server itself is
asked what it has.
"""

import io
import random
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest.mock import patch

import requests
from PIL import Image

from desktop.article.model import Picture
from desktop.publishing import tables
from desktop.publishing.cms import ghost_key
from desktop.publishing.cms.contract import Attachment, Client, Payload, Status
from desktop.publishing.cms.http import Http
from desktop.publishing.cms.network_errors import SETTLING
from desktop.publishing.egress import Leak
from desktop.publishing.entry import UNFINISHED, Entry, State
from desktop.publishing.outbox import Outbox
from desktop.publishing.payload import attachment, digest, to_bytes
from desktop.publishing.pictures import Pictures
from desktop.publishing.publisher import Publisher
from desktop.publishing.sites import Site
from tests.cms.running import Ghost, Micropub, Newsroom, Server, WordPress

Connect = Callable[[], sqlite3.Connection]
# What people do to an article, one after the other; the last of it is what is meant.
PLANS = [
    tuple(Status(word) for word in plan.split())
    for plan in (
        *("publish", "publish publish", "publish publish publish", "draft publish"),
        *("draft draft publish", "schedule", "draft schedule", "schedule schedule"),
        *("schedule publish", "publish withdraw", "schedule withdraw", "draft publish withdraw"),
        *("publish withdraw publish", "schedule withdraw publish", "schedule schedule withdraw"),
        *("draft", "draft draft", "publish"),
    )
]
# A month: further away than any clock here goes while a plan is carried out.
AHEAD = 30 * 86_400.0
MOST_ROUNDS = 60
# The seconds of silence after which the program gives up.
USUAL_PATIENCE = 60.0


class Died(BaseException):
    """The process ended here. Not an Exception, as nothing may catch it."""


class Fate:
    """Decides, from a seed, what goes wrong at each step; at most `left` things do."""

    def __init__(self, seed: int, left: int, often: float = 0.3) -> None:
        self.random = random.Random(seed)
        self.left = left
        self.seen: Counter[str] = Counter()
        self._often = often

    def strikes(self, *kinds: str) -> str:
        """One of the kinds of failure, or "" for none."""
        if self.left <= 0 or self.random.random() > self._often:
            return ""
        self.left -= 1
        kind = self.random.choice(kinds)
        self.seen[kind] += 1
        return kind


class Mortal(Outbox):
    """An outbox whose process may end before or after any of its transactions."""

    def __init__(self, connect: Connect, fate: Fate, clock: Callable[[], float]) -> None:
        super().__init__(connect, clock)
        self._fate = fate

    @contextmanager
    def _transaction(self) -> Generator[sqlite3.Connection]:
        kind = self._fate.strikes("died before a commit", "died after a commit")
        with super()._transaction() as connection:
            yield connection
            if kind == "died before a commit":
                raise Died
        if kind:
            raise Died


@contextmanager
def mortal_requests(fate: Fate) -> Generator[None]:
    """Requests before or after which the process may end."""
    once: Callable[..., Any] = vars(Http)["_once"]

    def mortal(*arguments: Any, **named: Any) -> Any:
        kind = fate.strikes("died asking", "died on the answer")
        if kind == "died asking":
            raise Died
        answer = once(*arguments, **named)
        if kind:
            raise Died
        return answer

    with patch.object(Http, "_once", mortal):
        yield


@dataclass(frozen=True)
class There:
    """A post as the server has it: its number there, headline and status in the server's words."""

    number: str
    headline: str
    status: str


@dataclass(frozen=True)
class Target:
    """A kind of server, how to reach it, and how it calls what became of a post.

    `patience` is the seconds of silence after which a client gives up.
    """

    name: str
    kind: type[Server]
    client: Callable[[Any, Pictures, float], Client]
    posts: Callable[[Any, str], Iterable[There]]
    words: Mapping[Status, str]
    patience: float

    @property
    def faults(self) -> tuple[str, ...]:
        """Everything that the proxy can do."""
        statuses = (302, 408, 429, 500, 502, 503)
        return (
            *(f"{when} {status}" for when in ("before", "after") for status in statuses),
            *("refuse", "captive", "deaf", "late 0.05", f"late {self.patience * 1.2}"),
            *("hangup", "page", "cut", "truncated", "garbled", "warning"),
            *("twice", "again", f"silent {self.patience * 1.2}"),
        )


def wordpress_posts(site: WordPress, mark: str) -> Generator[There]:
    """All posts of that mark but those in the bin."""
    user = site.users["administrator"]
    for page in range(1, 1000):
        query = {
            "status": "any",
            "context": "edit",
            "per_page": 100,
            "page": page,
            "orderby": "id",
            "search": mark,
            "_fields": "id,title.raw,status",
        }
        answer = requests.get(
            f"{site.url}/wp-json/wp/v2/posts",
            params=query,
            auth=(user["login"], user["password"]),
            timeout=60,
        )
        answer.raise_for_status()
        for table in answer.json():
            yield There(str(table["id"]), table["title"]["raw"], table["status"])
        if page >= int(answer.headers["X-WP-TotalPages"]):
            return


def ghost_posts(site: Ghost, mark: str) -> Generator[There]:
    """All posts of that mark in all states."""
    key = ghost_key.Key(site.integration["key"], time.time)
    page: int | None = 1
    while page:
        answer = requests.get(
            f"{site.url}/ghost/api/admin/posts/",
            params={"filter": f"title:~'{mark}'", "limit": "100", "page": page},
            headers={"Authorization": f"Ghost {key.token(int(time.time()))}"},
            timeout=60,
        )
        answer.raise_for_status()
        table = answer.json()
        for post in table["posts"]:
            yield There(post["id"], post["title"], post["status"])
        page = table["meta"]["pagination"]["next"]


def micropub_posts(site: Micropub, mark: str) -> Generator[There]:
    """All entries of that mark that are not deleted."""
    for offset in range(0, 1_000_000, 100):
        answer = requests.get(
            f"{site.url}indieweb/micropub/",
            params={"q": "source", "limit": 100, "offset": offset},
            headers={"Authorization": f"Bearer {site.tokens['full']}"},
            timeout=60,
        )
        answer.raise_for_status()
        items = answer.json()["items"]
        for item in items:
            of = item["properties"]
            if mark in of["name"][0]:
                yield There(of["url"][0], of["name"][0], of["post-status"][0])
        if len(items) < 100:
            return


def newsroom_posts(site: Newsroom, mark: str) -> Generator[There]:
    """All items of that mark."""
    columns = "id, item ->> '$.headlines[0].value', item ->> '$.pubStatus'"
    columns += ", item ->> '$.embargoedUntil'"
    query = f"SELECT {columns} FROM items WHERE item LIKE ?"
    for number, headline, status, hour in site.rows(query, f"%{mark}%"):
        yield There(str(number), headline, f"{status} until an hour" if hour else status)


TARGETS = {
    target.name: target
    for target in (
        Target(
            "wordpress",
            WordPress,
            lambda site, _memory, patience: site.client(timeout=(5.0, patience)),
            wordpress_posts,
            {
                Status.DRAFT: "draft",
                Status.PUBLISH: "publish",
                Status.SCHEDULE: "future",
                Status.WITHDRAW: "draft",
            },
            0.8,
        ),
        Target(
            "ghost",
            Ghost,
            lambda site, memory, patience: site.client(memory, timeout=(5.0, patience)),
            ghost_posts,
            {
                Status.DRAFT: "draft",
                Status.PUBLISH: "published",
                Status.SCHEDULE: "scheduled",
                Status.WITHDRAW: "draft",
            },
            0.8,
        ),
        Target(
            "micropub",
            Micropub,
            lambda site, _memory, patience: site.client(timeout=(5.0, patience)),
            micropub_posts,
            {Status.DRAFT: "draft", Status.PUBLISH: "published", Status.WITHDRAW: "draft"},
            0.5,
        ),
        Target(
            "newsroom",
            Newsroom,
            lambda site, _memory, patience: site.client(timeout=(5.0, patience)),
            newsroom_posts,
            {
                Status.DRAFT: "withheld",
                Status.PUBLISH: "usable",
                Status.SCHEDULE: "withheld until an hour",
                Status.WITHDRAW: "canceled",
            },
            0.5,
        ),
    )
}


@dataclass
class Outcome:
    """What the server has, compared with what was meant; marks name the articles."""

    scripts: int
    presses: int
    posts: int
    lost: list[str] = field(default_factory=list[str])
    duplicates: list[str] = field(default_factory=list[str])
    wrong_status: list[str] = field(default_factory=list[str])
    wrong_words: list[str] = field(default_factory=list[str])
    wrong_number: list[str] = field(default_factory=list[str])
    stuck: list[str] = field(default_factory=list[str])
    faults: Counter[str] = field(default_factory=Counter[str])
    deaths: Counter[str] = field(default_factory=Counter[str])
    requests: int = 0

    @property
    def flawless(self) -> bool:
        """Exactly one post an article, each as it was meant."""
        wrong = (self.lost, self.duplicates, self.wrong_status, self.wrong_words)
        return self.posts == self.scripts and not any((*wrong, self.wrong_number, self.stuck))


class Ordeal:
    """Articles through faults to one server; `folder` holds the outbox, `seed` begins the luck.

    `meant` says of each article which headline and status it is to have by now.
    """

    def __init__(self, target: Target, server: Server, folder: Path, seed: int = 0) -> None:
        self._target = target
        self._server = server
        self._seed = seed
        self._mark = f"Run{time.time_ns():x}"
        self._now = time.time()
        self.meant: dict[str, tuple[str, Status]] = {}
        self._presses = 0
        self._stuck: list[str] = []
        self._deaths: Counter[str] = Counter()
        self._heard = len(server.heard())
        self._connect = _installed(folder / "outbox.sqlite")
        self._memory = Pictures(self._connect, server.url)
        self._publisher: Publisher
        able = target.client(server, self._memory, target.patience).capabilities
        self._plans = [plan for plan in PLANS if all(able.allow(status) for status in plan)]

    def run(self, number: int) -> None:
        """One article by one plan, until nothing is left to do."""
        seed = self._seed * 1_000_000 + number
        luck = random.Random(seed)
        fate = Fate(seed, left=luck.choice((0, 0, 1, 2, 4, 8)), often=0.1)
        article = f"{self._mark} {number:05}"
        with mortal_requests(fate):
            self._begin(fate)
            self._play(article, luck, fate)
        self._deaths += fate.seen

    def outcome(self) -> Outcome:
        """Ask the server what it has of all that was run so far."""
        self._server.fail()
        found: dict[str, list[There]] = {}
        for there in self._target.posts(self._server, self._mark):
            found.setdefault(there.headline.partition(",")[0], []).append(there)
        rows = [row for row in self._server.heard()[self._heard :] if row["fault"] != "ok"]
        outcome = Outcome(
            scripts=len(self.meant),
            presses=self._presses,
            posts=sum(map(len, found.values())),
            faults=Counter(str(row["fault"]) for row in rows),
            deaths=self._deaths,
            requests=len(self._server.heard()) - self._heard,
            stuck=self._stuck,
        )
        for article, (headline, status) in self.meant.items():
            posts = found.pop(article, [])
            if len(posts) != 1:
                (outcome.duplicates if posts else outcome.lost).append(article)
                continue
            self._compared(outcome, article, posts[0], (headline, self._target.words[status]))
        outcome.duplicates += found
        return outcome

    def _compared(
        self, outcome: Outcome, article: str, there: There, wanted: tuple[str, str]
    ) -> None:
        known = Outbox(self._connect).post(article, self._target.name)
        if there.headline != wanted[0]:
            outcome.wrong_words.append(article)
        if there.status != wanted[1]:
            outcome.wrong_status.append(article)
        if known is None or known.id != there.number:
            outcome.wrong_number.append(article)

    def _play(self, article: str, luck: random.Random, fate: Fate) -> None:
        plan = luck.choice(self._plans)
        lead = _picture(article) if luck.random() < 0.1 else None
        for version, status in enumerate(plan, start=1):
            payload = self._payload(article, version, status, lead)
            spoilt = luck.choice((0.0, 0.2, 0.5))
            faults = [luck.choice(self._target.faults) if luck.random() < spoilt else "ok"]
            faults += [
                luck.choice(self._target.faults) if luck.random() < spoilt else "ok"
                for _ in range(luck.randrange(20))
            ]
            self._server.fail(*faults)
            self._presses += 1
            self._survive(fate, lambda wanted=payload: self._enqueue_once(fate, article, wanted))
            if status is not Status.WITHDRAW:
                self.meant[article] = (payload.headline, status)
            else:
                self.meant[article] = (self.meant[article][0], status)
            following = plan[version : version + 1]
            if following and following[0] is not Status.WITHDRAW and luck.random() < 0.5:
                # Published once more before the first time is done.
                self._survive(fate, self._step)
            else:
                self._settle(fate, article)

    def _payload(
        self, article: str, version: int, status: Status, lead: Attachment | None
    ) -> Payload:
        if status is Status.WITHDRAW:
            return Payload(article, (), status)
        payload = Payload(
            f"{article}, version {version}",
            (
                f"<p>The ferry stopped, we wrote for the {version}. time.</p>",
                "<p>Nobody sails.</p>",
            ),
            status,
            standfirst=f"Of the {version}. time.",
            section="Harbour",
            slug=article.lower().replace(" ", "-"),
            tags=("ferries",),
            picture=lead,
        )
        if status is not Status.SCHEDULE:
            return payload
        hour = datetime.fromtimestamp(self._now + AHEAD + version, UTC)
        return replace(payload, publish_at=hour.strftime("%Y-%m-%dT%H:%M:%SZ"))

    # The process and its ends.

    def _begin(self, fate: Fate) -> None:
        """A new process: nothing is left of the one before but what is on the disk."""
        client = self._target.client(self._server, self._memory, self._target.patience)
        self._publisher = Publisher(
            Mortal(self._connect, fate, self._clock),
            lambda name: Site(name, name),
            lambda _site: client,
            _no_leaks,
            clock=self._clock,
            wait=self._wait,
        )

    def _clock(self) -> float:
        return self._now

    def _wait(self, seconds: float) -> None:
        self._now += seconds

    def _survive(self, fate: Fate, deed: Callable[[], object]) -> None:
        """Do it again with a new process for as long as the process ends in the middle."""
        while True:
            try:
                deed()
            except Died:
                self._begin(fate)
                self._publisher.recover()
                continue
            return

    def _step(self) -> None:
        self._publisher.step()

    def _go_on(self) -> None:
        self._publisher.run_until_idle()

    def _enqueue_once(self, fate: Fate, article: str, version: Payload) -> None:
        """As a person does it: who finds the program gone looks whether the article is queued."""
        wanted = digest(to_bytes(version))
        box = Mortal(self._connect, fate, self._clock)
        if not any(e.article == article and e.digest == wanted for e in box.entries()):
            box.enqueue(article, self._target.name, version)

    def _settle(self, fate: Fate, article: str) -> None:
        """Go on until nothing waits; what has stopped is tried again by a person."""
        box = Outbox(self._connect, self._clock)
        for _ in range(MOST_ROUNDS):
            left = box.entries(*UNFINISHED, State.STOPPED)
            if not left:
                return
            for entry in left:
                self._nudge(box, entry)
            self._survive(fate, self._go_on)
        for entry in box.entries(*UNFINISHED, State.STOPPED):
            self._stuck.append(f"{article}: {entry.state} {entry.problem}")
            box.cancel(entry.key)

    def _nudge(self, box: Outbox, entry: Entry) -> None:
        """Let the time pass until the next try, or press the button."""
        if "in time" in entry.problem:
            time.sleep(SETTLING / USUAL_PATIENCE * self._target.patience)
        if entry.state is State.STOPPED:
            box.retry(entry.key)
        self._now = max(self._now, min(entry.due, self._now + 3600))


def _no_leaks(_article: str, _payload: Payload) -> tuple[Leak, ...]:
    return ()


def _installed(path: Path) -> Connect:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA journal_mode = MEMORY")
        return connection

    with closing(connect()) as connection:
        tables.install(connection)
    return connect


def _picture(article: str) -> Attachment:
    """A picture that no other article has."""
    out = io.BytesIO()
    colour = random.Random(article).randbytes(3).hex()
    Image.new("RGB", (64, 48), f"#{colour}").save(out, "PNG")
    return attachment(
        Picture(file="ferry.png", alt=f"The ferry, {article}"), lambda _: out.getvalue()
    )
