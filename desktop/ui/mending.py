"""Problems: where each is, and how it is mended."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from desktop.attribution.diagnostic import Diagnostic, Fix
from desktop.translation import tr
from desktop.ui.analyst import Analysis
from desktop.ui.editor.widget import Editor
from desktop.ui.fields import Fields
from desktop.ui.panels import Panels
from desktop.ui.picturing import Picturing
from desktop.ui.session import Session
from desktop.ui.squiggling import Squiggles

_PICTURE_RULES = ("image-alt", "image-credit")


class Mending(QObject):
    """Goes to problems and applies their fixes; `shown(panel)` asks for a panel to be seen."""

    shown = Signal(object)

    def __init__(
        self,
        session: Session,
        editor: Editor,
        fields: Fields,
        panels: Panels,
        picturing: Picturing,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._editor = editor
        self._fields = fields
        self._panels = panels
        self._picturing = picturing
        self._window = window
        self._marks = Squiggles()
        editor.fixes_requested.connect(self._offer)
        editor.set_fixes(self._fixes_of)
        panels.problems.chosen.connect(self.go_to)
        panels.problems.fix_wanted.connect(self._fix)

    def slots(self) -> dict[str, Callable[[], object]]:
        """The slots of its actions."""
        return {
            "next_problem": self._editor.next_mark,
            "previous_problem": self._editor.previous_mark,
            "fixes": self._editor.request_fixes,
            "add_source": self._add_source,
            "add_reply": self._add_reply,
            "sourcing": self.show_sourcing,
            "corrections": self._edit_corrections,
            "go_problems": self.go_to_list,
        }

    def take(self, analysis: Analysis) -> None:
        """What was found in the newest text."""
        self._marks = analysis.marks
        found = analysis.report.findings.placed
        self._editor.take_marks(self._marks.laid)
        self._fields.mark(one for _, one in found if one.field != "body")
        self._panels.problems.show_found(found)
        self._panels.show_problems(len(found))

    def go_to(self, found: Diagnostic) -> None:
        """To the place of a problem."""
        if found.field == "body":
            self._editor.show_range(found.start, found.end)
            self._editor.setFocus()
        elif found.field == "sources":
            self.shown.emit(self._panels.sources)
        elif found.field == "corrections":
            self._edit_corrections()
        else:
            self._fields.focus_field(found.field, found.start, found.end)

    def go_to_list(self) -> None:
        """To the list of all problems."""
        self.shown.emit(self._panels.problems)
        self._panels.problems.focus_list()

    def show_sourcing(self) -> None:
        """Who carries the story, once the present text was checked."""
        self._session.when_analysed(self._open_sourcing)

    def _open_sourcing(self, analysis: Analysis) -> None:
        from desktop.attribution.sourcing import sourcing
        from desktop.ui.sourcing import SourcingDialog

        dialog = SourcingDialog(sourcing(analysis.article, analysis.report), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _fixes_of(self, ident: str) -> Sequence[tuple[str, Callable[[], None]]]:
        """For the editor's menu: the fixes of the mark under the pointer."""
        found = self._marks.behind(ident)
        return [(one.label, partial(self._fix, found, one)) for one in found.fixes] if found else ()

    def _fix(self, found: Diagnostic, fix: Fix) -> None:
        if found.field == "body" and found.rule in _PICTURE_RULES and fix.prompt:
            self._editor.set_caret_offset(found.start)
            self._picturing.describe()
            return
        answer = ""
        if fix.prompt or fix.ignore:
            question = fix.prompt or tr("Why is this right as it stands?")
            answer, given = QInputDialog.getText(self._window, fix.label, question)
            if not given or not answer.strip():
                return
        self._session.apply(found, fix, answer.strip())
        self._editor.setFocus()

    def _offer(self, ident: str, place: QPoint) -> None:
        found = self._marks.behind(ident)
        if found is not None:
            self._panels.problems.offer_fixes(found, place)

    def _add_source(self) -> None:
        self.shown.emit(self._panels.sources)
        self._panels.sources.add()

    def _add_reply(self) -> None:
        self.shown.emit(self._panels.replies)
        self._panels.replies.add()

    def _edit_corrections(self) -> None:
        from desktop.ui.corrections import CorrectionsDialog

        dialog = CorrectionsDialog(self._session.fields().corrections, self._window)
        if dialog.exec():
            self._session.set_corrections(dialog.corrections())
