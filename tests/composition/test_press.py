"""The press: the last look, what is believed, and what readers were told."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop import __version__
from desktop.article.correction import Correction
from desktop.article.front_matter import parse
from desktop.article.ledger import Source, Terms
from desktop.article.model import Article
from desktop.composition import House
from desktop.publishing.basis import Basis, Passage
from desktop.publishing.cms.contract import (
    CmsRefused,
    Payload,
    Status,
)
from desktop.publishing.entry import Entry, State
from desktop.publishing.release import Release


def _release(house: House, article: Article, override: str = "") -> Release:
    prepared = house.press.prepare(article, house.pages.renderer.render(article.body), Path())
    return house.press.judge(
        prepared, house.desk.checker().check(article), Status.PUBLISH, override
    )


def test_the_last_look_goes_by_the_ledger_as_it_is_now(house: House) -> None:
    article = house.drafts.save(
        Article(headline="The wall holds", body="Wray Callum knew.")
    ).article
    payload = Payload(headline="The wall holds", blocks=("<p>Callum Wray knew it all.</p>",))
    entry = house.outbox.enqueue(article.id, "practice", payload)
    secret = Source("s", name="Callum Wray", terms=Terms.OFF_RECORD)
    house.drafts.save(Article(id=article.id, headline="The wall holds", sources=(secret,)))
    house.press.publisher().run_until_idle()
    stopped = house.outbox.entry(entry.key)
    assert stopped.state is State.STOPPED
    assert "Wray" not in stopped.problem
    assert not house.doors.practice_folder.exists()


def test_a_publisher_that_is_quicker_than_the_window_is_believed(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = house.drafts.save(Article(headline="The wall holds", body="It held.")).article
    release = _release(house, article, "agreed")
    enqueue = house.outbox.enqueue

    def overtaken(*args: Any, **named: Any) -> Entry:
        entry = enqueue(*args, **named)
        house.press.publisher().run_until_idle()
        return entry

    monkeypatch.setattr(house.outbox, "enqueue", overtaken)
    entry = house.press.enqueue(article.id, "practice", release)
    assert house.outbox.entry(entry.key).state is State.DONE
    draft = house.drafts.find(article.id)
    assert draft
    assert draft.state == "published"
    assert parse(house.bases.text(article.id, "practice")).body.strip() == "It held."


def test_what_was_corrected_is_known_once_readers_are_told(house: House) -> None:
    article = house.drafts.save(Article(headline="The wall holds", body="It held.")).article

    def publish() -> str:
        entry = house.press.enqueue(article.id, "practice", _release(house, article, "agreed"))
        house.press.publisher().run_until_idle()
        assert house.outbox.entry(entry.key).state is State.DONE
        return house.drafts.get(article.id).state

    assert publish() == "published"
    note = Correction("It held on Monday.", "2026-03-13")
    article = house.drafts.save(replace(article, corrections=(note,))).article
    assert house.drafts.get(article.id).state == "published"
    assert publish() == "corrected"


def test_what_an_older_program_rendered_is_made_anew_before_the_window_asks(house: House) -> None:
    article = house.drafts.save(Article(headline="The wall holds", body="It held.")).article
    older = Basis((Passage("<p>It held.</p>", "It held."),), {}, by="0.0.0")
    house.bases.put(article.id, "gazette", older, "")
    house.press.prepare(article, house.pages.rendering(article), Path())
    basis = house.bases.basis(article.id, "gazette")
    assert basis
    assert basis.by == __version__
    assert basis.blocks == (("<p>It held.</p>", 0),)


def test_an_article_that_is_not_in_the_library_is_not_sent(house: House) -> None:
    entry = house.outbox.enqueue("unknown", "practice", Payload(headline="H", blocks=()))
    house.press.publisher().run_until_idle()
    stopped = house.outbox.entry(entry.key)
    assert stopped.state is State.STOPPED
    assert "not in the library" in stopped.problem
    assert issubclass(CmsRefused, Exception)


def test_release_asks_rules_and_ledger(house: House) -> None:
    sample = house.sample()
    blocked = _release(house, sample)
    assert not getattr(blocked, "ready")  # noqa: B009
    assert getattr(_release(house, sample, "known"), "ready")  # noqa: B009
