"""Serves a Django project with faults on demand, until standard input closes; see ../micropub.py.

    python serve.py PROJECT [IGNORED PROPERTY]

Each request to the endpoints takes the first line off the file of faults and obeys it:

    ok         nothing happens
    before N   answer N with a web page; nothing is stored
    after N    carry it out, then answer N with a web page
    cut        carry it out, then break the answer off
    silent N   carry it out, then say nothing for N seconds
    garbled    carry it out, then lose the first byte of the answer
    captive    answer 200 with a web page; nothing is stored
    deaf       as if the Authorization header had been taken away
"""

# Runs in an environment of its own, so that the project's knows none of these packages.
# pyright: basic, reportMissingImports=false, reportMissingModuleSource=false

import json
import os
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterable
from http import HTTPStatus
from pathlib import Path

PREFIX = "/indieweb/"


class Faulty:
    """A WSGI application that goes wrong when told to."""

    def __init__(self, application, faults: Path) -> None:
        self._application = application
        self._faults = faults
        self._lock = threading.Lock()

    def __call__(self, environ, start) -> Iterable[bytes]:
        if not environ["PATH_INFO"].startswith(PREFIX):
            return self._application(environ, start)
        fault, _, number = self._next().partition(" ")
        if fault == "deaf":
            environ.pop("HTTP_AUTHORIZATION", None)
        if fault in ("before", "captive"):
            return page(start, int(number or 200), b"Nothing was stored.")
        if fault in ("cut", "garbled"):
            return self._altered(fault, environ, start)
        answer = self._application(environ, start if fault != "after" else ignored)
        if fault == "after":
            return page(start, int(number), b"It was stored all the same.")
        if fault == "silent":
            content = b"".join(answer)
            time.sleep(float(number))
            return [content]
        return answer

    def _next(self) -> str:
        with self._lock:
            first, _, rest = self._faults.read_text(encoding="utf-8").partition("\n")
            self._faults.write_text(rest, encoding="utf-8")
        return first or "ok"

    def _altered(self, fault, environ, start) -> Iterable[bytes]:
        """The answer without its first byte, or half of it with the length of more than all."""
        given = []

        def noted(status, headers, exc_info=None):
            given[:] = [status, headers, exc_info]
            return bytes.__len__

        content = b"".join(self._application(environ, noted))
        status, headers, exc_info = given
        kept = [(name, value) for name, value in headers if name.lower() != "content-length"]
        if fault == "garbled":
            start(status, [*kept, ("Content-Length", str(len(content[1:])))], exc_info)
            return [content[1:]]
        start(status, [*kept, ("Content-Length", str(len(content) + 10))], exc_info)
        return [content[: len(content) // 2]]


def ignored(_status, _headers, _exc_info=None):
    """Nobody hears what the application would have answered."""
    return bytes.__len__


def page(start, status: int, words: bytes) -> Iterable[bytes]:
    """A web page where data was expected."""
    headers = [("Content-Type", "text/html")] + [("Retry-After", "1")] * (status == 429)
    start(f"{status} {HTTPStatus(status).phrase}", headers)
    return [b"<html><title>Oh dear</title><body>" + words + b"</body></html>"]


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def tokens(data: Path) -> dict[str, str]:
    """Tokens by what they allow: those that the project provides, or our own."""
    from django.core.management import call_command, get_commands

    if "provision" in get_commands():
        call_command("provision", str(data / "keys.json"))
        return json.loads((data / "keys.json").read_text(encoding="utf-8"))["micropub_tokens"]
    from django.conf import settings
    from django.contrib.auth.models import User
    from indieweb.models import Token

    scopes = {"full": "create update delete undelete media", "create_only": "create"}
    writer = User.objects.create_user("maren")
    return {
        name: Token.objects.create(
            owner=writer, client_id=f"https://{name}.example/", me=settings.ADDRESS, scope=scope
        ).raw_key
        for name, scope in scopes.items()
    }


def main() -> None:
    """Lay out the database, say where the site is, and serve."""
    project = sys.argv[1]
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="onrecord-micropub-") as folder:
        data, faults = Path(folder), Path(folder) / "faults.txt"
        faults.touch()
        os.environ |= {
            "NEWSDESK_DATA": folder,
            "NEWSDESK_PORT": str(port),
            "NEWSDESK_IGNORE": "".join(sys.argv[2:]),
            "DJANGO_SETTINGS_MODULE": "settings",
        }
        sys.path.insert(0, project)
        import django
        from django.core.management import call_command
        from django.core.wsgi import get_wsgi_application
        from waitress.server import create_server

        django.setup()
        call_command("migrate", verbosity=0)
        given = tokens(data)
        application = Faulty(get_wsgi_application(), faults)
        server = create_server(application, host="127.0.0.1", port=port, threads=4)
        threading.Thread(target=server.run, daemon=True).start()
        address = f"http://127.0.0.1:{port}/"
        print(json.dumps({"url": address, "tokens": given, "faults": str(faults)}), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
