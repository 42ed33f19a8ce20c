"""The list of all that waits for a person's choice, in the order in which it is read."""

from collections.abc import Iterable

from meetingdesk.desk import Desk
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.due_versions import DUE
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.kinds import KINDS
from meetingdesk.ui.versions.dues import due_point
from meetingdesk.ui.versions.open_points import (
    Key,
    Point,
    field_point,
    is_removal,
    record_of,
)
from meetingdesk.ui.versions.removals import removal_point

_ORDER = {name: at for at, name in enumerate(KINDS)}


def waiting(desk: Desk) -> list[Key]:
    """Return what waits, removals last; a due date is one thing."""
    found = {key_of(kind, record, field) for kind, record, field in desk.unsettled()}
    return sorted(found, key=_place)


def key_of(kind: str, record: RecordId, field: str) -> Key:
    """Return the key of the point that a field belongs to."""
    due = kind == AgreedAction.__name__ and field in DUE
    return Key(kind=kind, record=record, field=DUE[0] if due else field)


def point_of(desk: Desk, key: Key) -> Point | None:
    """Return what is to be settled, or None where nothing is any more."""
    found = points_of(desk, [key])
    return found[0] if found else None


def points_of(desk: Desk, keys: Iterable[Key]) -> list[Point]:
    """Return what is to be settled of several, those left out that are settled."""
    keys = list(keys)
    entries = desk.entries({key.record for key in keys if not is_removal(key)})
    points = []
    for key in keys:
        record = record_of(desk, key)
        if record is None:
            continue
        if is_removal(key):
            point = removal_point(desk, key, record)
        elif isinstance(record, AgreedAction) and key.field in DUE:
            point = due_point(desk, key, record, entries[key.record])
        else:
            point = field_point(desk, key, record, entries[key.record])
        points += [point] if point else []
    return points


def _place(key: Key) -> tuple[bool, int, str, str]:
    return is_removal(key), _ORDER.get(key.kind, len(_ORDER)), key.record, key.field
