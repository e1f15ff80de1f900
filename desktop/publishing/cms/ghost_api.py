"""Ghost's Admin API: asking it, and understanding what it answers.

Signature: `Api(url, key, timeout, clock)` with `get`, `listed`, `post`, `put`, `delete`, `site`,
`me`, `hour`, `now`, `reader`, `status_of`, `upload`; `quoted(text)` for its filters.

Answers are the tables that Ghost wraps into lists; every failure is a CmsError.
"""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from desktop.publishing.cms.addresses import same_origin
from desktop.publishing.cms.contract import (
    Attachment,
    CmsRefused,
    CmsUnavailable,
    Trouble,
    Watch,
)
from desktop.publishing.cms.ghost_key import Key
from desktop.publishing.cms.ghost_post import Table
from desktop.publishing.cms.http import Answer, Http, failure
from desktop.translation import tr

ROUTE = "ghost/api/admin/"
EDITOR = re.compile(r"/ghost(/?(#.*)?)?$")


class Api:
    """The Admin API of the Ghost at `url`; `clock` gives the seconds since the epoch."""

    def __init__(
        self, url: str, key: str, timeout: tuple[float, float], clock: Callable[[], float]
    ) -> None:
        self._key = Key(key, clock)
        # People copy the address of the editor's pages too.
        self._http = Http(EDITOR.sub("/", url.strip()), self._key, timeout)
        self._timeout = timeout
        self._about: Table | None = None
        self._known: tuple[Table | None] | None = None

    @property
    def base(self) -> str:
        """The site's address, with a closing slash."""
        return self._http.base

    @property
    def problem(self) -> str:
        """Why the key cannot be one; empty where it can."""
        return self._key.problem

    # Asking.

    def get(self, route: str, query: dict[str, str]) -> Answer:
        """The answer as it is, whatever it says."""
        return self._http.get(ROUTE + route, query=query, signed=True)

    def listed(self, kind: str, filter_: str, **query: str) -> list[Table]:
        """At most a hundred things of that kind that the filter lets through."""
        answer = self.get(f"{kind}/", {"filter": filter_, "limit": "100", **query})
        return self.read(answer).get(kind) or []

    def post(self, kind: str, query: dict[str, str], fields: Table) -> Table:
        """Make a new thing of that kind."""
        body = {kind: [fields]}
        return self.one(self._http.post(f"{ROUTE}{kind}/", query=query, body=body), kind)

    def put(self, kind: str, number: str, query: dict[str, str], fields: Table) -> Table:
        """Change the thing of that kind and number."""
        body = {kind: [fields]}
        return self.one(self._http.put(f"{ROUTE}{kind}/{number}/", query=query, body=body), kind)

    def delete(self, kind: str, number: str) -> None:
        """Remove the thing of that kind and number, which may be gone already."""
        answer = self._http.delete(f"{ROUTE}{kind}/{number}/")
        if answer.status not in (204, 404):
            raise failure(answer)

    def watch(self, watch: Watch) -> None:
        """Tell of pictures on their way."""
        self._http.watch = watch

    def upload(self, picture: Attachment) -> str:
        """Put a picture there; its address. The same one twice is there twice."""
        from urllib3 import encode_multipart_formdata

        parts = {
            "file": (picture.name, picture.content, picture.media_type),
            "purpose": "image",
            "ref": picture.name,
        }
        content, kind = encode_multipart_formdata(parts)
        answer = self._http.post(
            f"{ROUTE}images/upload/", content=content, headers={"Content-Type": kind}
        )
        if answer.status in (413, 415, 422):
            raise CmsRefused(
                tr("The site does not take the picture. {failure}", failure=failure(answer))
            )
        return str(self.one(answer, "images")["url"])

    # Understanding.

    def read(self, answer: Answer) -> Table:
        """The table in a successful answer; else the error."""
        if answer.status in (400, 401, 403):
            trouble = self._key.trouble(answer, hour_of(answer))
            if trouble:
                raise trouble
        if answer.status >= 400:
            raise failure(answer)
        return answer.table()

    def one(self, answer: Answer, kind: str) -> Table:
        """The first thing of that kind in a successful answer."""
        found: list[Table] = self.read(answer).get(kind) or []
        if not found:
            raise CmsUnavailable(tr("The site's answer holds no {kind}.", kind=kind))
        return found[0]

    # Who is there.

    def site(self) -> Table:
        """What the site says about itself, asked once; CmsRefused where there is no Ghost."""
        if self._about is None:
            answer = self._http.get(f"{ROUTE}site/")
            if answer.status >= 500 or answer.status == 429:
                raise failure(answer)
            # A page instead of data may be a network's that wants a login first: not refused.
            site: Table = answer.table().get("site") or {} if answer.status == 200 else {}
            if "version" not in site:
                said = tr("There is no Ghost at {address}.", address=self._http.base)
                raise CmsRefused(said, Trouble.NOTHING_THERE)
            self._about = site
        return self._about

    def me(self) -> Table | None:
        """Whose key it is; None for an integration, which is nobody. Asked once."""
        if self._known is None:
            answer = self.get("users/me/", {"include": "roles"})
            # A key that belongs to no person is told that there is no such person.
            self._known = (None if answer.status == 404 else self.one(answer, "users"),)
        return self._known[0]

    def hour(self) -> datetime | None:
        """The time by the site's own clock; the interface's answers are never from a cache."""
        answer = self.get("site/", {})
        if answer.status >= 500:
            raise failure(answer)
        return hour_of(answer)

    def now(self) -> datetime:
        """The time by the site's clock, or by ours where it does not say."""
        return self.hour() or datetime.now(UTC)

    def reader(self, address: str) -> Http:
        """The way to a page or file of the site, which may be kept at another host."""
        own = same_origin(address, self._http.base)
        return self._http if own else Http(address, timeout=self._timeout)

    def status_of(self, address: str) -> int:
        """What a stranger is told who asks for the file, as a status of HTTP."""
        # With a query of its own, lest a cache on the way keep the answer for readers.
        answer = self.reader(address).head(address, query={"onrecord": "there"})
        if answer.status >= 500 or answer.status == 429:
            raise failure(answer)
        return answer.status


def quoted(text: str) -> str:
    """A text as Ghost's filters want it."""
    return "'" + re.sub(r"(['\"])", r"\\\1", text) + "'"


def hour_of(answer: Answer) -> datetime | None:
    """When the site says that it answered; None where it does not say."""
    try:
        return parsedate_to_datetime(answer.headers.get("date", "")).astimezone(UTC)
    except ValueError:
        return None
