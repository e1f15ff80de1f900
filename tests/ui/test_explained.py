"""Everything in the window can be asked what it is."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.explained import FIELDS, PARTS, explain_all
from desktop.ui.main_window import MainWindow
from desktop.ui.one_line import LABELS


def dialogs(checkout: Path) -> list[str]:
    found: list[str] = []
    for file in sorted((checkout / "desktop" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            match node:
                case ast.ClassDef(bases=[ast.Name(id="QDialog")]) as made:
                    explained = "explain(self)" in ast.unparse(made)
                    found.append(made.name if explained else f"{made.name} does not")
                case _:
                    pass
    return found


def test_every_dialog_explains_itself(checkout: Path) -> None:
    found = dialogs(checkout)
    assert len(found) > 15
    assert set(found) <= set(PARTS)


def test_every_field_is_explained() -> None:
    assert set(FIELDS) == set(LABELS)


def test_every_control_of_the_window_says_what_it_is_for(window: MainWindow) -> None:
    explain_all(window)

    def explained(one: QWidget | None) -> bool:
        while one is not None and one is not window:
            if one.whatsThis():
                return True
            one = one.parentWidget()
        return False

    controls = [
        one
        for one in window.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and not one.isHidden()
    ]
    bare = {
        f"{type(one).__name__} {one.accessibleName()} in {type(one.parentWidget()).__name__}"
        for one in controls
        if not explained(one)
    }
    assert len(controls) > 30
    assert not bare


@pytest.mark.parametrize("text", [*PARTS.values(), *FIELDS.values()])
def test_it_is_a_sentence_or_two(text: str) -> None:
    assert text.endswith(".")
    assert 30 < len(text) < 260
