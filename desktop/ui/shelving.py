"""What is done with articles as wholes: shelved, duplicated, begun from templates, looked up."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, cast
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from desktop.composition import House
from desktop.exchange.media import NotTaken, carry, folder_of
from desktop.library.catalogue import Catalogue, Line, Order, Shelved
from desktop.library.database import LibraryError
from desktop.library.searching import Query
from desktop.library.templates import Template, TemplateError
from desktop.library.words import MOST
from desktop.translation import later, tr, trn
from desktop.ui.drafts_panel import DraftsPanel
from desktop.ui.files import Files
from desktop.ui.finder import Find, Finder
from desktop.ui.session import Saving, Session
from desktop.ui.tasks import Latest, Serial
from desktop.ui.toolbar import Notice

if TYPE_CHECKING:
    from desktop.ui.library_window import LibraryWindow

# How long typing has to rest before what was saved is indexed, and for how many texts at once.
INDEX_MS = 2_000
_INDEXED = 20
# How long closing waits for a search, in seconds.
_PATIENCE = 2.0
_FIRST = 40
_SEARCHES, _WIDTHS, _SIZE = "library.searches", "library.widths", "library.size"
_REVIEW, _ARCHIVE, _DUPLICATE, _BIN = (
    later("In review, or no longer"),
    later("Into the archive, or out"),
    later("Duplicate"),
    later("Bin, or out of it"),
)
Change = Callable[[Sequence[str]], Shelved]
Said = Callable[[int], str]


class Shelving(QObject):
    """The library's window, and what can be done in it, in the list on the left and the menus."""

    def __init__(
        self,
        house: House,
        session: Session,
        files: Files,
        panel: DraftsPanel,
        notice: Notice,
        now: Callable[[], datetime],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._house = house
        self._session = session
        self._files = files
        self._notice = notice
        self._now = now
        self._window = window
        self._library: LibraryWindow | None = None
        self._words = ""
        self._before: Shelved | None = None
        self._asking = Latest("library", self)
        self._asking.done.connect(self._show_found)
        self._shelf = Serial("shelf", self)
        self._shelf.done.connect(self._shelved)
        self._indexing = Latest("index", self)
        self._indexing.done.connect(self._indexed)
        self._offering = Latest("choices", self)
        self._offering.done.connect(self._offered)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(INDEX_MS)
        self._rest.timeout.connect(self._index)
        session.saving.connect(self._rest_soon)
        session.library_changed.connect(self.refresh)
        self._acts: dict[str, tuple[str, Callable[[list[Line]], None]]] = {
            _REVIEW: ("Ctrl+R", self._review),
            _ARCHIVE: ("Ctrl+E", self._archive),
            _DUPLICATE: ("Ctrl+D", self._duplicate),
            _BIN: ("Del", self._bin),
        }
        panel.offer((_REVIEW, _ARCHIVE, _DUPLICATE))
        panel.chosen.connect(self._from_panel)
        self._rest.start()

    @property
    def _catalogue(self) -> Catalogue:
        return self._house.catalogue

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the menus do here, by the names of their actions."""
        return {
            "library": self.show,
            "review": partial(self._with_open, self._review),
            "archive": partial(self._with_open, self._archive),
            "duplicate": partial(self._with_open, self._duplicate),
            "from_template": self.begin,
            "save_template": self.save_template,
        }

    def close(self) -> None:
        """Finish what was asked for; remember the window."""
        self._rest.stop()
        self._remember()
        self._shelf.close()
        for worker in (self._asking, self._indexing, self._offering):
            worker.close(_PATIENCE)

    # The window

    def show(self) -> None:
        """Show the library's window, its search line ready."""
        if self._library is None:
            self._library = self._make()
        self._offer()
        self._library.show()
        self._library.raise_()
        self._library.activateWindow()
        self._library.focus_search()
        self._library.ask()

    def _make(self) -> "LibraryWindow":
        from desktop.ui.library_model import LibraryModel
        from desktop.ui.library_window import LibraryWindow

        model = LibraryModel(self._read, self._now)
        made = LibraryWindow(model, self._acts, self._now, self._window)
        made.wanted.connect(self._ask)
        made.opened.connect(self._open)
        made.save_wanted.connect(self._save_search)
        made.forget_wanted.connect(self._forget_search)
        made.empty_wanted.connect(self._empty_bin)
        made.undo_wanted.connect(self.undo)
        made.finished.connect(self._remember)
        try:
            made.set_widths(self._house.state.get(_WIDTHS, list[int]()))
            size = self._house.state.get(_SIZE, list[int]())
            if len(size) == 2:
                made.resize(*size)
        except LibraryError as error:
            self._notice.say(str(error))
        return made

    def _remember(self, *_: object) -> None:
        if self._library is None or not self._session.is_saved:
            return
        try:
            self._house.state.set(_WIDTHS, self._library.widths)
            size = self._library.size()
            self._house.state.set(_SIZE, [size.width(), size.height()])
        except LibraryError as error:
            self._notice.say(str(error))

    def _offer(self) -> None:
        if self._library is None:
            return
        self._offering.submit(_choices, self._catalogue)
        try:
            self._library.offer_searches(self._house.state.get(_SEARCHES, dict[str, str]()))
        except LibraryError as error:
            self._say(str(error))

    def _offered(self, found: object) -> None:
        if isinstance(found, LibraryError):
            self._say(str(found))
        elif self._library is not None:
            self._library.offer(*cast("tuple[list[str], list[str]]", found))

    def refresh(self) -> None:
        """Have the window, where it is open, show the library as it is now."""
        if self._library is not None and self._library.isVisible():
            self._library.ask()

    def _ask(self, query: Query, order: Order, descending: bool) -> None:
        self._words = query.words
        self._asking.submit(_find, self._catalogue, query, order, descending=descending)

    def _show_found(self, found: object) -> None:
        if self._library is None:
            return
        if isinstance(found, LibraryError):
            self._library.say(str(found), undo=False)
            return
        numbers, lines, more = cast("tuple[Sequence[int], list[Line], bool]", found)
        self._library.show_found(numbers, lines, more=more)

    def _read(self, numbers: Sequence[int]) -> list[Line]:
        """Lines that come into view."""
        try:
            return self._catalogue.lines(numbers, self._words)
        except LibraryError as error:
            self._say(str(error))
            return []

    def _open(self, ident: str) -> None:
        if any(one.binned for one in self._lines_of(ident)):
            # What is typed from now on must not land in the bin.
            self._house.drafts.restore(ident)
            self._notice.say(tr("Taken out of the bin."))
        self._files.open_draft(ident)
        self._window.activateWindow()

    def _save_search(self, line: str) -> None:
        name, given = QInputDialog.getText(
            self._library, tr("Save this search"), tr("A name for “{line}”", line=line)
        )
        if given and name.strip():
            self._keep_searches({name.strip(): line})

    def _forget_search(self, name: str) -> None:
        self._keep_searches({name: ""})

    def _keep_searches(self, changed: dict[str, str]) -> None:
        try:
            kept = self._house.state.get(_SEARCHES, dict[str, str]()) | changed
            self._house.state.set(_SEARCHES, {name: kept[name] for name in kept if kept[name]})
        except LibraryError as error:
            self._say(str(error))
        self._offer()

    # With several at once

    def _review(self, lines: list[Line]) -> None:
        state = "draft" if all(one.state == "review" for one in lines) else "review"
        said = _drafts if state == "draft" else _in_review
        self._do(lines, partial(_set_state, self._catalogue, state), said)

    def _archive(self, lines: list[Line]) -> None:
        out = all(one.archived for one in lines)
        change = self._catalogue.unarchive if out else self._catalogue.archive
        self._do(lines, change, _unarchived if out else _archived)

    def _bin(self, lines: list[Line]) -> None:
        if all(one.binned for one in lines):
            self._do(lines, self._catalogue.restore, _restored)
        elif all(one.id != self._session.ident for one in lines) or self._files.safe():
            self._do(lines, self._catalogue.bin, _binned)

    def _do(self, lines: Sequence[Line], change: Change, said: Said) -> None:
        if lines:
            self._shelf.submit(_attempt, change, [one.id for one in lines], said)

    def _shelved(self, outcome: object) -> None:
        if isinstance(outcome, LibraryError):
            self._say(str(outcome))
            return
        before, said = cast("tuple[Shelved | None, str]", outcome)
        self._before = before
        if any(one.binned for one in self._lines_of(self._session.ident)):
            self._files.step_aside()
        self._files.refresh()
        self._notice.say(said, None if before is None else self.undo)
        if self._library is not None and self._library.isVisible():
            self._library.say_with_list(said, undo=before is not None)
            self._library.ask()

    def undo(self) -> None:
        """Take back what was done last with whole articles."""
        before, self._before = self._before, None
        if before is not None:
            self._shelf.submit(_put_back, self._catalogue, before)

    def _empty_bin(self) -> None:
        numbers = self._catalogue.numbers(Query(place="bin"))
        answer = QMessageBox.question(
            self._library or self._window,
            tr("Empty the bin"),
            trn(
                "Delete {count} article for good? There is no way back from this, and no history"
                " of them is left.",
                "Delete {count} articles for good? There is no way back from this, and no history"
                " of them is left.",
                len(numbers),
            ),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._shelf.submit(_emptied, self._catalogue)

    # With one

    def _from_panel(self, text: str, ident: str) -> None:
        lines = self._lines_of(ident)
        if lines:
            self._acts[text][1](lines)

    def _with_open(self, act: Callable[[list[Line]], None]) -> None:
        self._session.flush()
        lines = self._lines_of(self._session.ident)
        if lines:
            act(lines)
        else:
            self._notice.say(tr("There is nothing in this article yet."))

    def _lines_of(self, ident: str) -> list[Line]:
        try:
            number = self._catalogue.number(ident)
            return [] if number is None else self._catalogue.lines([number])
        except LibraryError as error:
            self._notice.say(str(error))
            return []

    def _duplicate(self, lines: list[Line]) -> None:
        """A second article with the text and the pictures; it has never been published."""
        try:
            for line in lines:
                self._duplicated(line.id)
        except (LibraryError, NotTaken) as error:
            self._say(str(error))
        self._files.refresh()
        self.refresh()

    def _duplicated(self, ident: str) -> None:
        draft = self._house.drafts.get(ident)
        title = (
            tr("{headline} (copy)", headline=draft.article.headline)
            if draft.article.headline
            else ""
        )
        copy = replace(draft.article, id=str(uuid4()), headline=title, slug="", corrections=())
        loose = self._house.library.loose_folder
        here = draft.file.parent if draft.file else folder_of(loose, ident)
        carry(copy, here, folder_of(loose, copy.id))
        self._house.drafts.save(copy, caret=draft.caret)
        self._notice.say(tr("“{title}” is in the library.", title=title or tr("Untitled")))

    # Templates

    def begin(self) -> None:
        """Ask which template to begin an article with."""
        finds = [
            Find(
                one.title if one.own else tr(one.title),
                partial(self._begin, one),
                tr("Your own") if one.own else tr("Template"),
            )
            for one in self._house.templates.all()
        ]
        Finder(tr("Begin with a template"), finds, self._window).open()

    def _begin(self, template: Template) -> None:
        try:
            article = self._house.templates.begin(template)
        except TemplateError as error:
            self._notice.say(str(error))
            return
        self._files.begin(article)

    def save_template(self) -> None:
        """Keep the open article as a template, under a name that is asked for."""
        title, given = QInputDialog.getText(
            self._window,
            tr("Save as template"),
            tr("A name for the template. Sources, replies and dates are left out of it."),
        )
        if not given:
            return
        try:
            kept = self._house.templates.save(title, self._session.article())
        except TemplateError as error:
            self._notice.say(str(error))
            return
        self._notice.say(
            tr("“{title}” can be begun with: File, New from template.", title=kept.title)
        )

    # The index

    def _rest_soon(self, saving: Saving) -> None:
        if saving.saved:
            self._rest.start()

    def _index(self) -> None:
        self._indexing.submit(_indexed, self._catalogue)

    def _indexed(self, more: object) -> None:
        if more is True:
            self._index()

    def _say(self, text: str) -> None:
        self._notice.say(text)
        if self._library is not None:
            self._library.say(text, undo=False)


def _find(
    catalogue: Catalogue, query: Query, order: Order, *, descending: bool
) -> tuple[Sequence[int], list[Line], bool] | LibraryError:
    """On the thread: what is found, the lines that are seen first, whether there is more."""
    try:
        numbers = catalogue.numbers(query, order, descending=descending)
        lines = catalogue.lines(numbers[:_FIRST], query.words)
    except LibraryError as error:
        return error
    return numbers, lines, bool(query.words) and order is Order.BEST and len(numbers) >= MOST


def _choices(catalogue: Catalogue) -> tuple[list[str], list[str]] | LibraryError:
    """On the thread: what can be filtered by."""
    try:
        return catalogue.sections(), catalogue.tags()
    except LibraryError as error:
        return error


def _attempt(
    change: Change, idents: Sequence[str], said: Said
) -> tuple[Shelved | None, str] | LibraryError:
    try:
        before = change(idents)
    except LibraryError as error:
        return error
    if not before.rows:
        return None, tr(
            "What was sent or waits has the state that it came to; nothing was changed."
        )
    return before, said(len(before.rows))


def _put_back(catalogue: Catalogue, before: Shelved) -> tuple[Shelved | None, str] | LibraryError:
    try:
        catalogue.put_back(before)
    except LibraryError as error:
        return error
    return None, trn("{count} article as before.", "{count} articles as before.", len(before.rows))


def _emptied(catalogue: Catalogue) -> tuple[Shelved | None, str] | LibraryError:
    try:
        count = catalogue.empty_bin()
        return None, trn("{count} article deleted.", "{count} articles deleted.", count)
    except LibraryError as error:
        return error


def _set_state(catalogue: Catalogue, state: str, idents: Sequence[str]) -> Shelved:
    return catalogue.set_state(idents, state)


def _indexed(catalogue: Catalogue) -> bool:
    """On the thread: whether more is to be indexed; what failed is done by the next search."""
    try:
        return catalogue.index(_INDEXED)
    except LibraryError:
        return False


# What is said of so many articles when it is done.


def _drafts(count: int) -> str:
    return trn(
        "{count} article back among the drafts.", "{count} articles back among the drafts.", count
    )


def _in_review(count: int) -> str:
    return trn("{count} article in review.", "{count} articles in review.", count)


def _archived(count: int) -> str:
    return trn("{count} article in the archive.", "{count} articles in the archive.", count)


def _unarchived(count: int) -> str:
    return trn("{count} article out of the archive.", "{count} articles out of the archive.", count)


def _restored(count: int) -> str:
    return trn("{count} article back from the bin.", "{count} articles back from the bin.", count)


def _binned(count: int) -> str:
    return trn("{count} article in the bin.", "{count} articles in the bin.", count)
