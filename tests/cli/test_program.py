"""Every way in ends in a plain line and an exit code."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.cli.program import COMMANDS, explain, make_parser
from desktop.cli.terminal import CommandFailed
from desktop.composition import House, SetupError
from desktop.exchange.files import NotWritten, UnusableInput
from desktop.library.database import LibraryError
from desktop.publishing.cms.contract import CmsUnavailable
from desktop.publishing.sites import SiteError

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def test_the_version_and_help_with_examples(onrecord: Run) -> None:
    assert onrecord("--version", code=0).stdout.startswith("onrecord ")
    text = onrecord("--help", code=0).stdout
    assert "onrecord publish story.md --to practice" in text
    assert "exit codes" in text
    for command in COMMANDS:
        assert f"onrecord {command}" in text or command == "sites"
        assert onrecord(command, "--help", code=0).stdout


@pytest.mark.parametrize("arguments", [["check"], ["publish", "x"], ["sites"], ["--nonsense"]])
def test_a_wrong_call_is_unusable_input(onrecord: Run, arguments: list[str]) -> None:
    done = onrecord(*arguments, code=2)
    assert "usage:" in done.stderr


def test_without_a_display_the_window_says_what_works(onrecord: Run, sample: Path) -> None:
    for arguments in ([], [sample]):
        done = onrecord(*arguments, code=2)
        assert "no display" in done.stderr
        assert "onrecord check FILE" in done.stderr


def _bad_inputs(folder: Path) -> dict[str, bytes | None]:
    (folder / "folder").mkdir()
    return {
        "missing.md": None,
        "folder": None,
        "picture.txt": b"\x89PNG\r\n\x1a\n" + bytes(100),
        "random.md": bytes(range(256)) * 50,
        "broken.md": b"---\nheadline: a: b\n---\nBody\n",
        "zeros.txt": bytes(10_000),
    }


@pytest.mark.parametrize("command", ["check", "quotes", "render", "import", "publish"])
def test_input_that_cannot_be_used_is_one_line_and_2(
    onrecord: Run, tmp_path: Path, home: Path, command: str
) -> None:
    extra = {"render": ["-o", "o.html"], "import": ["-o", "o.md"], "publish": ["--to", "practice"]}
    for name, content in _bad_inputs(tmp_path).items():
        if content is not None:
            (tmp_path / name).write_bytes(content)
        done = onrecord(command, tmp_path / name, *extra.get(command, []), code=2)
        assert done.stdout == ""
        assert done.stderr.count("\n") == 1
        assert done.stderr.startswith(f"onrecord: {tmp_path / name}")
        if content is not None:
            assert (tmp_path / name).read_bytes() == content
    assert not (tmp_path / "work" / "o.md").exists()
    assert not (home / "reports").exists()


def test_fifty_megabytes_are_refused_at_once(onrecord: Run, tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    path.write_bytes(b"The wall held. " * 3_400_000)
    begun = time.monotonic()
    assert "51 MB" in onrecord("check", path, code=2).stderr
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize(
    ("data", "noted"),
    [
        ("The wall – it held.".encode("utf-16"), "UTF-16"),
        ("The café wall held.".encode("latin-1"), "Windows-1252"),
        (b"The wall\0 held. " * 30, "30 NUL bytes"),
        ("The wall held.".encode("utf-8-sig"), ""),
    ],
)
def test_other_encodings_are_read_and_said(
    onrecord: Run, tmp_path: Path, data: bytes, noted: str
) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    done = onrecord("check", tmp_path / "a.txt")
    assert done.returncode in (0, 1)
    assert noted in done.stderr


def test_unknown_fields_go_through_an_import(onrecord: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\nweight: 3\nlayout: {a: [1, null]}\ntitle: T\n---\nBody")
    onrecord("import", tmp_path / "a.md", "-o", tmp_path / "b.md", code=0)
    assert (tmp_path / "b.md").read_text() == (
        "---\nheadline: T\nweight: 3\nlayout:\n  a:\n  - 1\n  - null\n---\n\nBody\n"
    )


MODULES = """
import sys
from desktop.__main__ import main
code = main(sys.argv[1:])
print(sorted(set(m.partition(".")[0] for m in sys.modules)), file=sys.stderr)
print(sorted(m for m in sys.modules if m.startswith("desktop")), file=sys.stderr)
sys.exit(code)
"""


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        (["check"], {"PySide6", "requests", "keyring", "sqlite3", "markdown", "PIL", "slugify"}),
        (["quotes", "--json"], {"PySide6", "requests", "keyring", "sqlite3", "markdown", "PIL"}),
        (["render", "-o", os.devnull + "x"], {"PySide6", "requests", "keyring", "sqlite3"}),
        (["publish", "--to", "practice", "--override", "tests"], {"PySide6", "requests"}),
    ],
)
def test_commands_load_only_what_they_need(
    sample: Path, tmp_path: Path, arguments: list[str], unwanted: set[str]
) -> None:
    arguments = [
        str(tmp_path / "o.html") if one.startswith(os.devnull) else one for one in arguments
    ]
    done = subprocess.run(
        [sys.executable, "-c", MODULES, arguments[0], str(sample), *arguments[1:]],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    loaded = set(json.loads(done.stderr.strip().splitlines()[-2].replace("'", '"')))
    assert loaded & unwanted == set()
    assert "desktop.ui" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of another kind")
def test_a_reader_that_has_seen_enough_is_no_failure(tmp_path: Path, home: Path) -> None:
    lines = '{"doc_id": 1, "text": "“It held,” said Ann."}\n' * 20_000
    with subprocess.Popen(
        [sys.executable, "-m", "desktop", "quotes", "--jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdin
        assert program.stdout
        assert program.stderr
        program.stdin.write(lines[:5000])
        program.stdin.flush()
        program.stdout.close()
        try:
            program.stdin.write(lines)
            program.stdin.close()
        except BrokenPipeError:
            pass
        assert program.stderr.read() == ""
    assert program.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device")
def test_a_full_disk_is_one_line(sample: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "desktop", "check", str(sample), "--json"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == "onrecord: The output: No space left on device.\n"


HEEDING = """
import runpy, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module("desktop", run_name="__main__", alter_sys=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")
def test_ctrl_c_ends_quietly(onrecord: Run, clean: Path, home: Path) -> None:
    onrecord("publish", clean, "--to", "practice", code=0)
    with subprocess.Popen(
        # What runs in the background is started with the signal ignored, and hands that down.
        [sys.executable, "-c", HEEDING, "view"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "ONRECORD_HOME": str(home)},
    ) as program:
        assert program.stdout
        assert program.stderr
        assert "http://127.0.0.1:" in program.stdout.readline()
        program.send_signal(signal.SIGINT)
        assert "Traceback" not in program.stderr.read()
    assert program.returncode == 130


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "data", {})


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (CommandFailed("plain", 7), 7),
        (UnusableInput("plain"), 2),
        (SetupError("plain"), 2),
        (SiteError("plain"), 2),
        (NotWritten("plain"), 1),
        (LibraryError("plain"), 1),
        (CmsUnavailable("plain"), 1),
    ],
)
def test_expected_failures_speak_for_themselves(house: House, error: Exception, code: int) -> None:
    assert explain(error, house) == ("plain", code)
    assert not house.home.exists()


def test_an_unexpected_failure_leaves_a_report_without_text(house: House) -> None:
    def fail() -> None:
        raise ZeroDivisionError("the words of the article")

    with pytest.raises(ZeroDivisionError) as caught:
        fail()
    message, code = explain(caught.value, house)
    assert code == 1
    assert "\n" not in message
    (report,) = (house.home / "reports").iterdir()
    assert str(report) in message
    text = report.read_text()
    assert "ZeroDivisionError" in text
    assert "test_program.py" in text
    assert "words of the article" not in text + message


def test_where_no_report_can_be_written_there_is_still_a_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    message, code = explain(ZeroDivisionError(), House(tmp_path / "file", {}))
    assert (code, "report" in message) == (1, False)


def test_a_library_that_cannot_be_made_is_one_line(
    onrecord: Run, clean: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    done = onrecord(
        "publish", clean, "--to", "practice", code=1, ONRECORD_HOME=str(tmp_path / "file" / "x")
    )
    assert "cannot be made" in done.stderr
    assert done.stderr.count("\n") == 1


def test_the_program_runs_from_any_folder(onrecord: Run, sample: Path, tmp_path: Path) -> None:
    shutil.copy(sample, tmp_path / "work" / "story.md")
    assert "story.md:" in onrecord("check", "story.md", code=1).stdout


def test_no_option_takes_a_password() -> None:
    text = make_parser().format_help()
    assert "--password" not in text
    assert "--secret" not in text


def test_every_command_of_the_parser_is_one_that_needs_no_window() -> None:
    parser = make_parser()
    (commands,) = (one for one in parser._actions if isinstance(one.choices, dict))  # pyright: ignore[reportPrivateUsage]
    assert set(commands.choices or ()) == set(COMMANDS)
