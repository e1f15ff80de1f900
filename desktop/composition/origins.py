"""Where an error came from, told without anything that somebody wrote or is called.

Messages of exceptions quote what was being worked on, their notes and arguments too, and paths
begin with the name of whoever sits there. So only the types are told, and the places in the code
from where the program or a library begins.
"""

import re
import traceback
from collections.abc import Iterator
from pathlib import PurePath
from typing import cast

_ROOTS = ("site-packages", "dist-packages", "desktop", "tests")
_PYTHON = re.compile(r"python3(\.\d+)?t?|Lib", re.ASCII)


def origins(error: BaseException) -> Iterator[str]:
    """An error, then what it was raised from, a line each for its type and every place."""
    waiting, seen = [error], set[int]()
    while waiting:
        one = waiting.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield f"{type(one).__module__}.{type(one).__qualname__}"
        for frame in traceback.extract_tb(one.__traceback__):
            yield f"  {place(frame.filename)}:{frame.lineno} in {frame.name}"
        waiting += [cause for cause in (one.__cause__ or one.__context__,) if cause is not None]
        if isinstance(one, BaseExceptionGroup):
            waiting += cast("BaseExceptionGroup[BaseException]", one).exceptions


def place(filename: str) -> str:
    """A file of code by its place in the program, a library or Python; else its name alone."""
    parts = PurePath(filename.replace("\\", "/")).parts
    for root in _ROOTS:
        if root in parts:
            at = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[at:])
    for at, part in enumerate(parts[:-1]):
        if _PYTHON.fullmatch(part):
            return "/".join(parts[at:])
    return parts[-1] if parts else "?"
