"""The edits that seat two sides at a session."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain import edits
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.meeting import Delegation, Session
from meetingdesk.domain.places import place_at
from meetingdesk.domain.records import Organization, Record
from meetingdesk.domain.terms import Relation
from meetingdesk.minutes.side_names import usual_name
from meetingdesk.ui.pages.session.seats import SEATS, seat_of_body

translate = QCoreApplication.translate


@dataclass(frozen=True, kw_only=True)
class Side:
    """A side as it is chosen: its body by short name, and its country."""

    acronym: str
    country: str = ""
    own: bool = False


def body_named(desk: Desk, acronym: str) -> Organization | None:
    """Return the body of a short name, whatever its letters' case; the own one first."""
    said = acronym.strip().casefold()
    found = [o for o in desk.all(Organization) if o.acronym.casefold() == said]
    return min(found, key=lambda o: o.relation is not Relation.OWN, default=None)


def country_of(desk: Desk, acronym: str) -> str:
    """Return the country of a body that the file, or the table of seats, knows."""
    known = body_named(desk, acronym)
    if known and known.country:
        return known.country
    seat = seat_of_body(acronym.strip())
    return seat.country if seat else ""


def seated(desk: Desk, session: Session, side: Side) -> Edit:
    """Return the edit that seats a side."""
    return edits.add(translate("edits", "Add delegation"), *seating(desk, session, side))


def seating(desk: Desk, session: Session, side: Side) -> list[Record]:
    """Return the records that seat a side: its delegation, and its body where that is new."""
    acronym = side.acronym.strip()
    country = side.country or country_of(desk, acronym)
    known = body_named(desk, acronym)
    body = known or Organization(
        acronym=acronym,
        country=country,
        relation=Relation.OWN if side.own else Relation.PARTNER,
    )
    delegation = _delegation(desk, session, body, country, own=side.own)
    return [delegation] if known else [body, delegation]


def _delegation(
    desk: Desk, session: Session, body: Organization, country: str, *, own: bool
) -> Delegation:
    others = desk.all(Delegation, parent=session.id)
    code, seat = country or body.acronym, SEATS.get(country)
    return Delegation(
        place=place_at(session.id, [d.place for d in others], 0 if own else len(others)),
        organization=body.id,
        code=code,
        name=usual_name(code, session.text_language or "en"),
        own=own,
        zone=seat.zone if seat else "",
        zone_place=seat.town if seat else "",
    )
