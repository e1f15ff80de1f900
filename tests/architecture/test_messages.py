"""What is said below the window goes through `desktop.translation`.

Looked at is what errors of our own, findings, their fixes and tests of a connection are given: a
literal that goes around `tr`, by itself or through a name that holds one, would stay English in
every language, and no catalogue would miss it.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
LAYERS = ("article", "attribution", "preview", "library", "exchange", "publishing", "composition")
FILES = sorted(file for layer in LAYERS for file in (ROOT / "desktop" / layer).rglob("*.py"))
RAISED = {"Exception", "ValueError", "RuntimeError", "OSError"}
SAYING = {"Finding", "Fix", "SiteCheck", "Diagnostic", "Rule"}
NOT_FOR_PEOPLE = {"CHANGED", "_Unknown"}
"""`CHANGED` is kept in English and compared, and said by `Entry.said`; what is unknown in a post
names a passage in the text of the article."""
ON_THE_PAGE = ("This passage could not be set; here it is as typed.",)
"""Words of the article's page, which has a language of its own."""
SOURCES = ("WCAG 2.2, 1.1.1",)
"""The same in every language."""
SENTENCE = re.compile(r"[“{\0]?[A-Z\0][^\n]* [^\n]*[^\W\d_\0”][.?!…]")
SILENT = {"tr", "trn", "later", "debug", "info", "warning", "error", "exception", "compile"}
"""Calls within which a sentence is said, or is for nobody."""
LETTERS = re.compile(r"[^\W\d_]{2,}")


def own_errors(files: list[Path]) -> frozenset[str]:
    """The classes of ours that are raised, by name, those that derive from another included."""
    bases = {
        node.name: {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        for file in files
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    found: set[str] = set()
    while fresh := {name for name, of in bases.items() if of & (RAISED | found)} - found:
        found |= fresh
    return frozenset(found)


def unsaid(source: str, carrying: frozenset[str]) -> list[str]:
    """The texts of a module that one of `carrying` is given around `tr`, with their lines."""
    tree = ast.parse(source)
    scopes = [node for node in ast.walk(tree) if isinstance(node, ast.Module | ast.FunctionDef)]
    constants = _held(tree)
    found: set[tuple[int, str]] = set()
    for scope in scopes:
        held = {**constants, **_held(scope)}
        for call in _calls(scope):
            if _name(call.func) in carrying:
                given = (*call.args, *(keyword.value for keyword in call.keywords))
                found |= {
                    (one.lineno, ast.unparse(one)) for part in given for one in _shown(part, held)
                }
    return [f"{line}: {text}" for line, text in sorted(found)]


def sentences(source: str) -> list[str]:
    """The whole sentences of a module that stand outside `tr`, `trn` and `later`."""
    tree = ast.parse(source)
    apart = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr)
        or (isinstance(node, ast.Call) and _name(node.func) in SILENT)
        or isinstance(node, ast.JoinedStr)
        for part in ast.walk(node)
        if part is not node and isinstance(part, ast.Constant | ast.JoinedStr)
        if not isinstance(node, ast.Expr) or part is node.value
    }
    return [
        f"{node.lineno}: {ast.unparse(node)}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in apart
        if SENTENCE.fullmatch(_words(node)) and _words(node) not in ON_THE_PAGE
    ]


def _calls(scope: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(scope) if isinstance(node, ast.Call))


def _name(function: ast.expr) -> str:
    return ast.unparse(function).rpartition(".")[2]


def _held(scope: ast.AST) -> Mapping[str, ast.expr]:
    """What the names that a scope assigns stand for, of functions those of theirs only."""
    body = scope.body if isinstance(scope, ast.Module) else list(ast.walk(scope))
    return {
        target.id: node.value
        for node in body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _shown(given: ast.expr, held: Mapping[str, ast.expr]) -> Iterator[ast.expr]:
    """The texts that an argument may be and that nobody has said."""
    match given:
        case ast.Constant(value=str()) | ast.JoinedStr():
            if _is_text(given):
                yield given
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from _shown(one, held)
            yield from _shown(other, held)
        case ast.BoolOp(values=parts):
            for part in parts:
                yield from _shown(part, held)
        case ast.Name(id=name) if name in held and name not in NOT_FOR_PEOPLE:
            yield from _behind(given, held[name])
        case _:
            pass


def _behind(given: ast.Name, kept: ast.expr) -> Iterator[ast.expr]:
    """The same of what a name stands for; what is only marked is not said yet."""
    if isinstance(kept, ast.Call) and _name(kept.func) == "later":
        yield given
    elif not isinstance(kept, ast.Name):
        yield from _shown(kept, {})


def _is_text(text: ast.Constant | ast.JoinedStr) -> bool:
    """Whether somebody reads it as language: a capital at its beginning, or several words."""
    said = _words(text)
    if said in SOURCES or "{answer}" in said:
        return False
    return bool(LETTERS.search(said)) and (said.lstrip("“")[:1].isupper() or " " in said.strip())


def _words(text: ast.Constant | ast.JoinedStr) -> str:
    """What is fixed of a literal, with a NUL for each value; "" where it is no text."""
    if isinstance(text, ast.Constant):
        return text.value if isinstance(text.value, str) else ""
    parts = (one.value if isinstance(one, ast.Constant) else "\0" for one in text.values)
    return "".join(map(str, parts))


CARRYING = (own_errors(FILES) | SAYING) - NOT_FOR_PEOPLE


def test_what_is_told_is_translated() -> None:
    found = {file: unsaid(file.read_text(encoding="utf-8"), CARRYING) for file in FILES}
    assert {file: texts for file, texts in found.items() if texts} == {}


def test_no_sentence_stands_outside_the_catalogues() -> None:
    found = {file: sentences(file.read_text(encoding="utf-8")) for file in FILES}
    assert {file: texts for file, texts in found.items() if texts} == {}


def test_errors_of_ours_are_known() -> None:
    assert {"CmsRefused", "LibraryError", "HourError", "NotFound"} <= CARRYING


@pytest.mark.parametrize(
    "planted",
    [
        'raise CmsRefused("no such site")',
        'raise CmsRefused(f"{host} is away.")',
        'raise NotFound("Nothing" if empty else tr("Another"))',
        'Finding("body", 0, 1, f"Who said “{words}”?")',
        'Fix("Add the speaker…", edits)',
        'Fix(label, prompt="Who said it?")',
        'Rule(id="a", title="Speaker named late")',
        'def f():\n    said = f"{host} is away"\n    raise CmsError(said)',
        'REFUSED = later("It was refused.")\ndef f():\n    raise CmsRefused(REFUSED)',
        'SiteCheck(True, tr("Connected") + " as somebody")',
    ],
)
def test_a_text_that_goes_around_is_seen(planted: str) -> None:
    assert unsaid(planted, CARRYING) != []


@pytest.mark.parametrize(
    "planted",
    [
        'raise CmsRefused(tr("No such site."))',
        "raise CmsRefused(CHANGED)",
        'Finding("body", 0, 1, tr("Who?"), text=name)',
        'Fix(tr("Write {name}", name=name), (Edit("body", 0, 1, "Two words"),))',
        'raise ValueError("a fault of ours")',
        'REFUSED = later("It was refused.")\ndef f():\n    raise CmsRefused(tr(REFUSED))',
    ],
)
def test_what_is_said_is_let_pass(planted: str) -> None:
    assert unsaid(planted, CARRYING) == []


@pytest.mark.parametrize(
    ("planted", "seen"),
    [
        ('notes.append("The site dropped it.")', True),
        ('notes.append(f"{name} was dropped.")', True),
        ('NOTE = "It was left as it is."', True),
        ('notes.append(tr("The site dropped it."))', False),
        ('NOTE = later("It was left as it is.")', False),
        ('log.info("The site dropped it.")', False),
        ('def f():\n    """The site dropped it."""', False),
        ('name = "The Harbour Board"', False),
    ],
)
def test_a_sentence_outside_is_seen(planted: str, seen: bool) -> None:
    assert bool(sentences(planted)) is seen
