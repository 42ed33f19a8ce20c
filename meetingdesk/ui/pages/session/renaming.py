"""The edits that follow a delegate's printed name: the person is called by the same words."""

from collections.abc import Mapping

from meetingdesk.desk import Desk
from meetingdesk.domain import edits
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.entries import EntryId
from meetingdesk.domain.meeting import Delegate, Delegation
from meetingdesk.domain.records import Organization, Person
from meetingdesk.domain.terms import NameOrder
from meetingdesk.exchange.names import NATIVE, NameLine, by_capitals, family_and_given, split_at
from meetingdesk.exchange.roll_words import plain

Parts = tuple[str, str, NameOrder]
Seen = Mapping[str, frozenset[EntryId]]


def renamed(desk: Desk, label: str, delegate: Delegate, typed: str, seen: Seen) -> Edit:
    """Return the edit that prints a delegate's name as typed.

    A part wholly in capitals is the family name. The person's names follow where the words are
    the same, or where the person has been to no other session; else only what is printed changes.
    """
    person = desk.get(Person, delegate.person)
    if person is None:
        return edits.revise(label, delegate, seen, name=typed)
    told = by_capitals(NameLine(name=typed))
    same = _words(told.name) == _words(f"{person.family_name} {person.given_name}")
    parts: Parts | None = None
    if same or _only_here(desk, delegate, person):
        if told.order:
            parts = (told.family, told.given, told.order)
        elif not same and not NATIVE.search(typed):
            parts = _divided(desk, delegate, person, typed)
    if parts is None:
        return edits.revise(label, delegate, seen, name=typed)
    native = person.native_name or (delegate.name if NATIVE.search(delegate.name) else "")
    return edits.joined(
        label,
        [
            edits.revise(
                label,
                delegate,
                seen,
                name=told.name if told.order else typed,
                native_name=delegate.native_name or native,
            ),
            edits.revise(
                label,
                person,
                family_name=parts[0],
                given_name=parts[1],
                order=parts[2],
                native_name=native,
            ),
        ],
    )


def family_told(label: str, delegate: Delegate, person: Person, family: str) -> Edit:
    """Return the edit that takes a part of the printed name for the person's family name."""
    family, given, order = split_at(delegate.name, family)
    return edits.revise(label, person, family_name=family, given_name=given, order=order)


def _divided(desk: Desk, delegate: Delegate, person: Person, typed: str) -> Parts:
    """Return the parts of a name: divided as the name before it was, else by custom."""
    before, now = delegate.name.split(), typed.split()
    known = _words(delegate.name) == _words(f"{person.family_name} {person.given_name}")
    if known and len(before) == len(now) > 1 and "," not in typed:
        count = len(person.family_name.split())
        first = _words(" ".join(before[:count])) == _words(person.family_name)
        at = count if first else len(now) - count
        head, tail = " ".join(now[:at]), " ".join(now[at:])
        if head and tail:
            if first:
                return head, tail, NameOrder.FAMILY_FIRST
            return tail, head, NameOrder.GIVEN_FIRST
    side = desk.get(Delegation, delegate.place.parent) if delegate.place else None
    body = desk.get(Organization, side.organization) if side else None
    return family_and_given(typed, body.country if body else "")


def _only_here(desk: Desk, delegate: Delegate, person: Person) -> bool:
    return all(d.id == delegate.id for d in desk.all(Delegate, person=person.id))


def _words(name: str) -> list[str]:
    return sorted(plain(name).split())
