"""Every action of the window, declared once: its text, its menu and its shortcut."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

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
        "&File",
        (
            Declared("new", "&New article", "Ctrl+N"),
            Declared("from_template", "New from &template…", "Ctrl+Shift+N"),
            Declared("open", "&Open or import…", "Ctrl+O"),
            _GAP,
            Declared("save", "&Save", "Ctrl+S"),
            Declared("save_as", "Save &as…", "Ctrl+Shift+S"),
            Declared("keep_text", "Keep this te&xt in the history…", "Ctrl+Alt+K"),
            Declared("export", "&Export…", "Ctrl+Shift+E"),
            Declared("export_pdf", "Export as P&DF…", "Ctrl+Alt+P"),
            Declared("export_own", "Export for &yourself…", "Ctrl+Alt+Y"),
            Declared("print", "&Print…", "Ctrl+P"),
            _GAP,
            Declared("import_posts", "Import a &WordPress export…", "Ctrl+Alt+W"),
            Declared("move_out", "Export the &library to a folder…", "Ctrl+Alt+E"),
            Declared("move_in", "&Import a library’s folder…", "Ctrl+Alt+I"),
            _GAP,
            Declared("duplicate", "D&uplicate", "Ctrl+Alt+U"),
            Declared("save_template", "Save as te&mplate…", "Ctrl+Alt+M"),
            Declared("review", "In re&view, or no longer", "Ctrl+Alt+R"),
            Declared("archive", "Into the arc&hive, or out", "Ctrl+Alt+A"),
            Declared("bin", "Move to &bin", "Ctrl+Shift+Backspace"),
            Declared("open_bin", "&Restore from bin…", "Ctrl+Shift+R"),
            Declared("backups", "Bac&kups…", "Ctrl+Alt+B"),
            _GAP,
            Declared("quit", "&Quit", "Ctrl+Q"),
        ),
    ),
    (
        "&Edit",
        (
            Declared("undo", "&Undo", "Ctrl+Z"),
            Declared("redo", "&Redo", "Ctrl+Shift+Z"),
            _GAP,
            Declared("cut", "Cu&t", "Ctrl+X"),
            Declared("copy", "&Copy", "Ctrl+C"),
            Declared("paste", "&Paste", "Ctrl+V"),
            Declared("paste_plain", "Paste &words only", "Ctrl+Alt+V"),
            Declared("select_all", "Select &all", "Ctrl+A"),
            _GAP,
            Declared("find", "&Find…", "Ctrl+F"),
            Declared("replace", "Find and r&eplace…", "Ctrl+H"),
            Declared("find_next", "Find &next", "F3"),
            Declared("find_previous", "Find pre&vious", "Shift+F3"),
            _GAP,
            Declared("spelling", "Check &spelling as you type", "Shift+F7", checkable=True),
            Declared("next_misspelt", "Next &misspelt word", "F7"),
            Declared("add_word", "A&dd word to the desk’s", "Ctrl+F7"),
            Declared("words", "&Languages and desk’s words…", "Alt+F7"),
            Declared("snippets", "Sn&ippets…", "Ctrl+Alt+N"),
            Declared("curly", "Set &quotation marks as you type", "Ctrl+Alt+Q", checkable=True),
        ),
    ),
    (
        "F&ormat",
        (
            Declared("bold", "&Bold", "Ctrl+B"),
            Declared("italic", "&Italic", "Ctrl+I"),
            Declared("link", "&Link", "Ctrl+Shift+K"),
            Declared("heading", "&Heading", "Ctrl+Shift+H"),
            Declared("quote", "Block &quotation", "Ctrl+Shift+Q"),
            Declared("table", "&Table", "Ctrl+Alt+T"),
            _GAP,
            Declared("move_up", "Move line &up", "Alt+Up"),
            Declared("move_down", "Move line &down", "Alt+Down"),
        ),
    ),
    (
        "&Sourcing",
        (
            Declared("next_problem", "&Next problem", "F8"),
            Declared("previous_problem", "&Previous problem", "Shift+F8"),
            Declared("fixes", "&Fixes for the problem here…", "Alt+Return"),
            _GAP,
            Declared("add_source", "&Add source…", "Ctrl+Shift+A"),
            Declared("bind", "&Bind words to a source…", "Ctrl+Shift+B"),
            Declared("add_reply", "Add &reply…", "Ctrl+Shift+Y"),
            Declared("sourcing", "&Who carries the story…", "Ctrl+Shift+O"),
            _GAP,
            Declared("picture", "&Lead picture…", "Ctrl+Shift+I"),
            Declared("insert_picture", "Picture in the te&xt…", "Ctrl+Shift+J"),
            Declared("pictures", "D&escribe the pictures…", "Ctrl+Shift+D"),
            Declared("policy", "&Desk’s policy…", "Ctrl+Shift+P"),
        ),
    ),
    (
        "&Publish",
        (
            Declared("publish", "&Publish…", "Ctrl+Return"),
            Declared("payload", "&What will be sent", "Ctrl+Shift+W"),
            Declared("view_on_site", "&View on site", "Ctrl+Shift+V"),
            Declared("desk", "&Desk of the site…", "Ctrl+Shift+G"),
            Declared("fetch", "&Fetch changes from the site…", "Ctrl+Shift+M"),
            Declared("corrections", "&Corrections…", "Ctrl+Shift+C"),
            Declared("withdraw", "&Take down…", "Ctrl+Shift+X"),
            Declared("send_queue", "&Send waiting articles now", "Ctrl+Shift+U"),
            _GAP,
            Declared("sites", "S&ites…", "Ctrl+Shift+T"),
        ),
    ),
    (
        "&View",
        (
            Declared("proof", "P&roof", "Alt+1", group="preview"),
            Declared("phone", "&Phone", "Alt+2", group="preview"),
            Declared("tablet", "&Tablet", "Alt+3", group="preview"),
            Declared("desktop", "&Desktop", "Alt+4", group="preview"),
            Declared("card", "&Card", "Alt+5", group="preview"),
            Declared("look", "Look of the pa&ge…", "Ctrl+Alt+O"),
            Declared("voices", "Colour &quotations by source", "Ctrl+Alt+C", checkable=True),
            Declared("pop_out", "Preview in a &window of its own", "Ctrl+Alt+4", checkable=True),
            _GAP,
            Declared("show_library", "&Library", "Ctrl+Alt+1", checkable=True),
            Declared("show_fields", "&Fields", "Ctrl+Alt+2", checkable=True),
            Declared("show_preview", "Pre&view and problems", "Ctrl+Alt+3", checkable=True),
            Declared("focus", "F&ocus on the text", "F11", checkable=True),
            _GAP,
            Declared("system", "Follow the &system", "Ctrl+Alt+S", group="theme"),
            Declared("light", "L&ight", "Ctrl+Alt+L", group="theme"),
            Declared("dark", "Dar&k", "Ctrl+Alt+D", group="theme"),
        ),
    ),
    (
        "&Go",
        (
            Declared("palette", "&Anything…", "Ctrl+K"),
            _GAP,
            Declared("library", "&Library…", "Ctrl+L"),
            Declared("go_search", "&Search drafts", "Ctrl+Shift+F"),
            Declared("go_headline", "&Headline", "Ctrl+1"),
            Declared("go_body", "&Body", "Ctrl+2"),
            Declared("go_preview", "&Preview", "Ctrl+3"),
            Declared("go_heading", "Headi&ngs…", "Ctrl+Shift+L"),
            Declared("go_problems", "P&roblems", "Ctrl+4"),
            Declared("go_sources", "S&ources", "Ctrl+5"),
            Declared("go_history", "His&tory", "Ctrl+6"),
            Declared("go_replies", "R&eplies", "Ctrl+7"),
            Declared("revisions", "Earlier te&xts…", "Ctrl+Alt+H"),
        ),
    ),
    (
        "&Help",
        (
            Declared("help", "&Onrecord help", "F1"),
            Declared("rules", "What is &checked, and why", "Shift+F1"),
            Declared("shortcuts", "&Keyboard shortcuts", "Ctrl+?"),
            Declared("about", "&About Onrecord", "Ctrl+Shift+F1"),
        ),
    ),
)


def install(window: QMainWindow, slots: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Make every action and menu; `slots` must name a slot for each (KeyError otherwise)."""
    actions: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for title, entries in MENUS:
        menu = window.menuBar().addMenu(title)
        menu.setAccessibleName(title.replace("&", ""))
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
                made.append(Find(title, action.trigger, menu.replace("&", ""), hint))
    return made


def _make(
    window: QMainWindow, menu: QMenu, declared: Declared, slot: Callable[[], object]
) -> QAction:
    action = QAction(declared.text, window)
    action.setObjectName(declared.name)
    action.setShortcut(QKeySequence(declared.shortcut))
    action.setCheckable(declared.checkable or bool(declared.group))
    action.triggered.connect(slot)
    menu.addAction(action)
    return action
