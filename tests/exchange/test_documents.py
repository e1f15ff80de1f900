"""A file is what its bytes are, whatever it is called."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from desktop.exchange.documents import document_in
from desktop.exchange.package import Unreadable

Zip = Callable[[Mapping[str, bytes | str]], bytes]


def test_kinds_are_told_by_their_parts(zipped: Zip, odt: Any) -> None:
    taken = document_in(odt("<text:p>Words.</text:p>"))
    assert taken is not None
    assert taken.article.body == "Words."
    bundle = document_in(zipped({"story/article.md": "# Head\n\nWords.\n"}))
    assert bundle is not None
    assert bundle.article.headline == "Head"
    assert document_in(b"# Text") is None


@pytest.mark.parametrize(
    ("part", "says"),
    [("xl/workbook.xml", "workbook"), ("photo.jpg", "without an article")],
)
def test_other_packages_are_told(zipped: Zip, part: str, says: str) -> None:
    with pytest.raises(Unreadable, match=says):
        document_in(zipped({part: b""}))
