"""Which words are spelt wrongly, and what was meant: Hunspell, in a process of its own.

The binding (chunspell) holds the interpreter while it reads a dictionary (0.2-0.4 s) and looks
for suggestions (up to a second), so that no thread would help; and a dictionary that upsets the
C library ends that process and not the writer's. The two talk in lines of JSON; when the
window's end of the pipe closes, however that comes about, the process ends.

The desk's own words are a plain file, one a line, which anyone may edit.
"""

import json
from collections.abc import Collection, Iterable, Sequence
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import IO, TYPE_CHECKING, Protocol, cast

from desktop.library import own_process, whole_file
from desktop.translation import tr

if TYPE_CHECKING:
    import subprocess

SYSTEM = (Path("/usr/share/hunspell"), Path("/usr/share/myspell/dicts"))
"""Where Linux systems keep dictionaries for all programs."""
# What a language without a country is spelt by.
_USUAL = {"en": "en_GB", "de": "de_DE", "es": "es_ES", "fr": "fr_FR", "pt": "pt_PT"}
# Suggestions beyond these are noise.
_MOST = 6
# A word longer than this is none, and Hunspell's time grows with its square.
_LONGEST = 60
_HYPHENS = str.maketrans("‐‑’", "--'", "\u00ad")


class SpellingError(Exception):
    """Words cannot be looked up; one line for the user."""


def dictionaries(folders: Iterable[Path]) -> dict[str, Path]:
    """Name ("en_GB") and folder of each dictionary there; of two alike the first counts."""
    found: dict[str, Path] = {}
    for folder in folders:
        for file in sorted(folder.glob("*.dic")):
            if file.with_suffix(".aff").is_file():
                found.setdefault(file.stem, folder)
    return found


def dictionary_for(tag: str, names: Collection[str]) -> str:
    """The name of the dictionary for a language tag ("en-GB", "de"); "" where there is none."""
    language, _, country = tag.replace("_", "-").partition("-")
    usual = _USUAL.get(language.lower(), "")
    for name in (f"{language.lower()}_{country.upper()}", usual, language.lower()):
        if name in names:
            return name
    return next((n for n in sorted(names) if n.startswith(f"{language.lower()}_")), "")


class Hunspell(Protocol):
    """What we use of a `hunspell.Hunspell`, which comes without types."""

    def spell(self, word: str) -> bool:
        """Whether the dictionary has it; UnicodeEncodeError for letters it cannot have."""
        ...

    def suggest(self, word: str) -> tuple[str, ...]:
        """Words near it, likeliest first."""
        ...


class Speller:
    """Looks words up. A word is right if any of the dictionaries asked for has it."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._there = dictionaries(folders)
        self._open: dict[str, Hunspell] = {}

    def wrong(self, names: Sequence[str], words: Iterable[str]) -> list[str]:
        """Those of `words` that are in none of the dictionaries called `names`."""
        opened = self._opened(names)
        return [word for word in words if opened and not any(_has(one, word) for one in opened)]

    def suggest(self, names: Sequence[str], word: str) -> list[str]:
        """What may have been meant, likeliest first; each dictionary has its turn."""
        plain = word.translate(_HYPHENS)
        answers = [_suggested(one, plain) for one in self._opened(names)]
        turns = [a[row] for row in range(_MOST) for a in answers if row < len(a)]
        curly = "’" in word
        made = (one.replace("'", "’") if curly else one for one in turns)
        return list(dict.fromkeys(made))[:_MOST]

    def _opened(self, names: Sequence[str]) -> list[Hunspell]:
        for name in names:
            if name in self._there and name not in self._open:
                folder = str(self._there[name])
                make = import_module("hunspell").Hunspell
                made = make(name, hunspell_data_dir=folder, system_encoding="UTF-8")
                self._open[name] = cast("Hunspell", made)
        return [self._open[name] for name in names if name in self._open]


def _has(dictionary: Hunspell, word: str) -> bool:
    """Whether it has a word: as it is, without its ’s, or part by part where hyphens join it."""
    plain = word.translate(_HYPHENS)
    if len(plain) > _LONGEST or _spells(dictionary, plain):
        return True
    if plain.endswith("'s") and _spells(dictionary, plain[:-2]):
        return True
    parts = plain.split("-")
    return len(parts) > 1 and all(_spells(dictionary, part) for part in parts if part)


def _spells(dictionary: Hunspell, word: str) -> bool:
    try:
        return dictionary.spell(word)
    except UnicodeEncodeError:  # letters that the dictionary's own encoding does not have
        return False


def _suggested(dictionary: Hunspell, word: str) -> Sequence[str]:
    try:
        return dictionary.suggest(word)[:_MOST] if len(word) <= _LONGEST else ()
    except UnicodeEncodeError:
        return ()


def serve(questions: IO[str], answers: IO[str], folders: Sequence[Path]) -> None:
    """Answer questions until they end: what the process does."""
    speller = Speller(folders)
    for line in questions:
        asked = cast("dict[str, list[str]]", json.loads(line))
        if "suggest" in asked:
            found = speller.suggest(asked["in"], asked["suggest"][0])
        else:
            found = speller.wrong(asked["in"], asked["words"])
        answers.write(json.dumps(found) + "\n")
        answers.flush()


class SpellingProcess:
    """The other end of `serve`: started with the first question, started anew where it ended.

    For any one thread at a time but the GUI's; a question waits for its answer.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folders)
        self._process: subprocess.Popen[str] | None = None
        self._lock = Lock()

    @property
    def pid(self) -> int | None:
        """The number of the process, where one runs."""
        return self._process.pid if self._process else None

    def names(self) -> list[str]:
        """The dictionaries there are."""
        return sorted(dictionaries(self._folders))

    def wrong(self, names: Sequence[str], words: Sequence[str]) -> list[str]:
        """As `Speller.wrong`; SpellingError."""
        return self._ask({"in": list(names), "words": list(words)})

    def suggest(self, names: Sequence[str], word: str) -> list[str]:
        """As `Speller.suggest`; SpellingError."""
        return self._ask({"in": list(names), "suggest": [word]})

    def close(self) -> None:
        """End the process; it may be asked again."""
        with self._lock:
            process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.communicate()

    def _ask(self, question: dict[str, list[str]]) -> list[str]:
        with self._lock:
            if self._process is None:
                self._process = self._start()
            process = self._process
        if process.stdin is None or process.stdout is None:
            raise SpellingError(tr("The spelling checker was started without its pipes."))
        try:
            process.stdin.write(json.dumps(question) + "\n")
            process.stdin.flush()
            answer = process.stdout.readline()
        except (OSError, ValueError):
            answer = ""
        if not answer:
            self.close()
            raise SpellingError(
                tr("The spelling checker stopped. It starts again with the next word.")
            )
        return cast("list[str]", json.loads(answer))

    def _start(self) -> "subprocess.Popen[str]":
        import subprocess

        try:
            return subprocess.Popen(
                own_process.command(SERVICE, *map(str, self._folders)),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
                env=own_process.environment(),
            )
        except OSError as error:
            raise SpellingError(
                tr("The spelling checker cannot be started: {error}.", error=error)
            ) from error


SERVICE = "--spelling-service"
"""The argument that makes the program answer about spelling instead of opening a window."""


class DeskWords:
    """The desk's own words: a file with one a line, in any order; what begins with # is a note."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self) -> list[str]:
        """The words, sorted; none where there is no file yet. OSError."""
        try:
            text = self._file.read_text(encoding="utf-8-sig", errors="replace")
        except FileNotFoundError:
            return []
        lines = (line.strip() for line in text.splitlines())
        words = {line for line in lines if line and not line.startswith("#")}
        return sorted(words, key=str.casefold)

    def write(self, words: Iterable[str]) -> None:
        """Keep these words, and the notes of the file; it is replaced whole. OSError."""
        notes: list[str] = []
        if self._file.exists():
            text = self._file.read_text(encoding="utf-8-sig", errors="replace")
            notes = [line for line in text.splitlines() if line.startswith("#")]
        self._file.parent.mkdir(parents=True, exist_ok=True)
        kept = sorted({word.strip() for word in words if word.strip()}, key=str.casefold)
        whole_file.replace(self._file, "".join(f"{line}\n" for line in (*notes, *kept)).encode())
