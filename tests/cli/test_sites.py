"""`sites`: what is at an address is found out, and a test says what to do next."""

import json
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cms.running import Micropub, Newsroom, WordPress


@pytest.mark.wordpress
def test_a_wordpress_by_any_of_its_pages(desk: Any, real_wordpress: WordPress) -> None:
    user = real_wordpress.users["contributor"]
    page = f"{real_wordpress.url}/wp-admin/index.php"
    code, out, err = desk.run(
        *("sites", "add", page, "--user", user["login"], "--hold", "20", "--draft"),
        source=user["password"],
    )
    assert code == 0, err
    name = "the-ottervale-courier"
    assert out == f"{name}: added, wordpress at {real_wordpress.url}/\n"
    assert f"The Ottervale Courier: wordpress at {real_wordpress.url}/" in err
    assert "A password for Onrecord is made at" in err
    (site,) = json.loads(desk.run("sites", "list", "--json")[1])[1:]
    assert site == {
        "name": name,
        "kind": "wordpress",
        "url": f"{real_wordpress.url}/",
        "user": "contributor",
        "title": "The Ottervale Courier",
        "hold": 20.0,
        "becoming": "draft",
    }
    code, out, _ = desk.run("sites", "test", name, "--json", source=user["password"])
    table = json.loads(out)
    assert (code, table["ok"], table["trouble"]) == (0, True, "rights")
    assert "author or editor" in table["advice"]
    assert user["password"] not in out + err


@pytest.mark.wordpress
def test_a_wordpress_asks_for_a_name(desk: Any, real_wordpress: WordPress) -> None:
    code, out, err = desk.run("sites", "add", real_wordpress.url)
    assert (code, out) == (2, "")
    assert "give --user NAME" in err


@pytest.mark.wordpress
def test_another_host_is_named_and_not_gone_to(desk: Any, real_wordpress: WordPress) -> None:
    other = real_wordpress.url.replace("127.0.0.1", "localhost")
    code, out, err = desk.run("sites", "add", other, "--user", "editor")
    assert (code, out) == (1, "")
    assert f"Try: onrecord sites add {real_wordpress.url}/" in err
    assert len(desk.house.sites.all()) == 1


@pytest.mark.micropub
def test_a_micropub_site_by_its_front_page(desk: Any, real_micropub: Micropub) -> None:
    token = real_micropub.tokens["full"]
    code, out, _ = desk.run("sites", "add", real_micropub.url, "--name", "ferry", source=token)
    assert (code, out) == (0, f"ferry: added, micropub at {real_micropub.url}\n")
    assert desk.run("sites", "test", "ferry", source=token)[0] == 0


def test_a_newsroom_by_its_address(desk: Any, real_newsroom: Newsroom) -> None:
    token = real_newsroom.tokens["editor"]
    code, _, err = desk.run("sites", "add", real_newsroom.url, "--name", "desk", source=token)
    assert code == 0, err
    code, out, _ = desk.run("sites", "test", "desk", source=token)
    assert (code, out) == (0, "desk: Connected to Test Gazette as Edda.\n")
    desk.house.secrets.take_back(desk.house.sites.get("desk"))
    code, out, _ = desk.run("sites", "test", "desk", source="made up")
    assert code == 1
    assert "Copy the key again" in out
    assert out.count("\n") == 1


@pytest.fixture
def closed() -> Iterator[str]:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"127.0.0.1:{taken.getsockname()[1]}"


def test_a_site_that_cannot_be_reached_is_not_kept(desk: Any, closed: str, home: Path) -> None:
    code, out, err = desk.run("sites", "add", closed, "--user", "ann", source="open sesame")
    assert (code, out) == (1, "")
    assert "connection refused" in err
    assert len(desk.house.sites.all()) == 1
    # Whoever knows the kind may add it all the same.
    code, _, _ = desk.run(
        "sites", "add", closed, "--kind", "ghost", "--name", "echo", source="open sesame"
    )
    assert code == 0
    assert desk.house.sites.get("echo").url == f"http://{closed}/"
    files = [file for file in home.rglob("*") if file.is_file()]
    assert not any(b"open sesame" in file.read_bytes() for file in files)


@pytest.mark.parametrize("hold", ["-1", "9999"])
def test_a_hold_that_cannot_be(desk: Any, closed: str, hold: str) -> None:
    add = ("sites", "add", closed, "--kind", "ghost", "--name", "echo", "--hold", hold)
    code, _, err = desk.run(*add)
    assert code == 2
    assert "A hold is of 0 to" in err
