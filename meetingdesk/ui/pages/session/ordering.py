"""Moving records in a list that has places: precedence, agenda."""

from collections.abc import Sequence
from typing import Any

from meetingdesk.domain import edits
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.places import place_at


def moved(label: str, records: Sequence[Any], record: Any, to: int) -> Edit | None:
    """Return the edit that puts a record at index `to` of its list; None where it is there.

    `records` are the list in order, each with a `place`; `to` counts without the record itself.
    """
    others = [r for r in records if r.id != record.id]
    to = max(0, min(to, len(others)))
    if record.place is None or [r.id for r in records].index(record.id) == to:
        return None
    place = place_at(record.place.parent, [r.place for r in others], to)
    return edits.revise(label, record, place=place)
