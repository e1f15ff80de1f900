"""The manual page, made of the program's own parser, so that it is true.

    python packaging/man_page.py OUT        needs the packages of the group "build"

argparse-manpage sets the commands; what stands in the parser's epilogue becomes sections.
"""

import subprocess
import sys
from argparse import ArgumentParser
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from desktop import __version__  # noqa: E402 - the checkout is not installed where this runs
from desktop.cli.program import make_parser  # noqa: E402

_SECTIONS = r"""[synopsis]
.B onrecord
.RI [ FILE " ...]"
.br
.B onrecord
.I COMMAND
.RI [ ARGUMENTS ]

[description]
Without a command the window is opened: on the files that are named, else where it was left, else on
a sample article. With one, the same jobs are done without a window.

[examples]
.nf
{examples}
.fi

[exit status]
.TP
.B 0
Clean.
.TP
.B 1
Something blocks, or failed.
.TP
.B 2
The input cannot be used, or no window can be opened.

[environment]
.TP
.B ONRECORD_HOME
The folder of all data.
.TP
.B ONRECORD_SPARE
The folder that is tried first when the library cannot be written.
.TP
.B ONRECORD_SECRET
A site's password, for scripts; it may also be given on standard input.

[files]
.TP
.I $XDG_DATA_HOME/onrecord
All data, where ONRECORD_HOME names no other folder: library, backups, practice site, the desk's
own policies, templates, dictionaries and looks.
"""


def documented() -> ArgumentParser:
    """The parser without description and epilogue, which the page has in sections of its own."""
    parser = make_parser()
    parser.description = parser.epilog = None
    return parser


def examples() -> str:
    """The examples of the program's own help, for troff."""
    text = make_parser().epilog or ""
    block = text.split("examples without a window:\n")[1].split("\n\n")[0]
    lines = (line.strip().replace("\\", r"\e").replace("-", r"\-") for line in block.splitlines())
    return "\n".join(lines)


def write(target: Path) -> None:
    """Write the page; CalledProcessError where the tool complains."""
    with TemporaryDirectory() as folder:
        sections = Path(folder) / "sections"
        sections.write_text(_SECTIONS.replace("{examples}", examples()), encoding="utf-8")
        words = [sys.executable, "-c", "from argparse_manpage.cli import main; main()"]
        subprocess.run(
            [
                *words,
                *("--pyfile", __file__, "--function", documented.__name__, "--prog", "onrecord"),
                *("--project-name", "Onrecord", "--manual-title", "Onrecord"),
                *("--version", __version__, "--description", "article editor for journalists"),
                *("--format", "single-commands-section"),
                *("--include", str(sections), "--output", str(target)),
            ],
            check=True,
        )


if __name__ == "__main__":
    write(Path(sys.argv[1]))
