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
    """Something a source said; `text` is verbatim where `verified`.

    A statement may be bound to a stretch of the body. `words` is what stood there when it
    was bound or last verified, `at` where the stretch begins (code points of the body; -1
    where it is lost or was never bound), `now` what stands there where that is no longer
    `words` (a lost stretch keeps what stood there last). Keeping the present words, rather
    than only their number, lets a body that was edited in another program be told from one
    that was edited here; see `binding`. A verified mark counts only while the stretch reads
    `words`: `binding.is_verified`.
    """

    text: str
    when: str = ""
    where: str = ""
    medium: str = ""
    terms: Terms | None = None
    verified: bool = False
    words: str = ""
    at: int = -1
    now: str = ""
    extra: Mapping[str, object] = field(default_factory=dict[str, object], hash=False)

    @property
    def length(self) -> int:
        """The code points of the stretch as it is now."""
        return len(self.now or self.words) if self.at >= 0 else 0


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
