"""HTML as Ghost's converter keeps it: prose as it is, and all else in cards of plain HTML.

Signatures: `to_html(elements) -> str`, `lost(sent, stored, base) -> tuple[str, ...]`. Pure.

Ghost turns the HTML it is sent (`?source=html`) into its editor's own structure, and drops without
a word what that has no place for: the source of a quotation, the numbers of notes, marked words
together with the blanks beside them. What stands between the comments of an HTML card it keeps
instead. So each element goes as it is if it consists of what is known to be kept, as measured
with Ghost 5.130 and 6.65, and into a card if not. Readers see no difference; in Ghost's editor
a card opens as HTML.
"""

from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from urllib.parse import urljoin
from xml.etree.ElementTree import Element, SubElement, TreeBuilder, tostring

from desktop.publishing.readback import paragraphs
from desktop.translation import tr

CARD = ("<!--kg-card-begin: html-->", "<!--kg-card-end: html-->")
VOID = frozenset(("area", "br", "col", "hr", "img", "input", "wbr"))
# Kept inside a paragraph, with the attributes that are kept too. Ghost has `s` and no `del`.
INLINE = {
    name: frozenset(("href",)) if name == "a" else frozenset[str]()
    for name in ("a", "b", "strong", "i", "em", "u", "s", "del", "br", "sub", "sup", "code")
}
# Other names that Ghost gives to the same thing.
SAME = {"b": "strong", "i": "em", "del": "s"}
LISTS = ("ul", "ol")
# A class of ours, and those by which Ghost knows the same breadth.
WIDE = ("wide", "kg-card kg-image-card kg-width-wide")
EXCERPT = 60


def to_html(elements: Iterable[str]) -> str:
    """The elements as one text for `?source=html`."""
    return "\n".join(_written(element) for element in elements)


def lost(sent: str, stored: str, base: str) -> tuple[str, ...]:
    """What was sent and is not in what Ghost stored, in plain words; `base` is the site."""
    before, after = _Survey(base), _Survey(base)
    for survey, text in ((before, sent), (after, stored)):
        survey.feed(text)
        survey.close()
    left = list(paragraphs(stored))
    found: list[str] = []
    for words in paragraphs(sent):
        if words in left:
            left.remove(words)
        else:
            found.append(tr("The site did not keep this as it was: “{words}”", words=_short(words)))
    found += [what for what in before.seen if what not in after.seen]
    return tuple(found)


def _written(element: str) -> str:
    """The element in a form that Ghost keeps."""
    children = list(_tree(element))
    kept = _native(children[0]) if len(children) == 1 else None
    if kept is None:
        return f"{CARD[0]}\n{element.strip()}\n{CARD[1]}"
    for node in kept.iter():
        node.tag = "s" if node.tag == "del" else node.tag
    kept.tail = None
    return tostring(kept, "unicode", method="html")


def _native(node: Element) -> Element | None:
    """The element as Ghost's editor has it, or None where it has no such thing."""
    if node.tag in ("p", "figure"):
        picture = _picture(node)
        if picture is not None:
            return picture
    fits = {
        "p": _is_prose,
        "blockquote": _is_plain_quotation,
        "pre": _is_code,
        "hr": _is_bare,
        "ul": _is_list,
        "ol": _is_list,
    } | {f"h{level}": _is_prose for level in range(1, 7)}
    return node if node.tag in fits and fits[node.tag](node) else None


def _is_prose(node: Element) -> bool:
    """Words with nothing but what a paragraph of Ghost's can hold."""
    return not node.attrib and all(_is_inline(child) for child in node)


def _is_inline(node: Element) -> bool:
    allowed = INLINE.get(node.tag)
    return (
        allowed is not None
        and allowed.issuperset(node.attrib)
        and all(_is_inline(child) for child in node)
    )


def _is_plain_quotation(node: Element) -> bool:
    """One paragraph, with no source: of several Ghost makes one, and glues a source to it."""
    if node.attrib or len(node) != 1 or _loose(node):
        return _is_prose(node)
    return node[0].tag == "p" and _is_prose(node[0])


def _is_code(node: Element) -> bool:
    if node.attrib or len(node) != 1 or _loose(node) or node[0].tag != "code":
        return False
    return not len(node[0]) and set(node[0].attrib) <= {"class"}


def _is_bare(node: Element) -> bool:
    return not node.attrib


def _is_list(node: Element) -> bool:
    allowed = {"start"} if node.tag == "ol" else set[str]()
    items = all(child.tag == "li" and _is_item(child) for child in node)
    return items and set(node.attrib) <= allowed and not _loose(node)


def _is_item(item: Element) -> bool:
    """Words or a single paragraph, and lists below them."""
    if item.attrib:
        return False
    words = [child for child in item if child.tag not in LISTS]
    below = [child for child in item if child.tag in LISTS]
    if any(child.tag == "p" for child in words):
        fits = len(words) == 1 and _is_prose(words[0]) and not _loose(item)
    else:
        fits = all(_is_inline(child) for child in words)
    # A list before the words, or words after it, would change places.
    in_order = list(item) == [*words, *below] and not any((c.tail or "").strip() for c in below)
    return fits and in_order and all(_is_list(child) for child in below)


def _picture(node: Element) -> Element | None:
    """A picture by itself, with or without its caption, as a figure."""
    parts = list(node)
    if not parts or parts[0].tag != "img" or _loose(node):
        return None
    captions = parts[1:]
    if len(captions) > 1 or any(c.tag != "figcaption" or not _is_prose(c) for c in captions):
        return None
    image = parts[0]
    classes = node.attrib.get("class", "")
    if set(node.attrib) - {"class"} or classes not in ("", WIDE[0]):
        return None
    if set(image.attrib) - {"src", "alt", "title", "width", "height"}:
        return None
    figure = Element("figure", {"class": WIDE[1]} if classes else {})
    named = {name: text for name, text in image.attrib.items() if name != "title"}
    SubElement(figure, "img", named)
    if captions:
        captions[0].tail = None
        figure.append(captions[0])
    elif image.attrib.get("title"):
        SubElement(figure, "figcaption").text = image.attrib["title"]
    return figure


def _loose(node: Element) -> str:
    """Words that stand directly in the element, beside its children."""
    return "".join([node.text or "", *(child.tail or "" for child in node)]).strip()


class _Parser(HTMLParser):
    """Well-formed HTML as a tree; its root has no name."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.builder = TreeBuilder()
        self.builder.start("", {})

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.builder.start(tag, {name: value or "" for name, value in attrs})
        if tag in VOID:
            self.builder.end(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            self.builder.end(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_data(self, data: str) -> None:
        self.builder.data(data)


def _tree(text: str) -> Element:
    parser = _Parser()
    parser.feed(text)
    parser.close()
    parser.builder.end("")
    return parser.builder.close()


class _Survey(HTMLParser):
    """What a text holds beside its words, each in the words of a note, in order."""

    def __init__(self, base: str) -> None:
        super().__init__(convert_charrefs=True)
        self._base = base
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for what in _named(tag, {name: value or "" for name, value in attrs}, self._base):
            if what not in self.seen:
                self.seen.append(what)


def _named(tag: str, attributes: dict[str, str], base: str) -> Iterator[str]:
    """What is worth a note, and the note for where it is gone."""
    if tag == "a" and attributes.get("href"):
        yield tr(
            "The site dropped the link to {address}.", address=_whole(attributes["href"], base)
        )
    elif tag == "img":
        yield tr(
            "The site dropped the picture {address}.",
            address=_whole(attributes.get("src", ""), base),
        )
        if attributes.get("alt"):
            yield tr("The site dropped the description “{words}”.", words=_short(attributes["alt"]))
    elif tag not in ("p", "div", "br"):
        yield tr("The site dropped the mark-up <{tag}>.", tag=SAME.get(tag, tag))


def _whole(address: str, base: str) -> str:
    return address if address.startswith("#") else urljoin(base, address)


def _short(text: str) -> str:
    return text if len(text) <= EXCERPT else text[: EXCERPT - 1].rstrip() + "…"
