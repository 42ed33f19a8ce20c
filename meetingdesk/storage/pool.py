"""The attached files of backups: each lies once in a pool, however many backups hold it."""

import os
import secrets
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from hashlib import sha256
from pathlib import Path

Sizes = dict[str, int]
"""Attached files by the hex digits of their SHA-256, with their size in bytes."""

_FOLDER = "attachments"
_LIST = ".attachments"
_SAFE_SECONDS = 3600
"""A file as young as that may belong to a backup that is being made just now."""


def move_out(part: Path, home: Path) -> Sizes:
    """Move the attached files of a copy being made into the pool in `home`; return which.

    What does not match its hash stays in the copy. Raises OSError and sqlite3.Error.
    """
    moved: Sizes = {}
    with _writing(part) as raw:
        digests = [row[0] for row in raw.execute("SELECT sha256 FROM attachment")]
        for cell in digests:
            query = "SELECT data FROM attachment WHERE sha256 = ?"
            data = bytes(raw.execute(query, (cell,)).fetchone()[0])
            if sha256(data).digest() == cell:
                _put(home / _FOLDER / cell.hex(), data)
                moved[cell.hex()] = len(data)
        if moved:
            sql = "DELETE FROM attachment WHERE sha256 = ?"
            raw.executemany(sql, [(bytes.fromhex(digest),) for digest in moved])
            raw.execute("VACUUM")
    return moved


def put_back(backup: Path, to: Path) -> int:
    """Put the attached files of a backup into a copy of it; return how many are lost.

    A file of the pool that does not match its hash is as good as lost.
    """
    wanted = listed(backup)
    lost = 0
    if wanted:
        with _writing(to) as raw:
            raw.execute("BEGIN")
            for digest in wanted:
                data = _read(backup.parent / _FOLDER / digest)
                if sha256(data).hexdigest() != digest:
                    lost += 1
                    continue
                sql = "INSERT OR IGNORE INTO attachment (sha256, size, data) VALUES (?, ?, ?)"
                raw.execute(sql, (bytes.fromhex(digest), len(data), data))
            raw.execute("COMMIT")
    return lost


def write_list(backup: Path, files: Sizes) -> None:
    """Write down which files of the pool a backup holds, down to the disk."""
    if files:
        with _list_of(backup).open("x", encoding="ascii") as out:
            out.writelines(f"{digest} {size}\n" for digest, size in sorted(files.items()))
            out.flush()
            os.fsync(out.fileno())


def listed(backup: Path) -> Sizes:
    """Return which files of the pool a backup holds."""
    try:
        lines = _list_of(backup).read_text(encoding="ascii").split("\n")
    except FileNotFoundError:
        return {}
    return {digest: int(size) for digest, size in (line.split() for line in lines if line)}


def holds(backup: Path, files: Sizes) -> bool:
    """Say whether a backup names just these files, and the pool has them in their sizes."""
    pool = backup.parent / _FOLDER
    return listed(backup) == files and all(
        _size(pool / digest) == size for digest, size in files.items()
    )


def forget(backup: Path) -> None:
    """Drop the list of a backup that is dropped. Raises OSError."""
    _list_of(backup).unlink(missing_ok=True)


def thin(home: Path) -> None:
    """Drop from the pool what no backup names any more."""
    named = {digest for path in home.glob(f"*{_LIST}") for digest in _named(path)}
    pool = home / _FOLDER
    with suppress(OSError):
        for path in pool.iterdir():
            young = time.time() - path.stat().st_mtime < _SAFE_SECONDS
            if path.name not in named and not young:
                path.unlink()


def _named(path: Path) -> Iterator[str]:
    return (line.split()[0] for line in path.read_text(encoding="ascii").splitlines() if line)


def _put(to: Path, data: bytes) -> None:
    """Put a file into the pool, whole or not at all."""
    if _size(to) == len(data):
        # It is in use again: nobody may drop it as old before a list names it.
        os.utime(to)
        return
    to.parent.mkdir(exist_ok=True)
    part = to.with_name(f".{secrets.token_hex(6)}.part")
    try:
        with part.open("xb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        part.replace(to)
    finally:
        part.unlink(missing_ok=True)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return -1


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def _list_of(backup: Path) -> Path:
    return backup.with_name(f"{backup.name}{_LIST}")


@contextmanager
def _writing(path: Path) -> Iterator[sqlite3.Connection]:
    """Give a connection to a file that is nobody's yet: it waits for no disk."""
    uri = f"{path.absolute().as_uri()}?mode=rw"
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as raw:
        for pragma in ("trusted_schema=OFF", "synchronous=OFF", "journal_mode=MEMORY"):
            raw.execute(f"PRAGMA {pragma}")
        yield raw
