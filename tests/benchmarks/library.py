"""What the library costs as it grows: `python tests/benchmarks/library.py [-q] [COUNT ...]`.

With -q there is no search index, and nothing is searched for.
"""

import itertools
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache, partial
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from desktop.article.front_matter import dump
from desktop.article.ledger import Source
from desktop.article.model import Article
from desktop.composition import House
from desktop.library.catalogue import Catalogue, Line, Order
from desktop.library.database import Database
from desktop.library.drafts import Drafts
from desktop.library.searching import Query
from desktop.library.words import add
from desktop.ui.analyst import Analyst
from desktop.ui.keeping import Keeping, Kept
from desktop.ui.session import Session

KEYS = 300

SECTIONS = ("News", "Home", "World", "Culture", "Sport")
STATES = ("published",) * 7 + ("draft", "review", "scheduled")
TAGS = tuple(f"tag {number}" for number in range(40))
# As in real texts: the word of rank n occurs 1/n as often as the first.
WORDS = [
    f"{onset}{middle}{last}"
    for first in "bdfgklmnprstvwz"
    for middle in ("a", "are", "o", "umi", "e", "ina", "oli", "ura", "ee", "ai", "ou")
    for last in ("l", "nd", "k", "ster", "n", "ter", "ling", "rt", "mer", "ng", "th", "sse", "")
    for onset in (first, f"{first}e", f"{first}um", f"{first}or", f"a{first}i", f"o{first}")
]
SHARES = list(itertools.accumulate(1 / rank for rank in range(1, len(WORDS) + 1)))
HALVES = 4_000
QUERIES = 200
# As many rows as a page of the list.
SEEN = 16


def clock() -> datetime:
    """Now."""
    return datetime.now(UTC)


def article(number: int, words: int = 800) -> Article:
    """An invented article of that many words."""
    chance = random.Random(number)
    sources = tuple(Source(f"s{key}", name=f"Name {key}", role="role") for key in range(3))
    headline = " ".join(chance.choices(WORDS, cum_weights=SHARES, k=6)).capitalize()
    halves = [half(chance.randrange(HALVES), words // 2) for _ in range(2)]
    return Article(
        section=chance.choice(SECTIONS),
        headline=f"{headline} {number}",
        tags=tuple(chance.sample(TAGS, 2)),
        sources=sources,
        body="\n\n".join(halves),
    )


@lru_cache(HALVES)
def half(number: int, words: int) -> str:
    """Half a body; of many thousands there are as many pairs as anybody needs."""
    chance = random.Random(-number)
    return " ".join(chance.choices(WORDS, cum_weights=SHARES, k=words))


def timed(work: Callable[[], object], runs: int = 15) -> tuple[float, float]:
    """Median and worst in milliseconds."""
    return spread([work] * runs, 1.0)


def spread(works: Sequence[Callable[[], object]], part: float = 0.95) -> tuple[float, float]:
    """Median and what that `part` of them stays within, in milliseconds."""
    taken: list[float] = []
    for work in works:
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    taken.sort()
    return statistics.median(taken), taken[min(len(taken) - 1, int(part * len(taken)))]


def fill(folder: Path, count: int, *, searched: bool) -> None:
    """Make a library of that many articles; one transaction for all, only to fill it."""
    database = Database(folder / "library.sqlite", clock=clock)
    drafts = Drafts(database, clock)
    now = clock()
    # The ledger is the same in all of them: dumping it each time would take longest.
    model = dump(replace(article(0), id="@id", section="@section", headline="@headline",
                         tags=("@one", "@two"), body="@body"))  # fmt: skip
    with database.transaction() as connection:
        for number in range(count):
            one = replace(article(number), id=f"id-{number}")
            text = model
            for sign, value in (
                ("@id", one.id), ("@section", one.section), ("@headline", one.headline),
                ("@one", one.tags[0]), ("@two", one.tags[1]), ("@body", one.body),
            ):  # fmt: skip
                text = text.replace(sign, value, 1)
            drafts._insert(connection, one, text, 0, now - timedelta(minutes=count - number))  # pyright: ignore[reportPrivateUsage]
            if searched:
                row = connection.execute("SELECT max(number) FROM drafts").fetchone()[0]
                add(connection, row, one)
        state = f"CASE number % {len(STATES)} " + " ".join(
            f"WHEN {number} THEN '{name}'" for number, name in enumerate(STATES)
        )
        connection.execute(f"UPDATE drafts SET state = {state} END")
    database.close()


def keys(house: House) -> tuple[list[float], list[float]]:
    """For each key typed: how long it held the GUI thread, until it was on the disk (ms)."""
    analyst = Analyst(house.pages.renderer, house.desk.checker())
    session = Session(house.drafts, house.emergency, analyst)
    session.open(replace(article(1), id="typed"), file=None)
    body = session.article().body
    pressed: dict[int, float] = {}
    held: list[float] = []
    until: list[float] = []

    def kept(saved: Kept) -> None:
        now = time.perf_counter()
        done = [one for one in pressed if one <= saved.text.work.revision]
        until.extend((now - pressed.pop(revision)) * 1000 for revision in done)

    keeping = session.findChildren(Keeping)[0]
    keeping.kept.connect(kept)
    for number in range(KEYS):
        begun = time.perf_counter()
        lines = f"{body} {number}".split("\n")
        session.splice(0, len(lines), lines)
        held.append((time.perf_counter() - begun) * 1000)
        pressed[session.revision] = begun
        wait(random.Random(number).uniform(0, 0.05))
    while pressed:
        wait(0.01)
    session.close()
    return held, until


def wait(seconds: float) -> None:
    """Let the window's loop run."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)


def found(catalogue: Catalogue) -> dict[str, tuple[float, float]]:
    """What the library's window asks for; of searches what 95 in 100 stay within."""
    chance = random.Random(1)
    typed: list[str] = []
    for _ in range(QUERIES):
        words = chance.choices(WORDS, cum_weights=SHARES, k=chance.choice((1, 1, 2, 3)))
        # The last one as far as it is typed by now.
        words[-1] = words[-1][: chance.randrange(2, 9)]
        typed.append(" ".join(words))
    filters = ("state:review", "section:sport", 'tag:"tag 7"', "after:2026-11-01")

    def search(line: str) -> list[Line]:
        query = Query.parse(line)
        return catalogue.lines(catalogue.numbers(query)[:SEEN], query.words)

    numbers = catalogue.numbers(Query())
    places = [chance.randrange(max(1, len(numbers) - SEEN)) for _ in range(60)]
    rows = [partial(catalogue.lines, numbers[place : place + SEEN]) for place in places]
    return {
        "search (p95)": spread([partial(search, line) for line in typed]),
        "search one letter": spread([partial(search, letter) for letter in "bdfgk"], 1.0),
        "search, filtered": spread(
            [partial(search, f"{line} {chance.choice(filters)}") for line in typed[:80]]
        ),
        "window: numbers": timed(lambda: catalogue.numbers(Query())),
        "window: by headline": timed(lambda: catalogue.numbers(Query(), Order.HEADLINE)),
        "window: rows seen": spread(rows),
    }


def measure(count: int, folder: Path, *, searched: bool) -> dict[str, tuple[float, float]]:
    """Fill a library; what each thing one does with it takes, median and worst (ms)."""
    fill(folder, count, searched=searched)
    print(f"{count} articles, {(folder / 'library.sqlite').stat().st_size / 1e6:.0f} MB")
    environment = {"ONRECORD_SPARE": str(folder / "spare")}
    taken: dict[str, tuple[float, float]] = {}

    def start() -> None:
        house = House(folder, environment)
        house.library.open()
        house.drafts.find(house.drafts.last_open() or "")
        house.database.close()

    taken["start"] = timed(start)
    house = House(folder, environment)
    kept = house.drafts.save(article(1)).article
    typed = iter(range(1000))

    def save() -> None:
        house.drafts.save(replace(kept, body=f"{kept.body} {next(typed)}"))

    taken["save"] = timed(save)
    held, until = keys(house)
    taken["key: window held"] = statistics.median(held), max(held)
    taken["key to disk"] = statistics.median(until), max(until)
    taken["list"] = timed(house.drafts.listing)
    taken |= found(house.catalogue) if searched else {}
    taken["open"] = timed(lambda: house.drafts.open(kept.id))
    taken["look elsewhere"] = timed(house.drafts.version)
    taken["integrity check"] = timed(house.database.check, 1)
    taken["backup"] = timed(lambda: house.library.backups.make(house.library.backup_folder), 1)
    house.database.close()
    return taken


def main() -> None:
    """Measure each size given, or 1,000 and 10,000, and each as a multiple of the first."""
    QApplication([])
    first: dict[str, tuple[float, float]] = {}
    words = [word for word in sys.argv[1:] if word != "-q"]
    for count in [int(word) for word in words] or [1_000, 10_000]:
        with tempfile.TemporaryDirectory() as folder:
            taken = measure(count, Path(folder), searched="-q" not in sys.argv)
        first = first or taken
        for name, (median, worst) in taken.items():
            ratio = median / first[name][0]
            print(f"  {name:<20}{median:9.2f} ms (worst {worst:8.1f})  × {ratio:.1f}")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
