"""From HTML to fields and body."""

import pytest

from desktop.article.losses import Losses
from desktop.article.model import Article
from desktop.exchange.taking import Pictures, take

WORDS = "<p>The wall held through the night, the harbour master said.</p>"
BODY = "The wall held through the night, the harbour master said."


def taken(html: str, article: Article | None = None) -> Article:
    return take(html, Losses(), {}, article or Article()).article


@pytest.mark.parametrize(
    ("html", "headline"),
    [
        (f'<p class="doc-title">A wall</p>{WORDS}', "A wall"),
        (f"<h1>A wall</h1>{WORDS}", "A wall"),
        (f"<h1>A wall</h1>{WORDS}<h1>More</h1>{WORDS}", "A wall"),
        (f"<p>The wall holds again</p>{WORDS}", "The wall holds again"),
        (f"<p><b>The wall holds again</b></p>{WORDS}", "The wall holds again"),
        (f"<p>The <b>wall</b> holds again</p>{WORDS}", ""),
        (f"{WORDS}<h1>One</h1><h1>Two</h1>", ""),
    ],
)
def test_headlines(html: str, headline: str) -> None:
    assert taken(html).headline == headline


def test_what_is_known_is_not_taken_again() -> None:
    article = taken(f"<h1>Another</h1>{WORDS}", Article(headline="Known", byline="Ann"))
    assert (article.headline, article.byline) == ("Known", "Ann")
    assert article.body == f"## Another\n\n{BODY}"


def test_fields_captions_and_the_lead() -> None:
    html = (
        '<p class="doc-section">Harbour</p><p class="doc-byline">By Ann Brandt</p>'
        '<p><img src="a.jpg" alt="Wall"></p><p class="doc-caption">The wall</p>'
        f'{WORDS}<p><img src="b.jpg"></p><p class="doc-caption">The quay</p>'
    )
    article = taken(html)
    assert (article.section, article.byline) == ("Harbour", "Ann Brandt")
    assert (article.picture.file, article.picture.caption) == ("a.jpg", "The wall")
    assert article.body == f'{BODY}\n\n![](b.jpg "The quay")'


def test_signs_in_recognised_lines_are_plain() -> None:
    article = taken(f"<p>The wall * holds_ again</p><p>By Ann *Brandt</p>{WORDS}")
    assert (article.headline, article.byline) == ("The wall * holds_ again", "Ann *Brandt")
    assert article.body == BODY


def test_what_was_recognised_and_lost_is_noted() -> None:
    losses = Losses()
    losses["comment"] += 2
    html = f"<p>The wall holds again</p>{WORDS}<iframe></iframe>"
    assert take(html, losses, {}, Article()).notes == (
        "Taken as the headline: The wall holds again",
        "Left out: 2 comments.",
        "Left out: 1 embedded object.",
    )


def test_pictures_are_named_by_what_is_in_them() -> None:
    pictures = Pictures()
    path = pictures.keep(b"abc", "image/JPEG")
    assert path == "media/picture-ba7816bf8f01cfea.jpg"
    assert pictures == {path: b"abc"}
    assert pictures.keep(b"abc", "image/x-emf") == ""
