"""What the newspaper keeps and shows: entries in SQLite, a page each, and a front page."""

# Runs in an environment of its own, so that the project's knows none of these packages.
# pyright: basic, reportMissingImports=false

import html
import json
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager

import nh3
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import include, path, re_path
from django.views.static import serve
from indieweb.handlers import InMemoryMicropubHandler, MicropubEntry, MicropubEntryList

TABLE = """
CREATE TABLE IF NOT EXISTS entries
    (number INTEGER PRIMARY KEY, slug TEXT UNIQUE, properties TEXT, deleted INTEGER) STRICT
"""
HEAD = (
    '<!DOCTYPE html><html><head><link rel="micropub" href="/indieweb/micropub/">'
    '<link rel="token_endpoint" href="/indieweb/token/">'
    '<link rel="indieauth-metadata" href="/indieweb/auth/metadata/">'
    "<title>The Ferryman</title></head><body>"
)


@contextmanager
def opened() -> Generator[sqlite3.Connection]:
    """The entries, for one change at a time."""
    path = settings.DATA / "entries.sqlite"
    with closing(sqlite3.connect(path, timeout=20, isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(TABLE)
        yield connection
        connection.execute("COMMIT")


class Handler(InMemoryMicropubHandler):
    """Keeps what is sent, sanitised; how an update changes an entry is the library's."""

    def create_entry(self, properties, user) -> MicropubEntry:
        with opened() as connection:
            wanted = (properties.get("mp-slug") or [""])[0]
            wanted = "" if settings.IGNORED == "mp-slug" else wanted
            number = connection.execute("SELECT count(*) FROM entries").fetchone()[0] + 1
            slug = free_slug(connection, wanted or f"entry-{number}")
            row = (slug, json.dumps(kept(properties)))
            connection.execute(
                "INSERT INTO entries (slug, properties, deleted) VALUES (?, ?, 0)", row
            )
            return entry_of(row_of(connection, slug))

    def update_entry(self, url, updates, user) -> MicropubEntry:
        with opened() as connection:
            row = row_of(connection, slug_of(url))
            if row is None or row["deleted"]:
                raise ValueError(f"There is no {url}")
            entry = MicropubEntry(url, json.loads(row["properties"]))
            self._apply_replace(entry, updates.get("replace", {}))
            self._apply_add(entry, updates.get("add", {}))
            deletions = updates.get("delete", [])
            if isinstance(deletions, dict):
                self._apply_delete_dict(entry, deletions)
            else:
                self._apply_delete_list(entry, deletions)
            written = (json.dumps(kept(entry.properties)), row["slug"])
            connection.execute("UPDATE entries SET properties = ? WHERE slug = ?", written)
            return entry_of(row_of(connection, row["slug"]))

    def delete_entry(self, url, user) -> None:
        self._set_deleted(url, 1)

    def undelete_entry(self, url, user) -> MicropubEntry:
        return self._set_deleted(url, 0)

    def get_entry(self, url, user) -> MicropubEntry | None:
        with opened() as connection:
            row = row_of(connection, slug_of(url))
        return entry_of(row) if row and not row["deleted"] else None

    def list_entries(self, user, *, limit=None, offset=0, filter=None) -> MicropubEntryList:  # noqa: A002
        with opened() as connection:
            query = "SELECT * FROM entries WHERE deleted = 0 ORDER BY number DESC"
            entries = [entry_of(row) for row in connection.execute(query)]
        return MicropubEntryList(entries[offset:][:limit], len(entries))

    def _set_deleted(self, url, deleted: int) -> MicropubEntry:
        with opened() as connection:
            row = row_of(connection, slug_of(url))
            if row is None or row["deleted"] == deleted:
                raise ValueError(f"There is no {url}")
            changed = (deleted, row["slug"])
            connection.execute("UPDATE entries SET deleted = ? WHERE slug = ?", changed)
            return entry_of(row)


def kept(properties) -> dict:
    """What is stored of an entry: no commands, and no mark-up that readers must not get."""
    found = {
        name: values
        for name, values in properties.items()
        if not name.startswith("mp-") and name != settings.IGNORED
    }
    if "content" in found:
        found["content"] = [
            {"html": nh3.clean(one["html"])} if isinstance(one, dict) else one
            for one in found["content"]
        ]
    return found


def free_slug(connection: sqlite3.Connection, wanted: str) -> str:
    """The wished-for end of the address, with a number where another entry has it."""
    number, slug = 1, wanted
    while row_of(connection, slug):
        number += 1
        slug = f"{wanted}-{number}"
    return slug


def slug_of(url: str) -> str:
    """The end of an address."""
    return url.rstrip("/").rpartition("/")[2]


def row_of(connection: sqlite3.Connection, slug: str):
    """The entry of that slug, also a deleted one."""
    return connection.execute("SELECT * FROM entries WHERE slug = ?", (slug,)).fetchone()


def entry_of(row) -> MicropubEntry:
    """An entry as the library hands it out."""
    url = f"{settings.ADDRESS}{row['slug']}/"
    properties = {"post-status": ["published"]} | json.loads(row["properties"]) | {"url": [url]}
    return MicropubEntry(url, properties)


def front(_request: HttpRequest) -> HttpResponse:
    """The front page, which names the endpoints."""
    return HttpResponse(f"{HEAD}<h1>The Ferryman</h1></body></html>")


def page(_request: HttpRequest, slug: str) -> HttpResponse:
    """An entry's page, where it is one for readers."""
    with opened() as connection:
        row = row_of(connection, slug)
    properties = entry_of(row).properties if row else {}
    if not row or row["deleted"] or "draft" in properties["post-status"]:
        return HttpResponse("Nothing here", status=404)
    content = properties.get("content", [""])[0]
    body = content["html"] if isinstance(content, dict) else html.escape(content)
    parts = [
        *(f'<p><a rel="tag">{html.escape(one)}</a></p>' for one in properties.get("category", ())),
        f"<h1>{html.escape(properties.get('name', [''])[0])}</h1>",
        f"<p>{html.escape(properties.get('summary', [''])[0])}</p>",
        body,
    ]
    return HttpResponse(HEAD + "".join(parts) + "</body></html>")


urlpatterns = [
    path("indieweb/", include("indieweb.urls")),
    re_path(r"^media/(?P<path>.*)$", serve, {"document_root": settings.MEDIA_ROOT}),
    path("", front),
    path("<str:slug>/", page),
]
