"""The one way to a site: requests with the rules that keep credentials and readers safe.

Signature: `Http(base, credentials=None, timeout=(10, 60))`; `get`, `head`, `post`, `put`, `delete`
return an `Answer`, which `table()` and `rows()` read.

- TLS always, except to this very machine.
- A redirect is followed only within the same origin, and only for reading: never to another
  host or to plain http, and never with something that was to be stored.
- One session, so one connection, is used for everything.
- Every failure is a CmsError with one line that says what happened.
"""

import json
import re
import socket
import time
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlencode, urljoin, urlsplit

from desktop import __version__
from desktop.publishing.cms.addresses import is_loopback, normalised, same_origin
from desktop.publishing.cms.contract import (
    CmsConflict,
    CmsError,
    CmsRefused,
    CmsUnauthorised,
    CmsUnavailable,
    Trouble,
    Watch,
)
from desktop.publishing.cms.network_errors import explained
from desktop.translation import tr

if TYPE_CHECKING:
    import requests

Signature = Callable[["requests.PreparedRequest"], "requests.PreparedRequest"]
MOST_REDIRECTS = 5
LONGEST_WORDS = 300
# What is shorter goes out in one go; the rest in parts of this size, in bytes.
WATCHED = PART = 65_536
# Bytes on their way that are not received yet: 2.5 MB a second where an answer takes 0.1 s.
BUFFER = 262_144
NO_DELAY = (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
RETRIED = (408, 425, 429)
# RFC 6585: what a network that wants a login first should answer.
LOGIN_FIRST = 511


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much of an answer is read: bytes, seconds, and until `stopped` says so."""

    largest: int = 32 * 1024 * 1024
    longest: float = 180.0
    stopped: Callable[[], bool] = lambda: False


class Moved(CmsRefused):
    """The site leads to another one, `target`, whither nothing was sent."""

    def __init__(self, message: str, target: str) -> None:
        super().__init__(message, Trouble.MOVED)
        self.target = target


@dataclass(frozen=True)
class Answer:
    """A whole answer of a site."""

    status: int
    url: str
    content: bytes
    headers: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def text(self) -> str:
        """The content as text; sites that matter here answer in UTF-8."""
        return self.content.decode("utf-8", "replace")

    @property
    def is_html(self) -> bool:
        """Whether this is a web page rather than an answer to a program."""
        return "html" in self.headers.get("content-type", "").lower()

    def table(self) -> dict[str, Any]:
        """The JSON object in the answer, also behind the warnings a site may print.

        CmsUnavailable where there is none: nothing can be said about what was stored.
        """
        found = _json_in(self.text, "{")
        if isinstance(found, dict):
            return cast("dict[str, Any]", found)
        raise self.unreadable()

    def rows(self) -> list[dict[str, Any]]:
        """The JSON list of objects in the answer, in the same way."""
        found = _json_in(self.text, "[")
        if isinstance(found, list):
            return cast("list[dict[str, Any]]", found)
        raise self.unreadable()

    def unreadable(self) -> CmsUnavailable:
        """The error for an answer that is not data, from which nothing can be told."""
        host = urlsplit(self.url).netloc
        if self.is_html:
            return CmsUnavailable(
                tr(
                    "{host} answered with a web page instead of data. A wrong address, or a "
                    "network that wants you to log in first?",
                    host=host,
                ),
                trouble=Trouble.PORTAL,
            )
        return CmsUnavailable(tr("{host} answered with something that is not data.", host=host))


class Http:
    """Requests to one site. Not safe for use from several threads at once.

    `base` is the site's address. `credentials`, which are sent only where a call asks for it,
    are user and password for Basic authentication, or a function that is given each request
    and signs it in another way. `timeout` is seconds to connect and seconds of silence;
    `bounds` are those of an answer. CmsRefused for an address that is not safe.
    """

    def __init__(
        self,
        base: str,
        credentials: tuple[str, str] | Signature | None = None,
        timeout: tuple[float, float] = (10.0, 60.0),
        bounds: Bounds = Bounds(),
    ) -> None:
        self.base = normalised(base)
        if credentials is None or callable(credentials):
            self._credentials = credentials
        else:
            self._credentials = _basic(*credentials)
        self._timeout = timeout
        self._bounds = bounds
        self.watch: Watch | None = None
        """Told of what is sent as it is, while it goes out."""
        self._session: requests.Session | None = None

    def get(
        self, url: str, *, query: Mapping[str, str] | None = None, signed: bool = False
    ) -> Answer:
        """Read `url`, following redirects within the site."""
        target = self._joined(url, query)
        for _ in range(MOST_REDIRECTS):
            answer, location = self._once("GET", target, signed=signed)
            if location is None:
                return answer
            target = self._followed(target, location)
        raise CmsRefused(tr("{host} redirects in a circle.", host=urlsplit(url).netloc))

    def head(self, url: str, *, query: Mapping[str, str] | None = None) -> Answer:
        """What is said about `url` without its content, to a stranger; not redirected."""
        return self._once("HEAD", self._joined(url, query))[0]

    def post(
        self,
        url: str,
        *,
        query: Mapping[str, str] | None = None,
        body: object = None,
        content: bytes = b"",
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Send `body` as JSON, or `content` as it is, with credentials; never redirected."""
        return self._sent("POST", self._joined(url, query), body, content, headers)

    def put(
        self,
        url: str,
        *,
        query: Mapping[str, str] | None = None,
        body: object = None,
        content: bytes = b"",
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Replace what is at `url` by `body` or `content`, in the manner of `post`."""
        return self._sent("PUT", self._joined(url, query), body, content, headers)

    def delete(self, url: str, *, query: Mapping[str, str] | None = None) -> Answer:
        """Delete what is at `url`, with credentials."""
        return self._stored("DELETE", self._joined(url, query), b"", {})

    def _sent(
        self,
        method: str,
        url: str,
        body: object,
        content: bytes,
        headers: Mapping[str, str] | None,
    ) -> Answer:
        sent = dict(headers or {})
        if body is not None:
            content = json.dumps(body).encode()
            sent["Content-Type"] = "application/json"
        return self._stored(method, url, content, sent)

    def _stored(self, method: str, url: str, content: bytes, headers: dict[str, str]) -> Answer:
        answer, location = self._once(method, url, content, headers, signed=True)
        if location is not None:
            target = self._followed(url, location)
            raise Moved(
                tr("The site has moved to {address}. Change its address to that.", address=target),
                target,
            )
        return answer

    def _once(
        self,
        method: str,
        url: str,
        content: bytes = b"",
        headers: Mapping[str, str] | None = None,
        *,
        signed: bool = False,
    ) -> tuple[Answer, str | None]:
        """One request: the answer, and where it redirects to."""
        import requests

        host = urlsplit(url).netloc
        session = self._opened()
        request = requests.Request(
            method,
            url,
            data=content or None,
            headers=dict(headers or {}),
            auth=self._credentials if signed and self._credentials else _unsigned,
        )
        try:
            prepared = session.prepare_request(request)
            if self.watch and len(content) >= WATCHED and not _is_json(prepared):
                # It is signed, and its length is said: only the way it goes out is another.
                cast("Any", prepared).body = _watched(content, self.watch)
            settings = session.merge_environment_settings(url, {}, True, None, None)
            with session.send(
                prepared, timeout=self._timeout, allow_redirects=False, **settings
            ) as response:
                answer = Answer(response.status_code, url, self._read(response), response.headers)
                return answer, response.headers.get("location") if response.is_redirect else None
        except requests.RequestException as error:
            raise explained(error, host) from error
        except ValueError as error:
            # requests looks at where it is led to, even though it does not go there.
            raise CmsRefused(
                tr("{host} leads to something that is not a web address.", host=host)
            ) from error

    def _read(self, response: "requests.Response") -> bytes:
        """The whole body, unless it is too long or takes too long."""
        bounds, host = self._bounds, urlsplit(response.url).netloc
        end = time.monotonic() + bounds.longest
        content = bytearray()
        for part in cast("Any", response).iter_content(65536):
            content += part
            if bounds.stopped():
                raise CmsUnavailable(tr("The question to {host} was given up.", host=host))
            if len(content) > bounds.largest or time.monotonic() > end:
                raise CmsUnavailable(
                    tr("{host} did not come to an end.", host=host), trouble=Trouble.SILENT
                )
        return bytes(content)

    def _opened(self) -> "requests.Session":
        if self._session is None:
            import requests

            self._session = requests.Session()
            self._session.headers["User-Agent"] = f"Onrecord/{__version__}"
            for adapter in self._session.adapters.values():
                # With more of it waiting in the system, nobody could tell how far it is.
                pool = cast("Any", adapter).poolmanager.connection_pool_kw
                pool["socket_options"] = [NO_DELAY, (socket.SOL_SOCKET, socket.SO_SNDBUF, BUFFER)]
            # A proxy meant for the world would only be in the way to this machine.
            self._session.trust_env = not is_loopback(urlsplit(self.base).hostname or "")
        return self._session

    def _joined(self, url: str, query: Mapping[str, str] | None) -> str:
        """The whole address; one off the site is refused, wherever it came from."""
        within = url.startswith(self.base)
        target = url if within else resolved(self.base, url)
        if not within and not same_origin(target, self.base):
            raise CmsRefused(
                tr(
                    "{address} points to another site, {target}; nothing was sent.",
                    address=self.base,
                    target=target,
                )
            )
        if not query:
            return target
        return f"{target}{'&' if '?' in target else '?'}{urlencode(query)}"

    def _followed(self, url: str, location: str) -> str:
        target = resolved(url, location)
        here, there = urlsplit(url), urlsplit(target)
        if there.scheme != here.scheme and there.scheme != "https":
            raise Moved(
                tr(
                    "{host} redirects to {address}, which is not encrypted; nothing was sent.",
                    host=here.netloc,
                    address=target,
                ),
                target,
            )
        if not same_origin(target, url):
            origin = f"{there.scheme}://{there.netloc}"
            raise Moved(
                tr(
                    "{host} redirects to {origin}. If that is your site, change its address to "
                    "that; nothing was sent there.",
                    host=here.netloc,
                    origin=origin,
                ),
                target,
            )
        return target


def bearer(token: str) -> Signature:
    """Credentials that are a token and nothing else (RFC 6750); CmsUnauthorised if it is none."""
    if not token.isascii() or not token.isprintable():
        raise CmsUnauthorised(tr("The token has characters that no token has."), Trouble.PASSWORD)
    return _authorised(f"Bearer {token}")


def _basic(user: str, password: str) -> Signature:
    """Name and password in UTF-8 (RFC 7617); requests would take Latin-1, which many are not."""
    return _authorised(f"Basic {b64encode(f'{user}:{password}'.encode()).decode()}")


def _authorised(words: str) -> Signature:
    def signed(request: "requests.PreparedRequest") -> "requests.PreparedRequest":
        request.headers["Authorization"] = words
        return request

    return signed


def resolved(base: str, address: str) -> str:
    """The whole address of one that was found at `base`; CmsRefused where it is none."""
    try:
        target = urljoin(base, address)
        _ = urlsplit(target).port
    except ValueError as error:
        raise CmsRefused(
            tr(
                "{host} leads to “{address}”, which is not a web address. Nothing was sent there.",
                host=urlsplit(base).netloc,
                address=address,
            )
        ) from error
    return target


def failure(answer: Answer) -> CmsError:
    """The error for an answer that is not a success, in the server's own words if it has any."""
    host = urlsplit(answer.url).netloc
    words = _words(answer)
    said = (
        tr("{host} answered {status}: {words}", host=host, status=answer.status, words=words)
        if words
        else tr("{host} answered {status}.", host=host, status=answer.status)
    )
    if answer.status == LOGIN_FIRST:
        said = tr(
            "The network you are in wants you to log in before {host} can be reached.", host=host
        )
        return CmsUnavailable(said, trouble=Trouble.PORTAL)
    if answer.status >= 500 or answer.status in RETRIED:
        return CmsUnavailable(said, _retry_after(answer.headers.get("retry-after", "")))
    if answer.status == 401:
        return CmsUnauthorised(said, Trouble.PASSWORD)
    if answer.status in (409, 412):
        return CmsConflict(said)
    return CmsRefused(said)


def _is_json(request: "requests.PreparedRequest") -> bool:
    return request.headers.get("Content-Type") == "application/json"


def _watched(content: bytes, watch: Watch) -> Iterator[memoryview]:
    """The content in parts, each told before it goes out, and the end after it did."""
    whole = memoryview(content)
    for start in range(0, len(content), PART):
        watch(start, len(content))
        yield whole[start : start + PART]
    watch(len(content), len(content))


def _unsigned(request: "requests.PreparedRequest") -> "requests.PreparedRequest":
    """No credentials, not even those a .netrc would add."""
    return request


def _json_in(text: str, opening: str) -> object:
    """The longest JSON value that begins with `opening`; None where there is none.

    The longest, because a warning before or after it may hold a word in brackets too. A value
    inside of another counts only with that one: where an answer is broken, an empty list in what
    is left of a post is no empty list of posts.
    """
    decoder = json.JSONDecoder()
    best, length, at = None, 0, text.find(opening)
    while at >= 0:
        try:
            value, end = decoder.raw_decode(text, at)
        except ValueError:
            end = at + 1
        else:
            inside = text[:at].rstrip()[-1:] in tuple(":,[{") or text[end : end + 1] in tuple(",]}")
            if end - at > length and not inside:
                best, length = value, end - at
        at = text.find(opening, end)
    return best


def _words(answer: Answer) -> str:
    """What the server says about itself, as one line without mark-up."""
    try:
        table = answer.table()
    except CmsUnavailable:
        return ""
    # WordPress's name for it, then those of RFC 9457 and of OAuth 2.
    names = ("message", "detail", "title", "error_description", "error")
    message = next((str(table[name]) for name in names if isinstance(table.get(name), str)), "")
    errors: object = table.get("errors")
    if not message and isinstance(errors, list):
        message = _first_error(cast("list[Any]", errors))
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", message)).strip()[:LONGEST_WORDS]


def _first_error(errors: list[Any]) -> str:
    """The first of a list of errors, with the detail that says more than the message."""
    if not errors or not isinstance(errors[0], dict):
        return ""
    first = cast("dict[str, Any]", errors[0])
    return " ".join(str(first[name]) for name in ("message", "context") if first.get(name))


def _retry_after(value: str) -> float | None:
    """Seconds to wait, from a number or a date relative to the answer; None where unsaid."""
    try:
        return max(float(value), 0.0)
    except ValueError:
        pass
    try:
        from email.utils import parsedate_to_datetime

        return max(parsedate_to_datetime(value).timestamp() - time.time(), 0.0)
    except (TypeError, ValueError):
        return None
