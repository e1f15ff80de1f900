"""A part is ready for exactly one state of the checkout."""

from pathlib import Path

import pytest
import readiness


@pytest.fixture(autouse=True)
def checkout_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of two files instead of the real one."""
    (tmp_path / "packaging").mkdir()
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    (tmp_path / "packaging" / "constraints.txt").write_text("a==1\n")
    monkeypatch.setattr(readiness, "ROOT", tmp_path)
    monkeypatch.setattr(readiness, "ENVIRONMENT", tmp_path / ".venv")
    return tmp_path


@pytest.mark.parametrize("changed", ["pyproject.toml", "packaging/constraints.txt"])
def test_a_change_of_what_decides_is_another_fingerprint(changed: str, checkout_here: Path) -> None:
    before = readiness.fingerprint()
    assert readiness.fingerprint() == before
    (checkout_here / changed).write_text("[project] # other\n")
    assert readiness.fingerprint() != before


def test_a_moved_checkout_is_another_fingerprint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = readiness.fingerprint()
    monkeypatch.setattr(readiness, "ROOT", tmp_path.rename(tmp_path.with_name("moved")))
    assert readiness.fingerprint() != before


def test_ready_only_with_the_very_fingerprint() -> None:
    assert not readiness.is_ready("runtime", "x")
    readiness.stamp("runtime").parent.mkdir(parents=True)
    readiness.stamp("runtime").write_text("x")
    assert readiness.is_ready("runtime", "x")
    assert not readiness.is_ready("runtime", "y")
    assert not readiness.is_ready("window", "x")
