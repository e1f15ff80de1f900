"""A receiver of the newsroom endpoint, on loopback, until standard input closes.

    python tests/cms/newsroom.py [--ninjs SCHEMA] [--headless]

prints one line of JSON: its address, whose tokens and keys there are, the database, in which
`items`, `versions`, `media` and `answered` can be looked at, and the files of the proxy before it
(see proxy.py). It goes by resources/newsroom/openapi.yaml: requests are checked by it, and an
answer that is not in it ends in a 500. `--ninjs` names the IPTC's schema, by which items are
checked as well. `--headless` names no public pages, as a system does that only stores.
"""

import argparse
import contextlib
import hashlib
import hmac
import json
import re
import sys
import tempfile
import threading
import time
from collections.abc import Generator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from newsroom_desk import BASE, Desk, Reply, Request, problem
from proxy import Proxy
from serving import serve

SKEW = 300
TOKENS: dict[str, tuple[str, tuple[str, ...]]] = {
    "editor-token": ("Edda", ("write", "publish")),
    "reporter-token": ("Rolf", ("write",)),
    "reader-token": ("Rita", ()),
}
KEYS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "desk": ("open sesame", "Desk", ("write", "publish"))
}


class Handler(BaseHTTPRequestHandler):
    """HTTP and credentials."""

    protocol_version = "HTTP/1.1"
    desk: Desk

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        path = urlsplit(self.path).path
        if not path.startswith(BASE):
            self._write(*self.desk.page(path))
            return
        reply = self._reply(path.removeprefix(BASE) or "/", body)
        kind = "application/problem+json" if reply.status >= 400 else "application/json"
        self._write(reply.status, kind, json.dumps(reply.body).encode(), reply.headers)

    def do_POST(self) -> None:
        self.do_GET()

    def do_PUT(self) -> None:
        self.do_GET()

    def _reply(self, path: str, body: bytes) -> Reply:
        for method, pattern, operation in self.desk.routes():
            named = re.fullmatch(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", pattern), path)
            if method == self.command and named:
                user, rights = self._who(body)
                headers = {name.lower(): value for name, value in self.headers.items()}
                values = {name: unquote(value) for name, value in named.groupdict().items()}
                query = parse_qs(urlsplit(self.path).query)
                request = Request(operation, values, query, headers, body, user, rights)
                return self.desk.answer(request) if user else self.desk.stranger(operation)
        return problem(404, "There is nothing at this address.")

    def _who(self, body: bytes) -> tuple[str, tuple[str, ...]]:
        """Whose token or signature it is; an empty name for nobody's."""
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        seal = self.headers.get("X-Newsroom-Signature", "")
        if not seal:
            return TOKENS.get(token, ("", ()))
        part = dict(piece.strip().split("=", 1) for piece in seal.split(","))
        secret, user, rights = KEYS.get(unquote(part["key"]), ("", "", ()))
        digest = hashlib.sha256(body).hexdigest()
        words = "\n".join((part["time"], str(self.command), self.path, digest)).encode()
        wanted = hmac.new(secret.encode(), words, "sha256").hexdigest()
        sha1 = "sha1=" + hmac.new(secret.encode(), body, "sha1").hexdigest()
        fresh = abs(time.time() - int(part["time"])) <= SKEW
        right = hmac.compare_digest(wanted, part["sha256"])
        right &= hmac.compare_digest(sha1, self.headers.get("X-Superdesk-Signature", ""))
        return (user, rights) if fresh and right else ("", ())

    def _write(
        self, status: int, kind: str, content: bytes, headers: dict[str, str] | None = None
    ) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


class Server(ThreadingHTTPServer):
    """Serves until the program ends, whatever clients do."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is what some tests are about."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # pyright: ignore[reportArgumentType]


@contextlib.contextmanager
def running(ninjs: Path | None, headless: bool) -> Generator[Mapping[str, object]]:
    """A receiver that serves for as long as the context lasts."""
    with (
        tempfile.TemporaryDirectory(prefix="onrecord-newsroom-") as folder,
        Server(("127.0.0.1", 0), Handler) as server,
        Proxy(int(server.server_address[1]), Path(folder), f"^{BASE}") as proxy,
    ):
        database = Path(folder) / "desk.sqlite"
        Handler.desk = Desk(database, proxy.url, ninjs, headless)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield proxy.described() | {
            "url": proxy.url + BASE,
            "tokens": {name.partition("-")[0]: name for name in TOKENS},
            "keys": {name: secret for name, (secret, *_) in KEYS.items()},
            "database": str(database),
        }
        server.shutdown()


def main() -> int:
    """Serve until standard input closes."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--ninjs", type=Path, help="the IPTC's schema of ninjs 3.1")
    parser.add_argument("--headless", action="store_true", help="a store without public pages")
    given = parser.parse_args()
    return serve(running(given.ninjs, given.headless))


if __name__ == "__main__":
    sys.exit(main())
