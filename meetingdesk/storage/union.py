"""Uniting two files: a union of sets of entries, and its undo."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from meetingdesk.domain.entries import Entry, EntryId
from meetingdesk.domain.fields import RecordId
from meetingdesk.storage import cache
from meetingdesk.storage.carrying import drop_unnamed, named_by_entries, named_in
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.journal import (
    batches,
    entry_ids,
    plain_rows,
    rows_among,
    states_of,
    to_entry,
)
from meetingdesk.storage.margins import note_margins
from meetingdesk.storage.schema import attachment, entry, to_bytes, union_log
from meetingdesk.storage.writing import Known, apply, store, tally

_IDS = re.compile(rb"[0-9a-f]{32,64}")
_WITHIN = re.compile(rb'"within":\[[^\]]*\]')
"""To what an erased record belonged, which need not stay for it."""
_ADDS, _RECORD = b'{"add":', re.compile(rb'"record":"([0-9a-f]{32})"')
"""What an entry that adds a record begins with, and where it names it: last, after the values."""


@dataclass(frozen=True, kw_only=True)
class United:
    """What a union brought: its number here, how many entries, and the records they changed."""

    number: int
    entries: int
    touched: frozenset[Known]
    carried: frozenset[bytes]
    """Digests of the attachments that came along."""


Lacking = list[tuple[EntryId, bytes, bool]]
"""Entries on their way: id, bytes, and whether an erasure took their values."""


def unite(ours: MeetingFile, theirs: MeetingFile, *, at: str, author: str) -> United:
    """Bring all entries of `theirs`, a file that was found sound, into `ours`.

    `at` is the moment (UTC) and `author` the person to log. Uniting again brings nothing.
    """
    with ours.writing(much=True) as connection:
        lacking = beyond(theirs, entry_ids(connection))
        return unite_in(connection, theirs, lacking, at=at, author=author)


def unite_in(
    connection: sa.Connection, theirs: MeetingFile, lacking: Lacking, *, at: str, author: str
) -> United:
    """Do the same within a transaction of our file; `lacking` are the entries it lacks."""
    fresh = store(connection, lacking)
    touched = apply(connection, fresh)
    carried = frozenset(_carry(connection, theirs))
    brought = b"".join(bytes.fromhex(e.id) for e in fresh)
    logged = {"at": at, "author": author, "origin": theirs.path.name, "brought": brought}
    done = connection.execute(union_log.insert().values(**logged, taken_out=0))
    note_margins(connection)
    number = int(done.inserted_primary_key[0]) if done.inserted_primary_key else 0
    return United(number=number, entries=len(fresh), touched=frozenset(touched), carried=carried)


def beyond(theirs: MeetingFile, held: set[bytes]) -> Lacking:
    """Return the entries of a file that are not among those held."""
    with theirs.reading() as connection:
        rows = plain_rows(connection, "SELECT n, id FROM entry NOT INDEXED")
        return rows_of(connection, [n for n, cell in rows if cell not in held])


def rows_of(connection: sa.Connection, rows: Sequence[int]) -> Lacking:
    """Return the entries that stand in these rows of a file."""
    sql = "SELECT id, body, gone FROM entry WHERE n IN"
    found = rows_among(connection, sql, rows)
    return [(EntryId(cell.hex()), body, bool(gone)) for cell, body, gone in found]


def _carry(connection: sa.Connection, theirs: MeetingFile) -> set[bytes]:
    """Copy the attachments that entries name and that are not here yet, one at a time."""
    here = set(connection.execute(sa.select(attachment.c.sha256)).scalars())
    with theirs.reading() as source:
        carried = set(source.execute(sa.select(attachment.c.sha256)).scalars())
        coming = named_by_entries(connection, carried - here)
        for digest in sorted(coming):
            query = sa.select(attachment).where(attachment.c.sha256 == digest)
            for row in source.execute(query).mappings():
                connection.execute(attachment.insert().prefix_with("OR IGNORE"), dict(row))
    return coming


def take_out(connection: sa.Connection, number: int) -> set[Known]:
    """Undo a union: take its entries out, save those that an entry staying here builds on.

    A record that it brought and on which one builds stays with all that was said of it.
    Erasures stay, since what they erased cannot come back. Attachments go that no entry names
    then. Writes no entry, so that a later union of the same file is like the first. Returns the
    records that changed.
    """
    query = sa.select(union_log.c.brought).where(union_log.c.n == number)
    brought = _split(connection.execute(query).scalar_one())
    touched = _delete(connection, _free(connection, brought))
    done = union_log.update().where(union_log.c.n == number).values(taken_out=1)
    connection.execute(done)
    note_margins(connection)
    return touched


def _split(cells: bytes) -> set[bytes]:
    return {cells[at : at + 32] for at in range(0, len(cells), 32)}


def _free(connection: sa.Connection, brought: set[bytes]) -> dict[bytes, Entry]:
    """Return those of the brought entries on which nothing that stays builds."""
    going: dict[bytes, Entry] = {}
    bodies: dict[bytes, bytes] = {}
    waiting: list[bytes] = []
    erasing: set[str] = set()
    for cell, gone, body in plain_rows(connection, "SELECT id, gone, body FROM entry"):
        # What was here before is not read, only looked through: that is most of a file.
        read = to_entry(cell, gone, body) if cell in brought else None
        if read and not read.erases:
            going[cell], bodies[cell] = read, body
        else:
            waiting.append(body)
            erasing |= {read.edit} if read else set()
    for cell in [c for c, r in going.items() if r.edit in erasing and _met_ours(r, brought)]:
        waiting.append(bodies[cell])
        del going[cell]
    named: dict[bytes, list[bytes]] = {cell.hex().encode(): [cell] for cell in going}
    # Two sources may add one record: what was here before was not brought.
    adds = (_RECORD.findall(body) for body in waiting if body.startswith(_ADDS))
    here = {found[-1].decode() for found in adds if found}
    new = {read.record for read in going.values() if read.add is not None} - here
    for cell, read in going.items():
        # A record that came whole goes whole or stays whole: half of it was said by nobody.
        if read.record and read.record in new:
            named.setdefault(read.record.encode(), []).append(cell)
    while waiting:
        for found in named.keys() & _named(waiting.pop()):
            for cell in named[found]:
                if going.pop(cell, None) is not None:
                    waiting.append(bodies[cell])
    return going


def _met_ours(said: Entry, brought: set[bytes]) -> bool:
    """Say whether what was said with an erasure stands in place of what was here before."""
    return any(bytes.fromhex(seen) not in brought for seen in (*said.replaces, *said.covers))


def _named(body: bytes) -> set[bytes]:
    """Return all ids that the bytes of an entry build on, in hex: of records, and of entries."""
    return set(_IDS.findall(_WITHIN.sub(b"", body)))


def _delete(connection: sa.Connection, going: dict[bytes, Entry]) -> set[Known]:
    xor = 0
    for cell in going:
        xor ^= int.from_bytes(cell, "big")
    named: set[bytes] = set()
    for batch in batches(going):
        query = sa.select(entry.c.body).where(entry.c.id.in_(batch))
        named |= named_in(connection.execute(query).scalars())
        connection.execute(entry.delete().where(entry.c.id.in_(batch)))
    tally(connection, -len(going), xor)
    drop_unnamed(connection, named)
    kinds = {e.record: e.kind for e in going.values() if e.record}
    touched: set[Known] = {(kind, RecordId(record)) for record, kind in kinds.items()}
    for batch in batches(sorted(kinds), 5000):
        touched |= cache.refresh(connection, states_of(connection, batch))
    return {(kind, record) for kind, record in touched if kind and to_bytes(record)}
