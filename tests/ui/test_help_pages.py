"""What the help says."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import resources
from desktop.article.front_matter import parse
from desktop.attribution.rules import RULES
from desktop.composition import House
from desktop.library.declared import SETTINGS
from desktop.ui.actions import MENUS, Declared
from desktop.ui.help_pages import PAGES, Section, page, search, sections
from desktop.ui.languages import NAMES, Catalogue

EXAMPLES = tomllib.loads(resources.text("help", "examples.toml"))
TRANSLATED = [(name, tag) for name in ("start", "formats") for tag in NAMES if tag != "en"]
KEYS = re.compile(
    r"(?:(?:Ctrl|Alt|Shift)\+)+(?:[A-Z][a-z]+|F?\d+|[A-Z]|[^\w\s])|(?<![A-Za-z+])F\d+"
)
NAMED = re.compile(r"\*([^*]+)\*|\((\w+)[,)]")
"""What may be a name of the window: words that stand out, and the menu they are in."""


def untranslatable(text: str) -> tuple[set[str], set[str], int, list[list[bool]]]:
    """What a section has in any language: code, keys, its blocks, its table's empty cells."""
    code = {"".join(one.split()) for one in re.findall(r"`([^`]+)`", text)}
    keys = {one.replace("Intro", "Enter") for one in KEYS.findall(text)}
    rows = [one.split("|") for one in text.splitlines() if one.startswith("|")]
    grid = [[cell.strip() == "–" for cell in row] for row in rows]
    return code, keys, len(re.findall(r"\n(?:\n|- )", text)), grid


def named(text: str) -> Iterator[list[str]]:
    """The names of actions, menus and buttons, each as the program may have it in its source."""
    said = {title for title, _ in MENUS} | {
        one.text for _, entries in MENUS for one in entries if isinstance(one, Declared)
    }
    for found in NAMED.finditer(re.sub(r"`[^`]+`", "", text)):
        name = " ".join((found[1] or found[2]).split())
        yield [name, *(one for one in said if plain(one) == name)]


def plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")


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


@pytest.mark.parametrize(("name", "tag"), TRANSLATED)
def test_a_translated_page_says_what_the_english_one_does(name: str, tag: str) -> None:
    catalogue = Catalogue(tag, resources.folder() / "translations")
    english, other = (list(sections(name, page(name, one))) for one in ("en", tag))
    assert [one.title for one in other] != [one.title for one in english]
    assert len(other) == len(english)
    for theirs, ours in zip(english, other, strict=True):
        assert untranslatable(ours.text) == untranslatable(theirs.text), ours.title
        words = " ".join(ours.text.split())
        for sources in named(theirs.text):
            wanted = [plain(one) for source in sources if (one := catalogue.text(source, None))]
            assert not wanted or any(one in words for one in wanted), (ours.title, wanted)


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
