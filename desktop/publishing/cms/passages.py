"""HTML cut at its top level: the pieces joined again are the text, byte for byte. Pure.

Signatures: `cut(text) -> list[str]`, `joined(pieces) -> str`.
"""

import re
from collections.abc import Iterable

_BLOCKS = (
    "address|article|aside|audio|blockquote|details|div|dl|fieldset|figure|footer|form|h[1-6]|header"
    "|iframe|main|nav|noscript|object|ol|p|pre|script|section|style|svg|table|ul|video"
)
_TOKEN = re.compile(
    rf"""<!--.*?-->|(?P<blank>\n[ \t]*(?=\n))|(?P<rule><hr\b[^>]*>)
    |<(?P<close>/?)(?P<name>{_BLOCKS})\b(?:"[^"]*"|'[^']*'|[^>"'])*>""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)


def cut(text: str) -> list[str]:
    """The top-level elements of HTML, and the paragraphs between blank lines beside them.

    White space belongs to the piece before it, at the very beginning to the first one. What is
    left open takes all that follows along.
    """
    ends: list[int] = []
    depth = 0
    for token in _TOKEN.finditer(text):
        if token["name"]:
            depth = _nested(token, depth, ends)
        elif depth == 0 and token["rule"]:
            ends += [token.start(), token.end()]
        elif depth == 0 and token["blank"]:
            ends.append(token.end())
    return _pieces(text, ends)


def joined(pieces: Iterable[str]) -> str:
    """The pieces as one text, a blank line between two of which the first brings no line end."""
    found = ""
    for piece in pieces:
        if found and piece and not found.endswith("\n"):
            found += "\n\n"
        found += piece
    return found


def _nested(token: re.Match[str], depth: int, ends: list[int]) -> int:
    """The depth after a tag; at the top level its outer edge is noted."""
    if not token["close"]:
        if depth == 0:
            ends.append(token.start())
        return depth + 1
    if depth == 1:
        ends.append(token.end())
    return max(depth - 1, 0)


def _pieces(text: str, ends: Iterable[int]) -> list[str]:
    found: list[str] = []
    start = 0
    for end in (*ends, len(text)):
        piece = text[start:end]
        start = end
        if (not piece.strip() and found) or (piece and found and not found[-1].strip()):
            found[-1] += piece
        elif piece:
            # White space at the front of a piece belongs to the one before.
            body = piece.lstrip()
            if found:
                found[-1] += piece[: len(piece) - len(body)]
                piece = body
            found.append(piece)
    return found
