"""Rows of the list of sessions, which is read before much else is loaded."""

from datetime import date
from typing import Any

from meetingdesk.domain.ids import RecordId
from meetingdesk.domain.rows import SessionRow
from meetingdesk.domain.terms import Status


def id_of(cell: bytes) -> RecordId:
    """Return the id that stands in a column."""
    return RecordId(cell.hex())


def day_of(cell: str | None) -> date | None:
    """Return the day that stands in a column."""
    return date.fromisoformat(cell) if cell else None


def session(
    record: bytes, held_on: str | None, title: str, sides: str | None, number: Any, status: str
) -> SessionRow:
    """Return a session as a list shows one."""
    return SessionRow(
        id=id_of(record),
        when=day_of(held_on),
        title=title,
        sides=sides or "",
        number=number,
        status=Status(status),
    )
