"""The real window as a screen reader finds it: on the accessibility bus, driven by real keys.

The program runs as a process of its own on a private screen and a private session bus; keys come
from xdotool, and `bus_reader.py` tells what the bus says. Where the system lacks what that takes
(`packaging/system_packages.py` names it), the tests are skipped.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

# One window for all of them, used in this order.
pytestmark = pytest.mark.xdist_group("bus")
SYSTEM_PYTHON = Path("/usr/bin/python3")
PAUSE = 0.02
PATIENCE = 8.0
MOST_TABS = 60
MOST_LINKS = 12

Node = dict[str, Any]


@dataclass
class Bus:
    """A running program, its keyboard and its side of the bus."""

    reader: "subprocess.Popen[str]"
    variables: dict[str, str]
    heard: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    first: Node = field(default_factory=Node)
    """What opened above the window at the very first start."""

    def ask(self, request: object) -> Any:
        """What the reader answers."""
        assert self.reader.stdin is not None
        assert self.reader.stdout is not None
        self.reader.stdin.write(json.dumps(request) + "\n")
        self.reader.stdin.flush()
        answer = self.reader.stdout.readline()
        assert answer, "the reader of the bus ended"
        return json.loads(answer)

    def windows(self) -> list[Node]:
        """The windows on show."""
        return self.ask("windows")

    def main(self) -> Node:
        """The main window."""
        return next(one for one in self.windows() if one["role"] == "frame")

    def dialog(self) -> Node | None:
        """What is open above it."""
        return next((one for one in self.windows() if one["role"] != "frame"), None)

    def wait(self, until: Callable[[], Any], what: str) -> Any:
        """What `until` gives, once it gives something."""
        end = time.monotonic() + PATIENCE
        while not (found := until()):
            assert time.monotonic() < end, what
            time.sleep(PAUSE)
        return found

    def _xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self.variables, capture_output=True, text=True, check=False, timeout=PATIENCE,
        )  # fmt: skip
        return done.stdout

    def front(self, window: Node) -> None:
        """Give a window the keyboard, as a window manager would."""
        title = "^" + re.escape(window["name"]) + "$"

        def there() -> list[str]:
            return self._xdotool("search", "--onlyvisible", "--name", title).split()

        self._xdotool("windowfocus", "--sync", self.wait(there, title)[-1])

    def press(self, *keys: str) -> None:
        """Press combinations, one after the other."""
        self._xdotool("key", *keys)

    def listen(self) -> None:
        """Take in what was said and focused."""
        self.heard += self.ask("heard")

    def said(self) -> list[tuple[str, bool]]:
        """What was announced since `heard` was emptied, and whether at once."""
        self.listen()
        return [(one["said"], one["urgent"]) for one in self.heard if "said" in one]

    def line(self, text: Node, offset: int) -> tuple[int, int, str]:
        """The line of a text at an offset: its start, its end, what it says."""
        start, end, said = self.ask(["string", text["path"], offset])
        return start, end, said


def lacking() -> str:
    """What this machine lacks to run these tests; "" for nothing."""
    for program in ("xdotool", "dbus-daemon", "Xvfb"):
        if shutil.which(program) is None:
            return f"{program} is not installed"
    probe = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    command = [str(SYSTEM_PYTHON), "-c", probe]
    if (
        not SYSTEM_PYTHON.is_file()
        or subprocess.run(command, capture_output=True, check=False).returncode
    ):
        return "python3-pyatspi is not installed"
    return ""


@pytest.fixture(scope="module")
def bus(
    private_display: str, tmp_path_factory: pytest.TempPathFactory, checkout: Path
) -> Iterator[Bus]:
    """The program as it first opens, on its sample."""
    if lack := lacking():
        pytest.skip(lack)
    variables = {
        **os.environ,
        "DISPLAY": private_display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "ONRECORD_HOME": str(tmp_path_factory.mktemp("home")),
        "XDG_RUNTIME_DIR": str(tmp_path_factory.mktemp("bus", numbered=True)),
        "LANG": "C.UTF-8",
    }
    Path(variables["XDG_RUNTIME_DIR"]).chmod(0o700)
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
        started(sys.executable, "-m", "desktop")
        reader = started(str(SYSTEM_PYTHON), str(Path(__file__).with_name("bus_reader.py")))
        assert reader.stdout is not None
        assert json.loads(reader.stdout.readline()) == "ready"
        made = Bus(reader, variables)
        made.wait(made.windows, "a window")
        # The sample has been checked: its problems are listed.
        made.wait(lambda: of_role(made.main(), "list item"), "problems")
        made.first = made.wait(made.dialog, "the welcome")
        made.front(made.first)
        made.press("Escape")
        made.wait(lambda: made.dialog() is None, "the welcome is closed")
        yield made


@pytest.fixture
def window(bus: Bus) -> Bus:
    """The program with nothing open above its window, and the keyboard in the text."""
    if left := bus.dialog():
        bus.front(left)
        bus.press("Escape")
        bus.wait(lambda: bus.dialog() is None, f"{left['name']} is closed")
    bus.front(bus.main())
    bus.press("Escape", "ctrl+2")
    bus.wait(lambda: "focused" in named(bus.main(), "Article text")["states"], "the keyboard")
    bus.listen()
    bus.heard.clear()
    return bus


def within(node: Node) -> Iterator[Node]:
    """A node and all below it, in reading order."""
    yield node
    for child in node["children"]:
        yield from within(child)


def of_role(node: Node, role: str) -> list[Node]:
    return [one for one in within(node) if one["role"] == role]


def named(node: Node, name: str, role: str = "") -> Node:
    """The one with that name."""
    found = [
        one
        for one in within(node)
        if one["name"] == name and one["role"] == (role or one["role"]) and one["role"] != "label"
    ]
    assert len(found) == 1, (name, [one["role"] for one in found])
    return found[0]


def tabs(bus: Bus) -> list[str]:
    """What the tabs of the main window are called."""
    return [one["name"] for one in of_role(bus.main(), "page tab")]


def complaints(window: Node) -> list[str]:
    """What a screen reader could not make sense of."""
    found: list[str] = []
    for one in within(window):
        states, name = one["states"], one["name"].strip()
        where = f"{one['role']} {name!r} {one['area']}"
        if "focusable" in states and not name:
            found.append(f"no name: {where}")
        if "focusable" in states and one["role"] in ("filler", "unknown", "invalid"):
            found.append(f"no role: {where}")
        # A combo box is called what is chosen in it: what it is for has to be said beside.
        if one["role"] == "combo box" and not (one["description"] or one["labels"]):
            found.append(f"nobody says what it is for: {where}")
        if one["role"] in ("check box", "radio button") and "checkable" not in states:
            found.append(f"no state: {where}")
    return found


# What stands in a list, a table or a bar of tabs is reached with the arrow keys; a label takes the
# focus to be copied from with the mouse.
APART = frozenset({"list item", "table cell", "tree item", "page tab", "label"})


def stops(window: Node, *, inside: bool = False) -> list[Node]:
    """What Tab has to reach, in reading order; parts of a control are reached with it."""
    found: list[Node] = []
    for one in window["children"]:
        mine = "focusable" in one["states"] and "enabled" in one["states"]
        mine = mine and one["role"] not in APART and not inside
        if mine:
            found.append(one)
        found += stops(one, inside=inside or (mine and one["role"] != "layered pane"))
    return found


def step(bus: Bus, key: str) -> tuple[int, ...]:
    """Press a key until it leads elsewhere; a text goes through its links first."""
    for _ in range(MOST_LINKS):
        bus.press(key)
        for _ in range(20):
            bus.listen()
            focused = [one["focus"] for one in bus.heard if "focus" in one]
            if focused:
                bus.heard.clear()
                return tuple(focused[-1])
            time.sleep(PAUSE)
    raise AssertionError(f"{key} leads nowhere")


def walk(bus: Bus, key: str) -> list[tuple[int, ...]]:
    """Press a key until it comes back to where it was; the paths of all that got the focus."""
    bus.listen()
    bus.heard.clear()
    seen: list[tuple[int, ...]] = []
    for _ in range(MOST_TABS):
        place = step(bus, key)
        if place in seen:
            return seen
        seen.append(place)
    raise AssertionError(f"{key} never comes back: {seen}")


def opened(bus: Bus, keys: str) -> Node:
    """The dialog that these keys open, with the keyboard in it."""
    bus.press(keys)
    dialog = bus.wait(bus.dialog, f"a dialog for {keys}")
    bus.front(dialog)
    # Some are filled a moment after they were opened.
    time.sleep(10 * PAUSE)
    return bus.wait(bus.dialog, f"the dialog of {keys}")


def close(bus: Bus) -> None:
    bus.press("Escape")
    bus.wait(lambda: bus.dialog() is None, "Escape closes")


# The window


def test_the_welcome_makes_sense(bus: Bus) -> None:
    assert bus.first["name"]
    assert complaints(bus.first) == []


def test_everything_in_the_window_has_name_role_and_state(window: Bus) -> None:
    assert complaints(window.main()) == []


def test_the_window_is_read_as_it_stands(window: Bus) -> None:
    """From left to right, and in the column of the text from top to bottom."""
    main = window.main()
    names = ["Search drafts", "Headline", "Standfirst", "Byline", "Article text"]
    names += ["Proof of the article", "Problems"]
    order = [one["name"] for one in within(main) if one["name"] in names]
    assert list(dict.fromkeys(order)) == names
    left = named(main, "Problems", "list")["area"][0]
    column = [one for one in stops(main) if one["area"][0] < left]
    rows = [one["area"] for one in column if one["area"][0] > named(main, names[0])["area"][0]]
    for above, below in pairwise(rows):
        same_row = below[1] < above[1] + above[3] and below[0] >= above[0]
        assert same_row or below[1] >= above[1], (above, below)


def test_tab_reaches_everything_in_the_window_in_the_order_it_is_read(window: Bus) -> None:
    wanted = {
        tuple(one["path"]): one["name"]
        for one in stops(window.main())
        # Of a switch with several places, the one that is on; arrow keys go to the others.
        if not one["name"].startswith("Preview as") or "checked" in one["states"]
    }
    reached = [path for path in walk(window, "Tab") if path in wanted]
    assert [wanted[path] for path in set(wanted) - set(reached)] == []
    column = [wanted[path] for path in reached]
    fields = ["Headline", "Standfirst", "Byline", "Dateline", "Date", "Embargo", "Slug"]
    assert [name for name in column * 2 if name in fields][len(fields) :][:7] in (
        [*fields[number:], *fields[:number]] for number in range(len(fields))
    )


def test_problems_are_read_with_weight_reason_and_fixes(window: Bus) -> None:
    said = [one["name"] for one in of_role(named(window.main(), "Problems", "list"), "list item")]
    assert said
    assert said[0].startswith("Blocks publishing: Who said “We were told in the autumn")
    assert all("Fixes: " in one for one in said)
    assert all(one.startswith(("Blocks publishing: ", "Warning: ")) for one in said)


def test_the_text_is_read_line_by_line(window: Bus) -> None:
    text = named(window.main(), "Article text")
    assert {"editable", "multi_line", "focused"} <= set(text["states"])
    body = text["text"]
    assert body.startswith("The sea wall that shelters the harbour at Port Skerry")
    start, end, line = window.line(text, 0)
    assert (start, line) == (0, body[:end].rstrip("\n"))
    empty = body.index("\n\n") + 1
    # Where Qt on Windows tells the line before once more (QTBUG-105035).
    assert window.line(text, empty) == (empty, empty, "")
    assert window.line(text, empty + 1)[2].startswith("The vote was nine to two.")


def test_a_choice_tells_what_it_is_for(window: Bus) -> None:
    dialog = opened(window, "ctrl+Return")
    told = [one["description"] for one in of_role(dialog, "combo box")]
    assert told == ["Site", "What it becomes there"]
    close(window)


def test_menus_tell_what_is_on(window: Bus) -> None:
    window.press("alt+v")
    (menu,) = window.wait(lambda: of_role(window.main(), "popup menu"), "the menu")
    assert menu["name"] == "View"
    on = {one["name"]: "checked" in one["states"] for one in menu["children"]}
    assert on["Proof"] is True
    assert on["Phone"] is False
    assert on["Fields"] is True
    window.press("Escape", "Escape")
    window.wait(lambda: not of_role(window.main(), "popup menu"), "the menu is closed")


# What is said


def test_what_is_marked_at_the_caret_is_said_once_it_rests_there(window: Bus) -> None:
    window.press("ctrl+Home", "F8")
    window.wait(lambda: any("which critics?" in said for said, _ in window.said()), "the warning")
    (told,) = [one for one in window.said() if "which critics?" in one[0]]
    assert told == (
        "Warning: “Critics say”: which critics? Alt+Return shows what can be done.",
        False,
    )


def test_how_many_problems_there_are_is_said_after_a_pause(window: Bus) -> None:
    window.press("ctrl+End", "Return", "Return", *"XXX")
    more = ("4 problems. Stopping publication: 2.", False)
    window.wait(lambda: more in window.said(), "one problem more")
    window.wait(lambda: "Problems 4" in tabs(window), "the panel's tab says so")
    window.heard.clear()
    window.press(*["BackSpace"] * 5)
    fewer = ("3 problems. Stopping publication: 1.", False)
    window.wait(lambda: fewer in window.said(), "one problem less")
    window.wait(lambda: "Problems 3" in tabs(window), "the panel's tab says so again")


def test_nothing_is_said_once_that_is_switched_off(window: Bus) -> None:
    window.press("ctrl+F8", "ctrl+Home", "F8")
    time.sleep(1)
    assert window.said() == []
    window.press("ctrl+F8")


def test_a_message_of_the_window_is_said(window: Bus) -> None:
    window.press("ctrl+shift+v")
    told = window.wait(window.said, "the message")
    assert told == [("This article is not on a site yet. Publish it first.", False)]


def test_the_proof_tells_what_is_in_sight(window: Bus) -> None:
    window.press("ctrl+3")
    proof = "Proof of the article"
    window.wait(lambda: "focused" in named(window.main(), proof)["states"], "the proof")
    assert named(window.main(), proof)["role"].startswith("document")
    window.press("Home")
    headline = "Skerry’s sea wall to rise by a metre"
    window.wait(lambda: named(window.main(), proof)["description"].startswith(headline), "its head")
    window.press("End")
    window.wait(lambda: any("10 April" in said for said, _ in window.said()), "the end")
    window.wait(lambda: "10 April" in named(window.main(), proof)["description"], "its text")


# Dialogs

DIALOGS = {
    "from_template": "ctrl+shift+n",
    "backups": "ctrl+alt+b",
    "words": "alt+F7",
    "snippets": "ctrl+alt+n",
    "add_source": "ctrl+shift+a",
    "bind": "ctrl+shift+b",
    "add_reply": "ctrl+shift+y",
    "sourcing": "ctrl+shift+o",
    "pictures": "ctrl+shift+d",
    "policy": "ctrl+shift+p",
    "publish": "ctrl+Return",
    "corrections": "ctrl+shift+c",
    "sites": "ctrl+shift+t",
    "look": "ctrl+alt+o",
    "palette": "ctrl+k",
    "library": "ctrl+l",
    "revisions": "ctrl+alt+h",
    "settings": "ctrl+comma",
    "help": "F1",
    "changes": "ctrl+alt+shift+n",
    "welcome": "ctrl+alt+shift+w",
    "diagnostics": "ctrl+alt+shift+F1",
    "shortcuts": "ctrl+F1",
}


@pytest.mark.parametrize("keys", DIALOGS.values(), ids=DIALOGS)
def test_a_dialog_makes_sense_and_lets_the_keyboard_everywhere_and_out(
    window: Bus, keys: str
) -> None:
    # Words that somebody may have said are chosen, whatever was done before.
    window.press("ctrl+Home", "F8")
    dialog = opened(window, keys)
    assert complaints(dialog) == []
    wanted = {tuple(one["path"]): (one["role"], one["name"]) for one in stops(dialog)}
    if len(wanted) > 1:
        missed = set(wanted) - set(walk(window, "Tab"))
        assert [wanted[path] for path in missed] == []
    close(window)


def test_enter_presses_the_button_that_stands_out(window: Bus) -> None:
    dialog = opened(window, "ctrl+shift+p")
    (default,) = [one for one in within(dialog) if "is_default" in one["states"]]
    assert default["name"] == "OK"
    window.press("Return")
    window.wait(lambda: window.dialog() is None, "Enter accepts")


# Last, as it changes the article


def test_publishing_says_at_once_how_it_goes(window: Bus) -> None:
    opened(window, "ctrl+Return")
    window.press("Tab", "Tab", "x", "Tab", "y")
    window.wait(
        lambda: "enabled" in named(window.dialog() or {}, "Publish", "push button")["states"],
        "ready",
    )
    window.press("Return")
    window.wait(lambda: any("Published." in said for said, _ in window.said()), "published")
    told = [said for said, urgent in window.said() if urgent]
    assert told[0] == "Kept on this computer; on its way…"
    assert told[-1] == "Published. Read back from the site: readers see what was written."
    close(window)
