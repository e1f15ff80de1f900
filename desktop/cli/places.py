"""From a span in an article's field to line and column of the file it came from."""

import re
from collections.abc import Iterator

from desktop.article.escaping import escape
from desktop.article.model import text_of
from desktop.exchange.files import Imported

Place = tuple[int, int]
TOP: Place = (1, 1)


class Places:
    """Finds places in one file; lines and columns count from 1, columns in code points.

    What has no place of its own, such as a field that is missing, is at the top.
    """

    def __init__(self, imported: Imported) -> None:
        self._article = imported.article
        self._source = imported.source
        self._lines = imported.source.split("\n")
        self._is_markdown = imported.is_article
        end = len(self._source) - self._source.endswith("\n")
        self._body = end - len(self._article.body) if self._is_markdown else len(self._source)
        self._rows: list[int] | None = None

    def of(self, field: str, start: int, text: str) -> Place:
        """Where the code point `start` of `field`, with which `text` begins, stands."""
        if field != "body":
            return self._in_field(field, start)
        if self._is_markdown:
            return self._at(self._body + start)
        return self._in_plain_body(start, text)

    def _at(self, offset: int) -> Place:
        line = self._source.count("\n", 0, offset)
        return line + 1, offset - self._source.rfind("\n", 0, offset)

    def _in_field(self, field: str, start: int) -> Place:
        if field in ("sources", "corrections"):
            return self._of_name(field, 0)
        value = text_of(self._article, field)
        begin = self._of_key(field) if self._is_markdown else 0
        if not value:
            return TOP if begin == 0 else self._at(begin)
        found = self._source.find(value, begin, self._body)
        if found >= 0:
            return self._at(found + start)
        return self._at(begin)

    def _of_name(self, name: str, begin: int) -> Place:
        return self._at(self._of_key(name) or begin)

    def _of_key(self, field: str) -> int:
        """Where the front matter names the field; 0 where it does not."""
        name = re.escape(field.rpartition(".")[2])
        pattern = re.compile(rf"^[ \t-]*({name})[ \t]*:", re.MULTILINE)
        found = pattern.search(self._source, 0, self._body)
        return found.start(1) if found else 0

    def _in_plain_body(self, start: int, text: str) -> Place:
        body = self._article.body
        row = body.count("\n", 0, start)
        if self._rows is None:
            self._rows = list(self._source_rows(body))
        line = self._rows[row]
        column = start - (body.rfind("\n", 0, start) + 1)
        words = text.split("\n", 1)[0]
        near = self._lines[line].find(words, max(0, column - 20))
        if near < 0:
            near = max(0, self._lines[line].find(words))
        return line + 1, near + 1

    def _source_rows(self, body: str) -> Iterator[int]:
        """For each line of the body, the line of the plain text it was made from."""
        row = 0
        for line in body.split("\n"):
            if line:
                at = row
                while at < len(self._lines) and not escape(self._lines[at]).endswith(line):
                    at += 1
                # The first paragraph may have lost its dateline, and be escaped otherwise.
                row = at if at < len(self._lines) else row
            yield row
            if line:
                row = min(row + 1, len(self._lines) - 1)
