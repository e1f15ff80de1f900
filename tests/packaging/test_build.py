"""Packages are made of what is committed, with a manifest that says what that was."""

import subprocess
from pathlib import Path

import build
import pytest

from desktop import __version__, manifest

ROOT = Path(__file__).parent.parent.parent


def test_what_is_staged_is_the_commit_with_its_manifest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "WORK", tmp_path)
    source = build.staged()
    words = ["git", "rev-parse", "--short=12", "HEAD"]
    commit = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    made = manifest.read(source / "resources")
    assert made is not None
    assert (made.version, made.source) == (__version__, commit.strip())
    assert manifest.digests(source / "resources").items() < made.files.items()
    assert set(made.files) - set(manifest.digests(source / "resources")) == {"CHANGELOG.md"}
    assert not (source / ".git").exists()
    assert (source / "packaging" / "onrecord.spec").is_file()


def test_the_tools_are_in_no_package_of_the_program() -> None:
    ours = build.requirements("dependencies")
    assert any(one.startswith("pyside6") for one in ours)
    assert not any(one.startswith(("pyinstaller", "argparse")) for one in ours)
    assert any(one.startswith("pyinstaller") for one in build.requirements("build", "backend"))


def test_sizes_are_of_all_files(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b").write_bytes(bytes(10))
    (tmp_path / "c").write_bytes(bytes(5))
    assert build.size(tmp_path) == 15
    assert build.size(tmp_path / "c") == 5
