"""The program itself, started once more: for what wants a process of its own.

From a checkout and as a wheel that is Python with the package; a frozen program is its own
interpreter and knows no -m.
"""

import os
import sys
from pathlib import Path


def command(*arguments: str) -> list[str]:
    """What to start. A folder `desktop` in the current one is not taken for the program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-P", "-m", "desktop", *arguments]


def environment() -> dict[str, str]:
    """The variables to start it with: it finds the package, and speaks UTF-8 on its pipes."""
    root = str(Path(__file__).parent.parent.parent)
    paths = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH", ""))))
    return {**os.environ, "PYTHONPATH": paths, "PYTHONIOENCODING": "utf-8"}
