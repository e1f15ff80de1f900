"""An article out of the house in another format, past the egress guard.

What is exported is for others: it is inspected as what is published is, pictures are developed
anew without their metadata, and the ledger, replies and citation keys stay at home. An export for
oneself (`own`) is the article as it is, with everything and unguarded.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from desktop.article.front_matter import dump
from desktop.article.model import Article
from desktop.exchange.files import ExchangeError, NotWritten, write_bytes
from desktop.preview.citations import CITATION
from desktop.preview.renderer import Rendering
from desktop.translation import later, tr, trn

Load = Callable[[str], bytes]
FORMATS: Mapping[str, str] = {
    "docx": later("Word document"),
    "html": later("Web page, all in one file"),
    "md": later("Markdown"),
    "zip": later("Markdown with its pictures"),
    "txt": later("Plain text"),
    "json": later("News item (ninjs 3.1)"),
    "pdf": later("PDF"),
}
"""What can be written, by the suffix of the file; a PDF is printed by whoever has a printer."""
_CITED = re.compile(rf"(?P<code>(?<!`)(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`))|\s?{CITATION}")


class NotExported(ExchangeError):
    """Nothing was written; one line that says why and what to do."""


class Guarded(NotExported):
    """Protected words would have left; `leaks` says which, one line each."""

    def __init__(self, path: Path, leaks: Sequence[str]) -> None:
        said = leaks[0]
        if len(leaks) > 1:
            said = trn(
                "{leak} There is {count} more.",
                "{leak} There are {count} more.",
                len(leaks) - 1,
                leak=said,
            )
        super().__init__(
            tr(
                "{path}: was not written, for a protected source would leave with it. {leaks} Take "
                "it out of the text, or export for yourself only.",
                path=path,
                leaks=said,
            )
        )
        self.leaks = tuple(leaks)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What is to be exported: the article, its rendered body, and where its pictures are.

    `load` reads a picture as it is, by its path in the article.
    """

    article: Article
    rendering: Rendering
    load: Load


@dataclass(frozen=True, slots=True)
class Exporter:
    """Writes articles in any of FORMATS but PDF.

    `inspect` names the protected words in what would leave; `develop` makes a picture ready to
    leave; `page` and `item` make the web page and the ninjs item; `clock` tells the time.
    """

    inspect: Callable[[Outgoing, str], Sequence[str]]
    develop: Callable[[bytes], bytes]
    page: Callable[[Outgoing], str]
    item: Callable[[Outgoing], Mapping[str, object]]
    clock: Callable[[], datetime]

    def write(self, path: Path, outgoing: Outgoing, *, own: bool = False) -> int:
        """Write the article to `path` in the format of its suffix; the number of bytes.

        Without a suffix it is a folder, which is new or empty.

        Raises Guarded, NotExported, NotWritten.
        """
        ready = self.guard(path, outgoing, own=own)
        kind = path.suffix.lower().removeprefix(".")
        if kind not in ("", "zip"):
            data = self._file(path, kind, ready)
        else:
            from desktop.exchange.bundle import pack, zipped

            files = pack(ready.article, ready.load)
            if not kind:
                return _write_folder(path, files)
            data = zipped(files)
        write_bytes(path, data)
        return len(data)

    def guard(self, path: Path, outgoing: Outgoing, *, own: bool = False) -> Outgoing:
        """What may leave of it. Raises Guarded."""
        if own:
            return outgoing
        ready = replace(
            outgoing, article=_outward(outgoing.article), load=self._developed(outgoing)
        )
        leaks = self.inspect(outgoing, dump(ready.article))
        if leaks:
            raise Guarded(path, leaks)
        return ready

    def _file(self, path: Path, kind: str, ready: Outgoing) -> bytes:
        article = ready.article
        if kind == "docx":
            from desktop.exchange.word_writer import write_word

            return write_word(article, ready.rendering, ready.load, self.clock())
        if kind == "txt":
            from desktop.exchange.plain_writer import write_plain

            return write_plain(article, ready.rendering).encode("utf-8", "replace")
        if kind in ("md", "markdown"):
            return dump(article).encode()
        if kind in ("html", "htm"):
            return self.page(ready).encode("utf-8", "replace")
        if kind == "json":
            item = self.item(ready)
            return (json.dumps(item, ensure_ascii=False, indent=2) + "\n").encode()
        known = ", ".join(f".{suffix}" for suffix in FORMATS)
        raise NotExported(
            tr(
                "{path}: there is no way to write .{kind}. Use one of {known}.",
                path=path,
                kind=kind,
                known=known,
            )
        )

    def _developed(self, outgoing: Outgoing) -> Load:
        return lambda path: self.develop(outgoing.load(path))


def _outward(article: Article) -> Article:
    """The article without what is the desk's own: ledger, replies, what was set aside, keys."""
    body = _CITED.sub(lambda found: found["code"] or "", article.body)
    return replace(
        article,
        id="",
        sources=(),
        replies=(),
        ignores=(),
        extra={},
        picture=replace(article.picture, extra={}),
        corrections=tuple(replace(one, extra={}) for one in article.corrections),
        body=body,
    )


def _write_folder(folder: Path, files: Mapping[str, bytes]) -> int:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise NotExported(
            tr(
                "{folder}: is there already, with something in it. Name another folder.",
                folder=folder,
            )
        )
    total = 0
    for name, content in files.items():
        target = folder / name
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise NotWritten(
                tr(
                    "{folder}: cannot be made ({reason}).",
                    folder=target.parent,
                    reason=error.strerror,
                )
            ) from error
        write_bytes(target, content)
        total += len(content)
    return total
