"""Reports: types and places, and nothing of what was worked on; crashes, too."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop import __version__
from desktop.composition import House
from desktop.composition.reports import MOST, Reports


def test_a_report_has_types_and_places_and_nothing_planted(
    house: House, failure: BaseException, planted: tuple[str, ...]
) -> None:
    report = house.reports.write(failure)
    assert report is not None
    content = report.read_bytes()
    for one in planted:
        assert one.encode() not in content, one
    said = content.decode()
    assert __version__ in said
    assert "builtins.KeyError" in said
    assert "tests/composition/conftest.py" in said
    assert house.reports.all() == (report,)


def test_where_nothing_can_be_written_there_is_no_report(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    reports = House(tmp_path / "file", {}).reports
    assert reports.write(ValueError()) is None
    reports.watch()
    assert reports.crashed() == 0
    reports.rest()


def test_only_the_newest_are_kept(tmp_path: Path) -> None:
    now = [datetime(2026, 11, 23, tzinfo=UTC)]
    reports = Reports(tmp_path, lambda: now[0])
    written: list[Path | None] = []
    for _ in range(MOST + 5):
        now[0] += timedelta(seconds=1)
        written.append(reports.write(ValueError()))
    assert list(reports.all()) == written[:4:-1]


CRASH = """
import faulthandler, sys
from pathlib import Path
from desktop.composition import House
house = House(Path(sys.argv[1]), {})
house.reports.watch()
place = "/".join(["", "home", "kim", "articles", "secret.py"])
source = compile("def handle(act):\\n    act()\\n", place, "exec")
space = {}
exec(source, space)
space["handle"](faulthandler._sigsegv if sys.argv[2] == "crash" else house.reports.rest)
"""


def run(checkout: Path, home: Path, how: str) -> int:
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", CRASH, str(home), how],
        cwd=checkout,
        capture_output=True,
        timeout=60,
        check=False,
    )
    return done.returncode


@pytest.mark.skipif(os.name != "posix", reason="a crash on purpose is another elsewhere")
def test_a_crash_is_found_at_the_next_start(house: House, checkout: Path) -> None:
    assert run(checkout, house.home, "crash") != 0
    (raw,) = (house.home / "reports").glob("*.crash")
    assert b"Fatal Python error" in raw.read_bytes()
    assert house.reports.crashed() == 1
    assert not raw.exists()
    (report,) = house.reports.all()
    said = report.read_text(encoding="utf-8")
    assert "Crash: Segmentation fault" in said
    assert "secret.py:2 in handle" in said
    for one in ("kim", "articles", str(house.home), str(checkout)):
        assert one not in said
    assert house.reports.crashed() == 0


def test_a_program_that_ends_as_it_should_leaves_nothing(house: House, checkout: Path) -> None:
    assert run(checkout, house.home, "rest") == 0
    assert list((house.home / "reports").iterdir()) == []


def test_what_else_is_in_such_a_file_is_not_told(house: House, planted: tuple[str, ...]) -> None:
    folder = house.home / "reports"
    folder.mkdir(parents=True)
    other = folder / "20261123-000000-000000.crash"
    lines = ("Fatal Python error: Aborted", *planted, f'  File "{planted[4]}", line 3 in x')
    other.write_text("\n".join(lines), encoding="utf-8")
    assert house.reports.crashed() == 1
    said = house.reports.all()[0].read_text(encoding="utf-8")
    assert said.splitlines()[1:] == ["Crash: Aborted", "  secret.md:3 in x"]


def test_one_that_still_runs_is_left_alone_and_an_old_one_goes(house: House) -> None:
    folder = house.home / "reports"
    folder.mkdir(parents=True)
    running, old = folder / "20261123-000000-000000.crash", folder / "20260101-000000-000000.crash"
    for one in (running, old):
        one.touch()
    os.utime(old, (0, 0))
    assert house.reports.crashed() == 0
    assert running.exists()
    assert not old.exists()
