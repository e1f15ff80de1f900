"""The egress guard: planted names in every place and disguise, and no false alarm."""

import base64
import io
import time
from dataclasses import replace
from urllib.parse import quote

import pytest
from PIL import Image

from desktop.article.ledger import Kind, Source, Statement, Terms
from desktop.publishing.cms.contract import Attachment, Correction, Kept, Payload
from desktop.publishing.egress import Leak, inspect, inspect_bytes, inspect_text, protect

NAME = "Jürgen Østergaard-Lee"
SECRET = Source(
    "S1",
    NAME,
    aliases=("Nightingale",),
    terms=Terms.OFF_RECORD,
    contact="Signal +45 20 12 34 56, j.oest@mail.invalid",
    notes="Works on the third floor of the port authority in Sandholm, fears for his pension.",
    statements=(Statement("The pumps were never tested before the ferry went back to sea."),),
)
OPEN = Source("S2", "Maren Holt", contact="maren@harbour.invalid", notes="Prefers the telephone.")
LEDGER = (SECRET, OPEN)
SECRETS = protect(LEDGER)
CLEAN = Payload(
    "Ferry stops",
    ("<p>The ferry stopped on Monday, Maren Holt said.</p>", "<p>Nobody was hurt.</p>"),
    standfirst="An old boat.",
    section="Harbour",
    byline="Ida Quist",
    dateline="Ottervale",
    date="2026-11-23",
    slug="ferry-stops",
    tags=("ferries",),
)
PICTURE = Attachment("picture-1.png", "image/png", "00", b"")


def test_a_clean_article_leaves() -> None:
    assert inspect(CLEAN, SECRETS) == ()


@pytest.mark.parametrize(
    "form",
    [
        NAME,
        NAME.upper(),
        NAME.lower(),
        "Jurgen Ostergaard-Lee",
        "Jürgen Østergaard Lee",
        "Ju\u0308rgen \u00d8stergaard-Lee",
        "Jürgen\u00a0Østergaard\u2011Lee",
        "Jür\u00adgen Øster\u200bgaard-Lee",
        "Jürgen Øster-\ngaard-Lee",
        "Jürgen Østergaard-Lee’s",
        "Jürgen Østergaard-Lees",
        "jurgen-ostergaard-lee",
        "jurgen_ostergaard_lee",
        "JurgenOstergaardLee",
        "talk-jurgenostergaardlee.html",
        "Østergaard-Lee, Jürgen",
        "Jürgen K. Østergaard-Lee",
        "J. Østergaard-Lee",
        "J&uuml;rgen &Oslash;stergaard-Lee",
        "J&#252;rgen &#xD8;stergaard&#45;Lee",
        quote(NAME),
        quote(quote(NAME)),
        "Jürgen <b>Øster</b>gaard-Lee",
        "Jürgen</em> <!-- x -->Østergaard-Lee",
        "<!-- told by Jürgen Østergaard-Lee -->",
        '<a href="/x" title="Jürgen Østergaard-Lee">he</a>',
        "Ｊürgen Østergaard-Lee",
        "NIGHTINGALE",
        "the nightingale's story",
        "Jürgen \u00d8st\u0435rg\u0430\u0430rd-L\u0435\u0435",
        "N\u0456ghting\u03b1le",
        "\u1d0a\u1d1cʀɢᴇɴ ØsᴛᴇʀɢᴀᴀʀᴅLᴇᴇ",
        "Juergen Oestergaard-Lee",
        "Jürgen Østergård-Lee",
        "\u202eeeL-draagretsØ negrüJ",
        "J\\u00fcrgen \\u00d8stergaard-Lee",
        "Jürgen%u0020%u00d8stergaard-Lee",
        "J=C3=BCrgen =C3=98stergaard-Lee",
        "https://xn--jrgen-stergaard-lee-07b2f.example/",
        base64.b64encode(NAME.encode()).decode(),
        f'<a href="https://x.example/{base64.urlsafe_b64encode(NAME.encode()).decode()}/">x</a>',
        f"?who={NAME.encode().hex()}",
    ],
)
def test_a_name_is_known_in_every_disguise(form: str) -> None:
    leaks = inspect_text("body", form, SECRETS)
    assert any(leak.certain and leak.source == "S1" for leak in leaks)
    assert NAME not in leaks[0].message


@pytest.mark.parametrize(
    ("field", "planted"),
    [
        ("headline", {"headline": NAME}),
        ("standfirst", {"standfirst": NAME}),
        ("section", {"section": NAME}),
        ("byline", {"byline": NAME}),
        ("dateline", {"dateline": NAME}),
        ("date", {"date": NAME}),
        ("slug", {"slug": "jurgen-ostergaard-lee"}),
        ("language", {"language": NAME}),
        ("tags", {"tags": ("ferries", NAME)}),
        ("body, block 2", {"blocks": ("<p>One</p>", f"<p>{NAME}</p>")}),
        ("correction", {"corrections": (Correction(f"We named {NAME}.", "2026-11-24"),)}),
        ("correction", {"corrections": (Correction("We named him.", f"as {NAME} asked"),)}),
        ("body", {"blocks": ("<p>asked Jürgen</p>", "<p>Østergaard-Lee</p>")}),
        ("picture.name", {"picture": replace(PICTURE, name="jurgen-ostergaard-lee.png")}),
        ("picture.alt", {"picture": replace(PICTURE, alt=NAME)}),
        ("picture.caption", {"picture": replace(PICTURE, caption=NAME)}),
        ("picture.credit", {"picture": replace(PICTURE, credit=NAME)}),
        ("picture.licence", {"picture": replace(PICTURE, licence=NAME)}),
        ("picture.file", {"picture": replace(PICTURE, content=NAME.encode())}),
        ("picture.file", {"picture": replace(PICTURE, content=NAME.encode("utf-16-be"))}),
        ("body picture 1.alt", {"pictures": (replace(PICTURE, alt=NAME),)}),
        ("body picture 1.file", {"pictures": (replace(PICTURE, content=NAME.encode("cp1252")),)}),
    ],
)  # fmt: skip
def test_every_field_is_looked_at(field: str, planted: dict[str, object]) -> None:
    payload = replace(CLEAN, **planted)  # pyright: ignore[reportArgumentType]
    leaks = inspect(payload, SECRETS)
    assert field in [leak.field for leak in leaks if leak.certain]


@pytest.mark.parametrize("form", ["exif", "gps comment", "png text"])
def test_the_metadata_of_a_picture_is_read(form: str) -> None:
    out = io.BytesIO()
    image = Image.new("RGB", (8, 8))
    if form == "png text":
        from PIL.PngImagePlugin import PngInfo

        info = PngInfo()
        info.add_itxt("Author", NAME, zip=True)
        image.save(out, "PNG", pnginfo=info)
    else:
        exif = Image.Exif()
        if form == "exif":
            exif[0x9C9D] = NAME.encode("utf-16-le")
        else:
            exif.get_ifd(0x8825)[27] = NAME.encode()
        image.save(out, "JPEG", exif=exif)
    assert inspect_bytes("picture.file", out.getvalue(), SECRETS)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The pumps were never tested before the ferry went back to sea.", "off-record statement"),
        ("that <b>pumps were never tested before the</b> winter", "off-record statement"),
        ("on the third floor of the port authority", "notes"),
        ("+45 20 12 34 56", "contact"),
        ("0045-20.12.34.56", "contact"),
        ("tel:20123456", "contact"),
        ("mailto:J.Oest%40mail.invalid", "contact"),
        ("MAREN@HARBOUR.INVALID", "contact"),
        ("(prefers the telephone)", "notes"),
    ],
)
def test_words_contacts_and_notes_stay_here(text: str, what: str) -> None:
    assert what in {leak.what for leak in inspect_text("body", text, SECRETS)}


@pytest.mark.parametrize(
    "text",
    [
        "The nightingales’ aria",  # the one that does count: an alias in the plural
        "Maren Holt said so.",
        "Lee shore; the ferry’s lee side; at Lee’s",
        "Jürgen said nothing.",
        "The pumps were tested.",
        "The ferry went to sea.",
        "the port authority in Sandholm",
        "20 12 34 boats and 56 people",
        "Signal",
    ],
)
def test_ordinary_words_are_no_certain_leak(text: str) -> None:
    certain = [leak for leak in inspect_text("body", text, SECRETS) if leak.certain]
    assert bool(certain) is text.startswith("The nightingales")


def test_a_surname_alone_is_doubtful() -> None:
    secrets = protect([Source("S1", "Anna Brown", terms=Terms.OFF_RECORD)])
    assert inspect_text("body", "Then Brown left.", secrets) == (
        Leak("body", "surname", "S1", certain=False),
    )
    assert inspect_text("body", "BROWN: I LEFT", secrets)
    assert inspect_text("body", "the brown bear", secrets) == ()
    named = (*[Source("S1", "Anna Brown", terms=Terms.OFF_RECORD)], Source("S2", "Leo Brown"))
    assert inspect_text("body", "Then Brown left.", protect(named)) == ()


def test_a_place_has_no_surname() -> None:
    source = Source("S1", "Port Authority", kind=Kind.ORGANISATION, terms=Terms.OFF_RECORD)
    assert inspect_text("body", "The Authority said no.", protect([source])) == ()
    assert inspect_text("body", "The Port Authority said no.", protect([source]))


@pytest.mark.parametrize("terms", [Terms.BACKGROUND, Terms.NOT_FOR_ATTRIBUTION])
def test_a_name_not_for_attribution_is_doubtful(terms: Terms) -> None:
    secrets = protect([Source("S1", "Anna Brown", terms=terms, contact="anna@b.invalid")])
    assert [leak.certain for leak in inspect_text("body", "Anna Brown", secrets)] == [False]
    assert [leak.certain for leak in inspect_text("body", "anna@b.invalid", secrets)] == [True]


def test_terms_of_a_statement_go_before_those_of_its_source() -> None:
    words = "We sold the second boat in secret last winter."
    told = Statement(words, terms=Terms.OFF_RECORD)
    assert inspect_text("body", words, protect([replace(OPEN, statements=(told,))]))
    open_words = Statement(words, terms=Terms.ON_RECORD)
    assert not inspect_text("body", words, protect([replace(SECRET, statements=(open_words,))]))


def test_names_in_other_scripts_and_their_slugs() -> None:
    secrets = protect([Source("S1", "Олена Коваль", terms=Terms.OFF_RECORD)])
    assert inspect_text("body", "сказала ОЛЕНА КОВАЛЬ", secrets)
    assert inspect_text("slug", "interview-olena-koval", secrets)


def test_a_slug_leaves_the_apostrophe_out() -> None:
    secrets = protect([Source("S1", "Al O’Hara", terms=Terms.OFF_RECORD)])
    assert inspect_text("slug", "what-al-ohara-saw", secrets)
    assert inspect_text("body", "Al O'Hara's boat", secrets)


def test_an_empty_ledger_protects_nothing() -> None:
    assert protect([Source("S1", terms=Terms.OFF_RECORD)]) == ()
    assert inspect(CLEAN, ()) == ()


def test_a_long_article_with_a_picture_is_looked_through_quickly() -> None:
    out = io.BytesIO()
    Image.effect_noise((1600, 1000), 60).convert("RGB").save(out, "JPEG", quality=90)
    payload = replace(
        CLEAN,
        blocks=("<p>The ferry stopped on Monday, and nobody was hurt at all.</p>",) * 1000,
        picture=replace(PICTURE, content=out.getvalue()),
    )
    start = time.process_time()
    assert inspect(payload, SECRETS) == ()
    assert time.process_time() - start < 6


@pytest.mark.parametrize("field", ["words", "now"])
def test_the_passage_an_off_record_statement_is_bound_to_stays_too(field: str) -> None:
    passage = "pumps had stood dry in the shed since the spring floods"
    told = replace(Statement("They stood dry.", terms=Terms.OFF_RECORD), **{field: passage})
    secrets = protect([replace(OPEN, statements=(told,))])
    assert inspect_text("body", f"The {passage}, we hear.", secrets)
    free = replace(told, terms=Terms.ON_RECORD)
    assert not inspect_text("body", passage, protect([replace(OPEN, statements=(free,))]))


def test_a_block_says_where_to_look_and_the_body_only_what_no_block_has() -> None:
    told = replace(CLEAN, blocks=("<p>One</p>", f"<p>{NAME}</p>"))
    assert {leak.field for leak in inspect(told, SECRETS) if leak.certain} == {"body, block 2"}
    split = replace(CLEAN, blocks=("<p>asked Jürgen</p>", "<p>Østergaard-Lee</p>"))
    assert {leak.field for leak in inspect(split, SECRETS) if leak.certain} == {"body"}


@pytest.mark.parametrize(
    ("blocks", "kept"),
    [
        (("<p>x</p>",), (Kept(0, 1, "<p>x</p><!-- Callum Wray -->"),)),
        (("", "<p>Wray knew.</p>"), (Kept(0, 1, "<p>So did Callum</p>"),)),
        (("<p>So did Callum</p>", ""), (Kept(1, 1, "<p>Wray knew.</p>"),)),
        (("", ""), (Kept(0, 1, "<p>So did Callum</p>"), Kept(1, 1, "<p>Wray knew.</p>"))),
    ],
)
def test_what_the_site_has_already_is_looked_at_as_it_is_sent(
    blocks: tuple[str, ...], kept: tuple[Kept, ...]
) -> None:
    secrets = protect([Source("s", name="Callum Wray", terms=Terms.OFF_RECORD)])
    found = inspect(Payload("Headline", blocks, kept=kept), secrets)
    assert [leak.what for leak in found if leak.certain] == ["name"]
