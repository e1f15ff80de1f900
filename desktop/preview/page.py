"""The page readers see: an article, or a front page, in a theme of templates and a style sheet."""

import re
from base64 import b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from html import escape, unescape
from string import Template

from desktop.article.correction import Correction
from desktop.article.model import Article
from desktop.preview.corrections import BOTTOM, TOP, correction_paragraphs
from desktop.preview.metadata import structured_data, tags_for_sharing
from desktop.preview.renderer import Rendering
from desktop.preview.wording import Wording, wording

# The id of the element whose children are the blocks of the body, one each.
BODY_ID = "story"

_FRAME = frozenset(("language", "direction", "head", "site", "motto", "home", "masthead_date"))
_ARTICLE_PLACES = _FRAME | frozenset(
    ("story_class", "section", "headline", "standfirst", "meta", "picture", "body", "tags")
)
_INDEX_PLACES = _FRAME | {"stories"}
_RIGHT_TO_LEFT = frozenset(("ar", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"))
_PICTURE = re.compile(r'(<img(?: [\w-]+="[^"]*")*? src=")([^"]*)"')


@dataclass(frozen=True, slots=True)
class Site:
    """Who publishes: name, a line below it, and where the front page is from here."""

    name: str = "The Skerry Gazette"
    motto: str = ""
    home: str = "index.html"


@dataclass(frozen=True, slots=True)
class PagePicture:
    """The lead picture; `file` is turned into an address by `picture_url`.

    `credit` is who made it, and the licence after a stroke.
    """

    file: str
    alt: str = ""
    caption: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True)
class PageContent:
    """What a page is made of. `blocks` are sanitised HTML, one top-level element each.

    All else is plain text; `date` is ISO 8601. `address` is the page's own, where it has one.
    """

    headline: str = ""
    blocks: tuple[str, ...] = ()
    standfirst: str = ""
    section: str = ""
    byline: str = ""
    dateline: str = ""
    date: str = ""
    language: str = "en"
    tags: tuple[str, ...] = ()
    picture: PagePicture | None = None
    address: str = ""
    corrections: tuple[Correction, ...] = ()

    @classmethod
    def of(cls, article: Article, rendering: Rendering) -> "PageContent":
        """An article and its body, rendered."""
        lead = article.picture
        credit = " / ".join(part for part in (lead.credit, lead.licence) if part)
        alt = "" if lead.decorative else lead.alt
        picture = PagePicture(lead.file, alt, lead.caption, credit) if lead.file else None
        return cls(
            headline=article.headline,
            blocks=tuple(block.html for block in rendering.blocks),
            standfirst=article.standfirst,
            section=article.section,
            byline=article.byline,
            dateline=article.dateline,
            date=article.date,
            language=article.language,
            tags=article.tags,
            picture=picture,
            corrections=article.corrections,
        )


@dataclass(frozen=True, slots=True)
class Story:
    """One story on a front page; the first of them leads."""

    address: str
    headline: str
    standfirst: str = ""
    section: str = ""
    byline: str = ""
    date: str = ""
    picture: PagePicture | None = None


@dataclass(frozen=True, slots=True)
class Theme:
    """A look: two templates (`$place` stands for a part) and a style sheet.

    `body_class` is that of the element whose children are the blocks of the body. Raises
    ValueError where a template names a part that does not exist, or has no body.
    """

    name: str
    article: str
    index: str
    stylesheet: str
    body_class: str = "body"
    _article: Template = field(init=False, repr=False, compare=False)
    _index: Template = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for kind, text, places, needed in (
            ("article", self.article, _ARTICLE_PLACES, "body"),
            ("index", self.index, _INDEX_PLACES, "stories"),
        ):
            template = Template(text)
            found = set(template.get_identifiers()) if template.is_valid() else {"$"}
            if found - places or needed not in found:
                wrong = ", ".join(sorted(found - places)) or f"no ${needed}"
                raise ValueError(f"theme {self.name}: {kind} template: {wrong}")
            object.__setattr__(self, f"_{kind}", template)

    def fill_article(self, parts: dict[str, str]) -> str:
        """The article template with its parts."""
        return self._article.substitute(parts)

    def fill_index(self, parts: dict[str, str]) -> str:
        """The front page template with its parts."""
        return self._index.substitute(parts)


def page(
    content: PageContent,
    theme: Theme,
    *,
    site: Site,
    picture_url: Callable[[str], str],
    published: bool,
    stylesheet: str | None = "style.css",
) -> str:
    """A whole HTML document.

    `picture_url` turns the file of a picture into the address to show ("" leaves it out).
    `stylesheet` is the address of the theme's style sheet; None writes it into the page.
    Published pages carry metadata for search and sharing; others may load nothing from
    elsewhere and run nothing.
    """
    shown = _Pictures(picture_url)
    classes = escape(theme.body_class)
    extra = ""
    if published:
        image = shown.url(content.picture.file) if content.picture else ""
        extra = structured_data(content, site.name, image) + tags_for_sharing(
            content, site.name, image
        )
    parts = {
        **_frame(site, content.language, content.date),
        "head": _head(content.headline or site.name, theme, stylesheet, sealed=not published)
        + extra,
        "story_class": "story with-picture" if content.picture else "story",
        "section": _element("p", "section", content.section),
        "headline": escape(content.headline),
        "standfirst": _element("p", "standfirst", content.standfirst),
        "meta": _meta(content),
        "picture": shown.figure(content.picture),
        # Beside the body, not in it: its children are the blocks, and every theme has it.
        "body": _corrections(content, TOP)
        + f'<div class="{classes}" id="{BODY_ID}">{shown.inside(content.blocks)}</div>'
        + _corrections(content, BOTTOM),
        "tags": _tags(content.tags),
    }
    return theme.fill_article(parts)


def index_page(
    stories: Sequence[Story],
    theme: Theme,
    *,
    site: Site,
    picture_url: Callable[[str], str],
    language: str = "en",
    date: str = "",
    stylesheet: str | None = "style.css",
) -> str:
    """A front page: the first story leads, the others follow in order."""
    shown = _Pictures(picture_url)
    teasers = [
        _teaser(story, shown, "lead" if order == 0 else "brief", wording(language))
        for order, story in enumerate(stories)
    ]
    lead, rest = "".join(teasers[:1]), "".join(teasers[1:])
    grid = f'<div class="briefs">{rest}</div>' if rest else ""
    parts = {
        **_frame(site, language, date),
        "head": _head(site.name, theme, stylesheet, sealed=False),
        "stories": lead + grid or '<p class="empty">Nothing has been published yet.</p>',
    }
    return theme.fill_index(parts)


@dataclass(frozen=True, slots=True)
class _Pictures:
    """Pictures with the addresses they have on this page."""

    url: Callable[[str], str]

    def inside(self, blocks: Sequence[str]) -> str:
        """Blocks of the body, one a line."""
        return "\n".join(_PICTURE.sub(self._readdressed, block) for block in blocks)

    def _readdressed(self, match: re.Match[str]) -> str:
        return f'{match.group(1)}{escape(self.url(unescape(match.group(2))))}"'

    def image(self, picture: PagePicture) -> str:
        """The picture alone; nothing where it has no address."""
        url = self.url(picture.file)
        return f'<img src="{escape(url)}" alt="{escape(picture.alt)}">' if url else ""

    def figure(self, picture: PagePicture | None) -> str:
        """The lead picture with caption and credit."""
        image = self.image(picture) if picture else ""
        if not picture or not image:
            return ""
        words = " ".join(
            part
            for part in (
                escape(picture.caption),
                _element("span", "credit", picture.credit),
            )
            if part
        )
        caption = f"<figcaption>{words}</figcaption>" if words else ""
        return f'<figure class="lead-picture">{image}{caption}</figure>'


def body_html(blocks: Sequence[str], picture_url: Callable[[str], str]) -> tuple[str, ...]:
    """Blocks as `page` would place them, to replace some of a page on show."""
    shown = _Pictures(picture_url)
    return tuple(shown.inside((block,)) for block in blocks)


def _frame(site: Site, language: str, date: str) -> dict[str, str]:
    primary = language.lower().split("-")[0]
    return {
        "language": escape(language),
        "direction": "rtl" if primary in _RIGHT_TO_LEFT else "ltr",
        "site": escape(site.name),
        "motto": escape(site.motto),
        "home": escape(site.home),
        "masthead_date": escape(wording(language).date(date, weekday=True)),
    }


def _head(title: str, theme: Theme, stylesheet: str | None, *, sealed: bool) -> str:
    if stylesheet is None:
        style = f"<style>{theme.stylesheet}</style>"
        digest = b64encode(sha256(theme.stylesheet.encode()).digest()).decode()
        source, within = f"'sha256-{digest}'", "data:"
    else:
        style = f'<link rel="stylesheet" href="{escape(stylesheet)}">'
        source, within = "'self'", "'self'"
    policy = (
        f"default-src 'none'; style-src {source}; img-src {within}; font-src {within};"
        " base-uri 'none'; form-action 'none'"
    )
    seal = f'<meta http-equiv="Content-Security-Policy" content="{policy}">' if sealed else ""
    return (
        f'<meta charset="utf-8">{seal}'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title>{style}"
    )


def _element(tag: str, name: str, text: str) -> str:
    return f'<{tag} class="{name}">{escape(text)}</{tag}>' if text else ""


def _time(date: str, words: Wording) -> str:
    said = words.date(date)
    return f'<time datetime="{escape(date)}">{escape(said)}</time>' if said else ""


def _meta(content: PageContent) -> str:
    words = wording(content.language)
    parts = (
        _element("span", "byline", words.byline(content.byline)),
        _element("span", "dateline", content.dateline),
        _time(content.date, words),
    )
    inner = "".join(part for part in parts if part)
    return f'<p class="meta">{inner}</p>' if inner else ""


def _corrections(content: PageContent, place: str) -> str:
    inner = "".join(correction_paragraphs(content.corrections, place, content.language))
    return f'<aside class="corrections {place}">{inner}</aside>' if inner else ""


def _tags(tags: Sequence[str]) -> str:
    items = "".join(f"<li>{escape(tag)}</li>" for tag in tags)
    return f'<ul class="tags">{items}</ul>' if items else ""


def _teaser(story: Story, shown: _Pictures, kind: str, words: Wording) -> str:
    image = shown.image(story.picture) if story.picture else ""
    link = escape(story.address)
    picture = f'<a class="teaser-picture" href="{link}">{image}</a>' if image else ""
    byline = _element("span", "byline", words.byline(story.byline))
    meta = byline + _time(story.date, words)
    return (
        f'<article class="teaser {kind}">{picture}<div class="teaser-words">'
        f"{_element('p', 'section', story.section)}"
        f'<h2><a href="{link}">{escape(story.headline)}</a></h2>'
        f"{_element('p', 'standfirst', story.standfirst)}"
        f'<p class="meta">{meta}</p></div></article>'
    )
