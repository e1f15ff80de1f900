"""Getting what is typed onto a disk, off the GUI thread, whatever that disk does.

Each article's newest state waits for its turn to be written to the library; older ones are
left out. Where the library refuses, or does not answer within STALLED_MS, the state is also
kept on another disk (`library/emergency.py`), and the library is tried again until it takes it.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.library.database import LibraryError
from desktop.library.drafts import Draft, Drafts, Saved
from desktop.library.emergency import Emergency
from desktop.translation import later, tr
from desktop.ui.analyst import Work
from desktop.ui.tasks import Serial

# How long a write may take before another disk is asked (milliseconds): some ten times what a
# sync takes, and the rest of the promise's 250 is left for the other disk.
STALLED_MS = 80
# How soon to try again after the disk refused (milliseconds).
RETRY_MS = 2000
# After how long a disk that does not answer is worth a word (milliseconds).
SAID_MS = 1500
# How long the window may stand before it closes, for each of the two disks (seconds).
HANGING = 1.0
NO_ANSWER = later("The library’s disk does not answer.")


@dataclass(frozen=True, slots=True)
class Text:
    """One state of one article on its way to a disk."""

    work: Work
    file: Path | None
    caret: int

    @property
    def ident(self) -> str:
        """The id of the article."""
        return self.work.fields.id


@dataclass(frozen=True, slots=True)
class Kept:
    """A text that is now on a disk: the library's, or another one, as the file `copy`."""

    text: Text
    copy: Path | None = None
    others: bool = False


@dataclass(frozen=True, slots=True)
class Trouble:
    """The library cannot be written, and why; `folder` has the text instead, if any has."""

    problem: str
    folder: Path | None = None


class Keeping(QObject):
    """Writes texts to the library in the order in which their articles were touched."""

    kept = Signal(object)  # Kept
    troubled = Signal(object)  # Trouble: once for each that is another one
    elsewhere = Signal(object)  # Draft | None: another program wrote; the draft if that one

    def __init__(self, drafts: Drafts, emergency: Emergency, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._emergency = emergency
        # The newest state of each article that the library lacks; what is written just now.
        self._waiting: dict[str, Text] = {}
        self._writing: Text | None = None
        self._begun = 0.0
        self._cost = 0.0
        self._to_copy: dict[str, Text] = {}
        self._copying = False
        self._copies: dict[str, Kept] = {}
        self._revisions: dict[str, int] = {}
        self._problem = ""
        self._said: Trouble | None = None
        self._version: int | None = None
        self._looking = False
        # Jobs return what is to be done with their result on this thread.
        self._library = Serial("saving", self)
        self._other = Serial("saving elsewhere", self)
        self._library.done.connect(_act)
        self._library.failed.connect(self._broken)
        self._other.done.connect(_act)
        self._stall = self._timer(self._stalled)
        self._say = self._timer(self._report)
        self._retry = self._timer(self._next)

    def _timer(self, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(then)
        return timer

    @property
    def busy(self) -> bool:
        """Whether the library still lacks something."""
        return self._writing is not None or bool(self._waiting)

    def lacks(self, ident: str) -> bool:
        """Whether a state of this article is still on its way to the library."""
        writing = self._writing is not None and self._writing.ident == ident
        return writing or ident in self._waiting

    @property
    def cost(self) -> int:
        """What the last write took, in milliseconds."""
        return round(1000 * self._cost)

    def put(self, text: Text) -> None:
        """Have this text on a disk as soon as may be."""
        self._waiting[text.ident] = text
        if self._problem:
            self._copy(text)
        if not self._retry.isActive():
            self._next()

    def place(self, ident: str, caret: int) -> None:
        """Have the library remember the caret; where it cannot be written, never mind."""
        if not self.busy:
            self._library.submit(_place, self._drafts, ident, caret)

    def know(self, ident: str, revision: int | None) -> None:
        """The article was read from the library in this revision; None where nobody can say."""
        if revision is None:
            self._revisions.pop(ident, None)
        else:
            self._revisions[ident] = revision

    def look(self, ident: str) -> None:
        """Look whether another program wrote to the library; `elsewhere` tells."""
        if not self.busy and not self._looking:
            self._looking = True
            self._library.submit(self._look, ident)

    def wait(self, seconds: float) -> bool:
        """Wait no longer than this until the library has everything; whether it has.

        Not at all where it has not answered for some time.
        """
        if self._writing is not None and self._problem and not self._say.isActive():
            seconds = 0
        self._retry.stop()
        self._next()
        end = monotonic() + seconds
        while self.busy and not self._retry.isActive() and self._library.drain(end - monotonic()):
            pass
        return not self.busy

    def wait_elsewhere(self, ident: str, seconds: float) -> Kept | None:
        """Wait no longer than this for copies of all that waits; that of this article."""
        for text in self._lacking():
            self._copy(text)
        end = monotonic() + seconds
        while self._copying and self._other.drain(end - monotonic()):
            pass
        return None if self._copying else self._copies.get(ident)

    def close(self) -> None:
        """Take nothing more. A write that hangs is left to itself: there is a copy of it."""
        for timer in (self._stall, self._say, self._retry):
            timer.stop()
        for worker in (self._library, self._other):
            worker.drain(HANGING)
        self._waiting.clear()
        self._to_copy.clear()
        for worker in (self._library, self._other):
            worker.close(HANGING)

    # Into the library

    def _next(self) -> None:
        if self._writing is not None or not self._waiting:
            return
        text = self._waiting.pop(next(iter(self._waiting)))
        self._writing = text
        self._begun = monotonic()
        self._stall.start(STALLED_MS)
        self._library.submit(self._write, text, self._revisions.get(text.ident))

    def _write(self, text: Text, expected: int | None) -> Callable[[], None]:
        """On the library's thread; `expected` as for `Drafts.save`."""
        try:
            article = text.work.article()
            saved = self._drafts.save(article, caret=text.caret, file=text.file, expected=expected)
        except LibraryError as error:
            return partial(self._not_written, text, str(error))
        return partial(self._written, text, saved)

    def _written(self, text: Text, saved: Saved) -> None:
        self._end_write()
        self._cost = monotonic() - self._begun
        self._say.stop()
        self._problem, self._said = "", None
        self._revisions[text.ident] = saved.revision
        self._to_copy.pop(text.ident, None)
        if text.ident not in self._waiting and text.ident in self._copies:
            self._drop(text.ident)
        self._next()
        self.kept.emit(Kept(text, others=saved.others))

    def _not_written(self, text: Text, problem: str) -> None:
        self._end_write()
        self._waiting = {text.ident: text} | self._waiting
        self._problem = problem
        self._say.stop()
        self._retry.start(RETRY_MS)
        self._copy_all()
        if not self._copying:
            self._report()

    def _broken(self, error: BaseException) -> None:
        """A fault of the program's own; the text is tried again with the next change."""
        if self._writing is not None:
            self._waiting.setdefault(self._writing.ident, self._writing)
        self._end_write()
        raise error

    def _end_write(self) -> None:
        self._writing = None
        self._stall.stop()

    def _stalled(self) -> None:
        self._problem = self._problem or tr(NO_ANSWER)
        # A slow disk is no news.
        self._say.start(SAID_MS)
        self._copy_all()

    def _lacking(self) -> list[Text]:
        """What the library does not have yet, the newest state of each article."""
        writing = {} if self._writing is None else {self._writing.ident: self._writing}
        return list((writing | self._waiting).values())

    def _look(self, ident: str) -> Callable[[], None]:
        """On the library's thread."""
        try:
            version = self._drafts.version()
            draft = None if version == self._version else self._drafts.find(ident)
            if draft is not None and draft.revision == self._revisions.get(ident):
                draft = None
        except LibraryError:
            version, draft = self._version, None
        return partial(self._looked, version, draft)

    def _looked(self, version: int | None, draft: Draft | None) -> None:
        self._looking = False
        before, self._version = self._version, version
        if before not in (None, version) and not self.busy:
            self.elsewhere.emit(draft)

    # Onto another disk

    def _copy_all(self) -> None:
        for text in self._lacking():
            self._copy(text)

    def _copy(self, text: Text) -> None:
        known = self._copies.get(text.ident)
        if known is None or known.text is not text:
            self._to_copy[text.ident] = text
            self._next_copy()

    def _next_copy(self) -> None:
        if self._copying or not self._to_copy:
            return
        text = self._to_copy.pop(next(iter(self._to_copy)))
        self._copying = True
        self._other.submit(self._write_copy, text, self._revisions.get(text.ident, 0))

    def _write_copy(self, text: Text, revision: int) -> Callable[[], None]:
        """On the other disk's thread."""
        try:
            article = text.work.article()
            path = self._emergency.put(article, revision=revision, caret=text.caret)
        except LibraryError as error:
            return partial(self._not_copied, text, str(error))
        return partial(self._copied, Kept(text, copy=path))

    def _copied(self, kept: Kept) -> None:
        self._copying = False
        ident = kept.text.ident
        if any(one.ident == ident for one in self._lacking()):
            self._copies[ident] = kept
            if not self._say.isActive():
                self._report()
            self.kept.emit(kept)
        else:
            # The library has it by now.
            self._drop(ident)
        self._next_copy()

    def _drop(self, ident: str) -> None:
        self._copies.pop(ident, None)
        self._other.submit(_drop, self._emergency, ident)

    def _not_copied(self, text: Text, problem: str) -> None:
        self._copying = False
        self._copies.pop(text.ident, None)
        if problem not in self._problem:
            self._problem = f"{self._problem} {problem}"
        self._report()

    def _report(self) -> None:
        """Say what is the matter, unless that was said."""
        newest = next(reversed(self._copies.values()), None)
        folder = newest.copy.parent if newest and newest.copy else None
        trouble = Trouble(self._problem, folder)
        if self._problem and trouble != self._said:
            self._said = trouble
            self.troubled.emit(trouble)


def _act(then: Callable[[], None]) -> None:
    then()


def _place(drafts: Drafts, ident: str, caret: int) -> Callable[[], None]:
    with suppress(LibraryError):
        drafts.place(ident, caret)
    return _nothing


def _drop(emergency: Emergency, ident: str) -> Callable[[], None]:
    emergency.drop(ident)
    return _nothing


def _nothing() -> None:
    """There is nothing more to do."""
