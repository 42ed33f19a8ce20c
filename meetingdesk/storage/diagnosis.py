"""What is amiss with a file that damage, or another hand, changed: asked where something fails."""

from functools import cache
from hashlib import sha256
from typing import Any

import sqlalchemy as sa

from meetingdesk.domain.entries import Entry, EntryId, members, read_entry, read_remainder
from meetingdesk.domain.errors import RuleBroken, Sentence
from meetingdesk.storage.header import FORMAT
from meetingdesk.storage.journal import plain_rows
from meetingdesk.storage.opening import format_in
from meetingdesk.storage.schema import RECORD_TABLES, TRUTH, entry, meta, metadata

FAULTS = (TypeError, ValueError, AttributeError, LookupError, ArithmeticError, MemoryError)
"""What reading a damaged file may raise; in a sound file each of them is a fault of ours."""

_CLASSES: dict[type[Any], str] = {sa.Text: "text", sa.Integer: "integer", sa.LargeBinary: "blob"}
_LISTS = ("replaces", "covers", "erases")
_COUNTED = "(value GLOB '*[^0-9]*' OR length(value) NOT BETWEEN 1 AND 18)"
_MIXED = "(value GLOB '*[^0-9a-f]*' OR length(value) <> 64)"


def odd_cells(connection: sa.Connection) -> list[Sentence]:
    """Return a sentence for each table that holds what the program never writes there.

    SQLite keeps in any column whatever was written to it, so another hand may leave a text where
    an id should stand. Source: "Datatypes In SQLite", section 2, of its documentation. Of an
    earlier format the record tables are not looked at: nobody reads them any more.
    """
    names = _looked_at(format_in(connection) < FORMAT)
    counts = connection.exec_driver_sql(_odd(names)).one()
    return [
        Sentence(
            "The table {name} holds {n:,} rows that Meeting Desk did not write.", name=name, n=n
        )
        for name, n in zip(names, counts, strict=True)
        if n
    ]


@cache
def _looked_at(earlier: bool) -> tuple[str, ...]:
    return tuple(name for name in metadata.tables if name in TRUTH or not earlier)


def first_fault(connection: sa.Connection) -> str:
    """Return what is amiss first with cells, entries or pages of a file; "" where all hold."""
    odd = odd_cells(connection)
    if odd:
        return odd[0]
    sql = "SELECT id, record, gone, body FROM entry NOT INDEXED"
    for row in plain_rows(connection, sql):
        why = entry_fault(*row)
        if why:
            return Sentence("Entry {entry} {why}.", entry=row[0].hex()[:12], why=why)
    # Last, for it takes longest: an index may say other than its table.
    if connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar() != "ok":
        return Sentence("Its pages do not agree with each other.")
    return ""


def entry_fault(cell: bytes, record: bytes | None, gone: int, body: bytes) -> str:
    """Return what is wrong with an entry by itself, as the rest of a sentence about it."""
    return look_at(cell, record, gone, body)[0]


def look_at(
    cell: bytes, record: bytes | None, gone: int, body: bytes
) -> tuple[str, dict[str, Any] | None]:
    """Return what `entry_fault` does, and the JSON of an entry that has its values."""
    if not gone and sha256(body).digest() != cell:
        return Sentence("is not what its author wrote: its hash differs"), None
    try:
        raw = members(body)
        # Only these decide whether it is an entry; to read all of 200,000 takes a second more.
        if gone or not raw.keys().isdisjoint(_LISTS):
            _read(body, cell, gone)
    except RuleBroken as broken:
        return Sentence("cannot be read: {why}", why=broken.why), None
    if (raw.get("record") or "") != (record.hex() if record else ""):
        return Sentence("is misfiled"), None
    return "", None if gone else raw


def _read(body: bytes, cell: bytes, gone: int) -> Entry:
    known = EntryId(cell.hex())
    return read_remainder(body, known) if gone else read_entry(body, known)


@cache
def _odd(names: tuple[str, ...]) -> str:
    """Return the SQL that counts the odd rows of tables, in one row: that is soonest."""
    return f"SELECT {', '.join(f'({_odd_rows(name)})' for name in names)}"


def _odd_rows(name: str) -> str:
    """Return the SQL that counts the rows of a table in which any cell is of an odd kind."""
    table = metadata.tables[name]
    empty = _may_be_empty().get(name, set())
    odd = " OR ".join(f"NOT ({_proper(column, column.name in empty)})" for column in table.columns)
    if table is meta:
        odd += f" OR key = 'count' AND {_COUNTED} OR key = 'xor' AND {_MIXED}"
    return f'SELECT count(*) FROM "{name}" WHERE {odd}'


def _proper(column: sa.Column[Any], empty: bool) -> str:
    named = f'"{column.name}"'
    proper = f"typeof({named}) = '{_CLASSES[type(column.type)]}'"
    length = getattr(column.type, "length", None)
    if length:
        proper += f" AND length({named}) = {length}"
    if column.name in ("hidden", "gone", "taken_out"):
        proper += f" AND {named} IN (0, 1)"
    return f"{named} IS NULL OR {proper}" if empty else proper


@cache
def _may_be_empty() -> dict[str, set[str]]:
    """Return by table the columns in which nothing may stand."""
    found = {
        known.table.name: {
            name for cells in known.cells if cells.spec.default is None for name in cells.columns
        }
        for known in RECORD_TABLES.values()
    }
    return found | {entry.name: {"record"}}
