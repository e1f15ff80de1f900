"""Whatever the window shows goes through `desktop.translation`.

A text that a showing call is given as it stands would stay English in every language, and no
catalogue would miss it. Looked at are the calls below; what comes to them through a constant is
found by the tests of the window in a language of its own (tests/ui/test_fitting.py).
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
SHOWING = {
    *("setText", "setToolTip", "setPlaceholderText", "setPlainText", "setHtml", "setStatusTip"),
    *(
        "setAccessibleName",
        "setAccessibleDescription",
        "setWindowTitle",
        "setTitle",
        "setWhatsThis",
    ),
    *("setTabText", "setLabelText", "setInformativeText", "setSuffix", "setPrefix"),
    *("addAction", "addTab", "addRow", "addItem", "addItems", "addButton", "addMenu"),
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction"),
    *("QListWidgetItem", "QTreeWidgetItem", "QTableWidgetItem", "QProgressDialog"),
    *("getText", "getItem", "getInt", "getOpenFileName", "getOpenFileNames", "getSaveFileName"),
    "getExistingDirectory",
    *("say", "_say", "show_text", "show_stopped", "show_progress", "show_sending", "show_message"),
    *("Refused", "Find", "Finder", "Look", "Declared"),
}
"""Calls whose texts somebody reads, by the last part of their names."""
LETTERS = re.compile(r"[^\W\d_]{2,}")
KEYS = re.compile(r"(?:(?:Ctrl|Shift|Alt|Meta)\+)+\S+|F\d+|Del|Tab")
HOUR = re.compile(r"\d{4}-\d\d-\d\d.*")
NAMES = ("Onrecord", "https://…/a-story", "www.example.org")
"""The same in every language."""


def untranslated(source: str) -> list[str]:
    """The texts of a module that are shown as they stand, with their lines."""
    return [
        f"{text.lineno}: {ast.unparse(text)}"
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call) and called(call) in SHOWING
        for given in (*call.args, *(keyword.value for keyword in call.keywords))
        for text in shown(given)
        if is_text(words_of(text))
    ]


def called(call: ast.Call) -> str:
    """The last part of a call's name; "say" for the boxes that ask or tell something."""
    match call.func:
        case ast.Attribute(value=ast.Name(id="QMessageBox")):
            return "say"
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def shown(given: ast.expr) -> Iterator[ast.Constant | ast.JoinedStr]:
    """The literals that an argument may be, or holds in a row; not those of calls within it."""
    match given:
        case ast.Constant(value=str()) | ast.JoinedStr():
            yield given
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from shown(one)
            yield from shown(other)
        case ast.BoolOp(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from shown(part)
        case _:
            pass


def words_of(text: ast.Constant | ast.JoinedStr) -> str:
    """What of a literal is fixed, without the tags of HTML."""
    if isinstance(text, ast.Constant):
        return re.sub(r"<[^<>]*>", "", str(text.value))
    fixed = (str(part.value) for part in text.values if isinstance(part, ast.Constant))
    return re.sub(r"<[^<>]*>|&\w+;", "", "\0".join(fixed))


def is_text(said: str) -> bool:
    """Whether somebody reads it as language: a capital at its beginning, or several words."""
    if KEYS.fullmatch(said) or HOUR.fullmatch(said):
        return False
    for name in NAMES:
        said = said.replace(name, "")
    found = LETTERS.findall(said)
    return bool(found) and (said.lstrip("&“ ")[:1].isupper() or " " in said)


@pytest.mark.parametrize(
    "path", sorted((ROOT / "desktop" / "ui").rglob("*.py")), ids=lambda path: path.stem
)
def test_what_is_shown_is_translated(path: Path) -> None:
    assert untranslated(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        'label.setText("Saved")',
        'label.setText("saved on this computer")',
        'QPushButton("&Close")',
        "label.setText(f'{count} words')",
        "label.setText(f'<b>Held back:</b> {problem}')",
        'label.setText("Stop" if busy else tr("Cancel"))',
        'label.setText(said or "Nothing yet")',
        'label.setText(said + ", and more")',
        'box.addItem(text=f"Page {number}")',
        'QMessageBox.question(self, tr("Take down"), "Take it down?")',
        'Look("Sources", ("Name", later("Role")), later("None yet."))',
        'QTreeWidgetItem(["Headline"])',
    ],
)
def test_a_text_shown_as_it_stands_is_seen(line: str) -> None:
    assert untranslated(line) != []


@pytest.mark.parametrize(
    "line",
    [
        'label.setText(tr("Saved {when}.", when=when))',
        'label.setText(trn("{count} word", "{count} words", 3))',
        'Declared("new", later("&New article"), "Ctrl+N")',
        'label.setText(f"{name}: {message}")',
        'label.setText(f"<b>{name}</b> · {state}")',
        'label.setText("")',
        'label.setObjectName("Saved")',
        'button.setToolTip("Alt+Left")',
        'parts.append("Saved")',
    ],
)
def test_what_is_said_or_is_no_text_is_let_pass(line: str) -> None:
    assert untranslated(line) == []
