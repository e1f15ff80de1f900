"""The desk of a Micropub site, as far as the protocol has one: `q=source` lists and opens.

Signatures: `listed(url, there)`, `matches(post, search, standing)`, `opened(url, there, post)`.
Pure. The protocol neither searches nor says who changed a post; what is looked for is looked for
among the posts that the site lists.
"""

import re
from datetime import UTC, datetime
from typing import Any, cast
from urllib.parse import urlsplit

from desktop.publishing.cms.contract import Listed, Opened, Part, RemotePost, Standing, Status
from desktop.publishing.cms.micropub_entry import Properties, html_of, status_of
from desktop.publishing.cms.passages import cut

_COMMENTS = re.compile(r"<!--.*?-->", re.DOTALL)
_BLOCK = re.compile(
    r"<(?:p|h[1-6]|ul|ol|dl|blockquote|figure|table|pre|div|hr|section)\b", re.IGNORECASE
)


def listed(url: str, there: Properties, version: str = "") -> Listed:
    """The entry as a line of the desk's list."""
    draft = status_of(there) is Status.DRAFT
    return Listed(
        id=url,
        title=_first(there, "name") or _first(there, "summary"),
        standing=Standing.DRAFT if draft else Standing.PUBLISHED,
        url=url,
        author=_author(there),
        changed=_moment(_first(there, "updated")) or _moment(_first(there, "published")),
        version=version,
    )


def matches(post: Listed, search: str, standing: Standing | None) -> bool:
    """Whether the title has every word that is looked for, and the post stands so."""
    title = post.title.casefold()
    found = all(word in title for word in search.casefold().split())
    return found and standing in (None, post.standing)


def opened(url: str, there: Properties, post: RemotePost) -> Opened:
    """The entry as a post to be edited."""
    categories = [str(one) for one in there.get("category", ())]
    author = _author(there)
    return Opened(
        listed=listed(url, there, post.version),
        post=post,
        parts=tuple(_part(piece) for piece in cut(html_of(there))),
        headline=_first(there, "name"),
        standfirst=_first(there, "summary"),
        section=categories[0] if categories else "",
        byline=author,
        slug=urlsplit(url).path.rstrip("/").rpartition("/")[2],
        tags=tuple(categories[1:]),
        native_byline=bool(author),
    )


def _part(piece: str) -> Part:
    meaning = _COMMENTS.sub("", piece).strip()
    if meaning and not _BLOCK.match(meaning):
        meaning = f"<p>{meaning}</p>"
    return Part(piece, meaning, "HTML" if meaning else "comment")


def _first(there: Properties, name: str) -> str:
    value: object = next(iter(there.get(name, ())), "")
    return str(value) if isinstance(value, str | int | float) else ""


def _moment(text: str) -> str:
    """ISO 8601 in UTC, which is meant where no zone is said; nothing where it is no time."""
    try:
        moment = datetime.fromisoformat(text)
        aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return aware.astimezone(UTC).isoformat()
    except (ValueError, OverflowError):
        return ""


def _author(there: Properties) -> str:
    """The author's name: as text, or in a card of his own (h-card)."""
    value: Any = next(iter(there.get("author", ())), "")
    if isinstance(value, dict):
        card = cast("dict[str, Any]", value)
        properties: Properties = card.get("properties") or {}
        return _first(properties, "name")
    name = str(value)
    return "" if name.startswith(("http://", "https://")) else name
