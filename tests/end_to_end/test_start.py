"""What is loaded when the window opens: nothing that is only wanted later."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_OPEN = """
import sys, os
from pathlib import Path
from desktop.composition import House
from desktop.ui.application import begin, make_application
application = make_application()
house = House(Path(os.environ["ONRECORD_HOME"]), {})
house.drafts.save(house.sample())
window, steps = begin(house, [])
assert window.isVisible()
print(*sys.modules)
for _ in steps:
    pass
print(*sys.modules)
done = []
window.session.when_analysed(done.append)
while not done:
    application.processEvents()
print(*sys.modules)
window.close()
"""
# Each is wanted for one job, and loaded with it.
LATER = (
    "requests", "urllib3", "keyring", "PIL", "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets", "PySide6.QtWebChannel", "PySide6.QtPrintSupport",
    "PySide6.QtNetwork", "multiprocessing", "asyncio", "markdown.extensions.toc",
    "hunspell", "regex", "desktop.ui.words_dialog",
    "bs4", "lxml", "markdownify", "mammoth", "docx", "http.server", "ssl", "email.utils",
    "desktop.ui.page_engine", "desktop.publishing.cms.wordpress", "desktop.publishing.cms.ghost",
    "desktop.publishing.newsdesk", "desktop.publishing.discovery", "desktop.article.from_html",
    "desktop.ui.sites_dialog", "desktop.ui.merge_dialog", "desktop.ui.look_chooser",
    "desktop.ui.shortcuts_dialog", "slugify", "desktop.publishing.publisher",
    "desktop.publishing.gate", "desktop.publishing.egress", "desktop.exchange.desk_file",
    "desktop.ui.publish_sheet", "desktop.ui.help", "desktop.ui.help_pages",
    "desktop.ui.library_window", "desktop.ui.library_model", "desktop.ui.backups_dialog",
    "desktop.ui.pictures_dialog", "desktop.ui.corrections", "desktop.ui.sourcing",
    "desktop.attribution.sourcing", "desktop.ui.desk_file_dialog", "desktop.publishing.cms.http",
    "desktop.ui.revisions_dialog", "desktop.ui.compared", "desktop.exchange.plain_text",
)  # fmt: skip

# By the thread that checks, a moment after the window stands.
BESIDE = (
    "desktop.attribution.checker", "desktop.attribution.rules", "desktop.attribution.reading",
    "desktop.attribution.story", "desktop.attribution.people",
)  # fmt: skip


# Not needed for the words to be seen and typed into.
AROUND = (
    "markdown", "nh3", "xml.etree", "logging.handlers", "desktop.preview.renderer",
    "desktop.attribution.languages", "desktop.ui.session", "desktop.ui.following",
    "desktop.ui.keeping", "desktop.ui.actions",
    "desktop.ui.panels", "desktop.ui.fields", "desktop.ui.preview_pane", "desktop.ui.proof",
    "desktop.ui.drafts_panel", "desktop.ui.toolbar", "desktop.ui.files", "desktop.ui.publishing",
    "desktop.publishing.outbox", "desktop.publishing.cms.contract", "desktop.publishing.sites",
)  # fmt: skip


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory, checkout: Path) -> list[set[str]]:
    """The modules loaded when words are seen, when all is, and when the text is checked."""
    home = tmp_path_factory.mktemp("home")
    variables = {**os.environ, "ONRECORD_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _OPEN],
        env=variables, cwd=checkout, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return [set(line.split()) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def loaded(said: list[set[str]]) -> set[str]:
    return said[2]


@pytest.mark.parametrize("module", LATER)
def test_not_loaded_at_the_start(loaded: set[str], module: str) -> None:
    assert module not in loaded


@pytest.mark.parametrize("module", BESIDE)
def test_loaded_beside_the_window(said: list[set[str]], module: str) -> None:
    _, shown, checked = said
    assert module not in shown
    assert module in checked


@pytest.mark.parametrize("module", AROUND)
def test_loaded_around_the_words(said: list[set[str]], module: str) -> None:
    seen, shown, checked = said
    assert module not in seen
    assert module in shown | checked


def test_sources_are_not_read_for_the_sake_of_pyside(checkout: Path) -> None:
    """It would look into every module loaded after it for one that uses it."""
    code = "import desktop.ui, colorsys, linecache; print(colorsys.__file__ in linecache.cache)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=checkout, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


def test_what_the_window_needs_is_loaded(loaded: set[str]) -> None:
    assert {"desktop.ui.main_window", "markdown", "nh3", "PySide6.QtWidgets"} <= loaded


def test_few_modules_are_ours(loaded: set[str]) -> None:
    """No number is right for ever; one that grows by half should be noticed."""
    assert len(loaded) < 900, sorted(loaded)
