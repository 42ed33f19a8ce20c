"""Which records go along when one session, or one partner, is passed on."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

import sqlalchemy as sa

from meetingdesk.domain.commitments import InstrumentParty
from meetingdesk.domain.fields import Place, RecordId, specs
from meetingdesk.domain.meeting import Delegation, Session
from meetingdesk.domain.records import Organization, Post, Record, SamePerson, Series
from meetingdesk.domain.terms import Relation
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.following import followers
from meetingdesk.storage.joining import Joined
from meetingdesk.storage.schema import RECORD_TABLES

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, kw_only=True)
class _All:
    """All records of a file, hidden ones among them, and what belongs to what."""

    records: Mapping[RecordId, Record]
    belonging: Mapping[RecordId, tuple[RecordId, ...]]
    standing: Mapping[RecordId, RecordId]
    """For each joined record the one that stands for it."""


def of_session(file: MeetingFile, session: RecordId) -> set[RecordId]:
    """Return a session, all that belongs to it, and what that refers to."""
    known = _all(file)
    sides = {
        d.organization
        for d in _of(known, Delegation)
        if d.place and d.place.parent == session and d.organization
    }
    return _followed(file, known, _closed(known, [session], sides))


def of_partner(file: MeetingFile, partner: RecordId) -> set[RecordId]:
    """Return all sessions, dialogues, agreements and people of a body, and what they refer to."""
    known = _all(file)
    roots: list[RecordId] = [partner]
    for side in _of(known, Delegation):
        if side.organization == partner and side.place:
            roots.append(side.place.parent)
    for party in _of(known, InstrumentParty):
        if party.organization == partner and party.place:
            roots.append(party.place.parent)
    roots += [s.id for s in _of(known, Series) if partner in (s.first_party, s.second_party)]
    roots += [p.person for p in _of(known, Post) if p.organization == partner and p.person]
    return _followed(file, known, _closed(known, roots, {partner}))


def _followed(file: MeetingFile, known: _All, taken: set[RecordId]) -> set[RecordId]:
    with file.reading() as connection:
        return taken | followers(connection, taken, known.records.keys())


def _closed(known: _All, roots: list[RecordId], sides: set[RecordId]) -> set[RecordId]:
    """Follow belongings down and references across, but into no other session or partner."""
    others = _others(known, _below(known, roots), sides)
    taken: set[RecordId] = set()
    waiting = list(roots)
    while waiting:
        record = waiting.pop()
        found = known.records.get(record)
        if found is None or record in taken or others & {record, *_owners(found)}:
            continue
        taken.add(record)
        waiting += known.belonging.get(record, ())
        waiting += [r for r in _named(found) if _session_of(known, r) in {None, *roots}]
    for link in _of(known, SamePerson):
        if link.first in taken and link.second in taken:
            taken.add(link.id)
    return taken


def _below(known: _All, roots: Iterable[RecordId]) -> set[RecordId]:
    found: set[RecordId] = set()
    waiting = list(roots)
    while waiting:
        record = waiting.pop()
        if record not in found:
            found.add(record)
            waiting += known.belonging.get(record, ())
    return found


def _session_of(known: _All, record: RecordId) -> RecordId | None:
    """Return the session to which a record belongs, itself if it is one."""
    seen: set[RecordId] = set()
    waiting = [record]
    while waiting:
        one = known.records.get(waiting.pop())
        if isinstance(one, Session):
            return one.id
        if one is not None and one.id not in seen:
            seen.add(one.id)
            waiting += _owners(one)
    return None


def _others(known: _All, content: set[RecordId], sides: set[RecordId]) -> set[RecordId]:
    """Return the bodies that this is not about, and what tells of them.

    Those are other partners, and bodies that nothing in `content` names; with posts in them,
    and dialogues and agreements to which they are a party.
    """
    bodies = {o.id: o for o in _of(known, Organization)}
    ours = sides | {o.id for o in bodies.values() if o.relation is Relation.OWN}
    for body in list(ours):
        ours |= _above(bodies, body)
    ours |= {record for record, standing in known.standing.items() if standing in ours}
    told = {r for c in content if c in known.records for r in _named(known.records[c])}
    others = {
        o.id
        for o in bodies.values()
        if o.id not in ours and (o.relation is Relation.PARTNER or o.id not in told)
    }
    foreign = {p.id for p in _of(known, Post) if p.organization in others}
    foreign |= {s.id for s in _of(known, Series) if others & {s.first_party, s.second_party}}
    for party in _of(known, InstrumentParty):
        if party.place and party.organization in others:
            foreign.add(party.place.parent)
    return others | foreign


def _above(bodies: Mapping[RecordId, Organization], body: RecordId) -> set[RecordId]:
    found: set[RecordId] = set()
    at: RecordId | None = body
    while at is not None and at in bodies and at not in found:
        found.add(at)
        at = bodies[at].parent
    return found


def _all(file: MeetingFile) -> _All:
    records: dict[RecordId, Record] = {}
    belonging: dict[RecordId, list[RecordId]] = defaultdict(list)
    with file.reading() as connection:
        for known in RECORD_TABLES.values():
            for row in connection.execute(sa.select(known.table)):
                record = known.record(row)
                records[record.id] = record
                for owner in _owners(record):
                    belonging[owner].append(record.id)
        joined = Joined(connection)
        pairs = ((record, joined.stands_for(record)) for record in records)
        standing = {record: other for record, other in pairs if other != record}
    for record_id, other in standing.items():
        # Who is joined goes along with the record that stands for both.
        belonging[other].append(record_id)
    return _All(
        records=records,
        belonging={k: tuple(v) for k, v in belonging.items()},
        standing=standing,
    )


def _of(known: _All, kind: type[R]) -> list[R]:
    return [record for record in known.records.values() if isinstance(record, kind)]


def _owners(record: Record) -> list[RecordId]:
    return [r for name, r in _references(record) if name]


def _named(record: Record) -> list[RecordId]:
    return [r for _, r in _references(record)]


def _references(record: Record) -> Iterator[tuple[bool, RecordId]]:
    """Return whether each reference of a record names what it belongs to, and the reference."""
    for known in specs(type(record)):
        if known.form in ("ref", "place"):
            value = getattr(record, known.name)
            target = value.parent if isinstance(value, Place) else value
            if target:
                yield known.owner, target
