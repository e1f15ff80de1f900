"""What went wrong on the way to a site, out of the errors of requests and what is below it.

Signature: `explained(error, host) -> CmsError`.

None of them says in a type of its own what a person can do about it, so the words at the bottom
of the error are looked for, in the order of the table.
"""

from typing import TYPE_CHECKING

from desktop.publishing.cms.contract import CmsError, CmsRefused, CmsUnavailable, Trouble
from desktop.translation import later, tr

if TYPE_CHECKING:
    from requests import RequestException

_CAUSES = {
    "Connection refused": (later("connection refused"), Trouble.CLOSED),
    "actively refused": (later("connection refused"), Trouble.CLOSED),
    "Name or service not known": (later("no such host"), Trouble.NO_HOST),
    "nodename nor servname": (later("no such host"), Trouble.NO_HOST),
    "No address associated": (later("no such host"), Trouble.NO_HOST),
    "Temporary failure in name resolution": (later("no network"), Trouble.NO_NETWORK),
    "getaddrinfo failed": (later("no such host"), Trouble.NO_HOST),
    "NameResolutionError": (later("no such host"), Trouble.NO_HOST),
    "Network is unreachable": (later("no network"), Trouble.NO_NETWORK),
    "self-signed certificate in certificate chain": (
        later("from an unknown issuer"),
        Trouble.UNKNOWN_ISSUER,
    ),
    "self-signed certificate": (later("self-signed"), Trouble.SELF_SIGNED),
    "certificate has expired": (later("expired"), Trouble.EXPIRED),
    "not yet valid": (later("not valid yet; is the clock of this computer right?"), Trouble.CLOCK),
    "doesn't match": (later("made out to another host"), Trouble.OTHER_HOST),
    "is not valid for": (later("made out to another host"), Trouble.OTHER_HOST),
    "unable to get local issuer": (later("from an unknown issuer"), Trouble.UNKNOWN_ISSUER),
    "WRONG_VERSION_NUMBER": (later("it does not speak TLS"), Trouble.NO_TLS),
}


# Seconds after a silence: what was sent may still be carried out, and a look before that would
# find nothing.
SETTLING = 30.0


def explained(error: "RequestException", host: str) -> CmsError:
    """The error of the contract for one on the way to `host`."""
    from requests import exceptions

    if isinstance(error, exceptions.InvalidURL):
        return CmsRefused(tr("{host} is not a web address.", host=host), Trouble.ADDRESS)
    text = str(error)
    unknown = (later("the connection broke"), None)
    cause, trouble = next((known for sign, known in _CAUSES.items() if sign in text), unknown)
    cause = tr(cause)
    bad = tr(
        "The certificate of {host} is not valid ({cause}); nothing was sent.",
        host=host,
        cause=cause,
    )
    # The first kind that fits, so the narrower ones come first.
    lines: tuple[tuple[type[Exception], str, Trouble | None], ...] = (
        (exceptions.SSLError, bad, trouble),
        (
            exceptions.ProxyError,
            tr("The proxy on the way to {host} did not let us through.", host=host),
            None,
        ),
        (
            exceptions.ConnectTimeout,
            tr("{host} cannot be reached: no answer.", host=host),
            Trouble.SILENT,
        ),
        (exceptions.Timeout, tr("{host} did not answer in time.", host=host), Trouble.SILENT),
        (
            exceptions.ConnectionError,
            tr("{host} cannot be reached: {cause}.", host=host, cause=cause),
            trouble,
        ),
    )
    # A connection that was made has carried the request there.
    settling = SETTLING if isinstance(error, exceptions.ReadTimeout) else None
    for kind, line, known in lines:
        if isinstance(error, kind):
            return CmsUnavailable(line, settling, trouble=known)
    return CmsUnavailable(tr("The answer of {host} broke off.", host=host))
