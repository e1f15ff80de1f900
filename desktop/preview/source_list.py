"""The sources of a story as a list for its readers, where the desk wants one.

Signature: `with_source_list(rendering, article) -> Rendering`. Listed are the sources that the
body cites by key, in the order of their first citation, each as readers may know it: name,
role and organisation, and the address of a document or a post. Only what is on record is; of
aliases, contacts, notes and keys nothing ever.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from html import escape

from desktop.article.ledger import Kind, Source, Terms
from desktop.article.model import Article
from desktop.preview.renderer import Block, Rendering
from desktop.preview.sanitiser import clean
from desktop.preview.wording import wording

# A host, and before it neither a user nor a password.
_PUBLIC = re.compile(r"https?://[^\s/?#@\\\[\]]+(?:[/?#]\S*)?", re.IGNORECASE)
_LINKED = (Kind.DOCUMENT, Kind.SOCIAL_POST)


def with_source_list(rendering: Rendering, article: Article) -> Rendering:
    """The rendering of the article's body with the list as its last block.

    It stays as it is where there is nothing to list.
    """
    items = "".join(
        f"<li>{told}</li>"
        for source in _citable(rendering.cited, article.sources)
        if (told := _told(source))
    )
    if not items:
        return rendering
    title = wording(article.language).sources
    html = f'<section class="sources">{clean(f"<h2>{title}</h2><ul>{items}</ul>")}</section>'
    line = _line(rendering, article.body)
    return replace(rendering, blocks=(*rendering.blocks, Block(line, line, html)))


def _citable(cited: Iterable[str], ledger: Iterable[Source]) -> Iterator[Source]:
    """The cited sources that may be shown; none of those that share a key with one that may not."""
    found: dict[str, list[Source]] = {key: [] for key in cited}
    for source in ledger:
        if source.key in found:
            found[source.key].append(source)
    for sources in found.values():
        if sources and all(_on_record(source) for source in sources):
            yield sources[0]


def _on_record(source: Source) -> bool:
    """Whether it may be named, and for some of what it said, where that is written down."""
    if source.terms is not Terms.ON_RECORD:
        return False
    terms = [said.terms or source.terms for said in source.statements]
    return not terms or Terms.ON_RECORD in terms


def _told(source: Source) -> str:
    """What readers learn of a source, as HTML; empty where it has neither a name nor an address."""
    link = _address(source) if source.kind in _LINKED else ""
    name, *rest = (" ".join(x.split()) for x in (source.name, source.role, source.organisation))
    name = name or link
    if not name and not any(rest):
        return ""
    first = f'<a href="{escape(link)}">{escape(name)}</a>' if link else escape(name)
    # An agency may be entered as its own organisation.
    others = [escape(part) for part in dict.fromkeys(rest) if part and part != name]
    return ", ".join(filter(None, (first, *others)))


def _address(source: Source) -> str:
    """The link, where a reader's browser can open it and it carries no password."""
    link = source.link.strip()
    return link if _PUBLIC.fullmatch(link) else ""


def _line(rendering: Rendering, body: str) -> int:
    """A line of the body below all blocks, or else one at which a block begins.

    So that a line with text of its own never leads here, and a click here leads to the end.
    """
    if not rendering.blocks:
        return 0
    last = max(rendering.blocks, key=lambda block: block.last_line)
    below = last.last_line + 1
    return below if below <= body.count("\n") else last.first_line
