"""The search index: every word that an article shows, found by its beginning, accents aside.

Saving does not touch it: a draft whose text is newer than its entry is indexed anew before the
next search, and in the background once typing rests. So a key costs the same in a text of 100,000
words. Of the ledger only those who speak on the record are in it.

Source: https://www.sqlite.org/fts5.html.
"""

import re
import sqlite3
from collections.abc import Callable
from itertools import islice

from desktop.article.front_matter import FrontMatterError, parse
from desktop.article.ledger import Terms
from desktop.article.model import Article
from desktop.library.database import Database

# Texts indexed in one transaction: whoever types meanwhile waits for no more than these.
AT_ONCE = 50
# As many answers at most, best first.
MOST = 500
# How much a word counts in the headline, in section and tags, in the text, in the ledger.
WEIGHTS = (10.0, 4.0, 1.0, 2.0)
_STALE = "SELECT number FROM drafts WHERE indexed <> revision LIMIT ?"
_TEXT = "SELECT text FROM drafts WHERE number = ?"
_ENTRY = "INSERT INTO words (rowid, headline, labels, rest, people) VALUES (?, ?, ?, ?, ?)"
_DONE = "UPDATE drafts SET indexed = revision, tags = ?, length = ? WHERE number = ?"
_MATCHING = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC"
_RANKED = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY bm25(words, {}), rowid DESC"
_WORD = re.compile(r"\S+")
TAGS = "\n"
"""What stands before, between and after the tags of a draft in the library."""


def bring_up_to_date(database: Database, limit: int | None = None) -> bool:
    """Index what was saved since, or so many texts of it; whether more may be left.

    Raises LibraryError.
    """
    left = limit
    while left is None or left > 0:
        wanted = AT_ONCE if left is None else min(AT_ONCE, left)
        with database.reading() as connection:
            stale = connection.execute(_STALE, (wanted,)).fetchall()
        if not stale:
            return False
        with database.transaction(durable=False) as connection:
            for (number,) in stale:
                _index(connection, number)
        left = None if left is None else left - len(stale)
    return True


def matching(search: str, *, whole: bool = False) -> str | None:
    """FTS5's form of the words typed so far; "" for none, None for nothing but punctuation.

    Each word stands for longer ones too, unless `whole`; a single letter does so only in headlines
    and labels, since it begins a good part of all words.
    """
    words = [word for word in search.split() if any(map(str.isalnum, word))]
    if not words and search.strip():
        return None
    return " AND ".join(_term(word, whole=whole) for word in words)


def _term(word: str, *, whole: bool) -> str:
    quoted = '"' + word.replace('"', '""') + '"'
    if whole:
        return quoted
    if len(word) == 1 and word.isascii():
        return f"({quoted} OR {{headline labels}} : {quoted} *)"
    return f"{quoted} *"


def best(connection: sqlite3.Connection, search: str, wanted: Callable[[int], bool]) -> list[int]:
    """The numbers of those that have the words and are wanted, best first, at most MOST.

    Where more than MOST have the very words, longer ones are not looked for, and what is ranked
    is the newest of them, behind those that have the words in the headline: ranking reads every
    hit, and gathering all words of one beginning takes longest.
    """
    found: list[int] = []
    match = ""
    for whole in (True, False):
        match = matching(search, whole=whole) or ""
        found = _newest(connection, match, wanted) if match else []
        if len(found) > MOST:
            break
    if len(found) <= MOST:
        weights = ", ".join(map(str, WEIGHTS))
        ranked = connection.execute(_RANKED.format(weights), (match,)) if found else ()
        return [number for (number,) in ranked if wanted(number)]
    titled = _newest(connection, f"{{headline}} : ({match})", wanted)[: MOST // 2]
    return list(dict.fromkeys((*titled, *found)))[:MOST]


def _newest(connection: sqlite3.Connection, match: str, wanted: Callable[[int], bool]) -> list[int]:
    rows = connection.execute(_MATCHING, (match,))
    return list(islice((number for (number,) in rows if wanted(number)), MOST + 1))


def entry(article: Article) -> tuple[str, str, str, str]:
    """What is found of an article: its headline, its labels, its text, who speaks in it."""
    picture = article.picture
    text = (
        article.standfirst,
        article.byline,
        article.dateline,
        article.slug,
        picture.alt,
        picture.caption,
        picture.credit,
        *(one.note for one in article.corrections),
        article.body,
    )
    people = [
        part
        for one in article.sources
        if one.terms is Terms.ON_RECORD
        for part in (one.name, *one.aliases, one.role, one.organisation)
    ]
    return (
        article.headline,
        _lines((article.section, *article.tags)),
        _lines(text),
        _lines(people),
    )


def _lines(parts: "tuple[str, ...] | list[str]") -> str:
    return "\n".join(part for part in parts if part)


def _index(connection: sqlite3.Connection, number: int) -> None:
    connection.execute("DELETE FROM words WHERE rowid = ?", (number,))
    text = str(connection.execute(_TEXT, (number,)).fetchone()[0])
    try:
        article = parse(text)
    except FrontMatterError:
        # Salvaged from a damaged library: what there is of it is found all the same.
        article = Article(body=text)
    add(connection, number, article)


def add(connection: sqlite3.Connection, number: int, article: Article) -> None:
    """Within a transaction: index the text that the draft of this number has now."""
    connection.execute(_ENTRY, (number, *entry(article)))
    tags = TAGS + TAGS.join(article.tags) + TAGS if article.tags else ""
    length = sum(1 for _ in _WORD.finditer(article.body))
    connection.execute(_DONE, (tags, length, number))
