"""Cut the power while the library is used: `python tests/benchmarks/power_cuts.py [CUTS] [SEED]`.

Python's sqlite3 takes no VFS of ours and not every machine has device-mapper, so the disk is
played: a process that saves articles, keeps copies elsewhere and makes a backup is traced once
with strace, every write, truncation, sync, rename and removal with its bytes. Then the power is
cut at random places of that trace. Of each file the disk holds what was written before the
last sync of it; of what came after any part may be there, in any order and torn at sectors of
512 bytes, since that is what drives and file systems may do. Names are there once their folder
was synced, of later ones the first few. On each such disk the library is opened as the program
does it. Everything that it had called saved must be there, and nothing may be damaged. Ends with
1 where that was not so, with 3 where there is no strace.

Not played: drives that lie about syncs, and sectors that cannot be read any more.
"""

import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from desktop.article.front_matter import parse
from desktop.article.model import Article
from desktop.library.backups import Backups, listing
from desktop.library.database import Database
from desktop.library.drafts import Drafts
from desktop.library.emergency import Emergency

SECTOR = 512
CALLS = "openat,mkdir,pwrite64,write,fsync,fdatasync,ftruncate,rename,unlink"
_CALL = re.compile(rb"^\d+ +(\w+)\((.*)\) += (-?\d+)")
_BYTES = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"')
_FILE = re.compile(rb"^\d+<([^>]*)>")


def clock() -> datetime:
    """Now."""
    return datetime.now(UTC)


# ---------------------------------------------------------------- what is traced


def work(folder: Path) -> None:
    """Two sittings with the library; says what is saved, once it is."""
    for sitting in range(2):
        database = Database(folder / "library" / "library.sqlite", clock=clock)
        drafts = Drafts(database, clock)
        emergency = Emergency(database.path, [folder / "elsewhere"])
        known = 0
        for number in range(90):
            ident = f"article-{number % 5}"
            step = sitting * 90 + number
            # Long enough that the log is carried over into the library a few times.
            body = f"{step}\n" + f"Words of step {step}. " * (40 * (number % 40))
            known = drafts.save(Article(id=ident, body=body), caret=step).revision
            say(f"saved {ident} {step}")
            if number % 10 == 3:
                drafts.place(ident, 1)
            if number % 20 == 7:
                drafts.listing("words")
            if number % 15 == 11:
                copy = Article(id="typed", body=f"{step}\n")
                emergency.put(copy, revision=known, caret=0)
                say(f"copied typed {step}")
            if number == 50:
                Backups(database, clock).make(folder / "backups")
                say("backed backups 1")
        database.close()


def say(line: str) -> None:
    """Into the trace: the process promises this from here on."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


# ---------------------------------------------------------------- the trace


@dataclass(frozen=True)
class Step:
    """One call: `what` it does to `path`; or, for "say", what was promised."""

    what: str
    path: str = ""
    data: bytes = b""
    at: int = 0


def traced(folder: Path) -> list[Step]:
    """What that process does in the folder."""
    out = folder.with_name("trace")
    command = ["strace", "-f", "-y", "-xx", "-s", "10000000", "-e", f"trace={CALLS}"]
    command += ["-o", str(out), sys.executable, __file__, "--work", str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return list(steps(out, str(folder)))


def steps(out: Path, folder: str) -> Iterator[Step]:
    """The lines of strace as steps; what failed, and what is elsewhere, is left out."""
    offsets: dict[str, int] = {}
    with out.open("rb") as lines:
        for line in lines:
            matched = _CALL.match(line)
            if matched is None or int(matched[3]) < 0:
                continue
            name, rest = matched[1].decode(), matched[2]
            strings = [_decoded(one) for one in _BYTES.findall(rest)]
            if name == "write" and rest.startswith(b"1<"):
                yield Step("say", data=strings[0])
                continue
            file = _FILE.match(rest)
            path = _name(file[1]) if file else strings[0].decode()
            if not path.startswith(folder) or (name == "openat" and b"O_CREAT" not in rest):
                continue
            step = _step(name, path, strings, rest)
            if name == "openat":
                offsets[path] = 0
            elif name == "write":
                at = offsets.get(path, 0)
                step, offsets[path] = replace(step, at=at), at + len(step.data)
            yield step


def _step(name: str, path: str, strings: list[bytes], rest: bytes) -> Step:
    if name in ("write", "pwrite64"):
        at = int(rest.rsplit(b",", 1)[1]) if name == "pwrite64" else 0
        return Step("write", path, strings[0], at)
    if name == "ftruncate":
        return Step("cut", path, at=int(rest.rsplit(b",", 1)[1]))
    if name == "rename":
        return Step("rename", path, strings[1])
    what = {"fsync": "sync", "fdatasync": "sync", "unlink": "remove", "openat": "create"}
    return Step(what.get(name, name), path)


def _decoded(text: bytes) -> bytes:
    return bytes.fromhex(text.replace(rb"\x", b"").decode())


def _name(text: bytes) -> str:
    return _decoded(text).decode() if text.startswith(rb"\x") else text.decode()


# ---------------------------------------------------------------- the disk


@dataclass
class File:
    """What a file surely holds, and the writes and cuts since it was synced."""

    content: bytearray = field(default_factory=bytearray)
    pending: list[Step] = field(default_factory=list[Step])

    def sync(self) -> None:
        """All of it is on the disk."""
        for step in self.pending:
            _apply(self.content, step)
        self.pending.clear()

    def after_cut(self, chance: random.Random) -> bytes:
        """What the disk may hold: of each later write any sectors."""
        content = bytearray(self.content)
        eager = chance.random()
        for step in self.pending:
            if step.what == "cut":
                if chance.random() < eager:
                    _apply(content, step)
                continue
            for first in range(0, len(step.data), SECTOR):
                if chance.random() < eager:
                    part = step.data[first : first + SECTOR]
                    _apply(content, replace(step, data=part, at=step.at + first))
        return bytes(content)


def _apply(content: bytearray, step: Step) -> None:
    if step.what == "cut":
        del content[step.at :]
        content.extend(bytes(step.at - len(content)))
        return
    end = step.at + len(step.data)
    content.extend(bytes(max(0, end - len(content))))
    content[step.at : end] = step.data


class Disk:
    """Files and their names, as they surely are and as the process sees them."""

    def __init__(self) -> None:
        self._names: dict[str, File] = {}
        self._sure: dict[str, File] = {}
        # Per folder, the changes of names since it was synced.
        self._changes: dict[str, list[tuple[str, File | None]]] = {}
        self._folders: set[str] = set()

    def take(self, step: Step) -> None:
        """Do one step."""
        name = step.path
        if step.what == "mkdir":
            self._folders.add(name)
        elif step.what == "sync" and name in self._folders:
            for changed, file in self._changes.pop(name, []):
                _rename(self._sure, changed, file)
        elif step.what in ("create", "remove", "rename"):
            self._take_name(step)
        elif name in self._names:
            file = self._names[name]
            file.sync() if step.what == "sync" else file.pending.append(step)

    def _take_name(self, step: Step) -> None:
        if step.what == "create":
            if step.path not in self._names:
                self._change(step.path, File())
            return
        file = self._names.get(step.path)
        self._change(step.path, None)
        if step.what == "rename":
            self._change(step.data.decode(), file)

    def _change(self, name: str, file: File | None) -> None:
        _rename(self._names, name, file)
        self._changes.setdefault(str(Path(name).parent), []).append((name, file))

    def after_cut(self, chance: random.Random, old: str, new: Path) -> None:
        """Write down what is found after the power is back, in another folder."""
        names = dict(self._sure)
        for changes in self._changes.values():
            for name, file in changes[: chance.randint(0, len(changes))]:
                _rename(names, name, file)
        for folder in self._folders:
            Path(folder.replace(old, str(new))).mkdir(parents=True, exist_ok=True)
        for name, file in names.items():
            place = Path(name.replace(old, str(new)))
            place.write_bytes(file.after_cut(chance))


def _rename(names: dict[str, File], name: str, file: File | None) -> None:
    if file is None:
        names.pop(name, None)
    else:
        names[name] = file


# ---------------------------------------------------------------- the judgement


def judge(folder: Path, promised: dict[tuple[str, str], int]) -> list[str]:
    """What is wrong after a power cut."""
    wrong: list[str] = []
    place = folder / "library" / "library.sqlite"
    if not promised and not place.exists():
        return []
    database = Database(place, clock=clock)
    wrong += [f"had to be mended: {note}" for note in database.notes]
    wrong += [f"damaged: {one}" for one in database.check()]
    drafts = Drafts(database, clock)
    for (kind, ident), step in promised.items():
        found = -1
        if kind == "saved":
            draft = drafts.find(ident)
            found = -1 if draft is None else int(draft.article.body.split()[0])
        elif kind == "copied":
            # The names tell the library by its path, which is another one here.
            texts = [path.read_text() for path in (folder / "elsewhere").glob("*.md")]
            found = max((int(parse(one).body.split()[0]) for one in texts), default=-1)
        else:
            found = len(listing(folder / "backups"))
        if found < step:
            wrong.append(f"{kind} {ident}: {step} was promised, {found} is there")
    backups = [Backups(database, clock).articles(one) for one in listing(folder / "backups")]
    wrong += [f"a backup with {count} of 5 articles" for count in backups if count != 5]
    database.close()
    return wrong


def cut(trace: list[Step], at: int, chance: random.Random, old: str, new: Path) -> list[str]:
    """Cut the power before the step of that number."""
    disk = Disk()
    promised: dict[tuple[str, str], int] = {}
    for step in trace[:at]:
        if step.what == "say":
            for line in step.data.decode().splitlines():
                kind, ident, number = line.split()
                promised[kind, ident] = int(number)
        else:
            disk.take(step)
    disk.after_cut(chance, old, new)
    return judge(new, promised)


def main(cuts: int, seed: int) -> int:
    """Cut so many times; 1 where anything was wrong."""
    if shutil.which("strace") is None:
        print("there is no strace here")
        return 3
    chance = random.Random(seed)
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "traced"
        folder.mkdir()
        trace = [Step("mkdir", str(folder)), *traced(folder)]
        for number in range(cuts):
            at = chance.randint(1, len(trace))
            new = Path(name) / f"cut-{number}"
            new.mkdir()
            found = cut(trace, at, chance, str(folder), new)
            wrong += [f"cut {number} before step {at}: {one}" for one in found]
            shutil.rmtree(new)
    syncs = sum(step.what == "sync" for step in trace)
    print(f"{len(trace)} steps, {syncs} syncs; {cuts} power cuts; {len(wrong)} wrong")
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--work"]:
        work(Path(sys.argv[2]))
        sys.exit(0)
    numbers = [int(word) for word in sys.argv[1:]]
    sys.exit(main(*(numbers + [200, 1][len(numbers) :])))
