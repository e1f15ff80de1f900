"""The written form: what a person would write, exact to the character."""

import pytest

from desktop.article.front_matter import dump
from desktop.article.ledger import Source, Statement
from desktop.article.model import Article, Ignore, Picture
from desktop.article.yaml_writer import write_fields


@pytest.mark.parametrize(
    ("article", "written"),
    [
        (Article(body="only"), ""),
        (Article(headline="12"), "headline: '12'\n"),
        (Article(headline="No"), "headline: 'No'\n"),
        (Article(headline="a: b # c"), "headline: 'a: b # c'\n"),
        (Article(headline="Café – “so”"), "headline: Café – “so”\n"),
        (Article(headline="word " * 60), "headline: '" + "word " * 60 + "'\n"),
        (Article(headline="a\u2028b"), 'headline: "a\\Lb"\n'),
        (Article(date="2026-11-23T10:00:00+01:00"), "date: 2026-11-23T10:00:00+01:00\n"),
        (Article(date="tomorrow"), "date: tomorrow\n"),
        (Article(picture=Picture(decorative=True)), "picture:\n  decorative: true\n"),
        (Article(extra={"title": "x"}), "headline: ''\ntitle: x\n"),
        (
            Article(ignores=(Ignore("a", "b", ""),)),
            "ignores:\n- rule: a\n  text: b\n  reason: ''\n",
        ),
        (Article(headline="half \ud83d"), "headline: half \ufffd\n"),
    ],
)
def test_each_field_in_its_plainest_exact_form(article: Article, written: str) -> None:
    assert write_fields(article) == written


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


def test_an_extra_field_may_not_pass_for_one_of_ours() -> None:
    with pytest.raises(ValueError, match="headline"):
        dump(Article(extra={"headline": "x"}))
