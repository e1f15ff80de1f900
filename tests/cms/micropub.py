"""Starts a real Micropub server on loopback and ends it when standard input closes.

    python tests/cms/micropub.py [--project FOLDER] [--ignore PROPERTY]

prints one line of JSON when the site answers: its address, tokens by what they allow, and the file
of faults. Protocol, tokens and scopes are those of django-indieweb, which is installed from PyPI
into an environment of its own in `ONRECORD_CACHE` or the user's cache folder, once; where it
cannot be had the exit code is 3 and the reason on standard error. `--project` names another
Django project than ours in micropub/, as one on Wagtail, and installs Wagtail too; `--ignore`
has our own pass over a property that is sent (`mp-slug`).
"""

import argparse
import fcntl
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import platformdirs

HERE = Path(__file__).parent
PACKAGES = ("django-indieweb==0.6.2", "waitress==3.0.2")
WAGTAIL = "wagtail==8.0.1"
UNAVAILABLE = 3


class Unavailable(Exception):
    """The packages cannot be had; the message says why."""


def main() -> None:
    """Become the server, in its environment; exit with 3 where that cannot be made."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--project", type=Path, help="a Django project instead of ours")
    parser.add_argument("--ignore", default="", help="a property that our project does not keep")
    given = parser.parse_args()
    packages = (*PACKAGES, WAGTAIL) if given.project else PACKAGES
    try:
        python = environment(packages)
    except Unavailable as lack:
        print(lack, file=sys.stderr)
        sys.exit(UNAVAILABLE)
    project = given.project or HERE / "micropub"
    server = [str(python), str(HERE / "micropub" / "serve.py"), str(project), given.ignore]
    # Nothing is written into a project that is not ours.
    os.execve(server[0], server, os.environ | {"PYTHONDONTWRITEBYTECODE": "1"})


def environment(packages: tuple[str, ...]) -> Path:
    """The interpreter of an environment with these packages, which is made once."""
    given = os.environ.get("ONRECORD_CACHE")
    cache = Path(given) if given else platformdirs.user_cache_path("onrecord", appauthor=False)
    folder = cache / "-".join(["micropub", *(name.partition("==")[2] for name in packages)])
    cache.mkdir(parents=True, exist_ok=True)
    with (cache / "micropub.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "ready").exists():
            shutil.rmtree(folder, ignore_errors=True)
            venv.create(folder, with_pip=True)
            install(folder, packages)
            (folder / "ready").touch()
    return folder / "bin" / "python"


def install(folder: Path, packages: tuple[str, ...]) -> None:
    """Put the packages into the environment; Unavailable in pip's own words."""
    command = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", *packages]
    done = subprocess.run(command, capture_output=True, text=True, check=False, errors="replace")
    if done.returncode:
        words = done.stderr.strip().splitlines() or ["pip said nothing"]
        raise Unavailable(f"A Micropub server needs {' '.join(packages)}: {words[-1]}")


if __name__ == "__main__":
    main()
