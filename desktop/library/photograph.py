"""What a picture's file is, and what it says about itself, read without trusting it.

Signatures: `opened(content) -> ImageFile`, `examine(name, content) -> Photograph`,
`scaled(image, side) -> Image`, `turning(file)`, `decoding()`.

The words come from XMP first and IPTC second, as the Metadata Working Group has it ("Guidelines
for Handling Image Metadata", 2010); the numbers of records are those of IPTC-IIM 4.2, the names
those of the IPTC Photo Metadata Standard 2023.1. Nothing else of the metadata is looked at.
"""

import io
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, cast
from xml.etree.ElementTree import Element

from PIL import Image, IptcImagePlugin
from PIL.ImageFile import ImageFile

from desktop.translation import later, number, tr

TAKEN = {"JPEG": "jpg", "MPO": "jpg", "PNG": "png", "GIF": "gif", "WEBP": "webp"}
"""The kinds of picture an article takes in, by their name in Pillow, and their suffixes."""
# Decoders of rarer kinds, some of which start other programs, are never run. (An MPO is a JPEG
# with another one behind it.)
_READ = ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP")
MOST_PIXELS = 89_000_000
"""A frame may have so many: 12,000 by 7,400, more than any press camera makes."""
MOST_FRAME_PIXELS = 200_000_000
"""All frames of an animation together."""
SMALL_SIDE = 1600
# Fewer pixels are decoded in a few milliseconds.
_SMALL_FROM = 4_000_000
_LONGEST = 2000
_ORIENTATION = 0x0112
# What undoes each orientation but the first (EXIF 2.32, table 6).
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_HOW = later("Pictures are taken as JPEG, PNG, GIF or WebP; export it as one of these.")

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_ALT = "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}AltTextAccessibility"
_TERMS = "{http://ns.adobe.com/xap/1.0/rights/}UsageTerms"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_RECORDS = {
    "byline": (2, 80),
    "headline": (2, 105),
    "agency": (2, 110),
    "rights": (2, 116),
    "caption": (2, 120),
}
_UTF8 = b"\x1b%G"

# How the kinds that are not taken begin: place, bytes, name.
_OTHERS = (
    (0, b"%PDF", later("a PDF")),
    (0, b"II*\0", later("a TIFF or camera raw picture")),
    (0, b"MM\0*", later("a TIFF or camera raw picture")),
    (0, b"BM", later("a BMP picture")),
    (0, b"8BPS", later("a Photoshop picture")),
    (4, b"ftypavi", later("an AVIF picture")),
    (4, b"ftyphei", later("a HEIC picture")),
    (4, b"ftyphev", later("a HEIC picture")),
    (4, b"ftypmif1", later("a HEIC picture")),
    (4, b"ftypmsf1", later("a HEIC picture")),
    (0, b"\0\0\0\x0cJXL ", later("a JPEG XL picture")),
    (0, b"\xff\x0a", later("a JPEG XL picture")),
)


class NotAPicture(Exception):
    """It cannot be used as a picture; the message is one line: why, and what can."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a file says about its picture, each in one line; empty where it says nothing."""

    alt: str = ""
    caption: str = ""
    credit: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Photograph:
    """A picture that can be decoded. `small` is a WebP of it for the screen, where it is large."""

    suffix: str
    size: tuple[int, int]
    words: Words
    small: bytes = b""


def _too_large() -> str:
    return tr("it has more than {count} million pixels.", count=number(MOST_PIXELS // 1_000_000))


@contextmanager
def decoding(problem: str = later("the file is damaged or not whole.")) -> Generator[None]:
    """Whatever decoders make of what is in here becomes a NotAPicture that says `problem`."""
    try:
        yield
    except NotAPicture:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise NotAPicture(_too_large()) from error
    except Exception as error:
        raise NotAPicture(tr(problem)) from error


def opened(content: bytes) -> ImageFile:
    """The picture, not decoded yet. NotAPicture where it is none or would fill the memory."""
    with decoding(later("it is not a picture we can read.")):
        image = Image.open(io.BytesIO(content), formats=_READ)
        if image.width * image.height > MOST_PIXELS:
            raise NotAPicture(_too_large())
        frames = getattr(image, "n_frames", 1) if image.format in ("GIF", "WEBP", "PNG") else 1
    if frames * image.width * image.height > max(MOST_FRAME_PIXELS, MOST_PIXELS):
        raise NotAPicture(tr("its animation is too long."))
    return image


def examine(name: str, content: bytes) -> Photograph:
    """Decode the picture of that name once, to see that it is whole, and read its words.

    NotAPicture for what is not taken. Takes about a second for 50 million pixels.
    """
    other = _other_kind(content)
    if other:
        raise NotAPicture(
            tr("{name} is {other}, and was not taken. {how}", name=name, other=other, how=tr(_HOW))
        )
    try:
        with opened(content) as image, decoding():
            size, words = image.size, words_of(image)
            suffix, small = TAKEN.get(image.format or "", ""), _small(image)
    except NotAPicture as error:
        raise NotAPicture(tr("{name} was not taken: {error}", name=name, error=error)) from error
    if not suffix:
        raise NotAPicture(
            tr("{name} is of a rare kind, and was not taken. {how}", name=name, how=tr(_HOW))
        )
    return Photograph(suffix, size, words, small)


def _other_kind(content: bytes) -> str:
    for place, sign, kind in _OTHERS:
        if content[place : place + len(sign)] == sign:
            return tr(kind)
    start = content[:2000].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    return tr("an SVG drawing") if start.startswith(b"<") and b"<svg" in start else ""


def _small(file: ImageFile) -> bytes:
    """Decode all of it; a small copy where the whole would hold up the screen."""
    animated = getattr(file, "is_animated", False) and file.format != "MPO"
    if animated or file.width * file.height <= _SMALL_FROM:
        file.load()
        return b""
    # A JPEG is read at a fraction of its size, at a fraction of the memory.
    turn = turning(file)
    file.draft(None, _within(file.size, SMALL_SIDE))
    image: Image.Image = file
    if file.mode not in ("RGB", "RGBA", "L"):
        image = file.convert("RGBA" if "transparency" in file.info else "RGB")
    image = scaled(image, SMALL_SIDE)
    out = io.BytesIO()
    profile = file.info.get("icc_profile") or b""
    turn(image).save(out, "WEBP", quality=80, exif=b"", xmp=b"", icc_profile=profile)
    return out.getvalue()


def turning(file: ImageFile) -> Callable[[Image.Image], Image.Image]:
    """What stands the picture upright, as its EXIF has it; damaged EXIF says nothing.

    Pillow's own way writes the EXIF again, and fails where that is damaged.
    """
    try:
        method = _TURNS.get(file.getexif().get(_ORIENTATION, 1))
    except Exception:  # noqa: BLE001 - damaged bytes bring out any kind
        method = None

    def turned(image: Image.Image) -> Image.Image:
        return image if method is None else image.transpose(method)

    return turned


def scaled(image: Image.Image, side: int) -> Image.Image:
    """The image (RGB, RGBA, L or CMYK) with its longest side at most `side` pixels.

    Pillow scales a copy of what is transparent; of a large one strip after strip is brought
    down here first, so that there are never two of it in memory.
    """
    factor = max(image.size) // side
    if image.mode == "RGBA" and factor > 1:
        width, height = image.size
        strip = 256 * factor
        whole = Image.new("RGBA", (-(-width // factor), -(-height // factor)))
        for top in range(0, height, strip):
            part = image.crop((0, top, width, min(top + strip, height)))
            whole.paste(part.reduce(factor), (0, top // factor))
        whole.info = image.info
        image = whole
    image.thumbnail((side, side), reducing_gap=3.0)
    return image


def _within(size: tuple[int, int], side: int) -> tuple[int, int]:
    """The size of a picture when its longest side is at most `side` pixels."""
    scale = min(1.0, side / max(size))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


# ---------------------------------------------------------------- words


def words_of(image: ImageFile) -> Words:
    """What an opened picture says about itself."""
    iptc, xmp = _iptc(image), _xmp(image)

    def first(*names: str) -> str:
        return next((table[name] for name in names for table in (xmp, iptc) if table.get(name)), "")

    byline, agency = first("byline"), first("agency")
    named = agency if byline in agency else byline if agency in byline else f"{byline} / {agency}"
    terms, rights = first("terms"), first("rights")
    licence = rights if terms in rights else terms if rights in terms else f"{rights}; {terms}"
    return Words(first("alt"), first("caption", "headline"), named, licence)


def _iptc(image: ImageFile) -> dict[str, str]:
    """The records of IPTC-IIM, as text."""
    try:
        found = IptcImagePlugin.getiptcinfo(image) or {}
    except Exception:  # noqa: BLE001 - damaged records bring out any kind, and say nothing
        return {}
    records = cast("Mapping[tuple[int, int], bytes | list[bytes]]", found)
    encodings = ("utf-8",) if records.get((1, 90)) == _UTF8 else ("utf-8", "cp1252")
    return {
        name: _line(", ".join(_decoded(part, encodings) for part in _parts(records.get(number))))
        for name, number in _RECORDS.items()
    }


def _parts(value: bytes | list[bytes] | None) -> list[bytes]:
    return [value] if isinstance(value, bytes) else value or []


def _decoded(part: bytes, encodings: Iterable[str]) -> str:
    for encoding in encodings:
        try:
            return part.decode(encoding)
        except UnicodeDecodeError:
            continue
    return part.decode("latin-1")


def _xmp(image: ImageFile) -> dict[str, str]:
    """The properties of XMP that we have a place for."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    packet: object = cast("dict[str, Any]", image.info).get("xmp")
    if not isinstance(packet, bytes | str) or not packet:
        return {}
    data = packet.encode() if isinstance(packet, str) else packet
    try:
        root = fromstring(data.rstrip(b"\0 "))
    except (SyntaxError, ValueError, DefusedXmlException):
        return {}  # A damaged packet says nothing.
    return {
        "alt": _property(root, _ALT),
        "caption": _property(root, f"{_DC}description"),
        "headline": _property(root, f"{_PHOTOSHOP}Headline"),
        "byline": _property(root, f"{_DC}creator"),
        "agency": _property(root, f"{_PHOTOSHOP}Credit"),
        "rights": _property(root, f"{_DC}rights"),
        "terms": _property(root, _TERMS),
    }


def _property(root: Element, name: str) -> str:
    """A property's text: an attribute, an element, all of a sequence, one of several languages."""
    for described in root.iter(f"{_RDF}Description"):
        if described.get(name):
            return _line(described.get(name, ""))
    for element in root.iter(name):
        found = _line(", ".join(filter(None, map(_text, _items(element)))))
        if found:
            return found
    return ""


def _items(element: Element) -> Iterator[Element]:
    listed = list(element.iter(f"{_RDF}li"))
    if element.find(f"{_RDF}Alt") is not None:
        # Of the languages the default one, else the first.
        listed.sort(key=lambda item: item.get(_LANG) != "x-default")
        listed = listed[:1]
    yield from listed or [element]


def _text(element: Element) -> str:
    return (element.text or "").strip()


def _line(text: str) -> str:
    """One line that can be written down, of a sensible length."""
    clean = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(clean.split())[:_LONGEST]
