"""The quotation marks of languages, and what a straight one becomes as it is typed."""

import re
from dataclasses import dataclass

OPENS = frozenset(" \n\u00a0([{<-–—―/=“‘«„‚¿¡\u2009\u202f")
"""Characters behind which a quotation opens."""
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")


@dataclass(frozen=True, slots=True)
class Marks:
    """The four quotation marks of a language's house style.

    `gap` is the space inside double ones; only `typed` puts it there.
    """

    open_double: str = "“"
    close_double: str = "”"
    open_single: str = "‘"
    close_single: str = "’"
    gap: str = ""


# By language, and by country where that has a style of its own; English is the rest.
_STYLES = {
    "de": Marks("„", "“", "‚", "‘"),
    "de-ch": Marks("«", "»", "‹", "›"),
    "fr": Marks("«", "»", "“", "”", "\u202f"),
    "es": Marks("«", "»", "“", "”"),
    "it": Marks("«", "»", "“", "”"),
    "pt": Marks("«", "»", "“", "”"),
    "pt-br": Marks(),
}


def marks_of(tag: str) -> Marks:
    """The quotation marks of a language tag ("de", "de-CH")."""
    tag = tag.lower().replace("_", "-")
    return _STYLES.get(tag) or _STYLES.get(tag.partition("-")[0]) or Marks()


def typed(mark: str, before: str, marks: Marks) -> str:
    """What a straight `mark` becomes that is typed behind `before`, in the same paragraph.

    Behind a digit it stays straight where nothing is open: feet, inches and minutes.
    """
    last = _TAG.sub("", before).rstrip("*_~")[-1:]
    double = mark == '"'
    begin = marks.open_double if double else marks.open_single
    end = marks.close_double if double else marks.close_single
    if not last or last in OPENS or last.isspace():
        return begin + (marks.gap if double else "")
    # An apostrophe counts as no closing mark: in English it is the same character.
    inside = before.rfind(begin) > before.rfind(end) if double or end != "’" else begin in before
    if last.isdigit() and not inside:
        return mark
    if double:
        return marks.gap + end
    return end if inside else "’"
