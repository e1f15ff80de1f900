"""How a name hides in a text: case, accents, codes, mark-up, hyphens, slugs, look-alike letters.

`Views` holds the plain forms of one text; the guard asks them for names, words and contacts.
Everything is compared as words: case-folded letters and digits without accents or invisible
characters, whatever stood between them. What was enciphered on purpose is nobody's slip and is not
looked for.
"""

import base64
import binascii
import contextlib
import html
import io
import re
import unicodedata
from collections.abc import Iterator
from functools import cached_property, lru_cache
from urllib.parse import unquote

# Rounds of decoding: an entity in a percent code in an attribute is already far-fetched.
ROUNDS = 4
# Letters that Unicode does not take apart, as `slugify` and common practice write them.
PLAIN = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "þ": "th", "ð": "d"}
)
# How German and Danish write these where only ASCII goes.
SPELT_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
    | {"Ø": "Oe", "Å": "Aa"}
)
# Letters of other scripts that readers take for Latin ones (after Unicode's confusables, UTS 39).
LOOKALIKES = str.maketrans(
    "АВСЕНІЈКМОРЅТХҮЗаеорсухіјѕһԁԛԝкмтпг"
    "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεοιρνυκχγωη"
    "ՍՕհոսօցյ"
    "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢıɑɡ",
    "ABCEHIJKMOPSTXY3aeopcyxijshdqwkmtnr"
    "ABEZHIKMNOPTYXaeoipvukxywn"
    "UOhnuogj"
    "abcdefghijklmnoprstuvwyziag",
)
DIGRAPH = re.compile("(?:(?<=[aou])e)|(?<=a)a")
RIGHT_TO_LEFT_OVERRIDE = "\u202e"
# Codes of characters as scripts and style sheets write them, and as quoted-printable does.
ESCAPE = re.compile(r"(?:\\u|%u|\\)\{?([0-9a-fA-F]{4,6})\}?")
QUOTED_PRINTABLE = re.compile(r"(?:=[0-9A-Fa-f]{2})+")
# A host name in Punycode (RFC 3492); a run that may be base64 of five bytes or more; one in hex.
PUNYCODE = re.compile(r"\bxn--([a-z0-9-]+)", re.IGNORECASE)
BASE64 = re.compile(r"[A-Za-z0-9+/_-]{7,}")
HEXADECIMAL = re.compile(r"\b(?:[0-9a-fA-F]{2}){5,}\b")
INVISIBLE = ("Mn", "Cf", "Cc")
TAG = re.compile(r"<!--|-->|<[^<>]*>")
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
WORD = re.compile(r"[^\W_]+")
POSSESSIVE = "(?:s|es| s)?"
# A joined name (janedoe) counts inside a longer word only if it is this long.
SHORTEST_JOINED = 8
SHORTEST_NUMBER = 6
# Six letters or more, as ASCII with UTF-8 or Latin-1 accents, or as UTF-16 of either order.
RUNS = (
    (rb"(?:[\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}){6,}", "utf-8"),
    (rb"[\x20-\x7e\xc0-\xff]{6,}", "latin-1"),
    (rb"(?:[\x20-\x7e\xc0-\xff]\x00){6,}", "utf-16-le"),
    (rb"(?:\x00[\x20-\x7e\xc0-\xff]){6,}", "utf-16-be"),
)
# Of a telephone number, the part that stays the same with or without country and trunk code.
NUMBER_TAIL = 8


def decoded(text: str) -> str:
    """The text with entities and percent codes undone, however often they were applied."""
    for _ in range(ROUNDS):
        plain = unquote(html.unescape(text))
        if plain == text:
            break
        text = plain
    return text


def folded(text: str) -> str:
    """Lower case, no accents, no invisible characters, compatibility forms undone."""
    plain = visible(unicodedata.normalize("NFKD", text), INVISIBLE)
    lower = plain.casefold()
    # Most texts have none of these, and to translate a long one takes time.
    if not PLAIN.keys().isdisjoint(map(ord, set(lower))):
        lower = lower.translate(PLAIN)
    return unicodedata.normalize("NFKD", lower)


def visible(text: str, without: tuple[str, ...]) -> str:
    """The text without the characters of these Unicode categories; white space stays."""
    gone = [c for c in set(text) if not c.isspace() and unicodedata.category(c) in without]
    return text.translate(dict.fromkeys(map(ord, gone))) if gone else text


def words(text: str) -> tuple[str, ...]:
    """The words of a text in their plain form."""
    return tuple(WORD.findall(folded(text)))


def transliterated(text: str) -> tuple[str, ...]:
    """The words as a slug writes them; differs from `words` outside the Latin script."""
    from slugify import slugify

    return tuple(slugify(text).split("-")) if text.strip() else ()


def surname(name: str) -> str:
    """The last word of a name of two words or more, as written; else nothing."""
    parts = name.split()
    return parts[-1].strip(".,") if len(parts) > 1 else ""


def contacts(text: str) -> tuple[str, ...]:
    """The addresses and telephone numbers in a contact field."""
    addresses = re.findall(r"[^\s,;<>()]+@[^\s,;<>()]+|https?://[^\s,;<>()]+", text)
    numbers = re.findall(r"\+?\d[\d\s()./-]{4,}\d", text)
    return (*addresses, *(number for number in numbers if len(_digits(number)) >= SHORTEST_NUMBER))


def unescaped(text: str) -> str:
    """The text with the codes undone that stand for single characters."""

    def character(match: re.Match[str]) -> str:
        number = int(match.group(1), 16)
        return chr(number) if number <= 0x10FFFF else match.group()

    def quoted(match: re.Match[str]) -> str:
        return _readable(bytes.fromhex(match.group().replace("=", ""))) or match.group()

    def host(match: re.Match[str]) -> str:
        try:
            return match.group(1).encode("ascii").decode("punycode")
        except UnicodeError:
            return match.group()

    if "\\" in text or "%u" in text:
        text = ESCAPE.sub(character, text)
    if "=" in text:
        text = QUOTED_PRINTABLE.sub(quoted, text)
    return PUNYCODE.sub(host, text) if "xn--" in text.casefold() else text


def unpacked(text: str) -> str:
    """The words that stand there in base64 or in hexadecimal, a line each."""
    found: list[str] = []
    runs = BASE64.findall(text)
    # In an address each part may be one.
    parts = (part for one in runs if "/" in one for part in one.split("/"))
    for run in (*runs, *parts):
        with contextlib.suppress(binascii.Error):
            plain = run.translate({ord("-"): "+", ord("_"): "/"})
            found.append(_readable(base64.b64decode(plain + "=" * (-len(plain) % 4))))
    found += (_readable(bytes.fromhex(run)) for run in HEXADECIMAL.findall(text))
    return "\n".join(filter(None, found))


def _readable(content: bytes) -> str:
    """The bytes as words; nothing where they are none."""
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return ""
    return text if all(c.isprintable() or c.isspace() for c in text) else ""


# The same secrets are looked for in every paragraph of an article.
@lru_cache(maxsize=4096)
def _sought(text: str) -> tuple[str, str, re.Pattern[str]]:
    """The words in a row, run together, and as a pattern for where they end."""
    found = words(text)
    row = " ".join(found)
    return row, "".join(found), re.compile(rf"\b{re.escape(row)}{POSSESSIVE}\b")


class Views:
    """One text in the forms in which a secret may be recognised."""

    def __init__(self, forms: Iterator[str]) -> None:
        self._forms = tuple(dict.fromkeys(forms))

    @cached_property
    def _spaced(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(" ".join(words(form)) for form in self._forms))

    @cached_property
    def _composed(self) -> tuple[str, ...]:
        return tuple(unicodedata.normalize("NFKC", form) for form in self._forms)

    @cached_property
    def _joined(self) -> tuple[str, ...]:
        return tuple(form.replace(" ", "") for form in self._spaced)

    @cached_property
    def _numbers(self) -> tuple[str, ...]:
        return tuple(re.sub(r"(?<=\d)\D{1,3}(?=\d)", "", form) for form in self._forms)

    def has_words(self, text: str) -> bool:
        """Whether the words stand there in a row, or run together."""
        row, joined, pattern = _sought(text)
        if not row:
            return False
        if any(row in form and pattern.search(form) for form in self._spaced):
            return True
        return (
            row != joined
            and len(joined) >= SHORTEST_JOINED
            and any(joined in form for form in self._joined)
        )

    def has_name(self, name: str) -> bool:
        """Whether the name stands there: as given, turned round, with an initial, in a slug."""
        # A slug leaves the apostrophe out, and writes every script in Latin letters.
        spellings = (
            name,
            re.sub("['’]", "", name),
            " ".join(transliterated(name)),
            name.translate(SPELT_OUT),
            DIGRAPH.sub("", name),
        )
        if any(self.has_words(spelling) for spelling in dict.fromkeys(spellings)):
            return True
        parts = [part for part in (" ".join(words(part)) for part in name.split()) if part]
        if len(parts) < 2:
            return False
        first, last = re.escape(parts[0]), re.escape(parts[-1])
        turned = (re.escape(" ".join((*parts[at:], *parts[:at]))) for at in range(1, len(parts)))
        patterns = (
            *(rf"\b{name}\b" for name in turned),
            rf"\b{first}(?: \w){{1,2}} {last}{POSSESSIVE}\b",
            rf"\b{re.escape(parts[0][0])} {last}{POSSESSIVE}\b",
        )
        near = [form for form in self._spaced if parts[-1] in form]
        return any(re.search(pattern, form) for pattern in patterns for form in near)

    def has_capitalised(self, word: str) -> bool:
        """Whether the word stands there as a name does, with its capital letters."""
        plain = unicodedata.normalize("NFKC", word)
        near = [form for form in self._composed if plain in form or plain.upper() in form]
        pattern = re.compile(rf"(?<!\w)(?:{re.escape(plain)}|{re.escape(plain.upper())})(?!\w)")
        return any(pattern.search(form) for form in near)

    def has_contact(self, text: str) -> bool:
        """Whether an address or a telephone number stands there."""
        digits = _digits(text)
        if len(digits) >= SHORTEST_NUMBER and not re.search(r"[^\W\d_]", text):
            tail = digits[-NUMBER_TAIL:]
            return any(tail in form for form in self._numbers)
        return self.has_words(text)


def views(text: str) -> Views:
    """The forms of a text or of HTML: as it is, decoded, and with the mark-up out of the way."""

    def forms() -> Iterator[str]:
        plain = decoded(text)
        for form in (text, plain, COMMENT.sub("", text), COMMENT.sub("", plain)):
            yield form
            yield TAG.sub("", form)
            yield TAG.sub(" ", form)
        yield decoded(TAG.sub("", text))
        # Hyphenation at the end of a line, and invisible characters within a word.
        yield re.sub(r"-\s*\n\s*", "", plain)
        yield visible(plain, ("Cf",))
        # Written otherwise: most texts have none of this, and then these are the same text.
        for form in _rewritten(plain):
            yield form
            yield TAG.sub("", form)

    return Views(forms())


def _rewritten(plain: str) -> Iterator[str]:
    """Other readings of a decoded text, each only where it is another."""
    clear = unescaped(plain)
    yield clear
    if not LOOKALIKES.keys().isdisjoint(map(ord, set(clear))):
        yield clear.translate(LOOKALIKES)
    if RIGHT_TO_LEFT_OVERRIDE in plain:
        yield plain[::-1]
    packed = unpacked(plain)
    if packed:
        yield decoded(packed)


def metadata(content: bytes) -> str:
    """What a picture says about itself, in words; empty for anything else."""
    from PIL import ExifTags, Image

    try:
        with Image.open(io.BytesIO(content)) as image:
            exif = image.getexif()
            notes: list[object] = [*image.info.values(), *exif.values()]
            for directory in (ExifTags.IFD.Exif, ExifTags.IFD.GPSInfo):
                notes += exif.get_ifd(directory).values()
    except (OSError, ValueError, SyntaxError):
        return ""
    return "\n".join(_text_of(note) for note in notes)


def readable(content: bytes) -> Iterator[str]:
    """The runs of letters among the bytes, in the encodings that metadata is written in."""
    for pattern, encoding in RUNS:
        runs = (run.decode(encoding, "replace") for run in re.findall(pattern, content))
        yield "\n".join(runs)


def _text_of(note: object) -> str:
    if isinstance(note, bytes):
        return "\n".join((note.decode("utf-8", "replace"), note.decode("utf-16-le", "replace")))
    return str(note)


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
