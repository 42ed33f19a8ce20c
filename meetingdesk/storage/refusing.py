"""What the system says when it refuses a file, turned into sentences."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from meetingdesk.domain.errors import DamagedFile, FileTrouble, Sentence

_READING = ("opened", "read", "brought in")
_MAKING = ("made", "restored")
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_DAMAGED = Sentence("it is damaged. Open a backup of it; this file was left as it is.")
_FULL_DISK = Sentence("the disk is full. Make room, then try again; nothing was changed.")
_REASONS = {
    "is full": _FULL_DISK,
    "disk I/O": Sentence(
        "the disk refuses to write: it may be full or unplugged. Look after it, then try again;"
        " nothing was changed."
    ),
    "locked": Sentence("another program is using it. Close it there, or wait and try again."),
    "readonly": Sentence("it can only be read. Save a copy elsewhere and work on that."),
    "unable to open": Sentence("its folder cannot be used. Choose another folder."),
}
"""What SQLite's words for a refusal mean. Source: sqlite3ErrStr and the messages it adds."""
_OURS = ("no such table", "no such column", "no such function", "syntax error")
"""Words of SQLite for a question that is wrong in itself, whatever the file."""
_CANNOT = {
    "opened": Sentence("{file} cannot be opened: {why}"),
    "read": Sentence("{file} cannot be read: {why}"),
    "brought in": Sentence("{file} cannot be brought in: {why}"),
    "made": Sentence("{file} cannot be made: {why}"),
    "saved": Sentence("{file} cannot be saved: {why}"),
    "copied": Sentence("{file} cannot be copied: {why}"),
    "restored": Sentence("{file} cannot be restored: {why}"),
    "deleted": Sentence("{file} cannot be deleted: {why}"),
}
"""What to say of each act that a file refuses."""


@contextmanager
def trouble(path: Path, doing: str) -> Iterator[None]:
    """Turn what the system says into a sentence: what happened, why, what to do.

    `doing` is the participle of the act, as in the table above: opened, saved.
    """
    try:
        yield
    except FileTrouble:
        raise
    except FileNotFoundError:
        raise _refused(path, doing, _missing(path, doing)) from None
    except PermissionError:
        why = (
            Sentence("you may not read it. Ask its owner for leave, or for a copy.")
            if doing in _READING
            else Sentence("you may not write there. Choose another folder, or ask its owner.")
        )
        raise _refused(path, doing, why) from None
    except OSError as error:
        full = error.errno in _FULL
        said = _FULL_DISK if full else f"{error.strerror or error}."
        raise _refused(path, doing, said) from None
    except UnicodeError:
        # SQLite quotes damaged bytes when it says what is damaged.
        raise _refused(path, doing, _DAMAGED) from None
    except (sa.exc.DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, sa.exc.DBAPIError) else error
        known = _why(str(cause))
        if not known:
            # A fault of ours, of which the file is not to blame.
            raise
        raise _refused(path, doing, known) from None


def _refused(path: Path, doing: str, why: str) -> FileTrouble:
    kind = DamagedFile if why is _DAMAGED else FileTrouble
    return kind(_CANNOT[doing], file=path.name, why=why)


def _missing(path: Path, doing: str) -> str:
    folder = path.absolute().parent
    if doing in _MAKING:
        return Sentence("there is no folder {folder}. Make it, or choose another.", folder=folder)
    return Sentence(
        "it is not in {folder}. Look whether it was moved or renamed, or its drive unplugged.",
        folder=folder,
    )


def _why(said: str) -> str:
    if "malformed" not in said and any(sign in said for sign in _OURS):
        return ""
    return next((words for sign, words in _REASONS.items() if sign in said), _DAMAGED)
