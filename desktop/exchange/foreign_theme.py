"""A look from somebody else: refused where it would run something or fetch something.

Pages of the practice site are opened in a browser, with the writer's text on them. A look that
came in a file must not read that, nor tell anybody that it is being looked at.
"""

import re
from html.parser import HTMLParser

from desktop.translation import tr

_RUNS = {"script", "iframe", "frame", "object", "embed", "applet", "base", "form", "portal"}
_FETCHES = {"src", "srcset", "href", "xlink:href", "poster", "data", "background", "action"}
_ESCAPE = re.compile(r"\\([0-9a-fA-F]{1,6})[ \t\n]?|\\([^0-9a-fA-F\n])")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_DATA = re.compile(r"data:[^)\"']*", re.IGNORECASE)
_AWAY = re.compile(r"//|@import|javascript:|expression\(|-moz-binding", re.IGNORECASE)


def check_style(css: str) -> None:
    """Refuse, with ValueError, a style sheet that fetches from elsewhere or runs something."""
    plain = _ESCAPE.sub(_unescaped, _COMMENT.sub(" ", css))
    if found := _AWAY.search(_DATA.sub("", plain)):
        raise ValueError(tr("it reaches beyond itself with “{found}”", found=found[0]))


def check_page(html: str) -> None:
    """Refuse, with ValueError, a page that does so."""
    parser = _Suspicious()
    parser.feed(html)
    parser.close()


def _unescaped(found: re.Match[str]) -> str:
    if found[1] is None:
        return found[2]
    number = int(found[1], 16)
    return chr(number) if 0 < number <= 0x10FFFF else " "


class _Suspicious(HTMLParser):
    """Reads a page and refuses what runs or fetches."""

    def __init__(self) -> None:
        super().__init__()
        self._in_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at an element and its attributes."""
        if tag in _RUNS or (tag == "meta" and any(name == "http-equiv" for name, _ in attrs)):
            raise ValueError(tr("it reaches beyond itself with “{found}”", found=f"<{tag}>"))
        for name, value in attrs:
            self._check(tag, name, re.sub(r"\s", "", value or "").lower())
            if name == "style":
                check_style(value or "")
        self._in_style = tag == "style"

    def handle_data(self, data: str) -> None:
        """Look at a style sheet within the page."""
        if self._in_style:
            # Within a drawing a browser reads elements where we read a style sheet.
            self._refuse_hidden(data)
            check_style(data)

    def handle_comment(self, data: str) -> None:
        """Refuse elements in a comment, which may end earlier for a browser."""
        self._refuse_hidden(data)

    def unknown_decl(self, data: str) -> None:
        """Refuse a marked section, which is no comment to us and one to a browser."""
        self._refuse_hidden(f"<{data}")

    @staticmethod
    def _refuse_hidden(data: str) -> None:
        if "<" in data:
            raise ValueError(tr("it reaches beyond itself with “{found}”", found=data[:20]))

    @staticmethod
    def _check(tag: str, name: str, value: str) -> None:
        away = value.startswith("javascript:") or (
            tag != "a" and name in _FETCHES and "//" in value and not value.startswith("data:image")
        )
        if name.startswith("on") or name == "srcdoc" or away:
            raise ValueError(tr("it reaches beyond itself with “{found}”", found=f"{tag} {name}"))
