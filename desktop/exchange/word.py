"""Word documents (.docx) in: mammoth reads them by their styles, and what it drops is counted here.

Changes that were tracked are taken as accepted. Styles named Title, Subtitle, Byline, Dateline and
Section become fields; keywords and language are taken from the document's properties.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, cast
from xml.etree.ElementTree import Element, ParseError

from defusedxml import ElementTree

from desktop.article.losses import Losses
from desktop.article.model import Article, split_tags
from desktop.exchange.package import Package, Unreadable
from desktop.exchange.taking import (
    BYLINE,
    CAPTION,
    DATELINE,
    RULE,
    SECTION,
    SUBTITLE,
    TITLE,
    Pictures,
    Taken,
    take,
)
from desktop.translation import number, tr

DOCUMENT = "word/document.xml"
_STYLES = f"""
p[style-name='Title'] => p.{TITLE}:fresh
p[style-name='Subtitle'] => p.{SUBTITLE}:fresh
p[style-name='Byline'] => p.{BYLINE}:fresh
p[style-name='Dateline'] => p.{DATELINE}:fresh
p[style-name='Section'] => p.{SECTION}:fresh
p[style-name='Caption'] => p.{CAPTION}:fresh
p[style-name='caption'] => p.{CAPTION}:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote.pull > p:fresh
p[style-name='Date'] => !
p[style-name='Attribution'] => blockquote > cite:fresh
p[style-name='Quote Source'] => blockquote > cite:fresh
p[style-name='Preformatted'] => pre:separator('\\n')
r[style-name='Code'] => code
r[style-name='Emphasis'] => em
r[style-name='Strong'] => strong
p[style-name='Rule'] => p.{RULE}:fresh
u =>
"""
_COUNTED = {
    "commentReference": "comment",
    "object": "embedded object",
    "oMath": "formula",
    "chart": "chart",
    "relIds": "diagram",
}


@dataclass(frozen=True, slots=True)
class _Seen:
    """What stands in a document beside its words."""

    losses: Losses
    notes: tuple[str, ...]


def is_word(package: Package) -> bool:
    """Whether the parts are those of a Word document."""
    return DOCUMENT in package


def read_word(data: bytes) -> Taken:
    """The article in a .docx file. Raises Unreadable."""
    package = Package(data)
    seen = _look_through(package)
    pictures = Pictures()
    html = _html(data, pictures, seen.losses)
    taken = take(html, seen.losses, pictures, _properties(package))
    return Taken(taken.article, (*seen.notes, *taken.notes), taken.pictures)


def _html(data: bytes, pictures: Pictures, losses: Losses) -> str:
    # It brings no types.
    import mammoth  # pyright: ignore[reportMissingTypeStubs]

    library = cast("Any", mammoth)

    def kept(image: Any) -> dict[str, str]:
        with image.open() as stream:
            path = pictures.keep(stream.read(), str(image.content_type or ""))
        if not path:
            losses["picture of a kind that pages do not show"] += 1
            return {"src": ""}
        return {"src": path}

    try:
        result = library.convert_to_html(
            io.BytesIO(data),
            style_map=_STYLES,
            convert_image=library.images.img_element(kept),
            # A picture that lies outside the document is not fetched.
            external_file_access=False,
        )
    except Exception as error:  # what a parser of others' files may raise nobody can list
        raise Unreadable(
            tr(
                "is damaged, or not as Word writes it. It was left as it is; open it in a word "
                "processor and save it anew."
            )
        ) from error
    return str(result.value)


# ---------------------------------------------------------------- beside the words


def _look_through(package: Package) -> _Seen:
    names: list[str] = []
    for element in _elements(package, DOCUMENT):
        name = _local(element)
        if name in ("del", "moveFrom", "ins") and _has_words(element):
            names.append("ins" if name == "ins" else "del")
        elif name == "txbxContent" or name in _COUNTED:
            names.append(name)
        elif name == "vanish":
            names.append("vanish")
    losses = Losses()
    for name, what in _COUNTED.items():
        losses[what] += names.count(name)
    losses["header or footer"] += sum(
        any(_local(one) == "t" and one.text for one in _elements(package, part))
        for part in package.names
        if part.startswith(("word/header", "word/footer"))
    )
    return _Seen(losses, tuple(_notes(names)))


def _notes(names: list[str]) -> Iterator[str]:
    changes = names.count("ins") + names.count("del")
    if changes:
        yield tr("Tracked changes ({count}) were taken as accepted.", count=number(changes))
    if "txbxContent" in names:
        yield tr("What stood in text boxes was set into the text: see whether it is in its place.")
    if "vanish" in names:
        yield tr("Text that was hidden in the document is in the article: look it through.")


def _properties(package: Package) -> Article:
    part = "docProps/core.xml"
    found: dict[str, str] = {}
    if part in package:
        found = {_local(one): (one.text or "").strip() for one in _elements(package, part)}
    article = Article(tags=split_tags(found.get("keywords", "").replace(";", ",")))
    language = found.get("language", "")
    return replace(article, language=language) if language else article


def _elements(package: Package, part: str) -> Iterator[Element]:
    try:
        root: Element = ElementTree.fromstring(package.text(part))
    except (ParseError, ValueError) as error:
        if isinstance(error, Unreadable):
            raise
        raise Unreadable(tr("is damaged: its part {part} is not valid XML.", part=part)) from error
    return root.iter()


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _has_words(element: Element) -> bool:
    """Whether a tracked change is of words; those of a paragraph's mark or a row hold none."""
    return any(_local(one) in ("t", "delText") for one in element.iter())
