"""What readers see, compared with what was sent, in plain words.

Signatures: `paragraphs(html) -> tuple[str, ...]`, `read_page(url, html, headline) -> Reading`,
`differences(payload, reading) -> tuple[str, ...]`, `same(text, other) -> bool`.

Compared are headline, standfirst and section, every paragraph and correction, where each link
leads, each picture with its description, and the lead picture's credit. A picture is known by the
digest in its name, and at sites that give it another name by its description.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, cast
from urllib.parse import parse_qsl, unquote, urljoin, urlsplit

from desktop.preview.corrections import BOTTOM, TOP, correction_paragraphs
from desktop.publishing.cms.contract import Attachment, Payload, Reading, Shown
from desktop.translation import tr

# Elements whose text is a paragraph of its own; text in between belongs to the innermost.
PARAGRAPHS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl",
    "dt", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
    "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
UNSEEN = frozenset(("script", "style", "template", "noscript", "head", "title"))
# Sites set quotation marks, dashes and dots their own way; that is no difference.
FOLDED = str.maketrans(
    {
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "“": '"', "”": '"', "„": '"', "″": '"',
        "«": '"', "»": '"', "–": "-", "—": "-", "‑": "-", "−": "-", "…": "...", "×": "x",
        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u00ad": None, "\u200b": None,
    }
)  # fmt: skip
SCHEME = re.compile("[a-z][a-z0-9+.-]*:", re.IGNORECASE)
EXCERPT = 60
# Of a picture's digest, what stands in its name (`payload.attachment`), and how the body shows it.
DIGEST = 20
INLINE = "attachment:"


class _Paragraphs:
    """Collects the text of each paragraph-like element, in order; a target of lxml's parser."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self.headlines: list[str] = []
        self.terms: list[str] = []
        self.links: list[str] = []
        self.pictures: list[Shown] = []
        self._text: list[str] = []
        self._term: list[str] | None = None
        self._unseen = 0

    def start(self, tag: str, attrib: Mapping[str, str]) -> None:
        """An element begins."""
        if tag in UNSEEN:
            self._unseen += 1
        elif tag in PARAGRAPHS:
            self._end_paragraph()
        elif tag == "br":
            self._text.append(" ")
        elif tag == "a":
            self._link(attrib)
        elif tag == "img" and attrib.get("src"):
            self.pictures.append(Shown(attrib["src"], attrib.get("alt", "")))

    def _link(self, attrib: Mapping[str, str]) -> None:
        if attrib.get("href"):
            self.links.append(attrib["href"])
        relations = attrib.get("rel", "").split()
        if "tag" in relations or "category" in relations:
            self._term = []

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag in UNSEEN:
            self._unseen -= 1
        elif tag in PARAGRAPHS:
            text = self._end_paragraph()
            if tag == "h1" and text:
                self.headlines.append(text)
        elif tag == "a" and self._term is not None:
            self.terms.append(_plain("".join(self._term)))
            self._term = None

    def data(self, data: str) -> None:
        """Text, in one piece or several."""
        if self._unseen:
            return
        self._text.append(data)
        if self._term is not None:
            self._term.append(data)

    def close(self) -> None:
        """The end of the page."""
        self._end_paragraph()

    def _end_paragraph(self) -> str:
        text = _plain("".join(self._text))
        self._text = []
        if text:
            self.found.append(text)
        return text


def paragraphs(html: str) -> tuple[str, ...]:
    """The text of each paragraph-like element of the HTML, in order."""
    return tuple(_parsed(html).found)


def read_page(url: str, html: str, headline: str = "") -> Reading:
    """What a reader sees on a page: its headline, all its paragraphs, its category links.

    The headline is the first h1, or a later one that is the `headline` looked for: many sites
    have their own name in an h1.
    """
    page = _parsed(html)
    wanted = [text for text in page.headlines if folded(text) == folded(headline)]
    return Reading(
        url=url,
        headline=next(iter((*wanted, *page.headlines)), ""),
        paragraphs=tuple(page.found),
        details={"section": ", ".join(dict.fromkeys(page.terms))} if page.terms else {},
        links=tuple(_whole(url, address) for address in page.links),
        pictures=tuple(Shown(_whole(url, one.address), one.description) for one in page.pictures),
    )


def differences(payload: Payload, reading: Reading) -> tuple[str, ...]:
    """What readers see other than it was sent; empty where all is well."""
    found: list[str] = []
    if folded(reading.headline) != folded(payload.headline):
        found.append(
            tr(
                "Readers see the headline “{seen}” instead of “{sent}”.",
                seen=reading.headline,
                sent=payload.headline,
            )
        )
    written = _parsed("".join(payload.blocks))
    found += _missing(payload, written.found, tuple(map(folded, reading.paragraphs)))
    found += _links(written.links, reading)
    found += _pictures(payload, written.pictures, reading)
    section = reading.details.get("section")
    if payload.section and section is not None:
        shown = [folded(name).casefold() for name in section.split(", ")]
        if folded(payload.section).casefold() not in shown:
            found.append(
                tr(
                    "Readers find it under “{seen}” instead of the section “{sent}”.",
                    seen=section,
                    sent=payload.section,
                )
            )
    standfirst = reading.details.get("standfirst")
    if standfirst is not None and folded(standfirst) != folded(payload.standfirst):
        found.append(tr("The standfirst reads “{words}”.", words=_short(standfirst)))
    return tuple(found)


def same(text: str, other: str) -> bool:
    """Whether two texts differ in nothing but how a site sets its marks and dashes."""
    return folded(text) == folded(other)


def _missing(payload: Payload, written: Sequence[str], shown: Sequence[str]) -> list[str]:
    """The paragraphs that readers do not find, or not in their place."""
    found: list[str] = []
    at = 0
    # The themes decide where exactly a correction stands, so that only its words are looked for.
    notes = (
        text
        for place in (TOP, BOTTOM)
        for element in correction_paragraphs(payload.corrections, place, payload.language)
        for text in paragraphs(element)
    )
    found += [
        tr("Readers do not see the correction: “{words}”", words=_short(text))
        for text in notes
        if folded(text) not in shown
    ]
    for text in written:
        wanted = folded(text)
        if wanted in shown[at:]:
            at = shown.index(wanted, at) + 1
        elif wanted in shown:
            found.append(tr("Out of order: “{words}”", words=_short(text)))
        else:
            found.append(tr("Readers do not see this as written: “{words}”", words=_short(text)))
    return found


def _links(written: Sequence[str], reading: Reading) -> list[str]:
    """The addresses that no link on the page leads to."""
    if reading.links is None:
        return []
    there: dict[tuple[str, ...], list[set[tuple[str, str]]]] = {}
    for address in reading.links:
        there.setdefault(_place(address), []).append(_query(address))
    return [
        tr("Readers find no link to {address}.", address=_short(address))
        for address in dict.fromkeys(written)
        # Some sites add to an address where the reader came from.
        if SCHEME.match(address)
        and not any(_query(address) <= query for query in there.get(_place(address), ()))
    ]


def _whole(page: str, address: str) -> str:
    """The address as seen from the page; as it is where it is none that can be."""
    try:
        return urljoin(page, address)
    except ValueError:
        return address


def _place(address: str) -> tuple[str, ...]:
    """What an address is compared by, whatever stands behind its question mark."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return (address,)
    path = unquote(parts.path).rstrip("/")
    return parts.scheme.lower(), parts.netloc.lower(), path, unquote(parts.fragment)


def _query(address: str) -> set[tuple[str, str]]:
    return set(parse_qsl(address.partition("?")[2].partition("#")[0], keep_blank_values=True))


def _pictures(payload: Payload, written: Sequence[Shown], reading: Reading) -> list[str]:
    """The pictures that are not to be seen, or not as described, and the credit."""
    if reading.pictures is None:
        return []
    lead = (payload.picture,) if payload.picture else ()
    found = [said for one in (*lead, *payload.pictures) for said in _picture(one, reading.pictures)]
    shown = {_place(one.address) for one in reading.pictures}
    found += [
        tr("Readers do not see the picture {address}.", address=_short(one.address))
        for one in written
        if not one.address.startswith(INLINE) and _place(one.address) not in shown
    ]
    words = " ".join(reading.paragraphs)
    if payload.picture and folded(payload.picture.credit) not in folded(words):
        found.append(
            tr(
                "Readers do not see the picture’s credit: “{words}”",
                words=_short(payload.picture.credit),
            )
        )
    return found


def _picture(wanted: Attachment, shown: Sequence[Shown]) -> list[str]:
    """What is wrong with one picture."""
    named = [one.description for one in shown if wanted.sha256[:DIGEST] in one.address]
    described = [one.description for one in shown if same(one.description, wanted.alt)]
    if not named and not described:
        return [
            tr("Readers do not see the picture “{words}”.", words=_short(wanted.alt or wanted.name))
        ]
    if not named or any(same(one, wanted.alt) for one in named):
        return []
    now = _short(named[0])
    return [
        tr(
            "A picture is described as “{now}” instead of “{words}”.",
            now=now,
            words=_short(wanted.alt),
        )
    ]


def _parsed(html: str) -> _Paragraphs:
    target = _Paragraphs()
    # The parser takes a NUL for the end of the page.
    text = html.replace("\0", "\ufffd").encode(errors="replace")
    if not text.strip():
        return target
    from lxml import etree

    # The parser calls only what its target has, which its types do not say.
    parser = etree.HTMLParser(target=cast("Any", target), encoding="utf-8", huge_tree=True)
    parser.feed(text)
    parser.close()
    return target


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def folded(text: str) -> str:
    """A text as it is compared: marks, dashes and blanks as a typewriter has them."""
    return _plain(re.sub(r"-{2,3}", "-", text.translate(FOLDED)))


def _short(text: str) -> str:
    return text if len(text) <= EXCERPT else text[: EXCERPT - 1].rstrip() + "…"
