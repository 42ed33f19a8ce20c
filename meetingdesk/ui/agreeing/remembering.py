"""Reads each record once, for as long as one look at the file takes."""

from collections.abc import Iterable
from typing import Any, TypeVar

from meetingdesk.desk import Desk
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Record

R = TypeVar("R", bound=Record)


class Remembering:
    """What was read stays read: many comments are on few records."""

    def __init__(self, desk: Desk) -> None:
        """Read from an open file."""
        self._desk = desk
        self._known: dict[tuple[type[Record], RecordId], Record | None] = {}

    def get(self, kind: type[R], record: RecordId, /) -> R | None:
        """Return one record, or None where there is none."""
        key = (kind, record)
        if key not in self._known:
            self._known[key] = self._desk.get(kind, record)
        found = self._known[key]
        return found if isinstance(found, kind) else None

    def all(self, kind: type[R], /, **equals: Any) -> Iterable[R]:
        """Return the records of a kind whose fields have these values."""
        return self._desk.all(kind, **equals)
