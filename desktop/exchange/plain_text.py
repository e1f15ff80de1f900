"""Plain text taken in as an article: what is surely a field becomes one, the rest is body.

Nothing is reworded. Characters that Markdown would act on are escaped, so that the article
reads exactly as the text did.
"""

import re
from dataclasses import dataclass, replace

from desktop.article.escaping import escape
from desktop.article.model import Article
from desktop.translation import later, tr

# Blocks before the story proper within which a byline may stand.
_HEAD_BLOCKS = 4
_SECTION_WORDS, _SECTION_LENGTH = 3, 30
_HEADLINE_WORDS, _HEADLINE_LENGTH = 3, 200
_BYLINE_LENGTH = 100
# Lines no longer than this, most of which stop in mid-sentence, were broken by a margin.
_MARGIN = 100

_BYLINE = re.compile(r"By[ \t]+(?=[^\W\d_a-zß-ÿ])(.+)", re.DOTALL)
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.?|April|Apr\.?|May|June|July|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_CAPITALS = r"[^\W\d_a-zß-ÿ]"
# "PORT ELLEN, 12 March —", "NEW HAVEN, Maine (Wire) —": a place in capitals, then a dash.
_DATELINE = re.compile(
    rf"({_CAPITALS}(?:{_CAPITALS}|[ .'’-]){{2,40}}(?:,[ ][A-Z][\w .]{{2,30}}?)??"
    rf"(?:,[ ](?:\d{{1,2}}[ ]{_MONTH}|{_MONTH}[ ]\d{{1,2}})(?:,?[ ]\d{{4}})?)?"
    r"(?:[ ]\([\w .’'-]{2,30}\))?)[ ]?(?:—|–|--|[ ]-[ ])[ ]*(?=[\"'“‘„«]?[^\W_a-zß-ÿ])"
)
_ENDS_SENTENCE = re.compile(r"[.!?:;,…][\"'”’»)\]]*$")
_ENDS_FULLY = re.compile(r"[.!?…:][\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class Reading:
    """The article and one sentence a reader of notes needs for each thing recognised."""

    article: Article
    notes: tuple[str, ...] = ()


def read_plain_text(text: str) -> Reading:
    """Recognise section, headline, byline, dateline and paragraphs.

    `text` has line feeds for line ends and no NUL.
    """
    article = Article()
    blocks = _blocks(text)
    if len(blocks) > 1 and _is_section(blocks[0], blocks[1]):
        article = replace(article, section=blocks.pop(0))
    if len(blocks) > 1 and is_headline(blocks[0]) and not _BYLINE.fullmatch(blocks[0]):
        article = replace(article, headline=blocks.pop(0))
    article = take_byline(article, blocks)
    article = take_dateline(article, blocks)
    body = "\n\n".join(escape(block) for block in blocks)
    return Reading(replace(article, body=body), _notes(article))


# ---------------------------------------------------------------- paragraphs


def _blocks(text: str) -> list[str]:
    """Paragraphs: between blank lines, or one a line where lines are not wrapped."""
    blocks = [block.strip("\n") for block in re.split(r"\n[ \t]*\n", text.strip("\n"))]
    found: list[str] = []
    for block in blocks:
        lines = [line.strip(" \t") for line in block.split("\n") if line.strip(" \t")]
        if _is_wrapped(lines):
            found.append("\n".join(lines))
        else:
            found.extend(lines)
    return found


def _is_wrapped(lines: list[str]) -> bool:
    """Whether a margin broke these lines: none is long, and most stop in mid-sentence."""
    if len(lines) < 2 or max(map(len, lines)) > _MARGIN:
        return False
    stopping = sum(1 for line in lines[:-1] if _ENDS_SENTENCE.search(line))
    longest = max(map(len, lines[:-1]))
    ragged = sum(1 for line in lines[:-1] if len(line) < longest * 0.6)
    return longest >= 40 and stopping * 2 <= len(lines) and ragged * 3 <= len(lines)


# ---------------------------------------------------------------- fields


def _is_one_line(block: str, words: int, length: int) -> bool:
    return "\n" not in block and len(block) <= length and len(block.split()) >= words


def is_headline(block: str) -> bool:
    """Whether a block is a line of some words that does not end as sentences do (“?” may)."""
    unfinished = not _ENDS_FULLY.search(block) or block.endswith("?")
    return _is_one_line(block, _HEADLINE_WORDS, _HEADLINE_LENGTH) and unfinished


def _is_section(block: str, following: str) -> bool:
    """A few words with a headline below them that is longer."""
    words = len(block.split())
    return (
        _is_one_line(block, 1, _SECTION_LENGTH)
        and words <= _SECTION_WORDS
        and not _ENDS_FULLY.search(block)
        and not _BYLINE.fullmatch(block)
        and is_headline(following)
        and not _BYLINE.fullmatch(following)
        and len(following.split()) > words
    )


def take_byline(article: Article, blocks: list[str]) -> Article:
    """Take "By NAME" out of `blocks`, from among the first blocks."""
    for at, block in enumerate(blocks[:_HEAD_BLOCKS]):
        found = _BYLINE.fullmatch(block)
        if found and _is_one_line(block, 2, _BYLINE_LENGTH) and not _ENDS_FULLY.search(block):
            del blocks[at]
            return replace(article, byline=found[1].strip())
    return article


def take_dateline(article: Article, blocks: list[str]) -> Article:
    """Take the place and day from the beginning of the first paragraph."""
    found = _DATELINE.match(blocks[0]) if blocks else None
    if found is None:
        return article
    blocks[0] = blocks[0][found.end() :]
    return replace(article, dateline=found[1].strip())


def _notes(article: Article) -> tuple[str, ...]:
    taken = (
        (later("section"), article.section),
        (later("headline"), article.headline),
        (later("byline"), article.byline),
        (later("dateline"), article.dateline),
    )
    return tuple(
        tr("Taken as the {field}: {value}", field=tr(name), value=value)
        for name, value in taken
        if value
    )
