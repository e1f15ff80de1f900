"""A correction: what readers are told was wrong in the story, when, and where they find it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Place(StrEnum):
    """Where on the story the correction stands."""

    TOP = "top"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction; unlike the ledger it is published with the story.

    `note` is plain text, with blank lines between its paragraphs. `date` is ISO 8601 as typed,
    or empty. `extra` holds front matter fields of the entry that Onrecord does not know.
    """

    note: str
    date: str = ""
    place: Place = Place.BOTTOM
    extra: Mapping[str, object] = field(default_factory=dict[str, object], hash=False)
