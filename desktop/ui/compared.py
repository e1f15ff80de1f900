"""Two texts as rich text: what was taken out and what was put in, word by word.

Struck through and underlined as well as coloured: colour alone says nothing to many.
"""

import re
from difflib import SequenceMatcher
from html import escape

from desktop.article.difference import changes
from desktop.publishing.merging import MOST_PAIRS

BREAK = "<br>"
_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
# Of a stretch that nobody changed, as much at either end as shows where one is.
_EDGE = 90


def word_by_word(old: str, new: str, colour: str) -> str:
    """`new` with what it has and has not of `old`, word by word."""
    was, now = _WORDS.findall(old), _WORDS.findall(new)
    if len(was) * len(now) > MOST_PAIRS:
        # So long a stretch is shown as taken out and put in.
        was, now = [old], [new]
    shown: list[str] = []
    for verb, first, last, left, right in SequenceMatcher(
        str.isspace, was, now, autojunk=False
    ).get_opcodes():
        if verb == "equal":
            shown.append(broken(escape("".join(now[left:right]))))
            continue
        if last > first:
            shown.append(removed(broken(escape("".join(was[first:last]))), colour))
        if right > left:
            shown.append(added(broken(escape("".join(now[left:right]))), colour))
    return "".join(shown)


def sides(old: str, new: str, gone: str, come: str) -> tuple[str, str]:
    """Both texts, what only one of them has in the colour `gone` or `come`."""
    left: list[str] = []
    right: list[str] = []
    at = moved = 0
    for change in changes(old, new):
        same = broken(escape(shortened(old[at : change.start], first=at == 0)))
        start = change.start + moved
        taken, put = old[change.start : change.end], new[start : start + change.size]
        left += [same, removed(broken(escape(taken)), gone) if taken else ""]
        right += [same, added(broken(escape(put)), come) if put else ""]
        at, moved = change.end, moved + change.size - (change.end - change.start)
    rest = broken(escape(_begun(old[at:])))
    return "".join((*left, rest)), "".join((*right, rest))


def added(html: str, colour: str) -> str:
    """What was put in."""
    return f'<span style="color:{colour}; text-decoration:underline">{html}</span>'


def removed(html: str, colour: str) -> str:
    """What was taken out."""
    return f'<span style="color:{colour}; text-decoration:line-through">{html}</span>'


def broken(html: str) -> str:
    """With its line breaks."""
    return html.replace("\n", BREAK)


def shortened(text: str, *, first: bool) -> str:
    """Text that nobody changed: its ends, or at the very beginning its last words."""
    if len(text) <= 2 * _EDGE:
        return text
    head = "" if first else text[:_EDGE].rpartition(" ")[0] + " "
    return f"{head}[…] {text[-_EDGE:].partition(' ')[2]}"


def _begun(text: str) -> str:
    """Text behind the last change: its first words."""
    return text if len(text) <= _EDGE else f"{text[:_EDGE].rpartition(' ')[0]} […]"
