"""What belongs to the program is listed once and compared anywhere."""

from pathlib import Path

import pytest

from desktop import __version__, manifest, resources


def test_the_source_as_it_is(checkout: Path) -> None:
    made = manifest.of_source(checkout / "desktop", checkout / "resources", __version__)
    assert {"desktop", "desktop.__main__", "desktop.cli.self_test"} <= set(made.modules)
    assert "samples/sample.md" in made.files
    assert made.files == manifest.digests(resources.folder())


def test_it_is_read_as_it_was_written(tmp_path: Path) -> None:
    (tmp_path / "help").mkdir()
    (tmp_path / "help" / "start.md").write_text("# Start")
    made = manifest.of_source(tmp_path, tmp_path, "1.2", "abc")
    (tmp_path / manifest.FILE).write_text(made.written(), encoding="utf-8")
    assert manifest.read(tmp_path) == made
    assert list(manifest.digests(tmp_path)) == ["help/start.md"]


def test_another_byte_is_another_manifest(tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    file.write_bytes(b"x = 1\n")
    before = manifest.digests(tmp_path)
    file.write_bytes(b"x = 1\r\n")
    assert manifest.digests(tmp_path) != before


def test_none_came_along(tmp_path: Path) -> None:
    assert manifest.read(tmp_path) is None


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": "1", "source": "", "modules": 3}'])
def test_one_that_is_broken_is_said(tmp_path: Path, text: str) -> None:
    (tmp_path / manifest.FILE).write_text(text)
    with pytest.raises(manifest.ManifestError, match="cannot be read"):
        manifest.read(tmp_path)
