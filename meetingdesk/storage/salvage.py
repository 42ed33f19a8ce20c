"""What is left of a damaged file: entries proved by their hashes, in a new file."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import sqlalchemy as sa

from meetingdesk.domain.entries import Entry, EntryId, read_entry, read_remainder
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.journal import State
from meetingdesk.storage import opening, refusing
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.pages import Row, rows
from meetingdesk.storage.schema import attachment, erased
from meetingdesk.storage.writing import apply, store

_DIGEST = re.compile(r"[0-9a-f]{64}")
_FILE_ID = re.compile(r"[0-9a-f]{32}")
_MOST_EXPECTED = 10**9


@dataclass(frozen=True, kw_only=True)
class Missing:
    """An entry that is known to have been in the file and could not be got back.

    `record` is what it was about, where an index or another entry still says so; `about` names
    that record by its kind and its first text, where they are known.
    """

    entry: EntryId
    record: str
    about: str


@dataclass(frozen=True, kw_only=True)
class Salvaged:
    """What was got back. `expected` is how many entries the file said it held, None if unknown."""

    entries: int
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


@dataclass
class _Found:
    whole: dict[bytes, bytes] = field(default_factory=dict)
    left: dict[bytes, bytes] = field(default_factory=dict)
    erased: set[bytes] = field(default_factory=set)
    attachments: dict[bytes, bytes] = field(default_factory=dict)
    ids: dict[bytes, int] = field(default_factory=dict)
    records: dict[int, bytes] = field(default_factory=dict)
    meta: dict[str, str] = field(default_factory=dict)


def salvage(damaged: Path, out: Path, program: str) -> Salvaged:
    """Write what can be proved of the file `damaged` into a new file `out`.

    `program` is the name and version to note in it. Raises FileTrouble where the one cannot be
    read or the other cannot be made; `damaged` is only ever read.
    """
    with refusing.trouble(damaged, "read"):
        opening.is_ordinary(damaged)
        found = _sort(damaged.read_bytes())
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
    expected = _expected(found)
    carried = _carried(entries.values())
    gone = {} if expected == len(entries) else _not_there(found, entries, named | carried)
    return Salvaged(
        entries=len(entries),
        attachments=len(found.attachments),
        expected=expected,
        unproved=len(found.left.keys() - entries.keys()),
        missing=_told(out, gone),
        missing_attachments=tuple(
            cell.hex() for cell in sorted(found.ids.keys() & carried - found.attachments.keys())
        ),
    )


def _write(out: Path, found: _Found, left: dict[bytes, bytes], named: set[bytes]) -> None:
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


def _sort(data: bytes) -> _Found:
    found = _Found()
    for row in rows(data):
        _take(found, row)
    return found


def _take(found: _Found, row: Row) -> None:
    """Take a row for what its form says it is; what counts proves itself by its hash."""
    match row.cells:
        case (None, bytes(cell), bytes() | None, 0, bytes(body)) if _proves(cell, body):
            found.whole[cell] = body
        case (None, bytes(cell), bytes() | None, 1, bytes(body)) if _is_remainder(cell, body):
            found.left[cell] = body
        case (bytes(digest), int(size), bytes(data)) if _is_data(digest, size, data):
            found.attachments[digest] = data
        case (bytes(cell), int(number)) if row.number is None and len(cell) == 32:
            found.ids[cell] = number
        case (bytes(cell), int(number)) if row.number is None and len(cell) == 16:
            found.records[number] = cell
        case (bytes(cell),) if row.number is not None and len(cell) == 32:
            found.erased.add(cell)
        case (str(key), str(value)) if row.number is not None:
            found.meta[key] = value


def _proves(cell: bytes, body: bytes) -> bool:
    if sha256(body).digest() != cell:
        return False
    try:
        read_entry(body)
    except RuleBroken:
        return False
    return True


def _is_remainder(cell: bytes, body: bytes) -> bool:
    try:
        read_remainder(body, EntryId(cell.hex()))
    except RuleBroken:
        return False
    return len(cell) == 32


def _is_data(digest: bytes, size: int, data: bytes) -> bool:
    return len(data) == size and sha256(data).digest() == digest


def _expected(found: _Found) -> int | None:
    count = found.meta.get("count", "")
    return int(count) if count.isdecimal() and int(count) < _MOST_EXPECTED else None


def _carried(entries: Iterable[Entry]) -> set[bytes]:
    """Return the digests that entries give as values: those of attachments."""
    given = (entry.gives(name) for entry in entries for name in entry.fields)
    return {bytes.fromhex(v) for v in given if isinstance(v, str) and _DIGEST.fullmatch(v)}


def _not_there(found: _Found, entries: dict[bytes, Entry], others: set[bytes]) -> dict[bytes, str]:
    """Return what an index or another entry names and is not there, with the record it is about.

    `others` are ids of other things, which their indexes name in the same form.
    """
    about: dict[bytes, str] = {}
    for cell, number in found.ids.items():
        if cell not in others:
            about[cell] = found.records.get(number, b"").hex()
    for entry in entries.values():
        for seen in entry.covers:
            about.setdefault(bytes.fromhex(seen), "")
        for seen in entry.replaces:
            about[bytes.fromhex(seen)] = entry.record or ""
    missing = about.keys() - entries.keys() - found.attachments.keys()
    return {cell: about[cell] for cell in sorted(missing)}


def _told(out: Path, gone: dict[bytes, str]) -> tuple[Missing, ...]:
    file = MeetingFile(out)
    try:
        states = file.states({RecordId(record) for record in gone.values() if record})
    finally:
        file.close()
    names = {record: _name(state) for record, state in states.items()}
    return tuple(
        Missing(entry=EntryId(cell.hex()), record=record, about=names.get(RecordId(record), ""))
        for cell, record in gone.items()
    )


def _name(state: State) -> str:
    values = (state.value(name) for name in ("title", "name", "text", "family", "given"))
    text = next((v for v in values if isinstance(v, str) and v), "")
    return f"{state.kind} “{' '.join(text.split())[:60]}”" if text else state.kind
