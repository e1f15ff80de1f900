"""The program is called the same by every file that a system reads, and has one version."""

import configparser
import plistlib
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import yaml
from identity import APP_ID, BUNDLE_TYPE, NAME, SUMMARY

from desktop import __version__
from desktop.article.model import Article
from desktop.exchange import bundle
from desktop.ui import application

PACKAGING = Path(__file__).parent.parent.parent / "packaging"
LINUX = PACKAGING / "linux"
ENTRY = LINUX / f"{APP_ID}.desktop"
COMPONENT = LINUX / f"{APP_ID}.metainfo.xml"
TYPE = LINUX / f"{APP_ID}.mime.xml"


class Entry(configparser.RawConfigParser):
    """Reads desktop entries, whose keys have capitals."""

    def optionxform(self, optionstr: str) -> str:
        return optionstr


def tool(name: str, *words: str | Path) -> str:
    """What a tool says of a file; skipped where it is not installed."""
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not on this machine")
    done = subprocess.run([name, *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_desktops_know_the_window_by_its_entry() -> None:
    source = Path(application.__file__).read_text(encoding="utf-8")
    assert f'setDesktopFileName("{APP_ID}")' in source
    assert f'setApplicationName("{NAME}")' in source


def test_the_menu_entry() -> None:
    entry = Entry(interpolation=None)
    entry.read(ENTRY, encoding="utf-8")
    section = entry["Desktop Entry"]
    assert (section["Name"], section["Icon"]) == (NAME, APP_ID)
    assert section["Exec"] == "onrecord %F"
    assert BUNDLE_TYPE in section["MimeType"].split(";")
    for key in ("GenericName", "Comment"):
        assert {f"{key}[{tag}]" for tag in ("ar", "de", "es")} <= set(section)
    assert tool("desktop-file-validate", ENTRY) == ""


def test_the_component() -> None:
    root = ET.parse(COMPONENT).getroot()
    assert root.findtext("id") == APP_ID
    assert root.findtext("name") == NAME
    assert root.findtext("summary") == SUMMARY
    assert root.findtext("launchable") == ENTRY.name
    assert BUNDLE_TYPE in [one.text for one in root.iter("mediatype")]
    newest = root.find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__
    tool("appstreamcli", "validate", "--no-net", COMPONENT)


def test_a_bundle_is_known_by_what_it_begins_with() -> None:
    names = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = ET.parse(TYPE).getroot().find("m:mime-type", names)
    assert kind is not None
    assert kind.get("type") == BUNDLE_TYPE
    packed = bundle.zipped(bundle.pack(Article(headline="A wall"), lambda _: b""))
    matches = kind.findall(".//m:match", names)
    assert len(matches) == 2
    for match in matches:
        value = (match.get("value") or "").encode().decode("unicode_escape").encode("latin-1")
        start = int(match.get("offset") or -1)
        assert packed[start : start + len(value)] == value


def test_the_flatpak_names_what_there_is() -> None:
    manifest = yaml.safe_load((PACKAGING / "flatpak" / f"{APP_ID}.yml").read_text("utf-8"))
    assert (manifest["id"], manifest["command"]) == (APP_ID, "onrecord")
    (module,) = manifest["modules"]
    installed = re.findall(r"-Dm644 (\S+)", "\n".join(module["build-commands"]))
    assert installed
    made = {"onrecord.svg", "onrecord.1"}
    for name in set(installed) - made:
        assert (LINUX / name).is_file(), name


def test_the_installer_for_windows_names_what_there_is() -> None:
    text = (PACKAGING / "windows" / "onrecord.iss").read_text(encoding="utf-8")
    assert f'AppUserModelID: "{APP_ID}"' in text
    assert "AppVersion={#Version}" in text
    assert __version__ in text.splitlines()[1]
    programs = set(re.findall(r"\{app\}\\([\w-]+)\.exe", text))
    spec = (PACKAGING / "onrecord.spec").read_text(encoding="utf-8")
    assert programs == {"onrecord", "onrecord-cli"}
    assert all(f'executable("{name}"' in spec for name in programs)


def test_the_disk_image_for_macos_names_what_there_is() -> None:
    plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    script = PACKAGING / "macos" / "make_dmg.sh"
    assert script.stat().st_mode & 0o111
    pattern = re.compile(r'^__version__ = "(.*)"$', re.MULTILINE)
    source = (PACKAGING.parent / "desktop" / "__init__.py").read_text(encoding="utf-8")
    assert pattern.findall(source) == [__version__]
    assert f"{NAME}.app" in script.read_text(encoding="utf-8")


@pytest.mark.parametrize("script", ["linux/single_file.sh", "macos/make_dmg.sh"])
def test_the_scripts_are_shell(script: str) -> None:
    subprocess.run(["sh", "-n", PACKAGING / script], check=True)


def test_the_specification_is_python_and_knows_its_files() -> None:
    spec = PACKAGING / "onrecord.spec"
    text = spec.read_text(encoding="utf-8")
    compile(text, str(spec), "exec")
    assert (PACKAGING / "frozen_start.py").is_file()
    assert "frozen_start.py" in text
