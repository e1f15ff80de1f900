"""The desk of a Ghost: its posts listed and opened, by requests that change nothing.

Signatures: `listing(api, search, standing, page) -> Page`, `opened(table, post) -> Opened`.

Ghost searches titles only, and does not tell who changed a post last.
"""

import re
from datetime import UTC, datetime

from desktop.publishing.cms.contract import (
    CmsRefused,
    Listed,
    Opened,
    Page,
    RemotePost,
    Standing,
)
from desktop.publishing.cms.ghost_api import Api, quoted
from desktop.publishing.cms.ghost_lexical import parts
from desktop.publishing.cms.ghost_post import Table
from desktop.publishing.readback import paragraphs
from desktop.translation import tr

PER_PAGE = 20
STANDINGS = {
    "draft": Standing.DRAFT,
    "scheduled": Standing.SCHEDULED,
    "published": Standing.PUBLISHED,
    "sent": Standing.PUBLISHED,
}
_KEY = re.compile(r'data-onrecord="([0-9a-f]{8,64})"')


def listing(api: Api, search: str, standing: Standing | None, page: int) -> Page:
    """A page of the posts that the key may see, what was changed last first."""
    names = [name for name, one in STANDINGS.items() if standing in (None, one)]
    if not names:
        # There is nothing of the kind in Ghost.
        return Page(())
    filters = [f"status:[{','.join(names)}]"]
    if search.strip():
        filters.append(f"title:~{quoted(search.strip())}")
    query = {
        "filter": "+".join(filters),
        "order": "updated_at desc",
        "limit": str(PER_PAGE),
        "page": str(page),
        "include": "authors",
    }
    table = api.read(api.get("posts/", query))
    posts: list[Table] = table.get("posts") or []
    meta: Table = table.get("meta") or {}
    pagination: Table = meta.get("pagination") or {}
    return Page(tuple(map(_listed, posts)), page < int(pagination.get("pages") or 1))


def opened(table: Table, post: RemotePost) -> Opened:
    """The post that `table` is; CmsRefused where its text is in the editor's older form."""
    lexical = str(table.get("lexical") or "")
    if not lexical and paragraphs(str(table.get("html") or "")):
        raise CmsRefused(
            tr("The post is from an older Ghost. Open and save it in Ghost’s own editor once.")
        )
    tags = [str(tag["name"]) for tag in table["tags"] if tag["visibility"] == "public"]
    found = _KEY.search(str(table.get("codeinjection_head") or ""))
    return Opened(
        listed=_listed(table, post.version),
        post=post,
        parts=parts(lexical),
        key=found[1] if found else "",
        headline=str(table["title"]),
        standfirst=str(table.get("custom_excerpt") or ""),
        section=tags[0] if tags else "",
        byline=_names(table),
        slug=str(table["slug"]),
        tags=tuple(tags[1:]),
        picture_address=str(table.get("feature_image") or ""),
        alt=str(table.get("feature_image_alt") or ""),
        caption=" ".join(paragraphs(str(table.get("feature_image_caption") or ""))),
        native_byline=True,
    )


def _listed(table: Table, version: str = "") -> Listed:
    return Listed(
        id=str(table["id"]),
        title=str(table["title"]),
        standing=STANDINGS.get(str(table["status"]), Standing.WITHDRAWN),
        url=str(table["url"]),
        author=_names(table),
        changed=datetime.fromisoformat(str(table["updated_at"])).astimezone(UTC).isoformat(),
        version=version,
    )


def _names(table: Table) -> str:
    names = [str(author["name"]) for author in table.get("authors") or ()]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
