"""Documents as word processors write them, made here part by part."""

import io
import zipfile
from base64 import b64decode
from collections.abc import Callable, Mapping

import pytest

Zip = Callable[[Mapping[str, bytes | str]], bytes]
Odt = Callable[..., bytes]
# One grey pixel, as PNG.
PIXEL = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
)
SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{rest}:1.0"'
    for name, rest in (
        ("office", "office"),
        ("text", "text"),
        ("style", "style"),
        ("table", "table"),
        ("draw", "drawing"),
        ("svg", "svg-compatible"),
        ("fo", "xsl-fo-compatible"),
        ("meta", "meta"),
    )
)
LINKS = 'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'


@pytest.fixture(scope="session")
def pixel() -> bytes:
    """A picture that can be read."""
    return PIXEL


@pytest.fixture(scope="session")
def zipped() -> Zip:
    """Makes a zip file of these parts."""

    def make(parts: Mapping[str, bytes | str]) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
            for name, content in parts.items():
                package.writestr(name, content)
        return out.getvalue()

    return make


@pytest.fixture(scope="session")
def odt(zipped: Zip) -> Odt:
    """Makes an OpenDocument text: its body, its automatic styles, further parts."""

    def make(body: str, styles: str = "", /, meta: str = "", **parts: bytes | str) -> bytes:
        content = (
            f"<office:document-content {SPACES} {LINKS}>"
            f"<office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>"
        )
        told = f"<office:document-meta {SPACES} {LINKS}>{meta}</office:document-meta>"
        return zipped(
            {
                "mimetype": "application/vnd.oasis.opendocument.text",
                "content.xml": content,
                "meta.xml": told,
                **{name.replace("__", "/"): part for name, part in parts.items()},
            }
        )

    return make
