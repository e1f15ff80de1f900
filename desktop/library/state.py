"""How the program was left: small JSON values under names. What is chosen is in `settings`."""

import json
from typing import TypeVar, cast

from desktop.library.database import Database

Value = TypeVar("Value", bound=object)


class State:
    """Values by name, each with the type of its default. Raises LibraryError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str, default: Value) -> Value:
        """The stored value; the default where there is none or it has another type."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT value FROM settings WHERE name = ?", (name,)
            ).fetchone()
        if row is None:
            return default
        try:
            value = cast("object", json.loads(row[0]))
        except ValueError:
            return default
        return cast("Value", value) if _has_type_of(value, default) else default

    def set(self, name: str, value: object) -> None:
        """Store a value that JSON can hold."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO settings (name, value) VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, json.dumps(value, ensure_ascii=False)),
            )

    def remove(self, name: str) -> None:
        """Forget a value, so that its default counts again."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM settings WHERE name = ?", (name,))


def _has_type_of(value: object, default: object) -> bool:
    """Whether a stored value can stand in for the default; JSON writes 1.0 and 1 alike."""
    if default is None:
        return True
    if isinstance(default, float):
        return isinstance(value, float | int) and not isinstance(value, bool)
    return type(value) is type(default)
