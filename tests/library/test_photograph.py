"""What a picture's file is and says."""

import io
import random
import struct
from functools import partial

import pytest
from PIL import Image, ImageChops, ImageOps
from PIL.PngImagePlugin import PngInfo

from desktop.library.photograph import (
    MOST_PIXELS,
    SMALL_SIDE,
    NotAPicture,
    Words,
    examine,
    opened,
    scaled,
    turning,
    words_of,
)
from desktop.publishing.darkroom import Darkroom

XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">
<rdf:Description rdf:about="" photoshop:Credit="Skerry Press">
 <dc:creator><rdf:Seq><rdf:li>J. Holm</rdf:li><rdf:li>E. Vik</rdf:li></rdf:Seq></dc:creator>
 <dc:description><rdf:Alt><rdf:li xml:lang="de">Am Pier</rdf:li>
  <rdf:li xml:lang="x-default">The pier\n at dawn</rdf:li></rdf:Alt></dc:description>
 <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© J. Holm</rdf:li></rdf:Alt></dc:rights>
 <xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">CC BY 4.0</rdf:li></rdf:Alt>
 </xmpRights:UsageTerms>
 <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">A wooden pier</rdf:li>
 </rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>""".encode()
SAID = Words(
    "A wooden pier",
    "The pier at dawn",
    "J. Holm, E. Vik / Skerry Press",
    "© J. Holm; CC BY 4.0",
)


def picture(kind: str = "JPEG", size: tuple[int, int] = (64, 48), **more: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, (10, 80, 160)).save(out, kind, **more)
    return out.getvalue()


def with_iptc(records: dict[tuple[int, int], bytes | list[bytes]]) -> bytes:
    """A JPEG with IPTC records in the resource where Photoshop puts them."""
    data = b"".join(
        struct.pack(">BBBH", 0x1C, *number, len(value)) + value
        for number, values in records.items()
        for value in (values if isinstance(values, list) else [values])
    )
    data += b"\0" * (len(data) % 2)
    resource = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(data)) + data
    segment = b"Photoshop 3.0\0" + resource
    return b"\xff\xd8\xff\xed" + struct.pack(">H", len(segment) + 2) + segment + picture()[2:]


def said(content: bytes) -> Words:
    with opened(content) as image:
        return words_of(image)


@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
def test_xmp_is_read(kind: str) -> None:
    assert said(picture(kind, xmp=XMP)) == SAID


def test_xmp_in_a_png_is_read() -> None:
    info = PngInfo()
    info.add_itxt("XML:com.adobe.xmp", XMP.decode())
    assert said(picture("PNG", pnginfo=info)) == SAID


def test_iptc_is_read() -> None:
    records: dict[tuple[int, int], bytes | list[bytes]] = {
        (1, 90): b"\x1b%G",
        (2, 80): ["Jörn Holm".encode(), b"Edda Vik"],
        (2, 105): b"Pier closed",
        (2, 110): b"Skerry Press",
        (2, 116): "© Skerry Press".encode(),
        (2, 120): b"The pier\rat dawn",
    }
    content = with_iptc(records)
    assert said(content) == Words(
        "", "The pier at dawn", "Jörn Holm, Edda Vik / Skerry Press", "© Skerry Press"
    )
    del records[2, 120]
    assert said(with_iptc(records)).caption == "Pier closed"


def test_iptc_of_an_old_program_is_read_in_its_encoding() -> None:
    assert said(with_iptc({(2, 80): "Jörn".encode("cp1252")})).credit == "Jörn"


def test_an_agency_that_names_the_photographer_is_not_said_twice() -> None:
    content = with_iptc({(2, 80): b"J. Holm", (2, 110): b"J. Holm / Skerry Press"})
    assert said(content).credit == "J. Holm / Skerry Press"


@pytest.mark.parametrize(
    "packet",
    [
        b"",
        b"<x:xmpmeta",
        b"\xff\xfe\x00",
        b'<!DOCTYPE a [<!ENTITY b "c">]><a xmlns:dc="http://purl.org/dc/elements/1.1/">&b;</a>',
    ],
)
def test_damaged_words_are_no_words(packet: bytes) -> None:
    assert said(picture(xmp=packet)) == Words()
    assert said(with_iptc({(2, 80): b"x"})[:30] + picture()[2:]) == Words()


# ---------------------------------------------------------------- what is taken


@pytest.mark.parametrize(
    ("kind", "suffix"), [("JPEG", "jpg"), ("PNG", "png"), ("GIF", "gif"), ("WEBP", "webp")]
)
def test_what_is_taken(kind: str, suffix: str) -> None:
    found = examine("pier.x", picture(kind))
    assert (found.suffix, found.size, found.small) == (suffix, (64, 48), b"")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (picture("AVIF"), "an AVIF picture"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "a HEIC picture"),
        (picture("TIFF"), "a TIFF or camera raw picture"),
        (picture("BMP"), "a BMP picture"),
        (b"%PDF-1.7\n", "a PDF"),
        (b"<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'/>", "an SVG drawing"),
    ],
)
def test_other_kinds_are_named_and_what_is_taken_is_said(content: bytes, words: str) -> None:
    with pytest.raises(NotAPicture) as caught:
        examine("pier.x", content)
    assert str(caught.value) == (
        f"pier.x is {words}, and was not taken. Pictures are taken as JPEG, PNG, GIF or WebP;"
        " export it as one of these."
    )


@pytest.mark.parametrize("content", [b"", b"hello", b"\xff\xd8\xff", b"%!PS-Adobe-3.0 EPSF\n"])
def test_what_is_no_picture(content: bytes) -> None:
    with pytest.raises(NotAPicture, match="pier was not taken: it is not a picture we can read"):
        examine("pier", content)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_half_a_picture_is_not_taken(kind: str) -> None:
    noise = Image.effect_noise((300, 300), 90).convert("RGB")
    out = io.BytesIO()
    noise.save(out, kind)
    whole = out.getvalue()
    assert examine("pier", whole).size == (300, 300)
    with pytest.raises(NotAPicture, match=r"damaged or not whole|not a picture we can read"):
        examine("pier", whole[: len(whole) // 2])


def test_a_bomb_is_not_decoded() -> None:
    out = io.BytesIO()
    Image.new("1", (20_000, MOST_PIXELS // 20_000 + 1)).save(out, "PNG")
    assert len(out.getvalue()) < 20_000
    with pytest.raises(NotAPicture, match="more than 89 million pixels"):
        examine("pier", out.getvalue())


def test_an_animation_without_end_is_not_taken() -> None:
    frames = [Image.new("P", (4000, 4000), number) for number in range(14)]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], duration=20)
    with pytest.raises(NotAPicture, match="its animation is too long"):
        examine("pier", out.getvalue())


def test_a_large_picture_gets_a_small_copy_that_stands_upright_and_says_nothing() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "CameraMaker"
    found = examine("pier", picture(size=(3000, 1500), exif=exif, xmp=XMP))
    assert found.size == (3000, 1500)
    assert b"CameraMaker" not in found.small
    assert b"Holm" not in found.small
    with Image.open(io.BytesIO(found.small)) as small:
        assert (small.format, small.size) == ("WEBP", (SMALL_SIDE // 2, SMALL_SIDE))


@pytest.mark.parametrize("size", [(3001, 1703), (257, 4000), (900, 900)])
def test_what_is_transparent_is_scaled_as_everything_else(size: tuple[int, int]) -> None:
    plain = Image.new("RGB", size, "white")
    plain.paste("navy", (0, size[1] // 2, *size))
    clear = plain.copy()
    clear.putalpha(200)
    one, other = scaled(plain, 600), scaled(clear, 600)
    assert one.size == other.size
    assert max(other.size) == 600
    # What lies within an edge may fall to either side of it.
    difference = ImageChops.difference(other.convert("RGB"), one).convert("L")
    assert sum(difference.histogram()[3:]) <= 2 * max(other.size)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_each_orientation_is_stood_upright(orientation: int) -> None:
    plain = Image.new("RGB", (20, 10), "red")
    plain.paste("blue", (0, 0, 10, 5))
    exif = Image.Exif()
    exif[0x0112] = orientation
    out = io.BytesIO()
    plain.save(out, "PNG", exif=exif)
    with opened(out.getvalue()) as file:
        turned = turning(file)(file).tobytes()
    known = ImageOps.exif_transpose(Image.open(out))
    assert turned == known.tobytes()


def test_damaged_pictures_are_refused_in_words_and_never_otherwise() -> None:
    seeds = [picture("JPEG", xmp=XMP), picture("PNG"), picture("WEBP"), picture("TIFF")]
    seeds += [picture("GIF"), with_iptc({(2, 80): b"J. Holm", (2, 120): b"The pier"})]
    chance = random.Random(7)
    said: list[str] = []
    for number in range(600):
        content = bytearray(seeds[number % len(seeds)])
        for _ in range(chance.choice((1, 3, 12))):
            content[chance.randrange(len(content))] = chance.randrange(256)
        for look in (partial(examine, "pier"), Darkroom().develop):
            try:
                look(bytes(content))
            except (NotAPicture, ValueError) as error:
                said.append(str(error))
    assert len(said) > 100
    assert all(line and "\n" not in line for line in said)
