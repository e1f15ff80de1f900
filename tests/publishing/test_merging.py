"""Three states of an article made one."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article.model import Article
from desktop.publishing.merging import Choice, State, compare, merged, pieces

TEXT = st.lists(
    st.sampled_from(["wall", "held", "sea", "\n\n", "\n\n", ". ", " ", "tide", "é"]), max_size=14
).map("".join)
BASE = Article(
    headline="The wall held",
    standfirst="For now.",
    tags=("walls",),
    body="One two three.\n\nThe wall held.\n\nThe end.",
)


@given(TEXT, TEXT, TEXT)
def test_the_pieces_are_the_three_texts(base: str, mine: str, theirs: str) -> None:
    found = pieces(base, mine, theirs)
    assert "".join(piece.base for piece in found) == base
    assert "".join(piece.mine for piece in found) == mine
    assert "".join(piece.theirs for piece in found) == theirs
    for piece in found:
        if piece.state is State.SAME:
            assert piece.base == piece.mine == piece.theirs
        elif piece.state is State.MINE:
            assert piece.base == piece.theirs != piece.mine
        elif piece.state is State.THEIRS:
            assert piece.base == piece.mine != piece.theirs


@given(TEXT, TEXT)
def test_where_one_side_changed_nothing_the_other_is_taken(base: str, other: str) -> None:
    was = replace(BASE, body=base)
    now = replace(BASE, body=other)
    assert merged(was, compare(was, was, now), {}).body == other
    assert merged(now, compare(was, now, was), {}).body == other


@given(TEXT, TEXT, TEXT)
def test_no_word_of_either_is_lost(base: str, mine: str, theirs: str) -> None:
    ours = replace(BASE, body=mine)
    fields = compare(replace(BASE, body=base), ours, replace(BASE, body=theirs))
    if not fields:
        return
    (field,) = fields
    for piece in field.pieces:
        if piece.state is State.CONFLICT:
            both = field.text(Choice.BOTH)
            assert piece.mine.strip("\n") in both
            assert piece.theirs.strip("\n") in both
    assert field.text(Choice.MINE) == mine
    assert field.text(Choice.THEIRS) == theirs


def test_changes_in_different_places_come_together() -> None:
    mine = replace(BASE, body=BASE.body.replace("One", "Only one"), headline="The wall stood")
    theirs = replace(BASE, body=BASE.body.replace("wall held", "old wall held"), tags=("quays",))
    fields = {field.name: field.state for field in compare(BASE, mine, theirs)}
    assert fields == {"headline": State.MINE, "tags": State.THEIRS, "body": State.MERGED}
    done = merged(mine, compare(BASE, mine, theirs), {})
    assert done.body == "Only one two three.\n\nThe old wall held.\n\nThe end."
    assert (done.headline, done.tags) == ("The wall stood", ("quays",))


def test_two_words_in_one_paragraph_do_not_conflict() -> None:
    mine = replace(BASE, body=BASE.body.replace("The wall held", "The wall held fast"))
    theirs = replace(BASE, body=BASE.body.replace("The wall held", "The old wall held"))
    (field,) = compare(BASE, mine, theirs)
    assert field.state is State.MERGED
    assert "The old wall held fast." in field.text()


def test_a_conflict_wants_a_choice() -> None:
    mine = replace(BASE, headline="The wall stood", body=BASE.body.replace("held", "stood"))
    theirs = replace(BASE, headline="The wall gave", body=BASE.body.replace("held", "gave"))
    fields = compare(BASE, mine, theirs)
    assert [field.state for field in fields] == [State.CONFLICT, State.CONFLICT]
    with pytest.raises(ValueError, match="nothing was chosen for headline"):
        merged(mine, fields, {"body": Choice.MINE})
    both = merged(mine, fields, {"headline": Choice.THEIRS, "body": Choice.BOTH})
    assert both.headline == "The wall gave"
    assert both.body == "One two three.\n\nThe wall stood.\n\nThe wall gave.\n\nThe end."


def test_the_same_change_on_both_sides_is_none() -> None:
    both = replace(BASE, headline="The wall stood")
    assert compare(BASE, both, both) == ()
