"""`sites`: the places to publish to, found by their address and tested."""

from argparse import Namespace
from typing import TYPE_CHECKING

from desktop.cli.terminal import CLEAN, FAILED, UNUSABLE, CommandFailed, Terminal
from desktop.composition import House
from desktop.library.declared import HOLD

if TYPE_CHECKING:
    from desktop.publishing.discovery import Found
    from desktop.publishing.sites import Site


def add(house: House, terminal: Terminal, options: Namespace) -> int:
    """Add or change a site, and keep its password where the system can."""
    from slugify import slugify

    from desktop.publishing.sites import PRACTICE, Site

    if options.kind == PRACTICE.kind:
        raise CommandFailed("The practice site is there already.", UNUSABLE)
    found = _found(terminal, options)
    if found.kind == "wordpress" and not options.user:
        raise CommandFailed("WordPress asks who you are: give --user NAME.", UNUSABLE)
    name = slugify(options.name if options.name is not None else found.title)
    title = options.title or found.title
    hold = house.settings.get(HOLD) if options.hold is None else options.hold
    site = Site(name, found.kind, found.url, options.user, title, float(hold), options.becoming)
    former = [one for one in house.sites.all() if one.name == site.name]
    house.sites.put(site)
    for before in former:
        house.doors.forget_former(before)
    terminal.say(f"{site.name}: added, {site.kind} at {site.url}")
    secret = house.environment.get("ONRECORD_SECRET", "").strip() or _asked(terminal, site)
    if secret:
        terminal.note(house.secrets.keep(site, secret))
    else:
        terminal.note("No password was given; it is asked for when needed.")
    return CLEAN


def _found(terminal: Terminal, options: Namespace) -> "Found":
    """What is at the address: found out, or as it was said. CmsError."""
    from desktop.publishing.authorisation import page_without_return
    from desktop.publishing.connection import advice
    from desktop.publishing.discovery import Found, NotFound, discover, site_of

    if options.kind:
        # Refuses what is no address, is not encrypted, or holds a password, before it is kept.
        return Found(options.kind, site_of(options.address), options.name or options.kind)
    try:
        found = discover(options.address)
    except NotFound as error:
        for line in error.tried:
            terminal.note(f"  {line}")
        if error.elsewhere:
            terminal.note(f"  Try: onrecord sites add {error.elsewhere}")
        raise CommandFailed(f"{error} {advice(error.trouble)}") from error
    terminal.note(f"{found.title}: {found.kind} at {found.url}")
    page = page_without_return(found)
    for line in (*found.notes, *((f"A password for Onrecord is made at {page}",) if page else ())):
        terminal.note(f"  {line}")
    return found


def list_sites(house: House, terminal: Terminal, options: Namespace) -> int:
    """The places to publish to."""
    from dataclasses import asdict

    sites = house.sites.all()
    if options.json:
        terminal.data([asdict(site) for site in sites])
        return CLEAN
    width = max(len(site.name) for site in sites)
    for site in sites:
        place = site.url or str(house.doors.practice_folder)
        terminal.say(f"{site.name:<{width}}  {site.kind}  {place}  {site.user}".rstrip())
    return CLEAN


def test(house: House, terminal: Terminal, options: Namespace) -> int:
    """Test address, password, rights and clock, writing nothing."""
    from dataclasses import asdict

    from desktop.publishing.connection import advice

    site = house.sites.get(options.name)
    ensure_secret(house, terminal, site)
    outcome = house.doors.examine(site)
    step = advice(outcome.trouble, site.kind)
    if options.json:
        terminal.data({"site": site.name, **asdict(outcome), "advice": step})
    else:
        terminal.say(f"{site.name}: {outcome.message} {step}".rstrip())
    return CLEAN if outcome.ok else FAILED


def remove(house: House, terminal: Terminal, options: Namespace) -> int:
    """Forget a site and its password; what was published there stays."""
    house.doors.remove(options.name)
    terminal.say(f"{options.name}: removed. What was published there stays there.")
    return CLEAN


def ensure_secret(house: House, terminal: Terminal, site: "Site") -> None:
    """Have the site's password at hand: keyring, `ONRECORD_SECRET`, or asked for."""
    from desktop.publishing.credentials import CredentialError

    if house.secrets.has(site):
        return
    try:
        house.credentials.get(site)
    except CredentialError as error:
        terminal.note(str(error))
    secret = _asked(terminal, site)
    if not secret:
        raise CommandFailed(
            f"There is no password for {site.name}. Set ONRECORD_SECRET, or give it on"
            " standard input."
        )
    house.secrets.lend(site, secret)


def _asked(terminal: Terminal, site: "Site") -> str:
    whose = {
        "ghost": ("Admin API key", "the integration"),
        "micropub": ("Access token", "the user"),
        "newsroom": ("Key", site.user) if site.user else ("Token", "the user"),
    }
    what, owner = whose.get(site.kind, ("Application password", site.user or "the user"))
    return terminal.secret(f"{what} of {owner} at {site.url}: ")
