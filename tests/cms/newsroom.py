"""A receiver of the newsroom endpoint, on loopback, until standard input closes.

    python tests/cms/newsroom.py [--ninjs SCHEMA] [--headless]

prints one line of JSON: its address, whose tokens and keys there are, the file of faults, and the
database, in which `items`, `versions`, `media` and `answered` can be looked at. It goes by
resources/newsroom/openapi.yaml: requests are checked by it, and an answer that is not in it ends
in a 500. `--ninjs` names the IPTC's schema, by which items are checked as well.
`--headless` names no public pages, as a system does that only stores.

Each request to the interface takes the first line off the file of faults and obeys it:

    ok         nothing happens
    before N   answer N with a web page; nothing is stored
    after N    carry it out, then answer N with a web page
    cut        carry it out, then break the answer off in the middle
    silent N   carry it out, then say nothing for N seconds
    twice      carry it out twice, as a proxy does that tries again; answer the second
    garbled    carry it out, then lose the first byte of the answer
    warning    carry it out, with words before the answer
    captive    answer 200 with a web page; nothing is stored
    deaf       as if the Authorization header had been taken away
"""

import argparse
import contextlib
import hashlib
import hmac
import json
import re
import signal
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import FrameType
from urllib.parse import parse_qs, unquote, urlsplit

from newsroom_desk import BASE, Desk, Reply, Request, problem

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
    """HTTP, credentials and faults."""

    protocol_version = "HTTP/1.1"
    desk: Desk
    faults: Path
    fault_lock = threading.Lock()

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        path = urlsplit(self.path).path
        if not path.startswith(BASE):
            self._write(*self.desk.page(path))
            return
        fault, _, number = self._fault().partition(" ")
        if fault in ("before", "captive"):
            page = b"<html><title>Not now</title><body>Nothing was stored.</body></html>"
            self._write(int(number or 200), "text/html", page)
            return
        route = path.removeprefix(BASE) or "/"
        reply = self._reply(route, body, deaf=fault == "deaf")
        if fault == "twice":
            reply = self._reply(route, body, deaf=False)
        if fault == "after":
            page = b"<html><title>Oh dear</title><body>It was carried out.</body></html>"
            self._write(int(number), "text/html", page)
            return
        if fault == "silent":
            time.sleep(float(number))
        kind = "application/problem+json" if reply.status >= 400 else "application/json"
        content = altered(json.dumps(reply.body).encode(), fault)
        self._write(reply.status, kind, content, reply.headers, cut=fault == "cut")

    def do_POST(self) -> None:
        self.do_GET()

    def do_PUT(self) -> None:
        self.do_GET()

    def _reply(self, path: str, body: bytes, *, deaf: bool) -> Reply:
        for method, pattern, operation in self.desk.routes():
            named = re.fullmatch(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", pattern), path)
            if method == self.command and named:
                user, rights = self._who(body, deaf=deaf)
                headers = {name.lower(): value for name, value in self.headers.items()}
                values = {name: unquote(value) for name, value in named.groupdict().items()}
                query = parse_qs(urlsplit(self.path).query)
                request = Request(operation, values, query, headers, body, user, rights)
                return self.desk.answer(request) if user else self.desk.stranger(operation)
        return problem(404, "There is nothing at this address.")

    def _who(self, body: bytes, *, deaf: bool) -> tuple[str, tuple[str, ...]]:
        """Whose token or signature it is; an empty name for nobody's."""
        token = "" if deaf else self.headers.get("Authorization", "").removeprefix("Bearer ")
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

    def _fault(self) -> str:
        with self.fault_lock:
            first, _, rest = self.faults.read_text(encoding="utf-8").partition("\n")
            self.faults.write_text(rest, encoding="utf-8")
        return first or "ok"

    def _write(
        self,
        status: int,
        kind: str,
        content: bytes,
        headers: dict[str, str] | None = None,
        *,
        cut: bool = False,
    ) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        if status == 429:
            self.send_header("Retry-After", "1")
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content[: len(content) // 2] if cut else content)
        self.close_connection = cut

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


def altered(content: bytes, fault: str) -> bytes:
    """What arrives of an answer."""
    if fault == "garbled":
        return content[1:]
    return b"Warning: undefined [key] {0}\n" + content if fault == "warning" else content


class Server(ThreadingHTTPServer):
    """Serves until the program ends, whatever clients do."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is what some tests are about."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # pyright: ignore[reportArgumentType]


def leave(_number: int, _frame: FrameType | None) -> None:
    """End as on the closing of standard input, so that the folder goes too."""
    sys.exit(0)


def main() -> int:
    """Serve until standard input closes."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--ninjs", type=Path, help="the IPTC's schema of ninjs 3.1")
    parser.add_argument("--headless", action="store_true", help="a store without public pages")
    given = parser.parse_args()
    signal.signal(signal.SIGTERM, leave)
    with (
        tempfile.TemporaryDirectory(prefix="onrecord-newsroom-") as folder,
        Server(("127.0.0.1", 0), Handler) as server,
    ):
        origin = f"http://127.0.0.1:{server.server_address[1]}"
        database, faults = Path(folder) / "desk.sqlite", Path(folder) / "faults.txt"
        faults.touch()
        Handler.desk, Handler.faults = Desk(database, origin, given.ninjs, given.headless), faults
        threading.Thread(target=server.serve_forever, daemon=True).start()
        described = {
            "url": origin + BASE,
            "tokens": {name.partition("-")[0]: name for name in TOKENS},
            "keys": {name: secret for name, (secret, *_) in KEYS.items()},
            "faults": str(faults),
            "database": str(database),
        }
        print(json.dumps(described), flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            sys.stdin.read()
        server.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main())
