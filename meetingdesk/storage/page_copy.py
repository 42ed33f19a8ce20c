"""Copying a file's pages while it is edited."""

import sqlite3
from contextlib import suppress
from pathlib import Path

_WAIT_MS = 3000
_SLICE = 1024
"""Pages copied while an edit has to wait: some milliseconds."""
_PAUSE = 0.01
"""Seconds until a slice is tried again that an edit held up."""
_MOST_ANEW = 4


def copy_pages(path: Path, to: Path) -> None:
    """Write the pages of a file, as they stand between two edits, to a new file at `to`.

    It goes in slices, and an edit meanwhile waits for no more than one of them. As what was
    copied before it is then copied anew, a file that is edited all the time is at last copied in
    one go. Whoever keeps the new file is to flush it to the disk.
    """
    source = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        source.execute(f"PRAGMA busy_timeout={_WAIT_MS}")
        target = sqlite3.connect(to)
        try:
            # Waiting for the disk would be done while the source is locked.
            for pragma in ("journal_mode=MEMORY", "synchronous=OFF"):
                target.execute(f"PRAGMA {pragma}")
            with suppress(_EditedAgain):
                source.backup(target, pages=_SLICE, progress=_Patience(), sleep=_PAUSE)
                return
            source.backup(target)
        finally:
            target.close()
    finally:
        source.close()


class _EditedAgain(Exception):
    """The file was edited so often that copying it in slices comes to no end."""


class _Patience:
    """Hears how many pages are left to copy, and loses patience when it begins anew too often."""

    def __init__(self) -> None:
        self._left: int | None = None
        self._anew = 0

    def __call__(self, status: int, left: int, _pages: int) -> None:
        # Any status but 0 says that an edit held the slice up.
        self._anew += self._left is not None and left >= self._left and not status
        self._left = left
        if self._anew > _MOST_ANEW:
            raise _EditedAgain
