"""What the receiver of the newsroom endpoint keeps, and its answers; see newsroom.py.

Signature: `Desk(database, origin, ninjs, headless)`; `answer(request) -> Reply`, and `page(path)`
for readers.
"""

import contextlib
import hashlib
import html
import json
import sqlite3
import threading
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path

import nh3
import yaml
from schema import Schema, Table

OPENAPI = Path(__file__).parent.parent.parent / "resources" / "newsroom" / "openapi.yaml"
BASE = "/newsroom"
# What articles have beyond the usual, as the description asks for.
USUAL = nh3.ALLOWED_ATTRIBUTES
CLASSED = ("sup", "li", "a", "p", "section", "figure", "blockquote")
CLEANER = nh3.Cleaner(
    tags=nh3.ALLOWED_TAGS | {"section", "tfoot"},
    attributes=USUAL
    | {tag: USUAL.get(tag, set()) | {"class"} for tag in CLASSED}
    | {tag: {"id", "class"} for tag in ("sup", "li")}
    | {"*": {"dir", "lang", "title"}, "ol": {"start", "reversed"}, "time": {"datetime"}}
    | {"details": {"open"}},
)
LARGEST = {"items": 2_000_000, "media": 30_000_000}
OWN_FIELDS = ("version", "firstCreated", "versionCreated")
TABLES = """
CREATE TABLE items (id INTEGER PRIMARY KEY, uri TEXT UNIQUE, slug TEXT UNIQUE, version INTEGER,
    created TEXT, item TEXT) STRICT;
CREATE TABLE versions (id INTEGER, version INTEGER, at TEXT, user TEXT, item TEXT) STRICT;
CREATE TABLE media (sha256 TEXT PRIMARY KEY, type TEXT, content BLOB) STRICT;
CREATE TABLE answered (operation TEXT, status INTEGER, PRIMARY KEY (operation, status)) STRICT;
"""


class Refused(Exception):
    """An answer that is not a success."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status = status


@dataclass(frozen=True)
class Request:
    """One request: names are those of the OpenAPI file."""

    operation: str
    path: dict[str, str]
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes
    user: str
    rights: tuple[str, ...]


@dataclass(frozen=True)
class Reply:
    """An answer in JSON."""

    status: int
    body: Table
    headers: dict[str, str]


class Desk:
    """The items and pictures, in SQLite; one change at a time."""

    def __init__(self, database: Path, origin: str, ninjs: Path | None, headless: bool) -> None:
        self._database = database
        self._origin = origin
        self._headless = headless
        self._document: Table = yaml.safe_load(OPENAPI.read_text(encoding="utf-8"))
        self._openapi = Schema(self._document)
        self._ninjs = Schema(json.loads(ninjs.read_bytes())) if ninjs else None
        self._one = threading.Lock()
        with self._opened() as connection:
            connection.executescript(TABLES)

    @contextlib.contextmanager
    def _opened(self) -> Generator[sqlite3.Connection]:
        with closing(sqlite3.connect(self._database, timeout=20)) as connection, connection:
            connection.row_factory = sqlite3.Row
            yield connection

    def routes(self) -> list[tuple[str, str, str]]:
        """Method, path and operation of all that can be asked."""
        return [
            (method.upper(), path, operation["operationId"])
            for path, methods in self._document["paths"].items()
            for method, operation in methods.items()
            if method in ("get", "post", "put")
        ]

    def answer(self, request: Request) -> Reply:
        """Carry a request out; what is refused changes nothing."""
        try:
            with self._one, self._opened() as connection:
                reply: Reply = getattr(self, f"_{request.operation}")(connection, request)
        except Refused as refusal:
            reply = problem(refusal.status, str(refusal))
        return self._as_documented(request.operation, reply)

    def stranger(self, operation: str) -> Reply:
        """What somebody gets whom we do not know."""
        return self._as_documented(operation, problem(401, "Who are you?"))

    def _as_documented(self, operation: str, reply: Reply) -> Reply:
        """The reply, if the OpenAPI file has it; else a 500 that says what is wrong with it."""
        described = self._operation(operation)["responses"].get(str(reply.status), {})
        while "$ref" in described:
            described = self._openapi.at(described["$ref"])
        kind = "problem+json" if reply.status >= 400 else "json"
        schema = described.get("content", {}).get(f"application/{kind}", {}).get("schema")
        wrong = ["not documented"] if schema is None else []
        wrong += [name for name in described.get("headers", ()) if name not in reply.headers]
        if schema:
            wrong += self._openapi.errors(reply.body, schema["$ref"])
        if wrong:
            return problem(500, f"{operation} {reply.status}: {wrong}")
        with self._opened() as connection:
            row = (operation, reply.status)
            connection.execute("INSERT OR IGNORE INTO answered VALUES (?, ?)", row)
        return reply

    def _operation(self, name: str) -> Table:
        return next(
            self._document["paths"][path][method.lower()]
            for method, path, operation in self.routes()
            if operation == name
        )

    def _service(self, _connection: sqlite3.Connection, request: Request) -> Reply:
        body = {"name": "Test Gazette", "user": request.user, "rights": list(request.rights)}
        return Reply(200, body, {})

    def _find(self, connection: sqlite3.Connection, request: Request) -> Reply:
        uri = request.query.get("uri", [""])[0]
        if not uri:
            raise Refused(400, "Which uri?")
        rows = connection.execute("SELECT * FROM items WHERE uri = ?", (uri,)).fetchall()
        return Reply(200, {"items": [self._stored(row) for row in rows]}, {})

    def _make(self, connection: sqlite3.Connection, request: Request) -> Reply:
        if not request.headers.get("idempotency-key"):
            raise Refused(400, "Idempotency-Key is missing.")
        item = self._item(request)
        row = connection.execute("SELECT * FROM items WHERE uri = ?", (item["uri"],)).fetchone()
        if row:
            if json.loads(row["item"]) != item:
                raise Refused(409, "There is an item of this uri, with other content.")
            return self._shown(connection, row["id"], 200)
        must_be_allowed(request, item, None)
        slug = free_slug(connection, item.get("slugline") or "article")
        made = connection.execute(
            "INSERT INTO items (uri, slug, version, created, item) VALUES (?, ?, 1, ?, ?)",
            (item["uri"], slug, now(), json.dumps(item)),
        )
        number = made.lastrowid or 0
        self._keep(connection, number, 1, request.user, item)
        return self._shown(connection, number, 201)

    def _read(self, connection: sqlite3.Connection, request: Request) -> Reply:
        return self._shown(connection, self._row(connection, request)["id"], 200)

    def _replace(self, connection: sqlite3.Connection, request: Request) -> Reply:
        row = self._row(connection, request)
        wanted = request.headers.get("if-match", "")
        if not wanted:
            raise Refused(428, "If-Match is missing.")
        item = self._item(request)
        if item["uri"] != row["uri"]:
            raise Refused(409, "The item has another uri.")
        if wanted != f'"{row["version"]}"':
            raise Refused(412, f"It is version {row['version']} now.")
        must_be_allowed(request, item, json.loads(row["item"]))
        if json.loads(row["item"]) != item:
            version = row["version"] + 1
            connection.execute(
                "UPDATE items SET version = ?, item = ? WHERE id = ?",
                (version, json.dumps(item), row["id"]),
            )
            self._keep(connection, row["id"], version, request.user, item)
        return self._shown(connection, row["id"], 200)

    def _picture(self, connection: sqlite3.Connection, request: Request) -> Reply:
        sha256 = request.path["sha256"]
        if not connection.execute("SELECT 1 FROM media WHERE sha256 = ?", (sha256,)).fetchone():
            raise Refused(404, "There is no such picture.")
        return Reply(200, {"href": f"{self._origin}/files/{sha256}"}, {})

    def _upload(self, connection: sqlite3.Connection, request: Request) -> Reply:
        sha256, kind = request.path["sha256"], request.headers.get("content-type", "")
        if kind not in ("image/jpeg", "image/png"):
            raise Refused(415, f"“{kind}” is no picture that we take.")
        must_be_small(request.body, "media")
        if hashlib.sha256(request.body).hexdigest() != sha256:
            raise Refused(422, "These are not the bytes of that digest.")
        row = (sha256, kind, request.body)
        done = connection.execute("INSERT OR IGNORE INTO media VALUES (?, ?, ?)", row)
        return Reply(201 if done.rowcount else 200, {"href": f"{self._origin}/files/{sha256}"}, {})

    def _item(self, request: Request) -> Table:
        """The item in a request's body, by the schema and without what is ours to set."""
        if request.headers.get("content-type", "").partition(";")[0] != "application/json":
            raise Refused(415, "An item comes as application/json.")
        must_be_small(request.body, "items")
        try:
            item = json.loads(request.body)
        except ValueError as error:
            raise Refused(400, f"That is no JSON: {error}") from error
        wrong = self._openapi.errors(item, "#/components/schemas/Item")
        wrong += self._ninjs.errors(item) if self._ninjs else []
        if wrong:
            raise Refused(422, "; ".join(wrong[:5]))
        return {name: value for name, value in item.items() if name not in OWN_FIELDS}

    def _row(self, connection: sqlite3.Connection, request: Request) -> sqlite3.Row:
        query = "SELECT * FROM items WHERE CAST(id AS TEXT) = ?"
        row = connection.execute(query, (request.path["id"],)).fetchone()
        if row is None:
            raise Refused(404, "There is no such item.")
        return row

    def _keep(
        self, connection: sqlite3.Connection, number: int, version: int, user: str, item: Table
    ) -> None:
        row = (number, version, now(), user, json.dumps(item))
        connection.execute("INSERT INTO versions VALUES (?, ?, ?, ?, ?)", row)

    def _shown(self, connection: sqlite3.Connection, number: int, status: int) -> Reply:
        row = connection.execute("SELECT * FROM items WHERE id = ?", (number,)).fetchone()
        headers = {"ETag": f'"{row["version"]}"'}
        if status == 201:
            headers["Location"] = f"{self._origin}{BASE}/items/{number}"
        return Reply(status, self._stored(row), headers)

    def _stored(self, row: sqlite3.Row) -> Table:
        item: Table = json.loads(row["item"])
        own = {"version": str(row["version"]), "firstCreated": row["created"]}
        status = status_of(item)
        table: Table = {
            "id": str(row["id"]),
            "status": status,
            "version": str(row["version"]),
            "item": item | own,
        }
        if status == "published" and not self._headless:
            table["url"] = f"{self._origin}/articles/{row['slug']}"
        return table

    # What readers get.

    def page(self, path: str) -> tuple[int, str, bytes]:
        """A public address: status, media type, content."""
        folder, _, name = path.strip("/").partition("/")
        with self._opened() as connection:
            if folder == "files":
                query = "SELECT type, content FROM media WHERE sha256 = ?"
                row = connection.execute(query, (name,)).fetchone()
                return (200, row["type"], row["content"]) if row else (404, "text/plain", b"")
            query = "SELECT item FROM items WHERE slug = ?"
            row = connection.execute(query, (name,)).fetchone()
        if folder != "articles" or row is None or status_of(json.loads(row["item"])) != "published":
            return 404, "text/html", b"<!DOCTYPE html><title>Nothing here</title>"
        return 200, "text/html; charset=utf-8", in_html(json.loads(row["item"])).encode()


def problem(status: int, detail: str) -> Reply:
    """A refusal in the form of RFC 9457."""
    title = HTTPStatus(status).phrase
    body = {"type": "about:blank", "title": title, "status": status, "detail": detail}
    headers = {"WWW-Authenticate": 'Bearer realm="newsroom"'} if status == 401 else {}
    return Reply(status, body, headers)


def status_of(item: Table) -> str:
    """What became of an item by now."""
    if item["pubStatus"] != "withheld":
        return {"usable": "published", "canceled": "withdrawn"}[item["pubStatus"]]
    if "embargoedUntil" not in item:
        return "draft"
    return "published" if datetime.fromisoformat(item["embargoedUntil"]) <= utc() else "scheduled"


def must_be_allowed(request: Request, item: Table, before: Table | None) -> None:
    """403 for what the user has no right to; readers notice more than drafts."""
    noticed = [status_of(one) != "draft" for one in (item, before) if one is not None]
    if ("publish" if any(noticed) else "write") not in request.rights:
        raise Refused(403, f"{request.user} may not do that.")


def must_be_small(body: bytes, kind: str) -> None:
    """413 for what is too large."""
    if len(body) > LARGEST[kind]:
        raise Refused(413, f"More than {LARGEST[kind]} bytes.")


def free_slug(connection: sqlite3.Connection, wanted: str) -> str:
    """The wished-for part of an address, with a number where another article has it."""
    number, slug = 1, wanted
    while connection.execute("SELECT 1 FROM items WHERE slug = ?", (slug,)).fetchone():
        number += 1
        slug = f"{wanted}-{number}"
    return slug


def shown(lead: Table) -> str:
    """The lead picture with its words."""
    told = {part["role"]: html.escape(part["value"]) for part in lead.get("descriptions", ())}
    credit = " / ".join(html.escape(lead[name]) for name in ("by", "usageTerms") if name in lead)
    address = html.escape(lead["renditions"][0]["href"])
    words = f"{told.get('caption', '')} ({credit})" if credit else told.get("caption", "")
    picture = f'<img src="{address}" alt="{told.get("alt", "")}">'
    return f"<figure>{picture}<figcaption>{words}</figcaption></figure>"


def in_html(item: Table) -> str:
    """The public page of an item."""
    by = {part["role"]: part["value"] for part in item.get("descriptions", ())}
    section = [one["name"] for one in item.get("subjects", ()) if one["rel"] == "section"]
    tags = [one["name"] for one in item.get("subjects", ()) if one["rel"] == "tag"]
    lead = next((one for one in item.get("associations", ()) if one["rel"] == "lead"), None)
    parts = [
        f'<!DOCTYPE html><html lang="{html.escape(item["language"])}"><meta charset="utf-8">'
        f"<title>{html.escape(item['headlines'][0]['value'])}</title>",
        *(f'<p><a rel="tag">{html.escape(name)}</a></p>' for name in section),
        f"<h1>{html.escape(item['headlines'][0]['value'])}</h1>",
        f"<p>{html.escape(by.get('summary', ''))}</p>",
        shown(lead) if lead else "",
        f"<p>{html.escape(item.get('by', ''))} · {html.escape(item.get('located', ''))}</p>",
        CLEANER.clean(item["bodies"][0]["value"]),
        *(f"<p>{html.escape(name)}</p>" for name in tags),
    ]
    return "\n".join(parts)


def utc() -> datetime:
    """The hour by this receiver's clock."""
    return datetime.now(UTC)


def now() -> str:
    """The hour as ninjs has it."""
    return utc().isoformat(timespec="seconds")
