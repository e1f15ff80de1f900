"""Small replacements between two states of some lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article.difference import (
    Change,
    alike,
    alike_behind,
    changes,
    ends_alike,
    shared_start,
)

TEXT = st.text("ab \n", max_size=30)


def rebuilt(old: str, new: str, found: list[Change]) -> str:
    """The old text with every change made; what was put in is read from the new one."""
    parts: list[str] = []
    at = by = 0
    for change in found:
        assert at <= change.start - change.slack
        parts.append(old[at : change.start])
        parts.append(new[change.start + by : change.start + by + change.size])
        at, by = change.end, by + change.size - (change.end - change.start)
    return "".join(parts) + old[at:]


@given(TEXT, TEXT)
def test_the_changes_make_the_new_text(old: str, new: str) -> None:
    assert rebuilt(old, new, changes(old, new)) == new


@given(TEXT, TEXT)
def test_slack_reads_the_same_change_further_left(old: str, new: str) -> None:
    found = changes(old, new)
    if len(found) == 1 and found[0].slack:
        one = found[0]
        start, end = one.start - one.slack, one.end - one.slack
        assert old[:start] + new[start : start + one.size] + old[end:] == new


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("same", "same", []),
        ("one two", "one big two", [Change(4, 4, 4, slack=1)]),
        ("one big two", "one two", [Change(4, 8, 0, slack=1)]),
        ("aab", "aaab", [Change(2, 2, 1, slack=2)]),
        ("““We", "“We", [Change(1, 2, 0, slack=1)]),
        ("colour of colour", "color of color", [Change(4, 5, 0), Change(14, 15, 0)]),
        ("a\nbig red\nc", "x\nbig red\ny", [Change(0, 1, 1), Change(10, 11, 1)]),
    ],
)
def test_each_place_changed_is_a_change_of_its_own(
    old: str, new: str, expected: list[Change]
) -> None:
    assert changes(old, new) == expected


def test_more_words_than_can_be_compared_are_one_change() -> None:
    old = " ".join(f"a{number}" for number in range(3000))
    new = " ".join(f"b{number}" for number in range(3000))
    assert len(changes(old, new)) == 1


def test_what_the_editor_knows_settles_what_cannot_be_told() -> None:
    old, new = "“No,” said A. “No,” said B.", "“No,” said B."
    assert changes(old, new, (0, 14, 0)) == [Change(0, 14, 0)]
    assert changes(old, new) == [Change(11, 25, 0, slack=11)]
    assert changes(old, new, (3, 99, 0)) == changes(old, new)


@pytest.mark.parametrize("at", [0, 1, 15, 17, 1023, 1024, 1156, 2598, 2599])
def test_items_that_sequences_begin_with_alike_are_counted_in_leaps(at: int) -> None:
    one = list(range(2600))
    other = [*one[:at], -1, *one[at + 1 :]]
    assert alike(one, other, 2600) == at
    assert alike(one, other, min(at, 2600)) == at
    assert alike(one, one[:], 2600) == 2600
    assert alike(one, [], 0) == 0


@pytest.mark.parametrize("at", [0, 1, 15, 17, 1023, 1024, 1156, 2598, 2599])
def test_items_that_sequences_end_with_alike_are_counted_in_leaps(at: int) -> None:
    one = list(range(2600))
    other = [*one[:at], -1, -2, *one[at + 1 :]]
    assert alike_behind(one, other, 2600) == 2600 - at - 1
    assert alike_behind(one, other, min(7, 2600 - at - 1)) == min(7, 2600 - at - 1)
    assert alike_behind(one, one[:], 2600) == 2600
    assert ends_alike(one, other) == (at, 2600 - at - 1)
    # What both ends could claim belongs to the front.
    assert ends_alike([1, 1], [1, 1, 1]) == (2, 0)


@given(TEXT, TEXT)
def test_what_two_texts_begin_with_is_found_by_halves(one: str, other: str) -> None:
    at = shared_start(one, other)
    assert one[:at] == other[:at]
    assert one[at : at + 1] != other[at : at + 1] or one == other == one[:at]
