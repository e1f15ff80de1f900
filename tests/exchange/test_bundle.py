"""An article and its pictures as a bundle, and back."""

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article.figure import written
from desktop.article.front_matter import parse
from desktop.article.model import Article, Picture
from desktop.exchange.bundle import (
    ARTICLE,
    keep_pictures,
    pack,
    pictures_of,
    read_bundle,
    renamed,
    zipped,
)
from desktop.exchange.package import Package, Unreadable

Zip = Callable[[Mapping[str, bytes | str]], bytes]
STORY = Article(
    headline="The wall",
    picture=Picture(file="quay at dusk.jpg", alt="A quay"),
    body='Words.\n\n![b](pier.png "Caption © Ann")\n\n![w](https://example.org/a.png)',
)


def disk(path: str) -> bytes:
    return {"quay at dusk.jpg": b"quay", "pier.png": b"pier"}[path]


def test_pictures_come_along_under_safe_names() -> None:
    files = pack(STORY, disk)
    article = parse(files[ARTICLE].decode())
    assert article.picture.file in files
    assert files[article.picture.file] == b"quay"
    assert " " not in article.picture.file
    assert "https://example.org/a.png" in article.body
    assert next(iter(files)) == ARTICLE
    assert len(files) == 3


def test_pictures_that_cannot_be_read_keep_their_paths() -> None:
    def none(path: str) -> bytes:
        raise FileNotFoundError(path)

    files = pack(STORY, none)
    assert parse(files[ARTICLE].decode()) == STORY


def test_there_and_back() -> None:
    files = pack(STORY, disk)
    data = zipped(files)
    assert data == zipped(files)
    taken = read_bundle(Package(data))
    assert taken.article == parse(files[ARTICLE].decode())
    assert taken.pictures == {name: part for name, part in files.items() if name != ARTICLE}
    again = pack(taken.article, lambda path: taken.pictures[path])
    assert again == files


def test_a_bundle_does_not_reach_outside(zipped: Zip) -> None:
    body = "![a](../../secret.png)\n\n![b](/etc/x.png)"
    taken = read_bundle(Package(zipped({"s/article.md": body, "secret.png": b"x"})))
    assert taken.pictures == {}
    assert taken.notes == ("2 of its pictures are not in the bundle.",)


def test_a_bundle_without_an_article_is_told(zipped: Zip) -> None:
    with pytest.raises(Unreadable, match="no article"):
        read_bundle(Package(zipped({"a": ""})))
    with pytest.raises(Unreadable, match="front matter"):
        read_bundle(Package(zipped({ARTICLE: "---\na: [\n---\n"})))


def test_only_files_on_this_computer_count() -> None:
    assert list(pictures_of(STORY)) == ["quay at dusk.jpg", "pier.png"]


def test_a_picture_is_renamed_everywhere() -> None:
    article = Article(picture=Picture(file="a.png"), body="![x](a.png){.wide}\n\n![y](b.png)")
    changed = renamed(article, "a.png", "media/c d.png")
    assert changed.picture.file == "media/c d.png"
    assert changed.body == "![x](<media/c d.png>){.wide}\n\n![y](b.png)"


def test_pictures_are_kept_from_the_document_and_beside_it(tmp_path: Path, pixel: bytes) -> None:
    folder, base = tmp_path / "from", tmp_path / "to"
    (folder / "sub").mkdir(parents=True)
    (folder / "sub" / "pier.png").write_bytes(pixel)
    (tmp_path / "secret.png").write_bytes(pixel)
    article = Article(body="![a](sub/pier.png) ![b](../secret.png) ![c](in.png) ![d](bad.png)")
    given = {"in.png": pixel + b"\0", "bad.png": b"no picture"}
    kept, notes = keep_pictures(article, given, folder, base)
    files = [path for path in pictures_of(kept) if path.startswith("media/")]
    assert len(files) == 2
    assert all((base / file).is_file() for file in files)
    assert "![b](../secret.png)" in kept.body
    assert "![d](bad.png)" in kept.body
    assert len(notes) == 1


NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)


@given(st.lists(NAMES, min_size=1, max_size=3), st.binary(max_size=20))
def test_whatever_pictures_are_called_they_are_packed_and_found(
    names: list[str], content: bytes
) -> None:
    body = "\n\n".join(written(Picture(file=f"{name.strip() or 'x'}.png")) for name in names)
    files = pack(Article(body=body), lambda path: content + path.encode())
    with zipfile.ZipFile(io.BytesIO(zipped(files))) as package:
        assert package.testzip() is None
    taken = read_bundle(Package(zipped(files)))
    assert set(taken.pictures.values()) == {files[name] for name in files if name != ARTICLE}
    assert not taken.notes
