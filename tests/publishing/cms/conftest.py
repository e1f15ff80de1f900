"""Receivers on loopback that are made otherwise than usual."""

import io
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from uuid import uuid4

import pytest
from PIL import Image

from desktop.article.model import Picture
from desktop.publishing.cms import micropub
from desktop.publishing.cms.contract import Attachment
from desktop.publishing.payload import attachment
from tests.cms.running import Micropub, Newsroom, shared

Start = Callable[..., AbstractContextManager[Micropub]]


@pytest.fixture
def key() -> str:
    """The key of a post that no site has yet."""
    return uuid4().hex


@pytest.fixture
def lead(key: str) -> Attachment:
    """A picture that no other test has sent."""
    out = io.BytesIO()
    Image.new("RGB", (320, 200), f"#{key[:6]}").save(out, "PNG")
    picture = Picture(
        file="pier.png", alt="The pier", caption="A pier", credit="A. Lund", licence="CC BY 4.0"
    )
    return attachment(picture, lambda _: out.getvalue())


@pytest.fixture
def headless_newsroom(
    start: Callable[..., AbstractContextManager[Newsroom]],
) -> Iterator[Newsroom]:
    """A receiver that stores items and shows readers nothing."""
    with start(Newsroom, "--headless") as site:
        yield site


@pytest.fixture(scope="session")
def slugless_site(start: Start) -> Iterator[Micropub]:
    """One that gives its posts addresses of its own making."""
    with start(Micropub, "--ignore", "mp-slug") as site:
        yield site


@pytest.fixture(scope="session")
def forgetful_site(start: Start) -> Iterator[Micropub]:
    """One that keeps no properties that it does not know."""
    with start(Micropub, "--ignore", micropub.MARK) as site:
        yield site


@pytest.fixture(scope="session")
def draftless_site(start: Start) -> Iterator[Micropub]:
    """One at which everything is published."""
    with start(Micropub, "--ignore", "post-status") as site:
        yield site


@pytest.fixture(scope="session")
def wagtail_site(start: Start) -> Iterator[Micropub]:
    """A Wagtail that speaks Micropub: the project beside ours, where there is one."""
    project = shared() / "cms" / "wagtail" / "newsdesk"
    if not project.is_dir():
        pytest.skip("there is no Wagtail project beside this one")
    with start(Micropub, "--project", str(project)) as site:
        yield site


@pytest.fixture
def real_wagtail(wagtail_site: Micropub) -> Iterator[Micropub]:
    """The Wagtail, with no faults left over from another test."""
    wagtail_site.fail()
    yield wagtail_site
    wagtail_site.fail()
