"""The files attached to records, as they lie in a file, each under the hash of its bytes."""

from hashlib import sha256

import sqlalchemy as sa

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.schema import attachment

LARGEST = 100_000_000
"""Bytes of one attached file: half of what is let in from a colleague's copy."""


def attached(file: MeetingFile) -> tuple[int, int]:
    """Return how many attached files a file carries, and their size together in bytes."""
    query = sa.select(sa.func.count(), sa.func.coalesce(sa.func.sum(attachment.c.size), 0))
    with file.reading() as connection:
        count, size = connection.execute(query.select_from(attachment)).one()
    return int(count), int(size)


def attach(connection: sa.Connection, data: bytes) -> None:
    """Put a file among the attached ones, in the transaction that names it.

    Raises RuleBroken where it is too large.
    """
    if len(data) > LARGEST:
        raise RuleBroken(
            "The file has {size:,} bytes; {most:,} are the most that can be attached.",
            size=len(data),
            most=LARGEST,
        )
    row = {"sha256": sha256(data).digest(), "size": len(data), "data": data}
    connection.execute(attachment.insert().prefix_with("OR IGNORE"), row)


def attachment_of(file: MeetingFile, digest: str) -> bytes | None:
    """Return an attached file by its SHA-256 in hexadecimal digits; None where it is not carried.

    One that is not what was attached counts as not carried.
    """
    query = sa.select(attachment.c.data).where(attachment.c.sha256 == bytes.fromhex(digest))
    with file.reading() as connection:
        data = connection.execute(query).scalar()
    return data if data is not None and sha256(data).hexdigest() == digest else None
