"""Corrections in words, where they belong."""

from desktop.article.correction import Correction, Place
from desktop.preview.corrections import BOTTOM, TOP, correction_paragraphs

NOTES = (
    Correction("The wall is 4 < 5 metres & “high”.", "2026-11-24", Place.TOP),
    Correction("One.\n\n Two,\nstill two. ", "2026-11-25T09:30"),
    Correction("   ", "2026-11-26"),
    Correction("Undated."),
)


def test_each_is_told_in_its_place_with_its_date_in_words() -> None:
    assert correction_paragraphs(NOTES, TOP) == (
        '<p class="correction"><strong>Correction, 24 November 2026:</strong>'
        " The wall is 4 &lt; 5 metres &amp; “high”.</p>",
    )
    assert correction_paragraphs(NOTES, BOTTOM) == (
        '<p class="correction"><strong>Correction, 25 November 2026, 09:30:</strong> One.</p>',
        '<p class="correction">Two, still two.</p>',
        '<p class="correction"><strong>Correction:</strong> Undated.</p>',
    )


def test_a_date_that_is_none_is_shown_as_typed_and_escaped() -> None:
    (shown,) = correction_paragraphs((Correction("No.", "<b>today</b>"),), BOTTOM)
    assert "Correction, &lt;b&gt;today&lt;/b&gt;:" in shown


def test_they_speak_the_language_of_the_article() -> None:
    (shown,) = correction_paragraphs(NOTES, TOP, "de-CH")
    assert "<strong>Korrektur, 24. November 2026:</strong>" in shown
