"""`render` and `import`: a file as a web page, and a text as an article."""

from argparse import Namespace
from pathlib import Path

from desktop.cli.terminal import CLEAN, UNUSABLE, CommandFailed, Terminal
from desktop.composition import House
from desktop.exchange.files import read, write, write_bytes


def render(house: House, terminal: Terminal, options: Namespace) -> int:
    """Write the page that readers would see."""
    path, target = Path(options.file), Path(options.output)
    imported = read(path)
    for note in imported.notes:
        terminal.note(f"{path}: {note}")
    if target.resolve() == path.resolve():
        raise CommandFailed(f"{target}: is the article itself; name another file.", UNUSABLE)
    page = house.page(imported.article, path.parent, options.policy)
    write_bytes(target, page.encode("utf-8", "replace"))
    terminal.say(f"{target}: {len(page.encode()):,} bytes, open it in a browser.")
    return CLEAN


def take_in(house: House, terminal: Terminal, options: Namespace) -> int:  # noqa: ARG001
    """Write a text as an article in the open format."""
    path, target = Path(options.file), Path(options.output)
    if target.exists() and not options.force:
        raise CommandFailed(
            f"{target}: is there already and was left as it is. Name another file, or add --force.",
            UNUSABLE,
        )
    imported = read(path)
    write(target, imported.article)
    for note in imported.notes:
        terminal.note(f"{path}: {note}")
    paragraphs = sum(1 for block in imported.article.body.split("\n\n") if block.strip())
    terminal.say(f"{target}: written, {paragraphs} paragraphs.")
    return CLEAN
