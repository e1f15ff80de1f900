"""The list of sources for readers: who is on it, in which order, and what it never tells."""

from dataclasses import replace

import pytest

from desktop.article.ledger import Kind, Source, Statement, Terms
from desktop.article.model import Article
from desktop.preview.renderer import Renderer, Rendering
from desktop.preview.source_list import with_source_list

FALK = Source("falk", "Ines Falk", role="harbour master", organisation="Port of Skerry")
SURVEY = Source(
    "survey", "Tide survey", kind=Kind.DOCUMENT, link="https://example.invalid/tide?a=1&b=2"
)
WRAY = Source("wray", "Callum Wray", role="clerk")


def render(body: str, *sources: Source) -> Rendering:
    article = Article(sources=sources, body=body)
    return with_source_list(Renderer().render(body), article)


def listed(body: str, *sources: Source) -> list[str]:
    """What the items of the list say; no list is no items."""
    html = render(body, *sources).blocks[-1].html
    if "Sources" not in html:
        return []
    opening, closing = '<section class="sources"><h2>Sources</h2><ul><li>', "</li></ul></section>"
    assert html.startswith(opening)
    assert html.endswith(closing)
    return html[len(opening) : -len(closing)].split("</li><li>")


def test_sources_come_in_the_order_of_their_first_citation() -> None:
    body = "Up [@survey].\n\n- So says [@falk].\n- And [@survey].\n"
    assert listed(body, WRAY, FALK, SURVEY) == [
        '<a href="https://example.invalid/tide?a=1&amp;b=2">Tide survey</a>',
        "Ines Falk, harbour master, Port of Skerry",
    ]


@pytest.mark.parametrize("terms", [one for one in Terms if one is not Terms.ON_RECORD])
def test_only_who_is_on_record_is_listed(terms: Terms) -> None:
    body = "Up [@wray], [@falk]."
    assert listed(body, replace(WRAY, terms=terms), FALK) == [
        "Ines Falk, harbour master, Port of Skerry"
    ]
    assert listed("Up [@wray].", replace(WRAY, terms=terms)) == []


def test_a_key_that_somebody_protected_has_as_well_names_nobody() -> None:
    hidden = Source("falk", "Ada Other", terms=Terms.OFF_RECORD)
    assert listed("Up [@falk].", FALK, hidden) == []
    assert listed("Up [@falk].", hidden, FALK) == []


def test_who_said_nothing_on_the_record_is_not_listed() -> None:
    off = Statement("It leaks.", terms=Terms.OFF_RECORD)
    assert listed("Up [@wray].", replace(WRAY, statements=(off,))) == []
    said = (off, Statement("It holds."))
    assert listed("Up [@wray].", replace(WRAY, statements=said)) == ["Callum Wray, clerk"]


def test_nothing_confidential_is_told() -> None:
    told = Source(
        "k-falk",
        "Ines Falk",
        aliases=("Inchen",),
        via="k-wray",
        link="https://example.invalid/profile",
        reason="fear",
        approved_by="Editor",
        contact="ines@example.invalid",
        notes="met by night",
        statements=(Statement("It holds.", where="the pier", medium="telephone"),),
        extra={"shoe": "41"},
    )
    assert listed("Up [@k-falk].", told) == ["Ines Falk"]


@pytest.mark.parametrize("kind", [Kind.DOCUMENT, Kind.SOCIAL_POST])
def test_documents_and_posts_are_linked(kind: Kind) -> None:
    named = Source("d", "Minutes", kind=kind, link=" http://example.invalid ")
    assert listed("[@d]", named) == ['<a href="http://example.invalid">Minutes</a>']
    bare = replace(named, name="", organisation="Skerry council")
    assert listed("[@d]", bare) == [
        '<a href="http://example.invalid">http://example.invalid</a>, Skerry council'
    ]


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "file:///minutes.pdf",
        "https://ada:secret@example.invalid/",
        "https://",
        "https://example.invalid/a b",
        "minutes.pdf",
        "http://[",
    ],
)
def test_an_address_that_is_not_for_readers_is_left_out(link: str) -> None:
    assert listed("[@d]", Source("d", "Minutes", kind=Kind.DOCUMENT, link=link)) == ["Minutes"]


def test_names_are_text() -> None:
    odd = Source("d", '<b onclick="x">A</b> &\n <script>', role="“4 < 5”", organisation="</ul>")
    assert listed("[@d]", odd) == [
        '&lt;b onclick="x"&gt;A&lt;/b&gt; &amp; &lt;script&gt;, “4 &lt; 5”, &lt;/ul&gt;'
    ]


def test_an_agency_is_not_told_twice() -> None:
    agency = Source("a", "Tidewire", organisation="Tidewire", kind=Kind.AGENCY)
    assert listed("[@a]", agency) == ["Tidewire"]


@pytest.mark.parametrize("body", ["Up [@nobody].", "Up.", "", "Write `[@falk]`."])
def test_without_anybody_to_list_there_is_no_list(body: str) -> None:
    assert render(body, FALK, Source("")).blocks == Renderer().render(body).blocks


def test_a_source_without_a_name_is_not_listed() -> None:
    assert listed("Up [@x].", Source("x")) == []


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("One [@falk].\n\nTwo\nlines.\n", 4),
        ("One [@falk].\n\nTwo\nlines.", 2),
        ("One.[^1]\n\n[^1]: A note [@falk].\n\nTwo.\n", 5),
        ("[@falk]", 0),
    ],
)
def test_every_line_still_shows_its_own_text_and_the_list_leads_to_the_end(
    body: str, line: int
) -> None:
    plain, made = Renderer().render(body), render(body, FALK)
    assert made.blocks[:-1] == plain.blocks
    assert (made.blocks[-1].first_line, made.blocks[-1].last_line) == (line, line)
    for number, text in enumerate(body.split("\n")):
        if text and plain.blocks:
            assert made.block_at(number) == plain.block_at(number)
