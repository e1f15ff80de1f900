"""The quotations of a text that is being edited, laid on its lines for the editor to tint."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.attribution.quotations import Type
from desktop.ui.editor.squiggles import QUOTATION, Laid, Mark
from desktop.ui.laying import Ground, Laying
from desktop.ui.voices import Voices

if TYPE_CHECKING:
    from desktop.attribution.antecedents import Told
    from desktop.attribution.story import Story


class Tinting:
    """Follows one text. Not for use by two threads at a time."""

    def __init__(self) -> None:
        self._laying = Laying()
        self._numbers: object = None

    def lay(self, ground: Ground, story: "Story", voices: Voices) -> Laid:
        """The spans of the quotations in each line, as `lay` of all of them gives."""
        afresh = voices.numbers != self._numbers
        self._numbers = voices.numbers
        return self._laying.lay(ground, _Quoted(story, voices), afresh=afresh)


@dataclass(frozen=True, slots=True)
class _Quoted:
    """A text by its quotations."""

    story: "Story"
    voices: Voices

    @property
    def known(self) -> "Sequence[Told]":
        return self.story.told

    def parts(self, number: int) -> bool:
        return self.story.told[number].head

    def marks(self, numbers: range, base: int) -> Iterator[Mark]:
        """Reported words are in no marks and not tinted."""
        for number in numbers:
            by = self.story.starts[number] - base
            for one in self.known[number].quotations:
                if one.type is not Type.INDIRECT:
                    start, end = one.outer
                    name, voice = one.speaker_name or "", self.voices.number(one)
                    yield Mark(by + start, by + end, QUOTATION, "", name, voice=voice)
