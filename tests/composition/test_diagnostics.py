"""The diagnostics: what is asked first, and nothing that names anybody."""

from pathlib import Path

import pytest

from desktop import __version__
from desktop.article.model import Article
from desktop.composition import House
from desktop.composition.diagnostics import STARTED
from desktop.publishing.sites import Site


def test_what_is_there_is_told(house: House) -> None:
    house.drafts.save(Article(headline="H", body="x"))
    house.state.set(STARTED, "2026-11-23T08:15:00+00:00")
    told = dict(house.diagnostics.gather())
    assert told["Onrecord"] == __version__
    assert told["Library"] == "sound"
    assert "en_GB" in told["Dictionaries"]
    assert told["Policies"] == "3 ours, 0 of the desk"
    assert told["Sites"] == "practice 1"
    assert "wordpress" in told["Kinds of site"]
    assert told["Keyring"] == "keyring.backends.fail.Keyring"
    assert "2026" in told["Last start"]
    assert "files" in told["Folder of data"]
    assert house.diagnostics.log() == ()


def test_a_file_that_goes_while_they_are_counted_is_none(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.home.mkdir(parents=True, exist_ok=True)
    (house.home / "gone").symlink_to(house.home / "nowhere")
    monkeypatch.setattr(Path, "is_file", Path.is_symlink)
    assert dict(house.diagnostics.gather())["Folder of data"] == "0.0 MB in 0 files"


def test_nothing_in_it_names_anybody(house: House, planted: tuple[str, ...]) -> None:
    text, source, token, password, path, person = planted
    (house.home / "policies").mkdir(parents=True)
    (house.home / "policies" / "mine.toml").write_text(f'name = "{person}"\ntitle = "{source}"')
    house.drafts.save(Article(headline=text, body=source))
    site = Site(person, "ghost", "https://kim.invalid", password, source)
    house.sites.put(site)
    house.secrets.lend(site, token)
    told = str(house.diagnostics.gather())
    for one in (*planted, "kim.invalid", path, str(house.home), str(Path.home())):
        assert one not in told, one
    assert "ghost 1, practice 1" in told


def test_what_cannot_be_asked_says_so_by_its_type(
    house: House, monkeypatch: pytest.MonkeyPatch, planted: tuple[str, ...]
) -> None:
    def fail() -> str:
        raise RuntimeError(planted[0])

    monkeypatch.setattr(house.credentials, "backend", fail)
    assert dict(house.diagnostics.gather())["Keyring"] == "cannot be asked (RuntimeError)"
