"""A library in a folder of its own, and a clock that tests set."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.library.database import Database
from desktop.library.drafts import Drafts


class Clock:
    """Stands still until it is told to move; steps may be negative."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 12, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def step(self, seconds: float) -> None:
        """Move on, or back."""
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    """The tests' clock."""
    return Clock()


@pytest.fixture
def database(tmp_path: Path, clock: Clock) -> Iterator[Database]:
    """An empty library."""
    found = Database(tmp_path / "library.sqlite", clock=clock)
    yield found
    found.close()


@pytest.fixture
def drafts(database: Database, clock: Clock) -> Drafts:
    """The drafts of that library."""
    return Drafts(database, clock)
