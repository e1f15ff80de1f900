"""The desk without a window: a list, a post as a file, and back to the very same post."""

import base64
import json
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import pytest

from desktop.publishing.sites import Site

CONTENT = (
    "<!-- wp:paragraph -->\n<p>The wall held.</p>\n<!-- /wp:paragraph -->\n\n"
    '<!-- wp:acme/poll {"id":"7"} /-->'
)
Ask = Callable[..., Any]


class Running(Protocol):
    """The fixture's WordPress."""

    url: str
    users: dict[str, dict[str, str]]


@pytest.fixture
def ask(real_wordpress: Running, desk: Any) -> Ask:
    """Asks the REST interface as the administrator; the site is added as “paper”."""
    user = real_wordpress.users["administrator"]
    site = Site("paper", "wordpress", real_wordpress.url, user["login"])
    desk.house.sites.put(site)
    desk.house.secrets.lend(site, user["password"])

    def asked(route: str, body: object = None) -> Any:
        token = base64.b64encode(f"{user['login']}:{user['password']}".encode()).decode()
        request = urllib.request.Request(
            f"{real_wordpress.url}/wp-json/wp/v2/{route}",
            json.dumps(body).encode() if body is not None else None,
            {"Authorization": f"Basic {token}", "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read())

    return asked


@pytest.mark.wordpress
def test_a_post_is_listed_fetched_edited_and_sent_back(ask: Ask, desk: Any, tmp_path: Path) -> None:
    post = {"title": "Numbat wall held", "content": CONTENT, "status": "publish"}
    number = str(ask("posts", post)["id"])
    code, out, err = desk.run("desk", "paper", "--search", "Numbat", "--json")
    assert (code, err) == (0, "")
    (row,) = json.loads(out)["posts"]
    assert (row["id"], row["title"], row["standing"]) == (number, "Numbat wall held", "published")
    code, out, _ = desk.run("desk", "paper", "--search", "Numbat", "--status", "published")
    assert out.startswith(f"{number}  published  Numbat wall held  (")

    story = tmp_path / "story.md"
    code, out, err = desk.run("fetch", "paper", number, "-o", story)
    assert code == 0, err
    assert "tied to its post on paper" in out
    assert "1 passage of it stay" in err
    text = story.read_text(encoding="utf-8")
    assert "The wall held.\n\n[kept: acme: poll" in text
    story.write_text(text.replace("wall held.", "sea wall held."), encoding="utf-8")
    code, out, err = desk.run("publish", story, "--to", "paper", "--override", "a test", "--json")
    assert code == 0, err
    assert json.loads(out)["remote_id"] == number
    after = ask(f"posts/{number}?context=edit")["content"]["raw"]
    assert "<p>The sea wall held.</p>" in after
    assert '<!-- wp:acme/poll {"id":"7"} /-->' in after

    assert desk.run("fetch", "paper", number, "-o", story)[0] == 2
    ask(f"posts/{number}", {"title": "Numbat wall gave"})
    code, _, err = desk.run("fetch", "paper", number, "-o", story, "--force")
    assert code == 0
    assert "Since then chief changed it on paper" in err


def test_what_has_no_desk_says_so(desk: Any, tmp_path: Path) -> None:
    code, out, err = desk.run("desk", "practice")
    assert (code, out) == (1, "")
    assert "has no list of posts" in err
    code, _, err = desk.run("fetch", "practice", "7", "-o", tmp_path / "a.md")
    assert code == 1
    assert not (tmp_path / "a.md").exists()
    assert desk.run("desk", "nowhere")[0] == 2
    assert desk.run("desk", "practice", "--page", "0")[0] == 2
