"""Whether a file from elsewhere calls itself a copy of ours."""

from pathlib import Path

import sqlalchemy as sa

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.storage import opening
from meetingdesk.storage.guarding import guarded_engine
from meetingdesk.storage.journal import meta_value
from meetingdesk.storage.refusing import trouble


def is_copy(path: Path, file_id: str) -> bool:
    """Say whether the file at `path` bears an id; nothing else of it is believed or looked at."""
    try:
        with trouble(path, "read"):
            opening.is_ordinary(path)
            engine = guarded_engine(path)
            try:
                with engine.begin() as connection:
                    return meta_value(connection, "file") == file_id
            finally:
                engine.dispose()
    except (FileTrouble, sa.exc.NoResultFound):
        return False
