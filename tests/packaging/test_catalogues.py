"""The catalogues are whole: every text of the program in every language, and nothing broken."""

import re
from functools import cache
from pathlib import Path
from typing import cast
from xml.etree.ElementTree import Element

import pytest
import translations
from defusedxml.ElementTree import parse

from desktop.ui.actions import MENUS, Declared

SHORTEST, LONGEST = 34, 2.0


@cache
def messages(language: str) -> dict[str, tuple[str, ...]]:
    """The forms of each text; ("",) where it is not translated."""
    root = cast("Element", parse(translations.FOLDER / f"onrecord_{language}.ts").getroot())
    made: dict[str, tuple[str, ...]] = {}
    for one in root.iter("message"):
        found = one.find("translation")
        assert found is not None
        done = found.get("type") is None
        forms = [form.text or "" for form in found] or [found.text or ""]
        made[one.findtext("source", "")] = tuple(forms) if done else ("",)
    return made


def names(text: str) -> set[str]:
    return set(re.findall(r"\{\w*\}", text))


def mnemonic(text: str) -> str:
    """The letter behind the one ampersand that is a mnemonic, lower case; "" where none is."""
    found = re.findall(r"&(\w)", text.replace("&&", ""))
    return found[0].lower() if len(found) == 1 else ""


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_is_translated_and_no_other(language: str) -> None:
    wanted = set(translations.texts(translations.ROOT / "desktop"))
    known = messages(language)
    assert set(known) == wanted
    assert [text for text, forms in known.items() if not all(forms)] == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_filled_in_is_the_same(language: str) -> None:
    counted = translations.texts(translations.ROOT / "desktop")
    wrong = [
        text
        for text, forms in messages(language).items()
        for form in forms
        # Some forms say their number in words.
        if names(form) - {"{count}"} != names(text) - {"{count}"}
        or ("{count}" in text) > ("{count}" in form) + counted[text]
    ]
    assert wrong == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_dots_and_mnemonics_stay(language: str) -> None:
    wrong = [
        text
        for text, forms in messages(language).items()
        for form in forms
        if text.endswith("…") != form.endswith("…") or bool(mnemonic(text)) != bool(mnemonic(form))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_mnemonic_belongs_to_one_entry_of_a_menu(language: str) -> None:
    known = messages(language)
    menus = {
        title: [one.text for one in entries if isinstance(one, Declared)]
        for title, entries in MENUS
    }
    menus["the menu bar"] = list(menus)
    for title, texts in menus.items():
        letters = [mnemonic(known[text][0]) for text in texts]
        twice = {one for one in letters if letters.count(one) > 1}
        assert not twice, (title, twice)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_no_text_is_twice_as_long(language: str) -> None:
    long = {
        text: form
        for text, forms in messages(language).items()
        for form in forms
        if len(form) > SHORTEST and len(form) > LONGEST * len(text)
    }
    assert long == {}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_read_is_made_of_what_is_written(language: str, tmp_path: Path) -> None:
    written = translations.FOLDER / f"onrecord_{language}.ts"
    made = tmp_path / "made.qm"
    translations.compile_(written, made)
    assert made.read_bytes() == written.with_suffix(".qm").read_bytes()
