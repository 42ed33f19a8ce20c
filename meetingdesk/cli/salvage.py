"""The command that gets back what is left of a damaged file."""

from argparse import Namespace

from meetingdesk.cli.manners import DONE, TROUBLE, say, working
from meetingdesk.salvaging import get_back


def run(arguments: Namespace) -> int:
    """Salvage the file that the arguments name; the exit code is 1 where anything is missing.

    Raises FileTrouble where nothing at all could be got back; no file is then made.
    """
    damaged, output = arguments.file, arguments.output
    with working(f"Salvaging {damaged.name}"):
        done = get_back(damaged, output, force=arguments.force)
    for line in (*done.said, *(f"  {line}" for line in done.missing)):
        say(line)
    if done.advice is None:
        return DONE
    say(done.advice)
    return TROUBLE
