"""Replies as a desk writes them into the front matter."""

import pytest

from desktop.article.front_matter import FrontMatterError, dump, parse
from desktop.article.model import Article
from desktop.article.reply import Reply

WRITTEN = """---
headline: The wall
replies:
- party: Ines Falk
  allegation: that she kept the survey back
  asked: 2026-11-20
  how: e-mail to her office
  deadline: 2026-11-22 18:00
  answer: No reply by the deadline
- Dovrex
---

Text
"""


def test_replies_are_read_and_written() -> None:
    article = parse(WRITTEN)
    assert article.replies == (
        Reply(
            "Ines Falk",
            "that she kept the survey back",
            "2026-11-20",
            "e-mail to her office",
            "2026-11-22 18:00",
            "No reply by the deadline",
        ),
        Reply("Dovrex"),
    )
    assert parse(dump(article)) == article


def test_what_we_do_not_know_of_a_reply_is_kept() -> None:
    article = Article(replies=(Reply("Ines Falk", extra={"lawyer": "M. Orr"}),), body="Text")
    assert "lawyer: M. Orr" in dump(article)
    assert parse(dump(article)) == article


@pytest.mark.parametrize("replies", ["{party: A}", "[[A]]", "[{party: [A]}]"])
def test_what_is_no_list_of_replies_is_refused(replies: str) -> None:
    with pytest.raises(FrontMatterError):
        parse(f"---\nreplies: {replies}\n---\n")
