"""Pictures made ready to leave: decoded to pixels and encoded anew, so that nothing else survives.

Signature: `Darkroom(recipe).develop(content) -> Print`.

No place, no camera, no serial number, no thumbnail, no editing history: only pixels are taken
over. Orientation and colour profile are first applied to them, so that what leaves is plain sRGB.
A photograph becomes a JPEG; what is transparent or has few colours stays without loss; an
animation stays one, with the times between its frames.

A JPEG is decoded at the fraction of its size that is wanted, and everything is scaled before it
is worked on: 50 million pixels take some 200 MB at most.
"""

import io
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from threading import Lock
from typing import TYPE_CHECKING, Any, cast

from desktop.library.declared import JPEG_QUALITY, LONGEST_SIDE

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFile import ImageFile

FEW_COLOURS = 4096
"""A drawing or a screen has no more, smooth edges included; a photograph has ten times as many."""
_KEPT = 32_000_000


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a house sends: the longest side in pixels, and the quality of a JPEG (1 to 95)."""

    longest_side: int = LONGEST_SIDE.default
    jpeg_quality: int = JPEG_QUALITY.default


@dataclass(frozen=True, slots=True)
class Print:
    """A picture ready to leave."""

    content: bytes
    suffix: str
    media_type: str


class Darkroom:
    """Develops pictures by one recipe, each once; safe to use from several threads.

    The last prints are kept (32 MB at most), for the same pictures are wanted with every
    version of a text.
    """

    def __init__(self, recipe: Recipe = Recipe()) -> None:
        self.recipe = recipe
        self._prints: OrderedDict[str, Print] = OrderedDict()
        self._lock = Lock()

    def develop(self, content: bytes) -> Print:
        """The picture ready to leave. ValueError, in a line, where it is none."""
        key = sha256(content).hexdigest()
        with self._lock:
            if key in self._prints:
                self._prints.move_to_end(key)
                return self._prints[key]
            done = self._prints[key] = _developed(content, self.recipe)
            while sum(len(one.content) for one in self._prints.values()) > _KEPT:
                self._prints.popitem(last=False)
            return done


def _developed(content: bytes, recipe: Recipe) -> Print:
    from desktop.library.photograph import NotAPicture, decoding, opened

    try:
        with opened(content) as file, decoding():
            return _made(file, recipe)
    except NotAPicture as error:
        raise ValueError(str(error)) from error


def _made(file: "ImageFile", recipe: Recipe) -> Print:
    if file.format in ("GIF", "WEBP") and getattr(file, "is_animated", False):
        return _animated(file, recipe)
    return _still(file, recipe)


def _still(file: "ImageFile", recipe: Recipe) -> Print:
    from desktop.library.photograph import scaled, turning

    side = recipe.longest_side
    kind, mode, turn = file.format, file.mode, turning(file)
    scale = min(1.0, side / max(file.size))
    file.draft(None, (round(file.width * scale) or 1, round(file.height * scale) or 1))
    drawn = kind in ("PNG", "GIF", "BMP", "WEBP") and _has_few_colours(file)
    image = scaled(_workable(file), side)
    image = _in_srgb(turn(image), mode)
    image = _bare(image)
    out = io.BytesIO()
    if drawn or image.mode == "RGBA":
        image.save(out, "PNG")
        return Print(out.getvalue(), "png", "image/png")
    image.save(out, "JPEG", quality=recipe.jpeg_quality, optimize=True, progressive=True)
    return Print(out.getvalue(), "jpg", "image/jpeg")


def _has_few_colours(image: "Image") -> bool:
    """Asked of the whole picture: scaling adds colours along the edges."""
    if image.mode.startswith(("I", "F")):
        return False
    return image.getcolors(FEW_COLOURS) is not None


def _workable(image: "Image") -> "Image":
    """The picture in a mode that can be scaled, with its profile and orientation."""
    if image.mode.startswith("I;16"):
        # A plain conversion would cut the sixteen bits off at eight.
        return cast("Any", image).point(_upper_byte).convert("L")
    if image.mode in ("RGB", "RGBA", "L", "CMYK"):
        return image
    transparent = image.mode in ("LA", "PA", "La", "RGBa") or "transparency" in image.info
    return image.convert("RGBA" if transparent else "RGB")


def _upper_byte(value: float) -> float:
    return value / 256


def _in_srgb(image: "Image", mode: str) -> "Image":
    """The image as plain sRGB, with transparency only where it has any."""
    from PIL import Image, ImageCms

    profile = image.info.get("icc_profile")
    if profile and mode in ("RGB", "RGBA", "CMYK", "L"):
        alpha = image.getchannel("A") if image.mode == "RGBA" else None
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            target = cast("Any", ImageCms).createProfile("sRGB")
            pixels = image.convert("RGB") if alpha else image
            converted = ImageCms.profileToProfile(pixels, source, target, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError):
            # A broken profile: the plain conversion below is what every viewer falls back to.
            converted = None
        if isinstance(converted, Image.Image):
            if alpha:
                converted.putalpha(alpha)
            image = converted
    if image.mode == "RGBA" and image.getchannel("A").getextrema() == (255, 255):
        return image.convert("RGB")
    if image.mode not in ("RGB", "RGBA"):
        return image.convert("RGBA" if "transparency" in image.info else "RGB")
    return image


def _bare(image: "Image") -> "Image":
    """The same pixels, and nothing that was written beside them."""
    from PIL import Image

    bare = Image.new(image.mode, image.size)
    bare.paste(image)
    return bare


def _animated(file: "ImageFile", recipe: Recipe) -> Print:
    """All frames, scaled and bare."""
    kind = file.format or ""
    frames = _frames(file, recipe.longest_side)
    times = [_duration(file, number) for number in range(getattr(file, "n_frames", 1))]
    more: dict[str, Any] = {"duration": times}
    if "loop" in file.info:  # Without, a GIF plays once.
        more["loop"] = file.info["loop"]
    more |= {"disposal": 2} if kind == "GIF" else {"quality": recipe.jpeg_quality}
    file.seek(0)
    out = io.BytesIO()
    first = next(frames)
    first.save(out, kind, save_all=True, append_images=frames, **more)
    suffix = kind.lower()
    return Print(out.getvalue(), suffix, f"image/{suffix}")


def _duration(file: "ImageFile", number: int) -> int:
    file.seek(number)
    file.load()  # A WebP tells it only then.
    return int(file.info.get("duration") or 0)


def _frames(file: "ImageFile", side: int) -> Iterator["Image"]:
    from PIL import ImageSequence

    for frame in ImageSequence.Iterator(file):
        image = frame.convert("RGBA")
        image.thumbnail((side, side))
        yield _bare(image)
