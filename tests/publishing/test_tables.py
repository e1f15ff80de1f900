"""The tables of publishing: made once, older ones brought up to date."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.composition.library import KEPT_TABLES
from desktop.publishing.sites import Site, Sites
from desktop.publishing.tables import install

COURIER = Site("courier", "wordpress", "https://courier.example/", "ida", "The Courier")


def test_what_is_kept_with_a_backup_is_there() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        install(connection)
        found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        assert {name for (name,) in found} >= set(KEPT_TABLES)


def test_nothing_else_of_publishing_is_loaded_for_them(checkout: Path) -> None:
    code = "import sys, desktop.publishing.tables; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=checkout, capture_output=True, text=True, check=True
    )
    ours = {name for name in done.stdout.split() if name.startswith("desktop")}
    assert ours == {"desktop", "desktop.publishing", "desktop.publishing.tables"}


def test_a_library_from_before_there_were_holds(tmp_path: Path) -> None:
    path = tmp_path / "older.sqlite"
    with closing(sqlite3.connect(path)) as older, older:
        older.execute(
            "CREATE TABLE sites (name TEXT PRIMARY KEY, kind TEXT NOT NULL, url TEXT NOT NULL,"
            " user TEXT NOT NULL, title TEXT NOT NULL) STRICT"
        )
        older.execute(
            "INSERT INTO sites VALUES ('courier', 'wordpress', 'https://courier.example/', 'ida',"
            " 'The Courier')"
        )
    for _ in range(2):
        with closing(sqlite3.connect(path)) as connection:
            install(connection)
    kept = Sites(lambda: sqlite3.connect(path))
    assert kept.get("courier") == COURIER
    assert (COURIER.hold, COURIER.becoming) == (0.0, "publish")
    kept.put(replace(COURIER, hold=10.0))
    assert kept.get("courier").hold == 10.0


def test_two_windows_bring_an_older_library_up_to_date_at_once(tmp_path: Path) -> None:
    path = tmp_path / "older.sqlite"

    class Late(sqlite3.Connection):
        """The first look at the table is from before the other window was there."""

        other_came = False

        def execute(self, sql: str, parameters: Any = ()) -> sqlite3.Cursor:
            found = super().execute(sql, parameters)
            if not sql.startswith("PRAGMA") or self.other_came:
                return found
            self.other_came = True
            rows = found.fetchall()
            with closing(sqlite3.connect(path)) as other:
                install(other)
            values = ", ".join(f"(0, '{row[1]}')" for row in rows)
            return super().execute(f"VALUES {values}")

    with closing(sqlite3.connect(path)) as older, older:
        older.execute(
            "CREATE TABLE sites (name TEXT PRIMARY KEY, kind TEXT NOT NULL, url TEXT NOT NULL,"
            " user TEXT NOT NULL, title TEXT NOT NULL) STRICT"
        )
    with closing(sqlite3.connect(path, factory=Late)) as connection:
        install(connection)
    kept = Sites(lambda: sqlite3.connect(path))
    kept.put(COURIER)
    assert kept.get("courier") == COURIER
