"""What a listener on loopback hears, and what it does not let in."""

import http.client
import threading
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from desktop.publishing.cms.contract import CmsUnavailable
from desktop.publishing.loopback import Listener


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener("back")
    yield made
    made.close()


def ask(listener: Listener, path: str, host: str = "") -> http.client.HTTPResponse:
    place = urlsplit(listener.origin)
    connection = http.client.HTTPConnection(place.hostname or "", place.port, timeout=5)
    connection.request("GET", path, headers={"Host": host or place.netloc})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer


def test_what_comes_back_is_heard_once_and_left_nowhere(listener: Listener) -> None:
    answer = ask(listener, f"/back?state={listener.state}&password=open+sesame&empty=")
    assert (answer.status, answer.headers["Location"]) == (303, "/back/done")
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert listener.wait(1.0) == {"password": "open sesame", "empty": ""}
    with pytest.raises(CmsUnavailable, match="Nothing came back"):
        listener.wait(0.2)


@pytest.mark.parametrize(
    "path",
    ["/back", "/back?state=", "/back?state=guessed&password=x", "/other?state={}", "/?state={}"],
)
def test_what_has_not_the_state_is_not_heard(listener: Listener, path: str) -> None:
    assert ask(listener, path.format(listener.state)).status == 404
    with pytest.raises(CmsUnavailable):
        listener.wait(0.2)


def test_another_name_that_leads_here_is_not_answered(listener: Listener) -> None:
    port = urlsplit(listener.origin).port
    path = f"/back?state={listener.state}&password=x"
    assert ask(listener, path, f"rebound.example:{port}").status == 404
    with pytest.raises(CmsUnavailable):
        listener.wait(0.2)


def test_it_listens_on_this_machine_only(listener: Listener) -> None:
    assert listener.origin.startswith("http://127.0.0.1:")
    assert listener.stated_url.startswith(listener.url + "?state=")
    # Some servers of IndieAuth take no longer one.
    assert 20 <= len(listener.state) <= 32


def test_states_differ() -> None:
    one, other = Listener("a"), Listener("a")
    assert one.state != other.state
    one.close()
    other.close()


def test_a_connection_that_says_nothing_is_in_nobodys_way(listener: Listener) -> None:
    place = urlsplit(listener.origin)
    silent = http.client.HTTPConnection(place.hostname or "", place.port, timeout=5)
    silent.connect()
    assert ask(listener, f"/back?state={listener.state}&a=b").status == 303
    assert listener.wait(1.0) == {"a": "b"}
    silent.close()


def test_waiting_ends_when_it_is_given_up(listener: Listener) -> None:
    given_up = threading.Event()
    threading.Timer(0.3, given_up.set).start()
    began = time.monotonic()
    with pytest.raises(CmsUnavailable, match="given up"):
        listener.wait(30.0, given_up.is_set)
    assert time.monotonic() - began < 5.0


def test_a_closed_listener_is_gone() -> None:
    made = Listener("back")
    made.close()
    with pytest.raises(OSError, match="refused"):
        ask(made, "/back")
