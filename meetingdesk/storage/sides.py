"""A file before a union or after it, as far as the records go that the union touched."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from meetingdesk.domain.agreeing import MinutesIssue
from meetingdesk.domain.entries import Entry, EntryId
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.journal import State, Version
from meetingdesk.domain.kinds import OWNERS
from meetingdesk.domain.terms import Status
from meetingdesk.storage.dues_told import versions_of_dues
from meetingdesk.storage.frozen_files import held_though_erased
from meetingdesk.storage.hiding import whole
from meetingdesk.storage.joining import Joined
from meetingdesk.storage.journal import batches, digest_of, rows_among, states_of, to_entry
from meetingdesk.storage.schema import RECORD_TABLES, attachment, removed, union_log
from meetingdesk.storage.union import United

_WITHIN = ("MinutesIssue", "Statement", "Decision", "AgreedAction", "AgendaItem", "Note")
"""What clearances, comments, translations and links to topics belong to."""
_SETTLED = {Status.SENT, Status.AGREED, Status.CONFIRMED}


@dataclass(frozen=True, kw_only=True)
class Side:
    """One of the two files, as far as the touched records go."""

    states: Mapping[RecordId, State]
    shown: frozenset[RecordId]
    dues: Mapping[RecordId, tuple[Version, ...]]
    """The versions of due dates, each told as one thing."""
    flagged: frozenset[RecordId]
    joined: frozenset[RecordId]
    """Those for which another record stands."""
    wholes: Mapping[RecordId, Mapping[RecordId, State]]
    """Each flagged record that was touched, with all that belongs to it."""
    titles: Mapping[str, tuple[str, bool]]
    """The title of each session in which one stands, and whether its text is out.

    It is found by its own id, and by that of what stands in it and has others belonging to it.
    """
    attachments: Mapping[bytes, int]
    """Sizes in bytes, by digest."""
    brought: tuple[Entry, ...]
    """The entries that the union brought: only after it."""
    standing: frozenset[bytes]
    """Ids of entries that are asked for and still have their values."""
    digest: tuple[int, str]
    holding: tuple[MinutesIssue, ...]
    """Issues in which erased text stands: those that the union brought, or all if it erases."""


def look(connection: sa.Connection, united: United, asked: Iterable[EntryId] = ()) -> Side:
    """Return how a file stands before or after a union; `asked` are entries that it may hold."""
    kinds = {record: kind for kind, record in united.touched}
    joined = Joined(connection)
    states: dict[RecordId, State] = {}
    for batch in batches(kinds, 5000):
        states |= states_of(connection, batch)
    sql = "SELECT id FROM entry WHERE gone = 0 AND id IN"
    cells = [bytes.fromhex(one) for one in asked]
    held = connection.execute(sa.select(attachment.c.sha256, attachment.c.size))
    flagged = frozenset(_flagged(connection))
    brought = tuple(_brought(connection, united.number))
    return Side(
        states=states,
        shown=frozenset(_shown(connection, kinds)),
        dues=versions_of_dues(connection, states.values()),
        flagged=flagged,
        wholes={r: _whole(connection, r, joined) for r in flagged & set(kinds)},
        joined=frozenset(r for r in kinds if joined.stands_for(r) != r),
        titles=_titles(connection, states.values(), joined),
        attachments={digest: size for digest, size in held},
        brought=brought,
        standing=frozenset(cell for (cell,) in rows_among(connection, sql, cells)),
        digest=digest_of(connection),
        holding=tuple(_holding(connection, brought)),
    )


def sessions_of(state: State) -> Iterator[str]:
    """Return the ids that may lead to the session in which a record stands, itself first."""
    if state.kind in ("Session", ""):
        yield state.record
    for value in (state.value(name) for name in ("session", *OWNERS.get(state.kind, ()))):
        parent = value[0] if isinstance(value, list) and value else value
        if isinstance(parent, str):
            yield parent


def _shown(connection: sa.Connection, kinds: Mapping[RecordId, str]) -> Iterator[RecordId]:
    for kind in {k for k in kinds.values() if k in RECORD_TABLES}:
        cells = [bytes.fromhex(r) for r, k in kinds.items() if k == kind]
        name = RECORD_TABLES[kind].table.name
        sql = f'SELECT id FROM "{name}" WHERE hidden = 0 AND id IN'
        yield from (RecordId(row[0].hex()) for row in rows_among(connection, sql, cells))


def _flagged(connection: sa.Connection) -> Iterator[RecordId]:
    query = sa.select(removed.c.record).where(removed.c.hidden == 0)
    yield from (RecordId(cell.hex()) for cell in connection.execute(query).scalars())


def _whole(connection: sa.Connection, record: RecordId, joined: Joined) -> Mapping[RecordId, State]:
    belonging = [part for _, part in whole(connection, record, joined)]
    return states_of(connection, [record, *belonging])


def _titles(
    connection: sa.Connection, states: Collection[State], joined: Joined
) -> dict[str, tuple[str, bool]]:
    named = {one for state in states for one in sessions_of(state)}
    cells = [bytes.fromhex(one) for one in named if len(one) == 32 and one.isalnum()]
    sql = "SELECT id, title, status FROM session WHERE id IN"
    # Of sessions that are joined the one that is shown is named.
    within = {cell: joined.canonical(cell) for cell in cells}
    within |= {one: joined.canonical(at) for one, at in _stand_in(connection, cells)}
    found = {
        cell: (" ".join(title.split()), status in _SETTLED)
        for cell, title, status in rows_among(connection, sql, [*{*within.values()}])
    }
    return {one.hex(): found[at] for one, at in within.items() if at in found}


def _stand_in(connection: sa.Connection, cells: Collection[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """Yield those of the records that stand in a session, with its id."""
    for kind in _WITHIN:
        table = RECORD_TABLES[kind].table
        column = "session" if "session" in table.c else "place_parent"
        sql = f'SELECT id, {column} FROM "{table.name}" WHERE {column} NOT NULL AND id IN'
        yield from ((one, at) for one, at in rows_among(connection, sql, [*cells]))


def _holding(connection: sa.Connection, brought: Collection[Entry]) -> Iterator[MinutesIssue]:
    erases = any(entry.erases for entry in brought)
    come = {entry.record for entry in brought if entry.kind == "MinutesIssue"}
    for held in held_though_erased(connection) if erases or come else ():
        issue = held.record
        if isinstance(issue, MinutesIssue) and not held.hidden and (erases or issue.id in come):
            yield issue


def _brought(connection: sa.Connection, number: int) -> Iterator[Entry]:
    query = sa.select(union_log.c.brought).where(union_log.c.n == number)
    cells = connection.execute(query).scalar() or b""
    ids = [cells[at : at + 32] for at in range(0, len(cells), 32)]
    sql = "SELECT id, gone, body FROM entry WHERE id IN"
    yield from (to_entry(*row) for row in rows_among(connection, sql, ids))
