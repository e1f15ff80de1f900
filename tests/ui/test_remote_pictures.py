"""Pictures from elsewhere: never by themselves, and then in both views."""

import random
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread

import pytest
from PIL import Image
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.composition import House
from desktop.preview.renderer import Block, Renderer
from desktop.ui.application import build
from desktop.ui.remote_pictures import Named, RemotePictures


class Pictures(ThreadingHTTPServer):
    """Has one picture, and something that is none."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answers)
        self.asked: list[str] = []
        self.url = f"http://127.0.0.1:{self.server_port}"


class _Answers(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, Pictures)
        self.server.asked.append(self.path)
        made = BytesIO()
        Image.new("RGB", (60, 40), "#336699").save(made, "PNG")
        known = {"/quay.png": ("image/png", made.getvalue()), "/page": ("text/html", b"<p>")}
        kind, content = known.get(self.path, ("text/plain", b""))
        self.send_response(200 if content else 404)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@pytest.fixture
def elsewhere() -> Iterator[Pictures]:
    server = Pictures()
    thread = Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def remote(qtbot: QtBot) -> Iterator[RemotePictures]:
    parent = QObject()
    made = RemotePictures(parent)
    yield made
    made.close()


def test_what_an_article_names_elsewhere_is_found_once() -> None:
    body = (
        "![A](https://site.example/a.png?x=1&y=2)\n\nText ![A](https://site.example/a.png?x=1&y=2)"
        " ![B](b.png) [C](https://site.example/c.png)\n\n```\n![D](https://site.example/d.png)\n```"
    )
    found = Named().follow(Renderer().render(body).blocks)
    assert found == ("https://site.example/a.png?x=1&y=2",)


def test_what_is_named_follows_the_edits() -> None:
    chance, named = random.Random(7), Named()
    html = ["<p>It rained.</p>", *(f'<p><img src="https://{at}.example/a.png"></p>' for at in "ab")]
    blocks: list[Block] = []
    for _ in range(300):
        at = chance.randrange(len(blocks) + 1)
        fresh = [Block(0, 0, chance.choice(html)) for _ in range(chance.choice((0, 1, 1, 3)))]
        blocks[at : at + chance.choice((0, 0, 1, 4))] = fresh
        assert named.follow(tuple(blocks)) == Named().follow(tuple(blocks))
        assert set(named.follow(tuple(blocks))) == {
            one.html.split('"')[1] for one in blocks if "img" in one.html
        }


def test_what_is_loaded_is_a_file_until_the_end(
    remote: RemotePictures, elsewhere: Pictures, qtbot: QtBot
) -> None:
    addresses = [f"{elsewhere.url}/{name}" for name in ("quay.png", "page", "gone.png")]
    heard: list[tuple[str, ...]] = []
    remote.loaded.connect(heard.append)
    remote.load(addresses)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [
        tuple(f"{address} is not a picture that can be shown." for address in addresses[1:])
    ]
    file = remote.path(addresses[0])
    assert file is not None
    with Image.open(file) as picture:
        assert picture.size == (60, 40)
    assert remote.missing(addresses) == tuple(addresses[1:])
    remote.close()
    assert not file.exists()


def test_loading_is_given_up_by_asking_again(
    remote: RemotePictures, elsewhere: Pictures, qtbot: QtBot
) -> None:
    addresses = [f"{elsewhere.url}/{number}.png" for number in range(500)]
    with qtbot.waitSignal(remote.loaded):
        remote.load(addresses)
        assert remote.busy
        remote.load(addresses)
    assert len(elsewhere.asked) < 500


def test_the_window_loads_them_when_asked_and_not_before(
    house: House, tmp_path: Path, elsewhere: Pictures, qtbot: QtBot
) -> None:
    file = tmp_path / "story.md"
    file.write_text(
        f"---\nheadline: Pier\n---\n![Quay]({elsewhere.url}/quay.png)", encoding="utf-8"
    )
    window = build(house, [file])
    window.show()
    load = window.preview.load
    qtbot.waitUntil(load.isVisible)
    assert isinstance(load, QPushButton)
    assert load.text() == "Load the picture"
    assert elsewhere.asked == []
    before = window.preview.proof.grab().toImage()
    assert "#336699" not in colours(before)
    load.click()
    qtbot.waitUntil(lambda: not load.isVisible())
    assert "#336699" in colours(window.preview.proof.grab().toImage())
    assert elsewhere.asked == ["/quay.png"]
    window.close()


def colours(image: QImage) -> set[str]:
    middle = image.width() // 2
    return {image.pixelColor(middle, y).name() for y in range(0, image.height(), 3)}
