"""Hostile and broken packages: one clear line each, and nothing unpacked."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from desktop.exchange import package
from desktop.exchange.package import Package, Unreadable, is_safe

Zip = Callable[[Mapping[str, bytes | str]], bytes]


def test_parts_are_read(zipped: Zip) -> None:
    found = Package(zipped({"a.xml": "<a/>", "folder/b": b"\0"}))
    assert found.names == ("a.xml", "folder/b")
    assert "a.xml" in found
    assert found.text("a.xml") == b"<a/>"
    with pytest.raises(Unreadable, match="has no part c"):
        found.read("c")


def test_a_bomb_is_refused(zipped: Zip) -> None:
    data = zipped({"a.xml": b"\0" * 60_000_000})
    assert len(data) < 100_000
    with pytest.raises(Unreadable, match="would unpack to 60 MB in 1 parts"):
        Package(data)


def test_endless_lists_of_parts_are_refused(zipped: Zip, monkeypatch: Any) -> None:
    monkeypatch.setattr(package, "MOST_PARTS", 3)
    with pytest.raises(Unreadable, match="in 4 parts"):
        Package(zipped({str(number): b"" for number in range(4)}))


def test_endless_text_is_refused(zipped: Zip, monkeypatch: Any) -> None:
    monkeypatch.setattr(package, "MOST_TEXT", 10)
    with pytest.raises(Unreadable, match="MB of text"):
        Package(zipped({"a.xml": "<a>0123456789</a>"})).text("a.xml")


@pytest.mark.parametrize("codec", ["ascii", "utf-16"])
def test_entities_are_refused(zipped: Zip, codec: str) -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    with pytest.raises(Unreadable, match="entities"):
        Package(zipped({"a.xml": bomb.encode(codec)})).text("a.xml")


def test_a_locked_package_is_told(zipped: Zip) -> None:
    data = bytearray(zipped({"a": b"words"}))
    data[6] |= 1
    data[data.index(b"PK\1\2") + 8] |= 1
    with pytest.raises(Unreadable, match="locked with a password"):
        Package(bytes(data))
    ole = b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(Unreadable, match="locked with a password"):
        Package(ole)


def test_an_old_document_is_told() -> None:
    with pytest.raises(Unreadable, match="old Word"):
        Package(b"\xd0\xcf\x11\xe0 something")


@pytest.mark.parametrize("cut", [4, 30, -30, -1])
def test_a_damaged_package_is_told(zipped: Zip, cut: int) -> None:
    data = zipped({"a.xml": "<a/>" * 100})[:cut]
    with pytest.raises(Unreadable, match="damaged"):
        Package(data)


def test_a_damaged_part_is_told(zipped: Zip) -> None:
    data = bytearray(zipped({"a.xml": "<a>words and words</a>" * 40}))
    for at in range(40, 60):
        data[at] ^= 0xFF
    with pytest.raises(Unreadable, match="damaged"):
        Package(bytes(data)).read("a.xml")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("media/a.jpg", True),
        ("../a.jpg", False),
        ("media/../../a.jpg", False),
        ("/etc/passwd", False),
        ("..\\a.jpg", False),
        ("C:\\a.jpg", False),
        ("", False),
    ],
)
def test_names_that_leave_their_folder(name: str, safe: bool) -> None:
    assert is_safe(name) is safe
