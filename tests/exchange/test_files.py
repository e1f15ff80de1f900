"""Files in and out: every refusal is one line, and no file is ever half written."""

import os
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.article.model import Article
from desktop.exchange import files
from desktop.exchange.files import (
    BrokenFrontMatter,
    ChangedOnDisk,
    NotWritten,
    UnusableInput,
    read,
    write,
)


def _refusal(path: Path) -> str:
    with pytest.raises(UnusableInput) as caught:
        files.read(path)
    message = str(caught.value)
    assert "\n" not in message
    assert str(path) in message
    return message


def test_a_missing_file(tmp_path: Path) -> None:
    assert "no such file" in _refusal(tmp_path / "none.md")


def test_a_folder(tmp_path: Path) -> None:
    assert "is a folder" in _refusal(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes with names")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "pipe or device" in _refusal(tmp_path / "pipe")


def test_a_file_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    message = _refusal(path)
    assert "50 MB" in message
    assert "up to 20 MB" in message


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="this user may read everything"
)
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("x")
    path.chmod(0)
    assert "may not be read" in _refusal(path)


def test_a_name_no_file_can_have() -> None:
    with pytest.raises(UnusableInput):
        files.read(Path("a\0b"))


def test_a_picture_is_called_one(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    assert "looks like a PNG picture, not text" in _refusal(path)


def test_an_empty_file_is_an_empty_article(tmp_path: Path) -> None:
    for name in ("a.md", "a.txt"):
        (tmp_path / name).touch()
        assert files.read(tmp_path / name).article == Article()


def test_markdown_keeps_its_fields_and_text_is_recognised(tmp_path: Path) -> None:
    text = "---\nheadline: H\nodd: [1]\n---\n\nBody."
    for name in ("a.md", "a.txt", "noname"):
        (tmp_path / name).write_text(text)
        imported = files.read(tmp_path / name)
        assert imported.article == Article(headline="H", body="Body.", extra={"odd": [1]})
        assert imported.is_article
    (tmp_path / "b.txt").write_text("Harbour\n\nThe wall holds again\n\nIt held. All night.")
    imported = files.read(tmp_path / "b.txt")
    assert imported.article.section == "Harbour"
    assert not imported.is_article
    assert imported.notes == (
        "Taken as the section: Harbour",
        "Taken as the headline: The wall holds again",
    )


def test_windows_line_ends_and_old_encodings_in_markdown(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes("---\r\nheadline: Café\r\n---\r\nOne\r\n\r\nTwo £\r\n".encode("cp1252"))
    imported = files.read(path)
    assert imported.article == Article(headline="Café", body="One\n\nTwo £")
    assert "Windows-1252" in imported.notes[0]


def test_broken_front_matter_opens_as_text(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\nheadline: a: b\n---\nBody.\n")
    with pytest.raises(BrokenFrontMatter) as caught:
        files.read(path)
    assert str(caught.value).startswith(f"{path}:2:12: the front matter cannot be read")
    assert caught.value.imported.article.body == "---\nheadline: a: b\n---\nBody."
    assert not caught.value.imported.is_article


def test_two_rules_in_a_plain_text_are_not_broken_front_matter(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("---\n\nThe wall held.\n\n---\n\nIt held all night.\n")
    assert "The wall held." in files.read(path).article.body


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    body=st.text(st.characters(exclude_categories=["Cs", "Cc"])),
    headline=st.text(st.characters(exclude_categories=["Cs"])),
)
def test_an_article_on_disk_is_the_article(tmp_path: Path, body: str, headline: str) -> None:
    body = body.replace("\u2028", "").replace("\u2029", "")
    article = Article(headline=headline, body=body)
    digest = files.write(tmp_path / "a.md", article)
    imported = files.read(tmp_path / "a.md")
    assert imported.article == article
    assert imported.digest == digest == files.digest_of(tmp_path / "a.md")
    assert imported.notes == ()


def test_a_file_changed_elsewhere_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    digest = files.write(path, Article(body="one"))
    digest = files.write(path, Article(body="two"), expected=digest)
    path.write_text("by another program")
    with pytest.raises(ChangedOnDisk, match="another program"):
        files.write(path, Article(body="three"), expected=digest)
    assert path.read_text() == "by another program"
    files.write(path, Article(body="three"))
    assert path.read_text() == "three\n"


def test_a_file_that_has_gone_is_written_again(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    digest = files.write(path, Article(body="one"))
    path.unlink()
    files.write(path, Article(body="two"), expected=digest)
    assert path.read_text() == "two\n"


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of another kind")
def test_permissions_and_links_stay(tmp_path: Path) -> None:
    path, link = tmp_path / "a.md", tmp_path / "link.md"
    files.write(path, Article(body="one"))
    assert stat.S_IMODE(path.stat().st_mode) == 0o666 & ~_umask()
    path.chmod(0o640)
    link.symlink_to(path)
    files.write(link, Article(body="two"))
    assert link.is_symlink()
    assert path.read_text() == "two\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_a_disk_that_refuses_leaves_the_old_file_and_no_rubbish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.md"
    files.write(path, Article(body="one"))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(NotWritten, match="No space left") as caught:
        files.write(path, Article(body="two"))
    assert "\n" not in str(caught.value)
    assert path.read_text() == "one\n"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match="No such file"):
        files.write(tmp_path / "none" / "a.md", Article(body="x"))


KILLED = """
import sys
from pathlib import Path
from typing import Any
from desktop.article.model import Article
from desktop.exchange.files import write
path, number = Path(sys.argv[1]), 0
print("ready", flush=True)
while True:
    number += 1
    write(path, Article(headline=str(number), body=f"{number} " * 20000))
"""


def test_killed_at_any_moment_the_file_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    files.write(path, Article(headline="0", body="0 "))
    for round_ in range(10):
        with subprocess.Popen(
            [sys.executable, "-c", KILLED, str(path)], stdout=subprocess.PIPE
        ) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            with pytest.raises(subprocess.TimeoutExpired):
                writer.wait(0.01 * (round_ + 1))
            writer.kill()
        article = files.read(path).article
        assert set(article.body.split()) == {article.headline}


def test_halves_of_utf_16_pairs_do_not_stop_a_save(tmp_path: Path) -> None:
    article = Article(headline="a\ud83d", body="b\udc00")
    files.write(tmp_path / "a.md", article)
    mended = replace(article, headline="a\ufffd", body="b\ufffd")
    assert files.read(tmp_path / "a.md").article == mended


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.docx", b"PK\3\4 broken", "a.docx: is damaged"),
        ("a.doc", b"\xd0\xcf\x11\xe0", "a.doc: looks like an old Word"),
        ("a.md", b"PK\3\4 broken", "a.md: is damaged"),
        (
            "posts.xml",
            b'<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"></rss>',
            "is a WordPress export of many articles",
        ),
        ("a.html", b"<html>" + b"<em><q>" * 2000, "a.html: is nested too deep"),
        ("a.rtf", b"{\\rtf1 x}", "looks like an RTF document"),
    ],
)
def test_hostile_documents_are_one_line(
    tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UnusableInput) as caught:
        read(path)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)
    assert path.read_bytes() == content


def test_documents_are_taken_in_whatever_they_are_called(tmp_path: Path, odt: Any) -> None:
    path = tmp_path / "story.docx"
    path.write_bytes(odt("<text:p>Words.</text:p>"))
    imported = read(path)
    assert (imported.article.body, imported.is_article) == ("Words.", False)


def test_pages_and_pieces_of_markup(tmp_path: Path) -> None:
    page, piece, text = tmp_path / "a.txt", tmp_path / "a.html", tmp_path / "b.txt"
    page.write_text("<!doctype html><html><h1>Head</h1><p>Words.</p></html>")
    piece.write_text("<p>Words <b>here</b>.</p>")
    text.write_text("<Angle> brackets begin this text.")
    assert read(page).article == Article(headline="Head", body="Words.")
    assert read(piece).article.body == "Words **here**."
    assert read(text).article.body == "&lt;Angle> brackets begin this text."


def test_other_programs_markdown_leaves_its_file_behind(tmp_path: Path) -> None:
    path = tmp_path / "note.md"
    path.write_text("# Head\n\nSee [[Wall]]. %%not this%%\n")
    imported = read(path)
    assert imported.article.headline == "Head"
    assert imported.article.body.startswith("See Wall.")
    assert not imported.is_article
    assert "Left out: 1 comment." in imported.notes


def test_a_heading_on_top_is_the_headline_and_the_file_stays_the_articles(tmp_path: Path) -> None:
    path = tmp_path / "note.md"
    path.write_text("---\ntags: [a]\n---\n\n# Head\n\nWords.\n")
    imported = read(path)
    assert (imported.article.headline, imported.article.body) == ("Head", "Words.")
    assert imported.is_article
    write(path, imported.article)
    assert read(path).article == imported.article


def test_toml_that_cannot_be_read_opens_as_a_body(tmp_path: Path) -> None:
    path = tmp_path / "note.md"
    path.write_text("+++\ntitle =\n+++\nWords.\n")
    with pytest.raises(BrokenFrontMatter) as caught:
        read(path)
    assert caught.value.imported.article.body == "+++\ntitle =\n+++\nWords."


@pytest.mark.parametrize(("name", "size"), [("a.md", 20), ("a.docx", 100), ("a.html", 100)])
def test_files_larger_than_any_article_are_not_read(tmp_path: Path, name: str, size: int) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.truncate(size * 1_000_000 + 1_000_000)
    with pytest.raises(UnusableInput, match=f"is {size + 1} MB; up to {size} MB"):
        read(path)
