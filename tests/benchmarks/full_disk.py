"""Fill the library's disk before each write: `python tests/benchmarks/full_disk.py [WRITES]`.

The library is on a small tmpfs of its own (mounting takes root; ends with 3 where that may not
be). A script types into the open article and waits after each step until it is told that the
text is on a disk. Before the Nth write the disk is filled, but for some bytes: none, or too few
for all of a write. In every second round room is made again while the article is open, and the
library must get everything by itself; in the others the program ends with the disk full, and the
next start must bring everything back. The last round is a disk that is full before the library
is made. Ends with 1 where anything typed was missing, or the library damaged.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.article.model import Article
from desktop.composition import House
from desktop.ui.analyst import Analyst
from desktop.ui.session import Saving, Session

SIZE = 16_000_000
# What is left when the disk is filled, in bytes: pages of the disk have 4,096.
LEFT = (0, 4_096, 8_192, 20_000)
STEPS_AFTER = 3


@contextmanager
def small_disk(folder: Path) -> Generator[None]:
    """A tmpfs of SIZE on a folder. Raises CalledProcessError where it may not be mounted."""
    command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(disk: Path, left: int) -> Path:
    """Leave `left` bytes of the disk; the file that takes the rest."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))
    os.truncate(ballast, max(0, ballast.stat().st_size - left))
    return ballast


class Round:
    """One script on one library; `wrong` says what is, `refused` that the disk was full indeed."""

    def __init__(self, disk: Path, spare: Path, full_before: int) -> None:
        self.wrong: list[str] = []
        self.refused = False
        self._disk = disk
        self._environment = {**os.environ, "ONRECORD_SPARE": str(spare)}
        self._full_before = full_before
        self._body = ""

    def play(self, *, ends_full: bool) -> None:
        """Type, fill the disk, go on typing; room is made before or after the program ends."""
        house = House(self._disk / "home", self._environment)
        ballast = fill(self._disk, 0) if self._full_before == 0 else None
        notes = house.library.open()
        if bool(notes) != (ballast is not None):
            self.wrong.append(f"said at the start: {notes}")
        session = Session(
            house.drafts, house.emergency, Analyst(house.pages.renderer, house.desk.checker())
        )
        said: list[Saving] = []
        session.saving.connect(said.append)
        session.open(Article(id="typed"), file=None)
        for step in range(1, self._full_before + STEPS_AFTER):
            if step == self._full_before:
                ballast = fill(self._disk, LEFT[step % len(LEFT)])
            self._type(session, step)
        if ballast is not None and not ends_full:
            ballast.unlink()
            self._wait(session)
        self.refused = any(one.failed for one in said) or house.library.away is not None
        if not session.close():
            self.wrong.append("closing says that the text is nowhere")
        house.database.close()
        if ballast is not None and ends_full:
            ballast.unlink()
        self._come_back()

    def _type(self, session: Session, step: int) -> None:
        self._body += f"Step {step}. " + "Words. " * (100 * (step % 7))
        session.splice(0, 1, [self._body])
        session.set_caret(len(self._body))
        if not session.secure():
            self.wrong.append(f"step {step} is on no disk")

    def _wait(self, session: Session) -> None:
        """The library must get everything without being asked."""
        end = time.monotonic() + 10
        while not session.is_saved and time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.005)
        if not session.is_saved:
            self.wrong.append("the library was not written again by itself")

    def _come_back(self) -> None:
        house = House(self._disk / "home", self._environment)
        house.library.open()
        draft = house.drafts.find("typed")
        if draft is None or (draft.article.body, draft.caret) != (self._body, len(self._body)):
            self.wrong.append("the text of the next start is not what was typed")
        self.wrong += house.database.check()
        if house.emergency.copies() or list(house.emergency.stand_ins()):
            self.wrong.append("a copy is left over")
        house.database.close()


def main(writes: int) -> int:
    """Each write once; 1 where anything was wrong."""
    QApplication([])
    wrong: list[str] = []
    refused = 0
    with tempfile.TemporaryDirectory() as name:
        disk, spare = Path(name) / "disk", Path(name) / "spare"
        disk.mkdir()
        for number in range(writes, -1, -1):
            try:
                with small_disk(disk):
                    one = Round(disk, spare, number)
                    one.play(ends_full=number % 2 == 0)
            except subprocess.CalledProcessError:
                print("no disk may be mounted here")
                return 3
            refused += one.refused
            wrong += [f"full before write {number}: {said}" for said in one.wrong]
    print(
        f"a disk full before each of {writes} writes and before the start: {refused} times the"
        f" library could not be written; {len(wrong)} wrong"
    )
    print("\n".join(wrong))
    return 1 if wrong or not refused else 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else 60))
