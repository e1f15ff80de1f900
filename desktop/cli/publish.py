"""`publish` and `view`: the way out without a window."""

import time
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.check import as_table
from desktop.cli.sites import ensure_secret
from desktop.cli.terminal import CLEAN, FAILED, UNUSABLE, CommandFailed, Terminal
from desktop.composition import House

if TYPE_CHECKING:
    from desktop.article.model import Article
    from desktop.publishing.cms.contract import Status
    from desktop.publishing.entry import Entry, Receipt
    from desktop.publishing.release import Release

# Seconds for a site that does not answer at once, and for another window that is sending.
PATIENCE = 8.0
OTHERS_PATIENCE = 60.0


def publish(house: House, terminal: Terminal, options: Namespace) -> int:
    """Publish one file to one site, exactly once; 1 where something stands in the way."""
    from desktop.publishing.cms.contract import Status

    status = Status(options.status)
    if bool(options.at) != (status is Status.SCHEDULE):
        raise CommandFailed("--status schedule and --at HOUR go together.", UNUSABLE)
    path = Path(options.file)
    opened = house.intake.take(path)
    article = opened.article
    for note in opened.notes:
        terminal.note(f"{path}: {note}")
    site = house.sites.get(options.to)
    release = (
        house.press.withdraw(article)
        if status is Status.WITHDRAW
        else _judged(house, article, opened.base, status, options)
    )
    if release.payload is None or not release.ready:
        return _blocked(terminal, path, release, as_json=options.json)
    for lost in release.losses(house.doors.capabilities(site.kind)):
        terminal.note(f"{site.name}: {lost}")
    ensure_secret(house, terminal, site)
    receipt = _send(house, house.press.enqueue(article.id, site.name, release))
    when = _when(house, options.at) if options.at else ""
    _show(terminal, receipt, when, as_json=options.json)
    return CLEAN


def _judged(
    house: House, article: "Article", base: Path, status: "Status", options: Namespace
) -> "Release":
    policy = options.policy or house.desk.chosen
    report = house.desk.checker(policy).check(article)
    rendering = house.pages.rendering(article, policy)
    prepared = house.press.prepare(article, rendering, base)
    return house.press.judge(
        prepared,
        report,
        status,
        options.override or "",
        options.approved_by or "",
        options.at,
    )


def _when(house: House, at: str) -> str:
    """The hour in words; what is past since it was judged is not worth another error."""
    from desktop.article.hour import HourError
    from desktop.publishing.hours import appoint

    now = house.clock()
    try:
        return appoint(at, now).in_words(now)
    except HourError:
        return at


def _blocked(terminal: Terminal, path: Path, release: "Release", *, as_json: bool) -> int:
    decision = release.decision
    if as_json:
        terminal.data(
            {
                "published": False,
                "message": decision.message,
                "diagnostics": [as_table(item) for item in decision.blocking],
                "leaks": [leak.message for leak in decision.leaks],
            }
        )
        return FAILED
    for leak in decision.leaks:
        terminal.note(f"{path}: {leak.message}")
    for item in decision.blocking:
        terminal.note(f"{path}: {item.field}: {item.message} ({item.rule})")
    if decision.problem:
        terminal.note(f"{path}: {decision.problem}")
    final = bool(decision.leaks) or not all(item.overridable for item in decision.blocking)
    hint = "" if final or decision.problem else ' Mend it, or give --override "REASON".'
    terminal.note(f"{path}: not published.{hint}")
    return FAILED


def _send(house: House, entry: "Entry") -> "Receipt":
    """Carry the entry to its end.

    Raises CommandFailed where it stopped, or has to wait longer than a command can.
    """
    from desktop.publishing.entry import State

    publisher = house.press.publisher()
    end = time.monotonic() + OTHERS_PATIENCE
    while True:
        publisher.run_until_idle(PATIENCE)
        entry = house.outbox.entry(entry.key)
        receipt = house.outbox.receipt(entry.key)
        if receipt is not None:
            return receipt
        if entry.state in (State.STOPPED, State.CANCELLED):
            raise CommandFailed(f"Not published to {entry.site}: {entry.problem}")
        if entry.problem or time.monotonic() > end:
            reason = entry.problem or "another window is still sending."
            raise CommandFailed(
                f"Not published to {entry.site} yet: {reason} It is kept in the outbox and will"
                " be sent when Onrecord runs next."
            )
        # Another window on this library is sending, and does our work too.
        time.sleep(0.2)


def _show(terminal: Terminal, receipt: "Receipt", when: str, *, as_json: bool) -> None:
    if as_json:
        terminal.data({**receipt.as_dict(), "when": when})
        return
    said = f"{receipt.status}, {when}" if when and not receipt.visible else receipt.status
    terminal.say(f"{receipt.site}: {said}, {receipt.url}")
    for difference in receipt.differences:
        terminal.note(f"{receipt.site}: {difference}")


def view(house: House, terminal: Terminal, options: Namespace) -> int:  # noqa: ARG001
    """Serve the practice site on loopback until interrupted."""
    if not (house.doors.practice_folder / "site" / "index.html").exists():
        raise CommandFailed(
            "Nothing is on the practice site yet. Try: onrecord publish FILE --to practice",
            UNUSABLE,
        )
    terminal.say(f"The practice site is at {house.doors.practice_server.url} (end with Ctrl+C).")
    terminal.out.flush()
    try:
        while True:
            time.sleep(3600)
    finally:
        house.doors.practice_server.close()
