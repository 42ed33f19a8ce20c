"""Journal and attachments of a foreign file, looked through entry by entry."""

from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping
from hashlib import sha256
from typing import Any

import sqlalchemy as sa

from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.shape import check_entry, check_remainder
from meetingdesk.storage.journal import meta_value, plain_rows
from meetingdesk.storage.schema import attachment

Read = tuple[bytes, Mapping[str, Any] | None]
"""The record that an entry speaks of, and its JSON; None of what an erasure left."""
Reading = Callable[[Iterator[Read]], object]


class Entries:
    """The entries of a foreign file, found sound as they are read, and then only.

    What an entry that is not known says of a record is given on.
    """

    def __init__(
        self, connection: sa.Connection, known: Collection[bytes], *, limits: bool
    ) -> None:
        """Look at a file; `known` are ids whose form needs no looking at."""
        self._connection, self._known, self._limits = connection, known, limits
        self.unknown: list[int] = []
        """The rows of the entries that are not known."""
        self.named: set[str] = set()
        """What the erasures among them name."""

    def __iter__(self) -> Iterator[Read]:
        known, limits, unknown, named = self._known, self._limits, self.unknown, self.named
        count = xor = 0
        left: list[str] = []
        sql = "SELECT n, id, record, gone, body FROM entry NOT INDEXED"
        for n, cell, record, gone, body in plain_rows(self._connection, sql):
            # Nearly all entries are such, and of 200,000 each look costs its twentieth of a second.
            plain = type(cell) is type(record) is type(body) is bytes and type(gone) is int
            if not plain or gone or len(cell) != 32 or len(record) != 16:
                _look_at_cells(cell, record, gone, body)
            elif sha256(body).digest() != cell:
                raise RuleBroken(
                    "is damaged: entry {entry} is not what its author wrote", entry=cell.hex()[:12]
                )
            count += 1
            xor ^= int.from_bytes(cell, "big")
            if gone:
                left.append(cell.hex())
            if cell not in known:
                unknown.append(n)
            elif not gone and b'"erases"' not in body:
                continue
            raw = _said_by(cell, record, gone, body, limits=limits)
            if "erases" in raw:
                named.update(raw["erases"])
            elif record is not None:
                yield record, None if gone else raw
        self._hold_together(left, count, xor)

    def _hold_together(self, left: Collection[str], count: int, xor: int) -> None:
        if not self.named.issuperset(left):
            raise RuleBroken("has an entry that lost its values, and no erasure says why")
        said = _of_itself(self._connection, "count"), _of_itself(self._connection, "xor")
        if said != (str(count), f"{xor:064x}"):
            raise RuleBroken(
                "is damaged: it should hold {said} entries, and {count} are there, or"
                " some were exchanged",
                said=said[0][:20],
                count=count,
            )


def exhaust(entries: Iterator[Read]) -> None:
    """Read all entries, and keep nothing of them."""
    deque(entries, maxlen=0)


def look_through(
    connection: sa.Connection,
    known: Collection[bytes],
    *,
    limits: bool = True,
    reading: Reading = exhaust,
) -> Entries:
    """Look through a file; return what was found of its entries.

    `known` are ids of entries whose form needs no looking at; `limits` says whether lengths count;
    `reading` takes what the others say, and is done with all of them once all were found sound.
    Raises RuleBroken: what is wrong with the file, as the rest of a sentence about it.
    """
    _of_itself(connection, "file")
    entries = Entries(connection, known, limits=limits)
    reading(iter(entries))
    _look_at_attachments(connection)
    return entries


def _of_itself(connection: sa.Connection, key: str) -> str:
    try:
        return meta_value(connection, key)
    except FileTrouble:
        raise RuleBroken("lacks its own description, so it is damaged") from None


def _look_at_cells(cell: Any, record: Any, gone: Any, body: Any) -> None:
    if not isinstance(cell, bytes) or len(cell) != 32:
        raise RuleBroken("has an entry without a proper id")
    if record is not None and (not isinstance(record, bytes) or len(record) != 16):
        raise RuleBroken("has an entry that belongs to no proper record")
    if gone not in (0, 1) or not isinstance(gone, int) or not isinstance(body, bytes):
        raise RuleBroken("has an entry that is stored as none is")
    if not gone and sha256(body).digest() != cell:
        raise RuleBroken(
            "is damaged: entry {entry} is not what its author wrote", entry=cell.hex()[:12]
        )


def _said_by(
    cell: bytes, record: bytes | None, gone: int, body: bytes, *, limits: bool
) -> Mapping[str, Any]:
    """Look at the form of an entry, and return its JSON."""
    try:
        raw = check_remainder(body) if gone else check_entry(body, limits=limits)
    except RuleBroken as broken:
        raise RuleBroken(
            "has an entry ({entry}) that {why}", entry=cell.hex()[:12], why=broken.why
        ) from None
    if (raw.get("record") or "") != (record.hex() if record else ""):
        raise RuleBroken("is damaged: entry {entry} is misfiled", entry=cell.hex()[:12])
    return raw


def _look_at_attachments(connection: sa.Connection) -> None:
    for digest, size, data in connection.execute(sa.select(attachment)):
        sound = isinstance(digest, bytes) and isinstance(data, bytes) and isinstance(size, int)
        if not sound or len(data) != size or sha256(data).digest() != digest:
            raise RuleBroken("is damaged: one of its attachments is not what was attached")
