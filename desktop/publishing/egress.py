"""The egress guard: no protected name leaves, in any field, in any spelling we know of.

Signatures: `protect(sources) -> tuple[Secret, ...]`, `inspect(payload, secrets) ->
tuple[Leak, ...]`, and for other exits `inspect_text(where, text, secrets)`.

What is protected:

- contact and notes of every source;
- name and aliases of a source that is off the record, and what it said;
- each statement given off the record, whoever gave it;
- name and aliases of a source on background or not for attribution, and the surname alone of
  a protected person. These can be right all the same (the same minister may also speak
  openly), so such a leak is not `certain` and the gate lets it pass for a reason.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

from desktop.article.ledger import Kind, Source, Statement, Terms
from desktop.publishing import disguise
from desktop.publishing.cms.contract import Attachment, Payload
from desktop.translation import later, tr

# A stretch of this many words from a protected text gives the text away.
STRETCH = 6
# Fewer letters than this in two or more words are too common to be a whole secret.
SHORTEST_TEXT = 12
SHORTEST_SURNAME = 3
BODY = "body"
KEPT = "body, as the site has it"


@dataclass(frozen=True, slots=True)
class Secret:
    """Something that must not leave: `what` it is, of the source with key `source`."""

    text: str
    what: str
    source: str
    certain: bool = True


_LEAKS = {
    "name": later("The name of the protected source “{source}” is in the {field}."),
    "alias": later("The alias of the protected source “{source}” is in the {field}."),
    "surname": later("The surname of the protected source “{source}” is in the {field}."),
    "contact": later("The contact of the protected source “{source}” is in the {field}."),
    "notes": later("The notes of the protected source “{source}” is in the {field}."),
    "off-record statement": later(
        "The off-record statement of the protected source “{source}” is in the {field}."
    ),
}
_FIELDS = {
    "headline": later("headline"),
    "standfirst": later("standfirst"),
    "section": later("section"),
    "byline": later("byline"),
    "dateline": later("dateline"),
    "slug": later("slug"),
    "tags": later("tags"),
    "correction": later("correction"),
    BODY: later("body"),
    KEPT: later("body, as the site has it"),
}
_BLOCK = re.compile(f"{BODY}, block (?P<number>\\d+)")


@dataclass(frozen=True, slots=True)
class Leak:
    """A secret found in `field`; the message does not repeat the secret itself."""

    field: str
    what: str
    source: str
    certain: bool

    @property
    def message(self) -> str:
        """One line for the writer."""
        return tr(_LEAKS[self.what], source=self.source, field=_said(self.field))


def protect(sources: Iterable[Source]) -> tuple[Secret, ...]:
    """All that the ledger says must not leave."""
    ledger = tuple(sources)
    open_words = {
        word
        for source in ledger
        if source.terms is Terms.ON_RECORD
        for name in (source.name, *source.aliases)
        for word in disguise.words(name)
    }
    found: dict[Secret, None] = {}
    for source in ledger:
        found.update(dict.fromkeys(_confidences(source)))
        found.update(dict.fromkeys(_names(source, open_words)))
        found.update(dict.fromkeys(_statements(source)))
    return tuple(found)


def inspect(payload: Payload, secrets: Iterable[Secret]) -> tuple[Leak, ...]:
    """Every secret in every byte that is about to leave."""
    kept = tuple(secrets)
    leaks: dict[Leak, None] = {}
    for where, text in _texts(payload):
        found = inspect_text(where, text, kept)
        # Of the body as a whole only what no single block has; the block says where to look.
        known = {(leak.what, leak.source) for leak in leaks if leak.field.startswith(BODY)}
        news = (leak for leak in found if (leak.what, leak.source) not in known)
        leaks.update(dict.fromkeys(news if where == BODY else found))
    for where, content in _contents(payload):
        leaks.update(dict.fromkeys(inspect_bytes(where, content, kept)))
    return tuple(leaks)


def inspect_text(where: str, text: str, secrets: Iterable[Secret]) -> tuple[Leak, ...]:
    """The secrets in a text or in HTML, comments and attributes included."""
    views = disguise.views(text)
    shown = [secret for secret in secrets if _shows(views, secret)]
    named = {secret.source for secret in shown if secret.what == "name"}
    return tuple(
        Leak(where, secret.what, secret.source, secret.certain)
        for secret in shown
        # Who is named there in full is named by the surname too.
        if secret.what != "surname" or secret.source not in named
    )


def inspect_bytes(where: str, content: bytes, secrets: Iterable[Secret]) -> tuple[Leak, ...]:
    """The secrets in a file of any kind: in the metadata of a picture, and between its bytes."""
    kept = tuple(secrets)
    leaks = list(inspect_text(where, disguise.metadata(content), kept))
    for readable in disguise.readable(content):
        leaks += inspect_text(where, readable, (s for s in kept if _distinctive(s)))
    return tuple(dict.fromkeys(leaks))


def _confidences(source: Source) -> Iterator[Secret]:
    for piece in (source.contact, *disguise.contacts(source.contact)):
        if piece.strip():
            yield Secret(piece, "contact", source.key)
    yield from _passages(source.notes, "notes", source.key)


def _names(source: Source, open_words: set[str]) -> Iterator[Secret]:
    if source.terms is Terms.ON_RECORD:
        return
    certain = source.terms is Terms.OFF_RECORD
    for what, name in (("name", source.name), *(("alias", alias) for alias in source.aliases)):
        if name.strip():
            yield Secret(name, what, source.key, certain)
    surname = disguise.surname(source.name)
    if (
        source.kind in (Kind.PERSON, Kind.EYEWITNESS)
        and len(surname) >= SHORTEST_SURNAME
        and not open_words.intersection(disguise.words(surname))
    ):
        yield Secret(surname, "surname", source.key, certain=False)


def _statements(source: Source) -> Iterator[Secret]:
    for statement in source.statements:
        if _terms(source, statement) is Terms.OFF_RECORD:
            # The passage it is bound to may be worded otherwise, before and after an edit.
            for words in dict.fromkeys((statement.text, statement.words, statement.now)):
                yield from _passages(words, "off-record statement", source.key)


def _terms(source: Source, statement: Statement) -> Terms:
    return source.terms if statement.terms is None else statement.terms


def _passages(text: str, what: str, key: str) -> Iterator[Secret]:
    words = disguise.words(text)
    if len(words) <= STRETCH:
        if len(words) > 1 and sum(map(len, words)) >= SHORTEST_TEXT:
            yield Secret(text, what, key)
        return
    for start in range(len(words) - STRETCH + 1):
        yield Secret(" ".join(words[start : start + STRETCH]), what, key)


def _shows(views: disguise.Views, secret: Secret) -> bool:
    if secret.what == "surname":
        return views.has_capitalised(secret.text)
    if secret.what in ("name", "alias"):
        return views.has_name(secret.text)
    if secret.what == "contact":
        return views.has_contact(secret.text)
    return views.has_words(secret.text)


def _distinctive(secret: Secret) -> bool:
    """Long enough not to turn up by chance in compressed bytes."""
    return len("".join(disguise.words(secret.text))) >= 6


def _texts(payload: Payload) -> Iterator[tuple[str, str]]:
    for item in fields(payload):
        value = getattr(payload, item.name)
        if isinstance(value, str):
            yield item.name, value
    yield from (("tags", tag) for tag in payload.tags)
    for correction in payload.corrections:
        yield "correction", f"{correction.note}\n{correction.date}\n{correction.place}"
    for number, block in enumerate(payload.blocks, start=1):
        yield f"{BODY}, block {number}", block
    yield from ((KEPT, kept.raw) for kept in payload.kept)
    # A name may also be split between two blocks, or a block and what the site has beside it.
    bodies = (" ".join(payload.blocks), " ".join(_as_sent(payload)))
    yield from ((BODY, body) for body in dict.fromkeys(bodies))
    for where, attachment in _attachments(payload):
        for item in fields(attachment):
            value = getattr(attachment, item.name)
            if isinstance(value, str):
                yield f"{where}.{item.name}", value


def _as_sent(payload: Payload) -> Iterator[str]:
    """The body as it leaves for the site it was opened from."""
    at = 0
    for kept in payload.kept:
        yield from payload.blocks[at : kept.first]
        yield kept.raw
        at = kept.first + kept.count
    yield from payload.blocks[at:]


def _contents(payload: Payload) -> Iterator[tuple[str, bytes]]:
    for where, attachment in _attachments(payload):
        yield f"{where}.file", attachment.content


def _attachments(payload: Payload) -> Iterator[tuple[str, Attachment]]:
    if payload.picture:
        yield "picture", payload.picture
    for number, attachment in enumerate(payload.pictures, start=1):
        yield f"body picture {number}", attachment


def _said(field: str) -> str:
    """A field as people call it; parts of pictures have no other name."""
    block = _BLOCK.fullmatch(field)
    if block:
        return tr("body, block {number}", number=block["number"])
    return tr(_FIELDS.get(field, field))
