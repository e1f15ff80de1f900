"""The fields of an article as the rules speak of them: names, and missing ones."""

from collections.abc import Iterable, Sequence

from desktop.article.model import Article, Edit, text_of
from desktop.article.slug import slug_of
from desktop.attribution.diagnostic import Fix
from desktop.attribution.rule import Finding

_TITLES = {
    "picture.file": "lead picture",
    "picture.alt": "picture's description",
    "picture.caption": "picture's caption",
    "picture.credit": "picture's credit",
    "picture.licence": "picture's licence",
    "body": "story",
}


def title_of(field: str) -> str:
    """What a journalist calls the field."""
    return _TITLES.get(field, field)


def missing(article: Article, fields: Sequence[str]) -> Iterable[Finding]:
    """A finding for each of `fields` that is empty."""
    for field in fields:
        if text_of(article, field).strip():
            continue
        title = title_of(field)
        yield Finding(field, 0, 0, f"There is no {title} yet.", tuple(_fixes(article, field)))


def _fixes(article: Article, field: str) -> Iterable[Fix]:
    slug = slug_of(article.headline)
    if field == "slug" and slug:
        yield Fix("Make it from the headline", (Edit("slug", 0, 0, slug),))
    if field != "body":
        title = title_of(field)
        yield Fix(
            f"Fill in the {title}…", (Edit(field, 0, 0, "{answer}"),), prompt=title.capitalize()
        )
