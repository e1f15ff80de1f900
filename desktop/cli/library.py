"""`library export` and `library import`: everything out as plain files, and in from elsewhere."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from desktop.cli.terminal import CLEAN, Terminal
from desktop.composition import House

_STEP = 0.1


def export(house: House, terminal: Terminal, options: Namespace) -> int:
    """Write the whole library to a folder."""
    folder = Path(options.folder)
    count = house.library.moving.out(folder, _shown(terminal))
    if options.json:
        terminal.data({"folder": str(folder), "articles": count})
    else:
        terminal.say(f"{folder}: {count:,} articles. Sources are in it: keep it as safe as them.")
    return CLEAN


def take_in(house: House, terminal: Terminal, options: Namespace) -> int:
    """Bring in a folder that `export` wrote, or the posts of a WordPress export."""
    place = Path(options.place)
    if place.is_dir():
        arrived = house.library.moving.back(place, _shown(terminal))
        told = {"new": arrived.new, "same": arrived.same, "kept": arrived.kept}
        notes = (arrived.message, *arrived.notes)
    else:
        from desktop.exchange.wordpress_export import bring_in

        posts = bring_in(place, house.drafts, _shown(terminal))
        told = {"new": posts.new, "same": posts.known, "left": posts.left}
        notes = posts.notes
    if options.json:
        terminal.data({**told, "notes": list(notes)})
    else:
        for note in notes:
            terminal.say(note)
    return CLEAN


def _shown(terminal: Terminal) -> Callable[[float], None]:
    """Says how far it is, in steps, where somebody looks on."""
    said = [0.0]

    def hear(part: float) -> None:
        if terminal.err.isatty() and part >= said[0] + _STEP:
            said[0] = part
            terminal.note(f"{part:.0%}")

    return hear
