"""The network guard: refuses, remembers, and lets loopback pass."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

# TEST-NET-1 (RFC 5737): an address that nobody has. The guard refuses before a packet is made.
NOBODY = ("192.0.2.1", 80)


@pytest.fixture
def listener() -> Iterator[tuple[str, int]]:
    """Something that listens on loopback."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()


def test_loopback_is_open(listener: tuple[str, int]) -> None:
    with socket.create_connection(("localhost", listener[1]), timeout=5):
        pass


def test_an_invalid_name_does_not_resolve() -> None:
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("desk.invalid", 443)


@pytest.mark.parametrize(
    "attempt",
    [
        f"socket.create_connection({NOBODY!r}, timeout=1)",
        f"socket.socket().connect({NOBODY!r})",
        f"socket.socket().connect_ex({NOBODY!r})",
        f"socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', {NOBODY!r})",
        "socket.getaddrinfo('desk.example', 443)",
        "requests.get('http://desk.example/', timeout=1)",
    ],
)
def test_an_attempt_fails_the_test_even_if_swallowed(
    attempt: str, pytester: pytest.Pytester
) -> None:
    conftest = Path(__file__).with_name("conftest.py")
    pytester.makeconftest(conftest.read_text(encoding="utf-8"))
    pytester.makepyfile(
        "import contextlib, socket, requests\n"
        "def test_careless():\n"
        "    with contextlib.suppress(OSError):\n"
        f"        {attempt}\n"
        "def test_next_one_is_not_blamed():\n"
        "    pass\n"
    )
    outcome = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    outcome.assert_outcomes(passed=2, errors=1)
    outcome.stdout.fnmatch_lines("*something tried to leave this machine*")


def test_the_home_folder_is_the_tests_own(home: Path, tmp_path: Path) -> None:
    assert home.is_relative_to(tmp_path)


def test_the_private_display_answers(private_display: str) -> None:
    number = private_display.removeprefix(":")
    with socket.socket(socket.AF_UNIX) as screen:
        screen.connect(f"/tmp/.X11-unix/X{number}")
