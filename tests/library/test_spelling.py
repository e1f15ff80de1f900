"""Real dictionaries, a real process."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import resources
from desktop.library.spelling import (
    SYSTEM,
    DeskWords,
    Speller,
    SpellingError,
    SpellingProcess,
    dictionaries,
    dictionary_for,
)

OURS = resources.folder() / "dictionaries"


GERMAN = pytest.mark.skipif(
    "de_DE" not in dictionaries(SYSTEM), reason="this system has no German dictionary"
)


@pytest.fixture(scope="module")
def speller() -> Speller:
    return Speller([OURS, *SYSTEM])


@pytest.fixture
def process() -> Iterator[SpellingProcess]:
    made = SpellingProcess([OURS])
    yield made
    made.close()


def test_each_dictionary_has_its_licence_told() -> None:
    told = (OURS / "README.md").read_text(encoding="utf-8")
    assert sorted(dictionaries([OURS])) == ["en_GB", "en_US"]
    for name in dictionaries([OURS]):
        assert f"`{name}.*`" in told
    for licence in ("GPL-3.txt", "LGPL-3.txt", "en_US-LICENCE.txt"):
        assert (OURS / licence).is_file()


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("en", "en_GB"),
        ("en-US", "en_US"),
        ("en_us", "en_US"),
        ("en-NZ", "en_GB"),
        ("de", "de_DE"),
        ("de-AT", "de_DE"),
        ("sv", ""),
        ("", ""),
    ],
)
def test_the_dictionary_for_a_tag(tag: str, name: str) -> None:
    assert dictionary_for(tag, ["de_DE", *dictionaries([OURS])]) == name


@pytest.mark.parametrize(
    ("names", "words", "wrong"),
    [
        (["en_GB"], ["harbour", "harbor", "recieve", "don’t", "don't"], ["harbor", "recieve"]),
        (["en_US"], ["harbour", "harbor"], ["harbour"]),
        (["en_GB", "en_US"], ["harbour", "harbor"], []),
        (["en_GB"], ["mayor’s", "well-known", "well-knwon", "anti‑war"], ["well-knwon"]),
        (["en_US"], ["Łódź"], ["Łódź"]),
        ([], ["anything"], []),
        (["xx_XX"], ["anything"], []),
        (["en_GB"], ["x" * 500], []),
    ],
)  # fmt: skip
def test_what_is_wrong(
    speller: Speller, names: list[str], words: list[str], wrong: list[str]
) -> None:
    assert speller.wrong(names, words) == wrong


def test_suggestions_come_in_turns_and_keep_the_apostrophe(speller: Speller) -> None:
    assert speller.suggest(["en_GB"], "recieve")[0] == "receive"
    assert "doesn’t" in speller.suggest(["en_GB"], "dosen’t")
    assert speller.suggest(["en_GB"], "x" * 500) == []


@GERMAN
def test_compounds_that_no_dictionary_lists(speller: Speller) -> None:
    words = ["Haushaltsausschusssitzung", "Hafenbehörrde"]
    assert speller.wrong(["de_DE"], words) == ["Hafenbehörrde"]
    assert speller.wrong(["en_GB", "de_DE"], ["Hafenbehörde", "harbour", "teh"]) == ["teh"]
    assert "Bürgermeister" in speller.suggest(["en_GB", "de_DE"], "Bürgermesiter")


def test_the_process_answers_and_starts_again_after_a_fall(process: SpellingProcess) -> None:
    assert process.wrong(["en_GB"], ["teh", "ship"]) == ["teh"]
    assert process.suggest(["en_GB"], "recieve")[0] == "receive"
    pid = process.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(SpellingError, match="starts again"):
        process.wrong(["en_GB"], ["teh"])
    assert process.pid is None
    assert process.wrong(["en_GB"], ["teh"]) == ["teh"]


def test_the_process_ends_with_its_pipe(checkout: Path) -> None:
    command = [sys.executable, "-m", "desktop", "--spelling-service", str(OURS)]
    asked = '{"in": ["en_GB"], "words": ["teh"]}\n'
    done = subprocess.run(
        command, cwd=checkout, input=asked, capture_output=True, text=True, timeout=30, check=True
    )
    assert done.stdout == '["teh"]\n'


def test_no_process_to_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(SpellingError, match="cannot be started"):
        SpellingProcess([OURS]).wrong(["en_GB"], ["teh"])


def test_the_desks_words_are_a_plain_file(tmp_path: Path) -> None:
    words = DeskWords(tmp_path / "deep" / "words.txt")
    assert words.read() == []
    words.write(["Hafenrat", "Ainsley", "Ainsley", " "])
    assert words.read() == ["Ainsley", "Hafenrat"]
    file = tmp_path / "deep" / "words.txt"
    file.write_text("# ours\nzebu\n\nÄmterhof\r\n", encoding="utf-8")
    words.write([*words.read(), "Quayside"])
    assert file.read_text(encoding="utf-8") == "# ours\nQuayside\nzebu\nÄmterhof\n"
