"""What the program says, in the language of whoever sits in front of it.

The texts in the code are English and are the keys of the catalogues in
`resources/translations`. `tr` says one, `trn` one that depends on a count, `later` marks one
that a constant holds and that is said when it is shown. Every layer says its own errors and
findings, and only the window has Qt's catalogues: so the language is handed to this module
once, before anything is said, and stays for as long as the process does. It is the one thing
here that is held by a module, as it is in gettext: a language handed through every
constructor down to the smallest error would be the same one everywhere.

Values stand in braces, by name: `tr("Saved {when}.", when=...)`. Nothing is put together of
pieces of sentences, which other languages order otherwise.
"""

from datetime import datetime
from typing import Protocol


class Language(Protocol):
    """How one language says the program's texts; used from any thread."""

    @property
    def tag(self) -> str:
        """Which it is, as a BCP 47 tag."""
        ...

    def text(self, source: str, count: int | None, /) -> str:
        """`source` in this language, in the form for `count`; "" where there is none."""
        ...

    def number(self, value: float, decimals: int, /) -> str:
        """A number, grouped as is usual, with so many decimals."""
        ...

    def day(self, at: datetime) -> str:
        """A day, short, with its year."""
        ...

    def hour(self, at: datetime) -> str:
        """An hour of the day, with its minutes."""
        ...


class English:
    """The language of the code."""

    tag = "en"

    def text(self, _source: str, _count: int | None) -> str:
        """Nothing, as the source is it."""
        return ""

    def number(self, value: float, decimals: int) -> str:
        """1,234.5."""
        return f"{value:,.{decimals}f}"

    def day(self, at: datetime) -> str:
        """23 Nov 2026."""
        return f"{at.day} {at:%b %Y}"

    def hour(self, at: datetime) -> str:
        """17:05."""
        return f"{at:%H:%M}"


_spoken: list[Language] = [English()]


def speak(language: Language) -> None:
    """Say everything in that language from now on."""
    _spoken[0] = language


def spoken() -> str:
    """The language spoken, as a BCP 47 tag."""
    return _spoken[0].tag


def tr(text: str, /, **values: object) -> str:
    """`text` in the language spoken, with `values` for the names in braces."""
    said = _spoken[0].text(text, None) or text
    return said.format(**values) if values else said


def trn(one: str, many: str, count: int, /, **values: object) -> str:
    """`one` or `many` in the form that `count` asks for; `{count}` in it is that number.

    The catalogues know the text by `many`.
    """
    said = _spoken[0].text(many, count) or (one if count == 1 else many)
    return said.format(count=number(count), **values)


def later(text: str) -> str:
    """`text` as it is, for a constant; whoever shows it says `tr` of it."""
    return text


def number(value: float, decimals: int = 0) -> str:
    """A number as the language spoken writes it, with so many decimals."""
    return _spoken[0].number(value, decimals)


def percent(share: float) -> str:
    """A share of one as whole hundredths, as the language spoken writes them."""
    return tr("{number}%", number=number(round(100 * share)))


def day(at: datetime) -> str:
    """The day of `at` in its own zone, short, with the year."""
    return _spoken[0].day(at)


def hour(at: datetime) -> str:
    """The hour of `at` in its own zone."""
    return _spoken[0].hour(at)
