"""The pictures of the README are of the program as it is, in both themes."""

from pathlib import Path

import pytest
import screenshot
from PIL import Image


def brightness(picture: Path) -> float:
    """The mean of all pixels, from 0 (black) to 255 (white)."""
    with Image.open(picture) as image:
        histogram = image.convert("L").histogram()
    return sum(level * count for level, count in enumerate(histogram)) / sum(histogram)


@pytest.fixture(scope="module", name="folder")
def _folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pictures")


@pytest.mark.parametrize(
    ("theme", "scale", "darkest", "brightest"), [("light", 1, 200, 255), ("dark", 2, 1, 80)]
)
def test_the_window_is_photographed(
    theme: str, scale: int, darkest: int, brightest: int, folder: Path
) -> None:
    shot = screenshot.Shot(f"{theme}.png", theme, 1100, 700, scale)
    picture = screenshot.photograph(shot, folder)
    with Image.open(picture) as image:
        assert image.size == (1100 * scale, 700 * scale)
        colours = image.convert("RGB").getcolors(maxcolors=2**24)
    # A window that stayed empty has a handful of colours.
    assert colours
    assert len(colours) > 500
    assert darkest <= brightness(picture) <= brightest


@pytest.mark.parametrize("shot", screenshot.README, ids=lambda shot: shot.name)
def test_the_readmes_pictures_are_there_in_full_size(shot: screenshot.Shot) -> None:
    with Image.open(screenshot.README_PICTURES / shot.name) as image:
        assert image.size == (shot.width, shot.height)


def test_every_window_is_photographed_in_any_palette_and_language(tmp_path: Path) -> None:
    album = screenshot.Album("dark-contrast", "ar", 1100, 700, 1, ("window", "sourcing"))
    screenshot.photograph_all(album, tmp_path)
    taken = {one.name: one for one in tmp_path.iterdir()}
    assert set(taken) == {"window-dark-contrast-ar.png", "sourcing-dark-contrast-ar.png"}
    with Image.open(taken["window-dark-contrast-ar.png"]) as image:
        assert image.size == (1100, 700)
        black = image.convert("RGB").getpixel((1090, 300))
    assert black == (0, 0, 0)
    with Image.open(taken["sourcing-dark-contrast-ar.png"]) as image:
        assert image.width < 1100


def test_what_is_staged_shows_something_at_each_step(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    staged = ("publish-clean", "welcome", "merge", "menu-file")
    folder = tmp_path / "album"
    folder.mkdir()
    screenshot.photograph_all(screenshot.Album("light", "en", 1100, 900, 1, staged), folder)
    assert "not seen" not in capfd.readouterr().err
    taken = {one.name.removesuffix("-light-en.png"): one for one in folder.iterdir()}
    further = {"publish-out", "welcome-2", "welcome-3"}
    assert set(taken) == {*staged, *further}
    assert len({one.read_bytes() for one in taken.values()}) == len(taken)
