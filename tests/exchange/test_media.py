"""The pictures of an article, beside it."""

import io
import os
from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image

from desktop.article.model import Article, Picture
from desktop.exchange import media
from desktop.exchange.media import Incoming, NotTaken, carry, said_by, small, take


def picture(size: tuple[int, int] = (64, 48), colour: str = "teal") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG")
    return out.getvalue()


def everything(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


@pytest.fixture
def dropped(tmp_path: Path) -> Path:
    place = tmp_path / "from the camera" / "DSC 0042 – Pier.JPG"
    place.parent.mkdir()
    place.write_bytes(picture())
    return place


def test_a_picture_is_kept_as_it_is_under_a_name_made_of_its_content(
    tmp_path: Path, dropped: Path
) -> None:
    base = tmp_path / "draft"
    parts: list[float] = []
    taken = take(base, Incoming(dropped.name, dropped), parts.append)
    digest = sha256(dropped.read_bytes()).hexdigest()
    assert taken.picture.file == f"media/dsc-0042-pier-{digest[:16]}.jpg"
    assert taken.size == (64, 48)
    assert everything(base) == {taken.picture.file: dropped.read_bytes()}
    assert parts == sorted(parts)
    assert parts[-1] == 1.0


def test_the_same_picture_is_there_once_whatever_it_is_called(
    tmp_path: Path, dropped: Path
) -> None:
    first = take(tmp_path, Incoming(dropped.name, dropped))
    again = take(tmp_path, Incoming("clip.png", content=dropped.read_bytes()))
    assert again == first
    other = take(tmp_path, Incoming(dropped.name, content=picture(colour="red")))
    assert other.picture.file != first.picture.file
    assert len(everything(tmp_path / "media")) == 2


def test_a_kept_picture_that_was_damaged_since_is_kept_again(tmp_path: Path) -> None:
    first = take(tmp_path, Incoming("pier", content=picture()))
    (tmp_path / first.picture.file).write_bytes(b"gone")
    again = take(tmp_path, Incoming("pier", content=picture()))
    assert (tmp_path / again.picture.file).read_bytes() == picture()


def test_a_large_picture_has_a_copy_for_the_screen(tmp_path: Path) -> None:
    taken = take(tmp_path, Incoming("pier", content=picture((3000, 2000))))
    kept = tmp_path / taken.picture.file
    assert small(kept) != kept
    with Image.open(small(kept)) as copy:
        assert copy.size == (1600, 1067)
    little = tmp_path / take(tmp_path, Incoming("little", content=picture())).picture.file
    assert small(little) == little


def test_what_the_file_says_comes_with_it(tmp_path: Path) -> None:
    xmp = (
        b'<x xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
        b' xmlns:p="http://ns.adobe.com/photoshop/1.0/"><rdf:Description p:Credit="J. Holm"/></x>'
    )
    out = io.BytesIO()
    Image.new("RGB", (9, 9)).save(out, "JPEG", xmp=xmp)
    taken = take(tmp_path, Incoming("pier", content=out.getvalue()))
    assert taken.picture == Picture(taken.picture.file, credit="J. Holm")
    assert said_by(tmp_path, taken.picture.file) == taken.picture
    assert said_by(tmp_path, "media/none.jpg") == Picture("media/none.jpg")


def test_stopping_it_keeps_nothing(tmp_path: Path, dropped: Path) -> None:
    class Enough(Exception):
        pass

    def stop(part: float) -> None:
        if part > 0.7:
            raise Enough

    base = tmp_path / "draft"
    with pytest.raises(Enough):
        take(base, Incoming(dropped.name, dropped), stop)
    assert not base.exists()


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"%PDF-1.7", "pier.jpg is a PDF"), (picture()[:-20], "damaged"), (b"", "not a picture")],
)
def test_what_is_no_picture_leaves_no_trace(tmp_path: Path, content: bytes, words: str) -> None:
    with pytest.raises(NotTaken, match=words):
        take(tmp_path, Incoming("pier.jpg", content=content))
    assert everything(tmp_path) == {}


def test_what_cannot_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(NotTaken, match=r"none\.jpg was not taken: No such file"):
        take(tmp_path, Incoming("none.jpg", tmp_path / "none.jpg"))
    with pytest.raises(NotTaken, match="is no file"):
        take(tmp_path, Incoming("folder", tmp_path))
    monkeypatch.setattr(media, "LARGEST", 100)
    (tmp_path / "large.jpg").write_bytes(picture())
    with pytest.raises(NotTaken, match="larger than"):
        take(tmp_path, Incoming("large.jpg", tmp_path / "large.jpg"))


def test_a_folder_that_may_not_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "media").write_bytes(b"in the way")
    with pytest.raises(NotTaken, match=r"pier\.jpg could not be kept in .*article is as it was"):
        take(tmp_path, Incoming("pier.jpg", content=picture()))
    assert everything(tmp_path) == {"media": b"in the way"}


def test_a_full_disk_leaves_no_half_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotTaken, match=r"\(No space left on device\)"):
        take(tmp_path, Incoming("pier.jpg", content=picture()))
    assert everything(tmp_path) == {}


def test_an_article_saved_elsewhere_has_its_pictures_there(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    large = take(old, Incoming("lead", content=picture((3000, 2000)))).picture
    body = take(old, Incoming("body", content=picture())).picture
    take(old, Incoming("not used", content=picture(colour="red")))
    text = f"One\n\n![A]({body.file})\n\n![B](media/../../x.jpg) ![C](https://a.example/c.jpg)"
    article = Article(picture=large, body=text)
    carry(article, old, new)
    assert {name for name in everything(new) if ".small" not in name} == {large.file, body.file}
    assert small(new / large.file).is_relative_to(new)
    assert small(new / large.file) != new / large.file
    carry(article, new, new)
    (new / "media").rename(new / "moved")
    (new / "media").write_bytes(b"")
    with pytest.raises(NotTaken, match="could not be copied"):
        carry(article, old, new)
