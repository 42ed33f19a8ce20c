"""One run of the command line, from its words to its exit code."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from meetingdesk import settings
from meetingdesk.cli.arguments import WINDOW, read_arguments
from meetingdesk.cli.manners import (
    TROUBLE,
    complain,
    hang_up,
    report_fault,
    settle_terminal,
)
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.exchange.writing import because


def main(words: Sequence[str]) -> int:
    """Do what the words ask for, and return the exit code: 0 done, 1 trouble, 2 usage."""
    settle_terminal()
    sys.excepthook = report_fault
    arguments = read_arguments(words)
    arguments.told = bool(getattr(arguments, "author", ""))
    arguments.author = arguments.author if arguments.told else _who()
    try:
        _spare_the_file(arguments)
        code = _run(arguments)
        sys.stdout.flush()
    except (FileTrouble, RuleBroken) as trouble:
        complain(str(trouble))
        return TROUBLE
    except KeyboardInterrupt:
        complain("Stopped before it was done.")
        return TROUBLE
    except BrokenPipeError:
        hang_up()
        return TROUBLE
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        complain(f"The system refused{where}: {because(error)}.")
        return TROUBLE
    return code


def _run(arguments: Namespace) -> int:
    """Import only what the command needs: the window and the papers take their time to load."""
    command = str(arguments.command)
    own = {WINDOW, "demo", "minutes", "comments", "translations", "salvage"}
    renamed = {"merge": "merging", "send": "sending"}
    renamed |= dict.fromkeys(("issue", "issues", "compare"), "issuing")
    module = renamed.get(command, command if command in own else "commands")
    return int(import_module(f"meetingdesk.cli.{module}").run(arguments))


def _spare_the_file(arguments: Namespace) -> None:
    """Raise FileTrouble where what is written would replace what it is written from."""
    file = getattr(arguments, "file", None)
    for name in ("output", "copy"):
        written: Path | None = getattr(arguments, name, None)
        if file and written:
            spare(file, written)


def spare(file: Path, written: Path) -> None:
    """Raise FileTrouble where what is made of a file would be written over it."""
    if _same(file, written):
        raise FileTrouble(
            f"{written} is the file that this is made from, and would be lost. Name another file."
        )


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False


def _who() -> str:
    known = settings.read_settings().name
    if known:
        return known
    try:
        return str(import_module("getpass").getuser())
    except (OSError, ImportError, KeyError):
        return "Unknown"
