"""The desk: by what policy and in which language articles are read."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop import resources
from desktop.translation import later, tr

if TYPE_CHECKING:
    from desktop.attribution.checker import Checker
    from desktop.attribution.language import Language
    from desktop.attribution.languages import Checkers
    from desktop.attribution.policy import Policy
    from desktop.composition.library import Library

DEFAULT_LANGUAGE = "en"
OUR_POLICIES = (
    later("Default"),
    later("What would embarrass the paper blocks, the rest warns."),
    later("Lenient"),
    later("For newsletters and blogs: only what may not go out blocks."),
    later("Strict"),
    later("Unnamed sources need a reason and an editor; hedges and gaps block."),
)
"""What our own policies say of themselves; whoever shows a policy says `tr` of its title and
summary. A desk's own stay as they were written."""


class SetupError(Exception):
    """Something the program was told to use cannot be used; one line for the user."""


class Desk:
    """Who said what: policies, lexicons and the checkers made of them."""

    def __init__(self, home: Path, library: "Library") -> None:
        """`home` may hold a desk's own policies; `library` is opened only when asked."""
        self._home = home
        self._library = library

    def policy(self, name: str = "") -> "Policy":
        """A desk's policy: one of ours, one in the `policies` folder of the data, or a file."""
        import tomllib

        from desktop.attribution.policy import Policy
        from desktop.library.declared import POLICY

        name = name or POLICY.default
        try:
            return Policy.parse(tomllib.loads(self._policy_text(name)))
        except (ValueError, KeyError) as error:
            raise SetupError(
                tr("The policy {name} cannot be used: {error}.", name=name, error=error)
            ) from error

    def policies(self) -> "tuple[Policy, ...]":
        """Every policy that can be chosen by name: the desk's own, then ours.

        SetupError where one of them cannot be used.
        """
        names = [file.stem for folder in self._policy_folders() for file in folder.glob("*.toml")]
        return tuple(self.policy(name) for name in sorted(set(names)))

    @property
    def chosen(self) -> str:
        """The name of the policy that the window and `publish` go by; LibraryError."""
        from desktop.library.declared import POLICY

        return self._library.settings.get(POLICY)

    def choose(self, name: str) -> None:
        """Go by the policy of that name from now on; SetupError, LibraryError."""
        from desktop.library.declared import POLICY

        self.policy(name)
        self._library.settings.set(POLICY, name)

    def _policy_folders(self) -> tuple[Path, Path]:
        return self._home / "policies", resources.folder() / "policies"

    def _policy_text(self, name: str) -> str:
        folders = self._policy_folders()
        places = [folder / f"{name}.toml" for folder in folders]
        if name.endswith(".toml"):
            places.append(Path(name))
        for place in places:
            if place.is_file():
                return place.read_text(encoding="utf-8")
        known = sorted({file.stem for folder in folders for file in folder.glob("*.toml")})
        raise SetupError(
            tr(
                "There is no policy “{name}”. There are: {known}.",
                name=name,
                known=", ".join(known),
            )
        )

    def language(self, tag: str = DEFAULT_LANGUAGE) -> "Language":
        """The lexicon for a BCP 47 tag ("en-GB"), or the English one where there is none."""
        from desktop.attribution.languages import load

        base = tag.partition("-")[0].lower()
        name = base if base in self.languages() else DEFAULT_LANGUAGE
        try:
            return load(resources.table("lexicons", f"{name}.toml"))
        except ValueError as error:
            raise SetupError(
                tr("The lexicon {name} cannot be used: {error}.", name=name, error=error)
            ) from error

    @staticmethod
    def languages() -> list[str]:
        """The tags of the languages there are lexicons for."""
        return sorted(file.stem for file in (resources.folder() / "lexicons").glob("*.toml"))

    def checker(self, policy: str = "", language: str = "") -> "Checkers":
        """A new checker, for one thread; articles are read in `language`, or each in its own."""
        from desktop.attribution.languages import Checkers

        desk = self.policy(policy)

        def make(tag: str) -> "Checker":
            # All that reads and judges: loaded by the thread that checks, not by the one that
            # opens a window.
            from desktop.attribution.checker import Checker

            return Checker(desk, self.language(tag))

        return Checkers(make, language, desk.language)
