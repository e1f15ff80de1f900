"""Kill the window while somebody types: `python tests/benchmarks/killed.py [ROUNDS] [SEED] [MS]`.

Each round is a process of its own (forked before there is a QApplication, so that it starts
soon) with the real window on one library that grows from round to round. It first shows what
it was left with, then types into a new, never named article, one key every few milliseconds,
and says for each key when it was pressed. It is killed (SIGKILL) at a random moment. Then the
library is opened: it must be sound, and hold every key pressed more than MS (250, the promise)
before the kill, and no others. Ends with 1 where that was not so.
"""

import os
import random
import signal
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.composition import House
from desktop.ui.application import build, make_application

EVERY_MS = 5
MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
# For how long there is typing before the kill, in seconds.
SHORTEST, LONGEST = 0.05, 1.2


@dataclass(frozen=True)
class Left:
    """The article that was open, the length of its text, and the caret."""

    ident: str
    length: int
    caret: int


@dataclass(frozen=True)
class Round:
    """What a process said before it died: how it was found, when each key was pressed."""

    found: Left | None
    pressed: list[float]
    killed: float


def character(number: int) -> str:
    """The key pressed as the `number`th: digits, a blank after each ten."""
    return " " if number % 10 == 9 else str(number % 10)


def type_without_end(home: Path, said: int) -> None:
    """Show the window, say what is open, type into a new article until killed."""
    application = make_application()
    window = build(House(home, os.environ), [])
    window.show()
    session = window.session
    caret = window.editor.caret_offset()
    os.write(said, f"{session.ident} {caret} {len(session.article().body)}\n".encode())
    window.files.new()
    numbers = count()

    def press() -> None:
        number = next(numbers)
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character(number))
        when = time.monotonic()
        os.write(said, f"{when}\n".encode())
        QApplication.sendEvent(window.editor, key)

    timer = QTimer()
    timer.timeout.connect(press)
    timer.start(EVERY_MS)
    application.exec()


def play(home: Path, seconds: float) -> Round:
    """One process, killed `seconds` after its first key."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            type_without_end(home, writer)
        finally:
            os._exit(3)
    os.close(writer)
    with os.fdopen(reader, "rb", buffering=0) as pipe:
        said = b""
        while said.count(b"\n") < 2:
            part = pipe.read(1)
            if not part:
                raise RuntimeError("the window ended by itself")
            said += part
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        killed = time.monotonic()
        os.waitpid(child, 0)
        while part := pipe.read(65_536):
            said += part
    first, *rest = said.decode().split("\n")[:-1]
    ident, caret, length = first.split()
    return Round(Left(ident, int(length), int(caret)), [float(line) for line in rest], killed)


def judge(played: Round, home: Path, allowed: float) -> tuple[Left, float, list[str]]:
    """What is in the library now, how much of the typing is lost (seconds), what is wrong."""
    house = House(home, os.environ)
    wrong = [f"damaged: {one}" for one in house.database.check()]
    # That a copy came back is as it should be.
    wrong += [note for note in house.library.open() if "back in the library" not in note]
    last = house.drafts.last_open()
    assert last is not None
    draft = house.drafts.get(last)
    house.database.close()
    body, pressed = draft.article.body, played.pressed
    # Killed before anything was written, the article is not there yet.
    typed = "" if played.found and last == played.found.ident else body
    if typed != "".join(map(character, range(len(typed)))):
        wrong.append(f"not what was typed: {typed!r}")
    if len(typed) > len(pressed):
        wrong.append(f"{len(typed)} keys kept, {len(pressed)} pressed")
    if typed and draft.caret != len(typed):
        wrong.append(f"the caret at {draft.caret} of {len(typed)}")
    lost = played.killed - pressed[len(typed)] if len(typed) < len(pressed) else 0.0
    if lost > allowed:
        wrong.append(f"{lost * 1000:.0f} ms of typing lost")
    return Left(last, len(body), draft.caret), lost, wrong


def main(rounds: int, seed: int, allowed: int) -> int:
    """Play the rounds, print what was lost, 1 where a promise was broken."""
    chance = random.Random(seed)
    losses: list[float] = []
    wrong: list[str] = []
    left: Left | None = None
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory(dir=MEMORY) as run:
        # What a login session has: a place for state, and a folder in memory.
        os.environ["XDG_STATE_HOME"] = f"{folder}/state"
        os.environ["XDG_RUNTIME_DIR"] = run
        for number in range(rounds):
            home = Path(folder) / "home"
            played = play(home, chance.uniform(SHORTEST, LONGEST))
            if left is not None and played.found != left:
                wrong.append(f"round {number}: found {played.found}, left {left}")
            left, lost, found = judge(played, home, allowed / 1000)
            losses.append(lost)
            wrong += [f"round {number}: {one}" for one in found]
            if found or number % 50 == 49:
                print(f"{number + 1} rounds, {len(wrong)} wrong", *found, flush=True)
    milliseconds = sorted(1000 * one for one in losses)
    print(
        f"{rounds} kills: typing lost, median {statistics.median(milliseconds):.0f} ms,"
        f" 99 % {milliseconds[int(0.99 * (rounds - 1))]:.0f} ms, worst {milliseconds[-1]:.0f} ms;"
        f" {len(wrong)} wrong"
    )
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    numbers = [int(word) for word in sys.argv[1:]]
    sys.exit(main(*(numbers + [500, 1, 250][len(numbers) :])))
