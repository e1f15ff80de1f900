"""One file that unpacks itself once, wherever it can, and says so where it cannot."""

import os
import subprocess
from pathlib import Path

import pytest
import single_file


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A folder as a frozen program is one: something to start, files, a link."""
    folder = tmp_path / "frozen"
    (folder / "_internal" / "data").mkdir(parents=True)
    (folder / "_internal" / "data" / "bytes").write_bytes(bytes(range(256)) * 500)
    (folder / "_internal" / "link").symlink_to("data/bytes")
    program = folder / "onrecord"
    program.write_text('#!/bin/sh\nprintf "%s\\n" "started" "$@"\nexit 7\n')
    program.chmod(0o755)
    return folder


@pytest.fixture
def file(frozen: Path, tmp_path: Path) -> Path:
    """The file made of it."""
    return single_file.make(frozen, "1.0", tmp_path)


def start(file: Path, place: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    """Start it with a cache of its own."""
    return subprocess.run(
        [file, *words],
        env={"PATH": os.environ["PATH"], "HOME": "/nonexistent", "XDG_CACHE_HOME": str(place)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_starts_with_its_arguments_and_ends_as_the_program(file: Path, tmp_path: Path) -> None:
    for _ in range(2):
        done = start(file, tmp_path / "cache", "check", "a b.md")
        assert (done.returncode, done.stderr) == (7, "")
        assert done.stdout.splitlines() == ["started", "check", "a b.md"]


def test_what_is_unpacked_is_what_was_packed(file: Path, frozen: Path, tmp_path: Path) -> None:
    place = Path(start(file, tmp_path / "cache", "--unpacked").stdout.strip())
    data = "_internal/data/bytes"
    assert (place / data).read_bytes() == (frozen / data).read_bytes()
    assert (place / "_internal" / "link").readlink() == Path("data/bytes")
    assert [one.name for one in place.parent.iterdir()] == [place.name]


def test_it_is_unpacked_once(file: Path, tmp_path: Path) -> None:
    place = Path(start(file, tmp_path / "cache", "--unpacked").stdout.strip())
    (place / "onrecord").write_text("#!/bin/sh\necho ours\n")
    assert start(file, tmp_path / "cache").stdout == "ours\n"


def test_a_new_version_puts_the_old_one_away(file: Path, frozen: Path, tmp_path: Path) -> None:
    old = Path(start(file, tmp_path / "cache", "--unpacked").stdout.strip())
    (frozen / "added").write_text("more")
    newer = single_file.make(frozen, "1.1", tmp_path)
    new = Path(start(newer, tmp_path / "cache", "--unpacked").stdout.strip())
    assert new.name.startswith("1.1-")
    assert (new / "added").exists()
    assert not old.exists()


def test_the_same_folder_gives_the_same_bytes(file: Path, frozen: Path, tmp_path: Path) -> None:
    before = file.read_bytes()
    os.utime(frozen / "onrecord", (1, 1))
    assert single_file.make(frozen, "1.0", tmp_path).read_bytes() == before
    assert not (frozen / "complete").exists()


def test_half_a_file_is_said_and_nothing_is_left(file: Path, tmp_path: Path) -> None:
    half = tmp_path / "half.run"
    content = file.read_bytes()
    half.write_bytes(content[: len(content) - 300])
    half.chmod(0o755)
    done = start(half, tmp_path / "cache")
    assert done.returncode == 2
    assert "could not be unpacked" in done.stderr
    assert list((tmp_path / "cache" / "onrecord" / "program").iterdir()) == []


def test_many_starts_at_once_are_one(file: Path, tmp_path: Path) -> None:
    variables = {"PATH": os.environ["PATH"], "XDG_CACHE_HOME": str(tmp_path / "cache")}
    started = [
        subprocess.Popen([file], env=variables, stdout=subprocess.PIPE, text=True) for _ in range(5)
    ]
    said = [one.communicate(timeout=60)[0] for one in started]
    assert said == ["started\n"] * 5
    assert len(list((tmp_path / "cache" / "onrecord" / "program").iterdir())) == 1
