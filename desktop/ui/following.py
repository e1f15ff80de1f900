"""When a text that changes is rendered, checked, and its rendering compared with the long way's.

Rendering follows every key. What is typed is checked at once; while typing goes on, when the hands
rest for a moment, or now and then: nobody reads what is said of half a word. Checking a long text
takes a processor for a while, which it shares with typing: it waits for a pause, the longer the
more it costs. When nothing was typed for some time the whole text is rendered once without anything
remembered; where that differs, the long way counts from then on for this article.
"""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic, thread_time

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.analyst import Analysis, Analyst, Rendered, Work
from desktop.ui.tasks import Latest

# A check that takes less than this (milliseconds of processor time) need not wait for a pause.
_QUICK = 20.0
# How far one check begins after the one before (milliseconds), unless somebody waits for it; how
# long the hands rest before it; and after how long it no longer waits for that.
APART_MS = 300
_REST_MS = 150
BUSY_MS = 800
# How long a pause is for others: so many times what the check takes, and never longer.
_PATIENCE = 3
_LONGEST_PAUSE = 1000
# How long nothing happened before renderings are compared (milliseconds), at least.
IDLE_MS = 3000
_IDLE_SHARE = 20


@dataclass(frozen=True, slots=True)
class _Checked:
    analysis: Analysis
    cost: float


@dataclass(frozen=True, slots=True)
class _Compared:
    rendered: Rendered
    same: bool
    cost: float


class Following(QObject):
    """Follows one text; `analyst` does the work. Lives on the GUI thread."""

    rendered = Signal(object)
    """Rendered: newer than any before; perhaps not the newest revision."""
    analysed = Signal(object)
    """Analysis: of the newest revision."""

    def __init__(self, analyst: Analyst, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._analyst = analyst
        self._work: Work | None = None
        self._shown: Rendered | None = None
        self._uncut = False
        self._hurried = False
        # Whether the text was checked before, and what a check of it takes then.
        self._read = False
        self._cost = 0.0
        self._began = 0.0
        self._compare_cost = 0.0
        # A step that fails is a defect: `Latest` raises it, and the program reports it.
        self._setting = Latest("rendering", self)
        self._setting.done.connect(self._take_rendered)
        self._checking = Latest("checking", self)
        self._checking.done.connect(self._take_checked)
        self._start = _timer(self, self._render)
        self._pause = _timer(self, self._check)
        self._idle = _timer(self, self._compare)

    @property
    def renders_uncut(self) -> bool:
        """Whether this text's renderings were found to differ, so that the long way counts."""
        return self._uncut

    def use(self, analyst: Analyst) -> None:
        """Ask another analyst from the next revision on."""
        self._analyst = analyst

    def follow(self, work: Work) -> None:
        """There is a newer revision."""
        if self._work is None or self._work.fields.id != work.fields.id:
            self._uncut, self._read, self._cost = False, False, 0.0
        self._work = work
        self._hurried = False
        self._pause.stop()
        self._idle.stop()
        self._start.start(0)

    def _render(self) -> None:
        if self._work is not None:
            self._setting.submit(self._analyst.render, self._work, uncut=self._uncut)

    def hurry(self) -> None:
        """Somebody waits for the analysis of the newest revision: no more pauses for it."""
        self._hurried = True
        if self._pause.isActive():
            self._pause.stop()
            self._check()

    def close(self) -> None:
        """Finish what runs and take nothing more."""
        self._start.stop()
        self._pause.stop()
        self._idle.stop()
        self._setting.close()
        self._pause.stop()
        self._checking.close()
        self._idle.stop()

    # Inside

    def _take_rendered(self, rendered: Rendered) -> None:
        if self._work is None or rendered.article.id != self._work.fields.id:
            return
        self._shown = rendered
        self.rendered.emit(rendered)
        if rendered.revision != self._work.revision:
            return
        if self._hurried:
            self._check()
        else:
            # What is quick waits only until the rendering has been painted.
            quick = self._cost < _QUICK
            pause = 0 if quick else min(_LONGEST_PAUSE, round(_PATIENCE * self._cost))
            since = 1000 * (monotonic() - self._began)
            apart = min(max(_REST_MS, APART_MS - since), BUSY_MS - since)
            self._pause.start(max(pause, round(apart)))

    def _check(self) -> None:
        if self._shown is not None:
            self._began = monotonic()
            self._checking.submit(_checked, self._analyst, self._shown)

    def _compare(self) -> None:
        if self._shown is not None and not self._uncut:
            self._checking.submit(_compared, self._analyst, self._shown)

    def _take_checked(self, result: _Checked | _Compared) -> None:
        if isinstance(result, _Compared):
            self._compare_cost = result.cost
            self._take_compared(result)
            return
        newest = self._work
        if newest is not None and result.analysis.article.id == newest.fields.id:
            # The first check of a text reads all of it: it says nothing about those that follow.
            self._cost = result.cost if self._read else 0.0
            self._read = True
        if newest is None or result.analysis.revision != newest.revision:
            return
        self.analysed.emit(result.analysis)
        if self._work is newest and not self._uncut:
            self._idle.start(max(IDLE_MS, round(_IDLE_SHARE * self._compare_cost)))

    def _take_compared(self, result: _Compared) -> None:
        work = self._work
        if result.same or work is None or result.rendered.article.id != work.fields.id:
            return
        self._uncut = True
        self.follow(work)


def _timer(parent: QObject, act: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(act)
    return timer


def _checked(analyst: Analyst, rendered: Rendered) -> _Checked:
    began = thread_time()
    analysis = analyst.check(rendered)
    return _Checked(analysis, (thread_time() - began) * 1000)


def _compared(analyst: Analyst, rendered: Rendered) -> _Compared:
    began = thread_time()
    same = analyst.compare(rendered)
    return _Compared(rendered, same, (thread_time() - began) * 1000)
