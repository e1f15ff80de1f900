"""Losses are told in the singular and the plural, and not at all where there are none."""

from desktop.article.losses import Losses


def test_what_was_left_out_is_counted() -> None:
    losses = Losses()
    losses["comment"] += 1
    losses["text box"] += 2
    losses["picture"] += 0
    losses["field"] += 1200
    assert losses.sentences() == (
        "Left out: 1 comment.",
        "Left out: 2 text boxes.",
        "Left out: 1,200 fields.",
    )
