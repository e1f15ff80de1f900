"""What the album shows: every window and dialog in a state that shows something.

Runs in the process that `screenshot.py` starts, on an empty library with the sample. What is
staged here goes the program's own ways: the practice site publishes, the library backs up. Only
what another person would have to do, a change on the site, is made by hand.
"""

import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QWidget,
)

from desktop.article.model import Article
from desktop.composition import House
from desktop.library.declared import BYLINE, JPEG_QUALITY
from desktop.publishing.basis import Basis
from desktop.publishing.cms.contract import RemotePost
from desktop.publishing.merging import compare
from desktop.publishing.newsdesk import Divergence
from desktop.translation import tr
from desktop.ui.actions import MENUS, Declared
from desktop.ui.files import BEFORE_GOING_BACK
from desktop.ui.handing import Handing
from desktop.ui.main_window import MainWindow
from desktop.ui.merge_dialog import MergeDialog

INTERVAL = 250
"""How often a window is looked at, in milliseconds: it is at rest once it looks as before."""
LOOKS = 60
"""How often one that is to open, or to change, is looked for."""

# What opens a dialog of the system's, ends the program, shows a bar or a menu, or is staged below.
NOT_OURS = (
    *("open", "save_as", "export", "export_pdf", "export_own", "print", "quit", "picture"),
    *("import_posts", "move_in", "move_out", "insert_picture", "find", "replace", "fixes"),
    *("desk_in", "fetch", "withdraw", "publish", "welcome", "settings", "sites", "help"),
    *("open_bin", "revisions", "backups", "library"),
)
# What opens a window although nothing is asked in it.
ALSO = ("rules", "shortcuts", "about", "changes")
# What keeps the sample back, and what takes its place.
MENDED = (
    ("“We were told in the autumn that it could never happen here.”\n\n", ""),
    (" Critics say the money was there all along.", ""),
    (" reportedly", ""),
)
OTHERS = (
    ("Ferry timetable shrinks to four crossings a day", "Transport", "review"),
    ("Net loft reopens with a pump in the cellar", "Harbour", "draft"),
    ("School roof to be mended over Easter", "Education", "published"),
    ("What the survey said, page by page", "Harbour", "scheduled"),
)
"""More articles for the library: headline, section, state."""

Act = Callable[[QDialog], object]


@dataclass(frozen=True, slots=True)
class Then:
    """A further picture of a dialog: what is done in it first, and when that has come about."""

    name: str
    act: Act
    ready: Callable[[QDialog], bool] = QDialog.isVisible


@dataclass(frozen=True, slots=True)
class Scene:
    """A dialog: what brings it up, and what else is photographed of it."""

    name: str
    begin: Callable[[], object]
    then: tuple[Then, ...] = ()


class Stage:
    """The window and what is put into it."""

    def __init__(self, window: MainWindow, house: House) -> None:
        self._window = window
        self._house = house
        self._home = house.library.backup_folder.parent

    def scenes(self) -> Iterator[Scene]:
        """Every dialog, in an order in which one leaves behind what another shows."""
        commands = self._window.commands
        for name in dict.fromkeys((*_asking(), *ALSO)):
            if name not in NOT_OURS:
                yield Scene(name, commands[name].trigger)
        yield Scene(
            "backups",
            commands["backups"].trigger,
            (Then("backups-made", _press(tr("&Back up now")), _listed),),
        )
        yield Scene("revisions", self._revised)
        yield Scene("help", commands["help"].trigger, (Then("help-found", _type("quay site")),))
        yield Scene("settings", commands["settings"].trigger, _rows("settings", range(1, 5)))
        yield Scene("sites", commands["sites"].trigger, _rows("sites", (1,)))
        yield Scene("welcome", commands["welcome"].trigger, _pages("Next", "welcome", 2))
        yield Scene("reports-found", self._failed)
        yield Scene("desk_in", self._handed)
        yield Scene("open_bin", self._binned)
        yield Scene("library", self._many)
        yield Scene("merge", self._merge)
        yield Scene("publish", commands["publish"].trigger)
        published = Then("publish-out", _press(tr("Publish")), _shows(tr("View on site")))
        yield Scene("publish-clean", self._mended, (published,))
        yield Scene("withdraw", commands["withdraw"].trigger)

    def states(self) -> dict[str, Callable[[], object]]:
        """What the main window can look like, by name: each from the one before."""
        window, commands = self._window, self._window.commands
        made: dict[str, Callable[[], object]] = {"window": window.notice.hide}
        tabs = ("go_sources", "go_replies", "go_history", "payload")
        for name in (*tabs, "card", "phone", "tablet", "desktop", "proof"):
            made[f"window-{name}"] = commands[name].trigger
        made["window-out"] = lambda: (
            commands["phone"].trigger(),
            commands["pop_out"].setChecked(True),
            window.preview.window().resize(820, 700),
        )
        made["window-replace"] = lambda: (
            commands["pop_out"].setChecked(False),
            commands["proof"].trigger(),
            commands["replace"].trigger(),
        )
        made["window-notice"] = lambda: window.notice.say(
            tr("The bin is empty."), undo=lambda: None
        )
        made["window-lit"] = commands["light_paragraph"].trigger
        made["window-focus"] = commands["focus"].trigger
        made["window-full"] = commands["full"].trigger
        made["window-guide"] = self._guided
        made["window-new"] = lambda: (window.guiding.guide.end(), commands["new"].trigger())
        return made

    def menus(self) -> dict[str, QMenu]:
        """Every menu, by its English name."""
        shown = [action.menu() for action in self._window.menuBar().actions()]
        names = [title.replace("&", "").lower() for title, _ in MENUS]
        found = zip(names, shown, strict=True)
        return {f"menu-{name}": menu for name, menu in found if isinstance(menu, QMenu)}

    # What is put in

    def _revised(self) -> None:
        session = self._window.session
        session.flush()
        self._house.drafts.keep(session.ident, BEFORE_GOING_BACK)
        article = session.article()
        body = article.body.replace("nine to two", "nine to three").replace(" by a metre", "")
        session.revise(replace(article, body=body))
        session.flush()
        self._window.commands["revisions"].trigger()

    def _failed(self) -> None:
        for _ in range(2):
            try:
                Path(self._home / "nowhere" / "text").read_text(encoding="utf-8")
            except OSError as error:
                self._house.reports.write(error)
        self._window.commands["reports"].trigger()

    def _handed(self) -> None:
        file = self._home / "harbour.onrecord-desk"
        settings = self._house.settings
        settings.set(JPEG_QUALITY, 70)
        self._house.handing.out(file)
        settings.set(JPEG_QUALITY, JPEG_QUALITY.default)
        settings.set(BYLINE, "Ada Brandt")
        self._house.sites.remove("courier")
        handing = self._window.findChild(Handing)
        assert handing is not None
        handing.read(file)

    def _binned(self) -> None:
        for headline in ("A ferry that never sailed", "Notes from the quay"):
            article = Article(id=headline, headline=headline)
            self._house.drafts.save(article)
            self._house.drafts.remove(article.id)
        self._window.commands["open_bin"].trigger()

    def _many(self) -> None:
        for headline, section, state in OTHERS:
            article = Article(
                id=headline, headline=headline, section=section, body="Six words. " * 90
            )
            self._house.drafts.save(article)
            self._house.drafts.mark(article.id, state)
        self._window.files.refresh()
        self._window.commands["library"].trigger()

    def _merge(self) -> None:
        """What a colleague changed on a site, and what was changed here."""
        mine = self._window.session.article()
        base = replace(
            mine,
            headline=mine.headline.replace("a metre", "two feet"),
            body=mine.body.replace("nine to", "eight to"),
        )
        theirs = replace(
            base,
            headline=base.headline.replace("rise", "grow"),
            standfirst=base.standfirst.replace("island council", "council"),
            body=base.body.replace("forty metres", "fifty metres") + "\n\nThe road is open again.",
        )
        there = RemotePost("7", "https://courier.example/7", "publish", "2")
        fields = compare(base, mine, theirs)
        divergence = Divergence(
            "courier", "Mara Orr", "", there, Basis((), {}), base, mine, theirs, fields
        )
        colours, title = self._window.dressing.colours, "The Ottervale Courier"
        MergeDialog(divergence, title, "14:02", colours, self._window).open()

    def _mended(self) -> None:
        session = self._window.session
        article = session.article()
        body = article.body
        for wrong, right in MENDED:
            body = body.replace(wrong, right)
        session.revise(replace(article, body=body))
        self._window.commands["publish"].trigger()

    def _guided(self) -> None:
        window, commands = self._window, self._window.commands
        window.notice.hide()
        window.find_bar.hide()
        window.writing.leave()
        window.writing.leave()
        commands["light_all"].trigger()
        commands["guide"].trigger()


def pictures(
    window: MainWindow,
    house: House,
    at_rest: Callable[[QWidget], QImage],
    wanted: Callable[[str], bool],
) -> Iterator[tuple[str, QImage]]:
    """The pictures of all that is `wanted`, by name; `at_rest` is the screen once it is still."""
    stage = Stage(window, house)
    for scene in stage.scenes():
        if wanted(scene.name):
            yield from photographed(window, scene)
    for name, show in stage.states().items():
        if wanted(name):
            show()
            yield name, at_rest(window)
    for name, menu in stage.menus().items():
        if wanted(name):
            menu.popup(QPoint(0, 0))
            QTest.qWait(INTERVAL)
            yield name, menu.grab().toImage()
            menu.close()


def photographed(window: QWidget, scene: Scene) -> list[tuple[str, QImage]]:
    """The pictures of a scene; its dialog, and what that opened, is closed again."""
    taken: list[tuple[str, QImage]] = []
    waited = deque((Then(scene.name, lambda _: None), *scene.then))
    before = QImage()
    looks = 0
    timer = QTimer()
    timer.setInterval(INTERVAL)

    def look() -> None:
        nonlocal before, looks
        looks += 1
        shown = _shown(window)
        now = shown[-1].grab().toImage() if shown else QImage()
        still = now == before and not now.isNull()
        before = now
        if still and waited[0].ready(shown[-1]):
            taken.append((waited.popleft().name, now))
            before, looks = QImage(), 0
            if waited:
                waited[0].act(shown[-1])
                return
        if not waited or looks == LOOKS:
            timer.stop()
            for top in reversed(shown):
                top.close()

    timer.timeout.connect(look)
    timer.start()
    scene.begin()
    while timer.isActive():
        QTest.qWait(INTERVAL)
    if waited:
        print(f"not seen: {', '.join(one.name for one in waited)}", file=sys.stderr)
    return taken


def _shown(window: QWidget) -> list[QDialog]:
    """The dialogs on the screen, the one that asks last."""
    tops = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]
    shown = [one for one in tops if one.isVisible() and one is not window]
    return sorted(shown, key=lambda one: one is QApplication.activeModalWidget())


def _asking() -> Sequence[str]:
    """The actions that ask something before they do anything."""
    entries = [entry for _, menu in MENUS for entry in menu if isinstance(entry, Declared)]
    return [entry.name for entry in entries if entry.text.endswith("…")]


def _press(text: str) -> Act:
    return lambda dialog: _button(dialog, text).click()


def _shows(text: str) -> Callable[[QDialog], bool]:
    return lambda dialog: _button(dialog, text).isVisible()


def _button(dialog: QDialog, text: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == text)


def _pages(text: str, name: str, times: int) -> tuple[Then, ...]:
    return tuple(Then(f"{name}-{number + 2}", _press(tr(text))) for number in range(times))


def _type(words: str) -> Act:
    def act(dialog: QDialog) -> None:
        dialog.findChildren(QLineEdit)[0].setText(words)

    return act


def _rows(name: str, rows: Sequence[int]) -> tuple[Then, ...]:
    def act(row: int, dialog: QDialog) -> None:
        dialog.findChildren(QListWidget)[0].setCurrentRow(row)

    return tuple(Then(f"{name}-{row}", partial(act, row)) for row in rows)


def _listed(dialog: QDialog) -> bool:
    rows = [one.model().rowCount() for one in dialog.findChildren(QAbstractItemView)]
    return any(rows)
