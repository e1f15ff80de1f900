"""Words, names, quoted stretches and sentences of a paragraph."""

from collections.abc import Callable
from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.attribution.language import Language
from desktop.attribution.marks import Marks
from desktop.attribution.tokens import CAPITAL, NUMBER, PUNCTUATION, QUOTE, WORD, Tokens, tokenise

Cut = Callable[[str], tuple[Tokens, Marks]]

SENTENCES: list[tuple[str, list[str]]] = [
    ("The pier fell. Nobody was hurt.", ["The pier fell.", "Nobody was hurt."]),
    ("Mr. Dow came. He left.", ["Mr. Dow came.", "He left."]),
    ("Then J. R. Dow spoke. He sat down.", ["Then J. R. Dow spoke.", "He sat down."]),
    ("The U.S. The E.U. followed.", ["The U.S.", "The E.U. followed."]),
    ("It cost 3.5 million. Some paid.", ["It cost 3.5 million.", "Some paid."]),
    ("Gone? Yes! All of it… No.", ["Gone?", "Yes!", "All of it…", "No."]),
    ("“It is gone.” She left.", ["“It is gone.”", "She left."]),
    ("“It is gone,” Marsh said. She left.", ["“It is gone,” Marsh said.", "She left."]),
    ("“Is it gone?” asked Marsh.", ["“Is it gone?” asked Marsh."]),
    ("Marsh said: “It fell. It is gone.” She left.",
     ["Marsh said: “It fell. It is gone.”", "She left."]),
    ("It fell (at night.) Nobody saw it.", ["It fell (at night.)", "Nobody saw it."]),
    ("no stop at all", ["no stop at all"]),
    ("", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), SENTENCES)
def test_sentences(cut: Cut, text: str, wanted: list[str]) -> None:
    tokens, _ = cut(text)
    assert [tokens.words(start, end - 1) for start, end in tokens.sentences] == wanted


@pytest.mark.parametrize(
    ("word", "kind", "low"),
    [
        ("Marsh", CAPITAL, "marsh"),
        ("iPad", CAPITAL, "ipad"),
        ("@marsh", CAPITAL, "@marsh"),
        ("al-Amr", CAPITAL, "al-amr"),
        ("Marsh’s", CAPITAL, "marsh's"),
        ("O’Dow", CAPITAL, "o'dow"),
        ("Émile", CAPITAL, "émile"),
        ("pier", WORD, "pier"),
        ("workers’", WORD, "workers'"),
        ("well-kept", WORD, "well-kept"),
        ("don't", WORD, "don't"),
        ("12", NUMBER, "12"),
        ("3.5%", NUMBER, "3.5%"),
        ("£1,200", NUMBER, "£1,200"),
        ("—", PUNCTUATION, "—"),
        ("...", PUNCTUATION, "..."),
        ("“gone in the night”", QUOTE, ""),
    ],
)
def test_one_token(cut: Cut, word: str, kind: int, low: str) -> None:
    tokens, _ = cut(f"so {word} there")
    assert len(tokens) == 3
    assert (tokens.kind[1], tokens.low[1]) == (kind, low)
    assert tokens.words(1, 1) == word


def test_the_words_of_a_quotation_are_not_the_writers(cut: Cut) -> None:
    text = "Marsh said “the critics said ‘no’ to it” and left."
    tokens, marks = cut(text)
    assert [tokens.words(at, at) for at in range(len(tokens))] == [
        "Marsh", "said", "“the critics said ‘no’ to it”", "and", "left", ".",
    ]  # fmt: skip
    assert "critics" not in tokens.vocabulary
    stretch = marks.stretches[tokens.stretch[2]]
    assert text[stretch.start : stretch.end] == "the critics said ‘no’ to it"
    assert [at for at in tokens.stretch if at >= 0] == [tokens.stretch[2]]


def test_where_a_token_and_an_offset_belong(cut: Cut) -> None:
    text = "One fell. Two stood. Three ran."
    tokens, _ = cut(text)
    assert [tokens.sentence_of(at) for at in range(len(tokens))] == [0, 0, 0, 1, 1, 1, 2, 2, 2]
    assert tokens.sentence_at(text.index("stood")) == 1
    assert tokens.sentence_at(text.index("Three")) == 2
    assert tokens.sentence_at(0) == 0
    assert tokens.sentence_at(len(text)) == 2


def test_a_sentence_without_end_is_bounded(cut: Cut) -> None:
    tokens, _ = cut("word " * 2000)
    assert max(end - start for start, end in tokens.sentences) < 300


def test_what_is_hidden_is_passed_over_wherever_it_stands(cut: Cut) -> None:
    for gap in (" " * 40, " \n" * 20, " \x01" * 20, "\x01" * 15):
        tokens, _ = cut(f"It fell.{gap}Nobody saw it{gap}.")
        assert tokens.low == ["it", "fell", ".", "nobody", "saw", "it", "."]
        assert tokens.words(len(tokens) - 2, len(tokens) - 2) == "it"


def test_what_is_hidden_costs_next_to_nothing(english: Language) -> None:
    """Below an open fence that is a whole text, and one search keeps the window waiting."""

    def cost(text: str) -> float:
        began = process_time()
        tokenise(text, text, [], english)
        return process_time() - began

    assert cost(" " * 500_000) < cost("It fell. " * 55_000) / 20


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(["Marsh", " ", ". ", "said", "“", "”", "Mr.", "'s", "…", "3.5", "—", "é"])
    )
)
def test_every_token_is_in_one_sentence_and_in_its_place(cut: Cut, pieces: list[str]) -> None:
    text = "".join(pieces)
    tokens, _ = cut(text)
    count = len(tokens)
    for row in (tokens.end, tokens.low, tokens.kind, tokens.stretch):
        assert len(row) == count
    flat = [offset for at in range(count) for offset in (tokens.start[at], tokens.end[at])]
    assert flat == sorted(flat)
    assert [at for start, end in tokens.sentences for at in range(start, end)] == list(range(count))
    skipped = text
    for at in reversed(range(count)):
        skipped = skipped[: tokens.start[at]] + skipped[tokens.end[at] :]
    assert skipped.strip() == ""
