"""The body while it is edited: the same text as a plain string would have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article.document import Document

LINE = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"), max_size=5)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.lists(LINE, max_size=4))))
def test_splices_do_what_they_do_to_a_list(splices: list[tuple[int, int, list[str]]]) -> None:
    document, mirror = Document("one\ntwo\nthree"), ["one", "two", "three"]
    for count, (first, removed, lines) in enumerate(splices, start=1):
        begin = min(first, len(mirror))
        end = min(begin + removed, len(mirror))
        document.splice(begin, end - begin, lines)
        mirror[begin:end] = lines
        mirror = mirror or [""]
        assert document.snapshot().text == "\n".join(mirror)
        assert document.revision == document.snapshot().revision == count
        assert len(document) == len(mirror)


def test_a_snapshot_does_not_change_any_more() -> None:
    document = Document("one")
    before = document.snapshot()
    document.replace("two\nthree")
    assert (before.text, before.revision) == ("one", 0)
    assert document.snapshot().lines == ("two", "three")


@pytest.mark.parametrize(("first", "removed"), [(-1, 0), (0, 2), (2, 0), (0, -1)])
def test_a_splice_outside_is_a_mistake(first: int, removed: int) -> None:
    document = Document("one")
    with pytest.raises(IndexError):
        document.splice(first, removed, ["x"])
    assert document.snapshot().text == "one"
