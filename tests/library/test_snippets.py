"""The desk's snippets: their file, and their places."""

import os
from pathlib import Path

import pytest

from desktop import resources
from desktop.library.snippets import NAME, PLACES, Snippets, SnippetsError, fill

SHIPPED = resources.folder() / "snippets" / "snippets.yaml"


@pytest.mark.parametrize(
    ("text", "made", "caret"),
    [
        ("plain", "plain", 5),
        ("a {cursor}b", "a b", 2),
        ("{cursor}{headline}", "Harbour", 0),
        ("{headline}: {cursor}", "Harbour: ", 9),
        ("{cursor}a{cursor}", "a", 0),
        ("{nobody} {{cursor} {", "{nobody} {cursor} {", 19),
        ("😀{cursor}!", "😀!", 1),
        ("", "", 0),
    ],
)
def test_places(text: str, made: str, caret: int) -> None:
    assert fill(text, {"headline": "Harbour"}) == (made, caret)


def test_a_value_is_not_read_for_places() -> None:
    assert fill("{headline}", {"headline": "{cursor}"}) == ("{cursor}", 8)


def test_ours_are_there_and_right(tmp_path: Path) -> None:
    texts = Snippets(tmp_path / "none.yaml", SHIPPED).read()
    assert len(texts) == 3
    for name, text in texts.items():
        assert NAME.fullmatch(name)
        assert fill(text, dict.fromkeys(PLACES, ""))[0].count("{") == 0
        assert "{cursor}" in text


def test_what_is_written_is_read_and_can_be_edited_by_hand(tmp_path: Path) -> None:
    file = tmp_path / "desk" / "snippets.yaml"
    snippets = Snippets(file, SHIPPED)
    texts = {"two": "One line\n\n  and — “another”: {date}\n", "no": "yes: 'x' # y", "e": ""}
    snippets.write(texts)
    assert snippets.read() == texts
    assert "two: |" in file.read_text(encoding="utf-8")
    file.write_text("greeting: Hello, {byline}\n", encoding="utf-8")
    os.utime(file, ns=(1, 1))
    assert snippets.read() == {"greeting": "Hello, {byline}"}


@pytest.mark.parametrize("text", ["- a", "a: [1]", "a b: c", "1: x", "a: {", "a: 1"])
def test_a_broken_file_is_named(tmp_path: Path, text: str) -> None:
    file = tmp_path / "snippets.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SnippetsError, match=r"snippets\.yaml"):
        Snippets(file, SHIPPED).read()


def test_an_empty_file_means_none(tmp_path: Path) -> None:
    file = tmp_path / "snippets.yaml"
    file.write_text("", encoding="utf-8")
    assert Snippets(file, SHIPPED).read() == {}
