"""The way into a real WordPress, with what plug-ins and hosts put in it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from desktop.publishing.cms.contract import CmsRefused, Trouble
from desktop.publishing.cms.http import Http
from desktop.publishing.cms.wordpress import Client
from desktop.publishing.cms.wordpress_door import find
from desktop.publishing.connection import advice, examine
from desktop.publishing.discovery import discover
from tests.cms.running import WordPress

pytestmark = pytest.mark.wordpress

# As hosts do that run PHP behind CGI.
DEAF = "unset($_SERVER['PHP_AUTH_USER'], $_SERVER['PHP_AUTH_PW'], $_SERVER['HTTP_AUTHORIZATION']);"
OFF = "add_filter('wp_is_application_passwords_available', '__return_false');"
# As plug-ins do that close the interface to strangers, each in its way.
CLOSED = """add_filter('rest_authentication_errors', function ($so_far) {
    if (is_wp_error($so_far) || is_user_logged_in()) { return $so_far; }
    return new WP_Error('rest_cannot_access', 'Only for members.', array('status' => 401));
}, 20);"""
SHUT = """add_filter('rest_authentication_errors', function () {
    return new WP_Error('rest_disabled', 'The REST API is disabled.', array('status' => 403));
}, 200);"""
WALL = """if (str_contains($_SERVER['REQUEST_URI'], 'wp-json') || isset($_GET['rest_route'])) {
    http_response_code(403); header('Content-Type: text/html');
    exit('<html><title>Blocked</title>Your request looks like an attack.</html>');
}"""
NO_USERS = """add_filter('rest_endpoints', function ($routes) {
    foreach (array_keys($routes) as $route) {
        if (str_starts_with($route, '/wp/v2/users')) { unset($routes[$route]); }
    }
    return $routes;
});"""
NO_XMLRPC = "add_filter('xmlrpc_enabled', '__return_false');"
NO_XMLRPC_AT_ALL = """if (str_contains($_SERVER['REQUEST_URI'], 'xmlrpc.php')) {
    http_response_code(403); exit('no');
}"""
UNNAMED = """remove_action('wp_head', 'rest_output_link_wp_head', 10);
remove_action('template_redirect', 'rest_output_link_header', 11);"""
BASIC = """if (str_contains($_SERVER['REQUEST_URI'], 'users/me')) {
    http_response_code(401); header('Content-Type: text/html');
    header('WWW-Authenticate: Basic realm="Staging"'); exit('<html>Who are you?</html>');
}"""
PLAIN = "add_filter('pre_option_permalink_structure', '__return_empty_string');"

Plugged = Callable[..., None]


@pytest.fixture
def plug(real_wordpress: WordPress) -> Iterator[Plugged]:
    """Has code run in the site until the test ends."""
    folder = real_wordpress.run / "site" / "wp-content" / "mu-plugins"
    folder.mkdir(exist_ok=True)
    file = folder / "trouble.php"

    def put(*code: str) -> None:
        file.write_text("\n".join(("<?php", *code)), encoding="utf-8")

    yield put
    file.unlink(missing_ok=True)


def check_of(site: WordPress, role: str = "editor", password: str = "") -> tuple[bool, str, str]:
    """Whether we are let in, what is the trouble, and what is said of it."""
    user = site.users[role]
    client = Client(site.url, user["login"], password or user["password"], (5.0, 30.0))
    outcome = client.check()
    said = outcome.message + " " + advice(outcome.trouble, "wordpress")
    return outcome.ok, outcome.trouble.value if outcome.trouble else "", said


WRONG = "abcd EFGH ijkl MNOP qrst UVWX"


def test_nothing_in_the_way(real_wordpress: WordPress) -> None:
    assert check_of(real_wordpress)[:2] == (True, "")


def test_a_wrong_password(real_wordpress: WordPress) -> None:
    ok, trouble, said = check_of(real_wordpress, password=WRONG)
    assert (ok, trouble) == (False, Trouble.PASSWORD)
    assert "does not know this user name and application password" in said
    assert "Make a new application password" in said
    assert "Authorization" not in said


def test_a_header_that_is_taken_away(real_wordpress: WordPress, plug: Plugged) -> None:
    plug(DEAF)
    ok, trouble, said = check_of(real_wordpress)
    assert (ok, trouble) == (False, Trouble.HEADER)
    assert "The password is right" in said
    assert "CGIPassAuth" in said


def test_a_header_that_is_taken_away_and_a_wrong_password(
    real_wordpress: WordPress, plug: Plugged
) -> None:
    plug(DEAF)
    assert check_of(real_wordpress, password=WRONG)[1] == Trouble.PASSWORD


@pytest.mark.parametrize("closed", [NO_XMLRPC, NO_XMLRPC_AT_ALL])
def test_where_it_cannot_be_told_which_both_are_said(
    real_wordpress: WordPress, plug: Plugged, closed: str
) -> None:
    plug(DEAF, closed)
    ok, trouble, said = check_of(real_wordpress)
    assert (ok, trouble) == (False, Trouble.PASSWORD)
    assert "may take the Authorization header away" in said


def test_application_passwords_turned_off(real_wordpress: WordPress, plug: Plugged) -> None:
    plug(OFF)
    ok, trouble, said = check_of(real_wordpress)
    assert (ok, trouble) == (False, Trouble.PASSWORDS_OFF)
    assert "turned off" in said
    found = discover(real_wordpress.url)
    assert found.authorise == ""
    assert any("turned off" in note for note in found.notes)


def test_an_interface_for_members_only_lets_us_in(real_wordpress: WordPress, plug: Plugged) -> None:
    plug(CLOSED)
    assert check_of(real_wordpress)[:2] == (True, "")
    found = discover(real_wordpress.url)
    assert found.kind == "wordpress"
    assert any("closed to strangers" in note for note in found.notes)
    assert found.authorise.endswith("/wp-admin/authorize-application.php")


@pytest.mark.parametrize(("code", "words"), [(SHUT, "is disabled"), (WALL, "403")])
def test_a_closed_interface(
    real_wordpress: WordPress, plug: Plugged, code: str, words: str
) -> None:
    plug(code)
    ok, trouble, said = check_of(real_wordpress)
    assert (ok, trouble) == (False, Trouble.BLOCKED)
    assert "does not let its REST interface be used" in said
    assert words in said
    assert "plug-in" in said


@pytest.mark.parametrize("code", [NO_USERS, BASIC])
def test_an_interface_that_is_closed_in_part(
    real_wordpress: WordPress, plug: Plugged, code: str
) -> None:
    plug(code)
    ok, trouble, said = check_of(real_wordpress)
    assert (ok, trouble) == (False, Trouble.BLOCKED)
    assert "refuses its REST interface to editor" in said


@pytest.mark.parametrize(("role", "ok"), [("contributor", True), ("subscriber", False)])
def test_too_few_rights(real_wordpress: WordPress, role: str, ok: bool) -> None:
    said = check_of(real_wordpress, role)
    assert said[:2] == (ok, Trouble.RIGHTS)
    assert "author or editor" in said[2]


def test_a_clock_that_is_wrong(real_wordpress: WordPress) -> None:
    client = real_wordpress.client()
    right = examine(client, lambda: datetime.now(UTC))
    assert (right.ok, right.trouble) == (True, None)
    for off, way in ((timedelta(minutes=11), "ahead of"), (timedelta(hours=-2), "behind")):
        outcome = examine(client, lambda off=off: datetime.now(UTC) + off)
        assert (outcome.ok, outcome.trouble) == (True, Trouble.CLOCK)
        minutes = abs(round(off.total_seconds() / 60))
        assert f"{minutes} minutes {way} the site’s" in outcome.message


def test_a_page_where_data_should_be(real_wordpress: WordPress) -> None:
    """As a network in between does that wants a login, once it had let us through."""
    real_wordpress.fail("ok", "captive")
    ok, trouble, said = check_of(real_wordpress)
    assert (ok, trouble) == (False, Trouble.PORTAL)
    assert "web page instead of data" in said


def test_no_wordpress_there(real_wordpress: WordPress, plug: Plugged) -> None:
    plug(UNNAMED, WALL.replace("403", "404"))
    with pytest.raises(CmsRefused, match="There is no WordPress") as caught:
        find(Http(real_wordpress.url))
    assert caught.value.trouble is Trouble.NOTHING_THERE


# ---------------------------------------------------------------- finding it


@pytest.mark.parametrize("code", [PLAIN, UNNAMED, PLAIN + UNNAMED])
def test_found_by_every_address_of_its_interface(
    real_wordpress: WordPress, plug: Plugged, code: str
) -> None:
    plug(code)
    found = discover(real_wordpress.url)
    assert (found.kind, found.url) == ("wordpress", real_wordpress.url + "/")
    assert found.title == "The Ottervale Courier"
    assert found.authorise.startswith(f"{real_wordpress.url}/wp-admin/")
    assert check_of(real_wordpress)[:2] == (True, "")


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/wp-admin/post-new.php?post_type=post",
        "/wp-login.php?redirect_to=x",
        "/?p=1",
        "/no/such",
    ],
)
def test_found_by_the_addresses_people_have(real_wordpress: WordPress, path: str) -> None:
    for scheme in ("http://", ""):
        found = discover(scheme + real_wordpress.url.removeprefix("http://") + path)
        assert (found.kind, found.url) == ("wordpress", real_wordpress.url + "/")
