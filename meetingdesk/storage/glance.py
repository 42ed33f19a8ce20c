"""The first sessions of a file, read before the SQL library is loaded."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from meetingdesk.domain.rows import Row
from meetingdesk.settings import Places
from meetingdesk.storage import seals
from meetingdesk.storage.header import (
    APPLICATION_ID,
    DEFINITIONS,
    FORMAT,
    HEADER_SIZE,
    TABLES,
    application_of,
    format_of,
    tables_digest,
)
from meetingdesk.storage.shared import remembering
from meetingdesk.storage.shared.drives import is_shared
from meetingdesk.storage.shown_sessions import session
from meetingdesk.storage.views import VIEWS, page, visible


def glance_at(path: Path, today: date, places: Places) -> "Glance":
    """Look into a file that this machine left so, or into the working copy of a shared one.

    Raises ValueError where only a desk can judge of the file.
    """
    kept = remembering.find(path, places) if is_shared(path) else path
    if kept is None:
        raise ValueError("shared, and not opened here yet")
    looked = Glance(kept, today)
    if not looked.is_ours(kept, places):
        looked.close()
        raise ValueError("not left so by this machine")
    return looked


class Glance:
    """Looks into a file that is ours, and writes nothing; knows the list of sessions only.

    Answers what a list asks of a desk, until the desk is there.
    """

    def __init__(self, path: Path, today: date) -> None:
        """Look into `path`; raises ValueError where only a desk can judge of the file."""
        self._today = today.isoformat()
        try:
            with path.open("rb") as stream:
                header = stream.read(HEADER_SIZE)
            if (application_of(header), format_of(header)) != (APPLICATION_ID, FORMAT):
                raise ValueError("not a file of this format")
            self._connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        except (OSError, sqlite3.Error) as error:
            raise ValueError(str(error)) from None
        try:
            # One page of each list is read once: a cache would only cost memory.
            for pragma in ("trusted_schema=OFF", "cache_size=-128"):
                self._ask(f"PRAGMA {pragma}", {})
            if tables_digest(self._ask(DEFINITIONS, {})) != TABLES:
                raise ValueError("not our tables")
        except ValueError:
            self.close()
            raise

    def is_ours(self, path: Path, places: Places) -> bool:
        """Say whether this machine left the file just so: what a stranger shows is not shown."""
        told = dict(self._ask("SELECT key, value FROM meta", {}))
        try:
            found = seals.seal(path, int(told["count"]), told["xor"])
            return seals.is_known(places, told["file"], found)
        except (OSError, KeyError, ValueError, TypeError):
            return False

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def rows(
        self,
        view: str,
        _words: str = "",
        *,
        order: str,
        descending: bool,
        limit: int,
        offset: int = 0,
    ) -> Sequence[Row]:
        """Return sessions; raises ValueError for another list, or an order that needs the index."""
        known = VIEWS[view]
        by = known.orders.get(order, "")
        if view != "sessions" or not by:
            raise ValueError(f"the list {view} by {order} is not for a glance")
        sql = page(known, visible(known, by), by, descending=descending)
        values = {"limit": limit, "offset": offset, "today": self._today}
        try:
            return [session(*row) for row in self._ask(sql, values)]
        except (TypeError, AttributeError) as error:
            raise ValueError(str(error)) from None

    def count(self, view: str, _words: str = "") -> int:
        """Return how many rows a list has; raises ValueError where the file is damaged."""
        sql = f"SELECT count(*) FROM {VIEWS[view].table} t WHERE t.hidden = 0"
        return int(self._ask(sql, {})[0][0])

    def _ask(self, sql: str, values: Mapping[str, object]) -> list[Any]:
        try:
            return self._connection.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            # Damaged pages: opening the file will say so.
            raise ValueError(str(error)) from None

    def subscribe(self, _listener: Callable[..., None]) -> Callable[[], None]:
        """Nothing changes while one only looks."""
        return lambda: None
