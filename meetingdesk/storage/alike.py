"""Finds records that may mean the same, without comparing each with each."""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import TypeVar

import sqlalchemy as sa

from meetingdesk.domain.alike import SUGGESTED, Alike
from meetingdesk.domain.collecting import piling_up
from meetingdesk.domain.fields import RecordId
from meetingdesk.storage import alike_evidence as evidence
from meetingdesk.storage import opening, refusing
from meetingdesk.storage.alike_scoring import Case, may_be, of_bodies, of_people, of_sessions
from meetingdesk.storage.joining import Joined

_MANY = 12
"""Bearers of one name, or of one trait, from which it says nothing more."""
_MOST = 500
_KINDS = ("Organization", "Person", "Session")
_MANY_A_DAY = 100
One = TypeVar("One", evidence.OnePerson, evidence.OneBody, evidence.OneSession)
Pair = tuple[bytes, bytes]
Keys = Iterable[Hashable]


def found(path: Path, records: Collection[RecordId] | None = None) -> list[Alike]:
    """Return what may be in the file at `path` twice, of each kind the surest first, 500 at most.

    Of `records`, where given, each pair has at least one. What is joined, or was said to be
    different, is no more suggested. Reads through a connection of its own, so any thread may ask.
    Raises FileTrouble where the file will not.
    """
    with refusing.trouble(path, "read"):
        engine = opening.connect(path, read_only=True)
        try:
            with engine.begin() as connection, piling_up():
                return found_in(connection, records)
        finally:
            engine.dispose()


def found_in(connection: sa.Connection, records: Collection[RecordId] | None) -> list[Alike]:
    """Return the same of the file that a connection sees."""
    joined = Joined(connection)
    apart = _apart(connection, joined)
    only = None
    if records is not None:
        only = {joined.canonical(bytes.fromhex(record)) for record in records}
    alike: list[Alike] = []
    people = evidence.people(connection)
    pairs = _pairs(people, _person_keys, _person_wants, only) - apart
    near = [pair for pair in pairs if may_be(*_both(people, pair))]
    evidence.attended(connection, [people[cell] for cell in {c for pair in near for c in pair}])
    alike += _judged("Person", people, near, of_people, lambda p: " ".join(p.said))
    bodies = evidence.bodies(connection)
    pairs = _pairs(bodies, _body_keys, _nothing, only) - apart
    alike += _judged("Organization", bodies, pairs, of_bodies, lambda b: b.said)
    sessions = evidence.sessions(connection)
    pairs = _pairs(sessions, _session_keys, _nothing, only, _MANY_A_DAY) - apart
    alike += _judged("Session", sessions, pairs, of_sessions, lambda s: s.said)
    alike.sort(key=lambda a: (-a.points, a.first, a.second))
    # Bodies and people first: who is one there is one delegate of a session that is joined then.
    return sorted(alike[:_MOST], key=lambda a: _KINDS.index(a.kind))


def _apart(connection: sa.Connection, joined: Joined) -> set[Pair]:
    """Return the pairs of which somebody said that they are different."""
    rows = connection.exec_driver_sql(
        "SELECT first, second FROM same_person WHERE hidden = 0 AND said = 'different'"
        " AND first NOT NULL AND second NOT NULL"
    )
    return {_sorted(joined.canonical(first), joined.canonical(second)) for first, second in rows}


def _pairs(
    ones: dict[bytes, One],
    keys: Callable[[One], Keys],
    wants: Callable[[One], Keys],
    only: Collection[bytes] | None,
    many: int = _MANY,
) -> set[Pair]:
    """Return the pairs that share a key, or of which one has a key that the other wants.

    A key that more than `many` share tells nothing.
    """
    having: dict[Hashable, list[bytes]] = defaultdict(list)
    for cell, one in ones.items():
        for key in set(keys(one)):
            having[key].append(cell)
    pairs: set[Pair] = set()
    for cells in having.values():
        if 1 < len(cells) <= many:
            pairs.update(_sorted(a, b) for a, b in combinations(cells, 2) if _asked(a, b, only))
    for cell, one in ones.items():
        for key in wants(one):
            others = having.get(key, ())
            if len(others) <= many:
                pairs.update(
                    _sorted(cell, o) for o in others if o != cell and _asked(cell, o, only)
                )
    return pairs


def _judged(
    kind: str,
    ones: dict[bytes, One],
    pairs: Iterable[Pair],
    judge: Callable[[One, One], Case],
    called: Callable[[One], str],
) -> Iterator[Alike]:
    for first, second in pairs:
        case = judge(ones[first], ones[second])
        if case.points >= SUGGESTED:
            yield Alike(
                kind=kind,
                first=RecordId(first.hex()),
                second=RecordId(second.hex()),
                first_name=called(ones[first]),
                second_name=called(ones[second]),
                points=min(case.points, 100),
                reasons=tuple(case.reasons),
                doubts=tuple(case.doubts),
            )


def _person_keys(one: evidence.OnePerson) -> Iterator[Hashable]:
    words = one.ordered
    if words:
        yield one.line
        yield "heard", one.heard
    for body in one.bodies if words else ():
        yield body, one.line
        yield body, "heard", one.heard
        for at, word in enumerate(words if len(words) > 1 else ()):
            # All words but one, and how that begins or ends: a slip in one word.
            left = (*words[:at], *words[at + 1 :])
            yield body, left, word[:1], ""
            yield body, left, "", word[-1:]
    if one.native:
        yield "native", one.native
    if one.mail:
        yield "mail", one.mail
    if one.telephone:
        yield "telephone", one.telephone


def _person_wants(one: evidence.OnePerson) -> Iterator[Hashable]:
    """Return the names that this one is with a word left out."""
    words = one.ordered
    if len(words) > 2:
        for body in one.bodies:
            for at in range(len(words)):
                yield body, " ".join((*words[:at], *words[at + 1 :]))


def _body_keys(one: evidence.OneBody) -> Iterator[Hashable]:
    if one.acronym:
        yield ("acronym", one.acronym)
    for words in one.names:
        yield ("name", *words)
        for at, word in enumerate(words):
            yield ("but", *words[:at], *words[at + 1 :], word[:1])
    if one.website:
        yield ("website", one.website)
    if one.mail:
        yield ("mail", one.mail)


def _session_keys(one: evidence.OneSession) -> Iterator[date]:
    yield from one.days


def _nothing(_: evidence.OneBody | evidence.OneSession) -> Keys:
    return ()


def _asked(one: bytes, other: bytes, only: Collection[bytes] | None) -> bool:
    return only is None or one in only or other in only


def _sorted(one: bytes, other: bytes) -> Pair:
    return (one, other) if one < other else (other, one)


def _both(ones: dict[bytes, One], pair: Pair) -> tuple[One, One]:
    return ones[pair[0]], ones[pair[1]]
