"""Journal and attachments of a foreign file, looked through entry by entry."""

from collections.abc import Collection, Iterable
from hashlib import sha256
from typing import Any

import sqlalchemy as sa

from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.shape import check_entry, check_remainder
from meetingdesk.storage.journal import meta_value, plain_rows
from meetingdesk.storage.schema import attachment


def look_through(
    connection: sa.Connection, known: Collection[bytes], *, limits: bool = True
) -> list[int]:
    """Look through a file; return the rows of the entries that are not known.

    `known` are ids of entries whose form needs no looking at; `limits` says whether lengths count.
    Raises RuleBroken: what is wrong with the file, as the rest of a sentence about it.
    """
    try:
        meta_value(connection, "file")
        unknown = _look_at_entries(connection, known, limits=limits)
        _look_at_attachments(connection)
    except FileTrouble:
        raise RuleBroken("lacks its own description, so it is damaged") from None
    return unknown


def _look_at_entries(
    connection: sa.Connection, known: Collection[bytes], *, limits: bool
) -> list[int]:
    count = xor = 0
    named: set[str] = set()
    left: list[str] = []
    unknown: list[int] = []
    sql = "SELECT n, id, record, gone, body FROM entry NOT INDEXED"
    for n, cell, record, gone, body in plain_rows(connection, sql):
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
        named.update(_erased_by(cell, record, gone, body, limits=limits))
    if not named.issuperset(left):
        raise RuleBroken("has an entry that lost its values, and no erasure says why")
    said = meta_value(connection, "count"), meta_value(connection, "xor")
    if said != (str(count), f"{xor:064x}"):
        raise RuleBroken(
            "is damaged: it should hold {said} entries, and {count} are there, or"
            " some were exchanged",
            said=said[0][:20],
            count=count,
        )
    return unknown


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


def _erased_by(
    cell: bytes, record: bytes | None, gone: int, body: bytes, *, limits: bool
) -> Iterable[str]:
    """Look at the form of an entry, and return the ids that it erases."""
    try:
        raw = check_remainder(body) if gone else check_entry(body, limits=limits)
    except RuleBroken as broken:
        raise RuleBroken(
            "has an entry ({entry}) that {why}", entry=cell.hex()[:12], why=broken.why
        ) from None
    if (raw.get("record") or "") != (record.hex() if record else ""):
        raise RuleBroken("is damaged: entry {entry} is misfiled", entry=cell.hex()[:12])
    erases: Iterable[str] = raw.get("erases", ())
    return erases


def _look_at_attachments(connection: sa.Connection) -> None:
    for digest, size, data in connection.execute(sa.select(attachment)):
        sound = isinstance(digest, bytes) and isinstance(data, bytes) and isinstance(size, int)
        if not sound or len(data) != size or sha256(data).digest() != digest:
            raise RuleBroken("is damaged: one of its attachments is not what was attached")
