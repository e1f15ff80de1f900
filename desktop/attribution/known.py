"""What a checker remembers of a paragraph, wherever the paragraph stands."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from desktop.attribution.diagnostic import Diagnostic, Fix, Severity
from desktop.attribution.findings import Sums, is_among, sums_of
from desktop.attribution.reading import Reading
from desktop.attribution.rule import Finding, Placed, Rule
from desktop.attribution.sifting import Flags, raised
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
    gathered and wanted counted there. All places count from where it starts.

    `found` is everything; `diagnostics` and `sums` are without what was `set_aside`.
    """

    reading: Reading
    found: tuple[Diagnostic, ...]
    words: int
    gathered: Mapping[str, object] = field(default_factory=dict[str, object])
    tallied: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    set_aside: frozenset[tuple[str, str]] = frozenset()
    diagnostics: tuple[Diagnostic, ...] = field(init=False)
    sums: Sums = field(init=False)
    _placed: Placed | None = field(default=None, init=False, compare=False)

    def __post_init__(self) -> None:
        """Leave out what was set aside."""
        self.diagnostics = self.found
        if self.set_aside and self.found:
            kept = (one for one in self.found if not is_among(one, self.set_aside))
            self.diagnostics = tuple(kept)
        self.sums = sums_of(self.diagnostics)

    def without(self, set_aside: frozenset[tuple[str, str]]) -> "Known":
        """The same with this set aside; itself where that is nothing of its own."""
        if set_aside == self.set_aside or not self.found:
            return self
        made = replace(self, set_aside=set_aside)
        return self if made.diagnostics == self.diagnostics else made

    def placed(self, name: str, start: int) -> Placed:
        """The reading at `start` of the field called `name`."""
        kept = self._placed
        if kept is None or kept.start != start or kept.field != name:
            kept = self._placed = Placed(name, start, self.reading, self.gathered)
        return kept


class Placing:
    """Paragraphs of an article in order, each given with its field and start: a `Standing`."""

    def __init__(
        self,
        above: Sequence[tuple[str, Known]],
        body: Sequence[Known],
        starts: Sequence[int],
        gathering: Mapping[str, Flags],
    ) -> None:
        """`gathering` says by rule in which paragraphs of the body it gathered something."""
        self._above = above
        self._body = body
        self._starts = starts
        self._gathering = gathering

    def __iter__(self) -> Iterator[Placed]:
        return map(self.at, range(len(self._above) + len(self._body)))

    def gathered(self, rule: str) -> Iterable[tuple[int, Placed]]:
        """The paragraphs in which the rule gathered something, and their numbers."""
        above = [number for number, (_, known) in enumerate(self._above) if rule in known.gathered]
        body = raised(self._gathering.get(rule, b""))
        found = chain(above, (len(self._above) + number for number in body))
        return ((number, self.at(number)) for number in found)

    def at(self, number: int) -> Placed:
        """The paragraph of that number."""
        if number < len(self._above):
            field, known = self._above[number]
            return known.placed(field, 0)
        number -= len(self._above)
        return self._body[number].placed("body", self._starts[number])
