"""Stands before a server on loopback and does to its answers what networks and hosts do.

Signature: `Proxy(inner, folder, interface)`, which serves for as long as it is a context.

Each request whose target matches `interface` takes the first line off the file `faults.txt` in
`folder` and obeys it; all others, and all when the file is empty, are handed on as they are.

    ok           nothing happens
    refuse       hang up; nothing is stored
    before N     answer N with a web page; nothing is stored
    captive      answer 200 with a web page; nothing is stored
    deaf         carry it out as if the Authorization header had been taken away
    late N       wait N seconds, then carry it out
    later N      hang up; carry it out when N more requests have been

    hangup       carry it out, then hang up without an answer
    after N      carry it out, then answer N with a web page
    page         carry it out, then answer 200 with a web page
    cut          carry it out, then break the answer off in the middle
    truncated    carry it out, then answer the first half as if it were all
    garbled      carry it out, then lose the first byte of the answer
    warning      carry it out, with a line of somebody else's printed before the answer
    silent N     carry it out, then say nothing for N seconds
    twice        carry it out twice, and give the second answer
    again        carry it out, and answer; then carry out the same once more

A status of 429 or 503 comes with Retry-After, one of 3xx with the address of another host. What
became of each request is a line of JSON in `requests.jsonl`, also in `folder`: the number of its
connection, method, target, fault, and the status that the server gave, which is 0 where it was not
asked.
"""

import http.client
import json
import re
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from pathlib import Path
from typing import Self

# What belongs to one connection and not to the answer.
LEFT_OUT = ("connection", "keep-alive", "transfer-encoding", "content-length")
SORRY = b"<html><title>Not now</title><body>This is not what you asked for {0}.</body></html>"
ELSEWHERE = "http://elsewhere.invalid/"
UNASKED = ("refuse", "before", "captive", "later")
# A line cannot be put before what is packed, nor half of it be read.
OPEN = ("warning", "garbled", "truncated")


@dataclass(frozen=True)
class Request:
    """What a client asks."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class Reply:
    """What it is answered."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes


@dataclass
class Delayed:
    """A request that is carried out when `left` more have been."""

    request: Request
    left: int


@dataclass
class Proxy:
    """Hands requests on to the port `inner` of this machine; `url` is where it listens itself."""

    inner: int
    folder: Path
    interface: str
    url: str = ""
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _delayed: list[Delayed] = field(default_factory=list[Delayed])

    def __post_init__(self) -> None:
        self._faults = self.folder / "faults.txt"
        self._heard = self.folder / "requests.jsonl"
        self._faults.touch()
        self._heard.touch()
        self._server = Server(self)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._server.server_address[1])

    def described(self) -> dict[str, str]:
        """What a test needs to know of it."""
        return {"url": self.url, "faults": str(self._faults), "heard": str(self._heard)}

    def fault(self, target: str) -> tuple[str, float]:
        """What is to happen to the next request, and the number that goes with it."""
        if not re.search(self.interface, target):
            return "ok", 0
        with self._lock:
            first, _, rest = self._faults.read_text(encoding="utf-8").partition("\n")
            if first:
                self._faults.write_text(rest, encoding="utf-8")
        kind, _, number = (first or "ok").partition(" ")
        return kind, float(number or 0)

    def note(self, connection: int, request: Request, fault: str, status: int) -> None:
        """Write down what became of a request."""
        row = {"connection": connection, "method": request.method, "target": request.target}
        with self._lock, self._heard.open("a", encoding="utf-8") as file:
            file.write(json.dumps(row | {"fault": fault, "status": status}) + "\n")

    def delay(self, request: Request, requests: int) -> None:
        """Carry the request out when so many more have been."""
        with self._lock:
            self._delayed.append(Delayed(request, requests))

    def carried_out(self, request: Request) -> Reply:
        """Ask the server, and then what has been delayed until now."""
        reply = self._asked(request)
        with self._lock:
            for delayed in self._delayed:
                delayed.left -= 1
            due = [delayed.request for delayed in self._delayed if delayed.left <= 0]
            self._delayed = [delayed for delayed in self._delayed if delayed.left > 0]
        for late in due:
            self._asked(late)
        return reply

    def _asked(self, request: Request) -> Reply:
        inner = http.client.HTTPConnection("127.0.0.1", self.inner, timeout=120)
        try:
            inner.request(
                request.method, request.target, request.body or None, dict(request.headers)
            )
            answer = inner.getresponse()
            return Reply(answer.status, answer.getheaders(), answer.read())
        finally:
            inner.close()


class Server(ThreadingHTTPServer):
    """A thread a connection, each of which has a number."""

    daemon_threads = True
    # Waiting for a slow client to close would keep the proxy from ending.
    block_on_close = False

    def __init__(self, proxy: Proxy) -> None:
        self.proxy = proxy
        self.numbers = count(1)
        super().__init__(("127.0.0.1", 0), Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients and servers that hang up are what the faults are about."""


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    # Else the second packet of an answer waits for the client's word on the first.
    disable_nagle_algorithm = True

    def setup(self) -> None:
        super().setup()
        assert isinstance(self.server, Server)
        self._proxy = self.server.proxy
        self._number = next(self.server.numbers)

    def do_GET(self) -> None:
        """Any method."""
        kind, number = self._proxy.fault(self.path)
        request = self._request(kind)
        if kind in UNASKED:
            self._proxy.note(self._number, request, kind, 0)
            self._unasked(kind, number, request)
            return
        if kind == "late":
            time.sleep(number)
        reply = self._proxy.carried_out(request)
        if kind == "twice":
            reply = self._proxy.carried_out(request)
        self._proxy.note(self._number, request, kind, reply.status)
        if kind == "silent":
            time.sleep(number)
        self._answer(kind, number, reply)
        if kind == "again":
            self._proxy.carried_out(request)

    do_POST = do_PUT = do_DELETE = do_HEAD = do_OPTIONS = do_PATCH = do_GET  # noqa: N815

    def _request(self, kind: str) -> Request:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        left_out = list(LEFT_OUT)
        left_out += ["accept-encoding"] if kind in OPEN else []
        left_out += ["authorization"] if kind == "deaf" else []
        headers = {k: v for k, v in self.headers.items() if k.lower() not in left_out}
        return Request(str(self.command), self.path, headers, body)

    def _unasked(self, kind: str, number: float, request: Request) -> None:
        if kind in ("before", "captive"):
            self._write(page(int(number) or 200))
            return
        if kind == "later":
            self._proxy.delay(request, int(number))
        self.close_connection = True

    def _answer(self, kind: str, number: float, reply: Reply) -> None:
        if kind == "hangup":
            self.close_connection = True
        elif kind in ("after", "page"):
            self._write(page(int(number) or 200))
        else:
            self._write(altered(kind, reply), cut=kind == "cut")

    def _write(self, reply: Reply, *, cut: bool = False) -> None:
        self.send_response_only(reply.status)
        for name, value in reply.headers:
            if name.lower() not in LEFT_OUT:
                self.send_header(name, value)
        if not any(name.lower() == "date" for name, _ in reply.headers):
            self.send_header("Date", self.date_time_string())
        # What is cut is promised to be longer than all: nothing is half of an empty answer.
        self.send_header("Content-Length", str(len(reply.body) + 10 * cut))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(reply.body[: len(reply.body) // 2] if cut else reply.body)
        self.close_connection = self.close_connection or cut

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


def page(status: int) -> Reply:
    """A web page where data was expected."""
    headers = [("Content-Type", "text/html")]
    headers += [("Retry-After", "1")] if status in (429, 503) else []
    headers += [("Location", ELSEWHERE)] if 300 <= status < 400 else []
    return Reply(status, headers, SORRY)


def altered(kind: str, reply: Reply) -> Reply:
    """What arrives of an answer."""
    bodies = {
        "garbled": reply.body[1:],
        "truncated": reply.body[: len(reply.body) // 2],
        "warning": b"<br />\n<b>Warning</b>: undefined [key] {0} in x\n" + reply.body,
    }
    return Reply(reply.status, reply.headers, bodies.get(kind, reply.body))
