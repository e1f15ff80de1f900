"""The data files are found in a checkout and in an installation."""

import shutil
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from desktop import resources


def test_in_a_checkout_they_are_above_the_package(checkout: Path) -> None:
    assert resources.folder() == checkout / "resources"


@pytest.fixture
def installed(tmp_path: Path) -> ModuleType:
    """The module as it lies in an installation, beside its data."""
    package = tmp_path / "desktop"
    (package / "_resources").mkdir(parents=True)
    file = shutil.copy(resources.__file__, package)
    spec = spec_from_file_location("installed_resources", file)
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_in_an_installation_they_are_within_the_package(
    installed: ModuleType, tmp_path: Path
) -> None:
    assert installed.folder() == tmp_path / "desktop" / "_resources"


def test_text_is_utf_8_whatever_the_locale(installed: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "desktop" / "_resources" / "note.txt").write_bytes("“é”".encode())
    assert installed.text("note.txt") == "“é”"


def test_a_table_is_parsed() -> None:
    assert "ink" in resources.table("palettes", "light.toml")


def test_a_missing_file_says_which() -> None:
    with pytest.raises(FileNotFoundError, match="nowhere"):
        resources.text("nowhere.txt")
