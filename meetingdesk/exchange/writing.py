"""Files written whole or not at all: beside their place first, then put into it."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from meetingdesk.domain.errors import FileTrouble, Sentence

_REASONS = {
    errno.ENOENT: Sentence("there is no such file or folder"),
    errno.ENOTDIR: Sentence("part of its path is not a folder"),
    errno.EISDIR: Sentence("it is a folder"),
    errno.EACCES: Sentence("you may not read or write there"),
    errno.EPERM: Sentence("you may not read or write there"),
    errno.EROFS: Sentence("that disk may only be read"),
    errno.ENOSPC: Sentence("the disk is full"),
    errno.EDQUOT: Sentence("your share of the disk is full"),
    errno.ENAMETOOLONG: Sentence("the name is too long"),
    errno.EFBIG: Sentence("the file would be too large for that disk"),
}


_DATABASE, _OURS = b"SQLite format 3\0", b"MDSK"
"""How a file of Meeting Desk begins, and what stands in it from byte 68."""


def because(error: OSError | ValueError) -> str:
    """Return in words why the system refused."""
    if isinstance(error, OSError):
        known = _REASONS.get(error.errno or 0)
        return known or (error.strerror or str(error)).lower()
    return Sentence("its name cannot be a file's name")


def write_whole(path: Path, data: bytes, *, force: bool = False) -> None:
    """Write a file whole or not at all, down to the disk.

    Raises FileTrouble where the place is taken (unless `force`), is that of a meeting file (even
    then) or cannot be written; what was there then stays as it was, and nothing is left over.
    """
    refuse_meeting_file(path)
    with made_beside(path, force=force) as part, part.open("xb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())


def refuse_meeting_file(path: Path) -> None:
    """Raise FileTrouble where a file of Meeting Desk is: no paper or list may take its place."""
    try:
        if not path.is_file():
            return
        with path.open("rb") as known:
            header = known.read(72)
    except (OSError, ValueError):
        return
    if header.startswith(_DATABASE) and header[68:] == _OURS:
        raise FileTrouble(
            "{path} is a file of Meeting Desk, and its records would be lost. Name another file.",
            path=path,
        )


@contextmanager
def made_beside(path: Path, *, force: bool = False) -> Iterator[Path]:
    """Give a free path of the same name; what is made there is put into place at the end.

    Raises FileTrouble as write_whole does.
    """
    try:
        target = path.resolve() if path.is_symlink() else path
        _refuse_taken(target, force=force)
        _refuse_unfinished(target)
        if not target.parent.is_dir():
            raise FileTrouble(
                "There is no folder {folder}. Make it, or name another one.", folder=target.parent
            )
        if not os.access(target.parent, os.W_OK):
            raise FileTrouble(
                "You may not write in {folder}. Name another folder.", folder=target.parent
            )
    except FileTrouble:
        raise
    except (OSError, ValueError, RuntimeError) as error:
        why = because(error) if isinstance(error, OSError) else Sentence("it is no name for a file")
        raise FileTrouble(
            "{path} cannot be written: {why}. Name another place.", path=path, why=why
        ) from None
    # Under its own name in a folder beside its place: what goes wrong there is told of that name.
    inside = target.with_name(f".{os.urandom(6).hex()}.part")
    try:
        inside.mkdir(0o700)
        yield inside / target.name
        _put_into_place(inside / target.name, target, force=force)
    except FileTrouble:
        raise
    except OSError as error:
        raise FileTrouble(
            "{path} cannot be written: {why}. Nothing was changed; name another place.",
            path=path,
            why=because(error),
        ) from None
    finally:
        shutil.rmtree(inside, ignore_errors=True)


def _refuse_taken(path: Path, *, force: bool) -> None:
    try:
        known = path.stat()
    except FileNotFoundError:
        return
    if path.is_dir():
        raise FileTrouble("{path} is a folder. Name a file.", path=path)
    if not path.is_file():
        raise FileTrouble("{path} is not an ordinary file. Name another one.", path=path)
    if not force:
        raise FileTrouble(
            "{path} is there already ({size:,} bytes). Name another file, or add --force to"
            " replace it.",
            path=path,
            size=known.st_size,
        )


def _refuse_unfinished(path: Path) -> None:
    """Refuse a place beside which a database left changes: they would be played into the new."""
    for left in (path.with_name(f"{path.name}{end}") for end in ("-journal", "-wal")):
        # Not Path.exists: it raises where the longer name is too long to be there.
        if os.path.exists(left):
            raise FileTrouble(
                "{left} lies beside {file}: saving that was broken off, or is under way."
                " Open {file} once and close it, then try again; or name another file."
                " Where {file} is gone, move {left} away.",
                left=left.name,
                file=path.name,
            )


def _put_into_place(part: Path, target: Path, *, force: bool) -> None:
    _refuse_taken(target, force=force)
    _refuse_unfinished(target)
    part.replace(target)
    with suppress(OSError):
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
