"""What every adapter must do, asked of each of them at the real thing."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from PIL import Image

from desktop.article.model import Picture
from desktop.publishing.cms.contract import (
    Attachment,
    Client,
    CmsConflict,
    CmsRefused,
    Correction,
    Payload,
    RemotePost,
    Status,
)
from desktop.publishing.payload import attachment
from desktop.publishing.readback import differences

Made = list[RemotePost]
ARTICLE = Payload(
    headline="Ferry to Ottervale stops for ‘at least a month’",
    blocks=(
        "<p>The ferry between Ottervale and Sandholm stopped on Monday.</p>",
        "<p>“We cannot say when it will sail again,” said <em>Maren Holt</em> &amp; others.</p>",
        "<h2>What happened</h2>",
        "<blockquote><p>It is an old boat — forty years old.</p></blockquote>",
        "<ul>\n<li>The first cause</li>\n<li>The second</li>\n</ul>",
        "<p>The harbour [sic] stays open -- so far...</p>",
    ),
    standfirst="An old boat, a new crack.",
    section="Harbour",
    byline="Ida Quist",
    dateline="Ottervale",
    slug="ferry-stops",
    tags=("ferries", "Sandholm"),
)


@pytest.fixture(
    params=[
        "practice",
        "newsroom",
        pytest.param("micropub", marks=pytest.mark.micropub),
        pytest.param("wagtail", marks=pytest.mark.micropub),
        pytest.param("wordpress", marks=pytest.mark.wordpress),
        pytest.param("older_wordpress", marks=pytest.mark.wordpress),
        pytest.param("ghost", marks=pytest.mark.ghost),
    ]
)
def client(request: pytest.FixtureRequest) -> Client:
    if request.param in ("practice", "ghost"):
        return request.getfixturevalue(f"{request.param}_client")
    name = request.param if request.param.startswith("older") else f"real_{request.param}"
    return request.getfixturevalue(name).client()


@pytest.fixture
def send(client: Client, key: str) -> Callable[..., RemotePost]:
    def sent(payload: Payload, post: RemotePost | None = None, **named: Any) -> RemotePost:
        return client.send(named.get("key", key), payload, post, named.get("created", id))

    return sent


Send = Callable[..., RemotePost]


def test_check_says_who_we_are(client: Client) -> None:
    outcome = client.check()
    assert outcome.ok, outcome.message
    assert outcome.may_publish


def test_nothing_is_found_before_anything_was_sent(client: Client, key: str) -> None:
    assert client.find(key) is None


def test_a_published_article_reads_as_written(client: Client, send: Send) -> None:
    post = send(ARTICLE)
    reading = client.read_back(post, ARTICLE)
    assert reading
    assert post.status == "publish"
    assert post.notes == ()
    assert differences(ARTICLE, reading) == ()


def test_the_post_is_named_once_and_before_it_is_complete(
    client: Client, key: str, send: Send
) -> None:
    named: Made = []
    post = send(ARTICLE, created=named.append)
    assert [made.id for made in named] == [post.id]
    named.clear()
    send(ARTICLE, post, created=named.append)
    assert named == []


def test_a_post_is_found_by_its_key_whatever_became_of_it(
    client: Client, key: str, send: Send
) -> None:
    draft = send(replace(ARTICLE, status=Status.DRAFT))
    found = client.find(key)
    assert found
    assert (found.id, found.version) == (draft.id, draft.version)
    published = send(ARTICLE, draft)
    found = client.find(key)
    assert found
    assert (found.id, found.url, found.version) == (published.id, published.url, published.version)


def test_a_second_publication_updates_the_same_post(client: Client, key: str, send: Send) -> None:
    first = send(ARTICLE)
    changed = replace(ARTICLE, headline="Ferry sails again", blocks=("<p>It sails.</p>",))
    second = send(changed, first)
    assert (second.id, second.url) == (first.id, first.url)
    reading = client.read_back(second, changed)
    assert reading
    assert differences(changed, reading) == ()
    assert "It sails." in reading.paragraphs
    assert "What happened" not in reading.paragraphs


def test_sending_the_same_twice_changes_nothing(client: Client, send: Send) -> None:
    post = send(ARTICLE)
    assert send(ARTICLE, post) == post


def test_a_draft_is_not_public_until_it_is_published(client: Client, send: Send) -> None:
    draft = send(replace(ARTICLE, status=Status.DRAFT))
    assert draft.status == "draft"
    assert client.read_back(draft, ARTICLE) is None
    post = send(ARTICLE, draft)
    assert post.id == draft.id
    assert client.read_back(post, ARTICLE)


def test_a_draft_does_not_take_a_published_article_down(client: Client, send: Send) -> None:
    post = send(ARTICLE)
    with pytest.raises(CmsRefused, match="take it down"):
        send(replace(ARTICLE, status=Status.DRAFT), post)
    assert client.read_back(post, ARTICLE)


def test_what_was_changed_there_is_not_overwritten(client: Client, send: Send) -> None:
    ours = send(ARTICLE)
    theirs = replace(ARTICLE, headline="Ferry stops, says mayor")
    send(theirs, replace(ours, version=""))
    with pytest.raises(CmsConflict, match="changed"):
        send(replace(ARTICLE, headline="Ferry stops again"), ours)
    reading = client.read_back(ours, theirs)
    assert reading
    assert differences(theirs, reading) == ()


def test_an_update_whose_answer_was_lost_is_no_conflict(client: Client, send: Send) -> None:
    known = send(ARTICLE)
    update = replace(ARTICLE, headline="Ferry stops for good")
    send(update, known)
    # The answer never came, so all we know is the version before it.
    again = send(update, known)
    assert again.id == known.id


def test_a_post_that_is_gone_is_a_conflict(client: Client, send: Send) -> None:
    post = send(ARTICLE)
    with pytest.raises(CmsConflict, match="deleted"):
        send(ARTICLE, replace(post, id="99999999"))


def withdrawal() -> Payload:
    """What is sent to take an article down: nothing of the article."""
    return Payload(ARTICLE.headline, (), Status.WITHDRAW)


@pytest.fixture
def takes_down(client: Client) -> None:
    if not client.capabilities.withdrawal:
        pytest.skip("cannot take an article down")


@pytest.fixture
def schedules(client: Client) -> None:
    if not client.capabilities.scheduling:
        pytest.skip("cannot publish at an hour by itself")


def scheduled(left: timedelta) -> Payload:
    at = (datetime.now(UTC) + left).strftime("%Y-%m-%dT%H:%M:%SZ")
    return replace(ARTICLE, status=Status.SCHEDULE, publish_at=at)


@pytest.mark.usefixtures("takes_down")
def test_a_withdrawn_article_is_gone_for_readers_and_kept_for_the_desk(
    client: Client, key: str, send: Send
) -> None:
    post = send(ARTICLE)
    assert client.read_back(post, withdrawal())
    down = send(withdrawal(), post)
    assert down.id == post.id
    assert down.url == post.url
    assert down.status != post.status
    assert client.read_back(down, withdrawal()) is None
    assert client.read_back(down, ARTICLE) is None
    assert send(withdrawal(), down).id == post.id
    found = client.find(key)
    assert found
    assert found.id == post.id
    # Its content was not touched, or this would overwrite what somebody else has made of it.
    again = send(ARTICLE, replace(down, version="some other"))
    assert (again.id, again.url) == (post.id, post.url)
    reading = client.read_back(again, ARTICLE)
    assert reading
    assert differences(ARTICLE, reading) == ()


@pytest.mark.usefixtures("takes_down")
def test_a_withdrawn_article_can_become_a_draft_again(client: Client, send: Send) -> None:
    down = send(withdrawal(), send(ARTICLE))
    draft = send(replace(ARTICLE, status=Status.DRAFT), down)
    assert draft.id == down.id
    assert client.read_back(draft, ARTICLE) is None


@pytest.mark.usefixtures("takes_down")
def test_what_was_changed_there_is_withdrawn_all_the_same_and_still_noticed(
    client: Client, send: Send
) -> None:
    ours = send(ARTICLE)
    send(replace(ARTICLE, headline="Theirs"), replace(ours, version=""))
    down = send(withdrawal(), ours)
    assert client.read_back(down, replace(withdrawal(), headline="Theirs")) is None
    with pytest.raises(CmsConflict, match="changed"):
        send(replace(ARTICLE, headline="Ferry stops again"), down)


@pytest.mark.usefixtures("takes_down")
def test_what_is_not_there_cannot_be_withdrawn(send: Send) -> None:
    with pytest.raises(CmsRefused, match="down"):
        send(withdrawal())


@pytest.mark.usefixtures("schedules")
def test_a_scheduled_article_is_not_public_before_its_hour(
    client: Client, key: str, send: Send
) -> None:
    payload = scheduled(timedelta(hours=5))
    post = send(payload)
    assert post.notes == ()
    assert client.read_back(post, payload) is None
    found = client.find(key)
    assert found
    assert (found.id, found.status) == (post.id, post.status)
    assert send(payload, post).version == post.version
    later = replace(scheduled(timedelta(hours=9)), headline="Ferry stops at nine")
    moved = send(later, post)
    assert (moved.id, moved.status, moved.notes) == (post.id, post.status, ())


@pytest.mark.usefixtures("schedules")
def test_a_scheduled_article_can_be_published_now(client: Client, send: Send) -> None:
    post = send(ARTICLE, send(scheduled(timedelta(hours=5))))
    assert post.notes == ()
    reading = client.read_back(post, ARTICLE)
    assert reading
    assert differences(ARTICLE, reading) == ()


@pytest.mark.usefixtures("schedules", "takes_down")
def test_a_scheduled_article_can_be_taken_back_and_then_published(
    client: Client, send: Send
) -> None:
    down = send(withdrawal(), send(scheduled(timedelta(hours=5))))
    assert client.read_back(down, withdrawal()) is None
    post = send(ARTICLE, down)
    assert post.notes == ()
    assert client.read_back(post, ARTICLE)


@pytest.mark.usefixtures("schedules")
def test_an_hour_that_has_passed_means_now(client: Client, send: Send) -> None:
    payload = scheduled(-timedelta(hours=1))
    post = send(payload)
    assert client.read_back(post, payload)


@pytest.mark.usefixtures("schedules")
def test_an_hour_to_come_does_not_take_a_published_article_down(client: Client, send: Send) -> None:
    post = send(ARTICLE)
    with pytest.raises(CmsRefused, match="take it down"):
        send(scheduled(timedelta(hours=5)), post)
    assert client.read_back(post, ARTICLE)


def test_corrections_are_told_to_readers(client: Client, send: Send) -> None:
    post = send(ARTICLE)
    corrected = replace(
        ARTICLE,
        corrections=(
            Correction("The ferry is forty-one years old & well.", "2026-11-24", "top"),
            Correction("It stopped on Sunday.\n\nWe said Monday.", "2026-11-25"),
        ),
    )
    reading = client.read_back(send(corrected, post), corrected)
    assert reading
    assert differences(corrected, reading) == ()
    assert differences(corrected, replace(reading, paragraphs=reading.paragraphs[:2]))
    order = [
        at
        for words in ("24 November 2026", "ferry between", "The second", "25 November 2026")
        for at, text in enumerate(reading.paragraphs)
        if words in text
    ]
    assert len(order) >= 4
    assert order == sorted(order)


def test_two_articles_with_one_slug_are_two_posts(client: Client, send: Send) -> None:
    one = send(ARTICLE, key=uuid4().hex)
    other = send(ARTICLE, key=uuid4().hex)
    assert one.id != other.id
    assert one.url != other.url


def test_pictures_arrive_with_their_words(client: Client, send: Send) -> None:
    lead = _picture("#225588", alt="The ferry at its pier", caption="The ferry", credit="A. Lund")
    inline = _picture("#885522", alt="The crack")
    payload = replace(
        ARTICLE,
        picture=lead,
        pictures=(inline,),
        blocks=(
            *ARTICLE.blocks,
            f'<p><img alt="The crack" src="attachment:{inline.name}" /></p>',
        ),
    )
    post = send(payload)
    reading = client.read_back(post, payload)
    assert reading
    assert post.notes == ()
    assert differences(payload, reading) == ()
    assert send(payload, post).version == post.version


def _picture(colour: str, alt: str, caption: str = "", credit: str = "") -> Attachment:
    out = io.BytesIO()
    Image.new("RGB", (640, 360), colour).save(out, "PNG")
    picture = Picture(file="ferry.png", alt=alt, caption=caption, credit=credit)
    return attachment(picture, lambda _: out.getvalue())
