"""What a published page tells search engines and social networks about itself.

schema.org NewsArticle (https://schema.org/NewsArticle) and the Open Graph protocol
(https://ogp.me).
"""

import json
import re
from collections.abc import Sequence
from html import escape
from typing import Protocol

from desktop.preview.corrections import Told


class Described(Protocol):
    """The fields of a page that are told."""

    @property
    def headline(self) -> str: ...  # noqa: D102
    @property
    def standfirst(self) -> str: ...  # noqa: D102
    @property
    def section(self) -> str: ...  # noqa: D102
    @property
    def byline(self) -> str: ...  # noqa: D102
    @property
    def date(self) -> str: ...  # noqa: D102
    @property
    def language(self) -> str: ...  # noqa: D102
    @property
    def tags(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def address(self) -> str: ...  # noqa: D102
    @property
    def corrections(self) -> Sequence[Told]: ...  # noqa: D102


def structured_data(page: Described, publisher: str, image: str) -> str:
    """A script element with the article as schema.org sees it; empty fields are left out."""
    fields: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": page.headline,
        "description": page.standfirst,
        "datePublished": page.date,
        "inLanguage": page.language,
        "articleSection": page.section,
        "keywords": list(page.tags),
        "author": [{"@type": "Person", "name": name} for name in authors(page.byline)],
        "publisher": {"@type": "NewsMediaOrganization", "name": publisher},
        "image": image,
        "mainEntityOfPage": page.address,
        "correction": [_comment(told) for told in page.corrections if told.note.strip()],
    }
    text = json.dumps(_filled(fields), ensure_ascii=False)
    # Nothing in the text may end the element or open a comment.
    text = text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
    return f'<script type="application/ld+json">{text}</script>'


def _comment(correction: Told) -> dict[str, object]:
    """A correction as a CorrectionComment (https://schema.org/CorrectionComment)."""
    return _filled(
        {
            "@type": "CorrectionComment",
            "text": " ".join(correction.note.split()),
            "datePublished": correction.date.strip(),
        }
    )


def _filled(fields: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value}


def tags_for_sharing(page: Described, site: str, image: str) -> str:
    """Meta elements for the card that social networks show."""
    properties = {
        "og:type": "article",
        "og:title": page.headline,
        "og:description": page.standfirst,
        "og:site_name": site,
        "og:url": page.address,
        "og:image": image,
        "og:locale": page.language.replace("-", "_"),
        "article:published_time": page.date,
        "article:section": page.section,
    }
    told = [(name, value) for name, value in properties.items() if value]
    told += [("article:tag", tag) for tag in page.tags]
    told_apart = [f'<meta property="{name}" content="{escape(value)}">' for name, value in told]
    described = page.standfirst
    if described:
        told_apart.append(f'<meta name="description" content="{escape(described)}">')
    return "".join(told_apart)


def authors(byline: str) -> list[str]:
    """The names in a byline: "By Ada Brandt and Ib Holm" has two."""
    names = re.sub(r"^(words )?by\s+", "", byline.strip(), flags=re.IGNORECASE)
    return [name for part in re.split(r",|\band\b|&|;", names) if (name := part.strip())]
