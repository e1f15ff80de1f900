"""The fields of the open article as find and replace sees them."""

from collections.abc import Mapping
from dataclasses import replace

from desktop.article.model import TEXT_FIELDS, text_of, with_text
from desktop.ui.fields import Fields
from desktop.ui.session import Session

# What is no prose: a search that changed it would break more than it mends.
_MEANT = frozenset({"body", "date", "embargo", "slug", "language", "picture.file"})
WORDS = tuple(path for path in TEXT_FIELDS if path not in _MEANT)
"""The paths of the fields that are searched."""


class ArticleFields:
    """Headline, standfirst and the other fields of words."""

    def __init__(self, session: Session, fields: Fields) -> None:
        self._session = session
        self._fields = fields

    def texts(self) -> Mapping[str, str]:
        """What they say, by path; empty ones left out."""
        article = self._session.fields()
        return {path: text for path in WORDS if (text := text_of(article, path))}

    def rewrite(self, texts: Mapping[str, str], body: str) -> None:
        """Have these fields and the body read so, in one step of undo."""
        article = replace(self._session.article(), body=body)
        for path, text in texts.items():
            article = with_text(article, path, " ".join(text.splitlines()))
        self._session.revise(article)

    def show(self, path: str, start: int, end: int) -> None:
        """Select code points `start:end` of a field."""
        self._fields.focus_field(path, start, end)
