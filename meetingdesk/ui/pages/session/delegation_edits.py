"""The edits of delegates who are on a side already."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain import edits
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Chair, Delegate
from meetingdesk.domain.terms import Capacity, Presence
from meetingdesk.ui.pages.session.ordering import moved

translate = QCoreApplication.translate


def precedence_changed(desk: Desk, delegate: Delegate, to: int) -> Edit | None:
    """Return the edit that gives a delegate the precedence `to`, counted from 0."""
    assert delegate.place
    return moved(
        translate("edits", "Change precedence"),
        desk.all(Delegate, parent=delegate.place.parent),
        delegate,
        to,
    )


def changed(desk: Desk, record: RecordId, label: str, **values: Any) -> Edit | None:
    """Return the edit that gives a delegate's fields new values; None where they have them."""
    delegate = desk.get(Delegate, record)
    if not delegate or all(getattr(delegate, name) == value for name, value in values.items()):
        return None
    return edits.revise(label, delegate, **values)


def made_head(desk: Desk, record: RecordId) -> Edit | None:
    """Return the edit that makes a delegate the head; who was head becomes a member."""
    delegate = desk.get(Delegate, record)
    if not delegate or not delegate.place or delegate.capacity is Capacity.HEAD:
        return None
    side = desk.all(Delegate, parent=delegate.place.parent)
    label = translate("edits", "Change head of delegation")
    stepping_down = [
        edits.revise(label, d, capacity=Capacity.MEMBER)
        for d in side
        if d.capacity is Capacity.HEAD
    ]
    return edits.joined(
        label, [*stepping_down, edits.revise(label, delegate, capacity=Capacity.HEAD)]
    )


def all_present(desk: Desk, delegation: RecordId) -> Edit | None:
    """Return the edit that says that all who were expected came."""
    label = translate("edits", "All present")
    came = [
        edits.revise(label, d, presence=Presence.PRESENT)
        for d in desk.all(Delegate, parent=delegation)
        if d.presence is Presence.EXPECTED
    ]
    return edits.joined(label, came) if came else None


def chair_changed(desk: Desk, session: RecordId, record: RecordId) -> Edit:
    """Return the edit that puts a delegate in the chair for the whole session, or takes it back."""
    chairs = [c for c in desk.all(Chair, session=session) if c.from_item is None]
    mine = [c for c in chairs if c.delegate == record]
    if mine:
        return edits.remove(translate("edits", "Leave the chair"), *mine)
    return edits.add(translate("edits", "Take the chair"), Chair(session=session, delegate=record))


def head_count(delegates: list[Delegate], *presence: Presence) -> int:
    """Return how many people are, say, present: a group counts as many as it had, at least one."""
    return sum(d.head_count or 1 for d in delegates if d.presence in presence)
