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
from meetingdesk.storage.journal import batches, evened, plain, plain_rows, rows_among, states_of
from meetingdesk.storage.schema import RECORD_TABLES, RecordTable

Known = tuple[str, RecordId]
_SIZES = 10
"""Queries kept: a batch has one of so many sizes, see journal.evened."""
_REMOVED = "SELECT record FROM removed"


def any_removed(connection: sa.Connection) -> bool:
    """Say whether any record of the file was ever removed and not taken back."""
    return any(plain_rows(connection, "SELECT 1 FROM removed LIMIT 1"))


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
    return _wholes(connection, [record], joined or Joined(connection))[record]


def _wholes(
    connection: sa.Connection, records: Collection[RecordId], joined: Joined
) -> dict[RecordId, set[Known]]:
    """Return for each record all that belongs to it, itself left out: level by level for all."""
    below: dict[RecordId, set[Known]] = {}
    level = set(records)
    while level:
        below |= _children(connection, level, joined)
        level = {child for above in level for _, child in below[above]} - below.keys()
    return {record: _all_below(record, below) for record in records}


def _all_below(record: RecordId, below: Mapping[RecordId, set[Known]]) -> set[Known]:
    """Return all below a record; `below` may lead round in a circle."""
    found: set[Known] = set()
    waiting = [record]
    while waiting:
        fresh = {child for child in below[waiting.pop()] if child[1] != record} - found
        found |= fresh
        waiting += [child for _, child in fresh]
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
    changed |= _settle_roots(connection, removed_among(connection, above), joined)
    again = [r for r in above & set(states) if r in roots or states[r].heads.get("removed")]
    changed.update(*_wholes(connection, again, joined).values())
    _mark(connection, changed, joined)
    return changed


def settle_all(connection: sa.Connection, joined: Joined) -> None:
    """Hide all that is to be hidden; every row was written as shown, or as joined."""
    roots = [RecordId(cell.hex()) for (cell,) in plain_rows(connection, _REMOVED)]
    changed: set[Known] = set()
    for batch in batches(roots):
        changed |= _settle_roots(connection, batch, joined)
    _mark(connection, changed, joined)


def _settle_roots(
    connection: sa.Connection, roots: Collection[RecordId], joined: Joined
) -> set[Known]:
    """Say of removed records whether they are hidden; return them with all that is theirs."""
    belonging = _wholes(connection, roots, joined)
    states = states_of(connection, {*roots, *(r for some in belonging.values() for _, r in some)})
    hidden = [
        (hidden_by_itself(states[root], _known(states, belonging[root])), bytes.fromhex(root))
        for root in roots
    ]
    plain(connection).executemany("UPDATE removed SET hidden = ? WHERE record = ?", hidden)
    return {(states[root].kind, root) for root in roots}.union(*belonging.values())


def _known(states: Mapping[RecordId, State], records: Iterable[Known]) -> list[State]:
    return [states[record] for _, record in records if states[record].known]


def _mark(connection: sa.Connection, records: Iterable[Known], joined: Joined) -> None:
    """Set the mark of each record: hidden where it, or one it belongs to, is hidden by itself."""
    records = [(kind, record) for kind, record in records if kind in RECORD_TABLES]
    above = _above(connection, (record for _, record in records), joined)
    hidden_ones = _hidden_by_themselves(connection, above)
    known = {r: r in hidden_ones or joined.away(bytes.fromhex(r)) for r in above}
    by_kind: dict[str, list[tuple[bool, bytes]]] = {}
    for kind, record in records:
        mark = (_is_hidden(record, known, above), bytes.fromhex(record))
        by_kind.setdefault(kind, []).append(mark)
    for kind, marks in by_kind.items():
        sql = f'UPDATE "{RECORD_TABLES[kind].table.name}" SET hidden = ? WHERE id = ?'
        plain(connection).executemany(sql, marks)


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
    cells = [bytes.fromhex(record) for record in records]
    rows = rows_among(connection, f"{_REMOVED} WHERE record IN", cells)
    return [RecordId(cell.hex()) for (cell,) in rows]


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
        asked = evened(batch)
        for cell, owner in plain_rows(connection, _owners_query(len(asked)), asked):
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
        f'SELECT "{column.name}", \'{kind}\', id FROM "{known.table.name}"'
        f' WHERE "{column.name}" IN ({marks})'
        for kind, known in RECORD_TABLES.items()
        for column in owner_columns(known)
    )


def _children(
    connection: sa.Connection, owners: Collection[RecordId], joined: Joined
) -> dict[RecordId, set[Known]]:
    """Return for each record what belongs to it, with those for which it stands."""
    found: dict[RecordId, set[Known]] = {}
    for owner in owners:
        others = joined.others(bytes.fromhex(owner))
        found[owner] = {(kind_of(connection, o), RecordId(o.hex())) for o in others}
    for batch in map(evened, batches(bytes.fromhex(owner) for owner in owners)):
        for above, kind, cell in plain_rows(connection, _children_query(len(batch)), batch):
            found[RecordId(above.hex())].add((kind, RecordId(cell.hex())))
    return found
