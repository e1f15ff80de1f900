"""A desk's policy: how severe each rule is, and what the desk asks of an article."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from desktop.article.model import TEXT_FIELDS
from desktop.attribution.diagnostic import Severity
from desktop.attribution.rule_names import NAMES, PROTECTING
from desktop.translation import tr

_ENTRIES = {
    "name", "title", "summary", "language",
    "required", "wanted", "longest", "severity", "options", "suppressed", "source_list",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A name that must not be published; `until` is the last day (YYYY-MM-DD), or empty."""

    name: str
    reason: str = ""
    jurisdiction: str = ""
    until: str = ""


@dataclass(frozen=True)
class Policy:
    """One desk's choices.

    `summary` says in a sentence what it is for. `language` is the tag of what the desk
    writes in, for articles that do not tell. `severity` maps rule ids to severities where
    the desk differs from a rule's own.
    `required` are the fields without which nothing is published, `wanted` those the desk
    asks for; `longest` maps fields to their length limit in characters. `options` are
    further settings of single rules; `suppressed` the names that must not be published.
    `source_list`: whether the sources that the body cites are listed for readers at its end.
    """

    name: str
    title: str
    summary: str = ""
    language: str = ""
    severity: Mapping[str, Severity] = field(default_factory=dict[str, Severity])
    required: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()
    longest: Mapping[str, int] = field(default_factory=dict[str, int])
    suppressed: tuple[Suppressed, ...] = ()
    options: Mapping[str, Mapping[str, object]] = field(
        default_factory=dict[str, Mapping[str, object]]
    )
    source_list: bool = False

    @classmethod
    def parse(cls, table: Mapping[str, object]) -> "Policy":
        """Read a policy from its loaded TOML; ValueError names what is wrong.

        It fails closed: a rule, severity, field or entry that is not known is an error,
        since a misspelt rule would otherwise silently not protect anybody.
        """
        if unknown := sorted(set(table) - _ENTRIES):
            raise ValueError(
                tr("the policy has an unknown entry: {names}", names=", ".join(unknown))
            )
        for entry in ("name", "title"):
            if not isinstance(table.get(entry), str) or not table[entry]:
                raise ValueError(tr("the policy has no {entry}", entry=entry))
        severity = _severities(_table(table, "severity"))
        for rule, level in severity.items():
            if rule in PROTECTING and level is not Severity.BLOCK:
                raise ValueError(tr("the rule {rule} protects people and always blocks", rule=rule))
        options = _table(table, "options")
        if unknown := sorted(set(options) - NAMES):
            raise ValueError(
                tr("the policy sets options of an unknown rule: {names}", names=", ".join(unknown))
            )
        return cls(
            name=cast("str", table["name"]),
            title=cast("str", table["title"]),
            summary=str(table.get("summary", "")),
            language=str(table.get("language", "")),
            severity=severity,
            required=_fields(table, "required"),
            wanted=_fields(table, "wanted"),
            longest=_lengths(_table(table, "longest")),
            suppressed=_suppressed(table.get("suppressed", [])),
            options={rule: _table(options, rule) for rule in options},
            source_list=_switch(table, "source_list"),
        )


def _table(table: Mapping[str, object], entry: str) -> Mapping[str, object]:
    value = table.get(entry, {})
    if isinstance(value, dict):
        return cast("dict[str, object]", value)
    raise ValueError(tr("{entry} in the policy is not a table", entry=entry))


def _switch(table: Mapping[str, object], entry: str) -> bool:
    value = table.get(entry, False)
    if isinstance(value, bool):
        return value
    raise ValueError(tr("{entry} in the policy is neither true nor false", entry=entry))


def _severities(table: Mapping[str, object]) -> Mapping[str, Severity]:
    found: dict[str, Severity] = {}
    for rule, level in table.items():
        if rule not in NAMES:
            raise ValueError(tr("the policy names an unknown rule: {rule}", rule=rule))
        try:
            found[rule] = Severity(str(level))
        except ValueError:
            raise ValueError(
                tr(
                    "the policy gives {rule} the unknown severity {level} (block, warn, info or "
                    "off)",
                    rule=rule,
                    level=repr(level),
                )
            ) from None
    return found


def _suppressed(value: object) -> tuple[Suppressed, ...]:
    entries = cast("list[object]", value) if isinstance(value, list) else [None]
    found: list[Suppressed] = []
    for entry in entries:
        texts = cast("dict[str, object]", entry) if isinstance(entry, dict) else {}
        known = {"name", "reason", "jurisdiction", "until"}
        if not texts.get("name") or set(texts) - known:
            raise ValueError(
                tr(
                    "a suppressed name in the policy needs a name, and may have a reason, a "
                    "jurisdiction and a last day (until)"
                )
            )
        if not any(character.isalnum() for character in str(texts["name"])):
            raise ValueError(tr("a suppressed name in the policy has no letters"))
        found.append(Suppressed(**{key: str(text) for key, text in texts.items()}))
    return tuple(found)


def _fields(table: Mapping[str, object], entry: str) -> tuple[str, ...]:
    value = table.get(entry, [])
    names = cast("list[object]", value) if isinstance(value, list) else [None]
    if not all(isinstance(name, str) for name in names):
        raise ValueError(tr("{entry} in the policy is not a list of fields", entry=entry))
    names = cast("list[str]", names)
    for name in names:
        _known_field(name)
    return tuple(names)


def _lengths(table: Mapping[str, object]) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for name, length in table.items():
        _known_field(name)
        if not isinstance(length, int) or isinstance(length, bool) or length < 1:
            raise ValueError(
                tr("the longest {name} in the policy is not a number above 0", name=name)
            )
        found[name] = length
    return found


def _known_field(name: str) -> None:
    if name not in TEXT_FIELDS:
        raise ValueError(tr("the policy names an unknown field: {name}", name=name))
