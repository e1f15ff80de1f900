"""Where pictures are at sites that cannot be asked."""

from collections.abc import Callable
from sqlite3 import Connection

from desktop.publishing.pictures import Pictures
from desktop.publishing.tables import install

Connect = Callable[[], Connection]
HERE, THERE = "https://echo.example/media/a.jpg", "https://echo.example/media/b.jpg"


def test_what_was_kept_is_known_also_later(connect: Connect) -> None:
    assert Pictures(connect, "https://echo.example").address("ab" * 32) == ""
    Pictures(connect, "https://echo.example").keep("ab" * 32, HERE)
    with connect() as connection:
        install(connection)
    assert Pictures(connect, "https://echo.example").address("ab" * 32) == HERE
    assert Pictures(connect, "https://echo.example").address("cd" * 32) == ""


def test_a_picture_may_move(connect: Connect) -> None:
    pictures = Pictures(connect, "https://echo.example")
    pictures.keep("ab" * 32, HERE)
    pictures.keep("ab" * 32, THERE)
    assert pictures.address("ab" * 32) == THERE


def test_a_site_is_its_address_however_written(connect: Connect) -> None:
    Pictures(connect, "https://Echo.example/").keep("ab" * 32, HERE)
    assert Pictures(connect, "https://echo.example").address("ab" * 32) == HERE
    assert Pictures(connect, "https://tide.example").address("ab" * 32) == ""
