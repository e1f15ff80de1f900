"""The practice site: a small static newspaper in a folder, for trying things out without harm.

Signatures: `Client(folder, page, clock=time.time, front=None)`, `Server(folder)`.

    folder/posts/KEY.json     what was published under each key: ours, never served
    folder/site/              the newspaper: index.html, feed.xml, articles/, media/

`page` makes a whole HTML document of a payload; it is the preview's page template, so that the
site looks as the preview does. It finds the pictures at `MEDIA` + name, from articles/ and from
drafts/ alike, and adds the schema.org description. `front` makes the front page, which stands one
folder higher; without it `page` makes that too. Every file is written whole or not at all.
"""

import html
import json
import os
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit
from xml.etree import ElementTree as ET

from desktop.article.slug import slug_of
from desktop.publishing.cms.contract import (
    Attachment,
    Capabilities,
    CmsConflict,
    CmsRefused,
    CmsUnavailable,
    Payload,
    Reading,
    RemotePost,
    SiteCheck,
    Status,
)
from desktop.publishing.payload import digest, from_bytes, to_bytes, with_addresses
from desktop.publishing.readback import read_page
from desktop.translation import tr

# Where a page finds its pictures.
MEDIA = "../media/"
TITLE = "Practice site"


@dataclass(frozen=True, slots=True)
class _Record:
    """One post as kept: times are seconds since the epoch."""

    key: str
    name: str
    payload: Payload
    created: float
    changed: float

    @property
    def public(self) -> bool:
        return self.payload.status is Status.PUBLISH

    @property
    def path(self) -> str:
        return f"{'articles' if self.public else 'drafts'}/{self.name}.html"


@dataclass(frozen=True, slots=True)
class Listed:
    """An article on the front page: its address from there, and when it came out (ISO 8601)."""

    path: str
    published: str
    payload: Payload


class Client:
    """The adapter to the practice site in `folder`, which is made when it is first needed."""

    capabilities = Capabilities(conflict_detection=True, withdrawal=True)

    def __init__(
        self,
        folder: Path,
        page: Callable[[Payload], str],
        clock: Callable[[], float] = time.time,
        front: Callable[[Sequence[Listed]], str] | None = None,
    ) -> None:
        self._folder = folder
        self._page = page
        self._clock = clock
        self._front = front or self._plain_front

    @property
    def site(self) -> Path:
        """The folder of the newspaper itself, to be served or opened."""
        return self._folder / "site"

    def check(self) -> SiteCheck:
        """Whether the folder can be written."""
        nearest = next(f for f in (self._folder, *self._folder.parents) if f.exists())
        if nearest.is_dir() and os.access(nearest, os.W_OK):
            return SiteCheck(True, tr("Publishes to {folder}", folder=self.site), may_publish=True)
        return SiteCheck(False, tr("The folder {nearest} cannot be written.", nearest=nearest))

    def find(self, key: str) -> RemotePost | None:
        """The post kept under `key`."""
        record = self._record(key)
        return self._post(record) if record else None

    def send(
        self,
        key: str,
        payload: Payload,
        post: RemotePost | None,
        created: Callable[[RemotePost], None],
    ) -> RemotePost:
        """Write the post and the pages that show it."""
        old = self._record(post.id if post else key)
        if post and old is None:
            raise CmsConflict(tr("The article was deleted from the practice site."))
        if payload.status is Status.WITHDRAW:
            return self._withdrawn(old, post)
        if old and old.public and payload.status is Status.DRAFT:
            raise CmsRefused(
                tr(
                    "The article is already published on the practice site; sending a draft "
                    "would take it down."
                )
            )
        if old and post:
            _must_be_ours(self._post(old).version, post.version, payload)
        with _writing():
            record = self._kept(old, key, payload)
            if old is None:
                created(self._post(record))
            self._lay_out(record, old)
        return self._post(record)

    def _withdrawn(self, old: _Record | None, post: RemotePost | None) -> RemotePost:
        """The post kept as it is, but out of every page that readers see."""
        if old is None or post is None:
            raise CmsRefused(tr("There is no such article on the practice site to take down."))
        with _writing():
            record = self._kept(old, old.key, replace(old.payload, status=Status.WITHDRAW))
            self._lay_out(record, old)
        known = (self.site / "articles" / f"{record.name}.html").absolute().as_uri()
        return replace(self._post(record), url=known, version=post.version)

    def read_back(self, post: RemotePost, payload: Payload) -> Reading | None:
        """The page as it stands in the folder; None where there is none for readers."""
        record = self._record(post.id)
        if record is None:
            return None
        withdrawn = payload.status is Status.WITHDRAW
        path = self.site / "articles" / f"{record.name}.html"
        if not path.exists() if withdrawn else not record.public:
            return None
        try:
            text = path.read_text(encoding="utf-8")
        except OSError as error:
            raise CmsUnavailable(
                tr("The page {path} cannot be read: {reason}.", path=path, reason=error.strerror)
            ) from error
        return read_page(path.as_uri(), text)

    def _post(self, record: _Record) -> RemotePost:
        version = _version(record.payload)
        address = (self.site / record.path).absolute().as_uri()
        return RemotePost(record.key, address, record.payload.status.value, version)

    def _record(self, key: str) -> _Record | None:
        path = self._folder / "posts" / f"{quote(key, safe='')}.json"
        try:
            table: dict[str, Any] = json.loads(path.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise CmsUnavailable(
                tr("The practice site cannot be read: {path}.", path=path)
            ) from error
        table["payload"] = from_bytes(json.dumps(table["payload"]).encode())
        return _Record(**table)

    def _records(self) -> list[_Record]:
        """Every post, the newest first."""
        keys = (path.stem for path in (self._folder / "posts").glob("*.json"))
        records = [record for key in keys if (record := self._record(key))]
        return sorted(records, key=lambda record: (-record.created, record.name))

    def _kept(self, old: _Record | None, key: str, payload: Payload) -> _Record:
        now = self._clock()
        wanted = payload.slug or slug_of(payload.headline) or "article"
        if old:
            settled = old.public or old.payload.status is Status.WITHDRAW
            name = old.name if settled else self._free_name(wanted, old.key)
            record = replace(old, name=name, payload=payload, changed=now)
        else:
            record = _Record(key, self._free_name(wanted, key), payload, now, now)
        table = {
            "key": record.key,
            "name": record.name,
            "payload": json.loads(to_bytes(payload)),
            "created": record.created,
            "changed": record.changed,
        }
        path = self._folder / "posts" / f"{quote(record.key, safe='')}.json"
        write(path, json.dumps(table, ensure_ascii=False).encode())
        return record

    def _free_name(self, wanted: str, key: str) -> str:
        taken = {record.name for record in self._records() if record.key != key}
        number, name = 1, wanted
        while name in taken:
            number += 1
            name = f"{wanted}-{number}"
        return name

    def _lay_out(self, record: _Record, old: _Record | None) -> None:
        for attachment in _attachments(record.payload):
            write(self.site / "media" / attachment.name, attachment.content)
        shown = with_addresses(
            record.payload, {item.name: MEDIA + item.name for item in record.payload.pictures}
        )
        # A page says when it came out, also where the writer left that open.
        dated = replace(shown, date=shown.date or _moment(record.created).date().isoformat())
        write(self.site / record.path, self._page(dated).encode())
        # Also what a try that broke off has left.
        stale = {f"{folder}/{record.name}.html" for folder in ("articles", "drafts")}
        stale |= {old.path} if old else set()
        for path in stale - {record.path}:
            (self.site / path).unlink(missing_ok=True)
        public = [item for item in self._records() if item.public]
        listed = [Listed(item.path, _stamp(item.created), item.payload) for item in public]
        write(self.site / "index.html", self._front(listed).encode())
        write(self.site / "feed.xml", _feed(public))

    def _plain_front(self, listed: Sequence[Listed]) -> str:
        blocks = tuple(
            f'<h2><a href="{html.escape(item.path)}">{html.escape(item.payload.headline)}</a></h2>'
            for item in listed
        )
        return self._page(Payload(headline=TITLE, blocks=blocks))


class Server:
    """Serves the newspaper on loopback, on a port of its own choosing, in its own thread."""

    def __init__(self, site: Path) -> None:
        self._site = site
        self._server = _Loopback(("127.0.0.1", 0), partial(_Quiet, directory=str(site)))
        self._thread = threading.Thread(
            target=self._server.serve_forever, name="practice site", daemon=True
        )
        self._thread.start()

    @property
    def url(self) -> str:
        """The address of the front page."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/"

    def view(self, url: str) -> str:
        """The address here of a page that a receipt names by its file."""
        pages = self._site.absolute().as_uri() + "/"
        return self.url + url.removeprefix(pages) if url.startswith(pages) else url

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Loopback(ThreadingHTTPServer):
    daemon_threads = True


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing; answers only to its own name (DNS rebinding)."""

    def send_head(self) -> Any:
        host = urlsplit(f"//{self.headers.get('Host', '')}").hostname
        if host not in ("127.0.0.1", "localhost"):
            self.send_error(403)
            return None
        return super().send_head()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  (the base class's name)
        """Nothing: what a journalist reads is nobody's business."""


def write(path: Path, content: bytes) -> None:
    """Put `content` at `path`, whole and on the disk, or leave what was there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        # Temporary files are for their owner alone; a web site is for everybody.
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _must_be_ours(there: str, known: str, payload: Payload) -> None:
    """CmsConflict where the post is neither as we left it nor already as it is to become."""
    if known and there not in (known, _version(payload)):
        raise CmsConflict(
            tr("The article was changed on the practice site since you published it.")
        )


def _version(payload: Payload) -> str:
    """A digest of all but who sees it: that is ours to change."""
    return digest(to_bytes(replace(payload, status=Status.PUBLISH)))


@contextmanager
def _writing() -> Generator[None]:
    """CmsUnavailable where the folder cannot be written."""
    try:
        yield
    except OSError as error:
        raise CmsUnavailable(
            tr(
                "The practice site cannot be written: {reason} ({filename}).",
                reason=error.strerror,
                filename=error.filename,
            )
        ) from error


def _attachments(payload: Payload) -> Iterable[Attachment]:
    return ((payload.picture,) if payload.picture else ()) + payload.pictures


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _stamp(seconds: float) -> str:
    return _moment(seconds).isoformat(timespec="seconds")


def _feed(records: Iterable[_Record]) -> bytes:
    root = ET.Element("rss", version="2.0")
    channel = ET.SubElement(root, "channel")
    _add(channel, "title", TITLE)
    _add(channel, "link", "index.html")
    _add(channel, "description", "Articles published for practice")
    for record in records:
        item = ET.SubElement(channel, "item")
        _add(item, "title", record.payload.headline)
        _add(item, "link", record.path)
        _add(item, "description", record.payload.standfirst)
        if record.payload.section:
            _add(item, "category", record.payload.section)
        _add(item, "pubDate", format_datetime(_moment(record.created)))
        ET.SubElement(item, "guid", isPermaLink="false").text = record.key
    return ET.tostring(root, encoding="utf-8", xml_declaration=True)


def _add(parent: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(parent, tag).text = "".join(c for c in text if c.isprintable() or c == "\n")
