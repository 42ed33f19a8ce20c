"""Opening a file: is it ours, is it whole, may we write; troubles put into words."""

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import sqlalchemy as sa

from meetingdesk.domain.errors import DamagedFile, FileTrouble
from meetingdesk.storage.engines import engine_on
from meetingdesk.storage.header import (
    APPLICATION_ID,
    DEFINITIONS,
    FORMAT,
    FORMATS,
    HEADER_SIZE,
    MAGIC,
    application_of,
    format_of,
    tables_digest,
)
from meetingdesk.storage.journal import plain, plain_rows
from meetingdesk.storage.margins import note_margins
from meetingdesk.storage.refusing import trouble
from meetingdesk.storage.schema import metadata

FILE = "file"
"""The name of a file's database that lies beside a private one."""

PAGE = 8192
"""Bytes of a page of a new file: less of a page stays empty than of SQLite's usual 4,096."""
_WAIT_MS = 3000
CACHE = -400
"""Kibibytes (negative, as SQLite wants it) of pages kept: the lists read few."""
_CACHE_BESIDE = -64_000
"""The same for a private database, and a quarter for the file: both are gone through in no order,
and of 200,000 entries a fifth of the time is saved."""


def connect(path: Path, *, read_only: bool) -> sa.Engine:
    """Return the engine of a file, one connection, safe settings."""
    mode = "ro" if read_only else "rw"
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    return engine_on(partial(_opened, uri, read_only), _begin_reading if read_only else _begin)


@contextmanager
def beside(path: Path, definitions: str) -> Iterator[sa.Engine]:
    """Give a private database of these definitions, beside the file at `path`, read only.

    The file's tables bear the name of FILE; what is made goes to a file of the system's own
    that vanishes with it, and to memory while it is small.
    """
    engine = engine_on(partial(_attached, path, definitions), _begin_reading)
    try:
        yield engine
    finally:
        engine.dispose()


def _attached(path: Path, definitions: str) -> sqlite3.Connection:
    raw = sqlite3.connect("", uri=True, isolation_level=None, check_same_thread=False)
    try:
        for pragma in ("trusted_schema=OFF", "cell_size_check=ON", f"busy_timeout={_WAIT_MS}"):
            raw.execute(f"PRAGMA {pragma}")
        # Nothing of it is ever rolled back or found again.
        for pragma in ("journal_mode=OFF", "synchronous=OFF", f"cache_size={_CACHE_BESIDE}"):
            raw.execute(f"PRAGMA main.{pragma}")
        raw.executescript(f"BEGIN; {definitions}; COMMIT;")
        raw.execute(*attaching(path))
        raw.execute(f"PRAGMA {FILE}.cache_size={_CACHE_BESIDE // 4}")
    except (sqlite3.Error, UnicodeError):
        raw.close()
        raise
    return raw


def attaching(path: Path) -> tuple[str, tuple[str]]:
    """Return the SQL, with its value, that lays a file beside another as FILE, read only."""
    return f"ATTACH ? AS {FILE}", (f"{path.absolute().as_uri()}?mode=ro",)


def _begin(connection: sa.Connection) -> None:
    writes = connection.get_execution_options().get("writes")
    plain(connection).execute("BEGIN IMMEDIATE" if writes else "BEGIN")


def _begin_reading(connection: sa.Connection) -> None:
    plain(connection).execute("BEGIN")


def _opened(uri: str, read_only: bool) -> sqlite3.Connection:
    pragmas = ["trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "temp_store=MEMORY"]
    pragmas += [f"busy_timeout={_WAIT_MS}", f"cache_size={CACHE}"]
    # Nothing is written before all is: a full disk then leaves every byte as it was.
    pragmas.append("cache_spill=OFF")
    if not read_only:
        # DELETE with EXTRA lost nothing in simulated power cuts; WAL dies on network shares.
        pragmas += ["journal_mode=DELETE", "synchronous=EXTRA", "secure_delete=ON"]
    raw = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    try:
        for pragma in pragmas:
            raw.execute(f"PRAGMA {pragma}")
    except (sqlite3.Error, UnicodeError):
        raw.close()
        raise
    return raw


def make(path: Path, file_id: str, program: str) -> None:
    """Make an empty file of our format at `path`, which must not exist.

    Raises FileTrouble where it cannot be made; nothing is then left behind.
    """
    with trouble(path, "made"):
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o644))
        except FileExistsError:
            raise FileTrouble(
                "{file} exists already and was left as it is. Choose another name.", file=path.name
            ) from None
        try:
            _lay_out(path, file_id, program)
        except (sa.exc.DBAPIError, sqlite3.Error):
            path.unlink(missing_ok=True)
            raise


def _lay_out(path: Path, file_id: str, program: str) -> None:
    engine = connect(path, read_only=False)
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql(f"PRAGMA page_size={PAGE}")
            metadata.create_all(connection)
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={FORMAT}")
            rows = {"file": file_id, "program": program, "count": "0", "xor": "0" * 64}
            connection.execute(
                metadata.tables["meta"].insert(),
                [{"key": k, "value": v} for k, v in rows.items()],
            )
            note_margins(connection)
    finally:
        engine.dispose()


def inspect(path: Path) -> bool:
    """Look at a file from outside; say whether it can only be read.

    Raises FileTrouble where it is not there, not ours, or of a newer program.
    """
    with trouble(path, "opened"):
        is_ordinary(path)
        with path.open("rb") as stream:
            header = stream.read(HEADER_SIZE)
        if len(header) < HEADER_SIZE or not header.startswith(MAGIC):
            raise DamagedFile(
                "{file} is not a Meeting Desk file, or its beginning is damaged. It was"
                " left as it is. Open another file, or a backup of this one.",
                file=path.name,
            )
        if application_of(header) != APPLICATION_ID:
            raise FileTrouble(
                "{file} belongs to another program, not to Meeting Desk. It was left as"
                " it is. Choose a file whose name ends in .mdesk.",
                file=path.name,
            )
        version = format_of(header)
        if version > FORMAT:
            raise FileTrouble(
                "{file} has file format {version}, made by a newer Meeting Desk; this"
                " program knows formats up to {format}. It was left as it is. Install the"
                " newer program to open it.",
                file=path.name,
                version=version,
                format=FORMAT,
            )
    # With a journal beside it the end may come back from there: looked at once that was done.
    if not path.with_name(f"{path.name}-journal").exists():
        has_its_end(path)
    return _protected(path) or not os.access(path.absolute().parent, os.W_OK)


def _protected(path: Path) -> bool:
    """Whether a file may not be written; who protects one means administrators, too."""
    anybody = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
    return not path.stat().st_mode & anybody or not os.access(path, os.W_OK)


def is_ordinary(path: Path) -> None:
    """Check that a path is that of a file: what is read from a pipe or device may never end.

    Raises FileTrouble where it is not; OSError where nothing is there.
    """
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise FileTrouble("{file} is a folder. Name a file in it.", file=path.name or path)
    if not stat.S_ISREG(mode):
        raise FileTrouble(
            "{file} is not an ordinary file. Name a file of Meeting Desk.", file=path.name
        )


def has_its_end(path: Path) -> None:
    """Check that a file is as long as it says.

    Raises FileTrouble where its end is missing.
    """
    with trouble(path, "opened"):
        with path.open("rb") as stream:
            header = stream.read(100)
        page = int.from_bytes(header[16:18], "big")
        pages = int.from_bytes(header[28:32], "big")
        if path.stat().st_size < pages * (65536 if page == 1 else page):
            raise DamagedFile(
                "{file} is damaged: its end is missing, as after a copy that was broken"
                " off. It was left as it is. Copy it again, or open a backup of it.",
                file=path.name,
            )


def is_sound(engine: sa.Engine, path: Path) -> None:
    """Check that the tables are just those of its format, and that the file is all there.

    Raises FileTrouble where anything is missing, changed or added.
    """
    with engine.connect() as connection:
        version, tables = format_in(connection), tables_of(connection)
    if tables != FORMATS.get(version):
        raise DamagedFile(
            "{file} has tables that Meeting Desk did not make; it was changed by"
            " another program and is not opened. Open a backup of it.",
            file=path.name,
        )
    has_its_end(path)


def has_sound_pages(engine: sa.Engine, path: Path) -> None:
    """Look through the pages of the file, as fast as that goes.

    Raises FileTrouble where any is damaged.
    """
    with engine.connect() as connection:
        found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    if found != "ok":
        raise DamagedFile(
            "{file} is damaged. It was left as it is. Open a backup of it.", file=path.name
        )


def format_in(connection: sa.Connection) -> int:
    """Return the version of the file format that a database is of, by its own word."""
    return int(next(plain_rows(connection, "PRAGMA user_version"))[0])


def tables_of(connection: sa.Connection) -> str:
    """Return the digest of how a database's tables and indexes are defined."""
    return tables_digest(plain_rows(connection, DEFINITIONS))
