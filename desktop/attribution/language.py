"""What one language knows: its words for saying, its pronouns, titles, months, marks.

A language is data (a TOML file of `resources/lexicons/`), read once into a frozen
value. The engine asks only this value, so another language is another file.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import cast

Words = frozenset[str]


@dataclass(frozen=True)
class Language:
    """The lexicon of one language. All words are lower case unless said otherwise.

    Word lists are sets; `phrases` are word sequences ("according to"); maps go
    from a word to what the field's comment says.
    """

    tag: str
    title: str
    # Verbs of saying by form: finite ("said"), running ("saying").
    said: Words = field(default_factory=frozenset[str])
    saying: Words = field(default_factory=frozenset[str])

    @classmethod
    def parse(cls, tables: Mapping[str, object]) -> "Language":
        """Read a lexicon from its loaded tables; ValueError says what is wrong with it."""
        values: dict[str, object] = {}
        known = {item.name for item in fields(cls)}
        for name, value in tables.items():
            if name not in known:
                raise ValueError(f"the lexicon has an unknown entry {name!r}")
            values[name] = _read(name, value)
        if not values.get("tag"):
            raise ValueError("the lexicon does not say which language it is for (tag)")
        return cls(**values)  # pyright: ignore[reportArgumentType]
