"""Fields by their paths, tags as typed, and edits made together."""

import pytest

from desktop.article.model import (
    TEXT_FIELDS,
    Article,
    Edit,
    Picture,
    apply_edits,
    split_tags,
    text_of,
    with_text,
)


@pytest.mark.parametrize("path", TEXT_FIELDS)
def test_every_text_field_can_be_read_and_set_by_its_path(path: str) -> None:
    changed = with_text(Article(), path, "new")
    assert text_of(changed, path) == "new"
    assert [other for other in TEXT_FIELDS if text_of(changed, other) == "new"] == [path]


@pytest.mark.parametrize("path", ["", "extra", "sources", "picture", "picture.extra", "nonsense"])
def test_other_paths_are_refused(path: str) -> None:
    with pytest.raises(KeyError):
        text_of(Article(), path)
    with pytest.raises(KeyError):
        with_text(Article(), path, "x")


def test_tags_lose_blanks_and_repeats_but_keep_their_order() -> None:
    assert split_tags(" b, a ,, b,a b") == ("b", "a", "a b")


def test_edits_refer_to_the_article_before_any_of_them() -> None:
    article = Article(headline="one two", picture=Picture(alt="x"), body="a b c")
    edited = apply_edits(
        article,
        [
            Edit("body", 0, 1, "AAA"),
            Edit("body", 4, 5, ""),
            Edit("headline", 3, 3, ","),
            Edit("picture.alt", 0, 1, "y"),
        ],
    )
    assert (edited.body, edited.headline, edited.picture.alt) == ("AAA b ", "one, two", "y")
    assert article.body == "a b c"


def test_an_article_can_be_hashed_for_caches() -> None:
    assert hash(Article(extra={"a": [1]}, picture=Picture(extra={"b": {}}))) == hash(Article())
