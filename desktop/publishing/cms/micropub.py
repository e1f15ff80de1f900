"""Any site that speaks Micropub (W3C), with an IndieAuth token.

Signature: `Client(url, token, pictures, timeout=(10, 60))`. `url` is the site's address, whose page
names the endpoint (`rel=micropub`), or the endpoint's own.

Micropub has no idempotent creation, so each post carries two marks of its key: the end of its
`mp-slug`, and a property of ours. A try whose answer was lost is found by either in the list that
`q=source` gives, which the endpoint must therefore have. Nor has it a conditional update: we
read, compare with what came back when we last wrote, and write; a gap of milliseconds remains.

Names for the standfirst, section and tags are `summary` and `category`. Byline, corrections, the
lead picture and its credit stand in the text itself: few sites take more, and a `photo` would
make the post one of pictures. A withdrawn post becomes a draft, or is deleted where the site
has no drafts; it is undeleted when published again.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from desktop.publishing.cms.addresses import same_origin
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
from desktop.publishing.cms.http import RETRIED, Answer, Http, bearer, resolved
from desktop.publishing.cms.micropub_desk import listed, matches, opened
from desktop.publishing.cms.micropub_endpoint import (
    Endpoint,
    discover,
    entries,
    refusal,
    whose,
)
from desktop.publishing.cms.micropub_entry import (
    CONTENT,
    MARK,
    Properties,
    differing,
    is_marked,
    mark_of,
    not_kept,
    properties_of,
    says,
    status_of,
    to_properties,
    untouched,
    version_of,
)
from desktop.publishing.pictures import Pictures
from desktop.publishing.readback import read_page
from desktop.translation import later, tr

PAGE = 50
PER_PAGE = 20
MOST_PAGES = 40
MISSING = (400, 404, 410)

# The protocol leaves to the site what mark-up it lets through; this is what one drops that filters
# as is usual (the defaults of the ammonia library), and sites differ.
LOSES = {
    "date": later("The article’s date is not sent: the site gives the hour of publication."),
    "language": later("The page is marked as being in the site’s own language."),
    "pull quote": later("A pull quote may be shown as an ordinary quotation."),
    "wide picture": later("A wide picture may be shown as broad as the text."),
    "direction of a passage": later(
        "Passages written the other way may be set in the page’s direction."
    ),
    "link within the page": later(
        "Numbers of notes and other links within the page may lead nowhere."
    ),
    "list counted backwards": later("A list that counts backwards may count forwards."),
    "date in a passage": later("The machine-readable date of a passage may be left out."),
    "part unfolded from the start": later("A part that stands unfolded may be folded at first."),
    "foot of a table": later("The foot of a table may be shown as one more row."),
}


class Client:
    """The adapter to the site at `url`; `token` is a bearer token for its endpoint.

    `pictures` remembers which pictures the site has: the protocol cannot tell.
    """

    capabilities = Capabilities(conflict_detection=True, withdrawal=True, desk=True, loses=LOSES)

    def __init__(
        self,
        url: str,
        token: str,
        pictures: Pictures,
        timeout: tuple[float, float] = (10.0, 60.0),
    ) -> None:
        self._reader = Http(url, timeout=timeout)
        self._token = token
        self._pictures = pictures
        self._timeout = timeout
        self._endpoint: Endpoint | None = None
        self._watch: Watch | None = None

    def check(self) -> SiteCheck:
        """Whether the token is good there, and lets posts be found as well as made."""
        try:
            endpoint = self._found()
            first = self._ask({"q": "source", "limit": "1"})
            if first.status == 403:
                message = tr("The token does not allow posts to be read and changed.")
                return SiteCheck(False, message, trouble=Trouble.RIGHTS)
            if first.status >= 400 or not isinstance(first.table().get("items"), list):
                return SiteCheck(
                    False,
                    tr("{address} cannot list its posts (q=source).", address=endpoint.address),
                )
            user, scopes = whose(endpoint)
        except CmsError as error:
            return SiteCheck.failed(error)
        may_publish = not scopes or "create" in scopes
        address = endpoint.address
        if not may_publish:
            message = (
                tr(
                    "Connected to {name} as {user}; the token does not allow posts to be "
                    "published.",
                    name=address,
                    user=user,
                )
                if user
                else tr(
                    "Connected to {name}; the token does not allow posts to be published.",
                    name=address,
                )
            )
        elif user:
            message = tr("Connected to {name} as {user}.", name=address, user=user)
        else:
            message = tr("Connected to {name}.", name=address)
        trouble = None if may_publish else Trouble.RIGHTS
        return SiteCheck(True, message, user, may_publish, trouble)

    def watch(self, watch: Watch) -> None:
        """Tell of pictures on their way."""
        self._watch = watch
        if self._endpoint is not None:
            self._endpoint.http.watch = watch

    def clock(self) -> datetime | None:
        """The time by the endpoint's clock."""
        said = self._ask({"q": "config"}).headers.get("date", "")
        try:
            return parsedate_to_datetime(said).astimezone(UTC)
        except ValueError:
            return None

    def find(self, key: str) -> RemotePost | None:
        """The post with one of the key's marks."""
        found = next(self._marked(key), None)
        return self._post(*found) if found else None

    def send(
        self,
        key: str,
        payload: Payload,
        post: RemotePost | None,
        created: Callable[[RemotePost], None],
    ) -> RemotePost:
        """Upload the pictures, then make the post or change what is different in it."""
        if post is None:
            if payload.status is Status.WITHDRAW:
                raise CmsRefused(
                    tr("The article was never sent there, so nothing can be taken down.")
                )
            wanted = self._properties(payload)
            made, ours = self._created(key, payload, wanted)
            created(made)
            if ours:
                self._must_have_drafts(made, payload)
                return self._alone(key, self._written(made.url, wanted, key))
            # Another try of ours was quicker; this one changes what that made.
            post = made
        if payload.status is Status.WITHDRAW:
            return self._withdrawn(post)
        there = self._there(post, payload.status)
        if status_of(there) is Status.PUBLISH and payload.status is Status.DRAFT:
            raise CmsRefused(
                tr("The article is already published there; sending a draft would take it down.")
            )
        wanted = self._properties(payload) | untouched(payload, there)
        if post.version not in ("", version_of(there)) and not says(there, wanted):
            raise CmsConflict(CHANGED)
        # A post that was not made by us is marked when it is first sent back.
        marked = not payload.untouched or is_marked(key, post.id, there)
        mark: Properties = {} if marked else {MARK: [mark_of(key)]}
        changed = self._changed(post.id, there, wanted, mark)
        return self._alone(key, self._written(changed, wanted, key), version_of(there))

    def read_back(self, post: RemotePost, payload: Payload) -> Reading | None:
        """The public page as a stranger sees it; None while it is not public."""
        there: Properties = {}
        if payload.status is not Status.WITHDRAW:
            there = self._there(post, payload.status)
            if status_of(there) is Status.DRAFT:
                return None
        answer = self._read(post.url)
        if answer.status >= 500 or (answer.status != 200 and there):
            raise CmsUnavailable(
                tr("{url} answered {status} to a reader.", url=post.url, status=answer.status)
            )
        if answer.status != 200:
            return None
        page = read_page(post.url, answer.text, payload.headline)
        kept = {"section": "category", "standfirst": "summary"}
        details = {
            name: ", ".join(map(str, there[field]))
            for name, field in kept.items()
            if field in there
        }
        return replace(page, details=details)

    # The desk.

    def listing(self, search: str = "", standing: Standing | None = None, page: int = 1) -> Page:
        """A page of the site's posts; those that are looked for are picked out here."""
        found = (listed(url, there) for url, there in self._listed())
        wanted = (one for one in found if matches(one, search, standing))
        first = (page - 1) * PER_PAGE
        posts = tuple(islice(wanted, first, first + PER_PAGE + 1))
        return Page(posts[:PER_PAGE], len(posts) > PER_PAGE)

    def open(self, number: str) -> Opened:
        """The post at that address, as its source is."""
        there = self._source(number)
        if there is None:
            raise CmsConflict(tr("The post was deleted on the site."))
        return opened(number, there, self._post(number, there))

    # Finding the endpoint.

    def _found(self) -> Endpoint:
        if self._endpoint is None:
            self._endpoint = discover(self._reader, self._signing)
        return self._endpoint

    def _signing(self, address: str) -> Http:
        parts = urlsplit(address)
        http = Http(f"{parts.scheme}://{parts.netloc}", bearer(self._token), self._timeout)
        http.watch = self._watch
        return http

    # Reading.

    def _ask(self, query: dict[str, str]) -> Answer:
        endpoint = self._found()
        answer = endpoint.http.get(endpoint.address, query=query, signed=True)
        if answer.status == 401 or answer.status >= 500 or answer.status in RETRIED:
            raise refusal(answer)
        return answer

    def _marked(self, key: str) -> Iterator[tuple[str, Properties]]:
        """The posts with a mark of the key, with their addresses."""
        return (one for one in self._listed() if is_marked(key, *one))

    def _listed(self, most: int = MOST_PAGES) -> Iterator[tuple[str, Properties]]:
        """The posts of the site, as far back as any try of ours can be, or so many pages."""
        seen: set[str] = set()
        for page in range(most):
            query = {"q": "source", "limit": str(PAGE), "offset": str(page * PAGE)}
            answer = self._ask(query)
            found = [properties_of(item) for item in entries(answer)]
            fresh = [one for one in found if one.get("url") and str(one["url"][0]) not in seen]
            for entry in fresh:
                seen.add(str(entry["url"][0]))
                yield str(entry["url"][0]), entry
            if len(found) < PAGE or not fresh:
                return

    def _there(self, post: RemotePost, wanted: Status) -> Properties:
        there = self._source(post.id)
        if there is None and (post.status, wanted) == (Status.WITHDRAW, Status.PUBLISH):
            self._act("undelete", post.id)
            there = self._source(post.id)
        if there is None:
            raise CmsConflict(tr("The post was deleted on the site since you published it."))
        return there

    def _source(self, url: str) -> Properties | None:
        answer = self._ask({"q": "source", "url": url})
        if answer.status in MISSING:
            return None
        if answer.status >= 400:
            raise refusal(answer)
        return properties_of(answer.table())

    def _read(self, url: str) -> Answer:
        own = same_origin(url, self._reader.base)
        return (self._reader if own else Http(url, timeout=self._timeout)).get(url)

    # Writing.

    def _write(self, body: dict[str, Any]) -> Answer:
        endpoint = self._found()
        answer = endpoint.http.post(endpoint.address, body=body)
        if answer.status >= 400:
            raise refusal(answer)
        if answer.status == 200 and answer.is_html and answer.content:
            # A page is from a network that wants a log-in, and no sign that anything was done.
            raise answer.unreadable()
        return answer

    def _act(self, action: str, url: str) -> None:
        self._write({"action": action, "url": url})

    def _deleted(self, url: str) -> None:
        try:
            self._act("delete", url)
        except CmsRefused:
            # So a site also answers that has just deleted it.
            if self._source(url) is not None:
                raise

    def _created(self, key: str, payload: Payload, wanted: Properties) -> tuple[RemotePost, bool]:
        """A new post, or False and that which an earlier try turns out to have made."""
        slug = f"{payload.slug[:100] or 'article'}-{mark_of(key)}"
        properties = wanted | {"mp-slug": [slug], MARK: [mark_of(key)]}
        answer = self._write({"type": ["h-entry"], "properties": properties})
        location = answer.headers.get("location", "")
        if answer.status not in (200, 201, 202) or not location:
            raise CmsUnavailable(tr("The site did not say where the new post is."))
        url = resolved(self._found().address, location)
        made = RemotePost(url, url, payload.status.value)
        if urlsplit(url).path.rstrip("/").endswith(f"/{slug}"):
            return made, True
        for earlier, there in self._marked(key):
            if earlier != url:
                self._deleted(url)
                return RemotePost(earlier, earlier, status_of(there).value), False
        return made, True

    def _alone(self, key: str, ours: RemotePost, before: str = "") -> RemotePost:
        """The post, after what a repetition of its creation has made besides was deleted.

        Such a twin is among the newest posts, has a mark of the key, and says what ours does or
        did `before`, as a version; what somebody has made of a copy is left alone.
        """
        for url, there in self._listed(most=1):
            same = version_of(there) in (ours.version, before)
            if url != ours.url and same and is_marked(key, url, there):
                self._deleted(url)
        return ours

    def _changed(self, url: str, there: Properties, wanted: Properties, added: Properties) -> str:
        """The address of the post after what is different was replaced."""
        replaced = differing(there, wanted)
        removed = [name for name in CONTENT if there.get(name) and name not in wanted]
        if not replaced and not removed and not added:
            return url
        body: dict[str, Any] = {"action": "update", "url": url}
        body |= {"replace": replaced} if replaced else {}
        body |= {"delete": removed} if removed else {}
        body |= {"add": added} if added else {}
        return resolved(url, self._write(body).headers.get("location", url))

    def _written(self, url: str, wanted: Properties, key: str) -> RemotePost:
        """The post as the site has it now, with what it did not take."""
        there = self._source(url)
        if there is None:
            # Made, but not there yet (202): nothing can be said about it.
            status = Status.DRAFT if wanted["post-status"] == ["draft"] else Status.PUBLISH
            return RemotePost(url, url, status.value)
        notes = [
            tr("The site did not take the {words}.", words=tr(words))
            for words in not_kept(there, wanted)
        ]
        if there.get("post-status", wanted["post-status"]) != wanted["post-status"]:
            notes.append(tr("The site keeps it as “{status}”.", status=there["post-status"][0]))
        if not is_marked(key, url, there):
            notes.append(tr("The site keeps no mark by which a lost post could be found again."))
        return self._post(url, there, tuple(notes))

    def _must_have_drafts(self, made: RemotePost, payload: Payload) -> None:
        """CmsRefused where a draft has become public: nothing says beforehand that it would."""
        if payload.status is Status.DRAFT and self._read(made.url).status == 200:
            self._deleted(made.id)
            raise CmsRefused(
                tr("The site has no drafts: it published the article, which was deleted at once.")
            )

    def _withdrawn(self, post: RemotePost) -> RemotePost:
        """The post as a draft, or deleted where it would stay public; its content is theirs."""
        there = self._source(post.id)
        if there is None and post.status != Status.WITHDRAW:
            raise CmsConflict(tr("The post was deleted on the site since you published it."))
        version = post.version
        if there is not None:
            version = version if version not in ("", version_of(there)) else version_of(there)
            if status_of(there) is Status.PUBLISH:
                replacing = {"post-status": ["draft"]}
                self._write({"action": "update", "url": post.id, "replace": replacing})
                there = self._source(post.id)
            if there is not None and status_of(there) is Status.PUBLISH:
                self._deleted(post.id)
        return RemotePost(post.id, post.url, Status.WITHDRAW.value, version)

    def _properties(self, payload: Payload) -> Properties:
        """The post's properties, after its pictures have been put there."""
        every = (*((payload.picture,) if payload.picture else ()), *payload.pictures)
        addresses = {one.name: self._uploaded(one) for one in every}
        return to_properties(payload, addresses)

    def _uploaded(self, picture: Attachment) -> str:
        """The address of the picture, which is uploaded unless that was done before."""
        from urllib3 import encode_multipart_formdata

        known = self._pictures.address(picture.sha256)
        # On a connection of its own: some servers send the picture after a HEAD all the same.
        if known and Http(known, timeout=self._timeout).head(known).status in (200, 405):
            return known
        endpoint = self._found()
        media = str(endpoint.config.get("media-endpoint") or "")
        if not media:
            raise CmsRefused(tr("The site takes no pictures (it has no media endpoint)."))
        address = resolved(endpoint.address, media)
        content, kind = encode_multipart_formdata(
            {"file": (picture.name, picture.content, picture.media_type)}
        )
        http = endpoint.http if same_origin(address, endpoint.address) else self._signing(address)
        answer = http.post(address, content=content, headers={"Content-Type": kind})
        if answer.status >= 400:
            raise refusal(answer)
        if not answer.headers.get("location"):
            raise CmsUnavailable(tr("The site did not say where the picture is."))
        found = resolved(address, answer.headers["location"])
        self._pictures.keep(picture.sha256, found)
        return found

    def _post(self, url: str, there: Properties, notes: tuple[str, ...] = ()) -> RemotePost:
        return RemotePost(url, url, status_of(there).value, version_of(there), notes)
