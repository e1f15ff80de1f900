"""Start the program or its tests from a checkout, after setting up what they need.

`run` and `test` hand over to this file. The usual case, where all is in place, must cost no
time that a person notices: it reads a few small files, compares one digest and becomes the
environment's Python. Everything slower is in `python_environment` and `system_packages`,
which are loaded only when something is to be done. Standard library only.
"""

import os
import shutil
import sys
from typing import NoReturn

from readiness import ENVIRONMENT, ROOT, fingerprint, is_ready

# The commands of desktop/cli that never open a window; a test compares the two lists.
WITHOUT_WINDOW = frozenset({
    "check", "quotes", "render", "publish", "import", "export", "library", "desk", "fetch", "sites",
    "view", "settings", "self-test",
})  # fmt: skip
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def wants_window(arguments: list[str], environment: dict[str, str]) -> bool:
    """Whether these arguments open a window, and there is a display for it to open on.

    Without a display the program itself says so; the libraries of a window are not asked for.
    """
    if not any(environment.get(name) for name in DISPLAYS):
        return False
    return not arguments or not (arguments[0] in WITHOUT_WINDOW or arguments[0].startswith("-"))


def parts_needed(job: str, arguments: list[str], environment: dict[str, str]) -> tuple[str, ...]:
    """The parts of the set-up that a job stands on; each has a stamp of its own."""
    if job == "test":
        return ("develop", "window", "tests")
    return ("runtime", "window") if wants_window(arguments, environment) else ("runtime",)


def command(job: str, arguments: list[str]) -> list[str]:
    """What to become once all is in place.

    -P keeps a folder named `desktop` in the current directory from being taken for the program.
    """
    python = str(ENVIRONMENT / "bin" / "python")
    if job == "run":
        return [python, "-P", "-m", "desktop", *arguments]
    whole_suite = ["-n", str(min(4, os.cpu_count() or 1)), "--dist", "loadgroup"]
    return [python, "-m", "pytest", *(arguments or whole_suite)]


def environment_for(job: str, environment: dict[str, str]) -> dict[str, str]:
    """The variables for what is started: the tests demand their real servers, and need npm."""
    result = dict(environment)
    if job == "test":
        result.setdefault("ONRECORD_REQUIRE_WORDPRESS", "1")
        result["LC_ALL"] = "C.UTF-8"
        if shutil.which("npm") is None:
            result["PATH"] = f"{result.get('PATH', os.defpath)}{os.pathsep}{ENVIRONMENT / 'npm'}"
    return result


def become(job: str, arguments: list[str]) -> NoReturn:
    """Leave this process to what was asked for."""
    if job == "test":
        os.chdir(ROOT)
    words = command(job, arguments)
    os.execve(words[0], words, environment_for(job, dict(os.environ)))


def main(argv: list[str]) -> int:
    """Set up what is missing, then become the program or the test runner."""
    job, arguments = argv[0], argv[1:]
    wanted = fingerprint()
    needed = parts_needed(job, arguments, dict(os.environ))
    missing = [part for part in needed if not is_ready(part, wanted)]
    if missing:
        from python_environment import SetUpError, set_up

        try:
            set_up(missing, wanted)
        except SetUpError as error:
            print(f"onrecord: {error}", file=sys.stderr)
            return 2
        except KeyboardInterrupt:
            print("\nonrecord: set-up stopped; the next start takes it up again", file=sys.stderr)
            return 130
    become(job, arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
