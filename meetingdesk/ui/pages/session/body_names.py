"""What a side's body is called in its own script on the day of the session."""

from datetime import date

from meetingdesk.desk import Desk
from meetingdesk.domain.meeting import Delegation, Session
from meetingdesk.domain.records import OrganizationName
from meetingdesk.exchange.names import NATIVE


def native_name(desk: Desk, side: Delegation) -> str:
    """Return the name that the body of a side bore on that day, where its script is not Latin."""
    session = desk.get(Session, side.place.parent) if side.place else None
    day = session.held_on if session and session.held_on else desk.today()
    return next(
        (
            name.name
            for name in desk.all(OrganizationName, organization=side.organization)
            if NATIVE.search(name.name)
            and (name.valid_from or date.min) <= day <= (name.valid_to or date.max)
        ),
        "",
    )
