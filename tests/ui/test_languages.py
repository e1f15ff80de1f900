from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import translations
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from desktop import translation
from desktop.translation import number, tr, trn
from desktop.ui.languages import Catalogue, Speaking, fitting


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Speaking]:
    made = Speaking(qapp)
    yield made
    made.speak("en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_language_wanted_counts_else_the_systems_first_that_we_have() -> None:
    assert fitting("de", ["es-MX"]) == "de"
    assert fitting("system", ["fr-FR", "es-MX", "de-DE"]) == "es"
    assert fitting("system", ["ja"]) == "en"


def test_arabic_runs_from_the_right(speaking: Speaking, qapp: QApplication) -> None:
    speaking.speak("ar")

    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().language() == QLocale.Language.Arabic


def test_qts_own_words_are_translated(speaking: Speaking) -> None:
    speaking.speak("de")

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert number(20000) == "20.000"
    assert number(20000.5, 1) == "20.000,5"


def test_a_catalogue_says_texts_and_their_forms(tmp_path: Path, qapp: QApplication) -> None:
    package = tmp_path / "package"
    package.mkdir()
    (package / "one.py").write_text("tr('Yes')\ntrn('{count} word', '{count} words', n)")
    translations.update(tmp_path, package)
    file = tmp_path / "onrecord_de.ts"
    text = file.read_text("utf-8").replace(' type="unfinished"', "")
    text = text.replace("<numerusform></numerusform>", "<numerusform>{count} Wort</numerusform>", 1)
    text = text.replace("<numerusform></numerusform>", "<numerusform>{count} Wörter</numerusform>")
    file.write_text(text.replace("<translation></translation>", "<translation>Ja</translation>"))
    translations.compile_(file, file.with_suffix(".qm"))
    translation.speak(Catalogue("de", tmp_path))
    try:
        assert tr("Yes") == "Ja"
        assert tr("No") == "No"
        assert trn("{count} word", "{count} words", 1) == "1 Wort"
        assert trn("{count} word", "{count} words", 2000) == "2.000 Wörter"
    finally:
        translation.speak(translation.English())


def test_days_and_hours_are_the_languages(speaking: Speaking) -> None:
    speaking.speak("de")
    at = datetime(2026, 3, 5, 17, 4, tzinfo=UTC)

    assert translation.day(at) == "5. März 2026"
    assert translation.hour(at) == "17:04"


def test_a_catalogue_that_cannot_be_read_says_so(tmp_path: Path, qapp: QApplication) -> None:
    with pytest.raises(RuntimeError, match="Español"):
        Catalogue("es", tmp_path)
