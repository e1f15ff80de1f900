"""Tables: found, brought into order, their cells gone through."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown

from desktop.ui.editor.tables import cells, column_at, table_at, text_span

LINES = [
    "Words before.",
    "",
    "Boat | Berth",
    "--- | ---:",
    "Ida Marsh | 7",
    "Rell | 12",
    "",
    "Words | after",
]


def test_a_table_is_found_from_any_of_its_lines() -> None:
    tables = [table_at(LINES, number) for number in range(len(LINES))]
    found = tables[2]
    assert found is not None
    assert tables == [None, None, found, found, found, found, None, None]
    assert found.rows == (("Boat", "Berth"), ("Ida Marsh", "7"), ("Rell", "12"))
    assert found.alignments == ("", "right")


def test_it_is_brought_into_order() -> None:
    found = table_at(LINES, 2)
    assert found is not None
    assert found.lines() == [
        "| Boat      | Berth |",
        "| --------- | ----: |",
        "| Ida Marsh |     7 |",
        "| Rell      |    12 |",
    ]


def test_wide_letters_take_two_places_and_accents_none() -> None:
    found = table_at(["a | b", "--- | :---:", "東京 | e\u0301"], 0)
    assert found is not None
    assert found.lines() == ["| a    |  b  |", "| ---- | :-: |", "| 東京 |  e\u0301  |"]


@pytest.mark.parametrize(
    "lines",
    [
        ["a | b"],
        ["a | b", "c | d"],
        ["a | b", "---"],
        ["a | b", "--- | --- | ---"],
        ["a | b", "--- | ---", "1 | 2 | 3"],
        ["a | b", "", "--- | ---"],
    ],
)
def test_what_is_no_table_or_would_lose_words_is_left_alone(lines: list[str]) -> None:
    assert table_at(lines, 0) is None


def test_bars_in_code_and_escaped_ones_part_nothing() -> None:
    assert cells(r"| a \| b | `c | d` | ``e ` | f`` |") == [r"a \| b", "`c | d`", "``e ` | f``"]


def test_rows_come_and_go() -> None:
    found = table_at(LINES, 2)
    assert found is not None
    assert found.with_row(1).rows[1] == ("", "")
    assert found.with_row(1).without_row(1) == found
    assert [found.line_of(row) for row in range(3)] == [2, 4, 5]
    assert [found.row_of(line) for line in range(2, 6)] == [0, 0, 1, 2]


def test_a_place_belongs_to_a_cell() -> None:
    line = "| Boat | Berth |"
    assert [column_at(line, place) for place in (0, 2, 7, 8, 10, 16)] == [0, 0, 0, 1, 1, 1]
    assert [line[slice(*text_span(line, column))] for column in (0, 1)] == ["Boat", "Berth"]
    assert text_span("|  |  |", 1) == (5, 5)


cell = st.text(st.sampled_from("ab |\\`é東👍"), max_size=6).map(
    lambda text: text.replace("|", "").replace("\\", "").replace("`", "").strip()
)


@given(st.lists(st.lists(cell, min_size=3, max_size=3), min_size=2, max_size=5), st.data())
def test_order_changes_no_cell_and_nothing_of_the_page(
    rows: list[list[str]], data: st.DataObject
) -> None:
    dashes = data.draw(
        st.lists(st.sampled_from(["---", ":-", "-:", ":-:"]), min_size=3, max_size=3)
    )
    head, *body = ["|" + "|".join(row) + "|" for row in rows]
    lines = [head, "|" + "|".join(dashes) + "|", *body]
    found = table_at(lines, 0)
    assert found is not None
    ordered = found.lines()
    again = table_at(ordered, 0)
    assert again is not None
    assert again == found
    assert again.lines() == ordered

    def page(text: list[str]) -> str:
        return Markdown(extensions=["tables"]).convert("\n".join(text))

    assert page(ordered) == page(lines)


def test_a_row_of_code_marks_takes_no_time() -> None:
    began = time.process_time()
    assert len(cells(f"| {'`' * 20_000} | b |")) == 2
    assert time.process_time() - began < 5


def test_a_bar_in_code_divides_no_cells() -> None:
    assert len(cells("| `a | b` | c |")) == 2
    assert len(cells("| ``a | b` | c |")) == 3
