"""Opens the window, or says why none can be opened."""

import os
from argparse import Namespace
from importlib import import_module
from pathlib import Path

from meetingdesk.cli.display import window_trouble
from meetingdesk.domain.errors import FileTrouble


def run(arguments: Namespace) -> int:
    """Open the window on the file that the arguments name, if any; return its exit code.

    Raises FileTrouble where there is no display or Qt cannot load.
    """
    file: Path | None = arguments.file
    if file and not os.path.lexists(file):
        raise FileTrouble(f"There is no file {file}. Look for it, or make it: meetingdesk new.")
    trouble = window_trouble()
    if trouble:
        raise FileTrouble(
            f"No window can be opened: {trouble} The other commands work without one:"
            " see meetingdesk --help."
        )
    return open_window(arguments.file, arguments.author, told=arguments.told)


def open_window(file: Path | None, author: str, *, told: bool) -> int:
    """Open the window for the author, who may have been `told`; return the exit code at its end."""
    return int(import_module("meetingdesk.app").run(file, author, told=told))
