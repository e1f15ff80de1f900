"""What the help says."""

import tomllib
from pathlib import Path

import pytest

from desktop import resources
from desktop.article.front_matter import parse
from desktop.attribution.rules import RULES
from desktop.composition import House
from desktop.library.declared import SETTINGS
from desktop.ui.help_pages import PAGES, Section, page, search, sections

EXAMPLES = tomllib.loads(resources.text("help", "examples.toml"))


@pytest.mark.parametrize("rule", list(EXAMPLES))
def test_an_example_is_found_and_what_is_right_is_not(house: House, rule: str) -> None:
    checker = house.desk.checker("strict", "en")
    found = {
        kind: {one.rule for one in checker.check(parse(EXAMPLES[rule][kind].strip())).diagnostics}
        for kind in ("bad", "good")
    }
    assert rule in found["bad"]
    assert rule not in found["good"]


def test_every_example_is_of_a_rule_and_is_shown_with_it(house: House) -> None:
    shown = {one.title: one.text for one in sections("rules", page("rules", "en"))}
    titles = {rule.id: rule.title for rule in RULES}
    for rule, kinds in EXAMPLES.items():
        for kind in ("bad", "good"):
            assert parse(kinds[kind].strip()).body in shown[titles[rule]]


def test_every_setting_is_explained_with_its_name() -> None:
    shown = page("settings", "en")
    for one in SETTINGS:
        assert f"**{one.text}**" in shown
        assert one.about in shown
        assert f"`{one.name}`" in shown


@pytest.mark.parametrize("name", list(PAGES))
def test_a_page_begins_with_a_heading(name: str) -> None:
    text = page(name, "en")
    assert text.startswith("# ")
    assert "".join(one.title for one in sections(name, text))


def test_a_translated_page_is_preferred(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "help" / "de").mkdir(parents=True)
    (tmp_path / "help" / "start.md").write_text("# Work")
    (tmp_path / "help" / "de" / "start.md").write_text("# Arbeit")
    monkeypatch.setattr(resources, "folder", lambda: tmp_path)
    assert (page("start", "de"), page("start", "es")) == ("# Arbeit", "# Work")


def test_sections_end_where_the_next_begins() -> None:
    found = list(sections("start", "# One\n\nfirst\n\n## *Two*\n\nsecond\n"))
    assert found == [Section("start", "One", "first"), Section("start", "Two", "second")]


def test_every_word_is_wanted_and_titles_come_first() -> None:
    within = [
        Section("start", "Write", "The café has pictures."),
        Section("start", "Pictures", "Drop them."),
        Section("start", "Publish", "Ctrl+Enter sends it."),
    ]
    assert [one.title for one in search(within, "pict")] == ["Pictures", "Write"]
    assert [one.title for one in search(within, "CAFE pictures")] == ["Write"]
    assert [one.title for one in search(within, "ctrl+enter")] == ["Publish"]
    assert search(within, "  ") == search(within, "zebra") == []
