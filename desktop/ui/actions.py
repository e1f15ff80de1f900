"""Every action of the window, declared once: its text, its menu and its shortcut."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.translation import later, tr
from desktop.ui.finder import Find

_GAP = "-"


@dataclass(frozen=True, slots=True)
class Declared:
    """An action: `name` binds it to its slot, `group` makes its members exclusive choices."""

    name: str
    text: str
    shortcut: str = ""
    group: str = ""
    checkable: bool = False


MENUS: tuple[tuple[str, tuple[Declared | str, ...]], ...] = (
    (
        later("&File"),
        (
            Declared("new", later("&New article"), "Ctrl+N"),
            Declared("from_template", later("New from &template…"), "Ctrl+Shift+N"),
            Declared("open", later("&Open or import…"), "Ctrl+O"),
            _GAP,
            Declared("save", later("&Save"), "Ctrl+S"),
            Declared("save_as", later("Save &as…"), "Ctrl+Shift+S"),
            Declared("keep_text", later("Keep this te&xt in the history…"), "Ctrl+Alt+K"),
            Declared("export", later("&Export…"), "Ctrl+Shift+E"),
            Declared("export_pdf", later("Export as P&DF…"), "Ctrl+Alt+P"),
            Declared("export_own", later("Export for &yourself…"), "Ctrl+Alt+Y"),
            Declared("print", later("&Print…"), "Ctrl+P"),
            _GAP,
            Declared("import_posts", later("Import a &WordPress export…"), "Ctrl+Alt+W"),
            Declared("move_out", later("Export the &library to a folder…"), "Ctrl+Alt+E"),
            Declared("move_in", later("&Import a library’s folder…"), "Ctrl+Alt+I"),
            Declared("desk_out", later("Desk’s settin&gs into a file…"), "Ctrl+Alt+Shift+E"),
            Declared("desk_in", later("Settings &from a desk’s file…"), "Ctrl+Alt+Shift+I"),
            _GAP,
            Declared("duplicate", later("D&uplicate"), "Ctrl+Alt+U"),
            Declared("save_template", later("Save as te&mplate…"), "Ctrl+Alt+M"),
            Declared("review", later("In re&view, or no longer"), "Ctrl+Alt+R"),
            Declared("archive", later("Into the arc&hive, or out"), "Ctrl+Alt+A"),
            Declared("bin", later("Move to &bin"), "Ctrl+Shift+Backspace"),
            Declared("open_bin", later("&Restore from bin…"), "Ctrl+Shift+R"),
            Declared("backups", later("Bac&kups…"), "Ctrl+Alt+B"),
            _GAP,
            Declared("quit", later("&Quit"), "Ctrl+Q"),
        ),
    ),
    (
        later("&Edit"),
        (
            Declared("undo", later("&Undo"), "Ctrl+Z"),
            Declared("redo", later("&Redo"), "Ctrl+Shift+Z"),
            _GAP,
            Declared("cut", later("Cu&t"), "Ctrl+X"),
            Declared("copy", later("&Copy"), "Ctrl+C"),
            Declared("paste", later("&Paste"), "Ctrl+V"),
            Declared("paste_plain", later("Paste &words only"), "Ctrl+Alt+V"),
            Declared("select_all", later("Select &all"), "Ctrl+A"),
            _GAP,
            Declared("find", later("&Find…"), "Ctrl+F"),
            Declared("replace", later("Find and r&eplace…"), "Ctrl+H"),
            Declared("find_next", later("Find &next"), "F3"),
            Declared("find_previous", later("Find pre&vious"), "Shift+F3"),
            _GAP,
            Declared("spelling", later("Check &spelling as you type"), "Shift+F7", checkable=True),
            Declared("next_misspelt", later("Next &misspelt word"), "F7"),
            Declared("add_word", later("A&dd word to the desk’s"), "Ctrl+F7"),
            Declared("words", later("&Languages and desk’s words…"), "Alt+F7"),
            Declared("snippets", later("Sn&ippets…"), "Ctrl+Alt+N"),
            Declared(
                "curly", later("Set &quotation marks as you type"), "Ctrl+Alt+Q", checkable=True
            ),
            _GAP,
            Declared("settings", later("Settin&gs…"), "Ctrl+,"),
        ),
    ),
    (
        later("F&ormat"),
        (
            Declared("bold", later("&Bold"), "Ctrl+B"),
            Declared("italic", later("&Italic"), "Ctrl+I"),
            Declared("link", later("&Link"), "Ctrl+Shift+K"),
            Declared("heading", later("&Heading"), "Ctrl+Shift+H"),
            Declared("quote", later("Block &quotation"), "Ctrl+Shift+Q"),
            Declared("table", later("&Table"), "Ctrl+Alt+T"),
            _GAP,
            Declared("move_up", later("Move line &up"), "Alt+Up"),
            Declared("move_down", later("Move line &down"), "Alt+Down"),
        ),
    ),
    (
        later("&Sourcing"),
        (
            Declared("next_problem", later("&Next problem"), "F8"),
            Declared("previous_problem", later("&Previous problem"), "Shift+F8"),
            Declared("fixes", later("&Fixes for the problem here…"), "Alt+Return"),
            Declared("announce", later("Announce pr&oblems"), "Ctrl+F8", checkable=True),
            _GAP,
            Declared("add_source", later("&Add source…"), "Ctrl+Shift+A"),
            Declared("bind", later("&Bind words to a source…"), "Ctrl+Shift+B"),
            Declared("add_reply", later("Add &reply…"), "Ctrl+Shift+Y"),
            Declared("sourcing", later("&Who carries the story…"), "Ctrl+Shift+O"),
            _GAP,
            Declared("picture", later("&Lead picture…"), "Ctrl+Shift+I"),
            Declared("insert_picture", later("Picture in the te&xt…"), "Ctrl+Shift+J"),
            Declared("pictures", later("D&escribe the pictures…"), "Ctrl+Shift+D"),
            Declared("policy", later("&Desk’s policy…"), "Ctrl+Shift+P"),
        ),
    ),
    (
        later("&Publish"),
        (
            Declared("publish", later("&Publish…"), "Ctrl+Return"),
            Declared("payload", later("&What will be sent"), "Ctrl+Shift+W"),
            Declared("view_on_site", later("&View on site"), "Ctrl+Shift+V"),
            Declared("desk", later("&Desk of the site…"), "Ctrl+Shift+G"),
            Declared("fetch", later("&Fetch changes from the site…"), "Ctrl+Shift+M"),
            Declared("corrections", later("&Corrections…"), "Ctrl+Shift+C"),
            Declared("withdraw", later("&Take down…"), "Ctrl+Shift+X"),
            Declared("send_queue", later("&Send waiting articles now"), "Ctrl+Shift+U"),
            _GAP,
            Declared("sites", later("S&ites…"), "Ctrl+Shift+T"),
        ),
    ),
    (
        later("&View"),
        (
            Declared("proof", later("P&roof"), "Alt+1", group="preview"),
            Declared("phone", later("&Phone"), "Alt+2", group="preview"),
            Declared("tablet", later("&Tablet"), "Alt+3", group="preview"),
            Declared("desktop", later("&Desktop"), "Alt+4", group="preview"),
            Declared("card", later("&Card"), "Alt+5", group="preview"),
            Declared("look", later("Look of the pa&ge…"), "Ctrl+Alt+O"),
            Declared("voices", later("Colour &quotations by source"), "Ctrl+Alt+C", checkable=True),
            Declared(
                "pop_out", later("Preview in a &window of its own"), "Ctrl+Alt+4", checkable=True
            ),
            _GAP,
            Declared("show_library", later("&Library"), "Ctrl+Alt+1", checkable=True),
            Declared("show_fields", later("&Fields"), "Ctrl+Alt+2", checkable=True),
            Declared("show_preview", later("Pre&view and problems"), "Ctrl+Alt+3", checkable=True),
            _GAP,
            Declared("system", later("Follow the &system"), "Ctrl+Alt+S", group="theme"),
            Declared("light", later("L&ight"), "Ctrl+Alt+L", group="theme"),
            Declared("dark", later("Dar&k"), "Ctrl+Alt+D", group="theme"),
            Declared("still", later("Less &motion"), "Ctrl+Alt+0", checkable=True),
            Declared("contrast", later("&High contrast"), "Ctrl+Alt+G", checkable=True),
        ),
    ),
    (
        later("&Writing"),
        (
            Declared("full", later("&Full screen, nothing but the text"), "F11", checkable=True),
            Declared("focus", later("F&ocus on the text"), "Ctrl+F11", checkable=True),
            Declared("typewriter", later("&Typewriter scrolling"), "Alt+F11", checkable=True),
            _GAP,
            Declared("light_all", later("&All of the text"), "Ctrl+Alt+5", group="light"),
            Declared(
                "light_paragraph", later("Only the &paragraph lit"), "Ctrl+Alt+6", group="light"
            ),
            Declared(
                "light_sentence", later("Only the &sentence lit"), "Ctrl+Alt+7", group="light"
            ),
            _GAP,
            Declared("larger", later("&Larger text"), "Ctrl++"),
            Declared("smaller", later("S&maller text"), "Ctrl+-"),
            Declared("usual_size", later("Us&ual size and width"), "Ctrl+0"),
            Declared("wider", later("&Wider column"), "Ctrl+Alt+."),
            Declared("narrower", later("&Narrower column"), "Ctrl+Alt+,"),
        ),
    ),
    (
        later("&Go"),
        (
            Declared("palette", later("&Anything…"), "Ctrl+K"),
            _GAP,
            Declared("library", later("&Library…"), "Ctrl+L"),
            Declared("go_search", later("&Search drafts"), "Ctrl+Shift+F"),
            Declared("go_headline", later("&Headline"), "Ctrl+1"),
            Declared("go_body", later("&Body"), "Ctrl+2"),
            Declared("go_preview", later("&Preview"), "Ctrl+3"),
            Declared("go_heading", later("Headi&ngs…"), "Ctrl+Shift+L"),
            Declared("go_problems", later("P&roblems"), "Ctrl+4"),
            Declared("go_sources", later("S&ources"), "Ctrl+5"),
            Declared("go_history", later("His&tory"), "Ctrl+6"),
            Declared("go_replies", later("R&eplies"), "Ctrl+7"),
            Declared("revisions", later("Earlier te&xts…"), "Ctrl+Alt+H"),
        ),
    ),
    (
        later("&Help"),
        (
            Declared("help", later("&Onrecord help"), "F1"),
            Declared("rules", later("What is &checked, and why"), "Ctrl+F2"),
            Declared("explain", later("E&xplain what has the focus"), "Shift+F1"),
            Declared("whats_this", later("What is &this?"), "Shift+F2"),
            _GAP,
            Declared("guide", later("&Guided sample"), "Ctrl+Alt+J"),
            Declared("mistakes", later("Every &mistake, to be tried"), "Ctrl+Alt+Shift+J"),
            Declared("welcome", later("&Welcome…"), "Ctrl+Alt+Shift+W"),
            _GAP,
            Declared("shortcuts", later("&Keyboard shortcuts…"), "Ctrl+F1"),
            Declared("changes", later("What is &new"), "Ctrl+Alt+Shift+N"),
            Declared("reports", later("Reports of &failures…"), "Ctrl+Alt+F1"),
            Declared("diagnostics", later("&Diagnostics…"), "Ctrl+Alt+Shift+F1"),
            Declared("about", later("&About Onrecord"), "Ctrl+Shift+F1"),
        ),
    ),
)


def install(window: QMainWindow, slots: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Make every action and menu; `slots` must name a slot for each (KeyError otherwise)."""
    actions: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for title, entries in MENUS:
        menu = window.menuBar().addMenu(tr(title))
        menu.setAccessibleName(tr(title).replace("&", ""))
        for entry in entries:
            if isinstance(entry, Declared):
                action = _make(window, menu, entry, slots[entry.name])
                actions[entry.name] = action
                if entry.group:
                    group = groups.setdefault(entry.group, QActionGroup(window))
                    group.addAction(action)
            else:
                menu.addSeparator()
    return actions


def finds(commands: Mapping[str, QAction]) -> list[Find]:
    """Every action that can be done now, to be found by its name."""
    made: list[Find] = []
    for menu, entries in MENUS:
        for entry in entries:
            action = commands.get(entry.name) if isinstance(entry, Declared) else None
            if action is not None and action.isEnabled() and action.objectName() != "palette":
                title = action.text().replace("&", "").rstrip("…")
                hint = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                made.append(Find(title, action.trigger, tr(menu).replace("&", ""), hint))
    return made


def _make(
    window: QMainWindow, menu: QMenu, declared: Declared, slot: Callable[[], object]
) -> QAction:
    action = QAction(tr(declared.text), window)
    action.setObjectName(declared.name)
    action.setShortcut(QKeySequence(declared.shortcut))
    action.setCheckable(declared.checkable or bool(declared.group))
    action.triggered.connect(slot)
    menu.addAction(action)
    return action
