"""What the tests of the window stand on."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.composition import House


@pytest.fixture
def house(home: Path) -> Iterator[House]:
    """The program without its window, on an empty data folder."""
    made = House(home, os.environ)
    yield made
    made.database.close()
