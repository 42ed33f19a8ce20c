"""The password of a paper: asked for, or read from a file; never said on the command line."""

import sys
from argparse import ArgumentParser, Namespace
from getpass import getpass
from pathlib import Path

from meetingdesk.domain.errors import FileTrouble, RuleBroken

_LARGEST_FILE = 10_000


def add_password(minutes: ArgumentParser) -> None:
    """Let the command take a password."""
    how = minutes.add_mutually_exclusive_group()
    how.add_argument(
        "--password",
        action="store_true",
        help="ask for a password, and write a PDF that opens with it only (AES-256)",
    )
    how.add_argument(
        "--password-file", metavar="FILE", type=Path, help="the same, with the file's first line"
    )


def is_protected(arguments: Namespace) -> bool:
    """Say whether the paper gets a password.

    Raises RuleBroken where it is of a form that takes none.
    """
    if not (arguments.password or arguments.password_file):
        return False
    if arguments.archive or arguments.house_archive:
        raise RuleBroken(
            "What is to last in an archive must not need a password (ISO 19005-3, 6.1.3). Leave"
            " --archive or the password out."
        )
    if arguments.format != "pdf":
        raise RuleBroken("Only a PDF takes a password. Leave --format or the password out.")
    return True


def password(arguments: Namespace) -> str:
    """Return the password of the file that is named, or ask for it twice.

    Raises FileTrouble where the file cannot be read, RuleBroken where nobody can be asked,
    or does not answer alike.
    """
    if arguments.password_file:
        return _first_line(arguments.password_file)
    if not sys.stdin.isatty():
        raise RuleBroken(
            "There is no terminal to ask for the password. Write it into a file, and name that"
            " with --password-file."
        )
    try:
        told = getpass("Password of the PDF: ")
        again = getpass("Once more: ")
    except EOFError:
        raise RuleBroken("No password was typed. Nothing was written.") from None
    if again != told:
        raise RuleBroken("The two passwords are not the same. Nothing was written.")
    return told


def _first_line(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            lines = opened.read(_LARGEST_FILE).decode("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        raise FileTrouble(
            "{file} cannot be read as a text (UTF-8). Name a file with the password in its first"
            " line.",
            file=file,
        ) from None
    return lines[0] if lines else ""
