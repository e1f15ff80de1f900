"""A database of its own, the two kinds of site, and a real WordPress for the whole run."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from html import escape
from pathlib import Path

import pytest

from desktop.publishing import outbox, sites
from desktop.publishing.cms import practice, wordpress
from desktop.publishing.cms.contract import Payload
from desktop.publishing.outbox import Outbox

Connect = Callable[[], sqlite3.Connection]


@dataclass(frozen=True)
class WordPress:
    """A running WordPress: users' application passwords by role, the file of faults."""

    url: str
    version: str
    users: dict[str, dict[str, str]]
    faults: Path
    run: Path

    def client(
        self, role: str = "editor", timeout: tuple[float, float] = (5.0, 30.0)
    ) -> wordpress.Client:
        """The adapter, logged in as the user of that role."""
        user = self.users[role]
        return wordpress.Client(self.url, user["login"], user["password"], timeout)

    def fail(self, *faults: str) -> None:
        """Have the next REST requests answered with these faults, one each."""
        self.faults.write_text("\n".join(faults), encoding="utf-8")


@pytest.fixture
def connect(tmp_path: Path) -> Connect:
    """Opens a database in which the outbox and the sites are installed."""
    path = tmp_path / "library.sqlite"

    def opened() -> sqlite3.Connection:
        connection = sqlite3.connect(path, timeout=10)
        connection.execute("PRAGMA journal_mode = WAL")
        return connection

    with closing(opened()) as connection:
        outbox.install(connection)
        sites.install(connection)
    return opened


@pytest.fixture
def box(connect: Connect) -> Outbox:
    """An empty outbox."""
    return Outbox(connect)


def plain_page(payload: Payload) -> str:
    """A page as plain as can be, in place of the preview's template."""
    picture = payload.picture
    shown = f'<img src="{practice.MEDIA}{picture.name}">' if picture else ""
    return (
        f"<!DOCTYPE html><html><head><title>{escape(payload.headline)}</title></head><body>"
        f'<p><a rel="category tag">{escape(payload.section)}</a></p>'
        f"<h1>{escape(payload.headline)}</h1><p>{escape(payload.standfirst)}</p>{shown}"
        f"{''.join(payload.blocks)}</body></html>"
    )


@pytest.fixture
def practice_client(tmp_path: Path) -> practice.Client:
    """The adapter to an empty practice site."""
    return practice.Client(tmp_path / "practice", plain_page)


@pytest.fixture(scope="session")
def wordpress_site(checkout: Path) -> Iterator[WordPress]:
    """A real WordPress on loopback, one for the whole run."""
    command = [sys.executable, str(checkout / "tests" / "cms" / "wordpress.py")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as server:
        assert server.stdin
        assert server.stdout
        assert server.stderr
        line = server.stdout.readline()
        if not line:
            reason = server.stderr.read().strip()
            # 3 means that the machine lacks something; anything else is a failure of ours.
            if server.wait() == 3 and os.environ.get("ONRECORD_REQUIRE_WORDPRESS") != "1":
                pytest.skip(reason)
            pytest.fail(f"WordPress did not start: {reason}")
        table = json.loads(line)
        yield WordPress(
            table["url"],
            table["version"],
            table["users"],
            Path(table["faults"]),
            Path(table["run"]),
        )
        server.stdin.close()


@pytest.fixture
def real_wordpress(wordpress_site: WordPress) -> Iterator[WordPress]:
    """The WordPress, with no faults left over from another test."""
    wordpress_site.fail()
    yield wordpress_site
    wordpress_site.fail()
