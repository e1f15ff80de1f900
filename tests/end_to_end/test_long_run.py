"""The window does not wear out: a short run of `tests/benchmarks/long_run.py`, by itself.

Its 50,000 keys and 1,000 undos are for a quiet machine; what leaks with each key shows here too.
"""

import json
import subprocess
import sys
from pathlib import Path

# A leaked reference with each key makes this one at least; what caches hold is below it.
NONES_A_KEY = 0.7
MEGABYTES = 15.0


def test_keys_and_undos_leave_nothing_behind(checkout: Path) -> None:
    script = checkout / "tests" / "benchmarks" / "long_run.py"
    few = ("--keys", "1500", "--undos", "30", "--words", "2000", "--wait", "1")
    command = [sys.executable, str(script), "--json", *few]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=checkout)
    # 1 says that a limit of the long run was passed; anything else is a crash.
    assert done.returncode in (0, 1), done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert (found["keys"], found["undos"]) == (1500, 30)
    assert abs(found["nones_a_key"]) < NONES_A_KEY, found
    assert found["memory_mb"][-1] - found["memory_mb"][0] < MEGABYTES, found
    assert found["ratio"] < 1.5, found
