"""A bundle: an article as Markdown with its pictures beside it, as a folder or a zip file.

    article.md
    media/quay-1f2e3d4c5b6a7980.jpg

The Markdown names the pictures by their paths in the bundle, so that any program finds them.
"""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from desktop.article.figure import figures, written
from desktop.article.front_matter import FrontMatterError, dump, parse
from desktop.article.model import Article
from desktop.exchange import media
from desktop.exchange.encoding import decode
from desktop.exchange.package import Package, Unreadable, is_safe
from desktop.exchange.taking import MEDIA, Taken
from desktop.translation import tr, trn

ARTICLE = "article.md"
_SIGNS = (
    (b"\xff\xd8\xff", ".jpg"),
    (b"\x89PNG", ".png"),
    (b"GIF8", ".gif"),
    (b"RIFF", ".webp"),
)
# Zip files have no time before this one; the same article gives the same bytes.
_NO_TIME = (1980, 1, 1, 0, 0, 0)


def pack(article: Article, load: Callable[[str], bytes]) -> dict[str, bytes]:
    """The files of a bundle by their paths in it.

    `load` reads a picture by its path as written (OSError, ValueError); one that cannot be read
    keeps its path, and those on the web stay there.
    """
    files: dict[str, bytes] = {}
    for path in dict.fromkeys(pictures_of(article)):
        try:
            content = load(path)
        except (OSError, ValueError, RuntimeError):
            continue
        name = _name(path, content)
        files[name] = content
        article = renamed(article, path, name)
    return {ARTICLE: dump(article).encode(), **files}


def zipped(files: dict[str, bytes]) -> bytes:
    """The files as one zip file, the same bytes for the same files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(zipfile.ZipInfo(name, _NO_TIME), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def is_bundle(package: Package) -> bool:
    """Whether there is an article among the parts."""
    return _article_in(package) is not None


def read_bundle(package: Package) -> Taken:
    """The article in a bundle, with those of its pictures that are there. Raises Unreadable."""
    name = _article_in(package)
    if name is None:
        raise Unreadable(tr("holds no article."))
    try:
        article = parse(decode(package.read(name)).text)
    except FrontMatterError as error:
        raise Unreadable(
            tr("holds an article whose front matter cannot be read: {error}", error=error)
        ) from error
    folder = PurePosixPath(name).parent
    found: dict[str, bytes] = {}
    missing = 0
    for path in dict.fromkeys(pictures_of(article)):
        part = str(folder / path)
        if is_safe(path) and part in package:
            found[path] = package.read(part)
        else:
            missing += 1
    notes = (
        (
            trn(
                "{count} of its pictures is not in the bundle.",
                "{count} of its pictures are not in the bundle.",
                missing,
            ),
        )
        if missing
        else ()
    )
    return Taken(article, notes, found)


def pictures_of(article: Article) -> Iterator[str]:
    """The paths of the article's pictures that are files on this computer, in reading order."""
    for path in (article.picture.file, *(one.picture.file for one in figures(article.body))):
        if path and urlsplit(path).scheme not in ("http", "https", "data"):
            yield path


def renamed(article: Article, old: str, new: str) -> Article:
    """The article with one picture under another path."""
    if old == new:
        return article
    if article.picture.file == old:
        article = replace(article, picture=replace(article.picture, file=new))
    body = article.body
    for figure in reversed([one for one in figures(body) if one.picture.file == old]):
        shown = written(replace(figure.picture, file=new), figure.rest)
        body = body[: figure.start] + shown + body[figure.end :]
    return replace(article, body=body)


def keep_pictures(
    article: Article, given: Mapping[str, bytes], folder: Path, base: Path
) -> tuple[Article, tuple[str, ...]]:
    """The article with its pictures in the `media` folder of `base`, and what hindered that.

    They are those `given`, by their paths, and those in `folder` or below it.
    """
    notes: list[str] = []
    for path in dict.fromkeys(pictures_of(article)):
        incoming = _incoming(path, given, folder)
        if incoming is None:
            continue
        try:
            taken = media.take(base, incoming)
        except media.NotTaken as error:
            notes.append(str(error))
        else:
            article = renamed(article, path, taken.picture.file)
    return article, tuple(notes)


def _incoming(path: str, given: Mapping[str, bytes], folder: Path) -> media.Incoming | None:
    content = given.get(path)
    if content is not None:
        digest = sha256(content).hexdigest()[:16]
        return media.Incoming(PurePosixPath(path).name.replace(f"-{digest}", ""), content=content)
    try:
        file = (folder / unquote(path)).resolve()
        # A document from elsewhere does not reach for what lies beside its folder.
        inside = file.is_relative_to(folder.resolve()) and file.is_file()
    except (OSError, ValueError):
        return None
    return media.Incoming(file.name, file) if inside else None


def _article_in(package: Package) -> str | None:
    found = [name for name in package.names if PurePosixPath(name).name == ARTICLE]
    return min(found, key=len, default=None)


def _name(path: str, content: bytes) -> str:
    """A name that no two pictures share and no disk refuses."""
    from slugify import slugify

    suffix = next((kind for sign, kind in _SIGNS if content.startswith(sign)), None)
    suffix = suffix or PurePosixPath(urlsplit(path).path).suffix.lower()
    digest = sha256(content).hexdigest()[:16]
    stem = slugify(Path(urlsplit(path).path).stem.removesuffix(f"-{digest}"), max_length=40)
    return f"{MEDIA}/{stem or 'picture'}-{digest}{suffix if suffix[1:].isalnum() else ''}"
