"""Word's and Google's markup, and what a web page brings along, down to an article's elements."""

import pytest

from desktop.article.html_cleaning import cleaned
from desktop.article.losses import Losses

WORD_NOTE = (
    '<p class=MsoNormal>Text<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1">'
    "<span class=MsoFootnoteReference>[1]</span></a>.</p>"
    '<div style="mso-element:footnote-list"><hr><div style="mso-element:footnote" id=ftn1>'
    '<p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> The note.</p></div></div>'
)


def inner(html: str, losses: Losses | None = None) -> str:
    soup = cleaned(html, Losses() if losses is None else losses)
    return "".join(str(child) for child in (soup.body or soup).children)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<b style="font-weight:normal" id="docs-internal-guid-1"><p>A</p></b>', "<p>A</p>"),
        ('<p><span style="font-weight:700">a</span><b>b</b></p>', "<p><strong>ab</strong></p>"),
        ('<p><span style="font-style: italic">a</span></p>', "<p><em>a</em></p>"),
        ('<p>x<span style="vertical-align:super">2</span></p>', "<p>x<sup>2</sup></p>"),
        ("<p><b>a <b>b</b></b></p>", "<p><strong>a b</strong></p>"),
        ("<p>a<!-- b --><script>c</script><o:p>d</o:p></p>", "<p>a</p>"),
        ('<p>a<span style="display:none">b</span></p>', "<p>a</p>"),
        ('<p><a href="javascript:alert(1)">a</a></p>', "<p>a</p>"),
        ('<p><a href="#top">a</a><a name=b>c</a></p>', "<p>ac</p>"),
        (
            '<a href="https://www.google.com/url?q=https://example.org/b%3Fc%3D%C3%A9&amp;sa=D">a</a>',
            '<a href="https://example.org/b?c=é">a</a>',
        ),
        ("<ul><li><p>a</p></li></ul>", "<ul><li>a</li></ul>"),
        ("x<!--StartFragment--><p>a</p><!--EndFragment-->y", "<p>a</p>"),
        ("<p class=MsoTitle>a</p>", '<h1 class="MsoTitle">a</h1>'),
        ('<p>a<span style="mso-spacerun:yes">   </span>b</p>', "<p>a b</p>"),
    ],
)
def test_markup_is_brought_down(html: str, expected: str) -> None:
    assert inner(html) == expected


def test_words_lists_are_lists() -> None:
    item = "<p class=MsoListParagraph style='mso-list:l0 level{} lfo1'>{}{}</p>"
    mark = "<span style='mso-list:Ignore'>{}<span>&nbsp;</span></span>"
    html = "\n".join(
        item.format(level, mark.format(sign), word)
        for level, sign, word in ((1, "·", "a"), (2, "1.", "b"), (2, "2.", "c"), (1, "·", "d"))
    )
    soup = cleaned(f"{html}<p>after</p>", Losses())
    names = " ".join(tag.name for tag in soup.find_all(["ul", "ol", "li", "p"]))
    assert names == "ul li ol li li li p"
    assert "".join(soup.get_text().split()) == "abcdafter"


@pytest.mark.parametrize(
    "html",
    [
        WORD_NOTE,
        '<p>Text<sup><a href="#fn1" id="r1">1</a></sup>.</p>'
        '<ol><li id="fn1"><p>The note. <a href="#r1">↩</a></p></li></ol>',
        '<p>Text<sup id="r1"><a href="#fn1">*</a></sup>.</p>'
        '<p id="fn1">The note. <a href="#r1">↑</a></p>',
    ],
)
def test_notes_are_told_from_other_links(html: str) -> None:
    soup = cleaned(html, Losses())
    [reference], [note] = soup.find_all("note-ref"), soup.find_all("note-text")
    assert reference["name"] == note["name"] == "1"
    assert note.get_text().strip() == "The note."
    assert soup.find("ol") is None


def test_a_number_that_leads_somewhere_else_is_no_note() -> None:
    soup = cleaned('<p><a href="#two">2</a></p><h2 id="two">Two</h2>', Losses())
    assert soup.find("note-ref") is None
    assert soup.get_text() == "2Two"


def test_what_is_left_out_is_counted() -> None:
    losses = Losses()
    html = (
        '<p>a<del cite="mailto:x" datetime="2026">b</del><ins>c</ins></p>'
        '<iframe src="https://example.org/film"></iframe><object></object>'
        '<p>d<span class=MsoCommentReference><a href="#c">[1]</a></span></p>'
        '<div style="mso-element:comment-list"><div style="mso-element:comment">e</div></div>'
    )
    assert "https://example.org/film" in inner(html, losses)
    assert losses == {
        "deleted passage (tracked change)": 1,
        "embedded object": 2,
        "comment": 1,
    }
