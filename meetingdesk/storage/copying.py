"""Copies to pass on: written fresh, entry by entry, never as pages of the file."""

import json
import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import sqlalchemy as sa

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.fields import RecordId
from meetingdesk.storage import cache, opening
from meetingdesk.storage.extracting import of_partner, of_session
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.journal import plain_rows, to_entry
from meetingdesk.storage.lasting import flush
from meetingdesk.storage.schema import CACHE, RECORD_TABLES, attachment, import_log
from meetingdesk.storage.writing import erase, tally

_DIGEST = re.compile(rb'"([0-9a-f]{64})"')
_SOURCE = re.compile(rb'"source":("(?:[^"\\]|\\.)*")')


@dataclass(frozen=True, kw_only=True)
class Copied:
    """What a copy holds; attachments that stayed behind are not carried, which is no damage."""

    entries: int
    attachments: int
    not_carried: int


def send(
    ours: MeetingFile,
    to: Path,
    *,
    program: str,
    session: RecordId | None = None,
    partner: RecordId | None = None,
    carry: bool = True,
) -> Copied:
    """Write a copy of all, or an extract of one session or partner, which gets an id of its own.

    Raises FileTrouble where it cannot be made.
    """
    only = of_session(ours, session) if session else None
    if partner:
        only = of_partner(ours, partner)
    file_id = ours.file_id if only is None else uuid4().hex
    return write_copy(ours, to, file_id=file_id, program=program, only=only, carry=carry)


def write_copy(
    ours: MeetingFile,
    to: Path,
    *,
    file_id: str,
    program: str,
    only: Collection[RecordId] | None = None,
    carry: bool = True,
) -> Copied:
    """Write a whole, closed file to `to`, which must not exist.

    `only` are the records whose entries go along, all of them where it is None; an erasure goes
    along where it names one of those. `carry` says whether attachments do. Unions and their
    undoing stay here. Raises FileTrouble; nothing is then left at `to`.
    """
    opening.make(to, file_id, program)
    try:
        copy = MeetingFile(to)
        copy.hurry()
        try:
            with copy.writing(much=True) as writing, ours.reading() as reading:
                entries = _write_entries(reading, writing, only)
                _write_cache(reading, writing, whole=only is None)
                attachments, left = _write_attachments(reading, writing, carry=carry)
        finally:
            copy.close()
        flush(to)
        _verify(to, entries)
    except FileTrouble:
        to.unlink(missing_ok=True)
        raise
    return Copied(entries=entries, attachments=attachments, not_carried=left)


def _write_entries(
    reading: sa.Connection, writing: sa.Connection, only: Collection[RecordId] | None
) -> int:
    rows = list(plain_rows(reading, "SELECT id, record, gone, body FROM entry ORDER BY id"))
    if only is not None:
        wanted = {bytes.fromhex(record) for record in only}
        held = {cell.hex().encode() for cell, record, _, _ in rows if record in wanted}
        rows = [r for r in rows if r[1] in wanted or (r[1] is None and _names_any(r[3], held))]
    if rows:
        sql = "INSERT INTO entry (id, record, gone, body) VALUES (?, ?, ?, ?)"
        writing.exec_driver_sql(sql, rows)
    xor = 0
    for row in rows:
        xor ^= int.from_bytes(row[0], "big")
    tally(writing, len(rows), xor)
    erasing = [to_entry(r[0], r[2], r[3]) for r in rows if b'"erases"' in r[3]]
    erase(writing, {target for e in erasing for target in e.erases})
    named = {found[1] for row in rows if (found := _SOURCE.search(row[3]))}
    sources = {json.loads(name) for name in named}
    logged = reading.execute(sa.select(import_log).order_by(import_log.c.n)).mappings()
    kept = [dict(row) for row in logged if row["source"] in sources]
    if kept:
        writing.execute(import_log.insert(), kept)
    return len(rows)


def _names_any(body: bytes, held: Collection[bytes]) -> bool:
    return b'"erases"' in body and any(name in held for name in _DIGEST.findall(body))


def _write_cache(reading: sa.Connection, writing: sa.Connection, *, whole: bool) -> None:
    """Fill the record tables: with the same rows where the entries are the same."""
    if not whole:
        cache.rebuild(writing)
        return
    for table in (*CACHE, *(known.table for known in RECORD_TABLES.values())):
        # In the order of their ids, for an index that grows at its end is written fastest.
        rows = list(plain_rows(reading, f'SELECT * FROM "{table.name}" ORDER BY 1'))
        if rows:
            marks = ", ".join("?" * len(table.columns))
            writing.exec_driver_sql(f'INSERT INTO "{table.name}" VALUES ({marks})', rows)


def _write_attachments(
    reading: sa.Connection, writing: sa.Connection, *, carry: bool
) -> tuple[int, int]:
    """Copy the attachments that entries of the copy name; return how many went, and stayed."""
    there = set(reading.execute(sa.select(attachment.c.sha256)).scalars())
    if there:
        bodies = plain_rows(writing, "SELECT body FROM entry")
        there &= {bytes.fromhex(d.decode()) for (b,) in bodies for d in _DIGEST.findall(b)}
    if not carry:
        return 0, len(there)
    for digest in sorted(there):
        query = sa.select(attachment).where(attachment.c.sha256 == digest)
        writing.execute(attachment.insert(), dict(reading.execute(query).mappings().one()))
    return len(there), 0


def _verify(to: Path, entries: int) -> None:
    copy = MeetingFile(to)
    try:
        copy.look_through()
        if copy.digest()[0] != entries:
            raise FileTrouble("{file} could not be written whole. Try again.", file=to.name)
    finally:
        copy.close()
