"""A house of its own for each test, on an empty folder and no environment."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.composition import House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    found = House(tmp_path / "data", {})
    yield found
    if "database" in vars(found.library):
        found.database.close()
