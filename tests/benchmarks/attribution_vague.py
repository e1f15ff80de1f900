"""How well sources that are nobody in particular are told from the others.

    python tests/benchmarks/attribution_vague.py

The sentences of `tests/attribution/rules/vague.txt`; each that the rule gets wrong is printed.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop import resources
from desktop.article.model import Article
from desktop.attribution.checker import Checker
from desktop.attribution.language import Language
from desktop.attribution.policy import Policy

ROOT = Path(__file__).parents[2]


def main() -> None:
    """Print precision, recall and F1."""
    language = Language.parse(resources.table("lexicons", "en.toml"))
    checker = Checker(Policy.parse(resources.table("policies", "default.toml")), language)
    right = missed = alarms = 0
    path = ROOT / "tests" / "attribution" / "rules" / "vague.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("##"):
            continue
        report = checker.check(Article(body=line[2:]))
        found = any(one.rule == "source-vague" for one in report.diagnostics)
        wanted = line.startswith("+")
        right += found and wanted
        missed += wanted and not found
        alarms += found and not wanted
        if found is not wanted:
            print("found" if found else "missed", line[2:])
    precision, recall = right / (right + alarms), right / (right + missed)
    print(
        f"{right} found, {missed} missed, {alarms} false; precision {100 * precision:.1f},"
        f" recall {100 * recall:.1f}, F1 {200 * precision * recall / (precision + recall):.1f}"
    )


if __name__ == "__main__":
    main()
