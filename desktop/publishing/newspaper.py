"""The pages of the practice site, in the look that the preview shows.

Signature: `Newspaper(site, theme, fonts)` with `page(payload)` and `front(listed)`, which the
practice adapter takes.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop.article.correction import Correction, Place
from desktop.preview.corrections import TOP
from desktop.preview.page import PageContent, PagePicture, Site, Story, Theme, index_page, page
from desktop.publishing.cms.contract import Attachment, Payload
from desktop.publishing.cms.practice import MEDIA, Listed, write

MOTTO = "A practice site: nobody but you sees it"
STYLE = "style.css"


class Newspaper:
    """Makes pages for the folder `site`, and puts the theme's files there with the first.

    Articles stand in folders of their own, so everything is one folder up from them.
    """

    def __init__(self, site: Path, theme: Theme, fonts: Iterable[Path]) -> None:
        self._site = site
        self._theme = theme
        self._fonts = tuple(fonts)

    def page(self, payload: Payload) -> str:
        """The page of one article."""
        self._dress()
        content = PageContent(
            headline=payload.headline,
            blocks=payload.blocks,
            standfirst=payload.standfirst,
            section=payload.section,
            byline=payload.byline,
            dateline=payload.dateline,
            date=payload.date,
            language=payload.language,
            tags=payload.tags,
            picture=_picture(payload.picture),
            corrections=tuple(
                Correction(one.note, one.date, Place.TOP if one.place == TOP else Place.BOTTOM)
                for one in payload.corrections
            ),
        )
        return page(
            content,
            self._theme,
            site=Site(motto=MOTTO, home="../index.html"),
            # The body's pictures have their addresses already.
            picture_url=lambda file: file if "/" in file else MEDIA + file,
            published=True,
            stylesheet=f"../{STYLE}",
        )

    def front(self, listed: Sequence[Listed]) -> str:
        """The front page, the newest article first."""
        stories = [
            Story(
                address=item.path,
                headline=item.payload.headline,
                standfirst=item.payload.standfirst,
                section=item.payload.section,
                byline=item.payload.byline,
                date=item.payload.date or item.published,
                picture=_picture(item.payload.picture),
            )
            for item in listed
        ]
        return index_page(
            stories,
            self._theme,
            site=Site(motto=MOTTO),
            picture_url=lambda file: MEDIA.removeprefix("../") + file,
            stylesheet=STYLE,
        )

    def _dress(self) -> None:
        """Put style sheet and fonts into the site, where they are not there as they are now."""
        style = self._theme.stylesheet.encode()
        target = self._site / STYLE
        if not target.exists() or target.read_bytes() != style:
            write(target, style)
        for font in self._fonts:
            target = self._site / "fonts" / font.name
            if not target.exists():
                write(target, font.read_bytes())


def _picture(attachment: Attachment | None) -> PagePicture | None:
    if attachment is None:
        return None
    credit = " / ".join(part for part in (attachment.credit, attachment.licence) if part)
    return PagePicture(attachment.name, attachment.alt, attachment.caption, credit)
