"""An article as plain text."""

from desktop.article.correction import Correction
from desktop.article.model import Article, Picture
from desktop.exchange.plain_text import read_plain_text
from desktop.exchange.plain_writer import write_plain
from desktop.preview.renderer import Renderer

BODY = """First *words* with a [link](https://example.org/) and a note[^1].

## A head

-   one
    1.  inner
-   two

> Quoted.
>
> — Ann

| a | b |
| --- | --- |
| 1 | 2 |

![Alt](a.jpg "Caption")

---

End<br>
of it [@falk].

[^1]: The note.
"""


def text(article: Article) -> str:
    return write_plain(article, Renderer().render(article.body))


def test_everything_a_reader_sees_is_there() -> None:
    article = Article(
        section="Harbour",
        headline="The wall holds again",
        standfirst="It did.",
        byline="Ann Brandt",
        dateline="PORT SKERRY",
        picture=Picture(file="b.jpg", caption="The wall", credit="A. Brandt"),
        corrections=(Correction("It was May.", "2026-03-12"),),
        body=BODY,
    )
    assert text(article) == (
        "Harbour\n\nThe wall holds again\n\nIt did.\n\nBy Ann Brandt\n\n"
        "PORT SKERRY — First words with a link [https://example.org/] and a note[1].\n\n"
        "A head\n\n• one\n   1. inner\n• two\n\n| Quoted.\n|\n| — Ann\n\na\tb\n1\t2\n\n"
        "[Picture: Caption]\n\n* * *\n\nEnd\nof it.\n\n[1] The note.\n\n"
        "Correction, 12 March 2026: It was May.\n\n[Picture: The wall A. Brandt]\n"
    )


def test_what_is_written_is_read_as_the_same_fields() -> None:
    article = Article(
        section="Harbour",
        headline="The wall holds again",
        byline="Ann Brandt",
        dateline="PORT SKERRY",
        body="The wall held through the night.\n\nIt stood there.",
    )
    assert read_plain_text(text(article)).article == article
