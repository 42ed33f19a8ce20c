"""The working copy of a shared file: in the user's own data folder, by the file's id and path."""

import os
import secrets
import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from meetingdesk.domain.sharing import News
from meetingdesk.settings import Places
from meetingdesk.storage import cache, opening, refusing, seals
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.gate import admitted
from meetingdesk.storage.journal import plain_rows, to_entry
from meetingdesk.storage.margins import note_margins
from meetingdesk.storage.schema import attachment, import_log
from meetingdesk.storage.shared.remembering import place_of, remember, remembered
from meetingdesk.storage.writing import Known, apply, erase, store, tally

_WAIT_MS = 3000
_AT_ONCE = 2000
"""Pages copied before a window that wants to write gets its turn."""


def make(path: Path, places: Places, program: str) -> Path:
    """Make the working copy of a shared file: its entries, once it has passed the gate.

    Raises FileTrouble where it does not pass, or the disk will not.
    """
    with admitted(path, places.cache) as foreign:
        to = place_of(path, places, foreign.file_id)
        with refusing.trouble(to.parent, "made"):
            to.parent.mkdir(parents=True, exist_ok=True)
        new = to.with_suffix(f".{secrets.token_hex(4)}.new")
        opening.make(new, foreign.file_id, program)
        try:
            digest = _fill(new, foreign)
            with refusing.trouble(to, "made"):
                if _put_first(new, to):
                    # Its entries passed the gate and its tables were made of them: it is ours.
                    seals.keep(places, foreign.file_id, seals.seal(to, *digest))
        finally:
            new.unlink(missing_ok=True)
    with refusing.trouble(to, "made"):
        remember(to, replace(remembered(to), left=False))
    return to


def snapshot(copy: Path, to: Path) -> None:
    """Copy a working copy as it stands between two edits, to be read in peace.

    Any thread may ask for it: it goes by SQLite's own locks, and lets the window write between
    two handfuls of pages. Raises FileTrouble.
    """
    with refusing.trouble(copy, "copied"):
        source = sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)
        target = sqlite3.connect(to)
        try:
            source.execute(f"PRAGMA busy_timeout={_WAIT_MS}")
            target.execute("PRAGMA synchronous=OFF")
            source.backup(target, pages=_AT_ONCE, sleep=0.002)
        finally:
            target.close()
            source.close()


def take_in(file: MeetingFile, news: News) -> set[Known]:
    """Write to the working copy what the shared folder had; return the records that changed.

    Raises FileTrouble where the disk will not; nothing is then changed.
    """
    if not (news.entries or news.attached):
        return set()
    was, file.read_only = file.read_only, False
    try:
        with file.writing() as connection:
            fresh = store(connection, list(news.entries))
            touched = apply(connection, fresh)
            for one in news.attached:
                row = {"sha256": one.sha256, "size": one.size, "data": one.data}
                connection.execute(attachment.insert().prefix_with("OR IGNORE"), row)
    finally:
        file.read_only = was
    return touched


def _fill(new: Path, foreign: MeetingFile) -> tuple[int, str]:
    """Fill a new file; return count and XOR of its entries."""
    file = MeetingFile(new)
    file.hurry()
    try:
        with file.writing(much=True) as connection, foreign.reading() as reading:
            _write_entries(connection, reading)
            cache.rebuild(connection)
            for row in reading.execute(sa.select(attachment)).mappings():
                connection.execute(attachment.insert(), dict(row))
            _log(connection, reading.execute(sa.select(import_log)).mappings())
            note_margins(connection)
        return file.digest()
    finally:
        file.close()


def _write_entries(connection: sa.Connection, reading: sa.Connection) -> None:
    """Write all entries of a file that passed the gate."""
    # In the order of their ids, for an index that grows at its end is written fastest.
    sql = "SELECT id, record, gone, body FROM entry NOT INDEXED ORDER BY id"
    rows = list(plain_rows(reading, sql))
    if rows:
        into = "INSERT INTO entry (id, record, gone, body) VALUES (?, ?, ?, ?)"
        connection.exec_driver_sql(into, rows)
    xor = 0
    for row in rows:
        xor ^= int.from_bytes(row[0], "big")
    tally(connection, len(rows), xor)
    erasing = [to_entry(row[0], row[2], row[3]) for row in rows if b'"erases"' in row[3]]
    erase(connection, {target for one in erasing for target in one.erases})


def _log(connection: sa.Connection, rows: Iterable[Any]) -> None:
    """Take over who imported what, as far as a stranger's table says that properly."""
    for row in rows:
        texts = (row["at"], row["author"], row["source"])
        if all(isinstance(text, str) for text in texts) and isinstance(row["entries"], int):
            connection.execute(import_log.insert(), dict(row))


def _put_first(new: Path, to: Path) -> bool:
    """Put a file into a free place; say whether it is there.

    Another window may have been first, and its copy stays.
    """
    with new.open("r+b") as stream:
        os.fsync(stream.fileno())
    try:
        os.link(new, to)
    except FileExistsError:
        return False
    except OSError:
        if to.exists():
            return False
        new.replace(to)
    return True
