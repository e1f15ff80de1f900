"""What belongs to the program: its modules and data files, for packages to be held against.

`packaging/build.py` writes the source's manifest beside the data files, and whatever is built
carries it along: wheel, frozen program, system package. The self-test compares. Standard library
only, so that a build needs nothing else.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

FILE = "manifest.json"


class ManifestError(Exception):
    """The manifest of a package cannot be read; one line for the user."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """Names of modules ("desktop.cli.check"), and SHA-256 of data files by their paths.

    Paths are relative to the folder of data files, with slashes. `source` says which state of the
    source it is; "" where that is not known.
    """

    version: str
    source: str
    modules: tuple[str, ...]
    files: Mapping[str, str]

    def written(self) -> str:
        """As JSON, the same text for the same manifest."""
        return json.dumps(asdict(self), indent=1, sort_keys=True) + "\n"


def read(folder: Path) -> Manifest | None:
    """The manifest that came with these data files, None where none did; ManifestError."""
    try:
        table = json.loads((folder / FILE).read_text(encoding="utf-8"))
        return Manifest(
            str(table["version"]),
            str(table["source"]),
            tuple(str(name) for name in table["modules"]),
            {str(path): str(digest) for path, digest in table["files"].items()},
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ManifestError(f"The manifest of this package cannot be read: {error}.") from error


def of_source(package: Path, resources: Path, version: str, source: str = "") -> Manifest:
    """The manifest of a source tree: the folder of the package, and that of the data files."""
    modules = sorted(_module(file.relative_to(package.parent)) for file in package.rglob("*.py"))
    return Manifest(version, source, tuple(modules), digests(resources))


def digests(resources: Path) -> dict[str, str]:
    """SHA-256 of every data file, by its path; the manifest is none of them. OSError."""
    files = (file for file in sorted(resources.rglob("*")) if file.is_file())
    return {
        file.relative_to(resources).as_posix(): digest(file)
        for file in files
        if file != resources / FILE
    }


def digest(file: Path) -> str:
    """SHA-256 of a file, as the manifest has it. OSError."""
    return sha256(file.read_bytes()).hexdigest()


def _module(file: Path) -> str:
    parts = file.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
