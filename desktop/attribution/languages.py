"""Which language an article is in, and which grammar belongs to which lexicon."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from desktop.article.model import Article
from desktop.attribution.language import Language
from desktop.translation import tr

if TYPE_CHECKING:
    from desktop.attribution.checker import Checker, Report
    from desktop.attribution.grammar import Grammar

# What an article is in that says nothing.
UNSAID = Article().language
# Small words that no other language of this list has; every second sentence holds some.
_TELLING = {
    "en": """the and of to is it that with as are this be have from by has but not they his she were
        which been their would""",
    "de": """der und ist nicht das mit ein eine auch sich auf für dem den von zu im wird sie wie
        einen dass als bei aus nach noch sind zum zur""",
}
_SMALL = {tag: frozenset(words.split()) for tag, words in _TELLING.items()}
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 4000
_FEWEST = 4
_TIMES = 3


def load(tables: Mapping[str, object]) -> Language:
    """Read a lexicon, with its grammar where it has one; ValueError says what is wrong with it."""
    language = Language.parse({name: tables[name] for name in tables if name != "grammar"})
    if "grammar" not in tables:
        return language
    own = tables["grammar"]
    if isinstance(own, dict):
        return replace(language, grammar=_grammar(language, cast("dict[str, object]", own)))
    raise ValueError(tr("grammar in the lexicon is not a table"))


def _grammar(language: Language, table: Mapping[str, object]) -> "Grammar":
    """Import only the grammar that is wanted: starting up must not wait for the others."""
    if language.tag == "de":
        from desktop.attribution.german import grammar

        return grammar(table, language)
    raise ValueError(tr("the lexicon has a grammar that nothing reads: {tag}", tag=language.tag))


def told_by(text: str) -> str:
    """The tag of the language that the small words of `text` tell; "" where they are few."""
    words = Counter(_WORD.findall(text[:_SAMPLE].lower()))
    counts = {tag: sum(map(words.__getitem__, small)) for tag, small in _SMALL.items()}
    tag = max(counts, key=lambda one: counts[one])
    others = sum(counts.values()) - counts[tag]
    return tag if counts[tag] >= max(_FEWEST, _TIMES * others) else ""


def language_of(article: Article, usual: str = UNSAID) -> str:
    """The article's own tag; where it says nothing the tag its words tell, or the `usual` one."""
    if article.language not in {"", UNSAID}:
        return article.language
    return told_by(article.body) or usual


class Checkers:
    """Checks each article in its own language, or all of them in the language `always`.

    `usual` is the language of articles that do not tell. Like a `Checker`, of which it
    keeps the one that `make` gave for the tag last wanted; none is made before the first check.
    """

    def __init__(
        self, make: "Callable[[str], Checker]", always: str = "", usual: str = UNSAID
    ) -> None:
        self._make = make
        self._always = always
        self._usual = usual or UNSAID
        self._tag = ""
        self._checker: Checker | None = None

    def check(self, article: Article) -> "Report":
        """Everything the policy has to say about `article`."""
        tag = self._always or language_of(article, self._usual)
        checker = self._checker
        if checker is None or tag != self._tag:
            checker = self._make(tag)
            self._tag, self._checker = tag, checker
        return checker.check(article)
