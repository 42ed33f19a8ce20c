"""The record tables, kept equal to what the entries say."""

import functools
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine.interfaces import DBAPICursor

from meetingdesk.domain.entries import Entry
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.journal import State, fold
from meetingdesk.storage import hiding, opening
from meetingdesk.storage.journal import batches, to_entry
from meetingdesk.storage.schema import (
    CACHE,
    RECORD_TABLES,
    entry,
    removed,
    stranger,
    two_versions,
)


def refresh(
    connection: sa.Connection, states: Mapping[RecordId, State], *, all_new: bool = False
) -> set[tuple[str, RecordId]]:
    """Bring the rows of the given records up to date; return what changed, was hidden or shown.

    `all_new` promises that no row of any of them is there yet.
    """
    watched = hiding.any_removed(connection) or any(s.removals for s in states.values())
    above = hiding.ancestors(connection, states) if watched and not all_new else set()
    roots = hiding.removed_among(connection, above)
    if not all_new:
        _clear(connection, states)
    _write(connection, states.values())
    touched = {(s.kind, s.record) for s in states.values()}
    if watched:
        above |= hiding.ancestors(connection, states)
        touched |= hiding.settle(connection, states, above, roots)
    return touched


def rebuild(connection: sa.Connection) -> None:
    """Make all record tables anew from the entries."""
    for table in (*CACHE, *(t.table for t in RECORD_TABLES.values())):
        connection.exec_driver_sql(f'DELETE FROM "{table.name}"')
    _fill(connection)


def _fill(connection: sa.Connection) -> None:
    query = sa.select(entry.c.record, entry.c.id, entry.c.gone, entry.c.body)
    rows = connection.execute(query.where(entry.c.record.is_not(None)).order_by(entry.c.record))
    for batch in batches(_grouped(rows), 5000):
        _write(connection, [fold(record, entries) for record, entries in batch])
    hiding.settle_all(connection)


def differences(path: Path) -> list[str]:
    """Return the names of the cache tables that differ from a rebuild; empty when all is well.

    The rebuild is made in a private database: the file at `path` is only ever read.
    """
    with opening.beside(path, _definitions()) as engine, engine.begin() as connection:
        _fill(connection)
        raw = connection.connection.cursor()
        return [
            table.name
            for table in (*CACHE, *(t.table for t in RECORD_TABLES.values()))
            if _rows(raw, "main", table) != _rows(raw, opening.FILE, table)
        ]


@functools.cache
def _definitions() -> str:
    tables = [*CACHE, *(t.table for t in RECORD_TABLES.values())]
    indexes = [index for table in tables for index in table.indexes]
    made: list[sa.schema.CreateTable | sa.schema.CreateIndex] = [
        *map(sa.schema.CreateTable, tables),
        *map(sa.schema.CreateIndex, indexes),
    ]
    return ";".join(str(one.compile(dialect=sqlite.dialect())) for one in made)


def _rows(raw: DBAPICursor, where: str, table: sa.Table) -> frozenset[int]:
    raw.execute(f'SELECT * FROM {where}."{table.name}"')
    return frozenset(map(hash, iter(raw.fetchone, None)))


def _grouped(rows: Iterable[Any]) -> Iterator[tuple[RecordId, list[Entry]]]:
    current, entries = b"", list[Entry]()
    for record, entry_id, gone, body in rows:
        if record != current and entries:
            yield RecordId(current.hex()), entries
            entries = []
        current = record
        entries.append(to_entry(entry_id, gone, body))
    if entries:
        yield RecordId(current.hex()), entries


def _clear(connection: sa.Connection, states: Mapping[RecordId, State]) -> None:
    # In all tables: a source may say that a record is of another kind than it was.
    for batch in batches(bytes.fromhex(record) for record in states):
        marks = ", ".join("?" * len(batch))
        for table in (stranger, *(t.table for t in RECORD_TABLES.values())):
            sql = f'DELETE FROM "{table.name}" WHERE id IN ({marks})'
            connection.exec_driver_sql(sql, tuple(batch))
        connection.execute(two_versions.delete().where(two_versions.c.record.in_(batch)))
        connection.execute(removed.delete().where(removed.c.record.in_(batch)))


def _write(connection: sa.Connection, states: Iterable[State]) -> None:
    rows: dict[str, list[tuple[Any, ...]]] = {}
    aside: dict[sa.Table, list[dict[str, Any]]] = {stranger: [], two_versions: [], removed: []}
    for state in states:
        if not state.known:
            continue
        record = state.build()
        cell = bytes.fromhex(state.record)
        if record is None:
            aside[stranger].append({"id": cell, "kind": state.kind})
            continue
        rows.setdefault(state.kind, []).append(RECORD_TABLES[state.kind].row(record))
        if state.removals:
            aside[removed].append({"record": cell, "kind": state.kind, "hidden": 0})
        aside[two_versions] += [
            {"record": cell, "kind": state.kind, "field": name}
            for name, heads in state.heads.items()
            if len(heads) > 1 and state.versions(name)
        ]
    for kind, values in rows.items():
        connection.exec_driver_sql(_replace(kind), values)
    for table, found in aside.items():
        if found:
            connection.execute(table.insert().prefix_with("OR REPLACE"), found)


def _replace(kind: str) -> str:
    known = RECORD_TABLES[kind]
    marks = ", ".join("?" * len(known.column_names))
    names = ", ".join(f'"{name}"' for name in known.column_names)
    return f'INSERT OR REPLACE INTO "{known.table.name}" ({names}) VALUES ({marks})'
