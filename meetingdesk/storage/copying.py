"""Copies to pass on: written fresh, entry by entry, never as pages of the file."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import sqlalchemy as sa

from meetingdesk.domain.entries import Entry, EntryId
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.fields import RecordId
from meetingdesk.storage import cache, opening
from meetingdesk.storage.extracting import of_partner, of_session
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.journal import batches, to_entry
from meetingdesk.storage.schema import attachment, entry, import_log
from meetingdesk.storage.writing import erase, store

_DIGEST = re.compile(rb'"([0-9a-f]{64})"')
_SOURCE = re.compile(rb'"source":"')


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
    rows = _chosen(ours, only)
    opening.make(to, file_id, program)
    try:
        copy = MeetingFile(to)
        try:
            attachments, left = _fill(ours, copy, rows, carry=carry)
        finally:
            copy.close()
        _verify(to, len(rows))
    except FileTrouble:
        to.unlink(missing_ok=True)
        raise
    return Copied(entries=len(rows), attachments=attachments, not_carried=left)


def _chosen(
    ours: MeetingFile, only: Collection[RecordId] | None
) -> list[tuple[EntryId, bytes, bool]]:
    query = sa.select(entry.c.id, entry.c.record, entry.c.gone, entry.c.body).order_by(entry.c.n)
    with ours.reading() as connection:
        rows = connection.execute(query).all()
    if only is not None:
        wanted = {bytes.fromhex(record) for record in only}
        held = {row.id.hex().encode() for row in rows if row.record in wanted}
        rows = [
            row
            for row in rows
            if row.record in wanted or (row.record is None and _names_any(row.body, held))
        ]
    return [(EntryId(row.id.hex()), row.body, bool(row.gone)) for row in rows]


def _names_any(body: bytes, held: Collection[bytes]) -> bool:
    return b'"erases"' in body and any(name in held for name in _DIGEST.findall(body))


def _fill(
    ours: MeetingFile,
    copy: MeetingFile,
    rows: list[tuple[EntryId, bytes, bool]],
    *,
    carry: bool,
) -> tuple[int, int]:
    with copy.writing() as connection:
        for batch in batches(rows, 5000):
            fresh = store(connection, batch)
            erase(connection, {target for e in fresh for target in e.erases})
        cache.rebuild(connection)
        sources = {e.source for batch in batches(rows, 5000) for e in _with_source(batch)}
        with ours.reading() as reading:
            logged = reading.execute(sa.select(import_log).order_by(import_log.c.n)).mappings()
            kept = [dict(row) for row in logged if row["source"] in sources]
            if kept:
                connection.execute(import_log.insert(), kept)
            named = {bytes.fromhex(d.decode()) for _, b, _ in rows for d in _DIGEST.findall(b)}
            there = set(reading.execute(sa.select(attachment.c.sha256)).scalars()) & named
            for digest in sorted(there if carry else ()):
                query = sa.select(attachment).where(attachment.c.sha256 == digest)
                row = reading.execute(query).mappings().one()
                connection.execute(attachment.insert(), dict(row))
    return (len(there), 0) if carry else (0, len(there))


def _with_source(rows: list[tuple[EntryId, bytes, bool]]) -> list[Entry]:
    return [to_entry(bytes.fromhex(i), int(gone), b) for i, b, gone in rows if _SOURCE.search(b)]


def _verify(to: Path, entries: int) -> None:
    copy = MeetingFile(to)
    try:
        copy.look_through()
        if copy.digest()[0] != entries:
            raise FileTrouble(f"{to.name} could not be written whole. Try again.")
    finally:
        copy.close()
