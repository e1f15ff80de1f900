"""A key of Ghost's Admin API: signing requests with it, and why one is not accepted.

Signature: `Key(text, clock=time.time)`, which signs a request; `trouble(answer, there)`.

Ghost wants a JSON Web Token (RFC 7519) of five minutes at most, signed with HMAC-SHA256. Only
one fixed form is ever written and none is ever read, which is where such tokens go wrong; so the
standard library's HMAC is all there is to it.
"""

import base64
import hashlib
import hmac
import json
import re
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from desktop.publishing.cms.contract import CmsUnauthorised, CmsUnavailable, Trouble
from desktop.publishing.cms.http import Answer
from desktop.translation import tr, trn

if TYPE_CHECKING:
    import requests

# Seconds a token is good for; Ghost takes none that is older than five minutes.
VALID = 300
AUDIENCE = "/admin/"
VERSION = "v6.0"
FORM = re.compile(r"([0-9a-f]{16,}):((?:[0-9a-f]{2}){16,})", re.IGNORECASE)
CONTENT_KEY = re.compile(r"[0-9a-f]{20,40}", re.IGNORECASE)
TOLERATED = timedelta(minutes=1)
CLOCK = ("jwt expired", "maxAge exceeded", "jwt not active")


class Key:
    """Signs requests with the key `ID:SECRET`.

    `problem` says in a line why the text cannot be such a key, and is empty where it can; signing
    with one that cannot raises CmsUnauthorised.
    """

    def __init__(self, text: str, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self.problem = ""
        self._id, self._secret = "", b""
        whole = FORM.fullmatch(text.strip())
        if whole:
            self._id, self._secret = whole.group(1), bytes.fromhex(whole.group(2))
        elif CONTENT_KEY.fullmatch(text.strip()):
            self.problem = tr(
                "This is a Content API key, which only reads. Use the Admin API key of the "
                "same integration, the longer one with a colon in it."
            )
        else:
            self.problem = tr(
                "This is not an Admin API key of Ghost: that is two rows of figures and "
                "letters with a colon between them. Was all of it copied?"
            )

    def __call__(self, request: "requests.PreparedRequest") -> "requests.PreparedRequest":
        """The request with a fresh token."""
        request.headers["Authorization"] = f"Ghost {self.token(int(self._clock()))}"
        request.headers["Accept-Version"] = VERSION
        return request

    def token(self, now: int) -> str:
        """A token made at `now`, in seconds since the epoch."""
        if self.problem:
            raise CmsUnauthorised(self.problem, Trouble.PASSWORD)
        claims = {"iat": now, "exp": now + VALID, "aud": AUDIENCE}
        head = {"alg": "HS256", "typ": "JWT", "kid": self._id}
        text = f"{_coded(json.dumps(head).encode())}.{_coded(json.dumps(claims).encode())}"
        return f"{text}.{_coded(hmac.digest(self._secret, text.encode(), hashlib.sha256))}"

    def trouble(self, answer: Answer, there: datetime | None) -> CmsUnauthorised | None:
        """Why the site does not accept the key, in a line; None where that is not the trouble.

        `there` is the time by the site's clock.
        """
        error = _error(answer)
        message, code = str(error.get("message", "")), error.get("code")
        said = f"{message} {error.get('context') or ''}"
        if any(sign in said for sign in CLOCK):
            here = datetime.fromtimestamp(self._clock(), UTC)
            return CmsUnauthorised(_clocks(there, here), Trouble.CLOCK)
        if answer.status == 403 and message == "Authorization failed":
            return CmsUnauthorised(
                tr(
                    "The key did not arrive: the web server takes the Authorization header away "
                    "before Ghost sees it."
                ),
                Trouble.HEADER,
            )
        if code == "UNKNOWN_ADMIN_API_KEY":
            line = tr("The site does not know this Admin API key. It may have been deleted there.")
        elif "invalid signature" in said:
            line = tr(
                "The site knows this key, but its secret is another: it was made anew there, "
                "or not all of it was copied. Copy the Admin API key again."
            )
        elif answer.status == 401:
            line = tr("The site does not accept the key: {said}", said=said.strip())
        else:
            return None
        return CmsUnauthorised(line, Trouble.PASSWORD)


def _clocks(there: datetime | None, here: datetime) -> str:
    off = here - there if there else timedelta()
    if abs(off) < TOLERATED:
        return tr(
            "The site does not accept the key: by its clock the key's signature is not of this "
            "hour."
        )
    minutes = round(abs(off).total_seconds() / 60)
    if off > timedelta():
        return trn(
            "The site does not accept the key: this computer's clock is {count} minute ahead of "
            "the site's. Set it right.",
            "The site does not accept the key: this computer's clock is {count} minutes ahead of "
            "the site's. Set it right.",
            minutes,
        )
    return trn(
        "The site does not accept the key: this computer's clock is {count} minute behind the "
        "site's. Set it right.",
        "The site does not accept the key: this computer's clock is {count} minutes behind the "
        "site's. Set it right.",
        minutes,
    )


def _error(answer: Answer) -> dict[str, Any]:
    """The first error that the answer tells of."""
    try:
        errors: list[dict[str, Any]] = answer.table().get("errors") or [{}]
    except CmsUnavailable:
        return {}
    return errors[0]


def _coded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
