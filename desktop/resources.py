"""Where the data files are: beside the package in an installation, above it in a checkout."""

import tomllib
from pathlib import Path


def folder() -> Path:
    """The folder that holds themes, lexicons, policies, samples and help."""
    installed = Path(__file__).parent / "_resources"
    return installed if installed.is_dir() else Path(__file__).parent.parent / "resources"


def text(*parts: str) -> str:
    """A text file of the folder, decoded from UTF-8."""
    return folder().joinpath(*parts).read_text(encoding="utf-8")


def table(*parts: str) -> dict[str, object]:
    """A TOML file of the folder as a plain table."""
    return tomllib.loads(text(*parts))


def changes() -> str:
    """The changelog, as Markdown."""
    name = "CHANGELOG.md"
    installed = folder() / name
    place = installed if installed.is_file() else folder().parent / name
    return place.read_text(encoding="utf-8")
