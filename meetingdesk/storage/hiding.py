"""Which records are hidden: those removed, with all that belongs to them, while nothing is new.

A removal hides the whole only while it covers every head of the whole (DESIGN: an edit that its
author had not seen is never hidden). What belongs to a record is told by the values shown; a
joined record belongs to the one that stands for it, and is hidden as long as it does.
"""

from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.journal import State, hidden_by_itself
from meetingdesk.storage.joining import Joined, kind_of
from meetingdesk.storage.journal import batches, plain_rows, rows_among, states_of
from meetingdesk.storage.schema import RECORD_TABLES, RecordTable, removed

Known = tuple[str, RecordId]
_SIZES = 20
"""Queries kept, of as many sizes: that of a whole batch, and those that were asked last."""


def any_removed(connection: sa.Connection) -> bool:
    """Say whether any record of the file was ever removed and not taken back."""
    return connection.execute(sa.select(removed.c.record).limit(1)).first() is not None


def ancestors(
    connection: sa.Connection, states: Mapping[RecordId, State], joined: Joined
) -> set[RecordId]:
    """Return the records and all to which they belong, by the rows as they stand."""
    return set(_above(connection, states, joined))


def _above(
    connection: sa.Connection, records: Iterable[RecordId], joined: Joined
) -> dict[RecordId, list[RecordId]]:
    """Return to what the records belong, and to what that does: by record, the next above it."""
    found: dict[RecordId, list[RecordId]] = {}
    level = set(records)
    while level:
        owners = _owners(connection, level, joined)
        found |= owners
        level = {owner for some in owners.values() for owner in some} - found.keys()
    return found


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
    records = [(kind, record) for kind, record in records if kind in RECORD_TABLES]
    above = _above(connection, (record for _, record in records), joined)
    hidden_ones = _hidden_by_themselves(connection, above)
    known = {r: r in hidden_ones or joined.away(bytes.fromhex(r)) for r in above}
    by_kind: dict[tuple[str, bool], list[bytes]] = {}
    for kind, record in records:
        hidden = _is_hidden(record, known, above)
        by_kind.setdefault((kind, hidden), []).append(bytes.fromhex(record))
    for (kind, hidden), cells in by_kind.items():
        table = RECORD_TABLES[kind].table
        for batch in batches(cells):
            query = table.update().where(table.c.id.in_(batch)).values(hidden=int(hidden))
            connection.execute(query)


def _is_hidden(
    record: RecordId,
    known: Mapping[RecordId, bool],
    above: Mapping[RecordId, Collection[RecordId]],
) -> bool:
    """Say whether a record or any above it is hidden; `above` may lead round in a circle."""
    seen: set[RecordId] = set()
    waiting = [record]
    while waiting:
        one = waiting.pop()
        if known[one]:
            return True
        if one not in seen:
            seen.add(one)
            waiting += above[one]
    return False


def _hidden_by_themselves(
    connection: sa.Connection, records: Collection[RecordId]
) -> set[RecordId]:
    sql = "SELECT record FROM removed WHERE hidden = 1 AND record IN"
    cells = [bytes.fromhex(record) for record in records]
    return {RecordId(cell.hex()) for (cell,) in rows_among(connection, sql, cells)}


def removed_among(connection: sa.Connection, records: set[RecordId]) -> list[RecordId]:
    """Return those of the records that somebody removed."""
    found: list[RecordId] = []
    for batch in batches(bytes.fromhex(record) for record in records):
        query = sa.select(removed.c.record).where(removed.c.record.in_(batch))
        found += [RecordId(cell.hex()) for (cell,) in connection.execute(query)]
    return found


def _owners(
    connection: sa.Connection, records: Collection[RecordId], joined: Joined
) -> dict[RecordId, list[RecordId]]:
    """Return for each record what it belongs to, by the rows as they stand."""
    found: dict[RecordId, list[RecordId]] = {}
    for batch in batches(bytes.fromhex(record) for record in records):
        for cell in batch:
            standing = joined.canonical(cell)
            stands = [RecordId(standing.hex())] if standing != cell else []
            found[RecordId(cell.hex())] = stands
        for cell, owner in plain_rows(connection, _owners_query(len(batch)), batch):
            found[RecordId(cell.hex())].append(RecordId(owner.hex()))
    return found


@lru_cache(maxsize=_SIZES)
def _owners_query(count: int) -> str:
    """Return one query that finds in all tables to what so many records belong."""
    marks = ", ".join(f"?{n}" for n in range(1, count + 1))
    return " UNION ALL ".join(
        f'SELECT id, "{column.name}" FROM "{known.table.name}"'
        f' WHERE id IN ({marks}) AND "{column.name}" IS NOT NULL'
        for known in RECORD_TABLES.values()
        for column in owner_columns(known)
    )


def owner_columns(known: RecordTable) -> list[sa.Column[Any]]:
    """Return the columns that name the record to which a row belongs."""
    return [known.table.c[cells.columns[0]] for cells in known.cells if cells.spec.owner]


@lru_cache(maxsize=_SIZES)
def _children_query(count: int) -> str:
    """Return one query that finds in all tables what belongs to so many records."""
    marks = ", ".join(f"?{n}" for n in range(1, count + 1))
    return " UNION ".join(
        f'SELECT \'{kind}\', id FROM "{known.table.name}" WHERE "{column.name}" IN ({marks})'
        for kind, known in RECORD_TABLES.items()
        for column in owner_columns(known)
    )


def _children(
    connection: sa.Connection, owners: list[bytes], joined: Joined
) -> set[tuple[str, bytes]]:
    found: set[tuple[str, bytes]] = set()
    for batch in batches(owners):
        rows = plain_rows(connection, _children_query(len(batch)), batch)
        found.update((kind, cell) for kind, cell in rows)
    for owner in owners:
        found.update((kind_of(connection, other), other) for other in joined.others(owner))
    return found
