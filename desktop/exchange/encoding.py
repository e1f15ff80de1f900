"""Bytes to text: which encoding a file is in, and whether it is text at all."""

import codecs
import re
from collections import Counter
from dataclasses import dataclass

from desktop.translation import later, tr, trn

# The first bytes of files that people open by mistake, and what to call them.
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", later("a PDF")),
    (b"\x89PNG\r\n", later("a PNG picture")),
    (b"\xff\xd8\xff", later("a JPEG picture")),
    (b"GIF8", later("a GIF picture")),
    (b"II*\x00", later("a TIFF picture")),
    (b"MM\x00*", later("a TIFF picture")),
    (b"\xd0\xcf\x11\xe0", later("an old Word or Excel document")),
    (b"{\\rtf", later("an RTF document")),
    (b"\x1f\x8b", later("a compressed file (gzip)")),
    (b"7z\xbc\xaf", later("a compressed file (7-Zip)")),
    (b"Rar!", later("a compressed file (RAR)")),
    (b"\x7fELF", later("a program")),
    (b"MZ\x90", later("a program")),
    (b"SQLite format 3\x00", later("a database")),
    (b"ID3", later("a sound recording (MP3)")),
    (b"OggS", later("a sound recording (Ogg)")),
    (b"fLaC", later("a sound recording (FLAC)")),
)
_ZIPPED: tuple[tuple[bytes, str], ...] = (
    (b"word/", later("a Word document")),
    (b"application/vnd.oasis.opendocument.text", later("an OpenDocument text")),
    (b"xl/", later("an Excel workbook")),
    (b"ppt/", later("a PowerPoint presentation")),
    (b"application/epub", later("an e-book (EPUB)")),
)
# UTF-32 first: its mark begins with that of UTF-16.
_MARKS: tuple[tuple[bytes, str, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_SAMPLE = 65_536
_CONTROLS = bytes(set(range(1, 32)) - set(b"\t\n\v\f\r\x1b"))
# Larger shares of control characters and of NULs are no accidents in a text.
_MOST_CONTROLS, _MOST_NULS = 0.02, 0.1
_NEWLINES = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_WESTERN = "cp1252"


class NotText(ValueError):
    """The bytes are something else; `looks_like` names it ("a PNG picture")."""

    def __init__(self, looks_like: str) -> None:
        super().__init__(looks_like)
        self.looks_like = looks_like


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text whose lines end in line feeds, and what had to be assumed, in full sentences."""

    text: str
    notes: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded:
    """The text that `data` holds.

    Raises NotText.
    """
    text, notes = _decode(data)
    nuls = text.count("\0")
    if nuls:
        text = text.replace("\0", "")
        notes = (*notes, trn("Left out: {count} NUL byte.", "Left out: {count} NUL bytes.", nuls))
    return Decoded(_NEWLINES.sub("\n", text), notes)


def _decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            note = (
                ()
                if codec == "utf-8-sig"
                else (tr("Read as {name}, as its first bytes say.", name=name),)
            )
            return _with_damage(data, codec, note)
    _refuse_known(data)
    wide = _utf_16_without_mark(data)
    if wide:
        return _with_damage(data, wide, (tr("Read as UTF-16, though nothing in it says so."),))
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > len(sample) * _MOST_CONTROLS or sample.count(0) > len(sample) * _MOST_NULS:
        raise NotText(tr("a binary file"))
    try:
        return data.decode(), ()
    except UnicodeDecodeError:
        return _not_quite_utf_8(data)


def _refuse_known(data: bytes) -> None:
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            raise NotText(tr(name))
    if data.startswith(b"PK\x03\x04"):
        found = (name for part, name in _ZIPPED if part in data)
        raise NotText(tr(next(found, later("a zip file"))))
    if data[4:8] == b"ftyp":
        raise NotText(tr("a video or sound recording (MP4)"))
    if data.startswith(b"RIFF") and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        raise NotText(
            {b"WEBP": tr("a WebP picture"), b"WAVE": tr("a sound recording (WAV)")}.get(
                data[8:12], tr("a video")
            )
        )


def _utf_16_without_mark(data: bytes) -> str | None:
    """The byte order in which `data` reads as one alphabet with spaces between words, if any.

    An alphabet shows in the upper bytes: nearly all are that alphabet's, or 0 for spaces.
    """
    sample = data[: _SAMPLE & ~1]
    if b"\0" not in sample or len(data) % 2:
        return None
    for codec, upper in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        text = sample.decode(codec, "replace")
        spaces = text.count(" ") + text.count("\n")
        alphabet = sum(count for _, count in Counter(upper).most_common(2))
        if "\0" not in text and spaces * 100 >= len(text) and alphabet * 10 >= len(upper) * 9:
            return codec
    return None


def _with_damage(data: bytes, codec: str, notes: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Decode; where bytes make no sense put U+FFFD and say so."""
    try:
        return data.decode(codec), notes
    except UnicodeDecodeError:
        text = data.decode(codec, "replace")
        damaged = text.count("\ufffd")
        return text, (
            *notes,
            trn(
                "{count} damaged character is shown as \ufffd.",
                "{count} damaged characters are shown as \ufffd.",
                damaged,
            ),
        )


def _not_quite_utf_8(data: bytes) -> tuple[str, tuple[str, ...]]:
    """UTF-8 with a few broken bytes, or one of the encodings from before it."""
    text = data.decode(errors="replace")
    damaged = text.count("\ufffd")
    sound = sum(1 for character in text if character > "\x7f") - damaged
    if sound > damaged * 10:
        return _with_damage(data, "utf-8", (tr("Read as UTF-8."),))
    codec = _legacy_codec(data)
    name = tr("Windows-1252 (Western European)") if codec == _WESTERN else codec.replace("_", "-")
    return _with_damage(
        data, codec, (tr("Not UTF-8; read as {name}: check the accented letters.", name=name),)
    )


def _legacy_codec(data: bytes) -> str:
    """The likeliest single encoding.

    charset-normalizer ranks what is possible; among equals Western European wins, since
    its near relatives differ in a handful of characters (£ and Ł, ß and ▀).
    """
    import charset_normalizer

    matches = charset_normalizer.from_bytes(data)
    best = matches.best()
    if best is None:
        return "latin-1"
    for match in matches:
        if match.chaos <= best.chaos and _WESTERN in match.could_be_from_charset:
            return _WESTERN
    return best.encoding
