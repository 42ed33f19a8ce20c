"""The record tables, kept equal to what the entries say."""

import functools
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.journal import State
from meetingdesk.storage import hiding, joining, opening, refusing
from meetingdesk.storage.joining import Joined
from meetingdesk.storage.journal import batches, evened, plain, plain_rows, states_of
from meetingdesk.storage.rows import row_of, row_of_only, said_in
from meetingdesk.storage.schema import (
    CACHE,
    RECORD_TABLES,
    removed,
    stranger,
    two_versions,
)

TABLES = (*CACHE, *(known.table for known in RECORD_TABLES.values()))
_AT_ONCE = 5000
_Said = tuple[bytes, Mapping[str, Any] | None]


def refresh(
    connection: sa.Connection, states: Mapping[RecordId, State], *, all_new: bool = False
) -> set[tuple[str, RecordId]]:
    """Bring the rows of the given records up to date; return what changed, was hidden or shown.

    `all_new` promises that no row of any of them is there yet.
    """
    watched = hiding.any_removed(connection) or any(s.removals for s in states.values())
    joined = Joined(connection)
    concerned = joined.concerned(states)
    was = joined.standing(concerned)
    above = hiding.ancestors(connection, states, joined) if watched and not all_new else set()
    roots = hiding.removed_among(connection, above)
    _replace_rows(connection, states, joined, all_new=all_new)
    if concerned:
        now = Joined(connection)
        standing = now.standing({*was, *concerned})
        moved = joining.moved(was, standing)
        if any(state.kind == joining.LINK for state in states.values()):
            # The entries are there already: of a link taken back they tell no more that it was off.
            moved |= {RecordId(cell.hex()) for cell in {*was, *standing}}
        drawn = _drawn_along(connection, moved)
        if watched:
            above |= hiding.ancestors(connection, drawn, joined)
            # All that belongs to those who join or part is looked at anew.
            roots = [*roots, *hiding.removed_among(connection, above), *moved]
        _replace_rows(connection, drawn, now)
        states, joined = {**states, **drawn}, now
    touched = {(s.kind, s.record) for s in states.values()}
    if watched:
        above |= hiding.ancestors(connection, states, joined)
        touched |= hiding.settle(connection, states, above, roots, joined)
    return touched


def _drawn_along(connection: sa.Connection, moved: set[RecordId]) -> dict[RecordId, State]:
    """Return the states of the records that join or part, and of all that refer to them."""
    records = joining.referring(connection, moved) | moved
    found: dict[RecordId, State] = {}
    for batch in batches(sorted(records), 5000):
        found |= states_of(connection, batch)
    return found


def _replace_rows(
    connection: sa.Connection,
    states: Mapping[RecordId, State],
    joined: Joined,
    *,
    all_new: bool = False,
) -> None:
    rows = _rows_of(states.values(), joined)
    if not all_new:
        _clear(connection, states)
    _insert(connection, *rows)


def rebuild(connection: sa.Connection) -> None:
    """Make all record tables anew from the entries."""
    indexes = drop_indexes(connection, TABLES)
    for table in TABLES:
        connection.exec_driver_sql(f'DELETE FROM "{table.name}"')
    Rebuilding(connection, indexes).all_of()


def drop_indexes(connection: sa.Connection, of: Iterable[sa.Table]) -> list[str]:
    """Drop the indexes of tables; return the SQL by which each was made.

    Much is written far sooner where they are made once it is there.
    """
    sql = "SELECT tbl_name, name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
    tables = {table.name for table in of}
    found = [row for row in connection.exec_driver_sql(sql).all() if row[0] in tables]
    for _, name, _ in found:
        connection.exec_driver_sql(f'DROP INDEX "{name}"')
    return [made for _, _, made in found]


class Rebuilding:
    """Fills empty record tables, then makes their indexes: of many rows, far sooner."""

    def __init__(self, connection: sa.Connection, indexes: Iterable[str]) -> None:
        """Begin; `indexes` is the SQL that makes them, of the entries at hand by `connection`."""
        self._connection, self._indexes = connection, indexes
        # By the rows themselves: of a file that is looked at no index is sure.
        sql = "SELECT record FROM entry NOT INDEXED WHERE record IS NOT NULL"
        sql += " GROUP BY record HAVING count(*) > 1"
        self.several = {cell for (cell,) in connection.exec_driver_sql(sql)}
        self._others = set(self.several)

    def take(self, said: Iterable[_Said]) -> None:
        """Write the rows of records with one entry; `said` are record and JSON of all entries.

        What was erased, or is about one of `several`, needs no JSON.
        """
        rows: _Rows = {}
        for cell, raw in said:
            made = None if raw is None or cell in self.several else row_of_only(cell, raw)
            if made is None:
                self._others.add(cell)
                continue
            waiting = rows.setdefault(made[0], [])
            waiting.append(made[1])
            if len(waiting) == _AT_ONCE:
                _insert(self._connection, {made[0]: waiting}, {})
                waiting.clear()
        _insert(self._connection, rows, {})

    def finish(self) -> None:
        """Write all other rows, and say what is hidden."""
        connection = self._connection
        for batch in batches((RecordId(cell.hex()) for cell in sorted(self._others)), _AT_ONCE):
            _insert(connection, *_rows_of(states_of(connection, batch).values(), None))
        for index in self._indexes:
            plain(connection).execute(index)
        joined = Joined(connection)
        joining.settle_all(connection, joined)
        hiding.settle_all(connection, joined)

    def all_of(self) -> None:
        """Do all of it, with the entries as they stand in the file."""
        sql = "SELECT record, gone, body FROM entry WHERE record IS NOT NULL"
        rows = plain_rows(self._connection, sql)
        self.take((c, None if gone or c in self.several else said_in(b)) for c, gone, b in rows)
        self.finish()

    def differing(self) -> list[str]:
        """Return the names of the tables that differ from those of the file laid beside."""
        differ = self._connection.exec_driver_sql(_comparison()).one()
        return [table.name for table, differs in zip(TABLES, differ, strict=True) if differs]


@contextmanager
def rebuilding(path: Path) -> Iterator[Rebuilding]:
    """Give a rebuild in a private database: the file at `path` is only ever read.

    Raises FileTrouble where it cannot be.
    """
    tables, indexes = definitions()
    with (
        refusing.trouble(path, "read"),
        opening.beside(path, ";".join(tables)) as engine,
        engine.begin() as connection,
    ):
        yield Rebuilding(connection, indexes)


def differences(path: Path, said: Iterable[_Said] | None = None) -> list[str]:
    """Return the names of the cache tables that differ from a rebuild; empty when all is well.

    `said` is what `Rebuilding.take` wants of all entries, where they are read already.
    Raises FileTrouble where the file cannot be read.
    """
    with rebuilding(path) as made:
        if said is None:
            made.all_of()
        else:
            made.take(said)
            made.finish()
        return made.differing()


@functools.cache
def definitions() -> tuple[list[str], list[str]]:
    """Return the SQL that makes the record tables, and their indexes."""
    dialect = sqlite.dialect()
    tables = [str(sa.schema.CreateTable(t).compile(dialect=dialect)) for t in TABLES]
    indexes = [index for table in TABLES for index in table.indexes]
    return tables, [str(sa.schema.CreateIndex(i).compile(dialect=dialect)) for i in indexes]


@functools.cache
def _comparison() -> str:
    """Return the SQL that says for all tables, in one row, whether they differ."""
    return f"SELECT {', '.join(map(_differs, TABLES))}"


def _differs(table: sa.Table) -> str:
    """Return the SQL that says whether a table of the file has other rows than of the rebuild."""
    name, file = table.name, opening.FILE
    same = " AND ".join(f'a."{c.name}" IS b."{c.name}"' for c in table.columns)
    key = " AND ".join(f'a."{c.name}" = b."{c.name}"' for c in table.primary_key)
    return (
        f'(SELECT count(*) FROM main."{name}") <> (SELECT count(*) FROM {file}."{name}")'
        f' OR EXISTS (SELECT 1 FROM {file}."{name}" b LEFT JOIN main."{name}" a ON {key}'
        f" WHERE NOT ({same}))"
    )


def _clear(connection: sa.Connection, states: Mapping[RecordId, State]) -> None:
    raw = plain(connection)
    for batch in map(evened, batches(bytes.fromhex(record) for record in states)):
        marks = ", ".join("?" * len(batch))
        for emptied in _clearing():
            raw.execute(f"{emptied} IN ({marks})", batch)


@functools.cache
def _clearing() -> list[str]:
    # In all tables: a source may say that a record is of another kind than it was.
    records = (stranger, *(known.table for known in RECORD_TABLES.values()))
    found = [f'DELETE FROM "{table.name}" WHERE id' for table in records]
    return found + [f'DELETE FROM "{table.name}" WHERE record' for table in (two_versions, removed)]


_Rows = dict[str, list[tuple[Any, ...]]]
_Aside = dict[sa.Table, list[dict[str, Any]]]


def _rows_of(states: Iterable[State], joined: Joined | None) -> tuple[_Rows, _Aside]:
    """Return the rows of records, by kind, and what goes into the other tables.

    Without `joined` references stand as they were said.
    """
    rows: _Rows = {}
    aside: _Aside = {stranger: [], two_versions: [], removed: []}
    for state in states:
        if not state.known:
            continue
        cell = bytes.fromhex(state.record)
        known = RECORD_TABLES.get(state.kind)
        if known is None:
            aside[stranger].append({"id": cell, "kind": state.kind})
            continue
        row = row_of(state)
        row = joining.row_of(known, row, joined) if joined else row
        rows.setdefault(state.kind, []).append(row)
        if state.removals:
            aside[removed].append({"record": cell, "kind": state.kind, "hidden": 0})
        aside[two_versions] += [
            {"record": cell, "kind": state.kind, "field": name}
            for name, heads in state.heads.items()
            if len(heads) > 1 and joining.differ(state, name, joined)
        ]
    return rows, aside


def _insert(connection: sa.Connection, rows: _Rows, aside: _Aside) -> None:
    for kind, values in rows.items():
        if values:
            plain(connection).executemany(_replace(kind), values)
    for table, found in aside.items():
        if found:
            connection.execute(table.insert().prefix_with("OR REPLACE"), found)


def _replace(kind: str) -> str:
    known = RECORD_TABLES[kind]
    marks = ", ".join("?" * len(known.column_names))
    names = ", ".join(f'"{name}"' for name in known.column_names)
    return f'INSERT OR REPLACE INTO "{known.table.name}" ({names}) VALUES ({marks})'
