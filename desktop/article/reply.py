"""The right of reply: whom a story accuses of something, and what they had to say to it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Reply:
    """A chance to answer that was given to a person or organisation before publication.

    `party` is whom the story criticises, as named in it; `allegation` what was put to
    them. `asked` and `deadline` are dates or times as typed, `how` the way they were asked
    ("e-mail to the press office"). `answer` is what they said, empty while none has come.
    `extra` holds front matter fields of the entry that Onrecord does not know. Like the
    ledger, none of it is part of what is published.
    """

    party: str
    allegation: str = ""
    asked: str = ""
    how: str = ""
    deadline: str = ""
    answer: str = ""
    extra: Mapping[str, object] = field(default_factory=dict[str, object], hash=False)
