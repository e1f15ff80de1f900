"""Spelling in the window: which languages, the desk's own words, and what was meant.

Everything that is looked up is looked up by `library/spelling.py`, on a thread that waits for it;
the first time a moment after the window stands.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.article.model import Article
from desktop.attribution.languages import UNSAID, language_of
from desktop.composition import House
from desktop.library.database import LibraryError
from desktop.library.declared import DICTIONARIES
from desktop.library.spelling import SpellingError, dictionary_for
from desktop.preview.quotation_marks import marks_of
from desktop.translation import tr
from desktop.ui.analyst import Analysis
from desktop.ui.editor.widget import Editor
from desktop.ui.editor.words import Word, words
from desktop.ui.session import Session
from desktop.ui.tasks import Serial
from desktop.ui.toolbar import Notice

# After the window stands, so that it stands sooner (milliseconds).
_LATER = 800
# Words looked up at once when the next misspelt one is searched for.
_BATCH = 400


@dataclass(frozen=True, slots=True)
class _Verdicts:
    names: tuple[str, ...]
    asked: tuple[str, ...]
    wrong: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Meant:
    word: str
    suggestions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Next:
    """A misspelt word in a line as it was; `word` is None where there is none."""

    number: int
    line: str
    word: Word | None


class Spelling(QObject):
    """Ties the editor to the dictionaries."""

    def __init__(
        self,
        house: House,
        session: Session,
        editor: Editor,
        notice: Notice,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._house = house
        self._session = session
        self._editor = editor
        self._notice = notice
        self._own: list[str] = []
        self._own_read = False
        self._there: list[str] = []
        self._wanted: list[str] = []
        self._ignored: list[str] = []
        self._names: tuple[str, ...] = ()
        self._texts: frozenset[str] = frozenset()
        self._people: frozenset[str] = frozenset()
        self._tag = UNSAID
        self._curly = False
        self._ready = False
        self._waiting: set[str] = set()
        self._menu: QMenu | None = None
        self._thread = Serial("spelling", self)
        self._thread.done.connect(self._take)
        self._thread.failed.connect(self._fail)
        self._start = QTimer(self)
        self._start.setSingleShot(True)
        self._start.setInterval(_LATER)
        self._start.timeout.connect(self._begin)
        editor.spelling.wanted.connect(self._look_up)
        editor.menu_wanted.connect(self._fill)
        editor.nothing_to_fix.connect(self._offer_here)
        session.analysed.connect(self._know)
        session.opened.connect(self._opened)

    def slots(self) -> dict[str, Callable[[], object]]:
        """The slots of its actions, but for the two switches."""
        return {
            "next_misspelt": self.next_misspelt,
            "add_word": self.add_here,
            "words": self.open_dialog,
        }

    def tie(self, check: QAction, curly: QAction) -> None:
        """Have checkable actions say whether words are checked and quotation marks set."""
        check.toggled.connect(self.set_on)
        curly.toggled.connect(self.set_curly)

    def set_on(self, on: bool) -> None:
        """Check spelling from now on, or no longer."""
        self._editor.spelling.set_on(on)
        if on and not self._ready:
            self._start.start()
        elif not on:
            self._start.stop()

    def set_curly(self, on: bool) -> None:
        """Set quotation marks as they are typed, or leave them straight."""
        self._curly = on
        self._set_marks()

    def close(self) -> None:
        """End the process that looks words up."""
        self._start.stop()
        self._editor.spelling.set_on(False)
        self._house.speller.close()
        self._thread.close(1.0)
        # What waited behind the question that was broken off has begun another.
        self._house.speller.close()

    # Languages and known words

    def _begin(self) -> None:
        self._ready = True
        self._read_own()
        self._read_languages()
        self._use_languages()
        waiting, self._waiting = self._waiting, set()
        if waiting:
            self._look_up(sorted(waiting))

    def _read_own(self) -> None:
        self._own_read = False
        try:
            self._own = self._house.desk_words.read()
            self._own_read = True
        except OSError as error:
            self._notice.say(
                tr("The desk’s words cannot be read: {strerror}.", strerror=error.strerror)
            )
        self._tell_known()

    def _read_languages(self) -> None:
        self._there = self._house.speller.names()
        with suppress(LibraryError):
            self._wanted = list(self._house.settings.get(DICTIONARIES))

    def _speak(self, tag: str) -> None:
        """The article is in this language."""
        if tag != self._tag:
            self._tag = tag
            self._set_marks()
            if self._ready:
                self._use_languages()

    def _use_languages(self) -> None:
        names = self.names(self._tag)
        if names != self._names:
            self._names = names
            self._editor.spelling.restart()

    def names(self, tag: str) -> tuple[str, ...]:
        """The dictionaries for a language: its own, then the desk's others."""
        wanted = [name for name in self._wanted if name in self._there]
        language = tag.partition("-")[0].lower()
        # A desk that writes American says so once, and not in each article.
        chosen = "-" not in tag and any(name.startswith(f"{language}_") for name in wanted)
        own = "" if chosen else dictionary_for(tag, self._there)
        return tuple(dict.fromkeys(filter(None, (own, *wanted))))

    def _know(self, analysis: Analysis) -> None:
        """The story's own people are known, and its language may be another now."""
        speakers = (one.name for one in analysis.report.counts.shares)
        texts = frozenset((*_names_in(analysis.article), *speakers))
        if texts != self._texts:
            self._texts = texts
            self._people = frozenset(word.text for text in texts for word in words(text))
            self._tell_known()
        self._speak(analysis.language)

    def _opened(self) -> None:
        article = self._session.article()
        self._texts = self._people = frozenset()
        self._ignored = []
        with suppress(LibraryError):
            self._ignored = list(self._house.state.get(self._ignoring, list[str]()))
        self._tell_known()
        self._speak(language_of(article))

    def _set_marks(self) -> None:
        marks = marks_of(self._tag) if self._curly else None
        self._editor.typed_marks.set_marks(marks)

    def _tell_known(self) -> None:
        self._editor.spelling.set_known({*self._own, *self._people, *self._ignored})

    @property
    def _ignoring(self) -> str:
        return f"spelling.ignored.{self._session.ident}"

    # Looking up

    def _look_up(self, asked: Sequence[str]) -> None:
        if not self._ready:
            self._waiting.update(asked)
            return
        self._thread.submit(self._find_wrong, self._names, tuple(asked))

    def _find_wrong(self, names: tuple[str, ...], asked: tuple[str, ...]) -> _Verdicts:
        return _Verdicts(names, asked, tuple(self._house.speller.wrong(names, asked)))

    def _find_meant(self, names: tuple[str, ...], word: str) -> _Meant:
        return _Meant(word, tuple(self._house.speller.suggest(names, word)))

    def _take(self, found: object) -> None:
        if isinstance(found, _Verdicts) and found.names == self._names:
            self._editor.spelling.tell(found.asked, found.wrong)
        elif isinstance(found, _Meant):
            if self._menu is not None:
                self._suggest(self._menu, found)
        elif isinstance(found, _Next):
            self._go(found)

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, SpellingError):
            raise error
        self._notice.say(str(error))

    # What a writer does

    def next_misspelt(self) -> None:
        """Go to the next misspelt word, round the end if need be."""
        if not self._ready:
            self._begin()
        editor = self._editor
        here, _ = editor.locate(editor.selected_range()[1])
        points = editor.selected_range()[1] - editor.offset_of(here)
        texts = [editor.line_and_fence(n) for n in range(len(editor.text_lines()))]
        known = editor.spelling.is_known
        self._thread.submit(self._find_next, self._names, tuple(texts), (here, points), known)

    def _find_next(
        self,
        names: tuple[str, ...],
        lines: tuple[tuple[str, str], ...],
        place: tuple[int, int],
        known: Callable[[str], bool],
    ) -> _Next:
        for batch in _batches(_from(lines, place)):
            asked = {word.text for _, word in batch}
            wrong = set(self._house.speller.wrong(names, sorted(asked)))
            for number, word in batch:
                if word.text in wrong and not known(word.text):
                    return _Next(number, lines[number][0], word)
        return _Next(0, "", None)

    def _go(self, found: _Next) -> None:
        editor = self._editor
        if found.word is None:
            self._notice.say(tr("No misspelt word in this article."))
            return
        lines = editor.text_lines()
        if found.number < len(lines) and lines[found.number] == found.line:
            base = editor.offset_of(found.number)
            editor.spelling.tell([found.word.text], [found.word.text])
            editor.show_range(base + found.word.start, base + found.word.end)
            editor.setFocus()

    def add_here(self) -> None:
        """Make the selected words, or the misspelt one at the caret, the desk's own."""
        selected = self._editor.textCursor().selectedText()
        chosen = [word.text for word in words(selected)]
        found = self._at(self._editor.textCursor().selectionStart())
        if chosen:
            self.add(chosen)
        elif found is not None:
            self.add([found[1].text])
        else:
            self._notice.say(tr("Put the caret into a misspelt word to make it one of the desk’s."))

    def add(self, added: Iterable[str]) -> None:
        """Keep words as the desk's own."""
        added = list(added)
        # As the file has them now: others write it, too.
        self._read_own()
        if self._own_read and self._keep([*self._own, *added]):
            said = ", ".join(f"“{word}”" for word in added)
            self._notice.say(
                tr(
                    "{said} counts as right from now on. “Languages and desk’s words” in the menu "
                    "Edit takes it back.",
                    said=said,
                )
            )

    def ignore(self, word: str) -> None:
        """Take a word for right in this article."""
        self._ignored.append(word)
        self._tell_known()
        try:
            self._house.state.set(self._ignoring, self._ignored)
        except LibraryError as error:
            self._notice.say(
                tr(
                    "{error} “{word}” counts as right until the article is closed.",
                    error=error,
                    word=word,
                )
            )

    def open_dialog(self) -> None:
        """Show the languages and the desk's words."""
        from desktop.ui.words_dialog import WordsDialog

        self._read_own()
        if not self._own_read:
            # What is there would be written over by what is shown.
            return
        self._read_languages()
        dialog = WordsDialog(self._there, self._wanted, self._own, self._editor.window())
        dialog.languages_chosen.connect(self._choose_languages)
        dialog.words_changed.connect(self._keep)
        dialog.open()

    def use_dictionaries(self, names: Sequence[str]) -> None:
        """Check in these languages, too, from now on; the desk's words may be others as well."""
        self._wanted = list(names)
        if self._ready:
            self._read_own()
            self._use_languages()

    def _choose_languages(self, names: list[str]) -> None:
        self.use_dictionaries(names)
        try:
            self._house.settings.set(DICTIONARIES, names)
        except LibraryError as error:
            self._notice.say(str(error))

    def _keep(self, own: Sequence[str]) -> bool:
        try:
            self._house.desk_words.write(own)
        except OSError as error:
            self._notice.say(
                tr("The desk’s words could not be kept: {strerror}.", strerror=error.strerror)
            )
            return False
        self._read_own()
        return True

    # Menus

    def _at(self, position: int) -> tuple[int, Word] | None:
        """The misspelt word at a position of the document, and where its line begins."""
        block = self._editor.document().findBlock(position)
        line = block.text()
        units = position - block.position()
        points = len(line.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
        word = self._editor.spelling.wrong_at(block.blockNumber(), points)
        return None if word is None else (self._editor.offset_of(block.blockNumber()), word)

    def _offer_here(self) -> None:
        cursor = self._editor.textCursor()
        if self._at(cursor.selectionStart()) is None:
            return
        menu = QMenu(self._editor)
        menu.setAccessibleName(tr("Spelling"))
        self._fill(menu, cursor.selectionStart())
        menu.aboutToHide.connect(menu.deleteLater)
        box = self._editor.cursorRect()
        menu.popup(self._editor.viewport().mapToGlobal(box.bottomLeft()))

    def _fill(self, menu: QMenu, position: int) -> None:
        found = self._at(position)
        if found is None:
            return
        base, word = found
        first = menu.actions()[0] if menu.actions() else None
        looking = QAction(tr("Looking for suggestions…"), menu)
        looking.setEnabled(False)
        looking.setData((word.text, base + word.start))
        add = QAction(tr("&Add “{text}” to the desk’s words", text=word.text), menu)
        add.triggered.connect(partial(self.add, [word.text]))
        ignore = QAction(tr("&Ignore “{text}” in this article", text=word.text), menu)
        ignore.triggered.connect(partial(self.ignore, word.text))
        gap, end = QAction(menu), QAction(menu)
        gap.setSeparator(True)
        end.setSeparator(True)
        added = [looking, gap, add, ignore, end]
        if first is None:
            menu.addActions(added[:-1])
        else:
            menu.insertActions(first, added)
        self._menu = menu
        menu.aboutToHide.connect(self._leave_menu)
        self._thread.submit(self._find_meant, self._names, word.text)

    def _leave_menu(self) -> None:
        """It deletes itself; suggestions that come now are for nobody."""
        self._menu = None

    def _suggest(self, menu: QMenu, found: _Meant) -> None:
        looking = next((one for one in menu.actions() if one.data()), None)
        if looking is None or looking.data()[0] != found.word:
            return
        start = looking.data()[1]
        made: list[QAction] = []
        for suggestion in found.suggestions:
            action = QAction(suggestion, menu)
            action.triggered.connect(partial(self._correct, start, found.word, suggestion))
            made.append(action)
        if not made:
            looking.setText(tr("No suggestion"))
            looking.setData(None)
            return
        menu.insertActions(looking, made)
        menu.removeAction(looking)
        menu.setActiveAction(made[0])

    def _correct(self, start: int, word: str, suggestion: str) -> None:
        number, points = self._editor.locate(start)
        if self._editor.line(number)[points : points + len(word)] != word:
            return
        self._editor.replace_range(start, start + len(word), suggestion)
        self._editor.set_caret_offset(start + len(suggestion))


def _names_in(article: Article) -> Iterator[str]:
    """Names that the ledger and the fields have."""
    yield from (article.byline, article.dateline)
    for source in article.sources:
        yield from (source.name, source.organisation, source.key, *source.aliases)
    for reply in article.replies:
        yield reply.party


def _from(lines: tuple[tuple[str, str], ...], place: tuple[int, int]) -> Iterator[tuple[int, Word]]:
    """Every word behind a place and its line's number, then those before it."""
    here, points = place
    yield from ((here, word) for word in words(*lines[here]) if word.start >= points)
    for number in (*range(here + 1, len(lines)), *range(here)):
        yield from ((number, word) for word in words(*lines[number]))
    yield from ((here, word) for word in words(*lines[here]) if word.start < points)


def _batches(found: Iterable[tuple[int, Word]]) -> Iterator[list[tuple[int, Word]]]:
    batch: list[tuple[int, Word]] = []
    for one in found:
        batch.append(one)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    yield batch
