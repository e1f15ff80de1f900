"""When a text is rendered, checked and compared."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.article.document import Document
from desktop.article.model import Article
from desktop.composition import House
from desktop.preview.renderer import Renderer, Rendering
from desktop.ui.analyst import Analysis, Analyst, Rendered, Work
from desktop.ui.following import Following


class Slow(Analyst):
    """Takes a while to check, as with a long text; counts how often."""

    checks = 0

    def check(self, rendered: Rendered) -> Analysis:
        """Keep the processor for some time first."""
        self.checks += 1
        began = time.thread_time()
        while time.thread_time() - began < 0.06:
            pass
        return super().check(rendered)


class Wrong(Renderer):
    """Forgets what is below the first block, as a defect of the cutting would."""

    def render(self, body: str) -> Rendering:
        """Only the first block."""
        return Rendering(super().render(body).blocks[:1])


def work(revision: int, body: str, ident: str = "one") -> Work:
    return Work(revision, Article(id=ident), Document(body).snapshot())


@pytest.fixture
def analyst(house: House) -> Slow:
    return Slow(house.renderer, house.checker())


@pytest.fixture
def following(analyst: Slow, qtbot: QtBot) -> Iterator[Following]:
    made = Following(analyst)
    yield made
    made.close()


def heard(following: Following) -> tuple[list[int], list[int]]:
    """Revisions rendered and analysed."""
    rendered: list[int] = []
    analysed: list[int] = []

    def hear(one: Rendered | Analysis) -> None:
        (rendered if isinstance(one, Rendered) else analysed).append(one.revision)

    following.rendered.connect(hear)
    following.analysed.connect(hear)
    return rendered, analysed


def test_an_expensive_check_waits_for_a_pause_and_the_rendering_does_not(
    following: Following, analyst: Slow, qtbot: QtBot
) -> None:
    rendered, analysed = heard(following)
    following.follow(work(1, "a"))
    qtbot.waitUntil(lambda: analysed == [1])
    for revision in range(2, 8):
        following.follow(work(revision, "a" * revision))
        qtbot.waitUntil(lambda revision=revision: rendered[-1] == revision)
        QTest.qWait(20)
    assert analyst.checks == 1
    qtbot.waitUntil(lambda: analysed == [1, 7])
    assert analyst.checks == 2


def test_somebody_who_waits_is_not_kept_waiting(
    following: Following, analyst: Slow, qtbot: QtBot
) -> None:
    rendered, analysed = heard(following)
    following.follow(work(1, "a"))
    qtbot.waitUntil(lambda: analysed == [1])
    following.follow(work(2, "ab"))
    following.hurry()
    qtbot.waitUntil(lambda: rendered == [1, 2])
    qtbot.waitUntil(lambda: analyst.checks == 2, timeout=150)


def test_a_rendering_that_differs_is_put_right_when_nothing_is_typed(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.following.IDLE_MS", 30)
    following = Following(Analyst(Wrong(), house.checker()))
    shown: list[Rendered] = []
    following.rendered.connect(shown.append)
    following.follow(work(1, "one\n\ntwo"))
    qtbot.waitUntil(lambda: following.renders_uncut)
    qtbot.waitUntil(lambda: len(shown[-1].rendering.blocks) == 2)
    following.follow(work(2, "one\n\ntwo\n\nthree"))
    qtbot.waitUntil(lambda: len(shown[-1].rendering.blocks) == 3)
    following.follow(work(3, "other\n\narticle", "two"))
    assert not following.renders_uncut
    following.close()


def test_a_rendering_that_is_right_stays_incremental(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.following.IDLE_MS", 30)
    compared: list[bool] = []
    original = Analyst.compare

    def spy(self: Analyst, rendered: Rendered) -> bool:
        compared.append(original(self, rendered))
        return compared[-1]

    monkeypatch.setattr(Analyst, "compare", spy)
    following = Following(Analyst(house.renderer, house.checker()))
    following.follow(work(1, "one\n\ntwo"))
    qtbot.waitUntil(lambda: compared == [True])
    QTest.qWait(100)
    assert compared == [True], "once a revision, and no more while nothing happens"
    assert not following.renders_uncut
    following.close()
