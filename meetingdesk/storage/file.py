"""One file on disk: entries go in, records come out; a call is a transaction."""

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, cast

import sqlalchemy as sa

from meetingdesk.domain.entries import Entry
from meetingdesk.domain.errors import DamagedFile, FileTrouble, RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.journal import State
from meetingdesk.domain.records import Record
from meetingdesk.storage import diagnosis, opening, refusing
from meetingdesk.storage.journal import digest_of, entries_about, meta_value, states_of
from meetingdesk.storage.page_copy import copy_pages
from meetingdesk.storage.schema import (
    RECORD_TABLES,
    RecordTable,
    import_log,
    removed,
    to_bytes,
    two_versions,
)

R = TypeVar("R", bound=Record)
Known = tuple[str, RecordId]
_FILE_ID = re.compile(r"[0-9a-f]{32}")
_MUCH_MEMORY = -64_000
"""Kibibytes (negative, as SQLite wants it) of pages kept while much is written."""
_LOOKED_THROUGH = 8_000_000
"""Bytes up to which opening looks through all pages; larger files are checked on demand."""


class MeetingFile:
    """A file that is open. All methods raise FileTrouble where the disk will not."""

    def __init__(self, path: Path, *, guarded: sa.Engine | None = None) -> None:
        """Open the file at `path`; FileTrouble says why where that cannot be.

        `guarded` is the engine of a private copy at `path` that the gate looks through. Of a file
        of an earlier format only entries and attachments are to be read.
        """
        self.path = path
        self.read_only = guarded is not None or opening.inspect(path)
        self._opened: sa.Engine | None = guarded or opening.connect(path, read_only=self.read_only)
        try:
            with refusing.trouble(path, "opened"):
                if guarded is None:
                    opening.is_sound(self._engine, path)
                    if path.stat().st_size <= _LOOKED_THROUGH:
                        opening.has_sound_pages(self._engine, path)
                        self._has_sound_cells()
                with self._engine.begin() as connection:
                    self.format = opening.format_in(connection)
                    self.file_id = meta_value(connection, "file")
            if not _FILE_ID.fullmatch(self.file_id):
                # It names files of ours, so nothing else may stand there.
                raise DamagedFile(
                    "{file} is damaged: its own id is none. It was left as it is. Open a"
                    " backup of it.",
                    file=path.name,
                )
        except FileTrouble:
            self._engine.dispose()
            raise
        self._inode = _inode(path)

    def close(self) -> None:
        """Let go of the file; nothing can be asked of it from then on."""
        opened, self._opened = self._opened, None
        if opened:
            opened.dispose()

    @property
    def closed(self) -> bool:
        """Whether it was let go of."""
        return self._opened is None

    @property
    def _engine(self) -> sa.Engine:
        if self._opened is None:
            # An engine would open the file again, and nobody would close it.
            raise RuntimeError(f"{self.path.name} was closed, and is asked for something still")
        return self._opened

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """Give a connection that sees one state of the file."""
        with (
            refusing.trouble(self.path, "read"),
            self._engine.begin() as connection,
            self.answering(connection),
        ):
            yield connection

    @contextmanager
    def writing(self, *, much: bool = False) -> Iterator[sa.Connection]:
        """Give a connection whose writes are kept whole, or not at all.

        `much` is said of many thousand entries: they get the memory that they need.
        """
        self._is_still_there()
        writer = self._engine.execution_options(writes=True)
        with refusing.trouble(self.path, "saved"), writer.begin() as connection:
            if much:
                connection.exec_driver_sql(f"PRAGMA cache_size={_MUCH_MEMORY}")
                connection.exec_driver_sql("PRAGMA cache_spill=ON")
            with self.answering(connection):
                yield connection
            if much:
                connection.exec_driver_sql("PRAGMA cache_spill=OFF")
                connection.exec_driver_sql(f"PRAGMA cache_size={opening.CACHE}")

    @contextmanager
    def trying(self) -> Iterator[sa.Connection]:
        """Give a connection whose writes only it sees: they are never kept, nor reach the disk.

        They are held in memory, so it is not for many thousand entries.
        """
        self._is_still_there()
        writer = self._engine.execution_options(writes=True)
        with refusing.trouble(self.path, "read"), writer.connect() as connection:
            raw = connection.connection.dbapi_connection
            assert raw is not None
            # Else what is needed to go back would be written beside the file.
            raw.cursor().execute("PRAGMA journal_mode=MEMORY")
            try:
                with connection.begin() as transaction, self.answering(connection):
                    yield connection
                    transaction.rollback()
            finally:
                raw.cursor().execute("PRAGMA journal_mode=DELETE")

    def all(self, kind: type[R], /, **equals: Any) -> list[R]:
        """Return the visible records of a kind whose fields equal the given values.

        Kinds with a place come in its order; `parent` stands for the parent of the place. A
        frozenset stands for any of its values.
        """
        known = RECORD_TABLES[kind.__name__]
        query = _visible(kind.__name__)
        if equals:
            query = query.where(*_equal(known, equals))
        with self.reading() as connection:
            return [cast(R, known.record(row)) for row in connection.execute(query).all()]

    def get(self, kind: type[R], record: RecordId) -> R | None:
        """Return a visible record, or None."""
        found = self.all(kind, id=record)
        return found[0] if found else None

    def states(self, records: Iterable[RecordId]) -> dict[RecordId, State]:
        """Return what the entries say of the records."""
        with self.reading() as connection:
            return states_of(connection, list(records))

    def entries(self, record: RecordId) -> list[Entry]:
        """Return all entries about a record."""
        with self.reading() as connection:
            return entries_about(connection, [record])[record]

    def with_two_versions(self) -> list[tuple[str, RecordId, str]]:
        """Return kind, record and field of all that has two versions."""
        query = sa.select(two_versions.c.kind, two_versions.c.record, two_versions.c.field)
        with self.reading() as connection:
            return [(k, RecordId(r.hex()), f) for k, r, f in connection.execute(query)]

    def removed_but_shown(self) -> list[Known]:
        """Return the records that one removed and another changed: they stay, flagged."""
        query = sa.select(removed.c.kind, removed.c.record).where(removed.c.hidden == 0)
        with self.reading() as connection:
            return [(k, RecordId(r.hex())) for k, r in connection.execute(query)]

    def importers(self) -> dict[str, tuple[str, str]]:
        """Return for each source who imported it last, and when."""
        with self.reading() as connection:
            rows = connection.execute(sa.select(import_log).order_by(import_log.c.n)).all()
        return {row.source: (row.author, row.at) for row in rows}

    def hurry(self) -> None:
        """Wait for no disk from now on, and take memory: for a file that is no one's yet."""
        with self._engine.connect() as connection:
            raw = connection.connection.dbapi_connection
            assert raw is not None
            for pragma in ("synchronous=OFF", "journal_mode=MEMORY", "cache_size=-64000"):
                raw.cursor().execute(f"PRAGMA {pragma}")

    def lay_beside(self, other: Path) -> None:
        """Have the tables of another file of ours at hand, read only, as those of FILE."""
        with refusing.trouble(other, "read"), self._engine.connect() as connection:
            raw = connection.connection.dbapi_connection
            assert raw is not None
            raw.cursor().execute(*opening.attaching(other))

    def look_through(self) -> None:
        """Look through all pages. Raises FileTrouble where any is damaged."""
        opening.has_sound_pages(self._engine, self.path)

    def copy_pages(self, to: Path) -> None:
        """Write all pages, as they stand between two edits, to a new file at `to`.

        It goes by a connection of its own, so any thread may ask for it.
        """
        with refusing.trouble(self.path, "copied"):
            copy_pages(self.path, to)

    def digest(self) -> tuple[int, str]:
        """Return how many entries the file holds, and the XOR of their ids."""
        with self.reading() as connection:
            return digest_of(connection)

    @contextmanager
    def answering(self, connection: sa.Connection | None = None) -> Iterator[None]:
        """Have a damaged file, and not the program, answer for what fails because of it.

        Raises FileTrouble in place of what is raised within, where the file is found damaged;
        `connection` is the one in use there.
        """
        try:
            yield
        except RuleBroken:
            raise
        except diagnosis.FAULTS as error:
            fault = self._fault(connection)
            if not fault:
                raise
            raise self._damaged(fault) from error

    def _fault(self, connection: sa.Connection | None) -> str:
        if connection is not None:
            return diagnosis.first_fault(connection)
        with refusing.trouble(self.path, "read"), self._engine.begin() as own:
            return diagnosis.first_fault(own)

    def _has_sound_cells(self) -> None:
        with self._engine.begin() as connection:
            for fault in diagnosis.odd_cells(connection):
                raise self._damaged(fault)

    def _damaged(self, fault: str) -> FileTrouble:
        return DamagedFile(
            "{file} is damaged: {why} It was left as it is. Open a backup of it.",
            file=self.path.name,
            why=fault,
        )

    def _is_still_there(self) -> None:
        if self.read_only:
            raise FileTrouble(
                "{file} can only be read here, so nothing was changed. Save a copy in a"
                " folder of your own and work on that.",
                file=self.path.name,
            )
        with refusing.trouble(self.path, "saved"):
            if _inode(self.path) != self._inode:
                raise FileTrouble(
                    "{file} was replaced by another file while it was open; this change was"
                    " not saved. Open the file again.",
                    file=self.path.name,
                )


@cache
def _visible(kind: str) -> sa.Select[Any]:
    """Return the query for all visible records of a kind: what is asked often is built once."""
    known = RECORD_TABLES[kind]
    placed = known.placed.columns if known.placed else ()
    query = sa.select(known.table).where(known.table.c.hidden == 0)
    return query.order_by(*(known.table.c[name] for name in placed), known.table.c.id)


def _equal(known: RecordTable, equals: dict[str, Any]) -> Iterator[sa.ColumnElement[bool]]:
    for name, value in equals.items():
        if name == "id":
            yield known.table.c.id == to_bytes(value)
        elif name == "parent" and known.placed:
            yield known.table.c[known.placed.columns[0]] == to_bytes(value)
        else:
            cells = next(c for c in known.cells if c.spec.name == name)
            column = known.table.c[name]
            if isinstance(value, frozenset):
                yield column.in_([cells.write(one) for one in sorted(value)])
            else:
                yield column == cells.write(value)


def _inode(path: Path) -> tuple[int, int]:
    found = os.stat(path)
    return found.st_dev, found.st_ino
