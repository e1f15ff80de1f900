"""The article: a frozen value made of named fields and a Markdown body."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from desktop.article.correction import Correction
from desktop.article.ledger import Source
from desktop.article.reply import Reply


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture and what readers are told about it.

    `file` is a path, relative to the article's own file or absolute.
    `decorative` says on purpose that there is nothing to describe. `extra` holds
    front matter fields of the picture that Onrecord does not know.
    """

    file: str = ""
    alt: str = ""
    caption: str = ""
    credit: str = ""
    licence: str = ""
    decorative: bool = False
    extra: Mapping[str, object] = field(default_factory=dict[str, object], hash=False)


@dataclass(frozen=True, slots=True)
class Ignore:
    """A diagnostic set aside by hand: the rule, the words it marked, and why."""

    rule: str
    text: str
    reason: str
    extra: Mapping[str, object] = field(default_factory=dict[str, object], hash=False)


@dataclass(frozen=True, slots=True)
class Article:
    """Everything that is written down about one story.

    `id` is a UUID that follows the article through every save and publication;
    empty until a library has taken it in. `date` is ISO 8601 as typed, or empty; so is
    `embargo`, which `article.embargo` reads.
    `language` is a BCP 47 tag. `extra` holds front matter fields that Onrecord
    does not know, in their order, as plain YAML values: kept, never dropped.
    """

    id: str = ""
    section: str = ""
    headline: str = ""
    standfirst: str = ""
    byline: str = ""
    dateline: str = ""
    date: str = ""
    embargo: str = ""
    slug: str = ""
    language: str = "en"
    tags: tuple[str, ...] = ()
    picture: Picture = Picture()
    sources: tuple[Source, ...] = ()
    replies: tuple[Reply, ...] = ()
    corrections: tuple[Correction, ...] = ()
    ignores: tuple[Ignore, ...] = ()
    body: str = ""
    extra: Mapping[str, object] = field(default_factory=dict[str, object], hash=False)


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace `start:end` (code points) of a text field by `text`."""

    field: str
    start: int
    end: int
    text: str


# The text fields in reading order, by the path that spans and edits use.
TEXT_FIELDS = (
    "section",
    "headline",
    "standfirst",
    "byline",
    "dateline",
    "date",
    "embargo",
    "slug",
    "tags",
    "language",
    "picture.file",
    "picture.alt",
    "picture.caption",
    "picture.credit",
    "picture.licence",
    "body",
)
TAG_SEPARATOR = ", "
_SURROGATE = re.compile("[\ud800-\udfff]")


def text_of(article: Article, path: str) -> str:
    """The text of a field by its path (one of TEXT_FIELDS); tags joined by ", "."""
    if path == "tags":
        return TAG_SEPARATOR.join(article.tags)
    owner: Article | Picture = article
    name = path
    if path.startswith("picture."):
        owner, name = article.picture, path.removeprefix("picture.")
    value = getattr(owner, name) if path in TEXT_FIELDS else None
    if not isinstance(value, str):
        raise KeyError(path)
    return value


def with_text(article: Article, path: str, text: str) -> Article:
    """A copy with the field at `path` (one of TEXT_FIELDS) set to `text`."""
    if path not in TEXT_FIELDS:
        raise KeyError(path)
    if path == "tags":
        return replace(article, tags=split_tags(text))
    if path.startswith("picture."):
        picture = replace(article.picture, **{path.removeprefix("picture."): text})
        return replace(article, picture=picture)
    return replace(article, **{path: text})


def without_surrogates(text: str) -> str:
    """`text` with halves of UTF-16 pairs, which no encoding can write, as U+FFFD."""
    try:
        # Some times as quick as looking for one.
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text


def split_tags(text: str) -> tuple[str, ...]:
    """Tags as typed in one line, separated by commas; blanks and repeats go."""
    return tuple(dict.fromkeys(tag for part in text.split(",") if (tag := part.strip())))


def apply_edits(article: Article, edits: Iterable[Edit]) -> Article:
    """The article with all edits made; their spans refer to `article` and do not overlap."""
    ordered = sorted(edits, key=lambda edit: (edit.field, edit.start), reverse=True)
    for edit in ordered:
        old = text_of(article, edit.field)
        article = with_text(article, edit.field, old[: edit.start] + edit.text + old[edit.end :])
    return article
