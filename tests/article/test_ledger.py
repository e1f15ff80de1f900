"""The ledger's words are part of the file format: they do not change."""

from desktop.article.ledger import Kind, Source, Statement, Terms


def test_the_words_of_the_file_format() -> None:
    assert [str(kind) for kind in Kind] == [
        "person", "document", "organisation", "agency",
        "state media", "social post", "eyewitness", "own observation",
    ]  # fmt: skip
    assert [str(terms) for terms in Terms] == [
        "on record", "on background", "not for attribution", "off record",
    ]  # fmt: skip


def test_sources_are_values() -> None:
    one = Source("a", statements=(Statement("x"),), extra={"phone": [1]})
    assert one == Source("a", statements=(Statement("x"),), extra={"phone": [1]})
    assert one != Source("a", statements=(Statement("x"),))
    assert len({one, Source("a", statements=(Statement("x"),), extra={"phone": [1]})}) == 1
