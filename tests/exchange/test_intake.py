"""The same file is the same draft, and whichever text is older is still there."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.article.model import Article
from desktop.exchange.bundle import pictures_of
from desktop.exchange.files import BrokenFrontMatter, ChangedOnDisk, UnusableInput, read, write
from desktop.exchange.intake import Intake
from desktop.exchange.media import folder_of
from desktop.library.database import Database
from desktop.library.drafts import Drafts


def clock() -> datetime:
    return datetime(2026, 3, 12, tzinfo=UTC)


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    database = Database(tmp_path / "home" / "library.sqlite", clock=clock)
    yield Drafts(database, clock)
    database.close()


@pytest.fixture
def intake(drafts: Drafts, tmp_path: Path) -> Intake:
    return Intake(drafts, tmp_path / "loose")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "story.md"
    path.write_text("---\nheadline: H\n---\n\nFirst.\n")
    return path


def test_a_file_opened_twice_is_one_draft(intake: Intake, drafts: Drafts, file: Path) -> None:
    first = intake.open(file)
    assert first.article == Article(id=first.article.id, headline="H", body="First.")
    assert first.file == file
    second = intake.open(file.parent / "home" / ".." / file.name)
    assert second.article == first.article
    assert second.notes == ()
    assert len(drafts.listing()) == 1
    assert drafts.get(first.article.id).file == file


def test_inspecting_writes_nothing_and_shows_what_opening_shows(
    intake: Intake, drafts: Drafts, file: Path
) -> None:
    inspected = intake.inspect(file)
    assert inspected.article.body == "First."
    assert drafts.listing() == []
    opened = intake.enter(inspected)
    assert (opened.article, opened.file) == (inspected.article, file)
    typed = replace(opened.article, body="Typed.")
    drafts.save(typed, caret=2)
    drafts.remove(typed.id)
    again = intake.inspect(file)
    assert (again.article, again.caret) == (typed, 2)
    assert drafts.listing() == []
    assert intake.enter(again).article == typed
    assert [one.id for one in drafts.listing()] == [typed.id]


def test_what_was_typed_between_inspecting_and_opening_counts(
    intake: Intake, drafts: Drafts, file: Path
) -> None:
    opened = intake.open(file)
    inspected = intake.inspect(file)
    drafts.save(replace(opened.article, body="Typed meanwhile."))
    assert intake.enter(inspected).article.body == "Typed meanwhile."


def test_opening_takes_out_of_the_bin(intake: Intake, drafts: Drafts, file: Path) -> None:
    opened = intake.open(file)
    drafts.remove(opened.article.id)
    intake.open(file)
    assert [one.id for one in drafts.listing()] == [opened.article.id]


def test_the_caret_is_where_it_was(intake: Intake, drafts: Drafts, file: Path) -> None:
    opened = intake.open(file)
    drafts.save(opened.article, caret=4)
    assert intake.open(file).caret == 4


def test_what_was_typed_and_not_yet_saved_to_the_file_is_shown(
    intake: Intake, drafts: Drafts, file: Path
) -> None:
    opened = intake.open(file)
    typed = replace(opened.article, body="Typed.")
    drafts.save(typed, caret=3)
    again = intake.open(file)
    assert (again.article, again.caret, again.file) == (typed, 3, file)
    assert "newer than story.md" in again.notes[-1]
    intake.save(file, typed)
    assert intake.open(file).notes == ()
    assert read(file).article == typed


def test_a_file_changed_elsewhere_is_shown_and_the_draft_is_kept(
    intake: Intake, drafts: Drafts, file: Path
) -> None:
    opened = intake.open(file)
    drafts.save(replace(opened.article, body="Typed."))
    file.write_text("---\nheadline: H\n---\n\nElsewhere.\n")
    again = intake.open(file)
    assert again.article == replace(opened.article, body="Elsewhere.")
    assert "changed elsewhere" in again.notes[-1]
    assert [one.article.body for one in drafts.revisions(opened.article.id)] == ["Typed."]
    assert drafts.get(opened.article.id).article.body == "Elsewhere."


def test_a_file_changed_elsewhere_alone_is_simply_shown(
    intake: Intake, drafts: Drafts, file: Path
) -> None:
    opened = intake.open(file)
    file.write_text("---\nheadline: H\n---\n\nElsewhere.\n")
    again = intake.open(file)
    assert (again.article.body, again.notes) == ("Elsewhere.", ())
    assert drafts.revisions(opened.article.id) == []


def test_saving_does_not_overwrite_what_another_program_wrote(intake: Intake, file: Path) -> None:
    opened = intake.open(file)
    file.write_text("Elsewhere.")
    with pytest.raises(ChangedOnDisk):
        intake.save(file, replace(opened.article, body="Typed."))
    assert file.read_text() == "Elsewhere."


def test_plain_text_is_one_draft_too_but_saving_does_not_go_there(
    intake: Intake, drafts: Drafts, tmp_path: Path
) -> None:
    file = tmp_path / "wire.txt"
    file.write_text("Harbour\n\nThe wall holds again\n\nIt held. All night.")
    first, second = intake.open(file), intake.open(file)
    assert first.article == second.article
    assert first.article.section == "Harbour"
    assert first.file is None
    assert drafts.get(first.article.id).file is None
    assert len(drafts.listing()) == 1


def test_broken_front_matter_opens_as_text_that_is_not_saved_over_the_file(
    intake: Intake, tmp_path: Path
) -> None:
    file = tmp_path / "broken.md"
    file.write_text("---\na: b: c\n---\nBody.\n")
    opened = intake.open(file)
    assert opened.article.body == "---\na: b: c\n---\nBody."
    assert opened.file is None
    assert "broken.md:2:" in opened.notes[0]
    with pytest.raises(BrokenFrontMatter):
        intake.take(file)


def test_an_id_in_the_file_counts(intake: Intake, drafts: Drafts, file: Path) -> None:
    opened = intake.open(file)
    moved = file.with_name("moved.md")
    write(moved, opened.article)
    assert intake.open(moved).article.id == opened.article.id
    assert len(drafts.listing()) == 1


def test_taking_a_file_in_keeps_what_the_draft_said(
    intake: Intake, drafts: Drafts, file: Path
) -> None:
    opened = intake.open(file)
    drafts.save(replace(opened.article, body="Typed."))
    taken = intake.take(file)
    assert taken.article == opened.article
    assert drafts.get(taken.article.id).article.body == "First."
    assert [one.article.body for one in drafts.revisions(taken.article.id)] == ["Typed."]


def test_what_cannot_be_read_changes_nothing(
    intake: Intake, drafts: Drafts, tmp_path: Path
) -> None:
    with pytest.raises(UnusableInput):
        intake.open(tmp_path)
    assert drafts.listing() == []


def test_a_document_brings_its_pictures_into_the_articles_folder(
    intake: Intake, tmp_path: Path, odt: Any, pixel: bytes
) -> None:
    frame = '<draw:frame><draw:image xlink:href="a.png"/></draw:frame>'
    path = tmp_path / "story.odt"
    path.write_bytes(odt(f"<text:p>Words.</text:p><text:p>{frame}</text:p>", **{"a.png": pixel}))
    opened = intake.open(path)
    assert opened.file is None
    [picture] = pictures_of(opened.article)
    assert (folder_of(tmp_path / "loose", opened.article.id) / picture).read_bytes() == pixel
    again = intake.open(path)
    assert again.article == opened.article
    assert not any("newer" in note for note in again.notes)
