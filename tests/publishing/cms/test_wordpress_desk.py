"""The desk of a real WordPress: listing, opening, and giving back what was not touched."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol
from uuid import uuid4

import pytest

from desktop.article.model import Article
from desktop.preview.renderer import Renderer
from desktop.publishing.basis import Basis, based, taken
from desktop.publishing.cms import wordpress
from desktop.publishing.cms.contract import (
    CmsConflict,
    Desk,
    Payload,
    RemotePost,
    Standing,
    Status,
)
from desktop.publishing.payload import build

pytestmark = pytest.mark.wordpress
CONTENT = """\
<!-- wp:paragraph {"align":"center","className":"lead"} -->
<p class="has-text-align-center lead">The <strong>harbour</strong> wall held.</p>
<!-- /wp:paragraph -->

<!-- wp:gallery {"linkTo":"none"} -->
<figure class="wp-block-gallery has-nested-images"><!-- wp:image {"id":5} -->
<figure class="wp-block-image"><img src="/a.jpg" alt="A"/></figure>
<!-- /wp:image --></figure>
<!-- /wp:gallery -->

<!-- wp:heading -->
<h2 class="wp-block-heading">What now?</h2>
<!-- /wp:heading --><!-- wp:acme/poll {"id":"7","text":"a\\u002d\\u002db"} /-->

<!-- wp:list -->
<ul class="wp-block-list"><!-- wp:list-item -->
<li>One</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>Two [sic]</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list -->

<!-- wp:paragraph -->
<p></p>
<!-- /wp:paragraph -->

<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
<p>It held.</p>
<!-- /wp:paragraph --><cite>Mara Orr</cite></blockquote>
<!-- /wp:quote -->

<!-- wp:shortcode -->
[contact-form-7 id="12"]
<!-- /wp:shortcode -->

<!-- wp:embed {"url":"https://video.example/1"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
https://video.example/1
</div></figure>
<!-- /wp:embed -->

<!-- wp:paragraph -->
<p>Nobody was hurt.</p>
<!-- /wp:paragraph -->"""


class Running(Protocol):
    """The fixture's WordPress."""

    url: str
    users: dict[str, dict[str, str]]

    def client(self, role: str = ...) -> wordpress.Client: ...


Ask = Callable[..., Any]


@pytest.fixture
def client(real_wordpress: Running) -> wordpress.Client:
    return real_wordpress.client("administrator")


@pytest.fixture
def key() -> str:
    return uuid4().hex


def no_picture(_file: str) -> bytes:
    raise FileNotFoundError(2, "No such file or directory")


def keep(_post: RemotePost) -> None:
    raise AssertionError("a second post was made")


def payload(article: Article, basis: Basis, status: Status = Status.PUBLISH) -> Payload:
    blocks = [block.html for block in Renderer().render(article.body).blocks]
    return based(build(article, blocks, no_picture, status), basis)


def raw(ask: Ask, number: str) -> str:
    return str(ask(f"posts/{number}?context=edit")["content"]["raw"])


def made(ask: Ask, content: str = CONTENT, **fields: object) -> str:
    body = {"title": "The wall held", "content": content, "status": "publish", **fields}
    return str(ask("posts", body)["id"])


def test_what_was_opened_and_not_changed_goes_back_as_it_was(
    ask: Ask, client: wordpress.Client, key: str
) -> None:
    number = made(ask)
    opened = client.open(number)
    article, basis = taken(opened)
    assert "".join(part.raw for part in opened.parts) == raw(ask, number) == CONTENT
    assert "[kept: gallery" in article.body
    assert "[kept: acme: poll" in article.body
    client.send(key, payload(article, basis), opened.post, keep)
    mark = f'"metadata":{{"onrecord":"{key}"}},'
    assert raw(ask, number).replace(mark, "", 1) == CONTENT
    assert raw(ask, number).count(key) == 1


def test_one_paragraph_edited_is_the_only_thing_that_changes(
    ask: Ask, client: wordpress.Client, key: str
) -> None:
    category = ask("categories", {"name": "Quays and walls"})["id"]
    other = ask("categories", {"name": "Long reads, quays"})["id"]
    number = made(ask, categories=[category, other], slug="wall-held", excerpt="An old wall.")
    before = ask(f"posts/{number}?context=edit")
    opened = client.open(number)
    article, basis = taken(opened)
    edited = replace(article, body=article.body.replace("Nobody was", "Only a gull was"))
    sent = client.send(key, payload(edited, basis), opened.post, keep)
    after = ask(f"posts/{number}?context=edit")
    expected = CONTENT.replace("Nobody was", "Only a gull was")
    mark = f'"metadata":{{"onrecord":"{key}"}},'
    assert after["content"]["raw"].replace(mark, "", 1) == expected
    for name in ("title", "excerpt", "categories", "tags", "slug", "featured_media", "author"):
        assert after[name] == before[name]
    assert sent.notes == ()
    # The key is adopted: whoever looks for it finds this post, and no second one is made.
    found = client.find(key)
    assert found is not None
    assert found.id == number
    assert found.version == sent.version


def test_a_list_edited_anew_leaves_its_neighbours_alone(
    ask: Ask, client: wordpress.Client, key: str
) -> None:
    number = made(ask)
    opened = client.open(number)
    article, basis = taken(opened)
    edited = replace(article, body=article.body.replace("- One", "- None"))
    client.send(key, payload(edited, basis), opened.post, keep)
    after = raw(ask, number).replace(f' {{"metadata":{{"onrecord":"{key}"}}}}', "", 1)
    assert after == CONTENT.replace("<li>One</li>", "<li>None</li>")


def test_passages_can_be_moved_and_taken_out(ask: Ask, client: wordpress.Client, key: str) -> None:
    number = made(ask)
    opened = client.open(number)
    article, basis = taken(opened)
    passages = article.body.split("\n\n")
    gallery = next(one for one in passages if one.startswith("[kept: gallery"))
    embed = next(one for one in passages if one.startswith("[kept: embed"))
    rest = [one for one in passages if one not in (gallery, embed)]
    client.send(key, payload(replace(article, body="\n\n".join([*rest, gallery])), basis),
                opened.post, keep)  # fmt: skip
    after = raw(ask, number)
    whole = CONTENT[CONTENT.index("<!-- wp:gallery") : CONTENT.index("<!-- wp:heading")].strip()
    assert after.endswith(whole) or after.strip().endswith(whole)
    assert "wp:embed" not in after
    assert 'wp:acme/poll {"id":"7"' in after


def test_a_post_from_before_there_were_blocks(ask: Ask, client: wordpress.Client, key: str) -> None:
    classic = (
        "A first paragraph\nof two lines.\n\n<h3>Below</h3>\nAnd <em>more</em>.\n\n"
        '[gallery ids="1,2"]\n\n<ul>\n<li>One</li>\n</ul>\nThe end.'
    )
    number = made(ask, classic)
    opened = client.open(number)
    article, basis = taken(opened)
    assert article.body.startswith("A first paragraph  \nof two lines.\n\n### Below\n\n")
    edited = replace(article, body=article.body.replace("The end.", "The very end."))
    client.send(key, payload(edited, basis), opened.post, keep)
    after = raw(ask, number)
    assert after.replace("<p>The very end.</p>", "The end.") == (
        f"{classic}\n\n<!-- onrecord:{key} -->"
    )


def test_opening_and_listing_write_nothing(
    ask: Ask, client: wordpress.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    import http.client

    number = made(ask)
    before = ask(f"posts/{number}?context=edit")
    methods: list[str] = []
    request = http.client.HTTPConnection.putrequest

    def watched(self: http.client.HTTPConnection, method: str, *args: Any, **named: Any) -> None:
        methods.append(method)
        request(self, method, *args, **named)

    monkeypatch.setattr(http.client.HTTPConnection, "putrequest", watched)
    client.listing("wall")
    taken(client.open(number))
    monkeypatch.undo()
    assert set(methods) == {"GET"}
    assert len(methods) > 2
    assert ask(f"posts/{number}?context=edit") == before


def test_the_desk_lists_what_there_is(ask: Ask, client: wordpress.Client) -> None:
    assert isinstance(client, Desk)
    for status in ("draft", "pending", "private", "publish"):
        made(ask, "<p>Of quokkas.</p>", title=f"Quokka & co, {status}", status=status)
    hour = {"status": "future", "date_gmt": "2036-01-01T00:00:00"}
    number = made(ask, "<p>Of quokkas.</p>", title="Quokka & co, future", **hour)
    ask(f"posts/{number}", {"content": "<p>Of two quokkas.</p>"})
    found = client.listing("Quokka").posts
    assert {post.title.rpartition(" ")[2]: post.standing for post in found} == {
        "draft": Standing.DRAFT,
        "pending": Standing.PENDING,
        "private": Standing.WITHDRAWN,
        "publish": Standing.PUBLISHED,
        "future": Standing.SCHEDULED,
    }
    future = next(post for post in found if post.standing is Standing.SCHEDULED)
    assert future.title == "Quokka & co, future"
    assert future.author == future.changed_by != ""
    assert future.changed.endswith("+00:00")
    pending = client.listing("Quokka", Standing.PENDING).posts
    assert [post.standing for post in pending] == [Standing.PENDING]
    assert client.listing("no such word in any post").posts == ()


def test_pages_of_the_list(ask: Ask, client: wordpress.Client) -> None:
    for number in range(21):
        made(ask, f"<p>Pangolin {number}</p>", title=f"Pangolin {number}")
    first, second = client.listing("Pangolin"), client.listing("Pangolin", page=2)
    assert len(first.posts) == 20
    assert first.more
    assert len(second.posts) == 1
    assert not second.more
    assert not {one.id for one in first.posts} & {one.id for one in second.posts}
    assert client.listing("Pangolin", page=3).posts == ()


def test_who_changed_it_last(
    ask: Ask, client: wordpress.Client, real_wordpress: Running, key: str
) -> None:
    number = made(ask)
    editor = real_wordpress.client("editor")
    opened = editor.open(number)
    article, basis = taken(opened)
    edited = replace(article, headline="The wall gave")
    editor.send(key, payload(edited, basis), opened.post, keep)
    after = client.open(number)
    assert after.headline == "The wall gave"
    assert after.listed.changed_by != after.listed.author


def test_what_was_handed_in_stays_handed_in(ask: Ask, client: wordpress.Client, key: str) -> None:
    number = made(ask, status="pending")
    opened = client.open(number)
    article, basis = taken(opened)
    edited = replace(article, body=article.body.replace("Nobody", "No man"))
    client.send(key, payload(edited, basis, Status.DRAFT), opened.post, keep)
    assert ask(f"posts/{number}?context=edit")["status"] == "pending"


def test_a_change_made_there_is_a_conflict(ask: Ask, client: wordpress.Client, key: str) -> None:
    number = made(ask)
    opened = client.open(number)
    article, basis = taken(opened)
    ask(f"posts/{number}", {"title": "The wall fell"})
    edited = replace(article, body=article.body.replace("Nobody", "No man"))
    with pytest.raises(CmsConflict):
        client.send(key, payload(edited, basis), opened.post, keep)
    assert raw(ask, number) == CONTENT


def test_our_own_post_opened_elsewhere_keeps_its_key(ask: Ask, client: wordpress.Client) -> None:
    ours = Payload(
        "Ferry stops",
        ("<p>The ferry stopped.</p>", "<p>Nobody was hurt.</p>"),
        byline="Ida Quist",
        dateline="Ottervale",
        slug="ferry-stops-here",
    )
    key = "0f" * 16
    number = client.send(key, ours, None, lambda _post: None).id
    before = raw(ask, number)
    opened = client.open(number)
    assert (opened.key, opened.byline, opened.dateline) == (key, "Ida Quist", "Ottervale")
    article, basis = taken(opened)
    assert article.body == "The ferry stopped.\n\nNobody was hurt."
    client.send(key, payload(article, basis), opened.post, keep)
    assert raw(ask, number) == before


def test_an_answer_that_was_lost_is_no_conflict(
    ask: Ask, client: wordpress.Client, key: str
) -> None:
    number = made(ask)
    opened = client.open(number)
    article, basis = taken(opened)
    edited = replace(
        article, headline="It held", body=article.body.replace("Nobody was", "Only a gull was")
    )
    client.send(key, payload(edited, basis), opened.post, keep)
    before = raw(ask, number)
    # All that is known of the post is how it was when it was opened.
    client.send(key, payload(edited, basis), opened.post, keep)
    assert raw(ask, number) == before


def test_a_post_that_is_gone(client: wordpress.Client) -> None:
    with pytest.raises(CmsConflict):
        client.open("99999999")
