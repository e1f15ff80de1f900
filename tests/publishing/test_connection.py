"""The test of a connection: its clock, and that every trouble has a next step of its own."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.composition import House
from desktop.publishing.cms import newsroom
from desktop.publishing.cms.contract import Trouble
from desktop.publishing.connection import ADVICE, advice, examine
from desktop.publishing.sites import PRACTICE
from tests.cms.running import Newsroom


def at(off: timedelta) -> datetime:
    return datetime.now(UTC) + off


def test_a_site_that_is_as_it_should_be(real_newsroom: Newsroom) -> None:
    outcome = examine(real_newsroom.client(), lambda: at(timedelta()))
    assert (outcome.ok, outcome.trouble) == (True, None)
    assert "clock" not in outcome.message


@pytest.mark.parametrize(
    ("off", "said"),
    [
        (timedelta(minutes=7), "7 minutes ahead of the site’s"),
        (timedelta(minutes=-90), "90 minutes behind the site’s"),
    ],
)
def test_a_clock_that_is_wrong_is_said_though_we_are_let_in(
    real_newsroom: Newsroom, off: timedelta, said: str
) -> None:
    outcome = examine(real_newsroom.client(), lambda: at(off))
    assert (outcome.ok, outcome.may_publish, outcome.trouble) == (True, True, Trouble.CLOCK)
    assert outcome.message.startswith("Connected to Test Gazette")
    assert said in outcome.message


def test_a_little_off_is_nobodys_business(real_newsroom: Newsroom) -> None:
    assert examine(real_newsroom.client(), lambda: at(timedelta(minutes=2))).trouble is None


def test_a_clock_so_wrong_that_nobody_is_let_in(real_newsroom: Newsroom) -> None:
    key = real_newsroom.keys["desk"]
    slow = newsroom.Client(
        real_newsroom.url, "desk", key, clock=lambda: at(timedelta(minutes=-20)).timestamp()
    )
    outcome = examine(slow, lambda: at(timedelta(minutes=-20)))
    assert (outcome.ok, outcome.trouble) == (False, Trouble.CLOCK)
    assert "20 minutes behind" in outcome.message


def test_a_wrong_token_comes_before_the_clock(real_newsroom: Newsroom) -> None:
    stranger = newsroom.Client(real_newsroom.url, "", "made up")
    outcome = examine(stranger, lambda: at(timedelta(days=1)))
    assert (outcome.ok, outcome.trouble) == (False, Trouble.PASSWORD)


def test_a_site_that_goes_away_meanwhile(real_newsroom: Newsroom) -> None:
    client = real_newsroom.client()
    real_newsroom.fail("ok", "before 503")
    outcome = examine(client, lambda: at(timedelta()))
    assert not outcome.ok
    assert "503" in outcome.message


def test_a_site_on_this_computer_has_no_clock_of_its_own(home: Path) -> None:
    outcome = examine(House(home, {}).doors.client(PRACTICE), lambda: at(timedelta(days=400)))
    assert (outcome.ok, outcome.trouble) == (True, None)


@pytest.mark.parametrize("trouble", Trouble)
def test_each_trouble_has_a_next_step(trouble: Trouble) -> None:
    for kind in ("", "wordpress", "ghost", "micropub", "newsroom"):
        said = advice(trouble, kind)
        assert said.endswith(".")
        assert said == " ".join(said.split())
    assert list(ADVICE.values()).count(ADVICE[trouble]) == 1


def test_no_trouble_no_advice() -> None:
    assert advice(None, "wordpress") == ""


def test_a_next_step_in_the_words_of_the_kind() -> None:
    assert "Users, Profile" in advice(Trouble.PASSWORD, "wordpress")
    assert "Integrations" in advice(Trouble.PASSWORD, "ghost")
    assert "expire" in advice(Trouble.PASSWORD, "micropub")
