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


class CmsError(Exception):
    """An expected failure; the message is one line that a user can act on."""


class CmsUnavailable(CmsError):
    """The site did not answer, or could not for now; `retry_after` in seconds if it said."""

    def __init__(self, message: str, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class CmsUnauthorised(CmsError):
    """The site does not accept our credentials."""


class CmsRefused(CmsError):
    """The site understood and refused."""


class CmsConflict(CmsError):
    """Someone changed the post there."""


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
class Payload:
    """Everything that will leave the machine, and nothing else.

    `blocks` are sanitised HTML, one top-level element each, in order. `pictures` are those of
    the body: a block shows one by the address `attachment:NAME`, which the adapter replaces by
    the picture's address at the site. `publish_at` is the hour of a scheduled post, in UTC as
    `2026-11-24T05:00:00Z`, and empty otherwise.
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
    says that a change made there is noticed before it would be overwritten.
    """

    drafts: bool = True
    pictures: bool = True
    categories: bool = True
    tags: bool = True
    conflict_detection: bool = False
    scheduling: bool = False
    withdrawal: bool = False

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
    """The outcome of a connection test: who we are there and what we may do."""

    ok: bool
    message: str
    user: str = ""
    may_publish: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader sees: text of the headline and of each paragraph, in order.

    `details` holds what else could be read, by payload field: "section", "standfirst".
    """

    url: str
    headline: str
    paragraphs: tuple[str, ...]
    details: Mapping[str, str] = field(default_factory=dict[str, str])


@runtime_checkable
class Clocked(Protocol):
    """An adapter to a site on another machine, which has a clock of its own."""

    def clock(self) -> datetime | None:
        """What the site says the time is, asked now; None where it does not say."""
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
