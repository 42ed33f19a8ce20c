"""What the record tables still say of records whose entries are lost: the values, not the proof."""

from collections.abc import Iterable, Mapping, Sequence

from meetingdesk.domain.entries import Source, adding, setting
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.fields import RecordId, specs
from meetingdesk.domain.journal import State
from meetingdesk.domain.recording import said_values
from meetingdesk.domain.records import Record
from meetingdesk.storage.pages import Row
from meetingdesk.storage.schema import RECORD_TABLES, RecordTable

SOURCE = "Record tables of a damaged file"
"""The source that says again what was lost: two people who salvage have the same entries."""

_LACKING = {"Comment": 2, "MinutesIssue": 3}
"""How many of the last columns of a table files of format 1 lack."""


def recalled(
    leaves: Iterable[Sequence[Row]], kinds: Mapping[RecordId, str]
) -> dict[RecordId, Record]:
    """Return the visible records of all leaves on which record tables stand.

    `kinds` are those of the records that entries tell of. A leaf is of one table: which one, its
    known records say, or its form where that fits one table alone.
    """
    found: dict[RecordId, Record] = {}
    for rows in leaves:
        found |= {record.id: record for record in _of_leaf(rows, kinds)}
    return found


def said_again(record: Record, state: State) -> list[bytes]:
    """Return entries that say of a record what its entries, as far as they are left, do not.

    They replace nothing: where an entry that is left says otherwise, there are two versions.
    """
    by, kind, values = Source(name=SOURCE), type(record).__name__, said_values(record)
    if not state.known:
        missing = {name: value for name, value in values.items() if state.value(name) != value}
        return [adding(by, kind, record.id, missing)]
    return [
        setting(by, kind, record.id, known.name, values.get(known.name), frozenset())
        for known in specs(type(record))
        if _shown(state, known.name, known.plain(known.default))
        != values.get(known.name, known.plain(known.default))
    ]


def _shown(state: State, name: str, default: object) -> object:
    value = state.value(name)
    return default if value is None else value


def _of_leaf(rows: Sequence[Row], kinds: Mapping[RecordId, str]) -> list[Record]:
    records = [row for row in rows if row.number is not None and _is_record(row)]
    named = {kinds[known] for row in records if (known := _id(row)) in kinds}
    fitting = [
        [record for record in made if record]
        for kind, known in RECORD_TABLES.items()
        if kind in named or not named
        if (made := [_record(known, row) for row in records])
        and (kind in named or None not in made)
    ]
    hidden = {_id(row) for row in records if row.cells[1]}
    return [r for r in fitting[0] if r.id not in hidden] if len(fitting) == 1 else []


def _is_record(row: Row) -> bool:
    match row.cells:
        case (bytes(cell), 0 | 1, _, *_) if len(cell) == 16:
            return True
    return False


def _id(row: Row) -> RecordId:
    cell = row.cells[0]
    return RecordId(cell.hex() if isinstance(cell, bytes) else "")


def _record(known: RecordTable, row: Row) -> Record | None:
    """Return the record of a row, if it is one of this table, in whatever format."""
    lacking = len(known.column_names) - len(row.cells)
    if lacking not in (0, _LACKING.get(known.name, 0)):
        return None
    try:
        empty = known.row(known.kind())
        record = known.record((*row.cells, *empty[len(row.cells) :]))
        said_values(record)
    except (FileTrouble, RuleBroken):
        return None
    return record
