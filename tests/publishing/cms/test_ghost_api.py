"""Ghost's Admin API, asked directly."""

import time
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from desktop.publishing.cms.contract import Attachment, CmsRefused, CmsUnavailable
from desktop.publishing.cms.ghost_api import Api, hour_of, quoted
from desktop.publishing.cms.http import Answer

pytestmark = pytest.mark.ghost
TIMEOUT = (5.0, 30.0)


@pytest.fixture
def api(real_ghost: Any) -> Api:
    return Api(real_ghost.url, real_ghost.integration["key"], TIMEOUT, time.time)


def test_the_site_says_who_it_is_and_is_asked_once(api: Api, real_ghost: Any) -> None:
    assert api.site()["title"] == "The Ottervale Echo"
    real_ghost.fail("before 500")
    assert api.site()["locale"] == "en"


def test_a_network_that_wants_a_login_first_is_not_the_sites_refusal(
    api: Api, real_ghost: Any
) -> None:
    real_ghost.fail("captive")
    with pytest.raises(CmsUnavailable, match="wants you to log in"):
        api.site()
    real_ghost.fail("before 404")
    with pytest.raises(CmsRefused, match="no Ghost"):
        api.site()
    assert api.site()


def test_whose_key_it_is(api: Api, real_ghost: Any) -> None:
    assert api.me() is None
    person = Api(real_ghost.url, real_ghost.people["author"]["key"], TIMEOUT, time.time)
    me = person.me()
    assert me
    assert me["name"] == "Ida Quist"


@pytest.mark.parametrize("name", ["Piers & Docks", "O'Brien's", 'say "x"', "a\\b", "100%", "x,y+z"])
def test_any_name_can_be_looked_for(api: Api, name: str) -> None:
    whole = f"{name} {uuid4().hex[:6]}"
    assert api.listed("tags", f"name:~{quoted(whole)}") == []
    made = api.post("tags", {}, {"name": whole})
    (found,) = api.listed("tags", f"name:~{quoted(whole)}")
    assert (found["id"], found["name"]) == (made["id"], whole)
    api.delete("tags", made["id"])
    # Already gone is as good.
    api.delete("tags", made["id"])
    assert api.listed("tags", f"name:~{quoted(whole)}") == []


def test_changing_what_is_not_there_is_refused(api: Api) -> None:
    with pytest.raises(CmsRefused, match="404"):
        api.put("tags", "0" * 24, {}, {"name": "x"})


def test_a_file_is_there_or_not(api: Api) -> None:
    content = b"%PDF-1.4"
    picture = Attachment("picture-x.pdf", "application/pdf", "ab" * 32, content)
    with pytest.raises(CmsRefused, match="does not take the picture"):
        api.upload(picture)
    dot = (
        b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">'
        b'<rect width="1" height="1"/></svg>'
    )
    address = api.upload(Attachment("dot.svg", "image/svg+xml", "cd" * 32, dot))
    assert api.status_of(address) == 200
    assert api.status_of(address.replace("dot", "dash")) == 404


def test_the_sites_clock(api: Api) -> None:
    hour = api.hour()
    assert hour
    assert abs(hour - datetime.now(UTC)) < timedelta(minutes=5)
    assert abs(api.now() - hour) < timedelta(minutes=5)
    assert hour_of(Answer(200, api.base, b"")) is None
