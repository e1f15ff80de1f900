"""A desk's policy: how severe each rule is, and what the desk asks of an article."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from desktop.attribution.diagnostic import Severity


@dataclass(frozen=True)
class Policy:
    """One desk's choices.

    `severity` maps rule ids to severities where the desk differs from a rule's
    default; `required` maps fields to whether they must be filled; `longest` maps
    fields to their length limit in characters.
    """

    name: str
    title: str
    severity: Mapping[str, Severity] = field(default_factory=dict[str, Severity])
    required: tuple[str, ...] = ()
    longest: Mapping[str, int] = field(default_factory=dict[str, int])
    options: Mapping[str, Mapping[str, object]] = field(
        default_factory=dict[str, Mapping[str, object]]
    )

    @classmethod
    def parse(cls, table: Mapping[str, object]) -> "Policy":
        """Read a policy from its loaded TOML; ValueError names what is wrong."""
        return cls(name=str(table["name"]), title=str(table["title"]))
