"""Looks in an open file for what a disk did to it, in slices: no edit waits longer than for one."""

import sqlite3
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import sqlalchemy as sa

from meetingdesk.domain.errors import Sentence
from meetingdesk.storage import opening, refusing
from meetingdesk.storage.diagnosis import odd_cells
from meetingdesk.storage.journal import meta_value, plain_rows
from meetingdesk.storage.schema import entry, metadata

_ROWS = 4000
"""Entries read while an edit has to wait: some milliseconds."""
_PATIENCE_MS = 60_000
"""A union may hold the file for seconds, and nobody waits for this look."""
_TIMES = 3
_FIRST = -(1 << 63)
_INDEXES = (
    "SELECT count(*) FROM entry WHERE id >= x''",
    "SELECT count(*) FROM entry INDEXED BY ix_entry_record",
)
_PAGES = Sentence("Its pages are damaged.")


def look_over(path: Path, stop: Callable[[], bool] = lambda: False) -> str:
    """Look at the pages, hashes and count of an open file; return what is wrong, "" if nothing.

    It sees what damage by a disk does; `check_file` sees through lies, too. `stop` is asked
    between slices whether to leave it at that, and may take its time to answer. Reads through a
    connection of SQLite's only, so any thread may ask. Raises FileTrouble where the file cannot
    be read at all.
    """
    fault = ""
    with refusing.trouble(path, "read"):
        engine = opening.connect(path, read_only=True)
        try:
            with engine.connect() as connection:
                connection.exec_driver_sql(f"PRAGMA busy_timeout={_PATIENCE_MS}")
            # A union undone between two slices looks like entries that were lost.
            for _ in range(_TIMES):
                fault = _fault(engine, stop)
                if not fault or stop():
                    break
        finally:
            engine.dispose()
    return "" if stop() else fault


def _fault(engine: sa.Engine, stop: Callable[[], bool]) -> str:
    try:
        return _in_entries(engine, stop) or _in_tables(engine, stop)
    except UnicodeError:
        # SQLite quotes damaged bytes when it says what is damaged.
        return _PAGES
    except (sa.exc.DatabaseError, sqlite3.DatabaseError) as error:
        cause = error.orig if isinstance(error, sa.exc.DatabaseError) else error
        if isinstance(cause, sqlite3.OperationalError):
            raise
        return _PAGES


def _in_entries(engine: sa.Engine, stop: Callable[[], bool]) -> str:
    last, count, xor, left = _FIRST, 0, 0, True
    while left and not stop():
        with engine.begin() as connection:
            sql = f"SELECT n, id, gone, body FROM entry NOT INDEXED WHERE n > {last}"
            rows = list(plain_rows(connection, f"{sql} ORDER BY n LIMIT {_ROWS}"))
            left = len(rows) == _ROWS
            said = ("", "") if left else _said(connection)
            found = [] if left else [connection.exec_driver_sql(sql).scalar() for sql in _INDEXES]
        last = rows[-1][0] if rows else last
        for _, cell, gone, body in rows:
            if type(cell) is not bytes or type(body) is not bytes:
                with engine.begin() as connection:
                    return next(iter(odd_cells(connection)), "")
            if not gone and sha256(body).digest() != cell:
                why = Sentence("is not what its author wrote: its hash differs")
                return Sentence("Entry {entry} {why}.", entry=cell.hex()[:12], why=why)
            count += 1
            xor ^= int.from_bytes(cell, "big")
    if left:
        return ""
    return miscounted(said, count, f"{xor:064x}") or ("" if {*found} == {count} else _PAGES)


def _said(connection: sa.Connection) -> tuple[str, str]:
    return meta_value(connection, "count"), meta_value(connection, "xor")


def miscounted(said: tuple[str, str], count: int, xor: str) -> str:
    """Return what is wrong with the count and the XOR of all ids that a file says of itself."""
    if said[0] != str(count):
        return Sentence(
            "The file should hold {noted} entries; {count} are there.", noted=said[0], count=count
        )
    if said[1] != xor:
        return Sentence(
            "The file holds {count} entries as it should, but not the ones that were saved:"
            " some were exchanged for others.",
            count=count,
        )
    return ""


def _in_tables(engine: sa.Engine, stop: Callable[[], bool]) -> str:
    """Look at the pages of the other tables, one after the other: those of entries were read."""
    for name in metadata.tables:
        if name == entry.name:
            continue
        if stop():
            break
        with engine.begin() as connection:
            if connection.exec_driver_sql(f'PRAGMA quick_check("{name}")').scalar() != "ok":
                return _PAGES
    return ""
