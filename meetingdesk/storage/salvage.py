"""What is left of a damaged file: entries proved by their hashes, in a new file."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import sqlalchemy as sa

from meetingdesk.domain.entries import Entry, EntryId, read_entry, read_remainder
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.journal import State
from meetingdesk.storage import opening, refusing
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.finding import Found, found_in
from meetingdesk.storage.recalling import recalled, said_again
from meetingdesk.storage.schema import attachment, erased
from meetingdesk.storage.writing import append, apply, store

_DIGEST = re.compile(r"[0-9a-f]{64}")
_FILE_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, kw_only=True)
class Missing:
    """An entry that is known to have been in the file and could not be got back.

    `record` is what it was about, where an index or another entry still says so; `kind` is the kind
    of that record and `name` its first text, where they are known. `recalled` says whether its
    record was made whole again from the record tables, which nothing proves.
    """

    entry: EntryId
    record: str
    kind: str
    name: str
    recalled: bool


@dataclass(frozen=True, kw_only=True)
class Salvaged:
    """What was got back. `expected` is how many entries the file said it held, None if unknown.

    `recalled` are the records of which the record tables said what no entry says any more.
    """

    entries: int
    recalled: int
    attachments: int
    expected: int | None
    unproved: int
    missing: tuple[Missing, ...]
    missing_attachments: tuple[str, ...]

    @property
    def unnamed(self) -> int:
        """How many entries are missing of which not even the id is known."""
        return max(0, (self.expected or 0) - self.entries - len(self.missing))

    @property
    def complete(self) -> bool:
        """Whether it can be shown that nothing is missing."""
        missing = self.missing or self.missing_attachments or self.unproved
        return self.expected == self.entries and not missing


def salvage(damaged: Path, out: Path, program: str) -> Salvaged:
    """Write what can be proved of the file `damaged` into a new file `out`.

    `program` is the name and version to note in it. Raises FileTrouble where the one cannot be
    read or the other cannot be made; `damaged` is only ever read.
    """
    with refusing.trouble(damaged, "read"):
        opening.is_ordinary(damaged)
        found = found_in(damaged.read_bytes())
    named = set(found.erased)
    entries: dict[bytes, Entry] = {}
    for cell, body in found.whole.items():
        entries[cell] = read_entry(body, EntryId(cell.hex()))
        named.update(bytes.fromhex(target) for target in entries[cell].erases)
    left = {c: b for c, b in found.left.items() if c in named and c not in entries}
    entries |= {cell: read_remainder(body, EntryId(cell.hex())) for cell, body in left.items()}
    file_id = found.meta.get("file", "")
    opening.make(out, file_id if _FILE_ID.fullmatch(file_id) else uuid4().hex, program)
    _write(out, found, left, named)
    expected = found.expected
    carried = _carried(entries.values())
    gone = {} if expected == len(entries) else _not_there(found, entries, named | carried)
    again = set() if expected == len(entries) else _say_again(out, found, entries, gone)
    return Salvaged(
        entries=len(entries),
        recalled=len(again),
        attachments=len(found.attachments),
        expected=expected,
        unproved=len(found.left.keys() - entries.keys()),
        missing=_told(out, gone, again),
        missing_attachments=tuple(
            cell.hex() for cell in sorted(found.ids.keys() & carried - found.attachments.keys())
        ),
    )


def _write(out: Path, found: Found, left: dict[bytes, bytes], named: set[bytes]) -> None:
    coming = [(EntryId(cell.hex()), body, False) for cell, body in found.whole.items()]
    coming += [(EntryId(cell.hex()), body, True) for cell, body in left.items()]
    file = MeetingFile(out)
    try:
        with file.writing(much=True) as connection:
            _insert(connection, erased, [{"target": target} for target in sorted(named)])
            apply(connection, store(connection, coming))
            carried = [
                {"sha256": digest, "size": len(data), "data": data}
                for digest, data in found.attachments.items()
            ]
            _insert(connection, attachment, carried)
    finally:
        file.close()


def _insert(connection: sa.Connection, table: sa.Table, values: list[dict[str, object]]) -> None:
    if values:
        connection.execute(table.insert(), values)


def _carried(entries: Iterable[Entry]) -> set[bytes]:
    """Return the digests that entries give as values: those of attachments."""
    given = (entry.gives(name) for entry in entries for name in entry.fields)
    return {bytes.fromhex(v) for v in given if isinstance(v, str) and _DIGEST.fullmatch(v)}


def _not_there(found: Found, entries: dict[bytes, Entry], others: set[bytes]) -> dict[bytes, str]:
    """Return what an index or another entry names and is not there, with the record it is about.

    `others` are ids of other things, which their indexes name in the same form.
    """
    about: dict[bytes, str] = {}
    for cell, number in found.ids.items():
        # Of a torn index, the bytes of an id may be another's than its row has.
        if cell not in others and found.numbers.get(number, cell) == cell:
            about[cell] = found.records.get(number, b"").hex()
    for entry in entries.values():
        for seen in entry.covers:
            about.setdefault(bytes.fromhex(seen), "")
        for seen in entry.replaces:
            about[bytes.fromhex(seen)] = entry.record or ""
    missing = about.keys() - entries.keys() - found.attachments.keys()
    missing -= _never_there(found, entries, missing)
    return {cell: about[cell] for cell in sorted(missing)}


def _never_there(found: Found, entries: dict[bytes, Entry], named: set[bytes]) -> set[bytes]:
    """Return the ids that torn leaves of an index name, unless the count and XOR bear them out.

    Where they do so but for one id, that one alone is wrong.
    """
    expected, xor = found.expected, found.meta.get("xor", "")
    if expected is not None and _DIGEST.fullmatch(xor):
        left = int(xor, 16)
        for cell in (*entries, *named):
            left ^= int.from_bytes(cell, "big")
        more = len(entries) + len(named) - expected
        if (more, left) == (0, 0):
            return set()
        if more == 1 and left.to_bytes(32, "big") in named:
            return {left.to_bytes(32, "big")}
    return named & found.doubtful


def _say_again(
    out: Path, found: Found, entries: dict[bytes, Entry], gone: dict[bytes, str]
) -> set[str]:
    """Write what the record tables say of records that lost entries; return those records."""
    kinds = {entry.record: entry.kind for entry in entries.values() if entry.record}
    records = recalled(found.leaves, kinds)
    lost = set(gone.values())
    wanted = [record for record in records if record not in kinds or record in lost]
    again: set[str] = set()
    file = MeetingFile(out)
    try:
        states = file.states(wanted)
        with file.writing(much=True) as connection:
            for record in wanted:
                said = said_again(records[record], states[record])
                append(connection, said)
                again |= {record} if said else set()
    finally:
        file.close()
    return again


def _told(out: Path, gone: dict[bytes, str], again: set[str]) -> tuple[Missing, ...]:
    file = MeetingFile(out)
    try:
        states = file.states({RecordId(record) for record in gone.values() if record})
    finally:
        file.close()
    kinds = {str(record): state.kind for record, state in states.items()}
    names = {str(record): _name(state) for record, state in states.items()}
    return tuple(
        Missing(
            entry=EntryId(cell.hex()),
            record=record,
            kind=kinds.get(record, ""),
            name=names.get(record, ""),
            recalled=record in again,
        )
        for cell, record in gone.items()
    )


def _name(state: State) -> str:
    values = (state.value(name) for name in ("title", "name", "text", "family", "given"))
    text = next((v for v in values if isinstance(v, str) and v), "")
    return " ".join(text.split())[:60]
