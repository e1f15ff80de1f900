"""Bytes that are text, bytes that are not, and what has to be assumed."""

import codecs
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop.exchange.encoding import NotText, decode

CAFE = "Müller said ‘we won’t go – never’. Café, £5."


@pytest.mark.parametrize(
    ("data", "assumed"),
    [
        (CAFE.encode(), ""),
        (codecs.BOM_UTF8 + CAFE.encode(), ""),
        (CAFE.encode("utf-16"), "UTF-16"),
        (codecs.BOM_UTF16_BE + CAFE.encode("utf-16-be"), "UTF-16"),
        (CAFE.encode("utf-32"), "UTF-32"),
        (CAFE.encode("utf-16-le"), "UTF-16"),
        (CAFE.encode("utf-16-be"), "UTF-16"),
        (CAFE.encode("cp1252"), "Windows-1252"),
    ],
)
def test_the_same_words_in_every_encoding(data: bytes, assumed: str) -> None:
    decoded = decode(data)
    assert decoded.text == CAFE
    assert len(decoded.notes) == (1 if assumed else 0)
    assert assumed in " ".join(decoded.notes)


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("cp1252", "He's at the café."),
        ("latin-1", "Ein schöner Tag für die Bürger von Köln, sagte er. "),
        ("cp1252", "“It will hold,” Ann Meyer said – for £5 at the café. "),
        ("cp1250", "Příliš žluťoučký kůň úpěl ďábelské ódy. Zażółć gęślą jaźń. " * 4),
        ("cp1251", "Съешь ещё этих мягких французских булок, да выпей чаю. " * 3),
        ("utf-16-le", "Съешь ещё этих мягких французских булок, да выпей чаю."),
        ("utf-16-be", "Съешь ещё этих мягких французских булок, да выпей чаю."),
    ],
)
def test_encodings_from_before_unicode_are_recognised_and_said(codec: str, text: str) -> None:
    decoded = decode(text.encode(codec))
    assert decoded.text == text
    assert decoded.notes


def test_utf_8_with_a_damaged_byte_stays_utf_8() -> None:
    decoded = decode(("Śródmieście, żółw. " * 20).encode() + b"\xff end")
    assert decoded.text.startswith("Śródmieście, żółw.")
    assert decoded.text.endswith("\ufffd end")
    assert "1 damaged" in " ".join(decoded.notes)


def test_a_few_nul_bytes_are_left_out_and_counted() -> None:
    decoded = decode(b"The wall\0 holds." + b" It held all night." * 10 + b"\0")
    assert decoded.text.startswith("The wall holds.")
    assert decoded.notes == ("Left out: 2 NUL bytes.",)


def test_nul_bytes_at_even_places_are_not_taken_for_utf_16() -> None:
    assert decode(b"The wall\0 held. " * 30).text == "The wall held. " * 30


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\u2028", "\u2029", "\x85", "\v", "\f"])
def test_every_kind_of_line_end_becomes_a_line_feed(newline: str) -> None:
    assert decode(f"One{newline}Two{newline}".encode()).text == "One\nTwo\n"


def _picture(kind: str) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (40, 40), "navy").save(stream, kind)
    return stream.getvalue()


def _zip(name: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(name, "<xml/>")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (_picture("PNG"), "PNG picture"),
        (_picture("JPEG"), "JPEG picture"),
        (_picture("GIF"), "GIF picture"),
        (_picture("WEBP"), "WebP picture"),
        (_zip("word/document.xml"), "Word document"),
        (_zip("notes.txt"), "zip file"),
        (b"%PDF-1.7\n1 0 obj", "PDF"),
        (b"{\\rtf1\\ansi Hello}", "RTF"),
        (b"SQLite format 3\x00" + bytes(100), "database"),
        (bytes(range(256)) * 20, "binary"),
        (bytes(5000), "binary"),
    ],
)
def test_what_is_not_text_is_named(data: bytes, name: str) -> None:
    with pytest.raises(NotText) as caught:
        decode(data)
    assert name in caught.value.looks_like


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_are_refused(data: bytes) -> None:
    try:
        text = decode(data).text
    except NotText:
        return
    assert not set(text) & set("\0\r\v\f\x85\u2028\u2029")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_utf_8_is_never_mistaken(text: str) -> None:
    decoded = decode(text.removeprefix("\ufeff").encode())
    lines = text.removeprefix("\ufeff").replace("\u2028", "\n").replace("\u2029", "\n")
    assert decoded.text == lines
