"""Pictures that an article names at other places of the net: loaded when the writer says so.

Whoever serves such a picture learns that somebody is working on a text that names it. So nothing
is loaded by itself, and what was loaded is kept until the window closes, in a folder of its own.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from html import unescape
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event

from PySide6.QtCore import QObject, Signal

from desktop.article.difference import ends_alike
from desktop.preview.renderer import Block
from desktop.publishing.cms.contract import CmsError
from desktop.translation import tr
from desktop.ui.tasks import Latest

_PICTURE = re.compile(r'<img(?: [\w-]+="[^"]*")*? src="(https?://[^"]*)"')
_LARGEST = 30 * 1024 * 1024
_ENDINGS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/avif": ".avif",
    "image/svg+xml": ".svg",
}


@dataclass(frozen=True, slots=True)
class _Loaded:
    files: dict[str, Path]
    problems: tuple[str, ...]


class Named:
    """Follows the blocks of one rendering after another. Not for use by two threads at a time."""

    def __init__(self) -> None:
        self._blocks: Sequence[Block] = ()
        self._found: Sequence[tuple[str, ...]] = ()

    def follow(self, blocks: Sequence[Block]) -> tuple[str, ...]:
        """The addresses of the pictures that these name elsewhere, each once."""
        front, back = ends_alike(blocks, self._blocks)
        fresh = map(_named, blocks[front : len(blocks) - back])
        below = self._found[len(self._found) - back :] if back else ()
        self._blocks, self._found = blocks, (*self._found[:front], *fresh, *below)
        return tuple(dict.fromkeys(chain.from_iterable(self._found)))


def _named(block: Block) -> tuple[str, ...]:
    if 'src="http' not in block.html:
        return ()
    return tuple(unescape(match.group(1)) for match in _PICTURE.finditer(block.html))


class RemotePictures(QObject):
    """What was loaded; `loaded` tells that there is more, with what went wrong, one line each."""

    loaded = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder: TemporaryDirectory[str] | None = None
        self._files: dict[str, Path] = {}
        self._stop = Event()
        self._loader = Latest("loading pictures", self)
        self._loader.done.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether pictures are being loaded."""
        return self._loader.busy

    def path(self, address: str) -> Path | None:
        """The file of a picture that was loaded."""
        return self._files.get(address)

    def missing(self, addresses: Iterable[str]) -> tuple[str, ...]:
        """Those that were not loaded yet."""
        return tuple(one for one in addresses if one not in self._files)

    def load(self, addresses: Iterable[str]) -> None:
        """Load these, a moment later; while that goes on, give it up."""
        if self.busy:
            self._stop.set()
            return
        self._stop = Event()
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="onrecord-pictures-")
        wanted, folder = self.missing(addresses), Path(self._folder.name)
        self._loader.submit(_load, wanted, folder, self._stop.is_set)

    def _take(self, result: _Loaded) -> None:
        self._files |= result.files
        self.loaded.emit(result.problems)

    def close(self) -> None:
        """Give up what is under way and forget all that was loaded."""
        self._stop.set()
        self._loader.close()
        if self._folder is not None:
            self._folder.cleanup()


def _load(addresses: tuple[str, ...], folder: Path, stopped: Callable[[], bool]) -> _Loaded:
    from desktop.publishing.reading import Reader

    reader = Reader(stopped, _LARGEST)
    files: dict[str, Path] = {}
    problems: list[str] = []
    for address in addresses:
        if stopped():
            break
        try:
            answer = reader.get(address)
        except CmsError as error:
            problems.append(str(error))
            continue
        kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
        if answer.status != 200 or kind not in _ENDINGS:
            problems.append(tr("{address} is not a picture that can be shown.", address=address))
            continue
        name = f"{sha256(address.encode()).hexdigest()}{_ENDINGS[kind]}"
        try:
            (folder / name).write_bytes(answer.content)
        except OSError as error:
            problems.append(
                tr(
                    "A picture could not be kept for the preview: {strerror}.",
                    strerror=error.strerror,
                )
            )
            continue
        files[address] = folder / name
    return _Loaded(files, tuple(problems))
