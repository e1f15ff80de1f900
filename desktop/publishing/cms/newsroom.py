"""A newsroom's own system, by the interface that resources/newsroom/openapi.yaml describes.

Signature: `Client(url, user, secret, timeout=(10, 60), clock=time.time)`.

An article is an IPTC ninjs 3.1 item, named by a URI that is made of the key. The receiver keeps
one item a URI, so that posting the same again makes nothing new; a change says which version it
is a change of, so that it is either carried out on that one or not at all. Pictures are named by
their digest.

    draft      pubStatus withheld
    schedule   pubStatus withheld, embargoedUntil the hour
    publish    pubStatus usable
    withdraw   pubStatus canceled

With a `user` requests are signed (HMAC-SHA256), and `secret` is the key of that name; without,
`secret` is a bearer token.
"""

import hashlib
import hmac
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, cast
from urllib.parse import quote, urljoin

from desktop.publishing.cms.addresses import same_origin
from desktop.publishing.cms.contract import (
    Attachment,
    Capabilities,
    CmsConflict,
    CmsError,
    CmsRefused,
    CmsUnauthorised,
    CmsUnavailable,
    Payload,
    Reading,
    RemotePost,
    SiteCheck,
    Status,
    Trouble,
    Watch,
)
from desktop.publishing.cms.http import Answer, Http, Signature, bearer, failure, resolved
from desktop.publishing.cms.newsroom_item import (
    CONTENT,
    RELEASE,
    Item,
    not_kept,
    says,
    to_item,
    to_reading,
    uri_of,
    version_of,
)
from desktop.publishing.readback import read_page
from desktop.translation import later, tr, trn

if TYPE_CHECKING:
    import requests

STATUSES = {
    "draft": Status.DRAFT,
    "scheduled": Status.SCHEDULE,
    "published": Status.PUBLISH,
    "withdrawn": Status.WITHDRAW,
}
# Receivers let a signature be this old, in seconds.
LARGEST_SKEW = 300


@dataclass(frozen=True, slots=True)
class _Stored:
    """An item as the receiver holds it; `url` is where readers find it, if they can."""

    id: str
    status: Status
    version: str
    url: str
    item: Item


class Client:
    """The adapter to the receiver at `url`; `clock` gives seconds since the epoch."""

    capabilities = Capabilities(
        conflict_detection=True,
        scheduling=True,
        withdrawal=True,
        loses={
            "date": later("The article’s date is not sent: the site gives the hour of publication.")
        },
    )

    def __init__(
        self,
        url: str,
        user: str,
        secret: str,
        timeout: tuple[float, float] = (10.0, 60.0),
        clock: Callable[[], float] = time.time,
    ) -> None:
        credentials = signature(user, secret, clock) if user else bearer(secret)
        self._http = Http(url, credentials, timeout)
        self._timeout = timeout
        self._clock = clock

    def check(self) -> SiteCheck:
        """Who we are there and what we may do, and if nothing, why."""
        try:
            service = self._service()
        except CmsError as error:
            return SiteCheck.failed(error)
        name, user = str(service["name"]), str(service["user"])
        rights: object = service.get("rights")
        if not isinstance(rights, list) or "write" not in rights:
            message = tr("{user} has no right to send articles to {name}.", user=user, name=name)
            return SiteCheck(False, message, user, trouble=Trouble.RIGHTS)
        may_publish = "publish" in rights
        return SiteCheck.connected(name, user, may_publish=may_publish)

    def watch(self, watch: Watch) -> None:
        """Tell of pictures on their way."""
        self._http.watch = watch

    def clock(self) -> datetime | None:
        """The time by the receiver's clock."""
        answer = self._http.get("", signed=True)
        if answer.status >= 500:
            raise failure(answer)
        return _moment(answer)

    def find(self, key: str) -> RemotePost | None:
        """The item of the key's URI."""
        answer = self._http.get("items", query={"uri": uri_of(key)}, signed=True)
        items: object = _read(answer).get("items")
        if not isinstance(items, list):
            # Whether there is one must be certain before one is made.
            raise answer.unreadable()
        return next((self._post(_stored(one)) for one in cast("list[Item]", items)), None)

    def send(
        self,
        key: str,
        payload: Payload,
        post: RemotePost | None,
        created: Callable[[RemotePost], None],
    ) -> RemotePost:
        """Upload the pictures the receiver lacks, then make the item or replace it."""
        if post is None:
            if payload.status is Status.WITHDRAW:
                raise CmsRefused(
                    tr("The article was never sent there, so nothing can be taken down.")
                )
            item = self._item(key, payload)
            made = self._created(key, item)
            created(self._post(made))
            return self._post(made, _not_taken(item, made))
        there = self._there(post)
        if payload.status is Status.WITHDRAW:
            return self._withdrawn(post, there)
        self._must_stay_up(there, payload)
        item = self._item(key, payload)
        if post.version not in ("", version_of(there.item)) and not says(there.item, item):
            raise CmsConflict(tr("The article was changed there since you last published it."))
        if not _holds(there, item):
            there = self._replaced(there, item)
        return self._post(there, _not_taken(item, there))

    def read_back(self, post: RemotePost, payload: Payload) -> Reading | None:
        """The public page as a stranger sees it, or what is stored where there is no page."""
        if payload.status is Status.WITHDRAW:
            return self._still_seen(post, payload)
        there = self._there(post)
        if there.status is not Status.PUBLISH:
            return None
        if not there.url:
            return to_reading(self._address(there), there.item)
        answer = self._page(there.url)
        if answer.status != 200:
            raise CmsUnavailable(
                tr("{url} answered {status} to a reader.", url=there.url, status=answer.status)
            )
        page = read_page(there.url, answer.text, payload.headline)
        details = to_reading(there.url, there.item).details
        return replace(page, details=details)

    # Reading.

    def _service(self) -> Item:
        answer = self._http.get("", signed=True)
        if answer.status == 401:
            self._must_agree_on_the_hour(answer)
        if answer.status == 404:
            said = tr("There is no newsroom interface at {address}.", address=self._http.base)
            raise CmsRefused(said, Trouble.NOTHING_THERE)
        service = _read(answer)
        if not {"name", "user", "rights"} <= service.keys():
            said = tr(
                "What answers at {address} is no newsroom interface.", address=self._http.base
            )
            raise CmsRefused(said, Trouble.NOTHING_THERE)
        return service

    def _must_agree_on_the_hour(self, answer: Answer) -> None:
        """CmsUnauthorised where a signature is not accepted because a clock is wrong."""
        there = _moment(answer)
        skew = there.timestamp() - self._clock() if there else 0.0
        if abs(skew) > LARGEST_SKEW:
            raise CmsUnauthorised(
                trn(
                    "This computer's clock is {count} minute behind the site's; set it, then try "
                    "again.",
                    "This computer's clock is {count} minutes behind the site's; set it, then try "
                    "again.",
                    round(skew / 60),
                )
                if skew > 0
                else trn(
                    "This computer's clock is {count} minute ahead of the site's; set it, then try "
                    "again.",
                    "This computer's clock is {count} minutes ahead of the site's; set it, then "
                    "try again.",
                    round(-skew / 60),
                ),
                Trouble.CLOCK,
            )

    def _there(self, post: RemotePost) -> _Stored:
        there = self._at(post.id)
        if there is None:
            raise CmsConflict(tr("The article was deleted there since you published it."))
        return there

    def _at(self, number: str) -> _Stored | None:
        answer = self._http.get(f"items/{quote(number, safe='')}", signed=True)
        return None if answer.status in (404, 410) else _stored(_read(answer))

    def _page(self, url: str) -> Answer:
        own = same_origin(url, self._http.base)
        return (self._http if own else Http(url, timeout=self._timeout)).get(url)

    def _still_seen(self, post: RemotePost, payload: Payload) -> Reading | None:
        if post.url.startswith(urljoin(self._http.base, "items/")):
            return None
        answer = self._page(post.url)
        if answer.status >= 500:
            raise failure(answer)
        return read_page(post.url, answer.text, payload.headline) if answer.status == 200 else None

    # Writing.

    def _must_stay_up(self, there: _Stored, payload: Payload) -> None:
        """CmsRefused where what readers see would vanish without having been withdrawn."""
        if there.status is not Status.PUBLISH or payload.status is Status.PUBLISH:
            return
        if payload.status is Status.SCHEDULE and not self._is_to_come(payload.publish_at):
            return
        raise CmsRefused(
            tr("The article is already published there; sending a draft would take it down.")
            if payload.status is Status.DRAFT
            else tr(
                "The article is already published there; sending it for a later hour would take "
                "it down."
            )
        )

    def _is_to_come(self, hour: str) -> bool:
        return datetime.fromisoformat(hour).timestamp() > self._clock()

    def _created(self, key: str, item: Item) -> _Stored:
        answer = self._http.post("items", body=item, headers={"Idempotency-Key": key})
        if answer.status == 409:
            # Another try of ours was quicker; the next one finds what that made.
            raise CmsUnavailable(str(failure(answer)))
        return _stored(_read(answer))

    def _replaced(self, there: _Stored, item: Item) -> _Stored:
        answer = self._http.put(
            f"items/{quote(there.id, safe='')}",
            body=item,
            headers={"If-Match": f'"{there.version}"'},
        )
        if answer.status != 412:
            return _stored(_read(answer))
        now = self._at(there.id)
        if now is None or not _holds(now, item):
            raise CmsConflict(tr("The article was changed there at this very moment."))
        # Something on the way sent our change twice.
        return now

    def _withdrawn(self, post: RemotePost, there: _Stored) -> RemotePost:
        """The item with another status; its content is theirs, not the payload's."""
        address = there.url or post.url
        if there.status is not Status.WITHDRAW:
            item = {name: value for name, value in there.item.items() if name not in RELEASE}
            there = self._replaced(there, item | {"pubStatus": "canceled"})
        version = post.version or version_of(there.item)
        return RemotePost(there.id, there.url or address, there.status.value, version)

    def _uploaded(self, picture: Attachment) -> str:
        """The address of the picture, which is uploaded if the receiver does not have it."""
        address = urljoin(self._http.base, f"media/{picture.sha256}")
        answer = self._http.get(address, signed=True)
        if answer.status == 404:
            headers = {
                "Content-Type": picture.media_type,
                "Content-Disposition": f'attachment; filename="{picture.name}"',
            }
            answer = self._http.put(address, content=picture.content, headers=headers)
        return resolved(address, str(_read(answer).get("href") or address))

    def _item(self, key: str, payload: Payload) -> Item:
        """The article in ninjs, after its pictures have been put there."""
        every = (*((payload.picture,) if payload.picture else ()), *payload.pictures)
        return to_item(key, payload, {one.name: self._uploaded(one) for one in every})

    def _post(self, stored: _Stored, notes: tuple[str, ...] = ()) -> RemotePost:
        address = stored.url or self._address(stored)
        version = version_of(stored.item)
        return RemotePost(stored.id, address, stored.status.value, version, notes)

    def _address(self, stored: _Stored) -> str:
        return urljoin(self._http.base, f"items/{quote(stored.id, safe='')}")


def signature(user: str, secret: str, clock: Callable[[], float]) -> Signature:
    """Credentials by HMAC-SHA256 over time, method, target and the body's digest.

    A receiver that already checks Superdesk's http_push finds its header too.
    """

    def mac(words: bytes, algorithm: str) -> str:
        return hmac.new(secret.encode(), words, algorithm).hexdigest()

    def signed(request: "requests.PreparedRequest") -> "requests.PreparedRequest":
        body = request.body or b""
        content = body.encode() if isinstance(body, str) else body
        at = str(int(clock()))
        words = (at, str(request.method), request.path_url, hashlib.sha256(content).hexdigest())
        seal = mac("\n".join(words).encode(), "sha256")
        request.headers["X-Newsroom-Signature"] = f"key={quote(user)}, time={at}, sha256={seal}"
        request.headers["X-Superdesk-Signature"] = f"sha1={mac(content, 'sha1')}"
        return request

    return signed


def _holds(stored: _Stored, item: Item) -> bool:
    """Whether the receiver has exactly this, whatever fields it has besides."""
    return all(stored.item.get(name) == item.get(name) for name in (*CONTENT, *RELEASE))


def _not_taken(ours: Item, stored: _Stored) -> tuple[str, ...]:
    """What the receiver does not keep as it was sent."""
    notes = [
        tr("The site did not take the {words}.", words=tr(words))
        for words in not_kept(ours, stored.item)
    ]
    if ours["pubStatus"] == "usable":
        expected = (Status.PUBLISH,)
    elif "embargoedUntil" in ours:
        # At its hour an article comes out by itself.
        expected = (Status.SCHEDULE, Status.PUBLISH)
    else:
        expected = (Status.DRAFT,)
    if stored.status not in expected:
        notes.append(tr("The site keeps it as “{status}”.", status=stored.status.value))
    return tuple(notes)


def _read(answer: Answer) -> Item:
    """The object in a successful answer; else the error."""
    if answer.status >= 400:
        raise failure(answer)
    return answer.table()


def _stored(table: Item) -> _Stored:
    try:
        return _Stored(
            id=str(table["id"]),
            status=STATUSES[table["status"]],
            version=str(table["version"]),
            url=str(table.get("url") or ""),
            item=dict(table["item"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise CmsUnavailable(
            tr("The site answered with something that is not an item as its interface has it.")
        ) from error


def _moment(answer: Answer) -> datetime | None:
    try:
        return parsedate_to_datetime(answer.headers.get("date", "")).astimezone(UTC)
    except ValueError:
        return None
