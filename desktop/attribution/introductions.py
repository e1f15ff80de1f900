"""How a name is introduced: the words around it by which the text may speak of it later on.

"Sculptor Ann Dow", "Ann Dow, 54, a sculptor,", "the mayor of Brennick, Ann Dow", "Kestrel
Marine, a survey company,": later "the sculptor", "the 54-year-old", "the mayor", "the company".
"""

import re

from desktop.attribution.language import Language
from desktop.attribution.tokens import CAPITAL, PUNCTUATION, WORD, Tokens

_REACH = 6
# What "Dow, 54," tells about Dow: that it is a person's name.
_AGED = "aged"
_OF_AGE = re.compile(r"(\d\d?-)[^\W\d]")


def introduced(
    tokens: Tokens, name: tuple[int, int], start: int, end: int, language: Language
) -> tuple[frozenset[str], frozenset[str]]:
    """The titles and roles that stand with a name, and other words for who bears it.

    `name` are its first and last token, `start` and `end` those of its sentence.
    """
    one = _Introduction(tokens, language)
    one.in_front(name[0], start)
    behind = name[1] + 1
    if behind < end and tokens.low[behind] in {",", "("}:
        one.behind(behind, end)
    return frozenset(one.roles), frozenset(one.others)


class _Introduction:
    """Gathers the words around one name."""

    def __init__(self, tokens: Tokens, language: Language) -> None:
        self.tokens = tokens
        self.language = language
        self.roles: set[str] = set()
        self.others: set[str] = set()

    def in_front(self, first: int, start: int) -> None:
        """What stands directly in front of a name."""
        tokens, language = self.tokens, self.language
        at = first - 1
        comma = False
        while at >= max(start, first - _REACH):
            low = tokens.low[at].rstrip(".")
            if role := language.role(low):
                self.roles |= {low, role}
            elif low == "," and not comma:
                comma = True
                at = self._before_office(at, start)
            elif age := age_in(low):
                self.others.add(age)
            elif low in language.demonyms:
                self.others.add(low)
            elif tokens.kind[at] != CAPITAL or comma:
                break
            at -= 1

    def _before_office(self, comma: int, start: int) -> int:
        """In "the mayor of Brennick, Ann Dow" the token behind "mayor"; else the comma."""
        tokens, language = self.tokens, self.language
        at = comma - 1
        while at > max(start, comma - _REACH):
            if tokens.low[at] in {"of", "for"} and language.role(tokens.low[at - 1]):
                return at
            if tokens.kind[at] != CAPITAL and tokens.low[at] not in language.articles | {
                "of", "for"
            }:  # fmt: skip
                break
            at -= 1
        return comma

    def behind(self, mark: int, end: int) -> None:
        """What stands between a comma or bracket and the next mark or verb: "Ann Dow, a baker,"."""
        tokens, language = self.tokens, self.language
        first = self._past_age(mark, end)
        last = min(end, first + _REACH)
        roles: set[str] = set()
        for at in range(first, last):
            low = tokens.low[at]
            ends = tokens.kind[at] == PUNCTUATION or low in language.clause_starts
            if ends or low in language.cues:
                break
            if low in language.speakers_plural and not roles and tokens.kind[at - 1] == CAPITAL:
                # "Ann Dow, Tom Rell and a baker": somebody else's role.
                break
            if role := language.role(low):
                roles |= {low, role}
        self.roles |= roles
        if first < last and tokens.low[first] in language.articles:
            self._kind(first + 1, last)

    def _past_age(self, mark: int, end: int) -> int:
        """Behind the comma, or behind ", 54," and "(54),"; the end where no role is told."""
        low = self.tokens.low
        if not _is_age(low[mark : min(end, mark + 3)]):
            return mark + 1 if low[mark] == "," else end
        self.roles.add(_AGED)
        self.others.add(f"{low[mark + 1]}-")
        first = mark + 3
        first += first < end and low[first] == ","
        # "Ann Dow, 54, her husband and": somebody else's role.
        return end if first < end and low[first] in self.language.possessives else first

    def _kind(self, first: int, end: int) -> None:
        """The noun of "Kestrel Marine, a survey company based in Brennick,"."""
        tokens, language = self.tokens, self.language
        for at in range(first, end):
            low = tokens.low[at]
            if tokens.kind[at] == PUNCTUATION or low in language.prepositions:
                break
            if low in language.organisations and tokens.kind[at] == WORD:
                following = at + 1 == len(tokens) or tokens.kind[at + 1] == PUNCTUATION
                if following or not language.role(tokens.low[at + 1]):
                    self.others.add(low)


def age_in(word: str) -> str:
    """The "54-" of "54-year-old"; "" where the word tells no age."""
    found = _OF_AGE.match(word)
    return found[1] if found else ""


def _is_age(low: list[str]) -> bool:
    """Whether these are ", 54," or "(54)"."""
    return (
        len(low) == 3
        and low[1].isdigit()
        and len(low[1]) < 3
        and (low[0], low[2]) in {(",", ","), ("(", ")")}
    )
