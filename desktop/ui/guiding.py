"""Help of every kind: pages, explanations, the first start, the tour, what a new version brings."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QProcess
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMessageBox, QWhatsThis, QWidget

from desktop import __version__
from desktop.composition import House, SetupError
from desktop.library.database import LibraryError
from desktop.library.declared import BYLINE, LANGUAGE
from desktop.library.settings import Setting
from desktop.translation import tr
from desktop.ui.analyst import Analysis
from desktop.ui.desk_policy import DeskPolicy
from desktop.ui.dressing import Dressing
from desktop.ui.explained import explain_all, say_of_focus
from desktop.ui.files import Files
from desktop.ui.guide import Guide
from desktop.ui.languages import again
from desktop.ui.preview_pane import PreviewPane
from desktop.ui.publishing import Publishing
from desktop.ui.session import Session
from desktop.ui.toolbar import Notice

VERSION = "guiding.version"
TOUR, MISTAKES = "sample.md", "every-check.md"


class Guiding(QObject):
    """Opens the help, explains what is pointed at, and leads whoever is new."""

    def __init__(
        self,
        house: House,
        session: Session,
        files: Files,
        policy: DeskPolicy,
        dressing: Dressing,
        notice: Notice,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._house = house
        self._session = session
        self._files = files
        self._policy = policy
        self._dressing = dressing
        self._notice = notice
        self._window = window
        self._commands: Mapping[str, QAction] = {}
        self.guide = Guide()
        session.analysed.connect(self._checked)

    def slots(self) -> dict[str, Callable[[], object]]:
        """The slots of its actions."""
        return {
            "help": partial(self.open_help, "start"),
            "rules": partial(self.open_help, "rules"),
            "changes": partial(self.open_help, "changes"),
            "about": partial(self.open_help, "about"),
            "whats_this": self.ask_what,
            "explain": self._explain,
            "guide": self.lead,
            "mistakes": partial(self._files.open_sample, MISTAKES),
            "welcome": self.welcome,
        }

    def tie(
        self, commands: Mapping[str, QAction], preview: PreviewPane, publishing: Publishing
    ) -> None:
        """Name the keys of these actions, and see what of the tour is being tried."""
        self._commands = commands
        commands["next_problem"].triggered.connect(self.guide.looked)
        preview.mode_changed.connect(self.guide.previewed)
        publishing.changed.connect(self._published)

    # Help

    def open_help(self, page: str, section: str = "") -> None:
        """Open the help on a page, at one of its sections."""
        from desktop.ui.help import HelpDialog

        HelpDialog(page, self._window, section).show()

    def ask_what(self) -> None:
        """The next click says what is clicked."""
        explain_all(self._window)
        QWhatsThis.enterWhatsThisMode()

    def _explain(self) -> None:
        explain_all(self._window)
        say_of_focus()

    # The tour

    def lead(self) -> None:
        """Lead through the sample; opened anew, unless it is on screen as it comes."""
        fresh = self._session.article().body == self._house.sample(TOUR).body
        if fresh or self._files.open_sample(TOUR):
            self.guide.begin(self._commands)

    def _checked(self, analysis: Analysis) -> None:
        if self.guide.step >= 0:
            found = frozenset(one.rule for one in analysis.report.diagnostics)
            self.guide.checked(found)

    def _published(self) -> None:
        """The state of something in the outbox changed; look whether the sample is out."""
        if self.guide.step >= 0 and self._house.outbox.receipts(self._session.article().id):
            self.guide.published()

    # The first start, and that of a new version

    def greet(self) -> None:
        """Welcome somebody new; tell somebody else what a new version brings. Once each."""
        state = self._house.state
        try:
            known = state.get(VERSION, "")
            if known != __version__:
                state.set(VERSION, __version__)
        except LibraryError:
            # A library that cannot be written is told of otherwise, and is no time for a tour.
            return
        if self._files.began:
            self.welcome()
        elif known and known != __version__:
            self.open_help("changes")

    def welcome(self) -> None:
        """Ask what somebody new is asked."""
        from desktop.ui.welcome import Chosen, Welcome

        settings = self._house.settings
        try:
            chosen = Chosen(
                settings.get(LANGUAGE),
                self._dressing.theme,
                settings.get(BYLINE),
                self._house.desk.chosen,
            )
            policies = self._house.desk.policies()
        except (SetupError, LibraryError) as error:
            self._notice.say(str(error))
            return
        dialog = Welcome(chosen, policies, self._window)
        dialog.theme_chosen.connect(self._do)
        dialog.policy_chosen.connect(self._policy.use)
        dialog.byline_written.connect(partial(self._keep, BYLINE))
        dialog.language_chosen.connect(self._speak)
        dialog.begun.connect(self._do)
        dialog.show()

    def _do(self, name: str) -> None:
        self._commands[name].trigger()

    def _keep(self, setting: Setting[str], value: str) -> bool:
        try:
            self._house.settings.set(setting, value)
        except LibraryError as error:
            self._notice.say(str(error))
            return False
        return True

    def _speak(self, tag: str) -> None:
        """Keep the language; it counts from the next start, which may be now."""
        if not self._keep(LANGUAGE, tag):
            return
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        answer = QMessageBox.question(
            QApplication.activeModalWidget() or self._window,
            tr("Language"),
            tr("The window speaks another language from the next start on. Start again now?"),
            yes | no,
            yes,
        )
        if answer == yes and self._window.close():
            program, arguments = again()
            QProcess.startDetached(program, arguments)
