"""What stands between the bytes of a damaged file, sorted by what its form says it is."""

from dataclasses import dataclass, field
from hashlib import sha256

from meetingdesk.domain.entries import EntryId, read_entry, read_remainder
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.storage.pages import Row, leaves
from meetingdesk.storage.strays import strays

_MOST_EXPECTED = 10**9


@dataclass
class Found:
    """What was found, by id; only `whole` and `attachments` are proved, by their hashes.

    `whole` and `left` are the bytes of entries, and of what erasures left of them; `ids` gives the
    number of the row that an index names, `records` the record by number, `numbers` the entry by
    the number of its row. `doubtful` ids stand on torn leaves of an index. `leaves` are the
    rows of all leaves of tables.
    """

    whole: dict[bytes, bytes] = field(default_factory=dict)
    left: dict[bytes, bytes] = field(default_factory=dict)
    erased: set[bytes] = field(default_factory=set)
    attachments: dict[bytes, bytes] = field(default_factory=dict)
    ids: dict[bytes, int] = field(default_factory=dict)
    records: dict[int, bytes] = field(default_factory=dict)
    numbers: dict[int | None, bytes] = field(default_factory=dict)
    meta: dict[str, str] = field(default_factory=dict)
    leaves: list[list[Row]] = field(default_factory=list)
    doubtful: set[bytes] = field(default_factory=set)

    @property
    def expected(self) -> int | None:
        """How many entries the file says it holds; None where it no longer does."""
        count = self.meta.get("count", "")
        return int(count) if count.isdecimal() and int(count) < _MOST_EXPECTED else None


def found_in(data: bytes) -> Found:
    """Return all that can be found between the bytes of a file."""
    found = Found()
    for leaf in leaves(data):
        for row in leaf.rows:
            _take(found, row)
            if leaf.torn and row.number is None:
                found.doubtful.update(cell for cell in row.cells[:1] if isinstance(cell, bytes))
        if leaf.rows and leaf.rows[0].number is not None:
            found.leaves.append(leaf.rows)
    if found.expected != len(found.whole) + len(found.left):
        whole = {cell: body for cell, body in strays(data, found.ids) if _proves(cell, body)}
        found.whole = whole | found.whole
    return found


def _take(found: Found, row: Row) -> None:
    """Take a row for what its form says it is; what counts proves itself by its hash."""
    match row.cells:
        case (None, bytes(cell), bytes() | None, 0, bytes(body)) if _proves(cell, body):
            found.whole[cell] = body
            found.numbers[row.number] = cell
        case (None, bytes(cell), bytes() | None, 1, bytes(body)) if _is_remainder(cell, body):
            found.left[cell] = body
            found.numbers[row.number] = cell
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
