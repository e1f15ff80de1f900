"""Where the pieces of a proof stand: their heights, measured in sight and estimated elsewhere.

A block of the body is only made into a piece when it comes into sight: until then its HTML says
about how high it will be.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from math import ceil

from desktop.ui.proof_pieces import Piece, Setting, Words, block_piece

# So many blocks that take the place of others are measured at once; more wait until they are seen.
_AT_ONCE = 20
# How many layouts are kept, so that scrolling back and forth costs nothing.
_KEPT = 200
# The width of a letter, and the white below a paragraph, in the size of the text.
_LETTER = 0.47
_WHITE = 0.93


class Column:
    """Pieces under one another, each a piece or the HTML of a block that becomes one.

    `tops` holds the height at which each begins, and last the one at which all end.
    """

    def __init__(self, setting: Setting) -> None:
        self.setting = setting
        self.width = 0.0
        self.tops: list[float] = [0.0]
        self._top = 0.0
        self._pieces: list[Piece | str] = []
        self._heights: list[float] = []
        self._measured: list[bool] = []
        self._laid_out: set[int] = set()

    def __len__(self) -> int:
        return len(self._pieces)

    def splice(self, first: int, removed: int, pieces: Sequence[Piece | str]) -> bool:
        """Replace pieces; `place` afterwards, where this says that others have moved.

        What takes the place of a piece that was seen is measured at once: as a rule one that is
        being typed in, and no higher than before.
        """
        end = first + removed
        heights, seen = self._heights[first:end], self._measured[first:end]
        gone = self._pieces[first:end]
        self._pieces[first:end] = pieces
        self._heights[first:end] = map(self._estimate, pieces)
        self._measured[first:end] = [False] * len(pieces)
        if removed != len(pieces) or removed > _AT_ONCE or not all(seen):
            return True
        for index, old in enumerate(gone, first):
            piece = self.piece(index)
            if isinstance(piece, Words) and isinstance(old, Words):
                piece.take_over(old)
        self.measure(first, end)
        return self._heights[first:end] != heights

    def estimate_anew(self) -> None:
        """Forget all heights, as the column has another width."""
        self._heights = list(map(self._estimate, self._pieces))
        self._measured = [False] * len(self._pieces)

    def place(self, top: float | None = None) -> None:
        """Recompute where the pieces stand; `top` is where the first does from now on."""
        self._top = self._top if top is None else top
        self.tops = list(accumulate(self._heights, initial=self._top))

    def piece(self, index: int) -> Piece:
        """One piece, made if need be."""
        piece = self._pieces[index]
        if isinstance(piece, str):
            piece = self._pieces[index] = block_piece(piece, self.setting)
        return piece

    def height(self, index: int) -> float:
        """How high one piece is, as far as is known."""
        return self._heights[index]

    def measure(self, first: int, last: int) -> bool:
        """Lay these pieces out; whether one of them is of another height now."""
        changed = False
        for index in range(first, last):
            if not self._measured[index]:
                height = self.piece(index).height(self.width)
                changed = changed or height != self._heights[index]
                self._heights[index], self._measured[index] = height, True
        return changed

    def between(self, top: float, bottom: float) -> tuple[int, int]:
        """The pieces between two heights, the last one not included."""
        first = max(0, bisect_right(self.tops, top) - 1)
        return first, min(bisect_right(self.tops, bottom), len(self))

    def release(self, first: int, last: int) -> None:
        """Forget the layouts of pieces long out of sight; these are in it."""
        self._laid_out.update(range(first, last))
        if len(self._laid_out) > _KEPT:
            for index in self._laid_out:
                if index < len(self) and not first <= index < last:
                    self.piece(index).release()
            self._laid_out = set(range(first, last))

    def _estimate(self, piece: Piece | str) -> float:
        width = self.width or 400.0
        if not isinstance(piece, str):
            return piece.estimate(width)
        setting = self.setting
        if piece.startswith("<figure"):
            return width * 2 / 3 + setting.leading * 2
        lines = ceil(len(piece) / max(8.0, width / (setting.size * _LETTER)))
        return lines * setting.leading + _WHITE * setting.size
