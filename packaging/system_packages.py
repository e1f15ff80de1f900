"""Which packages of the system a job needs, which of them are missing, and how to get them.

A need is probed by using it (a library is loaded, a program is looked for on the path), so the
answer is as true on Fedora as on Debian; only the names of the packages are Debian's. The
libraries are those that PySide6's wheels link and do not carry.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path

# Debian 13 and Ubuntu 24.04 renamed these when their time type grew to 64 bits.
RENAMED = frozenset({"libglib2.0-0", "libasound2"})

WINDOW_LIBRARIES = {
    # Widgets
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
    # X
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    # The web engine of the preview
    "libXcomposite.so.1": "libxcomposite1",
    "libXdamage.so.1": "libxdamage1",
    "libXext.so.6": "libxext6",
    "libXfixes.so.3": "libxfixes3",
    "libXrandr.so.2": "libxrandr2",
    "libXtst.so.6": "libxtst6",
    "libasound.so.2": "libasound2",
    "libexpat.so.1": "libexpat1",
    "libgbm.so.1": "libgbm1",
    "libnspr4.so": "libnspr4",
    "libnss3.so": "libnss3",
    "libudev.so.1": "libudev1",
    "libxcb-dri3.so.0": "libxcb-dri3-0",
    "libxkbfile.so.1": "libxkbfile1",
}

TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "php": "php-cli",
    # A real Secret Service for passwords to be kept in.
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    # The window as a screen reader finds it, by real keys.
    "xdotool": "xdotool",
}

TEST_FILES = {
    # A dictionary of the system's own, with compounds that no list holds.
    "/usr/share/hunspell/de_DE.dic": "hunspell-de-de",
    # The accessibility bus, and what reads it.
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi/__init__.py": "python3-pyatspi",
}

# What WordPress asks of PHP, by the names that `php -m` prints.
PHP_EXTENSIONS = {
    "pdo_sqlite": "php-sqlite3",
    "mbstring": "php-mbstring",
    "dom": "php-xml",
    "gd": "php-gd",
}


def can_load(library: str) -> bool:
    """Whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_program(name: str) -> bool:
    """Whether a program is on the path."""
    return shutil.which(name) is not None


def php_extensions() -> frozenset[str]:
    """The extensions of this machine's PHP in lower case; none where there is no PHP."""
    if not has_program("php"):
        return frozenset()
    answer = subprocess.run(["php", "-m"], capture_output=True, text=True, check=False)
    return frozenset(line.strip().lower() for line in answer.stdout.splitlines())


def _lacking(probe: Callable[[str], bool], needs: dict[str, str]) -> list[str]:
    return [package for thing, package in needs.items() if not probe(thing)]


def missing(parts: Iterable[str], *, new_environment: bool) -> list[str]:
    """Debian's names of the packages that these parts of the set-up need and are not here."""
    packages: list[str] = []
    # Debian keeps the half of `venv` that brings pip in a package of its own.
    if new_environment and importlib.util.find_spec("ensurepip") is None:
        packages.append("python3-venv")
    if "window" in parts:
        packages += _lacking(can_load, WINDOW_LIBRARIES)
    if "tests" in parts:
        packages += _lacking(has_program, TEST_PROGRAMS)
        packages += _lacking(lambda name: Path(name).is_file(), TEST_FILES)
        packages += _lacking(php_extensions().__contains__, PHP_EXTENSIONS)
    return [current_name(package) for package in packages]


def current_name(package: str) -> str:
    """The name of a package in this release."""
    if package in RENAMED and Path("/usr/share/doc/libssl3t64").is_dir():
        return f"{package}t64"
    return package


def may_install() -> bool:
    """Whether we can put the packages there ourselves: root, on a system with apt."""
    return os.geteuid() == 0 and has_program("apt-get")


def install_commands(packages: list[str]) -> tuple[list[str], list[str]]:
    """The two commands of apt: fetch the lists, install; they wait while another apt works."""
    apt = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=600"]
    return [*apt, "update"], [*apt, "install", "-y", "--no-install-recommends", *packages]


def advice(packages: list[str]) -> str:
    """What to tell someone who has to install the packages by hand."""
    names = " ".join(packages)
    if has_program("apt-get"):
        return (
            f"these system packages are missing:\n\n    {names}\n\n"
            f"Install them, then start again:\n\n"
            f"    sudo apt-get install --no-install-recommends {names}\n"
        )
    return f"these libraries and programs are missing (Debian's names of the packages): {names}"
