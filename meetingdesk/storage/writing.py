"""Entries written to the file, and what follows from them."""

from collections.abc import Collection, Sequence

import sqlalchemy as sa

from meetingdesk.domain.entries import Entry, EntryId, entry_id, remainder
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.journal import State, fold
from meetingdesk.storage import cache
from meetingdesk.storage.carrying import drop_unnamed, named_in
from meetingdesk.storage.journal import (
    batches,
    meta_value,
    plain,
    plain_rows,
    rows_among,
    states_of,
    to_entry,
)
from meetingdesk.storage.margins import note_margins
from meetingdesk.storage.schema import entry, erased, to_bytes

Known = tuple[str, RecordId]


def append(
    connection: sa.Connection,
    bodies: Sequence[bytes],
    unheard_of: Collection[RecordId] = frozenset(),
) -> set[Known]:
    """Add entries to the journal and bring the record tables up to date.

    Entries that are there already are passed over; what an erasure names loses its values.
    `unheard_of` are records of which the file holds no entry yet.
    """
    fresh = store(connection, [(entry_id(body), body, False) for body in bodies])
    return apply(connection, fresh, unheard_of)


def apply(
    connection: sa.Connection,
    fresh: Sequence[Entry],
    unheard_of: Collection[RecordId] = frozenset(),
) -> set[Known]:
    """Bring erasures and record tables up to date with entries just stored."""
    doomed = {target for e in fresh for target in e.erases}
    records = {e.record for e in fresh if e.record} | erase(connection, doomed)
    touched: set[Known] = set()
    if unheard_of and not doomed:
        records -= set(unheard_of)
        states = _new_states(fresh, unheard_of)
        touched |= cache.refresh(connection, states, all_new=True)
    for batch in batches(sorted(records), 5000):
        states = states_of(connection, batch)
        touched |= cache.refresh(connection, states)
    return touched


def _new_states(fresh: Sequence[Entry], records: Collection[RecordId]) -> dict[RecordId, State]:
    """Return the states of records of which the fresh entries are all that there is."""
    about: dict[RecordId, list[Entry]] = {}
    for said in fresh:
        if said.record and said.record in records:
            about.setdefault(said.record, []).append(said)
    return {record: fold(record, entries) for record, entries in about.items()}


def erase(connection: sa.Connection, doomed: set[EntryId]) -> set[RecordId]:
    """Drop the values of the named entries, now and whenever they come; return their records.

    Attachments that no entry names any more are dropped, too.
    """
    if doomed:
        rows = [{"target": to_bytes(target)} for target in doomed]
        connection.execute(erased.insert().prefix_with("OR IGNORE"), rows)
    records: set[RecordId] = set()
    named: set[bytes] = set()
    for batch in batches(bytes.fromhex(target) for target in doomed):
        query = sa.select(entry.c.id, entry.c.gone, entry.c.body)
        for row in connection.execute(query.where(entry.c.id.in_(batch), entry.c.gone == 0)).all():
            whole = to_entry(*row)
            named |= named_in([row[2]])
            left = {"gone": 1, "body": remainder(whole)}
            connection.execute(entry.update().where(entry.c.id == row[0]).values(left))
            if whole.record:
                records.add(whole.record)
    if named:
        drop_unnamed(connection, named)
    if doomed:
        note_margins(connection)
    return records


def store(connection: sa.Connection, coming: list[tuple[EntryId, bytes, bool]]) -> list[Entry]:
    """Store entries that are not there yet; return them as they stand afterwards."""
    known = _known(connection, [bytes.fromhex(i) for i, _, _ in coming])
    doomed = _doomed(connection)
    rows, fresh, xor = [], [], 0
    for identity, body, gone in coming:
        cell = bytes.fromhex(identity)
        if cell in known:
            continue
        known.add(cell)
        read = to_entry(cell, gone, body)
        kept = body
        if cell in doomed and not gone:
            kept = remainder(read)
            read = to_entry(cell, True, kept)
        rows.append((cell, to_bytes(read.record), int(read.gone), kept))
        fresh.append(read)
        xor ^= int(identity, 16)
    if rows:
        sql = "INSERT INTO entry (id, record, gone, body) VALUES (?, ?, ?, ?)"
        plain(connection).executemany(sql, rows)
        tally(connection, len(rows), xor)
    if any(read.gone for read in fresh):
        note_margins(connection)
    return fresh


def tally(connection: sa.Connection, more: int, xor: int) -> None:
    """Keep the count and the XOR of all ids, in the transaction that changes them."""
    count = int(meta_value(connection, "count")) + more
    total = int(meta_value(connection, "xor"), 16) ^ xor
    for key, value in (("count", str(count)), ("xor", f"{total:064x}")):
        plain(connection).execute("UPDATE meta SET value = ? WHERE key = ?", (value, key))


def _known(connection: sa.Connection, cells: list[bytes]) -> set[bytes]:
    sql = "SELECT id FROM entry WHERE id IN"
    return {cell for (cell,) in rows_among(connection, sql, cells)}


def _doomed(connection: sa.Connection) -> set[bytes]:
    return {cell for (cell,) in plain_rows(connection, "SELECT target FROM erased")}
