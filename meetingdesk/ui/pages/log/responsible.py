"""Who is to do an action: a body, a unit of it, or a person."""

from dataclasses import dataclass

from meetingdesk.desk import Desk
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegate
from meetingdesk.domain.records import Organization, Person
from meetingdesk.ui.pages.log.speaking import Floor


@dataclass(frozen=True, kw_only=True)
class Responsible:
    """Who does it; the side is that of the body or person where one of ours is named."""

    delegation: RecordId | None = None
    organization: RecordId | None = None
    unit: str = ""
    person: RecordId | None = None


def candidates(
    desk: Desk, floor: Floor, session: RecordId, side: RecordId | None
) -> list[tuple[str, Responsible]]:
    """Return who can be asked, in words, the side that promised first."""
    sides = sorted(floor.sides, key=lambda s: s.id != side)
    found: dict[str, Responsible] = {}
    for each in sides:
        body = floor.acronym(each.id)
        found[body] = Responsible(delegation=each.id, organization=each.organization)
        for action in desk.all(AgreedAction, session=session):
            if action.unit and action.organization == each.organization:
                found[f"{body} · {action.unit}"] = _unit(each.id, each.organization, action.unit)
        for delegate in floor.members(each.id):
            if delegate.unit:
                found[f"{body} · {delegate.unit}"] = _unit(
                    each.id, each.organization, delegate.unit
                )
            if delegate.person:
                found[f"{body} · {_name(delegate)}"] = Responsible(
                    delegation=each.id, organization=each.organization, person=delegate.person
                )
    return list(found.items())


def responsible(typed: str, floor: Floor, side: RecordId | None) -> Responsible:
    """Return who is meant by what was typed: a side's body by its acronym, the rest its unit."""
    words = typed.strip()
    for each in floor.sides:
        name = floor.acronym(each.id)
        if name and words.casefold().startswith(name.casefold()):
            rest = words[len(name) :]
            if not rest or not rest[0].isalnum():
                return _unit(each.id, each.organization, rest.lstrip(" ·:,-–/"))
    own = floor.side(side)
    return _unit(side, own.organization if own else None, words)


def in_words(desk: Desk, floor: Floor, action: AgreedAction) -> str:
    """Return who does an action: STAMEQ · Standards Department."""
    body = desk.get(Organization, action.organization)
    person = desk.get(Person, action.person)
    parts = (
        body.acronym if body else floor.acronym(action.delegation),
        action.unit,
        _person_name(person) if person else "",
    )
    return " · ".join(part for part in parts if part)


def _unit(side: RecordId | None, organization: RecordId | None, unit: str) -> Responsible:
    return Responsible(delegation=side, organization=organization, unit=unit)


def _name(delegate: Delegate) -> str:
    return f"{delegate.honorific} {delegate.name}".strip()


def _person_name(person: Person) -> str:
    family_first = person.order.value == "family_first"
    parts = (person.family_name, person.given_name)
    return " ".join(p for p in (parts if family_first else parts[::-1]) if p) or person.native_name
