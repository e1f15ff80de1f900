"""A house of its own for each test, on an empty folder and no environment."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.composition import House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    found = House(tmp_path / "data", {})
    yield found
    if "database" in vars(found.library):
        found.database.close()


PLANTED = (
    "The harbour wall failed at dawn",
    "Callum Wray",
    "hunter2-token",
    "swordfish password",
    "/".join(("", "home", "kim", "articles", "secret.md")),
    "kim",
)
"""Text, a source, a token, a password and a home: what no report, log or page may hold."""


@pytest.fixture
def planted() -> tuple[str, ...]:
    """What is planted wherever an error can carry it."""
    return PLANTED


class Leaky(Exception):
    """An error that has it all in its message, its arguments and its notes."""


def _read(text: str, source: str, token: str) -> None:
    held = f"{text} {source} {token}"
    try:
        dict[str, str]()[held]
    except KeyError as error:
        error.add_note(f"while working on {held}")
        raise Leaky(*PLANTED) from error


@pytest.fixture
def failure() -> BaseException:
    """A chained error, in a group, from code under somebody's home, that carries all of it."""
    caught: list[BaseException] = []
    source = compile("def handle(run, *given):\n    run(*given)\n", f"{PLANTED[4]}.py", "exec")
    space: dict[str, Callable[..., None]] = {}
    exec(source, space)
    try:
        space["handle"](_read, *PLANTED[:3])
    except Leaky as error:
        caught.append(error)
    group = BaseExceptionGroup(PLANTED[0], [*caught, OSError(2, PLANTED[3], PLANTED[4])])
    group.add_note(PLANTED[1])
    return group
