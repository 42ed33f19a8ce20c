"""Edits and erasures written to the file."""

from collections.abc import Collection, Sequence

import sqlalchemy as sa

from meetingdesk.domain.agreeing import ConfirmingPaper, MinutesIssue
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.entries import REMOVED, Entry, EntryId, Stamp, erasing, removing
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.frozen import check_frozen
from meetingdesk.domain.journal import State
from meetingdesk.domain.recording import entries_of
from meetingdesk.domain.records import Record
from meetingdesk.storage.attached import attach
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.frozen_files import forgetting, held_by, held_though_erased
from meetingdesk.storage.hiding import whole
from meetingdesk.storage.joining import as_said
from meetingdesk.storage.journal import batches, entries_about, states_of
from meetingdesk.storage.writing import Known, append

_MOST_NAMED = 100_000
"""Entries that one erasure names: so many are far from the longest entry."""


def perform(file: MeetingFile, edit: Edit, stamp: Stamp) -> set[Known]:
    """Write an edit in one transaction; return the records that it changed, hid or showed.

    Raises RuleBroken where a value breaks its field's rule, or what was issued would change, and
    FileTrouble where the disk will not.
    """
    check_frozen(edit)
    touched: set[Known] = set()
    with file.writing() as connection:
        for data in edit.files:
            attach(connection, data)
        states = states_of(connection, [c.subject.id for c in edit.changes])
        bodies: list[bytes] = []
        left: dict[RecordId, Record | None] = {}
        for change in edit.changes:
            record = change.subject.id
            belonging: Sequence[State] = ()
            if change.after is None or (record in left and left[record] == change.before):
                # A removal covers what this very edit did before it; a change may go on from it.
                touched |= append(connection, bodies)
                bodies = []
                states |= states_of(connection, [record])
            if change.after is None:
                belonging = _belonging(connection, record)
            left[record] = change.after
            said = as_said(change, states[record], connection)
            bodies += entries_of(said, states[record], belonging, stamp)
        touched |= append(connection, bodies)
    return touched


def erase(
    file: MeetingFile,
    records: Sequence[RecordId],
    stamp: Stamp,
    reason: str,
    *,
    frozen: bool = False,
) -> set[Known]:
    """Remove records with all that belongs to them, and drop their values for good.

    `reason` says why, and stays; `frozen` erases with them what issues froze of their text.
    Raises FileTrouble where the disk will not.
    """
    with file.writing() as connection:
        going = _wholes(connection, records)
        held = held_by(connection, going) if frozen else ()
        doomed, bodies = forgetting(connection, held, stamp)
        for root in records:
            # Each is removed by itself: what is erased no longer says to what it belongs.
            for record in (root, *(r for _, r in whole(connection, root))):
                doomed |= {e.id for e in entries_about(connection, [record])[record] if e.fields}
                bodies.append(_removal(connection, record, stamp))
        touched = append(connection, bodies)
        doomed -= {e.id for e in _removals(connection, touched)}
        touched |= _drop(connection, doomed, stamp, reason)
    return touched


def erase_held(file: MeetingFile, issue: RecordId, stamp: Stamp, reason: str) -> set[Known]:
    """Drop what an issue froze, in which erased text stands still, and what goes with it.

    So it is where a colleague issued the text apart from the erasing. Raises FileTrouble where
    the disk will not.
    """
    with file.writing() as connection:
        held = [one for one in held_though_erased(connection) if issue in _of(one.record)]
        doomed, bodies = forgetting(connection, held, stamp)
        touched = append(connection, bodies)
        touched |= _drop(connection, doomed, stamp, reason)
    return touched


def _of(record: Record) -> set[RecordId | None]:
    """Return the issues whose text a record froze: itself, what it corrects or confirms."""
    match record:
        case MinutesIssue():
            return {record.id, record.corrects}
        case ConfirmingPaper():
            return {record.issue}
        case _:
            return set()


def _drop(
    connection: sa.Connection, doomed: Collection[EntryId], stamp: Stamp, reason: str
) -> set[Known]:
    named = batches(sorted(doomed), _MOST_NAMED)
    return append(connection, [erasing(stamp, frozenset(some), reason) for some in named])


def issues_holding(file: MeetingFile, records: Sequence[RecordId]) -> list[MinutesIssue]:
    """Return the issues, by number, that froze any text of records and of what belongs to them."""
    with file.reading() as connection:
        held = held_by(connection, _wholes(connection, records))
    found = [h.record for h in held if isinstance(h.record, MinutesIssue) and not h.hidden]
    return sorted(found, key=lambda issue: (str(issue.session), issue.number or 0))


def _wholes(connection: sa.Connection, records: Sequence[RecordId]) -> set[RecordId]:
    return {r for root in records for r in (root, *(r for _, r in whole(connection, root)))}


def _removal(connection: sa.Connection, record: RecordId, stamp: Stamp) -> bytes:
    state = states_of(connection, [record])[record]
    belonging = _belonging(connection, record)
    covers = state.standing.union(*(s.standing for s in belonging if s.known))
    heads = state.head_ids(REMOVED)
    return removing(stamp, state.kind, record, heads, covers - heads, state.owners)


def _removals(connection: sa.Connection, records: set[Known]) -> list[Entry]:
    about = entries_about(connection, [record for _, record in records])
    return [e for entries in about.values() for e in entries if e.field == REMOVED]


def _belonging(connection: sa.Connection, record: RecordId) -> list[State]:
    states = states_of(connection, [r for _, r in whole(connection, record)])
    return list(states.values())
