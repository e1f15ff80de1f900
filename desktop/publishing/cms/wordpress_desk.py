"""The desk of a WordPress: its posts listed and opened, by requests that change nothing.

Signatures: `listing(ask, search, standing, page) -> Page`, `opened(ask, table, post) -> Opened`.
`ask(route, query)` gets a route of the REST interface, signed.

Who changed a post last is in its newest revision; WordPress tells it in no list.
"""

import html
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, cast

from desktop.publishing.cms.contract import Listed, Opened, Page, Part, RemotePost, Standing
from desktop.publishing.cms.http import Answer
from desktop.publishing.cms.wordpress_content import key_in, parts
from desktop.publishing.cms.wordpress_door import read
from desktop.publishing.readback import paragraphs

Ask = Callable[[str, dict[str, str]], Answer]
Table = dict[str, Any]
PER_PAGE = 20
STANDINGS = {
    "draft": Standing.DRAFT,
    "auto-draft": Standing.DRAFT,
    "pending": Standing.PENDING,
    "future": Standing.SCHEDULED,
    "publish": Standing.PUBLISHED,
    "private": Standing.WITHDRAWN,
}
_LISTED = "id,status,link,title.raw,author,modified_gmt,slug,_links,_embedded"
_NO_CATEGORY = "uncategorized"


def listing(ask: Ask, search: str, standing: Standing | None, page: int) -> Page:
    """A page of the posts that whoever asks may edit, what was changed last first."""
    wanted = [name for name, one in STANDINGS.items() if one is standing and name != "auto-draft"]
    query = {
        "context": "edit",
        "status": ",".join(wanted) or "any",
        "orderby": "modified",
        "per_page": str(PER_PAGE),
        "page": str(page),
        "_embed": "author",
        "_fields": _LISTED,
    }
    if search.strip():
        query["search"] = search.strip()
    answer = ask("wp/v2/posts", query)
    if answer.status == 400 and page > 1:
        # A page past the last one is an error there.
        return Page(())
    if answer.status >= 400:
        read(answer)
    last = int(answer.headers.get("x-wp-totalpages") or 1)
    return Page(tuple(_listed(ask, table) for table in answer.rows()), page < last)


def opened(ask: Ask, table: Table, post: RemotePost) -> Opened:
    """The post that `table` is, with `context=edit`; `post` is how the adapter knows it."""
    raw = str(table["content"]["raw"])
    found = list(parts(raw))
    byline, dateline = _taken_byline(found)
    categories, tags = _terms(ask, "categories", post.id), _terms(ask, "tags", post.id)
    author = _author(table) or _name(ask, int(table.get("author") or 0))
    listed = _listed(ask, table, author, post.version)
    picture = _picture(ask, int(table.get("featured_media") or 0))
    return Opened(
        listed=listed,
        post=post,
        parts=tuple(found),
        key=key_in(raw),
        headline=_plain(str(table["title"]["raw"])),
        standfirst=" ".join(paragraphs(str(table["excerpt"]["raw"]))),
        section=next((name for name in categories if name.lower() != _NO_CATEGORY), ""),
        byline=byline or author,
        dateline=dateline,
        slug=str(table["slug"]),
        tags=tuple(tags),
        native_byline=not byline,
        **picture,
    )


def _listed(ask: Ask, table: Table, author: str = "", version: str = "") -> Listed:
    author = author or _author(table)
    return Listed(
        id=str(table["id"]),
        title=_plain(str(table["title"]["raw"])),
        standing=STANDINGS.get(str(table["status"]), Standing.WITHDRAWN),
        url=str(table["link"]),
        author=author,
        changed_by=_changed_by(ask, table) or author,
        changed=_moment(str(table["modified_gmt"])),
        version=version,
    )


def _changed_by(ask: Ask, table: Table) -> str:
    """Who made the newest revision; nobody where there is none, or we may not know."""
    links = cast("Mapping[str, list[Table]]", table.get("_links") or {})
    if not any(int(link.get("count") or 0) for link in links.get("version-history", ())):
        return ""
    query = {"per_page": "1", "_fields": "author"}
    answer = ask(f"wp/v2/posts/{table['id']}/revisions", query)
    if answer.status >= 400:
        return ""
    number = next((int(row.get("author") or 0) for row in answer.rows()), 0)
    return _author(table) if number == table.get("author") else _name(ask, number)


def _author(table: Table) -> str:
    embedded = cast("Mapping[str, list[Table]]", table.get("_embedded") or {})
    return next((str(one.get("name") or "") for one in embedded.get("author", ())), "")


def _name(ask: Ask, number: int) -> str:
    """The name of the user with that number, as far as we may know it."""
    if not number:
        return ""
    answer = ask(f"wp/v2/users/{number}", {"_fields": "name"})
    return "" if answer.status >= 400 else str(answer.table().get("name") or "")


def _terms(ask: Ask, kind: str, post: str) -> list[str]:
    answer = ask(f"wp/v2/{kind}", {"post": post, "per_page": "100", "_fields": "name"})
    if answer.status >= 400:
        read(answer)
    return [html.unescape(str(row["name"])) for row in answer.rows()]


def _picture(ask: Ask, number: int) -> dict[str, str]:
    """Where the lead picture is, and what is said about it there."""
    if not number:
        return {}
    answer = ask(f"wp/v2/media/{number}", {"_fields": "source_url,alt_text,caption"})
    if answer.status >= 400:
        # It was deleted since; the post says so no more than we do.
        return {}
    table = answer.table()
    caption = " ".join(paragraphs(str(table["caption"]["rendered"])))
    address, alt = str(table["source_url"]), str(table["alt_text"])
    return {"picture_address": address, "alt": alt, "caption": caption}


def _taken_byline(found: list[Part]) -> tuple[str, str]:
    """The byline and dateline that Onrecord has put at the head; that part is taken out."""
    if not found or 'class="byline"' not in found[0].html:
        return "", ""
    said = " ".join(paragraphs(found.pop(0).html))
    byline, _, dateline = said.partition(" · ")
    return byline, dateline


def _plain(text: str) -> str:
    return " ".join(paragraphs(text))


def _moment(text: str) -> str:
    """ISO 8601 in UTC of what WordPress writes without a zone."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC).isoformat()
