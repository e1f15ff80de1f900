"""Word documents: what is kept, and what is told to be lost."""

import io
import zipfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import docx
import pytest

from desktop.exchange.package import Package, Unreadable
from desktop.exchange.taking import Taken
from desktop.exchange.word import is_word, read_word

Zip = Callable[[Mapping[str, bytes | str]], bytes]
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def data_of(document: Any) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def read(document: Any) -> Taken:
    return read_word(data_of(document))


def with_xml(document: Any, find: str, put: str) -> bytes:
    """The document with a piece of its XML replaced."""
    data = data_of(document)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                assert find.encode() in content
                content = content.replace(find.encode(), put.encode())
            new.writestr(name, content)
    return out.getvalue()


@pytest.fixture
def document() -> Any:
    return docx.Document()


def test_styles_become_fields_and_markdown(document: Any, pixel: bytes) -> None:
    for words, style in (("The wall holds", "Title"), ("It did.", "Subtitle")):
        document.add_paragraph(words, style)
    document.add_paragraph("By Ann Brandt")
    document.add_picture(io.BytesIO(pixel))
    document.add_paragraph("The wall, seen from the quay", "Caption")
    paragraph = document.add_paragraph("Plain * star, ")
    paragraph.add_run("bold").bold = True
    paragraph.add_run(" and ")
    paragraph.add_run("italic").italic = True
    document.add_heading("A part", 1)
    document.add_paragraph("one", "List Bullet")
    document.add_paragraph("1", "List Number")
    document.add_paragraph("Quoted words.", "Quote")
    table = document.add_table(2, 2)
    table.cell(0, 0).text = "a|b"
    document.core_properties.keywords = "harbour, flood"
    document.core_properties.language = "en-GB"
    taken = read(document)
    article = taken.article
    assert article.headline == "The wall holds"
    assert (article.standfirst, article.byline) == ("It did.", "Ann Brandt")
    assert (article.tags, article.language) == (("harbour", "flood"), "en-GB")
    assert article.picture.caption == "The wall, seen from the quay"
    assert taken.pictures == {article.picture.file: pixel}
    assert article.body == (
        "Plain \\* star, **bold** and *italic*\n\n## A part\n\n"
        "- one\n\n1. 1\n\n> Quoted words.\n\n"
        "|  |  |\n| --- | --- |\n| a\\|b |  |\n|  |  |"
    )
    assert taken.notes[0] == "Taken as the headline: The wall holds"


def test_without_styles_the_first_lines_are_recognised(document: Any) -> None:
    document.add_paragraph().add_run("Harbour wall vote put off again").bold = True
    document.add_paragraph("By Ada Brandt")
    document.add_paragraph("PORT SKERRY, 12 March — The vote was put off.")
    article = read(document).article
    assert article.headline == "Harbour wall vote put off again"
    assert (article.byline, article.dateline) == ("Ada Brandt", "PORT SKERRY, 12 March")
    assert article.body == "The vote was put off."


def test_comments_headers_and_fields_are_told(document: Any) -> None:
    paragraph = document.add_paragraph("Some words that stand here.")
    document.add_comment(paragraph.runs, text="Really?", author="Desk")
    document.sections[0].header.paragraphs[0].text = "Draft"
    taken = read(document)
    assert taken.article.body == "Some words that stand here."
    assert taken.notes == ("Left out: 1 comment.", "Left out: 1 header or footer.")


def test_tracked_changes_are_accepted(document: Any) -> None:
    document.add_paragraph("It CHANGED there.")
    now = datetime(2026, 3, 12, tzinfo=UTC).isoformat()
    change = f'w:id="1" w:author="Desk" w:date="{now}"'
    data = with_xml(
        document,
        "<w:r><w:t>It CHANGED there.</w:t></w:r>",
        "<w:r><w:t>It </w:t></w:r>"
        f"<w:del {change}><w:r><w:delText>was</w:delText></w:r></w:del>"
        f"<w:ins {change}><w:r><w:t>is</w:t></w:r></w:ins><w:r><w:t> there.</w:t></w:r>",
    )
    taken = read_word(data)
    assert "was" not in taken.article.body
    assert "there." in taken.article.body
    assert taken.notes == ("Tracked changes (2) were taken as accepted.",)


def test_hidden_text_and_text_boxes_are_told(document: Any) -> None:
    document.add_paragraph("Seen by all.")
    document.add_paragraph("HERE")
    box = (
        '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>'
        "<w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>"
        "</w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden.</w:t></w:r>"
    )
    taken = read_word(with_xml(document, "<w:r><w:t>HERE</w:t></w:r>", box))
    assert "In a box." in taken.article.body
    assert any("text boxes" in note for note in taken.notes)
    assert any("hidden" in note for note in taken.notes)


def test_footnotes_stay_footnotes(zipped: Zip) -> None:
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    kinds = "http://schemas.openxmlformats.org/package/2006"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{kinds}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{kinds}/relationships"><Relationship Id="r1" '
        f'Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{kinds}/relationships">'
        f'<Relationship Id="r2" Type="{office}/footnotes" Target="footnotes.xml"/></Relationships>',
        "word/document.xml": f"<w:document {W}><w:body><w:p><w:r><w:t>Text</w:t></w:r><w:r>"
        '<w:footnoteReference w:id="2"/></w:r><w:r><w:t> goes on.</w:t></w:r></w:p></w:body>'
        "</w:document>",
        "word/footnotes.xml": f'<w:footnotes {W}><w:footnote w:id="2"><w:p><w:r>'
        "<w:t>The note.</w:t></w:r></w:p></w:footnote></w:footnotes>",
    }
    data = zipped(parts)
    assert is_word(Package(data))
    assert read_word(data).article.body == "Text[^1] goes on.\n\n[^1]: The note."


def test_a_document_that_is_not_words_is_told(zipped: Zip) -> None:
    with pytest.raises(Unreadable, match="not valid XML"):
        read_word(zipped({"word/document.xml": "<a>"}))
    with pytest.raises(Unreadable, match="not as Word writes it"):
        read_word(zipped({"word/document.xml": "<a/>"}))
    with pytest.raises(Unreadable, match="entities"):
        read_word(zipped({"word/document.xml": "<!DOCTYPE a><a/>"}))
