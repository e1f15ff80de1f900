"""Off-record names, one in each place we could think of, and what of them is on the wire: nothing.

Articles go the way that window and command line send them, to every kind of site at the real thing,
with every byte recorded that this process hands to a socket. Whatever stops a name is told; and so
that the last look is tested as well, each article is also put straight into the outbox.
"""

import base64
import html
import io
import json
import quopri
import socket
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from desktop.article.front_matter import parse
from desktop.article.ledger import Source, Terms
from desktop.cli.program import run
from desktop.cli.terminal import Terminal
from desktop.composition import House
from desktop.publishing.egress import inspect_bytes, protect
from desktop.publishing.entry import State
from desktop.publishing.sites import PRACTICE, Site

NAME = "Quillön Farrowmere"
PLAIN = "Quillon Farrowmere"
ARTICLE = """---
headline: The quay is shut
standfirst: Nobody says why.
section: Harbour
byline: Ida Quist
dateline: ÓTTERVALE
date: 2026-11-20
slug: quay-shut
tags: [harbour]
picture:
  file: pier.jpg
  alt: A pier.
  caption: The pier.
  credit: A. Lund
  licence: CC0
corrections:
- note: It was Wednesday.
  date: 2026-11-21
sources:
- key: deep
  name: Quillön Farrowmere
  aliases: [Nightjar]
  terms: off record
  contact: q.farrowmere@mail.invalid, +45 20 12 34 56
  notes: Keeps the second set of books in the boathouse at Sandholm.
- key: holt
  name: Maren Holt
---

The quay was shut on Monday, Maren Holt said. [@holt]

![A boat](boat.png "The boat")

The last paragraph.
"""


def instead(old: str, new: str) -> Callable[[str], str]:
    def planted(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return planted


def body(text: str) -> Callable[[str], str]:
    return instead("The last paragraph.", f"The last paragraph.\n\n{text}")


# Where a name that must not leave may stand, and what the window calls that place.
HELD: dict[str, tuple[str, Callable[[str], str]]] = {
    "headline": ("headline", instead("The quay is shut", f"{NAME} shut the quay")),
    "standfirst": ("standfirst", instead("Nobody says why", f"{NAME} says why")),
    "section": ("section", instead("Harbour", NAME)),
    "byline": ("byline", instead("Ida Quist", f"Ida Quist and {NAME}")),
    "dateline": ("dateline", instead("ÓTTERVALE", NAME.upper())),
    "date": ("date", instead("2026-11-20", f"as {NAME} said")),
    "slug": ("slug", instead("quay-shut", "quillon-farrowmere-quay-shut")),
    "tag": ("tags", instead("[harbour]", "[harbour, quillonfarrowmere]")),
    "picture's description": ("picture.alt", instead("A pier.", f"{NAME} on a pier.")),
    "picture's caption": ("picture.caption", instead("The pier.", f"Seen by {NAME}.")),
    "picture's credit": ("picture.credit", instead("A. Lund", NAME)),
    "picture's licence": ("picture.licence", instead("CC0", f"© {NAME}")),
    "correction": ("correction", instead("It was Wednesday.", f"It was {NAME}.")),
    "paragraph": ("body", body(f"So says {NAME}.")),
    "alias": ("body", body("Nightjar told us so.")),
    "contact": ("body", body("Ring 0045 2012 3456.")),
    "notes": ("body", body("He keeps the second set of books in the boathouse there.")),
    "footnote": ("body", body(f"There is more.[^1]\n\n[^1]: Told by {NAME}.")),
    "title of a link": ("body", body(f'[here](https://desk.example "{NAME}")')),
    "target of a link": ("body", body(f"[here](https://desk.example/{quote(NAME)}.html)")),
    "mail address": ("body", body("[write](mailto:q.farrowmere@mail.invalid)")),
    "reference of a link": ("body", body(f'[here][r]\n\n[r]: https://desk.example "{NAME}"')),
    "abbreviation": ("body", body(f"The QF said.\n\n*[QF]: {NAME}")),
    "description in the text": ("body", instead("![A boat]", f"![{NAME} in a boat]")),
    "caption in the text": ("body", instead('"The boat"', f'"{NAME}’s boat"')),
    "title of a passage": ("body", body(f'<span title="{NAME}">he</span> said.')),
    "date of a passage": ("body", body(f'<time datetime="{NAME}">then</time>')),
    "code": ("body", body(f"    {NAME}")),
    "folded part": ("body", body(f"<details><summary>x</summary><p>{NAME}</p></details>")),
    "cells of a table": ("body", body("| a | b |\n|---|---|\n| Quillön | Farrowmere |")),
    "mark-up within": ("body", body("Quil**lön** Farrow<wbr>mere.")),
    "zero width": ("body", body("Quil\u200blön Farrow\u2060mere.")),
    "soft hyphen": ("body", body("Quil&shy;lön Farrow\u00admere.")),
    "look-alikes": ("body", body("Quillön F\u0430rrowm\u0435r\u0435.")),
    "entities": ("body", body("&#81;uill&ouml;n Farrowmer&#x65;.")),
    "accents taken apart": ("body", body(unicodedata.normalize("NFD", NAME))),
    "packed": (
        "body",
        body(f"[x](https://desk.example/?u={base64.urlsafe_b64encode(NAME.encode()).decode()})"),
    ),
}


def with_metadata(suffix: str) -> bytes:
    """A picture with the name wherever a picture can carry one."""
    out = io.BytesIO()
    image = Image.new("RGB", (64, 48), "#225588")
    if suffix == "png":
        info = PngInfo()
        info.add_itxt("Author", NAME, zip=True)
        info.add_text("XML:com.adobe.xmp", f"<dc:creator>{NAME}</dc:creator>")
        image.save(out, "PNG", pnginfo=info)
        return out.getvalue() + NAME.encode()
    exif = Image.Exif()
    exif[0x013B] = NAME
    exif[0x9C9D] = NAME.encode("utf-16-le")
    exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + NAME.encode("utf-16-be")
    exif.get_ifd(0x8825)[27] = NAME.encode()
    image.save(out, "JPEG", exif=exif, comment=NAME.encode(), xmp=f"<x>{NAME}</x>".encode())
    iptc = b"\x1c\x02\x50" + len(NAME.encode()).to_bytes(2, "big") + NAME.encode()
    block = b"8BIM\x04\x04\0\0" + len(iptc).to_bytes(4, "big") + iptc + b"\0" * (len(iptc) % 2)
    segment = b"Photoshop 3.0\0" + block
    content = out.getvalue()
    app13 = b"\xff\xed" + (len(segment) + 2).to_bytes(2, "big") + segment
    return content[:2] + app13 + content[2:] + NAME.encode()


# Places from which nothing gets into what is sent: all of them in one article.
LEFT_BEHIND = (
    instead("headline:", f"assignment: told by {NAME}\nheadline:"),
    instead("  licence: CC0", f"  licence: CC0\n  camera: {NAME}"),
    instead("file: pier.jpg", "file: quillon-farrowmere.jpg"),
    instead("(boat.png ", "(Quillön_Farrowmere.png "),
    body(f"<!-- {NAME} told us this -->"),
    body(f"[//]: # (ask {NAME})"),
    body(f"Said so.[@deep] <span data-who='{NAME}' id='quillon-farrowmere'>Yes</span>."),
    body(f"<script>/* {NAME} */</script>"),
    body(f"<p style='background:url({quote(NAME)})' class='quillon-farrowmere'>Styled.</p>"),
    body(f"*[Unused]: {NAME}"),
    body(f"[unused]: https://desk.example/{quote(NAME)}"),
)


@dataclass(frozen=True)
class Wire:
    """Every byte that was handed to a socket since the last `clear`."""

    sent: bytearray

    def clear(self) -> None:
        self.sent.clear()


@pytest.fixture
def wire(monkeypatch: pytest.MonkeyPatch) -> Wire:
    recorded = Wire(bytearray())
    for name in ("send", "sendall", "sendto", "sendmsg"):
        real = getattr(socket.socket, name)

        def tapped(self: socket.socket, data: Any, *rest: Any, _real: Any = real) -> Any:
            whole = isinstance(data, bytes | bytearray | memoryview)
            parts: list[Any] = [data] if whole else list(data)
            for part in parts:
                recorded.sent.extend(part)
            return _real(self, data, *rest)

        monkeypatch.setattr(socket.socket, name, tapped)
    monkeypatch.delattr(socket.socket, "sendfile")
    return recorded


def traces(data: bytes) -> list[str]:
    """The forms in which the name is in these bytes; none is what we want."""
    found: list[str] = []
    lowered = data.lower()
    for form, needle in needles():
        # Base64 tells large letters from small ones, and little else does.
        if needle in data or (not form.startswith("base64") and needle.lower() in lowered):
            found.append(form)
    return found


def needles() -> Iterator[tuple[str, bytes]]:
    words = (NAME, *NAME.split(), PLAIN, *PLAIN.split(), "Nightjar", "q.farrowmere@mail.invalid")
    for word in dict.fromkeys(words):
        spelt = (word, unicodedata.normalize("NFD", word))
        for text in dict.fromkeys(spelt):
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                yield f"{encoding} {text}", text.encode(encoding)
            yield f"percent {text}", quote(text).encode()
            yield f"form {text}", quote_plus(text).encode()
            yield f"json {text}", json.dumps(text)[1:-1].encode()
            yield f"quoted-printable {text}", quopri.encodestring(text.encode()).rstrip(b"=\n")
            yield f"entities {text}", html.escape(text).encode("ascii", "xmlcharrefreplace")
            numbered = "".join(c if c.isascii() else f"&#x{ord(c):x};" for c in text)
            yield f"hexadecimal entities {text}", numbered.encode()
            for shift in range(3):
                packed = base64.b64encode(b" " * shift + text.encode())
                # What the bytes before and after have a part in is cut away.
                yield f"base64 {text}", packed[(0, 2, 3)[shift] + (shift > 0) : -4]
    yield "slug", b"quillon-farrowmere"
    yield "joined", b"quillonfarrowmere"
    yield "latin-1", NAME.encode("latin-1")
    yield "named entities", b"Quill&ouml;n"
    yield "digits", b"20123456"


@pytest.mark.parametrize(
    "form",
    [
        NAME.encode(),
        f"to={quote(NAME)}".encode(),
        json.dumps({"a": NAME}).encode(),
        b"x" + base64.b64encode(b"a" + NAME.encode() + b"bc"),
        base64.b64encode(b"{'a': '" + NAME.encode() + b"'}"),
        NAME.encode("utf-16-be"),
        b"<p>Quill&#246;n</p>",
        b"/what-quillon-farrowmere-saw/",
    ],
)
def test_a_name_on_the_wire_would_be_seen(form: bytes) -> None:
    assert traces(form)
    assert traces(b"Nobody has anything to hide here: 20 12 34") == []


@pytest.fixture
def house(home: Path) -> Iterator[House]:
    made = House(home, {})
    yield made
    made.database.close()


@pytest.fixture(
    params=[
        "practice",
        "newsroom",
        pytest.param("micropub", marks=pytest.mark.micropub),
        pytest.param("wordpress", marks=pytest.mark.wordpress),
        pytest.param("ghost", marks=pytest.mark.ghost),
    ]
)
def site(request: pytest.FixtureRequest, house: House) -> Site:
    """A site that the house knows, of each kind."""
    kind = request.param
    if kind == "practice":
        return PRACTICE
    there = request.getfixturevalue(f"real_{kind}")
    user, secret = {
        "newsroom": lambda: ("", there.tokens["editor"]),
        "micropub": lambda: ("", there.tokens["full"]),
        "wordpress": lambda: (there.users["editor"]["login"], there.users["editor"]["password"]),
        "ghost": lambda: ("", there.integration["key"]),
    }[kind]()
    made = Site(kind, kind, there.url, user)
    house.sites.put(made)
    house.secrets.lend(house.sites.get(kind), secret)
    return house.sites.get(kind)


def folder_with(tmp_path: Path) -> Path:
    tmp_path.mkdir()
    for name in ("pier.jpg", "quillon-farrowmere.jpg"):
        (tmp_path / name).write_bytes(with_metadata("jpg"))
    for name in ("boat.png", "Quillön_Farrowmere.png"):
        (tmp_path / name).write_bytes(with_metadata("png"))
    return tmp_path


def publish(house: House, file: Path, site: Site, *more: str) -> tuple[int, str]:
    """The command; its exit code and what it said."""
    out, err = io.StringIO(), io.StringIO()
    terminal = Terminal(out, err, io.StringIO(), house.environment)
    code = run(["publish", str(file), "--to", site.name, *more], house, terminal)
    return code, out.getvalue() + err.getvalue()


def leaving(house: House, wire: Wire) -> bytes:
    """What this process has sent, and what the practice site shows to anybody."""
    files = sorted((house.doors.practice_folder / "site").rglob("*"))
    shown = [bytes(file.relative_to(house.doors.practice_folder)) for file in files]
    shown += [file.read_bytes() for file in files if file.is_file()]
    return bytes(wire.sent) + b"\n".join(shown)


def test_a_name_in_the_text_stays_here_whatever_the_reason(
    house: House, site: Site, wire: Wire, tmp_path: Path
) -> None:
    """By the command line, with everything overridden that can be; and it says where it stands."""
    folder = folder_with(tmp_path / "desk")
    for place, (named, plant) in HELD.items():
        file = folder / "article.md"
        file.write_text(plant(ARTICLE), encoding="utf-8")
        reason = ("--override", "the chief says so", "--approved-by", "Edda Holm")
        code, said = publish(house, file, site, *reason)
        assert code == 1, place
        assert f"of the protected source “deep” is in the {named}" in said, (place, said)
        assert house.outbox.entries() == (), place
        assert NAME not in said, place
        assert traces(leaving(house, wire)) == [], place


def test_a_name_already_in_the_queue_stays_here(
    house: House, site: Site, wire: Wire, tmp_path: Path
) -> None:
    """Put in before the name was marked, with an approval: the last look goes by what is now."""
    folder = folder_with(tmp_path / "desk")
    for place, (named, plant) in HELD.items():
        article = parse(plant(ARTICLE))
        free = replace(article, sources=tuple(map(on_record, article.sources)))
        saved = house.drafts.save(free).article
        rendering = house.pages.rendering(saved)
        prepared = house.press.prepare(saved, rendering, folder)
        assert prepared.payload, place
        entry = house.outbox.enqueue(
            saved.id, site.name, prepared.payload, "Edda Holm: it must go out"
        )
        house.drafts.save(replace(saved, sources=article.sources))
        house.press.publisher().run_until_idle()
        entry = house.outbox.entry(entry.key)
        assert entry.state is State.STOPPED, place
        assert f"of the protected source “deep” is in the {named}" in entry.problem, place
        assert traces(leaving(house, wire)) == [], place
        assert house.outbox.receipt(entry.key) is None, place


def test_what_never_gets_in_is_not_on_the_wire(
    house: House, site: Site, wire: Wire, tmp_path: Path
) -> None:
    """File names, metadata, comments, notes, keys: the article goes out without them."""
    folder = folder_with(tmp_path / "desk")
    text = ARTICLE
    for plant in LEFT_BEHIND:
        text = plant(text)
    assert traces(text.encode())
    saved = house.drafts.save(parse(text)).article
    prepared = house.press.prepare(saved, house.pages.rendering(saved), folder)
    assert prepared.payload
    assert prepared.leaks == ()
    # The rules stop some of this already; what counts here is what is sent if they do not.
    entry = house.outbox.enqueue(saved.id, site.name, prepared.payload)
    house.press.publisher().run_until_idle()
    entry = house.outbox.entry(entry.key)
    assert entry.state is State.DONE, entry.problem
    sent = leaving(house, wire)
    assert b"The quay is shut" in sent
    assert b"Exif" not in sent
    assert traces(sent) == []


def on_record(source: Source) -> Source:
    """The source as it was before anybody said what must not leave."""
    return replace(source, terms=Terms.ON_RECORD, contact="", notes="")


@pytest.mark.parametrize("suffix", ["jpg", "png"])
def test_the_pictures_do_have_the_name_in_them(suffix: str) -> None:
    secrets = protect(parse(ARTICLE).sources)
    assert inspect_bytes("picture.file", with_metadata(suffix), secrets)


def test_there_are_places_enough() -> None:
    assert len(HELD) + len(LEFT_BEHIND) >= 40
