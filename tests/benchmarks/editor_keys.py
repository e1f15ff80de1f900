"""What a key costs in the editor: run with `python tests/benchmarks/editor_keys.py [--long]`.

Processor time, in this process, of real key events through to the painted text, with colours and
300 squiggles, in the middle of texts of several lengths; and of what else may hold the window:
loading, a paste of 1,000 words, a fence opened at the top, a search. `--long` types 50,000 keys
and undoes 1,000, and shows that neither time nor the count of references to `None` drifts.
"""

import os
import random
import resource
import statistics
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop import resources
from desktop.ui.editor.search import Query, Tally
from desktop.ui.editor.squiggles import Mark
from desktop.ui.editor.widget import Editor
from desktop.ui.style import Colours

LENGTHS = (1_000, 10_000, 50_000, 200_000)
KEYS = 300
_WORDS = """the council voted on Monday to put off harbour wall pier decision third time after
engineers doubled their estimate said mayor closed session with builders survey published
lorries ferry old quay wind south-east residents cellars budget March winter"""
_MARKED = [
    *_WORDS.split(),
    "*slow*",
    "**budget**",
    "“quoted”",
    "[@falk]",
    "[minutes](https://a.example/m)",
]
_COLOURS = Colours.parse(resources.table("palettes", "light.toml"))


def article(words: int, vocabulary: Sequence[str], chance: random.Random) -> str:
    """Paragraphs of 20 to 60 words, a crosshead now and then, blank lines between."""
    parts: list[str] = []
    done = 0
    while done < words:
        length = chance.randint(20, 60)
        text = " ".join(chance.choices(vocabulary, k=length))
        parts.append(f"## {text[:40]}" if chance.random() < 0.05 else f"{text}.")
        done += length
    return "\n\n".join(parts)


class Desk:
    """An editor on the screen with a text and squiggles in it."""

    def __init__(self, app: QApplication, text: str, chance: random.Random) -> None:
        self.app = app
        self.editor = Editor(_COLOURS, "DejaVu Sans Mono", 14)
        self.editor.resize(720, 900)
        self.editor.show()
        app.processEvents()
        self.load = self.time(lambda: self.editor.load(text))
        places = [chance.randrange(len(text) - 20) for _ in range(300)]
        marks = [Mark(place, place + 15, "warn", "Which?", str(place)) for place in places]
        self.marks = self.time(lambda: self.editor.set_marks(marks))
        self.editor.set_caret_offset(len(text) // 2)
        app.processEvents()

    def time(self, act: Callable[[], object]) -> float:
        """Milliseconds of processor time until it can be seen."""
        began = process_time()
        act()
        self.app.processEvents()
        return (process_time() - began) * 1000

    def keys(self, count: int, key: Qt.Key = Qt.Key.Key_A) -> list[float]:
        """Type, every sixth key a space; milliseconds of each."""
        times: list[float] = []
        for number in range(count):
            pressed = key if number % 6 else Qt.Key.Key_Space
            times.append(self.time(lambda pressed=pressed: QTest.keyClick(self.editor, pressed)))
        return times


def spread(times: list[float]) -> str:
    """Median, 95th percentile and worst."""
    ordered = sorted(times)
    middle, late = statistics.median(ordered), ordered[int(len(ordered) * 0.95)]
    return f"{middle:6.2f} {late:6.2f} {ordered[-1]:6.2f}"


def measure(app: QApplication, words: int) -> None:
    """One line for one length."""
    chance = random.Random(words)
    prose = Desk(app, article(words, _WORDS.split(), chance), chance)
    keys = prose.keys(KEYS)
    prose.editor.close()
    desk = Desk(app, article(words, _MARKED, chance), chance)
    marked = desk.keys(KEYS)
    enter = [desk.time(lambda: QTest.keyClick(desk.editor, Qt.Key.Key_Return)) for _ in range(50)]
    more = article(1_000, _MARKED, chance)
    paste = desk.time(lambda: desk.editor.insertPlainText(more))
    fence = desk.time(lambda: desk.editor.replace_range(0, 0, "```\n"))
    jump = desk.time(lambda: desk.editor.set_caret_offset(0))
    began = perf_counter()
    Tally(Query("the"), desk.editor.text_lines())
    search = (perf_counter() - began) * 1000
    desk.editor.close()
    print(
        f"{words:8,} {prose.load:6.1f} {prose.marks:6.1f} | {spread(keys)} | {spread(marked)} |"
        f" {spread(enter)} | {paste:6.1f} {fence:6.1f} {jump:6.1f} {search:6.1f}"
    )


def long_run(app: QApplication) -> None:
    """50,000 keys, then 1,000 undos."""
    chance = random.Random(5)
    desk = Desk(app, article(10_000, _MARKED, chance), chance)
    desk.keys(1_000)
    none, size = sys.getrefcount(None), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    first: list[float] = []
    last: list[float] = []
    for thousand in range(50):
        last = desk.keys(1_000)
        QTest.keyClick(desk.editor, Qt.Key.Key_Return)
        first = first if thousand else last
    undo = [desk.time(desk.editor.undo) for _ in range(1_000)]
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - size
    print(f"first thousand {spread(first)}   last thousand {spread(last)}   undo {spread(undo)}")
    print(f"references to None {sys.getrefcount(None) - none:+}, memory {grown / 1024:+.1f} MB")


def main() -> None:
    """Print the table, or the long run."""
    app = QApplication([])
    if "--long" in sys.argv:
        long_run(app)
        return
    print("ms of processor time; keys: median, 95th percentile, worst")
    print(
        "   words   load  marks |  key in plain prose  |   key among markup   |"
        "        Enter         |  paste  fence   jump search"
    )
    for words in LENGTHS:
        measure(app, words)


if __name__ == "__main__":
    main()
