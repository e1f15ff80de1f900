"""The open format: lossless, readable, forgiving, and never at the cost of the text."""

import datetime as dt
from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.article.correction import Correction, Place
from desktop.article.front_matter import FrontMatterError, dump, has_front_matter, parse
from desktop.article.ledger import Kind, Source, Statement, Terms
from desktop.article.model import Article, Ignore, Picture
from desktop.article.reply import Reply
from desktop.article.yaml_reader import KNOWN_FIELDS

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
AWKWARD = (
    st.sampled_from(
        [
            "",
            " ",
            "\n",
            "---",
            "---\n",
            "...\n",
            "- a",
            "a: b",
            "# a",
            "null",
            "~",
            "yes",
            "012",
            "1:30",
            "2026-11-23",
        ]
    )
    | st.sampled_from(
        [
            "=",
            "<<",
            "!x",
            "&a",
            "*a",
            "|",
            ">",
            "a\n\nb\n",
            "  a\n b",
            "a \nb",
            "\ta",
            "'",
            '"',
            "%",
        ]
    )
    | st.sampled_from(
        ["\u2028", "\u2029", "\x85", "\ufeff", "\r\n", "\r", "\0", "@", "`", "\U0001f5de"]
    )
)
TEXT = ANY_TEXT | AWKWARD | st.lists(AWKWARD | ANY_TEXT, max_size=4).map("".join)

PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | TEXT
    | st.binary(max_size=8)
    | st.dates()
    | st.datetimes(timezones=st.none() | st.just(dt.UTC)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)


def _extra(*known: str) -> st.SearchStrategy[dict[str, object]]:
    names = (
        TEXT | st.sampled_from(["title", "description", "subtitle", "author", "draft"])
    ).filter(lambda name: name not in known)
    return st.dictionaries(names, PLAIN, max_size=3)


def _names(
    record: type[Statement | Source | Picture | Ignore | Reply | Correction],
) -> tuple[str, ...]:
    return tuple(field.name for field in fields(record))


STATEMENTS = st.builds(
    Statement,
    text=TEXT,
    when=TEXT,
    where=TEXT,
    medium=TEXT,
    terms=st.none() | st.sampled_from(Terms),
    verified=st.booleans(),
    words=TEXT,
    at=st.integers(-1, 10**9),
    now=TEXT,
    extra=_extra(*_names(Statement)),
)
SOURCES = st.builds(
    Source,
    key=TEXT,
    name=TEXT,
    aliases=st.lists(TEXT, max_size=2).map(tuple),
    role=TEXT,
    kind=st.sampled_from(Kind),
    terms=st.sampled_from(Terms),
    via=TEXT,
    reason=TEXT,
    contact=TEXT,
    notes=TEXT,
    statements=st.lists(STATEMENTS, max_size=2).map(tuple),
    extra=_extra(*_names(Source)),
)
PICTURES = st.builds(
    Picture,
    file=TEXT,
    alt=TEXT,
    caption=TEXT,
    credit=TEXT,
    licence=TEXT,
    decorative=st.booleans(),
    extra=_extra(*_names(Picture)),
)
REPLIES = st.builds(
    Reply,
    party=TEXT,
    allegation=TEXT,
    asked=TEXT,
    how=TEXT,
    deadline=TEXT,
    answer=TEXT,
    extra=_extra(*_names(Reply)),
)
CORRECTIONS = st.builds(
    Correction,
    note=TEXT,
    date=TEXT,
    place=st.sampled_from(Place),
    extra=_extra(*_names(Correction)),
)
ARTICLES = st.builds(
    Article,
    id=TEXT,
    section=TEXT,
    headline=TEXT,
    standfirst=TEXT,
    byline=TEXT,
    dateline=TEXT,
    date=TEXT,
    embargo=TEXT,
    slug=TEXT,
    language=TEXT,
    tags=st.lists(TEXT, max_size=3).map(tuple),
    picture=st.just(Picture()) | PICTURES,
    sources=st.lists(SOURCES, max_size=2).map(tuple),
    replies=st.lists(REPLIES, max_size=2).map(tuple),
    corrections=st.lists(CORRECTIONS, max_size=2).map(tuple),
    ignores=st.lists(st.builds(Ignore, TEXT, TEXT, TEXT, _extra(*_names(Ignore))), max_size=2).map(
        tuple
    ),
    body=TEXT,
    extra=_extra(*KNOWN_FIELDS),
)


@settings(max_examples=200, deadline=None)
@given(ARTICLES)
def test_every_article_survives_being_written_down(article: Article) -> None:
    assert parse(dump(article)) == article


@settings(max_examples=50, deadline=None)
@given(ARTICLES)
def test_unknown_fields_keep_their_order(article: Article) -> None:
    assert list(parse(dump(article)).extra) == list(article.extra)


@settings(max_examples=200, deadline=None)
@given(TEXT | st.tuples(TEXT, TEXT).map(lambda parts: f"---\n{parts[0]}\n---\n{parts[1]}"))
def test_writing_what_was_read_settles_at_once(text: str) -> None:
    try:
        article = parse(text)
    except FrontMatterError as error:
        article = error.as_body()
    if not has_front_matter(text):
        assert article.headline in text
        assert text.removesuffix("\n").endswith(article.body)
        assert article.headline or article.body == text.removesuffix("\n")
    written = dump(article)
    assert dump(parse(written)) == written


@pytest.mark.parametrize(
    "body",
    ["", "\n", "\n\n", "a", "a\n", "\na\n\n", "---", "---\na: b\n---\n", "\ufeffa", "a\r\nb"],
)
def test_bodies_at_the_edges(body: str) -> None:
    for article in (Article(body=body), Article(headline="H", body=body)):
        assert parse(dump(article)) == article


def test_a_rule_at_the_top_of_a_text_is_not_front_matter() -> None:
    assert not has_front_matter("---\n\nOnly a rule above.")
    assert parse("---\n\nOnly a rule above.").body == "---\n\nOnly a rule above."


def test_pandoc_may_close_with_dots() -> None:
    assert parse("---\nheadline: A\n...\nB") == Article(headline="A", body="B")


@pytest.mark.parametrize(
    ("text", "headline", "body"),
    [
        ("# The wall holds\n\nIt did.\n", "The wall holds", "It did."),
        ("# The wall holds ##\nIt did.", "The wall holds", "It did."),
        ("# The wall holds", "The wall holds", ""),
        ("## Lower\n\nIt did.", "", "## Lower\n\nIt did."),
        ("#tag\n\nIt did.", "", "#tag\n\nIt did."),
        ("# A [link](b)\n\nIt did.", "", "# A [link](b)\n\nIt did."),
        ("\n# Not first", "", "\n# Not first"),
        ("---\n---\n# Below\n", "", "# Below"),
    ],
)
def test_a_heading_on_the_first_line_is_the_headline(text: str, headline: str, body: str) -> None:
    article = parse(text)
    assert (article.headline, article.body) == (headline, body)
    assert parse(dump(article)) == article
