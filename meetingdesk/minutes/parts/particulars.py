"""The particulars of an official form: when, where, who was there, in the chair, at the minutes."""

from collections.abc import Iterator

from meetingdesk.domain.meeting import Delegate, Delegation
from meetingdesk.domain.terms import Capacity, Mode, Presence
from meetingdesk.minutes.dates import day, hours, span
from meetingdesk.minutes.document import Block, Paragraph, Spans, plain, strong
from meetingdesk.minutes.numbering import counted
from meetingdesk.minutes.parts.form import keeper
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.wording import capital

_AWAY = (Presence.EXCUSED, Presence.ABSENT)


def particulars(reading: Reading) -> Iterator[Block]:
    """Yield the lines that an official form begins with."""
    words = reading.words
    if begins := _begins(reading):
        yield _line(reading, plain(words("particulars.begins", time=begins)))
    yield _line(reading, plain(words("particulars.place", place=_place(reading))))
    yield _line(reading, plain(words("particulars.present")), keep=True)
    for number, side in enumerate(reading.sides, 1):
        yield from _side(reading, side, counted(reading.style.numbering.sides, number, words))
    if chairs := _chairs(reading):
        people = words.joined([reading.introduced(chair) for chair in chairs])
        yield _line(reading, plain(words("particulars.chair", people=capital(people))))
    if writer := secretary(reading):
        told = words("particulars.secretary", person=capital(reading.name(writer)))
        yield _line(reading, plain(told))
    yield _line(reading, strong(words("particulars.content")), keep=True)


def chair(reading: Reading) -> Delegate | None:
    """Return who was in the chair for the side whose paper it is; else its head."""
    own = keeper(reading)
    mine = [c for c in _chairs(reading) if own and c.place and c.place.parent == own.id]
    return mine[0] if mine else reading.head(own) if own else None


def secretary(reading: Reading) -> Delegate | None:
    """Return who kept the minutes: the secretary of the side whose paper it is."""
    own = keeper(reading)
    members = reading.members(own) if own else []
    return next((m for m in members if m.capacity is Capacity.SECRETARY), None)


def _line(reading: Reading, spans: Spans, *, keep: bool = False) -> Paragraph:
    return Paragraph(
        spans=spans, keep=keep, language=reading.words.language, record=reading.session.id
    )


def _begins(reading: Reading) -> str:
    """Return when the session began, on both sides' clocks."""
    sitting = next(iter(reading.bundle.sittings), None)
    begin = span(sitting)[0] if sitting else None
    on = reading.day
    if begin is None or on is None:
        return day(reading.words, on) if on else ""
    time = hours(reading.words, [begin], reading.clocks, on)
    return reading.words("particulars.when", time=time, date=day(reading.words, on))


def _place(reading: Reading) -> str:
    session, words = reading.session, reading.words
    place = words.town(reading.text(session, "place"))
    platform = reading.text(session, "platform")
    name = f"place.{session.mode.value}"
    if place and session.mode is not Mode.ONLINE:
        name += ".place"
    if platform and session.mode is not Mode.IN_PERSON:
        name += ".platform"
    return words(name, place=place, platform=platform)


def _chairs(reading: Reading) -> list[Delegate]:
    """Return who was in the chair, those of the side whose paper it is first."""
    found = [reading.delegate(chair.delegate) for chair in reading.bundle.chairs]
    sides = [side.id for side in reading.sides]
    known = [d for d in found if d and d.place and d.place.parent in sides]
    return sorted(known, key=lambda d: sides.index(d.place.parent) if d.place else 0)


def _side(reading: Reading, side: Delegation, number: str) -> Iterator[Paragraph]:
    words = reading.words
    name = capital(reading.side_name(side.id))
    members = reading.members(side)
    names = reading.body_names(side)
    body = names.get(words.language) or names.get("en") or reading.acronym(side)
    form = "particulars.side.plain" if body.casefold() in name.casefold() else "particulars.side"
    told = words(form, number=number, side=name, body=body)
    yield _line(reading, plain(told), keep=bool(members))
    there = [m for m in members if m.presence not in _AWAY]
    away = [m for m in members if m.presence in _AWAY]
    people = [(m, _person(reading, m)) for m in there]
    if away:
        missing = words.joined([reading.name(m) for m in away])
        people.append((away[0], capital(words("particulars.absent", people=missing))))
    for member, person in people:
        last = person is people[-1][1]
        told = words("particulars.last" if last else "particulars.person", person=person)
        yield Paragraph(spans=plain(told), language=words.language, record=member.id, field="name")


def _person(reading: Reading, delegate: Delegate) -> str:
    words = reading.words
    body, name = reading.text(delegate, "body"), reading.name(delegate)
    named = not delegate.title and body.casefold() in name.casefold()
    told = name if named else reading.introduced(delegate)
    told = capital(told)
    if delegate.head_count is not None:
        form = "one" if delegate.head_count == 1 else "other"
        told = words(f"group.count.{form}", name=told, count=delegate.head_count)
    elif delegate.capacity is not Capacity.MEMBER:
        capacity = words(f"capacity.{delegate.capacity.value}")
        told = words("particulars.capacity", person=told, capacity=capacity)
    return told
