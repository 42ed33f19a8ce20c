"""The files attached to records, as they lie in a file."""

import sqlalchemy as sa

from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.schema import attachment


def attached(file: MeetingFile) -> tuple[int, int]:
    """Return how many attached files a file carries, and their size together in bytes."""
    query = sa.select(sa.func.count(), sa.func.coalesce(sa.func.sum(attachment.c.size), 0))
    with file.reading() as connection:
        count, size = connection.execute(query.select_from(attachment)).one()
    return int(count), int(size)
