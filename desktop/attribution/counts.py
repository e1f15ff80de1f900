"""An article in figures, apart from the check that counts: who shows them need not load it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Share:
    """What one speaker carries of the story: quoted and reported words, share 0..1."""

    name: str
    source: str | None
    words: int
    share: float


@dataclass(frozen=True, slots=True)
class Counts:
    """The article in figures; `minutes` is the reading time, at least 1 where there is text.

    `named` to `second_hand` count speakers by how they are identified; `shares` is in
    falling order and sums to 1 where anybody says anything.
    """

    words: int = 0
    characters: int = 0
    minutes: int = 0
    blocks: int = 0
    warnings: int = 0
    infos: int = 0
    named: int = 0
    unnamed: int = 0
    documents: int = 0
    second_hand: int = 0
    shares: tuple[Share, ...] = ()
