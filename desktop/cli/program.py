"""The commands, their options, and how every one of them ends."""

import os
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop import __version__
from desktop.cli.terminal import (
    BROKEN_PIPE,
    FAILED,
    INTERRUPTED,
    UNUSABLE,
    CommandFailed,
    Terminal,
)
from desktop.composition import Desk, House, SetupError

if TYPE_CHECKING:
    from desktop.exchange.exporting import Outgoing

_DESCRIPTION = "Onrecord, a desktop article editor for journalists."
_EPILOGUE = """\
onrecord FILE ...            open the window on these files
onrecord                     open the window where you left it, or on a sample article

examples without a window:
  onrecord check story.md
  onrecord check wire.txt --policy strict --json
  onrecord quotes story.md
  onrecord quotes --jsonl < documents.jsonl > quotes.jsonl
  onrecord import wire.txt -o story.md
  onrecord import draft.docx -o story.md
  onrecord export story.md -o story.docx
  onrecord library export moving/
  onrecord library import wordpress.xml
  onrecord render story.md -o story.html
  onrecord publish story.md --to practice
  onrecord publish story.md --to gazette --status draft
  onrecord publish story.md --to gazette --status schedule --at "2026-11-24 06:00 Europe/Berlin"
  onrecord publish story.md --to gazette --status withdraw
  onrecord desk gazette --status draft
  onrecord fetch gazette 1204 -o story.md
  onrecord sites add www.example.org --name gazette --user ann
  onrecord settings set desk.policy strict
  onrecord view
  onrecord self-test

exit codes: 0 clean, 1 blocked or failed, 2 unusable input or no way to open a window.
ONRECORD_HOME moves all data to another folder. ONRECORD_SECRET is a site's password for
scripts; it may also be given on standard input, never as an argument.
"""
_PUBLISH_EPILOGUE = """\
The file is checked first; what the desk's policy blocks is not published unless
--override gives a reason, which is recorded. The same file published again updates
the same post.

--status schedule has the site publish it at the hour that --at names; --status withdraw
takes it down again and keeps it at the site as a draft. A draft never takes a published
article down.
"""
COMMANDS = (
    *("check", "quotes", "render", "publish", "import", "export"),
    *("library", "desk", "fetch", "sites", "settings", "view", "self-test"),
)

Command = Callable[[House, Terminal, Namespace], int]
Printer = Callable[["Outgoing", Path], bool]


def run(
    arguments: Sequence[str], house: House, terminal: Terminal, print_pdf: Printer | None = None
) -> int:
    """Run one command; the exit code. No failure leaves as a traceback.

    `print_pdf` prints what is to go out to a PDF file, and says whether it could.
    """
    if arguments[:1] == ["--self-test"]:
        arguments = ["self-test", *arguments[1:]]
    options = make_parser().parse_args(arguments)
    options.print_pdf = print_pdf
    try:
        code = _command(options.run)(house, terminal, options)
        terminal.out.flush()
        return code
    except BrokenPipeError:
        # Whoever read us has seen enough.
        _abandon_output()
        return BROKEN_PIPE
    except KeyboardInterrupt:
        terminal.note("")
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last stop: whatever it is becomes one line
        message, code = explain(error, house)
        terminal.note(f"onrecord: {message}")
        if isinstance(error, OSError):
            _abandon_output()
        return code


def _abandon_output() -> None:
    """Let what is still unwritten go nowhere; Python would complain of it once more at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _command(name: str) -> Command:
    """The function behind a command, with only the modules it needs."""
    module, _, function = name.partition(":")
    return getattr(import_module(f"desktop.cli.{module}"), function)


def explain(error: Exception, house: House) -> tuple[str, int]:
    """One line and an exit code for any error; unexpected ones leave a report behind."""
    import sqlite3

    from desktop.exchange.files import ExchangeError, UnusableInput
    from desktop.library.database import LibraryError
    from desktop.publishing.cms.contract import CmsError
    from desktop.publishing.credentials import CredentialError
    from desktop.publishing.sites import SiteError

    if isinstance(error, CommandFailed):
        return str(error), error.code
    if isinstance(error, UnusableInput | SetupError | SiteError):
        return str(error), UNUSABLE
    if isinstance(error, ExchangeError | LibraryError | CmsError | CredentialError):
        return str(error), FAILED
    if isinstance(error, sqlite3.Error):
        return f"The library in {house.home} cannot be used: {error}.", FAILED
    if isinstance(error, OSError):
        return f"{error.filename or 'The output'}: {error.strerror or error}.", FAILED
    place = house.reports.write(error)
    where = f"A report without any of your text is in {place}." if place else ""
    kind = type(error).__name__
    return f"Something unexpected went wrong ({kind}); your files are untouched. {where}", FAILED


def make_parser() -> ArgumentParser:
    """The parser of everything that runs without a window."""
    parser = ArgumentParser(
        prog="onrecord",
        description=_DESCRIPTION,
        epilog=_EPILOGUE,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"onrecord {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    check = _add(commands, "check", "check:check", "what the desk's rules say about a file")
    check.add_argument("file", metavar="FILE")
    _policy(check)
    _language(check)
    _json(check)

    quotes = _add(commands, "quotes", "check:quotes", "every quotation, who said it, which source")
    quotes.add_argument("file", metavar="FILE", nargs="?")
    _language(quotes)
    _json(quotes)
    quotes.add_argument(
        "--jsonl",
        action="store_true",
        help='lines {"doc_id", "text"} of plain text on standard input, a line out for each',
    )

    render = _add(commands, "render", "pages:render", "the page that readers would see")
    render.epilog = (
        "The page is for yourself: pictures are as readers get them, without their metadata, but"
        " nobody looks whether a protected name is in the words. What others are to have is written"
        " by “export FILE -o OUT.html”."
    )
    render.add_argument("file", metavar="FILE")
    render.add_argument("-o", "--output", metavar="OUT.html", required=True)
    _policy(render)

    publish = _add(commands, "publish", "publish:publish", "check a file and put it on a site")
    publish.epilog = _PUBLISH_EPILOGUE
    publish.add_argument("file", metavar="FILE")
    publish.add_argument("--to", metavar="SITE", required=True, help="a site, see “onrecord sites”")
    publish.add_argument(
        "--status", choices=("draft", "publish", "schedule", "withdraw"), default="publish"
    )
    publish.add_argument(
        "--at", default="", metavar="HOUR", help="of a scheduled article, with its time zone"
    )
    _policy(publish)
    publish.add_argument("--override", metavar="REASON", help="publish what is blocked, and why")
    publish.add_argument("--approved-by", metavar="NAME", help="who agreed to the override")
    _json(publish)

    _add_exchange(commands)
    _add_library(commands)
    _add_desk(commands)
    _add_sites(commands)
    _add_settings(commands)
    _add(commands, "view", "publish:view", "serve the practice site on this computer")
    test = _add(commands, "self-test", "self_test:self_test", "whether the program is whole here")
    test.epilog = (
        "Compares what is installed with what it was built from, and tries it out. Your own data"
        " are neither read nor written. The same as “onrecord --self-test”."
    )
    _json(test)
    return parser


def _add_exchange(commands: Any) -> None:
    take_in = _add(commands, "import", "pages:take_in", "a text as an article with fields")
    take_in.add_argument("file", metavar="FILE")
    take_in.add_argument("-o", "--output", metavar="OUT.md", required=True)
    take_in.add_argument("--force", action="store_true", help="write over OUT.md")

    take_in.epilog = (
        "FILE may be text, Markdown of Hugo, Jekyll, Obsidian or Pandoc, a web page, a Word"
        " document (.docx), an OpenDocument text (.odt) or a bundle (.zip). What could not be"
        " carried is said."
    )
    _json(take_in)

    export = _add(commands, "export", "pages:export", "a file in another format, for others")
    export.epilog = (
        "The suffix of OUT says which: docx, html, md, zip (Markdown with pictures), txt, json"
        " (ninjs 3.1), pdf; without a suffix it is a folder of Markdown and pictures. The ledger"
        " stays at home, and where a protected name would leave nothing is written."
    )
    export.add_argument("file", metavar="FILE")
    export.add_argument("-o", "--output", metavar="OUT", required=True)
    export.add_argument("--force", action="store_true", help="write over OUT")
    export.add_argument(
        "--own", action="store_true", help="for yourself: with the ledger, and unguarded"
    )
    _policy(export)


def _add_desk(commands: Any) -> None:
    desk = _add(commands, "desk", "desk:desk", "the posts on a site's desk")
    desk.add_argument("site", metavar="SITE", help="a site, see “onrecord sites”")
    desk.add_argument("--search", default="", metavar="WORDS", help="posts that hold these words")
    desk.add_argument(
        "--status",
        choices=("draft", "pending", "scheduled", "published", "withdrawn"),
        help="posts that stand so",
    )
    desk.add_argument("--page", type=int, default=1, metavar="N", help="from 1, the newest first")
    _json(desk)
    fetch = _add(commands, "fetch", "desk:fetch", "a post as a file to be edited")
    fetch.epilog = (
        "The article goes into the library as well, tied to its post: publishing OUT.md to that"
        " site updates this very post, and notices where somebody changed it meanwhile."
    )
    fetch.add_argument("site", metavar="SITE")
    fetch.add_argument("id", metavar="ID", help="of the post, as “onrecord desk” says it")
    fetch.add_argument("-o", "--output", metavar="OUT.md", required=True)
    fetch.add_argument("--force", action="store_true", help="write over OUT.md")


def _add_library(commands: Any) -> None:
    library = commands.add_parser("library", help="all articles out and in")
    deeds = library.add_subparsers(title="commands", metavar="COMMAND", required=True)
    export = _add(deeds, "export", "library:export", "the whole library as plain files")
    export.add_argument("folder", metavar="FOLDER")
    _json(export)
    take_in = _add(deeds, "import", "library:take_in", "a folder of “library export”, or posts")
    take_in.epilog = (
        "FOLDER is one that “library export” wrote, or the file of a WordPress export (.xml)."
        " Nothing that is in the library is changed."
    )
    take_in.add_argument("place", metavar="FOLDER")
    _json(take_in)


def _add_sites(commands: Any) -> None:
    sites = commands.add_parser("sites", help="the places to publish to")
    deeds = sites.add_subparsers(title="commands", metavar="COMMAND", required=True)
    add = _add(deeds, "add", "sites:add", "add a site, or change the one of that name")
    add.epilog = (
        "What is at the address is found out; --kind says it instead, and asks nobody. The password"
        " is taken from ONRECORD_SECRET, standard input or the keyboard."
    )
    add.add_argument("address", metavar="ADDRESS", help="of the site, or of any page of it")
    add.add_argument("--name", help="what to call it after --to; without it, what it calls itself")
    add.add_argument("--kind", default="", help="wordpress, ghost, micropub or newsroom")
    add.add_argument("--user", default="", help="user, or name of the newsroom key")
    add.add_argument("--title", default="", help="what to call it in the window")
    add.add_argument(
        "--hold",
        type=float,
        metavar="SECONDS",
        help="in which Publish in the window can be cancelled; without it, the setting desk.hold",
    )
    add.add_argument(
        "--draft",
        dest="becoming",
        action="store_const",
        const="draft",
        default="publish",
        help="the window offers to send drafts there first",
    )
    _json(_add(deeds, "list", "sites:list_sites", "list the sites"))
    test = _add(deeds, "test", "sites:test", "test address, password, rights and clock")
    test.add_argument("name", metavar="NAME")
    _json(test)
    remove = _add(deeds, "remove", "sites:remove", "forget a site and its password")
    remove.add_argument("name", metavar="NAME")


def _add_settings(commands: Any) -> None:
    from desktop.cli.settings import described

    settings = commands.add_parser(
        "settings",
        help="what can be chosen, and choosing it",
        epilog=described(),
        formatter_class=RawDescriptionHelpFormatter,
    )
    deeds = settings.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _json(_add(deeds, "list", "settings:list_settings", "every setting; chosen ones have a *"))
    for name, run, about in (
        ("get", "settings:get", "the value of a setting"),
        ("set", "settings:choose", "choose a value"),
        ("reset", "settings:reset", "have the default count again"),
    ):
        deed = _add(deeds, name, run, about)
        deed.add_argument("name", metavar="NAME")
        if name == "set":
            deed.add_argument("value", metavar="VALUE")
    export = _add(deeds, "export", "settings:export", "the desk's settings as one file")
    export.epilog = (
        "Policies, looks, templates, words, snippets, sites and the settings of the desk, to be"
        " handed round. No user, password, article or source is in it."
    )
    export.add_argument("file", metavar="FILE")
    export.add_argument("--shortcuts", action="store_true", help="with the keyboard shortcuts")
    export.add_argument("--force", action="store_true", help="write over FILE")
    take_in = _add(deeds, "import", "settings:take_in", "what such a file would change")
    take_in.add_argument("file", metavar="FILE")
    take_in.add_argument("--yes", action="store_true", help="and change it")


def _add(commands: Any, name: str, run: str, about: str) -> ArgumentParser:
    command = commands.add_parser(name, help=about, description=f"{about[0].upper()}{about[1:]}.")
    command.set_defaults(run=run)
    return command


def _language(command: ArgumentParser) -> None:
    command.add_argument(
        "--language",
        choices=Desk.languages(),
        default="",
        help="read the text in this language; without it, as the article or its words say",
    )


def _policy(command: ArgumentParser) -> None:
    command.add_argument(
        "--policy", default="", metavar="P", help="default, strict, light or a file"
    )


def _json(command: ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="answer in JSON, for scripts")


def terminal_of(environment: Mapping[str, str]) -> Terminal:
    """The process's own streams, made unable to fail on a character."""
    for stream, settings in (
        (sys.stdout, {"errors": "replace"}),
        (sys.stderr, {"errors": "replace"}),
        (sys.stdin, {"errors": "replace", "encoding": "utf-8-sig"}),
    ):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(**settings)
    return Terminal(sys.stdout, sys.stderr, sys.stdin, environment)
