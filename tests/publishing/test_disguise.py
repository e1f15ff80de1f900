"""How a name hides: the plain forms of a text, and what is recognised in them."""

import io
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from desktop.publishing.disguise import (
    contacts,
    decoded,
    folded,
    metadata,
    readable,
    surname,
    transliterated,
    unescaped,
    unpacked,
    views,
    words,
)

NAME = "Zoë Brandt-Łowe"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Zo&euml; Quist", "Zoë Quist"),
        ("Zo%C3%AB%20Quist", "Zoë Quist"),
        ("Zo&amp;euml; Quist", "Zoë Quist"),
        ("Zo%2526euml%253B", "Zoë"),
        ("100 % sure & more", "100 % sure & more"),
    ],
)
def test_codes_are_undone_however_often_they_were_applied(text: str, plain: str) -> None:
    assert decoded(text) == plain


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (r"Zo\u00eb", "Zoë"),
        (r"Zo\u{00eb}", "Zoë"),
        (r"Zo\0000EB", "Zoë"),
        ("Zo%u00EB", "Zoë"),
        ("Zo=C3=AB", "Zoë"),
        ("https://xn--zo-ija.example", "https://zoë.example"),
        ("x = 5, y=FF", "x = 5, y=FF"),
        (r"\uFFFFFF", r"\uFFFFFF"),
        ("xn--\u00e9", "xn--\u00e9"),
    ],
)
def test_codes_of_single_characters_are_undone(text: str, plain: str) -> None:
    assert unescaped(text) == plain


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Wm/DqyBRdWlzdA", "Zoë Quist"),
        ("see Wm/DqyBRdWlzdA==.", "Zoë Quist"),
        ("https://x.example/Wm_DqyBRdWlzdA/y", "Zoë Quist"),
        ("5a6fc3ab205175697374", "Zoë Quist"),
        ("Donaudampfschifffahrt", ""),
    ],
)
def test_packed_words_are_unpacked(text: str, plain: str) -> None:
    assert plain in unpacked(text).split("\n")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Zoë Brandt-Łowe", ("zoe", "brandt", "lowe")),
        ("ZOE_BRANDT.LOWE", ("zoe", "brandt", "lowe")),
        ("Zo\u0065\u0308 Bra\u00adndt", ("zoe", "brandt")),
        ("\u200bZo\u200dë", ("zoe",)),
        ("Straße Æsir", ("strasse", "aesir")),
        ("ﬁve Ｊ", ("five", "j")),
        ("İlker Işık", ("ilker", "isik")),
        ("Ирина", ("ирина",)),
        ("…", ()),
    ],
)
def test_words_in_their_plain_form(text: str, found: tuple[str, ...]) -> None:
    assert words(text) == found


@given(st.text())
def test_what_is_plain_stays_plain(text: str) -> None:
    once = folded(text)
    assert folded(once) == once


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Zoë Brandt", ("zoe", "brandt")),
        ("Ирина Болотова", ("irina", "bolotova")),
        (" ", ()),
    ],
)
def test_words_as_a_slug_writes_them(text: str, found: tuple[str, ...]) -> None:
    assert transliterated(text) == found


@pytest.mark.parametrize(
    ("name", "last"),
    [("Zoë Quist", "Quist"), ("Zoë van der Quist, ", "Quist"), ("Quist", ""), ("", "")],
)
def test_a_surname_needs_a_first_name(name: str, last: str) -> None:
    assert surname(name) == last


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Signal +45 20 12 34 56, zoe@mill.invalid",
         ("zoe@mill.invalid", "+45 20 12 34 56")),
        ("see https://mill.invalid/zoe (office)", ("https://mill.invalid/zoe",)),
        ("room 12, floor 3", ()),
        ("ext. 1-2-3-4", ()),
        ("", ()),
    ],
)  # fmt: skip
def test_addresses_and_numbers_of_a_contact(text: str, found: tuple[str, ...]) -> None:
    assert contacts(text) == found


@pytest.mark.parametrize(
    "form",
    [
        NAME,
        NAME.upper(),
        "Zoe Brandt Lowe",
        "zoe-brandt-lowe.html",
        "ZoeBrandtLowe",
        "Brandt-Łowe, Zoë",
        "Zoë K. Brandt-Łowe",
        "Z. Brandt-Łowe",
        "Zoë Brandt-Łowe’s boat",
        "Zo<b>ë</b> Brandt-<i>Ło</i>we",
        "Zoë <!-- x -->Brandt-Łowe",
        "<img alt='Zo&euml; Brandt-&#321;owe'>",
        quote(quote(NAME)),
        "Zoë Brandt-Ło-\n   we",
        "Zoë Bra\u00adndt-\u200bŁowe",
    ],
)
def test_a_name_is_seen(form: str) -> None:
    assert views(f"It was {form} who told us").has_name(NAME)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Zoë",
        "Brandt-Łowe",
        "Zoë met Brandt",
        "Zora Brandt-Łowell",
        "the zoo",
    ],
)
def test_another_name_is_not(text: str) -> None:
    assert not views(text).has_name(NAME)


@pytest.mark.parametrize(
    ("text", "sought", "there"),
    [
        ("the pumps were never tested", "Pumps were", True),
        ("the pumping tests", "pump", False),
        ("Anne left", "Ann", False),
        ("the Ann’s boat", "Ann", True),
        # A name run together counts inside a word only if it is long.
        ("somebodyidamarshes", "Ida Marsh", True),
        ("validates", "Li Dat", False),
        ("anything", "…", False),
    ],
)
def test_words_in_a_row(text: str, sought: str, *, there: bool) -> None:
    assert views(text).has_words(sought) is there


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("asked Rose about it", True),
        ("asked ROSE about it", True),
        ("asked R&#111;se about it", True),
        ("prices rose again", False),
        ("Roses fell", False),
        ("McRose left", False),
    ],
)
def test_a_name_that_is_a_word_needs_its_capital(text: str, *, there: bool) -> None:
    assert views(text).has_capitalised("Rose") is there


@pytest.mark.parametrize(
    ("text", "contact", "there"),
    [
        ("call 0045-20123456", "+45 20 12 34 56", True),
        ("call (0)20 12/34.56", "+45 20 12 34 56", True),
        ("call 20.12.34.56 now", "20123456", True),
        ("call 20 12 34 57", "+45 20 12 34 56", False),
        ("mailto:zoe&#64;mill.invalid", "zoe@mill.invalid", True),
        ("zoe@mall.invalid", "zoe@mill.invalid", False),
        ("in 12345", "12345", True),
    ],
)
def test_a_contact(text: str, contact: str, *, there: bool) -> None:
    assert views(text).has_contact(contact) is there


def picture(note: str) -> bytes:
    out = io.BytesIO()
    notes = PngInfo()
    notes.add_itxt("Author", note)
    Image.new("RGB", (2, 2)).save(out, "PNG", pnginfo=notes)
    return out.getvalue()


def photograph(note: str) -> bytes:
    out = io.BytesIO()
    image = Image.new("RGB", (2, 2))
    exif = image.getexif()
    exif[0x013B] = note
    image.save(out, "JPEG", exif=exif)
    return out.getvalue()


@pytest.mark.parametrize("content", [picture(NAME), photograph("Zoe Brandt-Lowe")])
def test_what_a_picture_says_about_itself(content: bytes) -> None:
    assert views(metadata(content)).has_name(NAME)


@pytest.mark.parametrize("content", [b"", b"no picture", photograph("x")[:40]])
def test_what_is_no_picture_says_nothing(content: bytes) -> None:
    assert metadata(content) == ""


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "utf-16-le", "utf-16-be"])
def test_letters_among_bytes_in_any_encoding(encoding: str) -> None:
    content = b"\x00\x01\xff" * 3 + "by Zoë Quist".encode(encoding) + b"\x00\x00\x02"
    assert any(views(text).has_name("Zoë Quist") for text in readable(content))


def test_bytes_that_spell_nothing() -> None:
    assert not any(text.strip() for text in readable(bytes(range(32)) * 4))


@given(st.sampled_from(["Zoë Quist", "Ida Østermarsh", "Ann O’Dow"]), st.data())
def test_no_mark_up_hides_a_name(name: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(name)))
    tag = data.draw(st.sampled_from(["<b>", "</i>", "\u00ad", "\u200b", "<!-- a -->"]))
    assert views(f"told by {name[:at]}{tag}{name[at:]}.").has_name(name)
