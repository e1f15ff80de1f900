"""The log: words of the code, numbers, identifiers; bounded; nothing of anybody's."""

import ast
import logging
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from uuid import UUID

import pytest

from desktop.composition.logs import BYTES, FILES, Discreet, Logs

LOG = logging.getLogger("desktop.tests")


class Kind(Enum):
    DONE = "Callum Wray"


@pytest.fixture
def logs(tmp_path: Path) -> Iterator[Logs]:
    made = Logs(tmp_path)
    made.open("info")
    yield made
    made.close()
    made.set_level("warning")


def content(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in (folder / "logs").iterdir())


def test_nothing_planted_is_in_the_log(
    logs: Logs, tmp_path: Path, failure: BaseException, planted: tuple[str, ...]
) -> None:
    for one in planted:
        LOG.warning("opened %s of %d", one, 3)
        LOG.warning("opened %(name)s", {"name": one})
        LOG.warning("opened %r %s", Path(one), [one])
        logging.getLogger("urllib3.connectionpool").warning("GET %s with %s", one, "hunter2-token")
        logging.getLogger("PIL").error(one)
    LOG.error("unexpected", exc_info=failure)
    written = content(tmp_path)
    for one in planted:
        assert one.encode() not in written, one
    told = written.decode()
    assert "desktop.tests: opened <str> of 3" in told
    assert "urllib3.connectionpool: at test_logs.py:" in told
    assert "builtins.KeyError" in told


def test_identifiers_and_states_are_told(logs: Logs, tmp_path: Path) -> None:
    ident = str(UUID(int=7))
    LOG.info("entry %s is %s, %s", ident, Kind.DONE, 1.5)
    odd = logging.LogRecord("desktop", 20, "kim/x.py", 7, "not %d", ("kim",), None)
    assert Discreet().format(odd).endswith("INFO desktop: at x.py:7")
    told = content(tmp_path).decode()
    assert f"entry {ident} is DONE, 1.5" in told


def test_the_level_is_that_of_the_setting(logs: Logs, tmp_path: Path) -> None:
    logs.set_level("error")
    LOG.warning("unheard")
    logs.set_level("debug")
    LOG.debug("heard")
    assert [line.rpartition(" ")[2] for line in logs.tail(5)] == ["heard"]


def test_it_never_grows_beyond_its_bounds(logs: Logs, tmp_path: Path) -> None:
    for number in range(30_000):
        LOG.info("a line of some length that is written again and again, number %d of many", number)
    files = list((tmp_path / "logs").iterdir())
    assert len(files) == FILES
    assert sum(file.stat().st_size for file in files) <= BYTES * FILES
    assert logs.tail(1)[0].endswith("29999 of many")


def test_where_nothing_can_be_written_there_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    logs = Logs(tmp_path / "file")
    logs.open("info")
    LOG.info("unheard")
    assert logs.tail(5) == ()
    logs.close()
    logs.set_level("warning")


def test_what_is_logged_is_written_in_the_code(checkout: Path) -> None:
    """The words of a line are told as they are, so they must be a constant."""
    made = [
        f"{file.name}:{node.lineno}"
        for file in (checkout / "desktop").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and ast.unparse(node.func.value) == "_LOG"
        and not isinstance(node.args[0], ast.Constant)
    ]
    assert made == []
