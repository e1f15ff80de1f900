"""An article as the properties of a Micropub entry (h-entry), and what is there compared with it.

Signatures: `to_properties(payload, addresses)`, `properties_of(item)`, `mark_of(key)`,
`is_marked(key, url, properties)`, `status_of`, `html_of`, `version_of`, `says(there, wanted)`,
`not_kept(there, wanted)`. Pure.
"""

import hashlib
import html
import json
import re
from typing import Any, cast
from urllib.parse import urlsplit

from desktop.preview.corrections import BOTTOM, TOP, correction_paragraphs
from desktop.publishing.cms.contract import Attachment, CmsUnavailable, Payload, Status
from desktop.publishing.cms.passages import joined
from desktop.publishing.payload import with_addresses
from desktop.publishing.readback import paragraphs
from desktop.translation import later, tr

MARK = "x-onrecord"
# What we write, and what it is called when the site does not keep it.
CONTENT = {
    "name": later("headline"),
    "content": later("words of the text"),
    "summary": later("standfirst"),
    "category": later("section and tags"),
}
Properties = dict[str, list[Any]]


def to_properties(payload: Payload, addresses: dict[str, str]) -> Properties:
    """The article's properties; those without a value are left out.

    `addresses` says where each picture is at the site, by its name.
    """
    categories = dict.fromkeys(name for name in (payload.section, *payload.tags) if name)
    found: Properties = {
        "name": [payload.headline],
        "content": [{"html": _text(with_addresses(payload, addresses), addresses)}],
        "summary": [payload.standfirst] if payload.standfirst else [],
        "category": list(categories),
        "post-status": ["draft" if payload.status is Status.DRAFT else "published"],
    }
    return {name: value for name, value in found.items() if value}


def untouched(payload: Payload, there: Properties) -> Properties:
    """What stays as it is there: properties of an entry that was opened and not changed."""
    names = {"headline": "name", "standfirst": "summary"}
    kept = [name for ours, name in names.items() if ours in payload.untouched]
    if {"section", "tags"} <= set(payload.untouched):
        kept.append("category")
    return {name: there[name] for name in kept if there.get(name)}


def is_marked(key: str, url: str, properties: Properties) -> bool:
    """Whether the entry has a mark of the key: the property of ours, or the end of its address."""
    slug = re.search(rf"-{mark_of(key)}(-\d+)?/*$", urlsplit(url).path)
    return slug is not None or mark_of(key) in properties.get(MARK, ())


def differing(there: Properties, wanted: Properties) -> Properties:
    """The properties that are not there as they should be."""
    same = _comparable(there)
    return {name: value for name, value in wanted.items() if same.get(name) != _sorted(name, value)}


def not_kept(there: Properties, wanted: Properties) -> tuple[str, ...]:
    """What the site does not hold as it was sent, in the words of the editor."""
    same = _comparable(there)
    told = {
        name: same.get(name, []) == _sorted(name, wanted.get(name, []))
        for name in CONTENT
        if name != "content"
    }
    # Sites write mark-up their own way.
    told["content"] = paragraphs(html_of(there)) == paragraphs(html_of(wanted))
    return tuple(CONTENT[name] for name, kept in told.items() if not kept)


def mark_of(key: str) -> str:
    """A short name for the key that may be part of an address."""
    return hashlib.sha256(key.encode()).hexdigest()[:12]


def properties_of(item: dict[str, Any]) -> Properties:
    """The properties of an entry, each a list, as microformats have it."""
    table: object = item.get("properties")
    if not isinstance(table, dict):
        raise CmsUnavailable(tr("The site answered with something that is no post."))
    return {
        name: cast("list[Any]", value) if isinstance(value, list) else [value]
        for name, value in cast("dict[str, Any]", table).items()
    }


def status_of(there: Properties) -> Status:
    """Whether readers see it; an endpoint that says nothing has published it."""
    return Status.DRAFT if "draft" in there.get("post-status", ()) else Status.PUBLISH


def html_of(there: Properties) -> str:
    """The text of a post, which may be plain."""
    content = next(iter(there.get("content", ())), "")
    if isinstance(content, dict):
        table = cast("dict[str, Any]", content)
        return str(table.get("html") or html.escape(str(table.get("value", ""))))
    return html.escape(str(content), quote=False)


def _sorted(name: str, value: list[Any]) -> list[Any]:
    return sorted(map(str, value)) if name == "category" else value


def _comparable(there: Properties) -> Properties:
    """What we write, as it is there; categories have no order."""
    found = {name: _sorted(name, there[name]) for name in CONTENT if there.get(name)}
    if "content" in found:
        found["content"] = [{"html": html_of(there)}]
    return found | {"post-status": there.get("post-status", ["published"])}


def version_of(there: Properties) -> str:
    """A digest of what a writer can change."""
    same = _comparable(there)
    written = json.dumps([same.get(name, []) for name in CONTENT])
    return hashlib.sha256(written.encode()).hexdigest()


def says(there: Properties, wanted: Properties) -> bool:
    """Whether the post already says what is to be sent, as far as the site keeps it."""
    same = _comparable(there)
    other = ("name", "summary", "category")
    kept = all(same[name] == _sorted(name, wanted.get(name, [])) for name in other if name in same)
    return kept and paragraphs(html_of(there)) == paragraphs(html_of(wanted))


def _text(payload: Payload, addresses: dict[str, str]) -> str:
    # A byline that the site shows by itself is not said again.
    byline = "" if "byline" in payload.untouched else payload.byline
    head = " · ".join(part for part in (byline, payload.dateline) if part)
    above = (
        *((_figure(payload.picture, addresses),) if payload.picture else ()),
        *((f'<p class="byline">{html.escape(head, quote=False)}</p>',) if head else ()),
        *correction_paragraphs(payload.corrections, TOP, payload.language),
    )
    below = correction_paragraphs(payload.corrections, BOTTOM, payload.language)
    if not payload.kept:
        return "\n".join((*above, *payload.blocks, *below))
    pieces = list(above)
    at = 0
    for kept in payload.kept:
        pieces += [*payload.blocks[at : kept.first], kept.raw]
        at = kept.first + kept.count
    return joined((*pieces, *payload.blocks[at:], *below))


def _figure(picture: Attachment, addresses: dict[str, str]) -> str:
    """The lead picture with its caption, and the credit in brackets as newspapers set it."""
    credit = " / ".join(part for part in (picture.credit, picture.licence) if part)
    words = " ".join(part for part in (picture.caption, f"({credit})" if credit else "") if part)
    caption = f"<figcaption>{html.escape(words, quote=False)}</figcaption>" if words else ""
    source, alt = html.escape(addresses[picture.name]), html.escape(picture.alt)
    return f'<figure class="u-featured"><img src="{source}" alt="{alt}">{caption}</figure>'
