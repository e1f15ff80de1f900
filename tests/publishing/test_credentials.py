"""Passwords: from the environment or the keyring, and never in a file."""

from collections.abc import Iterator
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
