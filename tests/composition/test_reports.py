"""Reports: types and places, and nothing of what was worked on."""

from pathlib import Path

import pytest

from desktop import __version__
from desktop.composition import House


def _break(text: str) -> None:
    raise ValueError(f"cannot read {text}")


def test_a_report_has_types_and_places_and_no_text(house: House) -> None:
    with pytest.raises(ValueError, match="cannot read") as caught:
        _break("The mayor's secret")
    place = house.reports.write(caught.value)
    assert place is not None
    said = place.read_text(encoding="utf-8")
    assert __version__ in said
    assert "builtins.ValueError" in said
    assert "composition/test_reports.py" in said
    assert "in _break" in said
    assert "mayor" not in said
    assert str(Path(__file__).parent) not in said


def test_where_nothing_can_be_written_there_is_no_report(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert House(tmp_path / "file", {}).reports.write(ValueError()) is None
