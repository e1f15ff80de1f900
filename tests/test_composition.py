"""The house: where data is, what is made of what, and what is refused in one line."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop import __version__, resources
from desktop.article.correction import Correction
from desktop.article.front_matter import parse
from desktop.article.ledger import Source, Terms
from desktop.article.model import Article
from desktop.composition import House, SetupError
from desktop.library.database import LibraryError
from desktop.publishing.basis import Basis, Passage
from desktop.publishing.cms.contract import (
    CmsRefused,
    CmsUnauthorised,
    Payload,
    Status,
    Trouble,
)
from desktop.publishing.outbox import Entry, State
from desktop.publishing.release import Release
from desktop.publishing.sites import Site

SITE = Site("gazette", "wordpress", "https://example.invalid", "ann")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    found = House(tmp_path / "data", {})
    yield found
    if "database" in vars(found):
        found.database.close()


def test_where_the_data_is(tmp_path: Path) -> None:
    assert House(tmp_path, {"ONRECORD_HOME": "/elsewhere"}).home == tmp_path
    assert House(None, {"ONRECORD_HOME": str(tmp_path / "a")}).home == tmp_path / "a"
    assert House(None, {"ONRECORD_HOME": "~/a"}).home == Path.home() / "a"
    assert House(None, {}).home.name == "onrecord"


def test_making_a_house_touches_nothing(house: House) -> None:
    house.checker()
    assert house.theme.stylesheet
    assert house.renderer.render("x").html == "<p>x</p>"
    assert not house.home.exists()


@pytest.mark.parametrize("name", ["", "default", "strict", "light"])
def test_the_policies_that_come_along(house: House, name: str) -> None:
    assert house.policy(name).name == (name or "default")


def test_an_own_policy_goes_before_one_of_ours(house: House) -> None:
    (house.home / "policies").mkdir(parents=True)
    (house.home / "policies" / "light.toml").write_text('name = "mine"\ntitle = "Mine"')
    assert house.policy("light").name == "mine"


def test_what_is_no_policy_lists_those_there_are(house: House) -> None:
    with pytest.raises(SetupError, match="default, light, strict"):
        house.policy("nonsense")


@pytest.mark.parametrize("tag", ["en", "en-GB", "EN-us", "xx", "", "../en"])
def test_every_language_gets_a_lexicon(house: House, tag: str) -> None:
    assert house.language(tag).tag == "en"


def test_the_sample_and_its_picture(house: House) -> None:
    sample = house.sample()
    assert sample.headline
    assert Path(sample.picture.file).is_file()
    assert Path(sample.picture.file).stat().st_size <= 150_000
    report = house.checker().check(sample)
    levels = [str(item.severity) for item in report.diagnostics]
    assert sorted(levels) == ["block", "warn", "warn"]
    assert {one.source for one in report.quotations} > {"aldous", "renwick", "harkness", "lowrie"}
    assert 500 <= report.counts.words <= 850


def test_a_page_needs_no_other_file(house: House) -> None:
    sample = house.sample()
    assert "data:image/jpeg;base64," in house.page(sample, Path())


def test_the_library_holds_drafts_and_outbox(house: House) -> None:
    saved = house.drafts.save(Article(body="x"))
    house.settings.set("a", 1)
    assert house.drafts.last_open() == saved.id
    assert house.outbox.entries() == ()
    assert [site.name for site in house.sites.all()] == ["practice"]
    assert house.database.path == house.home / "library.sqlite"


def test_secrets_are_lent_where_nothing_keeps_them(house: House) -> None:
    house.sites.put(SITE)
    assert house.has_secret(house.sites.get("practice"))
    assert not house.has_secret(SITE)
    with pytest.raises(CmsUnauthorised) as caught:
        house.client(SITE)
    assert "\n" not in str(caught.value)
    assert "keyring" in house.keep_secret(SITE, "pw")
    assert house.has_secret(SITE)
    assert house.client(SITE).capabilities.drafts
    moved = Site("gazette", "wordpress", "https://elsewhere.invalid", "ann")
    assert not house.has_secret(moved)
    house.remove_site("gazette")
    assert not house.has_secret(SITE)


def test_a_site_is_examined_before_it_is_kept(house: House) -> None:
    tried = Site("", "wordpress", "https://gazette.invalid", "ann")
    without = house.examine(tried)
    assert not without.ok
    assert "keyring" in without.message
    house.lend_secret(tried, "pw")
    outcome = house.examine(tried)
    assert (outcome.ok, outcome.trouble) == (False, Trouble.NO_HOST)
    house.forget_lent(tried)
    house.forget_lent(tried)
    assert not house.has_secret(tried)
    assert [site.name for site in house.sites.all()] == ["practice"]


def test_a_secret_of_the_environment_counts(tmp_path: Path) -> None:
    house = House(tmp_path, {"ONRECORD_SECRET": "pw"})
    assert house.has_secret(SITE)
    assert house.client(SITE).capabilities.drafts


def test_only_pages_of_the_practice_site_are_served(house: House) -> None:
    url = "https://example.invalid/page"
    assert house.viewable(url) == url
    assert "practice_server" not in vars(house)
    (house.practice_folder / "site").mkdir(parents=True)
    page = house.practice_folder / "site" / "index.html"
    page.touch()
    assert house.viewable(page.as_uri()) == house.practice_server.url + "index.html"
    house.practice_server.close()


LISTING = 'name = "mine"\ntitle = "Mine"\nsource_list = true\n'
CITING = Article(
    headline="The wall holds",
    sources=(
        Source("falk", "Ines Falk", role="harbour master"),
        Source("wray", "Callum Wray", terms=Terms.OFF_RECORD),
    ),
    body="It holds [@wray], she said [@falk].\n",
)
LIST = (
    '<section class="sources"><h2>Sources</h2><ul><li>Ines Falk, harbour master</li></ul></section>'
)


def test_sources_are_listed_where_the_policy_says_so(house: House) -> None:
    (house.home / "policies").mkdir(parents=True)
    (house.home / "policies" / "mine.toml").write_text(LISTING, encoding="utf-8")
    page = house.page(CITING, Path(), "mine")
    assert LIST in page
    assert "Wray" not in page
    assert LIST not in house.page(CITING, Path())
    prepared = house.prepare(CITING, house.rendering(CITING, "mine"), Path())
    assert prepared.payload is not None
    assert prepared.payload.blocks == ("<p>It holds, she said.</p>", LIST)
    assert prepared.leaks == ()


def test_the_list_is_looked_through_before_it_leaves(house: House) -> None:
    (house.home / "policies").mkdir(parents=True)
    (house.home / "policies" / "mine.toml").write_text(LISTING, encoding="utf-8")
    # On record by one entry and off it by another: the list would give the name away.
    falk, wray = CITING.sources
    both = replace(CITING, sources=(falk, replace(wray, name="Ines Falk")))
    (leak, *_) = house.prepare(both, house.rendering(both, "mine"), Path()).leaks
    assert (leak.field, leak.source, leak.certain) == ("body, block 2", "wray", True)


def _release(house: House, article: Article, override: str = "") -> Release:
    prepared = house.prepare(article, house.renderer.render(article.body), Path())
    return house.judge(prepared, house.checker().check(article), Status.PUBLISH, override)


def test_the_last_look_goes_by_the_ledger_as_it_is_now(house: House) -> None:
    article = house.drafts.save(
        Article(headline="The wall holds", body="Wray Callum knew.")
    ).article
    payload = Payload(headline="The wall holds", blocks=("<p>Callum Wray knew it all.</p>",))
    entry = house.outbox.enqueue(article.id, "practice", payload)
    secret = Source("s", name="Callum Wray", terms=Terms.OFF_RECORD)
    house.drafts.save(Article(id=article.id, headline="The wall holds", sources=(secret,)))
    house.publisher().run_until_idle()
    stopped = house.outbox.entry(entry.key)
    assert stopped.state is State.STOPPED
    assert "Wray" not in stopped.problem
    assert not house.practice_folder.exists()


def test_a_publisher_that_is_quicker_than_the_window_is_believed(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = house.drafts.save(Article(headline="The wall holds", body="It held.")).article
    release = _release(house, article, "agreed")
    enqueue = house.outbox.enqueue

    def overtaken(*args: Any, **named: Any) -> Entry:
        entry = enqueue(*args, **named)
        house.publisher().run_until_idle()
        return entry

    monkeypatch.setattr(house.outbox, "enqueue", overtaken)
    entry = house.enqueue(article.id, "practice", release)
    assert house.outbox.entry(entry.key).state is State.DONE
    draft = house.drafts.find(article.id)
    assert draft
    assert draft.state == "published"
    assert parse(house.bases.text(article.id, "practice")).body.strip() == "It held."


def test_what_was_corrected_is_known_once_readers_are_told(house: House) -> None:
    article = house.drafts.save(Article(headline="The wall holds", body="It held.")).article

    def publish() -> str:
        entry = house.enqueue(article.id, "practice", _release(house, article, "agreed"))
        house.publisher().run_until_idle()
        assert house.outbox.entry(entry.key).state is State.DONE
        return house.drafts.get(article.id).state

    assert publish() == "published"
    note = Correction("It held on Monday.", "2026-03-13")
    article = house.drafts.save(replace(article, corrections=(note,))).article
    assert house.drafts.get(article.id).state == "published"
    assert publish() == "corrected"


def test_what_an_older_program_rendered_is_made_anew_before_the_window_asks(house: House) -> None:
    article = house.drafts.save(Article(headline="The wall holds", body="It held.")).article
    older = Basis((Passage("<p>It held.</p>", "It held."),), {}, by="0.0.0")
    house.bases.put(article.id, "gazette", older, "")
    house.prepare(article, house.rendering(article), Path())
    basis = house.bases.basis(article.id, "gazette")
    assert basis
    assert basis.by == __version__
    assert basis.blocks == (("<p>It held.</p>", 0),)


def test_an_article_that_is_not_in_the_library_is_not_sent(house: House) -> None:
    entry = house.outbox.enqueue("unknown", "practice", Payload(headline="H", blocks=()))
    house.publisher().run_until_idle()
    stopped = house.outbox.entry(entry.key)
    assert stopped.state is State.STOPPED
    assert "not in the library" in stopped.problem
    assert issubclass(CmsRefused, Exception)


def test_release_asks_rules_and_ledger(house: House) -> None:
    sample = house.sample()
    blocked = _release(house, sample)
    assert not getattr(blocked, "ready")  # noqa: B009
    assert getattr(_release(house, sample, "known"), "ready")  # noqa: B009


def test_without_qt_everything_but_the_window_works(checkout: Path, tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "sys.modules['PySide6'] = None\n"
        "from pathlib import Path\n"
        "from desktop.composition import House\n"
        "house = House(Path(sys.argv[1]), {})\n"
        "house.page(house.sample(), Path())\n"
        "house.checker().check(house.drafts.save(house.sample()).article)\n"
        "house.publisher().run_until_idle()\n"
        "house.client(house.sites.get('practice')).check()\n"
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


def test_a_damaged_theme_or_a_read_only_home_is_said(tmp_path: Path) -> None:
    if os.name == "posix" and os.geteuid() == 0:
        (tmp_path / "file").touch()
        home = tmp_path / "file" / "data"
    else:
        (tmp_path / "closed").mkdir(mode=0o500)
        home = tmp_path / "closed" / "data"
    with pytest.raises(LibraryError, match="ONRECORD_HOME"):
        House(home, {}).drafts.listing()


def test_the_library_can_be_moved(house: House, tmp_path: Path) -> None:
    saved = house.drafts.save(Article(body="x"))
    house.database.close()
    shutil.move(house.home, tmp_path / "moved")
    moved = House(tmp_path / "moved", {})
    assert moved.drafts.get(saved.id).article.body == "x"
    moved.database.close()


def test_resources_are_where_the_house_looks() -> None:
    assert (resources.folder() / "samples" / "sample.md").is_file()
