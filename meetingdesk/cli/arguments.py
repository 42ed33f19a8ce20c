"""What can be said on the command line."""

import argparse
import os
import unicodedata
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

from meetingdesk import __version__
from meetingdesk.cli.for_translators import add_translations
from meetingdesk.cli.issue_arguments import add_issuing
from meetingdesk.cli.many_arguments import add_many
from meetingdesk.cli.password import add_password

WINDOW = "window"
COMMANDS = (
    "demo",
    "new",
    "import",
    "export",
    "sessions",
    "minutes",
    "comments",
    "translations",
    "issue",
    "issues",
    "compare",
    "check",
    "merge",
    "send",
    "salvage",
)
PAPERS = (
    "minutes",
    "agenda",
    "delegations",
    "attendance",
    "agreed",
    "actions",
    "unit",
    "news",
)
FORMATS = ("pdf", "docx", "text", "md")
_LONGEST_NAME = 200
_USAGE = "meetingdesk [--author NAME] [FILE]\n       meetingdesk [--author NAME] COMMAND …"
_TELLS_MORE = "meetingdesk COMMAND --help tells more of a command."
_EXIT = "Exit codes: 0 done, 1 trouble (said on standard error), 2 not understood."


def read_arguments(words: Sequence[str]) -> argparse.Namespace:
    """Return what the words ask for, with `command` among it.

    Leaves the program, with exit code 2 and the usage, where they make no sense.
    """
    parser, commands = _parser()
    arguments, left_over = parser.parse_known_args(_with_command(list(words)))
    if left_over:
        commands[arguments.command].error(f"unrecognized arguments: {' '.join(left_over)}")
    if arguments.command == WINDOW:
        _expect_file(arguments.file, commands[WINDOW])
    return arguments


def _expect_file(file: Path | None, window: argparse.ArgumentParser) -> None:
    """Leave the program where a single word is neither a command nor a file."""
    if file is None or file.suffix or len(file.parts) > 1 or os.path.lexists(file):
        return
    near = get_close_matches(file.name, COMMANDS, n=1)
    hint = f"; do you mean {near[0]}?" if near else "."
    window.error(f"{file} is neither a command nor a file{hint}")


def _with_command(words: list[str]) -> list[str]:
    """Return the words with WINDOW where no command is named: a file may stand there alone."""
    at = 0
    while at < len(words) and words[at].startswith("-") and words[at] not in {"-", "--"}:
        if words[at] in {"-h", "--help", "--version"}:
            return words
        at += 2 if words[at] == "--author" else 1
    if at > len(words):
        return words
    if at < len(words) and words[at] in COMMANDS:
        return words
    return [*words[:at], WINDOW, *words[at:]]


def _parser() -> tuple[argparse.ArgumentParser, dict[str, argparse.ArgumentParser]]:
    author = argparse.ArgumentParser(add_help=False)
    author.add_argument(
        "--author",
        metavar="NAME",
        type=_name,
        default=argparse.SUPPRESS,
        help="who you are, for the history of the file (else as set up, else your user name)",
    )
    parser = argparse.ArgumentParser(
        prog="meetingdesk",
        usage=_USAGE,
        parents=[author],
        description="Keeps the records of bilateral meetings and writes their minutes. "
        "With a FILE or nothing at all it opens the window.",
        epilog=f"{_TELLS_MORE} {_EXIT}",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Meeting Desk {__version__}")
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title="commands", prog="meetingdesk"
    )
    window = commands.add_parser(WINDOW, parents=[author], prog="meetingdesk", usage=_USAGE)
    window.add_argument("file", metavar="FILE", nargs="?", type=_path)

    def command(name: str, does: str) -> argparse.ArgumentParser:
        return commands.add_parser(
            name,
            help=does,
            description=f"{does[0].upper()}{does[1:]}.",
            parents=[author],
            allow_abbrev=False,
        )

    named = {
        "demo": command("demo", "make a sample file and its minutes, and open it"),
        "new": command("new", "make an empty file"),
        "import": command("import", "bring in the records of a source (JSON)"),
        "export": command("export", "write all records as JSON"),
        "sessions": command("sessions", "list the sessions with their references"),
        "minutes": command("minutes", "write a paper of a session as PDF, Word, text or Markdown"),
        "comments": command("comments", "read comments back from a Word document, and list them"),
        "translations": command("translations", "write a table for a translator, or read it back"),
        "issue": command("issue", "issue the minutes: for agreement, agreed, signed, corrected"),
        "issues": command("issues", "list the issues of the minutes, or write one again"),
        "compare": command("compare", "say what changed from one issue to another, or to now"),
        "check": command("check", "check that a file is whole"),
        "salvage": command("salvage", "get back what is left of a damaged file"),
        "merge": command("merge", "bring in a colleague's copy, or list what was brought in"),
        "send": command("send", "write a copy for a colleague"),
    }
    _fill(dict(named))
    return parser, {WINDOW: window} | named


def _fill(commands: dict[str, argparse.ArgumentParser]) -> None:
    demo = commands.pop("demo")
    demo.add_argument(
        "--folder",
        metavar="DIR",
        type=_path,
        default=Path("Meeting Desk demo"),
        help="where to put the sample (else: %(default)s, here); an earlier sample stays",
    )
    demo.add_argument("--no-window", action="store_true", help="open no window")
    _add_force(demo, "replace sample.mdesk and sample.pdf if they are there")
    for command in commands.values():
        command.add_argument("file", metavar="FILE", type=_path, help="a file of Meeting Desk")
    _add_force(commands["new"], "replace FILE if it is there")
    commands["import"].add_argument(
        "source", metavar="SOURCE.json", type=_path, help="records in the published form"
    )
    export = commands["export"]
    export.add_argument("output", metavar="OUT.json", type=_path, help="the file to write")
    export.add_argument(
        "--source",
        metavar="NAME",
        type=_name,
        help="name of the source that the export is to be, wherever it is imported",
    )
    _add_force(export, "replace OUT.json if it is there")
    salvage = commands["salvage"]
    salvage.add_argument("output", metavar="OUT.mdesk", type=_path, help="the file to write")
    _add_force(salvage, "replace OUT.mdesk if it is there")
    minutes = commands["minutes"]
    minutes.add_argument(
        "--session",
        metavar="REF",
        help="which session, as `meetingdesk sessions` names it (else the only or latest)",
    )
    minutes.add_argument("--paper", choices=PAPERS, default=PAPERS[0], help="else: %(default)s")
    _fill_extracts(minutes)
    minutes.add_argument(
        "--language",
        metavar="LANGUAGES",
        help="en, vi or ja; two as en+vi in facing columns; several as en,vi,ja one after the"
        " other (else: en; with --all the language of the minutes of each session)",
    )
    minutes.add_argument(
        "--style",
        metavar="NAME",
        help="general, decree30, jica, or one of your own (else: general)",
    )
    minutes.add_argument(
        "--copy", metavar="CODE", help="code of the side whose copy it is, and which stands first"
    )
    minutes.add_argument("--format", choices=FORMATS, default=FORMATS[0], help="else: %(default)s")
    minutes.add_argument(
        "--findings",
        action="store_true",
        help="write nothing (so without --output); say what the minutes still lack, and which stage"
        " that keeps them from",
    )
    lasting = minutes.add_mutually_exclusive_group()
    lasting.add_argument(
        "--archive",
        action="store_true",
        help="write PDF/A-3b that can be read aloud and carries the printed records",
    )
    lasting.add_argument(
        "--house-archive",
        action="store_true",
        help="the same with all records of the session, marked as internal",
    )
    add_password(minutes)
    add_many(minutes)
    minutes.add_argument(
        "--output", metavar="OUT", type=_path, help="the file to write (else beside FILE)"
    )
    _add_force(minutes, "replace OUT if it is there")
    _fill_comments(commands["comments"])
    add_translations(commands["translations"])
    add_issuing(commands)
    _fill_sharing(commands["merge"], commands["send"])


def _fill_extracts(minutes: argparse.ArgumentParser) -> None:
    minutes.add_argument(
        "--side", metavar="CODE", help="whose --paper actions lists (else: one's own side's)"
    )
    minutes.add_argument(
        "--unit", metavar="NAME", help="what --paper unit is about (else: each responsible unit)"
    )
    minutes.add_argument(
        "--classified",
        action="store_true",
        help="write --paper news also of a session that is restricted or confidential",
    )


def _fill_comments(comments: argparse.ArgumentParser) -> None:
    comments.add_argument(
        "returned",
        metavar="RETURNED.docx",
        nargs="?",
        type=_path,
        help="the Word document that came back; without it comments are listed only",
    )
    comments.add_argument("--session", metavar="REF", help="which session (else the latest)")
    comments.add_argument(
        "--side", metavar="CODE", help="the side that sent it back (else the only other one)"
    )


def _fill_sharing(merge: argparse.ArgumentParser, send: argparse.ArgumentParser) -> None:
    merge.add_argument(
        "other", metavar="OTHER", nargs="?", type=_path, help="the copy to bring into FILE"
    )
    how = merge.add_mutually_exclusive_group()
    how.add_argument("--dry-run", action="store_true", help="say what would come, change nothing")
    how.add_argument(
        "--undo", metavar="N", type=int, help="take out again what union number N brought"
    )
    send.add_argument(
        "copy",
        metavar="COPY",
        type=_path,
        help="the file to write, or its folder; its name is made to end in -INTERNAL",
    )
    part = send.add_mutually_exclusive_group()
    part.add_argument("--session", metavar="REF", help="only this session and what it refers to")
    part.add_argument("--partner", metavar="ORG", help="only what concerns this body")
    send.add_argument(
        "--without-attachments", action="store_true", help="leave attached files behind"
    )
    _add_force(send, "replace COPY if it is there")


def _add_force(command: argparse.ArgumentParser, does: str) -> None:
    command.add_argument("--force", action="store_true", help=does)


def _name(text: str) -> str:
    # What reads names in published files would load all records, and the window would wait.
    name = " ".join(unicodedata.normalize("NFC", text).split())
    if not 0 < len(name) <= _LONGEST_NAME or any("\ud800" <= sign <= "\udfff" for sign in name):
        raise argparse.ArgumentTypeError(f"must be a text of 1 to {_LONGEST_NAME} characters")
    return name


def _path(text: str) -> Path:
    if text == "-":
        raise argparse.ArgumentTypeError("- is no file here; name one, such as ./-")
    return Path(text)
