"""An article as a ninjs item by itself: what is in it, and when two say the same."""

from dataclasses import replace

import pytest

from desktop.publishing.cms.contract import Attachment, Payload, Status
from desktop.publishing.cms.newsroom_item import Item, not_kept, says, to_item, to_reading, uri_of

PICTURE = Attachment("p.png", "image/png", "ab" * 32, b"bytes", alt="The pier")
ARTICLE = Payload("Ferry stops", ("<p>It stopped.</p>",), section="Harbour", slug="ferry")


def test_the_uri_is_the_keys_and_nobody_elses() -> None:
    assert uri_of("a") == uri_of("a")
    assert uri_of("a") != uri_of("b")
    assert uri_of("any key: at/all").startswith("urn:uuid:")


@pytest.mark.parametrize(
    ("status", "at", "release"),
    [
        (Status.DRAFT, "", {"pubStatus": "withheld"}),
        (Status.PUBLISH, "", {"pubStatus": "usable"}),
        (
            Status.SCHEDULE,
            "2026-11-24T05:00:00Z",
            {"pubStatus": "withheld", "embargoedUntil": "2026-11-24T05:00:00Z"},
        ),
    ],
)
def test_each_intent_has_its_status(status: Status, at: str, release: Item) -> None:
    item = to_item("k", replace(ARTICLE, status=status, publish_at=at), {})
    found = {name: item[name] for name in ("pubStatus", "embargoedUntil") if name in item}
    assert found == release


def test_what_is_empty_is_left_out() -> None:
    item = to_item("k", ARTICLE, {})
    assert not {"by", "located", "descriptions", "associations"} & item.keys()
    assert item["bodies"][0]["wordCount"] == 2


def test_a_picture_is_named_by_its_digest() -> None:
    (lead,) = to_item("k", replace(ARTICLE, picture=PICTURE), {"p.png": "https://x.example/1"})[
        "associations"
    ]
    assert lead["uri"] == "ni:///sha-256;q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s"
    assert lead["renditions"][0]["href"] == "https://x.example/1"


def test_markup_may_differ_but_no_word_and_no_field() -> None:
    ours = to_item("k", ARTICLE, {})
    (body,) = ours["bodies"]
    assert says(ours | {"bodies": [body | {"value": '<p class="x">It  stopped.</p>'}]}, ours)
    assert not says(ours | {"bodies": [body | {"value": "<p>It stops.</p>"}]}, ours)
    assert not says(ours | {"subjects": []}, ours)
    assert says(ours | {"pubStatus": "canceled"}, ours)
    assert not_kept(ours, ours | {"subjects": []}) == ("section and tags",)


def test_an_item_reads_as_a_page_would() -> None:
    reading = to_reading("https://x.example/", to_item("k", ARTICLE, {}))
    assert (reading.headline, reading.paragraphs) == ("Ferry stops", ("It stopped.",))
    assert reading.details == {"section": "Harbour", "standfirst": ""}
