"""The scores on the annotated corpus that lies beside the checkout, if it does.

Run it by hand: `python tests/benchmarks/attribution_corpus.py [--json]`. The corpus is
not part of the project; without it the script says so and ends well. The figures are
those of the corpus's own `score.py`, run as a script.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop import resources
from desktop.attribution.language import Language
from desktop.attribution.rows import quote_rows

ROOT = Path(__file__).parents[2]


def main() -> int:
    """Print the scores."""
    shared = Path(os.environ.get("ONRECORD_SHARED", ROOT.parent / "shared"))
    gold = shared / "corpus" / "wikinews_train.jsonl"
    if not gold.is_file():
        print("no corpus beside the checkout: nothing to score")
        return 0
    language = Language.parse(resources.table("lexicons", "en.toml"))
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as predicted:
        for line in gold.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            quotes = quote_rows(row["text"], language, markdown=False)
            predicted.write(json.dumps({"doc_id": row["doc_id"], "quotes": quotes}) + "\n")
        predicted.flush()
        score = [sys.executable, str(gold.parent / "score.py"), str(gold), predicted.name]
        return subprocess.run([*score, *sys.argv[1:]], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
