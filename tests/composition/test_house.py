"""The house: where data is, and what is made of what."""

import shutil
import subprocess
import sys
from pathlib import Path

from desktop import resources
from desktop.article.model import Article
from desktop.composition import House


def test_where_the_data_is(tmp_path: Path) -> None:
    assert House(tmp_path, {"ONRECORD_HOME": "/elsewhere"}).home == tmp_path
    assert House(None, {"ONRECORD_HOME": str(tmp_path / "a")}).home == tmp_path / "a"
    assert House(None, {"ONRECORD_HOME": "~/a"}).home == Path.home() / "a"
    assert House(None, {}).home.name == "onrecord"


def test_making_a_house_touches_nothing(house: House) -> None:
    house.desk.checker()
    assert house.pages.theme.stylesheet
    assert house.pages.renderer.render("x").html == "<p>x</p>"
    assert not house.home.exists()


def test_the_sample_and_its_picture(house: House) -> None:
    sample = house.sample()
    assert sample.headline
    assert Path(sample.picture.file).is_file()
    assert Path(sample.picture.file).stat().st_size <= 150_000
    report = house.desk.checker().check(sample)
    levels = [str(item.severity) for item in report.diagnostics]
    assert sorted(levels) == ["block", "warn", "warn"]
    assert {one.source for one in report.quotations} > {"aldous", "renwick", "harkness", "lowrie"}
    assert 500 <= report.counts.words <= 850


def test_the_library_holds_drafts_and_outbox(house: House) -> None:
    saved = house.drafts.save(Article(body="x"))
    house.state.set("a", 1)
    assert house.drafts.last_open() == saved.id
    assert house.outbox.entries() == ()
    assert [site.name for site in house.sites.all()] == ["practice"]
    assert house.database.path == house.home / "library.sqlite"


def test_without_qt_everything_but_the_window_works(checkout: Path, tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "sys.modules['PySide6'] = None\n"
        "from pathlib import Path\n"
        "from desktop.composition import House\n"
        "house = House(Path(sys.argv[1]), {})\n"
        "house.formats.page(house.sample(), Path())\n"
        "house.desk.checker().check(house.drafts.save(house.sample()).article)\n"
        "house.press.publisher().run_until_idle()\n"
        "house.doors.client(house.sites.get('practice')).check()\n"
        "house.database.close()\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script, str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=checkout,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_the_library_can_be_moved(house: House, tmp_path: Path) -> None:
    saved = house.drafts.save(Article(body="x"))
    house.database.close()
    shutil.move(house.home, tmp_path / "moved")
    moved = House(tmp_path / "moved", {})
    assert moved.drafts.get(saved.id).article.body == "x"
    moved.database.close()


def test_resources_are_where_the_house_looks() -> None:
    assert (resources.folder() / "samples" / "sample.md").is_file()
