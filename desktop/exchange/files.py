"""Articles from files and to files, without ever leaving half a file behind.

Our own format is Markdown with YAML front matter; every other kind is taken in as a new article,
and its file is left as it is.

ExchangeError
├── UnusableInput          there is no text to be had from it
│   └── BrokenFrontMatter  there is, with `imported` as the way in: everything as body
├── Stopped                the user stopped it
├── ChangedOnDisk          the file is no longer the one that was read
└── NotWritten             the disk refused; the file is as it was
"""

import stat
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from desktop.article.front_matter import (
    FrontMatterError,
    dump,
    has_front_matter,
    parse,
    with_headline,
)
from desktop.article.model import Article
from desktop.exchange.documents import PAGES, SUFFIXES, document_in
from desktop.exchange.encoding import Decoded, NotText, decode
from desktop.exchange.package import Unreadable
from desktop.library.whole_file import replace
from desktop.translation import number, tr

# Ten times the longest book; beyond it the file is not an article.
LARGEST = 20_000_000
# Those that hold pictures may be larger.
LARGEST_DOCUMENT = 100_000_000
MARKDOWN_SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd"})


class ExchangeError(Exception):
    """An expected failure; the message is one line: what happened, what was kept, what to do."""


class UnusableInput(ExchangeError):
    """The file cannot be read as an article."""


class ChangedOnDisk(ExchangeError):
    """Another program wrote the file since it was read."""


class NotWritten(ExchangeError):
    """The file could not be written; what was there is still there."""


class Stopped(ExchangeError):
    """The user had enough; raised by what hears of the progress. What was done by then stays."""


@dataclass(frozen=True, slots=True)
class Imported:
    """An article, what was assumed in reading it, and the SHA-256 of the file's bytes.

    `is_article` says that the file is in our own format, so that saving to it keeps its kind.
    `source` is the file's text, lines ending in line feeds; `pictures` are those that were in the
    file, by the paths that the article calls them by.
    """

    article: Article
    notes: tuple[str, ...] = ()
    digest: str = ""
    is_article: bool = False
    source: str = ""
    pictures: Mapping[str, bytes] = field(default_factory=dict[str, bytes], hash=False)


class BrokenFrontMatter(UnusableInput):
    """The front matter is not valid; `imported` holds the whole text as a body."""

    def __init__(self, message: str, imported: Imported, line: int, column: int) -> None:
        super().__init__(message)
        self.imported = imported
        self.line = line
        self.column = column


def read(path: Path) -> Imported:
    """Read an article from a file: Markdown, text, a web page, a Word document, OpenDocument, zip.

    Raises UnusableInput.
    """
    data = _bytes(path)
    digest = sha256(data).hexdigest()
    try:
        document = document_in(data)
    except Unreadable as error:
        raise UnusableInput(tr("{path}: {error}", path=path, error=error)) from error
    if document is not None:
        return Imported(document.article, document.notes, digest, pictures=document.pictures)
    try:
        decoded = decode(data)
    except NotText as error:
        raise UnusableInput(
            tr(
                "{path}: looks like {looks_like}, not text. It was left as it is; open a text, a "
                "web page or a document (.docx, .odt).",
                path=path,
                looks_like=error.looks_like,
            )
        ) from error
    if path.suffix.lower() in MARKDOWN_SUFFIXES:
        return _markdown(path, decoded.text, decoded.notes, digest)
    if decoded.text.lstrip("\ufeff \t\n").startswith("<"):
        return _marked_up(path, decoded, digest)
    if has_front_matter(decoded.text):
        # Two rules in a plain text look like front matter that makes no sense.
        with suppress(BrokenFrontMatter):
            return _markdown(path, decoded.text, decoded.notes, digest)
    return _plain(decoded, digest)


def _plain(decoded: Decoded, digest: str) -> Imported:
    from desktop.exchange.plain_text import read_plain_text

    reading = read_plain_text(decoded.text)
    notes = (*decoded.notes, *reading.notes)
    return Imported(reading.article, notes, digest, source=decoded.text)


def _marked_up(path: Path, decoded: Decoded, digest: str) -> Imported:
    """The article on a web page; XML of other kinds is no article, other text in it is plain."""
    from desktop.exchange.web_article import is_page, read_page

    start = decoded.text[:4096]
    if "<rss" in start and "wordpress.org/export" in start:
        raise UnusableInput(
            tr(
                "{path}: is a WordPress export of many articles. Bring them into the library "
                "with File, Import into the library, or “onrecord library import”.",
                path=path,
            )
        )
    if not is_page(decoded.text) and path.suffix.lower() not in PAGES:
        return _plain(decoded, digest)
    try:
        page = read_page(decoded.text)
    except Unreadable as error:
        raise UnusableInput(tr("{path}: {error}", path=path, error=error)) from error
    notes = (*decoded.notes, *page.notes)
    return Imported(page.article, notes, digest, source=decoded.text, pictures=page.pictures)


def _markdown(path: Path, text: str, notes: tuple[str, ...], digest: str) -> Imported:
    # It brings YAML, which plain text need not wait for.
    from desktop.exchange.dialects import DialectError, translated

    try:
        theirs = translated(text)
        text = theirs.text
        notes = (*notes, *theirs.losses.sentences())
        article = with_headline(parse(text))
        return Imported(article, notes, digest, is_article=not theirs.changed, source=text)
    except DialectError as error:
        opened = Imported(Article(body=text.removesuffix("\n")), notes, digest, source=text)
        raise BrokenFrontMatter(
            tr("{path}: {error}. The file was left as it is.", path=path, error=error), opened, 1, 1
        ) from (error)
    except FrontMatterError as error:
        message = tr(
            "{path}:{line}:{column}: the front matter cannot be read: {problem}. The file "
            "was left as it is; mend that line, or open the file in the window, where all of "
            "it appears as text.",
            path=path,
            line=error.line,
            column=error.column,
            problem=error.problem,
        )
        opened = Imported(error.as_body(), (*notes, message), digest, source=text)
        raise BrokenFrontMatter(message, opened, error.line, error.column) from error


def digest_of(path: Path) -> str:
    """The SHA-256 of a file's bytes, or "" where it cannot be read."""
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def _bytes(path: Path) -> bytes:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise UnusableInput(
                tr(
                    "{path}: is {kind}, not a file. Name a text file.",
                    path=path,
                    kind=_kind(found.st_mode),
                )
            )
        holds_pictures = path.suffix.lower() in SUFFIXES | PAGES
        largest = LARGEST_DOCUMENT if holds_pictures else LARGEST
        if found.st_size > largest:
            raise UnusableInput(
                tr(
                    "{path}: is {size} MB; up to {largest} MB can be opened. It was left as it "
                    "is; split it first.",
                    path=path,
                    size=number(found.st_size / 1e6),
                    largest=number(largest // 1_000_000),
                )
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnusableInput(
            tr("{path}: there is no such file. Check the name.", path=path)
        ) from error
    except PermissionError as error:
        raise UnusableInput(tr("{path}: may not be read by this user.", path=path)) from error
    except OSError as error:
        raise UnusableInput(
            tr("{path}: cannot be read ({reason}).", path=path, reason=_reason(error))
        ) from error
    except ValueError as error:  # a NUL in the name
        raise UnusableInput(tr("{path}: is not a file name.", path=repr(str(path)))) from error


def _kind(mode: int) -> str:
    return tr("a folder") if stat.S_ISDIR(mode) else tr("a pipe or device")


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__


# ---------------------------------------------------------------- writing


def write(path: Path, article: Article, *, expected: str | None = None) -> str:
    """Write an article as Markdown with front matter; the new SHA-256 of the file.

    At every moment the file is either wholly old or wholly new. `expected` is the digest
    the caller last saw; another one on disk raises ChangedOnDisk. Raises NotWritten.
    """
    return write_bytes(path, dump(article).encode(), expected=expected)


def write_bytes(path: Path, data: bytes, *, expected: str | None = None) -> str:
    """Like `write`, for any content."""
    target = path.resolve()
    if expected and target.exists() and digest_of(target) != expected:
        raise ChangedOnDisk(
            tr(
                "{path}: was changed by another program since it was opened. It was not "
                "overwritten; save under another name, or open it again.",
                path=path,
            )
        )
    try:
        replace(target, data)
    except OSError as error:
        raise NotWritten(
            tr(
                "{path}: could not be written ({reason}). What was there is untouched; save to "
                "another folder.",
                path=path,
                reason=_reason(error),
            )
        ) from error
    return sha256(data).hexdigest()
