"""Bringing a file of an earlier format to that of now: its record tables are made anew.

Entries and attachments are never touched: what they say does not depend on the format, which is
that of the tables. Who only reads a file, to bring it in or to share with it, leaves it as it is.
"""

from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.settings import Places
from meetingdesk.storage import backup, cache
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.gate import private_folder
from meetingdesk.storage.header import DEFINITIONS, FORMAT, TABLES, tables_digest
from meetingdesk.storage.schema import TRUTH, metadata


def upgrade(file: MeetingFile, places: Places, now: datetime) -> None:
    """Bring an open file to the format of now, in one step, after a verified backup.

    `now` is the moment in UTC. Raises FileTrouble where either cannot be done; the file is then
    left as it was.
    """
    backup.back_up(file.path, file.file_id, places.backups, now, before=True)
    make_anew(file)


def upgraded_copy(file: MeetingFile, places: Places) -> Path:
    """Return a private copy of a file, in the format of now, that can only be read.

    Whoever asks drops it, with its folder. Raises FileTrouble where it cannot be made.
    """
    path = private_folder(places.cache) / file.path.name
    file.copy_pages(path)
    copy = MeetingFile(path)
    try:
        copy.hurry()
        make_anew(copy)
    finally:
        copy.close()
    path.chmod(0o400)
    return path


def make_anew(file: MeetingFile) -> None:
    """Lay out the record tables as those of now, and fill them from the entries: all or nothing."""
    with file.writing(much=True) as connection:
        for name in sa.inspect(connection).get_table_names():
            if name not in TRUTH:
                connection.exec_driver_sql(f'DROP TABLE "{name}"')
        metadata.create_all(connection)
        connection.exec_driver_sql(f"PRAGMA user_version={FORMAT}")
        cache.rebuild(connection)
        if tables_digest(connection.exec_driver_sql(DEFINITIONS)) != TABLES:
            raise FileTrouble(
                "{file} could not be brought to the format of this program, and was left as it"
                " was. Open a backup of it.",
                file=file.path.name,
            )
    file.format = FORMAT
