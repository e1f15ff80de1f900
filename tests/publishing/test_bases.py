"""What articles and their posts were when they last said the same."""

import sqlite3
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from desktop import __version__
from desktop.publishing import tables
from desktop.publishing.bases import Bases
from desktop.publishing.basis import Basis, Passage

BASIS = Basis((Passage("<p>é</p>\n", "é"),), {"headline": "H", "tags": ["a"]}, ("byline",))


@pytest.fixture
def kept(tmp_path: Path) -> Bases:
    connect = partial(sqlite3.connect, tmp_path / "library.sqlite")
    with connect() as connection:
        tables.install(connection)
    connection.close()
    return Bases(connect)


def test_what_was_put_there_is_there(kept: Bases) -> None:
    kept.put("a", "wp", BASIS, "text")
    assert kept.basis("a", "wp") == BASIS
    assert kept.text("a", "wp") == "text"
    assert kept.basis("a", "other") is None
    assert kept.all("a") == (BASIS,)
    assert kept.all("b") == ()
    assert kept.text("a", "other") == ""


def test_what_was_sent_is_what_both_have(kept: Bases) -> None:
    kept.put("a", "wp", BASIS, "as opened")
    kept.sending("k", "as sent")
    assert kept.text("a", "wp") == "as opened"
    kept.settle("k", "a", "wp")
    assert kept.text("a", "wp") == "as sent"
    assert kept.basis("a", "wp") == BASIS
    kept.put("a", "wp", BASIS, "merged")
    kept.settle("k", "a", "wp")
    assert kept.text("a", "wp") == "merged"


def test_an_article_made_here_has_a_text_but_no_basis(kept: Bases) -> None:
    kept.sending("k", "as sent")
    kept.settle("k", "a", "wp")
    assert kept.text("a", "wp") == "as sent"
    assert kept.basis("a", "wp") is None


def test_what_another_version_rendered_is_rendered_anew(kept: Bases) -> None:
    kept.put("a", "wp", replace(BASIS, blocks=(("<b>é</b>", 0),), by="0.0.0"), "text")
    kept.put("b", "wp", replace(BASIS, by="0.0.0"), "text")
    kept.renew("a")
    assert kept.basis("a", "wp") == replace(BASIS, blocks=(("<p>é</p>", 0),), by=__version__)
    assert kept.text("a", "wp") == "text"
    # What this version rendered, and other articles, are left as they are.
    assert kept.basis("b", "wp") == replace(BASIS, by="0.0.0")
    ours = replace(BASIS, blocks=(("<i>é</i>", 0),), by=__version__)
    kept.put("a", "wp", ours, "text")
    kept.renew("a")
    assert kept.basis("a", "wp") == ours
