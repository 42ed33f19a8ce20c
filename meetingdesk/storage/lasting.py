"""Files written down to the disk before anybody is told that they are there."""

import os
from contextlib import suppress
from pathlib import Path


def flush(path: Path) -> None:
    """Have a file that is no one's yet, and its name, written down to the disk."""
    with path.open("r+b") as stream:
        os.fsync(stream.fileno())
    with suppress(OSError):
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
