"""What logging tells of a session by itself: that it is held, and who is there."""

from collections.abc import Iterable

from meetingdesk.desk import Desk
from meetingdesk.domain import edits
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegate, Movement, Note, Session
from meetingdesk.domain.terms import MovementKind, Presence, Status
from meetingdesk.ui.pages.log.speaking import Floor


def under_way(
    desk: Desk, floor: Floor, session: RecordId, active: Iterable[RecordId | None]
) -> list[Edit]:
    """Return the edits that go with something logged: the session is held, the active are there.

    Once a planned session begins, whoever is in its chair is there, too.
    """
    found = desk.get(Session, session)
    there = list(active)
    parts: list[Edit] = []
    if found and found.status is Status.PLANNED:
        parts.append(edits.revise("", found, status=Status.HELD))
        there += [chair.id for chair in floor.chairs()]
    for delegate in dict.fromkeys(there):
        who = desk.get(Delegate, delegate)
        if who and who.presence is Presence.EXPECTED:
            parts.append(edits.revise("", who, presence=Presence.PRESENT))
    return parts


def refuse_second_arrival(desk: Desk, session: RecordId, who: Delegate) -> None:
    """Raise RuleBroken where somebody arrives who has spoken and has not left since."""
    spoke = [n.at for n in desk.all(Note, session=session) if n.speaker == who.id]
    moves = [m for m in desk.all(Movement, session=session) if m.delegate == who.id]
    spoke += [m.at for m in moves if m.kind is MovementKind.TOOK_THE_CHAIR]
    left = max((m.at for m in moves if m.kind is MovementKind.LEFT), default="")
    # Noted on another day, they have no hour: who left as often as arrived is there.
    untimed = [m.kind for m in moves if not m.at]
    away = untimed.count(MovementKind.LEFT) > untimed.count(MovementKind.ARRIVED)
    if spoke and max(spoke) >= left and not away:
        raise RuleBroken(
            "{name} has already spoken at this session, so cannot arrive now.", name=who.name
        )
