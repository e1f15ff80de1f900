"""Whether a noun phrase can be the subject of a verb: singular, plural, or a crowd."""

from desktop.attribution.language import Language
from desktop.attribution.noun_phrases import Mention
from desktop.attribution.tokens import CAPITAL, WORD, Tokens


class Agreement:
    """Compares the number of subjects and verbs in one paragraph."""

    def __init__(self, tokens: Tokens, language: Language) -> None:
        self.tokens = tokens
        self.language = language

    def _common(self, at: int) -> bool:
        """Whether a word is no name: in small letters, or the first of its sentence."""
        tokens = self.tokens
        return tokens.kind[at] == WORD or at == tokens.sentences[tokens.sentence_of(at)][0]

    def _bare(self, mention: Mention, head: int) -> bool:
        """Whether a phrase is a lone singular noun, which cannot be a subject in English."""
        tokens, language = self.tokens, self.language
        first = tokens.low[mention.first]
        return (
            mention.name is None
            and tokens.kind[mention.first] == WORD
            and first not in language.pointing_or_some
            and tokens.low[head] not in language.papers_and_people
            and not any(low.endswith("'s") for low in tokens.low[mention.first : head])
        )

    def head(self, mention: Mention) -> int:
        """The noun of a phrase: the token in front of its first preposition."""
        for at in range(mention.first + 1, mention.last):
            low = self.tokens.low[at]
            if low in self.language.prepositions or self._participle(at):
                return at - 1
        return mention.last

    def _participle(self, at: int) -> bool:
        """Whether a participle hangs on the noun before it: "a post shared 40,000 times"."""
        tokens, language = self.tokens, self.language
        before = tokens.low[at - 1]
        return (
            tokens.kind[at] == WORD
            and self._common(at - 1)
            and tokens.low[at].endswith("ed")
            and before not in language.determiners | language.adverbs
            and not before.endswith("ly")
        )

    def _is_crowd(self, head: int) -> bool:
        """Whether a noun is a plural."""
        low, language = self.tokens.low[head], self.language
        return (
            low in language.plural_people
            or low in language.plurals
            or (low.endswith("s") and not low.endswith("ss") and self._common(head))
        )

    def of_many(self, mention: Mention) -> bool:
        """Whether a mention is of several people without names: "residents", "the unions"."""
        head = self.head(mention)
        opens = self.tokens.low[mention.first]
        return mention.name is None and (
            self._is_crowd(head) or opens in self.language.indefinite - {"one", "another"}
        )

    def agrees(self, index: int, mention: Mention) -> bool:
        """Whether subject and verb go together in number, where the verb shows it."""
        low, language = self.tokens.low, self.language
        head = self.head(mention)
        verb, subject = low[index], low[head]
        if verb not in language.ambiguous:
            return True
        plural = (
            subject in language.they
            or subject in language.first
            or self._is_crowd(head)
            or not language.conjunctions.isdisjoint(low[mention.first : mention.last])
        )
        back = index - 1
        helped = any(low[at] in language.auxiliaries for at in range(mention.last + 1, back + 1))
        if verb.endswith("s") and self._bare(mention, head):
            return False
        heard = mention.first > 0 and low[mention.first - 1] in language.perceiving
        if heard and not verb.endswith("s"):
            return True
        if helped or (self.tokens.kind[head] == CAPITAL and verb.endswith("s")):
            return True
        return plural != verb.endswith("s")

    def unnamed_if_plural(self, index: int, mention: Mention) -> Mention:
        """As in "Tenants say": a capital that opens a sentence with a plural verb is no name."""
        tokens, name = self.tokens, mention.name
        if name is None or name[0] != name[1] or not self._common(name[0]):
            return mention
        verb = tokens.low[index]
        helped = tokens.low[index - 1] in self.language.auxiliaries
        plural = f"{verb}s" in self.language.cues and tokens.low[name[0]].endswith("s")
        return Mention(mention.first, mention.last) if plural and not helped else mention
