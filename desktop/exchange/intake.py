"""Files into the library: the same file is the same draft, and neither text is ever lost."""

from dataclasses import dataclass, replace
from pathlib import Path

from desktop.article.model import Article
from desktop.exchange import media
from desktop.exchange.files import BrokenFrontMatter, Imported, read, write
from desktop.library.database import LibraryError
from desktop.library.drafts import Draft, Drafts, fingerprint
from desktop.library.history import BEFORE_READING
from desktop.translation import tr


@dataclass(frozen=True, slots=True)
class Opened:
    """An article with its id, the file that saving goes to, and what was noticed.

    `file` is None where saving would change the file's kind (plain text) or hide a fault
    (broken front matter): such an article is saved under a new name. `base` is the folder that
    its pictures are looked for from, `revision` the library's that this article is.
    """

    article: Article
    file: Path | None
    caret: int = 0
    notes: tuple[str, ...] = ()
    base: Path = Path()
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Inspected:
    """What a file would be opened as, found without writing anything.

    `imported` is what the file has, by its id; `article` with `caret` what would be shown.
    """

    path: Path
    imported: Imported
    article: Article
    caret: int = 0


class Intake:
    """Opens files into a library. Methods raise UnusableInput and LibraryError."""

    def __init__(self, drafts: Drafts, loose: Path) -> None:
        """`loose` is where articles without a file have the folders of their pictures."""
        self._drafts = drafts
        self._loose = loose

    def open(self, path: Path) -> Opened:
        """The article to show for a file: the file's, or the draft of it that is ahead of it."""
        return self.enter(self.inspect(path))

    def inspect(self, path: Path) -> Inspected:
        """What `open` would show, read from file and library."""
        try:
            imported = read(path)
        except BrokenFrontMatter as error:
            imported = error.imported
        article = self._drafts.identified(imported.article, path)
        imported = replace(imported, article=article)
        draft = self._drafts.find(article.id)
        if draft is None:
            return Inspected(path, imported, article)
        shown = draft.article if self._is_ahead(draft, path, imported) else article
        return Inspected(path, imported, shown, draft.caret)

    def enter(self, inspected: Inspected) -> Opened:
        """Put what was inspected into the library, which may have changed since."""
        path = inspected.path
        imported = self._with_pictures(path, inspected.imported)
        article = imported.article
        file = path.resolve() if imported.is_article else None
        draft = self._draft(article.id)
        if draft is not None and self._is_ahead(draft, path, imported):
            said = (
                tr(
                    "Your text is newer than {name} and is shown; Save writes it there.",
                    name=path.name,
                )
                if file
                else tr("Your text is newer than {name} and is shown.", name=path.name)
            )
            notes = (*imported.notes, said)
            return Opened(draft.article, file, draft.caret, notes, revision=draft.revision)
        if draft is not None and self._differ(draft, article) and self._keep_typed(path, draft):
            note = tr(
                "{name} was changed elsewhere. What you typed is kept as a revision.",
                name=path.name,
            )
            imported = replace(imported, notes=(*imported.notes, note))
        revision = self._take(path, article, imported, draft)
        caret = draft.caret if draft else 0
        return Opened(article, file, caret, imported.notes, revision=revision)

    def take(self, path: Path) -> Opened:
        """The article just as the file has it, now also in the library.

        Raises BrokenFrontMatter too: whoever publishes a file wants to know.
        """
        imported = self._with_pictures(path, read(path))
        article = imported.article
        draft = self._draft(article.id)
        if draft is not None and self._differ(draft, article):
            self._keep_typed(path, draft)
        revision = self._take(path, article, imported, draft)
        base = path.resolve().parent
        if not imported.is_article:
            base = media.folder_of(self._loose, article.id)
        return Opened(article, path.resolve(), notes=imported.notes, base=base, revision=revision)

    def save(self, path: Path, article: Article, *, expected: str | None = None) -> None:
        """Write an article to its file, unless another program changed that since.

        `expected` None expects the bytes last read or written here. Raises ChangedOnDisk,
        NotWritten.
        """
        origin = self._drafts.origin(path)
        if expected is None and origin is not None and origin.draft == article.id:
            expected = origin.digest
        self._drafts.remember(path, article, write(path, article, expected=expected))

    def _with_pictures(self, path: Path, imported: Imported) -> Imported:
        """The article by its id; one that leaves its file behind takes its pictures along."""
        article = self._drafts.identified(imported.article, path)
        if imported.is_article:
            return replace(imported, article=article)
        from desktop.exchange.bundle import keep_pictures

        base = media.folder_of(self._loose, article.id)
        article, notes = keep_pictures(article, imported.pictures, path.parent, base)
        return replace(imported, article=article, notes=(*imported.notes, *notes))

    def _is_ahead(self, draft: Draft, path: Path, imported: Imported) -> bool:
        """Whether the file is as we left it, so that what differs in the draft was typed here."""
        origin = self._drafts.origin(path)
        as_left = origin is not None and origin.digest == imported.digest
        return as_left and self._differ(draft, imported.article)

    def _differ(self, draft: Draft, article: Article) -> bool:
        """Whether draft and article read differently in a file; most often they are the same."""
        if draft.article == article:
            return False
        return fingerprint(draft.article) != fingerprint(article)

    def _keep_typed(self, path: Path, draft: Draft) -> bool:
        """Keep what was typed since draft and file were the same as a revision, if anything was."""
        origin = self._drafts.origin(path)
        if origin is not None and origin.synced == fingerprint(draft.article):
            return False
        self._drafts.keep(draft.id, BEFORE_READING.format(name=path.name))
        return True

    def _take(self, path: Path, article: Article, imported: Imported, draft: Draft | None) -> int:
        file = path if imported.is_article else None
        saved = self._drafts.save(article, caret=draft.caret if draft else 0, file=file)
        self._drafts.remember(path, article, imported.digest)
        return saved.revision

    def _draft(self, ident: str) -> Draft | None:
        """The draft the article has, taken out of the bin, or None."""
        try:
            draft = self._drafts.get(ident)
        except LibraryError:
            return None
        self._drafts.restore(ident)
        return draft
