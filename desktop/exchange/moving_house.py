"""A whole library as plain files, and back without a loss.

    onrecord-library.json                        what this is
    articles/wall-holds-4f0c…/article.md         the article, as a file of its own
    articles/wall-holds-4f0c…/draft.json         state, times, place of the caret, file
    articles/wall-holds-4f0c…/history/1.md       what was kept of earlier texts
    articles/wall-holds-4f0c…/media/…            its pictures
    tables/receipts.json                         what was published where

Any program can read the articles. Sources are in them: such a folder is as confidential as the
library. Passwords and what waits to be sent stay behind.
"""

import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from desktop.article.slug import slug_of
from desktop.exchange import media
from desktop.exchange.files import ExchangeError, write_bytes
from desktop.library.moving import Moved, Mover, Row, Taking
from desktop.translation import tr, trn

MARK = "onrecord-library.json"
FORMAT = 1
_ARTICLES, _TABLES, _HISTORY = "articles", "tables", "history"
_LARGEST = 100_000_000
Progress = Callable[[float], None]
"""Hears how far it is, from 0 to 1; may raise Stopped. What is done by then stays."""


class NotMoved(ExchangeError):
    """The library was not moved; one line."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """How many articles are new here, were here, and are now in the history of what was here."""

    new: int = 0
    same: int = 0
    kept: int = 0
    notes: tuple[str, ...] = ()

    @property
    def message(self) -> str:
        """One line for the writer."""
        parts = [trn("{count} article is new here", "{count} articles are new here", self.new)]
        if self.same:
            parts.append(trn("{count} was here already", "{count} were here already", self.same))
        if self.kept:
            parts.append(
                trn(
                    "{count} was here in another text, beside which theirs is kept",
                    "{count} were here in another text, beside which theirs is kept",
                    self.kept,
                )
            )
        return tr("{parts}.", parts=tr(", ").join(parts))


class MovingHouse:
    """Moves one library out and in; `loose` has the pictures of articles without a file."""

    def __init__(self, mover: Mover, loose: Path) -> None:
        self._mover = mover
        self._loose = loose

    def out(self, folder: Path, progress: Progress = lambda _part: None) -> int:
        """Write everything to an empty or new folder; how many articles. Raises NotMoved."""
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise NotMoved(
                tr(
                    "{folder}: is there already, with something in it. Name another one.",
                    folder=folder,
                )
            )
        idents = self._mover.idents()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for number, ident in enumerate(idents):
                progress(number / max(len(idents), 1))
                self._write(folder / _ARTICLES, self._mover.read(ident))
            for table, rows in self._mover.tables():
                _write_json(folder / _TABLES / f"{table}.json", rows)
            # Last: a folder without it is not whole.
            mark = {"format": FORMAT, "articles": len(idents)}
            write_bytes(folder / MARK, json.dumps(mark).encode())
        except OSError as error:
            raise NotMoved(
                tr(
                    "{path}: could not be written ({reason}). The library is as it was; make "
                    "room, or name another folder.",
                    path=error.filename or folder,
                    reason=error.strerror,
                )
            ) from error
        progress(1.0)
        return len(idents)

    def back(self, folder: Path, progress: Progress = lambda _part: None) -> Arrived:
        """Bring a folder's articles into the library; nothing that is here is changed."""
        mark = _read_json(folder / MARK)
        if not isinstance(mark, dict) or cast("Row", mark).get("format") != FORMAT:
            raise NotMoved(
                tr(
                    "{folder}: holds no library that this program can read ({name}).",
                    folder=folder,
                    name=MARK,
                )
            )
        found = sorted((folder / _ARTICLES).glob("*/draft.json"))
        counts = dict.fromkeys(Taking, 0)
        for number, file in enumerate(found):
            progress(number / max(len(found), 1))
            counts[self._take(file.parent)] += 1
        for file in sorted((folder / _TABLES).glob("*.json")):
            self._mover.fill(file.stem, _rows(_read_json(file)))
        progress(1.0)
        told = cast("Row", mark).get("articles")
        missing = (told if isinstance(told, int) else 0) - len(found)
        notes = (
            (
                trn(
                    "{count} article is missing from the folder.",
                    "{count} articles are missing from the folder.",
                    missing,
                ),
            )
            if missing > 0
            else ()
        )
        return Arrived(counts[Taking.NEW], counts[Taking.SAME], counts[Taking.KEPT], notes)

    # One article

    def _write(self, articles: Path, moved: Moved) -> None:
        draft = dict(moved.draft)
        ident = str(draft["id"])
        safe = media.folder_of(Path(), ident).name
        folder = articles / f"{slug_of(str(draft.get('headline', '')))[:40] or 'article'}-{safe}"
        history: list[Row] = []
        for number, revision in enumerate(moved.revisions, start=1):
            _write_text(folder / _HISTORY / f"{number}.md", str(revision["text"]))
            history.append({name: one for name, one in revision.items() if name != "text"})
        _write_text(folder / "article.md", str(draft.pop("text")))
        pictures = media.folder_of(self._loose, ident) / media.FOLDER
        if pictures.is_dir():
            shutil.copytree(pictures, folder / media.FOLDER, dirs_exist_ok=True)
        draft["history"] = history
        draft["origins"] = list(moved.origins)
        _write_json(folder / "draft.json", draft)

    def _take(self, folder: Path) -> Taking:
        told = _read_json(folder / "draft.json")
        if not isinstance(told, dict) or "id" not in told:
            raise NotMoved(
                tr("{path}: is damaged. What came before it is here.", path=folder / "draft.json")
            )
        draft = dict(cast("dict[str, object]", told))
        history = _rows(draft.pop("history", []))
        origins = _rows(draft.pop("origins", []))
        draft["text"] = _read_text(folder / "article.md")
        revisions = tuple(
            {**row, "text": _read_text(folder / _HISTORY / f"{number}.md")}
            for number, row in enumerate(history, start=1)
        )
        taking = self._mover.take(Moved(draft, revisions, tuple(origins)))
        pictures = folder / media.FOLDER
        if taking is Taking.NEW and pictures.is_dir() and not pictures.is_symlink():
            base = media.folder_of(self._loose, str(draft["id"]))
            try:
                shutil.copytree(
                    pictures, base / media.FOLDER, dirs_exist_ok=True, ignore=_links_among
                )
            except OSError as error:
                reason = error.strerror or tr("the disk refused")
                raise NotMoved(
                    tr(
                        "{path}: the pictures could not be kept ({reason}). What came before "
                        "them, and their article, is in the library.",
                        path=pictures,
                        reason=reason,
                    )
                ) from error
        return taking


def _links_among(folder: str, names: list[str]) -> list[str]:
    """Names that lead elsewhere: a library's folder has none."""
    return [name for name in names if Path(folder, name).is_symlink()]


def _rows(value: object) -> list[Row]:
    items = cast("list[object]", value) if isinstance(value, list) else []
    return [cast("Mapping[str, object]", one) for one in items if isinstance(one, dict)]


def _write_text(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")


def _write_json(path: Path, value: object) -> None:
    _write_text(path, json.dumps(value, ensure_ascii=False, indent=1) + "\n")


def _read_text(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise NotMoved(tr("{path}: is larger than any article.", path=path))
        with path.open(encoding="utf-8", newline="") as file:
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise NotMoved(
            tr("{path}: cannot be read. What came before it is in the library.", path=path)
        ) from error


def _read_json(path: Path) -> object:
    try:
        return json.loads(_read_text(path))
    except (ValueError, RecursionError) as error:
        raise NotMoved(
            tr("{path}: is damaged. What came before it is in the library.", path=path)
        ) from error
