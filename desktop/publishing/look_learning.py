"""Learns the look of a site from one published story.

Signature: `learn(address, stopped) -> Learned`. It only ever reads, as any reader does: nothing is
written to the site, no credentials are sent, and nothing of any article of ours.
"""

import re
from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import PurePosixPath
from urllib.parse import urljoin, urlsplit

from desktop.preview.learned import NoArticle, Sheet, skeleton
from desktop.preview.style_sheets import fonts, for_media, imports, resolved, sealed, with_imports
from desktop.publishing.cms.contract import CmsError
from desktop.publishing.cms.http import failure
from desktop.publishing.looks import Learned, LookError
from desktop.publishing.reading import Reader
from desktop.translation import tr

_LARGEST = 4 * 1024 * 1024
_DEEPEST = 3
_MOST_SHEETS = 60
_MOST_FONTS = 24
_FONT_TYPES = (".woff2", ".woff", ".ttf", ".otf")
# What our own pages have and other people's style sheets know nothing of.
_BESIDE = r"""
.lead-picture { margin: 1em 0 1.5em }
.lead-picture img, #story img { max-width: 100%; height: auto }
.tags { display: flex; flex-wrap: wrap; gap: .5em; padding: 0; list-style: none; opacity: .75 }
.corrections { border-left: 3px solid currentColor; padding-left: 1em; margin: 1.5em 0 }
#story table { width: 100%; border-collapse: collapse }
#story td, #story th { padding: .4em .6em; text-align: left; border-bottom: 1px solid }
#story blockquote.pull { font-size: 1.25em }
#story cite { display: block }
.meta > * + *::before { content: " \B7  " }
p.section { font-weight: 600 }
"""


def learn(address: str, stopped: Callable[[], bool] = lambda: False) -> Learned:
    """Learn the look of the article at a public address; LookError.

    The page, its style sheets and its fonts are read as by any reader. Files that do not answer
    are left out, but for the page. `stopped` is asked again and again whether to give up.
    """
    gatherer = _Gatherer(stopped)
    try:
        where, html = gatherer.page(address)
        bare = skeleton(html)
    except NoArticle as error:
        raise LookError(
            tr(
                "There is no article at {address} to learn from. Give the address of a published "
                "story, not of a front page.",
                address=address,
            )
        ) from error
    except CmsError as error:
        raise LookError(str(error)) from error
    css = "\n".join(gatherer.sheets(bare.sheets, where))
    css, files = gatherer.with_fonts(css)
    if stopped():
        raise LookError(tr("Learning the look was given up."))
    return Learned(bare.theme(urlsplit(where).netloc, css + _BESIDE), files)


class _Gatherer:
    """Gathers a page and what it is dressed in."""

    def __init__(self, stopped: Callable[[], bool]) -> None:
        self._reader = Reader(stopped, _LARGEST)
        self._count = 0

    def page(self, address: str) -> tuple[str, str]:
        """Where a page is in the end, and its HTML; CmsError."""
        answer = self._reader.get(address)
        if answer.status != 200:
            raise failure(answer)
        return answer.url, answer.text

    def sheets(self, sheets: Iterable[Sheet], where: str) -> Iterable[str]:
        """The texts of a page's sheets in their order."""
        for sheet in sheets:
            text = sheet.text
            base = where
            if sheet.address:
                base = _whole(where, sheet.address)
                text = self._text(base)
            yield for_media(self._whole(text, base, 0), sheet.media)

    def with_fonts(self, css: str) -> tuple[str, tuple[tuple[str, bytes], ...]]:
        """A sheet with the names of its fonts here, and those fonts."""
        names: dict[str, str] = {}
        files: dict[str, bytes] = {}
        for address in dict.fromkeys(fonts(css)):
            kind = PurePosixPath(re.split("[?#]", address)[0]).suffix.lower()
            if kind not in _FONT_TYPES or len(files) >= _MOST_FONTS:
                continue
            content = self._content(address)
            if content:
                names[address] = f"{sha256(content).hexdigest()[:16]}{kind}"
                files[names[address]] = content
        return sealed(css, names), tuple(files.items())

    def _whole(self, css: str, base: str, depth: int) -> str:
        """A sheet with those it takes in, all its addresses made absolute."""
        taken: dict[str, str] = {}
        for address in imports(css) if depth < _DEEPEST else ():
            target = _whole(base, address)
            taken[address] = self._whole(self._text(target), target, depth + 1)
        return resolved(with_imports(css, taken), lambda address: _whole(base, address))

    def _text(self, address: str) -> str:
        self._count += 1
        if self._count > _MOST_SHEETS:
            return ""
        return self._content(address).decode("utf-8", "replace")

    def _content(self, address: str) -> bytes:
        """A file, empty where it cannot be had: the page looks a little different without it."""
        try:
            answer = self._reader.get(address)
        except CmsError:
            return b""
        return answer.content if answer.status == 200 else b""


def _whole(base: str, address: str) -> str:
    """The whole of an address; where it is none it is left, and nothing is there."""
    try:
        return urljoin(base, address)
    except ValueError:
        return address
