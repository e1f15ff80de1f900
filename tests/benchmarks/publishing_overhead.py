"""Publishing beside bare requests: `python tests/benchmarks/publishing_overhead.py [COUNT]`.

COUNT articles (100 unless said) are sent to a real WordPress through the adapter and read back as a
reader, and in turn with each as many by `requests` alone, with one Session, by the same requests
with the same bodies. Processor seconds of this process are compared. What the adapter has above the
requests is its own work: blocks and what is compared in sending, the page's words in reading back.
Goal for sending: under 10 %, on one connection. Reading back is what bare requests do not do: they
fetch the page, and here it is compared word by word as well.
"""

import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from unittest.mock import patch
from uuid import uuid4

import requests

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop.publishing.cms import wordpress
from desktop.publishing.cms.contract import Payload, RemotePost
from desktop.publishing.readback import differences
from tests.cms.running import WordPress, started

GOAL = 10.0
# Before anything is measured, and to see which requests there are.
WARM = 3
PARTS = ("sending", "reading back")
PARAGRAPH = (
    "<p>The ferry between Ottervale and Sandholm stopped on Monday, and “nobody can say when it"
    ' will sail again”, said <a href="https://otter.example/holt">Maren Holt</a>, who runs it.</p>'
)
ARTICLE = Payload(
    "Ferry stops",
    (*[PARAGRAPH] * 12, "<h2>What happened</h2>", "<blockquote><p>It is old.</p></blockquote>"),
    section="Harbour",
    standfirst="An old boat.",
    byline="Ida Quist",
    dateline="Ottervale",
    tags=("ferries",),
)


@dataclass(frozen=True)
class Call:
    """One request, as it was made."""

    method: str
    url: str
    body: str
    signed: bool

    def again(self, names: dict[str, str]) -> "Call":
        """The same about another post, whose key, slug and number take those of the first."""
        url, body = self.url, self.body
        for old, new in names.items():
            url, body = url.replace(old, new), body.replace(old, new)
        return replace(self, url=url, body=body)


@dataclass
class Seconds:
    """Processor seconds of each article, by part: through the adapter, and by requests alone."""

    ours: dict[str, list[float]] = field(default_factory=lambda: {part: [] for part in PARTS})
    theirs: dict[str, list[float]] = field(default_factory=lambda: {part: [] for part in PARTS})


class Ours:
    """One article through the adapter."""

    def __init__(self, client: wordpress.Client) -> None:
        self._client = client
        self.key = uuid4().hex
        self.payload = replace(ARTICLE, slug=f"ferry-{uuid4().hex[:8]}")
        self.post = RemotePost("", "", "")

    def sent(self) -> None:
        """Looked up and sent."""
        if self._client.find(self.key):
            raise RuntimeError("a fresh key was found")
        self.post = self._client.send(self.key, self.payload, None, lambda _post: None)

    def read_back(self) -> None:
        """Read as a reader does."""
        reading = self._client.read_back(self.post, self.payload)
        if not reading or differences(self.payload, reading):
            raise RuntimeError("readers do not see it as it was sent")


class Theirs:
    """The same article by requests alone: the calls of each part, as of one that ours has made."""

    def __init__(self, session: requests.Session, login: tuple[str, str]) -> None:
        self._session = session
        self._login = login
        self._number = ""
        self._names = {"KEY": uuid4().hex, "SLUG": f"ferry-{uuid4().hex[:8]}"}

    def made(self, calls: list[Call]) -> float:
        """Processor seconds of these calls."""
        mine = [call.again(self._names) for call in calls]
        begun = time.process_time()
        for call in mine:
            self._make(call)
        return time.process_time() - begun

    def _make(self, call: Call) -> None:
        url = call.url.replace("NUMBER", self._number)
        answer = self._session.request(
            call.method,
            url,
            json=json.loads(call.body) if call.body else None,
            auth=self._login if call.signed else None,
            timeout=60,
        )
        answer.raise_for_status()
        if "json" not in answer.headers["content-type"]:
            _ = answer.text
            return
        said = answer.json()
        if call.method == "POST":
            self._number = str(said["id"])


def calls_of(deed: Callable[[], object]) -> list[Call]:
    """The requests that this makes."""
    made: list[Call] = []
    send = requests.Session.send

    def noting(session: requests.Session, request: requests.PreparedRequest, **named: Any) -> Any:
        body = request.body or b""
        text = body if isinstance(body, str) else body.decode()
        signed = "Authorization" in request.headers
        made.append(Call(str(request.method), str(request.url), text, signed))
        return send(session, request, **named)

    with patch.object(requests.Session, "send", noting):
        deed()
    return made


def noted(client: wordpress.Client) -> dict[str, list[Call]]:
    """The requests of one article by part, with names in place of what is its own."""
    one = Ours(client)
    parts = {"sending": calls_of(one.sent), "reading back": calls_of(one.read_back)}
    number = one.post.id
    own = {one.key: "KEY", one.payload.slug: "SLUG", f"posts/{number}?": "posts/NUMBER?"}
    own[f"post={number}&"] = "post=NUMBER&"
    return {part: [call.again(own) for call in calls] for part, calls in parts.items()}


def measure(site: WordPress, count: int) -> Seconds:
    """Both ways in turn, after some articles that are not counted."""
    user = site.users["editor"]
    client = site.client()
    for _ in range(WARM):
        noted(client)
    calls = noted(client)
    session = requests.Session()
    # As ours for a site on this machine; else each request would look for a proxy.
    session.trust_env = False
    seconds = Seconds()
    for _ in range(count):
        one, other = Ours(client), Theirs(session, (user["login"], user["password"]))
        for part, deed in (("sending", one.sent), ("reading back", one.read_back)):
            begun = time.process_time()
            deed()
            seconds.ours[part].append(time.process_time() - begun)
            seconds.theirs[part].append(other.made(calls[part]))
    return seconds


def above(ours: Sequence[float], theirs: Sequence[float]) -> str:
    """What ours has above theirs, in words."""
    over = (sum(ours) / sum(theirs) - 1) * 100
    each = [1000 * sum(values) / len(values) for values in (ours, theirs)]
    return f"adapter {each[0]:.2f} ms each, requests {each[1]:.2f} ms: {over:+.1f} %"


def main() -> int:
    """Print the figures; 1 where they are above the goal."""
    count = int(sys.argv[1]) if sys.argv[1:] else 100
    with started(WordPress) as site:
        seconds = measure(site, count)
        connections = len({row["connection"] for row in site.heard() if row["method"] == "POST"})
        print(f"{count} articles to WordPress {site.version}, {connections} connections for both")
    for part in PARTS:
        print(f"  {part}: {above(seconds.ours[part], seconds.theirs[part])}")
    ours = [sum(both) for both in zip(*seconds.ours.values(), strict=True)]
    theirs = [sum(both) for both in zip(*seconds.theirs.values(), strict=True)]
    print(f"  both: {above(ours, theirs)}; goal for sending: under {GOAL:.0f} %")
    sent = sum(seconds.ours[PARTS[0]]) / sum(seconds.theirs[PARTS[0]])
    return int(sent >= 1 + GOAL / 100)


if __name__ == "__main__":
    sys.exit(main())
