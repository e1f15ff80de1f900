"""What leaves the machine: built from an article, kept as bytes, identified by its digest.

Signatures: `build(article, blocks, load, status, darkroom) -> Payload`,
`to_bytes(payload) -> bytes`, `from_bytes(data) -> Payload`, `digest(data) -> str`.

Of pictures only the pixels leave: the darkroom encodes them anew.
"""

import base64
import hashlib
import html
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import asdict, replace
from typing import Any

from desktop.article.model import Article, Picture
from desktop.article.slug import slug_of
from desktop.publishing.cms.contract import Attachment, Correction, Kept, Payload, Status
from desktop.publishing.darkroom import Darkroom
from desktop.translation import tr

IMAGE = re.compile(r"<img\b[^>]*>", re.IGNORECASE)
ATTRIBUTE = re.compile(r"""\b(src|alt|title)\s*=\s*"([^"]*)\"""", re.IGNORECASE)
REMOTE = re.compile(r"[a-z][a-z0-9+.-]+:|//", re.IGNORECASE)
WEB = re.compile(r"https?://", re.IGNORECASE)
INLINE_SCHEME = "attachment:"
LATER = ("kept", "untouched", "picture_address")


class PayloadError(Exception):
    """The article cannot be made ready to leave; one line for the writer."""


def build(
    article: Article,
    blocks: Iterable[str],
    load: Callable[[str], bytes],
    status: Status = Status.PUBLISH,
    darkroom: Darkroom | None = None,
) -> Payload:
    """The payload of `article`, whose body is rendered as `blocks` (one element each).

    `load` reads a picture by its path as written in the article; `darkroom` makes it ready.
    PayloadError where a headline is missing or a picture cannot be read.
    """
    room = darkroom or Darkroom()
    if not article.headline.strip():
        raise PayloadError(tr("The article has no headline."))
    inline: dict[str, Attachment] = {}
    lead = article.picture.file.strip()
    local = bool(lead) and not WEB.match(lead)
    ready = tuple(_with_attachments(block, load, room, inline) for block in blocks if block.strip())
    return Payload(
        headline=article.headline.strip(),
        blocks=ready,
        status=status,
        standfirst=article.standfirst.strip(),
        section=article.section.strip(),
        byline=article.byline.strip(),
        dateline=article.dateline.strip(),
        date=article.date.strip(),
        slug=slug_of(article.slug) or slug_of(article.headline) or "article",
        language=article.language,
        tags=article.tags,
        picture=attachment(article.picture, load, room) if local else None,
        picture_address="" if local else lead,
        pictures=tuple(inline.values()),
        corrections=tuple(
            Correction(one.note.strip(), one.date.strip(), one.place.value)
            for one in article.corrections
            if one.note.strip()
        ),
    )


def attachment(
    picture: Picture, load: Callable[[str], bytes], darkroom: Darkroom | None = None
) -> Attachment:
    """The picture ready to leave, with what readers are told about it."""
    try:
        ready = (darkroom or Darkroom()).develop(load(picture.file))
    except OSError as error:
        detail = error.strerror or tr("it is not a picture we can read")
        raise PayloadError(
            tr("The picture {file} cannot be used: {detail}.", file=picture.file, detail=detail)
        ) from error
    except (ValueError, SyntaxError) as error:
        raise PayloadError(
            tr("The picture {file} cannot be used: {error}", file=picture.file, error=error)
        ) from error
    sha256 = hashlib.sha256(ready.content).hexdigest()
    return Attachment(
        name=f"picture-{sha256[:20]}.{ready.suffix}",
        media_type=ready.media_type,
        sha256=sha256,
        content=ready.content,
        alt="" if picture.decorative else picture.alt.strip(),
        caption=picture.caption.strip(),
        credit=picture.credit.strip(),
        licence=picture.licence.strip(),
    )


def to_bytes(payload: Payload) -> bytes:
    """The payload as JSON, the same bytes for the same payload."""
    table = asdict(payload)
    for name in LATER:
        # What has none of these has the same bytes as before there were any.
        if not table[name]:
            del table[name]
    return json.dumps(
        table, default=_encoded, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode()


def from_bytes(data: bytes) -> Payload:
    """The payload that `to_bytes` wrote."""
    table: dict[str, Any] = json.loads(data)
    picture = table.pop("picture")
    table["status"] = Status(table["status"])
    table["blocks"] = tuple(table["blocks"])
    table["tags"] = tuple(table["tags"])
    table["picture"] = _attachment(picture) if picture else None
    table["pictures"] = tuple(_attachment(item) for item in table["pictures"])
    # Bytes kept by an earlier version have no corrections.
    table["corrections"] = tuple(Correction(**item) for item in table.get("corrections", ()))
    table["kept"] = tuple(Kept(**item) for item in table.get("kept", ()))
    table["untouched"] = tuple(table.get("untouched", ()))
    return Payload(**table)


def digest(data: bytes) -> str:
    """The SHA-256 of the payload's bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def with_addresses(payload: Payload, addresses: dict[str, str]) -> Payload:
    """The payload with its body's pictures at their addresses at the site, by name."""

    def resolved(block: str) -> str:
        for name, address in addresses.items():
            block = block.replace(f'"{INLINE_SCHEME}{name}"', f'"{html.escape(address)}"')
        return block

    return replace(payload, blocks=tuple(resolved(block) for block in payload.blocks))


def _with_attachments(
    block: str, load: Callable[[str], bytes], darkroom: Darkroom, found: dict[str, Attachment]
) -> str:
    """The block with each local picture taken along; those already on the web stay there."""

    def taken_along(match: re.Match[str]) -> str:
        tag = match.group()
        given = {name.lower(): html.unescape(value) for name, value in ATTRIBUTE.findall(tag)}
        source = given.get("src", "")
        if not source or REMOTE.match(source):
            return tag
        picture = Picture(file=source, alt=given.get("alt", ""), caption=given.get("title", ""))
        ready = attachment(picture, load, darkroom)
        found.setdefault(ready.name, ready)
        return re.sub(r'(\bsrc\s*=\s*")[^"]*"', rf'\g<1>{INLINE_SCHEME}{ready.name}"', tag, count=1)

    return IMAGE.sub(taken_along, block)


def _encoded(value: object) -> str:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    raise TypeError(f"{type(value)} in a payload")


def _attachment(table: dict[str, Any]) -> Attachment:
    table["content"] = base64.b64decode(table["content"])
    return Attachment(**table)
