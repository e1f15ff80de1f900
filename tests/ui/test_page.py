"""The page in its sealed browser: shown, patched, clicked, and unable to reach anything."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

# Before any QApplication: the browser shares its graphics with the window.
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWebEngineCore import QWebEngineScript
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.preview.page import PageContent, PagePicture
from desktop.preview.renderer import Renderer
from desktop.ui import page as page_module
from desktop.ui.page import PageView, hindrance
from desktop.ui.page_engine import Engine
from desktop.ui.style import Colours

QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)

pytestmark = pytest.mark.qt_log_ignore(
    "ulkan|OpenGL|QRhi|GPU|GLX|sandbox|Sandbox|dbus|font", extend=True
)

BODY = "one\n\n## two\n\nthree [link](https://skerry.example/x)\n\n![Quay](quay.png)\n"
CONTENT = PageContent(headline="Harbour wall", picture=PagePicture("quay.png", "Quay"))
Ask = Callable[[str], object]
# Where the page's own scripts would run, had it any.
MAIN = QWebEngineScript.ScriptWorldId.MainWorld.value


@pytest.fixture
def colours() -> Colours:
    return Colours.parse(resources.table("palettes", "light.toml"))


@pytest.fixture
def unsealed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QTWEBENGINE_DISABLE_SANDBOX", "1")


@pytest.fixture
def view(qtbot: QtBot, colours: Colours, unsealed: None, tmp_path: Path) -> Iterator[PageView]:
    Image.new("RGB", (60, 40), "#336699").save(tmp_path / "quay.png")
    made = PageView(colours)
    made.set_picture_path(lambda file: tmp_path / file if file == "quay.png" else None)
    made.resize(576, 700)
    made.show()
    made.set_article(CONTENT, Renderer().render(BODY))
    qtbot.waitUntil(lambda: made.settled, timeout=30_000)
    yield made
    made.close()
    # The browser is to end while the application lives: at the end of the process it is too late.
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def ask(view: PageView, qtbot: QtBot) -> Ask:
    def answer(script: str) -> object:
        engine = view.findChild(Engine)
        assert isinstance(engine, Engine)
        told: list[object] = []
        engine.page().runJavaScript(script, MAIN, told.append)
        qtbot.waitUntil(lambda: bool(told), timeout=10_000)
        return told[0]

    return answer


def wait_for(qtbot: QtBot, ask: Ask, script: str, expected: object) -> None:
    qtbot.waitUntil(lambda: ask(script) == expected, timeout=10_000)


def test_it_shows_the_site_s_page_at_a_real_width(view: PageView, ask: Ask, qtbot: QtBot) -> None:
    assert ask("document.querySelector('h1').innerText") == "Harbour wall"
    assert ask("document.getElementById('story').children.length") == 4
    for width in (390, 768, 1200):
        view.set_viewport(width)
        qtbot.waitUntil(lambda w=width: abs(float(str(ask("innerWidth"))) - w) <= 1, timeout=10_000)
    wait_for(qtbot, ask, "getComputedStyle(document.querySelector('.story')).display", "grid")
    view.set_viewport(390)
    wait_for(qtbot, ask, "getComputedStyle(document.querySelector('.story')).display", "block")


def test_pictures_and_fonts_come_from_here(view: PageView, ask: Ask, qtbot: QtBot) -> None:
    wait_for(qtbot, ask, "[...document.images].map(i => i.naturalWidth).join()", "60,60")
    wait_for(qtbot, ask, "[...document.fonts].some(f => f.status === 'loaded')", True)


def test_an_edited_paragraph_is_patched_in_place(view: PageView, ask: Ask, qtbot: QtBot) -> None:
    ask("document.querySelector('#story h2').title = 'kept'; 1")
    view.set_article(CONTENT, Renderer().render(BODY.replace("one", "*uno*\n\nzwei")))
    wait_for(qtbot, ask, "document.querySelector('#story').children[0].innerHTML", "<em>uno</em>")
    assert ask("document.querySelector('#story').children[1].innerText") == "zwei"
    assert ask("document.querySelector('#story h2').title") == "kept"


def test_a_changed_field_is_followed(view: PageView, ask: Ask, qtbot: QtBot) -> None:
    view.set_article(replace(CONTENT, headline="New"), Renderer().render(BODY))
    wait_for(qtbot, ask, "document.title + document.querySelector('h1').innerText", "NewNew")


def test_the_caret_s_block_is_brought_into_sight(view: PageView, ask: Ask, qtbot: QtBot) -> None:
    body = "\n\n".join(f"paragraph {n} " + "word " * 60 for n in range(60))
    view.set_article(CONTENT, Renderer().render(body))
    view.show_line(100)
    box = "document.getElementById('story').children[50].getBoundingClientRect()"
    wait_for(qtbot, ask, f"{box}.top >= 0 && {box}.bottom <= innerHeight", True)


def test_clicks_tell_lines_and_links(view: PageView, ask: Ask, qtbot: QtBot) -> None:
    qtbot.wait(200)
    told: list[int | str] = []
    view.line_clicked.connect(told.append)
    view.link_activated.connect(told.append)
    ask("document.querySelector('#story h2').click(); 1")
    qtbot.waitUntil(lambda: told == [2], timeout=10_000)
    ask("document.querySelector('#story a').click(); 1")
    qtbot.waitUntil(lambda: told == [2, "https://skerry.example/x"], timeout=10_000)
    assert ask("location.href") == "onrecord-page://draft/"


@pytest.mark.parametrize(
    "script",
    [
        "fetch('https://skerry.example/').then(() => 'reached', () => 'stopped')",
        "fetch('file:///etc/passwd').then(() => 'reached', () => 'stopped')",
        "fetch('pictures/secret.png').then(() => 'reached', () => 'stopped')",
        "new Promise(r => { const i = new Image(); i.onload = () => r('reached');"
        " i.onerror = () => r('stopped'); i.src = 'https://skerry.example/a.png' })",
        "new Promise(r => { const s = document.createElement('script');"
        " s.textContent = 'window.got = 1'; document.body.append(s);"
        " setTimeout(() => r(window.got ? 'reached' : 'stopped'), 50) })",
        "Promise.resolve(typeof window.onrecord === 'undefined' ? 'stopped' : 'reached')",
        "Promise.resolve(typeof window.qt === 'undefined' ? 'stopped' : 'reached')",
        "Promise.resolve(window.open('https://skerry.example/') ? 'reached' : 'stopped')",
    ],
)
def test_the_page_reaches_nothing(script: str, ask: Ask, qtbot: QtBot) -> None:
    ask(f"{script}.then(said => {{ document.documentElement.dataset.said = said }}); 1")
    wait_for(qtbot, ask, "document.documentElement.dataset.said", "stopped")


def test_the_administrator_is_told_why_there_is_no_page(
    qtbot: QtBot, colours: Colours, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert "administrator" in hindrance()
    view = PageView(colours)
    qtbot.addWidget(view)
    view.show()
    view.set_article(CONTENT, Renderer().render(BODY))
    qtbot.waitUntil(lambda: bool(view.note), timeout=5000)
    assert "Proof shows the article" in view.note
    assert view.findChild(Engine) is None
    assert any(label.text() == view.note for label in view.findChildren(QLabel))


def test_a_missing_browser_is_said(unsealed: None, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_name: str) -> None:
        raise ImportError

    monkeypatch.setattr(page_module, "import_module", missing)
    assert "not installed" in hindrance()


def test_a_stopped_browser_is_said_and_can_be_started_again(view: PageView, qtbot: QtBot) -> None:
    engine = view.findChild(Engine)
    assert isinstance(engine, Engine)
    engine.failed.emit()
    assert "has stopped" in view.note
    view.restart()
    qtbot.waitUntil(lambda: view.settled, timeout=30_000)
    assert not view.note


def test_nothing_is_started_while_nobody_looks(
    qtbot: QtBot, colours: Colours, unsealed: None
) -> None:
    view = PageView(colours)
    qtbot.addWidget(view)
    view.set_article(CONTENT, Renderer().render(BODY))
    qtbot.wait(300)
    assert view.findChild(Engine) is None


LONG = "\n\n".join(f"Paragraph {number}. " + "Some words. " * 40 for number in range(60))
# Where a block's top is, in its own height: 0 at the top of the window, -1 scrolled out.
TOP = """(() => {{
  const box = document.getElementById("story").children[{}].getBoundingClientRect();
  return Math.round(10 * box.top / box.height) / 10;
}})()"""


def test_a_line_is_brought_to_the_top(view: PageView, ask: Ask, qtbot: QtBot) -> None:
    view.set_article(CONTENT, Renderer().render(LONG))
    wait_for(qtbot, ask, "document.getElementById('story').children.length", 60)
    view.scroll_to_line(40.5)
    wait_for(qtbot, ask, TOP.format(20), -0.5)
    view.scroll_to_line(None)
    wait_for(qtbot, ask, "window.scrollY", 0)
    view.scroll_to_line(float("inf"))
    wait_for(
        qtbot,
        ask,
        "Math.round(window.scrollY + window.innerHeight) >= document.documentElement.scrollHeight",
        expected=True,
    )


def test_scrolling_by_hand_is_told_and_our_own_is_not(
    view: PageView, ask: Ask, qtbot: QtBot
) -> None:
    view.set_article(CONTENT, Renderer().render(LONG))
    wait_for(qtbot, ask, "document.getElementById('story').children.length", 60)
    told: list[float] = []
    view.scrolled.connect(told.append)
    view.scroll_to_line(80.0)
    wait_for(qtbot, ask, TOP.format(40), 0)
    qtbot.wait(300)
    assert told == []
    ask("document.getElementById('story').children[10].scrollIntoView(); 1")
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    qtbot.wait(100)
    assert told[-1] == pytest.approx(20, abs=0.6)
    ask("window.scrollTo(0, 0); 1")
    qtbot.waitUntil(lambda: told[-1] == -1, timeout=5000)
    ask("window.scrollTo(0, 1e9); 1")
    qtbot.waitUntil(lambda: told[-1] == float("inf"), timeout=5000)
