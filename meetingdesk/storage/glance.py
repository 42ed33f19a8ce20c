"""The first rows of a file's lists, read before the SQL library is loaded."""

import sqlite3
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from meetingdesk.domain.rows import Row
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
from meetingdesk.storage.shown import SHOWN
from meetingdesk.storage.views import VIEWS, page, visible


class Glance:
    """Looks into a file that is ours, and writes nothing; knows only each list's first order.

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
            self._connection.execute("PRAGMA trusted_schema=OFF")
            definitions = self._connection.execute(DEFINITIONS).fetchall()
        except (OSError, sqlite3.Error) as error:
            raise ValueError(str(error)) from None
        if tables_digest(definitions) != TABLES:
            self.close()
            raise ValueError("not our tables")

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
        """Return rows of a list; raises ValueError for an order that needs the search index."""
        known = VIEWS[view]
        by = known.orders.get(order, "")
        if not by:
            raise ValueError(f"the list {view} sorts by {order} with the search index only")
        sql = page(known, visible(known, by), by, descending=descending)
        values = {"limit": limit, "offset": offset, "today": self._today}
        return [SHOWN[view](*row) for row in self._connection.execute(sql, values)]

    def count(self, view: str, _words: str = "") -> int:
        """Return how many rows a list has."""
        sql = f"SELECT count(*) FROM {VIEWS[view].table} t WHERE t.hidden = 0"
        return int(self._connection.execute(sql).fetchone()[0])

    def subscribe(self, _listener: Callable[..., None]) -> Callable[[], None]:
        """Nothing changes while one only looks."""
        return lambda: None
