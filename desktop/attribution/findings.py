"""All that was found in one article, put together when somebody first asks.

A paragraph's findings count their places from where it starts, so that an edit leaves those of the
others alone. What is asked with each check, how many there are, is added up without them.
"""

from bisect import insort
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from typing import Protocol

from desktop.article.model import TEXT_FIELDS, Edit
from desktop.attribution.diagnostic import Diagnostic, Fix, Severity

Sums = tuple[int, int, int, int, int]
"""How many block, warn and inform; places with vague sources, and with second-hand ones."""
NOTHING: Sums = (0, 0, 0, 0, 0)

_ORDER = {field: number for number, field in enumerate((*TEXT_FIELDS, "corrections", "sources"))}
# So many findings are put among the others one by one; more are sorted in.
_FEW = 64


class Told(Protocol):
    """A paragraph as far as it matters here: its diagnostics, in order."""

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Their places count from where it starts."""
        ...


class Findings:
    """The diagnostics of one article; nothing in it changes, so that any thread may ask."""

    def __init__(
        self,
        above: Sequence[Diagnostic],
        body: Sequence[Told],
        starts: Sequence[int],
        whole: Iterable[Diagnostic],
    ) -> None:
        """Those of the paragraphs of other fields and of the body, each in order, and those of
        the article as a `whole`, which come among them.
        """
        self.body = body
        self.starts = starts
        self.whole = tuple(whole)
        self._above = above

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Findings) and self.diagnostics == other.diagnostics

    def __hash__(self) -> int:
        return hash(len(self.diagnostics))

    @cached_property
    def placed(self) -> tuple[tuple[int, Diagnostic], ...]:
        """In field order, then by position, each with where its places count from."""
        made = [(0, one) for one in self._above]
        for known, start in zip(self.body, self.starts, strict=True):
            if known.diagnostics:
                made += [(start, one) for one in known.diagnostics]
        if len(self.whole) < _FEW:
            for one in self.whole:
                insort(made, (0, one), key=_ordered)
        else:
            made = sorted([*made, *((0, one) for one in self.whole)], key=_ordered)
        return tuple(made)

    @cached_property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """The same, with places in their fields."""
        return tuple(map(self.at, range(len(self.placed))))

    def at(self, number: int) -> Diagnostic:
        """One of `diagnostics`; the others need not be made for it."""
        start, one = self.placed[number]
        return moved(one, start) if start else one


def place(one: Diagnostic) -> tuple[int, int, str]:
    """By what the diagnostics of one field are ordered."""
    return one.start, one.end, one.rule


def _ordered(placed: tuple[int, Diagnostic]) -> tuple[int, int, int, str]:
    start, one = placed
    return _ORDER[one.field], start + one.start, start + one.end, one.rule


def is_among(one: Diagnostic, set_aside: Collection[tuple[str, str]]) -> bool:
    """Whether a diagnostic is one of those set aside, by rule and text, and may be."""
    return one.overridable and (one.rule, one.text) in set_aside


def sums_of(found: Sequence[Diagnostic]) -> Sums:
    """What these come to."""
    if not found:
        return NOTHING
    levels = [one.severity for one in found]
    body = [one for one in found if one.field == "body"]
    return (
        levels.count(Severity.BLOCK),
        levels.count(Severity.WARN),
        levels.count(Severity.INFO),
        len({(one.start, one.end) for one in body if one.rule == "source-vague"}),
        sum(one.rule == "source-second-hand" for one in body),
    )


def moved(one: Diagnostic, by: int) -> Diagnostic:
    """A diagnostic with its places, and those of its fixes, further on."""
    fixes = tuple([_moved_fix(fix, by) if fix.edits else fix for fix in one.fixes])
    return Diagnostic(
        one.rule, one.severity, one.field, one.start + by, one.end + by, one.text,
        one.message, one.reason, fixes, one.overridable,
    )  # fmt: skip


def _moved_fix(fix: Fix, by: int) -> Fix:
    edits = tuple([Edit(one.field, one.start + by, one.end + by, one.text) for one in fix.edits])
    return Fix(fix.label, edits, fix.prompt, fix.source, fix.ignore, fix.reply, fix.quoting)
