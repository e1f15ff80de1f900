"""Whatever is carried, its licence is; and none is one that we could not carry."""

import tomllib
from pathlib import Path

import licences
import pytest

from desktop import __version__

ROOT = Path(__file__).parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_all_that_the_project_stands_on_is_found() -> None:
    names = {one.metadata["Name"].lower() for one in licences.needed(PROJECT)}
    assert {"pyside6", "shiboken6", "lxml", "urllib3", "secretstorage", "cryptography"} <= names
    assert not {"pytest", "ruff", "pyinstaller"} & names


def test_each_names_its_licence() -> None:
    said = {one.metadata["Name"]: licences.said(one) for one in licences.needed(PROJECT)}
    assert {name for name, licence in said.items() if "see its file" in licence} == set()
    assert "LGPL" in said["PySide6"]


def test_they_are_written_with_how_to_replace_qt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def version(name: str) -> str:
        assert name == "pyinstaller"
        return "6.22.3"

    def start(_name: str) -> list[str]:
        return ["the exception"]

    monkeypatch.setattr(licences, "_version", version)
    monkeypatch.setattr(licences, "_texts_of", start)
    licences.write(ROOT, tmp_path / "licences")
    page = (tmp_path / "licences" / "README.txt").read_text(encoding="utf-8")
    assert f"Onrecord {__version__}" in page
    assert "_internal/PySide6/Qt/lib" in page
    for name in ("LGPL-3.txt", "GPL-3.txt", "onrecord.txt", "lxml.txt", "pyinstaller.txt"):
        assert len((tmp_path / "licences" / name).read_text(encoding="utf-8")) > 5
