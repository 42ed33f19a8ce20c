"""Attachments as entries name them: none comes, or stays, that no entry names."""

import re
from collections.abc import Iterable

import sqlalchemy as sa

from meetingdesk.storage.journal import batches, plain_rows
from meetingdesk.storage.schema import attachment

_DIGEST = re.compile(rb'"([0-9a-f]{64})"')


def named_in(bodies: Iterable[bytes]) -> set[bytes]:
    """Return all digests that the bytes of entries name: of attachments, and of other entries."""
    return {bytes.fromhex(d.decode()) for body in bodies for d in _DIGEST.findall(body)}


def named_by_entries(connection: sa.Connection, among: set[bytes]) -> set[bytes]:
    """Return those of the digests that any entry of a file names."""
    if not among:
        return set()
    return among & named_in(body for (body,) in plain_rows(connection, "SELECT body FROM entry"))


def drop_unnamed(connection: sa.Connection, digests: set[bytes]) -> None:
    """Drop those of the attachments that no entry names any more."""
    there = set(connection.execute(sa.select(attachment.c.sha256)).scalars()) & digests
    for batch in batches(there - named_by_entries(connection, there)):
        connection.execute(attachment.delete().where(attachment.c.sha256.in_(batch)))
