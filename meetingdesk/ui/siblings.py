"""The sessions held with the same partner as one session."""

from PySide6.QtCore import QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegation, Session
from meetingdesk.domain.records import Organization
from meetingdesk.domain.rows import SessionRow
from meetingdesk.ui import words
from meetingdesk.ui.places import Sibling
from meetingdesk.ui.tables.columns import short_day

MOST = 8
_ASKED = 40


def siblings(desk: Desk, session: RecordId) -> tuple[str, list[Sibling]]:
    """Return the partner's acronym, and the latest sessions with it, the given one among them."""
    partner = _partner(desk, session)
    if not partner:
        return "", []
    asked = desk.rows("sessions", partner, order="when", descending=True, limit=_ASKED)
    rows = [r for r in asked if isinstance(r, SessionRow) and partner in r.sides.split(" – ")]
    shown = rows[:MOST]
    here = next((r for r in rows if r.id == session), None)
    if here and here not in shown:
        shown = [*shown[: MOST - 1], here]
    return partner, [
        Sibling(session=row.id, day=short_day(row.when) or row.title, stage=_stage(desk, row))
        for row in shown
    ]


def _partner(desk: Desk, session: RecordId) -> str:
    sides = [side for side in desk.all(Delegation, parent=session) if not side.own]
    bodies = [desk.get(Organization, side.organization) for side in sides]
    return next((body.acronym for body in bodies if body and body.acronym), "")


def _stage(desk: Desk, row: SessionRow) -> str:
    found = desk.get(Session, row.id)
    draft = found.draft if found else None
    stage = words.term(row.status)
    if draft and row.status == "draft":
        return QCoreApplication.translate("siblings", "draft {n}").format(n=draft)
    return stage
