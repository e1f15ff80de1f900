"""A database of its own, an outbox in it, and the practice site."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from html import escape
from pathlib import Path
from typing import Any

import pytest

from desktop.preview.corrections import BOTTOM, TOP, correction_paragraphs
from desktop.publishing import tables
from desktop.publishing.cms import ghost, practice
from desktop.publishing.cms.contract import Payload
from desktop.publishing.outbox import Outbox
from desktop.publishing.pictures import Pictures

Connect = Callable[[], sqlite3.Connection]


@pytest.fixture
def connect(tmp_path: Path) -> Connect:
    """Opens a database in which the outbox and the sites are installed."""
    path = tmp_path / "library.sqlite"

    def opened() -> sqlite3.Connection:
        connection = sqlite3.connect(path, timeout=10)
        connection.execute("PRAGMA journal_mode = WAL")
        return connection

    with closing(opened()) as connection:
        tables.install(connection)
    return opened


@pytest.fixture
def box(connect: Connect) -> Outbox:
    """An empty outbox."""
    return Outbox(connect)


def plain_page(payload: Payload) -> str:
    """A page as plain as can be, in place of the preview's template."""
    picture = payload.picture
    shown = ""
    if picture:
        source, alt = f"{practice.MEDIA}{picture.name}", escape(picture.alt)
        shown = f'<img src="{source}" alt="{alt}"><p>{escape(picture.credit)}</p>'
    top, bottom = (
        "".join(correction_paragraphs(payload.corrections, place)) for place in (TOP, BOTTOM)
    )
    return (
        f"<!DOCTYPE html><html><head><title>{escape(payload.headline)}</title></head><body>"
        f'<p><a rel="category tag">{escape(payload.section)}</a></p>'
        f"<h1>{escape(payload.headline)}</h1><p>{escape(payload.standfirst)}</p>{shown}"
        f"{top}{''.join(payload.blocks)}{bottom}</body></html>"
    )


@pytest.fixture
def practice_client(tmp_path: Path) -> practice.Client:
    """The adapter to an empty practice site."""
    return practice.Client(tmp_path / "practice", plain_page)


@pytest.fixture
def ghost_client(real_ghost: Any, connect: Connect) -> ghost.Client:
    """The adapter to a real Ghost, with an integration's key."""
    return real_ghost.client(Pictures(connect, real_ghost.url))
