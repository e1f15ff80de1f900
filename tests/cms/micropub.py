"""Starts a real Micropub server on loopback and ends it when standard input closes.

    python tests/cms/micropub.py [--project FOLDER] [--ignore PROPERTY]

prints one line of JSON when the site answers: its address, tokens by what they allow, and the files
of the proxy before it (see proxy.py). Protocol, tokens and scopes are those of django-indieweb,
which is installed from PyPI into an environment of its own in `ONRECORD_CACHE` or the user's cache
folder, once; where it cannot be had the exit code is 3 and the reason on standard error.
`--project` names another Django project than ours in micropub/, as one on Wagtail, and installs
Wagtail too; `--ignore` has our own pass over a property that is sent (`mp-slug`).
"""

import argparse
import contextlib
import fcntl
import json
import shutil
import sys
import tempfile
import venv
from collections.abc import Generator, Mapping
from pathlib import Path

from proxy import Proxy
from serving import cache, checked, free_port, process, serve, wait_for

HERE = Path(__file__).parent
PACKAGES = ("django-indieweb==0.6.2", "waitress==3.0.2")
WAGTAIL = "wagtail==8.0.1"
INTERFACE = "^/indieweb/"


def main() -> int:
    """Run a site until standard input closes; 0, or 3 where the packages cannot be had."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--project", type=Path, help="a Django project instead of ours")
    parser.add_argument("--ignore", default="", help="a property that our project does not keep")
    given = parser.parse_args()
    return serve(running(given.project, given.ignore))


@contextlib.contextmanager
def running(project: Path | None, ignored: str) -> Generator[Mapping[str, object]]:
    """A site that serves for as long as the context lasts."""
    python = environment((*PACKAGES, WAGTAIL) if project else PACKAGES)
    with contextlib.ExitStack() as stack:
        run = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="onrecord-micropub-")))
        port, log = free_port(), run / "log.txt"
        proxy = stack.enter_context(Proxy(port, run, INTERFACE))
        server = [str(python), str(HERE / "micropub" / "serve.py"), str(port)]
        surroundings = {
            "NEWSDESK_DATA": str(run),
            "NEWSDESK_PORT": str(proxy.port),
            "NEWSDESK_IGNORE": ignored,
            "DJANGO_SETTINGS_MODULE": "settings",
            "PYTHONPATH": str(project or HERE / "micropub"),
            # Nothing is written into a project that is not ours.
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        stack.enter_context(process(server, log, run, surroundings))
        wait_for(proxy.url, log)
        tokens = json.loads((run / "tokens.json").read_text(encoding="utf-8"))
        yield proxy.described() | {"url": f"{proxy.url}/", "tokens": tokens}


def environment(packages: tuple[str, ...]) -> Path:
    """The interpreter of an environment with these packages, which is made once."""
    folder = cache() / "-".join(["micropub", *(name.partition("==")[2] for name in packages)])
    cache().mkdir(parents=True, exist_ok=True)
    with (cache() / "micropub.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "ready").exists():
            shutil.rmtree(folder, ignore_errors=True)
            venv.create(folder, with_pip=True)
            python = str(folder / "bin" / "python")
            checked([python, "-m", "pip", "install", "--quiet", *packages], folder)
            (folder / "ready").touch()
    return folder / "bin" / "python"


if __name__ == "__main__":
    sys.exit(main())
