"""`render` and `import`."""

import json
import re
from base64 import b64decode
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from desktop.exchange.files import read


def test_a_page_holds_everything(desk: Any, sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    code, out, _ = desk.run("render", sample, "-o", target)
    page = unescape(target.read_text(encoding="utf-8"))
    assert code == 0
    assert str(target) in out
    assert "<h1>Skerry’s sea wall to rise by a metre after the January surge</h1>" in page
    assert "data:image/jpeg;base64," in page
    assert "By Ada Brandt" in page
    assert "Callum Wray" not in page
    assert "@survey" not in page
    for place in ('src="harbour.jpg', 'href="style.css', 'url("fonts/'):
        assert place not in page


def test_pictures_on_a_page_say_nothing_of_where_they_were_taken(
    desk: Any, clean: Path, tmp_path: Path
) -> None:
    exif = Image.Exif()
    exif[0x010E] = "At Callum Wray’s door"
    Image.new("RGB", (60, 40)).save(tmp_path / "door.jpg", exif=exif)
    clean.write_text(f"{clean.read_text(encoding='utf-8')}\n\n![Door]({tmp_path}/door.jpg)\n")
    target = tmp_path / "page.html"
    assert desk.run("render", clean, "-o", target)[0] == 0
    (picture,) = re.findall(r'src="data:image/jpeg;base64,([^"]+)"', target.read_text())
    shown = b64decode(picture)
    assert b"Wray" in (tmp_path / "door.jpg").read_bytes()
    assert shown.startswith(b"\xff\xd8")
    assert b"Wray" not in shown


def test_pictures_in_a_document_are_on_its_page(desk: Any, sample: Path, tmp_path: Path) -> None:
    document, target = tmp_path / "story.zip", tmp_path / "page.html"
    assert desk.run("export", sample, "-o", document)[0] == 0
    assert desk.run("render", document, "-o", target)[0] == 0
    assert "data:image/jpeg;base64," in target.read_text(encoding="utf-8")


def test_a_desk_may_list_its_sources(desk: Any, clean: Path, tmp_path: Path) -> None:
    policy, target = tmp_path / "mine.toml", tmp_path / "page.html"
    policy.write_text('name = "mine"\ntitle = "Mine"\nsource_list = true\n', encoding="utf-8")
    ledger = "- key: wray\n  name: Callum Wray\n  terms: off record\n---\n"
    text = clean.read_text(encoding="utf-8").replace("---\n\n", ledger)
    clean.write_text(f"{text}\nSo it was [@wray; @aldous].\n", encoding="utf-8")
    assert desk.run("render", clean, "-o", target, "--policy", policy)[0] == 0
    page = target.read_text(encoding="utf-8")
    assert "<h2>Sources</h2><ul><li>Maren Aldous</li></ul>" in page
    assert "Wray" not in page
    assert desk.run("render", clean, "-o", target)[0] == 0
    assert "<h2>Sources</h2>" not in target.read_text(encoding="utf-8")
    assert desk.run("render", clean, "-o", target, "--policy", "nonsense")[0] == 2


def test_the_article_itself_is_not_overwritten(desk: Any, clean: Path) -> None:
    before = clean.read_bytes()
    code, _, err = desk.run("render", clean, "-o", clean)
    assert (code, clean.read_bytes()) == (2, before)
    assert "is the article itself" in err


def test_a_page_that_cannot_be_written_is_said(desk: Any, clean: Path, tmp_path: Path) -> None:
    code, out, err = desk.run("render", clean, "-o", tmp_path / "none" / "page.html")
    assert (code, out) == (1, "")
    assert "could not be written" in err


def test_a_text_becomes_an_article(desk: Any, tmp_path: Path) -> None:
    source, target = tmp_path / "wire.txt", tmp_path / "story.md"
    source.write_bytes("Harbour\r\n\r\nThe wall holds again\r\n\r\nIt’s up. # 1".encode("utf-16"))
    code, out, err = desk.run("import", source, "-o", target)
    assert (code, out) == (0, f"{target}: written, 1 paragraphs.\n")
    assert "UTF-16" in err
    article = read(target).article
    assert (article.section, article.headline) == ("Harbour", "The wall holds again")
    assert article.body == "It’s up. # 1"


def test_an_import_does_not_overwrite_unless_told(desk: Any, clean: Path, tmp_path: Path) -> None:
    target = tmp_path / "story.md"
    target.write_text("mine")
    code, _, err = desk.run("import", clean, "-o", target)
    assert (code, target.read_text()) == (2, "mine")
    assert "--force" in err
    assert desk.run("import", clean, "-o", target, "--force")[0] == 0
    assert read(target).article == read(clean).article


def test_a_document_becomes_an_article_with_its_pictures_beside_it(
    desk: Any, clean: Path, sample: Path, tmp_path: Path
) -> None:
    document, target = tmp_path / "story.docx", tmp_path / "new" / "story.md"
    target.parent.mkdir()
    assert desk.run("export", sample, "-o", document)[0] == 0
    code, out, err = desk.run("import", document, "-o", target, "--json")
    told = json.loads(out)
    assert (code, err, told["written"]) == (0, "", str(target))
    assert any("headline" in note for note in told["notes"])
    article = read(target).article
    assert article.headline == read(sample).article.headline
    assert (target.parent / article.picture.file).is_file()


@pytest.mark.parametrize("suffix", ["docx", "html", "md", "zip", "txt", "json"])
def test_an_article_in_every_format(desk: Any, sample: Path, tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"story.{suffix}"
    code, out, _ = desk.run("export", sample, "-o", target)
    assert (code, out) == (0, f"{target}: {target.stat().st_size:,} bytes.\n")
    before = target.read_bytes()
    code, _, err = desk.run("export", sample, "-o", target)
    assert (code, target.read_bytes()) == (2, before)
    assert "--force" in err


def test_a_pdf_is_printed_without_a_display(onrecord: Any, clean: Path, tmp_path: Path) -> None:
    target = tmp_path / "story.pdf"
    onrecord("export", clean, "-o", target, code=0)
    assert target.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("suffix", ["docx", "md"])
def test_a_protected_name_stops_an_export(
    desk: Any, clean: Path, tmp_path: Path, suffix: str
) -> None:
    text = clean.read_text(encoding="utf-8")
    ledger = "- key: wray\n  name: Callum Wray\n  terms: off record\n---\n"
    clean.write_text(text.replace("---\n\n", ledger) + "\nSo says Callum Wray.\n", encoding="utf-8")
    target = tmp_path / f"story.{suffix}"
    code, out, err = desk.run("export", clean, "-o", target)
    assert (code, out, target.exists()) == (1, "", False)
    assert "protected source" in err
    assert "Wray" not in err
    assert desk.run("export", clean, "-o", target, "--own")[0] == 0
    assert target.stat().st_size
    refused = desk.run("export", clean, "-o", tmp_path / "a.pdf")
    assert refused[0] == 1
    assert "protected source" in refused[2]
