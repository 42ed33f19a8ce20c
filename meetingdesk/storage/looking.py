"""A look into a backup: how much is in it, its sessions, and what was done last."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from meetingdesk.domain.entries import Entry
from meetingdesk.domain.meeting import Session
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.journal import plain_rows, to_entry

_LATEST = 600
"""Entries among which the latest edits are looked for."""
_MOST = 25


@dataclass(frozen=True, kw_only=True)
class Inside:
    """What one wants to see of a backup before it is restored."""

    entries: int
    sessions: tuple[tuple[date | None, str], ...]
    """Day and title, the latest first."""
    edits: tuple[tuple[str, str, str], ...]
    """Moment (UTC), author and label, the latest first."""


def look_inside(backup: Path) -> Inside:
    """Look into a backup. Raises FileTrouble where it is damaged."""
    file = MeetingFile(backup)
    try:
        sessions = [(s.held_on, " ".join(s.title.split())) for s in file.all(Session)]
        with file.reading() as connection:
            sql = f"SELECT id, gone, body FROM entry ORDER BY n DESC LIMIT {_LATEST}"
            edits = _edits(to_entry(*row) for row in plain_rows(connection, sql))
        return Inside(
            entries=file.digest()[0],
            sessions=tuple(sorted(sessions, key=lambda s: s[0] or date.max, reverse=True)),
            edits=edits,
        )
    finally:
        file.close()


def entries_in(backup: Path) -> int:
    """Return how many entries a backup says it holds, at a glance; 0 where it says nothing."""
    uri = f"{backup.absolute().as_uri()}?mode=ro&immutable=1"
    with suppress(sqlite3.Error, ValueError), closing(sqlite3.connect(uri, uri=True)) as raw:
        raw.execute("PRAGMA trusted_schema=OFF")
        found = raw.execute("SELECT value FROM meta WHERE key = 'count'").fetchone()
        return int(found[0]) if found else 0
    return 0


def _edits(entries: Iterable[Entry]) -> tuple[tuple[str, str, str], ...]:
    told = {(e.time, e.author or e.source, e.label) for e in entries if e.time}
    return tuple(sorted(told, reverse=True)[:_MOST])
