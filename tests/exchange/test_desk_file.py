"""A desk's file: the same comes back, and nothing that does not belong to it."""

import io
import json
import os
import zipfile
from pathlib import Path

import pytest

from desktop.exchange import desk_file
from desktop.exchange.desk_file import Change, DeskFile, DeskFileError, UnusableInput

POLICY = b'name = "mine"\ntitle = "Mine"\n'
DESK = DeskFile(
    {"desk.policy": "mine"},
    {"gazette": {"kind": "wordpress", "url": "https://gazette.invalid"}},
    {
        "policies/mine.toml": POLICY,
        "policies/Überschriften der Nacht.toml": POLICY,
        "words.txt": b"Veldtrop\n",
        "snippets.yaml": b"hello: Hello\n",
        "templates/report.md": b"---\nheadline: A report\n---\n\nText.\n",
        "themes/mine/style.css": b"body { color: black; }",
    },
)


def written(tmp_path: Path, parts: dict[str, bytes], **told: object) -> Path:
    """A file made by hand: `told` over a sound list."""
    path = tmp_path / "desk.onrecord-desk"
    listed: dict[str, object] = {"onrecord-desk": 1, "settings": {}, "sites": {}}
    listed |= told
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("desk.json", json.dumps(listed))
        for name, content in parts.items():
            package.writestr(name, content)
    return path


def test_what_goes_out_comes_in(tmp_path: Path) -> None:
    path = tmp_path / "desk.onrecord-desk"
    desk_file.write(path, DESK)
    assert desk_file.read(path) == DESK
    assert desk_file.packed(DESK) == path.read_bytes()


@pytest.mark.parametrize(
    "name",
    [
        "../policies/x.toml",
        "policies/../../x.toml",
        "/policies/x.toml",
        "policies\\x.toml",
        "policies/x.py",
        "policies/con.toml",
        "policies/ x.toml",
        f"policies/{80 * 'ش'}{80 * 'ش'}.toml",
        f"policies/{90 * '草'}.toml",
        "policies/x .toml",
        "policies/U\u0308berschriften.toml",
        "policies/.x.toml",
        "library.sqlite",
        "themes/mine/fonts/../../x.ttf",
        "themes/mine/script.js",
        "words.txt/x",
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnusableInput, match="does not belong there"):
        desk_file.read(written(tmp_path, {name: POLICY}))


def test_two_names_that_are_one_elsewhere_are_refused(tmp_path: Path) -> None:
    parts = {"policies/mine.toml": POLICY, "policies/MINE.toml": POLICY}
    with pytest.raises(UnusableInput, match="does not belong there"):
        desk_file.read(written(tmp_path, parts))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("policies/x.toml", b"name = "),
        ("policies/x.toml", b"severity = 7"),
        ("snippets.yaml", b"[1, 2"),
        ("templates/x.md", b"\xff\xfe"),
        ("words.txt", b"\xff"),
        ("themes/gazette/article.html", b"<script>fetch(1)</script>"),
        ("themes/gazette/style.css", b"@import url(https://a.invalid)"),
        ("themes/mine/fonts/a.ttf", os.urandom(10_000_001)),
    ],
)
def test_what_could_not_be_used_is_refused_before_anything_is_written(
    tmp_path: Path, name: str, content: bytes
) -> None:
    with pytest.raises(UnusableInput, match="Nothing was taken"):
        desk_file.read(written(tmp_path, {"policies/fine.toml": POLICY, name: content}))


@pytest.mark.parametrize("version", [2, 0, "1", None])
def test_another_version_is_refused(tmp_path: Path, version: object) -> None:
    told = {"onrecord-desk": version}
    with pytest.raises(UnusableInput, match="another version"):
        desk_file.read(written(tmp_path, {}, **told))


@pytest.mark.parametrize(
    "told",
    [{"settings": []}, {"sites": {"a": 1}}, {"absent": "all"}, {"absent": ["library.sqlite"]}],
)
def test_a_list_of_another_form_is_refused(tmp_path: Path, told: dict[str, object]) -> None:
    with pytest.raises(UnusableInput):
        desk_file.read(written(tmp_path, {}, **told))


def test_what_is_no_such_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.onrecord-desk"
    for content in (b"", b"words", b"PK\x03\x04", zip_of({"a.txt": b"a"})):
        path.write_bytes(content)
        with pytest.raises(UnusableInput):
            desk_file.read(path)
    with pytest.raises(UnusableInput, match="No such file"):
        desk_file.read(tmp_path / "none")


def zip_of(parts: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return made.getvalue()


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput):
        desk_file.read(written(tmp_path, {"words.txt": b"\0" * 300_000_000}))


def test_changes_are_said_before_they_are_made(tmp_path: Path) -> None:
    present = DeskFile(
        {"desk.policy": "default"},
        {"old": {"url": "https://old.invalid"}},
        {"policies/mine.toml": b"other", "words.txt": b"Own\n"},
    )
    coming = desk_file.wanted(present, DESK)
    assert coming.files["words.txt"] == b"Own\nVeldtrop\n"
    assert desk_file.changes(present, coming) == (
        Change("changed", "desk.policy", "default", "mine"),
        Change("new", "site gazette", "", "https://gazette.invalid"),
        Change("changed", "policies/mine.toml"),
        Change("new", "policies/Überschriften der Nacht.toml"),
        Change("changed", "words.txt"),
        Change("new", "snippets.yaml"),
        Change("new", "templates/report.md"),
        Change("new", "themes/mine/style.css"),
    )
    back = DeskFile(
        files={"words.txt": b"Own\n"}, restores=True, absent=("snippets.yaml", "site a")
    )
    after = desk_file.wanted(DESK, back)
    assert after.files["words.txt"] == b"Own\n"
    assert desk_file.changes(DESK, after) == (
        Change("changed", "words.txt"),
        Change("removed", "snippets.yaml"),
    )


def test_only_the_desks_own_files_go_out(tmp_path: Path) -> None:
    home = tmp_path / "home"
    desk_file.put(home, DESK)
    (home / "library.sqlite").write_bytes(b"secret")
    (home / "policies" / "notes.txt").write_bytes(b"secret")
    (home / "policies" / "link.toml").symlink_to(home / "library.sqlite")
    ledger = "---\nheadline: A\nsources:\n- key: w\n  name: Callum Wray\n---\n\nText.\n"
    (home / "templates" / "report.md").write_text(ledger, encoding="utf-8")
    found = desk_file.own_files(home)
    assert set(found) == set(DESK.files)
    assert b"Wray" not in b"".join(found.values())


def test_a_file_whose_name_is_no_text_stays_here(tmp_path: Path) -> None:
    (tmp_path / "policies").mkdir()
    (tmp_path / "policies" / os.fsdecode(b"\xe4.toml")).write_bytes(POLICY)
    assert desk_file.own_files(tmp_path) == {}


def test_a_folder_that_leads_elsewhere_is_not_written_to(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "policies").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(DeskFileError, match="leads elsewhere"):
        desk_file.put(tmp_path / "home", DESK)
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_words_of_an_editor_that_marks_its_files_stay_words() -> None:
    mark = "\ufeff".encode()
    present = DeskFile(files={"words.txt": mark + b"Veldtrop\n"})
    brought = DeskFile(files={"words.txt": mark + b"Veldtrop\nHarn\n"})
    assert desk_file.wanted(present, brought).files["words.txt"] == b"Veldtrop\nHarn\n"
