"""The pages: what the policy and the site want of them."""

import shutil
from dataclasses import replace
from pathlib import Path

from desktop import resources
from desktop.article.ledger import Source, Terms
from desktop.article.model import Article
from desktop.composition import House

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
    page = house.formats.page(CITING, Path(), "mine")
    assert LIST in page
    assert "Wray" not in page
    assert LIST not in house.formats.page(CITING, Path())
    prepared = house.press.prepare(CITING, house.pages.rendering(CITING, "mine"), Path())
    assert prepared.payload is not None
    assert prepared.payload.blocks == ("<p>It holds, she said.</p>", LIST)
    assert prepared.leaks == ()


def test_the_list_is_looked_through_before_it_leaves(house: House) -> None:
    (house.home / "policies").mkdir(parents=True)
    (house.home / "policies" / "mine.toml").write_text(LISTING, encoding="utf-8")
    # On record by one entry and off it by another: the list would give the name away.
    falk, wray = CITING.sources
    both = replace(CITING, sources=(falk, replace(wray, name="Ines Falk")))
    (leak, *_) = house.press.prepare(both, house.pages.rendering(both, "mine"), Path()).leaks
    assert (leak.field, leak.source, leak.certain) == ("body, block 2", "wray", True)


def test_each_site_has_its_look(house: House) -> None:
    assert house.pages.look_name("gazette") == "gazette"
    shutil.copytree(resources.folder() / "themes" / "gazette", house.home / "themes" / "mine")
    house.pages.choose_look("paper", "mine")
    assert house.pages.look_name("paper") == "mine"
    assert house.pages.look_name("elsewhere") == "gazette"
    house.state.set("look.paper", "taken away since")
    assert house.pages.look_name("paper") == "gazette"
