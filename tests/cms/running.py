"""Real servers on loopback as tests see them: started once, with faults to order and a log.

Signature: `started(Kind, *options)`, a context with a WordPress, Ghost, Micropub or Newsroom;
`Missing` where this machine lacks what it takes.
"""

import base64
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from desktop.publishing import tables
from desktop.publishing.cms import ghost, micropub, newsroom, wordpress
from desktop.publishing.pictures import Pictures

HERE = Path(__file__).parent
UNAVAILABLE = 3
TIMEOUT = (5.0, 30.0)
Timeout = tuple[float, float]


class Missing(Exception):
    """This machine cannot run the server; the message says what it lacks."""


@dataclass(frozen=True)
class Server:
    """A server behind its proxy: what its starter said, and the files of the proxy."""

    starter: ClassVar[str]
    described: dict[str, Any]

    @property
    def url(self) -> str:
        """The site's address, which is the proxy's."""
        return self.described["url"]

    def fail(self, *faults: str) -> None:
        """Have the next requests to the interface answered with these faults, one each."""
        Path(self.described["faults"]).write_text("\n".join(faults), encoding="utf-8")

    def heard(self) -> list[dict[str, Any]]:
        """The requests so far, in the form of proxy.py."""
        lines = Path(self.described["heard"]).read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines]


@dataclass(frozen=True)
class WordPress(Server):
    """A WordPress with users of all roles."""

    starter = "wordpress.py"

    @property
    def version(self) -> str:
        """WordPress's own."""
        return self.described["version"]

    @property
    def users(self) -> dict[str, dict[str, str]]:
        """Login and application password by role."""
        return self.described["users"]

    @property
    def run(self) -> Path:
        """The folder of this run, which holds the site."""
        return Path(self.described["run"])

    def client(self, role: str = "editor", timeout: Timeout = TIMEOUT) -> wordpress.Client:
        """The adapter, logged in as the user of that role."""
        user = self.users[role]
        return wordpress.Client(self.url, user["login"], user["password"], timeout)

    def ask(self, route: str, body: object = None) -> Any:
        """What the REST interface answers the administrator, past our own client."""
        user = self.users["administrator"]
        token = base64.b64encode(f"{user['login']}:{user['password']}".encode()).decode()
        request = urllib.request.Request(
            f"{self.url}/wp-json/wp/v2/{route}",
            json.dumps(body).encode() if body is not None else None,
            {"Authorization": f"Basic {token}", "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read())


@dataclass(frozen=True)
class Ghost(Server):
    """A Ghost with two integrations and people of three roles."""

    starter = "ghost.py"

    @property
    def integration(self) -> dict[str, str]:
        """The integration that tests use: its number and key."""
        return self.described["integration"]

    @property
    def spare(self) -> dict[str, str]:
        """An integration that a test may turn off."""
        return self.described["spare"]

    @property
    def people(self) -> dict[str, dict[str, str]]:
        """Name, address and key by role."""
        return self.described["people"]

    @property
    def run(self) -> Path:
        """The folder of this run, which holds the site."""
        return Path(self.described["run"])

    def client(self, memory: Pictures, role: str = "", timeout: Timeout = TIMEOUT) -> ghost.Client:
        """The adapter with the integration's key, or with that of the person of that role."""
        key = self.people[role]["key"] if role else self.integration["key"]
        return ghost.Client(self.url, key, memory, timeout)


@dataclass(frozen=True)
class Micropub(Server):
    """A newspaper that speaks Micropub."""

    starter = "micropub.py"

    @property
    def tokens(self) -> dict[str, str]:
        """Tokens by what they allow."""
        return self.described["tokens"]

    def client(self, token: str = "full", timeout: Timeout = TIMEOUT) -> micropub.Client:
        """The adapter, with the token that allows so much, and one memory of pictures for all."""
        path = Path(self.described["faults"]).with_name("pictures.sqlite")
        connect = partial(sqlite3.connect, path, timeout=20)
        with closing(connect()) as connection:
            tables.install(connection)
        return micropub.Client(self.url, self.tokens[token], Pictures(connect, self.url), timeout)


@dataclass(frozen=True)
class Newsroom(Server):
    """A receiver of the newsroom endpoint."""

    starter = "newsroom.py"

    @property
    def tokens(self) -> dict[str, str]:
        """Tokens by user."""
        return self.described["tokens"]

    @property
    def keys(self) -> dict[str, str]:
        """Secrets of those who sign, by name."""
        return self.described["keys"]

    @property
    def ninjs(self) -> bool:
        """Whether it checks by the IPTC's schema."""
        return schema().is_file()

    def client(self, user: str = "editor", timeout: Timeout = TIMEOUT) -> newsroom.Client:
        """The adapter, with the token of that user or, for "desk", with its key."""
        if user in self.keys:
            return newsroom.Client(self.url, user, self.keys[user], timeout)
        return newsroom.Client(self.url, "", self.tokens[user], timeout)

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Rows of its database."""
        with closing(sqlite3.connect(self.described["database"], timeout=20)) as connection:
            return connection.execute(query, values).fetchall()


Kind = TypeVar("Kind", bound=Server)


@contextmanager
def started(kind: type[Kind], *options: str) -> Generator[Kind]:
    """A server of that kind for as long as the context lasts."""
    command = [sys.executable, str(HERE / kind.starter), *options]
    if kind is Newsroom and schema().is_file():
        command += ["--ninjs", str(schema())]
    # Into a file: nobody reads what a server says while it serves.
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said,
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said, text=True
        ) as server,
    ):
        assert server.stdin
        assert server.stdout
        line = server.stdout.readline()
        if not line:
            lacking = server.wait() == UNAVAILABLE
            said.seek(0)
            error = Missing if lacking else RuntimeError
            raise error(f"{kind.__name__} did not start: {said.read().strip()[-1000:]}")
        try:
            yield kind(json.loads(line))
        finally:
            server.stdin.close()


def shared() -> Path:
    """The folder beside the project, which may be absent."""
    return Path(os.environ.get("ONRECORD_SHARED") or HERE.parent.parent.parent / "shared")


def schema() -> Path:
    """The IPTC's schema of ninjs 3.1, where it is."""
    return shared() / "standards" / "ninjs-schema_3.1.json"
