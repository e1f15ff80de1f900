"""Finding a Micropub endpoint, and what its answers say.

Signatures: `discover(reader, signing) -> Endpoint`, `whose(endpoint) -> (user, scopes)`,
`entries(answer) -> list`, `refusal(answer) -> CmsError`, `relations(answer) -> table`.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any, cast
from urllib.parse import urlsplit

from desktop.publishing.cms.addresses import same_origin
from desktop.publishing.cms.contract import (
    CmsError,
    CmsRefused,
    CmsUnauthorised,
    CmsUnavailable,
    Trouble,
)
from desktop.publishing.cms.http import Answer, Http, failure, resolved
from desktop.translation import tr

LINK = re.compile(r'<([^>]*)>\s*;[^,]*?\brel="?([^",;]*)')


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where to write, and what the site says of it."""

    address: str
    http: Http
    tokens: str
    config: dict[str, Any]


def discover(reader: Http, signing: Callable[[str], Http]) -> Endpoint:
    """The endpoint that the page of the reader's site names, or that is there itself.

    `signing` gives the way to an address with the token. CmsRefused where there is none.
    """
    home = reader.get("")
    if home.status >= 500:
        raise failure(home)
    links = relations(home)
    address = resolved(home.url, links.get("micropub", ""))
    # The site itself says where to write, which may be elsewhere; Http sees to TLS.
    http = signing(address)
    config = http.get(address, query={"q": "config"}, signed=True)
    if config.status in (401, 403) or config.status >= 500:
        raise refusal(config)
    if "micropub" not in links and not _is_data(config):
        said = tr("There is no Micropub endpoint at {address}.", address=reader.base)
        raise CmsRefused(said, Trouble.NOTHING_THERE)
    if not _is_data(config):
        # The page says that it is one, so that something on the way has answered.
        raise config.unreadable() if config.status == 200 else refusal(config)
    tokens = resolved(home.url, links["token_endpoint"]) if "token_endpoint" in links else ""
    return Endpoint(address, http, tokens, config.table())


def whose(endpoint: Endpoint) -> tuple[str, frozenset[str]]:
    """Whose token it is, and its scopes, where the token endpoint tells."""
    if not endpoint.tokens or not same_origin(endpoint.tokens, endpoint.address):
        return "", frozenset()
    answer = endpoint.http.get(endpoint.tokens, signed=True)
    if not _is_data(answer):
        return "", frozenset()
    table = answer.table()
    return str(table.get("me", "")), frozenset(str(table.get("scope", "")).split())


def entries(answer: Answer) -> list[dict[str, Any]]:
    """The entries in a list; CmsRefused where the site has none to give."""
    items: object = answer.table().get("items") if answer.status == 200 else None
    if isinstance(items, list):
        return cast("list[dict[str, Any]]", items)
    raise CmsRefused(
        tr(
            "The site cannot list its posts (q=source), so that it could not be told whether an "
            "article has arrived."
        )
    )


def refusal(answer: Answer) -> CmsError:
    """The error for an answer that is not a success; endpoints say theirs in plain text too."""
    host = urlsplit(answer.url).netloc
    if answer.status == 401:
        said = tr("{host} does not accept the token. It may have expired.", host=host)
        return CmsUnauthorised(said, Trouble.PASSWORD)
    error, said = failure(answer), " ".join(answer.text.split())
    if isinstance(error, CmsRefused) and 0 < len(said) < 100 and "<" not in said:
        return (
            error
            if "{" in said
            else CmsRefused(
                tr("{host} answered {status}: {words}", host=host, status=answer.status, words=said)
            )
        )
    return error


class _Relations(HTMLParser):
    """The first link of each relation in a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in ("link", "a") and given.get("href") is not None:
            for relation in (given.get("rel") or "").lower().split():
                self.found.setdefault(relation, given.get("href") or "")


def relations(answer: Answer) -> dict[str, str]:
    """Where a page's relations lead; those in its headers go first."""
    page = _Relations()
    page.feed(answer.text if answer.is_html else "")
    header = answer.headers.get("link", "")
    for address, relations in reversed(LINK.findall(header)):
        page.found |= dict.fromkeys(relations.lower().split(), address)
    return page.found


def _is_data(answer: Answer) -> bool:
    if answer.status != 200 or "json" not in answer.headers.get("content-type", ""):
        return False
    try:
        answer.table()
    except CmsUnavailable:
        return False
    return True
