"""Fields in a journalist's words, and what is offered where one is empty."""

import pytest

from desktop.article.model import TEXT_FIELDS, Article, Picture, apply_edits, text_of
from desktop.attribution.fields import missing, title_of


def test_no_path_is_shown_to_a_journalist() -> None:
    titles = [title_of(field) for field in TEXT_FIELDS]
    assert len(set(titles)) == len(titles)
    assert not [title for title in titles if "." in title]
    assert (title_of("body"), title_of("headline")) == ("story", "headline")


def test_only_empty_fields_are_missing() -> None:
    article = Article(headline="Pier falls", byline=" \n", picture=Picture("pier.jpg"))
    fields = ["headline", "byline", "picture.file", "picture.alt", "tags"]
    found = list(missing(article, fields))
    assert [one.field for one in found] == ["byline", "picture.alt", "tags"]
    assert found[1].message == "There is no picture's description yet."
    assert all((one.start, one.end) == (0, 0) for one in found)


@pytest.mark.parametrize(
    ("headline", "labels"),
    [
        ("Pier falls", ["Make it from the headline", "Fill in the slug…"]),
        ("", ["Fill in the slug…"]),
        ("?!", ["Fill in the slug…"]),
    ],
)
def test_a_slug_is_made_where_a_headline_gives_one(headline: str, labels: list[str]) -> None:
    (found,) = missing(Article(headline=headline), ["slug"])
    assert [fix.label for fix in found.fixes] == labels


def test_a_fix_fills_its_field() -> None:
    article = Article(headline="Pier falls, again")
    (slug,) = missing(article, ["slug"])
    assert apply_edits(article, slug.fixes[0].edits).slug == "pier-falls-again"
    (alt,) = missing(article, ["picture.alt"])
    (fix,) = alt.fixes
    assert fix.prompt == "Picture's description"
    assert text_of(apply_edits(article, fix.edits), "picture.alt") == "{answer}"


def test_nobody_fills_in_a_story_by_a_question() -> None:
    (found,) = missing(Article(), ["body"])
    assert found.message == "There is no story yet."
    assert found.fixes == ()
