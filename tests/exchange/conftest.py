"""Documents as word processors write them, made here part by part."""

import io
import json
import os
import sys
import zipfile
from base64 import b64decode
from collections.abc import Callable, Mapping
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from hypothesis import strategies as st

from desktop.article.escaping import escape

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


@pytest.fixture(scope="session")
def ninjs_errors(checkout: Path) -> Callable[[object], list[str]]:
    """What is wrong with an item by the IPTC's schema of ninjs 3.1, where that is at hand."""
    beside = Path(os.environ.get("ONRECORD_SHARED", checkout.parent / "shared"))
    schema = beside / "standards" / "ninjs-schema_3.1.json"
    if not schema.is_file():
        pytest.skip("the schema of ninjs is not beside the project")
    spec = spec_from_file_location("schema", checkout / "tests" / "cms" / "schema.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    # It looks itself up while its classes are made.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module.Schema(json.loads(schema.read_bytes())).errors


WORD = st.text(st.sampled_from("abcdéöß1*_#>[](){}<&;:!|~=+`\\^@/x.,’“”-"), min_size=1, max_size=8)
PLAIN = st.lists(WORD, min_size=1, max_size=4).map(lambda words: escape("a " + " ".join(words)))
INLINE = PLAIN | st.sampled_from(
    (
        "**bold** words",
        "a *slanted* word",
        "a [link](https://example.org/a_b?c=d&e=f) to it",
        "some `code *x*` here",
        "two  \nlines",
        "x<sup>2</sup> and H<sub>2</sub>O",
        "a ***both*** ways",
    )
)


def _items(mark: str, lines: list[str]) -> str:
    return "\n".join(f"{mark:<4}{line}" for line in lines)


BLOCK = st.one_of(
    INLINE,
    INLINE.map(lambda line: "## " + line.replace("  \n", " ")),
    st.lists(PLAIN, min_size=1, max_size=3).map(lambda lines: _items("-", lines)),
    st.lists(PLAIN, min_size=1, max_size=3).map(lambda lines: _items("1.", lines)),
    PLAIN.map(lambda line: f"-   {line}\n    1.  inner\n    2.  more\n-   last"),
    INLINE.map(lambda line: f"> {line.replace(chr(10), chr(10) + '> ')}\n>\n> — Ann Author"),
    st.just("> Pulled words.\n{: .pull }"),
    st.just("| a | b |\n| --- | --- |\n| 1 | *two* |"),
    st.just("```\ncode *x*\n\n  more\n```"),
    st.just("---"),
    st.just("Noted[^n] here.\n\n[^n]: A *note* of [two](https://example.org/).\n\n    And more."),
)


@pytest.fixture(scope="session")
def bodies() -> st.SearchStrategy[str]:
    """Bodies of every construct that word processors have too, a paragraph between any two."""
    return st.lists(BLOCK, max_size=5, unique=True).map(
        lambda blocks: "Words above.\n\n" + "".join(f"{block}\n\nBetween.\n\n" for block in blocks)
    )
