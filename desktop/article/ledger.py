"""The source ledger: who told us what, and on which terms."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What a source is."""

    PERSON = "person"
    DOCUMENT = "document"
    ORGANISATION = "organisation"
    AGENCY = "agency"
    STATE_MEDIA = "state media"
    SOCIAL_POST = "social post"
    EYEWITNESS = "eyewitness"
    OWN_OBSERVATION = "own observation"


class Terms(StrEnum):
    """What the source allows us to do with name and words."""

    ON_RECORD = "on record"
    BACKGROUND = "on background"
    NOT_FOR_ATTRIBUTION = "not for attribution"
    OFF_RECORD = "off record"


@dataclass(frozen=True, slots=True)
class Statement:
    """Something a source said; `text` is verbatim where `verified`."""

    text: str
    when: str = ""
    where: str = ""
    medium: str = ""
    terms: Terms | None = None
    verified: bool = False
    extra: Mapping[str, object] = field(default_factory=dict[str, object], hash=False)


@dataclass(frozen=True, slots=True)
class Source:
    """One entry of the ledger.

    `key` is the citation key used in the body as `[@key]`. `via` is the key of
    the source they know it from. `contact` and `notes` are confidential and
    never leave the machine. `reason` and `approved_by` are for unnamed sources.
    `extra`, here and in a statement, holds front matter fields that Onrecord does not
    know; as confidential as the rest of the ledger.
    """

    key: str
    name: str = ""
    aliases: tuple[str, ...] = ()
    role: str = ""
    organisation: str = ""
    kind: Kind = Kind.PERSON
    terms: Terms = Terms.ON_RECORD
    via: str = ""
    link: str = ""
    reason: str = ""
    approved_by: str = ""
    contact: str = ""
    notes: str = ""
    statements: tuple[Statement, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict[str, object], hash=False)
