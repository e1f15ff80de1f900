"""The looks a page can be shown in: ours, the desk's own, and those learned from public pages.

Signature: `Looks(ours, own)` with `names()`, `look(name)`, `keep(name, learned)`, `remove(name)`.

A look is a folder: `article.html`, `index.html`, `style.css`, a folder `fonts`, and, where the
element that holds the body has another class than "body", `theme.toml` with `body_class`.
"""

import shutil
import tomllib
from dataclasses import dataclass
from pathlib import Path

from desktop.preview.page import Theme
from desktop.translation import tr

_FILES = ("article.html", "index.html", "style.css")


class LookError(Exception):
    """A look that cannot be read, learned or kept; one line for the user."""


@dataclass(frozen=True, slots=True)
class Look:
    """A theme and the folder of its fonts."""

    theme: Theme
    fonts: Path


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned from a page: a theme, and the fonts it names by file name."""

    theme: Theme
    fonts: tuple[tuple[str, bytes], ...]


class Looks:
    """The looks in the folder `ours`, and in `own`, whose come first where names are the same."""

    def __init__(self, ours: Path, own: Path) -> None:
        self._ours = ours
        self._own = own

    def names(self) -> tuple[str, ...]:
        """All there are, ours first."""
        return tuple(dict.fromkeys((*_looks_in(self._ours), *_looks_in(self._own))))

    def look(self, name: str) -> Look:
        """The look of that name; LookError."""
        if name not in self.names():
            raise LookError(
                tr(
                    "There is no look “{name}”. There are: {known}.",
                    name=name,
                    known=", ".join(self.names()),
                )
            )
        own = self._own / name
        folder = own if (own / _FILES[0]).is_file() else self._ours / name
        try:
            texts = [(folder / file).read_text(encoding="utf-8") for file in _FILES]
            told = folder / "theme.toml"
            table = tomllib.loads(told.read_text(encoding="utf-8")) if told.is_file() else {}
            theme = Theme(name, *texts, body_class=str(table.get("body_class", "body")))
        except (OSError, ValueError) as error:
            raise LookError(
                tr("The look “{name}” cannot be used: {error}.", name=name, error=error)
            ) from error
        return Look(theme, folder / "fonts")

    def keep(self, name: str, learned: Learned) -> None:
        """Put a learned look among the desk's own; LookError, and then all is as before."""
        fresh = self._own / f".{name}.new"
        theme = learned.theme
        try:
            shutil.rmtree(fresh, ignore_errors=True)
            (fresh / "fonts").mkdir(parents=True)
            for file, text in zip(
                _FILES, (theme.article, theme.index, theme.stylesheet), strict=True
            ):
                (fresh / file).write_text(text, encoding="utf-8")
            classes = theme.body_class.replace("\\", "\\\\").replace('"', '\\"')
            (fresh / "theme.toml").write_text(f'body_class = "{classes}"\n', encoding="utf-8")
            for file, content in learned.fonts:
                (fresh / "fonts" / file).write_bytes(content)
            self.remove(name)
            fresh.rename(self._own / name)
        except OSError as error:
            shutil.rmtree(fresh, ignore_errors=True)
            raise LookError(
                tr("The look could not be kept: {reason}.", reason=error.strerror)
            ) from error

    def remove(self, name: str) -> None:
        """Take away one of the desk's own, if it is one."""
        if name in _looks_in(self._own):
            shutil.rmtree(self._own / name)


def _looks_in(folder: Path) -> list[str]:
    found = folder.glob(f"*/{_FILES[0]}")
    return sorted(file.parent.name for file in found if not file.parent.name.startswith("."))
