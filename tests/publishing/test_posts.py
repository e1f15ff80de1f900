"""Which post an article is, and by which key it is found."""

from dataclasses import replace

from desktop.publishing.cms.contract import Payload, RemotePost
from desktop.publishing.entry import State
from desktop.publishing.outbox import Outbox

ARTICLE = Payload("Ferry stops", ("<p>It stopped.</p>",))
POST = RemotePost("7", "https://desk.example/7", "publish", "v1")


def test_all_versions_of_an_article_share_the_key_of_its_post(box: Outbox) -> None:
    first = box.enqueue("one", "courier", ARTICLE)
    key = box.post_key("one", "courier")
    second = box.enqueue("one", "courier", ARTICLE)
    assert first.key != second.key
    assert box.post_key("one", "courier") == key
    assert box.post_key("one", "practice") != key


def test_the_post_is_remembered_from_the_moment_it_has_a_name(box: Outbox) -> None:
    entry = box.enqueue("one", "courier", ARTICLE)
    assert box.post("one", "courier") is None
    box.created(entry, replace(POST, version=""))
    assert box.post("one", "courier") == replace(POST, version="")
    assert box.sent(entry, POST).state is State.CHECKING
    assert box.post("one", "courier") == POST


def test_a_post_of_a_site_that_has_another_name_now_can_be_adopted(box: Outbox) -> None:
    ours = box.post_key("one", "courier")
    box.adopt("two", "the-courier", POST, ours)
    assert box.post("two", "the-courier") == POST
    assert box.article_of("the-courier", POST.id) == "two"
    assert box.post_key("one", "courier") == ours
    assert box.post_key("two", "the-courier") not in ("", ours)


def test_an_adopted_post_is_the_article_s_and_keeps_its_key(box: Outbox) -> None:
    assert box.article_of("courier", "7") == ""
    box.adopt("one", "courier", POST, "f00d" * 8)
    assert box.post("one", "courier") == POST
    assert box.post_key("one", "courier") == "f00d" * 8
    assert box.article_of("courier", "7") == "one"
    assert box.article_of("courier", "8", "f00d" * 8) == "one"
    assert box.article_of("practice", "7") == ""
    newer = replace(POST, version="v2")
    box.adopt("one", "courier", newer)
    assert box.post("one", "courier") == newer
    assert box.post_key("one", "courier") == "f00d" * 8


def test_a_post_without_a_key_gets_one(box: Outbox) -> None:
    box.adopt("one", "courier", POST)
    assert len(box.post_key("one", "courier")) == 32


def test_a_post_whose_answer_was_lost_is_known_by_its_key(box: Outbox) -> None:
    box.enqueue("one", "courier", ARTICLE)
    key = box.post_key("one", "courier")
    assert box.article_of("courier", "7") == ""
    assert box.article_of("courier", "7", key) == "one"
