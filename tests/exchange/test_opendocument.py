"""OpenDocument texts: what is kept, and what is told to be lost."""

from collections.abc import Callable

import pytest

from desktop.exchange.opendocument import is_opendocument, read_opendocument
from desktop.exchange.package import Package, Unreadable

Odt = Callable[..., bytes]
STYLES = (
    '<style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="I"><style:text-properties fo:font-style="italic"/></style:style>'
    '<style:style style:name="S">'
    '<style:text-properties style:text-position="super 58%"/></style:style>'
    '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="P1" style:parent-style-name="Quotations"/>'
    '<text:list-style style:name="L1">'
    '<text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>'
)


def body_of(data: bytes) -> str:
    return read_opendocument(data).article.body


def p(words: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{words}</text:p>'


def test_fields_and_paragraphs(odt: Odt) -> None:
    styles = "".join(
        f'<style:style style:name="{name}"/>' for name in ("Title", "Subtitle", "Quotations")
    )
    data = odt(
        f"{p('The wall holds', 'Title')}{p('It did.', 'Subtitle')}{p('By Ann Brandt')}"
        f"{p('Words * and <text:s text:c=&quot;1&quot;/>more.'.replace('&quot;', chr(34)))}"
        f'<text:h text:outline-level="1">A part</text:h>{p("Quoted.", "P1")}',
        styles + STYLES,
        meta="<meta:keyword>harbour</meta:keyword><dc:language>en-GB</dc:language>",
    )
    assert is_opendocument(Package(data))
    article = read_opendocument(data).article
    assert (article.headline, article.standfirst) == ("The wall holds", "It did.")
    assert (article.byline, article.tags) == ("Ann Brandt", ("harbour",))
    assert article.language == "en-GB"
    assert article.body == "Words \\* and more.\n\n## A part\n\n> Quoted."


def test_type_links_lists_tables_notes(odt: Odt) -> None:
    span = '<text:span text:style-name="{}">{}</text:span>'
    item = "<text:list-item>{}</text:list-item>"
    inner = f"<text:list>{item.format(p('inner'))}</text:list>"
    body = (
        p(f"a {span.format('B', 'bold')} {span.format('I', 'it')} x{span.format('S', '2')}")
        + p('<text:a xlink:href="https://example.org/">words</text:a><text:line-break/>next')
        + f"<text:list>{item.format(p('one') + inner)}{item.format(p('two'))}</text:list>"
        + f'<text:list text:style-name="L1">{item.format(p("first"))}</text:list>'
        + "<table:table><table:table-header-rows><table:table-row>"
        + f"<table:table-cell>{p('A')}</table:table-cell><table:table-cell>{p('B')}"
        + "</table:table-cell></table:table-row></table:table-header-rows><table:table-row>"
        + f"<table:table-cell>{p('1')}</table:table-cell><table:table-cell>{p('2')}"
        + "</table:table-cell></table:table-row></table:table>"
        + p(
            "noted<text:note><text:note-citation>1</text:note-citation><text:note-body>"
            f"{p('The note.')}</text:note-body></text:note> here."
        )
    )
    assert body_of(odt(body, STYLES)) == (
        "a **bold** *it* x<sup>2</sup>\n\n[words](https://example.org/)  \nnext\n\n"
        "- one\n    - inner\n- two\n\n1. first\n\n"
        "| A | B |\n| --- | --- |\n| 1 | 2 |\n\nnoted[^1] here.\n\n[^1]: The note."
    )


def test_pictures_come_along(odt: Odt, pixel: bytes) -> None:
    frame = (
        '<draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>A wall</svg:desc>'
        "</draw:frame>"
    )
    data = odt(p("Words above.") + p(frame), Pictures__a_png=pixel).replace(b"a_png", b"a.png")
    taken = read_opendocument(data)
    [path] = taken.pictures
    assert taken.article.body == f"Words above.\n\n![A wall]({path})"
    assert taken.pictures[path] == pixel


def test_what_is_left_out_is_told(odt: Odt) -> None:
    changes = "<text:tracked-changes><text:changed-region><text:deletion>{}</text:deletion>"
    body = (
        changes.format(p("gone"))
        + "</text:changed-region></text:tracked-changes>"
        + p(
            "Words<office:annotation><text:p>Really?</text:p></office:annotation> stay,"
            '<text:span text:style-name="H"> hidden ones</text:span> go.'
        )
        + p("<draw:frame><draw:object/></draw:frame>")
        + "<text:table-of-content><text:p>Contents</text:p></text:table-of-content>"
        + p(f"<draw:frame><draw:text-box>{p('In a box.')}</draw:text-box></draw:frame>")
    )
    taken = read_opendocument(odt(body, STYLES))
    assert taken.article.body == "Words stay, go.\n\nIn a box."
    assert set(taken.notes) == {
        "Left out: 1 deleted passage (tracked change).",
        "Left out: 1 comment.",
        "Left out: 1 hidden passage.",
        "Left out: 1 embedded object.",
        "Left out: 1 table of contents.",
        "Left out: 1 text box’s place (its words are kept).",
    }


def test_tables_within_tables_are_read_once(odt: Odt) -> None:
    table = p("core")
    for depth in range(40):
        table = (
            "<table:table><table:table-row><table:table-cell>"
            f"{p(f'cell {depth}')}{table}"
            "</table:table-cell></table:table-row></table:table>"
        )
    assert body_of(odt(table)).count("core") == 1


@pytest.mark.parametrize(
    ("body", "styles"),
    [
        ('<text:h text:outline-level="x">A</text:h>', ""),
        (
            p("A"),
            '<text:list-style style:name="L"><text:list-level-style-number text:level="x"'
            ' style:num-format="1"/></text:list-style>',
        ),
    ],
)
def test_numbers_that_are_none_are_damage(odt: Odt, body: str, styles: str) -> None:
    with pytest.raises(Unreadable, match="damaged"):
        read_opendocument(odt(body, styles))


def test_locked_and_damaged_ones_are_told(odt: Odt) -> None:
    locked = odt(p("a"), **{"META-INF__manifest.xml": "<a><encryption-data/></a>"})
    with pytest.raises(Unreadable, match="password"):
        read_opendocument(locked)
    with pytest.raises(Unreadable, match="not valid XML"):
        read_opendocument(odt("<text:p>"))
    with pytest.raises(Unreadable, match="entities"):
        read_opendocument(odt("", **{"styles.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"}))
    with pytest.raises(Unreadable, match="nested deeper"):
        read_opendocument(odt("<text:section>" * 3000 + p("a") + "</text:section>" * 3000))
