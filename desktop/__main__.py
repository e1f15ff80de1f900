"""Where the program starts: a command, or the window."""

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.program import COMMANDS, explain, run, terminal_of
from desktop.cli.terminal import INTERRUPTED, UNUSABLE, Terminal
from desktop.composition import House

if TYPE_CHECKING:
    from desktop.exchange.exporting import Outgoing

NO_DISPLAY = """\
There is no display here, so the window cannot be opened. Without one you can use:
  onrecord check FILE                  what the desk's rules say
  onrecord quotes FILE                 who said what
  onrecord import FILE -o FILE.md      a text or document as an article
  onrecord export FILE -o FILE.docx    an article in another format
  onrecord render FILE -o PAGE.html    the page that readers would see
  onrecord publish FILE --to SITE      check it and put it on a site
  onrecord sites list                  the sites
  onrecord --help                      all of it"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run Onrecord with these arguments; the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["--spelling-service"]:
        from desktop.library.spelling import serve

        serve(sys.stdin, sys.stdout, [Path(name) for name in arguments[1:]])
        return 0
    if arguments[:1] == ["--self-test-window"]:
        return _test_window()
    house = House(None, os.environ)
    terminal = terminal_of(os.environ)
    wants_window = not arguments or (
        arguments[0] not in COMMANDS and not arguments[0].startswith("-")
    )
    if not wants_window:
        return run(arguments, house, terminal, _print)
    return _open_window(house, terminal, [Path(name) for name in arguments])


def _print(outgoing: "Outgoing", path: Path) -> bool:
    """Print an article to a PDF file with what prints it in the window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop.ui.printing import print_outgoing

    return print_outgoing(outgoing, path)


def _test_window() -> int:
    """The window's half of the self-test; without a display nobody sees it."""
    if not has_display(os.environ, sys.platform):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from desktop.ui.self_test import serve

    return serve(sys.stdout, dict(os.environ))


def _open_window(house: House, terminal: Terminal, files: list[Path]) -> int:
    if not has_display(os.environ, sys.platform):
        terminal.note(NO_DISPLAY)
        return UNUSABLE
    # Next to nothing of what a start makes is garbage, and looking for it all the same takes a
    # tenth of the start. Once the window stands, `ui/pauses.py` says when it is looked for.
    gc.disable()
    try:
        return _run_window(house, terminal, files)
    finally:
        gc.enable()


def _run_window(house: House, terminal: Terminal, files: list[Path]) -> int:
    try:
        from desktop.ui import application
    except ImportError as error:
        terminal.note(f"The window cannot be opened: {error}. See “onrecord --help” for the rest.")
        return UNUSABLE
    try:
        return application.run(house, files)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last stop: whatever it is becomes one line
        message, code = explain(error, house)
        terminal.note(f"onrecord: {message}")
        return code


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window can be shown; elsewhere than on X11 and Wayland there is one always."""
    if platform in ("win32", "darwin"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
