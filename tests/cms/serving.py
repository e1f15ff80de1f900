"""What the starters of the servers share: running until standard input closes, and processes.

A starter prints one line of JSON when its server answers, and ends it when standard input closes.
Exit code 3 means that the machine lacks something; standard error says what.
"""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Generator, Iterable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from types import FrameType

import platformdirs

UNAVAILABLE = 3
# Seconds for any one step of setting a server up.
LONGEST_STEP = 900
# Tenths of a second: a first start may lay out a database.
LONGEST_START = 900


class Unavailable(Exception):
    """This machine cannot run the server; the message says what it lacks."""


def serve(*ways: AbstractContextManager[Mapping[str, object]]) -> int:
    """Run the first of these servers that this machine can; the exit code."""
    signal.signal(signal.SIGTERM, leave)
    for way in ways:
        try:
            with way as described:
                print(json.dumps(dict(described)), flush=True)
                with contextlib.suppress(KeyboardInterrupt):
                    sys.stdin.read()
        except Unavailable as lack:
            print(lack, file=sys.stderr)
        else:
            return 0
    return UNAVAILABLE


def leave(_number: int, _frame: FrameType | None) -> None:
    """End as on the closing of standard input, so that servers and folders go too."""
    sys.exit(0)


def cache() -> Path:
    """Where what takes long to make is kept, outside the checkout."""
    given = os.environ.get("ONRECORD_CACHE")
    return Path(given) if given else platformdirs.user_cache_path("onrecord", appauthor=False)


def checked(
    command: Iterable[str],
    folder: Path,
    surroundings: dict[str, str] | None = None,
    wrong: type[Exception] = Unavailable,
) -> str:
    """What a command that has to work prints; `wrong`, in its own last words, where it fails."""
    given = list(command)
    try:
        done = subprocess.run(
            given,
            cwd=folder,
            env=os.environ | (surroundings or {}),
            capture_output=True,
            text=True,
            check=False,
            errors="replace",
            timeout=LONGEST_STEP,
        )
    except subprocess.TimeoutExpired as error:
        raise wrong(f"{' '.join(given[:3])} took too long.") from error
    if done.returncode:
        said = (done.stderr.strip() or done.stdout.strip())[-500:]
        raise wrong(f"{' '.join(given[:3])} failed: {said}")
    return done.stdout


@contextlib.contextmanager
def process(
    command: Iterable[str], log: Path, folder: Path, surroundings: dict[str, str] | None = None
) -> Generator[None]:
    """A process with its children, all of which end with the context; what it says is in `log`."""
    with log.open("ab") as output:
        started = subprocess.Popen(
            list(command),
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env=os.environ | (surroundings or {}),
            start_new_session=True,
        )
    try:
        yield
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(started.pid, signal.SIGTERM)
        try:
            started.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(started.pid, signal.SIGKILL)
            started.wait()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def wait_for(address: str, log: Path) -> None:
    """Wait until the server answers well."""
    for _ in range(LONGEST_START):
        try:
            with urllib.request.urlopen(address, timeout=20) as answer:
                if answer.status == 200:
                    return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    raise RuntimeError(f"{address} did not answer: {log.read_text(errors='replace')[-500:]}")
