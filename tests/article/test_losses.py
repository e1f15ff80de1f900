"""Losses are told in the singular and the plural, and not at all where there are none."""

import re
from pathlib import Path

import desktop
from desktop.article.losses import Losses

_COUNTED = re.compile(r"""(?:osses\[|_left_out\(|_dropped\(|\.lost\(|what = )"([^"]+)\"""")


def test_what_was_left_out_is_counted() -> None:
    losses = Losses()
    losses["comment"] += 1
    losses["header or footer"] += 2
    losses["picture"] += 0
    losses["merged table cell"] += 1200
    assert losses.sentences() == (
        "Left out: 1 comment.",
        "Left out: 2 headers or footers.",
        "Left out: 1,200 merged table cells.",
    )


def test_whatever_is_counted_anywhere_can_be_told() -> None:
    package = Path(str(desktop.__file__)).parent
    sources = "\n".join(
        file.read_text("utf-8")
        for folder in ("article", "exchange")
        for file in (package / folder).glob("*.py")
    )
    counted = set(_COUNTED.findall(sources))
    assert len(counted) > 15
    for what in counted:
        assert Losses({what: 1}).sentences() == (f"Left out: 1 {what}.",)
