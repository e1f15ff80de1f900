"""Promise 1: the window is killed while somebody types, and what was typed is there."""

import os
import random
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from desktop.composition import House

KILLS = 20
# The promise is one second; the journal aims at 200 ms.
ALLOWED = 1.0


def typed_text(count: int) -> str:
    return "".join(" " if number % 10 == 9 else str(number % 10) for number in range(count))


class Typing:
    """A window in a process of its own, typed into; `pressed` holds (count, when)."""

    def __init__(self, home: Path, checkout: Path) -> None:
        script = checkout / "tests" / "end_to_end" / "typist.py"
        self.pressed: list[tuple[int, float]] = []
        self._process = subprocess.Popen(
            [sys.executable, str(script), str(home)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(checkout)},
        )
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            # The kill may cut the last line.
            if line.endswith("\n"):
                count, when = line.split()
                self.pressed.append((int(count), float(when)))

    def wait_for(self, keys: int) -> None:
        end = time.monotonic() + 60
        while len(self.pressed) < keys:
            assert self._process.poll() is None, "the window ended by itself"
            assert time.monotonic() < end, "nothing is typed"
            time.sleep(0.005)

    def kill(self) -> float:
        moment = time.monotonic()
        self._process.kill()
        self._process.wait()
        self._reader.join()
        assert self._process.stdout
        self._process.stdout.close()
        return moment


@pytest.mark.parametrize("seed", range(KILLS))
def test_at_most_the_last_second_is_lost(seed: int, home: Path, checkout: Path) -> None:
    typing = Typing(home, checkout)
    typing.wait_for(1)
    time.sleep(random.Random(seed).uniform(0.3, 2.0))
    killed = typing.kill()
    safe = max((count for count, when in typing.pressed if when < killed - ALLOWED), default=0)
    newest = typing.pressed[-1][0]

    house = House(home, {})
    assert house.database.check() == ()
    last = house.drafts.last_open()
    assert last is not None
    draft = house.drafts.get(last)
    kept = draft.article.body
    house.database.close()
    # Some 200 keys fit into a second; all but the newest of them must be there.
    assert safe <= len(kept) <= newest + 1
    assert kept == typed_text(len(kept))
    if kept:
        assert draft.caret == len(kept)
