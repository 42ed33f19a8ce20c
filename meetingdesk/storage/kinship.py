"""Whether a file from elsewhere calls itself a copy of ours."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import sqlalchemy as sa

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.storage import opening
from meetingdesk.storage.guarding import guarded_engine
from meetingdesk.storage.journal import entry_ids, meta_value
from meetingdesk.storage.refusing import trouble

Answer = TypeVar("Answer")


def is_copy(path: Path, file_id: str) -> bool:
    """Say whether the file at `path` bears an id; nothing else of it is believed or looked at."""
    return _asked(path, lambda connection: meta_value(connection, "file") == file_id, False)


def ids_of_copy(path: Path, file_id: str) -> frozenset[bytes]:
    """Return the ids of the entries of a copy, by its own word; none where it is no copy."""

    def ids(connection: sa.Connection) -> frozenset[bytes]:
        ours = meta_value(connection, "file") == file_id
        return frozenset(entry_ids(connection)) if ours else frozenset()

    return _asked(path, ids, frozenset())


def _asked(path: Path, ask: Callable[[sa.Connection], Answer], nothing: Answer) -> Answer:
    try:
        with trouble(path, "read"):
            opening.is_ordinary(path)
            engine = guarded_engine(path)
            try:
                with engine.begin() as connection:
                    return ask(connection)
            finally:
                engine.dispose()
    except (FileTrouble, sa.exc.NoResultFound):
        return nothing
