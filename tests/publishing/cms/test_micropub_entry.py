"""An article as a Micropub entry by itself: marks, versions, and when two say the same."""

from dataclasses import replace

import pytest

from desktop.publishing.cms.contract import Attachment, CmsUnavailable, Payload, Status
from desktop.publishing.cms.micropub_entry import (
    MARK,
    Properties,
    differing,
    html_of,
    is_marked,
    mark_of,
    not_kept,
    properties_of,
    says,
    status_of,
    to_properties,
    version_of,
)

ARTICLE = Payload(
    "Ferry stops", ("<p>It stopped.</p>",), section="Harbour", tags=("sea", "Harbour", "boats")
)


@pytest.mark.parametrize(
    ("path", "marked"),
    [("ferry-{}", True), ("ferry-{}/", True), ("ferry-{}-2/", True), ("ferry-{}x", False)],
)
def test_an_address_may_carry_the_mark(path: str, marked: bool) -> None:
    url = f"https://x.example/2026/{path.format(mark_of('key'))}"
    assert is_marked("key", url, {}) == marked
    assert not is_marked("other", url, {})


def test_a_property_may_carry_the_mark() -> None:
    assert is_marked("key", "https://x.example/1", {MARK: [mark_of("key")]})
    assert not is_marked("key", "https://x.example/1", {MARK: []})


def test_categories_are_named_once_and_have_no_order() -> None:
    ours = to_properties(ARTICLE, {})
    assert ours["category"] == ["Harbour", "sea", "boats"]
    there = ours | {"category": ["boats", "Harbour", "sea"], "url": ["https://x.example/1"]}
    assert differing(there, ours) == {}
    assert version_of(there) == version_of(ours)
    assert version_of(there) != version_of(there | {"summary": ["An old boat."]})


def test_a_status_is_no_change_of_the_words() -> None:
    ours = to_properties(ARTICLE, {})
    draft = to_properties(replace(ARTICLE, status=Status.DRAFT), {})
    assert version_of(ours) == version_of(draft)
    assert differing(draft, ours) == {"post-status": ["published"]}
    assert (status_of(draft), status_of({})) == (Status.DRAFT, Status.PUBLISH)


def test_what_a_site_does_not_keep_is_no_difference_of_the_words() -> None:
    ours = to_properties(replace(ARTICLE, standfirst="An old boat."), {})
    there: Properties = {"name": ours["name"], "content": [{"html": "<p>It <b>stopped</b>.</p>"}]}
    assert says(there, ours)
    assert not says(there | {"summary": ["Older."]}, ours)
    assert not_kept(there, ours) == ("standfirst", "section and tags")


def test_text_may_be_plain() -> None:
    assert html_of({"content": ["a < b"]}) == "a &lt; b"
    assert html_of({"content": [{"value": "a < b"}]}) == "a &lt; b"
    assert html_of({}) == ""


def test_a_lead_picture_opens_the_text() -> None:
    lead = Attachment("p.png", "image/png", "00", b"", alt='"A" pier', credit="A. Lund")
    payload = replace(ARTICLE, picture=lead, byline="Ida Quist")
    text = html_of(to_properties(payload, {"p.png": "https://x.example/1?a&b"}))
    assert text.startswith('<figure class="u-featured"><img src="https://x.example/1?a&amp;b"')
    assert 'alt="&quot;A&quot; pier"><figcaption>(A. Lund)</figcaption></figure>' in text


def test_what_is_no_entry() -> None:
    assert properties_of({"properties": {"name": "Plain"}}) == {"name": ["Plain"]}
    with pytest.raises(CmsUnavailable, match="no post"):
        properties_of({"type": ["h-entry"]})
