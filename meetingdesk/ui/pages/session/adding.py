"""The edits that put delegates on a side."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain import edits
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.kinds import delegate_id, honorific_id
from meetingdesk.domain.meeting import Delegate
from meetingdesk.domain.records import Honorific, Organization, Person, Post, Record
from meetingdesk.domain.terms import Capacity, NameOrder, Standing
from meetingdesk.exchange.names import family_and_given, in_order
from meetingdesk.exchange.roll_words import plain
from meetingdesk.exchange.rolls import DelegateLine
from meetingdesk.ui.pages.session.roll import Roll, delegate_of, printed_name

translate = QCoreApplication.translate

_VIETNAMESE = frozenset({"Ông", "Bà", "TS.", "ThS.", "PGS.", "GS."})
_FEW = 20
"""Up to so many lines, people are looked for by name; above, all are read once."""
_MANY = 200


def person_added(roll: Roll, person: Person) -> Edit:
    """Return the edit that adds a person the file knows, with name, title and body of that day.

    Raises RuleBroken where the person is already on one of the session's sides.
    """
    delegate = delegate_of(roll, person)
    # By the person, not by the delegate's id: who was joined may be there under another.
    if roll.desk.all(Delegate, session=roll.session.id, person=person.id):
        raise RuleBroken("{name} is already a delegate to this session.", name=delegate.name)
    return edits.add(translate("edits", "Add delegate"), _as_head(roll, [delegate])[0])


def lines_added(roll: Roll, lines: Sequence[DelegateLine], label: str) -> Edit:
    """Return the one edit that adds delegates as a list has them, with people not yet known.

    A name that exactly one person in the file bears is that person; title and body are printed
    as the list has them. Raises RuleBroken where nobody is left to add.
    """
    known = _namesakes(roll.desk, lines)
    places = roll.places(len(lines))
    delegates: list[Delegate] = []
    others: list[Record] = []
    for line, place in zip(lines, places, strict=True):
        blank = replace(
            roll.delegate(place),
            name=line.name,
            honorific=line.honorific,
            title=line.title,
            unit=line.unit,
            body=line.body,
            native_name=line.native_name,
            capacity=line.capacity or Capacity.MEMBER,
            head_count=line.head_count,
        )
        if line.group:
            delegates.append(blank)
            continue
        namesakes = [p for p in known.get(plain(line.name), []) if _may_be(p, line)]
        if len(namesakes) == 1:
            delegates.append(_filled(roll, namesakes[0], blank))
        else:
            person, belongings = _new_person(roll, line)
            others += [person, *belongings]
            delegates.append(_named(roll, blank, person, as_typed=line.order is not None))
    fresh = _not_yet_there(roll, delegates)
    if not fresh:
        raise RuleBroken("All of them are already delegates to this session.")
    return edits.add(label, *others, *_as_head(roll, fresh))


def _namesakes(desk: Desk, lines: Sequence[DelegateLine]) -> dict[str, list[Person]]:
    """Return the people of the file by what they are called; for few lines, those of the lines."""
    if len(lines) > _FEW:
        people = desk.all(Person)
    else:
        rows = [row for line in lines for row in desk.find_people(line.name, _MANY)]
        people = [p for p in (desk.get(Person, i) for i in {row.id for row in rows}) if p]
    found: dict[str, list[Person]] = {}
    for person in people:
        names = {plain(in_order(person.family_name, person.given_name, o)) for o in NameOrder}
        for name in {*names, plain(person.native_name)} - {""}:
            found.setdefault(name, []).append(person)
    return found


def _may_be(person: Person, line: DelegateLine) -> bool:
    """Whether a person bears the family name of a line; without one, the name in its order."""
    if line.family_name:
        return plain(person.family_name) == plain(line.family_name)
    return plain(line.name) in (plain(printed_name(person)), plain(person.native_name))


def _filled(roll: Roll, person: Person, line: Delegate) -> Delegate:
    """Return a known person as the list has it; what the list leaves open comes from the post."""
    whole = delegate_of(roll, person)
    if line.title or line.body:
        whole = replace(whole, title=line.title, unit=line.unit, body=line.body)
    return replace(
        whole,
        place=line.place,
        honorific=line.honorific or whole.honorific,
        native_name=line.native_name or whole.native_name,
        capacity=whole.capacity if line.capacity is Capacity.MEMBER else line.capacity,
    )


def _named(roll: Roll, blank: Delegate, person: Person, *, as_typed: bool) -> Delegate:
    return replace(
        blank,
        id=delegate_id(roll.session.id, person.id),
        person=person.id,
        name=blank.name if as_typed else printed_name(person),
    )


def _new_person(roll: Roll, line: DelegateLine) -> tuple[Person, list[Record]]:
    body = roll.desk.get(Organization, roll.delegation.organization)
    country = body.country if body else ""
    typed = f"{line.family_name}, {line.given_name}" if line.given_name else line.name
    family, given, order = family_and_given(typed, country)
    if line.order:
        family, given, order = line.family_name, line.given_name, line.order
    person = Person(family_name=family, given_name=given, order=order, native_name=line.native_name)
    belongings: list[Record] = []
    if line.honorific:
        language = _language_of(line.honorific)
        belongings.append(
            Honorific(
                id=honorific_id(person.id, language),
                person=person.id,
                language=language,
                text=line.honorific,
            )
        )
    if line.title:
        belongings.append(_post(roll, person, line))
    return person, belongings


def _language_of(honorific: str) -> str:
    if honorific in _VIETNAMESE:
        return "vi"
    return "en" if honorific.isascii() else "ja"


def _post(roll: Roll, person: Person, line: DelegateLine) -> Post:
    acting = line.title.startswith("Acting ")
    said = line.body.casefold()
    bodies = (o for o in roll.desk.all(Organization) if said and o.acronym.casefold() == said)
    body = next(bodies, None)
    # What is no body of the file is kept as the unit: else the next session would not know it.
    unit = ", ".join(part for part in (line.unit, "" if body else line.body) if part)
    return Post(
        person=person.id,
        organization=body.id if body else None,
        title=line.title.removeprefix("Acting "),
        language=roll.language,
        unit=unit,
        standing=Standing.ACTING if acting else Standing.FULL,
    )


def _not_yet_there(roll: Roll, delegates: Iterable[Delegate]) -> list[Delegate]:
    there = {d.person or d.id for d in roll.desk.all(Delegate, session=roll.session.id)}
    fresh: list[Delegate] = []
    for delegate in delegates:
        if (delegate.person or delegate.id) not in there:
            there.add(delegate.person or delegate.id)
            fresh.append(delegate)
    return fresh


def _as_head(roll: Roll, fresh: list[Delegate]) -> list[Delegate]:
    """Return delegates, the first person of a side that nobody is on yet as its head."""
    if roll.delegates or any(d.capacity is Capacity.HEAD for d in fresh) or not fresh[0].person:
        return fresh
    if fresh[0].capacity is not Capacity.MEMBER:
        return fresh
    return [replace(fresh[0], capacity=Capacity.HEAD), *fresh[1:]]
