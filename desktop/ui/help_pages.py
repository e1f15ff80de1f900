"""What the help says, page by page and section by section, and the search through all of it.

Pages are Markdown, in the language of the window where they are translated (a folder named by
its tag in `resources/help`) and in English where they are not.
"""

import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from desktop import __version__, resources
from desktop.article.front_matter import parse
from desktop.article.model import Article
from desktop.attribution.rules import RULES
from desktop.library.declared import SETTINGS
from desktop.library.settings import Group
from desktop.translation import later, tr

PAGES = {
    "start": later("How to work with it"),
    "rules": later("What is checked, and why"),
    "formats": later("Formats in and out"),
    "sites": later("What each site carries"),
    "settings": later("Settings"),
    "changes": later("What is new"),
    "about": later("About Onrecord"),
}
"""The pages by name, in order, with their titles."""
_WRITTEN = ("start", "formats", "sites")
_SECTION = re.compile(r"^#{1,3} (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of a page and the Markdown below it, down to the next."""

    page: str
    title: str
    text: str


def page(name: str, language: str) -> str:
    """A page as Markdown; KeyError where there is none of that name."""
    if name in _WRITTEN:
        return _written(f"{name}.md", language).strip()
    made: dict[str, Callable[[], str]] = {
        "rules": _rules,
        "settings": _settings,
        "changes": resources.changes,
        "about": _about,
    }
    return made[name]().strip()


def sections(name: str, text: str) -> Iterator[Section]:
    """The sections of a page's Markdown; the heading of the page is the first."""
    found = list(_SECTION.finditer(text))
    ends = [one.start() for one in found[1:]] + [len(text)]
    for one, end in zip(found, ends, strict=True):
        title = re.sub(r"[*_`\\]", "", one[1]).strip()
        yield Section(name, title, text[one.end() : end].strip())


def search(within: Sequence[Section], words: str) -> list[Section]:
    """The sections in which every word begins one of theirs, those with them in the title first."""
    wanted = _folded(words).split()
    if not wanted:
        return []

    def place(one: Section) -> int | None:
        title, text = _words(one.title), _words(f"{one.title} {one.text}")
        if all(any(has.startswith(word) for has in title) for word in wanted):
            return 0
        if all(any(has.startswith(word) for has in text) for word in wanted):
            return 1
        return None

    placed = [
        (found, number) for number, one in enumerate(within) if (found := place(one)) is not None
    ]
    return [within[number] for _, number in sorted(placed)]


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in plain if not unicodedata.combining(one))


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+(?:\+\w+)*", _folded(text)))


def _written(file: str, language: str) -> str:
    translated = resources.folder() / "help" / language / file
    if translated.is_file():
        return translated.read_text(encoding="utf-8")
    return resources.text("help", file)


def _rules() -> str:
    examples = tomllib.loads(resources.text("help", "examples.toml"))
    parts = [f"# {tr(PAGES['rules'])}"]
    for rule in RULES:
        parts += [f"## {tr(rule.title)}", tr(rule.reason)]
        if rule.id in examples:
            bad, good = (parse(examples[rule.id][kind].strip()) for kind in ("bad", "good"))
            parts += [
                tr("Found in: {text}", text=f"*{_shown(bad)}*"),
                tr("Right: {text}", text=f"*{_shown(good)}*"),
            ]
        parts.append(f"{tr('Source: {source}.', source=tr(rule.source))} `{rule.id}`")
    return "\n\n".join(parts)


def _shown(article: Article) -> str:
    """What an example is about: its headline, where that quotes, and its text."""
    quoting = "“" in article.headline
    return f"{article.headline} / {article.body}" if quoting else article.body


def _settings() -> str:
    parts = [f"# {tr(PAGES['settings'])}", tr("All of them are under Edit › Settings (Ctrl+,).")]
    for group in Group:
        parts.append(f"## {tr(group.value)}")
        for one in SETTINGS:
            if one.group is group:
                late = tr("It counts from the next start.") if one.from_start else ""
                said = f"{tr(one.about)} {late}".strip()
                parts.append(f"**{tr(one.text)}**  \n{said} `{one.name}`")
    return "\n\n".join(parts)


def _about() -> str:
    return "\n\n".join(
        (
            f"# Onrecord {__version__}",
            tr("A desktop article editor for journalists. MIT licence."),
            tr(
                "Built with Python, Qt for Python (LGPL), python-markdown, nh3, requests, keyring,"
                " PyYAML, Pillow. The fonts are under the SIL Open Font License; their licences are"
                " installed with them."
            ),
            tr(
                "Onrecord sends nothing anywhere but what you publish, to the site you chose. It"
                " counts nothing and reports nothing."
            ),
        )
    )
