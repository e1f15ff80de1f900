"""A document that is a zip file of parts (.docx, .odt, a bundle), opened with suspicion.

Nothing of it is unpacked to the disk. What would unpack to far more than it is, is locked with a
password, is damaged, or defines entities of its own is refused before a parser sees it.
"""

import io
import zipfile
import zlib
from pathlib import PurePosixPath

from desktop.translation import later, number, tr

# Beyond these nobody wrote the document by hand.
MOST_PARTS = 10_000
MOST_UNPACKED = 400_000_000
MOST_TEXT = 60_000_000
MOST_RATIO = 200
_RATIO_COUNTS_FROM = 10_000_000
_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_SIGNS = tuple(
    sign.encode(codec)
    for sign in ("<!DOCTYPE", "<!ENTITY")
    for codec in ("ascii", "utf-16-le", "utf-16-be")
)


class Unreadable(ValueError):
    """Why there is no article to be had; the end of a sentence that begins with the file's name."""


class Package:
    """The parts of one document by name. Raises Unreadable."""

    def __init__(self, data: bytes) -> None:
        if data.startswith(_OLE):
            raise Unreadable(_old(data))
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._parts = {part.filename: part for part in self._zip.infolist()}
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise Unreadable(
                tr(
                    "is damaged: the parts in it cannot be listed. It was left as it is; fetch "
                    "it again, or have the program that wrote it repair it."
                )
            ) from error
        self._refuse_bombs(len(data))

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts that are files, as they stand in the package."""
        return tuple(name for name, part in self._parts.items() if not part.is_dir())

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    def read(self, name: str) -> bytes:
        """The bytes of a part."""
        part = self._parts.get(name)
        if part is None:
            raise Unreadable(tr("is damaged: it has no part {name}.", name=name))
        try:
            return self._zip.read(part)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
            raise Unreadable(
                tr(
                    "is damaged: its part {name} cannot be unpacked. It was left as it is; fetch "
                    "it again.",
                    name=name,
                )
            ) from error
        except RuntimeError as error:  # locked with a password
            raise Unreadable(tr(_LOCKED)) from error

    def text(self, name: str) -> bytes:
        """The bytes of a part in XML, which defines no entities and is not endless."""
        part = self._parts.get(name)
        if part is not None and part.file_size > MOST_TEXT:
            raise Unreadable(
                tr(
                    "holds {file_size} MB of text, more than any article. It was left as it is; "
                    "split it first.",
                    file_size=number(part.file_size / 1e6),
                )
            )
        content = self.read(name)
        if any(sign in content for sign in _SIGNS):
            raise Unreadable(tr("defines entities of its own, which no word processor writes."))
        return content

    def _refuse_bombs(self, size: int) -> None:
        unpacked = sum(part.file_size for part in self._parts.values())
        swollen = unpacked > _RATIO_COUNTS_FROM and unpacked > size * MOST_RATIO
        if swollen or unpacked > MOST_UNPACKED or len(self._parts) > MOST_PARTS:
            raise Unreadable(
                tr(
                    "would unpack to {unpacked} MB in {count} parts, which is no article. It was "
                    "left as it is.",
                    unpacked=number(unpacked / 1e6),
                    count=number(len(self._parts)),
                )
            )
        if any(part.flag_bits & 1 for part in self._parts.values()):
            raise Unreadable(tr(_LOCKED))


def is_safe(name: str) -> bool:
    """Whether a part's name stays within the folder that it would be unpacked to."""
    path = PurePosixPath(name.replace("\\", "/"))
    return (
        bool(path.parts) and not path.is_absolute() and ".." not in path.parts and ":" not in name
    )


_LOCKED = later(
    "is locked with a password. It was left as it is; open it in the program that wrote it and "
    "save it without one."
)


def _old(data: bytes) -> str:
    if _ENCRYPTED in data:
        return tr(_LOCKED)
    return tr(
        "looks like an old Word or Excel document. It was left as it is; open it in a word "
        "processor and save it as .docx or .odt."
    )
