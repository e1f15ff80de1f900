"""A desk's settings as one file that it can hand round.

A zip file with `desk.json` (settings by name, sites without users and passwords) and the desk's
own files as they lie in the folder of data: policies, looks, templates, words, snippets. What
comes in is taken as a whole or not at all: each name and each part is looked at before the first
is written. A file that was kept before something was taken in `restores`: what is not in it, and
came with the other, goes.
"""

import io
import json
import re
import tomllib
import unicodedata
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from desktop.article.front_matter import dump, parse
from desktop.attribution.policy import Policy
from desktop.exchange.files import ExchangeError, UnusableInput, write_bytes
from desktop.exchange.foreign_theme import check_page, check_style
from desktop.exchange.package import Package, Unreadable
from desktop.library import whole_file
from desktop.library.snippets import SnippetsError, parsed
from desktop.library.templates import bare
from desktop.translation import later, tr

SUFFIX = ".onrecord-desk"
VERSION = 1
MOST_BYTES = 50_000_000
_MOST_FILE = 10_000_000
_LIST = "desk.json"
# A name in any writing, blanks within; without what a path or a system could read otherwise.
_NAME = r"\w(?:[\w -]{0,89}[\w-])?"
# Bytes that every file system has room for.
_LONGEST_NAME = 200
_NAMES = re.compile(
    rf"policies/{_NAME}\.toml|templates/{_NAME}\.md|words\.txt|snippets\.yaml"
    rf"|themes/{_NAME}/(?:article\.html|index\.html|style\.css|theme\.toml"
    r"|fonts/\w[\w.-]{0,90}\.(?:woff2?|ttf|otf))"
)
# Names that are devices to Windows, whatever follows the dot.
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
WORDS = "words.txt"

NEW, OTHER, GONE = later("new"), later("changed"), later("removed")

Table = Mapping[str, object]


class DeskFileError(ExchangeError):
    """A desk's file cannot be written or taken in; one line that says what was kept."""


@dataclass(frozen=True, slots=True)
class DeskFile:
    """What a desk hands round: settings and sites by name, files by their place in the data."""

    settings: Table = field(default_factory=dict[str, object])
    sites: Mapping[str, Table] = field(default_factory=dict[str, Table])
    files: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    restores: bool = False
    absent: tuple[str, ...] = ()
    """Files, and sites as "site NAME", that were not there when a restoring file was kept."""


@dataclass(frozen=True, slots=True)
class Change:
    """What taking a file in does to one thing; `what` is NEW, OTHER or GONE."""

    what: str
    thing: str
    before: str = ""
    after: str = ""


def own_files(home: Path) -> dict[str, bytes]:
    """The desk's own files in a folder of data. DeskFileError names one that cannot be read.

    Templates are taken without what belongs to one story: a ledger stays at home.
    """
    found: dict[str, bytes] = {}
    for part in ("policies", "themes", "templates", WORDS, "snippets.yaml"):
        place = home / part
        for file in sorted(place.rglob("*")) if place.is_dir() else [place]:
            name = file.relative_to(home).as_posix()
            if file.is_file() and not file.is_symlink() and is_name(name):
                found[name] = _read(file, name)
    return found


def _read(file: Path, name: str) -> bytes:
    try:
        content = file.read_bytes()
        if len(content) > _MOST_FILE:
            raise ValueError(tr("it is too large"))  # noqa: TRY301 - said with the file's name
        if name.startswith("templates/"):
            return dump(bare(parse(content.decode("utf-8-sig")))).encode()
    except (OSError, ValueError) as error:
        raise DeskFileError(
            tr("{file} cannot be read, so nothing was written: {error}.", file=file, error=error)
        ) from error
    return content


def is_name(name: str) -> bool:
    """Whether a file of that name belongs to what is handed round."""
    if _NAMES.fullmatch(name) is None or not unicodedata.is_normalized("NFC", name):
        return False
    return not any(
        _DEVICES.match(part) or len(part.encode()) > _LONGEST_NAME for part in name.split("/")
    )


def packed(desk: DeskFile) -> bytes:
    """The file's bytes; the same desk gives the same bytes."""
    told = {
        "onrecord-desk": VERSION,
        "settings": dict(desk.settings),
        "sites": {name: dict(site) for name, site in desk.sites.items()},
        "restores": desk.restores,
        "absent": list(desk.absent),
    }
    parts = {_LIST: json.dumps(told, ensure_ascii=False, indent=2, sort_keys=True).encode()}
    parts |= dict(sorted(desk.files.items()))
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)
    return made.getvalue()


def write(path: Path, desk: DeskFile) -> None:
    """Write the file; NotWritten."""
    write_bytes(path, packed(desk))


def keep(path: Path, desk: DeskFile) -> None:
    """Write the file in a folder of ours, which is made where it is missing; ExchangeError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DeskFileError(
            tr("{path}: {reason}. Nothing was taken in.", path=path, reason=error.strerror)
        ) from error
    write(path, desk)


def read(path: Path) -> DeskFile:
    """What a file brings, looked through. UnusableInput says what is wrong with it."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        return _unpacked(Package(data))
    except OSError as error:
        raise UnusableInput(f"{path}: {error.strerror}.") from error
    except Unreadable as error:
        raise UnusableInput(tr("{name} {wrong}", name=path.name, wrong=error)) from error


def _unpacked(package: Package) -> DeskFile:
    told = _told(package)
    files: dict[str, bytes] = {}
    for name in package.names:
        if name == _LIST:
            continue
        if not is_name(name) or name.casefold() in {one.casefold() for one in files}:
            raise Unreadable(
                tr("has a part that does not belong there ({part}). Nothing was taken.", part=name)
            )
        files[name] = package.read(name)
        _must_be_sound(name, files[name])
    absent = tuple(str(one) for one in _listed(told.get("absent", [])))
    if not all(is_name(one) or one.startswith("site ") for one in absent):
        raise Unreadable(tr("names files that are none of a desk’s. Nothing was taken."))
    sites = {name: _table(site) for name, site in _table(told.get("sites", {})).items()}
    settings = _table(told.get("settings", {}))
    return DeskFile(settings, sites, files, told.get("restores") is True, absent)


def _told(package: Package) -> Table:
    if _LIST not in package:
        raise Unreadable(tr("is no file of a desk’s settings."))
    try:
        told = _table(cast("object", json.loads(package.read(_LIST))))
    except (ValueError, RecursionError) as error:
        raise Unreadable(tr("is damaged: its list cannot be read.")) from error
    version = told.get("onrecord-desk")
    if version != VERSION:
        raise Unreadable(
            tr(
                "is from another version of Onrecord ({version}). Nothing was taken.",
                version=version,
            )
        )
    return told


def _table(value: object) -> Table:
    if not isinstance(value, dict):
        raise Unreadable(tr("is damaged: its list cannot be read."))
    return cast("dict[str, object]", value)


def _listed(value: object) -> list[object]:
    if not isinstance(value, list):
        raise Unreadable(tr("is damaged: its list cannot be read."))
    return cast("list[object]", value)


def _must_be_sound(name: str, content: bytes) -> None:
    """Refuse what the program could not use afterwards."""
    try:
        if len(content) > _MOST_FILE:
            raise ValueError(tr("it is too large"))  # noqa: TRY301 - said with the part's name
        kind = "policy" if name.startswith("policies/") else name.rpartition(".")[2]
        _CHECKS.get(kind, _any)(content)
    except (ValueError, KeyError, RecursionError, SnippetsError) as error:
        raise Unreadable(
            tr(
                "has a part that cannot be used ({part}: {error}). Nothing was taken.",
                part=name,
                error=error,
            )
        ) from error


def _check_policy(content: bytes) -> None:
    Policy.parse(tomllib.loads(content.decode()))


def _any(_content: bytes) -> None:
    """Fonts: looked at by whoever draws with them."""


_CHECKS: Mapping[str, Callable[[bytes], object]] = {
    "policy": _check_policy,
    "toml": lambda content: tomllib.loads(content.decode()),
    "md": lambda content: parse(content.decode()),
    "yaml": lambda content: parsed(content.decode(), Path("snippets.yaml")),
    "txt": bytes.decode,
    "css": lambda content: check_style(content.decode()),
    "html": lambda content: check_page(content.decode()),
}


def wanted(present: DeskFile, brought: DeskFile) -> DeskFile:
    """What is to be there afterwards, of what `brought` speaks of.

    Words are added to those that are there, unless the file restores.
    """
    files = dict(brought.files)
    if WORDS in files and WORDS in present.files and not brought.restores:
        lines = [*present.files[WORDS].decode("utf-8-sig", "replace").splitlines()]
        lines += files[WORDS].decode("utf-8-sig").splitlines()
        files[WORDS] = "".join(f"{line}\n" for line in dict.fromkeys(lines)).encode()
    return DeskFile(brought.settings, brought.sites, files, brought.restores, brought.absent)


def changes(present: DeskFile, coming: DeskFile) -> tuple[Change, ...]:
    """What is different afterwards, a line each: settings, sites, files."""
    found: list[Change] = []
    for name, value in coming.settings.items():
        before = present.settings.get(name)
        if before != value:
            found.append(Change(OTHER, name, _said(before), _said(value)))
    for name, site in coming.sites.items():
        before = present.sites.get(name)
        if before is None or dict(before) != dict(site):
            was = str((before or {}).get("url", ""))
            what = NEW if before is None else OTHER
            found.append(Change(what, f"site {name}", was, str(site.get("url", ""))))
    for name, content in coming.files.items():
        before = present.files.get(name)
        if before != content:
            found.append(Change(NEW if before is None else OTHER, name))
    there = {*present.files, *(f"site {name}" for name in present.sites)}
    found += [Change(GONE, name) for name in coming.absent if coming.restores and name in there]
    return tuple(found)


def _said(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def put(home: Path, coming: DeskFile) -> None:
    """Write the files that `coming` has, each whole; DeskFileError."""
    name = ""
    try:
        for name, content in coming.files.items():
            place = home / name
            place.parent.mkdir(parents=True, exist_ok=True)
            if not place.resolve().is_relative_to(home.resolve()):
                raise OSError(0, tr("the folder leads elsewhere"))  # noqa: TRY301 - said below
            whole_file.replace(place, content)
        for name in coming.absent if coming.restores else ():
            if is_name(name):
                (home / name).unlink(missing_ok=True)
    except OSError as error:
        raise DeskFileError(
            tr(
                "{name} could not be written ({error}). What was there before is kept.",
                name=name,
                error=error.strerror,
            )
        ) from error
