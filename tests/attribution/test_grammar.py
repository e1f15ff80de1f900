"""A language may replace the steps of a reading; where it does not, the engine's own are taken."""

from dataclasses import replace

from desktop.attribution.cues import Cue, CueFinder
from desktop.attribution.grammar import PLAIN, Grammar
from desktop.attribution.language import Language
from desktop.attribution.prose import Paragraph
from desktop.attribution.reading import Reading, read
from desktop.attribution.reported import Reports, Run
from desktop.attribution.tokens import CAPITAL, WORD, Tokens

TEXT = "The Tide said that Marsh was gone. “All of it,” said Marsh."


def of(language: Language, grammar: Grammar | None, text: str = TEXT) -> Reading:
    return read(Paragraph(0, text), replace(language, grammar=grammar), markdown=False)


def said(reading: Reading) -> list[str]:
    return [reading.text[one.start : one.end] for one in reading.said]


def test_the_plain_grammar_is_the_engines_own_way(english: Language) -> None:
    assert of(english, PLAIN) == of(english, None)
    assert said(of(english, PLAIN)) == ["that Marsh was gone", "All of it,"]


def test_tokens_are_mended_before_anything_is_read_in_them(english: Language) -> None:
    def nouns_are_no_names(tokens: Tokens, _: Language) -> None:
        for at, low in enumerate(tokens.low):
            if low == "tide" and tokens.kind[at] == CAPITAL:
                tokens.kind[at] = WORD

    assert [name.text for name in of(english, None).names] == ["Tide", "Marsh", "Marsh"]
    mended = of(english, Grammar(shape=nouns_are_no_names))
    assert [name.text for name in mended.names] == ["Marsh", "Marsh"]


class Silent(CueFinder):
    """A language in which nobody ever says anything."""

    def find(self) -> list[Cue]:
        """No cue."""
        return []


class Verbatim(Reports):
    """A language that knows no reported speech."""

    def content(self, position: int) -> list[Run]:
        """Nothing, whatever the cue."""
        del position
        return []


def test_a_grammar_finds_its_own_cues(english: Language) -> None:
    (one,) = of(english, Grammar(cues=Silent)).said
    assert (one.cue, one.speaker) == (None, None)


def test_a_grammar_finds_its_own_reports(english: Language) -> None:
    assert said(of(english, Grammar(reports=Verbatim))) == ["All of it,"]
