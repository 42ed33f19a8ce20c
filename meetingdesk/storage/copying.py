"""Copies to pass on: written fresh, entry by entry, never as pages of the file."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import sqlalchemy as sa

from meetingdesk.domain.entries import canonical
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.fields import RecordId
from meetingdesk.storage import cache, opening
from meetingdesk.storage.extracting import of_partner, of_session
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.frozen_files import spoilt
from meetingdesk.storage.journal import plain_rows, to_entry
from meetingdesk.storage.lasting import flush
from meetingdesk.storage.margins import note_margins
from meetingdesk.storage.opening import FILE
from meetingdesk.storage.schema import entry
from meetingdesk.storage.writing import erase, tally

_DIGEST = re.compile(rb'"([0-9a-f]{64})"')
_ERASES = b'"erases"'


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

    What issues froze of a text that was erased stays here. Raises FileTrouble where it cannot be
    made.
    """
    only = of_session(ours, session) if session else None
    if partner:
        only = of_partner(ours, partner)
    file_id = ours.file_id if only is None else uuid4().hex
    with ours.reading() as connection:
        staying = spoilt(connection)
    return write_copy(
        ours, to, file_id=file_id, program=program, only=only, carry=carry, staying=staying
    )


def write_copy(
    ours: MeetingFile,
    to: Path,
    *,
    file_id: str,
    program: str,
    only: Collection[RecordId] | None = None,
    carry: bool = True,
    staying: Collection[bytes] = frozenset(),
) -> Copied:
    """Write a whole, closed file to `to`, which must not exist.

    `only` are the records whose entries go along, all of them where it is None; an erasure goes
    along where it names one of those. `carry` says whether attachments do, save those of the hashes
    `staying`. Unions and their undoing stay here. Raises FileTrouble; nothing is then left at `to`.
    """
    opening.make(to, file_id, program)
    try:
        copy = MeetingFile(to)
        copy.hurry()
        try:
            copy.lay_beside(ours.path)
            with ours.answering(), copy.writing(much=True) as writing:
                indexes = cache.drop_indexes(writing, [entry, *cache.TABLES])
                if only is None:
                    _copy_all(writing)
                else:
                    _copy_about(writing, only)
                for index in indexes:
                    writing.exec_driver_sql(index)
                if only is not None:
                    cache.rebuild(writing)
                entries = _take_down(writing)
                attachments, left = _copy_attachments(writing, staying, carry=carry)
        finally:
            copy.close()
        flush(to)
        _verify(to, entries)
    except FileTrouble:
        to.unlink(missing_ok=True)
        raise
    return Copied(entries=entries, attachments=attachments, not_carried=left)


def _copy_all(writing: sa.Connection) -> None:
    """Write all entries, and the rows that they make."""
    writing.exec_driver_sql(
        f"INSERT INTO entry (id, record, gone, body)"
        f" SELECT id, record, gone, body FROM {FILE}.entry ORDER BY id"
    )
    for table in cache.TABLES:
        # In the order of their ids, for an index that grows at its end is written fastest.
        sql = f'INSERT INTO "{table.name}" SELECT * FROM {FILE}."{table.name}" ORDER BY 1'
        writing.exec_driver_sql(sql)


def _copy_about(writing: sa.Connection, only: Collection[RecordId]) -> None:
    """Write the entries about some records, and the erasures that name one of those."""
    wanted = {bytes.fromhex(record) for record in only}
    sql = f"SELECT id, record, gone, body FROM {FILE}.entry ORDER BY id"
    rows = [r for r in plain_rows(writing, sql) if r[1] is None or r[1] in wanted]
    held = {cell.hex().encode() for cell, record, _, _ in rows if record}
    rows = [r for r in rows if r[1] or _names_any(r[3], held)]
    if rows:
        sql = "INSERT INTO entry (id, record, gone, body) VALUES (?, ?, ?, ?)"
        writing.exec_driver_sql(sql, rows)


def _names_any(body: bytes, held: Collection[bytes]) -> bool:
    return _ERASES in body and any(name in held for name in _DIGEST.findall(body))


def _take_down(writing: sa.Connection) -> int:
    """Note count and XOR, what was erased, and who imported what; return the count."""
    count = xor = 0
    for (cell,) in plain_rows(writing, "SELECT id FROM entry"):
        count += 1
        xor ^= int.from_bytes(cell, "big")
    tally(writing, count, xor)
    sql = "SELECT id, gone, body FROM main.entry WHERE instr(body, ?)"
    erasing = [to_entry(*row) for row in writing.exec_driver_sql(sql, (_ERASES,))]
    erase(writing, {target for e in erasing for target in e.erases})
    logged = writing.exec_driver_sql(f"SELECT source FROM {FILE}.import_log").all()
    for source in sorted({source for (source,) in logged}):
        named = canonical({"source": source})[1:-1]
        sql = "SELECT 1 FROM main.entry WHERE instr(body, ?) LIMIT 1"
        if writing.exec_driver_sql(sql, (named,)).first():
            sql = f"INSERT INTO import_log SELECT * FROM {FILE}.import_log WHERE source = ?"
            writing.exec_driver_sql(sql, (source,))
    note_margins(writing)
    return count


def _copy_attachments(
    writing: sa.Connection, staying: Collection[bytes], *, carry: bool
) -> tuple[int, int]:
    """Copy the attachments that entries of the copy name; return how many went, and stayed."""
    there = {d for (d,) in plain_rows(writing, f"SELECT sha256 FROM {FILE}.attachment")}
    if there:
        bodies = plain_rows(writing, "SELECT body FROM main.entry")
        there &= {bytes.fromhex(d.decode()) for (b,) in bodies for d in _DIGEST.findall(b)}
    if not carry:
        return 0, len(there)
    sql = f"INSERT INTO attachment SELECT * FROM {FILE}.attachment WHERE sha256 = ?"
    going = there.difference(staying)
    for digest in sorted(going):
        writing.exec_driver_sql(sql, (digest,))
    return len(going), len(there) - len(going)


def _verify(to: Path, entries: int) -> None:
    copy = MeetingFile(to)
    try:
        copy.look_through()
        if copy.digest()[0] != entries:
            raise FileTrouble("{file} could not be written whole. Try again.", file=to.name)
    finally:
        copy.close()
