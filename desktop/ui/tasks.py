"""Work off the GUI thread, its results handed back on it.

`Latest` is for work whose result is only wanted for the newest input (checking, rendering);
`Serial` for work of which nothing may be left out or overtaken (saving). Both live on the GUI
thread and keep all their state there; one worker thread each does the work. Give them frozen
inputs only: what a worker reads must not change under it.
"""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from time import monotonic
from typing import ParamSpec

from PySide6.QtCore import QMetaMethod, QObject, Qt, Signal

_P = ParamSpec("_P")
Job = Callable[[], object]


class _Worker(QObject):
    """One thread, and the way back from it."""

    done = Signal(object)
    """A job's result, on the GUI thread, in the order in which the jobs began."""
    failed = Signal(object)
    """The exception (`BaseException`) a job ended with, on the GUI thread.

    Where nobody listens it is raised there, so that it reaches `sys.excepthook`.
    """
    _finished = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._running: deque[Future[object]] = deque()
        self._closed = False
        # Queued in so many words: the signal is emitted by the worker thread.
        self._finished.connect(self._hand_back, Qt.ConnectionType.QueuedConnection)

    def _start(self, job: Job) -> None:
        future = self._pool.submit(job)
        self._running.append(future)
        future.add_done_callback(self._wake)

    def _wake(self, _: Future[object]) -> None:
        """On the worker thread: ask the GUI thread to come and look, if that still wants to."""
        with suppress(RuntimeError):
            self._finished.emit()

    def _hand_back(self) -> None:
        """Pass on what is finished. One wake may find several results, or none any more."""
        while self._running and self._running[0].done():
            future = self._running.popleft()
            error = future.exception()
            self._next()
            if error is None:
                self.done.emit(future.result())
            elif self.isSignalConnected(QMetaMethod.fromSignal(self.failed)):
                self.failed.emit(error)
            else:
                raise error

    def _next(self) -> None:
        """A place on the thread has become free."""

    def _settle(self, seconds: float | None = None) -> bool:
        """Wait for what was started, and hand it back before returning.

        No longer than `seconds`, None for however long it takes; whether all of it is done.
        """
        end = None if seconds is None else monotonic() + seconds
        while self._running:
            wait(tuple(self._running), None if end is None else max(0.0, end - monotonic()))
            self._hand_back()
            if end is not None and monotonic() >= end:
                break
        return not self._running

    def _end(self, seconds: float | None) -> None:
        self._closed = True
        done = self._settle(seconds)
        if not done:
            self._finished.disconnect(self._hand_back)
        self._pool.shutdown(wait=done, cancel_futures=not done)


class Latest(_Worker):
    """Runs one job at a time and keeps only the newest waiting; those between are dropped."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(name, parent)
        self._waiting: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether a result is still to come."""
        return bool(self._running)

    def submit(self, work: Callable[_P, object], *args: _P.args, **kwargs: _P.kwargs) -> None:
        """Run `work` with these frozen arguments as soon as may be, unless a newer call comes."""
        if self._closed:
            raise RuntimeError("submitted to a worker that is closed")

        def job() -> object:
            return work(*args, **kwargs)

        if self._running:
            self._waiting = job
        else:
            self._start(job)

    def _next(self) -> None:
        job, self._waiting = self._waiting, None
        if job is not None:
            self._start(job)

    def close(self, seconds: float | None = None) -> None:
        """Drop what waits, wait for what runs, hand it back; takes nothing afterwards.

        What takes longer than `seconds` is left to itself, and nobody hears of it.
        """
        self._waiting = None
        self._end(seconds)


class Serial(_Worker):
    """Runs every job, in the order given; the interpreter does not exit before they are done."""

    def submit(self, work: Callable[_P, object], *args: _P.args, **kwargs: _P.kwargs) -> None:
        """Run `work` with these frozen arguments after all that was submitted before."""
        if self._closed:
            raise RuntimeError("submitted to a worker that is closed")
        self._start(lambda: work(*args, **kwargs))

    @property
    def pending(self) -> int:
        """Jobs not handed back yet."""
        return len(self._running)

    def drain(self, seconds: float | None = None) -> bool:
        """Wait until all jobs are done and their results (or failures) handed back.

        No longer than `seconds`, where that is given; whether all are done.
        """
        return self._settle(seconds)

    def close(self, seconds: float | None = None) -> None:
        """Do all that is left, hand it back; takes nothing afterwards.

        What takes longer than `seconds` is left to itself, and nobody hears of it.
        """
        self._end(seconds)
