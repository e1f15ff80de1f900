"""What could not be carried from one format into another, told in a few lines."""

from collections import Counter
from collections.abc import Mapping

_PLURALS: Mapping[str, str] = {
    "text box": "text boxes",
    "header or footer": "headers or footers",
}


class Losses(Counter[str]):
    """How often each thing, named in the singular ("comment"), had to be left out."""

    def sentences(self) -> tuple[str, ...]:
        """One sentence a thing, in the order in which they were met."""
        return tuple(f"Left out: {_counted(what, times)}." for what, times in self.items() if times)


def _counted(what: str, times: int) -> str:
    if times == 1:
        return f"1 {what}"
    return f"{times:,} {_PLURALS.get(what, f'{what}s')}"
