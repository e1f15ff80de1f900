"""Every dependency is pinned to one version, and the environment of the tests has just these."""

import re
import sys
import tomllib
from importlib.metadata import distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
DECLARED = [
    Requirement(line)
    for line in (*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["develop"])
]
PINS = {
    canonicalize_name(name): version
    for name, version in re.findall(
        r"^([\w.-]+)==([\w.]+)$",
        (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
}


def test_nothing_but_exact_pins() -> None:
    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert len([line for line in lines if line and not line.startswith("#")]) == len(PINS)


@pytest.mark.parametrize("requirement", DECLARED, ids=str)
def test_every_declared_dependency_is_pinned_within_its_range(requirement: Requirement) -> None:
    assert requirement.specifier.contains(PINS[canonicalize_name(requirement.name)])


def test_the_environment_has_the_pinned_versions() -> None:
    installed = {canonicalize_name(d.name): d.version for d in distributions()}
    others = {
        name: version
        for name, version in installed.items()
        if name in PINS and version != PINS[name]
    }
    assert others == {}
    assert set(installed) - set(PINS) <= {"pip", "setuptools", "onrecord"}


@pytest.mark.parametrize(("python", "sound"), [("3.11", False), ("3.12", True), ("3.13", True)])
def test_the_pyside_that_aborts_on_python_3_11_is_refused_there(python: str, sound: bool) -> None:
    applying = [
        requirement
        for requirement in DECLARED
        if requirement.name == "pyside6"
        and requirement.marker
        and requirement.marker.evaluate({"python_version": python})
    ]
    assert len(applying) == 1
    assert applying[0].specifier.contains("6.12.0") is sound


def test_the_suite_itself_runs_on_a_sound_pair() -> None:
    assert sys.version_info >= (3, 12) or PINS[canonicalize_name("pyside6")] != "6.12.0"
