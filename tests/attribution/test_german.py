"""German sentences: cues on either side of their subject, hearsay, and any text at all."""

import gc
import random
import statistics
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import resources
from desktop.article.model import TEXT_FIELDS, Article, text_of
from desktop.attribution.checker import Checker
from desktop.attribution.cues import Manner
from desktop.attribution.german import Cues
from desktop.attribution.language import Language
from desktop.attribution.languages import load
from desktop.attribution.policy import Policy
from desktop.attribution.prose import Paragraph, mask
from desktop.attribution.reading import Reading, read
from desktop.attribution.tokens import tokenise

LANGUAGE = load(resources.table("lexicons", "de.toml"))
POLICY = Policy.parse(resources.table("policies", "default.toml"))


def reading(text: str) -> Reading:
    return read(Paragraph(0, text), LANGUAGE, markdown=False)


def cues(text: str) -> list[tuple[str, str, Manner]]:
    tokens = reading(text).tokens
    assert LANGUAGE.grammar is not None
    finder = LANGUAGE.grammar.cues(tokens, LANGUAGE)
    assert isinstance(finder, Cues)
    return [
        (
            tokens.words(cue.first, cue.last),
            tokens.words(cue.mention.first, cue.mention.last) if cue.mention else "",
            cue.manner,
        )
        for cue in finder.find()
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Falk sagte, sie gehe.", ("sagte", "Falk", Manner.SAID)),
        ("Am Abend sagte Falk, sie gehe.", ("sagte", "Falk", Manner.SAID)),
        ("Sie gehe, teilte die Werft am Abend mit.", ("teilte", "die Werft", Manner.SAID)),
        ("Falk hat gesagt, sie gehe.", ("gesagt", "Falk", Manner.SAID)),
        ("Falk glaubt, dass sie geht.", ("glaubt", "Falk", Manner.THOUGHT)),
        ("Laut Falk geht sie.", ("Laut", "Falk", Manner.PHRASE)),
        ("Falk zufolge geht sie.", ("zufolge", "Falk", Manner.PHRASE)),
        ("Sie gehe, so Falk.", ("so", "Falk", Manner.SAID)),
        ("Sie gehe, heißt es im Brief.", ("heißt es", "Brief", Manner.SAID)),
        ("Falk zeigte sich überzeugt, dass es gelingt.", ("zeigte", "Falk", Manner.SAID)),
    ],
)
def test_a_cue_and_its_subject(text: str, wanted: tuple[str, str, Manner]) -> None:
    assert cues(text) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Falk teilte den Kuchen.",  # without its other half
        "Falk will nichts sagen.",  # an infinitive
        "Ohne etwas zu sagen, ging Falk.",
        "Niemand sagte etwas.",
        "Die Sage von Rell ist alt.",
        "So ist das in Rellhaven.",
    ],
)
def test_what_is_no_cue(text: str) -> None:
    assert cues(text) == []


def test_a_day_with_its_full_stop_does_not_end_the_sentence() -> None:
    assert len(reading("Am 3. Mai kam Falk. Am 4. Mai ging sie.").tokens.sentences) == 2


def test_hearsay_is_told_from_duty() -> None:
    def hedges(text: str) -> list[str]:
        report = Checker(POLICY, LANGUAGE).check(Article(headline="Mole", body=text))
        return [one.text for one in report.diagnostics if one.rule == "claim-hedge"]

    assert hedges("Die Werft soll Löhne zurückgehalten haben.") == ["soll"]
    assert hedges("Die Täter sollen geflohen sein.") == ["sollen"]
    assert hedges("Die Werft soll im Mai schließen.") == []
    assert hedges("Die Werft soll, sagte Falk, Löhne zurückgehalten haben.") == []


@pytest.mark.parametrize(
    ("rule", "text", "wanted"),
    [
        ("source-vague", "Am Mittwoch warnten Experten vor dem Eis.", ["warnten Experten"]),
        ("source-vague", "Laut Experten hält das Eis.", ["Laut Experten"]),
        ("source-vague", "Experten zufolge hält das Eis.", ["Experten zufolge"]),
        ("source-vague", "Kritiker sagen, es sei dünn.", ["Kritiker sagen"]),
        ("source-vague", "Die Experten Falk und Rell sagen, es sei dünn.", []),
        ("claim-passive", "Das Eis sei dünn, heißt es.", ["heißt es"]),
        ("claim-passive", "Das Eis sei dünn, heißt es im Bericht des Amtes.", []),
        ("source-second-hand", "Medienberichten zufolge ist es dünn.", ["Medienberichten zufolge"]),
        ("quote-loaded-cue", "Falk behauptete, das Eis sei dünn.", ["behauptete"]),
        ("claim-figure", "Auf dem Eis gab es drei Tote.", ["drei Tote"]),
        ("quote-unclosed", "„Das Eis ist dünn, sagte Falk.", ["„Das"]),
    ],
)
def test_the_rules_in_german(rule: str, text: str, wanted: list[str]) -> None:
    report = Checker(POLICY, LANGUAGE).check(Article(headline="Eis", body=text))
    assert [one.text for one in report.diagnostics if one.rule == rule] == wanted


@pytest.mark.parametrize(
    ("body", "mended"),
    [
        ("„Das Eis ist sehr dünn.“", "„Das Eis ist sehr dünn“, sagte Falk."),
        ("„Ist das Eis denn dünn?“", "„Ist das Eis denn dünn?“, sagte Falk."),
    ],
)
def test_a_fix_sets_the_comma_outside(body: str, mended: str) -> None:
    report = Checker(POLICY, LANGUAGE).check(Article(headline="Eis", body=body))
    found = next(one for one in report.diagnostics if one.rule == "quote-unattributed")
    edit = found.fixes[0].edits[0]
    answered = edit.text.replace("{answer}", "Falk")
    assert body[: edit.start] + answered + body[edit.end :] == mended


# ---------------------------------------------------------------- whatever the text

PIECES = st.sampled_from(
    [
        "„", "“", "‚", "‘", "»", "«", "›", "‹", '"', "’", "\n\n", " ", ", ", ". ", ": ", "; ", "? ",
        " – ", "(", ")", "sagte ", "sagt", "teilte ", "mit ", "hat ", "gesagt ", "so ", "So ",
        "laut ", "zufolge ", "nach ", "Ansicht ", "heißt es ", "steht in ", "hervorgeht ", "wie ",
        "dass ", "sei ", "soll ", "haben ", "er ", "sie ", "Ihrer ", "Ines Falk ", "Falk ",
        "Falks ", "die Ministerin ", "der ", "des ", "Amtes ", "von ", "und ", "Frau Dr. ",
        "Experten ", "der 61 Jahre alte ", "54-Jährige ", "am 3. Mai ", "nicht ", "das ",
        "Reederei Nordlicht ", "angeblich ", "[@falk]", "\x00", "\u2028", "ß", "ﬀ", "İ",
        "e\u0301", "\t", "1", "@falk ",
    ]
)  # fmt: skip
TEXT = st.lists(PIECES | st.text(max_size=5), max_size=60).map("".join)


@given(TEXT, TEXT)
def test_any_text_is_read(body: str, headline: str) -> None:
    article = Article(headline=headline, standfirst=headline, body=body)
    report = Checker(POLICY, LANGUAGE).check(article)
    for one in report.quotations:
        assert 0 <= one.outer[0] <= one.start <= one.end <= one.outer[1] <= len(body)
        if one.speaker:
            assert body[one.speaker[0] : one.speaker[1]] == one.speaker_text
    for diagnostic in report.diagnostics:
        text = text_of(article, diagnostic.field)
        assert diagnostic.text == text[diagnostic.start : diagnostic.end]
        for edit in (edit for fix in diagnostic.fixes for edit in fix.edits):
            assert edit.field in TEXT_FIELDS
            assert 0 <= edit.start <= edit.end <= len(text_of(article, edit.field))


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
        article = Article(headline="„Sie ist weg“", body=body)
        assert checker.check(article) == Checker(POLICY, LANGUAGE).check(article)


def seconds(text: str) -> float:
    """The least processor time of three checks: neither other programs nor the collector count."""
    article = Article(headline="Mole", body=text)
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
        "„", "» ", "‚a ", "Wort ", "Falk ", "Falk, ", "sagte ", "teilte ", "ist ", "hat gesagt ",
        "„Ja“, sagte Falk, ", "so Falk, ", "laut ", "zufolge ", "Ansicht nach ", "heißt es in ",
        "der Leiter des Amtes ", "die sichtlich ", "und ", "der ", "sei ", "soll ", "Experten ",
        "wie aus hervorgeht ", "sagte, dass er sagte, ", "Falk sagte. Er sei da. ",
    ],
)  # fmt: skip
def test_time_is_linear(unit: str) -> None:
    small, large = (seconds((unit * (size // len(unit) + 1))[:size]) for size in (8_000, 64_000))
    # Eight times the text; quadratic time would be sixty-four times.
    assert large < 24 * small + 0.05


def test_a_page_takes_no_time() -> None:
    folder = Path(__file__).parent / "hard_cases" / "de"
    lines = [
        line
        for path in sorted(folder.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith(("##", "  >"))
    ]
    paragraphs = [" ".join(lines[at : at + 4]).replace("¶", " ") for at in range(0, len(lines), 4)]
    body = "\n\n".join(paragraphs)
    taken = statistics.median(seconds(body) for _ in range(5)) * 800 / len(body.split())
    # 10 ms on a quiet core; whatever else runs here gets its share too.
    assert taken < 0.05


def test_masked_text_needs_no_words() -> None:
    tokens = tokenise(mask("", markdown=False), "", [], LANGUAGE)
    assert LANGUAGE.grammar is not None
    assert LANGUAGE.grammar.shape is not None
    LANGUAGE.grammar.shape(tokens, LANGUAGE)
    assert len(tokens) == 0


def test_a_language_without_a_grammar_is_left_alone(english: Language) -> None:
    assert english.grammar is None
