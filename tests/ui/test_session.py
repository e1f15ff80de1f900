"""The open article between the widgets and the rooms."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.article.binding import is_verified
from desktop.article.ledger import Source, Statement
from desktop.article.model import Article, Edit
from desktop.attribution.diagnostic import Diagnostic, Fix, Severity
from desktop.composition import House
from desktop.library.drafts import Draft
from desktop.ui.analyst import Analyst
from desktop.ui.session import CARET_MS, Saving, Session

STORY = Article(headline="Harbour wall vote put off", body="Critics say the wall moved.\n")


@pytest.fixture
def session(house: House, qtbot: QtBot) -> Iterator[Session]:
    made = Session(
        house.drafts, house.emergency, Analyst(house.pages.renderer, house.desk.checker())
    )
    yield made
    made.close()


def found(session: Session, rule: str) -> Diagnostic:
    analysis = session.analysis()
    assert analysis is not None
    return next(one for one in analysis.report.diagnostics if one.rule == rule)


def heard_edits(session: Session) -> list[tuple[int, int, str]]:
    """Collects the edits that the editor is asked to make."""
    heard: list[tuple[int, int, str]] = []
    session.body_edits.connect(heard.extend)
    return heard


def test_typing_is_analysed_and_saved_without_being_asked(
    session: Session, house: House, qtbot: QtBot
) -> None:
    session.open(Article(), file=None)
    heard: list[Saving] = []
    session.saving.connect(heard.append)
    session.splice(0, 1, ["Never named, but kept."])
    assert not session.is_saved
    qtbot.waitUntil(lambda: session.is_saved, timeout=10_000)
    assert [one.saved for one in heard] == [False, True]
    assert house.drafts.open(session.ident).article.body == "Never named, but kept."
    qtbot.waitUntil(lambda: (made := session.analysis()) is not None and made.revision == 2)


def test_an_article_never_touched_is_not_put_into_the_library(
    session: Session, house: House
) -> None:
    session.open(Article(), file=None)
    assert session.flush()
    assert house.drafts.listing() == []


def test_opening_another_article_saves_the_first(session: Session, house: House) -> None:
    session.open(STORY, file=None)
    first = session.ident
    session.set_text("standfirst", "Again.")
    session.open(Article(headline="Another"), file=None)
    assert session.flush()
    assert house.drafts.get(first).article.standfirst == "Again."


def test_results_of_another_article_are_dropped(session: Session, qtbot: QtBot) -> None:
    session.open(STORY, file=None)
    session.open(Article(headline="Another"), file=None)
    qtbot.waitUntil(lambda: session.analysis() is not None)
    analysis = session.analysis()
    assert analysis is not None
    assert analysis.article.headline == "Another"


def test_a_disk_that_refuses_is_told_and_tried_again(
    session: Session, house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.open(STORY, file=None)
    heard: list[Saving] = []
    session.saving.connect(heard.append)
    monkeypatch.setattr("desktop.ui.keeping.RETRY_MS", 50)
    with sqlite3.connect(house.database.path) as connection:
        connection.execute(
            "CREATE TRIGGER full BEFORE INSERT ON drafts BEGIN "
            "SELECT RAISE(FAIL, 'database or disk is full'); END"
        )
    session.set_text("headline", "Still here")
    assert not session.flush()
    assert session.secure()
    assert heard[-1].failed
    assert heard[-1].message == "Kept elsewhere"
    assert "disk is full" in heard[-1].detail
    (copy,) = house.emergency.copies()
    assert str(copy.path.parent) in heard[-1].detail
    assert copy.article.headline == session.article().headline == "Still here"
    with sqlite3.connect(house.database.path) as connection:
        connection.execute("DROP TRIGGER full")
    qtbot.waitUntil(lambda: session.is_saved, timeout=3000)
    assert house.drafts.get(session.ident).article.headline == "Still here"
    qtbot.waitUntil(lambda: house.emergency.copies() == [], timeout=3000)
    assert heard[-1].saved
    assert "everything" in heard[-1].detail


def test_the_saved_mark_compares_texts_and_counts_nothing(
    session: Session, house: House, qtbot: QtBot
) -> None:
    session.open(STORY, file=None)
    session.keep()
    assert session.flush()
    session.set_text("headline", "Another")
    assert not session.is_saved
    # Back to what the disk has: nothing is written, and nothing needs to be.
    session.set_text("headline", STORY.headline)
    assert session.is_saved
    revision = house.drafts.get(session.ident).revision
    assert session.flush()
    assert house.drafts.get(session.ident).revision == revision


def test_a_change_taken_back_while_it_is_written_is_taken_back_on_the_disk(
    session: Session, house: House, qtbot: QtBot
) -> None:
    session.open(STORY, file=None)
    session.keep()
    assert session.flush()
    with closing(sqlite3.connect(house.database.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        session.set_text("headline", "On its way")
        session.save()
        session.set_text("headline", STORY.headline)
        session.save()
        other.execute("ROLLBACK")
    qtbot.waitUntil(
        lambda: (
            house.drafts.get(session.ident).article.headline == STORY.headline
            and session.is_saved
            and house.drafts.get(session.ident).revision == 3
        ),
        timeout=10_000,
    )


def test_a_caret_that_only_moved_is_found_again(
    session: Session, house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.session.CARET_MS", 20)
    session.open(STORY, file=None)
    session.keep()
    assert session.flush()
    heard: list[Saving] = []
    session.saving.connect(heard.append)
    session.set_caret(5)
    qtbot.waitUntil(lambda: house.drafts.get(session.ident).caret == 5, timeout=5000)
    assert heard == []


def test_a_caret_does_not_put_an_untouched_article_into_the_library(
    session: Session, house: House, qtbot: QtBot
) -> None:
    session.open(Article(), file=None)
    session.set_caret(0)
    session.set_caret(1)
    session.save()
    qtbot.wait(50)
    assert house.drafts.listing() == []


def test_two_windows_on_one_library_see_what_the_other_wrote(
    house: House, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.session.LOOK_MS", 20)
    analyst = Analyst(house.pages.renderer, house.desk.checker())
    session = Session(house.drafts, house.emergency, analyst)
    session.open(STORY, file=None)
    session.keep()
    assert session.flush()
    overtaken: list[Draft] = []
    session.overtaken.connect(overtaken.append)
    qtbot.wait(100)
    assert overtaken == []
    other = House(home, {})
    theirs = other.drafts.get(session.ident)
    other.drafts.save(replace(theirs.article, body="Theirs.\n"), expected=theirs.revision)
    other.database.close()
    qtbot.waitUntil(lambda: bool(overtaken), timeout=5000)
    assert overtaken[0].article.body == "Theirs.\n"
    session.close()


def test_a_text_that_both_windows_change_is_kept_twice(
    session: Session, house: House, home: Path, qtbot: QtBot
) -> None:
    session.open(STORY, file=None)
    session.keep()
    assert session.flush()
    heard: list[bool] = []
    session.rivalled.connect(lambda: heard.append(True))
    other = House(home, {})
    theirs = other.drafts.get(session.ident)
    other.drafts.save(replace(theirs.article, body="Theirs.\n"), expected=theirs.revision)
    other.database.close()
    session.set_text("headline", "Mine")
    assert session.flush()
    assert heard == [True]
    assert house.drafts.get(session.ident).article.headline == "Mine"
    assert [one.article.body for one in house.drafts.revisions(session.ident)] == ["Theirs.\n"]


def test_what_this_window_wrote_in_another_way_is_no_rival(session: Session, house: House) -> None:
    session.open(STORY, file=None)
    session.keep()
    assert session.flush()
    heard: list[bool] = []
    session.rivalled.connect(lambda: heard.append(True))
    # As when a file is opened that was changed elsewhere.
    saved = house.drafts.save(replace(session.article(), body="From its file.\n"))
    session.open(saved.article, file=None)
    session.set_text("headline", "Typed on")
    assert session.flush()
    assert heard == []
    assert house.drafts.revisions(session.ident) == []


def test_a_fix_edits_field_body_and_ledger_at_once(session: Session, qtbot: QtBot) -> None:
    session.open(STORY, file=None)
    qtbot.waitUntil(lambda: session.analysis() is not None)
    vague = found(session, "source-vague")
    fix = Fix(
        "Everything at once…",
        edits=(
            Edit("body", vague.start, vague.end, "{answer} said"),
            Edit("headline", 0, 7, "Pier"),
        ),
        prompt="Who?",
        source=Source(key="falk", name="{answer}"),
    )
    edits = heard_edits(session)
    session.apply(vague, fix, "Ines Falk")
    assert edits == [(vague.start, vague.end, "Ines Falk said")]
    assert session.fields().headline == "Pier wall vote put off"
    assert [source.name for source in session.fields().sources] == ["Ines Falk"]


def test_who_is_put_on_the_ledger_comes_with_what_they_are_quoted_with(
    session: Session, qtbot: QtBot
) -> None:
    body = "“The wall moved,” said Ines Falk.\n\n“It did,” said Falk. “No,” said Tom Rell."
    session.open(replace(STORY, body=body), file=None)
    qtbot.waitUntil(lambda: session.analysis() is not None)
    unlisted = found(session, "source-unlisted")
    session.apply(unlisted, unlisted.fixes[0], "")
    (entry,) = session.fields().sources
    assert entry.name == "Ines Falk"
    assert [one.words for one in entry.statements] == ["The wall moved,", "It did,"]


def test_a_fix_is_made_where_the_finding_is_now(session: Session, qtbot: QtBot) -> None:
    session.open(STORY, file=None)
    qtbot.waitUntil(lambda: session.analysis() is not None)
    vague = found(session, "source-vague")
    session.splice(0, 1, ["It was late. Critics say the wall moved."])
    fix = next(one for one in vague.fixes if any(edit.field == "body" for edit in one.edits))
    edits = heard_edits(session)
    session.apply(vague, fix, "Ines Falk")
    qtbot.waitUntil(lambda: bool(edits), timeout=3000)
    moved = len("It was late. ")
    wanted = next(edit for edit in fix.edits if edit.field == "body")
    assert edits[0][:2] == (wanted.start + moved, wanted.end + moved)


def test_setting_a_finding_aside_takes_a_reason_and_holds(session: Session, qtbot: QtBot) -> None:
    session.open(STORY, file=None)
    qtbot.waitUntil(lambda: session.analysis() is not None)
    vague = found(session, "source-vague")
    session.apply(vague, Fix("Ignore…", ignore=True), "the desk knows them")
    assert session.fields().ignores[0].reason == "the desk knows them"
    heard: list[tuple[str, ...]] = []
    session.when_analysed(
        lambda analysis: heard.append(tuple(one.rule for one in analysis.report.diagnostics))
    )
    qtbot.waitUntil(lambda: bool(heard), timeout=3000)
    assert "source-vague" not in heard[0]


def test_severities_are_those_of_the_policy(session: Session, qtbot: QtBot) -> None:
    session.open(STORY, file=None)
    qtbot.waitUntil(lambda: session.analysis() is not None)
    assert found(session, "source-vague").severity is Severity.WARN


FALK = Source(
    "falk",
    "Ines Falk",
    statements=(Statement("It moved.", words="the wall moved", at=12, verified=True),),
)


def test_bindings_are_settled_saved_and_analysed_where_they_stand(
    session: Session, house: House, qtbot: QtBot
) -> None:
    moved = replace(STORY, body=f"Earlier. {STORY.body}", sources=(FALK,))
    session.open(moved, file=None)
    assert session.sources()[0].statements[0].at == 21
    session.splice(0, 1, ["Earlier still. Critics say the wall moved."], (8, 0, 6))
    assert session.flush()
    kept = house.drafts.open(session.ident).article
    assert [one.at for one in kept.sources[0].statements] == [27]
    assert kept.sources == session.sources()
    qtbot.waitUntil(lambda: (made := session.analysis()) is not None and made.revision == 2)
    made = session.analysis()
    assert made is not None
    assert made.article.sources == kept.sources


def test_a_new_entry_of_the_ledger_leaves_the_others_in_their_places(session: Session) -> None:
    session.open(replace(STORY, sources=(FALK,)), file=None)
    stale = session.sources()
    session.splice(0, 1, ["So: Critics say the wall had moved."], None)
    session.set_sources((Source("marsh"), *stale))
    statement = session.sources()[1].statements[0]
    assert (statement.at, statement.now) == (16, "the wall had moved")
    assert not is_verified(statement)
    assert session.sources()[1].statements[0].verified


def test_an_entry_with_a_key_of_the_ledger_takes_its_place(session: Session, qtbot: QtBot) -> None:
    session.open(replace(STORY, sources=(FALK,)), file=None)
    qtbot.waitUntil(lambda: session.analysis() is not None)
    fix = Fix("Rename", source=replace(FALK, name="Ines Falk-Moor"))
    session.apply(found(session, "source-vague"), fix)
    assert [one.name for one in session.sources()] == ["Ines Falk-Moor"]


def test_after_the_end_nothing_is_kept(house: House, qtbot: QtBot) -> None:
    session = Session(
        house.drafts, house.emergency, Analyst(house.pages.renderer, house.desk.checker())
    )
    session.splice(0, 1, ["Words."])
    assert session.close()
    # A caret moves while the window goes, and the application hears that it is not looked at.
    session.set_caret(3)
    session.save()
    qtbot.wait(CARET_MS + 50)
    assert house.drafts.get(session.ident).caret == 0
