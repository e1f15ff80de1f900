"""Colour only where a person looks; JSON that every stream can carry."""

import io

import pytest

from desktop.cli.terminal import Terminal


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """It is."""
        return True


@pytest.mark.parametrize(
    ("out", "environment", "coloured"),
    [
        (Screen(), {}, True),
        (Screen(), {"NO_COLOR": "1"}, False),
        (Screen(), {"NO_COLOR": ""}, True),
        (Screen(), {"TERM": "dumb"}, False),
        (io.StringIO(), {}, False),
    ],
)
def test_colour(out: io.StringIO, environment: dict[str, str], coloured: bool) -> None:
    terminal = Terminal(out, io.StringIO(), io.StringIO(), environment)
    assert (terminal.paint("x", "bold", "red") == "\x1b[1;31mx\x1b[0m") is coloured


@pytest.mark.parametrize(("encoding", "written"), [("utf-8", "“"), ("ascii", "\\u201c")])
def test_json_on_every_stream(encoding: str, written: str) -> None:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding=encoding)
    Terminal(out, io.StringIO(), io.StringIO(), {}).data({"a": "“"})
    out.flush()
    assert written in raw.getvalue().decode(encoding)


def test_a_secret_from_standard_input_is_one_line() -> None:
    terminal = Terminal(io.StringIO(), io.StringIO(), io.StringIO("abcd efgh \nmore"), {})
    assert terminal.secret("Password: ") == "abcd efgh"
