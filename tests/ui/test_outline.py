"""The list of headings."""

from desktop.ui.outline import Heading, headings

BODY = "# One\n\ntext\n\n```\n## not this\n```\n\n## Two ##\n\nThree\n-----\n\n---\n#tag\n### Four"


def test_headings_of_both_kinds_but_not_in_code() -> None:
    assert headings(BODY.split("\n")) == [
        Heading(0, 1, "One"),
        Heading(8, 2, "Two"),
        Heading(10, 2, "Three"),
        Heading(15, 3, "Four"),
    ]
