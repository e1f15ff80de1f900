"""The window wears what the desktop around it prefers, as soon as that changes.

On a private screen and session bus, with a portal of settings as desktops have one
(`desktop_portal.py`). Where the system lacks what that takes, the test is skipped.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from queue import SimpleQueue
from threading import Thread

import pytest

Desktop = tuple[Callable[[str], None], Callable[[], str]]
PATIENCE = 30
SYSTEM_PYTHON = Path("/usr/bin/python3")
DRESSED = """
import os, sys
from pathlib import Path
from desktop.composition import House
from desktop.ui.application import build, make_application

application = make_application()
window = build(House(Path(sys.argv[1]), os.environ), [])
window.show()
window.dressing.changed.connect(lambda _: print(window.dressing.name, flush=True))
print(window.dressing.name, flush=True)
application.exec()
"""


def lacking() -> str:
    """What this machine lacks to run this; "" for nothing."""
    for program in ("dbus-daemon", "Xvfb"):
        if shutil.which(program) is None:
            return f"{program} is not installed"
    probe = [str(SYSTEM_PYTHON), "-c", "from gi.repository import Gio"]
    if (
        not SYSTEM_PYTHON.is_file()
        or subprocess.run(probe, capture_output=True, check=False).returncode
    ):
        return "python3-gi is not installed"
    return ""


@pytest.fixture
def desktop(private_display: str, tmp_path: Path, checkout: Path) -> Iterator[Desktop]:
    """Changes a preference ("contrast 1"), and waits for the palette that a window puts on."""
    if lack := lacking():
        pytest.skip(lack)
    variables = {
        **os.environ,
        "DISPLAY": private_display,
        "QT_QPA_PLATFORM": "xcb",
        "XDG_CURRENT_DESKTOP": "GNOME",
        "XDG_RUNTIME_DIR": str(tmp_path),
        "LANG": "C.UTF-8",
    }
    tmp_path.chmod(0o700)
    with ExitStack() as stack:

        def started(*command: str) -> "subprocess.Popen[str]":
            process = subprocess.Popen(
                command, env=variables, cwd=checkout, text=True, stdin=subprocess.PIPE,
                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            )  # fmt: skip
            stack.enter_context(process)
            stack.callback(process.kill)
            return process

        daemon = started("dbus-daemon", "--session", "--print-address", "--nofork")
        assert daemon.stdout is not None
        variables["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
        portal = started(str(SYSTEM_PYTHON), str(Path(__file__).with_name("desktop_portal.py")))
        assert portal.stdout is not None
        assert portal.stdout.readline() == "ready\n"
        orders = portal.stdin
        assert orders is not None
        told: SimpleQueue[str] = SimpleQueue()

        def listen() -> None:
            window = started(sys.executable, "-c", DRESSED, str(tmp_path / "home"))
            for line in window.stdout or ():
                told.put(line.strip())

        def prefer(preference: str) -> None:
            orders.write(f"{preference}\n")
            orders.flush()

        def worn() -> str:
            if not threads:
                threads.append(Thread(target=listen, daemon=True))
                threads[0].start()
            return told.get(timeout=PATIENCE)

        threads: list[Thread] = []
        yield prefer, worn


def test_light_dark_and_contrast_are_followed_while_the_window_stands(desktop: Desktop) -> None:
    prefer, worn = desktop
    assert worn() == "light"
    for preference, palette in (
        ("color-scheme 1", "dark"),
        ("contrast 1", "dark-contrast"),
        ("color-scheme 2", "light-contrast"),
        ("contrast 0", "light"),
    ):
        prefer(preference)
        assert worn() == palette


def test_a_desktop_that_is_dark_already_is_followed_from_the_start(desktop: Desktop) -> None:
    prefer, worn = desktop
    prefer("color-scheme 1")
    first = worn()
    assert first == "dark" or worn() == "dark"
    prefer("color-scheme 2")
    assert worn() == "light"
