"""The way into a WordPress: its REST interface, whether it lets us in, and if not, why.

Signatures: `find(http) -> Interface`, `named(page)`, `interface_at(http, address)`,
`Door(http, user, password)` with `found`, `me`, `check`,
`must_let_us_in`; `read(answer)` and `code(answer)` for its answers.

A stock WordPress takes a wrong password for a stranger and says so in the same words as when the
web server has kept the password to itself. The old interface (XML-RPC) gets the password in the
body of the request, and so tells the two apart.
"""

import html
import re
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urljoin

from desktop.publishing.cms.addresses import same_origin
from desktop.publishing.cms.contract import (
    CmsError,
    CmsRefused,
    CmsUnauthorised,
    CmsUnavailable,
    SiteCheck,
    Trouble,
)
from desktop.publishing.cms.http import Answer, Http, failure, resolved
from desktop.translation import tr

INDEX = {"_fields": "name,url,home,namespaces,authentication"}
LINK = re.compile(r'<([^>]*)>;\s*rel="https://api\.w\.org/"')
LINK_ELEMENT = re.compile(r"""<link[^>]*rel=["']https://api\.w\.org/["'][^>]*href=["']([^"']*)""")
# What a plug-in that asks early who is there has WordPress say of a wrong password.
UNKNOWN = ("incorrect_password", "invalid_username", "invalid_email")


@dataclass(frozen=True, slots=True)
class Interface:
    """The REST interface: its address, and what it says about itself."""

    root: str
    index: dict[str, Any]

    @property
    def name(self) -> str:
        """What the site calls itself; WordPress writes it as HTML."""
        return html.unescape(str(self.index.get("name") or ""))

    @property
    def authorisation(self) -> str:
        """The page that gives out application passwords; empty where they are turned off."""
        offered: object = self.index.get("authentication")
        for step in ("application-passwords", "endpoints", "authorization"):
            known = isinstance(offered, dict)
            offered = cast("dict[str, object]", offered).get(step) if known else None
        return offered if isinstance(offered, str) else ""


class Door:
    """The WordPress at the base of `http`, which signs with this user and password."""

    def __init__(self, http: Http, user: str, password: str) -> None:
        self._http = http
        self._user = user
        self._password = password
        self._interface: Interface | None = None

    def found(self) -> Interface:
        """The REST interface, looked for once; CmsError where there is none."""
        if self._interface is None:
            self._interface = find(self._http)
        return self._interface

    def me(self) -> Answer:
        """What the site says of whoever asks; no cache may answer this."""
        fields = {"context": "edit", "_fields": "name,username,capabilities"}
        return self._http.get(self.found().root + "wp/v2/users/me", query=fields, signed=True)

    def must_let_us_in(self) -> None:
        """CmsUnauthorised, and why, where the site does not know us."""
        answer = self.me()
        if answer.status == 401:
            raise CmsUnauthorised(*self._why_not(answer))

    def check(self) -> SiteCheck:
        """Who we are there and what we may do, and if nothing, why."""
        try:
            name = self.found().name or self._http.base
            answer = self.me()
            if answer.status in (401, 403, 404):
                message, trouble = self._why_not(answer)
                return SiteCheck(False, message, trouble=trouble)
            me = read(answer)
        except CmsError as error:
            return SiteCheck.failed(error)
        rights: dict[str, bool] = me.get("capabilities", {})
        user = str(me.get("name") or self._user)
        if not rights.get("edit_posts"):
            message = tr("{user} has no right to write articles on {name}.", user=user, name=name)
            return SiteCheck(False, message, user, trouble=Trouble.RIGHTS)
        return SiteCheck.connected(name, user, may_publish=bool(rights.get("publish_posts")))

    def _why_not(self, answer: Answer) -> tuple[str, Trouble]:
        """Why we are not let in, as far as it can be told from outside."""
        base = self._http.base
        if not self.found().authorisation:
            return (
                tr(
                    "Application passwords are turned off on this site (it may need https, or a "
                    "security plug-in forbids them)."
                ),
                Trouble.PASSWORDS_OFF,
            )
        said = code(answer)
        if said in UNKNOWN:
            return tr("{base} does not know this user name and application password.", base=base), (
                Trouble.PASSWORD
            )
        if answer.status in (403, 404) or answer.is_html or said not in ("rest_not_logged_in", ""):
            return (
                tr(
                    "The site refuses its REST interface to {user}. {failure}",
                    user=self._user,
                    failure=failure(answer),
                ),
                Trouble.BLOCKED,
            )
        known = self._xmlrpc_knows_us()
        if known:
            return (
                tr(
                    "The password is right, but the web server takes the Authorization header "
                    "away before WordPress sees it. Ask the host to pass it on (CGIPassAuth On)."
                ),
                Trouble.HEADER,
            )
        message = tr(
            "{base} does not know this user name and application password (the account's own "
            "password does not work here).",
            base=base,
        )
        if known is None:
            message = tr(
                "{refused} Where they are right, the web server may take the Authorization header "
                "away; it cannot be told which, since XML-RPC is closed.",
                refused=message,
            )
        return message, Trouble.PASSWORD

    def _xmlrpc_knows_us(self) -> bool | None:
        """Whether the old interface lets us in; None where it does not say."""
        words = "".join(
            f"<param><value><string>{html.escape(text)}</string></value></param>"
            for text in (self._user, self._password)
        )
        name = "<methodName>wp.getUsersBlogs</methodName>"
        call = f"<methodCall>{name}<params>{words}</params></methodCall>"
        try:
            answer = self._http.post(
                "xmlrpc.php", content=call.encode(), headers={"Content-Type": "text/xml"}
            )
        except CmsError:
            return None
        if answer.status not in (200, 403) or "<methodResponse>" not in answer.text:
            return None
        if "<fault>" in answer.text:
            # 403 is a wrong login; 405 that the interface is switched off.
            return False if "<int>403</int>" in answer.text else None
        return True


def find(http: Http) -> Interface:
    """The REST interface, looked for in the order of what is usual; CmsError where none is."""
    base = http.base
    usual, closed = interface_at(http, urljoin(base, "wp-json/"))
    if usual:
        return usual
    home = http.get(base)
    link = named(home)
    candidates = [resolved(base, link)] if link else []
    candidates.append(urljoin(base, "?rest_route=/"))
    for candidate in candidates:
        if same_origin(candidate, base):
            found, refusal = interface_at(http, candidate)
            closed = closed or refusal
            if found:
                return found
    if home.status >= 500:
        raise failure(home)
    if link or closed:
        said = tr("The WordPress at {base} does not let its REST interface be used.", base=base)
        if closed:
            said = tr("{said} {closed}", said=said, closed=closed)
        raise CmsRefused(said, Trouble.BLOCKED)
    raise CmsRefused(
        tr("There is no WordPress at {base}, or it hides its REST interface.", base=base),
        Trouble.NOTHING_THERE,
    )


def named(home: Answer) -> str:
    """The address of the REST interface that a page of the site names; empty where none."""
    link = LINK.search(home.headers.get("link", "")) or LINK_ELEMENT.search(home.text)
    return html.unescape(link.group(1)) if link else ""


def interface_at(http: Http, address: str) -> tuple[Interface | None, str]:
    """The interface at that address, or the words with which it is closed to us."""
    answer = http.get(address, query=INDEX)
    if answer.status in (401, 403) and not answer.is_html:
        # Closed to strangers, as some plug-ins do; it may be open to us.
        answer = http.get(address, query=INDEX, signed=True)
    if answer.status >= 500 or answer.status == 429:
        raise failure(answer)
    if answer.status in (401, 403):
        return None, str(failure(answer))
    if answer.status != 200 or answer.is_html:
        return None, ""
    index = answer.table()
    known = "wp/v2" in index.get("namespaces", ())
    return (Interface(address, index) if known else None), ""


def read(answer: Answer) -> dict[str, Any]:
    """The object in a successful answer; else the error."""
    if answer.status == 401:
        raise CmsUnauthorised(
            tr(
                "The site does not accept user name and password. {failure}",
                failure=failure(answer),
            )
        )
    if answer.status >= 400:
        raise failure(answer)
    return answer.table()


def code(answer: Answer) -> str:
    """WordPress's own name for an error; empty where there is none."""
    if answer.status < 400 or answer.is_html:
        return ""
    try:
        return str(answer.table().get("code", ""))
    except CmsUnavailable:
        return ""
