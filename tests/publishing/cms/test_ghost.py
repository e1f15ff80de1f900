"""Ghost itself: keys, rights, fields, pictures, conflicts, faults, and what its readers see."""

import io
import json
import re
import time
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

from desktop.article.model import Picture
from desktop.publishing.cms import ghost
from desktop.publishing.cms.contract import (
    Clocked,
    CmsConflict,
    CmsError,
    CmsRefused,
    CmsUnauthorised,
    CmsUnavailable,
    Correction,
    Payload,
    RemotePost,
    Status,
)
from desktop.publishing.cms.ghost_key import Key
from desktop.publishing.payload import attachment
from desktop.publishing.pictures import Pictures
from desktop.publishing.readback import differences

pytestmark = pytest.mark.ghost
ARTICLE = Payload(
    "Ferry stops", ("<p>The ferry stopped.</p>", "<p>Nobody was hurt.</p>"), slug="ferry-stops"
)


class Running(Protocol):
    """The fixture's Ghost."""

    url: str
    integration: dict[str, str]
    people: dict[str, dict[str, str]]
    run: Path

    def client(
        self, pictures: Pictures, role: str = ..., timeout: tuple[float, float] = ...
    ) -> ghost.Client: ...
    def fail(self, *faults: str) -> None: ...


Ask = Callable[..., Any]


def keep(_post: RemotePost) -> None:
    """The caller's part when a post was named; these tests have nothing to store it in."""


@pytest.fixture
def site(real_ghost: Running) -> Running:
    return real_ghost


@pytest.fixture
def pictures(connect: Any, site: Running) -> Pictures:
    return Pictures(connect, site.url)


@pytest.fixture
def client(site: Running, pictures: Pictures) -> ghost.Client:
    return site.client(pictures)


@pytest.fixture
def ask(site: Running) -> Ask:
    """Asks the Admin API past our own client, as a colleague's program would."""

    def asked(route: str, body: object = None, method: str = "") -> Any:
        token = Key(site.integration["key"]).token(int(time.time()))
        request = urllib.request.Request(
            f"{site.url}/ghost/api/admin/{route}",
            json.dumps(body).encode() if body is not None else None,
            {"Authorization": f"Ghost {token}", "Content-Type": "application/json"},
            method=method or None,
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read() or b"null")

    return asked


@pytest.fixture
def stored(ask: Ask) -> Callable[[RemotePost], dict[str, Any]]:
    """The post as Ghost has it."""

    def looked_up(post: RemotePost) -> dict[str, Any]:
        return ask(f"posts/{post.id}/?formats=html,lexical&include=tags,authors")["posts"][0]

    return looked_up


Stored = Callable[[RemotePost], dict[str, Any]]


@pytest.fixture
def edit(ask: Ask, stored: Stored) -> Callable[..., dict[str, Any]]:
    """A colleague's change, made on the newest version."""

    def edited(post: RemotePost, **fields: Any) -> dict[str, Any]:
        changes = fields | {"updated_at": stored(post)["updated_at"]}
        return ask(f"posts/{post.id}/?source=html", {"posts": [changes]}, "PUT")["posts"][0]

    return edited


Edit = Callable[..., dict[str, Any]]


def page_of(post: RemotePost) -> str:
    with urllib.request.urlopen(post.url, timeout=30) as answer:
        return answer.read().decode()


# ---------------------------------------------------------------- keys and rights


def test_the_site_tells_its_own_time(site: Running, client: ghost.Client) -> None:
    assert isinstance(client, Clocked)
    said = client.clock()
    assert said
    assert abs(said - datetime.now(UTC)) < timedelta(minutes=5)
    site.fail("before 503")
    with pytest.raises(CmsUnavailable):
        client.clock()


def test_the_check_of_each_kind_of_key(site: Running, pictures: Pictures) -> None:
    for role, words, may_publish in (
        ("", "an integration", True),
        ("editor", "Edda Kvist", True),
        ("author", "Ida Quist", True),
        ("contributor", "Cora Lund", False),
    ):
        outcome = site.client(pictures, role).check()
        assert (outcome.ok, outcome.user, outcome.may_publish) == (True, words, may_publish)
        assert outcome.message.startswith(f"Connected to The Ottervale Echo as {words}")
        assert ("not publish" in outcome.message) is not may_publish


def test_keys_that_are_not_accepted(site: Running, pictures: Pictures, key: str) -> None:
    number, secret = site.integration["key"].split(":")
    for text, words in (
        (f"{'0' * 24}:{secret}", "does not know this Admin API key"),
        (f"{number}:{'00' * 32}", "its secret is another"),
    ):
        client = ghost.Client(site.url, text, pictures)
        outcome = client.check()
        assert not outcome.ok
        assert words in outcome.message
        assert "\n" not in outcome.message
        with pytest.raises(CmsUnauthorised, match=words):
            client.find(key)
        with pytest.raises(CmsUnauthorised, match=words):
            client.send(key, ARTICLE, None, keep)


def test_what_is_no_key_is_not_sent_anywhere(pictures: Pictures, key: str) -> None:
    client = ghost.Client("https://echo.invalid", "open sesame", pictures)
    assert "not an Admin API key" in client.check().message
    with pytest.raises(CmsUnauthorised, match="not an Admin API key"):
        client.find(key)


def test_a_clock_that_is_slow(site: Running, pictures: Pictures) -> None:
    text = site.integration["key"]
    client = ghost.Client(site.url, text, pictures, clock=lambda: time.time() - 12 * 60)
    outcome = client.check()
    assert not outcome.ok
    assert "this computer's clock is 12 minutes behind the site's" in outcome.message


def test_a_server_that_takes_the_header_away(site: Running, client: ghost.Client) -> None:
    site.fail("ok", "deaf")
    outcome = client.check()
    assert not outcome.ok
    assert "takes the Authorization header away" in outcome.message


def test_no_ghost_there(site: Running, pictures: Pictures) -> None:
    outcome = ghost.Client(f"{site.url}/nowhere", site.integration["key"], pictures).check()
    assert not outcome.ok
    assert outcome.message == f"There is no Ghost at {site.url}/nowhere/."


@pytest.mark.parametrize("page", ["/", "/ghost", "/ghost/", "/ghost/#/editor/post"])
def test_the_address_of_the_editors_pages_will_do(
    site: Running, pictures: Pictures, page: str
) -> None:
    assert ghost.Client(site.url + page, site.integration["key"], pictures).check().ok


def test_who_may_not_publish_leaves_a_useful_draft(
    site: Running, pictures: Pictures, stored: Stored, key: str
) -> None:
    client = site.client(pictures, "contributor")
    with pytest.raises(CmsRefused):
        client.send(key, ARTICLE, None, keep)
    found = client.find(key)
    assert found
    assert found.status == "draft"
    assert "Nobody was hurt." in stored(found)["html"]


def test_an_author_writes_under_the_own_name_only(
    site: Running, pictures: Pictures, stored: Stored, key: str
) -> None:
    client = site.client(pictures, "author")
    post = client.send(key, replace(ARTICLE, byline="Ida Quist"), None, keep)
    assert post.notes == ()
    assert [author["name"] for author in stored(post)["authors"]] == ["Ida Quist"]
    other = client.send(uuid4().hex, replace(ARTICLE, byline="Edda Kvist"), None, keep)
    assert [author["name"] for author in stored(other)["authors"]] == ["Ida Quist"]
    assert "<p>Edda Kvist</p>" in stored(other)["html"]


# ---------------------------------------------------------------- fields


def test_fields_have_their_places(client: ghost.Client, stored: Stored, key: str) -> None:
    payload = replace(
        ARTICLE,
        headline="Boats & <em>piers</em>: 'why' -- now",
        standfirst="An old boat & a “new” crack.",
        section="Harbour",
        tags=("Piers & Docks", "O’Brien's", "harbour"),
        byline="By Edda Kvist and Ida Quist",
        dateline="Ottervale",
    )
    post = client.send(key, payload, None, keep)
    table = stored(post)
    assert post.notes == ()
    assert table["title"] == payload.headline
    assert table["custom_excerpt"] == payload.standfirst
    assert table["primary_tag"]["name"] == "Harbour"
    assert [tag["name"] for tag in table["tags"]] == ["Harbour", "Piers & Docks", "O’Brien's"]
    assert [author["name"] for author in table["authors"]] == ["Edda Kvist", "Ida Quist"]
    assert table["html"].startswith("<p>Ottervale</p>")
    assert table["slug"].startswith("ferry-stops")
    reading = client.read_back(post, payload)
    assert reading
    assert differences(payload, reading) == ()


def test_a_byline_nobody_there_has_stands_in_the_text(client: ghost.Client, key: str) -> None:
    payload = replace(ARTICLE, byline="Edda Kvist and Tove Falk", dateline="Ottervale")
    post = client.send(key, payload, None, keep)
    assert len(post.notes) == 1
    assert "does not know “Edda Kvist and Tove Falk”" in post.notes[0]
    reading = client.read_back(post, payload)
    assert reading
    assert "Edda Kvist and Tove Falk · Ottervale" in reading.paragraphs


def test_tags_are_found_in_any_case_and_the_sites_own_stay(
    client: ghost.Client, edit: Edit, stored: Stored, key: str
) -> None:
    one = client.send(key, replace(ARTICLE, section="Tides", tags=("#Weather",)), None, keep)
    edit(one, tags=[*stored(one)["tags"], {"name": "#newsletter"}])
    payload = replace(ARTICLE, section="tides", tags=("weather",))
    other = client.send(key, payload, replace(one, version=""), keep)
    assert other.notes == ()
    assert [tag["name"] for tag in stored(other)["tags"]] == ["Tides", "Weather", "#newsletter"]


def test_what_is_too_long_for_ghost_is_told(
    client: ghost.Client, stored: Stored, key: str, lead: Any
) -> None:
    standfirst = "A long story of a ferry. " * 13
    payload = replace(
        ARTICLE, standfirst=standfirst.strip(), picture=replace(lead, alt="The pier " * 30)
    )
    post = client.send(key, payload, None, keep)
    assert len(post.notes) == 2
    assert "opens the text" in post.notes[0]
    assert "cut to 191 characters" in post.notes[1]
    reading = client.read_back(post, payload)
    assert reading
    (shortened,) = differences(payload, reading)
    assert shortened.startswith("A picture is described as “The pier The pier")
    assert payload.standfirst in reading.paragraphs
    assert len(stored(post)["feature_image_alt"]) == 191
    with pytest.raises(CmsRefused, match=r"(?i)title.*255"):
        client.send(uuid4().hex, replace(ARTICLE, headline="Long " * 60), None, keep)


def test_search_engines_are_told_corrections_included(
    client: ghost.Client, edit: Edit, stored: Stored, key: str
) -> None:
    payload = replace(ARTICLE, section="Harbour", byline="Ida Quist", date="2026-11-24")
    post = client.send(key, payload, None, keep)
    edit(post, codeinjection_head="<meta name='colleague' content='1'>\n" + _head(stored, post))
    corrected = replace(
        payload, corrections=(Correction("It was </script> Sunday.", "2026-11-25", "top"),)
    )
    post = client.send(key, corrected, replace(post, version=""), keep)
    assert post.notes == ()
    page = page_of(post)
    assert "<meta name='colleague' content='1'>" in page
    scripts = re.findall(r"<script data-onrecord[^>]*>(.*?)</script>", page, re.DOTALL)
    (table,) = (json.loads(text) for text in scripts)
    assert (table["@type"], table["headline"]) == ("NewsArticle", "Ferry stops")
    assert table["correction"] == [
        {
            "@type": "CorrectionComment",
            "text": "It was </script> Sunday.",
            "datePublished": "2026-11-25",
        }
    ]
    assert client.find(key) == replace(post, notes=())


def _head(stored: Stored, post: RemotePost) -> str:
    return str(stored(post)["codeinjection_head"])


EVERY_CONSTRUCT = (
    '<p>One <b>two</b> <a href="https://desk.example/?a=1&amp;b=2" title="T">x</a><br>y</p>',
    '<p>See <a href="https://desk.example/?a=1&amp;b=2">the <em>report</em></a> &lt;here&gt;.</p>',
    '<p>A note<sup class="note-ref" id="note-ref-1"><a href="#note-1">1</a></sup> [sic]</p>',
    "<p>a <mark>marked</mark> b <small>small</small> <kbd>K</kbd> <del>old</del> x<sub>2</sub></p>",
    "<h2>Two <em>times</em></h2>",
    "<h4>Four</h4>",
    "<blockquote>\n<p>Outer</p>\n<blockquote>\n<p>inner</p>\n</blockquote>\n</blockquote>",
    "<blockquote><p>Words.</p><p><cite>Maren Holt</cite></p></blockquote>",
    '<blockquote class="pull"><p>Pulled.</p></blockquote>',
    "<blockquote>\n<p>Plain words.</p>\n</blockquote>",
    "<ul>\n<li>one</li>\n<li>two<ul>\n<li>deeper</li>\n</ul>\n</li>\n</ul>",
    "<ul>\n<li>\n<p>one</p>\n</li>\n<li>\n<p>two</p>\n<ul>\n<li>deeper</li>\n</ul>\n</li>\n</ul>",
    '<ol start="3">\n<li><p>three</p>\n</li>\n<li><p>four</p>\n<p>more</p>\n</li>\n</ol>',
    '<ol start="3">\n<li>three</li>\n</ol>',
    '<ol reversed="">\n<li>two</li>\n<li>one</li>\n</ol>',
    '<table>\n<thead>\n<tr>\n<th>A</th>\n<th align="right">B</th>\n</tr>\n</thead>\n<tbody>\n<tr>'
    '\n<td>1</td>\n<td align="right">2</td>\n</tr>\n</tbody>\n</table>',
    "<pre><code>x = a[1] &lt; 2\n\n  y\n</code></pre>",
    '<pre><code class="language-python">x = 1\n</code></pre>',
    "<dl>\n<dt>Term</dt>\n<dd>Definition</dd>\n</dl>",
    "<hr>",
    '<p dir="rtl" lang="he">שלום</p>',
    "<details><summary>More</summary><p>Hidden words</p></details>",
    "<aside><h3>Facts</h3><p>Forty years.</p></aside>",
    '<section class="notes"><ol><li id="note-1"><p>Note text. <a class="note-back"'
    ' href="#note-ref-1">↩</a></p></li></ol></section>',
)


def test_every_construct_arrives(client: ghost.Client, stored: Stored, key: str, lead: Any) -> None:
    shown = f'alt="A" src="attachment:{lead.name}"'
    payload = replace(
        ARTICLE,
        pictures=(replace(lead, alt="A"),),
        blocks=(
            *EVERY_CONSTRUCT,
            f"<figure><img {shown}><figcaption>A <em>caption</em></figcaption></figure>",
            f'<figure class="wide"><img {shown}></figure>',
            f'<p><img {shown} title="Its title"></p>',
            f"<p>words <img {shown}> between</p>",
            f"<figure><img {shown}><img {shown}><figcaption>Two</figcaption></figure>",
        ),
    )
    post = client.send(key, payload, None, keep)
    assert post.notes == ()
    reading = client.read_back(post, payload)
    assert reading
    assert differences(payload, reading) == ()
    assert client.send(key, payload, post, keep).version == post.version
    page, html = page_of(post), stored(post)["html"]
    for kept in (
        'id="note-ref-1"',
        '<li id="note-1">',
        "a <mark>marked</mark> b <small>small</small> <kbd>K</kbd> <del>old</del>",
        '<th align="right">B</th>',
        "<cite>Maren Holt</cite>",
        '<blockquote class="pull">',
        "<blockquote>Plain words.</blockquote>",
        '<p dir="rtl" lang="he">',
        "kg-width-wide",
        "Its title",
        '<ol start="3">',
        "<figcaption>Two</figcaption>",
    ):
        assert kept in page, kept
    # What Ghost's own editor can hold is not put into cards.
    assert html.count("<!--kg-card-begin: html-->") == 16


# ---------------------------------------------------------------- pictures


@pytest.fixture
def lead(key: str) -> Any:
    out = io.BytesIO()
    Image.new("RGB", (1200, 800), f"#{key[:6]}").save(out, "JPEG")
    picture = Picture(
        file="pier.jpg", alt="The pier", caption="The pier", credit="A. Lund", licence="CC BY 4.0"
    )
    return attachment(picture, lambda _: out.getvalue())


def copies(site: Running, picture: Any) -> list[Path]:
    """The files with the picture, but for those that Ghost makes of each one by itself."""
    stem = picture.name.partition(".")[0]
    found = (site.run / "content" / "images").rglob(f"{stem}*")
    return [file for file in found if "size" not in str(file) and "_o" not in file.name]


def test_a_picture_is_uploaded_once(
    site: Running, client: ghost.Client, stored: Stored, connect: Any, key: str, lead: Any
) -> None:
    payload = replace(ARTICLE, picture=lead)
    post = client.send(key, payload, None, keep)
    client.send(key, replace(payload, headline="Ferry still stopped"), post, keep)
    # A client that remembers nothing, as after an answer that was lost: found by its name.
    forgetful = site.client(Pictures(connect, "https://elsewhere.example"))
    forgetful.send(uuid4().hex, payload, None, keep)
    (file,) = copies(site, lead)
    table = stored(post)
    assert table["feature_image"].endswith(file.name)
    assert table["feature_image_alt"] == "The pier"
    assert table["feature_image_caption"] == "The pier (A. Lund / CC BY 4.0)"
    page = page_of(post)
    assert file.name in page
    assert "The pier (A. Lund / CC BY 4.0)" in page


def test_a_picture_that_is_gone_there_is_uploaded_again(
    site: Running, client: ghost.Client, pictures: Pictures, key: str, lead: Any
) -> None:
    payload = replace(ARTICLE, picture=lead)
    post = client.send(key, payload, None, keep)
    address = pictures.address(lead.sha256)
    for file in copies(site, lead):
        file.unlink()
    client.send(key, payload, post, keep)
    assert pictures.address(lead.sha256) == address
    assert len(copies(site, lead)) == 1


def test_what_ghost_does_not_take_for_a_picture(client: ghost.Client, key: str, lead: Any) -> None:
    broken = replace(lead, name="picture-0000.tiff", media_type="image/tiff")
    with pytest.raises(CmsRefused, match="does not take the picture"):
        client.send(key, replace(ARTICLE, picture=broken), None, keep)
    assert client.find(key) is None


# ---------------------------------------------------------------- conflicts


def test_what_a_colleague_wrote_there_is_safe(
    client: ghost.Client, edit: Edit, stored: Stored, key: str
) -> None:
    post = client.send(key, ARTICLE, None, keep)
    edit(post, html="<p>Almost nobody was hurt.</p>")
    with pytest.raises(CmsConflict, match="changed on the site"):
        client.send(key, replace(ARTICLE, headline="Ferry sails"), post, keep)
    assert "Almost nobody" in stored(post)["html"]


class Meddled(ghost.Client):
    """The adapter with a colleague who saves between its look and its save, or right after."""

    before: Callable[[], object] | None = None
    after: Callable[[], object] | None = None

    def _saved(self, there: dict[str, Any], fields: dict[str, Any]) -> dict[str, Any]:
        if self.before:
            self.before()
        return super()._saved(there, fields)

    def _looked_over(self, key: str, saved: dict[str, Any]) -> list[str]:
        if self.after:
            self.after()
        return super()._looked_over(key, saved)


@pytest.fixture
def meddled(site: Running, pictures: Pictures) -> Meddled:
    return Meddled(site.url, site.integration["key"], pictures)


@pytest.mark.parametrize("delay", [0.0, 0.3, 0.7])
def test_a_colleague_who_saves_while_we_do(
    meddled: Meddled, edit: Edit, stored: Stored, key: str, delay: float
) -> None:
    """Twice in one second, which is as fine as Ghost's times are."""
    post = meddled.send(key, ARTICLE, None, keep)
    edit(post, title="First edit")
    time.sleep(delay)
    meddled.before = partial(edit, post, title="Second edit")
    with pytest.raises(CmsConflict):
        meddled.send(key, replace(ARTICLE, headline="Ours"), replace(post, version=""), keep)
    assert stored(post)["title"] == "Second edit"


def test_a_change_right_after_ours_is_told(meddled: Meddled, edit: Edit, key: str) -> None:
    first = meddled.send(key, ARTICLE, None, keep)
    meddled.after = partial(edit, first, title="Another's")
    post = meddled.send(key, replace(ARTICLE, headline="Ours"), first, keep)
    assert post.notes == ("Somebody changed it on the site right after it was saved.",)
    with pytest.raises(CmsConflict):
        meddled.send(key, replace(ARTICLE, headline="Ours again"), post, keep)


def test_a_colleague_who_published_our_draft_is_no_conflict(
    client: ghost.Client, edit: Edit, key: str
) -> None:
    draft = client.send(key, replace(ARTICLE, status=Status.DRAFT), None, keep)
    edit(draft, status="published")
    assert client.send(key, ARTICLE, draft, keep).status == "publish"


def test_ghost_publishes_a_scheduled_post_by_itself(
    client: ghost.Client, stored: Stored, key: str
) -> None:
    hour = datetime.now(UTC) + timedelta(seconds=4)
    payload = replace(ARTICLE, status=Status.SCHEDULE, publish_at=f"{hour:%Y-%m-%dT%H:%M:%SZ}")
    post = client.send(key, payload, None, keep)
    assert (post.status, post.notes) == ("scheduled", ())
    end = time.monotonic() + 90
    while stored(post)["status"] == "scheduled":
        assert time.monotonic() < end
        time.sleep(1)
    found = client.find(key)
    assert found
    assert (found.status, found.version) == ("publish", post.version)
    assert client.read_back(found, payload)


# ---------------------------------------------------------------- faults


def test_a_failure_never_shows_the_key(site: Running, client: ghost.Client, key: str) -> None:
    secret = site.integration["key"].partition(":")[2]
    for fault in ("before 500", "captive", "cut", "deaf"):
        site.fail(fault)
        with pytest.raises(CmsError) as caught:
            client.find(key)
        assert secret not in repr(caught.value)
