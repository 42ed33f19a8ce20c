"""Rows read from the bytes of a damaged file, page by page, without SQLite.

Source of the layout: "Database File Format" of the SQLite documentation, sections 1.5 and 1.6.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

_TABLE_LEAF, _INDEX_LEAF = 0x0D, 0x0A
_SIZES = (512, 1024, 2048, 4096, 8192, 16384, 32768, 65536)
_MAGIC = b"SQLite format 3\0"
_USUAL = (8192, 4096)
"""Page sizes of our files: of those made now, and of those made before."""
_FIRST_HEADER = 100
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}

Cell = int | str | bytes | None


@dataclass(frozen=True, kw_only=True)
class Row:
    """One row found on a leaf; `number` is its rowid, None in an index."""

    number: int | None
    cells: tuple[Cell, ...]


class _Torn(ValueError):
    """Bytes that are no row."""


@dataclass(frozen=True, kw_only=True)
class Leaf:
    """The rows of a leaf that can be read; `torn` where it says to have more."""

    rows: list[Row]
    torn: bool


def leaves(data: bytes) -> Iterator[Leaf]:
    """Return all leaves that can be read, of whatever table or index."""
    return _leaves(data, _page_size(data))


def _leaves(data: bytes, size: int) -> Iterator[Leaf]:
    for at in range(0, len(data) - len(data) % size, size):
        found = list(_leaf(data, at, size))
        yield Leaf(rows=[row for row in found if row], torn=None in found)


def rows(data: bytes) -> Iterator[Row]:
    """Return the rows of all leaves."""
    return chain.from_iterable(leaf.rows for leaf in leaves(data))


def _page_size(data: bytes) -> int:
    """Return what the first page says; where that was lost, the size by which most can be read."""
    said = int.from_bytes(data[16:18], "big")
    said = 65536 if said == 1 else said
    if data.startswith(_MAGIC) and said in _SIZES:
        return said
    return max(_USUAL, key=lambda size: sum(len(leaf.rows) for leaf in _leaves(data, size)))


def _leaf(data: bytes, at: int, size: int) -> Iterator[Row | None]:
    """Return the rows of a leaf, None for each that cannot be read."""
    head = at + (_FIRST_HEADER if at == 0 else 0)
    kind = data[head]
    if kind not in (_TABLE_LEAF, _INDEX_LEAF):
        return
    count = int.from_bytes(data[head + 3 : head + 5], "big")
    for number in range(min(count, (at + size - head - 8) // 2)):
        pointer = head + 8 + 2 * number
        cell = int.from_bytes(data[pointer : pointer + 2], "big")
        try:
            if not head + 8 - at <= cell < size:
                raise _Torn
            yield _row(data, at + cell, at + size, size, table=kind == _TABLE_LEAF)
        except (_Torn, IndexError, UnicodeDecodeError):
            yield None


def _row(data: bytes, at: int, end: int, size: int, *, table: bool) -> Row:
    length, at = _number(data, at)
    rowid = None
    if table:
        rowid, at = _number(data, at)
    payload = _payload(data, at, end, length, size, table=table)
    return Row(number=rowid, cells=tuple(_cells(payload)))


def _payload(data: bytes, at: int, end: int, length: int, size: int, *, table: bool) -> bytes:
    """Return the payload of a cell, what overflows its page included."""
    most = size - 35 if table else (size - 12) * 64 // 255 - 23
    if length > len(data):
        raise _Torn
    if length <= most:
        return _part(data, at, length, end)
    least = (size - 12) * 32 // 255 - 23
    here = least + (length - least) % (size - 4)
    here = here if here <= most else least
    parts = [_part(data, at, here, end)]
    page = int.from_bytes(_part(data, at + here, 4, end), "big")
    left = length - here
    while left > 0:
        start = (page - 1) * size
        if page < 2 or start + size > len(data):
            raise _Torn
        parts.append(data[start + 4 : start + 4 + min(left, size - 4)])
        page = int.from_bytes(data[start : start + 4], "big")
        left -= size - 4
    return b"".join(parts)


def _part(data: bytes, at: int, length: int, end: int) -> bytes:
    if at + length > end:
        raise _Torn
    return data[at : at + length]


def _cells(payload: bytes) -> Iterator[Cell]:
    header, at = _number(payload, 0)
    if header > len(payload):
        raise _Torn
    kinds: list[int] = []
    while at < header:
        kind, at = _number(payload, at)
        kinds.append(kind)
    for kind in kinds:
        cell, at = _cell(payload, at, kind)
        yield cell


def _cell(payload: bytes, at: int, kind: int) -> tuple[Cell, int]:
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    if kind in _INTEGERS:
        end = at + _INTEGERS[kind]
        return int.from_bytes(_part(payload, at, end - at, len(payload)), "big", signed=True), end
    if kind < 12:
        raise _Torn
    length = (kind - 12) // 2
    found = _part(payload, at, length, len(payload))
    return (found.decode() if kind % 2 else found), at + length


def _number(data: Sequence[int], at: int) -> tuple[int, int]:
    """Return a number of 1 to 9 bytes, and where it ends."""
    value = 0
    for n in range(8):
        byte = data[at + n]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + n + 1
    return value << 8 | data[at + 8], at + 9
