"""The places an article can be published to.

Signatures: `Sites(connect)` with `all()`, `get(name)`, `put(site)`,
`remove(name)`. Secrets are not here, see `credentials`. The kinds of site are listed in
`cms.KINDS`; a practice site is always there.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import astuple, dataclass, replace

from desktop.publishing.cms import KINDS
from desktop.publishing.cms.addresses import normalised
from desktop.publishing.cms.contract import CmsRefused, Status
from desktop.translation import later, number, tr

# Seconds; longer would be an hour of publication, which is set in another place.
LONGEST_HOLD = 600.0
FIRST_OFFERED = (Status.PUBLISH, Status.DRAFT)


class SiteError(Exception):
    """A site that cannot be added, found or removed; one line for the user."""


@dataclass(frozen=True, slots=True)
class Site:
    """A place to publish to; `kind` is one of `cms.KINDS`, `title` is for people.

    For `hold` seconds after Publish was pressed in the window nothing is sent, so that it can be
    cancelled. `becoming` is the `Status` that is offered first.
    """

    name: str
    kind: str
    url: str = ""
    user: str = ""
    title: str = ""
    hold: float = 0.0
    becoming: str = Status.PUBLISH


PRACTICE = Site("practice", "practice", title=later("Practice site"))


class Sites:
    """The sites in the database that `connect` opens; safe to use from any thread."""

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        self._connect = connect

    def all(self) -> tuple[Site, ...]:
        """Every site, the practice site first."""
        with closing(self._connect()) as connection:
            rows = connection.execute(
                "SELECT name, kind, url, user, title, hold, becoming FROM sites ORDER BY name"
            ).fetchall()
        practice = replace(PRACTICE, title=tr(PRACTICE.title))
        return (practice, *(Site(*row) for row in rows))

    def get(self, name: str) -> Site:
        """The site of that name; SiteError where there is none."""
        for site in self.all():
            if site.name == name:
                return site
        known = ", ".join(site.name for site in self.all())
        raise SiteError(
            tr("There is no site called “{name}”. There are: {known}.", name=name, known=known)
        )

    def put(self, site: Site) -> None:
        """Add the site, or change the one of the same name."""
        checked(site)
        with closing(self._connect()) as connection, connection:
            connection.execute(
                "INSERT OR REPLACE INTO sites (name, kind, url, user, title, hold, becoming)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                astuple(site),
            )

    def remove(self, name: str) -> None:
        """Remove the site; SiteError where there is none, or for the practice site."""
        if self.get(name).name == PRACTICE.name:
            raise SiteError(tr("The practice site cannot be removed."))
        with closing(self._connect()) as connection, connection:
            connection.execute("DELETE FROM sites WHERE name = ?", (name,))


def checked(site: Site) -> None:
    """Refuse, with SiteError, what cannot be a site."""
    if site.kind not in KINDS:
        raise SiteError(
            tr(
                "“{kind}” is not a kind of site. There are: {known}.",
                kind=site.kind,
                known=", ".join(KINDS),
            )
        )
    if not site.name.strip() or site.name == PRACTICE.name:
        raise SiteError(tr("A site cannot be called “{name}”.", name=site.name))
    if site.kind != PRACTICE.kind:
        _must_be_safe(site.url)
    if not 0.0 <= site.hold <= LONGEST_HOLD:
        raise SiteError(tr("A hold is of 0 to {longest} seconds.", longest=number(LONGEST_HOLD)))
    if site.becoming not in FIRST_OFFERED:
        raise SiteError(
            tr("A site cannot be set to “{becoming}” from the start.", becoming=site.becoming)
        )


def _must_be_safe(url: str) -> None:
    try:
        normalised(url)
    except CmsRefused as error:
        raise SiteError(str(error)) from error
