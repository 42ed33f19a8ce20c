"""What waits for a person's choice, and the entries that tell how it came about."""

from collections.abc import Collection
from dataclasses import dataclass

from meetingdesk.domain.entries import REMOVED, Entry
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.journal import Version
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.hiding import whole
from meetingdesk.storage.journal import entries_about, rows_among
from meetingdesk.storage.schema import RECORD_TABLES

Unsettled = tuple[str, RecordId, str]


@dataclass(frozen=True, kw_only=True)
class TwoVersions:
    """A field whose value two people changed apart from each other."""

    record: RecordId
    kind: str
    field: str
    versions: tuple[Version, ...]


def versions(file: MeetingFile) -> list[TwoVersions]:
    """Return all that has two versions."""
    open_now = file.with_two_versions()
    states = file.states({record for _, record, _ in open_now})
    return [
        TwoVersions(record=r, kind=k, field=f, versions=states[r].versions(f))
        for k, r, f in open_now
    ]


def unsettled(file: MeetingFile) -> list[Unsettled]:
    """Return kind, record and field of all visible that has two versions.

    The pseudo-field of removal stands for a record that one removed and another changed.
    """
    found = file.with_two_versions()
    found += [(kind, record, REMOVED) for kind, record in file.removed_but_shown()]
    by_kind: dict[str, set[RecordId]] = {}
    for kind, record, _ in found:
        by_kind.setdefault(kind, set()).add(record)
    shown = {k: _shown(file, k, ids) for k, ids in by_kind.items() if k in RECORD_TABLES}
    return [(k, record, field) for k, record, field in found if record in shown.get(k, ())]


def entries_of(file: MeetingFile, records: Collection[RecordId]) -> dict[RecordId, list[Entry]]:
    """Return all entries about the records."""
    with file.reading() as connection:
        return entries_about(connection, records)


def entries_of_whole(file: MeetingFile, record: RecordId) -> dict[RecordId, list[Entry]]:
    """Return all entries about a record and about all that belongs to it."""
    with file.reading() as connection:
        belonging = [r for _, r in whole(connection, record)]
        return entries_about(connection, [record, *belonging])


def _shown(file: MeetingFile, kind: str, records: set[RecordId]) -> set[RecordId]:
    table = RECORD_TABLES[kind].table.name
    sql = f'SELECT id FROM "{table}" WHERE hidden = 0 AND id IN'
    with file.reading() as connection:
        rows = rows_among(connection, sql, [bytes.fromhex(record) for record in records])
        return {RecordId(cell.hex()) for (cell,) in rows}
