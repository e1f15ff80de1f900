"""Whatever the text: no exception, spans inside it, the same result however it came about."""

import gc
import random
import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import resources
from desktop.article.ledger import Source, Terms
from desktop.article.model import TEXT_FIELDS, Article, text_of
from desktop.attribution.checker import Checker
from desktop.attribution.language import Language
from desktop.attribution.policy import Policy
from desktop.attribution.rows import quote_rows

LANGUAGE = Language.parse(resources.table("lexicons", "en.toml"))
POLICY = Policy.parse(resources.table("policies", "default.toml"))

PIECES = st.sampled_from(
    [
        "“", "”", "‘", "’", '"', "'", "«", "»", "„", "‚", "`", "```\n", "> ", "# ", "- ", "\n",
        "\n\n", " ", ", ", ". ", "? ", ": ", " — ", "[@marsh]", "](http://a.example/'x')", "*",
        "<b class=\"x\">", "said", "said ", "says that ", "he ", "she ", "Ida Marsh ", "Marsh ",
        "according to ", "told ", "reporters ", "the mayor ", "critics argue ", "allegedly ",
        "state media ", "’90s", "workers'", "rock 'n' roll", "6'2\" ", "\x00", "\u2028", "_",
        "\u202e", "😀", "شاهد ", "新聞", "e\u0301", "\t",
    ]
)  # fmt: skip
TEXT = st.lists(PIECES | st.text(max_size=6), max_size=60).map("".join)


def assert_sound(article: Article, checker: Checker) -> None:
    report = checker.check(article)
    length = len(article.body)
    for one in report.quotations:
        assert 0 <= one.outer[0] <= one.start <= one.end <= one.outer[1] <= length
        for span in (one.cue, one.speaker):
            assert span is None or 0 <= span[0] < span[1] <= length
        if one.speaker:
            assert article.body[one.speaker[0] : one.speaker[1]] == one.speaker_text
    for diagnostic in report.diagnostics:
        text = text_of(article, diagnostic.field)
        assert 0 <= diagnostic.start <= diagnostic.end <= len(text)
        assert diagnostic.text == text[diagnostic.start : diagnostic.end]
        for fix in diagnostic.fixes:
            for edit in fix.edits:
                assert edit.field in TEXT_FIELDS
                assert 0 <= edit.start <= edit.end <= len(text_of(article, edit.field))
    order = {field: number for number, field in enumerate(TEXT_FIELDS)}
    places = [(order[d.field], d.start) for d in report.diagnostics]
    assert places == sorted(places)


@given(TEXT, TEXT)
def test_any_text_is_read(body: str, headline: str) -> None:
    article = Article(headline=headline, standfirst=headline, body=body)
    assert_sound(article, Checker(POLICY, LANGUAGE))


@given(TEXT)
def test_rows_are_spans_of_the_text(text: str) -> None:
    for markdown in (True, False):
        for row in quote_rows(text, LANGUAGE, markdown=markdown):
            start, end = row["start"], row["end"]
            assert isinstance(start, int)
            assert isinstance(end, int)
            assert 0 <= start <= end <= len(text)


@given(st.lists(TEXT, min_size=1, max_size=5), st.randoms(use_true_random=False))
def test_a_checker_that_remembers_finds_what_a_fresh_one_finds(
    texts: list[str], rng: random.Random
) -> None:
    checker = Checker(POLICY, LANGUAGE)
    body = "\n\n".join(texts)
    for text in texts:
        start = rng.randint(0, len(body))
        end = rng.randint(start, min(len(body), start + 20))
        body = body[:start] + text[: rng.randint(0, 30)] + body[end:]
        article = Article(headline="“It is gone”", body=body)
        assert checker.check(article) == Checker(POLICY, LANGUAGE).check(article)


NAMES = ("Ida Marsh", "Tom Rell", "Marsh", "Tom Marsh", "Dr Falk", "Ines Falk", "Falck", "RT")
LINES = (
    "Harbour master {} came at noon.", "“It is gone for good,” {} said. “We heard it go.”",
    "“And nobody will pay us now.”", "“We lost the pier and more.", "“All of it is gone,” he said.",
    "{} was accused of fraud by {}.", "{} denied it, TK.", "Critics say {} “lied”.", "```", "> {}:",
    "According to {}, 12 people were killed.", "{} claimed that it was late. [@marsh]", "Why?",
)  # fmt: skip


@pytest.mark.parametrize("seed", range(12))
def test_a_long_article_checked_again_is_one_checked_afresh(seed: int) -> None:
    """People come, go and are renamed far above and below what they are said to say."""
    chance = random.Random(seed)
    sources = (Source("marsh", "Ida Marsh"), Source("rell", "Tom Rell", terms=Terms.BACKGROUND))
    lines = [chance.choice(LINES) for _ in range(80)]
    names = [(chance.choice(NAMES), chance.choice(NAMES)) for _ in lines]
    checker = Checker(POLICY, LANGUAGE)
    for _ in range(15):
        at = chance.randrange(len(lines))
        lines[at] = chance.choice((*LINES, "", lines[at] + " It rained."))
        if chance.random() < 0.4:
            names[at] = (chance.choice(NAMES), chance.choice(NAMES))
        body = "\n\n".join(map(lambda line, two: line.format(*two), lines, names))
        article = Article(headline="“It is gone” says TK", body=body, sources=sources)
        assert checker.check(article) == Checker(POLICY, LANGUAGE).check(article)


def seconds(text: str) -> float:
    """The least processor time of three checks: neither other programs nor the collector count."""
    article = Article(headline="Mill", body=text)
    best = 99.0
    for _ in range(3):
        checker = Checker(POLICY, LANGUAGE)
        gc.collect()
        gc.disable()
        began = time.process_time()
        checker.check(article)
        best = min(best, time.process_time() - began)
        gc.enable()
    return best


@pytest.mark.parametrize(
    "unit",
    [
        "“", "'", "‘a ", '"a ', "« a", "word ", "workers' rights and ", "said ", "Marsh ",
        "Marsh, ", "“Yes,” said Marsh, ", "said that ", "`", "`a``", "](", "[@", "<a ", "*",
        "\\", "(", ", ", "according to ", "the mayor of ", "critics ", "“a ‘b ", "\n“a", "> ",
        "a\n", "https://", "1'", "X ", "“Yes,” she said. ", "Ida Marsh said she said. ",
        "of ", "and ", "who said ", "“A b c d.” ", ": “A b c d” ", "allegedly ", "it was said ",
    ],
)  # fmt: skip
def test_time_is_linear(unit: str) -> None:
    small, large = (seconds((unit * (size // len(unit) + 1))[:size]) for size in (8_000, 64_000))
    # Eight times the text; quadratic time would be sixty-four times.
    assert large < 24 * small + 0.05


def test_a_megabyte_on_one_line_is_read() -> None:
    sentence = "Ida Marsh, the mayor’s aide, said the “pier” was gone; ‘it’s over,’ she said. "
    text = sentence * (1_000_000 // len(sentence))
    report = Checker(POLICY, LANGUAGE).check(Article(headline="Mill", body=text))
    assert len(report.quotations) > 10_000


def test_ten_thousand_open_marks_are_read() -> None:
    body = "“one two three four " * 10_000
    report = Checker(POLICY, LANGUAGE).check(Article(headline="Mill", body=body))
    assert sum(not one.closed for one in report.quotations) >= 9_999


def test_an_edit_elsewhere_moves_findings_with_their_words() -> None:
    article = Article(headline="Mill", body="Words.\n\nCritics argue it is dear.")
    checker = Checker(POLICY, LANGUAGE)
    checker.check(article)
    moved = replace(article, body="More and more " + article.body)
    found = [d for d in checker.check(moved).diagnostics if d.rule == "source-vague"]
    assert [moved.body[d.start : d.end] for d in found] == ["Critics argue"]
