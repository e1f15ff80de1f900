"""How long `onrecord check` takes from the shell: `python tests/benchmarks/cli_start.py [RUNS]`."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "resources" / "samples" / "sample.md"
HEAVY = ("PySide6", "requests", "keyring", "sqlite3", "markdown", "PIL", "yaml")


def measure(arguments: list[str], runs: int, home: str) -> list[float]:
    """Milliseconds of each run, from start to exit, in rising order."""
    taken: list[float] = []
    for _ in range(runs):
        begun = time.perf_counter()
        subprocess.run(
            arguments,
            cwd=ROOT,
            env={**os.environ, "ONRECORD_HOME": home},
            capture_output=True,
            check=False,
        )
        taken.append((time.perf_counter() - begun) * 1000)
    return sorted(taken)


def imports(home: str) -> list[tuple[float, str]]:
    """Cumulated import times in milliseconds, the slowest first (`python -X importtime`)."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "desktop", "check", str(SAMPLE)],
        cwd=ROOT,
        env={**os.environ, "ONRECORD_HOME": home},
        capture_output=True,
        text=True,
        check=False,
    )
    rows = [line.removeprefix("import time:").split("|") for line in done.stderr.splitlines()]
    found = [(int(row[1]) / 1000, row[2].strip()) for row in rows if row[0].strip().isdigit()]
    return sorted(found, reverse=True)


def main() -> None:
    """Print median and worst of each command, and what its time went into."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    python = [sys.executable, "-m", "desktop"]
    with tempfile.TemporaryDirectory() as home:
        text = Path(home) / "wire.txt"
        text.write_text("Harbour\n\nThe wall holds again\n\nIt held. Critics say so.\n")
        page = str(Path(home) / "page.html")
        for name, arguments in (
            ("python alone", [sys.executable, "-c", ""]),
            ("--version", [*python, "--version"]),
            ("check, text of 5 words", [*python, "check", str(text)]),
            ("check, sample of 700 words", [*python, "check", str(SAMPLE)]),
            ("quotes --json", [*python, "quotes", "--json", str(SAMPLE)]),
            ("render", [*python, "render", str(SAMPLE), "-o", page]),
        ):
            taken = measure(arguments, runs, home)
            print(
                f"{name:<28} median {statistics.median(taken):6.0f} ms  worst {taken[-1]:6.0f} ms"
            )
        print("\nslowest imports of check:")
        slowest = imports(home)
        for cost, module in slowest[:12]:
            print(f"{cost:8.1f} ms  {module}")
        loaded = {module.partition(".")[0] for _, module in slowest}
        print("not loaded:", ", ".join(name for name in HEAVY if name not in loaded))


if __name__ == "__main__":
    main()
