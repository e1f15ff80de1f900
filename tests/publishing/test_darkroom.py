"""Pictures made ready to leave: the very bytes, and nothing left in them."""

import io
import struct
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

from desktop.library.declared import LONGEST_SIDE
from desktop.publishing.darkroom import Darkroom, Print, Recipe

SECRETS = (b"CameraMaker", b"SERIAL-4711", b"55.686", b"shot by night", b"Ines Falk", b"Skerry")


def photograph(kind: str = "JPEG", size: tuple[int, int] = (64, 48), mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    noise = Image.effect_noise(size, 90)
    (noise.convert(mode) if mode != "I;16" else Image.new(mode, size, 40_000)).save(out, kind)
    return out.getvalue()


def developed(content: bytes, recipe: Recipe | None = None) -> Print:
    return (Darkroom(recipe) if recipe else Darkroom()).develop(content)


def shown(done: Print) -> Image.Image:
    image = Image.open(io.BytesIO(done.content))
    image.load()
    return image


def exif_with_everything() -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F] = "CameraMaker"
    exif[0xA431] = "SERIAL-4711"
    exif[0x9C9D] = "Ines Falk".encode("utf-16-le")
    exif[0x013B] = "Ines Falk"
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (55.0, 41.0, 12.0), "E", (12.0, 34.0, 5.0)
    place[27] = b"55.686"
    return exif


def srgb() -> bytes:
    make_profile: Callable[[str], Any] = getattr(ImageCms, "createProfile")  # noqa: B009 (untyped)
    return ImageCms.ImageCmsProfile(make_profile("sRGB")).tobytes()


def with_iptc(jpeg: bytes) -> bytes:
    data = b"".join(
        struct.pack(">BBBBH", 0x1C, 2, number, 0, len(value))[:3]
        + struct.pack(">H", len(value))
        + value
        for number, value in ((80, b"Ines Falk"), (110, b"Skerry Press"))
    )
    data += b"\0" * (len(data) % 2)
    body = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", len(data)) + data
    return jpeg[:2] + b"\xff\xed" + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def test_nothing_a_camera_or_an_agency_writes_survives_in_a_jpeg() -> None:
    out = io.BytesIO()
    Image.new("RGB", (64, 48), "red").save(
        out,
        "JPEG",
        exif=exif_with_everything(),
        icc_profile=srgb(),
        comment=b"shot by night",
        xmp=b"<x>Ines Falk, Skerry</x>",
    )
    given = with_iptc(out.getvalue()) + b"SERIAL-4711 behind the end"
    assert all(secret in given for secret in SECRETS)
    done = developed(given)
    for secret in (*SECRETS, b"Exif", b"ICC", b"Photoshop", b"http", b"Falk".hex().encode()):
        assert secret not in done.content
    image = shown(done)
    assert not image.getexif()
    assert set(image.info) <= {
        "jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression",
    }  # fmt: skip
    pixel = image.getpixel((10, 10))
    assert isinstance(pixel, tuple)
    assert pixel[0] > 240
    assert pixel[1] < 10


def test_nothing_written_into_a_png_survives() -> None:
    info = PngInfo()
    for name in ("Author", "Comment", "XML:com.adobe.xmp"):
        info.add_itxt(name, "Ines Falk of Skerry")
    info.add_text("Raw profile type iptc", "SERIAL-4711", zip=True)
    out = io.BytesIO()
    image = Image.new("RGBA", (20, 20), (0, 0, 255, 128))
    image.save(out, "PNG", pnginfo=info, exif=exif_with_everything(), icc_profile=srgb())
    done = developed(out.getvalue())
    assert _chunks(done.content) == {b"IHDR", b"IDAT", b"IEND"}
    assert (shown(done).mode, shown(done).getpixel((3, 3))) == ("RGBA", (0, 0, 255, 128))


def _chunks(png: bytes) -> set[bytes]:
    found: set[bytes] = set()
    at = 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        found.add(png[at + 4 : at + 8])
        at += 12 + length
    return found


@pytest.mark.parametrize("kind", ["GIF", "WEBP"])
def test_an_animation_keeps_its_frames_and_times_and_nothing_else(kind: str) -> None:
    frames = [Image.new("RGB", (60, 30), colour) for colour in ("red", "lime", "blue")]
    more: dict[str, Any] = {"comment": b"Ines Falk"} if kind == "GIF" else {"exif": b"Ines Falk"}
    out = io.BytesIO()
    frames[0].save(
        out, kind, save_all=True, append_images=frames[1:], duration=[100, 200, 300], loop=0, **more
    )
    assert b"Ines Falk" in out.getvalue()
    done = developed(out.getvalue(), Recipe(longest_side=30))
    assert b"Ines Falk" not in done.content
    assert (done.suffix, done.media_type) == (kind.lower(), f"image/{kind.lower()}")
    image: Any = shown(done)
    assert (image.n_frames, image.size, image.info["loop"]) == (3, (30, 15), 0)
    seen: list[tuple[int, int]] = []
    for number in range(3):
        image.seek(number)
        brightest = max(range(3), key=lambda band: image.convert("RGB").getpixel((5, 5))[band])
        seen.append((image.info["duration"], brightest))
    assert seen == [(100, 0), (200, 1), (300, 2)]


def test_a_gif_that_plays_once_plays_once() -> None:
    frames = [Image.new("P", (9, 9), number) for number in (1, 2)]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], duration=40)
    assert "loop" not in shown(developed(out.getvalue())).info


def test_a_picture_taken_sideways_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    out = io.BytesIO()
    Image.new("RGB", (64, 48)).save(out, "JPEG", exif=exif)
    assert shown(developed(out.getvalue())).size == (48, 64)


def test_colours_of_another_profile_become_those_every_screen_has() -> None:
    make_profile: Callable[..., Any] = getattr(ImageCms, "createProfile")  # noqa: B009 (untyped)
    lab = ImageCms.ImageCmsProfile(make_profile("LAB", 5000)).tobytes()
    plain = io.BytesIO()
    Image.new("RGB", (8, 8), (200, 30, 30)).save(plain, "PNG", icc_profile=b"broken")
    assert shown(developed(plain.getvalue())).convert("RGB").getpixel((1, 1)) == (200, 30, 30)
    odd = io.BytesIO()
    Image.new("RGB", (8, 8), (200, 30, 30)).save(odd, "PNG", icc_profile=lab)
    assert "icc_profile" not in shown(developed(odd.getvalue())).info


@pytest.mark.parametrize(
    ("size", "wanted"),
    [((5120, 2560), (2560, 1280)), ((30, 4000), (19, 2560)), ((100, 50), (100, 50))],
)
def test_a_large_picture_is_made_smaller_and_a_small_one_never_larger(
    size: tuple[int, int], wanted: tuple[int, int]
) -> None:
    for kind in ("JPEG", "PNG"):
        out = io.BytesIO()
        Image.new("RGB", size, "teal").save(out, kind)
        assert shown(developed(out.getvalue())).size == wanted
        assert max(wanted) <= LONGEST_SIDE.default


def test_a_house_says_how_large_and_how_good() -> None:
    content = photograph(size=(900, 600))
    small = developed(content, Recipe(longest_side=300))
    assert shown(small).size == (300, 200)
    good, poor = (developed(content, Recipe(jpeg_quality=quality)) for quality in (95, 30))
    assert len(poor.content) < len(good.content) / 2


@pytest.mark.parametrize(
    ("kind", "mode", "suffix"),
    [
        ("JPEG", "L", "jpg"),
        ("JPEG", "CMYK", "jpg"),
        ("PNG", "P", "png"),
        ("PNG", "1", "png"),
        ("PNG", "I;16", "jpg"),
        ("GIF", "P", "png"),
        ("WEBP", "RGB", "png"),
        ("TIFF", "RGB", "jpg"),
    ],
)
def test_pictures_of_all_kinds(kind: str, mode: str, suffix: str) -> None:
    done = developed(photograph(kind, mode=mode))
    assert done.suffix == suffix
    assert shown(done).mode in ("RGB", "RGBA")


def test_a_png_stays_one_where_that_shows() -> None:
    gradient = Image.linear_gradient("L")
    many = Image.merge("RGB", (gradient, gradient.rotate(90), gradient.rotate(45)))
    clear = many.copy()
    clear.putalpha(gradient)
    opaque = many.copy()
    opaque.putalpha(255)
    for image, suffix in ((many, "jpg"), (clear, "png"), (opaque, "jpg"), (gradient, "png")):
        out = io.BytesIO()
        image.save(out, "PNG")
        assert developed(out.getvalue()).suffix == suffix


def test_sixteen_bits_are_brought_down_to_eight() -> None:
    assert shown(developed(photograph("PNG", mode="I;16"))).getpixel((3, 3)) == (156, 156, 156)


def test_the_same_picture_is_developed_once_and_always_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    room = Darkroom()
    content = photograph()
    first = room.develop(content)
    assert room.develop(bytes(content)) is first
    assert Darkroom().develop(content) == first
    monkeypatch.setattr("desktop.publishing.darkroom._KEPT", len(first.content))
    room.develop(photograph(size=(99, 99)))
    assert room.develop(content) is not first


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"%!PS-Adobe-3.0 EPSF-3.0\n"])
def test_what_is_no_picture(content: bytes) -> None:
    with pytest.raises(ValueError, match="not a picture"):
        developed(content)


LARGE = """
import io, resource, sys
from PIL import Image
from desktop.exchange.media import Incoming, take
from desktop.library.declared import LONGEST_SIDE
from desktop.publishing.darkroom import Darkroom
content = open(sys.argv[1], "rb").read()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
take(__import__("pathlib").Path(sys.argv[2]), Incoming("x", content=content))
Darkroom().develop(content)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="ru_maxrss counts KB there")
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_fifty_million_pixels_take_less_than_400_mb(kind: str, tmp_path: Any) -> None:
    tile = Image.effect_noise((866, 1444), 60)
    tile = Image.merge("RGB", (tile, tile.rotate(180), tile))
    image = Image.new("RGB", (8660, 5776))
    for number in range(40):
        image.paste(tile, (number % 10 * 866, number // 10 * 1444))
    place = tmp_path / "large"
    image.save(place, kind, **({"quality": 92} if kind == "JPEG" else {"compress_level": 1}))
    done = subprocess.run(
        [sys.executable, "-c", LARGE, str(place), str(tmp_path)],
        check=True,
        capture_output=True,
        text=True,
    )
    assert 0 <= int(done.stdout) < 400
