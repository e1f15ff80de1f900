"""Sentences that are hard to read, with the quotations, speakers and names they must give.

Each file of `hard_cases` (in `de`: German) holds a case a paragraph: a line of text ("¶"
starts a new paragraph of it), then a line for every stretch that must be found, and no others:

    > kind | the words | the speaker's mention | the name it stands for

The kind is direct, indirect or mixed for somebody's words, and fragment, scare, title
or nickname for a quoted stretch inside the writer's own. "-" stands for nobody; a
direct quotation of four words or more by nobody must be reported, and no other.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.article.model import Article
from desktop.attribution.checker import Checker
from desktop.attribution.language import Language
from desktop.attribution.policy import Policy
from desktop.attribution.prose import split_plain
from desktop.attribution.quotations import Form, Quotation
from desktop.attribution.reading import read
from desktop.attribution.story import Teller

FOLDER = Path(__file__).parent / "hard_cases"


def cases(folder: Path) -> Iterator[tuple[str, list[str]]]:
    for path in sorted(folder.glob("*.txt")):
        text, wanted = "", list[str]()
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("  > "):
                wanted.append(line.removeprefix("  > ").strip())
                continue
            if text:
                yield text, wanted
            text, wanted = ("", []) if line.startswith("##") else (line, [])
        if text:
            yield text, wanted


CASES = list(cases(FOLDER))
GERMAN = list(cases(FOLDER / "de"))


def found(text: str, language: Language) -> list[str]:
    paragraphs = split_plain(text)
    readings = [read(paragraph, language, markdown=False) for paragraph in paragraphs]
    starts = [paragraph.start for paragraph in paragraphs]
    quotations = Teller(starts, readings, (), language).tell().quotations
    return [line(text, one) for one in quotations]


def line(text: str, one: Quotation) -> str:
    kind = str(one.type) if one.form is Form.QUOTATION else str(one.form)
    words = text[one.start : one.end].replace("\n\n", "¶")
    return f"{kind} | {words} | {one.speaker_text or '-'} | {one.speaker_name or '-'}"


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=[text[:60] for text, _ in CASES])
def test_case(english: Language, text: str, wanted: list[str]) -> None:
    assert found(text.replace("¶", "\n\n"), english) == wanted


@pytest.mark.parametrize(("text", "wanted"), GERMAN, ids=[text[:60] for text, _ in GERMAN])
def test_german_case(german: Language, text: str, wanted: list[str]) -> None:
    assert found(text.replace("¶", "\n\n"), german) == wanted


def unsaid(checker: Checker, text: str) -> list[str]:
    """The quotations a check reports as nobody's."""
    body = text.replace("¶", "\n\n")
    report = checker.check(Article(headline="A quiet day", body=body))
    return [
        d.text.strip("“”‘’\"'«»„‚‹›").replace("\n\n", "¶")
        for d in report.diagnostics
        if d.rule == "quote-unattributed"
    ]


def nobodys(wanted: list[str]) -> list[str]:
    parts = [one.split(" | ") for one in wanted]
    return [
        words
        for kind, words, speaker, _ in parts
        if kind == "direct" and speaker == "-" and len(words.split()) >= 4
    ]


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=[text[:60] for text, _ in CASES])
def test_verdict(checker: Checker, text: str, wanted: list[str]) -> None:
    assert unsaid(checker, text) == nobodys(wanted)


@pytest.mark.parametrize(("text", "wanted"), GERMAN, ids=[text[:60] for text, _ in GERMAN])
def test_german_verdict(
    default_policy: Policy, german: Language, text: str, wanted: list[str]
) -> None:
    assert unsaid(Checker(default_policy, german), text) == nobodys(wanted)


def test_there_are_enough_german_ones() -> None:
    assert len(GERMAN) == len({text for text, _ in GERMAN}) >= 150


def test_there_are_enough_of_them() -> None:
    assert len(CASES) == len({text for text, _ in CASES})
    assert len(CASES) >= 300


STYLES = {
    "straight": ('"', '"'),
    "straight single": ("'", "'"),
    "British": ("‘", "’"),
    "guillemets": ("«", "»"),
    "French": ("«\u00a0", "\u00a0»"),
    "turned round": ("»", "«"),
    "low and high": ("„", "“"),
}
CURLY = [
    (text, wanted)
    for text, wanted in CASES
    if "“" in text and not set(text) & set("\"'‘«»„‚") and text.count("“") == text.count("”")
]


def plain(rows: list[str], marks: str) -> list[str]:
    """The rows without any mark, so that those of two styles can be compared."""
    table = str.maketrans("", "", "“”'’\u00a0" + marks)
    return [row.translate(table) for row in rows]


@pytest.mark.parametrize("style", STYLES)
def test_every_style_of_marks_is_read_alike(english: Language, style: str) -> None:
    opening, closing = STYLES[style]
    for text, wanted in CURLY:
        styled = text.replace("“", opening).replace("”", closing)
        if style == "straight single":
            styled = styled.replace("’", "'")
        rows = found(styled.replace("¶", "\n\n"), english)
        assert plain(rows, opening + closing) == plain(wanted, opening + closing), styled


def test_many_cases_are_tried_in_every_style() -> None:
    assert len(CURLY) > 200
