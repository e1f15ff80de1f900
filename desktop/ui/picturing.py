"""Pictures into the article: dropped, pasted or picked; looked at and kept beside the window."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImageWriter, QTextCursor
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop.article.figure import figure_at, figures, with_licence, written
from desktop.article.model import Edit, Picture
from desktop.composition import House
from desktop.exchange import media
from desktop.exchange.media import Incoming, NotTaken
from desktop.library.database import LibraryError
from desktop.translation import later, tr, trn
from desktop.ui.editor.pasting import Clip, brings_pictures
from desktop.ui.editor.widget import Editor
from desktop.ui.fields import Fields, picture_pattern
from desktop.ui.progress import ProgressLine
from desktop.ui.session import Session
from desktop.ui.tasks import Serial
from desktop.ui.toolbar import Notice

if TYPE_CHECKING:
    from desktop.publishing.darkroom import Recipe

_WORDS = {
    "alt": later("alt text"),
    "caption": later("caption"),
    "credit": later("credit"),
    "licence": later("licence"),
}


class _Cancelled(Exception):
    """Nobody wants the pictures any more."""


@dataclass(frozen=True, slots=True)
class _Job:
    """Pictures on their way in; `place` is the number of theirs in the body, 0 for the lead's.

    The cursor that keeps the place belongs to the window's thread, and stays there.
    """

    ident: str
    base: Path
    pictures: tuple[Incoming | Clip, ...]
    place: int
    old: str
    stopped: threading.Event
    remark: str


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What was kept of a job, what was not and why; `old` is what the old file says itself."""

    job: _Job
    taken: tuple[Picture, ...]
    problems: tuple[str, ...]
    old: Picture


class Picturing(QObject):
    """Everything the window does about pictures; `line` belongs under its toolbar."""

    _reached = Signal(str, float)

    def __init__(
        self,
        house: House,
        session: Session,
        fields: Fields,
        editor: Editor,
        notice: Notice,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.line = ProgressLine()
        self._house = house
        self._session = session
        self._fields = fields
        self._editor = editor
        self._notice = notice
        self._window = window
        self._stopped = threading.Event()
        self._places: dict[int, QTextCursor] = {}
        self._last_place = 0
        self._taker = Serial("pictures", self)
        self._taker.done.connect(self._take_up)
        self._taker.failed.connect(self._failed)
        # In so many words: the signal comes from the worker's thread.
        self._reached.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        self.line.cancelled.connect(self.cancel)
        fields.picture_chosen.connect(self.lead)
        fields.picture_removed.connect(self.remove_lead)
        fields.decorative_set.connect(session.set_decorative)
        fields.refused.connect(notice.say)
        editor.pictures_dropped.connect(self.body)

    # Asking

    def choose_for_body(self) -> None:
        """Ask for pictures to put in at the caret."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Pictures for the text"), "", picture_pattern()
        )
        if names:
            self.body([Incoming(Path(name).name, Path(name)) for name in names])

    def paste(self) -> bool:
        """Make the clipboard's picture the lead, if that is where somebody is."""
        clipboard = QGuiApplication.clipboard().mimeData()
        here = self._fields.is_at_picture(QApplication.focusWidget())
        if not here or not brings_pictures(clipboard):
            return False
        self._fields.take(clipboard)
        return True

    def lead(self, pictures: Sequence[Incoming | Clip]) -> None:
        """The first of these is to be the lead picture."""
        left = len(pictures) - 1
        first = trn(
            "Of {count} picture the first was taken.",
            "Of {count} pictures the first was taken.",
            left + 1,
        )
        self._submit(pictures[:1], 0, first if left else "")

    def remove_lead(self) -> None:
        """The article has no lead picture any more; its file stays."""
        self._session.set_picture(Picture())

    def body(self, pictures: Sequence[Incoming | Clip]) -> None:
        """Put these into the text where the caret is now, wherever it is when they are ready."""
        self._last_place += 1
        self._places[self._last_place] = QTextCursor(self._editor.textCursor())
        self._submit(pictures, self._last_place)

    def describe(self) -> None:
        """Show the article's pictures and what readers are told about them, to be changed."""
        try:
            self._describe(self._house.press.darkroom.recipe)
        except LibraryError as error:
            self._notice.say(
                tr("How large pictures are sent could not be kept: {error}", error=error)
            )

    def _describe(self, before: "Recipe") -> None:
        from desktop.ui.pictures_dialog import PicturesDialog

        article = self._session.article()
        found = figures(article.body)
        here = figure_at(article.body, self._editor.caret_offset())
        lead = [article.picture] if article.picture.file else []
        dialog = PicturesDialog(
            lead,
            [one.picture for one in found],
            self._session.base,
            before,
            self._window,
            len(lead) + found.index(here) if here else 0,
        )
        if not dialog.exec():
            return
        if self._session.article().body != article.body:
            self._notice.say(tr("The text changed meanwhile, so nothing was described. Try again."))
            return
        recipe = dialog.recipe()
        lead_now, body = dialog.pictures()
        edits = [
            Edit("body", one.start, one.end, written(now, one.rest))
            for one, now in zip(found, body, strict=True)
            if now != one.picture
        ]
        self._session.set_picture(lead_now[0] if lead_now else article.picture, edits)
        if recipe != before:
            self._house.press.choose_recipe(recipe.longest_side, recipe.jpeg_quality)

    # Taking in

    def cancel(self) -> None:
        """Take in no more of what is on its way."""
        self._stopped.set()

    def close(self) -> None:
        """Stop what is on its way."""
        self.cancel()
        self._taker.close()

    def _submit(self, pictures: Sequence[Incoming | Clip], place: int, remark: str = "") -> None:
        if self._taker.pending == 0 or self._stopped.is_set():
            self._stopped = threading.Event()
        session = self._session
        old = session.fields().picture.file
        job = _Job(session.ident, session.base, tuple(pictures), place, old, self._stopped, remark)
        self._reached.emit(_name(job.pictures), 0.0)
        self._taker.submit(_taken, job, self._reached.emit)

    def _show_progress(self, name: str, part: float) -> None:
        if self._taker.pending:
            self.line.show_progress(tr("Taking in {name}…", name=name), part)

    def _take_up(self, result: object) -> None:
        if not self._taker.pending:
            self.line.finish()
        if not isinstance(result, _Outcome):
            return
        job, session = result.job, self._session
        if job.stopped.is_set():
            self._notice.say(tr("Cancelled. The article is as it was."))
        elif session.ident != job.ident:
            self._notice.say(
                tr(
                    "{name} was not put in: another article was opened. Drop it again.",
                    name=_name(job.pictures),
                )
            )
        elif session.base != job.base and result.taken:
            # The article was saved elsewhere meanwhile; its pictures belong there.
            again = replace(job, base=session.base)
            self._taker.submit(_taken, again, self._reached.emit)
            return
        else:
            said = self._put_in(result) if result.taken else ""
            self._notice.say(" ".join(filter(None, (said, job.remark, *result.problems))))
        self._places.pop(job.place, None)

    def _failed(self, error: Exception) -> None:
        self.line.finish()
        raise error

    def _put_in(self, result: _Outcome) -> str:
        if not result.job.place:
            return self._put_lead(result)
        place = self._places[result.job.place]
        self._editor.put_figures(place, [written(with_licence(one)) for one in result.taken])
        said = trn(
            "The picture is in the text.", "{count} pictures are in the text.", len(result.taken)
        )
        return f"{said} {_read(result.taken)}".rstrip()

    def _put_lead(self, result: _Outcome) -> str:
        before = self._session.fields().picture
        (new,) = result.taken
        words = {name: getattr(before, name) for name in _WORDS}
        # What the old file said of itself goes with it; what was typed stays.
        typed = {
            name: word
            for name, word in words.items()
            if word.strip() and word != getattr(result.old, name)
        }
        self._session.set_picture(replace(new, **typed, extra=before.extra))
        if not before.file:
            return f"{tr('This is the lead picture now.')} {_read((new,))}".rstrip()
        said = tr("The lead picture is another now; Undo brings back the one before.")
        kept = ", ".join(tr(_WORDS[name]) for name in typed)
        return (
            tr("{said} Still as you typed it: {kept}. Does it fit?", said=said, kept=kept)
            if kept
            else said
        )


def _taken(job: _Job, reached: Callable[[str, float], None]) -> _Outcome:
    """On the worker's thread: keep all that can be kept."""
    taken: list[Picture] = []
    problems: list[str] = []

    def progress(number: int, name: str, part: float) -> None:
        if job.stopped.is_set():
            raise _Cancelled
        reached(name, (number + part) / len(job.pictures))

    for number, picture in enumerate(job.pictures):
        try:
            heard = partial(progress, number, picture.name)
            heard(0.0)
            taken.append(media.take(job.base, _encoded(picture), heard).picture)
        except NotTaken as error:
            problems.append(str(error))
        except _Cancelled:
            break
    old = media.said_by(job.base, job.old) if job.old and not job.place else Picture()
    return _Outcome(job, tuple(taken), tuple(problems), old)


def _encoded(picture: Incoming | Clip) -> Incoming:
    if isinstance(picture, Incoming):
        return picture
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(picture.image)
    return Incoming(picture.name, content=bytes(buffer.data().data()))


def _name(pictures: Sequence[Incoming | Clip]) -> str:
    name = pictures[0].name
    if len(pictures) == 1:
        return name
    return trn("{name} and {count} more", "{name} and {count} more", len(pictures) - 1, name=name)


def _read(pictures: Sequence[Picture]) -> str:
    """What was found in the files, in a sentence."""
    found = [
        tr(name) for field, name in _WORDS.items() if any(getattr(one, field) for one in pictures)
    ]
    if not found:
        return ""
    listed = found[-1]
    if len(found) > 1:
        listed = tr("{first} and {last}", first=", ".join(found[:-1]), last=listed)
    return tr("Its file brought {listed}; look whether that is right.", listed=listed)
