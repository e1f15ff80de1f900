"""Addresses of sites: what was typed as it is used, and what is safe to use."""

from ipaddress import ip_address
from urllib.parse import urlsplit

from desktop.publishing.cms.contract import CmsRefused, Trouble
from desktop.translation import tr


def normalised(address: str) -> str:
    """A site's address as typed, with scheme and closing slash; CmsRefused if unsafe."""
    text = address.strip()
    if not text:
        raise CmsRefused(tr("The site has no address."), Trouble.ADDRESS)
    if "://" not in text:
        host = urlsplit(f"//{text}").hostname or ""
        text = f"{'http' if is_loopback(host) else 'https'}://{text}"
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise CmsRefused(
            tr("“{address}” is not a web address.", address=address), Trouble.ADDRESS
        ) from error
    if parts.scheme not in ("http", "https") or not host:
        raise CmsRefused(tr("“{address}” is not a web address.", address=address), Trouble.ADDRESS)
    if parts.username or parts.password:
        raise CmsRefused(
            tr("A password does not belong into the address of a site."), Trouble.ADDRESS
        )
    if parts.scheme == "http" and not is_loopback(host):
        said = tr("{host} would be reached without encryption; use https://{host}.", host=host)
        raise CmsRefused(said, Trouble.ADDRESS)
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}/"


def same_origin(one: str, other: str) -> bool:
    """Whether two addresses are of the same scheme, host and port."""
    return _origin(one) == _origin(other)


def _origin(url: str) -> tuple[str, str, int]:
    parts = urlsplit(url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return parts.scheme, (parts.hostname or "").lower(), port


def is_loopback(host: str) -> bool:
    """Whether a host is this very machine."""
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
