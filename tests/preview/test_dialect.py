"""What a text defines, and what happens when python-markdown fails."""

import gc

import pytest
from markdown.blockprocessors import ParagraphProcessor

from desktop.preview.dialect import Definitions, Dialect
from desktop.preview.quotation_marks import Marks


@pytest.fixture
def dialect() -> Dialect:
    return Dialect(Marks())


def test_definitions(dialect: Dialect) -> None:
    found = dialect.definitions('[A b]: https://e.org "T"\n\n*[UN]: United Nations\n\n*[EU]: ""')
    assert dict(found.references) == {"a b": ("https://e.org", "T")}
    assert dict(found.abbreviations) == {"UN": "United Nations", "EU": ""}


def test_nothing_is_defined_in_notes(dialect: Dialect) -> None:
    found = dialect.definitions("[^n]: [a]: https://e.org")
    assert found == Definitions()


def test_definitions_from_elsewhere_are_used(dialect: Dialect) -> None:
    context = Definitions({"a": ("https://e.org", "")}, {"UN": "United Nations"})
    (element,) = dialect.set("[a] and the UN", context).elements
    assert '<a href="https://e.org">a</a>' in element.html
    assert '<abbr title="United Nations">UN</abbr>' in element.html


def test_a_failing_parser_costs_one_passage(
    dialect: Dialect, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise RecursionError

    with monkeypatch.context() as patch:
        patch.setattr(ParagraphProcessor, "run", fail)
        (element,) = dialect.set("some <words>", Definitions()).elements
        assert dialect.definitions("x\n\n[a]: x") == Definitions()
    assert "some &lt;words&gt;" in element.html
    assert element.html.startswith('<div class="unset">')
    assert dialect.set("fine", Definitions()).elements[0].html == "<p>fine</p>"


def test_one_that_is_closed_waits_for_no_garbage_collection() -> None:
    gc.collect()
    dialect = Dialect(Marks())
    dialect.set("One[^1] *two*\n\n[^1]: note\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", Definitions())
    dialect.close()
    del dialect
    assert gc.collect() == 0
