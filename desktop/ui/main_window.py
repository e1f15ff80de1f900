"""The window: three columns, one toolbar, every action in a menu."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from desktop.article.difference import ends_alike, shared_start
from desktop.composition import House
from desktop.library.database import LibraryError
from desktop.library.declared import MEASURE, TEXT_SIZE
from desktop.translation import tr
from desktop.ui import spoken, style
from desktop.ui.dressing import THEMES, Dressing
from desktop.ui.editor.widget import Editor
from desktop.ui.first_sight import FirstSight
from desktop.ui.fonts import MONO
from desktop.ui.style import Colours
from desktop.ui.window_state import WindowState

if TYPE_CHECKING:
    from desktop.ui.analyst import Analysis, Rendered
    from desktop.ui.session import Session

_NARROWEST = 380
# The fields want this much, also above a narrow column of text.
_FIELDS = 640


def utc_now() -> datetime:
    """The time by this machine's clock."""
    return datetime.now(UTC)


class MainWindow(QMainWindow):
    """Everything on screen, wired to one session.

    First there are the words alone, which may be shown and typed into; `furnish` makes the rest
    around them. `palettes` are those of `dressing.NAMES`; `house` makes the other rooms.
    """

    def __init__(
        self,
        house: House,
        palettes: Mapping[str, Colours],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__()
        self.setObjectName("onrecord")
        self.setWindowTitle("Onrecord")
        self._house = house
        self._now = now
        self.dressing = Dressing(palettes, house.settings, self)
        colours = self.dressing.colours
        self.editor = Editor(colours, MONO, house.settings.get(TEXT_SIZE))
        if (measure := house.settings.get(MEASURE)) != self.editor.measure:
            self.editor.set_measure(measure)
        self._sight = FirstSight(house.state, self.editor)
        self._columns = self._sight.columns
        self.setCentralWidget(self._sight.desk)
        self._state = WindowState(house.state, self)
        self._state.place()
        self._state.divide("columns", self._columns)
        self._words: tuple[str, list[str]] | None = None
        self._unsaid: list[str] = []
        self.furnished = False
        self.unwanted = False
        """Whether it was to be closed before it was furnished."""

    def show_words(self, headline: str, body: str, caret: int) -> None:
        """Show an article before there is anything else; what is typed is taken over later."""
        self._entitle(headline)
        self.editor.load(body)
        self._words = body, self.editor.text_lines()
        self.editor.set_caret_offset(caret)
        self.dressing.wear()
        self.show()
        self.editor.setFocus()

    def furnish(self, session: "Session") -> Iterator[None]:
        """Make everything else. Wherever this yields, events may be handled meanwhile.

        Rooms are loaded one by one, and last of all put into the window at one go.
        """
        self.session = session
        yield from self._make_panels()
        yield from self._make_rooms()
        yield from self._make_helpers()
        self._lay_out()
        self._install()
        self._connect()
        self._restore()
        self.furnished = True
        if self._unsaid:
            self.notice.say("\n".join(self._unsaid))

    def say(self, message: str) -> None:
        """Say something, as soon as there is a line to say it in."""
        if self.furnished:
            self.notice.say(message)
        else:
            self._unsaid.append(message)

    # Making

    def _make_panels(self) -> Iterator[None]:
        colours, house = self.dressing.colours, self._house
        from desktop.ui.toolbar import Notice, Toolbar

        self.toolbar = Toolbar(colours)
        self.notice = Notice()
        yield
        from desktop.ui.drafts_panel import DraftsPanel

        self.drafts = DraftsPanel(colours, self._now)
        yield
        from desktop.ui.fields import Fields

        self.fields = Fields()
        yield
        from desktop.ui.editor.find_bar import FindBar
        from desktop.ui.story_bar import StoryBar

        self.find_bar = FindBar(self.editor)
        self.find_bar.set_colours(colours)
        self.story = StoryBar(colours)
        yield
        from desktop.ui.page import look_of
        from desktop.ui.preview_pane import PreviewPane

        self.preview = PreviewPane(colours, lambda: look_of(house, self.publishing.site))
        yield
        from desktop.ui.panels import Panels

        self.tabs = Panels(colours)
        self.problems, self.sources = self.tabs.problems, self.tabs.sources
        self.replies, self.history = self.tabs.replies, self.tabs.history
        self.payload = self.tabs.payload
        yield

    def _make_rooms(self) -> Iterator[None]:
        """Make those who do the work behind the panels."""
        colours, house, session, now = self.dressing.colours, self._house, self.session, self._now
        from desktop.ui.newsdesk import Newsdesk
        from desktop.ui.publishing import Publishing

        self.publishing = Publishing(
            house, session, self.toolbar, self.notice, self.history, self.payload, self
        )
        self.newsdesk = Newsdesk(house, session, self.notice, colours, now, self)
        yield
        from desktop.ui.files import Files
        from desktop.ui.revisions import Revisions

        self.files = Files(house, session, self.drafts, self.notice, self)
        self.revisions = Revisions(house, session, self.files, self.notice, colours, now, self)
        yield
        from desktop.ui.shelving import Shelving

        self.shelving = Shelving(house, session, self.files, self.drafts, self.notice, now, self)
        yield
        from desktop.ui.mending import Mending
        from desktop.ui.picturing import Picturing

        self.picturing = Picturing(house, session, self.fields, self.editor, self.notice, self)
        self.mending = Mending(session, self.editor, self.fields, self.tabs, self.picturing, self)
        yield

    def _make_helpers(self) -> Iterator[None]:
        """Make those who see to how one works."""
        colours, house, session = self.dressing.colours, self._house, self.session
        from desktop.ui.desk_policy import DeskPolicy
        from desktop.ui.settling import Settling
        from desktop.ui.trust import Trust
        from desktop.ui.upkeep import Upkeep

        self.upkeep = Upkeep(house, session, self.files, self.notice, self)
        self.policy = DeskPolicy(house, session, self.notice, self)
        self.settling = Settling(house, self.files.errands, self.notice, self)
        self.trust = Trust(house, self.notice, self)
        yield
        from desktop.ui.guiding import Guiding
        from desktop.ui.reach import Reach
        from desktop.ui.statements import Statements
        from desktop.ui.undoing import Undoing
        from desktop.ui.writing import Writing

        self.writing = Writing(self.editor, self.settling.preferences, colours, self)
        self.guiding = Guiding(
            house, session, self.files, self.policy, self.dressing, self.notice, self
        )
        self._statements = Statements(self.editor, session, self.notice, self)
        self._undoing = Undoing(self.editor, session, self)
        self.reach = Reach(house.settings, self.editor, self)
        yield
        from desktop.ui.snippets import Snippets
        from desktop.ui.spelling import Spelling

        self.spelling = Spelling(house, session, self.editor, self.notice, self)
        self.snippets = Snippets(house, session, self.editor, self.notice)
        yield
        from desktop.ui.exporting import Exporting
        from desktop.ui.messages import Messages
        from desktop.ui.viewing import Viewing

        self._right = self._right_column()
        self._messages = Messages(self._sight.desk, self.editor, 2 * style.BAR)
        self.viewing = Viewing(self.editor, self.preview, self._right, self.notice, self)
        self.exporting = Exporting(
            house,
            session,
            self.files.errands,
            self.notice,
            self,
            self.viewing.write_pdf,
            self.files.refresh,
        )
        yield

    def _right_column(self) -> QSplitter:
        made = QSplitter(Qt.Orientation.Vertical)
        made.addWidget(self.preview)
        made.addWidget(self.tabs)
        made.setSizes([560, 256])
        made.setHandleWidth(1)
        spoken.keep_order(made)
        # Whatever the language, all tabs are seen: the column is never narrower than they are.
        self.tabs.setUsesScrollButtons(False)
        self.preview.setMinimumWidth(_NARROWEST)
        return made

    def _lay_out(self) -> None:
        self.find_bar.hide()
        self._widen_fields(self.editor.column)
        self.editor.column_changed.connect(self._widen_fields)
        below = (self.find_bar, self.story)
        self._sight.fill(self.toolbar, self.drafts, self._right, self.fields, below)
        for message in (self.guiding.guide, self.notice, self.picturing.line, self.publishing.line):
            self._messages.add(message)

    def _install(self) -> None:
        from desktop.ui import actions

        self.commands = actions.install(self, self._slots())
        shortcuts = self.reach.tie(self.commands)
        self.toolbar.tie(self.commands["new"], self.commands["open"])
        self.viewing.tie(self.commands["pop_out"], self.commands["voices"])
        self.guiding.tie(self.commands, self.preview, self.publishing)
        self.spelling.tie(self.commands["spelling"], self.commands["curly"])
        self.settling.tie(
            self.commands,
            shortcuts,
            self.dressing,
            self.policy,
            self.spelling,
            self.preview,
        )

    def _widen_fields(self, column: int) -> None:
        self.fields.setMaximumWidth(max(_FIELDS, column))

    def _slots(self) -> dict[str, Callable[[], object]]:
        from desktop.ui.focused import Focused
        from desktop.ui.preview_pane import MODES

        editor, files, publishing = self.editor, self.files, self.publishing
        slots: dict[str, Callable[[], object]] = {
            "new": files.new,
            "open": files.ask_open,
            "save": files.save,
            "save_as": files.save_as,
            "bin": files.bin_current,
            "open_bin": files.restore_from_bin,
            "backups": self.upkeep.open_dialog,
            "quit": self._quit,
            "find": self.find_bar.open_find,
            "replace": self.find_bar.open_replace,
            "find_next": self.find_bar.find_next,
            "find_previous": self.find_bar.find_previous,
            "bold": editor.toggle_bold,
            "italic": editor.toggle_italic,
            "link": editor.make_link,
            "heading": editor.toggle_heading,
            "quote": editor.toggle_quote,
            "table": editor.insert_table,
            "look": self._choose_look,
            "move_up": editor.move_lines_up,
            "move_down": editor.move_lines_down,
            "bind": self._statements.bind,
            "picture": self.fields.choose_picture,
            "insert_picture": self.picturing.choose_for_body,
            "pictures": self.picturing.describe,
            "policy": self.policy.choose,
            "publish": publishing.start,
            "payload": partial(self._show_tab, self.payload),
            "view_on_site": publishing.view_on_site,
            "desk": lambda: self.newsdesk.show(publishing.site.name),
            "fetch": lambda: self.newsdesk.fetch(publishing.site.name),
            "withdraw": publishing.take_down,
            "send_queue": publishing.send_waiting,
            "sites": publishing.edit_sites,
            "spelling": self.editor.setFocus,
            "curly": self.editor.setFocus,
            "pop_out": self.preview.focus_view,
            "palette": self._find_anything,
            "go_search": self.drafts.focus_search,
            "go_headline": partial(self.fields.focus_field, "headline", 0, 0),
            "go_body": self.editor.setFocus,
            "go_preview": self.preview.focus_view,
            "go_sources": partial(self._show_tab, self.sources),
            "go_replies": partial(self._show_tab, self.replies),
            "go_history": partial(self._show_tab, self.history),
            "revisions": self.revisions.open,
            "keep_text": self.revisions.keep,
        }
        slots |= self.viewing.slots() | self.exporting.slots() | self.spelling.slots()
        slots |= (
            self.shelving.slots()
            | self.snippets.slots()
            | self.guiding.slots()
            | self.writing.slots()
            | self.reach.slots()
            | self.settling.slots()
            | self.trust.slots()
        )
        slots |= self.mending.slots()
        slots |= Focused(editor, self._undoing, self.picturing).slots()
        for mode in MODES:
            slots[mode] = partial(self._set_mode, mode)
        slots |= dict.fromkeys(THEMES, self.editor.setFocus)
        slots["contrast"] = self.editor.setFocus
        return slots

    def _connect(self) -> None:
        from desktop.ui.article_fields import ArticleFields
        from desktop.ui.saved_mark import SavedMark

        session, editor = self.session, self.editor
        session.opened.connect(self._show_opened)
        session.fields_changed.connect(self._show_fields)
        session.body_edits.connect(editor.apply_edits)
        session.rendered.connect(self._show_rendered)
        session.analysed.connect(self._show_analysis)
        self._saved = SavedMark(session, self.toolbar, self.notice, self.files, self)
        session.rivalled.connect(self.files.say_rivalled)
        session.overtaken.connect(self.files.show_overtaken)
        session.library_changed.connect(self.files.refresh_soon)
        self.fields.edited.connect(session.set_text)
        self.fields.sources_wanted.connect(partial(self._show_tab, self.sources))
        editor.spliced.connect(self._follow)
        editor.caret_moved.connect(self._caret_moved)
        editor.refused.connect(self.notice.say)
        editor.files_dropped.connect(self.files.dropped)
        self.mending.shown.connect(self._show_tab)
        self.sources.changed.connect(session.set_sources)
        self.replies.changed.connect(session.set_replies)
        self.story.sourcing_wanted.connect(self.mending.show_sourcing)
        self.preview.mode_changed.connect(self._show_mode)
        self.preview.line_clicked.connect(self._go_to_line)
        self.preview.link_activated.connect(self._open_link)
        self.history.revision_wanted.connect(self.files.restore_revision)
        self.publishing.go_to.connect(self.mending.go_to)
        self.publishing.changed.connect(self.files.refresh)
        self.publishing.site_chosen.connect(self.preview.change_look)
        self.publishing.conflicted.connect(self.newsdesk.fetch)
        self.newsdesk.opened.connect(self._show_from_desk)
        self.find_bar.set_fields(ArticleFields(session, self.fields))
        self.drafts.opened.connect(self.files.open_draft)
        self.drafts.removed.connect(self.files.remove)
        self.drafts.searched.connect(self.files.search)
        self.toolbar.publish_wanted.connect(self.publishing.start)
        self.toolbar.problems_wanted.connect(self.mending.go_to_list)
        for part in (
            self.toolbar,
            self.drafts,
            self.story,
            self.problems,
            self.editor,
            self.find_bar,
            self.preview,
            self.newsdesk,
            self.revisions,
            self.writing.spotlight,
        ):
            self.dressing.changed.connect(part.set_colours)

    def _show_from_desk(self, site: str, draft: str) -> None:
        """A post was opened there: it goes back there as well."""
        self.publishing.choose_site(site)
        self.files.open_draft(draft)

    # What the session says

    def _show_opened(self) -> None:
        body = self.session.article().body
        words, self._words = self._words, None
        typed = "" if words is None else _typed(words[1], self.editor.text_lines())
        if words is None or words[0] != body:
            # The session has the new body already; the editor may say it in other lines, though.
            self.editor.blockSignals(True)
            self.editor.load(body)
            self.editor.blockSignals(False)
            self.session.adopt(self.editor.text_lines())
            self.editor.set_caret_offset(self.session.caret)
            if typed:
                self.editor.insertPlainText(typed)
        else:
            self._take_over(words[1])
        self._show_fields()
        said = tr("Saved on this computer") if self.session.fields().headline else ""
        self.toolbar.show_saving(said, saved=True)
        self.publishing.show_history()
        self.files.refresh()
        if self.session.fields().headline:
            self.editor.setFocus()
        else:
            self.fields.focus_field("headline", 0, 0)

    def _take_over(self, shown: Sequence[str]) -> None:
        """The words stand there already, in these lines; take what was typed into them since."""
        self.session.adopt(shown)
        lines = self.editor.text_lines()
        front, back = ends_alike(shown, lines)
        end = len(lines) - back
        if front < end or len(shown) != len(lines):
            self.session.splice(front, len(shown) - back - front, lines[front:end])
            self.session.set_caret(self.editor.caret_offset())
            self.session.save()

    def _show_fields(self) -> None:
        fields = self.session.fields()
        self.fields.show_article(fields, self.session.base)
        self.tabs.show_fields(fields)
        self.editor.citing.offer([(one.key, one.name) for one in fields.sources])

    def _show_analysis(self, analysis: "Analysis") -> None:
        report = analysis.report
        self.mending.take(analysis)
        self.editor.take_quotations(analysis.quotations)
        self.viewing.take(analysis)
        self.sources.show_entries(analysis.article.sources)
        self.story.show_counts(report.counts)
        self.toolbar.show_counts(report.counts)
        self.reach.show_counts(report.counts)
        self.publishing.show_payload(analysis)

    def _show_rendered(self, rendered: "Rendered") -> None:
        self.preview.set_content(rendered.article, rendered.rendering, self.session.base)
        title = rendered.article.headline.strip()
        self.toolbar.show_title(title)
        self._entitle(title)

    def _entitle(self, title: str) -> None:
        self.setWindowTitle(f"{title or tr('Untitled')} — Onrecord")

    def _follow(self, first: int, removed: int, lines: Sequence[str]) -> None:
        self.session.splice(first, removed, lines, self.editor.last_edit)

    def _caret_moved(self, line: int, _offset: int) -> None:
        self.session.set_caret(self.editor.caret_offset())
        self.preview.show_line(line)

    # Going places

    def _go_to_line(self, line: int) -> None:
        cursor = self.editor.textCursor()
        document = self.editor.document()
        line = min(line, document.blockCount() - 1)
        cursor.setPosition(document.findBlockByNumber(line).position())
        self.editor.setTextCursor(cursor)
        self.editor.centerCursor()
        self.editor.setFocus()

    def _show_tab(self, panel: QWidget) -> None:
        self.commands["show_preview"].setChecked(True)
        self.commands["full"].setChecked(False)
        self.commands["focus"].setChecked(False)
        self.writing.show_parts()
        self.tabs.setCurrentWidget(panel)
        panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _find_anything(self) -> None:
        from desktop.ui import actions
        from desktop.ui.finder import Finder

        headings = (replace(one, detail=tr("Heading"), level=0) for one in self.viewing.headings())
        finds = [*actions.finds(self.commands), *headings, *self.snippets.finds()]
        Finder(
            tr("Find an action, a draft, a heading or a snippet"),
            finds,
            self,
            more=self.files.finds,
        ).open()

    def _choose_look(self) -> None:
        from desktop.ui.look_chooser import LookChooser

        dialog = LookChooser(self._house, self.publishing.site, self)
        dialog.chosen.connect(self.preview.change_look)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _open_link(self, url: str) -> None:
        from desktop.ui.questions import offer_link

        offer_link(self, url)

    # Look

    def _set_mode(self, mode: str) -> None:
        self.preview.set_mode(mode)

    def _show_mode(self, mode: str) -> None:
        self.commands[mode].setChecked(True)

    # State

    def _restore(self) -> None:
        from desktop.ui.preview_pane import MODES
        from desktop.ui.writing import PARTS

        self.dressing.wear()
        self.commands[self._state.choice("preview", MODES)].trigger()
        self._state.switch(self.commands, {**dict.fromkeys(PARTS, True), "voices": False})
        self._state.divide("right", self._right)
        if not self.isVisible():
            self._state.divide("columns", self._columns)
        parts = (self.drafts, self.fields, self._right)
        self.writing.tie(self.commands, parts, (self.menuBar(), self.toolbar, self.story))
        self.writing.show_parts()

    def _remember(self) -> None:
        self.commands["pop_out"].setChecked(False)
        self.writing.remember()
        self._state.remember({"preview": self.preview.mode})
        self._sight.remember(self.story.height() if self.story.isVisible() else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, where nobody else wants it, comes back from the full screen."""
        escape = event.key() == Qt.Key.Key_Escape and self.furnished
        if not escape or not self.writing.leave():
            super().keyPressEvent(event)

    def _quit(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when the text is safe, or when told to close all the same."""
        if not self.furnished:
            # What was typed meanwhile has nobody yet who keeps it.
            self.unwanted = True
            event.ignore()
            return
        if not self.session.secure() and not self._close_unsaved():
            event.ignore()
            return
        # How large the window was is no reason to wait for a disk.
        if self.session.is_saved:
            with suppress(LibraryError):
                self._remember()
        # The text is safe; what is still on its way to a site may take as long as that likes.
        self.hide()
        self.trust.close()
        self.upkeep.close()
        self.shelving.close()
        self.revisions.close()
        self.picturing.close()
        self.newsdesk.close()
        self.preview.close_all()
        self.editor.converting.close()
        self.spelling.close()
        self.files.errands.close()
        self.publishing.close()
        self.session.close()
        event.accept()

    def _close_unsaved(self) -> bool:
        from desktop.ui.questions import ask_unsaved

        save = ask_unsaved(self)
        return self.files.save_as() if save else save is False


def _typed(before: Sequence[str], now: Sequence[str]) -> str:
    """What was put in between two states of some lines."""
    old, new = "\n".join(before), "\n".join(now)
    start = shared_start(old, new)
    end = shared_start(old[start:][::-1], new[start:][::-1])
    return new[start : len(new) - end]
