"""Reading public files: bounded, followed, without credentials. Its faults are `test_http.py`'s."""

from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from desktop.publishing.cms.contract import CmsRefused, CmsUnavailable
from desktop.publishing.reading import Reader


class _Answers(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        content = self.path.encode() * 100
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@contextmanager
def site() -> Generator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Answers)
    thread = Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_files_are_read_from_several_sites() -> None:
    reader = Reader(lambda: False, 1000)
    with site() as one, site() as other:
        answers = [reader.get(f"{address}/a") for address in (one, other, one)]
    assert [answer.content for answer in answers] == [b"/a" * 100] * 3


def test_what_is_too_long_is_not_read() -> None:
    with site() as address, pytest.raises(CmsUnavailable, match="did not come to an end"):
        Reader(lambda: False, 100).get(f"{address}/a")


def test_it_can_be_given_up() -> None:
    with site() as address, pytest.raises(CmsUnavailable, match="given up"):
        Reader(lambda: True, 1000).get(f"{address}/a")


@pytest.mark.parametrize("address", ["http://site.example/a", "ftp://site.example/a", "a", "//"])
def test_only_safe_addresses_are_read(address: str) -> None:
    with pytest.raises(CmsRefused):
        Reader(lambda: False, 1000).get(address)
