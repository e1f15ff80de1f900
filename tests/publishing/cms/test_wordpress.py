"""WordPress itself: login, rights, terms, pictures, faults, and what its readers see."""

import base64
import io
import json
import os
import re
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

import pytest
from PIL import Image

from desktop.article.model import Article, Picture
from desktop.publishing.cms import wordpress
from desktop.publishing.cms.contract import (
    Clocked,
    CmsConflict,
    CmsRefused,
    CmsUnauthorised,
    CmsUnavailable,
    Correction,
    Payload,
    RemotePost,
    Status,
)
from desktop.publishing.egress import Leak
from desktop.publishing.entry import Receipt, State
from desktop.publishing.hours import instant
from desktop.publishing.outbox import Outbox
from desktop.publishing.payload import attachment, build
from desktop.publishing.publisher import LOOKS, Publisher
from desktop.publishing.readback import differences
from desktop.publishing.sites import Site

pytestmark = pytest.mark.wordpress
ARTICLE = Payload(
    "Ferry stops", ("<p>The ferry stopped.</p>", "<p>Nobody was hurt.</p>"), slug="ferry-stops"
)


class Running(Protocol):
    """The fixture's WordPress."""

    url: str
    version: str
    users: dict[str, dict[str, str]]

    def client(self, role: str = ..., timeout: tuple[float, float] = ...) -> wordpress.Client: ...
    def fail(self, *faults: str) -> None: ...


Ask = Callable[..., Any]


def _given(client: wordpress.Client, _site: Site) -> wordpress.Client:
    return client


def keep(_post: RemotePost) -> None:
    """The caller's part when a post was named; these tests have nothing to store it in."""


def hence(**left: float) -> str:
    """A payload's hour so long from now."""
    return (datetime.now(UTC) + timedelta(**left)).strftime("%Y-%m-%dT%H:%M:%SZ")


def any_site(name: str) -> Site:
    return Site(name, "wordpress")


def no_leaks(_article: str, _payload: Payload) -> tuple[Leak, ...]:
    return ()


@pytest.fixture
def site(real_wordpress: Running) -> Running:
    return real_wordpress


@pytest.fixture
def ask(site: Running) -> Ask:
    """Asks the REST interface as the editor, past our own client."""

    def asked(route: str, body: object = None, method: str = "") -> Any:
        user = site.users["administrator"]
        token = base64.b64encode(f"{user['login']}:{user['password']}".encode()).decode()
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(
            f"{site.url}/wp-json/wp/v2/{route}",
            data,
            {"Authorization": f"Basic {token}", "Content-Type": "application/json"},
            method=method or None,
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read())

    return asked


# ---------------------------------------------------------------- the seed


OWN_SEED = """World News

Harbour town mourns its ‘old lady’ of a ferry

The ferry between Ottervale and Sandholm will not sail again, its owner’s spokesman said — for now.

'There is no clear plan yet,' Maren Holt said, as people's questions grew louder.

“We have waited for ‘an answer’ since May,” said the mayor... and the town with her.
"""


def seed_article(checkout: Path) -> tuple[str, str, list[str]]:
    """Section, headline and paragraphs of the article beside the project, or of our own."""
    folder = Path(os.environ.get("ONRECORD_SHARED") or checkout.parent / "shared")
    file = folder / "seed" / "article.txt"
    text = file.read_text(encoding="utf-8") if file.is_file() else OWN_SEED
    section, headline, *paragraphs = [line.strip() for line in text.splitlines() if line.strip()]
    return section, headline, paragraphs


def test_the_site_tells_its_own_time(site: Running) -> None:
    client = site.client()
    assert isinstance(client, Clocked)
    said = client.clock()
    assert said
    assert abs(said - datetime.now(UTC)) < timedelta(minutes=5)
    site.fail("before 503", "before 503")
    with pytest.raises(CmsUnavailable):
        client.clock()


def test_the_seed_article_as_its_readers_see_it(
    site: Running, ask: Ask, checkout: Path, box: Outbox
) -> None:
    section, headline, paragraphs = seed_article(checkout)
    assert len(paragraphs) >= 3
    article = Article(id="seed", section=section, headline=headline)
    blocks = [f"<p>{text.replace('&', '&amp;')}</p>" for text in paragraphs]
    client = site.client()
    for times in (1, 2):
        entry = box.enqueue("seed", "courier", build(article, blocks, lambda _: b""))
        Publisher(box, any_site, lambda _: client, no_leaks).run_until_idle()
        receipt = box.receipt(entry.key)
        assert receipt, box.entry(entry.key).problem
        assert receipt.differences == ()
        with urllib.request.urlopen(receipt.url, timeout=30) as answer:
            page = answer.read().decode()
        at = 0
        for text in [headline, *paragraphs]:
            at = _find_folded(page, text, at)
            assert at >= 0, text
        post = ask(f"posts/{receipt.remote_id}?context=edit")
        (category,) = post["categories"]
        assert ask(f"categories/{category}")["name"] == "World News"
        found = ask(f"posts?slug={post['slug']}&status=any")
        assert [item["id"] for item in found] == [int(receipt.remote_id)], times
    first, second = box.receipts("seed")
    assert (first.remote_id, first.url) == (second.remote_id, second.url)


def _find_folded(page: str, text: str, start: int) -> int:
    """Where the text stands in the page, whatever marks and dashes the site sets."""
    marks = "(?:'|’|‘|\"|“|”|&#82(?:16|17|20|21);|&#8242;)"
    dashes = "(?:—|–|-|&#821[12];)"
    pattern = re.escape(text).replace("&", "(?:&|&amp;|&#038;)")
    pattern = re.sub("['’‘\"“”]", lambda _: marks, pattern)
    pattern = re.sub(r"—|–|\\-", lambda _: dashes, pattern)
    pattern = re.sub(r"…|\\\.\\\.\\\.", lambda _: r"(?:…|\.\.\.|&#8230;)", pattern)
    match = re.compile(pattern).search(page, start)
    return match.end() if match else -1


# ---------------------------------------------------------------- login and rights


def test_the_check_of_each_role(site: Running) -> None:
    editor = site.client("editor").check()
    assert (editor.ok, editor.may_publish, editor.user) == (True, True, "editor")
    assert editor.message == "Connected to The Ottervale Courier as editor."
    contributor = site.client("contributor").check()
    assert (contributor.ok, contributor.may_publish) == (True, False)
    assert "not publish" in contributor.message
    subscriber = site.client("subscriber").check()
    assert not subscriber.ok
    assert "no right to write" in subscriber.message


def test_a_wrong_password(site: Running, key: str) -> None:
    client = wordpress.Client(site.url, "editor", "abcd EFGH ijkl MNOP qrst UVWX")
    outcome = client.check()
    assert not outcome.ok
    assert "does not know this user name and application password" in outcome.message
    with pytest.raises(CmsUnauthorised, match="does not know this user name"):
        client.find(key)
    with pytest.raises(CmsUnauthorised, match="does not accept user name and password"):
        client.send(key, ARTICLE, None, keep)


def test_a_server_that_takes_the_header_away(site: Running) -> None:
    site.fail("ok", "deaf")
    outcome = site.client().check()
    assert not outcome.ok
    assert "takes the Authorization header away" in outcome.message


def test_no_wordpress_there(site: Running) -> None:
    outcome = wordpress.Client(f"{site.url}/nowhere", "editor", "x").check()
    assert not outcome.ok


def test_the_address_of_a_page_or_with_another_host_name_will_do(site: Running) -> None:
    user = site.users["editor"]
    port = site.url.rpartition(":")[2]
    for address in (f"{site.url}/wp-admin/", f"{site.url}/?p=1", f"localhost:{port}"):
        client = wordpress.Client(address, user["login"], user["password"])
        assert client.check().ok, address


def test_a_site_that_shows_its_front_page_instead_of_the_interface(site: Running, key: str) -> None:
    """As with plain permalinks: only the form with ?rest_route= is left."""
    client = site.client()
    site.fail("captive", "captive")
    assert client.check().ok
    post = client.send(key, ARTICLE, None, keep)
    reading = client.read_back(post, ARTICLE)
    assert reading
    assert differences(ARTICLE, reading) == ()


def test_who_may_not_publish_leaves_a_useful_draft(site: Running, ask: Ask, key: str) -> None:
    client = site.client("contributor")
    with pytest.raises(CmsRefused, match="not allowed to publish"):
        client.send(key, ARTICLE, None, keep)
    found = client.find(key)
    assert found
    assert found.status == "draft"
    assert "Nobody was hurt." in ask(f"posts/{found.id}?context=edit")["content"]["raw"]


def test_who_may_not_make_a_section_is_told(site: Running, key: str) -> None:
    client = site.client("author")
    payload = replace(ARTICLE, section=f"Desk {key[:6]}")
    post = client.send(key, payload, None, keep)
    assert post.notes == (
        f"The site has no section “{payload.section}”, and you may not make one there.",
    )
    reading = client.read_back(post, payload)
    assert reading
    assert any("instead of the section" in text for text in differences(payload, reading))


def test_sections_and_tags_are_found_in_any_case(site: Running, ask: Ask, key: str) -> None:
    client = site.client()
    payload = replace(ARTICLE, section="harbour", tags=("Piers & Docks", "ferries"))
    one = client.send(key, payload, None, keep)
    payload = replace(ARTICLE, section="Harbour", tags=("piers & docks", "Ferries"))
    other = client.send(uuid4().hex, payload, None, keep)
    posts = [ask(f"posts/{post.id}") for post in (one, other)]
    assert posts[0]["categories"] == posts[1]["categories"]
    assert posts[0]["tags"] == posts[1]["tags"]
    assert len(posts[0]["tags"]) == 2


# ---------------------------------------------------------------- faithful content


def test_fields_have_their_places(site: Running, ask: Ask, key: str) -> None:
    payload = replace(
        ARTICLE,
        standfirst="An old boat & a “new” crack.",
        byline="Ida Quist",
        dateline="Ottervale",
        headline="Boats & <em>piers</em>: 'why' -- now",
    )
    post = site.client().send(key, payload, None, keep)
    stored = ask(f"posts/{post.id}?context=edit")
    assert stored["excerpt"]["raw"] == payload.standfirst
    assert stored["slug"].startswith("ferry-stops")
    assert '<p class="byline">Ida Quist · Ottervale</p>' in stored["content"]["raw"]


def test_an_authors_words_survive_the_sites_filter(site: Running, key: str) -> None:
    payload = replace(
        ARTICLE,
        headline="Prices & wages",
        blocks=(
            '<p>See <a href="https://desk.example/?a=1&amp;b=2">the report</a> &lt;here&gt;.</p>',
            "<p>He wrote <code>x &lt; y</code>, [gallery] and C:\\boats.</p>",
            "<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>",
            "<blockquote><p>Words.</p><p><cite>Maren Holt</cite></p></blockquote>",
            "<pre><code>if a &amp;&amp; b:\n    c[0]</code></pre>",
            "<hr />",
            '<ol start="3"><li>three<ul><li>deeper</li></ul></li></ol>',
            "<dl><dt>Pier</dt><dd>A place for boats</dd></dl>",
        ),
    )
    client = site.client("author")
    post = client.send(key, payload, None, keep)
    reading = client.read_back(post, payload)
    assert reading
    assert differences(payload, reading) == ()
    assert client.send(key, payload, post, keep).version == post.version


def test_what_the_sites_filter_drops_of_an_authors_text_is_noted(site: Running, key: str) -> None:
    payload = replace(ARTICLE, section="", blocks=("<p>He said <bdi>عدد</bdi> <em>so</em>.</p>",))
    post = site.client("author").send(key, payload, None, keep)
    assert post.notes == ("The site’s filter dropped from the text: words of a direction apart.",)
    assert site.client().send(uuid4().hex, payload, None, keep).notes == ()


EVERY_CONSTRUCT = (
    '<p>One <b>two</b> <a href="https://desk.example/?a=1&amp;b=2" title="T">x</a><br>y</p>',
    '<p>A note<sup class="note-ref" id="note-ref-1"><a href="#note-1">1</a></sup> [sic]</p>',
    "<h2>Two</h2>",
    "<h4>Four</h4>",
    "<blockquote>\n<p>Outer</p>\n<blockquote>\n<p>inner</p>\n</blockquote>\n</blockquote>",
    "<blockquote><p>Words.</p><p><cite>Maren Holt</cite></p></blockquote>",
    "<ul>\n<li>one</li>\n<li>two<ul>\n<li>deeper</li>\n</ul>\n</li>\n</ul>",
    '<ol start="3">\n<li><p>three</p>\n</li>\n<li><p>four</p>\n<p>more</p>\n</li>\n</ol>',
    '<table>\n<thead>\n<tr>\n<th>A</th>\n<th align="right">B</th>\n</tr>\n</thead>\n<tbody>\n<tr>'
    '\n<td>1</td>\n<td align="right">2</td>\n</tr>\n</tbody>\n</table>',
    "<pre><code>x = a[1] &lt; 2\n</code></pre>",
    "<dl>\n<dt>Term</dt>\n<dd>Definition</dd>\n</dl>",
    "<hr>",
    '<section class="notes"><ol><li id="note-1"><p>Note text. <a class="note-back"'
    ' href="#note-ref-1">↩</a></p></li></ol></section>',
)


def test_every_block_opens_valid_in_the_editor(
    site: Running, ask: Ask, checkout: Path, key: str, lead: Any
) -> None:
    pytest.importorskip("PySide6.QtWebEngineCore", exc_type=ImportError)
    if tuple(map(int, site.version.split(".")[:2])) < (6, 2):
        pytest.skip("blocks are written as WordPress 6.2 and later save them")
    figure = (
        f'<figure><img alt="A" src="attachment:{lead.name}"><figcaption>C</figcaption></figure>'
    )
    payload = replace(
        ARTICLE,
        byline="Ida Quist",
        picture=lead,
        pictures=(lead,),
        blocks=(*EVERY_CONSTRUCT, figure),
    )
    client = site.client("administrator")
    post = client.send(key, payload, None, keep)
    reading = client.read_back(post, payload)
    assert reading
    assert differences(payload, reading) == ()
    command = [sys.executable, str(checkout / "tests" / "cms" / "block_editor.py")]
    # Lest the editor call everything valid: a heading of another level than its block says.
    wrong = '<!-- wp:heading -->\n<h3 class="wp-block-heading">x</h3>\n<!-- /wp:heading -->'
    planted = ask("posts", {"title": "Planted", "content": wrong})
    chief = site.users["administrator"]
    opened = subprocess.run(
        [*command, site.url, chief["login"], chief["account"], post.id, str(planted["id"])],
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    assert opened.returncode == 0, opened.stderr
    blocks, invalid = (json.loads(line) for line in opened.stdout.splitlines())
    assert invalid == [["core/heading", False]]
    assert [name for name, valid in blocks if not valid] == []
    assert {name.removeprefix("core/") for name, _ in blocks} == {
        *("paragraph", "heading", "quote", "list", "list-item", "table", "code", "html"),
        *("separator", "image"),
    }


@pytest.fixture
def lead(key: str) -> Any:
    out = io.BytesIO()
    Image.new("RGB", (1200, 800), f"#{key[:6]}").save(out, "JPEG")
    picture = Picture(
        file="pier.jpg", alt="The pier", caption="The pier", credit="A. Lund", licence="CC BY 4.0"
    )
    return attachment(picture, lambda _: out.getvalue())


def test_the_lead_picture_is_uploaded_once(site: Running, ask: Ask, key: str, lead: Any) -> None:
    client = site.client()
    payload = replace(ARTICLE, picture=lead)
    post = client.send(key, payload, None, keep)
    client.send(key, replace(payload, headline="Ferry still stopped"), post, keep)
    client.send(uuid4().hex, payload, None, keep)
    (media,) = ask(f"media?search={lead.sha256[:20]}")
    assert media["alt_text"] == "The pier"
    assert "The pier (A. Lund / CC BY 4.0)" in media["caption"]["rendered"]
    stored = ask(f"posts/{post.id}?context=edit")
    assert stored["featured_media"] == media["id"]
    assert "Picture: The pier (A. Lund / CC BY 4.0)</p>" in stored["content"]["raw"]
    with urllib.request.urlopen(media["source_url"], timeout=30) as answer:
        assert answer.read() == lead.content


# ---------------------------------------------------------------- conflicts


def test_what_a_colleague_wrote_there_is_safe(site: Running, ask: Ask, key: str) -> None:
    client = site.client()
    post = client.send(key, ARTICLE, None, keep)
    raw = ask(f"posts/{post.id}?context=edit")["content"]["raw"]
    ask(f"posts/{post.id}", {"content": raw.replace("Nobody", "Almost nobody")})
    with pytest.raises(CmsConflict, match="changed on the site"):
        client.send(key, replace(ARTICLE, headline="Ferry sails"), post, keep)
    assert "Almost nobody" in ask(f"posts/{post.id}?context=edit")["content"]["raw"]


def test_a_colleague_who_published_our_draft_is_no_conflict(
    site: Running, ask: Ask, key: str
) -> None:
    client = site.client()
    draft = client.send(key, replace(ARTICLE, status=Status.DRAFT), None, keep)
    ask(f"posts/{draft.id}", {"status": "publish"})
    assert client.send(key, ARTICLE, draft, keep).status == "publish"


def test_a_post_in_the_bin_is_not_brought_back(site: Running, ask: Ask, key: str) -> None:
    client = site.client()
    post = client.send(key, ARTICLE, None, keep)
    ask(f"posts/{post.id}", method="DELETE")
    with pytest.raises(CmsConflict, match="bin"):
        client.send(key, ARTICLE, post, keep)
    ask(f"posts/{post.id}?force=true", method="DELETE")
    with pytest.raises(CmsConflict, match="deleted"):
        client.send(key, ARTICLE, post, keep)


# ---------------------------------------------------------------- faults


# ---------------------------------------------------------------- at an hour, and down again


def scheduled(publish_at: str, headline: str = "Ferry stops") -> Payload:
    slug = headline.lower().replace(" ", "-")
    return replace(
        ARTICLE, headline=headline, slug=slug, status=Status.SCHEDULE, publish_at=publish_at
    )


def status_of(url: str) -> int:
    """What the site answers to a reader."""
    try:
        with urllib.request.urlopen(url, timeout=30) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


def test_a_scheduled_post_has_its_hour_there(site: Running, ask: Ask, key: str) -> None:
    payload = scheduled(hence(hours=5))
    post = site.client().send(key, payload, None, keep)
    assert (post.status, post.notes) == ("future", ())
    there = ask(f"posts/{post.id}?context=edit")
    assert there["date_gmt"] + "Z" == payload.publish_at
    assert status_of(post.url) == 404
    now = site.client().send(key, ARTICLE, post, keep)
    assert (now.status, now.notes) == ("publish", ())
    dated = datetime.fromisoformat(ask(f"posts/{post.id}")["date_gmt"] + "+00:00")
    assert abs(dated - datetime.now(UTC)) < timedelta(minutes=5)


def test_an_hour_too_near_is_not_sent_before_it(site: Running, key: str, ask: Ask) -> None:
    with pytest.raises(CmsUnavailable, match="before its hour") as told:
        site.client().send(key, scheduled(hence(seconds=40)), None, keep)
    assert told.value.retry_after
    assert 20 < told.value.retry_after <= 40
    assert site.client().find(key) is None


def test_an_hour_that_has_passed_is_published_and_said(site: Running, key: str) -> None:
    post = site.client().send(key, scheduled(hence(hours=-1)), None, keep)
    assert post.status == "publish"
    assert post.notes == ("Its hour had passed when it was sent, so it was published at once.",)


def test_who_may_not_publish_may_not_schedule(site: Running, ask: Ask, key: str) -> None:
    with pytest.raises(CmsRefused):
        site.client("contributor").send(key, scheduled(hence(hours=5)), None, keep)
    (left,) = ask(f"posts?slug=ed-{key}&status=any&context=edit")
    assert left["status"] == "draft"


def test_a_draft_does_not_end_what_is_scheduled(site: Running, key: str) -> None:
    client = site.client()
    post = client.send(key, scheduled(hence(hours=5)), None, keep)
    with pytest.raises(CmsRefused, match="take it back"):
        client.send(key, replace(ARTICLE, status=Status.DRAFT), post, keep)
    down = client.send(key, Payload(ARTICLE.headline, (), Status.WITHDRAW), post, keep)
    assert client.send(key, replace(ARTICLE, status=Status.DRAFT), down, keep).status == "draft"


def test_what_is_taken_down_is_a_404_and_comes_back_at_its_address(
    site: Running, ask: Ask, box: Outbox
) -> None:
    # The site sets a curly apostrophe and a dash; it is the same headline all the same.
    article = replace(ARTICLE, headline="Ferry's end -- again", slug="ferry-sinks")
    withdrawal = Payload(article.headline, (), Status.WITHDRAW)
    client = site.client()
    first = _published(box, client, article)
    known = box.post("one", "courier")
    assert known
    assert client.read_back(known, withdrawal)
    down, again = (_published(box, client, payload) for payload in (withdrawal, article))
    assert (down.remote_id, down.url, down.visible) == (first.remote_id, first.url, False)
    assert (down.status, down.differences) == ("draft", ())
    assert (again.remote_id, again.url, again.visible) == (first.remote_id, first.url, True)
    _published(box, client, withdrawal)
    assert status_of(first.url) == 404
    there = ask(f"posts/{first.remote_id}?context=edit")
    assert there["status"] == "draft"
    assert "The ferry stopped." in there["content"]["raw"]


def _published(box: Outbox, client: wordpress.Client, payload: Payload) -> Receipt:
    entry = box.enqueue("one", "courier", payload)
    Publisher(box, any_site, partial(_given, client), no_leaks).run_until_idle()
    receipt = box.receipt(entry.key)
    assert receipt, box.entry(entry.key).problem
    return receipt


def test_the_hour_comes_and_the_site_keeps_it_or_misses_it(
    site: Running, connect: Callable[[], sqlite3.Connection]
) -> None:
    """In real time, as WordPress lets nobody set its clock; its clockwork runs when we say so."""
    hurried = [0.0]

    def clock() -> float:
        return time.time() + hurried[0]

    client = site.client()
    box = Outbox(connect, clock)
    publisher = Publisher(box, any_site, partial(_given, client), no_leaks, clock=clock)
    hour = hence(seconds=wordpress.LEAD.total_seconds() + 4)
    missed = box.enqueue("missed", "courier", scheduled(hour, "Ferry missed"))
    kept = box.enqueue("kept", "courier", scheduled(hour, "Ferry kept"))
    publisher.run_until_idle()
    assert {entry.state for entry in box.entries()} == {State.SCHEDULED}
    time.sleep(max(0.0, instant(hour).timestamp() - time.time()) + 1)
    # Nobody has visited: both are late, and one is given up on before anybody does.
    hurried[0] += LOOKS[0]
    assert publisher.step()
    assert publisher.step()
    assert {entry.attempts for entry in box.entries()} == {1}
    for wait in LOOKS[1:]:
        hurried[0] += wait
        assert publisher.step()
        late = box.entry(kept.key)
        box.look_again(late, late.problem, clock() + 3600)
    stopped = box.entry(missed.key)
    assert stopped.state is State.STOPPED
    assert "the site keeps it as “future”" in stopped.problem
    assert box.retry(missed.key)
    publisher.run_until_idle()
    receipt = box.receipt(missed.key)
    assert receipt
    assert (receipt.visible, receipt.status) == (True, "publish")
    assert receipt.differences == (
        "Its hour had passed when it was sent, so it was published at once.",
    )
    with urllib.request.urlopen(f"{site.url}/wp-cron.php", timeout=30):
        hurried[0] += 3601
    assert publisher.step()
    receipt = box.receipt(kept.key)
    assert receipt, box.entry(kept.key).problem
    assert (receipt.visible, receipt.status, receipt.differences) == (True, "publish", ())
    assert box.entry(kept.key).state is State.DONE


def test_corrections_of_whoever_may_not_write_all_html(site: Running, ask: Ask, key: str) -> None:
    told = (Correction("4 < 5 metres & “high”.", "2026-11-24", "top"),)
    payload = replace(ARTICLE, headline="Wall", slug="wall", corrections=told)
    client = site.client("author")
    post = client.send(key, payload, None, keep)
    reading = client.read_back(post, payload)
    assert reading
    assert differences(payload, reading) == ()
    raw = ask(f"posts/{post.id}?context=edit")["content"]["raw"]
    assert '{"className":"correction"' in raw
    assert '<p class="correction"><strong>Correction, 24 November 2026:</strong> 4 &lt; 5' in raw
