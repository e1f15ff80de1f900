"""The library as a file: opened, or stood in for."""

import os
from pathlib import Path

import pytest

from desktop.article.model import Article
from desktop.composition import House
from desktop.library.database import LibraryError
from desktop.library.declared import BACKUPS


def test_a_damaged_theme_or_a_read_only_home_is_said(tmp_path: Path) -> None:
    if os.name == "posix" and os.geteuid() == 0:
        (tmp_path / "file").touch()
        home = tmp_path / "file" / "data"
    else:
        (tmp_path / "closed").mkdir(mode=0o500)
        home = tmp_path / "closed" / "data"
    with pytest.raises(LibraryError, match="ONRECORD_HOME"):
        House(home, {}).drafts.listing()


def test_what_cannot_be_opened_is_stood_in_for(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    spare = tmp_path / "spare"
    house = House(tmp_path / "file" / "data", {"ONRECORD_SPARE": str(spare)})
    (said,) = house.library.open()
    assert house.library.away is not None
    assert str(spare) in said
    house.drafts.save(Article(body="x"))
    house.database.close()


def test_what_is_in_the_way_of_backups(house: House, tmp_path: Path) -> None:
    assert house.library.backup_folder == house.home / "backups"
    house.settings.set(BACKUPS, str(tmp_path / "elsewhere"))
    assert house.library.backup_folder == tmp_path / "elsewhere"
    assert house.library.left_over == ()
