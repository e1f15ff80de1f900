"""Other formats: a page that stands alone."""

from pathlib import Path

from desktop.composition import House


def test_a_page_needs_no_other_file(house: House) -> None:
    sample = house.sample()
    assert "data:image/jpeg;base64," in house.formats.page(sample, Path())
