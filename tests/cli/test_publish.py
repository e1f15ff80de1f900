"""The way out without a window: one post, whatever happens, and never a password in sight."""

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.terminal import Terminal
from desktop.publishing.entry import State


def _receipt(desk: Any, *arguments: str | Path) -> dict[str, Any]:
    code, out, err = desk.run("publish", *arguments, "--to", "practice", "--json")
    assert code == 0, err
    return json.loads(out)


def test_what_blocks_is_not_published(desk: Any, sample: Path) -> None:
    code, out, err = desk.run("publish", sample, "--to", "practice")
    assert (code, out) == (1, "")
    assert "Who said “We were told" in err
    assert '--override "REASON"' in err
    assert desk.house.outbox.entries() == ()
    assert not desk.house.doors.practice_folder.exists()
    table = json.loads(desk.run("publish", sample, "--to", "practice", "--json")[1])
    assert table["published"] is False
    assert [item["rule"] for item in table["diagnostics"]] == ["quote-unattributed"]


def test_an_override_publishes_and_is_recorded(desk: Any, sample: Path) -> None:
    receipt = _receipt(desk, sample, "--override", "the desk knows who")
    assert receipt["differences"] == []
    (kept,) = desk.house.outbox.receipts()
    assert kept.approval == "the desk knows who: quote-unattributed"
    assert receipt.keys() == {
        "site", "remote_id", "url", "status", "intent", "publish_at", "visible", "digest", "at",
        "by", "differences", "when",
    }  # fmt: skip


def test_who_approved_an_override_is_on_record(desk: Any, sample: Path) -> None:
    _receipt(desk, sample, "--override", "the desk knows who", "--approved-by", "Ada Brandt")
    (kept,) = desk.house.outbox.receipts()
    assert kept.approval == "the desk knows who (approved by Ada Brandt): quote-unattributed"


def test_nothing_leaves_before_its_hour_whatever_the_reason(desk: Any, tmp_path: Path) -> None:
    story = tmp_path / "held.md"
    fields = "headline: Wall vote\nsection: Harbour\nbyline: Ada Brandt\nembargo: {}\n"
    text = f"---\n{fields}---\n\nA vote.\n"
    story.write_text(text.format("2999-01-01 06:00 Europe/Berlin"), encoding="utf-8")
    code, _, err = desk.run("publish", story, "--to", "practice", "--override", "I want to")
    assert code == 1
    assert "Embargoed until Tuesday 1 January 2999, 06:00 in Berlin" in err
    assert "--override" not in err
    table = json.loads(desk.run("publish", story, "--to", "practice", "--json")[1])
    assert [item["rule"] for item in table["diagnostics"]] == ["embargo"]
    story.write_text(text.format("whenever"), encoding="utf-8")
    code, _, err = desk.run("publish", story, "--to", "practice", "--override", "I want to")
    assert code == 1
    assert "cannot be read" in err
    assert desk.house.outbox.entries() == ()
    story.write_text(text.format("2020-01-01 06:00 Europe/Berlin"), encoding="utf-8")
    _receipt(desk, story)


def test_the_page_shows_the_article_and_nothing_of_the_ledger(desk: Any, sample: Path) -> None:
    receipt = _receipt(desk, sample, "--override", "tests")
    folder: Path = desk.house.doors.practice_folder / "site"
    page = folder / "articles" / "skerry-sea-wall-to-rise.html"
    assert receipt["url"] == page.as_uri()
    text = page.read_text(encoding="utf-8")
    assert "I would not ask it for one more." in text
    assert 'href="../style.css"' in text
    assert (folder / "style.css").is_file()
    pictures = list((folder / "media").iterdir())
    assert len(pictures) == 1
    assert f"../media/{pictures[0].name}" in text
    everything = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert b"Wray" not in everything
    shown = desk.house.doors.viewable(receipt["url"])
    assert shown.startswith("http://127.0.0.1:")
    desk.house.doors.practice_server.close()


def test_a_desk_may_list_its_sources(desk: Any, clean: Path, tmp_path: Path) -> None:
    policy = tmp_path / "mine.toml"
    policy.write_text('name = "mine"\ntitle = "Mine"\nsource_list = true\n', encoding="utf-8")
    ledger = "- key: wray\n  name: Callum Wray\n  terms: off record\n---\n"
    text = clean.read_text(encoding="utf-8").replace("---\n\n", ledger)
    clean.write_text(f"{text}\nSo it was [@wray; @aldous].\n", encoding="utf-8")
    receipt = _receipt(desk, clean, "--policy", policy)
    assert receipt["differences"] == []
    site = desk.house.doors.practice_folder / "site"
    page = (site / "articles" / "wall-holds.html").read_text(encoding="utf-8")
    assert "<h2>Sources</h2><ul><li>Maren Aldous</li></ul>" in page
    everything = b"".join(path.read_bytes() for path in site.rglob("*") if path.is_file())
    assert b"Wray" not in everything


def test_the_same_file_again_is_the_same_post(desk: Any, clean: Path) -> None:
    first = _receipt(desk, clean)
    clean.write_text(clean.read_text() + "\nAnd it ended in October.\n")
    second = _receipt(desk, clean)
    assert first["remote_id"] == second["remote_id"]
    assert first["digest"] != second["digest"]
    (post,) = (desk.house.doors.practice_folder / "posts").iterdir()
    assert "ended in October" in post.read_text()
    (draft,) = desk.house.drafts.listing()
    assert draft.state == "published"
    kept = desk.house.drafts.revisions(draft.id)
    assert [one.reason for one in kept] == ["publish", "publish"]


def test_plain_text_is_known_by_its_path(desk: Any, tmp_path: Path) -> None:
    path = tmp_path / "wire.txt"
    path.write_text("Harbour\n\nThe wall holds again\n\nThe wall held. It held all night.")
    first = _receipt(desk, path)
    path.write_text(path.read_text() + " It holds still.")
    assert _receipt(desk, path)["remote_id"] == first["remote_id"]
    assert len(list((desk.house.doors.practice_folder / "posts").iterdir())) == 1


def test_a_draft_stays_out_of_sight(desk: Any, clean: Path) -> None:
    receipt = _receipt(desk, clean, "--status", "draft")
    assert receipt["status"] == "draft"
    assert "The wall holds again" not in (
        desk.house.doors.practice_folder / "site" / "index.html"
    ).read_text(encoding="utf-8")
    assert desk.house.drafts.listing()[0].state == "draft"


def test_a_protected_name_does_not_leave_even_with_a_reason(desk: Any, sample: Path) -> None:
    leaking = sample.read_text(encoding="utf-8").replace("Sandbags", "Callum Wray said sandbags")
    path = desk.house.home.parent / "leaking.md"
    path.write_text(leaking.replace("  file: harbour.jpg\n", ""), encoding="utf-8")
    code, _, err = desk.run("publish", path, "--to", "practice", "--override", "I dare")
    assert code == 1
    assert "not published" in err
    assert "--override" not in err
    assert desk.house.outbox.entries() == ()


def test_an_unknown_site_lists_the_known(desk: Any, clean: Path) -> None:
    code, _, err = desk.run("publish", clean, "--to", "nowhere")
    assert code == 2
    assert "practice" in err


def _closed_port() -> int:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        return server.getsockname()[1]


@pytest.fixture
def gone(desk: Any) -> str:
    """A WordPress that is down."""
    url = f"http://127.0.0.1:{_closed_port()}"
    code, out, err = desk.run(
        *("sites", "add", url, "--kind", "wordpress", "--name", "gone", "--user", "ann"),
        source="pw\n",
    )
    assert code == 0
    assert out == f"gone: added, wordpress at {url}/\n"
    # The tests' keyring keeps nothing, which has to be said.
    assert "no keyring" in err
    return url


def test_a_site_that_is_down_keeps_the_article_in_the_outbox(
    desk: Any, clean: Path, gone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.cli.publish.PATIENCE", 0.2)
    code, out, err = desk.run("publish", clean, "--to", "gone")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert "kept in the outbox" in err
    assert gone.removeprefix("http://") in err
    (entry,) = desk.house.outbox.entries()
    assert entry.state is State.WAITING
    assert desk.house.drafts.listing()[0].state == "queued"


def test_a_site_test_tells_what_is_wrong(desk: Any, gone: str) -> None:
    code, out, err = desk.run("sites", "test", "gone")
    assert code == 1
    assert gone.removeprefix("http://") in out + err
    assert (out + err).count("\n") == 1
    code, out, _ = desk.run("sites", "test", "practice", "--json")
    assert (code, json.loads(out)["ok"]) == (0, True)


@pytest.mark.usefixtures("gone")
def test_sites_are_listed_and_removed(desk: Any) -> None:
    listed = json.loads(desk.run("sites", "list", "--json")[1])
    assert [site["name"] for site in listed] == ["practice", "gone"]
    assert "pw" not in desk.run("sites", "list")[1]
    assert desk.run("sites", "remove", "gone")[0] == 0
    assert desk.run("sites", "remove", "gone")[0] == 2
    assert desk.run("sites", "remove", "practice")[0] == 2
    assert "gone" not in desk.run("sites", "list")[1]


def test_without_a_password_nothing_is_sent(desk: Any, clean: Path) -> None:
    url = "https://example.invalid"
    desk.run("sites", "add", url, "--kind", "wordpress", "--name", "quiet", "--user", "ann")
    code, _, err = desk.run("publish", clean, "--to", "quiet")
    assert code == 1
    no_keyring, missing = err.splitlines()
    assert "no keyring" in no_keyring
    assert "There is no password for quiet" in missing
    assert "ONRECORD_SECRET" in missing
    assert desk.house.outbox.entries() == ()


def test_passwords_are_written_nowhere(desk: Any, clean: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr("desktop.cli.publish.PATIENCE", 0.1)
    url = f"http://127.0.0.1:{_closed_port()}"
    secret = "open-sesame-4711"
    add = ("sites", "add", url, "--kind", "wordpress", "--name", "gone", "--user", "ann")
    desk.run(*add, source=secret)
    desk.run("publish", clean, "--to", "gone", source=secret)
    desk.house.database.close()
    for path in desk.house.home.rglob("*"):
        assert not path.is_file() or secret.encode() not in path.read_bytes()


def test_nothing_to_view_is_said(desk: Any) -> None:
    code, _, err = desk.run("view")
    assert code == 2
    assert "Nothing is on the practice site yet" in err


@pytest.mark.parametrize("name", ["practice", ""])
def test_a_site_needs_a_name_of_its_own(desk: Any, name: str) -> None:
    add = ("sites", "add", "https://example.invalid", "--kind", "newsroom", "--name", name)
    assert desk.run(*add)[0] == 2


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://ann:pw@example.invalid", "password"),
        ("ftp://example.invalid", "not a web address"),
        ("", "no address"),
    ],
)
def test_an_address_that_is_not_safe_is_not_kept(desk: Any, url: str, words: str) -> None:
    code, out, err = desk.run("sites", "add", url, "--name", "unsafe")
    assert (code, out) == (1, "")
    assert words in err
    assert "unsafe" not in desk.run("sites", "list")[1]


def test_there_is_one_practice_site(desk: Any) -> None:
    code, _, err = desk.run("sites", "add", "x", "--kind", "practice", "--name", "two")
    assert code == 2
    assert "there already" in err


# ---------------------------------------------------------------- at an hour, and down again


def test_what_was_published_is_taken_down_and_published_again(desk: Any, clean: Path) -> None:
    first = _receipt(desk, clean)
    assert (first["intent"], first["visible"]) == ("publish", True)
    page = desk.house.doors.practice_folder / "site" / "articles" / "wall-holds.html"
    front = desk.house.doors.practice_folder / "site" / "index.html"
    assert page.exists()
    down = _receipt(desk, clean, "--status", "withdraw")
    assert (down["intent"], down["visible"], down["url"]) == ("withdraw", False, first["url"])
    assert down["differences"] == []
    assert not page.exists()
    assert "The wall holds again" not in front.read_text(encoding="utf-8")
    assert desk.house.drafts.listing()[0].state == "draft"
    again = _receipt(desk, clean)
    assert (again["remote_id"], again["url"]) == (first["remote_id"], first["url"])
    assert page.exists()
    assert desk.house.drafts.listing()[0].state == "published"


def test_what_a_rule_blocks_can_still_be_taken_down(desk: Any, clean: Path) -> None:
    _receipt(desk, clean)
    clean.write_text(clean.read_text() + "\n“We were told nothing.”\n", encoding="utf-8")
    assert desk.run("publish", clean, "--to", "practice")[0] == 1
    assert _receipt(desk, clean, "--status", "withdraw")["visible"] is False


def test_what_is_not_there_cannot_be_taken_down(desk: Any, clean: Path) -> None:
    code, _, err = desk.run("publish", clean, "--to", "practice", "--status", "withdraw")
    assert code == 1
    assert "nothing of this article" in err


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("--status", "schedule"), 2, "go together"),
        (("--at", "2999-01-01 06:00 Europe/Berlin"), 2, "go together"),
        (("--status", "schedule", "--at", "soon"), 1, "cannot be read"),
        (("--status", "schedule", "--at", "2020-01-01 06:00Z"), 1, "hour is past"),
        (("--status", "schedule", "--at", "2998-03-25 02:30 Nowhere/Land"), 1, "time zone"),
        (
            ("--status", "schedule", "--at", "2999-01-01 06:00Z"),
            1,
            "cannot publish at an hour by itself",
        ),
    ],
)
def test_an_hour_that_cannot_be_kept_is_refused(
    desk: Any, clean: Path, arguments: tuple[str, ...], code: int, said: str
) -> None:
    ended, _, err = desk.run("publish", clean, "--to", "practice", *arguments)
    assert ended == code
    assert said in err
    assert not desk.house.doors.practice_folder.exists()


def test_another_policy_may_be_stricter(desk: Any, clean: Path, tmp_path: Path) -> None:
    policy = tmp_path / "none.toml"
    policy.write_text(
        'name = "none"\ntitle = "None"\n[[suppressed]]\nname = "Maren Aldous"\n', encoding="utf-8"
    )
    code, _, err = desk.run("publish", clean, "--to", "practice", "--policy", policy)
    assert code == 1
    assert "must not be published" in err


def test_the_desk_s_policy_counts_where_none_is_named(desk: Any, tmp_path: Path) -> None:
    article = tmp_path / "unsourced.md"
    article.write_text(
        "---\nheadline: Wall\n---\n\n“The wall moved again last night.”\n", encoding="utf-8"
    )
    code, _, err = desk.run("publish", article, "--to", "practice")
    assert (code, "Who said" in err) == (1, True)
    desk.house.desk.choose("light")
    code, _, _ = desk.run("publish", article, "--to", "practice")
    assert code == 0
    code, _, _ = desk.run("publish", article, "--to", "practice", "--policy", "default")
    assert code == 1


@pytest.mark.wordpress
def test_a_wordpress_publishes_at_the_hour_and_not_under_an_embargo(
    desk: Any, clean: Path, real_wordpress: Any
) -> None:
    user = real_wordpress.users["editor"]
    desk.run(
        *("sites", "add", real_wordpress.url, "--name", "courier", "--user", user["login"]),
        source=user["password"],
    )
    held = clean.read_text().replace("slug:", "embargo: 2999-01-01 06:00 Europe/Berlin\nslug:")
    clean.write_text(held, encoding="utf-8")
    schedule = ("publish", clean, "--to", "courier", "--status", "schedule", "--at")
    code, _, err = desk.run(*schedule, "2999-01-01 05:59 Europe/Berlin", source=user["password"])
    assert code == 1
    assert "schedule it for then or later" in err
    code, out, err = desk.run(
        *schedule, "2999-01-01 06:00 Europe/Berlin", "--json", source=user["password"]
    )
    assert code == 0, err
    table = json.loads(out)
    assert table["when"].startswith("Tuesday 1 January 2999, 06:00 in Berlin, in ")
    assert (table["status"], table["intent"], table["visible"], table["publish_at"]) == (
        "future", "schedule", False, "2999-01-01T05:00:00Z",
    )  # fmt: skip
    assert desk.house.drafts.listing()[0].state == "scheduled"


@pytest.mark.ghost
def test_a_ghost_needs_its_key_and_nobodys_name(desk: Any, clean: Path, real_ghost: Any) -> None:
    secret = real_ghost.integration["key"]
    add = ("sites", "add", real_ghost.url, "--kind", "ghost", "--name", "echo")
    code, out, err = desk.run(*add, source=f"{secret}\n")
    assert (code, out) == (0, f"echo: added, ghost at {real_ghost.url}/\n"), err
    code, out, err = desk.run("sites", "test", "echo", source=secret)
    assert code == 0, err
    assert "Connected to The Ottervale Echo as an integration." in out
    first = json.loads(desk.run("publish", clean, "--to", "echo", "--json", source=secret)[1])
    second = json.loads(desk.run("publish", clean, "--to", "echo", "--json", source=secret)[1])
    assert first["status"] == second["status"] == "publish"
    assert (first["remote_id"], first["url"]) == (second["remote_id"], second["url"])
    assert all(secret not in text for text in (out, err, json.dumps(first)))
    desk.run(*add, source="not a key\n")
    code, out, err = desk.run("sites", "test", "echo")
    assert code == 1
    assert "not an Admin API key of Ghost" in out + err


@pytest.fixture
def newsroom(checkout: Path) -> Iterator[dict[str, Any]]:
    """The receiver of the newsroom endpoint: its address, tokens and keys."""
    command = [sys.executable, str(checkout / "tests" / "cms" / "newsroom.py")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdin
        assert server.stdout
        yield json.loads(server.stdout.readline())
        server.stdin.close()


@pytest.mark.parametrize(("user", "name"), [("", "Edda"), ("desk", "Desk")])
def test_a_newsroom_takes_a_token_or_a_named_key(
    desk: Any, clean: Path, newsroom: dict[str, Any], user: str, name: str
) -> None:
    secret = newsroom["keys"][user] if user else newsroom["tokens"]["editor"]
    url = newsroom["url"]
    add = ("sites", "add", url, "--kind", "newsroom", "--name", "desk", "--user", user)
    code, _, err = desk.run(*add, source=f"{secret}\n")
    assert code == 0, err
    code, out, err = desk.run("sites", "test", "desk", source=secret)
    assert code == 0, err
    assert f"Connected to Test Gazette as {name}." in out
    first = json.loads(desk.run("publish", clean, "--to", "desk", "--json", source=secret)[1])
    down = ("publish", clean, "--to", "desk", "--status", "withdraw", "--json")
    second = json.loads(desk.run(*down, source=secret)[1])
    assert (first["status"], first["differences"]) == ("publish", [])
    assert (second["status"], second["visible"]) == ("withdraw", False)
    assert (first["remote_id"], first["url"]) == (second["remote_id"], second["url"])


@pytest.mark.parametrize(
    ("kind", "user", "words"),
    [
        ("micropub", "", "Access token of the user"),
        ("newsroom", "", "Token of the user"),
        ("newsroom", "desk", "Key of desk"),
    ],
)
def test_each_kind_is_asked_for_its_own_secret(
    desk: Any, monkeypatch: pytest.MonkeyPatch, kind: str, user: str, words: str
) -> None:
    asked: list[str] = []

    def secret(_terminal: Terminal, prompt: str) -> str:
        asked.append(prompt)
        return ""

    monkeypatch.setattr(Terminal, "secret", secret)
    url = "https://desk.example/"
    desk.run("sites", "add", url, "--kind", kind, "--name", "desk", "--user", user)
    assert asked == [f"{words} at {url}: "]


def test_what_readers_will_not_get_is_told_before_it_is_sent(desk: Any, clean: Path) -> None:
    with clean.open("a", encoding="utf-8") as file:
        file.write("\n" + "> " * 60 + "too deep\n")
    code, out, err = desk.run("publish", clean, "--to", "practice")
    assert code == 0, err
    assert "practice: publish, " in out
    assert "practice: A passage could not be set as Markdown: readers get the bare text." in err
