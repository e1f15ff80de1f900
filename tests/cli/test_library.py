"""`library export` and `library import`."""

import json
from pathlib import Path
from typing import Any

from desktop.article.model import Article
from desktop.cli.program import run
from desktop.cli.terminal import Terminal
from desktop.composition import House

WXR = (
    '<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"'
    ' xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>A</title>'
    "<content:encoded>Words.</content:encoded><wp:post_type>post</wp:post_type></item>"
    "</channel></rss>"
)


def test_out_and_back(desk: Any, tmp_path: Path) -> None:
    desk.house.drafts.save(Article(headline="A", body="Words."))
    folder = tmp_path / "moved"
    code, out, _ = desk.run("library", "export", folder)
    assert (code, out.startswith(f"{folder}: 1 articles.")) == (0, True)
    code, out, _ = desk.run("library", "import", folder, "--json")
    assert (code, json.loads(out)["same"]) == (0, 1)
    code, out, _ = desk.run("library", "import", folder)
    assert (code, out) == (0, "0 articles are new here, 1 was here already.\n")
    code, out, err = desk.run("library", "export", folder)
    assert (code, out) == (1, "")
    assert "something in it" in err


def test_a_wordpress_export(desk: Any, tmp_path: Path) -> None:
    path = tmp_path / "posts.xml"
    path.write_text(WXR)
    code, out, _ = desk.run("library", "import", path)
    assert (code, out) == (0, "1 article came into the library.\n")
    assert [one.headline for one in desk.house.drafts.listing()] == ["A"]
    code, _, err = desk.run("library", "import", tmp_path / "none.xml")
    assert code == 2
    assert "none.xml" in err


def test_progress_is_shown_where_somebody_looks_on(home: Path, tmp_path: Path) -> None:
    import io

    class Screen(io.StringIO):
        def isatty(self) -> bool:
            return True

    house = House(home, {})
    out, err = io.StringIO(), Screen()
    terminal = Terminal(out, err, io.StringIO(), {})
    assert run(["library", "export", str(tmp_path / "moved")], house, terminal) == 0
    assert err.getvalue() == "100%\n"
    house.database.close()
