"""The passwords of sites: kept in the keyring, or lent for as long as the program runs."""

from typing import TYPE_CHECKING

from desktop.translation import tr

if TYPE_CHECKING:
    from desktop.publishing.credentials import Credentials
    from desktop.publishing.sites import Site


class Secrets:
    """Has a site's password at hand; none is ever written by us."""

    def __init__(self, credentials: "Credentials") -> None:
        self._credentials = credentials
        self._lent: dict[tuple[str, str], str] = {}

    def at_hand(self, site: "Site") -> bool:
        """Whether it needs none, or it was lent: what can be told without asking the keyring."""
        return site.kind == "practice" or (site.name, site.url) in self._lent

    def has(self, site: "Site") -> bool:
        """Whether publishing to the site needs no question."""
        from desktop.publishing.credentials import CredentialError

        if site.kind == "practice" or (site.name, site.url) in self._lent:
            return True
        try:
            return bool(self._credentials.get(site))
        except CredentialError:
            return False

    def lend(self, site: "Site", secret: str) -> None:
        """Use this password until the program ends; it is written nowhere."""
        self._lent[site.name, site.url] = secret

    def keep(self, site: "Site", secret: str) -> str:
        """Put a password into the keyring, or lend it where there is none; what was done."""
        from desktop.publishing.credentials import NoKeyring

        self.lend(site, secret)
        try:
            self._credentials.store(site, secret)
        except NoKeyring as error:
            return str(error)
        return tr("The password is in this computer's keyring.")

    def take_back(self, site: "Site") -> None:
        """Drop a password that was lent for a site that is not kept after all."""
        self._lent.pop((site.name, site.url), None)

    def get(self, site: "Site") -> str:
        """The password of a site. Raises CmsUnauthorised where there is none."""
        from desktop.publishing.cms.contract import CmsUnauthorised
        from desktop.publishing.credentials import CredentialError

        lent = self._lent.get((site.name, site.url))
        if lent:
            return lent
        try:
            kept = self._credentials.get(site)
        except CredentialError as error:
            raise CmsUnauthorised(str(error)) from error
        if not kept:
            raise CmsUnauthorised(tr("There is no password for the site “{name}”.", name=site.name))
        return kept

    def forget(self, site: "Site") -> None:
        """Forget the password of a site, lent or kept."""
        from desktop.publishing.credentials import NoKeyring

        self._lent.pop((site.name, site.url), None)
        try:
            self._credentials.forget(site)
        except NoKeyring:
            # Without a keyring there is no password to forget.
            return
