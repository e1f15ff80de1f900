"""The choices: what each setting can be here, and how one is made."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from desktop.composition.desk import SetupError
from desktop.library.settings import Offer, Setting
from desktop.translation import tr

if TYPE_CHECKING:
    from desktop.composition.desk import Desk
    from desktop.composition.library import Library
    from desktop.library.spelling import SpellingProcess


class Choices:
    """Chooses for the window and the command line alike, and refuses what is not here."""

    def __init__(
        self, library: "Library", desk: "Desk", speller: "Callable[[], SpellingProcess]"
    ) -> None:
        """`speller` knows the dictionaries that there are."""
        self._library = library
        self._desk = desk
        self._speller = speller

    def offered(self, setting: Setting[object]) -> tuple[tuple[object, str], ...]:
        """What it can be, each with its text; nothing where it is not chosen from a list.

        SetupError where a policy cannot be used.
        """
        if setting.offer is Offer.POLICIES:
            return tuple((one.name, tr(one.title)) for one in self._desk.policies())
        if setting.offer is Offer.DICTIONARIES:
            return tuple((name, name) for name in self._speller().names())
        return tuple((value, tr(text)) for value, text in setting.choices)

    def choose(self, setting: Setting[object], value: object) -> None:
        """Choose a value; SetupError says what it can be instead. LibraryError."""
        try:
            taken = setting.taken(value)
        except ValueError as error:
            raise SetupError(str(error)) from error
        if setting.offer is Offer.POLICIES:
            self._desk.policy(str(taken))
        elif setting.offer is Offer.DICTIONARIES:
            self._must_be_there(cast("tuple[str, ...]", taken))
        self._library.settings.set(setting, taken)

    def _must_be_there(self, names: tuple[str, ...]) -> None:
        known = self._speller().names()
        missing = [name for name in names if name not in known]
        if missing:
            raise SetupError(
                tr(
                    "There is no dictionary “{name}”. There are: {known}.",
                    name=missing[0],
                    known=", ".join(known),
                )
            )
