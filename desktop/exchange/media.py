"""The pictures of an article: kept beside it, named by what is in them, never changed.

Signatures: `folder_of(loose, ident) -> Path`, `take(base, incoming, progress) -> Taken`,
`small(path) -> Path`, `carry(article, old, new)`.

An article's pictures lie in the folder `media` of the folder that its relative paths count
from. A file's name ends with the start of its SHA-256, so the same picture is there once,
whatever it was called. What lies there is what was dropped, byte for byte; what leaves is made
from it by `publishing.darkroom`.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from desktop.article.figure import figures
from desktop.article.model import Article, Picture
from desktop.exchange.files import ExchangeError, NotWritten, write_bytes
from desktop.translation import number, tr

FOLDER = "media"
LARGEST = 100_000_000
"""Bytes of one file: several times what the largest camera writes."""
_SMALL = ".small"
_DIGITS = 16
_PART = 1 << 20

Progress = Callable[[float], None]
"""Hears how far it is, from 0 to 1; may raise to stop it, and then nothing was kept."""


class NotTaken(ExchangeError):
    """The picture was not taken in; the article is as it was."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A picture that comes in: a file, or bytes from a clipboard under a name of their own."""

    name: str
    path: Path | None = None
    content: bytes = b""


@dataclass(frozen=True, slots=True)
class Taken:
    """A picture as the article may name it, with what its file said about it."""

    picture: Picture
    size: tuple[int, int]


def folder_of(loose: Path, ident: str) -> Path:
    """The folder in `loose` for an article that belongs to no file.

    An id may come from anybody's file; it is not let out of the folder.
    """
    plain = re.fullmatch(r"[0-9A-Za-z-]{1,64}", ident)
    return loose / (ident if plain else sha256(ident.encode()).hexdigest()[:32])


def take(base: Path, incoming: Incoming, progress: Progress = lambda _part: None) -> Taken:
    """Keep a picture in the `media` folder of `base`. NotTaken where it cannot be.

    A picture of 50 million pixels takes about a second.
    """
    from desktop.library.photograph import NotAPicture, examine

    content = _content(incoming, progress)
    try:
        found = examine(incoming.name, content)
    except NotAPicture as error:
        raise NotTaken(str(error)) from error
    progress(0.8)
    folder = base / FOLDER
    digest = sha256(content).hexdigest()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        kept = _kept(folder, digest)
        if kept is None:
            kept = folder / f"{_stem(incoming.name)}-{digest[:_DIGITS]}.{found.suffix}"
            progress(0.9)
            write_bytes(kept, content)
        if found.small and not _small_of(kept).exists():
            _small_of(kept).parent.mkdir(exist_ok=True)
            write_bytes(_small_of(kept), found.small)
    except (OSError, NotWritten) as error:
        cause = error if isinstance(error, OSError) else error.__cause__
        reason = getattr(cause, "strerror", None) or tr("the disk refused")
        raise NotTaken(
            tr(
                "{name} could not be kept in {folder} ({reason}). The article is as it was; make "
                "room or save the article to another folder, and try again.",
                name=incoming.name,
                folder=folder,
                reason=reason,
            )
        ) from error
    progress(1.0)
    said = found.words
    file = f"{FOLDER}/{kept.name}"
    return Taken(Picture(file, said.alt, said.caption, said.credit, said.licence), found.size)


def said_by(base: Path, file: str) -> Picture:
    """What the file of a picture says about it, as `take` would; nothing where it cannot."""
    from desktop.library.photograph import NotAPicture, opened, words_of

    try:
        with opened((base / file).read_bytes()) as image:
            said = words_of(image)
    except (OSError, ValueError, NotAPicture):
        return Picture(file)
    return Picture(file, said.alt, said.caption, said.credit, said.licence)


def small(path: Path) -> Path:
    """A copy for the screen where there is one, else the picture itself."""
    copy = _small_of(path)
    return copy if path.parent.name == FOLDER and copy.is_file() else path


def carry(article: Article, old: Path, new: Path) -> None:
    """Have the article's own pictures in `new` as they are in `old`. NotTaken where they cannot.

    Those that stay where they are, at an absolute path, need not be carried.
    """
    if old.resolve() == new.resolve():
        return
    named = [article.picture.file, *(one.picture.file for one in figures(article.body))]
    for file in dict.fromkeys(named):
        here, there = old / file, new / file
        if not file.startswith(f"{FOLDER}/") or ".." in Path(file).parts or there.exists():
            continue
        try:
            there.parent.mkdir(parents=True, exist_ok=True)
            for source, target in ((here, there), (_small_of(here), _small_of(there))):
                if source.is_file():
                    target.parent.mkdir(exist_ok=True)
                    write_bytes(target, source.read_bytes())
        except (OSError, NotWritten) as error:
            raise NotTaken(
                tr(
                    "The pictures could not be copied to {folder}: {error}",
                    folder=there.parent,
                    error=error,
                )
            ) from error


def _content(incoming: Incoming, progress: Progress) -> bytes:
    """The bytes, read in parts."""
    if incoming.path is None:
        return incoming.content
    try:
        total = incoming.path.stat().st_size
        if total > LARGEST or not incoming.path.is_file():
            raise NotTaken(
                tr(
                    "{name} is larger than {size} MB, and was not taken.",
                    name=incoming.name,
                    size=number(LARGEST // 1_000_000),
                )
                if total > LARGEST
                else tr("{name} is no file, and was not taken.", name=incoming.name)
            )
        parts: list[bytes] = []
        read = 0
        with incoming.path.open("rb") as file:
            while (part := file.read(_PART)) and read <= LARGEST:
                parts.append(part)
                read += len(part)
                progress(0.5 * min(1.0, read / max(total, 1)))
    except OSError as error:
        reason = error.strerror or tr("it cannot be read")
        raise NotTaken(
            tr("{name} was not taken: {reason}.", name=incoming.name, reason=reason)
        ) from error
    return b"".join(parts)


def _kept(folder: Path, digest: str) -> Path | None:
    """The very picture, where it is there already."""
    for path in sorted(folder.glob(f"*-{digest[:_DIGITS]}.*")):
        if sha256(path.read_bytes()).hexdigest() == digest:
            return path
    return None


def _small_of(path: Path) -> Path:
    return path.parent / _SMALL / f"{path.name}.webp"


def _stem(name: str) -> str:
    from slugify import slugify

    return slugify(Path(name).stem, max_length=40) or "picture"
