"""The data files are found, in a checkout as in an installation."""

from pathlib import Path

import pytest

from desktop import resources


def test_a_checkout_has_them_above_the_package(checkout: Path) -> None:
    assert resources.folder() == checkout / "resources"
    assert resources.table("policies", "default.toml")["name"] == "default"
    assert "Skerry" in resources.text("samples", "sample.md")


def test_an_installation_has_them_in_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "_resources").mkdir()
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "resources.py"))
    assert resources.folder() == tmp_path / "_resources"
