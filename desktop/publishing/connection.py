"""The test of a connection, and what to do about each trouble it can find.

Signatures: `examine(client, now) -> SiteCheck`, `advice(trouble, kind) -> str`.

What is wrong is found where it happens: on the way (`cms/network_errors`), by each kind of site
itself (`check`), and here by the clock, which an adapter may pass over as long as it is let in.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from desktop.publishing.cms.contract import Client, Clocked, CmsError, SiteCheck, Trouble
from desktop.translation import later, tr, trn

# A clock this wrong lets an embargo pass early, and soon spoils the signatures of requests.
TOLERATED = timedelta(minutes=3)

ADVICE = {
    Trouble.ADDRESS: later("Type the site’s address as it stands in the browser when you read it."),
    Trouble.NO_HOST: later(
        "Look for a slip of the keys in the address, and whether you are online."
    ),
    Trouble.NO_NETWORK: later("Connect this computer to the network, then try again."),
    Trouble.CLOSED: later(
        "The computer is there, the site is not: it may be down, or the number behind the colon "
        "in the address is wrong."
    ),
    Trouble.SILENT: later(
        "Try again in a minute. If it stays silent, a firewall may be in the way: ask those who "
        "run the site."
    ),
    Trouble.PORTAL: later(
        "Open any page in the browser; a hotel’s or train’s network then shows where to log in. "
        "If you are online, the address is not that of the site."
    ),
    Trouble.MOVED: later(
        "If that is your site, use its new address. If it is not, the network you are in may "
        "want you to log in first: open any page in the browser."
    ),
    Trouble.EXPIRED: later(
        "Ask those who run the site to renew its certificate. If the date of this computer is "
        "wrong, set it right."
    ),
    Trouble.SELF_SIGNED: later(
        "Ask those who run the site for a certificate that browsers trust. In a hotel’s or "
        "train’s network, log in there first."
    ),
    Trouble.OTHER_HOST: later(
        "Use the address that the certificate is made out to, with or without www. In a hotel’s "
        "or train’s network, log in there first."
    ),
    Trouble.UNKNOWN_ISSUER: later(
        "If your house has an issuer of its own, have its certificate installed on this "
        "computer. In a hotel’s or train’s network, log in there first."
    ),
    Trouble.NO_TLS: later(
        "Ask those who run the site to switch on https. Without it anybody on the way could read "
        "your password."
    ),
    Trouble.NOTHING_THERE: later(
        "Copy the address from the browser while you look at the site, or choose its kind yourself."
    ),
    Trouble.BLOCKED: later(
        "Ask those who run the site to let you use its interface: a plug-in for security, or the "
        "web server, closes it."
    ),
    Trouble.PASSWORDS_OFF: later(
        "Ask those who run the site to switch on application passwords. They need https; "
        "plug-ins for security may forbid them."
    ),
    Trouble.PASSWORD: later("Copy the key again, all of it, or have a new one made."),
    Trouble.HEADER: later(
        "Ask the host to pass the Authorization header on to the site. Nothing is wrong with "
        "what you typed."
    ),
    Trouble.RIGHTS: later(
        "Ask those who run the site for the right to publish. Drafts, where you may write them, "
        "can be sent all the same."
    ),
    Trouble.CLOCK: later(
        "Have this computer set its clock by itself, in the settings of the system."
    ),
}
_BY_KIND = {
    (Trouble.PASSWORD, "wordpress"): later(
        "Make a new application password in WordPress, under Users, Profile, and copy all of it."
    ),
    (Trouble.PASSWORD, "ghost"): later(
        "Copy the Admin API key again, all of it, in Ghost under Settings, Integrations."
    ),
    (Trouble.PASSWORD, "micropub"): later("Connect the site again; tokens expire."),
    (Trouble.HEADER, "wordpress"): later(
        "Ask the host to pass the Authorization header on to WordPress (in Apache: CGIPassAuth "
        "On). Your password is right."
    ),
    (Trouble.RIGHTS, "wordpress"): later(
        "Ask an administrator to make you an author or editor. A contributor can send drafts; "
        "somebody else publishes them."
    ),
    (Trouble.RIGHTS, "micropub"): later(
        "Connect the site again and allow Onrecord to create, update and delete."
    ),
}


def advice(trouble: Trouble | None, kind: str = "") -> str:
    """What to do next, in a sentence or two; empty where nothing is the trouble."""
    if trouble is None:
        return ""
    return tr(_BY_KIND.get((trouble, kind), ADVICE[trouble]))


def examine(client: Client, now: Callable[[], datetime]) -> SiteCheck:
    """Address, credentials, rights and clock; `now` (aware) is asked after the site was."""
    check = client.check()
    if not check.ok or check.trouble or not isinstance(client, Clocked):
        return check
    try:
        there = client.clock()
    except CmsError as error:
        return SiteCheck.failed(error)
    off = now() - there if there else timedelta()
    if abs(off) < TOLERATED:
        return check
    minutes = round(abs(off).total_seconds() / 60)
    said = (
        trn(
            "{checked} This computer’s clock is {count} minute ahead of the site’s.",
            "{checked} This computer’s clock is {count} minutes ahead of the site’s.",
            minutes,
            checked=check.message,
        )
        if off > timedelta()
        else trn(
            "{checked} This computer’s clock is {count} minute behind the site’s.",
            "{checked} This computer’s clock is {count} minutes behind the site’s.",
            minutes,
            checked=check.message,
        )
    )
    return replace(check, message=said, trouble=Trouble.CLOCK)
