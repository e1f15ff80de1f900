"""Plain words as Markdown that renders to the same characters, in the dialect of `preview`."""

import re

_INLINE = re.compile(
    r"(?P<escape>[\\`*\[{])|(?P<bar>(?<![^\W_])_|_(?![^\W_]))"
    r"|(?P<tag><)(?=\S)|(?P<entity>&)(?=#\w|\w+;)"
)
_LINE_START = re.compile(
    r"(?P<escape>\#|>|[-+](?=\s|$)|-(?=[- ]*$))|(?P<number>\d+)(?P<point>[.)])(?=\s|$)"
    r"|(?P<mark>:(?=\s)|~(?=~~)|=(?==*\s*$)|!(?=!!))"
)


def escape(text: str) -> str:
    """`text`, line by line, each without the blanks around it."""
    return "\n".join(escape_start(escape_inline(line.strip(" \t"))) for line in text.split("\n"))


def escape_inline(text: str) -> str:
    """What Markdown would act on within a line."""
    return _INLINE.sub(_escaped, text)


def escape_start(line: str) -> str:
    """What Markdown would act on at the start of a line."""
    start = _LINE_START.match(line)
    if start is None:
        return line
    rest = line[start.end() :]
    if start["number"]:
        return f"{start['number']}\\{start['point']}{rest}"
    if start["escape"]:
        return f"\\{start['escape']}{rest}"
    return f"&#{ord(start['mark'])};{rest}"


def _escaped(found: re.Match[str]) -> str:
    # Python-Markdown has no backslash escape for these two.
    if found["tag"]:
        return "&lt;"
    if found["entity"]:
        return "&amp;"
    return f"\\{found[0]}"
