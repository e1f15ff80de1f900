"""Opening, saving, importing, and the library's list."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from desktop.article.front_matter import dump
from desktop.article.model import Article
from desktop.composition import House
from desktop.exchange.documents import PAGES, SUFFIXES
from desktop.exchange.files import ExchangeError, UnusableInput, digest_of
from desktop.exchange.intake import Inspected, Opened
from desktop.exchange.media import carry
from desktop.library.database import LibraryError
from desktop.library.declared import BYLINE
from desktop.library.drafts import Draft
from desktop.library.emergency import Copy
from desktop.translation import later, tr, trn
from desktop.ui.drafts_panel import DraftsPanel
from desktop.ui.errand import Errands, Progress
from desktop.ui.finder import Find
from desktop.ui.session import Session
from desktop.ui.toolbar import Notice
from desktop.ui.whole_name import whole_name

OPEN_PATTERN = later(
    "Articles and documents (*.md *.markdown *.txt *.docx *.odt *.html *.htm *.zip);;All files (*)"
)
ARTICLE_PATTERN = later("Article (*.md)")
LISTED = 300
BEFORE_GOING_BACK = later("before going back")
"""The reason of a revision, as the library keeps it."""
_FOUND = 30
# How long the list may show what was saved a moment ago (milliseconds).
REFRESH_MS = 500


class Files(QObject):
    """What the File menu and the library panel do."""

    def __init__(
        self,
        house: House,
        session: Session,
        panel: DraftsPanel,
        notice: Notice,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._house = house
        self._session = session
        self._panel = panel
        self._notice = notice
        self._window = window
        self.errands = Errands(notice, window)
        self.began = False
        """Whether there was nothing to open at the start, as at the very first."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REFRESH_MS)
        self._soon.timeout.connect(self.refresh)

    # Opening

    def new(self) -> None:
        """A fresh article, with the byline of whoever writes here; the open one is saved first."""
        self.begin(Article(byline=self._house.settings.get(BYLINE)))

    def begin(self, article: Article) -> None:
        """A new article that is begun with this; the open one is saved first."""
        if self.safe():
            self._session.open(article, file=None)

    def start(self, paths: Sequence[Path], first: Inspected | Draft | None = None) -> None:
        """What to show first: the files asked for, else the last draft, else the sample.

        `first` is the one of these that was read, and shown, already.
        """
        if isinstance(first, Draft):
            self.show(first)
            return
        if first is not None:
            self._show_inspected(first)
            return
        opened = [path for path in paths if self.open_path(path)]
        if opened:
            return
        last = self._house.drafts.last_open()
        if last is not None and not self._open_draft(last):
            last = None
        if last is None:
            self.began = True
            self._session.open(self._house.sample(), file=None)
            self._session.keep()

    def open_sample(self, name: str) -> bool:
        """A fresh copy of one of our samples; False where the open article has to stay."""
        if not self.safe():
            return False
        self._session.open(self._house.sample(name), file=None)
        self._session.keep()
        return True

    def ask_open(self) -> None:
        """Ask which file to open."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Open or import"), "", tr(OPEN_PATTERN)
        )
        self.bring([Path(name) for name in names])

    def bring(self, paths: Sequence[Path]) -> None:
        """Open these files; documents are read off the GUI thread, for that takes a while."""
        documents = [path for path in paths if path.suffix.lower() in SUFFIXES | PAGES]
        for path in paths:
            if path not in documents:
                self.open_path(path)
        if documents:
            count = len(documents)
            said = (
                tr("Opening {name}", name=documents[0].name)
                if count == 1
                else trn("Opening {count} document", "Opening {count} documents", count)
            )
            self.errands.run(said, partial(self._read, documents), self._show_read)

    def _read(self, paths: Sequence[Path], progress: Progress) -> list[Opened | str]:
        """On the thread: the articles of documents, or why there is none."""
        found: list[Opened | str] = []
        for number, path in enumerate(paths):
            progress(number / len(paths))
            try:
                found.append(self._house.intake.open(path))
            except (UnusableInput, LibraryError) as error:
                found.append(str(error))
        return found

    def _show_read(self, found: object) -> None:
        said: list[str] = []
        for one in cast("list[Opened | str]", found):
            if isinstance(one, str):
                said.append(one)
            elif self.safe():
                try:
                    self._show(one)
                except LibraryError as error:
                    said.append(str(error))
                said += one.notes
        self._say_all(said)

    def open_path(self, path: Path) -> bool:
        """Open a file into the library and show it; says why where it cannot."""
        if not self.safe():
            return False
        try:
            opened = self._house.intake.open(path)
        except (UnusableInput, LibraryError) as error:
            self._notice.say(str(error))
            return False
        return self._show_opened(opened)

    def _show_inspected(self, inspected: Inspected) -> None:
        """Show a file that may have been typed into already, so that it stays open whatever comes.

        Where the library does not take it, it is kept elsewhere like all that is typed.
        """
        try:
            opened = self._house.intake.enter(inspected)
            self._show(opened)
        except LibraryError as error:
            file = inspected.path.resolve() if inspected.imported.is_article else None
            self._session.open(inspected.article, file=file, caret=inspected.caret)
            self._session.keep()
            self._notice.say(str(error))
            return
        self._say_all(opened.notes)

    def _show_opened(self, opened: Opened) -> bool:
        try:
            self._show(opened)
        except LibraryError as error:
            self._notice.say(str(error))
            return False
        self._say_all(opened.notes)
        return True

    def _say_all(self, notes: Sequence[str]) -> None:
        if notes:
            self._notice.say("\n".join(notes))

    def _show(self, opened: Opened) -> None:
        # Its draft may be in the bin; what is typed from now on must not land there.
        self._house.drafts.restore(opened.article.id)
        draft = self._house.drafts.get(opened.article.id)
        if draft.revision == opened.revision:
            self._session.open(
                opened.article, file=opened.file, caret=opened.caret, revision=opened.revision
            )
        elif draft.id != self._session.ident:
            # It was typed into while the document was read.
            self.show(draft)

    def open_draft(self, ident: str) -> None:
        """Show a draft of the library."""
        if ident == self._session.ident or not self.safe():
            return
        if not self._open_draft(ident):
            self._notice.say(tr("This draft is no longer in the library."))
            self.refresh()

    def safe(self) -> bool:
        """Whether another article may take the place of the open one: not before it is saved."""
        if self._session.flush():
            return True
        self._notice.say(
            tr(
                "The open article could not be saved, so it stays open. Go on writing, or save it"
                " as a file elsewhere."
            )
        )
        return False

    def _open_draft(self, ident: str) -> bool:
        try:
            draft = self._house.drafts.open(ident)
        except LibraryError:
            return False
        self.show(draft)
        return True

    def show(self, draft: Draft) -> None:
        """Show a draft as the library has it."""
        self._session.open(
            draft.article, file=draft.file, caret=draft.caret, revision=draft.revision
        )

    def show_copy(self, copy: Copy) -> None:
        """Show what is kept elsewhere and the library could not take; it goes on trying."""
        self._session.open(copy.article, file=None, caret=copy.caret, revision=copy.revision)
        self._session.keep()

    def show_overtaken(self, draft: Draft) -> None:
        """Another window wrote the open article, and nothing was typed here since: show that."""
        self.show(replace(draft, caret=min(self._session.caret, len(draft.article.body))))
        self._notice.say(tr("Another window changed this article; this is its text."))

    def say_rivalled(self) -> None:
        """Another window wrote the open article while it was typed into here."""
        self._notice.say(
            tr(
                "Another window changed this article too. Yours is the text now; the other one is"
                " in the history."
            )
        )

    def restore_revision(self, number: int) -> None:
        """Go back to a kept revision of the open draft; the present text is kept as one."""
        if not self.safe():
            return
        ident = self._session.ident
        for one in self._house.drafts.revisions(ident):
            if one.revision == number:
                self.go_back(one.article)
                return

    def go_back(self, article: Article) -> None:
        """Have the open article read as it did then, in one step that can be undone."""
        if not self.safe():
            return
        self._house.drafts.keep(self._session.ident, BEFORE_GOING_BACK)
        self._session.become(article)
        self._session.save()
        self._notice.say(tr("Gone back. Undo, or the history, brings back what you had before."))

    def dropped(self, names: Sequence[str]) -> None:
        """Files that are no pictures were dropped on the text: articles are opened."""
        self.bring([Path(name) for name in names])

    # Saving

    def save(self) -> None:
        """Save to the library now, and to the article's file where it has one."""
        self._session.flush()
        if self._session.file is not None:
            self._write(self._session.file)

    def save_as(self) -> bool:
        """Ask for a file and save to it; from then on the article belongs to it."""
        from slugify import slugify

        fields = self._session.fields()
        # A headline may hold what a file's name may not.
        name = slugify(fields.slug or fields.headline, max_length=80) or "article"
        place, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save as"), f"{name}.md", tr(ARTICLE_PATTERN)
        )
        path = whole_name(place, ".md", self._notice)
        if path is None or not self._write(path):
            return False
        self._session.rename(path.resolve())
        return True

    def _write(self, path: Path) -> bool:
        article = self._session.article()
        try:
            carry(article, self._session.base, path.resolve().parent)
            self._house.intake.save(path, article)
        except ExchangeError as error:
            kept = tr("The text is safe in the library.") if self._session.is_saved else ""
            self._notice.say(f"{error} {kept}".rstrip())
            return False
        except LibraryError as error:
            # Only the note of it failed, where the file reads as it should.
            written = digest_of(path) == sha256(dump(article).encode()).hexdigest()
            self._notice.say(
                tr("Saved to {path}, but not in the library: {error}", path=path, error=error)
                if written
                else tr("Not saved: {error}", error=error)
            )
            return written
        self._notice.say(tr("Saved to {path}.", path=path))
        return True

    # The library

    def refresh(self) -> None:
        """Show the library anew, as searched for."""
        self._soon.stop()
        self.search(self._panel.query)

    def refresh_soon(self) -> None:
        """Show the library anew in a moment: while somebody types it is saved very often."""
        if not self._soon.isActive():
            self._soon.start()

    def search(self, text: str) -> None:
        """Show what the library has for `text`."""
        try:
            found = self._house.drafts.listing(text, limit=LISTED, archived=False)
        except LibraryError as error:
            self._notice.say(str(error))
            return
        self._panel.show_drafts(found, self._session.ident)

    def finds(self, text: str) -> list[Find]:
        """The drafts in which the words occur, to be found and opened."""
        try:
            found = self._house.drafts.listing(text, limit=_FOUND)
        except LibraryError as error:
            self._notice.say(str(error))
            return []
        return [
            Find(one.headline or tr("Untitled"), partial(self.open_draft, one.id), tr("Draft"))
            for one in found
        ]

    def bin_current(self) -> None:
        """Move the open draft to the bin."""
        self.remove(self._session.ident)

    def remove(self, ident: str) -> None:
        """Move a draft to the bin, from where it can be restored."""
        if ident == self._session.ident and not self.safe():
            return
        self._house.drafts.remove(ident)
        self._notice.say(tr("Moved to the bin. File, Restore from bin brings it back."))
        if ident == self._session.ident:
            self.step_aside()
        self.refresh()

    def step_aside(self) -> None:
        """Show the article that was open before, or a fresh one: this one is in the bin."""
        last = self._house.drafts.last_open()
        if last is None or not self._open_draft(last):
            self.new()

    def restore_from_bin(self) -> None:
        """Ask which binned draft to bring back."""
        binned = self._house.drafts.binned(limit=LISTED)
        if not binned:
            self._notice.say(tr("The bin is empty."))
            return
        titles = [f"{number + 1}. {one.headline}" for number, one in enumerate(binned)]
        title, given = QInputDialog.getItem(
            self._window, tr("Restore from bin"), tr("Draft"), titles, editable=False
        )
        if given:
            chosen = binned[titles.index(title)]
            self._house.drafts.restore(chosen.id)
            self.open_draft(chosen.id)
            self.refresh()
