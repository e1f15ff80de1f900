"""The program as one file for Linux: a short script with the frozen folder behind it.

It unpacks itself at the first start, into the user's cache, and is started from there ever after,
as fast as an installed program. A file that unpacked itself at each start, as PyInstaller's own
single file does, would take seconds every time (packaging/README.md has the figures). What it asks
of the system is `sh`, `tar` and `gzip`, which every Linux has.
"""

import tarfile
from hashlib import sha256
from pathlib import Path

SCRIPT = Path(__file__).resolve().parent / "linux" / "single_file.sh"
_END = "complete"
"""The last file in it: where that is, all was unpacked."""


def make(frozen: Path, version: str, target: Path) -> Path:
    """Write the file; the same bytes for the same folder."""
    made = target / f"onrecord-{version}-linux-x86_64.run"
    packed = target / f"{made.name}.part"
    _pack(frozen, packed)
    content = packed.read_bytes()
    packed.unlink()
    digest = sha256(content).hexdigest()
    values = {"@NAME@": f"{version}-{digest[:16]}", "@END@": _END}
    text = SCRIPT.read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(name, value)
    # The number of the first byte behind the script, always in as many figures.
    start = len(text.encode()) - len("@START@") + 8 + 1
    head = text.replace("@START@", f"{start:08}").encode()
    made.write_bytes(head + content)
    made.chmod(0o755)
    return made


def _pack(frozen: Path, packed: Path) -> None:
    """The folder as tar.gz, in order, without the times and owners of the build."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.mtime, entry.uid, entry.gid, entry.uname, entry.gname = 0, 0, 0, "", ""
        return entry

    end = frozen / _END
    end.write_text("", encoding="utf-8")
    from gzip import GzipFile

    with (
        packed.open("wb") as out,
        GzipFile("", "wb", 9, out, mtime=0) as squeezed,
        tarfile.open(fileobj=squeezed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for file in sorted(frozen.rglob("*")):
            if file != end:
                archive.add(file, file.relative_to(frozen), recursive=False, filter=plain)
        archive.add(end, _END, filter=plain)
    end.unlink()
