"""What is declared: names of one form, texts for each, and no default anywhere else."""

import ast
import re
from pathlib import Path

import pytest

from desktop.library.declared import SETTINGS, setting
from desktop.library.settings import Group, Setting

NAME = re.compile(r"(interface|writing|desk|pictures|library)\.[a-z_]+")


@pytest.mark.parametrize("one", SETTINGS, ids=lambda one: one.name)
def test_each_has_a_name_a_text_and_a_reason(one: Setting[object]) -> None:
    assert NAME.fullmatch(one.name)
    assert one.text
    assert one.about.endswith(".")
    assert setting(one.name) is one


def test_names_are_used_once_and_every_group_has_some() -> None:
    assert len({one.name for one in SETTINGS}) == len(SETTINGS)
    assert {one.group for one in SETTINGS} == set(Group)
    with pytest.raises(KeyError):
        setting("interface.nonsense")


def test_nobody_names_a_setting_but_its_declaration(checkout: Path) -> None:
    names = {one.name for one in SETTINGS}
    place = checkout / "desktop" / "library" / "declared.py"
    found = [
        f"{file.name}: {node.value}"
        for file in (checkout / "desktop").rglob("*.py")
        if file != place
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and node.value in names
    ]
    assert found == []


def test_nobody_gives_a_second_default(checkout: Path) -> None:
    given = [
        f"{file.name}:{node.lineno}"
        for file in (checkout / "desktop").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "get"
        and ast.unparse(node.func.value).endswith("settings")
        and len(node.args) != 1
    ]
    assert given == []
