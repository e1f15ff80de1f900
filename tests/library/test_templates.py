"""Templates: ours can be used as they are, one's own hold nothing confidential."""

from pathlib import Path

import pytest

from desktop import resources
from desktop.article.correction import Correction
from desktop.article.ledger import Source, Terms
from desktop.article.model import Article
from desktop.library.templates import TITLES, TemplateError, Templates


@pytest.fixture
def templates(tmp_path: Path) -> Templates:
    return Templates(resources.folder() / "templates", tmp_path / "own")


def test_ours_begin_an_article(templates: Templates) -> None:
    found = {one.title: templates.begin(one) for one in templates.all()}
    assert set(found) == set(TITLES)
    for article in found.values():
        assert article.id == ""
        assert article.headline == ""
        assert article.section
        assert len(article.body) > 100


def test_one_s_own_keep_no_source_and_no_date(templates: Templates) -> None:
    article = Article(
        id="1",
        section="Sport",
        headline="Result",
        date="2026-03-12",
        slug="result",
        tags=("league",),
        sources=(Source("a", name="Silas Quill", terms=Terms.OFF_RECORD),),
        corrections=(Correction("2026-03-12", "The score was wrong."),),
        body="Who won.\n",
    )
    kept = templates.save("Match report: home", article)
    assert kept.own
    assert kept.title == "Match report home"
    assert "Quill" not in kept.file.read_text(encoding="utf-8")
    assert templates.begin(kept) == Article(
        section="Sport", headline="Result", tags=("league",), body="Who won.\n"
    )
    assert templates.all()[0] == kept


def test_one_s_own_stands_for_ours_of_that_name(templates: Templates) -> None:
    kept = templates.save("Interview", Article(body="Ours.\n"))
    assert [one for one in templates.all() if one.title == "Interview"] == [kept]


def test_what_cannot_be_done_is_said(templates: Templates, tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="needs a name"):
        templates.save("…", Article())
    kept = templates.save("Broken", Article())
    kept.file.write_text("---\nheadline: [\n---\n", encoding="utf-8")
    with pytest.raises(TemplateError, match="cannot be used"):
        templates.begin(kept)
    kept.file.unlink()
    with pytest.raises(TemplateError, match="cannot be used"):
        templates.begin(kept)
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(TemplateError, match="could not be written"):
        Templates(tmp_path, file / "own").save("One", Article())
