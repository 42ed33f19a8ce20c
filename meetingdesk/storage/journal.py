"""Entries read from the file."""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

import sqlalchemy as sa

from meetingdesk.domain.entries import Entry, EntryId, read_entry, read_remainder
from meetingdesk.domain.errors import DamagedFile, RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.journal import State, fold

CHUNK = 500


def batches(items: Iterable[Any], size: int = CHUNK) -> Iterator[list[Any]]:
    """Return the items in lists of at most `size`."""
    batch: list[Any] = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def evened(batch: list[Any]) -> list[Any]:
    """Return a batch with its last item repeated, until there are a power of two of them.

    A query asked of so many is then one of few, and SQLite has it ready from the last time.
    """
    size = 1 << (len(batch) - 1).bit_length()
    return batch + batch[-1:] * (size - len(batch))


def to_entry(entry_id: bytes, gone: int, body: bytes) -> Entry:
    """Return the entry of a row of the journal. Raises FileTrouble where the row holds none."""
    known = EntryId(entry_id.hex())
    try:
        return read_remainder(body, known) if gone else read_entry(body, known)
    except RuleBroken as broken:
        raise DamagedFile(
            "The file is damaged: entry {entry} cannot be read: {why}. Open a backup of it.",
            entry=known[:12],
            why=broken.why,
        ) from None


def entries_about(
    connection: sa.Connection, records: Collection[RecordId]
) -> dict[RecordId, list[Entry]]:
    """Return all entries about the records, by record."""
    found: dict[RecordId, list[Entry]] = {record: [] for record in records}
    sql = "SELECT record, id, gone, body FROM entry WHERE record IN"
    for row in rows_among(connection, sql, [bytes.fromhex(record) for record in records]):
        found[RecordId(row[0].hex())].append(to_entry(*row[1:]))
    return found


def plain(connection: sa.Connection) -> sqlite3.Connection:
    """Return the driver's own connection: it does a short statement in a tenth of the time."""
    raw = connection.connection.dbapi_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


def plain_rows(connection: sa.Connection, sql: str, values: Sequence[Any] = ()) -> Iterator[Any]:
    """Return the rows of a query as the driver gives them: of 200,000, half a second sooner."""
    return plain(connection).execute(sql, values)


def entry_ids(connection: sa.Connection) -> set[bytes]:
    """Return the ids of all entries, by the rows themselves: of a foreign file no index is sure."""
    return {cell for (cell,) in plain_rows(connection, "SELECT id FROM entry NOT INDEXED")}


def rows_among(connection: sa.Connection, sql: str, cells: Sequence[bytes | int]) -> Iterator[Any]:
    """Return the rows of a query that ends in `IN`, asked of so many cells at a time.

    Plain SQL: for 150,000 records the statements built anew cost more than their answers.
    """
    for batch in map(evened, batches(cells)):
        marks = ", ".join("?" * len(batch))
        yield from plain_rows(connection, f"{sql} ({marks})", batch)


def states_of(connection: sa.Connection, records: Collection[RecordId]) -> dict[RecordId, State]:
    """Return the state of each record, folded from its entries."""
    about = entries_about(connection, records)
    return {record: fold(record, entries) for record, entries in about.items()}


def meta_value(connection: sa.Connection, key: str) -> str:
    """Return what the file says of itself under a key."""
    found = list(plain_rows(connection, "SELECT value FROM meta WHERE key = ?", (key,)))
    if not found or found[0][0] is None:
        raise DamagedFile("The file lacks its own description, so it is damaged. Open a backup.")
    return str(found[0][0])


def digest_of(connection: sa.Connection) -> tuple[int, str]:
    """Return how many entries the file holds, and the XOR of their ids."""
    return int(meta_value(connection, "count")), meta_value(connection, "xor")
