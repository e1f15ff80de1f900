"""Out of the house and in by the hundred: exports, WordPress's posts, the whole library."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.composition import House
from desktop.exchange.exporting import FORMATS, Outgoing
from desktop.translation import later, tr, trn
from desktop.ui.errand import Errands, Progress
from desktop.ui.session import Session
from desktop.ui.toolbar import Notice
from desktop.ui.whole_name import whole_name

_POSTS = later("WordPress export (*.xml)")


class Exporting:
    """What the File menu does with other formats. `write_pdf` prints what may go out to a PDF."""

    def __init__(
        self,
        house: House,
        session: Session,
        errands: Errands,
        notice: Notice,
        window: QWidget,
        write_pdf: Callable[..., None],
        refresh: Callable[[], None],
    ) -> None:
        self._house = house
        self._session = session
        self._errands = errands
        self._notice = notice
        self._window = window
        self._write_pdf = write_pdf
        self._refresh = refresh

    def slots(self) -> dict[str, Callable[[], object]]:
        """The slots of its actions."""
        return {
            "export": self.ask,
            "export_own": partial(self.ask, own=True),
            "export_pdf": partial(self.ask, kind="pdf"),
            "import_posts": self.ask_posts,
            "move_out": self.ask_out,
            "move_in": self.ask_in,
        }

    def ask(self, kind: str = "", *, own: bool = False) -> None:
        """Ask for a file and write the article to it, in the format its name asks for."""
        from slugify import slugify

        fields = self._session.fields()
        name = slugify(fields.slug or fields.headline, max_length=80) or "article"
        patterns = {
            f"{tr(name)} (*.{suffix})": suffix
            for suffix, name in FORMATS.items()
            if kind in ("", suffix)
        }
        title = tr("Export for yourself, sources and all") if own else tr("Export")
        place, chosen = QFileDialog.getSaveFileName(
            self._window, title, f"{name}.{kind or 'docx'}", ";;".join(patterns)
        )
        path = whole_name(place, f".{patterns.get(chosen, kind or 'docx')}", self._notice)
        if path is not None:
            self.write(path, own=own)

    def write(self, path: Path, *, own: bool = False) -> None:
        """Write the article to a file; the notice says what came of it."""
        article, base = self._session.article(), self._session.base
        house = self._house

        def work(_progress: Progress) -> object:
            outgoing: Outgoing = house.formats.outgoing(article, base, house.desk.chosen)
            if path.suffix.lower() == ".pdf":
                return _held(house.formats.exporter.guard(path, outgoing, own=own))
            return house.formats.exporter.write(path, outgoing, own=own)

        self._errands.run(
            tr("Writing {name}", name=path.name), work, partial(self._written, path, own)
        )

    def _written(self, path: Path, own: bool, came: object) -> None:
        if isinstance(came, Outgoing):
            self._write_pdf(path, came, own=own)
        else:
            self._notice.say(tr("Written to {path}.", path=path))

    # By the hundred

    def ask_posts(self) -> None:
        """Ask for a WordPress export and bring its posts into the library."""
        place, _ = QFileDialog.getOpenFileName(self._window, tr("Import posts"), "", tr(_POSTS))
        if place:
            self.bring_posts(Path(place))

    def bring_posts(self, path: Path) -> None:
        """Bring the posts of a WordPress export into the library."""
        from desktop.exchange.wordpress_export import bring_in

        self._errands.run(
            tr("Bringing in {name}", name=path.name),
            lambda progress: "\n".join(bring_in(path, self._house.drafts, progress).notes),
            self._arrived,
        )

    def ask_out(self) -> None:
        """Ask for a folder and write the whole library to it."""
        place = QFileDialog.getExistingDirectory(self._window, tr("Export the library to a folder"))
        if place:
            self.move_out(Path(place))

    def move_out(self, folder: Path) -> None:
        """Write the whole library to a folder: the one named, or one in it if that is in use."""
        if folder.is_dir() and any(folder.iterdir()):
            folder /= f"onrecord-{self._house.clock():%Y-%m-%d-%H%M%S}"
        self._session.flush()
        self._errands.run(
            tr("Writing the library"),
            lambda progress: self._house.library.moving.out(folder, progress),
            partial(self._moved_out, folder),
        )

    def _moved_out(self, folder: Path, count: object) -> None:
        self._notice.say(
            trn(
                "{count} article is in {folder}. Sources are in it: keep it as safe as them.",
                "{count} articles are in {folder}. Sources are in it: keep it as safe as them.",
                cast("int", count),
                folder=folder,
            )
        )

    def ask_in(self) -> None:
        """Ask for the folder of a library and bring its articles in."""
        place = QFileDialog.getExistingDirectory(self._window, tr("Import a library’s folder"))
        if place:
            self.move_in(Path(place))

    def move_in(self, folder: Path) -> None:
        """Bring in the articles of a folder that `move_out` wrote."""

        def work(progress: Progress) -> str:
            arrived = self._house.library.moving.back(folder, progress)
            return "\n".join((arrived.message, *arrived.notes))

        self._errands.run(tr("Bringing in a library"), work, self._arrived)

    def _arrived(self, said: object) -> None:
        self._notice.say(str(said))
        self._refresh()


def _held(outgoing: Outgoing) -> Outgoing:
    """With its pictures in memory: developing one takes longer than the window may stand."""
    from desktop.exchange.bundle import pictures_of

    pictures: dict[str, bytes] = {}
    for path in dict.fromkeys(pictures_of(outgoing.article)):
        with suppress(OSError, ValueError, RuntimeError):
            pictures[path] = outgoing.load(path)

    def load(path: str) -> bytes:
        if path not in pictures:
            raise FileNotFoundError(path)
        return pictures[path]

    return replace(outgoing, load=load)
