"""What leaves in a file passes the guard, and leaves the desk's own at home."""

import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.article.correction import Correction
from desktop.article.figure import figures
from desktop.article.front_matter import parse
from desktop.article.ledger import Source, Terms
from desktop.article.model import Article, Ignore, Picture
from desktop.article.reply import Reply
from desktop.composition import House
from desktop.exchange.exporting import FORMATS, Guarded, NotExported
from desktop.exchange.files import read
from desktop.preview.renderer import Renderer

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
    size = house.formats.exporter.write(target, house.formats.outgoing(STORY, base))
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
    outgoing = house.formats.outgoing(replace(STORY, **slip), base)  # pyright: ignore[reportArgumentType]
    with pytest.raises(Guarded) as caught:
        house.formats.exporter.guard(target, outgoing)
    with pytest.raises(Guarded):
        house.formats.exporter.write(target, outgoing)
    assert "was not written" in str(caught.value)
    assert "Wray" not in str(caught.value)
    assert caught.value.leaks
    assert not target.exists()


def test_for_oneself_everything_comes_along(house: House, base: Path) -> None:
    target = base / "own.md"
    article = replace(STORY, body="Callum Wray said so.")
    house.formats.exporter.write(target, house.formats.outgoing(article, base), own=True)
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
        house.formats.exporter.write(target, house.formats.outgoing(STORY, tmp_path))
        taken = read(target)
        assert taken.pictures
        assert not any(b"Callum" in content for content in taken.pictures.values())


def test_a_folder_is_made_and_never_mixed_with_what_is_there(house: House, base: Path) -> None:
    folder = base / "story"
    house.formats.exporter.write(folder, house.formats.outgoing(STORY, base))
    article = read(folder / "article.md").article
    assert (folder / article.picture.file).is_file()
    with pytest.raises(NotExported, match="something in it"):
        house.formats.exporter.write(folder, house.formats.outgoing(STORY, base))


def test_a_format_we_do_not_write_is_told(house: House, base: Path) -> None:
    with pytest.raises(NotExported, match=r"no way to write \.epub"):
        house.formats.exporter.write(base / "a.epub", house.formats.outgoing(STORY, base))


def test_a_picture_that_is_gone_is_told(house: House, tmp_path: Path) -> None:
    with pytest.raises(NotExported, match=r"quay\.jpg"):
        house.formats.exporter.write(tmp_path / "a.docx", house.formats.outgoing(STORY, tmp_path))


def test_the_item_is_ninjs(house: House, base: Path, ninjs_errors: Any) -> None:
    house.formats.exporter.write(base / "a.json", house.formats.outgoing(STORY, base))
    item = json.loads((base / "a.json").read_bytes())
    assert item["headlines"] == [{"role": "main", "value": "The wall holds"}]
    assert not ninjs_errors(item)


BODY = """Words with *slant*, **weight**, `code` and a [link](https://example.org/)[^1].

## A head

-   one
    1.  inner

> Quoted.
>
> — Ann Author

Between.

> Pulled.
{: .pull }

| a | b |
| --- | --- |
| 1 | 2 |

```
block
```

![Shown](quay.jpg "Caption © Desk")

[^1]: A note.
"""
WHOLE = Article(
    section="Harbour",
    headline="The wall holds again",
    standfirst="It did, all night.",
    byline="Ann Brandt",
    dateline="PORT SKERRY",
    date="2026-03-12",
    language="en-GB",
    tags=("harbour", "island council"),
    picture=Picture(file="quay.jpg", alt="A quay", caption="The quay.", credit="A. Brandt"),
    sources=(Source("falk", "Ines Falk"),),
    corrections=(Correction("It was May.", "2026-03-13"),),
    body=BODY,
)
FIELDS = ("headline", "standfirst", "byline", "dateline", "date", "section", "tags", "language")
MARKS = {
    "headings": "<h2>A head</h2>",
    "emphasis": "<em>slant</em>, <strong>weight</strong>",
    "code": "<code>code</code>",
    "links": '<a href="https://example.org/"',
    "lists within lists": "<ol>\n<li>inner</li>",
    "quotations with their source": "<cite>— Ann Author</cite>",
    "pull quotes": '<blockquote class="pull">',
    "tables": "<td>1</td>",
    "blocks of code": "<pre><code>block",
    "footnotes": 'id="note-1"',
}
BOTH_WAYS = {"md": "Markdown", "zip": "with pictures", "docx": "Word", "html": "web page"} | {
    "txt": "text"
}


def kept(article: Article, pictures: Mapping[str, bytes]) -> dict[str, bool]:
    """What of WHOLE an article has that was read back."""
    html = Renderer().render(article.body).html
    lead, wanted = article.picture, WHOLE.picture
    shown = {one.picture.alt: one.picture for one in figures(article.body)}
    inner = shown.get("Shown", Picture())
    found = {name: getattr(article, name) == getattr(WHOLE, name) for name in FIELDS}
    found |= {name: mark in html for name, mark in MARKS.items()}
    return found | {
        "lead picture": lead.file in pictures and lead.alt == wanted.alt,
        "its caption": wanted.caption in lead.caption,
        "its credit": lead.credit == wanted.credit,
        "pictures in the text": inner.file in pictures,
        "their captions": inner.caption == "Caption" and inner.credit == "Desk",
        "corrections": article.corrections == WHOLE.corrections,
        "sources": article.sources == WHOLE.sources,
    }


def test_the_table_in_the_help_is_true(house: House, base: Path, checkout: Path) -> None:
    columns: list[dict[str, bool]] = []
    for kind in BOTH_WAYS:
        target = base / f"out.{kind}"
        house.formats.exporter.write(target, house.formats.outgoing(WHOLE, base))
        taken = read(target)
        columns.append(kept(taken.article, taken.pictures))
    lines = [f"| | {' | '.join(BOTH_WAYS.values())} |", "| --- |" + " --- |" * len(BOTH_WAYS)]
    for name in columns[0]:
        cells = ("kept" if column[name] else "–" for column in columns)
        lines.append(f"| {name} | {' | '.join(cells)} |")
    page = (checkout / "resources" / "help" / "formats.md").read_text(encoding="utf-8")
    assert "\n".join(lines) in page, "\n".join(["", *lines])


def test_an_export_for_oneself_keeps_everything(house: House, base: Path) -> None:
    house.formats.exporter.write(base / "own.zip", house.formats.outgoing(WHOLE, base), own=True)
    taken = read(base / "own.zip")
    assert all(kept(taken.article, taken.pictures).values())


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
@pytest.mark.parametrize("kind", ["html", "md", "zip"])
def test_bodies_come_back(
    house: House, tmp_path: Path, kind: str, bodies: st.SearchStrategy[str], data: st.DataObject
) -> None:
    article = Article(headline="The wall", body=data.draw(bodies))
    target = tmp_path / f"out.{kind}"
    house.formats.exporter.write(target, house.formats.outgoing(article, tmp_path))
    back = read(target).article
    assert back.headline == article.headline
    assert Renderer().render(back.body).html == Renderer().render(article.body).html
