"""Looks: ours, a desk's own, learned ones; kept whole or not at all."""

import shutil
from pathlib import Path

import pytest

from desktop import resources
from desktop.preview.page import Theme
from desktop.publishing.looks import Learned, Look, LookError, Looks

THEME = Theme(
    "post", "<html>$headline $body</html>", "<html>$stories</html>", "p { color: teal }", 'b "x" \\'
)


@pytest.fixture
def looks(tmp_path: Path) -> Looks:
    return Looks(resources.folder() / "themes", tmp_path / "themes")


def test_ours_comes_along(looks: Looks) -> None:
    assert looks.names() == ("gazette",)
    kept = looks.look("gazette")
    assert "$body" in kept.theme.article
    assert kept.theme.body_class == "body"
    assert list(kept.fonts.glob("*.woff2"))


def test_a_learned_look_is_kept_whole(looks: Looks, tmp_path: Path) -> None:
    looks.keep("post", Learned(THEME, (("a1.woff2", b"font"),)))
    assert looks.names() == ("gazette", "post")
    folder = tmp_path / "themes" / "post" / "fonts"
    assert looks.look("post") == Look(THEME, folder)
    assert (folder / "a1.woff2").read_bytes() == b"font"
    looks.keep("post", Learned(THEME, ()))
    assert list(folder.iterdir()) == []
    looks.remove("post")
    assert looks.names() == ("gazette",)


def test_a_desk_can_have_its_own_gazette(looks: Looks, tmp_path: Path) -> None:
    shutil.copytree(resources.folder() / "themes" / "gazette", tmp_path / "themes" / "gazette")
    (tmp_path / "themes" / "gazette" / "style.css").write_text("p {}")
    assert looks.names() == ("gazette",)
    assert looks.look("gazette").theme.stylesheet == "p {}"
    looks.remove("gazette")
    assert len(looks.look("gazette").theme.stylesheet) > 1000


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("article.html", "no place for the story"),
        ("article.html", "$body $nonsense"),
        ("style.css", None),
        ("theme.toml", "body_class = "),
    ],
)
def test_a_broken_look_is_named(looks: Looks, tmp_path: Path, file: str, text: str | None) -> None:
    looks.keep("post", Learned(THEME, ()))
    place = tmp_path / "themes" / "post" / file
    if text is None:
        place.unlink()
    else:
        place.write_text(text)
    with pytest.raises(LookError, match="The look “post” cannot be used"):
        looks.look("post")


def test_an_unknown_look_is_named_with_those_there_are(looks: Looks) -> None:
    with pytest.raises(LookError, match=r"no look “tide”\. There are: gazette"):
        looks.look("tide")


def test_what_cannot_be_kept_leaves_all_as_it_was(looks: Looks, tmp_path: Path) -> None:
    looks.keep("post", Learned(THEME, ()))
    with pytest.raises(LookError, match="could not be kept"):
        looks.keep("post", Learned(THEME, (("no/such/folder.woff2", b"font"),)))
    assert looks.look("post").theme == THEME
    assert [one.name for one in (tmp_path / "themes").iterdir()] == ["post"]
