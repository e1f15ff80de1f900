"""What an article's fields become at Ghost, and what Ghost made of them."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from desktop.publishing.cms import ghost_post
from desktop.publishing.cms.contract import Attachment, Correction, Payload, Status
from desktop.publishing.cms.ghost_post import Table

SITE = "https://echo.example/"
KEY = "5f0c" * 8
NOW = datetime(2026, 11, 24, 5, tzinfo=UTC)
ARTICLE = Payload(
    "Ferry stops",
    ("<p>It stopped.</p>",),
    section="Harbour",
    tags=("#boats", "harbour", "Ærø"),
    byline="Ida Quist",
    slug="ferry-stops",
)
LEAD = Attachment("p.jpg", "image/jpeg", "ab" * 32, b"", "A pier", "Pier & sea", "A. Lund", "CC")


def fields(payload: Payload, **named: Any) -> tuple[Table, list[str]]:
    notes: list[str] = []
    made = ghost_post.fields(
        payload, named.get("addresses", {}), named.get("lead", ""), named.get("byline", ""), notes
    )
    return made, notes


def test_the_lead_picture_has_its_words_beside_it() -> None:
    made, notes = fields(replace(ARTICLE, picture=LEAD), lead=f"{SITE}p.jpg")
    assert made["feature_image"] == f"{SITE}p.jpg"
    assert made["feature_image_alt"] == "A pier"
    assert made["feature_image_caption"] == "Pier &amp; sea (A. Lund / CC)"
    assert notes == []
    without, _ = fields(ARTICLE)
    names = ("feature_image", "feature_image_alt", "feature_image_caption")
    assert [without[name] for name in names] == [None, None, None]


def test_what_ghost_has_no_field_for_stands_in_the_text() -> None:
    payload = replace(
        ARTICLE,
        dateline="Ottervale",
        standfirst="word " * 80,
        corrections=(Correction("First.", "", "top"), Correction("Last.", "2026-11-24")),
    )
    made, notes = fields(payload, byline="Ida & Co")
    order = ("First.", "word word", "Ida &amp; Co · Ottervale", "It stopped.", "Last.")
    places = [made["html"].index(text) for text in order]
    assert places == sorted(places)
    assert made["custom_excerpt"] is None
    assert len(notes) == 1


@pytest.mark.parametrize(
    ("status", "hour", "wanted"),
    [
        (Status.DRAFT, "", {"status": "draft"}),
        (Status.PUBLISH, "", {"status": "published"}),
        (
            Status.SCHEDULE,
            "2026-11-24T05:00:01Z",
            {"status": "scheduled", "published_at": "2026-11-24T05:00:01Z"},
        ),
        (Status.SCHEDULE, "2026-11-24T05:00:00Z", {"status": "published"}),
    ],
)
def test_what_the_post_becomes(status: Status, hour: str, wanted: Table) -> None:
    assert ghost_post.becoming(replace(ARTICLE, status=status, publish_at=hour), NOW) == wanted


@pytest.mark.parametrize(
    ("there", "sent"),
    [("ferry-stops", {}), ("ferry-stops-2", {}), ("ferry", {"slug": "ferry-stops"})],
)
def test_a_slug_that_ghost_numbered_stays(there: str, sent: Table) -> None:
    assert ghost_post.slug(ARTICLE, {"slug": there}) == sent


def test_no_slug_leaves_it_to_ghost() -> None:
    assert ghost_post.slug(replace(ARTICLE, slug=""), {"slug": "ferry"}) == {}


@pytest.mark.parametrize(
    ("language", "locale", "told"),
    [("en-GB", "en", 0), ("de", "en", 1), ("de", "de-CH", 0), ("", "en", 0), ("de", "", 0)],
)
def test_an_article_in_another_language_is_told(language: str, locale: str, told: int) -> None:
    assert len(ghost_post.foreign(replace(ARTICLE, language=language), locale)) == told


def test_the_head_keeps_what_others_put_there_and_our_part_once() -> None:
    others = "<style>p{}</style>"
    once = ghost_post.head(KEY, ARTICLE, "", "Echo", others)
    assert once.startswith(others)
    assert ghost_post.mark(KEY) in once
    changed = replace(ARTICLE, headline="Ferry sails")
    twice = ghost_post.head(KEY, changed, "", "Echo", once)
    assert twice.count("<script") == 1
    assert "Ferry sails" in twice
    assert "Ferry stops" not in twice
    assert ghost_post.head(KEY, ARTICLE, "", "Echo", once) == once


def test_tags_are_named_once_and_in_the_open() -> None:
    assert ghost_post.public_tags(ARTICLE) == ("Harbour", "boats", "Ærø")
    assert ghost_post.public_tags(replace(ARTICLE, section="", tags=("#",))) == ()


def stored(**changes: Any) -> Table:
    """What Ghost answers when it took all of it."""
    made, _ = fields(replace(ARTICLE, picture=LEAD), lead=f"{SITE}p.jpg")
    names = ("Harbour", "boats", "Ærø")
    return {
        **made,
        "id": "1",
        "slug": "ferry-stops",
        "lexical": "{}",
        "status": "published",
        "published_at": "2026-11-24T05:00:00.000Z",
        "codeinjection_head": "x",
        "codeinjection_foot": None,
        "tags": [{"id": name, "name": name, "visibility": "public"} for name in names],
        "authors": [{"id": "7"}],
        "primary_author": {"name": "Olive Marsh"},
        **changes,
    }


SENT: Table = stored() | {"authors": [{"id": "7"}]}


def notes_of(**changes: Any) -> list[str]:
    return ghost_post.not_taken(stored(**changes), SENT, ARTICLE, SITE)


def test_what_was_taken_needs_no_note() -> None:
    assert notes_of() == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"title": "(Untitled)"}, "headline to “(Untitled)”"),
        ({"html": "<p>It.</p>"}, "“It stopped.”"),
        ({"feature_image": None}, "lead picture."),
        ({"feature_image_alt": "x"}, "lead picture's description."),
        ({"feature_image_caption": None}, "lead picture's caption."),
        ({"custom_excerpt": "x"}, "standfirst."),
        ({"codeinjection_head": None}, "description for search engines."),
        ({"tags": []}, "the tag “Harbour”"),
        ({"tags": [{"id": "1", "name": "boats", "visibility": "internal"}]}, "the tag “boats”"),
        ({"authors": [{"id": "1"}]}, "“Olive Marsh” as the author"),
        ({"status": "draft"}, "keeps it as “draft”"),
    ],
)
def test_each_silent_change_is_told(changes: Table, said: str) -> None:
    assert any(said in note for note in notes_of(**changes))


def test_another_hour_is_told() -> None:
    sent = SENT | {"status": "scheduled", "published_at": "2026-11-24T06:00:00Z"}
    (note,) = ghost_post.not_taken(stored(status="scheduled"), sent, ARTICLE, SITE)
    assert "2026-11-24T05:00:00.000Z" in note
    late = replace(ARTICLE, status=Status.SCHEDULE, publish_at="2026-11-24T04:00:00Z")
    (note,) = ghost_post.not_taken(stored(), SENT, late, SITE)
    assert "hour had passed" in note


@pytest.mark.parametrize(
    "changes",
    [
        *({name: "another"} for name in ("title", "slug", "lexical", "custom_excerpt")),
        *({name: "another"} for name in ("feature_image", "feature_image_alt")),
        *({name: "another"} for name in ("feature_image_caption", "codeinjection_foot")),
        {"tags": []},
        {"authors": [{"id": "8"}]},
    ],
)
def test_whatever_a_colleague_changes_is_another_version(changes: Table) -> None:
    assert ghost_post.version(stored(**changes)) != ghost_post.version(stored())
    unchanged = stored(status="draft", primary_author={"name": "x"})
    assert ghost_post.version(unchanged) == ghost_post.version(stored())


def test_what_the_post_says_already() -> None:
    there = stored(html="<p>Ida Quist</p><p>It  stopped.</p>")
    assert ghost_post.is_already(there, ARTICLE)
    assert ghost_post.is_already(stored(html="<p>It stopped.</p>"), ARTICLE)
    assert not ghost_post.is_already(stored(html="<p>It sails.</p>"), ARTICLE)
    assert not ghost_post.is_already(stored(title="x", html="<p>It stopped.</p>"), ARTICLE)
