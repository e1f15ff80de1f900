"""A post as Ghost has it: what an article's fields become, and what Ghost made of them. Pure.

Signatures: `fields(payload, addresses, lead, byline, notes) -> Table`, `becoming(payload, now)`,
`slug(payload, there)`, `foreign(payload, locale)`, `head(key, payload, lead, site, there)`,
`version(table)`, `is_already(table, payload)`, `not_taken(saved, sent, payload, base)`.
"""

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Any

from desktop.preview.corrections import BOTTOM, TOP, correction_paragraphs
from desktop.preview.metadata import structured_data
from desktop.publishing.cms.contract import Attachment, Correction, Payload, Status
from desktop.publishing.cms.ghost_cards import lost, to_html
from desktop.publishing.cms.ghost_lexical import written as written_lexical
from desktop.publishing.payload import with_addresses
from desktop.publishing.readback import paragraphs
from desktop.translation import later, tr

Table = dict[str, Any]
# Ghost's own limits, in characters.
LONGEST_STANDFIRST = 300
LONGEST_ALT = 191


def fields(
    payload: Payload,
    addresses: dict[str, str],
    lead: str,
    byline: str,
    notes: list[str],
    there: Table | None = None,
) -> Table:
    """What the article's own fields become, without tags, authors and the page's head.

    `addresses` are those of the pictures by their names, `lead` that of the lead picture.
    `byline` opens the text. What could not be done as wished is added to `notes`. Where the
    payload keeps parts of the post that is `there`, its text is sent as the editor has it.
    """
    shown = with_addresses(payload, addresses)
    text = {"html": to_html(_elements(shown, byline))}
    if payload.kept:
        text = {"lexical": _lexical(shown, byline, there or {})}
    return {
        "title": payload.headline,
        **text,
        "custom_excerpt": _excerpt(payload, notes) or None,
        "feature_image": lead or None,
        **_described(payload.picture, notes),
    }


def head(key: str, payload: Payload, lead: str, site: str, there: str) -> str:
    """For the page's head: our JSON-LD with the key, after what others have put `there`."""
    ours = rf"\s*<script {mark('')}[^>]*>.*?</script>"
    told = _Told(
        *(payload.headline, payload.standfirst, payload.section, payload.byline, payload.date),
        *(payload.language, payload.tags, payload.corrections),
    )
    script = structured_data(told, site, lead)
    script = script.replace("<script ", f'<script {mark(key)}" ', 1)
    return re.sub(ours, "", there, flags=re.DOTALL) + script


def mark(key: str) -> str:
    """How the script of ours begins that carries the key."""
    return f'data-onrecord="{key}'


def becoming(payload: Payload, now: datetime | None) -> Table:
    """Status and hour that the post is to have; an hour that has passed by `now` means now."""
    if payload.status is Status.DRAFT:
        return {"status": "draft"}
    if payload.status is Status.SCHEDULE and now and _hour(payload.publish_at) > now:
        return {"status": "scheduled", "published_at": payload.publish_at}
    return {"status": "published"}


def slug(payload: Payload, there: Table) -> Table:
    """The slug, unless the post has it: with a number where another post had it before."""
    has = re.fullmatch(rf"{re.escape(payload.slug)}(-\d+)?", str(there["slug"]))
    return {} if has or not payload.slug else {"slug": payload.slug}


def foreign(payload: Payload, locale: str) -> list[str]:
    """A note where the article is not in the site's language: Ghost has but one for all pages."""
    ours, theirs = (tag.partition("-")[0].lower() for tag in (payload.language, locale))
    if not ours or not theirs or ours == theirs:
        return []
    return [
        tr(
            "The site says that all its pages are in “{locale}”; this article is not.",
            locale=locale,
        )
    ]


def left_alone(payload: Payload) -> tuple[str, ...]:
    """Ghost's names of the fields that stay as they are there."""
    names = {"headline": "title", "standfirst": "custom_excerpt", "byline": "authors"}
    kept = [name for ours, name in names.items() if ours in payload.untouched]
    if {"section", "tags"} <= set(payload.untouched):
        kept.append("tags")
    if "picture" in payload.untouched:
        kept.append("feature_image")
    if payload.picture_address or "picture" in payload.untouched:
        kept += ["feature_image_alt", "feature_image_caption"]
    return tuple(kept)


def _lexical(payload: Payload, byline: str, there: Table) -> str:
    return written_lexical(
        payload, _head(payload, byline), _foot(payload), str(there.get("lexical") or "")
    )


def _elements(payload: Payload, byline: str) -> tuple[str, ...]:
    """The article's body with what Ghost has no field for."""
    return (*_head(payload, byline), *payload.blocks, *_foot(payload))


def _head(payload: Payload, byline: str) -> tuple[str, ...]:
    head = " · ".join(part for part in (byline, payload.dateline) if part)
    long = payload.standfirst if len(payload.standfirst) > LONGEST_STANDFIRST else ""
    return (
        *correction_paragraphs(payload.corrections, TOP, payload.language),
        *(f"<p>{escape(text, quote=False)}</p>" for text in (long, head) if text),
    )


def _foot(payload: Payload) -> tuple[str, ...]:
    return correction_paragraphs(payload.corrections, BOTTOM, payload.language)


def _excerpt(payload: Payload, notes: list[str]) -> str:
    if len(payload.standfirst) <= LONGEST_STANDFIRST:
        return payload.standfirst
    notes.append(
        tr(
            "The standfirst is longer than the {most} characters Ghost has room for, so it opens "
            "the text instead.",
            most=LONGEST_STANDFIRST,
        )
    )
    return ""


def _described(picture: Attachment | None, notes: list[str]) -> Table:
    """Description, and caption with the credit in brackets, of the lead picture."""
    if picture is None:
        return {"feature_image_alt": None, "feature_image_caption": None}
    alt = picture.alt
    if len(alt) > LONGEST_ALT:
        alt = alt[: LONGEST_ALT - 1].rstrip() + "…"
        notes.append(
            tr("The lead picture's description was cut to {most} characters.", most=LONGEST_ALT)
        )
    words = " / ".join(part for part in (picture.credit, picture.licence) if part)
    caption = f"{picture.caption} ({words})".strip() if words else picture.caption
    return {
        "feature_image_alt": alt or None,
        "feature_image_caption": escape(caption, quote=False) or None,
    }


def public_tags(payload: Payload) -> tuple[str, ...]:
    """Section and tags; Ghost would hide one that begins with the sign #."""
    names = (name.strip().lstrip("#").strip() for name in (payload.section, *payload.tags))
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(name.casefold(), name)
    return tuple(name for name in found.values() if name)


def written(table: Table) -> tuple[object, ...]:
    """What the post says, in the words and structure that Ghost keeps."""
    return (table["title"], table["lexical"])


def version(table: Table) -> str:
    """A digest of what a writer can change, as Ghost gave it back."""
    plain = ("title", "slug", "lexical", "custom_excerpt", "feature_image", "feature_image_alt")
    plain += ("feature_image_caption", "codeinjection_head", "codeinjection_foot")
    written = [table[name] for name in plain]
    written += [[item["id"] for item in table[name]] for name in ("tags", "authors")]
    return hashlib.sha256(json.dumps(written).encode()).hexdigest()


def is_already(table: Table, payload: Payload) -> bool:
    """Whether the post already says what is to be sent: an answer of ours was lost."""
    said = "headline" in payload.untouched or table["title"] == payload.headline
    if payload.kept:
        wanted = _lexical(payload, "", table)
        return said and json.loads(wanted) == json.loads(table["lexical"] or "null")
    found = list(paragraphs(str(table["html"] or "")))
    candidates = (_elements(payload, byline) for byline in ("", payload.byline))
    return said and any(
        found == [text for element in elements for text in paragraphs(element)]
        for elements in candidates
    )


def _text_not_kept(saved: Table, sent: Table, base: str) -> list[str]:
    if "html" in sent:
        return list(lost(sent["html"], str(saved["html"] or ""), base))
    same = json.loads(saved["lexical"]) == json.loads(sent["lexical"])
    return [] if same else [tr("The site did not keep the text as it was sent.")]


def not_taken(saved: Table, sent: Table, payload: Payload, base: str) -> list[str]:
    """What Ghost dropped or changed without an error."""
    notes = _text_not_kept(saved, sent, base)
    if saved["title"] != sent.get("title", saved["title"]):
        notes.append(tr("The site changed the headline to “{title}”.", title=saved["title"]))
    fields = {
        "custom_excerpt": later("standfirst"),
        "feature_image": later("lead picture"),
        "feature_image_alt": later("lead picture's description"),
        "feature_image_caption": later("lead picture's caption"),
        "codeinjection_head": later("description for search engines"),
    }
    for name, words in fields.items():
        if (saved[name] or None) != (sent.get(name, saved[name]) or None):
            notes.append(tr("The site did not take the {words}.", words=tr(words)))
    there = {str(tag["name"]).casefold() for tag in saved["tags"] if tag["visibility"] == "public"}
    missing = [name for name in public_tags(payload) if name.casefold() not in there]
    notes += [tr("The site did not take the tag “{name}”.", name=name) for name in missing]
    given = [author["id"] for author in sent.get("authors", ())]
    if given and [author["id"] for author in saved["authors"]] != given:
        notes.append(
            tr("The site gives “{name}” as the author.", name=saved["primary_author"]["name"])
        )
    if saved["status"] != sent["status"]:
        notes.append(tr("The site keeps it as “{status}”.", status=saved["status"]))
    elif payload.status is Status.SCHEDULE and saved["status"] == "published":
        notes.append(tr("Its hour had passed when it was sent, so it was published at once."))
    hour = sent.get("published_at")
    if hour and _hour(saved["published_at"]) != _hour(hour):
        notes.append(tr("The site has it for {hour}.", hour=saved["published_at"]))
    return notes


@dataclass(frozen=True, slots=True)
class _Told:
    """What the page tells search engines; Ghost itself tells them the address."""

    headline: str
    standfirst: str
    section: str
    byline: str
    date: str
    language: str
    tags: tuple[str, ...]
    corrections: tuple[Correction, ...]
    address: str = ""


def _hour(text: str) -> datetime:
    return datetime.fromisoformat(text)
