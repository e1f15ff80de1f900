"""WordPress exports into the library."""

import time
import tracemalloc
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest

from desktop.exchange.files import Stopped, UnusableInput
from desktop.exchange.wordpress_export import bring_in, is_export
from desktop.library.database import Database
from desktop.library.drafts import Drafts

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"'
    ' xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"'
    ' xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">'
    "<channel><title>Gazette</title><wp:author><wp:author_login><![CDATA[ann]]></wp:author_login>"
    "<wp:author_display_name><![CDATA[Ann Brandt]]></wp:author_display_name></wp:author>"
)
FOOT = "</channel></rss>"


def clock() -> datetime:
    return datetime(2026, 3, 12, tzinfo=UTC)


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    database = Database(tmp_path / "library.sqlite", clock=clock)
    yield Drafts(database, clock)
    database.close()


def item(number: int, content: str = "", more: str = "", **told: str) -> str:
    fields = {"post_type": "post", "status": "publish", "post_id": str(number), **told}
    wp = "".join(f"<wp:{name}>{escape(value)}</wp:{name}>" for name, value in fields.items())
    return (
        f"<item><title>Story {number}</title><link>https://e.org/{number}</link>"
        f"<dc:creator>ann</dc:creator><guid>https://e.org/?p={number}</guid>"
        f"<content:encoded><![CDATA[{content}]]></content:encoded>{wp}{more}</item>"
    )


def file_of(folder: Path, *items: str) -> Path:
    path = folder / "export.xml"
    path.write_text(HEAD + "".join(items) + FOOT, encoding="utf-8")
    return path


def meta(key: str, value: str) -> str:
    return (
        f"<wp:postmeta><wp:meta_key>{key}</wp:meta_key>"
        f"<wp:meta_value><![CDATA[{value}]]></wp:meta_value></wp:postmeta>"
    )


def test_a_post_becomes_an_article(drafts: Drafts, tmp_path: Path) -> None:
    content = (
        "<!-- wp:paragraph --><p>First <strong>words</strong>"
        '<sup data-fn="n1" class="fn"><a href="#n1" id="n1-link">1</a></sup>.</p>'
        "<!-- /wp:paragraph -->"
        '<!-- wp:heading --><h2 class="wp-block-heading">A head</h2><!-- /wp:heading -->'
        '<figure class="wp-block-image"><img src="https://e.org/b.jpg" alt="" class="wp-image-9"/>'
        "<figcaption>Caption</figcaption></figure>"
        '<figure class="wp-block-pullquote"><blockquote><p>Pulled</p></blockquote></figure>'
    )
    more = (
        '<category domain="category" nicename="h"><![CDATA[Harbour]]></category>'
        '<category domain="post_tag" nicename="f"><![CDATA[flood]]></category>'
        "<excerpt:encoded><![CDATA[It <em>held</em>.]]></excerpt:encoded>"
        + meta("_thumbnail_id", "9")
        + meta("footnotes", '[{"id":"n1","content":"A <em>note</em>."}]')
    )
    picture = item(
        9,
        more=meta("_wp_attachment_image_alt", "A wall")
        + "<excerpt:encoded><![CDATA[The wall]]></excerpt:encoded>",
        post_type="attachment",
        attachment_url="https://e.org/b.jpg",
    )
    path = file_of(
        tmp_path, item(1, content, more, post_date="2026-03-12 06:00:00", post_name="wall"), picture
    )
    arrived = bring_in(path, drafts)
    assert arrived.notes == ("1 article came into the library.",)
    [summary] = drafts.listing()
    assert summary.state == "published"
    article = drafts.get(summary.id).article
    assert (article.headline, article.standfirst) == ("Story 1", "It held.")
    assert (article.section, article.tags, article.byline) == ("Harbour", ("flood",), "Ann Brandt")
    assert (article.date, article.slug) == ("2026-03-12T06:00:00", "wall")
    assert article.picture.file == "https://e.org/b.jpg"
    assert (article.picture.alt, article.picture.caption) == ("A wall", "The wall")
    assert article.extra == {"wordpress": {"id": "1", "address": "https://e.org/1"}}
    assert article.body == (
        "First **words**[^1].\n\n## A head\n\n"
        '![A wall](https://e.org/b.jpg "Caption")\n\n> Pulled\n> {: .pull }\n\n'
        "[^1]: A *note*."
    )


def test_the_classic_editors_text(drafts: Drafts, tmp_path: Path) -> None:
    content = (
        'One\nbroken.\n\n[caption id="a"]<img src="https://e.org/a.jpg" alt="b" /> Words[/caption]'
        "\n\n[embed]https://e.org/v[/embed]\n\n[gallery ids=1] He [sic] said."
    )
    arrived = bring_in(file_of(tmp_path, item(1, content)), drafts)
    [summary] = drafts.listing()
    assert drafts.get(summary.id).article.body == (
        'One  \nbroken.\n\n![b](https://e.org/a.jpg "Words")\n\n<https://e.org/v>\n\n'
        "He \\[sic] said."
    )
    assert "Left out: 1 shortcode of WordPress’s." in arrived.notes


def test_states_and_what_is_left_out(drafts: Drafts, tmp_path: Path) -> None:
    path = file_of(
        tmp_path,
        item(1, status="draft"),
        item(2, status="future"),
        item(3, status="trash"),
        item(4, post_type="nav_menu_item"),
        item(5, post_type="page"),
    )
    arrived = bring_in(path, drafts)
    assert (arrived.new, arrived.left) == (3, 2)
    states = {one.headline: one.state for one in drafts.listing()}
    assert states == {"Story 1": "draft", "Story 2": "scheduled", "Story 5": "published"}
    again = bring_in(path, drafts)
    assert (again.new, again.known) == (0, 3)


def test_hostile_files_are_one_line_and_nothing_is_fetched(drafts: Drafts, tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text(
        '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        "<rss><channel><item>&x;</item></channel></rss>"
    )
    with pytest.raises(UnusableInput, match="entities"):
        bring_in(path, drafts)
    path.write_text(HEAD + item(1) + "<item>")
    with pytest.raises(UnusableInput, match="damaged"):
        bring_in(path, drafts)
    with pytest.raises(UnusableInput, match="cannot be read"):
        bring_in(tmp_path / "none.xml", drafts)
    assert drafts.listing() == []


def test_exports_are_known_by_their_start() -> None:
    assert is_export(HEAD.encode())
    assert not is_export(b"<rss><channel/></rss>")


def test_a_large_file_is_streamed_and_can_be_stopped(
    drafts: Drafts, tmp_path: Path, monkeypatch: Any
) -> None:
    path = tmp_path / "large.xml"
    words = "<p>" + "Words and more words. " * 40_000 + "</p>"
    with path.open("w", encoding="utf-8") as file:
        file.write(HEAD)
        for number in range(30):
            file.write(item(number, words, post_type="other"))
        file.write(item(99, "<p>Last.</p>") + FOOT)
    assert path.stat().st_size > 25_000_000
    parts: list[float] = []
    tracemalloc.start()
    assert bring_in(path, drafts, parts.append).new == 1
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 15_000_000
    assert parts == sorted(parts)
    assert parts[-1] == 1.0

    def stop(part: float) -> None:
        if part > 0.5:
            raise Stopped("enough")

    with pytest.raises(Stopped):
        bring_in(path, drafts, stop)


@pytest.mark.parametrize("begun", ["[caption]", "[embed]", "[gallery ", "&lt;p "])
def test_a_post_full_of_what_never_ends_takes_no_time(
    drafts: Drafts, tmp_path: Path, begun: str
) -> None:
    path = tmp_path / "posts.xml"
    path.write_text(f"{HEAD}{item(1, 'Words. ' + begun * 20_000)}{FOOT}")
    began = time.process_time()
    assert bring_in(path, drafts).new == 1
    assert time.process_time() - began < 10
