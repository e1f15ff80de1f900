"""How fast is the whole window? Start, memory, a key, a full check.

    python tests/benchmarks/window.py [WORDS ...]      default: 800 10000

For each length, in a process of its own (offscreen unless a display is given):

start      from the start of the interpreter to a window that has handled its first paint
typed      from there to the first character typed, shown and analysed
key        milliseconds from a key press until the event loop is idle again (editor painted,
           session told), analysis running beside it; median, 95th percentile, longest
processor  processor milliseconds a key, all threads, until its analysis has been shown
check      milliseconds of one full check of the article by a fresh checker; and of one after
           an edit of one paragraph
memory     peak resident set in MB
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

STARTED = time.perf_counter()
SENTENCES = (
    "The council of Skerry met again on Monday, and put off the decision about the harbour wall.",
    "“We cannot sign for a figure that doubles between meetings,” said Mayor Ines Falk.",
    "The east pier, built eighty years ago, has moved by four centimetres since the last survey.",
    "Two builders have withdrawn their offers, according to the harbour office.",
    "Critics say that the delay was agreed before anybody had taken a seat in the room.",
    "Nobody from the office was ready to explain the figures when this newspaper asked.",
)
KEYS = 200


def text_of(words: int) -> str:
    """News-like Markdown of about so many words."""
    paragraphs: list[str] = []
    count = 0
    while count < words:
        number = len(paragraphs)
        chosen = [SENTENCES[(number + step) % len(SENTENCES)] for step in range(3)]
        paragraph = f"Day {number + 1}: " + " ".join(chosen)
        paragraphs.append(paragraph)
        count += len(paragraph.split())
    return "\n\n".join(paragraphs) + "\n"


def measure(words: int, home: Path) -> None:
    """One length, in this process; prints a row."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    from desktop.article.model import Article
    from desktop.composition import House
    from desktop.ui.application import build, make_application

    application = make_application()
    house = House(home, {})
    file = home / "article.md"
    file.write_text(f"---\nheadline: A long one\n---\n{text_of(words)}", encoding="utf-8")
    window = build(house, [file])
    window.show()
    while not window.editor.isVisible():
        application.processEvents()
    application.processEvents()
    start = time.perf_counter() - STARTED

    def press() -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_E, Qt.KeyboardModifier.NoModifier, "e")
            QCoreApplication.sendEvent(window.editor, key)

    def settle() -> None:
        done: list[object] = []
        window.session.when_analysed(done.append)
        while not done:
            application.processEvents()
            time.sleep(0.0005)

    press()
    settle()
    typed = time.perf_counter() - STARTED - start
    window.editor.set_caret_offset(len(window.session.article().body) // 2)
    settle()
    times: list[float] = []
    busy = time.process_time()
    for _ in range(KEYS):
        began = time.perf_counter()
        press()
        application.processEvents()
        times.append((time.perf_counter() - began) * 1000)
        settle()
    processor = (time.process_time() - busy) * 1000 / KEYS
    article = window.session.article()
    full, edited = check_times(house, article)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    window.close()
    times.sort()
    late, longest = times[int(KEYS * 0.95)], times[-1]
    print(
        f"{words:>7} words  start {start:5.2f} s  typed +{typed:5.2f} s  "
        f"key {statistics.median(times):5.1f} / {late:5.1f} / {longest:5.1f} ms  "
        f"processor {processor:5.1f} ms  check {full:6.1f} ms, edited {edited:5.2f} ms  "
        f"memory {memory:4.0f} MB"
    )
    assert isinstance(article, Article)


def check_times(house: object, article: object) -> tuple[float, float]:
    """Median milliseconds of a full check and of one after an edited paragraph."""
    from dataclasses import replace

    from desktop.article.model import Article
    from desktop.composition import House

    assert isinstance(house, House)
    assert isinstance(article, Article)
    full: list[float] = []
    edited: list[float] = []
    for number in range(5):
        checker = house.desk.checker()
        began = time.perf_counter()
        checker.check(article)
        full.append((time.perf_counter() - began) * 1000)
        middle = article.body.index("\n\n", len(article.body) // 2)
        body = f"{article.body[:middle]} again {number}{article.body[middle:]}"
        changed = replace(article, body=body)
        began = time.perf_counter()
        checker.check(changed)
        edited.append((time.perf_counter() - began) * 1000)
    return statistics.median(full), statistics.median(edited)


def main() -> None:
    """Measure each length in a fresh process."""
    if len(sys.argv) == 3 and sys.argv[1] == "--one":
        with tempfile.TemporaryDirectory() as home:
            measure(int(sys.argv[2]), Path(home))
        return
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    environment["PYTHONPATH"] = str(Path(__file__).parents[2])
    for words in sys.argv[1:] or ["800", "10000"]:
        command = [sys.executable, __file__, "--one", words]
        subprocess.run(command, env=environment, check=True, stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
