"""Whether a moment lies within the hours of a session, by its own clocks."""

from collections.abc import Callable
from datetime import date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from meetingdesk.desk import Desk
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegation, Session, Sitting
from meetingdesk.minutes.dates import span

AROUND = timedelta(hours=3)
"""How long before and after a sitting what is logged still has its hour."""


def hours_of(desk: Desk, session: RecordId) -> Callable[[datetime], bool]:
    """Return what tells whether a moment lies within a session, or about it.

    That is up to three hours around a sitting whose beginning is known, else around one of the
    session's days in the zone of a side, or of this machine where no side has one. Of a session
    without a day nothing is outside.
    """
    found = desk.get(Session, session)
    sides = [s.zone for s in desk.all(Delegation, parent=session) if s.zone]
    times: list[tuple[datetime, datetime]] = []
    days: set[date] = set()
    zones: list[tzinfo | None] = [ZoneInfo(zone) for zone in sides] or [None]
    sittings = desk.all(Sitting, session=session)
    for sitting in sittings:
        begins, ends = span(sitting)
        if begins:
            times.append((begins - AROUND, (ends or begins + AROUND) + AROUND))
        elif sitting.held_on:
            days.add(sitting.held_on)
    if not times and not days and found and found.held_on:
        days.add(found.held_on)

    def within(moment: datetime) -> bool:
        about = (moment - AROUND, moment, moment + AROUND)
        on = {each.astimezone(zone).date() for each in about for zone in zones}
        sat = any(first <= moment <= last for first, last in times)
        return sat or bool(on & days) or not (times or days)

    return within
