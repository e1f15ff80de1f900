"""Style sheets taken from elsewhere, made into one that loads nothing but the fonts beside it.

Reads no more of CSS than the addresses in it: `@import`, `@font-face` and `url()` (CSS Cascade 5,
CSS Fonts 4, CSS Values 4).
"""

import re
from collections.abc import Callable, Mapping

FONTS = "fonts/"
_FONT_FACE = re.compile(r"@font-face\s*\{[^}]*\}", re.IGNORECASE)
_SOURCE = re.compile(r"\bsrc\s*:[^;}]*;?", re.IGNORECASE)
_URL = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*?))\s*\)""", re.IGNORECASE)
_IMPORT = re.compile(
    r"""@import\s+(?:url\(\s*)?["']?([^"')\s;]+)["']?\s*\)?([^;]*);""", re.IGNORECASE
)
_CHARSET = re.compile(r"@charset\s+[^;]*;", re.IGNORECASE)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_END = re.compile(r"</(?=style)", re.IGNORECASE)


def imports(css: str) -> list[str]:
    """The addresses of the sheets that a sheet takes in, as they stand there."""
    return [found.group(1) for found in _IMPORT.finditer(_COMMENT.sub("", css))]


def with_imports(css: str, texts: Mapping[str, str]) -> str:
    """A sheet with the texts of those it takes in; nothing for one that has no text."""

    def take_in(found: re.Match[str]) -> str:
        return for_media(texts.get(found.group(1), ""), found.group(2).strip())

    return _IMPORT.sub(take_in, _CHARSET.sub("", _COMMENT.sub("", css)))


def for_media(css: str, media: str) -> str:
    """A sheet for some media only, as a part of another."""
    return f"@media {media} {{\n{css}\n}}" if css and media and media.lower() != "all" else css


def resolved(css: str, resolve: Callable[[str], str]) -> str:
    """A sheet with all its addresses resolved, but for those of what stands in it itself."""

    def whole(found: re.Match[str]) -> str:
        address = _address(found)
        return found.group() if _inside(address) else f'url("{resolve(address)}")'

    return _URL.sub(whole, css)


def fonts(css: str) -> list[str]:
    """The addresses of the fonts it names, the one in WOFF2 of each face."""
    found = (_font(face.group()) for face in _FONT_FACE.finditer(css))
    return [address for address in found if address]


def sealed(css: str, font_names: Mapping[str, str]) -> str:
    """A sheet that loads nothing but fonts: `font_names` says what each is called in `FONTS`.

    Faces whose font is not there are left out, as all other files are.
    """

    def face(found: re.Match[str]) -> str:
        name = font_names.get(_font(found.group()))
        if name is None:
            return found.group() if _only_inside(found.group()) else ""
        rest = _SOURCE.sub("", found.group()).rstrip("} \n;")
        return f'{rest}; src: url("{FONTS}{name}") }}'

    parts: list[str] = []
    at = 0
    for found in _FONT_FACE.finditer(css):
        parts += (_URL.sub(_own_only, css[at : found.start()]), face(found))
        at = found.end()
    parts.append(_URL.sub(_own_only, css[at:]))
    # A sheet may stand in an element of the page, which such words would end.
    return _END.sub(r"<\\/", "".join(parts))


def _address(found: re.Match[str]) -> str:
    return next(part for part in (*found.groups(), "") if part is not None).strip()


def _inside(address: str) -> bool:
    return not address or address.startswith(("data:", "#"))


def _own_only(found: re.Match[str]) -> str:
    return found.group() if _inside(_address(found)) else "none"


def _only_inside(face: str) -> bool:
    return all(_inside(_address(found)) for found in _URL.finditer(face))


def _font(face: str) -> str:
    """The address of a face's font: that in WOFF2 if there is one, empty without any."""
    addresses = [_address(found) for found in _URL.finditer(face)]
    outside = [one for one in addresses if not _inside(one)]
    return next((one for one in outside if ".woff2" in one), outside[0] if outside else "")
