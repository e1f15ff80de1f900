"""What an article is made of, and what of that a kind of site does not carry.

Signatures: `survey(html) -> tuple[Found, ...]`, `contents(payload) -> Contents`,
`losses(contents, capabilities) -> tuple[str, ...]`, `dropped(sent, stored) -> tuple[str, ...]`.
Pure.

A construct is anything a writer put there on purpose beyond the words themselves: a pull quote,
the title of a link, a cell over two columns. Its name here is the one that an adapter uses in
`Capabilities.loses`, and that the table of constructs by site has. The same survey of what was sent
and of a reader's page tells what came of each.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from desktop.preview.dialect import UNSET
from desktop.publishing.cms.contract import Capabilities, Payload
from desktop.publishing.readback import PARAGRAPHS, UNSEEN, folded
from desktop.translation import later, tr, trn

Contents = Mapping[str, int]
# Constructs that are fields of the article, by the field.
STANDFIRST, TAGS, DATE, LANGUAGE = "standfirst", "tags", "date", "language"
# The language that nobody chose.
UNCHOSEN = "en"
UNSET_PASSAGE = "passage that could not be set"
LEAD_AT_ADDRESS = "lead picture at an address"
VOID = frozenset(("area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "wbr"))

# What an element says by its name; where several names say the same, readers see no difference.
NAMED = {
    "em": later("emphasis"),
    "i": later("emphasis"),
    "strong": later("strong emphasis"),
    "b": later("strong emphasis"),
    "del": later("struck words"),
    "s": later("struck words"),
    "ins": later("inserted words"),
    "u": later("underlined words"),
    "mark": later("marked words"),
    "small": later("small print"),
    "sub": later("subscript"),
    "sup": later("superscript"),
    "kbd": later("keys"),
    "samp": later("program output"),
    "var": later("variable"),
    "q": later("quotation in a line"),
    "dfn": later("defined word"),
    "bdi": later("words of a direction apart"),
    "br": later("hard break"),
    "wbr": later("place to break a word"),
    "hr": later("rule between parts"),
    "pre": later("code block"),
    "dt": later("term of a definition list"),
    "dd": later("definition"),
    "caption": later("caption of a table"),
    "th": later("header cell of a table"),
    "td": later("cell of a table"),
    "tfoot": later("foot of a table"),
    "details": later("part to unfold"),
    "aside": later("aside"),
    "footer": later("foot in the text"),
    "h2": later("heading of level 2"),
    "h3": later("heading of level 3"),
    "h4": later("heading of level 4"),
    "h5": later("heading of level 5"),
    "h6": later("heading of level 6"),
}
# What an attribute says, whatever else the element does.
SAID = {
    "lang": later("language of a passage"),
    "dir": later("direction of a passage"),
    "start": later("first number of a list"),
    "reversed": later("list counted backwards"),
    "colspan": later("cell over several columns"),
    "rowspan": later("cell over several rows"),
    "scope": later("what a header cell is for"),
    "datetime": later("date in a passage"),
    "open": later("part unfolded from the start"),
    "width": later("size given to a picture"),
}
# What it is by where it stands, by its class, or by what it is given.
PLACED = (
    later("link"),
    later("link within the page"),
    later("title of a link"),
    later("abbreviation"),
    later("hint on words"),
    later("block quotation"),
    later("quotation within a quotation"),
    later("source of a quotation"),
    later("pull quote"),
    later("title of a work"),
    later("code in a line"),
    later("numbered item"),
    later("item of a list"),
    later("item of a list within a list"),
    later("alignment of a column"),
    later("picture by itself"),
    later("picture in a line"),
    later("description of a picture"),
    later("caption of a picture"),
    later("wide picture"),
)
CONSTRUCTS = frozenset((*NAMED.values(), *SAID.values(), *PLACED))
ALIGNED = ("left", "center", "right")


@dataclass(frozen=True, slots=True)
class Found:
    """One construct: its words as a reader has them, and the form it has in the mark-up."""

    construct: str
    words: str
    form: str


@dataclass(slots=True)
class _Open:
    """An element that has not ended: what it says, and its text so far."""

    tag: str
    attributes: Mapping[str, str]
    says: tuple[tuple[str, str], ...]
    text: list[str] = field(default_factory=list[str])


def survey(html: str) -> tuple[Found, ...]:
    """Every construct in the HTML, as its elements end."""
    surveyor = _Surveyor()
    surveyor.feed(html)
    surveyor.close()
    return surveyor.finished()


def contents(payload: Payload) -> Contents:
    """How often the payload has each construct, the fields that say something included."""
    counted: dict[str, int] = {}
    for found in survey("\n".join(payload.blocks)):
        counted[found.construct] = counted.get(found.construct, 0) + 1
    unset = sum(block.startswith(UNSET) for block in payload.blocks)
    chosen = payload.language.partition("-")[0].lower() not in ("", UNCHOSEN)
    given = {
        UNSET_PASSAGE: unset,
        LEAD_AT_ADDRESS: bool(payload.picture_address),
        STANDFIRST: bool(payload.standfirst),
        TAGS: len(payload.tags),
        DATE: bool(payload.date),
        LANGUAGE: chosen,
    }
    return counted | {name: int(count) for name, count in given.items() if count}


def losses(held: Contents, capabilities: Capabilities) -> tuple[str, ...]:
    """What readers at such a site will not get of these contents, in plain sentences."""
    told = [tr(said) for name, said in capabilities.loses.items() if name in held]
    if held.get(LEAD_AT_ADDRESS) and not capabilities.addresses:
        told.insert(0, tr("The lead picture is on the web, not on this computer: it is not sent."))
    unset = held.get(UNSET_PASSAGE, 0)
    if unset:
        told.insert(
            0,
            trn(
                "A passage could not be set as Markdown: readers get the bare text.",
                "{count} passages could not be set as Markdown: readers get the bare text.",
                unset,
            ),
        )
    return tuple(told)


def dropped(sent: str, stored: str) -> tuple[str, ...]:
    """The constructs of which there are fewer in what a site stored, in the order of the text."""
    left = Counter((found.construct, found.words) for found in survey(stored))
    left.subtract((found.construct, found.words) for found in survey(sent))
    fewer = {construct for (construct, _), count in left.items() if count < 0}
    return tuple(dict.fromkeys(one.construct for one in survey(sent) if one.construct in fewer))


class _Surveyor(HTMLParser):
    """Walks through a page, also one that leaves elements open."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[_Open] = []
        self._found: list[Found] = []
        self._jumps: list[Found] = []
        self._targets: set[str] = set()
        self._unseen = 0

    def finished(self) -> tuple[Found, ...]:
        """All that was found; of the links within a page those that lead somewhere."""
        self._end_down_to(0)
        jumps = [jump for jump in self._jumps if jump.form.removeprefix("#") in self._targets]
        return (*self._found, *jumps)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag in UNSEEN:
            self._unseen += 1
        if attributes.get("id"):
            self._targets.add(attributes["id"])
        if tag in PARAGRAPHS:
            self._hear(" ")
        made = _Open(tag, attributes, tuple(self._says(tag, attributes)))
        if tag in VOID:
            self._keep(made, attributes.get("alt", ""))
        else:
            self._open.append(made)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in UNSEEN:
            self._unseen = max(self._unseen - 1, 0)
        for depth in range(len(self._open) - 1, -1, -1):
            if self._open[depth].tag == tag:
                self._end_down_to(depth)
                break
        if tag in PARAGRAPHS:
            self._hear(" ")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._hear(data)

    def _hear(self, text: str) -> None:
        for one in self._open:
            if one.says:
                one.text.append(text)

    def _end_down_to(self, depth: int) -> None:
        while len(self._open) > depth:
            one = self._open.pop()
            self._keep(one, "".join(one.text))

    def _keep(self, one: _Open, text: str) -> None:
        words = folded(text)
        for construct, form in one.says:
            kept = self._jumps if construct == "link within the page" else self._found
            kept.append(Found(construct, words, form))

    def _within(self, *tags: str) -> bool:
        return any(one.tag in tags for one in self._open)

    def _says(self, tag: str, attributes: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        """Constructs that the element is, each with its form."""
        if tag in NAMED:
            yield NAMED[tag], f"<{tag}>"
        yield from self._placed(tag, attributes)
        for name, construct in SAID.items():
            if name in attributes and tag not in ("html", "body", "ul", "svg", "path"):
                # Without a value or with its own name, an attribute says the same.
                value = attributes[name] if attributes[name] not in ("", name) else name
                yield construct, f"{name}={value}"
        side = _side(attributes) if tag in ("td", "th") else ""
        if side:
            yield "alignment of a column", side
        if tag == "a" and attributes.get("href"):
            address = attributes["href"]
            yield ("link within the page" if address.startswith("#") else "link"), address
        if attributes.get("title") and tag != "img":
            hints = {"a": "title of a link", "abbr": "abbreviation"}
            yield hints.get(tag, "hint on words"), attributes["title"]

    def _placed(self, tag: str, attributes: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        """What the element is by where it stands and by its classes."""
        classes = attributes.get("class", "").split()
        if tag in ("blockquote", "cite"):
            yield from self._quoting(tag, classes)
        elif tag == "code" and not self._within("pre"):
            yield "code in a line", "<code>"
        elif tag == "li":
            yield from self._listing()
        elif tag == "figcaption":
            yield "caption of a picture", "<figcaption>"
        elif tag == "img":
            alone = self._within("figure")
            yield ("picture by itself" if alone else "picture in a line"), "<img>"
            yield from (("description of a picture", "alt") for _ in attributes.get("alt", "")[:1])
        elif tag == "figure":
            wide = [name for name in classes if "wide" in name]
            yield from (("wide picture", name) for name in wide[:1])

    def _quoting(self, tag: str, classes: list[str]) -> Iterator[tuple[str, str]]:
        within = self._within("blockquote")
        if tag == "cite":
            yield ("source of a quotation" if within else "title of a work"), "<cite>"
            return
        yield ("quotation within a quotation" if within else "block quotation"), "<blockquote>"
        around = [name for one in self._open for name in one.attributes.get("class", "").split()]
        pulls = [name for name in classes if name == "pull"]
        pulls += [name for name in around if name == "wp-block-pullquote"]
        yield from (("pull quote", name) for name in pulls[:1])

    def _listing(self) -> Iterator[tuple[str, str]]:
        lists = [one.tag for one in self._open if one.tag in ("ol", "ul")]
        yield ("numbered item" if lists[-1:] == ["ol"] else "item of a list"), "<li>"
        if len(lists) > 1:
            yield "item of a list within a list", "<li>"


def _side(attributes: Mapping[str, str]) -> str:
    """How a cell is aligned: by an attribute, a style or a class."""
    given = attributes.get("align", "")
    if given in ALIGNED:
        return f"align={given}"
    words = f"{attributes.get('style', '')} {attributes.get('class', '')}".replace(" ", "")
    for side in ALIGNED:
        for form in (f"text-align:{side}", f"text-align-{side}"):
            if form in words:
                return form
    return ""
