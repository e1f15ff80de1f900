"""Exactly once, measured: `python tests/benchmarks/exactly_once.py [ADAPTER] [COUNT] [SEED]`.

COUNT articles (1,000 unless said) are published, scheduled, changed and taken down at a real server
of each kind (or of that named) while requests are lost, repeated, spoilt and answered wrongly and
the process dies; see tests/publishing/ordeal.py. Then the server is asked what it has. The exit
code is 1 where that is not exactly one post an article, as it was meant last.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.cms.running import started
from tests.publishing.ordeal import TARGETS, Ordeal, Outcome, Target

USUAL = 1000


def main() -> int:
    """Run the kinds that are asked for."""
    words = sys.argv[1:]
    names = [words.pop(0)] if words and words[0] in TARGETS else list(TARGETS)
    count, seed, *_ = (*map(int, words), *(USUAL, 0)[len(words) :])
    flawless = [measure(TARGETS[name], count, seed) for name in names]
    return int(not all(flawless))


def measure(target: Target, count: int, seed: int) -> bool:
    """Whether so many articles at one server came out exactly once each; prints the figures."""
    memory = Path("/dev/shm")
    where = memory if os.access(memory, os.W_OK) else None
    with started(target.kind) as server, tempfile.TemporaryDirectory(dir=where) as folder:
        ordeal = Ordeal(target, server, Path(folder), seed)
        begun = time.monotonic()
        for number in range(count):
            ordeal.run(number)
            if number % 100 == 99:
                print(f"  {number + 1} after {time.monotonic() - begun:.0f} s", flush=True)
        outcome = ordeal.outcome()
        report(target.name, outcome, time.monotonic() - begun)
        return outcome.flawless


def report(name: str, outcome: Outcome, seconds: float) -> None:
    """Print one kind's figures."""
    faults, deaths = outcome.faults.total(), outcome.deaths.total()
    print(
        f"{name}: {outcome.scripts} articles, {outcome.presses} times published or taken down,"
        f" {outcome.requests} requests, {faults} faults of {len(outcome.faults)} kinds,"
        f" {deaths} deaths, {seconds:.0f} s"
    )
    print(
        f"  posts {outcome.posts}, duplicates {len(outcome.duplicates)}, lost {len(outcome.lost)},"
        f" wrong status {len(outcome.wrong_status)}, wrong words {len(outcome.wrong_words)},"
        f" another post known {len(outcome.wrong_number)}, stuck {len(outcome.stuck)}"
    )
    for what in ("duplicates", "lost", "wrong_status", "wrong_words", "wrong_number", "stuck"):
        for one in getattr(outcome, what)[:20]:
            print(f"  {what}: {one}")


if __name__ == "__main__":
    sys.exit(main())
