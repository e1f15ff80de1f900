"""What every site adapter does, and how it fails.

CmsError
├── CmsUnavailable    no answer, 5xx, 408, 429: may be tried again
├── CmsUnauthorised   who are you: wrong or missing credentials
├── CmsRefused        it understood and said no (rights, validation): not tried again
└── CmsConflict       the post was changed there since we last wrote it
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol, runtime_checkable

from desktop.translation import later, tr


class Trouble(StrEnum):
    """What keeps us out of a site, where it can be told; `connection.ADVICE` says what to do."""

    ADDRESS = "address"
    NO_HOST = "no host"
    NO_NETWORK = "no network"
    CLOSED = "closed"
    """Somebody is there and takes no connection."""
    SILENT = "silent"
    PORTAL = "portal"
    """A network that wants a login first, as in a hotel, answers in the site's place."""
    MOVED = "moved"
    EXPIRED = "expired"
    SELF_SIGNED = "self-signed"
    OTHER_HOST = "other host"
    """The certificate is made out to another host."""
    UNKNOWN_ISSUER = "unknown issuer"
    NO_TLS = "no tls"
    NOTHING_THERE = "nothing there"
    BLOCKED = "blocked"
    """The interface is closed to us, by a plug-in or by the web server."""
    PASSWORDS_OFF = "passwords off"
    PASSWORD = "password"  # noqa: S105
    HEADER = "header"
    """The web server takes the Authorization header away."""
    RIGHTS = "rights"
    CLOCK = "clock"


class CmsError(Exception):
    """An expected failure; the message is one line that a user can act on."""

    def __init__(self, message: str, trouble: Trouble | None = None) -> None:
        super().__init__(message)
        self.trouble = trouble


class CmsUnavailable(CmsError):
    """The site did not answer, or could not for now; `retry_after` in seconds if it said."""

    def __init__(
        self, message: str, retry_after: float | None = None, trouble: Trouble | None = None
    ) -> None:
        super().__init__(message, trouble)
        self.retry_after = retry_after


class CmsUnauthorised(CmsError):
    """The site does not accept our credentials."""


class CmsRefused(CmsError):
    """The site understood and refused."""


class CmsConflict(CmsError):
    """Someone changed the post there."""


# What a CmsConflict says that a merge can settle; kept as it is and said when it is shown.
CHANGED = later("The post was changed on the site since you last published it.")


class Status(StrEnum):
    """What the post is to become."""

    DRAFT = "draft"
    PUBLISH = "publish"
    SCHEDULE = "schedule"
    """Published by the site itself at the payload's hour; at once where that has passed."""
    WITHDRAW = "withdraw"
    """No reader sees it any more; the desk still does. Only that changes: of the payload nothing
    is sent, and the post keeps its content and its key. A change made there is still noticed when
    it is published again."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What readers are told was wrong: the note, its date (ISO 8601), and "top" or "bottom"."""

    note: str
    date: str
    place: str = "bottom"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture ready to leave: bytes already stripped of private metadata.

    `name` is the file name used at the site (made from the digest); `sha256` is hex.
    """

    name: str
    media_type: str
    sha256: str
    content: bytes
    alt: str = ""
    caption: str = ""
    credit: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """The payload's blocks `first:first + count` as the site has them already, byte for byte.

    `raw` is the site's own source of them, with what separates them from what follows.
    """

    first: int
    count: int
    raw: str


@dataclass(frozen=True, slots=True)
class Payload:
    """Everything that will leave the machine, and nothing else.

    `blocks` are sanitised HTML, one top-level element each, in order. `pictures` are those of
    the body: a block shows one by the address `attachment:NAME`, which the adapter replaces by
    the picture's address at the site. `publish_at` is the hour of a scheduled post, in UTC as
    `2026-11-24T05:00:00Z`, and empty otherwise.

    For a post that was opened at the site, `kept` are the blocks that stand there already, in
    order and not overlapping (what was not understood is an empty block), and `untouched` the
    names of the fields that are to be left as they are there. A lead picture that is at the
    site, and not here, is the `picture_address`.
    """

    headline: str
    blocks: tuple[str, ...]
    status: Status = Status.PUBLISH
    standfirst: str = ""
    section: str = ""
    byline: str = ""
    dateline: str = ""
    date: str = ""
    slug: str = ""
    language: str = "en"
    tags: tuple[str, ...] = ()
    picture: Attachment | None = None
    pictures: tuple[Attachment, ...] = ()
    publish_at: str = ""
    corrections: tuple[Correction, ...] = ()
    kept: tuple[Kept, ...] = ()
    untouched: tuple[str, ...] = ()
    picture_address: str = ""


@dataclass(frozen=True, slots=True)
class RemotePost:
    """A post as the site names it; `version` is opaque and compared for equality only.

    `notes` say in plain words what the site did not take as sent; they go into the receipt.
    """

    id: str
    url: str
    status: str
    version: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a kind of site can do; the window offers only this.

    `scheduling` and `withdrawal` are the statuses SCHEDULE and WITHDRAW; `conflict_detection`
    says that a change made there is noticed before it would be overwritten, `desk` that its posts
    can be listed and opened (`Desk`), `addresses` that a lead picture may be at an address.
    `loses` is what readers there will not get though an article has it: a construct as `fidelity`
    names it, and a sentence that tells the writer what becomes of it.
    """

    drafts: bool = True
    pictures: bool = True
    categories: bool = True
    tags: bool = True
    conflict_detection: bool = False
    scheduling: bool = False
    withdrawal: bool = False
    desk: bool = False
    addresses: bool = False
    loses: Mapping[str, str] = field(default_factory=dict[str, str], hash=False)

    def allow(self, status: Status) -> bool:
        """Whether a post can become this there."""
        asked = {
            Status.DRAFT: self.drafts,
            Status.SCHEDULE: self.scheduling,
            Status.WITHDRAW: self.withdrawal,
        }
        return asked.get(status, True)


@dataclass(frozen=True, slots=True)
class SiteCheck:
    """The outcome of a connection test: who we are there and what we may do.

    `trouble` is what is not as it should be; there may be some although publishing works.
    """

    ok: bool
    message: str
    user: str = ""
    may_publish: bool = False
    trouble: Trouble | None = None

    @classmethod
    def failed(cls, error: CmsError) -> "SiteCheck":
        """The outcome of a test that the error ended."""
        return cls(False, str(error), trouble=error.trouble)

    @classmethod
    def connected(cls, name: str, user: str, *, may_publish: bool) -> "SiteCheck":
        """The outcome where the site called `name` let us in as `user`."""
        if may_publish:
            return cls(True, tr("Connected to {name} as {user}.", name=name, user=user), user, True)
        message = tr(
            "Connected to {name} as {user}, who may write drafts but not publish.",
            name=name,
            user=user,
        )
        return cls(True, message, user, trouble=Trouble.RIGHTS)


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture on a page: its whole address and its description."""

    address: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader sees: text of the headline and of each paragraph, in order.

    `details` holds what else could be read, by payload field: "section", "standfirst". `links`
    are the addresses that links lead to, whole; None, as with `pictures`, where nobody looked.
    """

    url: str
    headline: str
    paragraphs: tuple[str, ...]
    details: Mapping[str, str] = field(default_factory=dict[str, str])
    links: tuple[str, ...] | None = None
    pictures: tuple[Shown, ...] | None = None


class Standing(StrEnum):
    """How far a post on a site's desk has come."""

    DRAFT = "draft"
    PENDING = "pending"
    """Handed in, to be looked at by an editor."""
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"
    """Made, but for no reader's eyes: taken down, or private."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A post on a site's desk.

    `author` and `changed_by` (who changed it last) are names of people, empty where the site
    does not tell; `changed` is ISO 8601 in UTC. `version` is as that of a RemotePost.
    """

    id: str
    title: str
    standing: Standing
    url: str = ""
    author: str = ""
    changed_by: str = ""
    changed: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """Some of a desk's posts, what was changed last first; `more` says that there are others."""

    posts: tuple[Listed, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """One passage of a post: its source there, and what it means.

    The sources of all parts one after the other are the post's content, byte for byte. `html`
    is the passage as HTML, or empty where we have nothing of the kind; `label` then says in the
    site's words what it is ("gallery").
    """

    raw: str
    html: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """A post opened at a site: fields as those of a Payload, and its content in parts.

    `key` is the one it was made for, where Onrecord made it. Of the lead picture there is its
    address at the site and what is said about it.
    """

    listed: Listed
    post: RemotePost
    parts: tuple[Part, ...]
    key: str = ""
    headline: str = ""
    standfirst: str = ""
    section: str = ""
    byline: str = ""
    dateline: str = ""
    slug: str = ""
    language: str = ""
    tags: tuple[str, ...] = ()
    picture_address: str = ""
    alt: str = ""
    caption: str = ""
    native_byline: bool = False
    """The byline is the site's author, whom it shows without us."""


@runtime_checkable
class Desk(Protocol):
    """An adapter to a site whose posts can be listed and opened; neither writes anything."""

    def listing(self, search: str = "", standing: Standing | None = None, page: int = 1) -> Page:
        """A page (from 1) of the posts that hold the words of `search` and stand so."""
        ...

    def open(self, number: str) -> Opened:
        """The post with that id; CmsConflict where it is gone."""
        ...


@runtime_checkable
class Clocked(Protocol):
    """An adapter to a site on another machine, which has a clock of its own."""

    def clock(self) -> datetime | None:
        """What the site says the time is, asked now; None where it does not say."""
        ...


Watch = Callable[[int, int], None]
"""Hears how many bytes of a picture went out, of how many; a CmsError it raises stops that."""


@runtime_checkable
class Watched(Protocol):
    """An adapter that tells how far its pictures are, none of which makes a post by itself."""

    def watch(self, watch: Watch) -> None:
        """Tell `watch` from now on."""
        ...


class Client(Protocol):
    """An adapter to one site. Methods raise CmsError and nothing else for expected failures."""

    @property
    def capabilities(self) -> Capabilities:
        """What this kind of site can do."""
        ...

    def check(self) -> SiteCheck:
        """Test address, credentials and rights without writing anything."""
        ...

    def find(self, key: str) -> RemotePost | None:
        """The post made for `key`, in any status, or None."""
        ...

    def send(
        self,
        key: str,
        payload: Payload,
        post: RemotePost | None,
        created: Callable[[RemotePost], None],
    ) -> RemotePost:
        """Make the post for `key`, or update `post`, until it is as `payload` says.

        Calls `created` as soon as the site has named a new post, so that the caller can
        store it before anything else is sent. A post with a `version` is only overwritten if
        the site still has that version, or already the words of the payload, whatever its
        status; else CmsConflict, as also for a post that is gone. Neither a draft nor an hour
        to come takes down what readers see (CmsRefused); only Status.WITHDRAW does, for which
        there must be a `post`, whatever its version. The address it returns then is the one
        at which readers knew the article.
        """
        ...

    def read_back(self, post: RemotePost, payload: Payload) -> Reading | None:
        """Fetch the post as a reader would; None where readers cannot see it.

        For a payload that withdraws, what is still to be seen at the post's address.
        """
        ...
