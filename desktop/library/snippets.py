"""The desk's own texts by a short name: a YAML file that anyone may edit.

Places in braces are filled in as a text is written out; what is no place stays as it stands, and
`{{` is a brace.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from desktop.library import whole_file
from desktop.translation import tr

if TYPE_CHECKING:
    import yaml

CURSOR = "cursor"
PLACES = ("cursor", "headline", "standfirst", "byline", "dateline", "date", "time", "selection")
"""What can stand in braces."""
NAME = re.compile(r"[^\W_][\w-]{0,29}")
"""What a name looks like: a word, so that it can be told from the text before it."""
_PLACE = re.compile(r"\{\{|\{(\w+)\}")
_NOTE = f"# Written by Onrecord. In braces: {', '.join(PLACES)}.\n"


class SnippetsError(Exception):
    """The file cannot be read or written; one line for the user."""


def fill(text: str, values: Mapping[str, str]) -> tuple[str, int]:
    """A snippet's text with its places filled in, and where the caret is to be (code points).

    The caret goes behind the text where nothing says otherwise.
    """
    parts: list[str] = []
    caret: int | None = None
    reached = 0
    for found in _PLACE.finditer(text):
        parts.append(text[reached : found.start()])
        reached = found.end()
        name = found[1]
        if name is None:
            parts.append("{")
        elif name == CURSOR:
            caret = sum(map(len, parts)) if caret is None else caret
        else:
            parts.append(values.get(name, found[0]))
    made = "".join(parts) + text[reached:]
    return made, len(made) if caret is None else caret


class Snippets:
    """The desk's file; those that come with the program where there is none yet."""

    def __init__(self, file: Path, shipped: Path) -> None:
        self._file = file
        self._shipped = shipped
        self._read: tuple[tuple[str, int, int], dict[str, str]] | None = None

    def read(self) -> dict[str, str]:
        """Text by name; read again only when the file changed. SnippetsError."""
        file = self._file if self._file.exists() else self._shipped
        try:
            state = file.stat()
            key = (str(file), state.st_mtime_ns, state.st_size)
            if self._read is None or self._read[0] != key:
                self._read = key, parsed(file.read_text(encoding="utf-8-sig"), file)
        except (OSError, UnicodeDecodeError) as error:
            raise SnippetsError(
                tr("The snippets in {file} cannot be read: {error}.", file=file, error=error)
            ) from error
        return dict(self._read[1])

    def write(self, texts: Mapping[str, str]) -> None:
        """Keep these instead; the file is replaced whole. SnippetsError."""
        written = _written(texts)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            whole_file.replace(self._file, (_NOTE + written).encode())
        except OSError as error:
            raise SnippetsError(
                tr("The snippets could not be kept: {reason}.", reason=error.strerror)
            ) from error


def _written(texts: Mapping[str, str]) -> str:
    """The file's text: texts of several lines as such, so that people can edit them."""
    import yaml

    class Dumper(yaml.SafeDumper): ...

    Dumper.add_representer(str, _text)
    return yaml.dump(dict(texts), Dumper=Dumper, allow_unicode=True, sort_keys=True)


def _text(_: "yaml.SafeDumper", text: str) -> "yaml.ScalarNode":
    from yaml import ScalarNode

    style = "|" if "\n" in text else None
    return ScalarNode("tag:yaml.org,2002:str", text, style=style)


def parsed(text: str, file: Path) -> dict[str, str]:
    """The texts by name of what a file says; SnippetsError."""
    import yaml

    try:
        table = cast("object", yaml.safe_load(text))
    except yaml.YAMLError as error:
        said = " ".join(str(error).split())
        raise SnippetsError(
            tr("The snippets in {file} cannot be read: {said}.", file=file, said=said)
        ) from error
    if table is None:
        return {}
    if not isinstance(table, dict):
        raise SnippetsError(tr("The snippets in {file} are no list of names and texts.", file=file))
    pairs = cast("dict[object, object]", table)
    bad = [str(name) for name, value in pairs.items() if not _is_snippet(name, value)]
    if bad:
        raise SnippetsError(
            tr("In {file} these are no snippets: {names}.", file=file, names=", ".join(bad))
        )
    return {str(name): str(value) for name, value in pairs.items()}


def _is_snippet(name: object, value: object) -> bool:
    return isinstance(name, str) and bool(NAME.fullmatch(name)) and isinstance(value, str)
