"""Two spellings of what is probably one name.

A misspelt name is the error readers forgive least, and the one that makes them doubt
the rest. Source: SPJ Code of Ethics (verify information); BBC Editorial Guidelines,
section 3 (accuracy).
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.rule import Context, Finding, Passage, Rule
from desktop.translation import later, tr

_SHORTEST = 6


def _check(context: Context) -> Iterable[Finding]:
    counted, firsts = _surnames(context)
    twins = _twins(counted, firsts)
    if not twins:
        return
    seen: set[str] = set()
    for placed in context.placed:
        for name in placed.reading.names:
            last = name.text.split()[-1]
            better = twins.get(last)
            if better is None or last in seen:
                continue
            seen.add(last)
            end = placed.start + name.end
            start = end - len(last)
            fix = Fix(tr("Write {name}", name=better), (Edit(placed.field, start, end, better),))
            message = tr("{last} here, {name} elsewhere: which is right?", last=last, name=better)
            yield Finding(placed.field, start, end, message, (fix,))


def _surnames(context: Context) -> tuple[Counter[str], dict[str, set[str]]]:
    """How often each last word of a name occurs, and the first words that go with it."""
    counted: Counter[str] = Counter()
    firsts: dict[str, set[str]] = {}
    for name, count in context.tallied[RULE.id].items():
        words = name.split()
        if len(words[-1]) >= _SHORTEST and words[-1].isalpha() and not words[-1].isupper():
            counted[words[-1]] += count
            firsts.setdefault(words[-1], set()).update(words[:-1][:1])
    for source in context.article.sources:
        words = source.name.split()
        if len(words) > 1 and len(words[-1]) >= _SHORTEST:
            counted[words[-1]] += 1
            firsts.setdefault(words[-1], set()).add(words[0])
    return counted, firsts


def _tally(passage: Passage) -> Iterable[str]:
    return (name.text for name in passage.reading.names)


def _twins(counted: Counter[str], firsts: dict[str, set[str]]) -> dict[str, str]:
    """The rarer spelling of each pair that one letter sets apart, and the commoner one.

    Both must go with the same first name, or one of them must stand alone: Anna Berg
    and Paul Burg are two people.
    """
    by_sign: dict[str, list[str]] = {}
    # In an order of their own: the tally has them in the order of the edits.
    for name in sorted(counted):
        for sign in _signs(name):
            by_sign.setdefault(sign, []).append(name)
    found: dict[str, str] = {}
    for names in by_sign.values():
        for name in names:
            for other in names:
                if name < other and _one_person(firsts[name], firsts[other], name, other):
                    rare, common = sorted((name, other), key=lambda one: (counted[one], one))
                    found[rare] = common
    return found


def _one_person(one: set[str], two: set[str], name: str, other: str) -> bool:
    if one and two:
        return bool(one & two)
    # Without first names plurals and demonyms look like misspellings: leave them be.
    return bool(one or two) and {name[-1], other[-1]} != {"s", "n"} and abs(
        len(name) - len(other)
    ) == 0 and name[0] == other[0]  # fmt: skip


def _signs(name: str) -> Iterator[str]:
    """The name with one letter left out at each place; neighbours share one of them."""
    low = name.casefold()
    for at in range(len(low)):
        yield f"{at}{low[:at]}.{low[at + 1 :]}"


RULE = Rule(
    id="source-name-differs",
    severity=Severity.WARN,
    title=later("Two spellings of one name"),
    reason=later("A misspelt name makes readers doubt everything else."),
    source=later("SPJ Code of Ethics; BBC Editorial Guidelines, section 3"),
    check=_check,
    tally=_tally,
)
