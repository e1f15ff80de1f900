"""Receivers on loopback, each one for the whole run."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.publishing.cms import newsroom


@dataclass(frozen=True)
class Newsroom:
    """A running receiver of the newsroom endpoint; `ninjs`: it checks by the IPTC's schema."""

    url: str
    tokens: dict[str, str]
    keys: dict[str, str]
    faults: Path
    database: Path
    ninjs: bool

    def client(
        self, user: str = "editor", timeout: tuple[float, float] = (5.0, 30.0)
    ) -> newsroom.Client:
        """The adapter, with the token of that user or, for "desk", with its key."""
        if user in self.keys:
            return newsroom.Client(self.url, user, self.keys[user], timeout)
        return newsroom.Client(self.url, "", self.tokens[user], timeout)

    def fail(self, *faults: str) -> None:
        """Have the next requests to the interface answered with these faults, one each."""
        self.faults.write_text("\n".join(faults), encoding="utf-8")

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Rows of its database."""
        with closing(sqlite3.connect(self.database, timeout=20)) as connection:
            return connection.execute(query, values).fetchall()


@contextmanager
def receiving(checkout: Path, *options: str) -> Generator[Newsroom]:
    """A receiver that serves for as long as the context lasts."""
    command = [sys.executable, str(checkout / "tests" / "cms" / "newsroom.py"), *options]
    shared = Path(os.environ.get("ONRECORD_SHARED") or checkout.parent / "shared")
    ninjs = shared / "standards" / "ninjs-schema_3.1.json"
    if ninjs.is_file():
        command += ["--ninjs", str(ninjs)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdin
        assert server.stdout
        table = json.loads(server.stdout.readline())
        yield Newsroom(
            table["url"],
            table["tokens"],
            table["keys"],
            Path(table["faults"]),
            Path(table["database"]),
            ninjs.is_file(),
        )
        server.stdin.close()


@pytest.fixture(scope="session")
def newsroom_site(checkout: Path) -> Iterator[Newsroom]:
    """The receiver that the newsroom endpoint's description comes with."""
    with receiving(checkout) as site:
        yield site


@pytest.fixture
def headless_newsroom(checkout: Path) -> Iterator[Newsroom]:
    """A receiver that stores items and shows readers nothing."""
    with receiving(checkout, "--headless") as site:
        yield site


@pytest.fixture
def real_newsroom(newsroom_site: Newsroom) -> Iterator[Newsroom]:
    """The receiver, with no faults left over from another test."""
    newsroom_site.fail()
    yield newsroom_site
    newsroom_site.fail()
