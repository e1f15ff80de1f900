"""One answer from the browser, heard on loopback: how an authorisation comes back (RFC 8252, 7.3).

Signature: `Listener(name)` with `state`, `origin`, `url`, `stated_url`, `close` and
`wait(seconds, stopped)`.

The system picks the port. Only a request with the right state, by the address we gave out, counts;
anything else is refused and the wait goes on, so that no other page or program can answer for the
site or end the wait. What arrives is shown nowhere: the browser is led on to an address without it.
"""

import queue
import secrets
import threading
import time
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlencode, urlsplit

from desktop.publishing.cms.contract import CmsUnavailable
from desktop.translation import tr

HOST = "127.0.0.1"
# Seconds for a browser to say what it wants, between looks whether anybody still waits, and for
# the browser to come for the page that says so, once it has answered.
PATIENCE, LOOK, LAST = 5.0, 0.1, 2.0
# Seconds that closing takes at most: a window may wait for it.
CLOSING = 0.01
_PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Onrecord</title>
<style>body{{font:16px/1.5 sans-serif;max-width:32em;margin:20vh auto;padding:0 1em;
color:#222;background:#fff}}@media (prefers-color-scheme:dark){{body{{color:#ddd;
background:#1c1c1e}}}}</style></head><body dir="auto"><h1>{title}</h1><p>{text}</p></body></html>"""


class Listener:
    """Listens from now until `close`; `name` is the last part of its address.

    `state` is the word by which the answer is known.
    """

    def __init__(self, name: str) -> None:
        # Nobody can guess it; some servers take no more than 32 characters.
        self.state = secrets.token_urlsafe(18)
        self._path = f"/{name}"
        self._answers: queue.SimpleQueue[dict[str, str]] = queue.SimpleQueue()
        self._shown = threading.Event()
        self._server = _server(self._path, self.state, self._answers.put, self._shown.set)
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(CLOSING,), name="loopback", daemon=True
        )
        self._thread.start()

    @property
    def origin(self) -> str:
        """The address without a path, with a slash at its end."""
        return f"http://{HOST}:{self._server.server_port}/"

    @property
    def url(self) -> str:
        """The address to be sent back to, for a site that adds the state itself."""
        return self.origin.rstrip("/") + self._path

    @property
    def stated_url(self) -> str:
        """The same for a site that keeps the query it is given."""
        return f"{self.url}?{urlencode({'state': self.state})}"

    def wait(
        self, seconds: float, stopped: Callable[[], bool] = lambda: False
    ) -> Mapping[str, str]:
        """What came back; CmsUnavailable where nothing does, or it is given up."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if stopped():
                raise CmsUnavailable(tr("The authorisation was given up."))
            try:
                answer = self._answers.get(timeout=LOOK)
            except queue.Empty:
                continue
            self._shown.wait(LAST)
            return answer
        raise CmsUnavailable(tr("Nothing came back from the browser."))

    def close(self) -> None:
        """Hear nothing any more."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def _server(
    path: str,
    state: str,
    answered: Callable[[dict[str, str]], None],
    shown: Callable[[], None],
) -> ThreadingHTTPServer:
    """`answered` hears what comes with the state, `shown` that the browser has its last page."""

    class Handler(BaseHTTPRequestHandler):
        timeout = PATIENCE

        def do_GET(self) -> None:
            asked = urlsplit(self.path)
            # Not by another name that leads here too, which a page elsewhere may have.
            known = self.headers.get("Host") == f"{HOST}:{server.server_port}"
            if known and asked.path == f"{path}/done":
                self._say(200, tr("You can close this page"), tr("Go on in Onrecord."))
                shown()
                return
            query = dict(parse_qsl(asked.query, keep_blank_values=True))
            ours = secrets.compare_digest(query.pop("state", "").encode(), state.encode())
            if not (known and ours and asked.path == path):
                text = tr("This address is not the one that was expected.")
                self._say(404, tr("Nothing is here"), text)
                return
            answered(query)
            # On, so that a password is not left in the address line.
            self.send_response(303)
            self.send_header("Location", f"{path}/done")
            self._end(b"")

        def _say(self, status: int, title: str, text: str) -> None:
            self.send_response(status)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self._end(_PAGE.format(title=title, text=text).encode())

        def _end(self, body: bytes) -> None:
            self.send_header("Cache-Control", "no-store")
            self.send_header("Referrer-Policy", "no-referrer")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Nothing: the first line of a request holds the password."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        allow_reuse_address = False

        def handle_error(self, request: object, client_address: object) -> None:
            """A browser that hangs up is none of our business."""

    server = Server((HOST, 0), Handler)
    return server
