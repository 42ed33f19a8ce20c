"""The words that ask for the papers of all sessions of a file."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from meetingdesk.domain.errors import RuleBroken


def add_many(minutes: ArgumentParser) -> None:
    """Let the command write the papers of all sessions."""
    minutes.add_argument(
        "--all", action="store_true", help="write the paper of every session of FILE, in a row"
    )
    minutes.add_argument(
        "--folder", metavar="DIR", type=Path, help="where to put those (else beside FILE)"
    )


def is_many(arguments: Namespace) -> bool:
    """Say whether all sessions are meant. Raises RuleBroken where something goes against that."""
    if not arguments.all:
        if arguments.folder:
            raise RuleBroken("--folder goes with --all only; --output names a single file.")
        return False
    for option in ("session", "output", "findings"):
        if getattr(arguments, option):
            raise RuleBroken("--{option} does not go with --all.", option=option)
    return True
