"""When a text that changes is rendered, checked and compared, on real threads."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from time import monotonic, thread_time

import pytest
from pytestqt.qtbot import QtBot

from desktop.article.document import Document
from desktop.article.model import Article
from desktop.composition import House
from desktop.preview.renderer import Renderer, Rendering
from desktop.ui.analyst import Analysis, Analyst, Rendered, Work
from desktop.ui.following import APART_MS, BUSY_MS, Following

STORY = Article(id="wall", headline="Harbour wall vote put off")
ANOTHER = Article(id="mill", headline="The mill is shut")
# Processor time (seconds) of a check that is long; three times that is the pause it waits for.
LONG = 0.1
PAUSE = 0.3
# Qt's timers may be early by a twentieth.
EARLY = 0.9


class Watched(Analyst):
    """Notes what it is asked, with the time; may be held at a gate, or take long to check.

    Revision 0 is no part of that: with it a text is read for the first time.
    """

    def __init__(self, house: House, renderer: Renderer | None = None) -> None:
        super().__init__(renderer or house.pages.renderer, house.desk.checker())
        # What is loaded with the first check is no part of what the second takes.
        super().check(super().render(work(0)))
        self.asked: list[tuple[str, int, float]] = []
        self.gates: dict[str, threading.Event] = {}
        self.long = 0.0

    def hold(self, step: str) -> threading.Event:
        """Until this is set, no such step goes on."""
        self.gates[step] = threading.Event()
        return self.gates[step]

    def _begin(self, step: str, revision: int) -> None:
        if revision:
            self.asked.append((step, revision, monotonic()))
        gate = self.gates.get(step)
        assert gate is None or gate.wait(10)

    def asked_for(self, step: str) -> list[int]:
        """The revisions for which a step was asked."""
        return [revision for name, revision, _ in self.asked if name == step]

    def at(self, step: str, revision: int) -> float:
        """When a step began."""
        return next(at for name, number, at in self.asked if (name, number) == (step, revision))

    def render(self, work: Work, *, uncut: bool = False) -> Rendered:
        self._begin("uncut" if uncut else "render", work.revision)
        return super().render(work, uncut=uncut)

    def check(self, rendered: Rendered) -> Analysis:
        self._begin("check", rendered.revision)
        ends = thread_time() + self.long
        while thread_time() < ends:
            pass
        return super().check(rendered)

    def compare(self, rendered: Rendered) -> bool:
        self._begin("compare", rendered.revision)
        return super().compare(rendered)


class Careless(Renderer):
    """Forgets the last block of whatever it does not render in one piece."""

    def render(self, body: str, lines: Sequence[str] | None = None) -> Rendering:
        return Rendering(super().render(body, lines).blocks[:-1])


class Heard:
    """What a following told, in order."""

    def __init__(self, following: Following) -> None:
        self.rendered: list[Rendered] = []
        self.analysed: list[Analysis] = []
        self.times: dict[int, float] = {}
        following.rendered.connect(self._hear)
        following.analysed.connect(self.analysed.append)

    def _hear(self, rendered: Rendered) -> None:
        self.rendered.append(rendered)
        self.times[rendered.revision] = monotonic()

    @property
    def shown(self) -> list[int]:
        """The revisions that were rendered."""
        return [one.revision for one in self.rendered]

    @property
    def known(self) -> list[int]:
        """The revisions that were analysed."""
        return [one.revision for one in self.analysed]


def work(revision: int, article: Article = STORY) -> Work:
    body = f"Critics say the wall moved.\n\nRevision {revision}."
    return Work(revision, article, Document(body).snapshot())


@pytest.fixture
def watched(house: House) -> Watched:
    return Watched(house)


@pytest.fixture
def careless(house: House) -> Watched:
    return Watched(house, Careless())


@pytest.fixture(name="start")
def _start(qtbot: QtBot) -> Iterator[Callable[[Watched], tuple[Following, Heard]]]:
    """Follows with an analyst; whatever is held is let go and closed at the end."""
    made: list[tuple[Following, Watched]] = []

    def started(analyst: Watched) -> tuple[Following, Heard]:
        following = Following(analyst)
        made.append((following, analyst))
        return following, Heard(following)

    yield started
    for following, analyst in made:
        for gate in analyst.gates.values():
            gate.set()
        following.close()


Start = Callable[[Watched], tuple[Following, Heard]]


def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pause for what is not quick is longer than any test."""
    monkeypatch.setattr("desktop.ui.following._PATIENCE", 1_000_000)
    monkeypatch.setattr("desktop.ui.following._LONGEST_PAUSE", 600_000)


def warm(qtbot: QtBot, following: Following, heard: Heard) -> None:
    """Follow revision 1, so that it is known what a check of a text takes that was read before."""
    following.follow(work(0))
    qtbot.waitUntil(lambda: heard.known == [0])
    heard.rendered.clear()
    heard.analysed.clear()
    following.follow(work(1))
    qtbot.waitUntil(lambda: heard.known == [1])


# ---------------------------------------------------------------- rendered and checked


def test_every_revision_is_rendered_and_then_analysed(
    watched: Watched, start: Start, qtbot: QtBot
) -> None:
    following, heard = start(watched)
    for revision in (1, 2, 3):
        following.follow(work(revision))
        qtbot.waitUntil(lambda revision=revision: heard.known[-1:] == [revision])
    assert heard.shown == heard.known == [1, 2, 3]
    assert [one.rendering for one in heard.rendered] == [one.rendering for one in heard.analysed]
    assert heard.rendered[2].rendering.blocks[1].html == "<p>Revision 3.</p>"


def test_keys_faster_than_rendering_end_with_the_last(
    watched: Watched, start: Start, qtbot: QtBot
) -> None:
    following, heard = start(watched)
    gate = watched.hold("render")
    following.follow(work(1))
    qtbot.waitUntil(lambda: watched.asked_for("render") == [1])
    for revision in (2, 3, 4):
        following.follow(work(revision))
        qtbot.wait(1)
    gate.set()
    qtbot.waitUntil(lambda: heard.known == [4])
    # The first is shown although it is old: the preview moves while one types.
    assert heard.shown == watched.asked_for("render") == [1, 4]
    assert watched.asked_for("check") == [4]


def test_an_analysis_that_is_no_longer_the_newest_is_not_told(
    watched: Watched, start: Start, qtbot: QtBot
) -> None:
    following, heard = start(watched)
    gate = watched.hold("check")
    following.follow(work(1))
    qtbot.waitUntil(lambda: watched.asked_for("check") == [1])
    following.follow(work(2))
    gate.set()
    qtbot.waitUntil(lambda: bool(heard.known))
    assert heard.known == [2]
    assert watched.asked_for("check") == [1, 2]


def test_rendering_does_not_wait_for_a_check(watched: Watched, start: Start, qtbot: QtBot) -> None:
    following, heard = start(watched)
    watched.hold("check")
    for revision in (1, 2, 3):
        following.follow(work(revision))
        qtbot.waitUntil(lambda revision=revision: heard.shown[-1:] == [revision])
    assert heard.known == []


def test_a_rendering_of_another_article_is_not_told(
    watched: Watched, start: Start, qtbot: QtBot
) -> None:
    following, heard = start(watched)
    gate = watched.hold("render")
    following.follow(work(1))
    qtbot.waitUntil(lambda: watched.asked_for("render") == [1])
    following.follow(work(1, ANOTHER))
    gate.set()
    qtbot.waitUntil(lambda: heard.known == [1])
    assert [one.article.headline for one in heard.rendered] == [ANOTHER.headline]


def test_another_analyst_is_asked_from_the_next_revision_on(
    watched: Watched, house: House, start: Start, qtbot: QtBot
) -> None:
    following, heard = start(watched)
    warm(qtbot, following, heard)
    other = Watched(house)
    following.use(other)
    following.follow(work(2))
    qtbot.waitUntil(lambda: heard.known == [1, 2])
    assert watched.asked_for("render") == watched.asked_for("check") == [1]
    assert other.asked_for("render") == other.asked_for("check") == [2]


# ---------------------------------------------------------------- pauses


def test_a_quick_check_waits_for_no_pause(
    watched: Watched, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient(monkeypatch)
    following, heard = start(watched)
    warm(qtbot, following, heard)
    following.follow(work(2))
    qtbot.waitUntil(lambda: heard.known == [1, 2])


def test_the_first_check_of_a_text_does_not_make_the_second_wait(
    watched: Watched, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient(monkeypatch)
    following, heard = start(watched)
    watched.long = LONG
    following.follow(work(1))
    qtbot.waitUntil(lambda: heard.known == [1])
    following.follow(work(2))
    qtbot.waitUntil(lambda: heard.known == [1, 2])
    following.follow(work(3, ANOTHER))
    qtbot.waitUntil(lambda: heard.known == [1, 2, 3])


def test_while_typing_goes_on_checks_are_apart(
    watched: Watched, start: Start, qtbot: QtBot
) -> None:
    following, heard = start(watched)
    warm(qtbot, following, heard)
    first = watched.at("check", 1)
    revision = 1
    while monotonic() < first + 2:
        revision += 1
        following.follow(work(revision))
        qtbot.wait(20)
    over = monotonic()
    qtbot.waitUntil(lambda: heard.known[-1] == revision)
    began = [at for step, _, at in watched.asked if step == "check"]
    apart = [late - early for early, late in pairwise(began)]
    # They go on all the time, and what was typed last waits no longer than hands rest.
    assert 2 <= len(apart) <= 4
    assert min(apart[:-1]) >= BUSY_MS / 1000 * EARLY
    assert began[-1] - over < 3 * APART_MS / 1000


def test_when_the_hands_rest_what_they_typed_is_checked(
    watched: Watched, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.following.BUSY_MS", 600_000)
    following, heard = start(watched)
    warm(qtbot, following, heard)
    for revision in (2, 3, 4, 5):
        following.follow(work(revision))
        qtbot.wait(30)
    qtbot.waitUntil(lambda: heard.known == [1, 5])
    assert watched.at("check", 5) - watched.at("check", 1) >= APART_MS / 1000 * EARLY


def test_who_waits_for_a_check_has_it_at_once(
    watched: Watched, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.following.APART_MS", 600_000)
    monkeypatch.setattr("desktop.ui.following.BUSY_MS", 600_000)
    following, heard = start(watched)
    following.follow(work(1))
    qtbot.waitUntil(lambda: heard.known == [1])
    following.follow(work(2))
    following.hurry()
    qtbot.waitUntil(lambda: heard.known == [1, 2])


def test_a_long_check_waits_for_a_pause(watched: Watched, start: Start, qtbot: QtBot) -> None:
    following, heard = start(watched)
    watched.long = LONG
    warm(qtbot, following, heard)
    following.follow(work(2))
    qtbot.waitUntil(lambda: heard.known == [1, 2])
    assert watched.at("check", 2) - heard.times[2] >= PAUSE * EARLY


def test_typing_goes_on_before_the_pause_is_over(
    watched: Watched, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient(monkeypatch)
    following, heard = start(watched)
    watched.long = LONG
    warm(qtbot, following, heard)
    for revision in (2, 3, 4):
        following.follow(work(revision))
        qtbot.waitUntil(lambda revision=revision: heard.shown[-1:] == [revision])
    following.hurry()
    qtbot.waitUntil(lambda: heard.known == [1, 4])
    assert watched.asked_for("check") == [1, 4]


def test_a_key_in_the_pause_ends_it(watched: Watched, start: Start, qtbot: QtBot) -> None:
    following, heard = start(watched)
    watched.long = LONG
    warm(qtbot, following, heard)
    following.follow(work(2))
    qtbot.waitUntil(lambda: heard.shown == [1, 2])
    gate = watched.hold("render")
    following.follow(work(3))
    # However long the next rendering takes, nobody wants the old text checked.
    qtbot.wait(round(1500 * PAUSE))
    gate.set()
    qtbot.waitUntil(lambda: heard.known == [1, 3])
    assert watched.asked_for("check") == [1, 3]


def test_no_pause_is_longer_than_the_longest(
    watched: Watched, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient(monkeypatch)
    monkeypatch.setattr("desktop.ui.following._LONGEST_PAUSE", 20)
    following, heard = start(watched)
    watched.long = LONG
    warm(qtbot, following, heard)
    following.follow(work(2))
    qtbot.waitUntil(lambda: heard.known == [1, 2])


@pytest.mark.parametrize("when", ["before it is rendered", "in the pause"])
def test_whoever_waits_ends_the_pause(
    watched: Watched, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    patient(monkeypatch)
    following, heard = start(watched)
    watched.long = LONG
    warm(qtbot, following, heard)
    following.follow(work(2))
    if when == "in the pause":
        qtbot.waitUntil(lambda: heard.shown == [1, 2])
    following.hurry()
    following.hurry()
    qtbot.waitUntil(lambda: heard.known == [1, 2])
    following.follow(work(3))
    following.hurry()
    qtbot.waitUntil(lambda: heard.known == [1, 2, 3])
    assert watched.asked_for("check") == [1, 2, 3]


def test_the_hurry_is_over_with_the_next_revision(
    watched: Watched, start: Start, qtbot: QtBot
) -> None:
    following, heard = start(watched)
    watched.long = LONG
    warm(qtbot, following, heard)
    following.hurry()
    following.follow(work(2))
    qtbot.waitUntil(lambda: heard.known == [1, 2])
    assert watched.at("check", 2) - heard.times[2] >= PAUSE * EARLY


# ---------------------------------------------------------------- comparing


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> float:
    """Renderings are compared after this many seconds without typing."""
    monkeypatch.setattr("desktop.ui.following.IDLE_MS", 100)
    return 0.1


def test_an_idle_text_is_compared_and_nothing_changes_where_it_is_right(
    watched: Watched, start: Start, qtbot: QtBot, soon: float
) -> None:
    following, heard = start(watched)
    warm(qtbot, following, heard)
    qtbot.waitUntil(lambda: watched.asked_for("compare") == [1])
    assert watched.at("compare", 1) - watched.at("check", 1) >= soon * EARLY
    following.follow(work(2))
    qtbot.waitUntil(lambda: watched.asked_for("compare") == [1, 2])
    assert not following.renders_uncut
    assert watched.asked_for("uncut") == []
    assert heard.shown == heard.known == [1, 2]


def test_a_text_that_was_shown_wrong_is_rendered_the_long_way_from_then_on(
    careless: Watched, start: Start, qtbot: QtBot, soon: float
) -> None:
    following, heard = start(careless)
    following.follow(work(1))
    qtbot.waitUntil(lambda: heard.known == [1, 1])
    assert "Revision" not in heard.rendered[0].rendering.html
    assert following.renders_uncut
    assert "Revision 1." in heard.rendered[-1].rendering.html
    assert "Revision 1." in heard.analysed[-1].rendering.html
    following.follow(work(2))
    qtbot.waitUntil(lambda: heard.known == [1, 1, 2])
    assert "Revision 2." in heard.rendered[-1].rendering.html
    assert (careless.asked_for("render"), careless.asked_for("uncut")) == ([1], [1, 2])
    # There is nothing left to compare with.
    qtbot.wait(round(2000 * soon))
    assert careless.asked_for("compare") == [1]


@pytest.mark.usefixtures("soon")
def test_another_article_is_rendered_the_short_way_again(
    careless: Watched, start: Start, qtbot: QtBot
) -> None:
    following, heard = start(careless)
    following.follow(work(1))
    qtbot.waitUntil(lambda: following.renders_uncut)
    # The same article under another headline is the same article.
    following.follow(work(2, replace(STORY, headline="Put off again")))
    assert following.renders_uncut
    following.follow(work(3, ANOTHER))
    assert not following.renders_uncut
    qtbot.waitUntil(lambda: heard.known[-1:] == [3])
    assert 3 in careless.asked_for("render")


@pytest.mark.usefixtures("soon")
def test_a_difference_found_in_another_article_changes_nothing(
    careless: Watched, house: House, start: Start, qtbot: QtBot
) -> None:
    following, heard = start(careless)
    gate = careless.hold("compare")
    following.follow(work(1))
    qtbot.waitUntil(lambda: careless.asked_for("compare") == [1])
    following.use(Watched(house))
    following.follow(work(2, ANOTHER))
    qtbot.waitUntil(lambda: heard.shown == [1, 2])
    gate.set()
    qtbot.waitUntil(lambda: heard.known == [1, 2])
    assert not following.renders_uncut


# ---------------------------------------------------------------- closing


@pytest.mark.parametrize("step", ["render", "check", "compare"])
@pytest.mark.usefixtures("soon")
def test_closing_finishes_what_runs_and_begins_nothing(
    watched: Watched, start: Start, qtbot: QtBot, step: str
) -> None:
    following, heard = start(watched)
    gate = watched.hold(step)
    following.follow(work(1))
    qtbot.waitUntil(lambda: watched.asked_for(step) == [1])
    threading.Timer(0.03, gate.set).start()
    following.close()
    asked = [name for name, *_ in watched.asked]
    assert asked == ["render", "check", "compare"][: len(asked)]
    assert asked[-1] == step
    assert heard.shown == [1]
    assert heard.known == ([] if step == "render" else [1])
    # A timer left running would begin its step on a thread that is gone, and raise.
    qtbot.wait(150)
    assert [name for name, *_ in watched.asked] == asked


def test_closing_in_a_pause_checks_nothing_more(
    watched: Watched, start: Start, qtbot: QtBot
) -> None:
    following, heard = start(watched)
    watched.long = LONG
    warm(qtbot, following, heard)
    following.follow(work(2))
    qtbot.waitUntil(lambda: heard.shown == [1, 2])
    following.close()
    qtbot.wait(round(1500 * PAUSE))
    assert watched.asked_for("check") == [1]
    assert heard.known == [1]


def test_closing_at_once_checks_nothing(watched: Watched, start: Start, qtbot: QtBot) -> None:
    following, heard = start(watched)
    following.follow(work(1))
    following.close()
    qtbot.wait(20)
    assert watched.asked_for("check") == heard.known == []
