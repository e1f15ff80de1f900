"""A Word document says what readers would see, and is read back as it was."""

import io
from collections.abc import Callable
from datetime import UTC, datetime

import docx
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.article.correction import Correction
from desktop.article.model import Article, Picture
from desktop.exchange.word import read_word
from desktop.exchange.word_writer import write_word
from desktop.preview.renderer import Renderer

NOW = datetime(2026, 3, 12, 6, tzinfo=UTC)


def none(path: str) -> bytes:
    raise FileNotFoundError(path)


def written(article: Article, load: Callable[[str], bytes] = none) -> bytes:
    return write_word(article, Renderer().render(article.body), load, NOW)


def test_fields_come_back(pixel: bytes) -> None:
    article = Article(
        section="Harbour",
        headline="The wall holds",
        standfirst="It did.",
        byline="Ann Brandt",
        dateline="PORT SKERRY",
        date="2026-03-12",
        language="en-GB",
        tags=("harbour", "island council"),
        picture=Picture(file="quay.png", alt="A quay", caption="The quay."),
        body='Words.\n\n![Alt](quay.png "Caption")',
    )
    taken = read_word(written(article, lambda _: pixel))
    [file] = taken.pictures
    assert taken.pictures[file] == pixel
    back = taken.article
    for name in ("section", "headline", "standfirst", "byline", "dateline", "language", "tags"):
        assert getattr(back, name) == getattr(article, name)
    assert back.picture == Picture(file=file, alt="A quay", caption="The quay.")
    assert back.body == f'Words.\n\n![Alt]({file} "Caption")'


def test_what_a_document_tells_of_itself_is_the_articles() -> None:
    told = docx.Document(io.BytesIO(written(Article(headline="The wall", byline="Ann"))))
    properties = told.core_properties
    assert (properties.title, properties.author) == ("The wall", "Ann")
    assert properties.last_modified_by == properties.comments == ""
    assert properties.created == NOW


def test_corrections_stand_in_their_places() -> None:
    from desktop.article.correction import Place

    article = Article(
        body="Words.", corrections=(Correction("Below."), Correction("Above.", place=Place.TOP))
    )
    told = docx.Document(io.BytesIO(written(article)))
    assert [one.text for one in told.paragraphs] == [
        "Correction: Above.",
        "Words.",
        "Correction: Below.",
    ]


def test_headings_links_and_notes_are_words_own() -> None:
    article = Article(body="## Head\n\nA [link](https://example.org/)[^1].\n\n[^1]: Note.")
    told = docx.Document(io.BytesIO(written(article)))
    head, words = told.paragraphs
    assert head.style is not None
    assert head.style.name == "Heading 1"
    [link] = words.hyperlinks
    assert (link.address, link.text) == ("https://example.org/", "link")
    package = told.part.package
    assert package is not None
    parts = {str(part.partname) for part in package.iter_parts()}
    assert "/word/footnotes.xml" in parts


def test_signs_that_xml_does_not_know_are_left_out() -> None:
    article = Article(headline="a\x07b\x00c", body="d\x01e \ud800f")
    assert read_word(written(article)).article.headline == "abc"


def test_pictures_word_does_not_know_are_made_ones_it_does() -> None:
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (4000, 40), "#336699").save(out, "WEBP")
    taken = read_word(written(Article(body="Words.\n\n![a](b.webp)"), lambda _: out.getvalue()))
    assert [path.rpartition(".")[2] for path in taken.pictures] == ["png"]


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_bodies_come_back(bodies: st.SearchStrategy[str], data: st.DataObject) -> None:
    body = data.draw(bodies)
    article = Article(headline="The wall", body=body)
    back = read_word(written(article)).article
    assert Renderer().render(back.body).html == Renderer().render(body).html
