"""Completeness of the delegations: heads, titles, nobody twice."""

from collections import Counter
from collections.abc import Iterator
from unicodedata import normalize

from meetingdesk.domain.errors import Sentence
from meetingdesk.domain.meeting import Delegate, Delegation
from meetingdesk.domain.terms import Capacity, Confirmation, MovementKind, Presence, Status
from meetingdesk.minutes.completeness.finding import HELD, Finding, Rule, found
from meetingdesk.minutes.reading import Reading


def _sides(reading: Reading) -> Iterator[Finding]:
    if len(reading.sides) < 2:
        said = Sentence("The session has {count} of its two sides.", count=len(reading.sides))
        yield found("two sides", reading.session, "title", said, Status.SENT)


def _heads(reading: Reading) -> Iterator[Finding]:
    for side in reading.sides:
        heads = [d for d in reading.members(side) if d.capacity is Capacity.HEAD]
        name = reading.acronym(side)
        if not heads:
            said = Sentence("The delegation of {side} has no head.", side=name)
            yield found("head", side, "organization", said, Status.SENT)
        for second in heads[1:]:
            said = Sentence("The delegation of {side} has more than one head.", side=name)
            yield found("one head", second, "capacity", said, Status.SENT)


def _named(reading: Reading) -> Iterator[tuple[Delegation, Delegate]]:
    for side in reading.sides:
        yield from ((side, d) for d in reading.members(side) if d.head_count is None)


def _titles(reading: Reading) -> Iterator[Finding]:
    for _, delegate in _named(reading):
        works = delegate.capacity in (Capacity.INTERPRETER, Capacity.SECRETARY)
        if delegate.person and not delegate.title and not works:
            said = Sentence("{name} has no title.", name=delegate.name)
            head = delegate.capacity is Capacity.HEAD
            yield found("title", delegate, "title", said, Status.SENT if head else None)


def _pairs(reading: Reading) -> Iterator[Finding]:
    for _, delegate in _named(reading):
        if delegate.capacity is Capacity.INTERPRETER and not delegate.interprets:
            said = Sentence(
                "The languages between which {name} interprets are not said.", name=delegate.name
            )
            yield found("interpreter", delegate, "interprets", said)


def _twice(reading: Reading) -> Iterator[Finding]:
    met: dict[str, tuple[Delegation, Delegate]] = {}
    for side, delegate in _named(reading):
        # Two people may bear one name.
        key = delegate.person or normalize("NFC", delegate.name).casefold()
        if key not in met:
            met[key] = (side, delegate)
        elif met[key][0] is side:
            said = Sentence("{name} is listed twice.", name=delegate.name)
            yield found("listed twice", delegate, "name", said, Status.SENT)
        else:
            said = Sentence("{name} is listed on both sides.", name=delegate.name)
            yield found("both sides", delegate, "name", said, Status.SENT)


def _presence(reading: Reading) -> Iterator[Finding]:
    for _, delegate in _named(reading):
        if delegate.presence is Presence.EXPECTED and reading.session.status in HELD:
            said = Sentence("Whether {name} came is not said.", name=delegate.name)
            yield found("presence", delegate, "presence", said)
        if delegate.presence is Presence.PROXY and not delegate.represented_by:
            said = Sentence("Who came in place of {name} is not said.", name=delegate.name)
            yield found("proxy", delegate, "represented_by", said)


def _present(reading: Reading) -> Iterator[Finding]:
    away = (Presence.EXCUSED, Presence.ABSENT)
    spoke = {s.speaker for s in reading.bundle.statements} | {
        c.delegate for c in reading.bundle.chairs
    }
    for _, delegate in _named(reading):
        if delegate.presence in away and delegate.id in spoke:
            said = Sentence(
                "{name} speaks or chairs, and is listed as not there.", name=delegate.name
            )
            yield found("absent speaker", delegate, "presence", said, Status.SENT)


def _movements(reading: Reading) -> Iterator[Finding]:
    turns: Counter[tuple[object, MovementKind]] = Counter()
    for movement in reading.bundle.movements:
        if movement.delegate is None:
            said = Sentence("Who arrived, left or took the chair is not said.")
            yield found("movement", movement, "delegate", said, Status.SENT)
            continue
        turns[movement.delegate, movement.kind] += 1
        left = turns[movement.delegate, MovementKind.LEFT]
        if left > turns[movement.delegate, MovementKind.ARRIVED] + 1:
            said = Sentence("Somebody leaves twice without having come back.")
            yield found("left twice", movement, "kind", said)


def _chairs(reading: Reading) -> Iterator[Finding]:
    if not reading.bundle.chairs and reading.session.status in HELD:
        said = Sentence("Who was in the chair is not said.")
        yield found("chair", reading.session, "title", said)


def _signatories(reading: Reading) -> Iterator[Finding]:
    if reading.session.confirmation is not Confirmation.SIGNED:
        return
    signing = {s.place.parent for s in reading.bundle.signatories if s.place}
    for side in reading.sides:
        if side.id not in signing and reading.head(side) is None:
            said = Sentence("Nobody signs for {side}.", side=reading.acronym(side))
            yield found("signatory", side, "organization", said, Status.SENT)
    for signatory in reading.bundle.signatories:
        if not signatory.name:
            said = Sentence("Who signs is not said in one line.")
            yield found("signatory's name", signatory, "name", said, Status.AGREED)
        elif not signatory.title:
            said = Sentence("{name} signs without a title.", name=signatory.name)
            yield found("signatory's title", signatory, "title", said, Status.AGREED)


PEOPLE: tuple[Rule, ...] = (
    _sides,
    _heads,
    _titles,
    _pairs,
    _twice,
    _presence,
    _present,
    _movements,
    _chairs,
    _signatories,
)
