"""A theme made from a page that is public: its frame and style, with places for our article.

Nothing of the page's own article is kept, nothing runs in what is made, and nothing in it is
loaded from elsewhere. Its style sheets are `style_sheets.py`'s matter.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bs4 import BeautifulSoup
from bs4.element import AttributeValueList, Comment, NavigableString, Tag

from desktop.article.html_cleaning import is_gone
from desktop.preview.page import Theme
from desktop.translation import tr

_RUNS = (
    "script", "noscript", "template", "iframe", "frame", "object", "embed", "applet", "portal",
    "base", "meta", "title", "link", "style", "source", "audio", "video", "track", "dialog",
)  # fmt: skip
_LOADS = frozenset(("src", "srcset", "sizes", "poster", "data", "action", "formaction", "ping"))
_FRAME = ("header", "nav", "footer")
_META = re.compile(r"meta|byline|author|posted|date", re.IGNORECASE)
_STANDFIRST = re.compile(r"standfirst|excerpt|subtitle|deck|dek\b|intro|lede", re.IGNORECASE)
_LEAST_TEXT = 120


class NoArticle(ValueError):
    """The page shows no article that a look could be learned from."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One style sheet of a page: its `text`, or the `address` it is at; `media` it is for."""

    text: str = ""
    address: str = ""
    media: str = ""


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A page without its article: the templates of a theme, and the sheets in their order."""

    article: str
    index: str
    body_class: str
    sheets: tuple[Sheet, ...]

    def theme(self, name: str, stylesheet: str) -> Theme:
        """The theme with its style sheets joined into one."""
        return Theme(name, self.article, self.index, stylesheet, self.body_class)


def skeleton(html: str) -> Skeleton:
    """What a page looks like without its article; NoArticle.

    The article's text is the element with the most words in paragraphs of its own, its headline
    the last `h1` before that.
    """
    soup = BeautifulSoup(html, "html.parser")
    sheets = tuple(_sheets(soup))
    page = soup.body
    if page is None:
        raise NoArticle(tr("there is no page"))
    inline = list(_seal(soup))
    story = _story(page)
    headline = _headline(page, story)
    _clear(page, story, headline)
    classes = " ".join(dict.fromkeys(("body", *_classes(story))))
    _place(story, headline)
    article = _template(soup, page)
    _only_stories(page)
    return Skeleton(article, _template(soup, page), classes, (*sheets, *inline))


# The page


def _sheets(soup: BeautifulSoup) -> Iterator[Sheet]:
    for element in soup.find_all(["link", "style"]):
        media = _attribute(element, "media")
        if element.name == "style":
            yield Sheet(text=element.get_text(), media=media)
        elif "stylesheet" in _attribute(element, "rel").lower().split():
            href = _attribute(element, "href")
            if href and element.get("disabled") is None:
                yield Sheet(address=href, media=media)


def _attribute(element: Tag, name: str) -> str:
    value = element.get(name)
    return value if isinstance(value, str) else " ".join(value or ())


def _classes(element: Tag) -> list[str]:
    return _attribute(element, "class").split()


def _seal(soup: BeautifulSoup) -> Iterator[Sheet]:
    """Take out what runs or loads; styles of single elements become rules of classes."""
    for comment in soup.find_all(string=lambda text: isinstance(text, Comment)):
        comment.extract()
    for element in soup.find_all(_RUNS):
        element.decompose()
    for number, element in enumerate(soup.find_all(True)):
        style = _attribute(element, "style")
        for name in list(element.attrs):
            if name.startswith("on") or name in _LOADS or name in ("style", "nonce"):
                del element[name]
        if element.get("href") is not None and element.name != "use":
            element["href"] = "#"
        if style and "{" not in style and "}" not in style:
            classes = (*_classes(element), f"onrecord-{number}")
            element["class"] = AttributeValueList(classes)
            yield Sheet(text=f".onrecord-{number} {{ {style} }}")


def _story(page: Tag) -> Tag:
    def words(element: Tag) -> int:
        own = element.find_all("p", recursive=False)
        return sum(len(paragraph.get_text(strip=True)) for paragraph in own)

    best = max(page.find_all(True), key=words, default=None)
    if best is None or words(best) < _LEAST_TEXT:
        raise NoArticle(tr("there is no article on that page"))
    return best


def _headline(page: Tag, story: Tag) -> Tag | None:
    above = story.find_previous("h1")
    return above or story.find("h1") or page.find("h1")


def _clear(page: Tag, story: Tag, headline: Tag | None) -> None:
    """Take the old article out of the page, and whatever else belongs to it."""
    kept = {id(one) for one in (story, headline) if one is not None}
    paths = {id(up) for one in (story, headline) if one is not None for up in one.parents}
    main = next((up for up in story.parents if up.name in ("main", "article")), None)
    outer = next((up for up in story.parents if up.name == "main"), main)
    root = outer or page
    everything = outer is not None
    for element in list(root.find_all(True)):
        if is_gone(element) or id(element) in kept or id(element) in paths:
            continue
        if any(id(up) in kept for up in element.parents):
            continue
        framed = element.name in _FRAME or any(up.name in _FRAME for up in element.parents)
        if everything or not framed:
            _empty(element)
    for text in list(root.find_all(string=True)):
        if text.parent is not None and id(text.parent) in paths and text.strip():
            text.extract()


def _empty(element: Tag) -> None:
    """Take an element out; one that held a line about the article stays as its frame."""
    classes = " ".join(_classes(element))
    if element.name in ("p", "div", "ul", "header") and _META.search(classes):
        _become(element, "meta")
    elif element.name in ("p", "div") and _STANDFIRST.search(classes):
        _become(element, "standfirst")
    else:
        element.decompose()


def _become(element: Tag, place: str) -> None:
    element.clear()
    element.name = "div"
    element["data-place"] = place


_OPEN, _CLOSE = "\ue000", "\ue001"


def _mark(place: str) -> NavigableString:
    """Stands for a place until the page is text."""
    return NavigableString(f"{_OPEN}{place}{_CLOSE}")


def _place(story: Tag, headline: Tag | None) -> None:
    """Put the places in: each once, in frames of the page's own where it has them."""
    page = next(up for up in story.parents if up.name == "body")
    framed: set[str] = set()
    for frame in page.select("[data-place]"):
        place = _attribute(frame, "data-place")
        if place in framed or frame.find_next(True) is None:
            frame.decompose()
            continue
        framed.add(place)
        del frame["data-place"]
        frame.append(_mark(place))
    if headline is None or headline is story or story in headline.parents:
        story.insert_before(_mark("section"), _heading())
    else:
        headline.clear()
        headline.append(_mark("headline"))
        headline.insert_before(_mark("section"))
    missing = [place for place in ("standfirst", "meta") if place not in framed]
    story.insert_before(*(_mark(place) for place in (*missing, "picture")))
    story.insert_after(_mark("tags"))
    story.replace_with(_mark("body"))


def _heading() -> Tag:
    made = BeautifulSoup("<h1></h1>", "html.parser")
    heading = made.h1
    assert heading is not None  # noqa: S101 - it was written just above
    heading.append(_mark("headline"))
    return heading


def _only_stories(page: Tag) -> None:
    """Make an article's page into a front page."""
    for text in list(page.find_all(string=re.compile(f"{_OPEN}\\w+{_CLOSE}"))):
        words = str(text)
        if f"{_OPEN}body{_CLOSE}" in words:
            text.replace_with(_mark("stories"))
        else:
            text.extract()


def _template(soup: BeautifulSoup, page: Tag) -> str:
    root = soup.html
    around = _kept_attributes(root.attrs.items()) if root is not None else ""
    text = page.decode(formatter="minimal").replace("$", "$$")
    text = re.sub(f"{_OPEN}(\\w+){_CLOSE}", r"${\1}", text)
    around = around.replace("$", "$$")
    return (
        f'<!doctype html>\n<html lang="$language" dir="$direction"{around}>\n'
        f"<head>$head</head>\n{text}\n</html>\n"
    )


def _kept_attributes(attributes: Iterable[tuple[str, object]]) -> str:
    kept = ""
    for name, value in attributes:
        if name in ("class", "id") or name.startswith("data-"):
            words = " ".join(map(str, value)) if isinstance(value, list) else str(value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType] - what a page holds
            kept += f' {name}="{words.replace("&", "&amp;").replace(chr(34), "&quot;")}"'
    return kept
