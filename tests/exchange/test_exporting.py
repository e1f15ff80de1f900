"""What leaves in a file passes the guard, and leaves the desk's own at home."""

import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.article.front_matter import parse
from desktop.article.ledger import Source, Terms
from desktop.article.model import Article, Ignore, Picture
from desktop.article.reply import Reply
from desktop.composition import House
from desktop.exchange.exporting import FORMATS, Guarded, NotExported
from desktop.exchange.files import read

WRAY = Source("wray", "Callum Wray", terms=Terms.OFF_RECORD, contact="0700 900 123")
STORY = Article(
    id="4f0c",
    headline="The wall holds",
    byline="Ann Brandt",
    picture=Picture(file="quay.jpg", alt="Quay", extra={"shot": "secret"}),
    sources=(Source("falk", "Ines Falk"), WRAY),
    replies=(Reply("Harbour Board", "It knew."),),
    ignores=(Ignore("hedge", "may", "as agreed"),),
    extra={"desk": "note"},
    body="“It held,” said Ines Falk [@falk]. `[@code]` stays [@falk; @wray].",
)
WRITTEN = [kind for kind in FORMATS if kind != "pdf"]


@pytest.fixture
def house(home: Path) -> Iterator[House]:
    house = House(home, {})
    yield house
    house.database.close()


@pytest.fixture
def base(tmp_path: Path, checkout: Path) -> Path:
    (tmp_path / "quay.jpg").write_bytes(
        (checkout / "resources" / "samples" / "harbour.jpg").read_bytes()
    )
    return tmp_path


@pytest.mark.parametrize("kind", WRITTEN)
def test_every_format_is_written_and_holds_the_words(house: House, base: Path, kind: str) -> None:
    target = base / f"out.{kind}"
    size = house.exporter.write(target, house.outgoing(STORY, base))
    assert target.stat().st_size == size
    data = target.read_bytes()
    if kind in ("docx", "zip"):
        with zipfile.ZipFile(target) as package:
            data = b"".join(package.read(name) for name in package.namelist())
    for words in ("The wall holds", "Ann Brandt", "It held"):
        assert words.encode() in data
    for secret in (
        "Wray",
        "wray",
        "0700 900",
        "Harbour Board",
        "as agreed",
        "desk",
        "shot",
        "@falk",
    ):
        assert secret.encode() not in data
    assert b"@code" in data


@pytest.mark.parametrize("kind", [*WRITTEN, "pdf"])
@pytest.mark.parametrize(
    "slip",
    [
        {"body": "Nothing is known, says Callum Wray."},
        {"byline": "Callum Wray"},
        {"body": "![a](quay.jpg 'Photo: C a l l u m  W r a y')"},
        {"body": "Ring 0700 900123."},
    ],
)
def test_a_protected_name_stops_every_format(
    house: House, base: Path, kind: str, slip: dict[str, str]
) -> None:
    target = base / f"out.{kind}"
    outgoing = house.outgoing(replace(STORY, **slip), base)  # pyright: ignore[reportArgumentType]
    with pytest.raises(Guarded) as caught:
        house.exporter.guard(target, outgoing)
    with pytest.raises(Guarded):
        house.exporter.write(target, outgoing)
    assert "was not written" in str(caught.value)
    assert "Wray" not in str(caught.value)
    assert caught.value.leaks
    assert not target.exists()


def test_for_oneself_everything_comes_along(house: House, base: Path) -> None:
    target = base / "own.md"
    article = replace(STORY, body="Callum Wray said so.")
    house.exporter.write(target, house.outgoing(article, base), own=True)
    assert parse(target.read_text(encoding="utf-8")) == article


def test_pictures_leave_without_their_metadata(house: House, tmp_path: Path) -> None:
    from PIL import Image

    picture = tmp_path / "quay.jpg"
    exif = Image.Exif()
    exif[0x013B] = "Callum Wray"
    Image.new("RGB", (60, 40), "#336699").save(picture, exif=exif)
    assert b"Callum" in picture.read_bytes()
    for kind in ("zip", "html", "docx"):
        target = tmp_path / f"out.{kind}"
        house.exporter.write(target, house.outgoing(STORY, tmp_path))
        taken = read(target)
        assert taken.pictures
        assert not any(b"Callum" in content for content in taken.pictures.values())


def test_a_folder_is_made_and_never_mixed_with_what_is_there(house: House, base: Path) -> None:
    folder = base / "story"
    house.exporter.write(folder, house.outgoing(STORY, base))
    article = read(folder / "article.md").article
    assert (folder / article.picture.file).is_file()
    with pytest.raises(NotExported, match="something in it"):
        house.exporter.write(folder, house.outgoing(STORY, base))


def test_a_format_we_do_not_write_is_told(house: House, base: Path) -> None:
    with pytest.raises(NotExported, match=r"no way to write \.epub"):
        house.exporter.write(base / "a.epub", house.outgoing(STORY, base))


def test_a_picture_that_is_gone_is_told(house: House, tmp_path: Path) -> None:
    with pytest.raises(NotExported, match=r"quay\.jpg"):
        house.exporter.write(tmp_path / "a.docx", house.outgoing(STORY, tmp_path))


def test_the_item_is_ninjs(house: House, base: Path, ninjs_errors: Any) -> None:
    house.exporter.write(base / "a.json", house.outgoing(STORY, base))
    item = json.loads((base / "a.json").read_bytes())
    assert item["headlines"] == [{"role": "main", "value": "The wall holds"}]
    assert not ninjs_errors(item)
