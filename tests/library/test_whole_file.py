"""A file is wholly old or wholly new."""

import os
import stat
from pathlib import Path

import pytest

from desktop.library.whole_file import replace


def test_a_file_is_written_and_nothing_else_is_left(tmp_path: Path) -> None:
    target = tmp_path / "article.md"
    replace(target, b"first")
    replace(target, b"second")
    assert target.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [target]


def test_the_mode_stays(tmp_path: Path) -> None:
    target = tmp_path / "article.md"
    target.touch()
    target.chmod(0o640)
    replace(target, b"words")
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_what_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "article.md"
    replace(target, b"old")

    def refuse(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OSError, match="No space"):
        replace(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
