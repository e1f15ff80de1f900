"""The findings of a text that is being edited, laid on its lines for the editor to underline.

A mark is known by its paragraph and its number there, wherever the paragraph stands: what was laid
before an edit still names its finding after it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count

from desktop.attribution.diagnostic import Diagnostic
from desktop.attribution.findings import Findings, Told, moved
from desktop.ui.editor.squiggles import Laid, Mark, Span, spans
from desktop.ui.laying import Ground, Laying

# The key of what no paragraph has by itself: findings of the article as a whole.
_WHOLE = 0


@dataclass(frozen=True, slots=True)
class Squiggles:
    """The findings in a body, `laid` on its lines; `behind` tells what a mark stands for.

    `keys` are those of the paragraphs, in order.
    """

    laid: Laid = ((),)
    findings: Findings | None = None
    keys: Sequence[int] = ()

    def behind(self, ident: str) -> Diagnostic | None:
        """The finding of the mark with this ident; None where the mark is not one of these."""
        key, number = map(int, ident.split("."))
        if self.findings is None:
            return None
        if key == _WHOLE:
            return self.findings.whole[number]
        if key not in self.keys:
            return None
        at = self.keys.index(key)
        return moved(self.findings.body[at].diagnostics[number], self.findings.starts[at])


class Squiggling:
    """Follows one text. Not for use by two threads at a time."""

    def __init__(self) -> None:
        self._laying = Laying()
        self._fresh = count(_WHOLE + 1)
        self._keys: Sequence[int] = ()

    def lay(self, ground: Ground, findings: Findings) -> Squiggles:
        """The spans of the findings in each line."""
        text = _Found(findings, self._keys, self._fresh)
        laid = self._laying.lay(ground, text)
        self._keys = text.keys
        over = [
            _mark(one, 0, _WHOLE, number)
            for number, one in enumerate(findings.whole)
            if one.field == "body"
        ]
        return Squiggles(
            _with(laid, spans(ground.lines, ground.places, over)), findings, self._keys
        )


@dataclass(slots=True)
class _Found:
    """A text by what was found in its paragraphs, each of which has a key of its own.

    `keys` are first those of the text before; `fresh` gives new ones.
    """

    findings: Findings
    keys: Sequence[int]
    fresh: Iterable[int]

    @property
    def known(self) -> Sequence[Told]:
        return self.findings.body

    def parts(self, number: int) -> bool:
        """A paragraph's findings are all in it."""
        return number >= 0

    def marks(self, numbers: range, base: int) -> Sequence[Mark]:
        back = len(self.known) - numbers.stop
        anew = [key for key, _ in zip(self.fresh, numbers, strict=False)]
        self.keys = [
            *self.keys[: numbers.start], *anew, *self.keys[len(self.keys) - back :]
        ]  # fmt: skip
        return [
            _mark(one, self.findings.starts[at] - base, key, number)
            for at, key in zip(numbers, anew, strict=True)
            for number, one in enumerate(self.known[at].diagnostics)
        ]


def _mark(one: Diagnostic, by: int, key: int, number: int) -> Mark:
    ident = f"{key}.{number}"
    return Mark(by + one.start, by + one.end, one.severity, one.message, ident, one.reason)


def _with(laid: Laid, over: Iterable[tuple[int, Span]]) -> Laid:
    """Some more spans among those of their lines."""
    lines: dict[int, list[Span]] = {}
    for line, span in over:
        lines.setdefault(line, list(laid[line])).append(span)
    if not lines:
        return laid
    made = list(laid)
    for line, few in lines.items():
        made[line] = tuple(sorted(few, key=lambda one: (one.head, one.start, one.end)))
    return tuple(made)
