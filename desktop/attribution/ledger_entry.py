"""Ledger entries and the text: one filled in from it, and the one that a name in it belongs to."""

import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from desktop.article.binding import bind, quoted_words
from desktop.article.ledger import Kind, Source, Statement
from desktop.attribution.language import Language
from desktop.attribution.quotations import Form, Quotation, Type, moved

_MOST = 100


def entry_for(text: str, one: Quotation, language: Language, taken: Collection[str]) -> Source:
    """An entry for the speaker of `one`; `taken` are the keys that are in use."""
    name = one.speaker_name or one.speaker_text
    role = _role(text, one, name)
    return Source(
        key=free_key(name, taken),
        name=name,
        role=role,
        kind=_kind(name, language),
    )


def with_statements(entry: Source, text: str, told: Iterable[tuple[int, Quotation]]) -> Source:
    """The entry of a speaker who has none yet, with what is quoted of them word for word.

    `told` are the quotations of the text, each with where its places count from; they become
    statements bound to it, a hundred at most.
    """
    said = (
        moved(one, at) for at, one in told if one.source is None and one.speaker_name == entry.name
    )
    return replace(entry, statements=tuple(islice(_statements(text, said), _MOST)))


def _statements(text: str, said: Iterable[Quotation]) -> Iterator[Statement]:
    for one in said:
        whole = one.type is Type.DIRECT and one.form is Form.QUOTATION and one.closed
        start, end = quoted_words(text, one.start, one.end)
        if whole and text[start:end].strip():
            yield bind(Statement(""), text, start, end)


def free_key(name: str, taken: Collection[str]) -> str:
    """A citation key from the last word of a name: plain letters, with a number if taken."""
    last = name.rsplit(maxsplit=1)[-1] if name.split() else ""
    plain = unicodedata.normalize("NFKD", last)
    key = "".join(c for c in plain.lower() if c.isascii() and (c.isalnum() or c == "-")).strip("-")
    key = key or "source"
    if key not in taken:
        return key
    number = 2
    while f"{key}{number}" in taken:
        number += 1
    return f"{key}{number}"


def _role(text: str, one: Quotation, name: str) -> str:
    """What stands beside the name: "sculptor" before it, or the apposition behind it."""
    if one.speaker is None:
        return ""
    mention = text[one.speaker[0] : one.speaker[1]]
    before, found, _ = mention.partition(name)
    role = before.strip(" ,\n") if found else ""
    if role:
        return role
    behind = text[one.speaker[1] : one.speaker[1] + 120]
    if behind.startswith(", ") and "\n" not in behind:
        part = behind[2:].split(",")[0].strip()
        words = part.split()
        if words and len(words) <= 10 and words[0].lower() in {"the", "a", "an", "head", "who"}:
            return part.removeprefix("who is ")
    return ""


def _kind(name: str, language: Language) -> Kind:
    words = {word.lower() for word in name.split()}
    if name.startswith("@"):
        return Kind.SOCIAL_POST
    if words & language.organisations or (name.isupper() and sum(map(str.isalpha, name)) > 1):
        return Kind.ORGANISATION
    return Kind.PERSON


def key_of(sources: Sequence[Source], name: str) -> str | None:
    """The key of the ledger entry a name belongs to: name, alias, or the only such surname."""
    wanted = _bare(name) if sources else ""
    if not wanted:
        return None
    for source in sources:
        if wanted in {_bare(source.name), *map(_bare, source.aliases)}:
            return source.key
    last = wanted.split()[-1]
    partial = [
        source.key
        for source in sources
        if _bare(source.name).split()[-1:] == [last]
        and (" " not in wanted or " " not in _bare(source.name))
    ]
    return partial[0] if len(partial) == 1 else None


def _bare(name: str) -> str:
    low = name.casefold().replace("’", "'").strip(" .,")
    return low.removeprefix("the ")
