"""What an article is made of, and what a kind of site does not carry of it."""

import pytest

from desktop.preview.renderer import Renderer
from desktop.publishing.cms.contract import Capabilities, Payload
from desktop.publishing.fidelity import UNSET_PASSAGE, Found, contents, dropped, losses, survey

SIDE = "alignment of a column"


def constructs(html: str) -> list[str]:
    return [found.construct for found in survey(html)]


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<p>a <em>b “c”</em></p>", Found("emphasis", 'b "c"', "<em>")),
        ("<p><i>b</i></p>", Found("emphasis", "b", "<i>")),
        ('<a href="/x">to <b>x</b></a>', Found("link", "to x", "/x")),
        ('<a href="/x" title="T">x</a>', Found("title of a link", "x", "T")),
        ('<abbr title="as soon">a</abbr>', Found("abbreviation", "a", "as soon")),
        ('<p lang="fr">a</p>', Found("language of a passage", "a", "lang=fr")),
        ("<ol reversed><li>a</li></ol>", Found("list counted backwards", "a", "reversed=reversed")),
        ('<td align="right">1</td>', Found(SIDE, "1", "align=right")),
        ('<td style="text-align: right">1</td>', Found(SIDE, "1", "text-align:right")),
        ('<td class="has-text-align-right">1</td>', Found(SIDE, "1", "text-align-right")),
        ("<blockquote>a<cite>b</cite></blockquote>", Found("source of a quotation", "b", "<cite>")),
        ('<img alt="A pier">', Found("description of a picture", "A pier", "alt")),
        ("<ol><li>a<ul><li>b</li></ul></li></ol>", Found("item of a list", "b", "<li>")),
        ('<a href="#n">1</a><p id="n">note</p>', Found("link within the page", "1", "#n")),
        ("<table><tr><td>a</td><td>b</td></tr></table>", Found("cell of a table", "b", "<td>")),
    ],
)  # fmt: skip
def test_each_is_found_with_its_words(html: str, found: Found) -> None:
    assert found in survey(html)


def test_what_only_looks_like_it_is_not_found() -> None:
    assert "source of a quotation" not in constructs("<p><cite>A Title</cite></p>")
    assert "code in a line" not in constructs("<pre><code>x</code></pre>")
    assert "link within the page" not in constructs('<a href="#gone">1</a>')
    assert constructs("<script>'<em>x</em>'</script><p>x</p>") == []


def test_words_do_not_run_together_where_a_paragraph_ends() -> None:
    assert Found("aside", "one two", "<aside>") in survey("<aside><p>one</p><p>two</p></aside>")
    assert Found("aside", "onetwo", "<aside>") in survey("<aside>one<b>two</b></aside>")


def test_a_page_that_leaves_elements_open_is_read_to_its_end() -> None:
    assert Found("emphasis", "a b", "<em>") in survey("<div><p><em>a<p>b")
    assert Found("emphasis", "a", "<em>") in survey("<div><em>a</div></em></i>b")


def test_only_what_the_article_has_is_a_loss() -> None:
    able = Capabilities(loses={"pull quote": "No pull quotes.", "date": "No date.", "tags": "No."})
    assert losses(contents(Payload("H", ("<p>a</p>",))), able) == ()
    pulled = Payload("H", ('<blockquote class="pull"><p>a</p></blockquote>',), date="2026-11-20")
    assert losses(contents(pulled), able) == ("No pull quotes.", "No date.")


def test_a_language_that_was_chosen_is_one_that_may_be_lost() -> None:
    able = Capabilities(loses={"language": "Only its own."})
    assert losses(contents(Payload("H", (), language="en-GB")), able) == ()
    assert losses(contents(Payload("H", (), language="fo")), able) == ("Only its own.",)


def test_passages_that_could_not_be_set_are_told_whatever_the_site() -> None:
    rendering = Renderer().render("fine\n\n" + "> " * 60 + "too deep\n")
    assert rendering.unset
    payload = Payload("H", tuple(block.html for block in rendering.blocks))
    held = contents(payload)
    assert held[UNSET_PASSAGE] == 1
    (said,) = losses(held, Capabilities())
    assert said.startswith("A passage could not be set")
    assert losses({UNSET_PASSAGE: 2}, Capabilities())[0].startswith("2 passages")


def test_a_lead_picture_on_the_web_is_told_of_where_the_site_takes_files_only() -> None:
    held = contents(Payload("H", (), picture_address="https://a.example/p.jpg"))
    (said,) = losses(held, Capabilities())
    assert said.startswith("The lead picture is on the web")
    assert losses(held, Capabilities(addresses=True)) == ()


def test_what_a_site_dropped_is_named_once_in_the_order_of_the_text() -> None:
    sent = '<p><bdi>a</bdi> <em>b</em> <bdi>c</bdi></p><aside><p lang="de">d</p></aside>'
    assert dropped(sent, sent) == ()
    assert dropped(sent, "<p>a <i>b</i> <bdi>c</bdi></p><p>d</p>") == (
        "words of a direction apart",
        "language of a passage",
        "aside",
    )
