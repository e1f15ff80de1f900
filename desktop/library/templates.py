"""What an article can be begun with: files in the article format, ours and one's own.

One's own are written without anything that belongs to one story only: its id, date and address,
its receipts, and above all its ledger, which may hold names that were promised protection.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.article.front_matter import dump, parse
from desktop.article.model import Article, Picture
from desktop.library import whole_file
from desktop.translation import later, tr

TITLES = (later("Breaking news"), later("Court report"), later("Interview"))
"""What ours are called, to be said when they are shown."""


class TemplateError(Exception):
    """A template cannot be read or written; the message is one line that says what to do."""


@dataclass(frozen=True, slots=True)
class Template:
    """A file to begin an article with; `own` where it was saved here."""

    title: str
    file: Path
    own: bool


class Templates:
    """The templates in the program's folder and in the user's own."""

    def __init__(self, ours: Path, own: Path) -> None:
        self._ours = ours
        self._own = own

    def all(self) -> list[Template]:
        """One's own first; one of the same name stands for ours."""
        found = list(self._in(self._own, own=True))
        names = {one.file.name for one in found}
        ours = self._in(self._ours, own=False)
        return found + [one for one in ours if one.file.name not in names]

    @staticmethod
    def _in(folder: Path, *, own: bool) -> Iterator[Template]:
        for file in sorted(folder.glob("*.md")):
            words = file.stem.replace("-", " ")
            yield Template(words[:1].upper() + words[1:], file, own)

    def begin(self, template: Template) -> Article:
        """A new article with what the template has; TemplateError."""
        try:
            return replace(parse(template.file.read_text(encoding="utf-8")), id="")
        except (OSError, ValueError) as error:
            raise TemplateError(
                tr(
                    "The template {file} cannot be used ({error}). Mend it or take it away.",
                    file=template.file,
                    error=error,
                )
            ) from error

    def save(self, title: str, article: Article) -> Template:
        """Keep an article as a template of one's own, in place of one of that name.

        TemplateError.
        """
        from slugify import slugify

        name = slugify(title, max_length=80)
        if not name:
            raise TemplateError(tr("A template needs a name with a letter or a figure in it."))
        file = self._own / f"{name}.md"
        try:
            self._own.mkdir(parents=True, exist_ok=True)
            whole_file.replace(file, dump(bare(article)).encode())
        except OSError as error:
            raise TemplateError(
                tr("{file}: could not be written ({reason}).", file=file, reason=error.strerror)
            ) from error
        return next(one for one in self._in(self._own, own=True) if one.file == file)


def bare(article: Article) -> Article:
    """The article without what belongs to one story only."""
    return replace(
        article,
        id="",
        date="",
        embargo="",
        slug="",
        picture=Picture(),
        sources=(),
        replies=(),
        corrections=(),
        ignores=(),
    )
