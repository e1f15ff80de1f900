"""The open format: lossless, readable, forgiving, and never at the cost of the text."""

import datetime as dt
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.article.front_matter import FrontMatterError, dump, has_front_matter, parse
from desktop.article.ledger import Kind, Source, Statement, Terms
from desktop.article.model import Article, Ignore, Picture
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


def _names(record: type[Statement | Source | Picture | Ignore]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(record))


STATEMENTS = st.builds(
    Statement,
    text=TEXT,
    when=TEXT,
    where=TEXT,
    medium=TEXT,
    terms=st.none() | st.sampled_from(Terms),
    verified=st.booleans(),
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
ARTICLES = st.builds(
    Article,
    id=TEXT,
    section=TEXT,
    headline=TEXT,
    standfirst=TEXT,
    byline=TEXT,
    dateline=TEXT,
    date=TEXT,
    slug=TEXT,
    language=TEXT,
    tags=st.lists(TEXT, max_size=3).map(tuple),
    picture=st.just(Picture()) | PICTURES,
    sources=st.lists(SOURCES, max_size=2).map(tuple),
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
        assert article.body == text.removesuffix("\n")
    written = dump(article)
    assert dump(parse(written)) == written


@pytest.mark.parametrize(
    "body",
    ["", "\n", "\n\n", "a", "a\n", "\na\n\n", "---", "---\na: b\n---\n", "\ufeffa", "a\r\nb"],
)
def test_bodies_at_the_edges(body: str) -> None:
    for article in (Article(body=body), Article(headline="H", body=body)):
        assert parse(dump(article)) == article


def test_the_written_form_is_one_a_person_would_write() -> None:
    article = Article(
        section="Harbour",
        headline="Wall: “it holds”",
        standfirst="One line.\nAnother line.",
        date="2026-11-23",
        tags=("harbour", "storm"),
        sources=(
            Source("meyer", name="Ann Meyer", statements=(Statement("It holds.", verified=True),)),
        ),
        extra={"weight": 3, "draft": None, "params": {"a": [1, "x"]}},
        body="First.\n\nSecond.",
    )
    assert dump(article) == (
        "---\n"
        "section: Harbour\n"
        "headline: 'Wall: “it holds”'\n"
        "standfirst: |-\n"
        "  One line.\n"
        "  Another line.\n"
        "date: 2026-11-23\n"
        "tags: [harbour, storm]\n"
        "sources:\n"
        "- key: meyer\n"
        "  name: Ann Meyer\n"
        "  statements:\n"
        "  - text: It holds.\n"
        "    verified: true\n"
        "weight: 3\n"
        "draft: null\n"
        "params:\n"
        "  a:\n"
        "  - 1\n"
        "  - x\n"
        "---\n"
        "\n"
        "First.\n\nSecond.\n"
    )


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("headline: 12", Article(headline="12")),
        ("headline: 012", Article(headline="012")),
        ("section: No", Article(section="No")),
        ("headline: null", Article()),
        ("headline:", Article()),
        ("date: 2026-11-23", Article(date="2026-11-23")),
        ("date: 2026-11-23 10:00:00+01:00", Article(date="2026-11-23 10:00:00+01:00")),
        ("tags: a, b", Article(tags=("a", "b"))),
        ("tags: [a, 2, null]", Article(tags=("a", "2"))),
        ("byline: [Ann Meyer, Jo Tack]", Article(byline="Ann Meyer, Jo Tack")),
        ("standfirst: >\n  one\n  two\n", Article(standfirst="one two")),
        ("picture: a.jpg", Article(picture=Picture(file="a.jpg"))),
        ("picture: {decorative: yes}", Article(picture=Picture(decorative=True))),
        ("sources: Ann Meyer", Article(sources=(Source("meyer", name="Ann Meyer"),))),
        (
            "sources: [Ann Meyer, Bo Meyer]",
            Article(sources=(Source("meyer", name="Ann Meyer"), Source("meyer2", name="Bo Meyer"))),
        ),
        ("sources: {am: {name: Ann}}", Article(sources=(Source("am", name="Ann"),))),
        (
            "sources: [{key: a, kind: State-Media, terms: Off record, statements: Hm.}]",
            Article(
                sources=(
                    Source(
                        "a",
                        kind=Kind.STATE_MEDIA,
                        terms=Terms.OFF_RECORD,
                        statements=(Statement("Hm."),),
                    ),
                )
            ),
        ),
        ("title: A\nauthor: B\nsubtitle: C", Article(headline="A", byline="B", standfirst="C")),
        ("title: A\nheadline: B", Article(headline="B", extra={"title": "A"})),
        ("title: A\nheadline: ''", Article(extra={"title": "A"})),
        ("description: A\nsubtitle: B", Article(extra={"description": "A", "subtitle": "B"})),
        ("author: {name: A}", Article(extra={"author": {"name": "A"}})),
        ("2024: a", Article(extra={"2024": "a"})),
        ("weird: 2026-13-45", Article(extra={"weird": "2026-13-45"})),
        ("weird: =", Article(extra={"weird": "="})),
        ("base: &b {file: x}\npicture: {<<: *b, alt: y}", None),
        ("# only a comment", Article()),
    ],
)
def test_what_other_people_write(yaml: str, expected: Article | None) -> None:
    article = parse(f"---\n{yaml}\n---\nBody.\n")
    if expected is None:
        assert article.picture == Picture(file="x", alt="y")
    else:
        assert article == replace(expected, body="Body.")
    assert parse(dump(article)) == article


@pytest.mark.parametrize(
    ("yaml", "line", "words"),
    [
        ("headline: a: b", 2, "mapping values"),
        ("section: x\nheadline: [a, b]", 3, "takes text"),
        ("headline: a\nsection: b\nheadline: c", 4, "the first is in line 2"),
        ("x:\n  y: 1\n  y: 2", 4, "a second “y”"),
        ("2024: a\n'2024': b", 3, "a second “2024”"),
        ("sources:\n- key: a\n  terms: whispered", 4, "on record, on background"),
        ("picture: {decorative: perhaps}", 2, "true or false"),
        ("ignores: [a]", 2, "rule, text and reason"),
        ("just words", 2, "fields such as"),
        ("a: b\n\x07: c", 3, "U+0007"),
        ("a: !python/object:os.system x", 2, "could not determine"),
        ("? [a]\n: b", 2, "name of a field"),
        ("a: &a [*a]", 2, "recursive"),
        ("tags: [[a]]", 2, "nested"),
        ("x: " + "[" * 5000, 3, "did not find"),
        ("x: " + "[" * 5000 + "]" * 5000, 2, "too deep"),
    ],
)
def test_what_cannot_be_read_says_where_and_loses_nothing(yaml: str, line: int, words: str) -> None:
    text = f"---\n{yaml}\n---\nThe body.\n"
    with pytest.raises(FrontMatterError) as caught:
        parse(text)
    assert words in str(caught.value)
    assert caught.value.line == line
    assert f"line {line}, column {caught.value.column}: " in str(caught.value)
    assert caught.value.as_body().body == text.removesuffix("\n")


def test_aliases_that_unfold_without_end_are_refused() -> None:
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 9)
    )
    with pytest.raises(FrontMatterError, match="unfolds without end"):
        parse(f"---\n{bomb}---\n")


def test_a_rule_at_the_top_of_a_text_is_not_front_matter() -> None:
    assert not has_front_matter("---\n\nOnly a rule above.")
    assert parse("---\n\nOnly a rule above.").body == "---\n\nOnly a rule above."


def test_pandoc_may_close_with_dots() -> None:
    assert parse("---\nheadline: A\n...\nB") == Article(headline="A", body="B")


def test_an_extra_field_may_not_pass_for_one_of_ours() -> None:
    with pytest.raises(ValueError, match="headline"):
        dump(Article(extra={"headline": "x"}))
