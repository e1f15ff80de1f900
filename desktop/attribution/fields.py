"""The fields of an article as the rules speak of them: names, and missing ones."""

from collections.abc import Iterable, Sequence

from desktop.article.model import Article, Edit, text_of
from desktop.article.slug import slug_of
from desktop.attribution.diagnostic import Fix
from desktop.attribution.rule import Finding
from desktop.translation import later, tr

_TITLES = {
    "section": later("section"),
    "headline": later("headline"),
    "standfirst": later("standfirst"),
    "byline": later("byline"),
    "dateline": later("dateline"),
    "date": later("date"),
    "embargo": later("embargo"),
    "slug": later("slug"),
    "tags": later("tags"),
    "language": later("language"),
    "picture.file": later("lead picture"),
    "picture.alt": later("picture's description"),
    "picture.caption": later("picture's caption"),
    "picture.credit": later("picture's credit"),
    "picture.licence": later("picture's licence"),
    "body": later("story"),
}


def title_of(field: str) -> str:
    """What a journalist calls the field."""
    return tr(_TITLES.get(field, field))


def missing(article: Article, fields: Sequence[str]) -> Iterable[Finding]:
    """A finding for each of `fields` that is empty."""
    for field in fields:
        if text_of(article, field).strip():
            continue
        title = title_of(field)
        message = tr("There is no {field} yet.", field=title)
        yield Finding(field, 0, 0, message, tuple(_fixes(article, field)))


def _fixes(article: Article, field: str) -> Iterable[Fix]:
    slug = slug_of(article.headline)
    if field == "slug" and slug:
        yield Fix(tr("Make it from the headline"), (Edit("slug", 0, 0, slug),))
    if field != "body":
        title = title_of(field)
        yield Fix(
            tr("Fill in the {field}…", field=title),
            (Edit(field, 0, 0, "{answer}"),),
            prompt=title[:1].upper() + title[1:],
        )
