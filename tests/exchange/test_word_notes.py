"""Footnotes and lists in a Word document's XML."""

from typing import Any

import docx
from bs4 import BeautifulSoup
from docx.oxml.ns import qn

from desktop.exchange.word_notes import Notes, add_lists, element, number, xml_of
from desktop.preview.renderer import Renderer


def test_notes_are_taken_out_of_the_body_and_known_by_their_references() -> None:
    html = Renderer().render("A[^1] b[^1] c[^x].\n\n[^1]: One.\n\n[^x]: Two.").html
    soup = BeautifulSoup(html, "lxml")
    notes = Notes(soup)
    assert soup.select_one("section.notes") is None
    marks = [notes.named_by(one) for one in soup.find_all("sup")]
    tag = qn("w:footnoteReference")
    assert [one.find(tag).get(qn("w:id")) for one in marks] == ["1", "1", "2"]
    assert notes.named_by(soup.find_all("p")[0]) is None


def test_a_document_without_notes_gets_no_part_for_them() -> None:
    document: Any = docx.Document()
    before = len(list(document.part.package.iter_parts()))
    Notes(BeautifulSoup("<p>a</p>", "lxml")).attach(document, lambda _p, _c: None)
    assert len(list(document.part.package.iter_parts())) == before


def test_each_list_counts_from_its_own_start() -> None:
    document: Any = docx.Document()
    add_lists(document)
    first, second = number(document, ordered=True), number(document, ordered=False, start=3)
    assert first != second
    numbering = document.part.numbering_part.element
    made = {int(one.numId): one for one in numbering.num_lst}
    starts = made[second].iter(qn("w:startOverride"))
    assert [one.get(qn("w:val")) for one in starts] == ["3"] + ["1"] * 8


def test_elements_are_made_and_found() -> None:
    paragraph = docx.Document().add_paragraph("a")
    made = element("w:hyperlink")
    xml_of(paragraph).append(made)
    assert xml_of(paragraph).find(qn("w:hyperlink")) is made
