"""What stands beside the entries, which their hashes do not prove: kept under one checksum.

That is the file's own id, by which program it was made, the lists of unions and imports, and what
erasures left of entries. A file of before there was a checksum has none.
"""

from hashlib import sha256

import sqlalchemy as sa

from meetingdesk.storage.journal import plain_rows
from meetingdesk.storage.schema import meta

_KEY = "margins"
_BESIDE = (
    "SELECT key, value FROM meta WHERE key IN ('file', 'program') ORDER BY key",
    "SELECT n, at, author, origin, brought, taken_out FROM union_log ORDER BY n",
    "SELECT n, at, author, source, entries FROM import_log ORDER BY n",
    "SELECT target FROM erased ORDER BY target",
    "SELECT id, body FROM erased CROSS JOIN entry ON id = target WHERE gone ORDER BY id",
)


def note_margins(connection: sa.Connection) -> None:
    """Take down what stands beside the entries, in the transaction that changes it."""
    noted = {"key": _KEY, "value": _digest(connection)}
    connection.execute(meta.insert().prefix_with("OR REPLACE").values(**noted))


def margins_hold(connection: sa.Connection) -> bool:
    """Say whether what stands beside the entries is what was written, as far as can be told."""
    noted = connection.execute(sa.select(meta.c.value).where(meta.c.key == _KEY)).scalar()
    return noted is None or noted == _digest(connection)


def _digest(connection: sa.Connection) -> str:
    digest = sha256()
    for sql in _BESIDE:
        for row in plain_rows(connection, sql):
            digest.update(repr(row).encode())
    return digest.hexdigest()
