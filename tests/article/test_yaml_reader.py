"""Front matter as people and other programs write it, and what is said where it makes no sense."""

from dataclasses import replace

import pytest

from desktop.article.front_matter import FrontMatterError, dump, parse
from desktop.article.ledger import Kind, Source, Statement, Terms
from desktop.article.model import Article, Picture
from desktop.article.yaml_reader import FieldError, read_fields


def test_lines_and_columns_count_from_the_yaml() -> None:
    with pytest.raises(FieldError) as caught:
        read_fields("section: x\ndecorative: 1\nheadline: [a]\n", "")
    assert (caught.value.line, caught.value.column) == (2, 10)


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
