"""Telling a text again after edits: the same story as telling the whole, and far less work."""

import random
from collections.abc import Sequence

import pytest

from desktop.article.ledger import Source
from desktop.attribution.language import Language
from desktop.attribution.prose import split_markdown
from desktop.attribution.reading import Reading, read
from desktop.attribution.retelling import Retelling
from desktop.attribution.story import Story, Teller

NAMES = ("Ida Marsh", "Tom Rell", "Marsh", "Rell", "Tom Marsh", "Dr Ines Falk", "Falk", "Crowds")
PARAGRAPHS = (
    "Harbour master {name} came at noon.",
    "{name}, a sculptor, went home.",
    "“It is gone for good,” {name} said. “We heard it go.”",
    "“It is gone for good,” she said.",
    "He said the mill was shut. “Nobody has paid us.”",
    "“And nobody will pay us now.”",
    "“We lost the pier and more.",
    "“All of it is gone,” said {name}.",
    "Then {name} said:",
    "“We will sue, and soon.”",
    "And who will pay?",
    "The sculptor said the pier was rotten.",
    "They said that it was late. [@marsh]",
    "{name} were angry, the council said.",
    "All of it is gone.” It rained.",
    "It rained on the quay.",
    "> {name} wrote: “No.”",
)
LEDGER = (Source("marsh", "Ida Marsh"), Source("rell", "Tom Rell", aliases=("Rell",)))


class Desk:
    """A text that is told again as it changes, and told whole beside it."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.retelling = Retelling(language)
        self._read: dict[str, Reading] = {}

    def both(self, body: str, sources: Sequence[Source]) -> tuple[Story, Story]:
        paragraphs = split_markdown(body)
        for one in paragraphs:
            if one.text not in self._read:
                self._read[one.text] = read(one, self.language, markdown=True)
        starts = [one.start for one in paragraphs]
        readings = [self._read[one.text] for one in paragraphs]
        again = self.retelling.tell(starts, readings, sources)
        return again, Teller(starts, readings, sources, self.language).tell()


def paragraph(chance: random.Random) -> str:
    return chance.choice(PARAGRAPHS).format(name=chance.choice(NAMES))


def edited(paragraphs: list[str], chance: random.Random) -> None:
    """One edit of what a writer does: a paragraph more, less or otherwise, a word, a mark."""
    at = chance.randrange(len(paragraphs))
    kind = chance.randrange(6)
    if kind == 0:
        paragraphs.insert(at, paragraph(chance))
    elif kind == 1 and len(paragraphs) > 1:
        del paragraphs[at]
    elif kind == 2:
        paragraphs[at] = paragraph(chance)
    elif kind == 3:
        paragraphs[at] += " It rained."
    elif kind == 4:
        paragraphs[at] = paragraphs[at].replace(chance.choice("“”."), "", 1) or "Rain."
    else:
        paragraphs[at] = "\n" + paragraphs[at]


@pytest.mark.parametrize("seed", range(60))
def test_a_story_told_again_is_that_of_the_whole_text(english: Language, seed: int) -> None:
    chance = random.Random(seed)
    desk = Desk(english)
    paragraphs = [paragraph(chance) for _ in range(chance.choice((1, 5, 40)))]
    for _ in range(30):
        edited(paragraphs, chance)
        again, whole = desk.both("\n\n".join(paragraphs), LEDGER if chance.random() < 0.9 else ())
        assert again.quotations == whole.quotations


def test_somebody_renamed_far_above_is_renamed_everywhere(english: Language) -> None:
    desk = Desk(english)
    body = "\n\n".join(["Ida Marsh came.", *["It rained."] * 50, "“It is gone,” Marsh said."])
    assert desk.both(body, ())[0].quotations[0].speaker_name == "Ida Marsh"
    (said,) = desk.both(body.replace("Ida", "Una"), ())[0].quotations
    assert said.speaker_name == "Una Marsh"


def test_an_ordinary_edit_is_told_in_a_few_paragraphs(english: Language) -> None:
    desk = Desk(english)
    paragraphs = [f"“It is number {at},” Ida Marsh said." for at in range(500)]
    desk.both("\n\n".join(paragraphs), ())
    assert desk.retelling.told_anew == 500
    paragraphs[250] = paragraphs[250].replace("number", "the number")
    again, whole = desk.both("\n\n".join(paragraphs), ())
    assert again.quotations == whole.quotations
    assert desk.retelling.told_anew < 25


def test_an_entry_of_the_ledger_binds_what_was_told(english: Language) -> None:
    desk = Desk(english)
    body = "“It is gone for good,” Ida Marsh said.\n\nIt rained."
    assert desk.both(body, ())[0].quotations[0].source is None
    assert desk.both(body, LEDGER)[0].quotations[0].source == "marsh"
