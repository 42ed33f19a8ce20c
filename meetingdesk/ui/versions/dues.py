"""A due date to be settled: one thing, though three fields hold it."""

from collections.abc import Sequence

from meetingdesk.desk import Desk
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.due_versions import DUE, due_versions
from meetingdesk.domain.entries import Entry
from meetingdesk.domain.journal import fold
from meetingdesk.ui.versions.open_points import Choice, Key, Point, in_order, settlement
from meetingdesk.ui.versions.subjects import about
from meetingdesk.ui.versions.values import due_said, read


def due_point(desk: Desk, key: Key, action: AgreedAction, entries: Sequence[Entry]) -> Point | None:
    """Return what is to be settled of a due date, or None where nothing is any more."""
    found = due_versions(action, entries)
    if found is None:
        return None
    versions = {
        name: tuple(read(AgreedAction, name, v.value) for v in said)
        for name, said in found.fields.items()
    }
    state = fold(action.id, entries)
    seen = {name: state.head_ids(name) for name in DUE}
    choices = [
        Choice(
            author=first.author or first.source,
            time=first.time,
            text=due_said(due),
            edit=settlement(
                action,
                versions,
                seen,
                dict(zip(DUE, (due.kind, due.on, due.before), strict=True)),
            ),
            shown=due == found.shown,
        )
        for due, first in found.dues.items()
    ]
    return Point(
        key=key,
        record=action,
        about=about(desk, action, DUE[0]),
        choices=in_order(desk, choices),
        came_from=found.came_from,
        base=due_said(found.base) if found.base else None,
        versions=versions,
        seen=seen,
    )
