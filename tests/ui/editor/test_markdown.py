"""What is coloured as what, line by line."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.editor.markdown import Look, fence_after, stretches


def looks(line: str, fence: str = "") -> list[tuple[str, Look]]:
    return [(line[start:end], look) for start, end, look in stretches(line, fence)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("## What now", [("## What now", Look.HEADING), ("##", Look.MARK)]),
        ("#hashtag", []),
        ("> said", [("> said", Look.QUOTE), (">", Look.MARK)]),
        ("- item", [("-", Look.MARK)]),
        ("  12. item", [("  12.", Look.MARK)]),
        ("- [x] done", [("- [x]", Look.MARK)]),
        ("* * *", [("* * *", Look.MARK)]),
        ("–not a list", []),
        ("a **b c** d", [("b c", Look.STRONG), ("**", Look.MARK), ("**", Look.MARK)]),
        ("a *b* d", [("b", Look.EMPHASIS), ("*", Look.MARK), ("*", Look.MARK)]),
        ("2 * 3 * 4", []),
        ("snake_case_name", []),
        ("an _aside_.", [("aside", Look.EMPHASIS), ("_", Look.MARK), ("_", Look.MARK)]),
        ("~~gone~~", [("gone", Look.STRUCK), ("~~", Look.MARK), ("~~", Look.MARK)]),
        ("`a*b*c`", [("`a*b*c`", Look.CODE)]),
        ("said Falk [@falk].", [("[@falk]", Look.CITATION)]),
        ("a note[^1]", [("[^1]", Look.CITATION)]),
        (
            "see [the *minutes*](https://a.example/b_c_d)",
            [
                ("[", Look.MARK),
                ("the *minutes*", Look.LINK),
                ("](https://a.example/b_c_d)", Look.ADDRESS),
                ("minutes", Look.EMPHASIS),
                ("*", Look.MARK),
                ("*", Look.MARK),
            ],
        ),
        ("at https://a.example/b_c_d.", [("https://a.example/b_c_d", Look.LINK)]),
        ("<!-- hidden -->", [("<!-- hidden -->", Look.COMMENT)]),
        (r"5 \* 3", [(r"\*", Look.MARK)]),
        ("**open", []),
        ("", []),
        ("plain prose, “quoted” – no marks", []),
    ],
)
def test_lines(line: str, expected: list[tuple[str, Look]]) -> None:
    assert looks(line) == expected


def test_bold_in_italics_in_a_list() -> None:
    found = looks("- **a** and *b*")
    assert ("a", Look.STRONG) in found
    assert ("b", Look.EMPHASIS) in found


def test_fences_carry_from_line_to_line() -> None:
    fence = ""
    states: list[str] = []
    for line in ["text", "```python", "a = '*'", "~~~", "``", "```", "text"]:
        states.append(fence)
        fence = fence_after(line, fence)
    assert states == ["", "", "```", "```", "```", "```", ""]
    assert looks("a *b*", "```") == [("a *b*", Look.CODE)]
    assert looks("```", "```") == [("```", Look.MARK)]
    assert looks("```", "") == [("```", Look.MARK)]


@given(
    st.text(st.sampled_from('*_`[]()<>!~#->\\@^ a1😀"”'), max_size=60), st.sampled_from(["", "```"])
)
def test_any_line_gets_stretches_inside_it(line: str, fence: str) -> None:
    for start, end, _ in stretches(line, fence):
        assert 0 <= start <= end <= len(line)


@pytest.mark.parametrize(
    "unit",
    [
        "*",
        "**a ",
        "_a ",
        "[",
        "[a](",
        "`",
        "<!--",
        "~~a ",
        "<a",
        "]",
        "[@a;",
        '[a](b "',
        "- ",
        "https://",
    ],
)
def test_no_line_takes_long(unit: str) -> None:
    """An expression that backtracks without end would freeze the window on a long line."""
    began = time.process_time()
    stretches(unit * (60_000 // len(unit)))
    assert time.process_time() - began < 2
