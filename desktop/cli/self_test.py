"""`self-test`: whether this installation is whole, equal to its source, and works here.

For whoever installs or packages the program. Each check uses the real thing; one that cannot be
made here says why. Nothing of the user's is read or written.
"""

import json
import sqlite3
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, cast

from desktop import __version__, manifest, resources
from desktop.cli.terminal import CLEAN, FAILED, Terminal
from desktop.composition import House

if TYPE_CHECKING:
    from desktop.library.spelling import SpellingProcess

WINDOW_SERVICE = "--self-test-window"
"""The argument that makes the program answer what its window can do."""
PASSED, BROKEN, SKIPPED = "ok", "FAILED", "skipped"
# Seconds for the window's half; a first start from a slow disk takes its time.
PATIENCE = 120
# A word in no language.
_NO_WORD = "qzxwvqk"
_SAMPLE = ("samples", "sample.md")
_RULES = "desktop.attribution.rules."
_SITES = "desktop.publishing.cms."


class Failed(Exception):
    """A check did not pass; one line."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one check: PASSED, BROKEN or SKIPPED, and what there is to say of it."""

    name: str
    outcome: str
    said: str


def self_test(house: House, terminal: Terminal, options: Namespace) -> int:
    """Make every check; 1 where one does not pass. The user's own data are left alone."""
    outcomes: list[Outcome] = []
    with TemporaryDirectory(prefix="onrecord-self-test-") as folder:
        variables = {**house.environment, "ONRECORD_HOME": folder}
        with closing(_Trial(House(Path(folder), variables), Path(folder))) as trial:
            for outcome in trial.outcomes():
                outcomes.append(outcome)
                if not options.json:
                    _show(terminal, outcome)
    broken = [one for one in outcomes if one.outcome == BROKEN]
    if options.json:
        table = {"version": __version__, "passed": not broken}
        checks = [{"name": o.name, "outcome": o.outcome, "said": o.said} for o in outcomes]
        terminal.data({**table, "checks": checks})
    else:
        said = f"{len(broken)} of {len(outcomes)} checks failed." if broken else "All is well."
        terminal.say(f"Onrecord {__version__}: {said}")
    return FAILED if broken else CLEAN


def _show(terminal: Terminal, outcome: Outcome) -> None:
    styles = {PASSED: ("green",), BROKEN: ("bold", "red"), SKIPPED: ("yellow",)}
    word = terminal.paint(f"{outcome.outcome:<7}", *styles[outcome.outcome])
    terminal.say(f"{word}  {outcome.name:<13}  {outcome.said}".rstrip())
    terminal.out.flush()


class _Trial:
    """The checks, on a house of their own in an empty folder."""

    def __init__(self, house: House, folder: Path) -> None:
        self._house = house
        self._folder = folder
        self._manifest: manifest.Manifest | None = None

    def close(self) -> None:
        """End what the checks started."""
        self._house.speller.close()
        self._house.database.close()

    def outcomes(self) -> Iterator[Outcome]:
        """Every check, one after the other; the window's come from a process of their own."""
        yield self._made("source", self._source)
        yield from self._folders()
        checks: dict[str, Callable[[], str]] = {
            "modules": self._modules,
            "rules": self._rules,
            "sites": self._sites,
            "policies": lambda: f"{len(self._house.desk.policies())} can be used",
            "lexicons": self._lexicons,
            "looks": self._looks,
            "dictionaries": partial(self._dictionaries, self._house.speller),
            "search": _search,
            "passwords": _passwords,
            "certificates": _certificates,
            "documents": self._documents,
            "publishing": self._publishing,
        }
        for name, check in checks.items():
            yield self._made(name, check)
        yield from self._window()

    @staticmethod
    def _made(name: str, check: Callable[[], str]) -> Outcome:
        try:
            return Outcome(name, PASSED, check())
        except Exception as error:  # noqa: BLE001 - whatever is wrong is what is to be found out
            kind = "" if isinstance(error, Failed) else f"{type(error).__name__}: "
            return Outcome(name, BROKEN, f"{kind}{error}")

    # ------------------------------------------------------------ all is there

    def _source(self) -> str:
        there = manifest.read(resources.folder())
        if there is None:
            package = Path(resources.__file__).parent
            self._manifest = manifest.of_source(package, resources.folder(), __version__)
            return "this is the source itself, or was built of it by hand: nothing to compare with"
        if there.version != __version__:
            raise Failed(f"the manifest is of {there.version}, the program {__version__}")
        self._manifest = there
        return f"version {there.version}, state {there.source or 'unknown'}"

    def _folders(self) -> Iterator[Outcome]:
        """Each folder of the data files against the manifest."""
        if self._manifest is None:
            return
        wanted = self._manifest.files
        there = manifest.digests(resources.folder())
        for name in sorted({"".join(path.partition("/")[:2]) for path in (*wanted, *there)}):
            yield self._made(name, partial(_compare, name, wanted, there))

    def _names(self, prefix: str) -> set[str]:
        """The modules right below a package, as the source has them."""
        known = self._manifest.modules if self._manifest else ()
        below = {name.removeprefix(prefix) for name in known if name.startswith(prefix)}
        return {name for name in below if "." not in name}

    def _modules(self) -> str:
        known = self._manifest.modules if self._manifest else ()
        missing = [name for name in known if find_spec(name) is None]
        if missing or not known:
            raise Failed(f"missing: {', '.join(missing) or 'all of them'}")
        return f"{len(known)}, all there"

    def _rules(self) -> str:
        from desktop.attribution.rules import RULES

        there = {rule.id.replace("-", "_") for rule in RULES}
        if there != self._names(_RULES):
            raise Failed(f"not as in the source: {', '.join(there ^ self._names(_RULES))}")
        found = self._house.desk.checker().check(self._house.sample()).diagnostics
        if not found:
            raise Failed("they find nothing in the sample, which has faults on purpose")
        return f"{len(RULES)}, as in the source; {len(found)} findings in the sample"

    def _sites(self) -> str:
        from desktop.publishing.cms import KINDS

        missing = set(KINDS) - self._names(_SITES)
        if missing:
            raise Failed(f"not in the source: {', '.join(missing)}")
        for kind in KINDS:
            self._house.doors.capabilities(kind)
        return f"{', '.join(KINDS)}"

    # ------------------------------------------------------------ and works

    def _lexicons(self) -> str:
        tags = self._house.desk.languages()
        for tag in tags:
            self._house.desk.language(tag)
        return ", ".join(tags)

    def _looks(self) -> str:
        names = self._house.looks.names()
        for name in names:
            if not list(self._house.looks.look(name).fonts.iterdir()):
                raise Failed(f"{name} has no fonts")
        return ", ".join(names)

    def _dictionaries(self, speller: "SpellingProcess") -> str:
        ours = {file.stem for file in (resources.folder() / "dictionaries").glob("*.dic")}
        if not ours or not ours <= set(speller.names()):
            raise Failed("none of ours are found")
        for name in sorted(ours):
            if speller.wrong([name], [_NO_WORD]) != [_NO_WORD]:
                raise Failed(f"{name} takes anything for a word")
        if "en_GB" in ours and speller.wrong(["en_GB"], ["harbour", "harbuor"]) != ["harbuor"]:
            raise Failed("en_GB does not know “harbour”")
        return f"{', '.join(sorted(ours))}; Hunspell answers in a process of its own"

    def _documents(self) -> str:
        """The sample goes out and comes in again."""
        from desktop.exchange.files import read

        sample = resources.folder().joinpath(*_SAMPLE)
        headline = self._house.sample().headline
        for suffix in (".docx", ".html", ".zip", ".md"):
            target = self._folder / f"sample{suffix}"
            self._command("export", str(sample), "-o", str(target), "--own")
            if read(target).article.headline != headline:
                raise Failed(f"{suffix}: did not come back as it went")
        return "Word, web page, bundle and Markdown go out and come in"

    def _publishing(self) -> str:
        """The sample is published to the practice site and read there."""
        sample = str(resources.folder().joinpath(*_SAMPLE))
        override = ("--override", "self-test")
        words = ("publish", sample, "--to", "practice", *override, "--json")
        receipt = json.loads(self._command(*words))
        if receipt["differences"] or not receipt["visible"]:
            raise Failed(f"what readers get differs: {receipt['differences']}")
        page = self._house.doors.practice_folder / "site" / "articles" / Path(receipt["url"]).name
        if self._house.sample().headline not in page.read_text(encoding="utf-8"):
            raise Failed("the headline is not on the page")
        if self._command(*words) and len(list(page.parent.glob("*.html"))) != 1:
            raise Failed("published twice, it is there twice")
        return "the sample is on the practice site once, as it was written"

    def _command(self, *words: str) -> str:
        """What a command of ours answers; Failed with its complaint."""
        from desktop.cli.program import run

        out, err = StringIO(), StringIO()
        terminal = Terminal(out, err, StringIO(), self._house.environment)
        if run(words, self._house, terminal) != CLEAN:
            raise Failed(" ".join(err.getvalue().split()) or f"{words[0]} failed")
        return out.getvalue()

    def _window(self) -> Iterator[Outcome]:
        from desktop.library import own_process

        try:
            done = subprocess.run(
                own_process.command(WINDOW_SERVICE),
                env={**own_process.environment(), "ONRECORD_HOME": str(self._folder / "window")},
                capture_output=True,
                encoding="utf-8",
                errors="replace",
                timeout=PATIENCE,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            yield Outcome("window", BROKEN, str(error))
            return
        said = done.stdout.splitlines()
        for line in said:
            yield Outcome(**cast("dict[str, str]", json.loads(line)))
        if done.returncode or not said:
            last = done.stderr.strip().splitlines()[-1:] or ["it said nothing"]
            yield Outcome("window", BROKEN, f"ended with {done.returncode}: {last[0]}")


def _compare(prefix: str, wanted: Mapping[str, str], there: Mapping[str, str]) -> str:
    """The files below a folder, or the one file of that name, against the manifest."""

    def below(files: Mapping[str, str]) -> dict[str, str]:
        return {path: one for path, one in files.items() if path.startswith(prefix)}

    mine, theirs = below(there), below(wanted)
    if mine == theirs:
        return f"{len(mine)} file{'s' if len(mine) != 1 else ''}, as in the source"
    other = [path for path in sorted({*mine, *theirs}) if mine.get(path) != theirs.get(path)]
    raise Failed(f"missing, changed or added: {', '.join(other)}")


def _search() -> str:
    """Full-text search is a part of SQLite that some are built without."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("CREATE VIRTUAL TABLE t USING fts5(words)")
        database.execute("INSERT INTO t VALUES ('the harbour wall')")
        (found,) = database.execute("SELECT count(*) FROM t WHERE t MATCH 'harbour'").fetchone()
    if found != 1:
        raise Failed("SQLite does not find a word that is there")
    return f"SQLite {sqlite3.sqlite_version} with FTS5"


def _passwords() -> str:
    """The keyring's back ends are entry points, which a package can lose."""
    from importlib.metadata import entry_points

    wanted = {"win32": "Windows", "darwin": "macOS"}.get(sys.platform, "SecretService")
    known = {point.name: point for point in entry_points(group="keyring.backends")}
    if wanted not in known:
        raise Failed(f"the back end {wanted} is not known")
    known[wanted].load()
    if wanted == "SecretService" and find_spec("secretstorage") is None:
        raise Failed("SecretStorage is missing")
    return f"{wanted} can be used where it runs"


def _certificates() -> str:
    import ssl

    import certifi

    context = ssl.create_default_context(cafile=certifi.where())
    return f"{len(context.get_ca_certs())} authorities; {ssl.OPENSSL_VERSION}"
