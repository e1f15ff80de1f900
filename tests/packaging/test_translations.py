from pathlib import Path

import pytest
import translations


def test_what_is_said_is_found_with_its_kind(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text(
        "tr('Saved {when}.', when=w)\ntrn('{count} word', '{count} words', n)\n"
        "A = later('&New')\ntr(A)\nself.tr('not ours')\n"
    )

    assert translations.texts(tmp_path) == {
        "Saved {when}.": False,
        "{count} words": True,
        "&New": False,
    }


def test_what_no_catalogue_can_know_is_refused(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text("later(f'Saved {x}')\n")

    with pytest.raises(translations.TextError, match=r"one\.py:1"):
        translations.texts(tmp_path)


def test_a_text_reaches_the_catalogue_and_a_translation_stays(tmp_path: Path) -> None:
    package = tmp_path / "package"
    package.mkdir()
    said = "tr('He said “no” to \"it\"')\ntrn('{count} a', '{count} b', n)"
    (package / "one.py").write_text(said)
    translations.update(tmp_path, package)
    catalogue = tmp_path / "onrecord_de.ts"
    text = catalogue.read_text("utf-8")
    assert "He said “no” to &quot;it&quot;" in text
    assert text.count("<numerusform>") == 2
    done = text.replace(
        '<translation type="unfinished"></translation>', "<translation>N</translation>"
    )
    catalogue.write_text(done, "utf-8")

    translations.update(tmp_path, package)

    assert "<translation>N</translation>" in catalogue.read_text("utf-8")
    assert catalogue.with_suffix(".qm").stat().st_size > 60
