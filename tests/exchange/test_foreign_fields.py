"""Front matter of Hugo, Jekyll and Pandoc fills our fields."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.article.front_matter import parse
from desktop.article.model import Article
from desktop.exchange.dialects import DialectError, translated


def read(text: str) -> Article:
    return parse(translated(text).text)


@pytest.mark.parametrize(
    "head",
    [
        '+++\ntitle = "The wall"\ndate = 2026-03-12\nauthors = ["Ann Brandt", "Bo Falk"]\n'
        'tags = ["harbour", "flood"]\ndescription = "It holds."\ndraft = true\n+++\n',
        '{"title": "The wall", "date": "2026-03-12", "authors": ["Ann Brandt", "Bo Falk"],\n'
        '"tags": ["harbour", "flood"], "description": "It holds.", "draft": true}\n',
        "---\ntitle: The wall\ndate: 2026-03-12\nauthor:\n- name: Ann Brandt\n- Bo Falk\n"
        "keywords: [harbour, flood]\nabstract: |\n  It\n  holds.\ndraft: true\n...\n",
    ],
)
def test_front_matter_of_others_fills_the_fields(head: str) -> None:
    article = read(f"{head}\nWords.\n")
    assert article.headline == "The wall"
    assert article.byline == "Ann Brandt and Bo Falk"
    assert article.date == "2026-03-12"
    assert article.tags == ("harbour", "flood")
    assert article.standfirst == "It holds."
    assert article.extra == {"draft": True}
    assert article.body == "Words."


def test_pandocs_title_block() -> None:
    article = read("% The wall\n  holds\n% Ann Brandt; Bo Falk\n% 2026-03-12\n\nWords.\n")
    assert (article.headline, article.byline) == ("The wall holds", "Ann Brandt and Bo Falk")
    assert (article.date, article.body) == ("2026-03-12", "Words.")


def test_words_that_yaml_takes_for_truth_stay_words() -> None:
    article = read("---\ntitle: No\nauthor: [Ann]\n---\nWords.\n")
    assert article.headline == "No"


def test_a_broken_front_matter_is_told() -> None:
    with pytest.raises(DialectError, match="TOML"):
        translated("+++\ntitle = \n+++\n")


def test_a_text_without_front_matter_does_not_wait_for_yaml(tmp_path: Path, checkout: Path) -> None:
    (tmp_path / "a.md").write_text("# The wall\n\n~~Gone~~ [[words]].\n")
    code = (
        "import sys; from pathlib import Path; from desktop.exchange.files import read\n"
        "print(read(Path(sys.argv[1])).article.body)\n"
        "print({'yaml', 'tomllib', 'json'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "a.md")],
        cwd=checkout, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.split("\n")[:2] == ["<s>Gone</s> words.", "set()"]
