"""Settings: what kind of thing one is, and the values that were chosen.

Each is declared once, in `declared`: the library validates by that, the window's dialog, the
command line and a page of the help are made of it, and a desk hands round those that are
`of_desk`. What merely remembers how the program was left (the size of the window, the last
search) is in `state`.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from desktop.translation import later, number, tr

if TYPE_CHECKING:
    from desktop.library.state import State

Value = TypeVar("Value")
Value_co = TypeVar("Value_co", covariant=True)
# Longer ones are no bounds of ours, and Python refuses to read the longest.
_WHOLE = re.compile(r"-?\d{1,18}")
_SWITCH = {"on": True, "yes": True, "true": True, "off": False, "no": False, "false": False}


class Group(Enum):
    """The parts of the settings, in the order in which they are shown."""

    INTERFACE = later("Window")
    WRITING = later("Writing")
    DESK = later("Desk")
    PICTURES = later("Pictures")
    LIBRARY = later("Library")


class Offer(Enum):
    """What some settings are chosen from, which is known only where the program runs."""

    POLICIES = "policies"
    DICTIONARIES = "dictionaries"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Setting(Generic[Value_co]):
    """One setting. The type of `default` is that of all its values.

    `choices` are the values allowed, each with its text; `least` and `most` bound numbers, in
    `unit`. `offer` says what it is chosen from where that is not known here. `of_desk` settings
    are handed round; one `from_start` counts when the program is started again.
    """

    name: str
    default: Value_co
    text: str
    about: str
    group: Group
    choices: tuple[tuple[Value_co, str], ...] = ()
    least: int = 0
    most: int = 0
    unit: str = ""
    offer: Offer | None = None
    of_desk: bool = False
    from_start: bool = False

    def taken(self, value: object) -> Value_co:
        """`value` as this setting has it; ValueError says what it can be instead."""
        made = _alike(value, self.default)
        listed = not self.choices or made in [one for one, _ in self.choices]
        within = not isinstance(made, int) or not self.most or self.least <= made <= self.most
        if made is None or not listed or not within:
            raise ValueError(
                tr("“{name}” takes: {allowed}.", name=self.name, allowed=self.allowed())
            )
        return cast("Value_co", made)

    def read(self, text: str) -> Value_co:
        """The value that somebody wrote; ValueError says what can be written."""
        words = text.strip()
        value: object = words
        if isinstance(self.default, bool):
            value = _SWITCH.get(words.lower())
        elif isinstance(self.default, int):
            value = int(words) if _WHOLE.fullmatch(words) else None
        elif isinstance(self.default, tuple):
            value = [part.strip() for part in words.split(",") if part.strip()]
        elif isinstance(self.default, Mapping):
            value = _table(words)
        return self.taken(value)

    def written(self, value: object) -> str:
        """A value as `read` takes it."""
        if isinstance(value, bool):
            return "on" if value else "off"
        if isinstance(value, tuple):
            return ", ".join(cast("tuple[str, ...]", value))
        if isinstance(value, Mapping):
            return json.dumps(dict(cast("Mapping[str, str]", value)), ensure_ascii=False)
        return str(value)

    def allowed(self) -> str:
        """What can be written for it, in a few words."""
        if isinstance(self.default, bool):
            return "on, off"
        if self.choices:
            return ", ".join(str(one) for one, _ in self.choices)
        if self.most:
            bounds = tr("{least} to {most}", least=number(self.least), most=number(self.most))
            return f"{bounds} {tr(self.unit)}".strip()
        if isinstance(self.default, tuple):
            return tr("names, with commas between them")
        if isinstance(self.default, Mapping):
            return tr("a JSON object of texts")
        return tr("words")


def _alike(value: object, default: object) -> object:
    """`value` in the type of `default`; None where it is of another."""
    if isinstance(default, tuple):
        parts = cast("list[object]", value) if isinstance(value, list | tuple) else [None]
        return tuple(parts) if all(isinstance(one, str) for one in parts) else None
    if isinstance(default, Mapping):
        if not isinstance(value, Mapping):
            return None
        pairs = cast("Mapping[object, object]", value)
        texts = {k: v for k, v in pairs.items() if isinstance(k, str) and isinstance(v, str)}
        return MappingProxyType(texts) if len(texts) == len(pairs) else None
    return value if type(value) is type(default) else None


def _table(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return None


def plain(value: object) -> object:
    """A value as JSON has it."""
    if isinstance(value, tuple):
        return list(cast("tuple[str, ...]", value))
    return dict(cast("Mapping[str, str]", value)) if isinstance(value, Mapping) else value


class Settings:
    """The value of each setting. Raises LibraryError."""

    def __init__(self, state: "State") -> None:
        self._state = state

    def get(self, setting: Setting[Value]) -> Value:
        """What was chosen; the default where nothing was, or nothing that is allowed any more."""
        try:
            return setting.taken(self._state.get(setting.name, None))
        except ValueError:
            return setting.default

    def set(self, setting: Setting[object], value: object) -> None:
        """Choose a value; ValueError says what it can be instead."""
        self._state.set(setting.name, plain(setting.taken(value)))

    def reset(self, setting: Setting[object]) -> None:
        """Have the default count again."""
        self._state.remove(setting.name)

    def is_chosen(self, setting: Setting[object]) -> bool:
        """Whether it has another value than its default."""
        return self.get(setting) != setting.default
