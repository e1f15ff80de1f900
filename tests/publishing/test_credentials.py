"""Passwords: from the environment or the keyring, and never in a file."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError

from desktop.publishing.credentials import CredentialError, Credentials, NoKeyring
from desktop.publishing.sites import Site

SITE = Site("courier", "wordpress", "https://courier.example/", "ida")


class Memory(KeyringBackend):
    """A keyring that keeps its passwords in memory."""

    priority = 1  # pyright: ignore[reportAssignmentType, reportIncompatibleMethodOverride]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, username]


class Locked(Memory):
    """A keyring that nobody has unlocked."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("it is locked")


class Plaintext(Memory):
    """One that writes everything into a file."""


Plaintext.__module__ = "keyrings.alt.file"


@pytest.fixture
def backend() -> Iterator[Memory]:
    before = keyring.get_keyring()
    memory = Memory()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


def test_kept_read_and_forgotten(backend: Memory) -> None:
    credentials = Credentials({})
    assert credentials.get(SITE) is None
    credentials.store(SITE, "open sesame")
    assert credentials.get(SITE) == "open sesame"
    credentials.forget(SITE)
    credentials.forget(SITE)
    assert credentials.get(SITE) is None


def test_another_address_or_user_does_not_get_it(backend: Memory) -> None:
    credentials = Credentials({})
    credentials.store(SITE, "open sesame")
    for other in (
        Site("courier", "wordpress", "https://evil.example/", "ida"),
        Site("courier", "wordpress", "https://courier.example/", "ole"),
    ):
        assert credentials.get(other) is None
    assert credentials.get(Site("new name", "wordpress", "https://COURIER.example", "ida"))


def test_the_environment_goes_first(backend: Memory) -> None:
    backend.kept["Onrecord: https://courier.example", "ida"] = "kept"
    assert Credentials({"ONRECORD_SECRET": " given\n"}).get(SITE) == "given"
    assert Credentials({"ONRECORD_SECRET": ""}).get(SITE) == "kept"


@pytest.mark.parametrize("none", [fail.Keyring, null.Keyring, Plaintext])
def test_no_keyring_is_said_and_nothing_is_written(
    backend: Memory, none: type[KeyringBackend], home: Path
) -> None:
    keyring.set_keyring(none())
    credentials = Credentials({})
    for deed in (
        lambda: credentials.get(SITE),
        lambda: credentials.store(SITE, "open sesame"),
        lambda: credentials.forget(SITE),
    ):
        with pytest.raises(NoKeyring, match="asked for each time and kept nowhere"):
            deed()
    assert not home.exists()


def test_a_locked_keyring_is_one_line(backend: Memory) -> None:
    keyring.set_keyring(Locked())
    with pytest.raises(CredentialError, match="could not be read: it is locked"):
        Credentials({}).get(SITE)


def test_where_a_password_would_be_kept_is_said(backend: Memory) -> None:
    assert "in this computer's keyring" in Credentials({}).place()
    keyring.set_keyring(fail.Keyring())
    assert "asked for each time" in Credentials({}).place()


# ---------------------------------------------------------------- a real Secret Service

SECRET = "open sesame, 12 Harbour Street"
# A login session: a bus, the keyring's daemon unlocked with the login password, the program.
SESSION = """\
mkdir -p "$XDG_RUNTIME_DIR" && chmod 700 "$XDG_RUNTIME_DIR"
printf %s "login password" | gnome-keyring-daemon --unlock --components=secrets >/dev/null
exec "$@"
"""
# What the window does with a site, in a process of its own.
PROGRAM = """\
import os, sys
from pathlib import Path
from desktop.composition import House
from desktop.publishing.sites import Site
house = House(Path(os.environ["ONRECORD_HOME"]), {})
site = Site("courier", "wordpress", "https://courier.example/", "ida", "The Courier")
deed, secret = sys.argv[1], sys.stdin.read()
if deed == "keep":
    house.sites.put(site)
    print(house.secrets.keep(site, secret))
elif deed == "read":
    print(house.secrets.has(house.sites.get("courier")), house.credentials.get(site) == secret)
elif deed == "remove":
    house.doors.remove("courier")
    print(house.credentials.get(site))
house.database.close()
"""


@pytest.fixture
def session(home: Path, checkout: Path, tmp_path: Path) -> Callable[..., str]:
    """Runs the program in a login session with a keyring; what it says."""
    for program in ("dbus-run-session", "gnome-keyring-daemon"):
        if shutil.which(program) is None:
            pytest.skip(f"a real Secret Service needs {program}")

    def run(deed: str, secret: str = "") -> str:
        kept = {name: value for name, value in os.environ.items() if "KEYRING" not in name}
        command = [sys.executable, "-c", PROGRAM, deed]
        done = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", SESSION, "sh", *command],
            input=secret,
            env=kept
            | {
                "HOME": str(tmp_path / "user"),
                "XDG_DATA_HOME": str(tmp_path / "user" / "data"),
                "XDG_RUNTIME_DIR": str(tmp_path / "user" / "run"),
                "ONRECORD_HOME": str(home),
                "PYTHONPATH": str(checkout),
            },
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    return run


def holding(folder: Path, secret: str) -> list[Path]:
    """The files below a folder that hold the secret, as it is or as JSON writes it."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert files
    return [file for file in files if secret.encode() in file.read_bytes()]


def test_a_real_secret_service_keeps_it_and_nothing_else_does(
    session: Callable[..., str], tmp_path: Path, home: Path
) -> None:
    assert session("keep", SECRET) == "The password is in this computer's keyring."
    # Another session of another day: the daemon has read it from its own, encrypted file.
    assert session("read", SECRET) == "True True"
    assert list((tmp_path / "user" / "data" / "keyrings").glob("*.keyring"))
    assert holding(home, SECRET) == []
    assert holding(tmp_path / "user", SECRET) == []
    assert session("remove") == "None"


def test_without_a_session_there_is_no_keyring(tmp_path: Path, checkout: Path) -> None:
    """As on a server, or in a shell over SSH: said, asked for, and written nowhere."""
    hidden = ("KEYRING", "DBUS", "DISPLAY", "XDG_")
    kept = {
        name: value
        for name, value in os.environ.items()
        if not any(part in name for part in hidden)
    }
    program = "from desktop.publishing.credentials import Credentials as C; print(C({}).place())"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=kept | {"HOME": str(tmp_path), "PYTHONPATH": str(checkout)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert "asked for each time and kept nowhere" in done.stdout
