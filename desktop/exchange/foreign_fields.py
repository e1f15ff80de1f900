"""Front matter as other programs write it: YAML, TOML, JSON, and Pandoc’s title block.

Source: the programs’ manuals on front matter, metadata and title blocks.
"""

import json
import re
import tomllib
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any, cast

import yaml

from desktop.article.yaml_reader import KNOWN_FIELDS
from desktop.translation import tr

_TOML = re.compile(r"\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_YAML = re.compile(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_TITLE_BLOCK = re.compile(
    r"%(?P<title>[^\n]*(?:\n[ \t]+[^\n]*)*)\n(?P<rest>(?:%[^\n]*(?:\n|\Z)){0,2})"
)
# Such a text is in no other program's dialect.
_OURS = KNOWN_FIELDS - {"date", "slug", "language", "tags", "section"}
_LISTS = {"author": "byline", "authors": "byline"}
_TAGS = ("tags", "keywords")
_NAMES = KNOWN_FIELDS | {"title", "description", "subtitle", "author", "keywords"}


def head_of(text: str) -> tuple[dict[str, Any] | None, str]:
    """The fields at the top, None where there are none that we can tell, and the text below.

    Raises ValueError, its message one line, where the front matter cannot be read.
    """
    found = _TOML.match(text)
    if found is not None:
        try:
            return _plain(tomllib.loads(found[1])), text[found.end() :]
        except tomllib.TOMLDecodeError as error:
            said = tr("the front matter (TOML) cannot be read: {error}", error=error)
            raise ValueError(said) from error
    if re.match(r"\{\s*\"", text):
        return _json(text)
    found = _YAML.match(text)
    if found is not None:
        return _yaml(found[1]), text[found.end() :]
    found = _TITLE_BLOCK.match(text)
    return (None, text) if found is None else (_title_block(found), text[found.end() :])


def _json(text: str) -> tuple[dict[str, Any] | None, str]:
    try:
        value, end = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        # A brace may begin a text as well.
        return None, text
    return (
        (_plain(value), text[end:].removeprefix("\n")) if isinstance(value, dict) else (None, text)
    )


def _yaml(text: str) -> dict[str, Any] | None:
    try:
        value: object = yaml.safe_load(text)
        typed: object = yaml.load(text, yaml.BaseLoader)  # noqa: S506 - makes texts only
    except (yaml.YAMLError, ValueError, RecursionError):
        # Whoever reads the article says what is wrong, and where.
        return None
    if not isinstance(value, dict) or not isinstance(typed, dict):
        return None
    # What is a field here stays as it was typed; YAML would make a truth value of “No”.
    as_typed = cast("dict[str, Any]", typed)
    fields = cast("dict[str, Any]", value)
    return {
        str(name): as_typed.get(name, given)
        if isinstance(given, bool) and name in _NAMES
        else given
        for name, given in fields.items()
    }


def _title_block(found: re.Match[str]) -> dict[str, Any]:
    """Pandoc's three lines: % title, % authors parted by semicolons, % date."""
    rest = [line[1:].strip() for line in found["rest"].splitlines()]
    author, day = (*rest, "", "")[:2]
    names = [name.strip() for name in author.split(";")]
    fields = {"title": " ".join(found["title"].split()), "author": names, "date": day}
    return {name: value for name, value in fields.items() if value and value != [""]}


def _plain(value: Any) -> Any:
    """TOML's and JSON's values as YAML writes them."""
    if isinstance(value, dict):
        table = cast("dict[object, Any]", value)
        return {str(name): _plain(inner) for name, inner in table.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in cast("list[Any]", value)]
    return value.isoformat() if isinstance(value, datetime | date | time) else value


def is_ours(head: Mapping[str, Any]) -> bool:
    """Whether it holds a field that only our own files have."""
    return not _OURS.isdisjoint(head)


def written(fields: Mapping[str, Any]) -> str:
    """The fields as a block of YAML front matter."""
    if not fields:
        return "---\n---\n"
    return f"---\n{yaml.safe_dump(_plain(fields), allow_unicode=True, sort_keys=False)}---\n"


def fields_of(head: Mapping[str, Any]) -> dict[str, Any]:
    """The fields by names that are read here; those of which we know nothing stay as they are."""
    fields = dict(head)
    for theirs, ours in _LISTS.items():
        names = _words(fields.get(theirs))
        if names and (theirs != "author" or not isinstance(fields[theirs], str)):
            fields[ours] = _joined(names)
            del fields[theirs]
    if "abstract" in fields and not {"description", "subtitle"} & fields.keys():
        fields["standfirst"] = " ".join(str(fields.pop("abstract")).split())
    for name in _TAGS:
        if isinstance(fields.get(name), str) and name == "tags" and "," not in fields[name]:
            # Jekyll parts tags in one line by blanks.
            fields[name] = fields[name].split()
    if "keywords" in fields and "tags" not in fields:
        fields["tags"] = _words(fields.pop("keywords"))
    return fields


def _words(value: object) -> list[str]:
    """Names from a text, a list of texts, or a list of tables with a `name`."""
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    found: list[str] = []
    for one in cast("list[object]", value) if isinstance(value, list) else []:
        named = cast("dict[str, object]", one).get("name", "") if isinstance(one, dict) else one
        if str(named).strip():
            found.append(str(named).strip())
    return found


def _joined(names: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
