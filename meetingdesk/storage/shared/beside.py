"""What lies beside a shared file: parts, notes of saving, notes of who has it open.

Each name holds the file's id, so that a renamed file keeps what is beside it, and who made it.
"""

import json
import os
import re
import stat
import time
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from meetingdesk.domain.sharing import Present

_NAME = re.compile(r"\.mdesk-([0-9a-f]{12})-([0-9a-f]{12})-([0-9a-f]{8})\.(part|saving|here|new)")
_ANYBODY = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_LONGEST_NOTE = 2000
_LONGEST_NAME = 100
_TRIES, _PAUSE = 20, 0.05
"""How often, and with what pause (seconds), a place held by another program is tried."""


class Kind(StrEnum):
    """What a file beside the shared one is for."""

    PART = "part"
    SAVING = "saving"
    HERE = "here"
    NEW = "new"


@dataclass(frozen=True, kw_only=True)
class Beside:
    """One file beside the shared one; `written` is the moment of its last writing (seconds)."""

    path: Path
    kind: Kind
    publisher: str
    opening: str
    written: float
    mark: tuple[int, int, int]
    """Size, moment (ns) and inode: alike while nobody writes it anew."""


def named(folder: Path, file_id: str, publisher: str, opening: str, kind: Kind) -> Path:
    """Return the path of what a publisher keeps beside a file in this opening of it."""
    return folder / f".mdesk-{file_id[:12]}-{publisher}-{opening}.{kind}"


def all_beside(folder: Path, file_id: str) -> list[Beside]:
    """Return what lies beside a file. Raises OSError where the folder is away."""
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            told = _NAME.fullmatch(entry.name)
            if told and told[1] == file_id[:12]:
                with suppress(FileNotFoundError):
                    known = os.stat(entry.path, follow_symlinks=False)
                    found.append(
                        Beside(
                            path=Path(entry.path),
                            kind=Kind(told[4]),
                            publisher=told[2],
                            opening=told[3],
                            written=known.st_mtime,
                            mark=(known.st_size, known.st_mtime_ns, known.st_ino),
                        )
                    )
    return found


def touch(path: Path, said: bytes = b"") -> float:
    """Write a note anew; return what the folder's own clock says (seconds). Raises OSError."""
    path.write_bytes(said)
    return path.stat().st_mtime


def note(who: str, since: str, file: str) -> bytes:
    """Return what a note of who has a file open says; `since` is a moment in UTC."""
    return json.dumps({"who": who[:_LONGEST_NAME], "since": since, "file": file}).encode()


def read_note(path: Path, file: str) -> Present | None:
    """Return what such a note says; None where it says nothing sensible, or of another file.

    Copies that lie in one folder, as a restored backup does, have one id, but not one name.
    """
    try:
        with path.open("rb") as stream:
            told = json.loads(stream.read(_LONGEST_NOTE))
        who, since, of = told["who"], told["since"], told.get("file", file)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    if not all(isinstance(each, str) for each in (who, since, of)) or _same(of) != _same(file):
        return None
    plain = who.isprintable() and 0 < len(who) <= _LONGEST_NAME
    moment = re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", since, re.ASCII)
    return Present(who=who, since=since) if plain and moment else None


def _same(name: str) -> str:
    """Return what two systems have in common of the name of one file."""
    return unicodedata.normalize("NFC", name).casefold()


def write_down(source: Path, to: Path, like: Path) -> None:
    """Copy a file's bytes to a new path, down to the disk, to be used by whom `like` may be.

    Raises OSError.
    """
    with source.open("rb") as reading, to.open("xb") as writing:
        while chunk := reading.read(1 << 20):
            writing.write(chunk)
        writing.flush()
        os.fsync(writing.fileno())
    with suppress(OSError):
        to.chmod(like.stat().st_mode & 0o777)


def put(new: Path, to: Path) -> None:
    """Put a file in the place of another, in one step, down to the disk. Raises OSError."""
    for left in _tries():
        try:
            new.replace(to)
            break
        except PermissionError:
            # On Windows whoever just reads the file holds its place for that moment.
            if not left:
                raise
    flush_folder(to.parent)


def drop(path: Path) -> None:
    """Remove a file, if that can be."""
    with suppress(OSError):
        path.unlink()


def flush_folder(folder: Path) -> None:
    """Have the names in a folder written down, where the system knows how."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def _tries() -> Iterator[int]:
    for left in reversed(range(_TRIES)):
        yield left
        time.sleep(_PAUSE)


def can_write(path: Path) -> bool:
    """Say whether a file may be replaced; where its folder is away that is not known yet."""
    there = [where for where in (path, path.parent) if where.exists()]
    protected = path.exists() and not path.stat().st_mode & _ANYBODY
    return not protected and all(os.access(where, os.W_OK) for where in there)
