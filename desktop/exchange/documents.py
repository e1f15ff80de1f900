"""Which kind of document a file's bytes are, whatever its name says, and the article in it."""

from typing import TYPE_CHECKING

from desktop.translation import tr

if TYPE_CHECKING:
    from desktop.exchange.taking import Taken

SUFFIXES = frozenset({".docx", ".odt", ".zip"})
"""Of packages, which are larger than their words."""
PAGES = frozenset({".html", ".htm", ".xhtml"})
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"


def document_in(data: bytes) -> "Taken | None":
    """The article in a Word document, an OpenDocument text or a bundle; None where it is no zip.

    Raises Unreadable.
    """
    if not data.startswith((_ZIP, _OLE)):
        return None
    from desktop.exchange import bundle, opendocument, word
    from desktop.exchange.package import Package, Unreadable

    package = Package(data)
    if word.is_word(package):
        return word.read_word(data)
    if opendocument.is_opendocument(package):
        return opendocument.read_opendocument(data)
    if bundle.is_bundle(package):
        return bundle.read_bundle(package)
    if any(name.startswith(("xl/", "ppt/")) for name in package.names):
        raise Unreadable(tr("is a workbook or a presentation. It was left as it is; open a text."))
    raise Unreadable(
        tr(
            "is a zip file without an article in it (article.md). It was left as it is; unpack "
            "it, and open what is in it."
        )
    )
