"""What could not be carried from one format into another, told in a few lines."""

from collections import Counter
from collections.abc import Callable, Mapping

from desktop.translation import trn

_SENTENCES: Mapping[str, Callable[[int], str]] = {
    "comment": lambda n: trn("Left out: {count} comment.", "Left out: {count} comments.", n),
    "deleted passage (tracked change)": lambda n: trn(
        "Left out: {count} deleted passage (tracked change).",
        "Left out: {count} deleted passages (tracked changes).",
        n,
    ),
    "hidden passage": lambda n: trn(
        "Left out: {count} hidden passage.", "Left out: {count} hidden passages.", n
    ),
    "embedded object": lambda n: trn(
        "Left out: {count} embedded object.", "Left out: {count} embedded objects.", n
    ),
    "embedded note": lambda n: trn(
        "Left out: {count} embedded note.", "Left out: {count} embedded notes.", n
    ),
    "picture": lambda n: trn("Left out: {count} picture.", "Left out: {count} pictures.", n),
    "picture of a kind that pages do not show": lambda n: trn(
        "Left out: {count} picture of a kind that pages do not show.",
        "Left out: {count} pictures of a kind that pages do not show.",
        n,
    ),
    "formula": lambda n: trn("Left out: {count} formula.", "Left out: {count} formulas.", n),
    "chart": lambda n: trn("Left out: {count} chart.", "Left out: {count} charts.", n),
    "diagram": lambda n: trn("Left out: {count} diagram.", "Left out: {count} diagrams.", n),
    "table of contents": lambda n: trn(
        "Left out: {count} table of contents.", "Left out: {count} tables of contents.", n
    ),
    "index": lambda n: trn("Left out: {count} index.", "Left out: {count} indexes.", n),
    "header or footer": lambda n: trn(
        "Left out: {count} header or footer.", "Left out: {count} headers or footers.", n
    ),
    "merged table cell": lambda n: trn(
        "Left out: {count} merged table cell.", "Left out: {count} merged table cells.", n
    ),
    "text box’s place (its words are kept)": lambda n: trn(
        "Left out: {count} text box’s place (its words are kept).",
        "Left out: {count} text boxes’ places (their words are kept).",
        n,
    ),
    "link to another note (its words are kept)": lambda n: trn(
        "Left out: {count} link to another note (its words are kept).",
        "Left out: {count} links to other notes (their words are kept).",
        n,
    ),
    "page or remark in a citation": lambda n: trn(
        "Left out: {count} page or remark in a citation.",
        "Left out: {count} pages or remarks in citations.",
        n,
    ),
    "shortcode of Hugo’s": lambda n: trn(
        "Left out: {count} shortcode of Hugo’s.", "Left out: {count} shortcodes of Hugo’s.", n
    ),
    "tag of Jekyll’s": lambda n: trn(
        "Left out: {count} tag of Jekyll’s.", "Left out: {count} tags of Jekyll’s.", n
    ),
    "shortcode of WordPress’s": lambda n: trn(
        "Left out: {count} shortcode of WordPress’s.",
        "Left out: {count} shortcodes of WordPress’s.",
        n,
    ),
    "correction": lambda n: trn(
        "Left out: {count} correction.", "Left out: {count} corrections.", n
    ),
    "post nested too deep": lambda n: trn(
        "Left out: {count} post nested too deep.", "Left out: {count} posts nested too deep.", n
    ),
}


class Losses(Counter[str]):
    """How often each thing, named in the singular ("comment"), had to be left out.

    A thing that is not in the table above is a KeyError when it is told.
    """

    def sentences(self) -> tuple[str, ...]:
        """One sentence a thing, in the order in which they were met."""
        return tuple(_SENTENCES[what](times) for what, times in self.items() if times)
