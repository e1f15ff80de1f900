"""Passwords of sites: in the system's keyring or nowhere.

Signature: `Credentials(environment=os.environ)` with `get(site)`, `store(site, secret)`,
`forget(site)`, `place()`. NoKeyring where the system has none: the caller then asks each time.

For automation the environment variable `ONRECORD_SECRET` goes before the keyring. A secret is
kept under the site's address and user, so that changing a site's address does not send the old
site's password to the new one.
"""

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from desktop.publishing.sites import Site
from desktop.translation import later, tr

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

VARIABLE = "ONRECORD_SECRET"
SERVICE = "Onrecord"
# Back ends that write passwords where anybody can read them, or nowhere without saying so.
UNSAFE_BACKENDS = ("keyrings.alt.file", "keyring.backends.null", "keyring.backends.fail")


class CredentialError(Exception):
    """A secret cannot be read or kept; one line for the user."""


class NoKeyring(CredentialError):
    """The system has no keyring to keep a password in."""


class Credentials:
    """Reads and keeps the secrets of sites."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._environment = environment

    def get(self, site: Site) -> str | None:
        """The secret for `site`, or None where none is kept; NoKeyring, CredentialError."""
        given = self._environment.get(VARIABLE, "").strip()
        if given:
            return given
        return self._call("read", "get_password", _service(site), site.user)

    def store(self, site: Site, secret: str) -> None:
        """Keep the secret for `site`; NoKeyring, CredentialError."""
        self._call("kept", "set_password", _service(site), site.user, secret)

    def forget(self, site: Site) -> None:
        """Remove the secret of `site`, if there is one; NoKeyring, CredentialError."""
        if self._call("read", "get_password", _service(site), site.user) is not None:
            self._call("removed", "delete_password", _service(site), site.user)

    def place(self) -> str:
        """Where a password would be kept, in a sentence."""
        try:
            _keyring()
        except NoKeyring as error:
            return str(error)
        return tr("The password is kept in this computer's keyring, and nowhere else.")

    def backend(self) -> str:
        """The name of what keeps passwords here, for whoever looks for a fault."""
        import keyring

        kind = type(keyring.get_keyring())
        return f"{kind.__module__}.{kind.__qualname__}"

    def _call(self, deed: str, method: str, *arguments: str) -> Any:
        from keyring.errors import KeyringError, NoKeyringError

        try:
            return getattr(_keyring(), method)(*arguments)
        except NoKeyringError as error:
            raise _none() from error
        except KeyringError as error:
            raise CredentialError(tr(_FAILED[deed], error=error)) from error


_FAILED = {
    "read": later("The password could not be read: {error}"),
    "kept": later("The password could not be kept: {error}"),
    "removed": later("The password could not be removed: {error}"),
}


def _keyring() -> "KeyringBackend":
    """The system's keyring, unless it is none or a file in plain text."""
    import keyring

    backend = keyring.get_keyring()
    # A chain holds several; the first that can is asked, so all must be safe.
    parts: list[object] = [backend, *getattr(backend, "backends", ())]
    if any(type(part).__module__.startswith(UNSAFE_BACKENDS) for part in parts):
        raise _none()
    return backend


def _none() -> NoKeyring:
    return NoKeyring(
        tr(
            "This system has no keyring, so the password is asked for each time and kept "
            "nowhere. For scripts, set {variable} or give it on standard input.",
            variable=VARIABLE,
        )
    )


def _service(site: Site) -> str:
    return f"{SERVICE}: {site.url.rstrip('/').lower()}"
