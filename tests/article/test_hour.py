"""The written hour; its forms are tested with the embargo, which is one."""

from collections.abc import Callable
from datetime import datetime

import pytest

from desktop.article.hour import Hour, HourError, read


def test_an_hour_in_a_named_place_is_as_written() -> None:
    assert read(" 2026-11-24 06:00 Europe/Berlin ") == Hour(
        datetime.fromisoformat("2026-11-24T06:00"), "Europe/Berlin"
    )
    assert read("") is None


def test_what_cannot_be_read_is_called_by_its_name() -> None:
    with pytest.raises(HourError, match="The deadline “soon” cannot be read") as refused:
        read("soon", "deadline")
    assert refused.value.choices == ()
    with pytest.raises(HourError, match="The hour “2026-02-30 06:00Z” is no date and hour"):
        read("2026-02-30 06:00Z")


def test_what_is_wrong_is_said_in_the_language_spoken(bracketed: Callable[[], None]) -> None:
    bracketed()
    with pytest.raises(HourError, match=r"^\[The \[hour\] “noon” cannot be read\. .*\]$"):
        read("noon")
