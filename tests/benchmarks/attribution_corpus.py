"""The scores on the annotated corpus that lies beside the checkout, if it does.

    python tests/benchmarks/attribution_corpus.py [--show] [--json]

The corpus is not part of the project; without it the script says so and ends well. The figures
are those of the corpus's own `score.py`, run as a script, for all articles and for each half of
them (by a hash of the name), so that what is made on one half can be confirmed on the other.

Its annotators marked an attribution only where it is a clause of its own, so that much of what
counts as wrong in direct quotations is none: what is left out or cut short in the gold is told
in counts, and the scores are given once more, "evened out", with

- a marked part of a quotation widened to the whole quotation that we find around it;
- thoughts inside somebody's quoted words ("I think that …") left out, whose cue is inside too;
- quotations between marks for which the annotators have no speaker left out on our side;
- names joined again that their tokens part ("al - Amr").

`--show` prints what is still wrong then; `--json` prints all that `score.py` has.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop import resources
from desktop.attribution.language import Language
from desktop.attribution.rows import quote_rows

ROOT = Path(__file__).parents[2]
Row = dict[str, Any]
_MOST = 0.9
_HALF = 0.5


def half_of(name: str) -> int:
    """0 or 1, the same for an article always."""
    return hashlib.sha256(name.encode()).digest()[0] % 2


def shared(one: Row, two: Row) -> float:
    """How much of the first span lies in the second, 0..1."""
    common = min(one["end"], two["end"]) - max(one["start"], two["start"])
    return max(0, common) / max(1, one["end"] - one["start"])


def corpus() -> tuple[Path, list[Row]]:
    """The script that scores, and the articles; none where there is no corpus."""
    folder = Path(os.environ.get("ONRECORD_SHARED", ROOT.parent / "shared")) / "corpus"
    path = folder / "wikinews_train.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    return folder / "score.py", [json.loads(one) for one in lines]


def evened(gold: Row, predicted: Row, counts: Counter[str] | None = None) -> tuple[Row, Row]:
    """Both with what the annotators marked widened or left out; says how often in `counts`."""
    counts = Counter[str]() if counts is None else counts
    ours = [one for one in predicted["quotes"] if one["type"] == "direct"]
    marked: dict[tuple[int, int], Row] = {}
    for one in gold["quotes"]:
        wide = _widened(one, ours, counts)
        if wide is not None:
            marked.setdefault((wide["start"], wide["end"]), _joined(wide, counts))
    kept: list[Row] = []
    for one in predicted["quotes"]:
        unmarked = not any(shared(one, g) > 0 for g in marked.values()) and any(
            not q["attributed"] and shared(one, q) >= _HALF for q in gold["quoted"]
        )
        if one["type"] == "direct" and unmarked:
            counts["quotations for which nobody is marked"] += 1
        else:
            kept.append(one)
    return {**gold, "quotes": [*marked.values()]}, {**predicted, "quotes": kept}


def _widened(one: Row, ours: Sequence[Row], counts: Counter[str]) -> Row | None:
    """The whole quotation of which a part is marked; None for a thought inside it."""
    whole = next((o for o in ours if shared(one, o) >= _MOST), None)
    if one["type"] != "direct" or whole is None:
        return one
    if _inside(one["cue"], whole):
        counts["thoughts inside quotations"] += 1
        return None
    counts["parts of quotations"] += shared(whole, one) < _MOST
    return {**one, "start": whole["start"], "end": whole["end"]}


def _joined(one: Row, counts: Counter[str]) -> Row:
    who = one.get("speaker_entity")
    if not who or not any(" - " in name for name in who["names"]):
        return one
    counts["speakers with parted names"] += 1
    return {
        **one,
        "speaker_entity": {**who, "names": [n.replace(" - ", "-") for n in who["names"]]},
    }


def _inside(span: Sequence[int] | None, whole: Row) -> bool:
    return span is not None and whole["start"] <= span[0] and span[1] <= whole["end"]


def wrong(gold: Row, predicted: Row) -> list[str]:
    """The direct quotations of either side that the other does not have."""
    text = gold["text"]
    both = [[one for one in row["quotes"] if one["type"] == "direct"] for row in (gold, predicted)]
    said: list[str] = []
    for who, mine, others in (("theirs", *both), ("ours", *both[::-1])):
        for one in mine:
            if not any(shared(one, o) >= _HALF and shared(o, one) >= _HALF for o in others):
                words = text[one["start"] : one["end"]].replace("\n", "¶")
                said.append(f"only {who}, {gold['doc_id']}: {one['speaker_text']}: {words}")
    return said


def scored(script: Path, gold: Sequence[Row], predicted: Sequence[Row]) -> dict[str, Any]:
    """What `score.py` makes of them."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("gold.jsonl", "predicted.jsonl")]
        for path, rows in zip(paths, (gold, predicted), strict=True):
            path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
        command = [sys.executable, str(script), *map(str, paths), "--json"]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def line(result: dict[str, Any]) -> str:
    """The figures that there are goals for."""
    both = result["b"]
    return (
        f"direct F1 {result['a_direct.ov']['F1']:5}, with speaker {both['jointF1']:5}, speaker"
        f" {both['lenient']:5} of {both['detected']:2}, name {both['entity']} of"
        f" {both['entity_n']}, reported with verb F1 {result['d_speech.ov']['F1']}"
    )


def main() -> None:
    """Print the scores."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    script, gold = corpus()
    if not gold:
        print("no corpus beside the checkout: nothing to score")
        return
    language = Language.parse(resources.table("lexicons", "en.toml"))
    predicted: list[Row] = [
        {"doc_id": row["doc_id"], "quotes": quote_rows(row["text"], language, markdown=False)}
        for row in gold
    ]
    if given.json:
        print(json.dumps(scored(script, gold, predicted), indent=1))
        return
    for name, which in (("all", (0, 1)), ("half 0", (0,)), ("half 1", (1,))):
        pairs = [
            pair
            for pair in zip(gold, predicted, strict=True)
            if half_of(pair[0]["doc_id"]) in which
        ]
        counts = Counter[str]()
        even = [evened(*pair, counts) for pair in pairs]
        for how, some in (("as marked", pairs), ("evened out", even)):
            print(f"{name:6} {how:10}", line(scored(script, *zip(*some, strict=True))))
        print("      ", ", ".join(f"{count} {what}" for what, count in counts.items()))
        if given.show and len(which) == 2:
            print("\n".join(one for pair in even for one in wrong(*pair)))


if __name__ == "__main__":
    main()
