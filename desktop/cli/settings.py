"""`settings`: what can be chosen, what was, and choosing it."""

from argparse import Namespace
from pathlib import Path

from desktop.cli.terminal import CLEAN, UNUSABLE, CommandFailed, Terminal
from desktop.composition import House
from desktop.library.declared import SETTINGS, setting
from desktop.library.settings import Setting, plain


def list_settings(house: House, terminal: Terminal, options: Namespace) -> int:
    """Every setting with its value; those that were chosen are marked."""
    settings = house.settings
    if options.json:
        terminal.data({one.name: plain(settings.get(one)) for one in SETTINGS})
        return CLEAN
    width = max(len(one.name) for one in SETTINGS)
    for one in SETTINGS:
        mark = "*" if settings.is_chosen(one) else " "
        terminal.say(f"{mark} {one.name:{width}}  {one.written(settings.get(one))}".rstrip())
    return CLEAN


def get(house: House, terminal: Terminal, options: Namespace) -> int:
    """The value of one setting."""
    one = _named(options.name)
    terminal.say(one.written(house.settings.get(one)))
    return CLEAN


def choose(house: House, terminal: Terminal, options: Namespace) -> int:
    """Choose a value."""
    one = _named(options.name)
    try:
        value = one.read(options.value)
    except ValueError as error:
        raise CommandFailed(str(error), UNUSABLE) from error
    house.choices.choose(one, value)
    if one.from_start:
        terminal.note("It counts when the window is opened again.")
    return CLEAN


def reset(house: House, _terminal: Terminal, options: Namespace) -> int:
    """Have the default count again."""
    house.settings.reset(_named(options.name))
    return CLEAN


def _named(name: str) -> Setting[object]:
    try:
        return setting(name)
    except KeyError as error:
        raise CommandFailed(
            f"There is no setting “{name}”. See “onrecord settings list”.", UNUSABLE
        ) from error


def described() -> str:
    """Every setting in words, for `--help`."""
    lines: list[str] = []
    for one in SETTINGS:
        default = one.written(one.default) or "empty"
        lines.append(f"  {one.name}\n      {one.text}: {one.allowed()}; {default} at first")
    return "settings:\n" + "\n".join(lines)


def export(house: House, terminal: Terminal, options: Namespace) -> int:
    """The desk's settings as one file."""
    path = Path(options.file)
    if path.exists() and not options.force:
        raise CommandFailed(f"{path} is there already; --force writes over it.", UNUSABLE)
    house.handing.out(path, shortcuts=options.shortcuts)
    terminal.note(f"{path}: written, without users, passwords and articles.")
    return CLEAN


def take_in(house: House, terminal: Terminal, options: Namespace) -> int:
    """The settings of such a file: what changes first, and then, with --yes, the change."""
    brought = house.handing.look(Path(options.file))
    for one in brought.changes:
        values = f": {one.before or '-'} -> {one.after}" if one.before or one.after else ""
        terminal.say(f"{one.what:8} {one.thing}{values}")
    if not brought.changes:
        terminal.note("Nothing would change.")
        return CLEAN
    if not options.yes:
        terminal.note("Nothing was changed yet. With --yes it is.")
        return CLEAN
    terminal.note(f"Taken in. What was replaced is in {house.handing.take(brought)}.")
    return CLEAN
