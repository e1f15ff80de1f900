"""What a checker remembers of a paragraph, wherever the paragraph stands."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Diagnostic, Fix, Severity
from desktop.attribution.reading import Reading
from desktop.attribution.rule import Finding, Placed, Rule
from desktop.translation import tr

_RISING = (Severity.INFO, Severity.WARN, Severity.BLOCK)


class Verdict:
    """What a desk makes of the findings of one rule."""

    def __init__(self, rule: Rule, severity: Severity) -> None:
        self._rule = rule
        self._severity = severity
        self._reason = tr("{reason} ({source})", reason=tr(rule.reason), source=tr(rule.source))
        self._aside = Fix(
            tr("Set aside, with a reason…"), prompt=tr("Why is it right here?"), ignore=True
        )

    def on(self, found: Finding, text: str) -> Diagnostic:
        """The diagnostic of a finding in `text`, whose places count in it."""
        rule, severity = self._rule, self._severity
        if found.at_most is not None:
            severity = min(severity, found.at_most, key=_RISING.index)
        return Diagnostic(
            rule.id, severity, found.field, found.start, found.end,
            text[found.start : found.end] if found.text is None else found.text,
            found.message, self._reason,
            (*found.fixes, self._aside) if rule.overridable else found.fixes, rule.overridable,
        )  # fmt: skip


@dataclass(slots=True)
class Known:
    """A paragraph's reading, the passage rules' diagnostics in order, its words, and what rules
    gathered and wanted counted there.

    The results for where it last stood are kept: most paragraphs stand where they did.
    """

    reading: Reading
    diagnostics: tuple[Diagnostic, ...]
    words: int
    gathered: Mapping[str, object] = field(default_factory=dict[str, object])
    tallied: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    _start: int = 0
    _moved: tuple[Diagnostic, ...] = ()
    _placed: Placed | None = field(default=None)

    def diagnostics_at(self, start: int) -> tuple[Diagnostic, ...]:
        """The diagnostics of the paragraph where it stands at `start` of its field."""
        if start == 0:
            return self.diagnostics
        if start != self._start or len(self._moved) != len(self.diagnostics):
            self._moved = tuple(_moved(one, start) for one in self.diagnostics)
            self._start = start
        return self._moved

    def placed(self, name: str, start: int) -> Placed:
        """The reading at `start` of the field called `name`."""
        kept = self._placed
        if kept is None or kept.start != start or kept.field != name:
            kept = self._placed = Placed(name, start, self.reading, self.gathered)
        return kept


class Placing:
    """Paragraphs of an article in order, each given with its field and start: a `Standing`."""

    def __init__(
        self, above: Sequence[tuple[str, Known]], body: Sequence[Known], starts: Sequence[int]
    ) -> None:
        self._above = above
        self._body = body
        self._starts = starts

    def __iter__(self) -> Iterator[Placed]:
        return map(self.at, range(len(self._above) + len(self._body)))

    def gathered(self, rule: str) -> Iterable[tuple[int, Placed]]:
        """The paragraphs in which the rule gathered something, and their numbers."""
        every = chain((known for _, known in self._above), self._body)
        found = [number for number, known in enumerate(every) if rule in known.gathered]
        return ((number, self.at(number)) for number in found)

    def at(self, number: int) -> Placed:
        """The paragraph of that number."""
        if number < len(self._above):
            field, known = self._above[number]
            return known.placed(field, 0)
        number -= len(self._above)
        return self._body[number].placed("body", self._starts[number])


def place(one: Diagnostic) -> tuple[int, int, str]:
    """By what the diagnostics of one field are ordered."""
    return one.start, one.end, one.rule


def _moved(one: Diagnostic, by: int) -> Diagnostic:
    fixes = tuple([_moved_fix(fix, by) if fix.edits else fix for fix in one.fixes])
    return Diagnostic(
        one.rule, one.severity, one.field, one.start + by, one.end + by, one.text,
        one.message, one.reason, fixes, one.overridable,
    )  # fmt: skip


def _moved_fix(fix: Fix, by: int) -> Fix:
    edits = tuple([Edit(one.field, one.start + by, one.end + by, one.text) for one in fix.edits])
    return Fix(fix.label, edits, fix.prompt, fix.source, fix.ignore, fix.reply)
