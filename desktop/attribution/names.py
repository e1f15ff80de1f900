"""Finds the proper name inside a phrase: runs of capitals, without titles and places."""

from desktop.attribution.language import Language
from desktop.attribution.tokens import CAPITAL, QUOTE, WORD, Tokens

Run = tuple[int, int]
# Letters behind a name: King's Counsel, members of parliaments, orders, degrees.
_HONOURS = {"kc", "qc", "mp", "msp", "mep", "mbe", "obe", "cbe", "phd", "ph.d", "md", "esq"}
# How words for what somebody does end.
_DOERS = ("er", "or", "ist", "ian", "man", "woman", "ess")


class Names:
    """Reads proper names out of one paragraph's tokens; runs are tokens, both included."""

    def __init__(self, tokens: Tokens, language: Language) -> None:
        self.tokens = tokens
        self.language = language

    def is_nickname(self, index: int) -> bool:
        """Whether the quoted stretch at `index` stands inside a name: Bob “Red” Lane."""
        tokens = self.tokens
        return (
            0 < index < len(tokens) - 1
            and tokens.kind[index] == QUOTE
            and tokens.kind[index - 1] == CAPITAL
            and tokens.kind[index + 1] == CAPITAL
            and tokens.end[index] - tokens.start[index] < 30
            and tokens.low[index - 1] not in self.language.cues
        )

    def name_in(self, first: int, last: int) -> Run | None:
        """The proper name a phrase is about: the last run of capitals that is a person's,
        else the first run.
        """
        runs = self.runs(first, last)
        if not runs:
            return None
        low = self.tokens.low
        start, end = runs[-1]
        if end < last and (low[end].endswith("'s") or self._common_head(end + 1, last)):
            return None
        if end < last and low[last] in self.language.organisations:
            return self._one_name(runs, start, end, first) and (start, last)
        if end < last:
            start, end = runs[0]
            if start == end == first and self._qualifies(first):
                return None
        return self._joined(runs, start) or self._one_name(runs, start, end, first)

    def _qualifies(self, first: int) -> bool:
        """Whether the capital that opens a sentence belongs to the noun behind: "Power firms"."""
        tokens, language = self.tokens, self.language
        behind = tokens.low[first + 1]
        if tokens.kind[first + 1] != WORD or behind in language.prepositions:
            return False
        opens = tokens.sentences[tokens.sentence_of(first)][0] == first
        return opens and tokens.low[first] not in language.given_names

    def _common_head(self, first: int, last: int) -> bool:
        """Whether the words behind a name turn it into something else: "Tidal's letter"."""
        low, language = self.tokens.low, self.language
        if low[first] in language.prepositions:
            return False
        return low[first] in language.person_words or low[last] in (
            language.documents | language.plural_people | language.person_words
        )

    def _one_name(self, runs: list[Run], start: int, end: int, first: int) -> Run | None:
        lead = runs[0]
        if lead[0] < start and self._is_person(lead, first) and self._hangs_on(start, first):
            return self.strip(*lead)
        if self.is_body(start, end, first):
            return self._body(runs, start, end, first)
        name = self.strip(start, end)
        if name and self._hangs_on(start, first):
            return name if name[0] > start and name[1] > name[0] else None
        return name

    def _joined(self, runs: list[Run], start: int) -> Run | None:
        """Two people who speak together: "Ida Marsh and Tom Rell"."""
        if len(runs) < 2 or runs[-1][0] != start or runs[-2][1] != start - 2:
            return None
        if self.tokens.low[start - 1] not in self.language.speakers_plural:
            return None
        one, two = self.strip(*runs[-2]), self.strip(*runs[-1])
        bodies = self.is_body(*runs[-1], runs[-1][0])
        return (one[0], two[1]) if one and two and not bodies else None

    def _is_person(self, run: Run, first: int) -> bool:
        """Whether a run of capitals is more than titles, and no organisation."""
        name = self.strip(*run)
        return name is not None and not self.is_body(*run, first)

    def _hangs_on(self, start: int, first: int) -> bool:
        """Whether a run follows a preposition: "the mayor of Brennick"."""
        low, language = self.tokens.low, self.language
        at = start - 1
        if at > first and low[at] in language.determiners:
            at -= 1
        return at > first and low[at] in language.prepositions

    def is_body(self, start: int, end: int, first: int) -> bool:
        """Whether a run of capitals names an organisation: "Home Office", "Ministry of Health"."""
        low, language = self.tokens.low, self.language
        if low[end] in language.organisations:
            return True
        at = start - 1
        while at > first and low[at] in {"of", "for", "the"}:
            at -= 1
        return at < start - 1 and at >= first and low[at] in language.organisations

    def _body(self, runs: list[Run], start: int, end: int, first: int) -> Run | None:
        """The organisation's whole name; None where it only says whose "head" or "spokesman"."""
        low, language = self.tokens.low, self.language
        lead = first + 1 if low[first] in language.determiners and first < end else first
        people = language.person_words | language.plural_people
        if low[lead] in people - language.organisations and lead < start:
            return None
        for begin, _ in reversed(runs):
            between = range(begin, start)
            if begin < start and not all(
                self.tokens.kind[at] == CAPITAL or low[at] in {"of", "for", "the", "and", "&"}
                for at in between
            ):
                break
            start = begin
        while start < end and low[start].endswith("'s"):
            start += 1
        return start, end

    def runs(self, first: int, last: int) -> list[Run]:
        """The runs of capitals between two tokens, with the small words of names in them."""
        tokens = self.tokens
        runs: list[Run] = []
        index = first
        while index <= last:
            if not self._proper(index, first):
                index += 1
                continue
            end = index
            while end < last and not tokens.low[end].endswith("'s"):
                if self._proper(end + 1, first) or self.is_nickname(end + 1):
                    end += 1
                else:
                    further = self._past_particles(end, last)
                    if further == end:
                        break
                    end = further
            runs.append((index, end))
            index = end + 1
        return runs

    def _past_particles(self, end: int, last: int) -> int:
        """Over "de la" to the capital behind it."""
        tokens = self.tokens
        at = end + 1
        while at <= min(last, end + 3) and tokens.low[at] in self.language.particles:
            at += 1
        return at if end + 1 < at <= last and tokens.kind[at] == CAPITAL else end

    def _proper(self, index: int, first: int) -> bool:
        tokens, language = self.tokens, self.language
        low = tokens.low[index]
        if tokens.kind[index] != CAPITAL:
            return False
        if low in language.calendar:
            return self.is_given(index, first)
        if index == first and low in language.openers:
            return False
        return not (low in language.determiners or low in language.conjunctions)

    def _is_title(self, at: int) -> bool:
        """Whether a capital is a title or an office, and no first name too ("Dean")."""
        low, language = self.tokens.low[at], self.language
        return low.rstrip(".") in language.person_words and low not in language.given_names

    def _is_role(self, at: int, end: int) -> bool:
        """Whether a capital in front of a full name is no name: "Mother-of-three", "Potter"."""
        tokens, language = self.tokens, self.language
        low = tokens.low[at]
        if "-" in low:
            tail = tokens.words(at, at).rsplit("-", maxsplit=1)[-1]
            return tail.islower()
        opens = tokens.sentences[tokens.sentence_of(at)][0] == at
        given = language.given_names
        known = tokens.low[at + 1] in given
        return opens and known and end - at >= 2 and low not in given and low.endswith(_DOERS)

    def is_given(self, index: int, first: int) -> bool:
        """Whether "May" or "June" is a first name here: "Cllr May Orton", not "in May"."""
        tokens, language = self.tokens, self.language
        if tokens.low[index] not in language.given_names or index + 1 >= len(tokens):
            return False
        before = tokens.low[index - 1].rstrip(".") if index > first else ""
        surname = (
            tokens.kind[index + 1] == CAPITAL and tokens.end[index] + 1 == tokens.start[index + 1]
        )
        return surname and before not in language.prepositions

    def _past_titles(self, start: int, end: int) -> int:
        """The first token of a name behind the titles and demonyms in front of it."""
        tokens, language = self.tokens, self.language
        while start < end and (
            self._is_title(start)
            or tokens.low[start] in language.demonyms
            or self._is_role(start, end)
        ):
            start += 1
        return start

    def strip(self, start: int, end: int) -> Run | None:
        """Take titles, ranks, demonyms, places and organisations off the front of a name."""
        tokens, language = self.tokens, self.language
        while end - start >= 2 and tokens.low[end].rstrip(".") in _HONOURS:
            end -= 1
        if tokens.low[end] in language.organisations and end > start:
            owners = [at for at in range(start, end) if tokens.low[at].endswith("'s")]
            return (owners[-1] + 1 if owners else start, end)
        for index in range(end - 1, start - 1, -1):
            low = tokens.low[index]
            pair = f"{low} {tokens.low[index + 1]}"
            if index + 1 < end and pair in language.place_keys:
                start = index + 2
                break
            titled = low.rstrip(".") in language.titles_before_names
            honorific = titled and low not in language.given_names
            if low in language.organisations or low.endswith("'s") or honorific:
                start = index + 1
                break
        if f"{tokens.low[start]} {tokens.low[min(start + 1, end)]}" in language.place_keys:
            return (start, end)
        start = self._past_titles(start, end)
        if start == end and tokens.low[start] in language.ranked and not self._addressed(start):
            return None
        return (start, end)

    def _addressed(self, at: int) -> bool:
        """Whether a word is a surname because of "Mr" in front: "Mr Baker", not "Mr President"."""
        low, language = self.tokens.low, self.language
        courtesy = language.masculine_titles | language.feminine_titles
        before = low[at - 1].rstrip(".") if at else ""
        return before in courtesy and low[at] not in language.titles | courtesy
