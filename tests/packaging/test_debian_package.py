"""The Debian package, of a small program: what is where, and what dpkg and lintian make of it."""

import shutil
import subprocess
from pathlib import Path

import debian_package
import pytest
from identity import APP_ID, ICON_SIZES
from PIL import Image

from desktop import __version__

ROOT = Path(__file__).parent.parent.parent
pytestmark = pytest.mark.skipif(
    shutil.which("dpkg-shlibdeps") is None, reason="needs Debian's tools to build packages"
)


@pytest.fixture(scope="module", name="package")
def _package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package whose program is `true`, as it has something to depend on."""
    place = tmp_path_factory.mktemp("deb")
    frozen = place / "onrecord"
    (frozen / "_internal").mkdir(parents=True)
    program = shutil.which("true")
    assert program
    shutil.copy(program, frozen / "onrecord")
    (frozen / "_internal" / "data.txt").write_text("data")
    (frozen / "_internal" / "data.txt").chmod(0o600)
    icons = place / "icons"
    icons.mkdir()
    for size in ICON_SIZES:
        Image.new("RGBA", (size, size)).save(icons / f"{size}.png")
    (place / "onrecord.1").write_text('.TH ONRECORD "1"\n.SH NAME\nonrecord - editor\n')
    return debian_package.make(frozen, ROOT, place / "onrecord.1", icons, place)


def said(*words: str | Path) -> str:
    """What a tool answers."""
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def field(package: Path, name: str) -> str:
    """A field of its control file."""
    return said("dpkg-deb", "-f", package, name).strip()


def test_its_fields(package: Path) -> None:
    assert field(package, "Version") == __version__
    assert field(package, "Depends").startswith("libc6 (>=")
    assert "xdg-utils" in field(package, "Recommends")
    assert int(field(package, "Installed-Size")) > 0
    assert "{" not in said("dpkg-deb", "-f", package)


def test_everything_is_in_its_place(package: Path, tmp_path: Path) -> None:
    subprocess.run(["dpkg-deb", "-x", package, tmp_path], check=True)
    share = tmp_path / "usr" / "share"
    for file in (
        f"applications/{APP_ID}.desktop",
        f"metainfo/{APP_ID}.metainfo.xml",
        f"mime/packages/{APP_ID}.xml",
        f"icons/hicolor/scalable/apps/{APP_ID}.svg",
        f"icons/hicolor/48x48/apps/{APP_ID}.png",
        "man/man1/onrecord.1.gz",
        "doc/onrecord/copyright",
        "doc/onrecord/changelog.gz",
    ):
        assert (share / file).is_file(), file
        assert (share / file).stat().st_mode & 0o777 == 0o644
    command = tmp_path / "usr" / "bin" / "onrecord"
    assert command.resolve() == tmp_path / "usr" / "lib" / "onrecord" / "onrecord"
    assert command.stat().st_mode & 0o777 == 0o755
    data = tmp_path / "usr" / "lib" / "onrecord" / "_internal" / "data.txt"
    assert data.stat().st_mode & 0o777 == 0o644


def test_its_sums_are_of_its_files(package: Path, tmp_path: Path) -> None:
    subprocess.run(["dpkg-deb", "-R", package, tmp_path], check=True)
    sums = (tmp_path / "DEBIAN" / "md5sums").read_text(encoding="utf-8")
    assert "DEBIAN" not in sums
    assert "usr/lib/onrecord/onrecord\n" in sums
    subprocess.run(["md5sum", "--check", "--quiet", "DEBIAN/md5sums"], cwd=tmp_path, check=True)
