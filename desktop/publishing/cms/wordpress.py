"""WordPress, by its REST interface and an application password.

Signature: `Client(url, user, password, timeout=(10, 60))`.

WordPress has no idempotent creation. So a post is first made as a draft whose slug is
`ed-KEY`, whose number we are told and keep, and only then given its own slug and status by that
number; a try whose answer was lost is found by its slug, later by the key in the first block's
metadata. A twin that a network's repetition made is removed. Nor has it a conditional update: we
read, compare with what came back when we last wrote, and write; a gap of milliseconds remains,
which its list of revisions heals.

The standfirst becomes the excerpt. Byline and dateline open the article as a paragraph, and the
lead picture's credit and licence close it: few themes show the fields WordPress has for them.
Corrections are paragraphs of the class `correction` at the top or the bottom of the story. The
article's date is not sent: the site stamps the hour of publication itself. A scheduled post is
published by WordPress's own clockwork, which runs only when somebody visits.
"""

import hashlib
import html
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from desktop.publishing.cms.addresses import same_origin
from desktop.publishing.cms.contract import (
    CHANGED,
    Attachment,
    Capabilities,
    CmsConflict,
    CmsRefused,
    CmsUnavailable,
    Opened,
    Page,
    Payload,
    Reading,
    RemotePost,
    SiteCheck,
    Standing,
    Status,
    Watch,
)
from desktop.publishing.cms.http import Answer, Http, failure
from desktop.publishing.cms.wordpress_content import elements, written
from desktop.publishing.cms.wordpress_desk import listing, opened
from desktop.publishing.cms.wordpress_door import Door, code, read
from desktop.publishing.fidelity import dropped
from desktop.publishing.hours import instant
from desktop.publishing.payload import with_addresses
from desktop.publishing.readback import paragraphs, read_page, same
from desktop.translation import later, tr

# A post whose hour is less than this ahead WordPress publishes at once, so before that time it is
# not sent.
LEAD = timedelta(seconds=75)
FIELDS = (
    "id,slug,status,link,title.raw,content.raw,excerpt.raw,categories,tags,featured_media,date_gmt"
)
OPENED = FIELDS + ",author,modified_gmt,_links"
PUBLIC = ("publish", "future", "private")


class Client:
    """The adapter to the WordPress at `url`; `password` is an application password."""

    capabilities = Capabilities(
        conflict_detection=True,
        scheduling=True,
        withdrawal=True,
        desk=True,
        addresses=True,
        loses={
            "standfirst": later(
                "The standfirst becomes the excerpt: many themes show it in lists only."
            ),
            "date": later(
                "The article’s date is not sent: the site gives the hour of publication."
            ),
            "language": later("The page is marked as being in the site’s own language."),
        },
    )

    def __init__(
        self, url: str, user: str, password: str, timeout: tuple[float, float] = (10.0, 60.0)
    ) -> None:
        self._http = Http(url, (user, password), timeout)
        self._timeout = timeout
        self._door = Door(self._http, user, password)

    def check(self) -> SiteCheck:
        """Who we are there and what we may do, and if nothing, why."""
        return self._door.check()

    def watch(self, watch: Watch) -> None:
        """Tell of pictures on their way."""
        self._http.watch = watch

    def clock(self) -> datetime | None:
        """The time by the site's own clock, from an answer that no cache may give."""
        answer = self._door.me()
        if answer.status >= 500:
            raise failure(answer)
        try:
            return parsedate_to_datetime(answer.headers.get("date", "")).astimezone(UTC)
        except ValueError:
            return None

    def find(self, key: str) -> RemotePost | None:
        """The post made for `key`: by its first slug, or by the key in its first block."""
        by_slug = {"slug": _slug(key), "status": "any", "context": "edit", "_fields": FIELDS}
        for found in self._list("wp/v2/posts", by_slug):
            return self._post(found)
        by_key = {"search": key, "status": "any", "context": "edit", "_fields": FIELDS}
        for found in self._list("wp/v2/posts", by_key):
            if key in found["content"]["raw"]:
                return self._post(found)
        return None

    def send(
        self,
        key: str,
        payload: Payload,
        post: RemotePost | None,
        created: Callable[[RemotePost], None],
    ) -> RemotePost:
        """Upload the pictures, make the post if need be, and bring it to what `payload` says."""
        if payload.status is Status.WITHDRAW:
            return self._withdrawn(post)
        becoming = self._becoming(payload)
        there = self._writable(post, payload, becoming["status"]) if post else {}
        if there.get("status") == "future" and becoming["status"] == "publish":
            # Else the hour it has would keep it waiting.
            becoming["date_gmt"] = None
        ready = self._prepared(key, payload)
        if there.get("status") == "pending" and becoming["status"] == "draft":
            # What was handed in stays handed in.
            becoming["status"] = "pending"
        final = becoming | {"slug": payload.slug}
        if post is None:
            made = self._created(key, ready.fields)
            created(made)
            # What was sent with the creation need not be sent again, unless another try made it.
            changes = final if made.version else ready.fields | final
            post = made
        else:
            changes = ready.fields | final
        if "slug" in payload.untouched:
            del changes["slug"]
        answer = self._changed(post, changes)
        self._without_twins(key, answer)
        notes = (*ready.notes, *_not_taken(answer, changes | ready.fields, payload))
        return self._post(answer, notes)

    def read_back(self, post: RemotePost, payload: Payload) -> Reading | None:
        """The public page as a stranger sees it; None while it is not public."""
        withdrawn = payload.status is Status.WITHDRAW
        if post.status != "publish" and not withdrawn:
            return None
        own = same_origin(post.url, self._http.base)
        reader = self._http if own else Http(post.url, timeout=self._timeout)
        answer = reader.get(post.url)
        if withdrawn and 400 <= answer.status < 500:
            return None
        if answer.status != 200:
            raise CmsUnavailable(
                tr("{url} answered {status} to a reader.", url=post.url, status=answer.status)
            )
        page = read_page(post.url, answer.text, payload.headline)
        if withdrawn:
            # A site may answer with another page at the address of one that is gone.
            return page if same(page.headline, payload.headline) else None
        details = self._details(post)
        return replace(page, details=details)

    # The desk.

    def listing(self, search: str = "", standing: Standing | None = None, page: int = 1) -> Page:
        """A page of the posts we may edit there."""
        return listing(self._asked, search, standing, page)

    def open(self, number: str) -> Opened:
        """The post with that number, as its writer has it."""
        table = self._there(RemotePost(number, "", ""), OPENED)
        return opened(self._asked, table, self._post(table))

    def _asked(self, route: str, query: dict[str, str]) -> Answer:
        answer = self._http.get(self._url(route), query=query, signed=True)
        if answer.status == 401:
            self._door.must_let_us_in()
        return answer

    # Reading and writing.

    def _url(self, route: str) -> str:
        return self._door.found().root + route

    def _get(self, route: str, query: dict[str, str]) -> dict[str, Any]:
        return read(self._http.get(self._url(route), query=query, signed=True))

    def _list(self, route: str, query: dict[str, str]) -> list[dict[str, Any]]:
        answer = self._http.get(self._url(route), query=query, signed=True)
        if answer.status in (400, 401, 403):
            # WordPress takes a wrong password for a stranger, and tells strangers other things.
            self._door.must_let_us_in()
        if answer.status >= 400:
            raise failure(answer)
        return answer.rows()

    def _post(self, table: dict[str, Any], notes: tuple[str, ...] = ()) -> RemotePost:
        return RemotePost(
            id=str(table["id"]),
            url=str(table["link"]),
            status=str(table["status"]),
            version=_version(table),
            notes=notes,
        )

    def _becoming(self, payload: Payload) -> dict[str, Any]:
        """Status and hour that the post is to have, by the site's clock.

        An hour that has passed means now. One that is too near is waited for.
        """
        if payload.status is not Status.SCHEDULE:
            return {"status": payload.status.value}
        left = instant(payload.publish_at) - (self.clock() or datetime.now(UTC))
        if left <= timedelta(0):
            return {"status": "publish"}
        if left < LEAD:
            raise CmsUnavailable(
                tr("The site would publish it before its hour, so it is sent at that hour."),
                retry_after=left.total_seconds(),
            )
        return {"status": "future", "date_gmt": payload.publish_at.removesuffix("Z")}

    def _changed(self, post: RemotePost, changes: dict[str, Any]) -> dict[str, Any]:
        route = self._url(f"wp/v2/posts/{post.id}")
        return read(self._http.post(route, query={"_fields": FIELDS}, body=changes))

    def _withdrawn(self, post: RemotePost | None) -> RemotePost:
        """The post made a draft again; nothing else of it is touched."""
        if post is None:
            raise CmsRefused(tr("There is no post on the site to take down."))
        there = self._there(post)
        # Else it would keep its hour, and wait for that when it is published again.
        date: dict[str, Any] = {"date_gmt": None} if there["status"] == "future" else {}
        answer = self._changed(post, {"status": "draft", **date})
        url = str(there["link"]) if there["status"] in PUBLIC else post.url
        return RemotePost(post.id, url, str(answer["status"]), post.version)

    def _there(self, post: RemotePost, fields: str = FIELDS) -> dict[str, Any]:
        """The post as it is there now; CmsConflict where it is gone."""
        query = {"context": "edit", "_fields": fields}
        answer = self._http.get(self._url(f"wp/v2/posts/{post.id}"), query=query, signed=True)
        if answer.status in (404, 410):
            raise CmsConflict(tr("The post was deleted on the site since you published it."))
        there = read(answer)
        if there["status"] == "trash":
            raise CmsConflict(tr("The post is in the site's bin. Restore it there first."))
        return there

    def _writable(self, post: RemotePost, payload: Payload, becoming: str) -> dict[str, Any]:
        """The post as it is; CmsConflict or CmsRefused where updating would destroy something."""
        there = self._there(post)
        if there["status"] in ("publish", "private") and becoming in ("draft", "future"):
            raise CmsRefused(
                tr("The article is already published there; sending a draft would take it down.")
                if becoming == "draft"
                else tr(
                    "The article is already published there; sending an hour to come would take "
                    "it down."
                )
            )
        if there["status"] == "future" and becoming == "draft":
            raise CmsRefused(
                tr("The article is scheduled there; take it back before sending a draft.")
            )
        if post.version and _version(there) != post.version and not _is_already(there, payload):
            raise CmsConflict(CHANGED)
        return there

    def _created(self, key: str, fields: dict[str, Any]) -> RemotePost:
        """A new draft; without a version where an earlier try turns out to have made one."""
        body = fields | {"slug": _slug(key), "status": Status.DRAFT.value}
        answer = read(
            self._http.post(self._url("wp/v2/posts"), query={"_fields": FIELDS}, body=body)
        )
        if answer["slug"] == _slug(key):
            return self._post(answer)
        query = {"slug": _slug(key), "status": "any", "context": "edit", "_fields": FIELDS}
        for earlier in self._list("wp/v2/posts", query):
            self._http.delete(self._url(f"wp/v2/posts/{answer['id']}"), query={"force": "true"})
            found = self._post(earlier)
            return RemotePost(found.id, found.url, found.status)
        return self._post(answer)

    def _without_twins(self, key: str, ours: dict[str, Any]) -> None:
        """Put into the bin what a repetition of our creation on the way has made besides.

        Its slug is the one we make posts with, or that with a number; whatever somebody has
        published or given another name since is left alone. The same as ours is deleted at once.
        """
        slugs = ",".join((_slug(key), *(f"{_slug(key)}-{number}" for number in range(2, 6))))
        query = {"slug": slugs, "status": "draft", "context": "edit", "_fields": FIELDS}
        for twin in self._list("wp/v2/posts", query):
            if twin["id"] != ours["id"]:
                force = {"force": "true"} if _version(twin) == _version(ours) else {}
                self._http.delete(self._url(f"wp/v2/posts/{twin['id']}"), query=force)

    def _prepared(self, key: str, payload: Payload) -> "_Prepared":
        """The fields of the post, after what they refer to has been put there."""
        notes: list[str] = []
        media = {item.name: self._uploaded(item, notes) for item in payload.pictures}
        shown = with_addresses(payload, {name: item.address for name, item in media.items()})
        numbers = {item.address: item.number for item in media.values()}
        fields: dict[str, Any] = {
            "title": payload.headline,
            "content": written(shown, numbers, key),
            "excerpt": payload.standfirst,
            "tags": [n for tag in payload.tags if (n := self._term("tags", tag, notes))],
        }
        category = self._term("categories", payload.section, notes) if payload.section else 0
        if category:
            fields["categories"] = [category]
        lead = self._uploaded(payload.picture, notes) if payload.picture else None
        fields["featured_media"] = lead.number if lead else 0
        if payload.picture_address and "picture" not in payload.untouched:
            notes.append(
                tr("The lead picture is at an address, not on this computer: left as it is.")
            )
        for name in _left_alone(payload):
            fields.pop(name, None)
        return _Prepared(fields, tuple(notes))

    def _term(self, kind: str, name: str, notes: list[str]) -> int:
        """The number of a category or tag, made if need be; 0 with a note where we may not."""
        query = {"search": name, "per_page": "100", "_fields": "id,name"}
        for term in self._list(f"wp/v2/{kind}", query):
            if html.unescape(str(term["name"])).casefold() == name.casefold():
                return int(term["id"])
        answer = self._http.post(self._url(f"wp/v2/{kind}"), body={"name": name})
        if code(answer) == "term_exists":
            return int(answer.table()["data"]["term_id"])
        if code(answer) == "rest_cannot_create":
            notes.append(
                tr("The site has no section “{name}”, and you may not make one there.", name=name)
                if kind == "categories"
                else tr("The site has no tag “{name}”, and you may not make one there.", name=name)
            )
            return 0
        return int(read(answer)["id"])

    def _uploaded(self, picture: Attachment, notes: list[str]) -> "_Media":
        """The picture at the site: found by its name, which is its digest, or uploaded."""
        stem = picture.name.rpartition(".")[0]
        fields = "id,source_url,alt_text,caption,media_details"
        found = self._list("wp/v2/media", {"slug": stem, "_fields": fields})
        table = found[0] if found else self._new_media(picture, fields)
        media = _Media(int(table["id"]), str(table["source_url"]))
        if found and not table["media_details"].get("width"):
            # An upload that broke off after the file was stored: have its sizes made.
            route = f"wp/v2/media/{media.number}/post-process"
            read(self._http.post(self._url(route), body={"action": "create-image-subsizes"}))
        wanted = (picture.alt, _credited(picture))
        if wanted != (table["alt_text"], " ".join(paragraphs(table["caption"]["rendered"]))):
            body = {"alt_text": wanted[0], "caption": html.escape(wanted[1], quote=False)}
            answer = self._http.post(self._url(f"wp/v2/media/{media.number}"), body=body)
            if answer.status == 403:
                notes.append(tr("The picture's description belongs to somebody else on the site."))
            else:
                read(answer)
        return media

    def _new_media(self, picture: Attachment, fields: str) -> dict[str, Any]:
        answer = self._http.post(
            self._url("wp/v2/media"),
            query={"_fields": fields},
            content=picture.content,
            headers={
                "Content-Type": picture.media_type,
                "Content-Disposition": f'attachment; filename="{picture.name}"',
                "Content-MD5": hashlib.md5(picture.content, usedforsecurity=False).hexdigest(),
            },
        )
        if code(answer) == "rest_upload_unknown_error":
            # A 500 that no repetition mends: too large, or a kind the site does not take.
            raise CmsRefused(
                tr("The site does not take the picture. {failure}", failure=failure(answer))
            )
        return read(answer)

    def _details(self, post: RemotePost) -> dict[str, str]:
        """What the page may not show, or not in a way we can tell apart."""
        categories = self._list("wp/v2/categories", {"post": post.id, "_fields": "name"})
        names = [html.unescape(str(term["name"])) for term in categories]
        excerpt = self._get(f"wp/v2/posts/{post.id}", {"context": "edit", "_fields": "excerpt.raw"})
        return {
            "section": ", ".join(names),
            "standfirst": " ".join(paragraphs(excerpt["excerpt"]["raw"])),
        }


@dataclass(frozen=True, slots=True)
class _Prepared:
    """The post's fields but slug and status, and what could not be done as wished."""

    fields: dict[str, Any]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Media:
    """A picture at the site."""

    number: int
    address: str


def _slug(key: str) -> str:
    return f"ed-{key}"


def _credited(picture: Attachment) -> str:
    """The caption with the credit in brackets, as newspapers set it."""
    words = " / ".join(part for part in (picture.credit, picture.licence) if part)
    return f"{picture.caption} ({words})".strip() if words else picture.caption


def _version(table: dict[str, Any]) -> str:
    """A digest of what a writer can change, as WordPress gave it back."""
    written = [
        *(table[name]["raw"] for name in ("title", "content", "excerpt")),
        sorted(table["categories"]),
        sorted(table["tags"]),
        table["featured_media"],
    ]
    return hashlib.sha256(json.dumps(written).encode()).hexdigest()


def _is_already(table: dict[str, Any], payload: Payload) -> bool:
    """Whether the post already says what is to be sent: an answer of ours was lost.

    By its words and not by its bytes, since WordPress may have filtered the mark-up.
    """
    wanted = [text for element in elements(payload) for text in paragraphs(element)]
    if payload.kept:
        wanted = list(paragraphs(written(payload, {}, "")))
    title = html.unescape(str(table["title"]["raw"]))
    said = "headline" in payload.untouched or title == payload.headline
    return said and list(paragraphs(table["content"]["raw"])) == wanted


def _left_alone(payload: Payload) -> tuple[str, ...]:
    """WordPress's names of the fields that stay as they are there."""
    names = {"headline": "title", "standfirst": "excerpt", "section": "categories", "tags": "tags"}
    kept = [name for ours, name in names.items() if ours in payload.untouched]
    picture = payload.picture_address or "picture" in payload.untouched
    return (*kept, *(("featured_media",) if picture else ()))


def _not_taken(answer: dict[str, Any], fields: dict[str, Any], payload: Payload) -> tuple[str, ...]:
    """What WordPress dropped without an error."""
    notes: list[str] = []
    if answer["featured_media"] != fields.get("featured_media", answer["featured_media"]):
        notes.append(tr("The site did not take the lead picture."))
    if "categories" in fields and answer["categories"] != fields["categories"]:
        notes.append(tr("The site did not take the section “{section}”.", section=payload.section))
    if answer["status"] != fields["status"]:
        notes.append(tr("The site keeps it as “{status}”.", status=answer["status"]))
    elif payload.status is Status.SCHEDULE and answer["status"] == "publish":
        notes.append(tr("Its hour had passed when it was sent, so it was published at once."))
    if fields.get("date_gmt") not in (None, answer["date_gmt"]):
        notes.append(tr("The site has it for {hour} UTC.", hour=answer["date_gmt"]))
    stored = str(answer["content"]["raw"])
    if fields.get("content", stored) != stored:
        # For those without the right to unfiltered HTML, WordPress lets through what it knows.
        lost = dropped(fields["content"], stored)
        named = tr(", ").join(map(tr, lost))
        said = tr("The site’s filter dropped from the text: {constructs}.", constructs=named)
        notes += [said] if lost else []
    return tuple(notes)
