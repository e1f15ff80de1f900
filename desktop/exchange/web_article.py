"""A web page (.html) in: the article on it, without the furniture around it.

What a page says of itself (its title, author, time, keywords, in `meta` elements as HTML and the
Open Graph have them) fills the fields; pictures that are in the file are taken along, others are
left where they are. Nothing is fetched.
"""

import re
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import unquote_to_bytes

from bs4 import BeautifulSoup, Tag

from desktop.article.html_cleaning import is_gone
from desktop.article.losses import Losses
from desktop.article.model import Article, Picture, with_text
from desktop.exchange.package import Unreadable
from desktop.exchange.taking import Pictures, Taken, take
from desktop.translation import tr

# What a comment has taken it keeps: there are 2ⁿ ways to divide n comments that no page follows.
_HTML = re.compile(
    r"\s*(?:<!--.*?-->\s*)*+<(?:!doctype\s+html|html[\s>])", re.IGNORECASE | re.DOTALL
)
_DATA = re.compile(r"(?i)\bsrc\s*=\s*([\"'])data:(image/[\w.+-]+)((?:;[\w=-]+)*),([^\"']*)\1")
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?")
_FURNITURE = "nav, form, dialog, .skip, .masthead, .colophon, [role=navigation], [hidden]"
# One class for each field: those of our own page, of hCard, and what papers commonly write.
_MARKS = {
    "section": ".section, .kicker, .eyebrow",
    "standfirst": ".standfirst, .deck, .dek, .subtitle, .p-summary",
    "byline": ".byline, [rel=author], .p-author, .author",
    "dateline": ".dateline",
}
_META = {
    "section": ("article:section",),
    "headline": ("og:title",),
    "standfirst": ("og:description", "description"),
    "byline": ("author", "article:author"),
    "date": ("article:published_time", "date"),
}
_BY = re.compile(r"^(?:By|Words by|From)\s+", re.IGNORECASE)


def is_page(text: str) -> bool:
    """Whether a text is a whole HTML page."""
    return _HTML.match(text[:4096]) is not None


def read_page(text: str) -> Taken:
    """The article on a page. Raises Unreadable."""
    losses = Losses()
    pictures = Pictures()
    # Before the parser, which takes no attribute of 10 MB.
    soup = BeautifulSoup(_DATA.sub(_kept(pictures, losses), text), "lxml")
    told = _told(soup)
    story = _story(soup)
    for corrections in story.select("aside.corrections"):
        losses["correction"] += len(corrections.find_all("p")) or 1
        corrections.decompose()
    language = str((soup.html or soup).get("lang") or "en")
    article = Article(language=language, tags=_tags(soup, story), date=_date(told, story))
    for name, words in _fields(story, told).items():
        article = with_text(article, name, words)
    credit = _credit(story)
    try:
        taken = take(str(story), losses, pictures, article)
    except ValueError as error:
        raise Unreadable(tr("is nested too deep to read.")) from error
    return _with_credit(taken, credit)


def _story(soup: BeautifulSoup) -> Tag:
    for furniture in soup.select(_FURNITURE):
        if not is_gone(furniture):
            furniture.decompose()
    found = soup.find_all("article")
    story = max(found, key=lambda one: len(one.get_text())) if found else None
    story = story or soup.find("main") or soup.body or soup
    if not found:
        for footer in story.find_all(["footer", "header"]):
            if footer.find("h1") is None:
                footer.decompose()
    return story


def _told(soup: BeautifulSoup) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in soup.find_all("meta"):
        name = str(meta.get("property") or meta.get("name") or "").lower()
        content = " ".join(str(meta.get("content") or "").split())
        if name and content:
            found.setdefault(name, content)
    return found


def _fields(story: Tag, told: dict[str, str]) -> dict[str, str]:
    fields: dict[str, str] = {}
    for name, marks in _MARKS.items():
        element = story.select_one(marks)
        # A whole paragraph or a span of one, but not what holds the text.
        if element is not None and element.find(["p", "h1", "h2", "img"]) is None:
            fields[name] = " ".join(element.get_text().split())
            element.decompose()
    heading = story.find("h1")
    if heading is not None:
        fields["headline"] = " ".join(heading.get_text().split())
        heading.decompose()
    for name, keys in _META.items():
        if name != "date" and not fields.get(name):
            fields[name] = next((told[key] for key in keys if key in told), "")
    fields["byline"] = _BY.sub("", fields.get("byline", ""))
    return fields


def _date(told: dict[str, str], story: Tag) -> str:
    time = story.find("time", attrs={"datetime": True})
    given = [told.get(key, "") for key in _META["date"]]
    if time is not None:
        given.insert(0, str(time["datetime"]))
        holder = time.find_parent("p")
        time.decompose()
        if holder is not None and not holder.get_text().strip():
            holder.decompose()
    return next((one for one in given if _DATE.match(one)), "")


def _tags(soup: BeautifulSoup, story: Tag) -> tuple[str, ...]:
    listed = story.select_one("ul.tags")
    if listed is not None:
        tags = [item.get_text().strip() for item in listed.find_all("li")]
        listed.decompose()
        return tuple(dict.fromkeys(filter(None, tags)))
    named = soup.find_all("meta", attrs={"property": "article:tag"})
    tags = [str(meta.get("content") or "").strip() for meta in named]
    if not any(tags):
        words = soup.find("meta", attrs={"name": "keywords"})
        tags = str(words.get("content") or "").split(",") if words is not None else []
    return tuple(dict.fromkeys(tag.strip() for tag in tags if tag.strip()))


def _credit(story: Tag) -> str:
    """Whose the lead picture is, where the page says so in a place of its own."""
    element = story.select_one("figure.lead-picture figcaption .credit")
    if element is None:
        return ""
    words = " ".join(element.get_text().split())
    element.decompose()
    return words


def _with_credit(taken: Taken, credit: str) -> Taken:
    lead = taken.article.picture
    if not credit or not lead.file:
        return taken
    picture = Picture(lead.file, lead.alt, lead.caption, credit)
    return replace(taken, article=replace(taken.article, picture=picture))


def _kept(pictures: Pictures, losses: Losses) -> Callable[[re.Match[str]], str]:
    """Takes pictures out of a page, leaving their paths in their places."""

    def keep(found: re.Match[str]) -> str:
        path = pictures.keep(_content(found[3], found[4]), found[2])
        losses["picture of a kind that pages do not show"] += not path
        return f'src="{path}"'

    return keep


def _content(options: str, data: str) -> bytes:
    try:
        if "base64" in options:
            return b64decode(re.sub(r"\s", "", data))
        return unquote_to_bytes(data)
    except NotBase64:
        return b""
