"""What went wrong on the way to a site, out of the errors of requests and what is below it.

Signature: `explained(error, host) -> CmsError`.

None of them says in a type of its own what a person can do about it, so the words at the bottom
of the error are looked for, in the order of the table.
"""

from typing import TYPE_CHECKING

from desktop.publishing.cms.contract import CmsError, CmsRefused, CmsUnavailable, Trouble

if TYPE_CHECKING:
    from requests import RequestException

_CAUSES = {
    "Connection refused": ("connection refused", Trouble.CLOSED),
    "actively refused": ("connection refused", Trouble.CLOSED),
    "Name or service not known": ("no such host", Trouble.NO_HOST),
    "nodename nor servname": ("no such host", Trouble.NO_HOST),
    "No address associated": ("no such host", Trouble.NO_HOST),
    "Temporary failure in name resolution": ("no network", Trouble.NO_NETWORK),
    "getaddrinfo failed": ("no such host", Trouble.NO_HOST),
    "NameResolutionError": ("no such host", Trouble.NO_HOST),
    "Network is unreachable": ("no network", Trouble.NO_NETWORK),
    "self-signed certificate in certificate chain": (
        "from an unknown issuer",
        Trouble.UNKNOWN_ISSUER,
    ),
    "self-signed certificate": ("self-signed", Trouble.SELF_SIGNED),
    "certificate has expired": ("expired", Trouble.EXPIRED),
    "not yet valid": ("not valid yet; is the clock of this computer right?", Trouble.CLOCK),
    "doesn't match": ("made out to another host", Trouble.OTHER_HOST),
    "is not valid for": ("made out to another host", Trouble.OTHER_HOST),
    "unable to get local issuer": ("from an unknown issuer", Trouble.UNKNOWN_ISSUER),
    "WRONG_VERSION_NUMBER": ("it does not speak TLS", Trouble.NO_TLS),
}


# Seconds after a silence: what was sent may still be carried out, and a look before that would
# find nothing.
SETTLING = 30.0


def explained(error: "RequestException", host: str) -> CmsError:
    """The error of the contract for one on the way to `host`."""
    from requests import exceptions

    if isinstance(error, exceptions.InvalidURL):
        return CmsRefused(f"{host} is not a web address.", Trouble.ADDRESS)
    text = str(error)
    unknown = ("the connection broke", None)
    cause, trouble = next((known for sign, known in _CAUSES.items() if sign in text), unknown)
    bad = f"The certificate of {host} is not valid ({cause}); nothing was sent."
    # The first kind that fits, so the narrower ones come first.
    lines: tuple[tuple[type[Exception], str, Trouble | None], ...] = (
        (exceptions.SSLError, bad, trouble),
        (exceptions.ProxyError, f"The proxy on the way to {host} did not let us through.", None),
        (exceptions.ConnectTimeout, f"{host} cannot be reached: no answer.", Trouble.SILENT),
        (exceptions.Timeout, f"{host} did not answer in time.", Trouble.SILENT),
        (exceptions.ConnectionError, f"{host} cannot be reached: {cause}.", trouble),
    )
    # A connection that was made has carried the request there.
    settling = SETTLING if isinstance(error, exceptions.ReadTimeout) else None
    for kind, line, known in lines:
        if isinstance(error, kind):
            return CmsUnavailable(line, settling, trouble=known)
    return CmsUnavailable(f"The answer of {host} broke off.")
