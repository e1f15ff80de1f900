"""Which keys do what: those that are declared, and the ones somebody chose instead.

What was chosen is one setting, `{name of the action: keys}`, with keys as Qt writes them
portably ("Ctrl+Return", "" for none). Only what differs from the declaration is in it, so that
an action declared later, or with other keys, has them unless its keys were chosen. Two actions
never have the same keys: chosen ones go before declared ones.
"""

import re
from collections.abc import Iterator, Mapping

from PySide6.QtGui import QAction, QKeySequence

from desktop.library.declared import SHORTCUTS
from desktop.library.settings import Settings
from desktop.translation import later, tr
from desktop.ui.actions import MENUS, Declared

FIXED: tuple[tuple[str, str], ...] = (
    (later("Leave the text, or the table it is in"), "Tab"),
    (later("Set lines in"), "Ctrl+]"),
    (later("Set lines out"), "Ctrl+["),
    (later("A new line and nothing else"), "Shift+Return"),
    (later("Close what is open above the window"), "Esc"),
)
"""What the text itself, or Qt, does with a key: to be read, not to be changed."""

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_STANDARD = QKeySequence.StandardKey
_FUNCTION = re.compile(r"(Shift\+)?F[0-9]+")
# What every text field does by itself, whatever an action says.
_OF_FIELDS = (
    *(
        key
        for key in QKeySequence.StandardKey
        if key.name.startswith(("MoveTo", "Select", "Delete", "Insert"))
    ),
    _STANDARD.Undo,
    _STANDARD.Redo,
    _STANDARD.Cut,
    _STANDARD.Copy,
    _STANDARD.Paste,
)


def grouped(commands: Mapping[str, QAction]) -> Iterator[tuple[str, list[QAction]]]:
    """Each menu's title and actions, in the order of the menu bar."""
    for title, entries in MENUS:
        names = [entry.name for entry in entries if isinstance(entry, Declared)]
        yield tr(title).replace("&", ""), [commands[name] for name in names if name in commands]


def said(action: QAction) -> str:
    """What an action is called, without mnemonic and dots."""
    return action.text().replace("&", "").rstrip("…")


def shown(keys: QKeySequence) -> str:
    """Keys as this system writes them."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def settled(declared: Mapping[str, str], chosen: Mapping[str, str]) -> dict[str, str]:
    """Who has which keys (portable, "" for none), given what is declared and what was chosen.

    Of two that want the same keys, a chosen one has them, and of two chosen ones the first.
    """
    made: dict[str, str] = {}
    taken: set[str] = set()
    for asked in (True, False):
        for name, keys in declared.items():
            if (name in chosen) is asked:
                wanted = chosen[name] if asked else keys
                made[name] = "" if wanted in taken else wanted
                taken |= {wanted} - {""}
    return {name: made[name] for name in declared}


def refusal(keys: QKeySequence) -> str:
    """Why no action can have these keys; "" where one can."""
    if keys.count() != 1:
        return tr("One combination of keys, please.")
    name = shown(keys)
    if any(QKeySequence(fixed) == keys for _, fixed in FIXED):
        return tr("{keys} always does what it does now.", keys=name)
    if any(keys in QKeySequence.keyBindings(standard) for standard in _OF_FIELDS):
        return tr("{keys} belongs to every text field.", keys=name)
    for title, _ in MENUS:
        if keys == QKeySequence.mnemonic(tr(title)):
            menu = tr(title).replace("&", "")
            return tr("{keys} opens the menu {menu}.", keys=name, menu=menu)
    portable = _portable(keys)
    held = {"Ctrl", "Alt", "Meta"} & set(portable.split("+"))
    if not held and not _FUNCTION.fullmatch(portable):
        return tr("{keys} alone is for typing. Add Ctrl or Alt.", keys=name)
    return ""


class Shortcuts:
    """The keys of the window's actions, changed while it stands.

    What is given counts also where it cannot be kept, which raises LibraryError.
    """

    def __init__(self, settings: Settings, commands: Mapping[str, QAction]) -> None:
        self._settings = settings
        self.commands = commands
        self._declared = {name: _portable(one.shortcut()) for name, one in commands.items()}
        self._chosen: dict[str, str] = {}
        self.read()

    def read(self) -> None:
        """Take the keys from the settings: at the start, and when those came from elsewhere."""
        kept = self._settings.get(SHORTCUTS)
        self._chosen = {
            name: _portable(QKeySequence(keys))
            for name, keys in kept.items()
            if name in self._declared
        }
        self._apply()

    def keys(self, name: str) -> QKeySequence:
        """The keys of an action now."""
        return self.commands[name].shortcut()

    def declared(self, name: str) -> QKeySequence:
        """The keys an action came with."""
        return QKeySequence(self._declared[name])

    def changed(self, name: str) -> bool:
        """Whether an action has other keys than it came with."""
        return _portable(self.keys(name)) != self._declared[name]

    def holder(self, keys: QKeySequence, but: str) -> str | None:
        """The action that has these keys already, other than `but`."""
        return next(
            (
                name
                for name, action in self.commands.items()
                if name != but and not keys.isEmpty() and action.shortcut() == keys
            ),
            None,
        )

    def give(self, name: str, keys: QKeySequence) -> None:
        """Let an action have these keys (empty for none).

        Who had them has those it came with again, where they are free.
        """
        holder = self.holder(keys, name)
        if holder is not None:
            self._chosen.pop(holder, None)
            if self._declared[holder] in self._others(keys, holder, name):
                self._chosen[holder] = ""
        self._chosen[name] = _portable(keys)
        self._keep()

    def _others(self, given: QKeySequence, holder: str, name: str) -> set[str]:
        """What the former holder of some keys cannot have."""
        held = {_portable(self.keys(one)) for one in self.commands if one not in (holder, name)}
        return held | {_portable(given)}

    def reset(self, name: str) -> None:
        """Give an action the keys it came with; who has them now loses them."""
        self.give(name, QKeySequence(self._declared[name]))

    def reset_all(self) -> None:
        """Everything as it came."""
        self._chosen.clear()
        self._keep()

    def _keep(self) -> None:
        self._chosen = {
            name: keys for name, keys in self._chosen.items() if keys != self._declared[name]
        }
        self._apply()
        self._settings.set(SHORTCUTS, self._chosen)

    def _apply(self) -> None:
        for name, keys in settled(self._declared, self._chosen).items():
            self.commands[name].setShortcut(QKeySequence(keys))


def _portable(keys: QKeySequence) -> str:
    return keys.toString(_PORTABLE)
