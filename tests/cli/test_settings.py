"""`settings` without a window: listed, read, chosen, refused, reset; and its own help."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.settings import described
from desktop.library.declared import HOLD, SETTINGS


def test_listed_and_chosen(desk: Any) -> None:
    code, out, _ = desk.run("settings", "list")
    assert code == 0
    assert [line.split()[0] for line in out.splitlines()] == [one.name for one in SETTINGS]
    assert desk.run("settings", "set", "desk.policy", "strict")[:2] == (0, "")
    assert desk.run("settings", "get", "desk.policy")[:2] == (0, "strict\n")
    _, out, _ = desk.run("settings", "list")
    assert [line.split()[1] for line in out.splitlines() if line.startswith("*")] == ["desk.policy"]
    _, out, _ = desk.run("settings", "list", "--json")
    assert json.loads(out)["desk.policy"] == "strict"
    assert json.loads(out)["interface.shortcuts"] == {}
    assert desk.run("settings", "reset", "desk.policy")[0] == 0
    assert desk.run("settings", "get", "desk.policy")[1] == "default\n"


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("desk.hold", "3000", "0 to 600 seconds"),
        ("desk.policy", "nonsense", "default, light, strict"),
        ("interface.theme", "purple", "system, light, dark"),
        ("writing.dictionaries", "xx_XX", "en_GB"),
        ("nonsense", "1", "settings list"),
    ],
)
def test_what_is_refused_says_what_there_is(desk: Any, name: str, value: str, said: str) -> None:
    code, out, err = desk.run("settings", "set", name, value)
    assert (code, out) == (2, "")
    assert said in err


def test_what_counts_later_says_so(desk: Any) -> None:
    code, _, err = desk.run("settings", "set", "interface.language", "de")
    assert code == 0
    assert "opened again" in err


def test_help_has_every_setting() -> None:
    said = described()
    for one in SETTINGS:
        assert f"  {one.name}\n" in said
        assert one.allowed() in said


def test_a_site_begins_with_the_hold_that_was_chosen(desk: Any) -> None:
    desk.house.settings.set(HOLD, 30)
    address = "https://gazette.invalid"
    arguments = ("--kind", "ghost", "--name", "gazette")
    desk.run("sites", "add", address, *arguments, source="1234567890abcdef:00ff")
    assert desk.house.sites.get("gazette").hold == 30.0
    desk.run("sites", "add", address, *arguments, "--hold", "5", source="1234567890abcdef:00ff")
    assert desk.house.sites.get("gazette").hold == 5.0


def test_a_desks_file_out_and_in(desk: Any, tmp_path: Path) -> None:
    path = tmp_path / "desk.onrecord-desk"
    desk.run("settings", "set", "desk.policy", "strict")
    code, out, err = desk.run("settings", "export", path)
    assert (code, out) == (0, "")
    assert "without users" in err
    code, _, err = desk.run("settings", "export", path)
    assert (code, "--force" in err) == (2, True)
    assert desk.run("settings", "export", path, "--force", "--shortcuts")[0] == 0
    desk.run("settings", "reset", "desk.policy")
    code, out, err = desk.run("settings", "import", path)
    assert (code, out) == (0, "changed  desk.policy: default -> strict\n")
    assert "--yes" in err
    assert desk.run("settings", "get", "desk.policy")[1] == "default\n"
    code, _, err = desk.run("settings", "import", path, "--yes")
    assert code == 0
    assert "replaced" in err
    assert desk.run("settings", "get", "desk.policy")[1] == "strict\n"
    assert "Nothing would change" in desk.run("settings", "import", path)[2]
    path.write_bytes(b"nothing")
    assert desk.run("settings", "import", path, "--yes")[0] == 2
