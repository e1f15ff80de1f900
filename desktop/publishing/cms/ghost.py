"""Ghost 6, by its Admin API and a key of it.

Signature: `Client(url, key, pictures, timeout=(10, 60))`.

`key` is the Admin API key of an integration, or a person's staff access token; both are
`ID:SECRET`.

Ghost has no idempotent creation. So a post is first made as a draft whose JSON-LD carries the key
(an attribute of the script element in `codeinjection_head`), by which it can be found in any state;
its number is kept, and only then does it get its status by that number. A twin that a network's
repetition made is removed while nobody has touched it.

An update names the `updated_at` it is based on, and Ghost refuses it when another was made since.
Those times have whole seconds; so we write only once the second of the last change is over, by the
site's clock, and two changes can never bear the same time.

The section becomes the primary tag, the standfirst the excerpt. The people of a byline who are
known to the site by exactly that name become its authors; for others the byline opens the text.
Ghost has no list of its pictures, so `pictures` remembers where each one is.
"""

import re
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol
from urllib.parse import urljoin, urlsplit

from desktop.preview.metadata import authors
from desktop.publishing.cms import ghost_post
from desktop.publishing.cms.contract import (
    CHANGED,
    Attachment,
    Capabilities,
    CmsConflict,
    CmsError,
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
    Trouble,
    Watch,
)
from desktop.publishing.cms.ghost_api import Api, hour_of, quoted
from desktop.publishing.cms.ghost_desk import listing, opened
from desktop.publishing.cms.ghost_post import (
    LONGEST_STANDFIRST,
    Table,
    becoming,
    foreign,
    head,
    is_already,
    left_alone,
    mark,
    not_taken,
    public_tags,
    slug,
    version,
    written,
)
from desktop.publishing.readback import read_page, same
from desktop.translation import later, tr

SHAPE = {"source": "html", "formats": "html,lexical", "include": "tags,authors"}
# How often, and every how many seconds, the end of the second of a change is looked for.
LOOKS, PAUSE = 8, 0.3
# What a published post's status is called in the contract; and the address of one that is not.
PUBLISHED = Status.PUBLISH.value
PREVIEW = re.compile(r".*/p/[0-9a-f-]{36}/?$")
# Those who may write, but only under their own name; and who may not publish.
UNDER_OWN_NAME = ("Author", "Contributor")
NO_PUBLISHING = ("Contributor",)


class Memory(Protocol):
    """Where the pictures at the site are, by the SHA-256 of what was uploaded."""

    def address(self, sha256: str) -> str:
        """The address, or nothing."""
        ...

    def keep(self, sha256: str, address: str) -> None:
        """Remember the address."""
        ...


class Client:
    """The adapter to the Ghost at `url`.

    `wait` sleeps for so many seconds, `clock` gives the seconds since the epoch.
    """

    capabilities = Capabilities(
        conflict_detection=True,
        scheduling=True,
        withdrawal=True,
        desk=True,
        addresses=True,
        loses={
            "tags": later(
                "Many themes show the section only; the other tags are kept with the post."
            ),
            "date": later(
                "The article’s date is not sent: the site gives the hour of publication."
            ),
            "language": later("The page is marked as being in the site’s own language."),
        },
    )

    def __init__(
        self,
        url: str,
        key: str,
        pictures: Memory,
        timeout: tuple[float, float] = (10.0, 60.0),
        wait: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._api = Api(url, key, timeout, clock)
        self._pictures = pictures
        self._wait = wait

    def check(self) -> SiteCheck:
        """Who we are there and what we may do, and if nothing, why."""
        if self._api.problem:
            return SiteCheck(False, self._api.problem, trouble=Trouble.PASSWORD)
        try:
            name = self._name()
            # The public part says nothing about the key; this asks for what only it opens.
            self._api.read(self._api.get("posts/", {"limit": "1", "fields": "id"}))
            me = self._api.me()
        except CmsError as error:
            return SiteCheck.failed(error)
        user = str(me["name"]) if me else tr("an integration")
        may_publish = not _has_role(me, NO_PUBLISHING)
        return SiteCheck.connected(name, user, may_publish=may_publish)

    def watch(self, watch: Watch) -> None:
        """Tell of pictures on their way."""
        self._api.watch(watch)

    def clock(self) -> datetime | None:
        """The time by the site's own clock."""
        return self._api.hour()

    def find(self, key: str) -> RemotePost | None:
        """The post made for `key`; of twins the first."""
        made = self._made_for(key)
        return _post(made[0]) if made else None

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
        final = becoming(payload, self._api.now() if payload.publish_at else None)
        there = self._writable(post, payload, final["status"]) if post else None
        ready = self._prepared(key, payload, there)
        if there is None:
            there = self._created(ready.fields | slug(payload, {"slug": ""}))
            created(_post(there))
        named = {} if "slug" in payload.untouched else slug(payload, there)
        sent = ready.fields | final | named
        saved = self._saved(there, sent)
        notes = [*ready.notes, *not_taken(saved, sent, payload, self._api.base)]
        notes += self._looked_over(key, saved)
        return _post(saved, notes)

    def read_back(self, post: RemotePost, payload: Payload) -> Reading | None:
        """The public page as a stranger sees it; None while it is not public."""
        withdrawn = payload.status is Status.WITHDRAW
        # The address of what was never public shows it to whoever knows it, and to nobody else.
        if not (withdrawn or post.status == PUBLISHED) or PREVIEW.match(urlsplit(post.url).path):
            return None
        answer = self._api.reader(post.url).get(post.url)
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
        there = self._api.one(self._api.get(f"posts/{post.id}/", SHAPE), "posts")
        section: Table = there["primary_tag"] or {}
        details = {"section": str(section.get("name", ""))}
        if len(payload.standfirst) <= LONGEST_STANDFIRST:
            details["standfirst"] = str(there["custom_excerpt"] or "")
        return replace(page, details=details)

    def listing(self, search: str = "", standing: Standing | None = None, page: int = 1) -> Page:
        """A page of the posts that the key may see."""
        return listing(self._api, search, standing, page)

    def open(self, number: str) -> Opened:
        """The post with that number, as its writer has it."""
        table, _ = self._fetched(RemotePost(number, "", ""))
        return opened(table, _post(table))

    def _name(self) -> str:
        """The site's name for itself."""
        return str(self._api.site().get("title") or self._api.base)

    # Finding and making posts.

    def _made_for(self, key: str) -> list[Table]:
        """All posts that carry the key, in any state, the first one first."""
        query = {name: text for name, text in SHAPE.items() if name != "source"}
        found = self._api.listed("posts", f"codeinjection_head:~{quoted(mark(key))}", **query)
        # Numbers rise with the time of creation.
        return sorted(found, key=lambda table: str(table["id"]))

    def _writable(self, post: RemotePost, payload: Payload, becoming: str) -> Table:
        """The post as it is there; CmsConflict or CmsRefused where writing would destroy."""
        there = self._settled(post)
        if there["status"] in ("published", "sent") and becoming in ("draft", "scheduled"):
            raise CmsRefused(
                tr("The article is already published there; sending a draft would take it down.")
                if becoming == "draft"
                else tr(
                    "The article is already published there; sending an hour to come would take "
                    "it down."
                )
            )
        if there["status"] == "scheduled" and becoming == "draft":
            raise CmsRefused(
                tr("The article is scheduled there; take it back before sending a draft.")
            )
        if post.version and version(there) != post.version and not is_already(there, payload):
            raise CmsConflict(CHANGED)
        return there

    def _settled(self, post: RemotePost) -> Table:
        """The post as it is there, at a time that no later change can bear."""
        for _ in range(LOOKS):
            there, asked_at = self._fetched(post)
            if asked_at is None or datetime.fromisoformat(there["updated_at"]) < asked_at:
                return there
            self._wait(PAUSE)
        raise CmsUnavailable(
            tr("The post was changed there just now; it is left alone for a moment.")
        )

    def _withdrawn(self, post: RemotePost | None) -> RemotePost:
        """The post made a draft again; nothing else of it is touched."""
        if post is None:
            raise CmsRefused(tr("There is no post on the site to take down."))
        there = self._settled(post)
        saved = self._saved(there, {"status": "draft"})
        url = str(there["url"]) if there["status"] == "published" else post.url
        return RemotePost(post.id, url, str(saved["status"]), post.version)

    def _fetched(self, post: RemotePost) -> tuple[Table, datetime | None]:
        query = {name: text for name, text in SHAPE.items() if name != "source"}
        answer = self._api.get(f"posts/{post.id}/", query)
        if answer.status in (404, 422):
            # 422 for what cannot be a number of Ghost's.
            raise CmsConflict(tr("The post was deleted on the site since you published it."))
        return self._api.one(answer, "posts"), hour_of(answer)

    def _created(self, fields: Table) -> Table:
        return self._api.post("posts", SHAPE, fields | {"status": "draft"})

    def _saved(self, there: Table, fields: Table) -> Table:
        """The post with these fields, unless it was changed since it was as `there`."""
        based_on = {"updated_at": there["updated_at"]}
        return self._api.put("posts", str(there["id"]), SHAPE, fields | based_on)

    def _looked_over(self, key: str, saved: Table) -> list[str]:
        """Look at the post again after it was saved, and remove what repetition has made."""
        notes: list[str] = []
        found = {str(table["id"]): table for table in self._made_for(key)}
        now = found.pop(str(saved["id"]), None)
        if now is None or version(now) != version(saved):
            notes.append(tr("Somebody changed it on the site right after it was saved."))
        for twin in found.values():
            untouched = twin["status"] == "draft" and twin["updated_at"] == twin["created_at"]
            if untouched and written(twin) == written(saved):
                self._api.delete("posts", str(twin["id"]))
        return notes

    # What a post is made of.

    def _prepared(self, key: str, payload: Payload, there: Table | None) -> "_Prepared":
        """The fields of the post, after what they refer to has been put there."""
        addresses = {item.name: self._uploaded(item) for item in payload.pictures}
        lead = self._uploaded(payload.picture) if payload.picture else payload.picture_address
        notes: list[str] = []
        # A byline that the site shows already is not said again.
        shown = "byline" in payload.untouched
        written_by = [] if shown else self._authors(payload)
        byline = "" if written_by or shown else payload.byline
        others = str((there or {}).get("codeinjection_head") or "")
        fields = ghost_post.fields(payload, addresses, lead, byline, notes, there) | {
            "tags": self._tags(payload, there),
            "codeinjection_head": head(key, payload, lead, self._name(), others),
        }
        if written_by or _has_role(self._api.me(), UNDER_OWN_NAME):
            me = self._api.me() or {}
            fields["authors"] = [{"id": number} for number in written_by or [me["id"]]]
        elif byline:
            notes.append(
                tr(
                    "The site does not know “{byline}” as somebody who writes there, so the "
                    "byline opens the text, and the site may show another name above it.",
                    byline=payload.byline,
                )
            )
        notes += foreign(payload, str(self._api.site().get("locale") or ""))
        for name in left_alone(payload):
            fields.pop(name, None)
        return _Prepared(fields, tuple(notes))

    def _authors(self, payload: Payload) -> list[str]:
        """The numbers of the people in the byline, if the site knows them all, each once."""
        names = authors(payload.byline)
        me = self._api.me()
        if me and _has_role(me, UNDER_OWN_NAME):
            return [str(me["id"])] if names == [me["name"]] else []
        numbers: list[str] = []
        for name in names:
            found = self._api.listed("users", f"name:{quoted(name)}", fields="id,name")
            exact = [str(user["id"]) for user in found if user["name"] == name]
            if len(exact) != 1:
                return []
            numbers += exact
        return numbers

    def _tags(self, payload: Payload, there: Table | None) -> list[Table]:
        """Section, then tags, each as the site writes it; and what the site keeps for itself."""
        tags = [self._tag(name) for name in public_tags(payload)]
        kept: Iterable[Table] = there["tags"] if there else ()
        return tags + [{"id": tag["id"]} for tag in kept if tag["visibility"] == "internal"]

    def _tag(self, name: str) -> Table:
        for tag in self._api.listed("tags", f"name:~{quoted(name)}", fields="id,name"):
            if str(tag["name"]).casefold() == name.casefold():
                return {"id": tag["id"]}
        return {"name": name}

    # Pictures.

    def _uploaded(self, picture: Attachment) -> str:
        """The picture's address at the site: remembered, found where it would be, or new."""
        known = self._pictures.address(picture.sha256)
        if known and self._api.status_of(known) not in (404, 410):
            return known
        # An upload whose answer was lost; by its name, the digest, there is no mistaking it.
        month = f"{self._api.now():%Y/%m}"
        usual = urljoin(self._api.base, f"content/images/{month}/{picture.name}")
        address = usual if self._api.status_of(usual) == 200 else self._api.upload(picture)
        self._pictures.keep(picture.sha256, address)
        return address


@dataclass(frozen=True, slots=True)
class _Prepared:
    """The post's fields but slug and status, and what could not be done as wished."""

    fields: Table
    notes: tuple[str, ...]


def _has_role(user: Table | None, roles: Iterable[str]) -> bool:
    return user is not None and any(role["name"] in roles for role in user["roles"])


def _post(table: Table, notes: Iterable[str] = ()) -> RemotePost:
    status = PUBLISHED if table["status"] == "published" else str(table["status"])
    return RemotePost(
        id=str(table["id"]),
        url=str(table["url"]),
        status=status,
        version=version(table),
        notes=tuple(notes),
    )
