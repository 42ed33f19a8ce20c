"""What is being typed, kept in a local recovery database beside no one's file."""

import dataclasses
import json
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from meetingdesk.domain.entries import EntryId
from meetingdesk.storage.refusing import trouble

T = TypeVar("T")
_COLUMNS = ("record", "field", "kind", "text", "seen", "context")
_TABLE = """CREATE TABLE IF NOT EXISTS draft (
    record TEXT NOT NULL, field TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL,
    seen TEXT NOT NULL, context TEXT NOT NULL, PRIMARY KEY (record, field))"""
_MEMORY = ":memory:"


@dataclass(frozen=True, kw_only=True)
class Draft:
    """Text being typed into one field (or a new line) and not yet an entry.

    `seen` are the heads shown when typing began; `context` is what else the editor needs to
    go on: the chosen speaker, the kind of line.
    """

    record: str
    kind: str
    field: str
    text: str
    seen: frozenset[EntryId] = frozenset()
    context: Mapping[str, str] = dataclasses.field(default_factory=dict)


class _Damaged(Exception):
    """The recovery database is none, or none of ours."""


class Drafts:
    """The recovery database of one file: opened when first needed, and never in the file's way.

    A damaged one is set aside and begun anew; where its folder cannot be used, drafts are kept
    in memory. All methods raise FileTrouble where the disk will not later on.
    """

    def __init__(self, folder: Path, file_id: str) -> None:
        """Name it, in `folder` by the file's id; nothing is opened yet."""
        self._path = folder / f"{file_id}.drafts"
        self._connection: sqlite3.Connection | None = None

    def close(self) -> None:
        """Let go of it."""
        if self._connection:
            self._connection.close()
        self._connection = None

    def keep(self, draft: Draft) -> None:
        """Keep a draft in place of the one before."""
        row = (
            draft.record,
            draft.field,
            draft.kind,
            draft.text,
            json.dumps(sorted(draft.seen)),
            json.dumps(dict(draft.context), ensure_ascii=False),
        )
        sql = f"INSERT OR REPLACE INTO draft ({', '.join(_COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?)"
        with trouble(self._path, "saved"):
            self._do(lambda connection: connection.execute(sql, row))

    def drop(self, record: str, field: str) -> None:
        """Forget a draft: it became an entry, or was given up."""
        sql = "DELETE FROM draft WHERE record = ? AND field = ?"
        with trouble(self._path, "saved"):
            self._do(lambda connection: connection.execute(sql, (record, field)))

    def all(self) -> list[Draft]:
        """Return the drafts that a crash left behind, without those that cannot be read."""
        sql = f"SELECT {', '.join(_COLUMNS)} FROM draft ORDER BY rowid"
        with trouble(self._path, "read"):
            rows = self._do(lambda connection: connection.execute(sql).fetchall())
        return [draft for row in rows if (draft := _read(row))]

    def _do(self, act: Callable[[sqlite3.Connection], T]) -> T:
        try:
            return _acted(act, self._opened())
        except _Damaged:
            self.close()
            self._connection = _anew(self._path)
            return act(self._connection)

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._connection = _acted(_settled, _connected(str(self._path)))
            except (OSError, sqlite3.OperationalError):
                self._connection = _settled(_connected(_MEMORY))
        return self._connection


def _acted(act: Callable[[sqlite3.Connection], T], connection: sqlite3.Connection) -> T:
    """Do it; raises _Damaged where the database, and not the disk, is in the way."""
    try:
        return act(connection)
    except UnicodeError as error:
        raise _Damaged from error
    except sqlite3.DatabaseError as error:
        # What is full, locked or missing is an OperationalError.
        if isinstance(error, sqlite3.OperationalError):
            raise
        raise _Damaged from error


def _connected(name: str) -> sqlite3.Connection:
    connection = sqlite3.connect(name, isolation_level=None, check_same_thread=False)
    connection.text_factory = lambda cell: cell.decode("utf-8", "replace")
    return connection


def _settled(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Return the connection ready for use; closed where it cannot be."""
    try:
        # A draft must survive kill -9, not a power cut: no wait for the platter at each key.
        for pragma in ("journal_mode=DELETE", "synchronous=OFF", "secure_delete=ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute(_TABLE)
        names = {row[1] for row in connection.execute("PRAGMA table_info(draft)")}
        if names != set(_COLUMNS):
            raise _Damaged
        # A damaged page shows at once, and not at the first key.
        connection.execute("SELECT count(*), max(length(text)) FROM draft").fetchone()
    except (sqlite3.Error, UnicodeError, _Damaged):
        connection.close()
        raise
    return connection


def _anew(path: Path) -> sqlite3.Connection:
    """Set what is at `path` aside and begin a new one there; in memory where that cannot be."""
    try:
        path.replace(path.with_name(f"{path.name}.damaged"))
        with suppress(FileNotFoundError):
            # It belongs to the damaged one, and would be played back into the new.
            path.with_name(f"{path.name}-journal").unlink()
        return _settled(_connected(str(path)))
    except (OSError, sqlite3.Error, UnicodeError, _Damaged):
        return _settled(_connected(_MEMORY))


def _read(row: tuple[Any, ...]) -> Draft | None:
    """Return the draft of a row; None where the row cannot be read."""
    try:
        record, field, kind, text, seen, context = row[:4] + tuple(map(json.loads, row[4:]))
    except (ValueError, TypeError, RecursionError):
        return None
    told = [record, field, kind, text]
    if isinstance(seen, list) and isinstance(context, dict):
        told += [*seen, *context.values()]
        if all(isinstance(one, str) for one in told):
            return Draft(
                record=record,
                kind=kind,
                field=field,
                text=text,
                seen=frozenset(map(EntryId, seen)),
                context=context,
            )
    return None
