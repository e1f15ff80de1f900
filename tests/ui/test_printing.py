"""The article set for paper."""

from pathlib import Path

from PIL import Image
from pytestqt.qtbot import QtBot

from desktop.article.correction import Correction, Place
from desktop.preview.page import PageContent, PagePicture
from desktop.preview.renderer import Renderer
from desktop.ui.printing import document


def test_the_whole_article_is_on_paper(qtbot: QtBot, tmp_path: Path) -> None:
    Image.new("RGB", (60, 40), "#336699").save(tmp_path / "quay.png")
    picture = PagePicture("quay.png", "Quay", "The quay", "A. Brandt")
    told = (Correction("Not on Tuesday.", place=Place.TOP), Correction("Not in spring."))
    content = PageContent(
        "Pier <closed>", standfirst="Until spring.", byline="Ada Brandt", corrections=told
    )
    rendering = Renderer().render("One.\n\n> Two.\n> -- Falk\n\n![At dawn](quay.png)")
    made = document(content, rendering, lambda file: tmp_path / file).toPlainText()
    for words in ("Pier <closed>", "Until spring.", "By Ada Brandt", "One.", "Two.", "— Falk"):
        assert words in made
    assert made.index("Not on Tuesday.") < made.index("One.") < made.index("Not in spring.")
    assert "\ufffc" in made, "the picture in the body"
    with_lead = PageContent("Pier closed", picture=picture)
    assert (
        "The quay A. Brandt"
        in document(with_lead, rendering, lambda file: tmp_path / file).toPlainText()
    )
    assert "The quay" not in document(with_lead, rendering, lambda _file: None).toPlainText()
