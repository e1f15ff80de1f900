"""Which words in view are spelt wrongly, as far as somebody has looked them up.

Only lines that are painted are read, and only words that nobody has asked about are asked about;
the answers come whenever they come (`tell`). The word that is being typed is left in peace: it is
neither underlined nor asked about, as it would be anew with each letter.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.editor.surface import Surface
from desktop.ui.editor.words import Word, is_begun, words

# Lines whose words are remembered, and words whose spelling is: some hundred pages.
_LINES, _VERDICTS = 2_000, 60_000
# Words are asked about together, this long after the first of them came into view (milliseconds).
_TOGETHER = 120


class Spelling(QObject):
    """What a surface underlines with dots; off until `set_on`."""

    wanted = Signal(list)
    """Words (`list[str]`) that nobody has looked up yet."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._on = False
        self._read: dict[tuple[str, str], tuple[Word, ...]] = {}
        self._wrong: dict[str, bool] = {}
        self._asked: set[str] = set()
        self._new: set[str] = set()
        self._known: frozenset[str] = frozenset()
        # The line and the start of the word that is being typed, if it was left out.
        self._held: tuple[int, int] | None = None
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.setInterval(_TOGETHER)
        self._ask.timeout.connect(self._tell_wanted)
        surface.cursorPositionChanged.connect(self._let_go)

    @property
    def _surface(self) -> Surface:
        # Asked for each time: an editor that is referred to from here would refer to itself.
        return cast("Surface", self.parent())

    @property
    def on(self) -> bool:
        """Whether anything is underlined."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Begin or stop."""
        self._on = on
        self._ask.stop()
        self._asked -= self._new
        self._new.clear()
        self._surface.set_misspelt(self.misspelt if on else None)

    def restart(self) -> None:
        """Ask anew, as after a change of the languages."""
        self._wrong.clear()
        self._asked.clear()
        self._new.clear()
        self._surface.viewport().update()

    def set_known(self, known: Collection[str]) -> None:
        """Words that are right in this article, whatever a dictionary says."""
        if known != self._known:
            self._known = frozenset(known)
            self._surface.viewport().update()

    def tell(self, asked: Iterable[str], wrong: Collection[str]) -> None:
        """What was found out about words."""
        if len(self._wrong) > _VERDICTS:
            self._wrong.clear()
        missed = set(wrong)
        for word in asked:
            self._wrong[word] = word in missed
            self._asked.discard(word)
        if missed:
            self._surface.viewport().update()

    def words_of(self, number: int) -> tuple[Word, ...]:
        """The words of a line."""
        key = self._surface.line_and_fence(number)
        found = self._read.get(key)
        if found is None:
            if len(self._read) > _LINES:
                self._read.clear()
            found = self._read[key] = words(*key)
        return found

    def misspelt(self, number: int) -> Sequence[tuple[int, int]]:
        """Where in a line wrong words are, in code points; what is not known is asked about."""
        found: list[tuple[int, int]] = []
        for word in self.words_of(number):
            wrong = self._wrong.get(word.text)
            if wrong is False or self._is_typed(number, word):
                continue
            if wrong is None:
                self._want(word.text)
            elif not self.is_known(word.text):
                found.append((word.start, word.end))
        return found

    def is_known(self, word: str) -> bool:
        """Whether it is one of the words that are right here, with or without its ’s."""
        known = self._known
        bare = word[:-2] if word[-2:] in ("’s", "'s") else word
        parts = bare.split("-")
        return word in known or bare in known or (len(parts) > 1 and all(p in known for p in parts))

    def wrong_at(self, number: int, points: int) -> Word | None:
        """The wrong word that a place in a line touches."""
        if not self._on:
            return None
        for word in self.words_of(number):
            if word.start <= points <= word.end and self._wrong.get(word.text):
                return None if self.is_known(word.text) else word
        return None

    def _want(self, word: str) -> None:
        if word not in self._asked:
            self._asked.add(word)
            self._new.add(word)
            if not self._ask.isActive():
                self._ask.start()

    def _tell_wanted(self) -> None:
        new, self._new = sorted(self._new), set()
        if new and self._on:
            self.wanted.emit(new)

    def _is_typed(self, number: int, word: Word) -> bool:
        typed = self._surface.hasFocus() and self._surface.caret_is_at(number, word.end)
        if typed:
            self._held = (number, word.start)
        return typed

    def _let_go(self) -> None:
        """The caret moved: look at the word that was left out, unless it is still being typed."""
        if self._held is None:
            return
        number, start = self._held
        if is_begun(self._surface.before_caret(number)[start:]):
            return
        self._held = None
        self._surface.repaint_line(number)
