"""Who says something and with which word; and verb forms that are nouns, orders or passives."""

from collections.abc import Callable

import pytest

from desktop.attribution.cues import Cue, CueFinder, Manner
from desktop.attribution.language import Language
from desktop.attribution.marks import Marks
from desktop.attribution.tokens import Tokens

Cut = Callable[[str], tuple[Tokens, Marks]]
Row = tuple[str, Manner, str]
SAID, ALOUD, THOUGHT, PHRASE = Manner.SAID, Manner.ALOUD, Manner.THOUGHT, Manner.PHRASE


@pytest.fixture(name="cues")
def _cues(cut: Cut, english: Language) -> Callable[[str], tuple[Tokens, list[Cue]]]:
    def found(text: str) -> tuple[Tokens, list[Cue]]:
        tokens, _ = cut(text)
        return tokens, CueFinder(tokens, english).find()

    return found


Cues = Callable[[str], tuple[Tokens, list[Cue]]]

CUES: list[tuple[str, list[Row]]] = [
    ("Marsh said the pier was gone.", [("said", SAID, "Marsh")]),
    ("“It is gone,” said Ida Marsh.", [("said", SAID, "Ida Marsh")]),
    ("“It is gone,” whispered the mayor, Ida Marsh.",
     [("whispered", ALOUD, "the mayor, Ida Marsh")]),
    ("Marsh thinks the pier is gone.", [("thinks", THOUGHT, "Marsh")]),
    ("According to Ida Marsh, the pier is gone.", [("According to", PHRASE, "Ida Marsh")]),
    ("It is gone, according to the mayor of Brennick.",
     [("according to", PHRASE, "the mayor of Brennick")]),
    ("“It is gone,” as Marsh put it.", [("put it", ALOUD, "Marsh")]),
    ("Marsh said it was gone, adding that more would follow.",
     [("said", SAID, "Marsh"), ("adding", SAID, "Marsh")]),
    ("Marsh stood up and said that it was over.", [("said", SAID, "Marsh")]),
    ("Marsh was quoted by the Echo as saying that it was over.", [("saying", SAID, "Marsh")]),
    ("Marsh said it was gone, while Rell said it stood.",
     [("said", SAID, "Marsh"), ("said", SAID, "Rell")]),
    ("Marsh has repeatedly said it was gone.", [("said", SAID, "Marsh")]),
    ("Marsh said it was gone, warned that more would follow and added that it was late.",
     [("said", SAID, "Marsh"), ("warned", SAID, "Marsh"), ("added", SAID, "Marsh")]),
    ("Marsh said one thing. Rell said another.",
     [("said", SAID, "Marsh"), ("said", SAID, "Rell")]),
]  # fmt: skip

NO_CUES = [
    "",
    "The pier fell in the night.",
    "The reports were late.",
    "Her claims surprised nobody.",
    "The town was told to wait.",
    "To say that it was over would be wrong.",
    "The said pier was gone.",
    "“Marsh said it was gone.”",
]


@pytest.mark.parametrize(("text", "wanted"), CUES)
def test_cues_and_speakers(cues: Cues, text: str, wanted: list[Row]) -> None:
    tokens, found = cues(text)
    rows = [
        (
            tokens.words(cue.first, cue.last),
            cue.manner,
            tokens.words(cue.mention.first, cue.mention.last) if cue.mention else "",
        )
        for cue in found
    ]
    assert rows == wanted


@pytest.mark.parametrize("text", NO_CUES)
def test_nobody_says_anything(cues: Cues, text: str) -> None:
    assert cues(text)[1] == []


def test_before_and_behind_the_verb(cues: Cues) -> None:
    for text, inverted in [("Marsh said it was gone.", False), ("“Gone,” said Ida Marsh.", True)]:
        tokens, (cue,) = cues(text)
        assert cue.inverted is inverted
        assert tokens.words(cue.low, cue.high) in text
        assert {"said", "Marsh"} <= set(tokens.words(cue.low, cue.high).split())


def test_a_speaker_taken_over_is_no_part_of_the_second_cue(cues: Cues) -> None:
    _, (first, second) = cues("Marsh said it was gone, adding that more would follow.")
    assert (first.own, second.own) == (True, False)
    assert second.mention == first.mention
    assert (second.low, second.high) == (second.first, second.last)


def test_a_verb_in_a_clause_with_who(cues: Cues) -> None:
    _, (cue,) = cues("Marsh, who said it was gone, left the town.")
    assert cue.relative
    _, (plain,) = cues("Marsh said it was gone.")
    assert not plain.relative


def test_each_cue_knows_its_sentence(cues: Cues) -> None:
    tokens, found = cues("It rained. Marsh said it was gone. It rained. Rell said it stood.")
    assert [cue.sentence for cue in found] == [1, 3]
    assert [tokens.sentence_of(cue.first) for cue in found] == [1, 3]


@pytest.mark.parametrize(
    ("text", "agree"),
    [("The critics claim", True), ("The mayor claim", False), ("The mayor claims", True)],
)
def test_subject_and_verb_agree(cut: Cut, english: Language, text: str, *, agree: bool) -> None:
    tokens, _ = cut(f"{text} it was gone.")
    finder = CueFinder(tokens, english)
    mention = finder.reader.before(2, 0)
    assert mention is not None
    assert finder.agrees(2, mention) is agree
