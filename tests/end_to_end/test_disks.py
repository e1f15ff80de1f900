"""Promise 1 on disks that fail: the power is cut, the disk fills up, or it does not answer."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.composition import House
from desktop.ui.application import build


@pytest.mark.parametrize(
    ("script", "rounds"), [("power_cuts.py", "25"), ("full_disk.py", "5")], ids=["power", "full"]
)
def test_nothing_is_lost(script: str, rounds: str, checkout: Path) -> None:
    ended = subprocess.run(
        [sys.executable, str(checkout / "tests" / "benchmarks" / script), rounds],
        env={**os.environ, "PYTHONPATH": str(checkout)},
        check=False,
        capture_output=True,
        text=True,
        timeout=300,
    )
    if ended.returncode == 3:
        pytest.skip(ended.stdout.strip())
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "; 0 wrong" in ended.stdout


@pytest.fixture
def frozen(home: Path, tmp_path: Path) -> Iterator[Callable[[bool], None]]:
    """A disk of its own for the data, that can be made to answer no write any more."""
    home.mkdir()
    image = tmp_path / "image"
    image.write_bytes(bytes(24_000_000))
    for command in (["mkfs.ext4", "-q", str(image)], ["mount", "-o", "loop", image, home]):
        try:
            subprocess.run(command, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            pytest.skip("no disk may be mounted here")

    def freeze(on: bool) -> None:
        subprocess.run(["fsfreeze", "-f" if on else "-u", str(home)], check=True)

    yield freeze
    subprocess.run(["umount", "-l", str(home)], check=True)


def test_a_disk_that_does_not_answer_holds_nobody(
    frozen: Callable[[bool], None],
    home: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ONRECORD_SPARE", str(tmp_path / "spare"))
    monkeypatch.setattr("desktop.ui.keeping.SAID_MS", 100)
    house = House(home, os.environ)
    window = build(house, [])
    window.files.new()
    window.session.set_text("headline", "Before")
    assert window.session.flush()
    ident = window.session.ident
    beats: list[float] = []
    heart = QTimer()
    heart.timeout.connect(lambda: beats.append(time.monotonic()))
    heart.start(10)
    frozen(True)
    try:
        for number in range(20):
            window.session.set_text("headline", f"Typed {number}")
            qtbot.wait(50)
        said = window.notice.findChildren(QLabel)[0].text()
        # Between the writing of one and the removal of the one before there are two.
        qtbot.waitUntil(lambda: len(house.emergency.copies()) == 1, timeout=10_000)
        (copy,) = house.emergency.copies()
        assert copy.path.parent == tmp_path / "spare"
        begun = time.monotonic()
        assert window.close()
        closing = time.monotonic() - begun
    finally:
        frozen(False)
    assert "does not answer" in said
    assert str(tmp_path / "spare") in said
    assert max(after - before for before, after in pairwise(beats)) < 3
    assert closing < 10
    window.deleteLater()
    again = House(home, os.environ)
    again.library.open()
    assert again.drafts.get(ident).article.headline == "Typed 19"
    assert again.emergency.copies() == []
    again.database.close()
    house.database.close()
