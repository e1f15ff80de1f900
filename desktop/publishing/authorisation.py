"""Being let in by a site's own page: WordPress's application passwords, IndieAuth's tokens.

Signatures: `begin(found) -> Authorisation | None`, `page_without_return(found) -> str`;
an `Authorisation` has `url`, to be opened in the browser, `wait(seconds, stopped) -> Granted` and
`close()`.

Nobody types a password into Onrecord this way, and what comes back works for this program alone
and can be taken back at the site. Both come back to a listener on loopback. IndieAuth
(https://indieauth.spec.indieweb.org/) is OAuth's code flow with PKCE (RFC 7636); the program names
itself by its address on loopback, for which servers make the exception that needs no page to read.
WordPress sends the password itself
(https://make.wordpress.org/core/2020/11/05/application-passwords-integration-guide/); versions
before 7 take no http address in production, so the page can be opened without one and its password
copied.
"""

import base64
import hashlib
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlencode, urlsplit

from desktop.publishing.cms.contract import CmsError, CmsRefused, CmsUnauthorised, Trouble
from desktop.publishing.cms.http import Http, failure
from desktop.publishing.discovery import Found
from desktop.publishing.loopback import Listener
from desktop.translation import later, tr, trn

APP_NAME = "Onrecord"
# Names this program at every WordPress; a UUID made once.
APP_ID = "4f0d7b52-6f0e-4d5c-9a3b-2c1d83f0a6e7"
SCOPE = "create update delete undelete media"
REFUSED = later("The site was told not to let Onrecord in. Nothing was changed there.")


@dataclass(frozen=True, slots=True)
class Granted:
    """What the site gave: the user's name where it has one, and the secret."""

    user: str
    secret: str
    notes: tuple[str, ...] = ()


class Authorisation(Protocol):
    """An authorisation under way; `close` ends it in any case."""

    @property
    def url(self) -> str:
        """The page to open in the browser."""
        ...

    def wait(self, seconds: float, stopped: Callable[[], bool]) -> Granted:
        """What the page's owner decided; CmsError where that was no, or nothing."""
        ...

    def close(self) -> None:
        """Hear nothing any more."""
        ...


def begin(found: Found) -> Authorisation | None:
    """A way to be let in by the site's page; None where it has none."""
    if found.kind == "wordpress" and found.authorise:
        return _WordPress(found)
    if found.kind == "micropub" and found.authorise and found.tokens:
        return _IndieAuth(found)
    return None


def page_without_return(found: Found) -> str:
    """WordPress's page that shows the password, to be copied; empty where there is none."""
    if found.kind != "wordpress" or not found.authorise:
        return ""
    return _joined(found.authorise, {"app_name": APP_NAME, "app_id": APP_ID})


class _WordPress:
    def __init__(self, found: Found) -> None:
        self._found = found
        self._listener = Listener("wordpress")

    @property
    def url(self) -> str:
        back = self._listener.stated_url
        return _joined(
            self._found.authorise,
            {
                "app_name": APP_NAME,
                "app_id": APP_ID,
                "success_url": back,
                "reject_url": f"{back}&success=false",
            },
        )

    def wait(self, seconds: float, stopped: Callable[[], bool]) -> Granted:
        answer = self._listener.wait(seconds, stopped)
        user, password = answer.get("user_login", ""), answer.get("password", "")
        if answer.get("success") == "false" or not (user and password):
            raise CmsUnauthorised(tr(REFUSED))
        here, there = (
            urlsplit(one).hostname for one in (self._found.url, answer.get("site_url", ""))
        )
        if here != there:
            said = (
                tr(
                    "The password that came back is for {there}, not for {here}; it was not kept.",
                    there=there,
                    here=here,
                )
                if there
                else tr(
                    "The password that came back is for no site, not for {here}; it was not kept.",
                    here=here,
                )
            )
            raise CmsRefused(said, Trouble.MOVED)
        return Granted(user, password)

    def close(self) -> None:
        self._listener.close()


class _IndieAuth:
    def __init__(self, found: Found) -> None:
        self._found = found
        self._verifier = secrets.token_urlsafe(48)
        self._listener = Listener("indieauth")

    @property
    def url(self) -> str:
        digest = hashlib.sha256(self._verifier.encode()).digest()
        return _joined(
            self._found.authorise,
            {
                "response_type": "code",
                "client_id": self._listener.origin,
                "redirect_uri": self._listener.url,
                "state": self._listener.state,
                "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
                "code_challenge_method": "S256",
                "scope": SCOPE,
                "me": self._found.url,
            },
        )

    def wait(self, seconds: float, stopped: Callable[[], bool]) -> Granted:
        answer = self._listener.wait(seconds, stopped)
        if "code" not in answer:
            said = answer.get("error_description") or answer.get("error", "")
            known = said in ("", "access_denied")
            refused = tr(REFUSED)
            raise CmsUnauthorised(
                refused
                if known
                else tr("{refused} It says: {said}", refused=refused, said=said[:200])
            )
        if self._found.issuer and answer.get("iss", self._found.issuer) != self._found.issuer:
            raise CmsRefused(
                tr("The answer came from another site than was asked; it was not used.")
            )
        return self._redeemed(answer["code"])

    def _redeemed(self, code: str) -> Granted:
        """The token for the code, which only whoever asked for it can have."""
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "client_id": self._listener.origin,
            "redirect_uri": self._listener.url,
            "code_verifier": self._verifier,
            "me": self._found.url,
        }
        answer = Http(self._found.tokens, timeout=(10.0, 30.0)).post(
            self._found.tokens,
            content=urlencode(form).encode(),
            headers={
                "Content-Type": "application/x-www-form-urlencoded",
                "Accept": "application/json",
            },
        )
        if answer.status >= 400:
            error = failure(answer)
            raise CmsRefused(
                tr("The site gave no token. {error}", error=error), Trouble.PASSWORD
            ) from error
        table = answer.table()
        token = table.get("access_token")
        if not isinstance(token, str) or not token:
            raise CmsError(
                tr("{host} gave no token.", host=urlsplit(answer.url).netloc), Trouble.PASSWORD
            )
        return Granted("", token, _lasting(table))

    def close(self) -> None:
        self._listener.close()


def _lasting(table: Mapping[str, object]) -> tuple[str, ...]:
    """What is to be said of how long a token is good."""
    seconds = table.get("expires_in")
    if not isinstance(seconds, int | float) or seconds <= 0:
        return ()
    hours = round(seconds / 3600)
    if hours >= 48:
        said = trn(
            "The site lets Onrecord in for {count} day; after that it has to be connected again.",
            "The site lets Onrecord in for {count} days; after that it has to be connected again.",
            round(hours / 24),
        )
    else:
        said = trn(
            "The site lets Onrecord in for {count} hour; after that it has to be connected again.",
            "The site lets Onrecord in for {count} hours; after that it has to be connected again.",
            max(hours, 1),
        )
    return (said,)


def _joined(address: str, query: Mapping[str, str]) -> str:
    return f"{address}{'&' if '?' in address else '?'}{urlencode(query)}"
