"""What a speller is shown of a line."""

import pytest

from desktop.ui.editor.words import words


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("The harbour’s gates, they don't close.", "The harbour’s gates they don't close"),
        ("Schulhof-Sanierung geht los", "Schulhof-Sanierung geht los"),
        ("**Bold** and _leaning_ words", "Bold and leaning words"),
        ("## A crosshead", "crosshead"),
        ("- item [a link](https://example.org/teh_path) ends", "item link ends"),
        ("see https://example.org/teh and www.teh.example", "see and"),
        ("write to teh@example.org now", "write to now"),
        ("call `teh_code()` here", "call here"),
        ('<span class="teh">word</span>', "word"),
        ("said so [@falk; @teh] twice[^note]", "said so twice"),
        ("![A pier](pier.jpg \"teh caption\"){.decorative}", "pier"),
        ("NATO met in 2024, the 3rd time, 5km off", "met in the time off"),
        ("word <!-- teh --> word", "word word"),
        ("[ref]: https://example.org", ""),
        ("😀 after an emoji", "after an emoji"),
        ("|cell one|cell two|", "cell one cell two"),
        ("and/or", "and or"),
        ("", ""),
    ],
)  # fmt: skip
def test_words(line: str, found: str) -> None:
    assert [word.text for word in words(line)] == found.split()
    assert all(line[word.start : word.end] == word.text for word in words(line))


def test_nothing_in_a_fence() -> None:
    assert words("teh code", "```") == ()
    assert words("```python") == ()


def test_a_line_without_end_is_read_in_no_time() -> None:
    assert len(words("teh " * 100_000)) == 2_500
    assert words("_" * 50_000) == ()
    assert words("a/" * 50_000) == ()
