"""What the library costs as it grows: `python tests/benchmarks/library.py [COUNT ...]`."""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from desktop.article.front_matter import dump
from desktop.article.ledger import Source
from desktop.article.model import Article
from desktop.library.database import Database
from desktop.library.drafts import Drafts

WORDS = [
    f"{first}{last}" for first in "bdfgklmnprst" for last in ("a", "arel", "ond", "umin", "eki")
]


def clock() -> datetime:
    """Now."""
    return datetime.now(UTC)


def article(number: int, words: int = 800) -> Article:
    """An invented article of that many words."""
    chance = random.Random(number)
    sources = tuple(Source(f"s{key}", name=f"Name {key}", role="role") for key in range(5))
    body = " ".join(chance.choices(WORDS, k=words)).replace("a bond ", "a.\n\nBond ")
    return Article(section="News", headline=f"Headline {number}", sources=sources, body=body)


def timed(work: Callable[[], object], runs: int = 15) -> str:
    """Median and worst in milliseconds."""
    taken: list[float] = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return f"{statistics.median(taken):8.2f} ms (worst {max(taken):.1f})"


def measure(count: int, folder: Path) -> None:
    """Fill a library and print what each thing one does with it takes."""
    database = Database(folder / "library.sqlite", clock=clock)
    drafts = Drafts(database, clock)
    with database.transaction() as connection:
        for number in range(count):
            one = replace(article(number), id=f"id-{number}")
            # One transaction for all, only to fill it: `save` makes one for each.
            drafts._insert(connection, one, dump(one), 0, clock())  # pyright: ignore[reportPrivateUsage]
    begun = time.perf_counter()
    drafts.listing("bond")
    print(f"{count} articles: indexing all {time.perf_counter() - begun:.1f} s")
    kept = drafts.save(article(1)).article
    typed = iter(range(1000))

    def save() -> None:
        drafts.save(replace(kept, body=f"{kept.body} {next(typed)}"))

    print(f"  save      {timed(save)}")
    print(f"  list      {timed(drafts.listing)}")
    for search in ("h", "bon", "headline 77", "bond kumin"):
        print(f"  {search:<12}{timed(lambda search=search: drafts.listing(search))}")
    print(f"  open      {timed(lambda: drafts.open(kept.id))}")
    database.close()
    print(f"  start     {timed(lambda: Database(folder / 'library.sqlite', clock=clock).close())}")


def main() -> None:
    """Measure each size given, or 1,000 and 10,000."""
    for count in [int(word) for word in sys.argv[1:]] or [1_000, 10_000]:
        with tempfile.TemporaryDirectory() as folder:
            measure(count, Path(folder))


if __name__ == "__main__":
    main()
