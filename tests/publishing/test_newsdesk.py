"""Two people, one post: opened, changed on both sides, merged, and sent back, at a WordPress."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

import pytest

from desktop.article.ledger import Source, Terms
from desktop.article.model import Article
from desktop.attribution.findings import Findings
from desktop.composition import House
from desktop.publishing.cms import wordpress
from desktop.publishing.cms.contract import CHANGED, CmsRefused, Status
from desktop.publishing.entry import Entry
from desktop.publishing.entry import State as Stage
from desktop.publishing.merging import Choice, State, merged
from desktop.publishing.sites import PRACTICE, Site, SiteError

pytestmark = pytest.mark.wordpress
NONE = Findings((), (), (), ())
CONTENT = """\
<!-- wp:paragraph -->
<p>The "old" wall held.</p>
<!-- /wp:paragraph -->

<!-- wp:acme/poll {"id":"7"} /-->

<!-- wp:paragraph -->
<p>Nobody was hurt.</p>
<!-- /wp:paragraph -->"""


class Running(Protocol):
    """The fixture's WordPress."""

    url: str
    users: dict[str, dict[str, str]]

    def client(self, role: str = ...) -> wordpress.Client: ...


Ask = Callable[..., Any]


class Desk:
    """A computer at which somebody edits."""

    def __init__(self, home: Path, running: Running) -> None:
        self.house = House(home, {})
        user = running.users["administrator"]
        self.site = Site("paper", "wordpress", running.url, user["login"], "The Paper")
        self.house.sites.put(self.site)
        self.house.secrets.lend(self.site, user["password"])

    def article(self, ident: str) -> Article:
        return self.house.drafts.get(ident).article

    def publish(self, article: Article, status: Status = Status.PUBLISH) -> Entry:
        self.house.drafts.save(article)
        rendering = self.house.pages.rendering(article)
        prepared = self.house.press.prepare(article, rendering, Path())
        report = replace(self.house.desk.checker().check(article), findings=NONE)
        release = self.house.press.judge(prepared, report, status)
        assert release.ready, release.decision.message
        key = self.house.press.enqueue(article.id, self.site.name, release).key
        self.house.press.publisher().run_until_idle()
        return self.house.outbox.entry(key)


@pytest.fixture
def desk(tmp_path: Path, real_wordpress: Running) -> Desk:
    return Desk(tmp_path / "one", real_wordpress)


@pytest.fixture
def number(ask: Ask) -> str:
    post = {"title": "The wall held", "content": CONTENT, "status": "publish"}
    return str(ask("posts", post)["id"])


def content(ask: Ask, number: str) -> str:
    return str(ask(f"posts/{number}?context=edit")["content"]["raw"])


def test_an_opened_post_is_a_draft_that_updates_it(ask: Ask, desk: Desk, number: str) -> None:
    ident = desk.house.newsdesk.open(desk.site, number)
    assert desk.house.newsdesk.open(desk.site, number) == ident
    assert [one.state for one in desk.house.drafts.listing()] == ["published"]
    article = desk.article(ident)
    count = len(ask("posts?status=any&context=edit&per_page=100"))
    done = desk.publish(replace(article, body=article.body.replace("Nobody", "No gull")))
    assert done.state is Stage.DONE
    assert desk.house.outbox.receipts(ident)[0].differences == ()
    after = content(ask, number)
    assert '<!-- wp:acme/poll {"id":"7"} /-->' in after
    assert '<p>The "old" wall held.</p>' in after
    assert "<p>No gull was hurt.</p>" in after
    assert len(ask("posts?status=any&context=edit&per_page=100")) == count
    again = desk.publish(replace(article, body=article.body.replace("Nobody", "No cat")))
    assert again.state is Stage.DONE
    assert content(ask, number) == after.replace("No gull", "No cat")
    key = desk.house.outbox.post_key(ident, "paper")
    found = desk.house.doors.client(desk.site).find(key)
    assert found is not None
    assert found.id == number


def test_changes_on_both_sides_are_merged_and_sent(ask: Ask, desk: Desk, number: str) -> None:
    ident = desk.house.newsdesk.open(desk.site, number)
    opened = desk.article(ident)
    assert desk.house.newsdesk.divergence(opened, desk.site) is None
    theirs = CONTENT.replace("wall held", "sea wall held").replace('"7"', '"8"')
    ask(f"posts/{number}", {"content": theirs, "excerpt": "By the sea."})
    mine = replace(opened, body=opened.body.replace("Nobody", "No gull"))
    stopped = desk.publish(mine)
    assert (stopped.state, stopped.problem) == (Stage.STOPPED, CHANGED)
    assert content(ask, number) == theirs

    found = desk.house.newsdesk.divergence(desk.article(ident), desk.site)
    assert found is not None
    assert found.changed_by == "chief"
    states = {field.name: field.state for field in found.fields}
    assert states == {"standfirst": State.THEIRS, "body": State.MERGED}
    done = merged(found.mine, found.fields, {})
    desk.house.newsdesk.keep_mine(found)
    desk.house.newsdesk.take_over(found)
    kept = desk.house.drafts.revisions(ident)
    assert any("before changes from paper" in one.reason for one in kept)
    assert content(ask, number) == theirs, "no choice publishes by itself"

    sent = desk.publish(done)
    assert sent.state is Stage.DONE, sent.problem
    after = content(ask, number)
    assert '<!-- wp:acme/poll {"id":"8"} /-->' in after
    assert '<p>The "old" sea wall held.</p>' in after
    assert "<p>No gull was hurt.</p>" in after
    assert ask(f"posts/{number}?context=edit")["excerpt"]["raw"] == "By the sea."


def test_both_changed_the_same_words(ask: Ask, desk: Desk, number: str) -> None:
    ident = desk.house.newsdesk.open(desk.site, number)
    opened = desk.article(ident)
    ask(f"posts/{number}", {"title": "The wall fell"})
    mine = replace(opened, headline="The wall stood")
    found = desk.house.newsdesk.divergence(mine, desk.site)
    assert found is not None
    (field,) = found.fields
    assert (field.base, field.mine, field.theirs) == (
        "The wall held",
        "The wall stood",
        "The wall fell",
    )
    assert field.state is State.CONFLICT
    assert field.text(Choice.BOTH) == "The wall stood / The wall fell"


def test_an_article_made_here_keeps_its_own_words(ask: Ask, desk: Desk) -> None:
    body = (
        'The mayor said it was "safe" [@mayor]. It is not.\n\n- One\n- Two\n\n'
        "> It held.\n> — Mara Orr\n\nThe end."
    )
    mine = Article(id="made-here", headline="A wall of our own", byline="Ida Quist", body=body)
    done = desk.publish(mine)
    assert done.state is Stage.DONE, done.problem
    post = desk.house.outbox.post(mine.id, "paper")
    assert post is not None
    assert desk.house.newsdesk.divergence(mine, desk.site) is None
    changed = content(ask, post.id).replace("It is not.", "It is not, she said.")
    assert changed != content(ask, post.id)
    ask(f"posts/{post.id}", {"content": changed})
    found = desk.house.newsdesk.divergence(mine, desk.site)
    assert found is not None
    assert [field.name for field in found.fields] == ["body"]
    assert found.theirs.body == body.replace("It is not.", "It is not, she said.")
    desk.house.newsdesk.keep_mine(found)
    desk.house.newsdesk.take_over(found)
    again = desk.publish(merged(mine, found.fields, {}))
    assert again.state is Stage.DONE, again.problem


def test_a_second_computer_takes_the_first_one_s_post(
    desk: Desk, tmp_path: Path, real_wordpress: Running
) -> None:
    mine = Article(id="made-here", headline="Shared between two", body="Words.")
    assert desk.publish(mine).state is Stage.DONE
    post = desk.house.outbox.post(mine.id, "paper")
    assert post is not None
    other = Desk(tmp_path / "two", real_wordpress)
    ident = other.house.newsdesk.open(other.site, post.id)
    assert other.house.outbox.post_key(ident, "paper") == desk.house.outbox.post_key(
        mine.id, "paper"
    )
    assert desk.house.newsdesk.open(desk.site, post.id) == mine.id


def test_a_kept_passage_goes_nowhere_else(desk: Desk, number: str) -> None:
    ident = desk.house.newsdesk.open(desk.site, number)
    article = desk.article(ident)
    rendering = desk.house.pages.rendering(article)
    prepared = desk.house.press.prepare(article, rendering, Path())
    report = replace(desk.house.desk.checker().check(article), findings=NONE)
    release = desk.house.press.judge(prepared, report, Status.PUBLISH)
    with pytest.raises(SiteError, match="kept as it is on another site"):
        desk.house.press.enqueue(ident, PRACTICE.name, release)


def test_a_name_in_a_kept_passage_is_found_before_anything_is_queued(ask: Ask, desk: Desk) -> None:
    hidden = '<!-- wp:acme/poll {"by":"Mara Orr"} /-->'
    number = str(ask("posts", {"title": "A poll", "content": hidden, "status": "draft"})["id"])
    article = desk.article(desk.house.newsdesk.open(desk.site, number))
    protected = Source("s1", "Mara Orr", terms=Terms.OFF_RECORD)
    article = replace(article, body=f"{article.body}\n\nWords.", sources=(protected,))
    rendering = desk.house.pages.rendering(article)
    (leak, *_) = desk.house.press.prepare(article, rendering, Path()).leaks
    assert leak.field == "body, as the site has it"
    without = replace(article, body="Words.")
    assert (
        desk.house.press.prepare(without, desk.house.pages.rendering(without), Path()).leaks == ()
    )


def test_what_has_no_desk_and_what_is_not_there(desk: Desk) -> None:
    with pytest.raises(CmsRefused, match="has no list of posts"):
        desk.house.newsdesk.listing(PRACTICE)
    with pytest.raises(CmsRefused, match="not on the site"):
        desk.house.newsdesk.divergence(Article(id="x"), desk.site)


def test_reading_keeps_nothing(desk: Desk, number: str) -> None:
    assert desk.house.newsdesk.read(desk.site, number).headline == "The wall held"
    assert desk.house.drafts.listing() == []
    with sqlite3.connect(desk.house.home / "library.sqlite") as connection:
        assert connection.execute("SELECT count(*) FROM posts").fetchone() == (0,)
    connection.close()
