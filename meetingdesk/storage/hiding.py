"""Which records are hidden: those removed, with all that belongs to them, while nothing is new.

A removal hides the whole only while it covers every head of the whole (DESIGN: an edit that its
author had not seen is never hidden). What belongs to a record is told by the values shown; a
joined record belongs to the one that stands for it, and is hidden as long as it does.
"""

from collections.abc import Collection, Iterable, Mapping
from functools import cache
from typing import Any

import sqlalchemy as sa

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.journal import State, hidden_by_itself
from meetingdesk.storage.joining import Joined, kind_of
from meetingdesk.storage.journal import batches, states_of, to_entry
from meetingdesk.storage.schema import RECORD_TABLES, RecordTable, entry, removed

Known = tuple[str, RecordId]


def any_removed(connection: sa.Connection) -> bool:
    """Say whether any record of the file was ever removed and not taken back."""
    return connection.execute(sa.select(removed.c.record).limit(1)).first() is not None


def ancestors(
    connection: sa.Connection, states: Mapping[RecordId, State], joined: Joined
) -> set[RecordId]:
    """Return the records and all to which they belong, by the rows as they stand."""
    seen: set[RecordId] = set()
    waiting = list(states)
    while waiting:
        record = waiting.pop()
        if record not in seen:
            seen.add(record)
            waiting += _owners(connection, record, joined)
    return seen


def whole(connection: sa.Connection, record: RecordId, joined: Joined | None = None) -> set[Known]:
    """Return all that belongs to a record, itself left out, hidden or not."""
    joined = joined or Joined(connection)
    found: set[Known] = set()
    seen = {bytes.fromhex(record)}
    level: list[bytes] = list(seen)
    while level:
        found_here = _children(connection, level, joined)
        fresh = {(kind, cell) for kind, cell in found_here if cell not in seen}
        level = [cell for _, cell in fresh]
        seen.update(level)
        found.update((kind, RecordId(cell.hex())) for kind, cell in fresh)
    return found


def settle(
    connection: sa.Connection,
    states: Mapping[RecordId, State],
    above: set[RecordId],
    roots: Collection[RecordId],
    joined: Joined,
) -> set[Known]:
    """Hide and show what an edit of `states` (with `above` before and after it) makes so.

    `roots` are those of them that were removed before it: an undone union takes removals away.
    """
    changed: set[Known] = {(s.kind, s.record) for s in states.values()}
    for root in removed_among(connection, above):
        changed |= _settle_root(connection, root, joined)
    for record in above & set(states):
        if record in roots or states[record].heads.get("removed"):
            changed |= whole(connection, record, joined)
    _mark(connection, changed, joined)
    return changed


def settle_all(connection: sa.Connection, joined: Joined) -> None:
    """Hide all that is to be hidden; every row was written as shown, or as joined."""
    roots = [RecordId(cell.hex()) for (cell,) in connection.execute(sa.select(removed.c.record))]
    changed: set[Known] = set()
    for root in roots:
        changed |= _settle_root(connection, root, joined)
    _mark(connection, changed, joined)


def _settle_root(connection: sa.Connection, root: RecordId, joined: Joined) -> set[Known]:
    belonging = whole(connection, root, joined)
    states = states_of(connection, [root, *(record for _, record in belonging)])
    state = states.pop(root)
    known = [s for s in states.values() if s.known]
    hidden = hidden_by_itself(state, known)
    where = removed.c.record == bytes.fromhex(root)
    connection.execute(removed.update().where(where).values(hidden=int(hidden)))
    return belonging | {(state.kind, root)}


def _mark(connection: sa.Connection, records: Iterable[Known], joined: Joined) -> None:
    """Set the mark of each record: hidden where it, or one it belongs to, is hidden by itself."""
    known: dict[RecordId, bool] = {}
    by_kind: dict[tuple[str, bool], list[bytes]] = {}
    for kind, record in records:
        if kind in RECORD_TABLES:
            hidden = _is_hidden(connection, record, known, joined)
            by_kind.setdefault((kind, hidden), []).append(bytes.fromhex(record))
    for (kind, hidden), cells in by_kind.items():
        table = RECORD_TABLES[kind].table
        for batch in batches(cells):
            query = table.update().where(table.c.id.in_(batch)).values(hidden=int(hidden))
            connection.execute(query)


def _is_hidden(
    connection: sa.Connection, record: RecordId, known: dict[RecordId, bool], joined: Joined
) -> bool:
    if record not in known:
        known[record] = False
        where = sa.and_(removed.c.record == bytes.fromhex(record), removed.c.hidden == 1)
        itself = connection.execute(sa.select(removed.c.record).where(where)).first() is not None
        away = joined.away(bytes.fromhex(record))
        known[record] = (
            itself
            or away
            or any(
                _is_hidden(connection, owner, known, joined)
                for owner in _owners(connection, record, joined)
            )
        )
    return known[record]


def removed_among(connection: sa.Connection, records: set[RecordId]) -> list[RecordId]:
    """Return those of the records that somebody removed."""
    found: list[RecordId] = []
    for batch in batches(bytes.fromhex(record) for record in records):
        query = sa.select(removed.c.record).where(removed.c.record.in_(batch))
        found += [RecordId(cell.hex()) for (cell,) in connection.execute(query)]
    return found


def _owners(connection: sa.Connection, record: RecordId, joined: Joined) -> list[RecordId]:
    cell = bytes.fromhex(record)
    standing = joined.canonical(cell)
    owners = [RecordId(standing.hex())] if standing != cell else []
    query = sa.select(entry.c.id, entry.c.gone, entry.c.body).where(entry.c.record == cell)
    first = connection.execute(query.limit(1)).first()
    known = RECORD_TABLES.get(to_entry(*first).kind) if first else None
    columns = owner_columns(known) if known else []
    if known is None or not columns:
        return owners
    row = connection.execute(sa.select(*columns).where(known.table.c.id == cell)).first()
    return owners + [RecordId(owner.hex()) for owner in row or () if owner]


def owner_columns(known: RecordTable) -> list[sa.Column[Any]]:
    """Return the columns that name the record to which a row belongs."""
    return [known.table.c[cells.columns[0]] for cells in known.cells if cells.spec.owner]


@cache
def _children_query() -> str:
    """Return one query that finds in all tables what belongs to a record."""
    return " UNION ".join(
        f'SELECT \'{kind}\', id FROM "{known.table.name}" WHERE "{column.name}" = :owner'
        for kind, known in RECORD_TABLES.items()
        for column in owner_columns(known)
    )


def _children(
    connection: sa.Connection, owners: list[bytes], joined: Joined
) -> set[tuple[str, bytes]]:
    found: set[tuple[str, bytes]] = set()
    for owner in owners:
        rows = connection.exec_driver_sql(_children_query(), {"owner": owner})
        found.update((kind, cell) for kind, cell in rows)
        found.update((kind_of(connection, other), other) for other in joined.others(owner))
    return found
