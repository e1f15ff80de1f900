"""Markdown as other programs write it: Hugo, Jekyll, Obsidian and Pandoc.

Signature: `translated(text) -> Translated`. Where nothing of theirs is found the text comes back
as it was. What has a counterpart here is rewritten, what has none is left out and counted. Code is
never touched.

Sources: the programs' manuals on front matter, shortcodes (Hugo), Liquid tags (Jekyll), internal
links, callouts and comments (Obsidian), title blocks, metadata, citations and notes (Pandoc).
"""

import json
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, cast

import yaml

from desktop.article.losses import Losses
from desktop.article.yaml_reader import KNOWN_FIELDS
from desktop.translation import tr

_TOML = re.compile(r"\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_YAML = re.compile(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_TITLE_BLOCK = re.compile(
    r"%(?P<title>[^\n]*(?:\n[ \t]+[^\n]*)*)\n(?P<rest>(?:%[^\n]*(?:\n|\Z)){0,2})"
)
# Fields that only our own files have: such a text is in no other dialect.
_OURS = KNOWN_FIELDS - {"date", "slug", "language", "tags", "section"}
_CODE = re.compile(
    r"^(?P<fence>```+|~~~+)[^\n]*\n.*?(?:^(?P=fence)[ \t]*$|\Z)"
    r"|(?<!`)(?P<ticks>`+)(?!`)[^\n]*?(?<!`)(?P=ticks)(?!`)",
    re.DOTALL | re.MULTILINE,
)
_LISTS = {"author": "byline", "authors": "byline"}
_TAGS = ("tags", "keywords")
_NAMES = KNOWN_FIELDS | {"title", "description", "subtitle", "author", "keywords"}


@dataclass(frozen=True, slots=True)
class Translated:
    """A text in our dialect, and what of it could not be carried.

    `changed` says that it is not the text that was given.
    """

    text: str
    changed: bool
    losses: Losses


class DialectError(ValueError):
    """The front matter cannot be read; one line."""


def translated(text: str) -> Translated:
    """The text with the other programs' ways of writing brought into ours. Raises DialectError."""
    head, body = _front_matter(text)
    if head is not None and _OURS & head.keys():
        return Translated(text, changed=False, losses=Losses())
    losses = Losses()
    translation = _Translation(losses)
    new_body = translation.of(body)
    fields = None if head is None else _fields(head)
    foreign = head is not None and (fields != head or not text.startswith("---"))
    if new_body == body and not foreign:
        return Translated(text, changed=False, losses=losses)
    if foreign:
        written = (
            yaml.safe_dump(_plain(fields), allow_unicode=True, sort_keys=False) if fields else ""
        )
        return Translated(f"---\n{written}---\n{new_body}", changed=True, losses=losses)
    return Translated(text[: len(text) - len(body)] + new_body, changed=True, losses=losses)


# ---------------------------------------------------------------- front matter


def _front_matter(text: str) -> tuple[dict[str, Any] | None, str]:
    """The fields at the top, None where there are none that we can tell, and the text below."""
    found = _TOML.match(text)
    if found is not None:
        try:
            return _plain(tomllib.loads(found[1])), text[found.end() :]
        except tomllib.TOMLDecodeError as error:
            raise DialectError(
                tr("the front matter (TOML) cannot be read: {error}", error=error)
            ) from error
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


def _fields(head: Mapping[str, Any]) -> dict[str, Any]:
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


# ---------------------------------------------------------------- bodies

_ATTRIBUTE = re.compile(r"([\w-]+)\s*=\s*(?:\"([^\"]*)\"|`([^`]*)`|(\S+))")
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg")
# What a text holds wherever the pattern is found, the pattern, and what becomes of it. A text with
# nothing of the kind is not searched, nor the pattern compiled.
_Rule = tuple[str, str, Callable[["_Translation", re.Match[str]], str]]


class _Translation:
    """One text on its way, and the notes that were written within its lines."""

    def __init__(self, losses: Losses) -> None:
        self._losses = losses
        self._notes: list[str] = []

    def of(self, body: str) -> str:
        """The body in our dialect; code keeps its place and its words."""
        body = self._rewritten(body, _WHOLE)
        parts: list[str] = []
        end = 0
        for code in _CODE.finditer(body):
            parts += (self._rewritten(body[end : code.start()], _RULES), code[0])
            end = code.end()
        parts.append(self._rewritten(body[end:], _RULES))
        notes = "".join(f"\n\n[^inline-{n}]: {text}" for n, text in enumerate(self._notes, 1))
        return "".join(parts).rstrip("\n") + notes + "\n" if notes else "".join(parts)

    def _rewritten(self, text: str, rules: tuple[_Rule, ...]) -> str:
        for mark, pattern, rewrite in rules:
            if mark not in text:
                continue

            def replaced(
                found: re.Match[str],
                rewrite: Callable[["_Translation", re.Match[str]], str] = rewrite,
            ) -> str:
                return rewrite(self, found)

            text = re.sub(pattern, replaced, text, flags=re.MULTILINE)
        return text

    def lost(self, what: str) -> str:
        """Count what is left out; nothing stands in its place."""
        self._losses[what] += 1
        return ""

    def noted(self, found: re.Match[str]) -> str:
        """Pandoc's note within a line."""
        self._notes.append(found[1].strip())
        return f"[^inline-{len(self._notes)}]"

    def figure(self, found: re.Match[str]) -> str:
        """Hugo's shortcode for a picture."""
        given = {name: a or b or c for name, a, b, c in _ATTRIBUTE.findall(found[1])}
        source = given.get("src") or given.get("link", "")
        caption = " ".join(filter(None, (given.get("title"), given.get("caption"))))
        alt = given.get("alt") or ""
        told = ' "' + caption.replace('"', "”") + '"' if caption else ""
        return f"![{alt}](<{source}>{told})" if " " in source else f"![{alt}]({source}{told})"

    def embedded(self, found: re.Match[str]) -> str:
        """Obsidian’s embedded file: a picture is shown, another note is not carried."""
        name, _, more = found[1].partition("|")
        name = name.partition("#")[0].strip()
        if not name.lower().endswith(_PICTURES):
            return self.lost("embedded note")
        alt = "" if re.fullmatch(r"[\dx]*", more.strip()) else more.strip()
        return f"![{alt}](<{name}>)" if " " in name else f"![{alt}]({name})"

    def linked(self, found: re.Match[str]) -> str:
        """Obsidian’s link to another note: its words."""
        self._losses["link to another note (its words are kept)"] += 1
        name, _, alias = found[1].partition("|")
        return alias.strip() or name.replace("#", " › ").strip(" ›")

    def citation(self, found: re.Match[str]) -> str:
        """Pandoc’s citation with words around its keys: the keys."""
        keys = re.findall(r"@\{?([\w][\w:.#$%&+?<>~/-]*\w|\w)", found[0])
        bare = "[" + "; ".join(f"@{key}" for key in keys) + "]"
        if bare == found[0]:
            return bare
        self._losses["page or remark in a citation"] += 1
        return bare

    def callout(self, found: re.Match[str]) -> str:
        """Obsidian’s callout: a quotation with its title in bold."""
        title = found["title"].strip() or found["kind"].capitalize()
        return f"{found['lead']}**{title}**\n{found['lead'].rstrip()}\n"


def _dropped(what: str) -> Callable[[_Translation, re.Match[str]], str]:
    return lambda translation, _: translation.lost(what)


def _kept(group: int | str) -> Callable[[_Translation, re.Match[str]], str]:
    return lambda _, found: found[group]


def _as(form: str) -> Callable[[_Translation, re.Match[str]], str]:
    return lambda _, found: found.expand(form)


_SHORT, _END = r"\{\{[<%] *", r"[>%]\}\}"
# Before code is told from text: these make code, or hold it.
_WHOLE: tuple[_Rule, ...] = (
    (
        "highlight",
        r"\{% *highlight +(\w+)[^%]*%\}\n?([\s\S]*?)\n?\{% *endhighlight *%\}",
        _as(r"```\1\n\2\n```"),
    ),
    (
        "highlight",
        rf"{_SHORT}highlight +\"?(\w+)\"?[^>%]*{_END}\n?([\s\S]*?)\n?{_SHORT}/ *highlight *{_END}",
        _as(r"```\1\n\2\n```"),
    ),
)
# None reads over the beginning of another of its kind: a text full of those that never end would
# else be read through for each of them.
_RULES: tuple[_Rule, ...] = (
    # Hugo
    ("{{<", r"\{\{< *figure +([^{}]*?)/?>\}\}", _Translation.figure),
    ("{{", r"\{\{[<%] *(?:relref|ref) +\"?([^\"\s>%]+)\"?[^{}]*[>%]\}\}", _kept(1)),
    ("{{", r"\{\{[<%][^{}]*[>%]\}\}", _dropped("shortcode of Hugo’s")),
    ("<!--", r"^<!-- *more *-->\n?", lambda _t, _f: ""),
    # Jekyll
    ("{%", r"\{% *(?:end)?raw *%\}", lambda _t, _f: ""),
    ("{{", r"\{\{ *site\.(?:base)?url *\}\}", lambda _t, _f: ""),
    ("{%", r"\{% *(?:post_url|link) +([^% ]+) *%\}", _kept(1)),
    ("{%", r"\{%[^%\n]*%\}", _dropped("tag of Jekyll’s")),
    ("{{", r"\{\{ *(?:site|page|post|content)\b[^{}\n]*\}\}", _dropped("tag of Jekyll’s")),
    # Obsidian
    ("%%", r"%%[\s\S]*?%%\n?", _dropped("comment")),
    ("![[", r"!\[\[([^\[\]\n]+)\]\]", _Translation.embedded),
    ("[[", r"\[\[([^\[\]\n]+)\]\]", _Translation.linked),
    (
        "[!",
        r"^(?P<lead>(?:> ?)+)\[!(?P<kind>\w+)(?:\|[^\]\n]*)?\][+-]?(?P<title>[^\n]*)\n?",
        _Translation.callout,
    ),
    ("==", r"==(?=\S)([^=\n]+?)(?<=\S)==", _as(r"<mark>\1</mark>")),
    ("^", r"[ \t]+\^[\w-]+$", lambda _t, _f: ""),
    # Pandoc
    ("^[", r"\^\[((?:[^\[\]\n]|\[[^\]\n]*\](?:\([^)\n]*\))?)+)\]", _Translation.noted),
    ("@", r"\[(?:[^\[\]@\n]* )?-?@\{?\w[^\[\]\n]*\](?!\()", _Translation.citation),
    (":::", r"^:::+ *[^\n]*\n?", lambda _t, _f: ""),
    ("~~", r"~~(?=\S)([^~\n]+?)(?<=\S)~~", _as(r"<s>\1</s>")),
    ("^", r"(?<=\w)\^([\w+-]{1,20})\^", _as(r"<sup>\1</sup>")),
    ("~", r"(?<=\w)~([\w+-]{1,20})~", _as(r"<sub>\1</sub>")),
)
