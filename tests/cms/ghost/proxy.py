"""Stands before a server on loopback and does to its answers what networks do.

    python proxy.py OUTER_PORT INNER_PORT FAULTS

Each request to the Admin API takes the first line off the file FAULTS and obeys it:

    ok           nothing happens
    before N     answer N with a web page; nothing is stored
    after N      carry it out, then answer N with a web page
    cut          carry it out, then break the answer off in the middle
    silent N     carry it out, then say nothing for N seconds
    warning      carry it out, with a line of somebody else's printed before the answer
    deaf         as if a server on the way had taken the Authorization header away
    captive      answer 200 with a web page; nothing is stored
    twice        carry it out twice, and give the second answer
    again        carry it out, and answer; then carry out the same once more
"""

import http.client
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

LEFT_OUT = ("connection", "keep-alive", "transfer-encoding", "content-length", "date", "server")
SORRY = b"<html><title>Not now</title><body>This is not what you asked for.</body></html>"


@dataclass(frozen=True)
class Reply:
    """What the server behind answered."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes


class Proxy(ThreadingHTTPServer):
    """Hands requests on to `inner` on this machine."""

    daemon_threads = True

    def __init__(self, outer: int, inner: int, faults: Path) -> None:
        self._lock = threading.Lock()
        self._faults = faults
        self._inner = inner
        super().__init__(("127.0.0.1", outer), Handler)

    def fault(self, path: str) -> tuple[str, int]:
        """What is to happen to the next request."""
        if not path.startswith("/ghost/api/"):
            return "ok", 0
        with self._lock:
            lines = self._faults.read_text(encoding="utf-8").split("\n")
            self._faults.write_text("\n".join(lines[1:]), encoding="utf-8")
        kind, _, number = (lines[0] or "ok").partition(" ")
        return kind, int(number or 0)

    def carried_out(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Reply:
        """Ask the server behind."""
        inner = http.client.HTTPConnection("127.0.0.1", self._inner, timeout=120)
        try:
            inner.request(method, path, body or None, dict(headers))
            answer = inner.getresponse()
            return Reply(answer.status, answer.getheaders(), answer.read())
        finally:
            inner.close()

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that hang up are what the faults are about."""


class Handler(BaseHTTPRequestHandler):
    """One request."""

    protocol_version = "HTTP/1.1"

    @property
    def _proxy(self) -> Proxy:
        assert isinstance(self.server, Proxy)
        return self.server

    def do_GET(self) -> None:
        """Any method."""
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        kind, number = self._proxy.fault(self.path)
        if kind in ("before", "captive"):
            wait = [("Retry-After", "1")] if number == 429 else []
            self._reply(Reply(number or 200, [("Content-Type", "text/html"), *wait], SORRY))
            return
        headers = {k: v for k, v in self.headers.items() if k.lower() not in LEFT_OUT}
        if kind == "warning":
            # A line cannot be put before what is packed.
            headers.pop("Accept-Encoding", None)
        if kind == "deaf":
            headers.pop("Authorization", None)
        reply = self._proxy.carried_out(self.command, self.path, headers, body)
        if kind == "twice":
            reply = self._proxy.carried_out(self.command, self.path, headers, body)
        self._faulty(kind, number, reply)
        if kind == "again":
            self._proxy.carried_out(self.command, self.path, headers, body)

    do_POST = do_PUT = do_DELETE = do_HEAD = do_GET  # noqa: N815

    def _faulty(self, kind: str, number: int, reply: Reply) -> None:
        if kind == "after":
            reply = Reply(number, [("Content-Type", "text/html")], SORRY)
        elif kind == "warning":
            reply = Reply(reply.status, reply.headers, b"Warning: {0} in [x]\n" + reply.body)
        elif kind == "silent":
            time.sleep(number)
        self._reply(reply, cut=kind == "cut")

    def _reply(self, reply: Reply, *, cut: bool = False) -> None:
        self.send_response(reply.status)
        for name, value in reply.headers:
            if name.lower() not in LEFT_OUT:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(reply.body[: len(reply.body) // 2] if cut else reply.body)
        self.close_connection = self.close_connection or cut

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


if __name__ == "__main__":
    with Proxy(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])) as proxy:
        proxy.serve_forever()
