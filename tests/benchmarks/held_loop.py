"""Is the event loop ever held? A scripted run of editing in the whole window.

    python tests/benchmarks/held_loop.py [--words N] [--actions N] [--pace MS] [--hold MS] [--json]

Types, breaks lines, jumps, undoes, pastes 1,000 words, puts a note at the top, opens and closes a
fence, in an article of N words, checks and autosave and proof on. A turn of the event loop is
from waking up to going to sleep. What is counted is the time that it was held: the turn's time
without what the machine had no processor free for this thread (Linux tells in schedstat), but
with every wait for another thread of ours. A half-hour of editing at five keys a second is
`--actions 9000 --pace 200`; the default is a shorter run of the same script.

`--hold` has the script itself hold the loop once, to see that it is noticed.

Prints what the turns took, and after each structural edit how long until its final view stood.
"""

import argparse
import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# With GLib's loop the signals do not tell sleeping from working.
os.environ["QT_NO_GLIB"] = "1"
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.composition import House
from desktop.ui.application import build, make_application
from desktop.ui.main_window import MainWindow
from desktop.ui.pauses import Pauses

LIMIT_MS = 33.0
_SENTENCES = (
    "The council of Skerry put off the decision about the harbour wall.",
    "“We cannot sign for a figure that doubles between meetings,” said Mayor Ines Falk.",
    "The east pier, built eighty years ago, has moved by four centimetres.",
    "Two builders have withdrawn their offers, according to the harbour office.",
    "Critics say that the delay was agreed before anybody had taken a seat.",
)


def text_of(words: int) -> str:
    """News-like Markdown of about so many words."""
    paragraphs: list[str] = []
    count = 0
    while count < words:
        number = len(paragraphs)
        chosen = [_SENTENCES[(number + step) % len(_SENTENCES)] for step in range(3)]
        paragraphs.append(f"Day {number + 1}: " + " ".join(chosen))
        count += len(paragraphs[-1].split())
    return "\n\n".join(paragraphs) + "\n"


def waited_ms() -> float:
    """How long this thread has waited for a free processor so far; 0 where it cannot be told."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text("ascii").split()[1]) / 1e6
    except (OSError, IndexError):
        return 0.0


@dataclass
class Turns:
    """Listens to the event loop."""

    doing: str = "start"
    held: list[tuple[float, float, str]] = field(default_factory=list[tuple[float, float, str]])
    _began: tuple[float, float, float] | None = None
    _slept: float | None = None

    def listen(self) -> None:
        """Begin."""
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self._awake)
        dispatcher.aboutToBlock.connect(self._sleep)

    def _awake(self) -> None:
        if self._began is not None:
            return
        used = time.thread_time()
        if self._slept is not None:
            # Timers are run before this is told, in one span with the sleep: only what they
            # used of the processor can be told apart. The script's acts are no timers.
            timers = (used - self._slept) * 1000
            self.held.append((timers, timers, f"timer after {self.doing}"))
        self._began = time.perf_counter(), waited_ms(), used

    def _sleep(self) -> None:
        if self._began is not None:
            wall, waited, used = self._began
            took = (time.perf_counter() - wall) * 1000 - (waited_ms() - waited)
            self.held.append((took, (time.thread_time() - used) * 1000, self.doing))
            self._began = None
        self._slept = time.thread_time()


class Script:
    """One editing run in a window."""

    def __init__(
        self, window: MainWindow, turns: Turns, actions: int, pace: int, hold: int
    ) -> None:
        self.window = window
        self.turns = turns
        self.left = actions
        self._hold_at, self._hold = actions // 2, hold
        self.chance = random.Random(5)
        self.views: dict[str, list[float]] = {}
        self._edited: tuple[str, float, int] | None = None
        self._timer = QTimer(window)
        self._timer.setInterval(pace)
        self._timer.timeout.connect(self._act, Qt.ConnectionType.QueuedConnection)
        window.session.rendered.connect(self._seen)
        self._timer.start()

    def press(self, key: Qt.Key, text: str) -> None:
        """A key to the editor, down and up."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            made = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(self.window.editor, made)

    def _act(self) -> None:
        self.left -= 1
        if self.left < 0:
            self._timer.stop()
            QApplication.exit()
            return
        if self.left == self._hold_at:
            time.sleep(self._hold / 1000)
        position = self.left % 60
        structural = {40: "paste", 32: "note", 24: "fence", 16: "unfence", 8: "undo", 50: "jump"}
        name = structural.get(position, "enter" if position % 13 == 0 else "key")
        self.turns.doing = name
        acts: dict[str, Callable[[], object]] = {
            "paste": lambda: self.window.editor.insertPlainText("\n\n" + text_of(1000)),
            "note": lambda: self.window.editor.replace_range(
                0, 0, "A note[^n].\n\n[^n]: Note.\n\n"
            ),
            "fence": lambda: self.window.editor.replace_range(0, 0, "```\n"),
            "unfence": lambda: self.window.editor.replace_range(0, 4, ""),
            "undo": self.window.editor.undo,
            "jump": self._jump,
            "enter": lambda: self.press(Qt.Key.Key_Return, "\r"),
            "key": lambda: self.press(Qt.Key.Key_E, self.chance.choice("eisn ")),
        }
        before = self.window.session.revision
        acts[name]()
        if self.window.session.revision != before:
            self._edited = (name, time.perf_counter(), self.window.session.revision)

    def _jump(self) -> None:
        lines = len(self.window.editor.text_lines())
        line = self.chance.randrange(lines // 4, lines)
        self.window.editor.set_caret_offset(self.window.editor.offset_of(line))

    def _seen(self, rendered: object) -> None:
        if self._edited is None or getattr(rendered, "revision", -1) < self._edited[2]:
            return
        name, began, _ = self._edited
        self._edited = None

        def shown() -> None:
            self.views.setdefault(name, []).append((time.perf_counter() - began) * 1000)

        QTimer.singleShot(0, shown)


def run(words: int, actions: int, pace: int, hold: int, home: Path) -> dict[str, object]:
    """Edit an article of so many words; what came of it."""
    application = make_application()
    house = House(home, {})
    file = home / "article.md"
    file.write_text(f"---\nheadline: A long one\n---\n{text_of(words)}", encoding="utf-8")
    window = build(house, [file])
    window.show()
    done: list[object] = []
    window.session.when_analysed(done.append)
    while not done:
        application.processEvents()
        time.sleep(0.001)
    window.editor.set_caret_offset(len(window.session.article().body) // 2)
    application.processEvents()
    pauses = Pauses(application)
    turns = Turns()
    turns.listen()
    script = Script(window, turns, actions, pace, hold)
    application.exec()
    pauses.stop()
    window.close()
    held = sorted(one[0] for one in turns.held)
    over = [one for one in turns.held if one[0] > LIMIT_MS]
    return {
        "words": words,
        "turns": len(held),
        "p50": round(statistics.median(held), 2),
        "p95": round(held[int(len(held) * 0.95)], 2),
        "max": round(held[-1], 2),
        "most_used": round(max(one[1] for one in turns.held), 2),
        "over": [(round(wall, 1), round(used, 1), doing) for wall, used, doing in over],
        "views": {
            name: [round(statistics.median(took), 1), round(max(took), 1)]
            for name, took in script.views.items()
        },
    }


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--words", type=int, default=10_000)
    parser.add_argument("--actions", type=int, default=600)
    parser.add_argument("--pace", type=int, default=100)
    parser.add_argument("--hold", type=int, default=0)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        found = run(given.words, given.actions, given.pace, given.hold, Path(home))
    if given.json:
        print(json.dumps(found))
        return
    for name, value in found.items():
        print(f"{name:10} {value}")


if __name__ == "__main__":
    main()
