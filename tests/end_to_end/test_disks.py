"""Promise 1 on disks that fail: the power is cut, and the disk fills up before any write."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


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
