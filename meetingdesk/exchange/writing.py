"""Files written whole or not at all: beside their place first, then put into it."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from meetingdesk.domain.errors import FileTrouble

_REASONS = {
    errno.ENOENT: "there is no such file or folder",
    errno.ENOTDIR: "part of its path is not a folder",
    errno.EISDIR: "it is a folder",
    errno.EACCES: "you may not read or write there",
    errno.EPERM: "you may not read or write there",
    errno.EROFS: "that disk may only be read",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.ENAMETOOLONG: "the name is too long",
    errno.EFBIG: "the file would be too large for that disk",
}


def because(error: OSError | ValueError) -> str:
    """Return in words why the system refused."""
    if isinstance(error, OSError):
        known = _REASONS.get(error.errno or 0)
        return known or (error.strerror or str(error)).lower()
    return "its name cannot be a file's name"


def write_whole(path: Path, data: bytes, *, force: bool = False) -> None:
    """Write a file whole or not at all, down to the disk.

    Raises FileTrouble where the place is taken (unless `force`) or cannot be written; what was
    there then stays as it was, and nothing is left over.
    """
    with made_beside(path, force=force) as part, part.open("xb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())


@contextmanager
def made_beside(path: Path, *, force: bool = False) -> Iterator[Path]:
    """Give a free path beside `path`; what is made there is put into its place at the end.

    Raises FileTrouble as write_whole does.
    """
    try:
        target = path.resolve() if path.is_symlink() else path
        _refuse_taken(target, force=force)
        if not target.parent.is_dir():
            raise FileTrouble(f"There is no folder {target.parent}. Make it, or name another one.")
        if not os.access(target.parent, os.W_OK):
            raise FileTrouble(f"You may not write in {target.parent}. Name another folder.")
    except FileTrouble:
        raise
    except (OSError, ValueError, RuntimeError) as error:
        why = because(error) if isinstance(error, OSError) else "it is no name for a file"
        raise FileTrouble(f"{path} cannot be written: {why}. Name another place.") from None
    part = target.with_name(f".{os.urandom(6).hex()}.part")
    try:
        yield part
        _put_into_place(part, target, force=force)
    except FileTrouble as trouble:
        raise FileTrouble(str(trouble).replace(part.name, path.name)) from None
    except OSError as error:
        raise FileTrouble(
            f"{path} cannot be written: {because(error)}. Nothing was changed; name another place."
        ) from None
    finally:
        with suppress(OSError):
            part.unlink()


def _refuse_taken(path: Path, *, force: bool) -> None:
    try:
        known = path.stat()
    except FileNotFoundError:
        return
    if path.is_dir():
        raise FileTrouble(f"{path} is a folder. Name a file.")
    if not path.is_file():
        raise FileTrouble(f"{path} is not an ordinary file. Name another one.")
    if not force:
        size = f"{known.st_size:,} bytes"
        raise FileTrouble(
            f"{path} is there already ({size}). Name another file, or add --force to replace it."
        )


def _put_into_place(part: Path, target: Path, *, force: bool) -> None:
    _refuse_taken(target, force=force)
    part.replace(target)
    with suppress(OSError):
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
