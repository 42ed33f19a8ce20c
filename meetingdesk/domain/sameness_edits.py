"""The edits that join two records that mean the same, tell them apart, and part them again."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from meetingdesk.domain import meeting, records
from meetingdesk.domain.edits import Change, Edit
from meetingdesk.domain.fields import RecordId, specs
from meetingdesk.domain.kinds import same_person_id
from meetingdesk.domain.records import Record, SamePerson
from meetingdesk.domain.sameness import Pair, Reader, person_name
from meetingdesk.domain.sameness_order import by_the_clock
from meetingdesk.domain.terms import Sameness, Status

OUT = frozenset({Status.SENT, Status.AGREED, Status.CONFIRMED})
"""Stages of a session at which its text has left the house: what it prints changes no more."""


Chosen = Mapping[tuple[RecordId, str], Any]
"""The values that hold, by record kept and field."""


def joining(read: Reader, label: str, pairs: Iterable[Pair], chosen: Chosen) -> Edit:
    """Return the one edit that joins pairs: the values that hold, and the links.

    People's names on papers that have not left the house become the one that holds, where they
    were printed as one of the two; titles and bodies stay as they were on the day. What was
    logged apart comes into one running order.
    """
    changes: list[Change] = []
    for pair in pairs:
        values = {name: value for (record, name), value in chosen.items() if record == pair.kept.id}
        after = replace(pair.kept, **values)
        if after != pair.kept:
            changes.append(Change(before=pair.kept, after=after))
        changes += _renamed(read, pair, after)
        changes += by_the_clock(read, pair)
        changes.append(_linked(read, pair.kept.id, pair.other.id, Sameness.SAME))
    return Edit(label=label, changes=_at_once(changes))


def told_apart(read: Reader, label: str, one: RecordId, other: RecordId) -> Edit:
    """Return the edit that says that two records are different."""
    return Edit(label=label, changes=(_linked(read, one, other, Sameness.DIFFERENT),))


def parting(
    label: str, links: Iterable[SamePerson], left: Iterable[tuple[RecordId, RecordId]]
) -> Edit:
    """Return the edit that takes links away; `left` are pairs that only they joined, and stay."""
    removed = tuple(Change(before=link, after=None) for link in links)
    added = tuple(Change(before=None, after=_link(*pair, Sameness.SAME)) for pair in left)
    return Edit(label=label, changes=removed + added)


def _renamed(read: Reader, pair: Pair, after: Record) -> Iterator[Change]:
    """Return what changes in the names of delegates whose papers are not out yet."""
    kept, other = pair.kept, pair.other
    if not (
        isinstance(kept, records.Person)
        and isinstance(other, records.Person)
        and isinstance(after, records.Person)
    ):
        return
    names = {person_name(kept), person_name(other)} - {""}
    natives = {kept.native_name, other.native_name} - {""}
    for person in (kept, other):
        for delegate in read.all(meeting.Delegate, person=person.id):
            session = read.get(meeting.Session, delegate.session)
            if session is None or session.status in OUT:
                continue
            name = person_name(after) if delegate.name in names else delegate.name
            native = delegate.native_name
            renamed = replace(
                delegate, name=name, native_name=after.native_name if native in natives else native
            )
            if renamed != delegate:
                yield Change(before=delegate, after=renamed)


def _at_once(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return changes in which each record changes once, as the last one has it."""
    once: dict[RecordId, Change] = {}
    for change in changes:
        before = once.get(change.subject.id)
        if before and before.after and change.before and change.after:
            values = {
                s.name: getattr(change.after, s.name)
                for s in specs(type(change.after))
                if getattr(change.after, s.name) != getattr(change.before, s.name)
            }
            once[change.subject.id] = Change(
                before=before.before, after=replace(before.after, **values)
            )
        else:
            once[change.subject.id] = change
    return tuple(once.values())


def _linked(read: Reader, one: RecordId, other: RecordId, said: Sameness) -> Change:
    link = _link(one, other, said)
    return Change(before=read.get(SamePerson, link.id), after=link)


def _link(one: RecordId, other: RecordId, said: Sameness) -> SamePerson:
    first, second = sorted((one, other))
    return SamePerson(id=same_person_id(one, other), first=first, second=second, said=said)
