"""How long a check takes: whole articles of several lengths, and one edited paragraph.

Run it by hand: `python tests/benchmarks/attribution_speed.py`. Prints medians of processor time in
milliseconds, and the goals.
"""

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop import resources
from desktop.article.model import Article
from desktop.attribution.checker import Checker
from desktop.attribution.language import Language
from desktop.attribution.policy import Policy

PARAGRAPHS = (
    "Harbour master Ida Marsh said on Tuesday that the pier of Port Brennick was lost. “We heard "
    "it go at night,” she told the Brennick Echo. “Nobody could have stopped it.”",
    "The council’s engineers, who inspected the piles in May, had warned that ‘the whole lot’ was "
    "rotten, according to a report seen by the Echo.",
    "Supporters view the pier as the heart of the town, while critics argue that it has cost too "
    "much. The repairs allegedly cost 1.4 million crowns between 2019 and 2024.",
    "Tom Rell, head of the Harbour Board, called the plan “a gift to the sea”. He added: “I will "
    "not sign it, and neither will anyone who has seen the ’90s storms.”",
    "Last year 40,000 visitors came to the quay, most of them in July and August. The ferry ran "
    "every hour, and the café at its end was open until the lamps were lit.",
)


def body(words: int) -> str:
    """An article of about so many words, no two paragraphs alike."""
    made: list[str] = []
    count = number = 0
    while count < words:
        text = PARAGRAPHS[number % len(PARAGRAPHS)].replace("Tuesday", f"Tuesday {number}")
        made.append(f"{text} That was note {number}.")
        count += len(made[-1].split())
        number += 1
    return "\n\n".join(made)


def median(run: Callable[[], object], times: int) -> float:
    """The median time of a call in milliseconds, the collector's rounds included."""
    taken: list[float] = []
    for _ in range(times):
        began = time.process_time()
        run()
        taken.append(time.process_time() - began)
    return 1000 * statistics.median(taken)


def edits(checker: Checker, article: Article, at: int) -> Callable[[], object]:
    """A call that checks the article with another word typed at `at`."""
    steps = iter(range(10_000))

    def edit() -> object:
        text = f"{article.body[:at]}Edit {next(steps)}: {article.body[at:]}"
        return checker.check(replace(article, body=text))

    return edit


def main() -> None:
    """Print the figures."""
    began = time.process_time()
    language = Language.parse(resources.table("lexicons", "en.toml"))
    policy = Policy.parse(resources.table("policies", "default.toml"))
    print(f"lexicon and policy read in {1000 * (time.process_time() - began):.1f} ms")
    for words, times in ((800, 41), (10_000, 7), (100_000, 3), (200_000, 3)):
        article = Article(headline="Pier lost", body=body(words))
        full = median(lambda a=article: Checker(policy, language).check(a), times)
        warm = Checker(policy, language)
        warm.check(article)
        middle = article.body.find("\n\n", len(article.body) // 2) + 2
        edited = median(edits(warm, article, middle), 21)
        print(f"{words:>7} words: full check {full:8.2f} ms, edited paragraph {edited:7.2f} ms")
    print("goals: 10 ms for 800 words, 2 ms for an edited paragraph of them")


if __name__ == "__main__":
    main()
