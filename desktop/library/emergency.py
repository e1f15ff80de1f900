"""What the library cannot take is kept on another disk until it can.

A full disk, a folder that became read-only, a stick that was pulled out, a network that stalls:
the library cannot be written, and what is typed must be on some disk all the same. Each
article is then one file in the open file format, which can also be read without us. When the
library takes it the file goes; a file that is left is brought into the library at the next
start. A library that cannot even be opened has a stand-in there meanwhile.

Names: LIBRARY-ARTICLE-STAMP-rREVISION-cCARET.md, where LIBRARY and ARTICLE are the beginnings
of the SHA-256 of the library's path and the article's id, STAMP counts up (nanoseconds since
the epoch, or one more than the last) and REVISION is the library's that the text was made from.
"""

import os
import re
import shutil
import stat
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from tempfile import gettempdir

from desktop.article.front_matter import FrontMatterError, dump, parse
from desktop.article.model import Article
from desktop.library import whole_file
from desktop.library.database import Database, LibraryError
from desktop.library.drafts import Drafts, fingerprint
from desktop.translation import later, tr

SPARE_VARIABLE = "ONRECORD_SPARE"
OLDER = later("kept elsewhere while the library could not be written")
_NAME = re.compile(r"(\w{12})-(\w{12})-(\d+)-r(\d+)-c(\d+)\.md")


def places(environment: Mapping[str, str]) -> tuple[Path, ...]:
    """Folders to try: the user’s choice, the home, then temporary ones, the shortest-lived last."""
    from platformdirs import user_state_path

    name = f"onrecord-{os.getuid()}" if hasattr(os, "getuid") else "onrecord"
    found = [user_state_path("onrecord", appauthor=False) / "kept", Path(gettempdir()) / name]
    if os.name == "posix":
        found.insert(1, Path("/var/tmp") / name)  # noqa: S108 - made for this user alone
    if spare := environment.get(SPARE_VARIABLE):
        found.insert(0, Path(spare).expanduser())
    if runtime := environment.get("XDG_RUNTIME_DIR"):
        found.append(Path(runtime) / "onrecord")
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class Copy:
    """A text kept outside the library, made from `revision` of it (0: not in it yet)."""

    path: Path
    article: Article
    revision: int
    caret: int
    at: datetime


class Emergency:
    """The copies of one library. For one thread at a time."""

    def __init__(self, library: Path, folders: Sequence[Path]) -> None:
        self._library = library.absolute()
        self._key = _digest(str(self._library))
        self._folders = tuple(folders)
        self._mine: dict[str, Path] = {}
        self._stamp = 0

    def put(self, article: Article, *, revision: int, caret: int) -> Path:
        """Keep a text on another disk, the copy before it goes; where it is now.

        Raises LibraryError where no folder takes it.
        """
        self._stamp = max(self._stamp + 1, time.time_ns())
        name = f"{self._key}-{_digest(article.id)}-{self._stamp:020d}-r{revision}-c{caret}.md"
        data = dump(article).encode()

        def write(folder: Path) -> Path:
            whole_file.replace(folder / name, data)
            return folder / name

        path = self._somewhere(write)
        old = self._mine.get(article.id)
        self._mine[article.id] = path
        if old is not None:
            _remove(old)
        return path

    def adopt(self, copy: Copy) -> None:
        """Treat a copy that was found as one of our own: the next of its article replaces it."""
        self._mine[copy.article.id] = copy.path

    def drop(self, ident: str) -> None:
        """The library has this article: its copy goes."""
        path = self._mine.pop(ident, None)
        if path is not None:
            _remove(path)

    def stand_in(self) -> Path:
        """A file for a library that is used while the real one cannot be opened; LibraryError."""

        def make(folder: Path) -> Path:
            place = folder / f"{self._key}-library"
            place.mkdir(exist_ok=True, mode=0o700)
            return place / "library.sqlite"

        return self._somewhere(make)

    def copies(self) -> list[Copy]:
        """All there are of this library, oldest first."""
        found = [copy for folder in self._folders for copy in self._copies_in(folder)]
        return sorted(found, key=lambda one: one.path.name.split("-")[2])

    def stand_ins(self) -> Iterator[Path]:
        """The libraries that stood in for this one."""
        for folder in self._folders:
            path = folder / f"{self._key}-library" / "library.sqlite"
            if _is_file(path):
                yield path

    def _copies_in(self, folder: Path) -> Iterator[Copy]:
        try:
            paths = [path for path in folder.iterdir() if path.name.startswith(self._key)]
        except OSError:
            return
        for path in paths:
            matched = _NAME.fullmatch(path.name)
            if matched is None:
                continue
            try:
                article = parse(path.read_text(encoding="utf-8"))
            except (OSError, FrontMatterError, ValueError):
                continue
            stamp, revision, caret = (int(part) for part in matched.groups()[2:])
            at = datetime.fromtimestamp(stamp / 1e9, UTC)
            yield Copy(path, article, revision, caret, at)

    def _somewhere(self, write: Callable[[Path], Path]) -> Path:
        """Have it written in the first folder that takes it, those on other disks first."""
        problem = tr("there is no folder for it")
        for folder in sorted(self._folders, key=self._is_near):
            try:
                _make_own(folder)
                return write(folder)
            except OSError as error:
                problem = tr("{path}: {error}", path=folder, error=error.strerror)
        raise LibraryError(tr("Nor could it be kept on another disk ({problem}).", problem=problem))

    def _is_near(self, folder: Path) -> bool:
        """Whether a folder is on the library's disk; unknown counts as another."""
        device = _device(self._library.parent)
        return device is not None and device == _device(folder)


def bring_back(
    emergency: Emergency, drafts: Drafts, clock: Callable[[], datetime]
) -> tuple[str, ...]:
    """Take into the library what was kept elsewhere; a sentence for each article brought.

    No text is lost: the newest of an article is shown, the others go into its history.
    Raises LibraryError where the library takes nothing; what was kept is then kept still.
    """
    stand_ins = list(emergency.stand_ins())
    kept = emergency.copies()
    kept += [copy for path in stand_ins for copy in _all_in(path, clock)]
    kept.sort(key=lambda one: one.at)
    newest = {copy.article.id: copy for copy in kept}
    notes = [_brought(copy) for copy in newest.values() if _bring(drafts, copy)]
    # Only now has each article a draft, in whose history a text can be put.
    for copy in kept:
        if copy is not newest[copy.article.id]:
            drafts.put_aside(copy.article, OLDER)
    for copy in kept:
        _remove(copy.path)
    for path in stand_ins:
        shutil.rmtree(path.parent, ignore_errors=True)
    return tuple(notes)


def _all_in(path: Path, clock: Callable[[], datetime]) -> list[Copy]:
    """The articles of a library that stood in."""
    with closing(Database(path, clock=clock)) as database:
        drafts = Drafts(database, clock)
        # More were never typed while a library was away.
        found = [drafts.get(one.id) for one in drafts.listing(limit=100_000)]
    return [Copy(path, one.article, 0, one.caret, one.updated) for one in found]


def _bring(drafts: Drafts, copy: Copy) -> bool:
    """Whether the copy held anything that the library did not."""
    draft = drafts.find(copy.article.id)
    if draft is not None:
        if fingerprint(draft.article) == fingerprint(copy.article):
            return False
        if draft.revision != copy.revision and draft.updated > copy.at:
            drafts.put_aside(copy.article, OLDER)
            return True
    drafts.save(copy.article, caret=copy.caret, expected=copy.revision)
    drafts.restore(copy.article.id)
    return True


def _brought(copy: Copy) -> str:
    title = copy.article.headline or tr("An article without a headline")
    return tr(
        "{title}: what was kept in {folder} is back in the library.",
        title=title,
        folder=copy.path.parent,
    )


def _make_own(folder: Path) -> None:
    """Make the folder for this user alone; one that is somebody else's is refused."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or (hasattr(os, "getuid") and found.st_uid != os.getuid()):
        raise PermissionError(0, tr("is not this user's own folder"))


def _device(path: Path) -> int | None:
    """The disk a path is on, or would be."""
    for one in (path, *path.parents):
        try:
            return one.stat().st_dev
        except OSError:
            continue
    return None


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def _remove(path: Path) -> None:
    """One that cannot be removed is found to be in the library at the next start."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:12]
