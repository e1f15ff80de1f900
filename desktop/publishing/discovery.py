"""What is at an address: WordPress, Ghost, a Micropub endpoint or a newsroom's own interface.

Signatures: `discover(address, stopped=never, timeout=(5, 10)) -> Found`; CmsError where nothing
can be reached, NotFound where something can and is none of these. `assumed(kind, address, …)` where
the kind is known. `site_of(address) -> str`.

The address may be what people have at hand: without a scheme, of an article, of the pages where
one logs in. Nothing is sent but questions a stranger may ask. A redirect is followed to https and
to or from `www.`, and told; where it leads to another host that is said and left to whoever asked.
What each system says of itself: https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/,
https://docs.ghost.org/admin-api/, https://www.w3.org/TR/micropub/#endpoint-discovery,
https://indieauth.spec.indieweb.org/#discovery, resources/newsroom/openapi.yaml.
"""

import html
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import cast
from urllib.parse import urljoin, urlsplit

from desktop.publishing.cms.addresses import normalised, same_origin
from desktop.publishing.cms.contract import CmsError, CmsRefused, CmsUnavailable, Trouble
from desktop.publishing.cms.ghost_api import ROUTE
from desktop.publishing.cms.http import (
    MOST_REDIRECTS,
    Answer,
    Bounds,
    Http,
    Moved,
    failure,
    resolved,
)
from desktop.publishing.cms.micropub_endpoint import relations
from desktop.publishing.cms.wordpress_door import interface_at, named
from desktop.translation import tr

# Pages people log in or write at, and files of the systems: what comes before is the site.
INSIDE = re.compile(r"/(wp-admin|wp-login\.php|wp-json|xmlrpc\.php|index\.php|ghost)(/.*)?$")
PLAIN = re.compile(r"^http://([^/?#]*?)(?::80)?(?=[/?#]|$)", re.IGNORECASE)
PERMALINK = re.compile(r"(wp-json/?|index\.php)?$")
TITLE = re.compile(r"<title[^>]*>([^<]{1,200})", re.IGNORECASE)
ENDPOINTS = ("authorization_endpoint", "token_endpoint")
REALM = 'realm="newsroom"'
# A page larger than this is not worth waiting for; seconds for one answer, and for all of them.
LARGEST, ONE_ANSWER, ALL_ANSWERS = 4 * 1024 * 1024, 20.0, 45.0


@dataclass(frozen=True, slots=True)
class Found:
    """A site and the way to be let in.

    `url` is what to keep as its address; `authorise` the page to ask its owner at, empty where
    there is none; `tokens` and `issuer` belong to IndieAuth. `notes` say what is worth knowing.
    """

    kind: str
    url: str
    title: str
    authorise: str = ""
    tokens: str = ""
    issuer: str = ""
    notes: tuple[str, ...] = ()


class NotFound(CmsRefused):
    """No system we know; `tried` says what was looked for, `elsewhere` where it may be."""

    def __init__(
        self,
        message: str,
        trouble: Trouble,
        tried: tuple[str, ...] = (),
        elsewhere: str = "",
    ) -> None:
        super().__init__(message, trouble)
        self.tried = tried
        self.elsewhere = elsewhere


class Stopped(CmsError):
    """Whoever asked does not want to know any more."""


def discover(
    address: str,
    stopped: Callable[[], bool] = lambda: False,
    timeout: tuple[float, float] = (5.0, 10.0),
) -> Found:
    """The site at `address`; `timeout` is seconds to connect and seconds of silence.

    `stopped` is asked before each question and while answers come; Stopped where it says so.
    """
    try:
        return _Search(stopped, timeout).search(site_of(address))
    except CmsError as error:
        if stopped():
            raise Stopped(tr("The search was stopped.")) from error
        raise


def assumed(
    kind: str,
    address: str,
    stopped: Callable[[], bool] = lambda: False,
    timeout: tuple[float, float] = (5.0, 10.0),
) -> Found:
    """The site of a kind that is known already: as it says itself, or as it was given.

    CmsRefused where the address is none; Stopped.
    """
    try:
        found = discover(address, stopped, timeout)
    except Stopped:
        raise
    except CmsError:
        # Whoever knows the kind may be let in where a stranger sees nothing.
        found = None
    if found and found.kind == kind:
        return found
    url = site_of(address)
    return Found(kind, url, urlsplit(url).netloc)


def site_of(address: str) -> str:
    """The site's address in what was pasted, with https; CmsRefused where it is none."""
    text = address.strip()
    try:
        whole = normalised(text)
    except CmsRefused:
        if not text.lower().startswith("http://"):
            raise
        # Typed from memory, or from the days before TLS; whether it is there will be seen.
        whole = normalised(PLAIN.sub(r"https://\1", text))
    parts = urlsplit(whole)
    path = INSIDE.sub("", parts.path.rstrip("/"))
    return f"{parts.scheme}://{parts.netloc}{path}/"


class _Search:
    """One search: what has been asked, and what it gave."""

    def __init__(self, stopped: Callable[[], bool], timeout: tuple[float, float]) -> None:
        self._stopped = stopped
        self._timeout = timeout
        self._end = time.monotonic() + ALL_ANSWERS
        self._tried: dict[str, list[str]] = {}
        self._notes: list[str] = []
        self._pages: set[bytes] = set()

    def search(self, address: str) -> Found:
        home = self._home(address)
        found = self._named(home) or self._at_root(home) or self._ghost(home) or self._hidden(home)
        if not found:
            raise self._nothing(home)
        return replace(found, notes=(*self._notes, *found.notes))

    def _named(self, home: Answer) -> Found | None:
        """What the page itself says it is of."""
        return self._linked(home) or self._newsroom(home) or self._micropub(home)

    def _at_root(self, home: Answer) -> Found | None:
        """What the front page of the host says, where that is another page."""
        root = urljoin(home.url, "/")
        if root == home.url:
            return None
        try:
            return self._named(self._home(root))
        except Stopped:
            raise
        except CmsError:
            # Whatever the host shows there is not what was asked for.
            return None

    def _nothing(self, home: Answer) -> CmsError:
        host = urlsplit(home.url).netloc
        if home.status >= 500:
            return failure(home)
        if home.status == 401:
            said = tr(
                "The web server at {host} wants a password of its own before it shows anything.",
                host=host,
            )
            return NotFound(said, Trouble.BLOCKED, self._all_tried())
        if home.status == 200 and self._pages == {home.content}:
            said = tr("{host} answers everything with the same page.", host=host)
            return NotFound(said, Trouble.PORTAL, self._all_tried())
        said = tr("There is no system at {url} that Onrecord knows.", url=home.url)
        return NotFound(said, Trouble.NOTHING_THERE, self._all_tried())

    def _missed(self, system: str, where: str) -> None:
        """Remember what was looked for in vain, as one line for each system."""
        parts = urlsplit(where)
        place = f"{parts.path}?{parts.query}" if parts.query else parts.path
        places = self._tried.setdefault(system, [])
        if place not in places:
            places.append(place)

    def _all_tried(self) -> tuple[str, ...]:
        return tuple(f"{system}: {', '.join(places)}" for system, places in self._tried.items())

    # Asking.

    def _http(self, base: str) -> Http:
        """The way to a site, without credentials."""
        if self._stopped():
            raise Stopped(tr("The search was stopped."))
        if time.monotonic() > self._end:
            said = tr("{host} answers too slowly to be looked through.", host=urlsplit(base).netloc)
            raise CmsUnavailable(said, trouble=Trouble.SILENT)
        return Http(base, timeout=self._timeout, bounds=Bounds(LARGEST, ONE_ANSWER, self._stopped))

    def _home(self, address: str) -> Answer:
        """The page at the address, or where it leads within the same site."""
        for _ in range(MOST_REDIRECTS):
            try:
                return self._http(address).get(address)
            except Moved as moved:
                address = self._within(address, moved.target)
        raise CmsRefused(
            tr("{host} redirects in a circle.", host=urlsplit(address).netloc), Trouble.MOVED
        )

    def _within(self, address: str, target: str) -> str:
        """The target of a redirect, if it is the same site still; else NotFound."""
        here, there = urlsplit(address), urlsplit(target)
        origin = f"{there.scheme}://{there.netloc}"
        if there.scheme != "https" and there.scheme != here.scheme:
            said = tr(
                "{host} leads to {address}, which is not encrypted.",
                host=here.netloc,
                address=target,
            )
            raise NotFound(said, Trouble.PORTAL)
        if _bare(here.hostname) != _bare(there.hostname):
            said = tr(
                "{host} leads to another site, {origin}. Nothing was asked there.",
                host=here.netloc,
                origin=origin,
            )
            raise NotFound(said, Trouble.MOVED, elsewhere=site_of(target))
        self._notes.append(
            tr(
                "{scheme}://{host} leads to {origin}; that is kept.",
                scheme=here.scheme,
                host=here.netloc,
                origin=origin,
            )
        )
        return target

    def _data(self, base: str, route: str) -> dict[str, object]:
        """The object at the route; empty where there is a page or an error."""
        answer = self._http(base).get(route)
        if answer.is_html:
            self._pages.add(answer.content)
            return {}
        try:
            return answer.table() if answer.status == 200 else {}
        except CmsUnavailable:
            return {}

    # Recognising.

    def _linked(self, home: Answer) -> Found | None:
        """The WordPress whose page names its interface."""
        link = named(home)
        if not link:
            self._missed(tr("{system}, named by the page", system="WordPress"), home.url)
            return None
        root = _encrypted(resolved(home.url, link), home.url)
        if not same_origin(root, home.url):
            root = self._within(home.url, root)
        return self._wordpress(root, certain=True)

    def _hidden(self, home: Answer) -> Found | None:
        """A WordPress whose pages do not say so."""
        for base in _bases(home.url):
            for root in (urljoin(base, "wp-json/"), f"{base}?rest_route=/"):
                try:
                    found = self._wordpress(root, certain=False)
                except (Moved, CmsUnavailable):
                    found = None
                if found:
                    return found
                self._missed("WordPress", root)
        return None

    def _wordpress(self, root: str, *, certain: bool) -> Found | None:
        """The WordPress with that interface; where `certain`, also if it is closed to us."""
        base = _base_of(root)
        interface, closed = interface_at(self._http(base), root)
        if interface:
            title = interface.name or urlsplit(base).netloc
            page = _openable(_encrypted(interface.authorisation, base))
            notes: tuple[str, ...] = ()
            if not interface.authorisation:
                notes = (
                    tr("Application passwords are turned off there, so nobody can be let in."),
                )
            elif page and not same_origin(page, base):
                # Somebody logs in there, in the browser, and should know where that is.
                notes = (tr("Its page for passwords is at {host}.", host=urlsplit(page).netloc),)
            return Found("wordpress", base, title, page, notes=notes)
        if not certain and not closed:
            return None
        said = closed or tr("It does not answer as one.")
        if not certain and "rest_" not in said and "REST" not in said:
            return None
        note = tr("Its REST interface is closed to strangers: {said}", said=said)
        page = urljoin(base, "wp-admin/authorize-application.php")
        return Found("wordpress", base, urlsplit(base).netloc, page, notes=(note,))

    def _ghost(self, home: Answer) -> Found | None:
        for base in _bases(home.url):
            found = self._ghost_at(base, again=True)
            if found:
                return found
            self._missed("Ghost", urljoin(base, f"{ROUTE}site/"))
        return None

    def _ghost_at(self, base: str, *, again: bool) -> Found | None:
        try:
            said = self._data(base, ROUTE + "site/")
        except Moved as moved:
            if not again or ROUTE not in moved.target:
                return None
            # Ghost leads to its own host for writers, where it has one.
            there = INSIDE.sub("", self._within(base, moved.target).rstrip("/")) + "/"
            return self._ghost_at(there, again=False)
        site: object = said.get("site")
        if not isinstance(site, dict) or "version" not in site:
            return None
        title = cast("dict[str, object]", site).get("title")
        return Found("ghost", base, str(title or urlsplit(base).netloc))

    def _micropub(self, home: Answer) -> Found | None:
        links = relations(home)
        if "micropub" not in links:
            self._missed(tr("{system}, named by the page", system="Micropub"), home.url)
            return None
        title = TITLE.search(home.text)
        called = html.unescape(title.group(1)).strip() if title else urlsplit(home.url).netloc
        # The endpoints in the page are from before there were metadata, which go first.
        ends = {name: resolved(home.url, links[name]) for name in ENDPOINTS if name in links}
        issuer = ""
        if "indieauth-metadata" in links:
            address = resolved(home.url, links["indieauth-metadata"])
            said = self._data(address, address)
            ends |= {
                name: resolved(address, str(said[name])) for name in ENDPOINTS if said.get(name)
            }
            issuer = str(said.get("issuer", ""))
        authorise, tokens = (_openable(ends.get(name, "")) for name in ENDPOINTS)
        return Found("micropub", home.url, called, authorise, tokens, issuer)

    def _newsroom(self, home: Answer) -> Found | None:
        if home.status == 401 and REALM in home.headers.get("www-authenticate", ""):
            return Found("newsroom", home.url, urlsplit(home.url).netloc)
        self._missed("Newsroom endpoint", home.url)
        return None


def _bases(url: str) -> Iterator[str]:
    """Where a system may be installed: at the address, and at the root of its host."""
    parts = urlsplit(url)
    root = f"{parts.scheme}://{parts.netloc}/"
    whole = f"{root.rstrip('/')}{parts.path.rstrip('/')}/"
    yield whole
    if whole != root:
        yield root


def _base_of(root: str) -> str:
    """The WordPress's own address, by that of its interface."""
    parts = urlsplit(root)
    return f"{parts.scheme}://{parts.netloc}{PERMALINK.sub('', parts.path)}"


def _encrypted(address: str, page: str) -> str:
    """An address in the manner of the page that names it.

    A WordPress behind a server that speaks TLS in its place often takes itself for one without.
    """
    try:
        there, here = urlsplit(address), urlsplit(page)
    except ValueError:
        return address
    if (there.scheme, here.scheme) == ("http", "https") and there.hostname == here.hostname:
        return there._replace(scheme="https", netloc=here.netloc).geturl()
    return address


def _openable(page: str) -> str:
    """A page that may be given to the browser: of the web and encrypted; else nothing."""
    try:
        return page if normalised(page) else ""
    except CmsRefused:
        return ""


def _bare(host: str | None) -> str:
    return (host or "").lower().removeprefix("www.")
