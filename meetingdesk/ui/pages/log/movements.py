"""Whom the line offers when somebody arrived, left or takes the chair."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain.edits import Change, Edit
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegate, Delegation, Session
from meetingdesk.domain.terms import MovementKind, Presence
from meetingdesk.exchange.rolls import read_delegate
from meetingdesk.ui.pages.log.choices import Choice
from meetingdesk.ui.pages.log.speaking import Floor
from meetingdesk.ui.pages.session.adding import lines_added
from meetingdesk.ui.pages.session.roll import Roll

translate = QCoreApplication.translate

_HERE = (Presence.PRESENT, Presence.PROXY)


@dataclass(frozen=True, kw_only=True)
class Newcomer:
    """A name that is on no side as yet, and the side on which it is to be."""

    delegation: RecordId
    name: str


def people(floor: Floor, kind: MovementKind) -> list[Choice]:
    """Return the delegates, first those of whom the act makes sense.

    Who arrives was not there; who leaves, or takes the chair, is.
    """
    members = [(side.id, d) for side in floor.sides for d in floor.members(side.id)]
    came = kind is MovementKind.ARRIVED
    ordered = sorted(members, key=lambda m: (m[1].presence in _HERE) == came)
    return [_person(floor, side, delegate) for side, delegate in ordered]


def newcomers(sides: Sequence[Delegation], floor: Floor, typed: str, as_new: str) -> list[Choice]:
    """Return a choice for each side on which a name that was typed may be put.

    `as_new` words it from the side's acronym and the name.
    """
    name = typed.strip()
    if not name:
        return []
    return [
        Choice(
            text=as_new.format(floor.acronym(side.id), name),
            means=Newcomer(delegation=side.id, name=name),
            always=True,
        )
        for side in sides
    ]


def newcomer_added(desk: Desk, session: RecordId, who: Newcomer) -> tuple[Edit, Delegate]:
    """Return the edit that puts somebody on a side as present, and the delegate.

    Raises RuleBroken where that person is already a delegate.
    """
    meeting, side = desk.get(Session, session), desk.get(Delegation, who.delegation)
    if meeting is None or side is None:
        raise LookupError(who.delegation)
    roll = Roll(desk=desk, session=meeting, delegation=side)
    edit = lines_added(roll, [read_delegate(who.name)], translate("edits", "Add delegate"))
    found = next(c.after for c in edit.changes if isinstance(c.after, Delegate))
    present = replace(found, presence=Presence.PRESENT)
    changes = tuple(
        Change(before=c.before, after=present) if c.after is found else c for c in edit.changes
    )
    return replace(edit, changes=changes), present


def _person(floor: Floor, side: RecordId, delegate: Delegate) -> Choice:
    name = f"{delegate.honorific} {delegate.name}".strip()
    parts = (floor.acronym(side), name, delegate.title)
    text = " · ".join(part for part in parts if part)
    return Choice(text=text, means=floor.of(delegate.id), words=f"{text} {delegate.native_name}")
