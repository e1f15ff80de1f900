"""Does a long day of writing wear the window out? Many keys and undos in one run.

    python tests/benchmarks/long_run.py [--keys N] [--undos N] [--words N] [--wait MS] [--json]

Types into the whole window, proof open, checks, spelling and autosave on, 50,000 keys and 1,000
undos as it stands: sentences, paragraphs, a jump to another place now and then, an undo every so
many keys. After each key the event loop runs until nothing is left to do, at least MS. A key's
cost is the processor time of the GUI thread from the press on, so that other programs do not count.

Passes if nothing aborts, the p95 of the last thousand keys is at most 1.2 times that of the first
(which follow a thousand that are not counted), memory grows by at most 5 MB in 10,000 keys, and
the reference count of `None` is flat, but for what caches hold until they are full: a reference
that leaks with each key raises it by one a key, or more.
"""

import argparse
import gc
import json
import os
import random
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.composition import House
from desktop.ui.application import build, make_application
from desktop.ui.main_window import MainWindow
from desktop.ui.pauses import Pauses

SLOWER = 1.2
GROWTH_MB = 5.0
"""In 10,000 keys."""
# A leak raises this by one at least: what is below it is what caches hold, and the text itself.
NONES = 0.5
WARMING = 1_000
_SENTENCE = "Mayor Ines Falk said that the wall at Skerry would be mended before the winter. "
_PARAGRAPH = (
    "Day {}: The council of Skerry put off the decision about the harbour wall. “We cannot sign"
    " for a figure that doubles between meetings,” said Mayor Ines Falk. Critics say that the"
    " delay was agreed before anybody had taken a seat."
)


@dataclass
class Worn:
    """What a run found: milliseconds of the GUI thread a key, megabytes and references to None.

    `memory` and `nones` are taken after every tenth of the keys.
    """

    keys: int
    undos: int
    costs: list[float] = field(default_factory=list[float])
    memory: list[float] = field(default_factory=list[float])
    nones: list[int] = field(default_factory=list[int])

    @property
    def ratio(self) -> float:
        """The p95 of the last thousand keys to that of the first (of a tenth, in short runs)."""
        some = min(1000, len(self.costs) // 4)
        return _p95(self.costs[-some:]) / _p95(self.costs[:some])

    @property
    def growth(self) -> float:
        """Megabytes in 10,000 keys, from the first tenth on, in which caches fill."""
        later = self.keys * (len(self.memory) - 1) / len(self.memory)
        return (self.memory[-1] - self.memory[0]) / later * 10_000

    @property
    def nones_a_key(self) -> float:
        """References to None that each key left behind, from the first tenth on."""
        later = self.keys * (len(self.nones) - 1) / len(self.nones)
        return (self.nones[-1] - self.nones[0]) / later

    def problems(self) -> list[str]:
        """What is not as it should be."""
        found: list[str] = []
        if self.ratio > SLOWER:
            found.append(f"the last keys cost {self.ratio:.2f} times the first")
        if self.growth > GROWTH_MB:
            found.append(f"{self.growth:.1f} MB in 10,000 keys")
        if abs(self.nones_a_key) > NONES:
            found.append(f"{self.nones_a_key:.2f} references to None a key")
        return found


def _p95(costs: list[float]) -> float:
    return sorted(costs)[int(len(costs) * 0.95)]


def resident_mb() -> float:
    """The memory of this process."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


class Writer:
    """Somebody who types in a window."""

    def __init__(self, window: MainWindow, application: QApplication, wait: float) -> None:
        self._window = window
        self._application = application
        self._wait = wait
        self._chance = random.Random(11)
        self._written = 0

    def key(self, number: int) -> float:
        """Type the next key; milliseconds of this thread."""
        if number % 700 == 699:
            lines = len(self._window.editor.text_lines())
            place = self._window.editor.offset_of(self._chance.randrange(lines))
            self._window.editor.set_caret_offset(place)
            self._rest()
        began = time.thread_time()
        at = self._written % (4 * len(_SENTENCE) + 2)
        self._written += 1
        if at >= 4 * len(_SENTENCE):
            self._press(Qt.Key.Key_Return, "\r")
        else:
            self._press(Qt.Key.Key_A, _SENTENCE[at % len(_SENTENCE)])
        self._application.processEvents()
        cost = (time.thread_time() - began) * 1000
        self._rest()
        return cost

    def undo(self) -> None:
        """Take back what was typed last."""
        self._window.commands["undo"].trigger()
        self._rest()

    def _press(self, key: Qt.Key, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            made = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(self._window.editor, made)

    def _rest(self) -> None:
        ends = time.monotonic() + self._wait
        while True:
            self._application.processEvents()
            # As the event loop does, which is not run here.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            if time.monotonic() >= ends:
                return
            time.sleep(0.001)


def settle(window: MainWindow, application: QApplication) -> None:
    """Wait until nothing is on its way, and collect what is garbage."""
    done: list[object] = []
    window.session.when_analysed(done.append)
    while not done or not window.session.is_saved:
        application.processEvents()
        time.sleep(0.001)
    gc.collect()


def run(window: MainWindow, keys: int, undos: int, wait: float) -> Worn:
    """Type so many keys into a window, with so many undos among them, `wait` seconds apart."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    settle(window, application)
    writer = Writer(window, application, wait)
    warming = min(WARMING, keys)
    for number in range(warming):
        writer.key(number)
    worn = Worn(keys, undos)
    every = max(1, keys // undos) if undos else keys + 1
    for number in range(keys):
        worn.costs.append(writer.key(number))
        if number % every == every - 1:
            writer.undo()
        if (number + 1) % max(1, keys // 10) == 0:
            settle(window, application)
            worn.memory.append(resident_mb())
            worn.nones.append(sys.getrefcount(None))
    return worn


def open_window(words: int, home: Path) -> MainWindow:
    """The whole window, with an article of so many words."""
    file = home / "article.md"
    paragraphs = [_PARAGRAPH.format(number) for number in range(words // 40)]
    body = "\n\n".join(paragraphs)
    file.write_text(f"---\nheadline: A long day\n---\n{body}\n", encoding="utf-8")
    window = build(House(home, {}), [file])
    window.show()
    return window


def main() -> int:
    """Run and print; 1 if something is not as it should be."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--keys", type=int, default=50_000)
    parser.add_argument("--undos", type=int, default=1_000)
    parser.add_argument("--words", type=int, default=10_000)
    parser.add_argument("--wait", type=float, default=2.0)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    application: QObject = make_application()
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as home:
        window = open_window(given.words, Path(home))
        pauses = Pauses(application)
        worn = run(window, given.keys, given.undos, given.wait / 1000)
        pauses.stop()
        window.close()
    some = min(1000, len(worn.costs) // 4)
    found: dict[str, object] = {
        "keys": worn.keys,
        "undos": worn.undos,
        "p95_first_ms": round(_p95(worn.costs[:some]), 2),
        "p95_last_ms": round(_p95(worn.costs[-some:]), 2),
        "ratio": round(worn.ratio, 2),
        "memory_mb": [round(one, 1) for one in worn.memory],
        "growth_mb_in_10000": round(worn.growth, 2),
        "nones": worn.nones,
        "nones_a_key": round(worn.nones_a_key, 3),
        "problems": worn.problems(),
    }
    if given.json:
        print(json.dumps(found))
    else:
        for name, value in found.items():
            print(f"{name:20} {value}")
    return 1 if worn.problems() else 0


if __name__ == "__main__":
    sys.exit(main())
