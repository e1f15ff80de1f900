"""An article as an IPTC ninjs 3.1 item, and back to what a reader would see of it.

Signatures: `to_item(key, payload, addresses) -> Item`, `says(there, ours) -> bool`,
`version_of(there) -> str`, `not_kept(ours, there) -> tuple[str, ...]`,
`to_reading(url, item) -> Reading`, `uri_of(key)`. Pure. The schema: http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json

The text is one body in HTML, with the corrections in it, since readers must see them; each is
told again as a description, for pages that have a place of their own for it.
"""

import base64
import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any, cast
from uuid import NAMESPACE_URL, uuid5

from desktop.preview.corrections import BOTTOM, TOP, correction_paragraphs
from desktop.publishing.cms.contract import Attachment, Payload, Reading, Shown, Status
from desktop.publishing.payload import with_addresses
from desktop.publishing.readback import paragraphs, read_page
from desktop.translation import later

STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
}
# What we write into an item, and what it is called when the receiver does not keep it.
CONTENT = {
    "headlines": later("headline"),
    "bodies": later("text as it was sent"),
    "descriptions": later("standfirst and corrections"),
    "subjects": later("section and tags"),
    "by": later("byline"),
    "located": later("dateline"),
    "slugline": later("slug"),
    "language": later("language"),
    "associations": later("pictures"),
}
RELEASE = ("pubStatus", "embargoedUntil")
# What the receiver keeps of itself.
OWN = ("version", "firstCreated", "versionCreated")
Item = dict[str, Any]


def to_item(key: str, payload: Payload, addresses: Mapping[str, str]) -> Item:
    """The article in ninjs; fields without a value are left out.

    `addresses` says where each picture is at the receiver, by its name.
    """
    every = (*((payload.picture,) if payload.picture else ()), *payload.pictures)
    item: Item = {
        "uri": uri_of(key),
        "standard": STANDARD,
        "type": "text",
        "representationType": "full",
        "language": payload.language,
        "headlines": [{"role": "main", "value": payload.headline}],
        "bodies": [_body(with_addresses(payload, dict(addresses)))],
        "descriptions": list(_descriptions(payload)),
        "subjects": list(_subjects(payload)),
        "by": payload.byline,
        "located": payload.dateline,
        "slugline": payload.slug,
        "associations": [
            _association(one, "lead" if one is payload.picture else "inline", addresses[one.name])
            for one in every
        ],
        **_release(payload),
    }
    return {name: value for name, value in item.items() if value}


def uri_of(key: str) -> str:
    """The URI of the item made for `key`."""
    return uuid5(NAMESPACE_URL, f"onrecord:{key}").urn


def _release(payload: Payload) -> Item:
    if payload.status is Status.PUBLISH:
        return {"pubStatus": "usable"}
    return {"pubStatus": "withheld", "embargoedUntil": payload.publish_at}


def _body(payload: Payload) -> Item:
    blocks = (
        *correction_paragraphs(payload.corrections, TOP, payload.language),
        *payload.blocks,
        *correction_paragraphs(payload.corrections, BOTTOM, payload.language),
    )
    words = " ".join(text for block in payload.blocks for text in paragraphs(block))
    return {
        "role": "main",
        "contentType": "text/html",
        "charCount": len(words),
        "wordCount": len(words.split()),
        "value": "\n".join(blocks),
    }


def _descriptions(payload: Payload) -> Iterator[Item]:
    if payload.standfirst:
        yield _described("summary", payload.standfirst)
    for one in payload.corrections:
        yield _described("correction", f"{one.date}: {one.note}" if one.date else one.note)


def _described(role: str, value: str) -> Item:
    return {"role": role, "contentType": "text/plain", "value": value}


def _subjects(payload: Payload) -> Iterator[Item]:
    if payload.section:
        yield {"rel": "section", "name": payload.section}
    for tag in payload.tags:
        yield {"rel": "tag", "name": tag}


def _association(picture: Attachment, rel: str, address: str) -> Item:
    digest = base64.urlsafe_b64encode(bytes.fromhex(picture.sha256)).decode().rstrip("=")
    words = {"alt": picture.alt, "caption": picture.caption}
    rendition = {
        "name": "original",
        "href": address,
        "contentType": picture.media_type,
        "sizeInBytes": len(picture.content),
    }
    association: Item = {
        "name": picture.name,
        "rel": rel,
        # RFC 6920: a picture is named by its digest.
        "uri": f"ni:///sha-256;{digest}",
        "type": "picture",
        "descriptions": [_described(role, text) for role, text in words.items() if text],
        "by": picture.credit,
        "usageTerms": picture.licence,
        "renditions": [rendition],
    }
    return {name: value for name, value in association.items() if value}


def says(there: Item, ours: Item) -> bool:
    """Whether an item says what ours does: its body by the words, all else by the letter."""
    parts = (name for name in CONTENT if name != "bodies")
    same = all(there.get(name) == ours.get(name) for name in parts)
    return same and paragraphs(_main(there, "bodies")) == paragraphs(_main(ours, "bodies"))


def version_of(there: Item) -> str:
    """A digest of what a writer can change; whether it is out is another thing."""
    written = {name: value for name, value in there.items() if name not in (*RELEASE, *OWN)}
    return hashlib.sha256(json.dumps(written, sort_keys=True).encode()).hexdigest()


def not_kept(ours: Item, there: Item) -> tuple[str, ...]:
    """What the receiver does not hold as it was sent, in the words of the editor."""
    return tuple(words for name, words in CONTENT.items() if there.get(name) != ours.get(name))


def _main(item: Item, field: str, role: str = "main") -> str:
    """The text of that role in one of the item's lists."""
    for part in cast("list[Item]", item.get(field) or ()):
        if part.get("role") == role:
            return str(part.get("value", ""))
    return ""


def to_reading(url: str, item: Item) -> Reading:
    """What is stored, read as a page would show it."""
    subjects = cast("list[Item]", item.get("subjects") or ())
    sections = [str(one.get("name", "")) for one in subjects if one.get("rel") == "section"]
    standfirst = _main(item, "descriptions", "summary")
    details = {"section": ", ".join(sections), "standfirst": standfirst}
    body = read_page(url, _main(item, "bodies"))
    shown = tuple(_shown(item))
    words = tuple(text for _, said in shown for text in said if text)
    return Reading(
        url,
        _main(item, "headlines"),
        (*body.paragraphs, *words),
        details,
        body.links,
        tuple(picture for picture, _ in shown),
    )


def _shown(item: Item) -> Iterator[tuple[Shown, tuple[str, ...]]]:
    """The pictures, each with the words that a page sets below it."""
    for one in cast("list[Item]", item.get("associations") or ()):
        renditions = cast("list[Item]", one.get("renditions") or ())
        address = str(renditions[0].get("href", "")) if renditions else ""
        below = (_main(one, "descriptions", "caption"), str(one.get("by", "")))
        yield Shown(address, _main(one, "descriptions", "alt")), below
