"""Files that are at every moment wholly old or wholly new, also after a power cut."""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path


def replace(target: Path, data: bytes) -> None:
    """Write a file anew: beside it, synced, renamed over it. Raises OSError.

    It keeps the mode of the file there was.
    """
    temporary = target.with_name(f".{target.name[:80]}.{os.urandom(4).hex()}.tmp")
    handle = os.open(
        temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666
    )
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            temporary.chmod(stat.S_IMODE(target.stat().st_mode))
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable (Windows does so on its own)."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
