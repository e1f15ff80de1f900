"""What every test stands on: no display needed, an own data folder, and no way out of the machine.

The network guard has two halves. While the tests run, a connection from this process to any
address that is not loopback is refused at the socket; and because the code under test may well
swallow the refusal (it is an `OSError`, like every network failure), each attempt is remembered
and fails the test that made it.
"""

import gc
import os
import socket
import subprocess
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

from desktop.composition import House
from desktop.translation import English, speak
from tests.cms.running import (
    Ghost,
    Micropub,
    Missing,
    Newsroom,
    Server,
    WordPress,
    started,
)

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow

# Read by Qt and by keyring when they start, so set before any test module is imported.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
if os.geteuid() == 0:
    # The web engine refuses to start as root with its sandbox on. Tests only, never the product.
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")

# A busy machine must not turn a property into a failure; benchmarks measure time, tests do not.
# The same examples each time: a red run must be about the change. `--hypothesis-profile=search`
# looks for new ones.
settings.register_profile("house", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, derandomize=False)
settings.load_profile("house")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder for all of the program's data, in `ONRECORD_HOME`; made on first use."""
    folder = tmp_path / "onrecord-home"
    monkeypatch.setenv("ONRECORD_HOME", str(folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(folder / "state"))
    return folder


class Bracketed:
    """A language of the tests: the program's texts in brackets, with `+` where they are many."""

    tag = "x-bracketed"

    def text(self, source: str, count: int | None) -> str:
        """`source`, so that it is seen whether it was said."""
        return f"[{source}]" if count in (None, 1) else f"[{source}+]"

    number = English.number
    day = English.day
    hour = English.hour


@pytest.fixture
def bracketed() -> Iterator[Callable[[], None]]:
    """Called, the program speaks `Bracketed` until the test is over."""
    yield lambda: speak(Bracketed())
    speak(English())


@pytest.fixture
def house(home: Path) -> Iterator[House]:
    """The program without its window, on an empty data folder."""
    made = House(home, os.environ)
    yield made
    made.database.close()


@pytest.fixture
def open_window(house: House, qtbot: QtBot) -> Iterator[Callable[[], "MainWindow"]]:
    """Opens the window as the program does; all are closed at the end."""
    from desktop.ui.application import build

    windows: list[MainWindow] = []

    def opened() -> "MainWindow":
        window = build(house, [])
        window.show()
        qtbot.waitExposed(window)
        windows.append(window)
        return window

    yield opened
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(open_window: Callable[[], "MainWindow"]) -> "MainWindow":
    """The window as it first opens."""
    return open_window()


@pytest.fixture(scope="session", autouse=True)
def runtime_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder for sockets that a login session has, in `XDG_RUNTIME_DIR`; Qt warns without."""
    folder = tmp_path_factory.mktemp("runtime")
    folder.chmod(0o700)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(folder))
        yield folder


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The root of the checkout under test."""
    return Path(__file__).parent.parent


@pytest.fixture
def no_collection() -> Iterator[None]:
    """For tests that count references: other tests' garbage is gone, and none is collected."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


Kind = TypeVar("Kind", bound=Server)


@contextmanager
def serving(kind: type[Kind], *options: str, spared: bool = False) -> Generator[Kind]:
    """A server of that kind; the test is skipped where this machine cannot run one.

    Not where `ONRECORD_REQUIRE_NAME`, with the kind's name, is 1, unless this one is `spared`.
    """
    with ExitStack() as stack:
        try:
            server = stack.enter_context(started(kind, *options))
        except Missing as lack:
            required = os.environ.get(f"ONRECORD_REQUIRE_{kind.__name__.upper()}") == "1"
            if required and not spared:
                pytest.fail(str(lack))
            pytest.skip(str(lack))
        yield server


@pytest.fixture(scope="session")
def start() -> Callable[..., AbstractContextManager[Any]]:
    """What `serving` is, for fixtures elsewhere."""
    return serving


@contextmanager
def unharmed(server: Kind) -> Generator[Kind]:
    """The server, with no faults left over from one test to another."""
    server.fail()
    yield server
    server.fail()


@pytest.fixture(scope="session")
def wordpress_site() -> Iterator[WordPress]:
    """A real WordPress on loopback, one for the whole run."""
    with serving(WordPress) as site:
        yield site


@pytest.fixture(scope="session")
def older_wordpress_site() -> Iterator[WordPress]:
    """Debian's WordPress, some years older than the newest, where it can be had."""
    with serving(WordPress, "--source", "debian", spared=True) as site:
        yield site


@pytest.fixture(scope="session")
def ghost_site() -> Iterator[Ghost]:
    """A real Ghost on loopback, one for the whole run."""
    with serving(Ghost) as site:
        yield site


@pytest.fixture(scope="session")
def micropub_site() -> Iterator[Micropub]:
    """A newspaper that speaks Micropub, one for the whole run."""
    with serving(Micropub) as site:
        yield site


@pytest.fixture(scope="session")
def newsroom_site() -> Iterator[Newsroom]:
    """The receiver that the newsroom endpoint's description comes with, one for the whole run."""
    with serving(Newsroom) as site:
        yield site


@pytest.fixture
def real_wordpress(wordpress_site: WordPress) -> Iterator[WordPress]:
    """The WordPress, with no faults left over from another test."""
    with unharmed(wordpress_site) as site:
        yield site


@pytest.fixture
def ask(real_wordpress: WordPress) -> Callable[..., Any]:
    """Asks the REST interface of the WordPress as the administrator, past our own client."""
    return real_wordpress.ask


@pytest.fixture
def older_wordpress(older_wordpress_site: WordPress) -> Iterator[WordPress]:
    """The older WordPress, likewise."""
    with unharmed(older_wordpress_site) as site:
        yield site


@pytest.fixture
def real_ghost(ghost_site: Ghost) -> Iterator[Ghost]:
    """The Ghost, likewise."""
    with unharmed(ghost_site) as site:
        yield site


@pytest.fixture
def real_micropub(micropub_site: Micropub) -> Iterator[Micropub]:
    """The newspaper, likewise."""
    with unharmed(micropub_site) as site:
        yield site


@pytest.fixture
def real_newsroom(newsroom_site: Newsroom) -> Iterator[Newsroom]:
    """The receiver, likewise."""
    with unharmed(newsroom_site) as site:
        yield site


class NetworkGuard:
    """Refuses what would leave the machine, and remembers it in `attempts`."""

    def __init__(self) -> None:
        self.attempts: list[str] = []

    def admit(self, family: int, address: Any) -> None:
        """Return for a loopback address or a local socket; else remember and raise."""
        if family not in (socket.AF_INET, socket.AF_INET6):
            return
        host = str(address[0])
        if not self._is_loopback(host):
            self._refuse(f"connection to {host} port {address[1]}")

    def admit_name(self, host: Any) -> None:
        """Return for a name that needs no resolver; `.invalid` never resolves (RFC 6761)."""
        name = host.decode() if isinstance(host, bytes) else str(host or "localhost")
        if name.rstrip(".").endswith(".invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        if not self._is_loopback(name):
            self._refuse(f"look-up of the name {name}")

    def _refuse(self, what: str) -> None:
        self.attempts.append(what)
        raise PermissionError(f"the tests do not leave this machine: {what}")

    @staticmethod
    def _is_loopback(host: str) -> bool:
        if host in ("", "localhost", "0.0.0.0", "::"):
            return True
        try:
            return ip_address(host.partition("%")[0]).is_loopback
        except ValueError:
            return False


@pytest.fixture(scope="session")
def network_guard() -> Iterator[NetworkGuard]:
    """Stand between this process's sockets and the network for the whole run."""
    guard = NetworkGuard()
    connect, connect_ex = socket.socket.connect, socket.socket.connect_ex
    sendto, getaddrinfo = socket.socket.sendto, socket.getaddrinfo

    def guarded_connect(self: socket.socket, address: Any) -> None:
        guard.admit(self.family, address)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        guard.admit(self.family, address)
        return connect_ex(self, address)

    def guarded_sendto(self: socket.socket, data: Any, *rest: Any) -> int:
        guard.admit(self.family, rest[-1])
        return sendto(self, data, *rest)

    def guarded_getaddrinfo(host: Any, port: Any, *rest: Any, **named: Any) -> Any:
        guard.admit_name(host)
        return getaddrinfo(host, port, *rest, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded_connect)
        patch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
        patch.setattr(socket.socket, "sendto", guarded_sendto)
        patch.setattr(socket, "getaddrinfo", guarded_getaddrinfo)
        yield guard


@pytest.fixture(autouse=True)
def stays_on_this_machine(network_guard: NetworkGuard) -> Iterator[None]:
    """Fail the test during which anything tried to leave, also if the code swallowed the error."""
    network_guard.attempts.clear()
    yield
    attempts = tuple(network_guard.attempts)
    network_guard.attempts.clear()
    if attempts:
        pytest.fail("something tried to leave this machine: " + "; ".join(attempts))


@pytest.fixture(scope="session")
def private_display() -> Iterator[str]:
    """A virtual X screen of this test process alone, as a value for `DISPLAY`.

    For tests that start the real program as another process; the tests' own process uses
    Qt's offscreen platform unless `QT_QPA_PLATFORM` says otherwise.
    """
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        if not number:
            pytest.fail("Xvfb did not start")
        yield f":{number}"
        server.terminate()
