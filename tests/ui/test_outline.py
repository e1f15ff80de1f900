"""The list of headings."""

import time

from desktop.ui.outline import Heading, headings

BODY = "# One\n\ntext\n\n```\n## not this\n```\n\n## Two ##\n\nThree\n-----\n\n---\n#tag\n### Four"


def test_headings_of_both_kinds_but_not_in_code() -> None:
    assert headings(BODY.split("\n")) == [
        Heading(0, 1, "One"),
        Heading(8, 2, "Two"),
        Heading(10, 2, "Three"),
        Heading(15, 3, "Four"),
    ]


def test_a_line_of_blanks_takes_no_time() -> None:
    line = f"# a{' ' * 3000}x #{' ' * 3000}"
    began = time.process_time()
    assert headings([line]) == [Heading(0, 1, f"a{' ' * 3000}x")]
    assert time.process_time() - began < 5
