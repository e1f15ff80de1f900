"""Everything our Markdown and an article's fields can say, at every kind of site, as a reader.

`conformance.md` has each construct at least once. What becomes of each at the real sites is
compared with the table in the help; `ONRECORD_WRITE_TABLE=1` writes the table anew instead.
"""

import io
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from uuid import uuid4

import pytest
import requests
from PIL import Image

from desktop.article.front_matter import parse
from desktop.composition import House
from desktop.preview.renderer import Renderer
from desktop.preview.wording import wording
from desktop.publishing.cms import practice
from desktop.publishing.cms.contract import Client, Payload, RemotePost
from desktop.publishing.fidelity import CONSTRUCTS, DATE, LANGUAGE, Found, contents, losses, survey
from desktop.publishing.newspaper import Newspaper
from desktop.publishing.payload import build
from desktop.publishing.readback import differences, folded, paragraphs

ARTICLE = Path(__file__).with_name("conformance.md")
TITLES = {
    "practice": "Practice site",
    "wordpress": "WordPress",
    "ghost": "Ghost",
    "micropub": "Micropub",
    "newsroom": "Newsroom",
}
KEPT, CHANGED, REFUSED = "kept", "adapted", "not carried"
Column = dict[str, str]


def unheeded(post: RemotePost) -> None:
    """Nobody asks for the number of a new post here."""


def picture(name: str) -> bytes:
    out = io.BytesIO()
    colour = f"#{sum(name.encode()) % 4096:03x}"
    kind = "PNG" if name.endswith(".png") else "JPEG"
    Image.new("RGB", (640, 480), colour).save(out, kind)
    return out.getvalue()


@pytest.fixture(scope="module")
def payload() -> Payload:
    article = parse(ARTICLE.read_text(encoding="utf-8"))
    rendering = Renderer().render(article.body)
    assert rendering.unset == ()
    return build(article, [block.html for block in rendering.blocks], picture)


@pytest.fixture(
    params=[
        "practice",
        "newsroom",
        pytest.param("micropub", marks=pytest.mark.micropub),
        pytest.param("wordpress", marks=pytest.mark.wordpress),
        pytest.param("ghost", marks=pytest.mark.ghost),
    ]
)
def kind(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def client(request: pytest.FixtureRequest, kind: str, home: Path) -> Client:
    if kind == "practice":
        house = House(home, {})
        paper = Newspaper(home / "practice" / "site", house.pages.theme, [])
        return practice.Client(home / "practice", paper.page, front=paper.front)
    if kind == "ghost":
        return request.getfixturevalue("ghost_client")
    return request.getfixturevalue(f"real_{kind}").client()


@pytest.fixture
def table(checkout: Path) -> Path:
    return checkout / "resources" / "help" / "sites.md"


def test_nothing_is_lost_but_what_was_said(
    client: Client, kind: str, payload: Payload, table: Path
) -> None:
    post = client.send(uuid4().hex, payload, None, unheeded)
    reading = client.read_back(post, payload)
    assert reading
    assert differences(payload, reading) == ()
    column = became(payload, post.url, page_at(post.url), client.capabilities.loses)
    unsaid = [construct for construct, what in column.items() if not what]
    assert unsaid == [], "lost and not announced"
    if os.environ.get("ONRECORD_WRITE_TABLE") == "1":
        written = with_column(table.read_text(encoding="utf-8"), kind, column)
        table.write_text(written, encoding="utf-8")
    shown = columns(table.read_text(encoding="utf-8"))[TITLES[kind]]
    assert shown == column


@pytest.mark.wordpress
def test_an_older_wordpress_loses_no_more(older_wordpress: Any, payload: Payload) -> None:
    client = older_wordpress.client()
    post = client.send(uuid4().hex, payload, None, unheeded)
    reading = client.read_back(post, payload)
    assert reading
    assert differences(payload, reading) == ()
    column = became(payload, post.url, page_at(post.url), client.capabilities.loses)
    assert [construct for construct, what in column.items() if not what] == []


def test_what_was_said_is_what_is_lost(client: Client, kind: str, payload: Payload) -> None:
    """No warning of what is carried after all; but a Micropub site may carry more than ours."""
    post = client.send(uuid4().hex, payload, None, unheeded)
    column = became(payload, post.url, page_at(post.url), client.capabilities.loses)
    refused = {construct for construct, what in column.items() if what == REFUSED}
    assert refused == set(client.capabilities.loses)
    assert len(losses(contents(payload), client.capabilities)) == len(refused)


def test_the_article_has_every_construct(payload: Payload) -> None:
    assert {found.construct for found in survey("\n".join(payload.blocks))} == CONSTRUCTS


@pytest.mark.wordpress
def test_every_block_opens_valid_in_the_editor(
    real_wordpress: Any, payload: Payload, checkout: Path
) -> None:
    pytest.importorskip("PySide6.QtWebEngineCore", exc_type=ImportError)
    if tuple(map(int, real_wordpress.version.split(".")[:2])) < (6, 2):
        pytest.skip("blocks are written as WordPress 6.2 and later save them")
    post = real_wordpress.client("administrator").send(uuid4().hex, payload, None, unheeded)
    command = [sys.executable, str(checkout / "tests" / "cms" / "block_editor.py")]
    chief = real_wordpress.users["administrator"]
    opened = subprocess.run(
        [*command, real_wordpress.url, chief["login"], chief["account"], post.id],
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    assert opened.returncode == 0, opened.stderr
    blocks = json.loads(opened.stdout)
    assert [name for name, valid in blocks if not valid] == []
    assert "core/pullquote" in [name for name, _ in blocks]


# What a reader gets.


def page_at(url: str) -> str:
    if url.startswith("file:"):
        return Path(unquote(urlsplit(url).path)).read_text(encoding="utf-8")
    answer = requests.get(url, timeout=30)
    assert answer.status_code == 200
    answer.encoding = "utf-8"
    return answer.text


def became(payload: Payload, url: str, page: str, loses: Mapping[str, str]) -> Column:
    """What came of each construct and field: kept, adapted to what, not carried; "" for lost."""
    column = {
        name: KEPT if shown else (REFUSED if name in loses else "")
        for name, shown in fields(payload, url, page).items()
    }
    seen: dict[tuple[str, str], Counter[str]] = {}
    for found in survey(page):
        seen.setdefault((found.construct, found.words), Counter())[found.form] += 1
    outcomes: dict[str, list[str]] = {}
    for found in survey("\n".join(payload.blocks)):
        forms = seen.get((found.construct, found.words), Counter())
        outcome = one_became(found, forms)
        if not outcome and found.construct in loses:
            outcome = REFUSED
        outcomes.setdefault(found.construct, []).append(outcome)
    for construct, each in outcomes.items():
        worst = "" if "" in each else REFUSED if REFUSED in each else max(each, key=len)
        column[construct] = worst
    return column


def one_became(found: Found, forms: Counter[str]) -> str:
    """What came of one construct, whose place among those still to be seen is taken."""
    if forms[found.form] > 0:
        forms[found.form] -= 1
        return KEPT
    other = next((form for form, count in forms.items() if count > 0), None)
    if other is None:
        return ""
    forms[other] -= 1
    if found.construct == "link":
        assert other.startswith(found.form), "the link leads elsewhere"
        return f"{CHANGED}: `ref` is added to the address"
    if found.construct == "size given to a picture":
        return f"{CHANGED}: the site’s own size"
    return f"{CHANGED}: `{other}`"


def fields(payload: Payload, url: str, page: str) -> dict[str, bool]:
    """Whether a reader gets what is in each field."""
    lead = payload.picture
    assert lead
    text = folded(" ".join(paragraphs(page)))
    start, end = (text.index(folded(paragraphs(payload.blocks[at])[0])) for at in (0, -1))
    tags = Tags()
    tags.feed(page)
    top, bottom = (folded(one.note) for one in payload.corrections)
    first, last = text.index(top), text.index(bottom)
    return {
        "headline": folded(payload.headline) in text,
        "standfirst": folded(payload.standfirst) in text,
        "section": folded(payload.section) in text,
        "byline": payload.byline in text,
        "dateline": payload.dateline in text,
        DATE: wording().date(payload.date) in text,
        "slug": payload.slug in url,
        LANGUAGE: tags.language == payload.language,
        "tags": all(folded(tag) in text for tag in payload.tags),
        "lead picture": any(alt == lead.alt for alt in tags.pictures),
        "lead picture’s caption": lead.caption in text,
        "lead picture’s credit": lead.credit in text,
        "lead picture’s licence": lead.licence in text,
        "correction above the story": first < start,
        "correction below the story": last > end,
    }


class Tags(HTMLParser):
    """The language a page says it is in, and the descriptions of its pictures."""

    def __init__(self) -> None:
        super().__init__()
        self.language = ""
        self.pictures: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "html":
            self.language = dict(attrs).get("lang") or ""
        elif tag == "img":
            self.pictures.append(dict(attrs).get("alt") or "")


# The table.


def columns(text: str) -> dict[str, Column]:
    """The table's columns by their titles."""
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in text.splitlines()
        if line.startswith("|")
    ]
    if not rows:
        return {}
    titles, body = rows[0][1:], rows[2:]
    return {
        title: {row[0]: row[at] for row in body if row[at]}
        for at, title in enumerate(titles, start=1)
    }


def with_column(text: str, kind: str, column: Column) -> str:
    """The page with this column of its table as it is now, and the list of what is not carried."""
    table = columns(text) | {TITLES[kind]: column}
    order = [title for title in TITLES.values() if title in table]
    names = list(dict.fromkeys(name for title in order for name in table[title]))
    lines = [row(["", *order]), row(["---"] * (len(order) + 1))]
    lines += [row([name, *(table[title].get(name, "") for title in order)]) for name in names]
    intro = text.partition("\n|")[0].rstrip("\n")
    return intro + "\n\n" + "\n".join(lines) + "\n"


def row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
