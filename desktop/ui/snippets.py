"""Snippets in the editor: by name and Tab, from the palette, and edited in a dialog."""

import re
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtGui import QTextCursor

from desktop.attribution.languages import language_of
from desktop.composition import House
from desktop.library.snippets import SnippetsError, fill
from desktop.translation import tr
from desktop.ui.editor.mirror import units_before
from desktop.ui.editor.pasting import clean
from desktop.ui.editor.typed_marks import is_literal
from desktop.ui.editor.widget import Editor
from desktop.ui.finder import Find
from desktop.ui.session import Session
from desktop.ui.toolbar import Notice

_NAMED = re.compile(r"(?<![\w-])([^\W_][\w-]*)\Z")
_SHOWN = 60


class Snippets:
    """The desk's texts, where the caret is."""

    def __init__(
        self,
        house: House,
        session: Session,
        editor: Editor,
        notice: Notice,
        now: Callable[[], QDateTime] = QDateTime.currentDateTime,
    ) -> None:
        self._house = house
        self._session = session
        self._editor = editor
        self._notice = notice
        self._now = now
        editor.expand = self.expand

    def slots(self) -> dict[str, Callable[[], object]]:
        """The slots of its actions."""
        return {"snippets": self.open_dialog}

    def expand(self) -> bool:
        """Write out the snippet whose name is before the caret; False where there is none."""
        cursor = self._editor.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        found = _NAMED.search(before)
        if found is None or cursor.hasSelection():
            return False
        line, fence = self._editor.line_and_fence(cursor.blockNumber())
        text = self._texts().get(found[1])
        if text is None or is_literal(line, fence, before[: found.start()]):
            return False
        left = QTextCursor.MoveOperation.Left
        units = units_before(found[1], len(found[1]))
        cursor.movePosition(left, QTextCursor.MoveMode.KeepAnchor, units)
        self._put(cursor, text, "")
        return True

    def finds(self) -> list[Find]:
        """Every snippet, for the palette."""
        made: list[Find] = []
        for name, text in sorted(self._texts().items()):
            shown = " ".join(text.split())
            short = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN].rstrip()}…"
            made.append(
                Find(name, partial(self.insert, name), tr("Snippet: {short}", short=short), "Tab")
            )
        return made

    def insert(self, name: str) -> None:
        """Write out a snippet at the caret, or around the words selected."""
        text = self._texts().get(name)
        if text is not None and not self._editor.isReadOnly():
            cursor = self._editor.textCursor()
            selected = cursor.selectedText().replace("\u2029", "\n")
            self._put(cursor, text, selected)
            self._editor.setFocus()

    def open_dialog(self) -> None:
        """Show the snippets, to change them."""
        from desktop.ui.snippets_dialog import SnippetsDialog

        try:
            texts = self._house.snippets.read()
        except SnippetsError as error:
            self._notice.say(str(error))
            return
        dialog = SnippetsDialog(texts, self._editor.window())
        dialog.changed.connect(self._keep)
        dialog.open()

    def _put(self, cursor: QTextCursor, text: str, selected: str) -> None:
        made, caret = fill(clean(text), {**self._values(), "selection": selected})
        start = cursor.selectionStart()
        cursor.insertText(made)
        cursor.setPosition(start + units_before(made, caret))
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()

    def _values(self) -> dict[str, str]:
        article = self._session.article()
        now, locale = self._now(), QLocale(language_of(article))
        fields = {name: getattr(article, name) for name in ("headline", "standfirst", "byline")}
        return {
            **fields,
            "dateline": article.dateline,
            "date": locale.toString(now.date(), _date_format(locale)),
            "time": locale.toString(now.time(), QLocale.FormatType.ShortFormat),
        }

    def _texts(self) -> dict[str, str]:
        try:
            return self._house.snippets.read()
        except SnippetsError as error:
            self._notice.say(str(error))
            return {}

    def _keep(self, texts: dict[str, str]) -> None:
        try:
            self._house.snippets.write(texts)
        except SnippetsError as error:
            self._notice.say(str(error))


def _date_format(locale: QLocale) -> str:
    """The long date without its weekday, which no sentence wants: "23 November 2026"."""
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    return re.sub(r"\bdddd?\b[,.]?\s*(?:'de'\s*|de\s+)?", "", long).strip(" ,")
