"""An article as one HTML file that needs no other: style, fonts and pictures inside it."""

from base64 import b64encode
from collections.abc import Callable, Iterable
from dataclasses import replace
from mimetypes import guess_type
from pathlib import Path
from urllib.parse import unquote, urlsplit

from desktop.article.model import Article
from desktop.preview.page import PageContent, Site, Theme, page
from desktop.preview.renderer import Rendering


def standalone(
    article: Article,
    rendering: Rendering,
    theme: Theme,
    fonts: Iterable[Path],
    load: Callable[[str], bytes],
) -> str:
    """The page of an article whose body is `rendering`; `load` reads pictures by their paths."""
    return page(
        PageContent.of(article, rendering),
        replace(theme, stylesheet=_with_fonts(theme.stylesheet, fonts)),
        site=Site(home="#"),
        picture_url=_embedder(load),
        published=False,
        stylesheet=None,
    )


def picture_loader(base: Path) -> Callable[[str], bytes]:
    """Reads pictures by the paths that articles use, relative ones from `base`."""

    def load(file: str) -> bytes:
        parts = urlsplit(file)
        path = Path(unquote(parts.path)) if parts.scheme == "file" else Path(file).expanduser()
        return (base / path).read_bytes()

    return load


def data_url(kind: str, content: bytes) -> str:
    """`content` of this media type as an address that holds it."""
    return f"data:{kind};base64,{b64encode(content).decode()}"


def _embedder(load: Callable[[str], bytes]) -> Callable[[str], str]:
    """Turns a picture's path into a data URL; one that cannot be read is left out."""

    def embed(file: str) -> str:
        if urlsplit(file).scheme in ("http", "https", "data"):
            return file
        kind, _ = guess_type(file)
        try:
            return data_url(kind or "image/jpeg", load(file))
        except (OSError, ValueError, RuntimeError):  # also a NUL or "~nobody" in the path
            return ""

    return embed


def _with_fonts(stylesheet: str, fonts: Iterable[Path]) -> str:
    """The style sheet with the fonts it names inside it."""
    for font in fonts:
        name = f'"fonts/{font.name}"'
        if name in stylesheet:
            kind = guess_type(font.name)[0] or "font/ttf"
            stylesheet = stylesheet.replace(name, f'"{data_url(kind, font.read_bytes())}"')
    return stylesheet
