"""Receivers on loopback, each one for the whole run."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from desktop.publishing import pictures
from desktop.publishing.cms import micropub, newsroom
from desktop.publishing.pictures import Pictures


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


@dataclass(frozen=True)
class Micropub:
    """A running Micropub server: tokens by what they allow, the file of faults."""

    url: str
    tokens: dict[str, str]
    faults: Path
    memory: Path

    def client(
        self, token: str = "full", timeout: tuple[float, float] = (5.0, 30.0)
    ) -> micropub.Client:
        """The adapter, with the token that allows so much."""
        uploaded = Pictures(partial(sqlite3.connect, self.memory, timeout=20), self.url)
        return micropub.Client(self.url, self.tokens[token], uploaded, timeout)

    def fail(self, *faults: str) -> None:
        """Have the next requests to the endpoints answered with these faults, one each."""
        self.faults.write_text("\n".join(faults), encoding="utf-8")


@contextmanager
def micropub_serving(checkout: Path, *options: str) -> Generator[Micropub]:
    """A Micropub server for as long as the context lasts."""
    command = [sys.executable, str(checkout / "tests" / "cms" / "micropub.py"), *options]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as server:
        assert server.stdin
        assert server.stdout
        assert server.stderr
        line = server.stdout.readline()
        if not line:
            reason = server.stderr.read().strip()
            # 3 means that the packages cannot be had; anything else is a failure of ours.
            if server.wait() == 3 and os.environ.get("ONRECORD_REQUIRE_MICROPUB") != "1":
                pytest.skip(reason)
            pytest.fail(f"The Micropub server did not start: {reason}")
        table = json.loads(line)
        faults = Path(table["faults"])
        memory = faults.with_name("pictures.sqlite")
        with closing(sqlite3.connect(memory)) as connection:
            pictures.install(connection)
        yield Micropub(table["url"], table["tokens"], faults, memory)
        server.stdin.close()


@pytest.fixture(scope="session")
def micropub_site(checkout: Path) -> Iterator[Micropub]:
    """A newspaper that speaks Micropub."""
    with micropub_serving(checkout) as site:
        yield site


@pytest.fixture(scope="session")
def slugless_site(checkout: Path) -> Iterator[Micropub]:
    """One that gives its posts addresses of its own making."""
    with micropub_serving(checkout, "--ignore", "mp-slug") as site:
        yield site


@pytest.fixture(scope="session")
def forgetful_site(checkout: Path) -> Iterator[Micropub]:
    """One that keeps no properties that it does not know."""
    with micropub_serving(checkout, "--ignore", micropub.MARK) as site:
        yield site


@pytest.fixture(scope="session")
def draftless_site(checkout: Path) -> Iterator[Micropub]:
    """One at which everything is published."""
    with micropub_serving(checkout, "--ignore", "post-status") as site:
        yield site


@pytest.fixture(scope="session")
def wagtail_site(checkout: Path) -> Iterator[Micropub]:
    """A Wagtail that speaks Micropub: the project beside ours, where there is one."""
    shared = Path(os.environ.get("ONRECORD_SHARED") or checkout.parent / "shared")
    project = shared / "cms" / "wagtail" / "newsdesk"
    if not project.is_dir():
        pytest.skip("there is no Wagtail project beside this one")
    with micropub_serving(checkout, "--project", str(project)) as site:
        yield site


@pytest.fixture
def real_micropub(micropub_site: Micropub) -> Iterator[Micropub]:
    """The newspaper, with no faults left over from another test."""
    micropub_site.fail()
    yield micropub_site
    micropub_site.fail()


@pytest.fixture
def real_wagtail(wagtail_site: Micropub) -> Iterator[Micropub]:
    """The Wagtail, with no faults left over from another test."""
    wagtail_site.fail()
    yield wagtail_site
    wagtail_site.fail()
