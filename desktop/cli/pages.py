"""`render`, `import` and `export`: a file as a web page, as an article, in another format."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.terminal import CLEAN, UNUSABLE, CommandFailed, Terminal
from desktop.composition import House
from desktop.exchange.files import read, write, write_bytes

if TYPE_CHECKING:
    from desktop.exchange.exporting import Outgoing


def render(house: House, terminal: Terminal, options: Namespace) -> int:
    """Write the page that readers would see, for the writer: it is not looked through."""
    path, target = Path(options.file), Path(options.output)
    imported = read(path)
    for note in imported.notes:
        terminal.note(f"{path}: {note}")
    if target.resolve() == path.resolve():
        raise CommandFailed(f"{target}: is the article itself; name another file.", UNUSABLE)
    page = house.formats.page(imported.article, path.parent, options.policy, imported.pictures)
    write_bytes(target, page.encode("utf-8", "replace"))
    terminal.say(f"{target}: {len(page.encode()):,} bytes, open it in a browser.")
    return CLEAN


def take_in(house: House, terminal: Terminal, options: Namespace) -> int:  # noqa: ARG001
    """Write a text or document as an article in the open format, its pictures beside it."""
    from desktop.exchange.bundle import keep_pictures

    path, target = Path(options.file), Path(options.output)
    _spare(target, force=options.force)
    imported = read(path)
    article, notes = imported.article, imported.notes
    if not imported.is_article:
        folder = target.resolve().parent
        article, more = keep_pictures(article, imported.pictures, path.parent, folder)
        notes = (*notes, *more)
    write(target, article)
    paragraphs = sum(1 for block in article.body.split("\n\n") if block.strip())
    if options.json:
        terminal.data({"written": str(target), "paragraphs": paragraphs, "notes": list(notes)})
        return CLEAN
    for note in notes:
        terminal.note(f"{path}: {note}")
    terminal.say(f"{target}: written, {paragraphs} paragraphs.")
    return CLEAN


def export(house: House, terminal: Terminal, options: Namespace) -> int:
    """Write a file's article in the format that the suffix of the other one names."""
    path, target = Path(options.file), Path(options.output)
    if target.suffix:
        _spare(target, force=options.force)
    imported = read(path)
    for note in imported.notes:
        terminal.note(f"{path}: {note}")
    outgoing = house.formats.outgoing(
        imported.article, path.resolve().parent, options.policy, imported.pictures
    )
    if target.suffix.lower() == ".pdf":
        size = _print(house, outgoing, target, options)
    else:
        size = house.formats.exporter.write(target, outgoing, own=options.own)
    terminal.say(f"{target}: {size:,} bytes.")
    return CLEAN


def _spare(target: Path, *, force: bool) -> None:
    if target.exists() and not force:
        raise CommandFailed(
            f"{target}: is there already and was left as it is. Name another file, or add --force.",
            UNUSABLE,
        )


def _print(house: House, outgoing: "Outgoing", target: Path, options: Namespace) -> int:
    """Print to a PDF as the window does where no browser is on show."""
    ready = house.formats.exporter.guard(target, outgoing, own=options.own)
    if options.print_pdf is None or not options.print_pdf(ready, target):
        raise CommandFailed(f"{target}: could not be printed. Name another folder.")
    return target.stat().st_size
