"""A database connection on which a foreign file can do nothing but be read."""

import sqlite3
import sys
import threading
import time
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.storage.engines import engine_on

LONGEST_VALUE = 200_000_000
"""Bytes of one value in a foreign file, attachments among them."""

_SECONDS = 10.0
_BYTES_A_SECOND = 20_000_000
_STEPS = 20_000
"""Instructions between two looks at the clock: some milliseconds."""

_PRAGMAS = {
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "query_only": 1,
    "temp_store": 2,
}
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: LONGEST_VALUE,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}
_ALLOWED = {
    sqlite3.SQLITE_SELECT,
    sqlite3.SQLITE_READ,
    sqlite3.SQLITE_TRANSACTION,
    sqlite3.SQLITE_PRAGMA,
    sqlite3.SQLITE_FUNCTION,
}


def guarded_engine(copy: Path) -> sa.Engine:
    """Return the engine of a private copy that nobody else writes; a deadline runs at once.

    Raises FileTrouble where a safeguard cannot be switched on.
    """
    raw = sqlite3.connect(
        f"{copy.absolute().as_uri()}?mode=ro&immutable=1",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        _guard(raw)
        _set_deadline(raw, _SECONDS + copy.stat().st_size / _BYTES_A_SECOND)
        engine = engine_on(lambda: raw, _begin)
    except sqlite3.Error:
        raw.close()
        raise FileTrouble(
            "{file} is damaged. Nothing of it was brought in. Ask its sender for another copy.",
            file=copy.name,
        ) from None
    except FileTrouble:
        raw.close()
        raise
    return engine


def lift_deadline(engine: sa.Engine) -> None:
    """Let a file that was found sound be read without haste."""
    with engine.connect() as connection:
        raw = connection.connection.dbapi_connection
        assert isinstance(raw, sqlite3.Connection)
        raw.set_progress_handler(None, 0)


def _begin(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _guard(raw: sqlite3.Connection) -> None:
    for limit, value in _LIMITS.items():
        raw.setlimit(limit, value)
    if sys.version_info >= (3, 12):
        raw.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        for off in (
            sqlite3.SQLITE_DBCONFIG_TRUSTED_SCHEMA,
            sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER,
            sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW,
            sqlite3.SQLITE_DBCONFIG_DQS_DML,
            sqlite3.SQLITE_DBCONFIG_DQS_DDL,
        ):
            raw.setconfig(off, False)
    for pragma, value in _PRAGMAS.items():
        raw.execute(f"PRAGMA {pragma}={value}")
        read_back = raw.execute(f"PRAGMA {pragma}").fetchone()
        # Builds without memory mapping answer nothing at all.
        if read_back is not None and read_back[0] != value:
            raise FileTrouble(
                "A safeguard ({pragma}) cannot be switched on here, so no file from"
                " elsewhere is read. Install Meeting Desk anew.",
                pragma=pragma,
            )
    raw.set_authorizer(_authorize)


def _authorize(
    action: int, _one: str | None, _two: str | None, _base: str | None, inner: str | None
) -> int:
    """Allow reading, and nothing on behalf of a trigger or view (which `inner` would name)."""
    if inner is None and action in _ALLOWED:
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def _set_deadline(raw: sqlite3.Connection, seconds: float) -> None:
    # Of the processor's time: on a machine that does much else, a sound file takes no less of it.
    ends: dict[int, float] = {}

    def late() -> Any:
        now = time.thread_time()
        return now > ends.setdefault(threading.get_ident(), now + seconds)

    raw.set_progress_handler(late, _STEPS)
