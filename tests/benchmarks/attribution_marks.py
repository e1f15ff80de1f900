"""The scores of one text in every style of quotation marks, and how far the worst is behind.

    python tests/benchmarks/attribution_marks.py

The articles of the annotated corpus beside the checkout, with the marks around each quoted stretch
replaced; and the hard cases of the tests that are written with “ and ”, of which those count
whose direct quotations all come out with the same words and speakers. Goal: within 1 point.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parent))

from attribution_corpus import corpus, evened, scored

from desktop import resources
from desktop.attribution.language import Language
from desktop.attribution.rows import quote_rows

ROOT = Path(__file__).parents[2]
STYLES = {
    "straight": '""',
    "curly": "“”",
    "straight single": "''",
    "British single": "‘’",
    "guillemets": "«»",
    "turned round": "»«",
    "low and high": "„“",
    "low, curly": "„”",
}
Row = dict[str, Any]


def styled(row: Row, marks: str) -> Row:
    """An article with other marks around its outermost quoted stretches."""
    text = list(row["text"])
    for one in row["quoted"]:
        if not one["nested"] and not one["unclosed"]:
            for at, mark in zip(_marks_of(row["text"], one), marks, strict=True):
                text[at] = mark
    return {**row, "text": "".join(text)}


def _marks_of(text: str, one: Row) -> tuple[int, int]:
    """Where the two marks of a stretch stand, whether its span has them inside or not."""
    marks = "\"'“”‘’«»"
    start, end = one["start"], one["end"]
    opening = start if text[start] in marks else start - 1
    closing = end - 1 if text[end - 1] in marks else end
    return opening, closing


def cases() -> Iterator[str]:
    """The hard cases written with “ and ” alone."""
    for path in sorted((ROOT / "tests" / "attribution" / "hard_cases").glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            whole = line.count("“") == line.count("”") > 0
            if whole and not line.startswith(("##", "  > ")) and not set(line) & set("\"'‘«»„‚"):
                yield line.replace("¶", "\n\n")


def direct(text: str, language: Language) -> list[tuple[object, ...]]:
    """The direct quotations of a text and their speakers, whatever the marks."""
    rows = quote_rows(text, language, markdown=False)
    return [
        (one["start"], one["end"], one["speaker"], one["speaker_name"])
        for one in rows
        if one["type"] == "direct"
    ]


def in_style(text: str, marks: str) -> str:
    """A text written with “ and ” in another style."""
    text = text.replace("“", marks[0]).replace("”", marks[1])
    return text.replace("’", "'") if marks == "''" else text


def predicted(rows: Sequence[Row], language: Language) -> list[Row]:
    """What we read in some articles."""
    return [
        {"doc_id": row["doc_id"], "quotes": quote_rows(row["text"], language, markdown=False)}
        for row in rows
    ]


def main() -> None:
    """Print a line for each style."""
    language = Language.parse(resources.table("lexicons", "en.toml"))
    texts = list(cases())
    wanted = [direct(text, language) for text in texts]
    script, gold = corpus()
    joint: list[float] = []
    for name, marks in STYLES.items():
        alike = sum(
            direct(in_style(text, marks), language) == rows
            for text, rows in zip(texts, wanted, strict=True)
        )
        said = f"{name:16} {alike} of {len(texts)} hard cases alike"
        if gold:
            rows = [styled(row, marks) for row in gold]
            ours = predicted(rows, language)
            even = [evened(*pair) for pair in zip(rows, ours, strict=True)]
            marked = scored(script, rows, ours)["b"]["jointF1"]
            joint.append(scored(script, *zip(*even, strict=True))["b"]["jointF1"])
            said += f"; corpus, with speaker F1 {marked} as marked, {joint[-1]} evened out"
        print(said)
    if joint:
        print(f"the worst is {max(joint) - min(joint):.1f} points behind the best")


if __name__ == "__main__":
    main()
