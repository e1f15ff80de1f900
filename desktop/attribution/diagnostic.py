"""What a rule says about an article."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.article.ledger import Source
from desktop.article.model import Edit
from desktop.article.reply import Reply


class Severity(StrEnum):
    """What a desk does about a finding; OFF never reaches a diagnostic."""

    BLOCK = "block"
    WARN = "warn"
    INFO = "info"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Fix:
    """A way to mend a finding, as edits that are made (and undone) together.

    `label` is a verb phrase for a button ("Add speaker…"). Where the writer has
    to supply words, `prompt` is the question to ask and every "{answer}" in the
    edits' texts and in `source`'s name stands for the answer. `source` is an
    entry to add to the ledger, or to put in the place of the one with its key.
    `reply` is an entry to add to the replies; "{answer}" stands in its `asked`.
    `quoting`: what its speaker is quoted with goes into the entry, when the fix is made.
    `ignore` asks for a reason and sets the finding aside.
    """

    label: str
    edits: tuple[Edit, ...] = ()
    prompt: str = ""
    source: Source | None = None
    ignore: bool = False
    reply: Reply | None = None
    quoting: bool = False


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding: `start:end` are code points in the text of `field`.

    `field` is a path of `article.model.TEXT_FIELDS` or "sources". `message` is one
    plain sentence or question; `reason` says why it matters, in a sentence or two.
    """

    rule: str
    severity: Severity
    field: str
    start: int
    end: int
    text: str
    message: str
    reason: str
    fixes: tuple[Fix, ...] = ()
    overridable: bool = True
