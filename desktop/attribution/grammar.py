"""How the sentences of a language are built: the steps of a reading that word lists cannot tell.

A language is a `Language`, and where that is not enough a `Grammar` beside it, made by
a module of its own (see `german`). The engine calls what it is given and knows no tags.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.attribution.cues import Cue, CueFinder
from desktop.attribution.language import Language
from desktop.attribution.reported import Reports
from desktop.attribution.tokens import Tokens


@dataclass(frozen=True)
class Grammar:
    """The replaceable steps; each default is the engine's own way.

    `shape` mends the tokens of a paragraph before anything is read in them: afterwards
    CAPITAL must mean a proper name, WORD any other word, and `sentences` be right.
    `cues` finds who says something and with which word; `reports` what is reported.
    `hedges` are first and last token of hedges that no phrase list can hold. `role` finds
    the known role inside a compound, or "". `inverts`: a subject may follow its verb
    anywhere, not only behind a quotation.
    """

    shape: Callable[[Tokens, Language], None] | None = None
    cues: Callable[[Tokens, Language], CueFinder] = CueFinder
    reports: Callable[[Tokens, Sequence[Cue], Language], Reports] = Reports
    hedges: Callable[[Tokens], Sequence[tuple[int, int]]] | None = None
    role: Callable[[str, Language], str] | None = None
    inverts: bool = False


PLAIN = Grammar()
