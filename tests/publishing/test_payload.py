"""The payload: what is taken from the article, and pictures with nothing left in them."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop.article.correction import Correction as Note
from desktop.article.correction import Place
from desktop.article.model import Article, Picture
from desktop.publishing.cms.contract import Attachment, Correction, Payload, Status
from desktop.publishing.payload import (
    PayloadError,
    build,
    digest,
    from_bytes,
    to_bytes,
    with_addresses,
)

ARTICLE = Article(
    section=" Harbour ",
    headline="Ferry stops — Skipper’s “old lady” rests",
    standfirst="An old boat.",
    byline="Ida Quist",
    dateline="Ottervale",
    date="2026-11-23",
    tags=("ferries", "piers"),
    body="never looked at",
)


def nothing(_file: str) -> bytes:
    raise FileNotFoundError(2, "No such file or directory")


def photograph(kind: str = "JPEG", size: tuple[int, int] = (64, 48), mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    Image.new(mode, size).save(out, kind)
    return out.getvalue()


def test_corrections_leave_without_what_only_the_desk_knows() -> None:
    notes = (
        Note(" Four metres. ", "2026-11-24", Place.TOP, extra={"by": "M. Orr"}),
        Note("  "),
        Note("Of 2019."),
    )
    payload = build(replace(ARTICLE, corrections=notes), ["<p>One</p>"], nothing)
    assert payload.corrections == (
        Correction("Four metres.", "2026-11-24", "top"),
        Correction("Of 2019.", "", "bottom"),
    )
    assert from_bytes(to_bytes(payload)) == payload
    assert b"Orr" not in to_bytes(payload)


def test_every_field_has_its_place() -> None:
    payload = build(ARTICLE, ["<p>One</p>", "", "<p>Two</p>"], nothing, Status.DRAFT)
    assert payload == Payload(
        headline="Ferry stops — Skipper’s “old lady” rests",
        blocks=("<p>One</p>", "<p>Two</p>"),
        status=Status.DRAFT,
        standfirst="An old boat.",
        section="Harbour",
        byline="Ida Quist",
        dateline="Ottervale",
        date="2026-11-23",
        slug="ferry-stops-skippers-old-lady-rests",
        tags=("ferries", "piers"),
    )


def test_what_stays_at_home_is_not_in_the_bytes() -> None:
    article = Article(headline="H", body="the raw body [@S1]", extra={"note": "for the desk"})
    data = to_bytes(build(article, ["<p>text</p>"], nothing))
    assert b"raw body" not in data
    assert b"for the desk" not in data


def test_no_headline_no_payload() -> None:
    with pytest.raises(PayloadError, match="no headline"):
        build(Article(headline="  "), [], nothing)


def test_a_slug_is_always_there() -> None:
    assert build(Article(headline="!!!"), [], nothing).slug == "article"
    assert build(Article(headline="H", slug="My Own"), [], nothing).slug == "my-own"


texts = st.text(max_size=20)
attachments = st.builds(
    Attachment, texts, texts, texts, st.binary(max_size=30), texts, texts, texts, texts
)


@given(
    st.builds(
        Payload,
        headline=texts,
        blocks=st.lists(texts, max_size=3).map(tuple),
        status=st.sampled_from(Status),
        standfirst=texts,
        slug=texts,
        tags=st.lists(texts, max_size=3).map(tuple),
        picture=st.none() | attachments,
        pictures=st.lists(attachments, max_size=2).map(tuple),
        publish_at=texts,
        corrections=st.lists(st.builds(Correction, texts, texts, texts), max_size=2).map(tuple),
    )
)
def test_bytes_and_back(payload: Payload) -> None:
    data = to_bytes(payload)
    again = from_bytes(data)
    assert again == payload
    assert (to_bytes(again), digest(to_bytes(again))) == (data, digest(data))


# ---------------------------------------------------------------- pictures


def picture_of(content: bytes, **words: str) -> Attachment:
    picture = Picture(file="pier.jpg", alt=words.get("alt", ""), credit=words.get("credit", ""))
    built = build(Article(headline="H", picture=picture), [], lambda _file: content)
    assert built.picture
    return built.picture


def test_a_picture_carries_its_words() -> None:
    picture = picture_of(photograph(), alt=" The pier ", credit="A. Lund")
    assert (picture.alt, picture.credit, picture.media_type) == (
        "The pier",
        "A. Lund",
        "image/jpeg",
    )
    assert picture.name == f"picture-{picture.sha256[:20]}.jpg"
    decorative = Picture(file="x", alt="ignored", decorative=True)
    built = build(Article(headline="H", picture=decorative), [], lambda _: photograph())
    assert built.picture
    assert built.picture.alt == ""


def test_the_same_picture_has_the_same_name() -> None:
    content = photograph()
    assert picture_of(content) == picture_of(content)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not a picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not a picture"),
        (photograph()[:200], "cannot be used"),
    ],
)
def test_what_is_no_picture(content: bytes, words: str) -> None:
    with pytest.raises(PayloadError, match=words) as caught:
        picture_of(content)
    assert "\n" not in str(caught.value)


def test_a_picture_that_is_not_there() -> None:
    with pytest.raises(PayloadError, match=r"pier\.jpg cannot be used: No such file"):
        build(Article(headline="H", picture=Picture(file="pier.jpg")), [], nothing)


def test_pictures_in_the_body_come_along(tmp_path: Path) -> None:
    asked: list[str] = []

    def load(file: str) -> bytes:
        asked.append(file)
        return photograph()

    blocks = [
        '<p><img alt="A &quot;pier&quot;" src="pics/a%20b.jpg" title="At dawn" /></p>',
        '<p>Far away: <img src="https://desk.example/x.jpg" alt="" /></p>',
    ]
    payload = build(Article(headline="H"), blocks, load)
    (picture,) = payload.pictures
    assert asked == ["pics/a%20b.jpg"]
    assert (picture.alt, picture.caption) == ('A "pier"', "At dawn")
    assert f'src="attachment:{picture.name}"' in payload.blocks[0]
    assert payload.blocks[1] == blocks[1]
    placed = with_addresses(payload, {picture.name: "https://desk.example/?a=1&b=2"})
    assert 'src="https://desk.example/?a=1&amp;b=2"' in placed.blocks[0]
