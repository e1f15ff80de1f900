"""How many quotations are reported once their attribution is gone, and how many wrongly before.

    python tests/benchmarks/attribution_removed.py [--half even|odd] [--show]

Texts: the passages of `tests/attribution/hard_cases/passages.txt`, and the articles of the
annotated corpus beside the checkout, if it lies there (its speakers count, not ours). Every
direct quotation of five words or more loses the rest of its sentence, speaker included:

- `clause`: that and nothing else;
- `comma`: the same in haste, with the comma left behind;
- `sentence`: with it goes all that stands in front of it in the same paragraph;
- `moved`: the speaker acts in a sentence behind it, saying nothing;
- `stranger`: somebody else acts in a sentence in front, somebody else again speaks behind;
- `dropped`: nothing is cut, but nobody's words are put between two sentences.

A quotation is caught where it blocks (nobody says it) or is noted (only the words in front tell
who speaks, `quote-carried`). What is neither has gone to whoever was quoted just before in the
same paragraph, as a run of quotations does ("taken"), or to somebody else ("missed").
Untouched quotations that block or are noted are false alarms. `--half` looks at every other text
only, so that rules made on one half can be confirmed on the other; `--show` prints each quotation
that is taken or missed, and each false alarm.
"""

import argparse
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop import resources
from desktop.attribution.language import Language
from desktop.attribution.prose import split_plain
from desktop.attribution.quotations import Form
from desktop.attribution.reading import read
from desktop.attribution.rows import quote_rows
from desktop.attribution.story import Teller

ROOT = Path(__file__).parents[2]
WAYS = ("clause", "comma", "sentence", "moved", "stranger", "dropped")
VERDICTS = ("blocked", "noted", "taken", "missed")
NOBODYS = (
    "Nobody in this town will ever forget what they did to us.",
    "It was the worst day of my life and I want answers.",
    "That is simply not how a serious country behaves.",
)
_SHORTEST = 5
_OPENING, _CLOSING = "“‘\"'«", "”’\"'»"
_STOP = re.compile(rf"[.!?](?=\s|$)|(?=\s[{_OPENING}])|$")
_STARTS = re.compile(rf"[.?!][{_CLOSING}]?\s+(?=[A-Z{_OPENING}])")


@dataclass(frozen=True)
class Text:
    """A text and its quotations, as rows in the form of `quote_rows`."""

    name: str
    body: str
    rows: Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Cut:
    """A body with a quotation, inside its marks from `start`, that is nobody's."""

    body: str
    start: int
    words: str


def rows_of(body: str, language: Language) -> Sequence[Mapping[str, Any]]:
    """The rows of a plain text."""
    return quote_rows(body, language, markdown=False)


def passages(language: Language) -> Iterator[Text]:
    """Our own passages, as the engine reads them."""
    path = ROOT / "tests" / "attribution" / "hard_cases" / "passages.txt"
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith(("##", "  > ")):
            body = line.replace("¶", "\n\n")
            yield Text(f"line {number}", body, rows_of(body, language))


def articles() -> Iterator[Text]:
    """The articles of the corpus, as its annotators read them."""
    shared = Path(os.environ.get("ONRECORD_SHARED", ROOT.parent / "shared"))
    path = shared / "corpus" / "wikinews_train.jsonl"
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else ():
        row = json.loads(line)
        yield Text(row["doc_id"], row["text"], row["quotes"])


def quotations(text: Text) -> Iterator[tuple[int, int, int, int]]:
    """Start and end of each long direct quotation, and of its cue and speaker, in one line."""
    body = text.body
    for row in text.rows:
        start, end = row["start"], row["end"]
        while end > start and body[end - 1] in f"{_CLOSING} ":
            end -= 1
        while start < end and body[start] in _OPENING:
            start += 1
        if row["type"] != "direct" or not row["speaker"] or body[start - 1] not in _OPENING:
            continue
        spans = [one for one in (row["cue"], row["speaker"]) if one]
        first, last = min(one[0] for one in spans), max(one[1] for one in spans)
        one_line = "\n" not in body[min(first, start) : max(last, end)]
        if one_line and len(body[start:end].split()) >= _SHORTEST:
            yield start, end, first, last


def cuts(text: Text, way: str) -> Iterator[Cut]:
    """The text changed in that way, once for each quotation that allows it."""
    if way == "dropped":
        yield from _dropped(text)
        return
    for start, end, first, last in quotations(text):
        opens = text.body.rfind("\n", 0, start) + 1
        closes = text.body.find("\n", end) if "\n" in text.body[end:] else len(text.body)
        speaker = range(first - opens, last - opens)
        parts = _without(text.body[opens:closes], start - opens, end - opens, speaker)
        if parts is None or (way == "comma" and text.body[end - 1] != ","):
            continue
        before, words, after = _changed(way, *parts, _name(text.body[first:last]))
        body = f"{text.body[:opens]}{before}“{words}”{after}{text.body[closes:]}"
        yield Cut(body, opens + len(before) + 1, words)


def _changed(way: str, before: str, words: str, after: str, name: str) -> tuple[str, str, str]:
    if way == "comma":
        return before, f"{words[:-1]},", after
    if way == "sentence":
        return "", words, after
    if way == "moved":
        return before, words, f" {name} left the room at noon.{after}"
    if way == "stranger":
        behind = f" Per Lund said the hall was full.{after}"
        return f"{before}Oda Quill closed the window. ", words, behind
    return before, words, after


def _dropped(text: Text) -> Iterator[Cut]:
    for number, found in enumerate(re.finditer(r"(?<=[a-z]{2})\. (?=[A-Z])", text.body)):
        at = found.end()
        line = text.body[text.body.rfind("\n", 0, at) + 1 : at]
        open_marks = line.count("“") != line.count("”") or line.count('"') % 2
        if open_marks or any(row["start"] <= at < row["end"] for row in text.rows):
            continue
        words = NOBODYS[number % len(NOBODYS)]
        yield Cut(f"{text.body[:at]}“{words}” {text.body[at:]}", at + 1, words)


def _without(paragraph: str, start: int, end: int, speaker: range) -> tuple[str, str, str] | None:
    """What stands before the quotation, its words, what stands behind; None if it cannot be cut."""
    words = paragraph[start:end].rstrip(",")
    words = words if words[-1] in ".?!…" else f"{words}."
    before, after = paragraph[: start - 1], paragraph[end + 1 :]
    if speaker.start >= end:
        stop = _STOP.search(paragraph, speaker.stop)
        opens = not before.strip() or before.rstrip()[-1] in f".?!{_CLOSING}"
        if stop is None or not opens or re.search(r"[.!?]\s", paragraph[end + 1 : speaker.stop]):
            return None
        return before, words, paragraph[stop.end() :]
    cut = max((found.end() for found in _STARTS.finditer(before)), default=0)
    after = after.removeprefix(".")
    goes_on = after[:2].strip()[:1]
    if not cut <= speaker.start < start or (goes_on.islower() or goes_on == ","):
        return None
    return before[:cut], words, after


def _name(words: str) -> str:
    names = [word.strip(",.") for word in words.split() if word[:1].isupper()]
    return " ".join(names[:2]) or "Marsh"


def verdict(body: str, start: int, words: str, language: Language) -> str:
    """Whether the words at `start` are "blocked", "noted", "taken" or "missed".

    They have a speaker where at least half of them lie in an attributed quotation, as the
    corpus's score counts it.
    """
    paragraphs = split_plain(body)
    readings = [read(one, language, markdown=False) for one in paragraphs]
    story = Teller([one.start for one in paragraphs], readings, (), language).tell()
    for one in story.quotations:
        shared = min(one.end, start + len(words)) - max(one.start, start)
        somebodys = one.form in (Form.QUOTATION, Form.FRAGMENT) and one.speaker is not None
        if somebodys and one.speaker and 2 * shared >= len(words):
            if one.carried:
                return "noted"
            opens = body.rfind("\n", 0, start) + 1
            return "taken" if opens <= one.speaker[0] < start else "missed"
    return "blocked"


def removed(texts: Sequence[Text], way: str, language: Language, *, show: bool) -> str:
    """What became of the quotations changed in that way."""
    counts = Counter[str]()
    for text in texts:
        for cut in cuts(text, way):
            what = verdict(cut.body, cut.start, cut.words, language)
            counts[what] += 1
            if show and what in {"taken", "missed"}:
                end = cut.start + len(cut.words)
                around = cut.body[max(0, cut.start - 150) : end + 80].replace("\n", "¶")
                print(f"{what}, {text.name}: {around}")
    every = max(1, counts.total())
    caught = counts["blocked"] + counts["noted"]
    each = ", ".join(f"{counts[what]:3} {what}" for what in VERDICTS)
    return f"{way:9} {every:4}: {each}; caught {100 * caught / every:5.1f} %"


def false_alarms(texts: Sequence[Text], language: Language, *, show: bool) -> str:
    """How many long quotations that have a speaker block all the same, or are noted."""
    counts = {"blocked": 0, "noted": 0}
    every = 0
    for text in texts:
        for start, end, _, _ in quotations(text):
            every += 1
            what = verdict(text.body, start, text.body[start:end], language)
            if what in counts:
                counts[what] += 1
                if show:
                    print(f"{what}, {text.name}: {text.body[start - 80 : end + 80]!r}")
    rates = [
        f"{count} {what} ({100 * count / max(1, every):.1f} %)" for what, count in counts.items()
    ]
    return f"untouched {every:4}: {', '.join(rates)}"


def main() -> None:
    """Print the rates."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--half", choices=("even", "odd"))
    parser.add_argument("--show", action="store_true")
    given = parser.parse_args()
    language = Language.parse(resources.table("lexicons", "en.toml"))
    for kind, texts in (("passages", [*passages(language)]), ("corpus", [*articles()])):
        half = texts[given.half == "odd" :: 2] if given.half else texts
        for way in WAYS:
            print(f"{kind:9}", removed(half, way, language, show=given.show))
        print(f"{kind:9}", false_alarms(half, language, show=given.show))


if __name__ == "__main__":
    main()
