"""Handing round: what leaves, what is taken, the way back; and no secret in it."""

import zipfile
from pathlib import Path

import pytest

from desktop.article.ledger import Source, Terms
from desktop.article.model import Article
from desktop.composition import House, SetupError
from desktop.library.declared import BACKUPS, DICTIONARIES, HOLD, LONGEST_SIDE, POLICY, SHORTCUTS
from desktop.publishing.sites import Site

SITE = Site("gazette", "wordpress", "https://gazette.invalid", "ann", "The Gazette", 30.0)
PLANTED = ("ann", "hunter2", "Callum Wray", "/elsewhere/backups", "Body of an article")


@pytest.fixture
def desk(house: House) -> House:
    """A desk with settings, a policy, words and a site of its own."""
    (house.home / "policies").mkdir(parents=True)
    (house.home / "policies" / "mine.toml").write_text('name = "mine"\ntitle = "Mine"\n')
    house.desk.choose("mine")
    house.settings.set(LONGEST_SIDE, 2000)
    house.settings.set(SHORTCUTS, {"quit": "Ctrl+W"})
    house.settings.set(BACKUPS, "/elsewhere/backups")
    house.desk_words.write(["Veldtrop"])
    house.sites.put(SITE)
    house.secrets.lend(SITE, "hunter2")
    secret = Source("w", name="Callum Wray", terms=Terms.OFF_RECORD)
    house.drafts.save(Article(headline="H", body="Body of an article", sources=(secret,)))
    return house


def everything(path: Path) -> bytes:
    with zipfile.ZipFile(path) as package:
        return b"".join(name.encode() + package.read(name) for name in package.namelist())


def test_no_secret_is_in_the_file(desk: House, tmp_path: Path) -> None:
    path = tmp_path / "desk.onrecord-desk"
    desk.handing.out(path, shortcuts=True)
    told = everything(path) + path.read_bytes()
    for planted in (*PLANTED, str(desk.home), str(Path.home())):
        assert planted.encode() not in told, planted
    for meant in ("Veldtrop", "gazette.invalid", "Ctrl+W", "mine.toml"):
        assert meant.encode() in told


@pytest.mark.parametrize("word", ["Wray", "Callum Wray"])
def test_a_protected_name_among_the_words_stays_at_home(
    desk: House, tmp_path: Path, word: str
) -> None:
    desk.desk_words.write(["Veldtrop", word])
    with pytest.raises(SetupError, match=r"words\.txt has words that a ledger"):
        desk.handing.out(tmp_path / "desk.onrecord-desk")
    assert list(tmp_path.glob("*.onrecord-desk")) == []


@pytest.mark.parametrize(
    "name",
    [
        "policies/callum-wray.toml",
        "policies/Callum Wray.toml",
        "themes/callum_wray/style.css",
        "templates/wray-talks.md",
    ],
)
def test_nor_is_one_in_what_a_file_is_called(desk: House, tmp_path: Path, name: str) -> None:
    file = desk.home / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("")
    with pytest.raises(SetupError, match="has words that a ledger"):
        desk.handing.out(tmp_path / "desk.onrecord-desk")


def test_nor_a_surname_in_a_template(desk: House, tmp_path: Path) -> None:
    desk.templates.save("Court", Article(headline="H", body="Wray said that."))
    with pytest.raises(SetupError, match=r"templates/court\.md has words that a ledger"):
        desk.handing.out(tmp_path / "desk.onrecord-desk")


def test_another_desk_takes_it_and_can_go_back(desk: House, tmp_path: Path) -> None:
    path = tmp_path / "desk.onrecord-desk"
    desk.handing.out(path)
    other = House(tmp_path / "other", {})
    other.desk_words.write(["Own"])
    other.settings.set(SHORTCUTS, {"quit": "Ctrl+F4"})
    brought = other.handing.look(path)
    assert [one.thing for one in brought.changes] == [
        "desk.policy",
        "pictures.longest_side",
        "site gazette",
        "policies/mine.toml",
        "words.txt",
    ]
    assert other.desk.chosen == "default"
    kept = other.handing.take(brought)
    assert other.desk.chosen == "mine"
    assert other.settings.get(LONGEST_SIDE) == 2000
    assert other.settings.get(SHORTCUTS) == {"quit": "Ctrl+F4"}
    assert other.desk_words.read() == ["Own", "Veldtrop"]
    assert other.sites.get("gazette") == Site(
        "gazette", "wordpress", "https://gazette.invalid", "", "The Gazette", 30.0
    )
    assert other.handing.look(path).changes == ()
    assert kept.parent == other.home / "replaced"
    other.handing.take(other.handing.look(kept))
    assert other.desk.chosen == "default"
    assert other.settings.get(LONGEST_SIDE) == LONGEST_SIDE.default
    assert other.desk_words.read() == ["Own"]
    assert [site.name for site in other.sites.all()] == ["practice"]
    assert not (other.home / "policies" / "mine.toml").exists()
    other.database.close()


def test_who_one_is_at_a_site_stays(desk: House, tmp_path: Path) -> None:
    path = tmp_path / "desk.onrecord-desk"
    desk.handing.out(path)
    desk.sites.put(Site("gazette", "wordpress", "https://old.invalid", "ben", "Old"))
    brought = desk.handing.look(path)
    (change,) = brought.changes
    assert (change.before, change.after) == ("https://old.invalid", "https://gazette.invalid")
    desk.handing.take(brought)
    assert desk.sites.get("gazette").user == "ben"
    assert desk.sites.get("gazette").url == "https://gazette.invalid"


@pytest.mark.parametrize(
    ("settings", "sites", "said"),
    [
        ({"nonsense": 1}, {}, "no desk hands round"),
        ({"library.backups": "/tmp"}, {}, "no desk hands round"),
        ({"desk.hold": 9999}, {}, "0 to 600"),
        ({"desk.policy": "of another desk"}, {}, "of another desk"),
        ({}, {"x": {"kind": "gopher"}}, "gopher"),
        ({}, {"x": {"kind": "ghost", "url": "http://plain.invalid"}}, "x"),
        ({}, {"practice": {"kind": "practice"}}, "practice"),
        ({}, {"x": {"kind": "ghost", "url": "https://a.invalid", "hold": "long"}}, "x"),
    ],
)
def test_what_cannot_be_taken_is_refused_and_nothing_changes(
    house: House,
    tmp_path: Path,
    settings: dict[str, object],
    sites: dict[str, dict[str, object]],
    said: str,
) -> None:
    from desktop.exchange import desk_file

    path = tmp_path / "desk.onrecord-desk"
    desk_file.write(path, desk_file.DeskFile(settings, sites, {"words.txt": b"Word\n"}))
    with pytest.raises(SetupError, match=said):
        house.handing.look(path)
    assert house.desk_words.read() == []
    assert house.settings.get(HOLD) == HOLD.default
    assert house.settings.get(POLICY) == POLICY.default


def test_what_another_computer_lacks_is_no_failure(house: House, tmp_path: Path) -> None:
    from desktop.exchange import desk_file

    path = tmp_path / "desk.onrecord-desk"
    site: dict[str, object] = {"kind": "ghost", "url": "https://a.invalid", "look": "elsewhere"}
    settings = {"writing.dictionaries": ["xx_XX", "en_GB"]}
    desk_file.write(path, desk_file.DeskFile(settings, {"a": site}))
    house.handing.take(house.handing.look(path))
    assert house.settings.get(DICTIONARIES) == ("xx_XX", "en_GB")
    assert house.pages.look_name("a") == "gazette"


def test_where_nothing_can_be_kept_nothing_is_taken(house: House, tmp_path: Path) -> None:
    from desktop.exchange import desk_file

    path = tmp_path / "desk.onrecord-desk"
    desk_file.write(path, desk_file.DeskFile({"desk.policy": "strict"}))
    brought = house.handing.look(path)
    (house.home / "replaced").touch()
    with pytest.raises(desk_file.DeskFileError, match="Nothing was taken in"):
        house.handing.take(brought)
    assert house.desk.chosen == "default"


def test_what_fails_on_the_way_says_where_the_former_is(house: House, tmp_path: Path) -> None:
    from desktop.exchange import desk_file

    path = tmp_path / "desk.onrecord-desk"
    desk_file.write(path, desk_file.DeskFile(files={"words.txt": b"Veldtrop\n"}))
    brought = house.handing.look(path)
    (house.home / "words.txt").mkdir(parents=True)
    with pytest.raises(SetupError, match="What was there before is in"):
        house.handing.take(brought)
