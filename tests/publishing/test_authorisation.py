"""Being let in by the pages of a real WordPress and IndieAuth server, as a browser sees them."""

import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urljoin, urlsplit

import pytest
import requests

from desktop.publishing.authorisation import Authorisation, Granted, begin, page_without_return
from desktop.publishing.cms import micropub, wordpress
from desktop.publishing.cms.contract import CmsError, CmsRefused, CmsUnauthorised, CmsUnavailable
from desktop.publishing.discovery import Found, discover
from desktop.publishing.pictures import Pictures

if TYPE_CHECKING:
    from tests.cms.running import Micropub, WordPress

Connect = Callable[[], "object"]
FIELD = re.compile(r"""<(?:input|button)\b[^>]*?\bname=["']([^"']+)["'][^>]*>""", re.DOTALL)
VALUE = re.compile(r"""\bvalue=["']([^"']*)["']""")
NEVER = bool


class Browser:
    """A browser in the hands of somebody who is logged in."""

    def __init__(self) -> None:
        self.session = requests.Session()
        self.session.trust_env = False

    def form(self, page: str) -> dict[str, str]:
        """The hidden fields of a page's form."""
        found = {tag.group(1): VALUE.search(tag.group(0)) for tag in FIELD.finditer(page)}
        return {name: unescape(value.group(1)) for name, value in found.items() if value}


def answered(under_way: Authorisation, browse: Callable[[str], None]) -> Granted:
    """What comes of it when somebody opens the page and does what `browse` does."""
    reader = threading.Thread(target=browse, args=(under_way.url,))
    reader.start()
    try:
        return under_way.wait(20.0, NEVER)
    finally:
        reader.join()
        under_way.close()


def begun(found: Found) -> Authorisation:
    under_way = begin(found)
    assert under_way
    return under_way


# ---------------------------------------------------------------- WordPress


@pytest.fixture
def chief(real_wordpress: "WordPress") -> Browser:
    """The administrator's browser."""
    browser = Browser()
    user = real_wordpress.users["administrator"]
    login = f"{real_wordpress.url}/wp-login.php"
    browser.session.get(login)
    entered = {"log": user["login"], "pwd": user["account"], "wp-submit": "Log In"}
    browser.session.post(login, data={**entered, "testcookie": "1"})
    assert any(name.startswith("wordpress_logged_in") for name in browser.session.cookies.keys())  # noqa: SIM118
    return browser


def decide(browser: Browser, button: str) -> Callable[[str], None]:
    """Press that button on WordPress's page, and go where it leads."""

    def pressed(address: str) -> None:
        page = browser.session.get(address)
        assert "Onrecord" in page.text
        fields = browser.form(page.text)
        for other in {"approve", "reject"} - {button}:
            fields.pop(other, None)
        to = urljoin(page.url, "/wp-admin/authorize-application.php")
        sent = browser.session.post(to, data={**fields, button: "x"})
        assert "You can close this page" in sent.text
        # What came back is not left in the address line.
        assert "password" not in sent.url

    return pressed


def test_wordpress_gives_a_password_that_works(real_wordpress: "WordPress", chief: Browser) -> None:
    found = discover(real_wordpress.url)
    granted = answered(begun(found), decide(chief, "approve"))
    assert granted.user == "chief"
    outcome = wordpress.Client(found.url, granted.user, granted.secret).check()
    assert (outcome.ok, outcome.may_publish) == (True, True)


def test_wordpress_says_no(real_wordpress: "WordPress", chief: Browser) -> None:
    found = discover(real_wordpress.url)
    with pytest.raises(CmsUnauthorised, match="told not to let Onrecord in"):
        answered(begun(found), decide(chief, "reject"))


def test_the_page_without_a_return_shows_the_password(
    real_wordpress: "WordPress", chief: Browser
) -> None:
    found = discover(real_wordpress.url)
    page = chief.session.get(page_without_return(found))
    # The page itself takes the password from the interface and shows it, by a script of its own.
    assert "You will be given a password to manually enter" in page.text
    assert chief.form(page.text)["success_url"] == ""


def test_a_password_of_another_site_is_not_taken(real_wordpress: "WordPress") -> None:
    found = replace(discover(real_wordpress.url), url="https://other.invalid/")

    def forged(address: str) -> None:
        back = dict(parse_qsl(urlsplit(address).query))["success_url"]
        given = urlencode({"site_url": real_wordpress.url, "user_login": "x", "password": "y"})
        Browser().session.get(f"{back}&{given}")

    with pytest.raises(CmsRefused, match=r"for 127\.0\.0\.1, not for other\.invalid"):
        answered(begun(found), forged)


def test_what_is_sent_with_another_state_is_not_heard(real_wordpress: "WordPress") -> None:
    under_way = begun(discover(real_wordpress.url))
    back = dict(parse_qsl(urlsplit(under_way.url).query))["success_url"]
    other = urlsplit(back)._replace(query="state=guessed&user_login=x&password=y").geturl()
    assert Browser().session.get(other).status_code == 404
    with pytest.raises(CmsUnavailable, match="Nothing came back"):
        under_way.wait(0.3, NEVER)
    under_way.close()


def test_waiting_can_be_given_up(real_wordpress: "WordPress") -> None:
    under_way = begun(discover(real_wordpress.url))
    with pytest.raises(CmsUnavailable, match="given up"):
        under_way.wait(60.0, lambda: True)
    under_way.close()


# ---------------------------------------------------------------- IndieAuth


@pytest.fixture
def maren(real_micropub: "Micropub") -> Browser:
    """The browser in which the newspaper's writer is logged in."""
    browser = Browser()
    jar: Any = browser.session.cookies
    jar.set("sessionid", real_micropub.tokens["session"])
    return browser


def consent(browser: Browser, action: str) -> Callable[[str], None]:
    def given(address: str) -> None:
        page = browser.session.get(address)
        assert page.status_code == 200, page.text
        fields = browser.form(page.text)
        browser.session.post(
            page.url, data={**fields, "action": action}, headers={"Referer": page.url}
        )

    return given


def test_indieauth_gives_a_token_that_works(
    real_micropub: "Micropub", maren: Browser, connect: Callable[[], object]
) -> None:
    found = discover(real_micropub.url)
    assert found.kind == "micropub"
    granted = answered(begun(found), consent(maren, "approve"))
    client = micropub.Client(found.url, granted.secret, Pictures(connect, found.url))  # pyright: ignore[reportArgumentType]
    outcome = client.check()
    assert (outcome.ok, outcome.may_publish) == (True, True), outcome.message
    assert granted.notes == (
        "The site lets Onrecord in for 24 hours; after that it has to be connected again.",
    )


def test_indieauth_says_no(real_micropub: "Micropub", maren: Browser) -> None:
    found = discover(real_micropub.url)
    with pytest.raises(CmsUnauthorised, match="told not to let Onrecord in"):
        answered(begun(found), consent(maren, "deny"))


def test_a_code_that_is_wrong_gives_no_token(real_micropub: "Micropub") -> None:
    found = discover(real_micropub.url)

    def forged(address: str) -> None:
        asked = dict(parse_qsl(urlsplit(address).query))
        query = urlencode({"code": "made-up", "state": asked["state"], "iss": found.issuer})
        Browser().session.get(f"{asked['redirect_uri']}?{query}")

    with pytest.raises(CmsError, match="gave no token"):
        answered(begun(found), forged)


def test_an_answer_of_another_issuer_is_not_used(real_micropub: "Micropub") -> None:
    found = replace(discover(real_micropub.url), issuer="https://right.example/")

    def mixed_up(address: str) -> None:
        asked = parse_qs(urlsplit(address).query)
        query = urlencode({"code": "x", "state": asked["state"][0], "iss": "https://evil.example/"})
        Browser().session.get(f"{asked['redirect_uri'][0]}?{query}")

    with pytest.raises(CmsRefused, match="another site than was asked"):
        answered(begun(found), mixed_up)


# ---------------------------------------------------------------- none


@pytest.mark.parametrize(
    "found",
    [
        Found("ghost", "https://echo.example/", "Echo"),
        Found("wordpress", "https://tide.example/", "Tide"),
        Found("micropub", "https://ferry.example/", "Ferry", authorise="https://ferry.example/a"),
    ],
)
def test_where_there_is_no_page(found: Found) -> None:
    assert begin(found) is None
    assert page_without_return(found) == ""


@pytest.fixture(autouse=True)
def no_listener_left() -> Iterator[None]:
    yield
    assert not [one for one in threading.enumerate() if one.name == "loopback"]
