"""The open file format: Markdown below YAML front matter.

    ---
    section: Harbour
    headline: The wall holds
    ---

    The first paragraph …

`parse(dump(article)) == article` for every article without lone surrogates, and `dump`
of a parsed text is the same text from then on. One blank line after the front matter and
one line feed at the end belong to the format, not to the body. Text without front matter
is all body, but for a heading of the first level on its first line: that is the headline. Lines
end in a line feed; whoever reads a file normalises them first.

Fields we do not know are kept in order in `extra`. Other programs' `title`, `description`
or `subtitle`, and `author` are taken for `headline`, `standfirst` and `byline` when our own
field is absent and only one of them can be meant; from then on they are written under our
names. Where ours is present, theirs stays beside it untouched.
"""

import re
from dataclasses import replace

from desktop.article.model import Article, without_surrogates
from desktop.translation import tr

_FENCE = re.compile(r"---[ \t]*(?:\n|\Z)")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)
# A heading in plain words; one that holds a link or a picture is part of the text.
_HEADING = re.compile(r"# +(?P<words>[^\s#][^\n\[\]<>`]*?)(?: +#+)? *(?:\n+|\Z)")
_OPENING = re.compile(f"{_FENCE.pattern}|{_HEADING.pattern}|\ufeff")


class FrontMatterError(ValueError):
    """The front matter cannot be read; the text is all here.

    `line` and `column` count from 1 in the whole text. `as_body` opens it nevertheless.
    """

    def __init__(self, problem: str, line: int, column: int, text: str) -> None:
        super().__init__(
            tr(
                "line {line}, column {column}: {problem}",
                line=line,
                column=column,
                problem=problem,
            )
        )
        self.problem = problem
        self.line = line
        self.column = column
        self.text = text

    def as_body(self) -> Article:
        """Everything, front matter included, as an article's body."""
        return Article(body=_without_final_line_feed(self.text))


def has_front_matter(text: str) -> bool:
    """Whether `text` opens with a front matter block that also closes."""
    return _split(text) is not None


def parse(text: str) -> Article:
    """Read an article.

    Raises FrontMatterError where the front matter is not YAML or a known field makes no sense.
    """
    parts = _split(text)
    if parts is None:
        return with_headline(Article(body=_without_final_line_feed(text)))
    # YAML is loaded only where there is some: plain text must open at once.
    from desktop.article.yaml_reader import FieldError, read_fields

    fields, body = parts
    try:
        return read_fields(fields, _without_final_line_feed(body.removeprefix("\n")))
    except FieldError as error:
        # The opening fence is line 1, so YAML's line 0 is line 2.
        raise FrontMatterError(error.problem, error.line + 2, error.column + 1, text) from error


def with_headline(article: Article) -> Article:
    """The article with the heading that its body begins with as its headline, where it has none."""
    found = None if article.headline else _HEADING.match(article.body)
    if found is None:
        return article
    return replace(article, headline=found["words"], body=article.body[found.end() :])


def dump(article: Article) -> str:
    """Write an article; the opposite of `parse`. Lone surrogates become U+FFFD."""
    from desktop.article.yaml_writer import write_fields

    fields = write_fields(article)
    body = f"{without_surrogates(article.body)}\n" if article.body else ""
    # A body that would be taken for front matter, lose its heading to the headline, or its first
    # character as a byte order mark, goes below an empty block.
    if not fields and not _OPENING.match(body):
        return body
    return f"---\n{fields}---\n" + (f"\n{body}" if body else "")


def _split(text: str) -> tuple[str, str] | None:
    """The YAML between the fences and what follows them."""
    opening = _FENCE.match(text)
    closing = _CLOSING.search(text, opening.end()) if opening else None
    if opening is None or closing is None:
        return None
    return text[opening.end() : closing.start()], text[closing.end() :]


def _without_final_line_feed(text: str) -> str:
    return text.removesuffix("\n")
