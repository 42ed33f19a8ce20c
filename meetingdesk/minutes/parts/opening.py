"""How the minutes begin: what was held, who was in the chair, who came, the agenda."""

from collections.abc import Iterator
from dataclasses import replace

from meetingdesk.domain.meeting import AgendaItem, Chair
from meetingdesk.domain.terms import Status, Treatment
from meetingdesk.minutes.dates import days, hours, span
from meetingdesk.minutes.document import Block, Heading, Paragraph, Span, Spans, plain
from meetingdesk.minutes.numbering import Counter
from meetingdesk.minutes.parts.annexing import annex_number
from meetingdesk.minutes.parts.head import how, when
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.wording import capital

_PARTIES = 2
_LAST_BUT_ONE = 2


def opening(reading: Reading, counter: Counter) -> Iterator[Block]:
    """Yield the opening paragraphs and the delegations."""
    yield _numbered(reading, counter, "kind", reading.words("between").join(held(reading)))
    told = list(_circumstances(reading))
    if told:
        yield _numbered(reading, counter, "occasion", reading.words("between").join(told))
    sides = list(delegations(reading))
    if sides:
        words = reading.words
        spans: Spans = plain(words("between").join(sides))
        if annex := annex_number(reading, "annex_delegates"):
            link = Span(words("delegation.annex", annex=annex), link="annex-1")
            spans = (Span("".join(told + words("between") for told in sides)), link)
        yield Paragraph(
            spans=spans,
            number=reading.paragraph_number(counter.next(reading.session.id, "", opens=True)),
            language=words.language,
            record=reading.session.id,
        )


def _told(reading: Reading, name: str) -> str:
    """Return the name of a sentence, told of what is still to come where that is so."""
    return f"{name}.planned" if reading.session.status is Status.PLANNED else name


def _numbered(reading: Reading, counter: Counter, field: str, text: str) -> Paragraph:
    return Paragraph(
        spans=plain(text),
        number=reading.paragraph_number(counter.next(reading.session.id, field, opens=True)),
        language=reading.words.language,
        record=reading.session.id,
        field=field,
    )


def held(reading: Reading) -> Iterator[str]:
    """Yield the sentences that say what was held when, and who was in the chair."""
    session, words = reading.session, reading.words
    kind = words(f"kind.{session.kind.value}")
    if session.number is not None:
        kind = words("opening.numbered", ordinal=words.ordinal(session.number), kind=kind)
    dates = when(reading)
    name = "opening.held" if dates else "opening.held.undated"
    if len(reading.sides) < _PARTIES:
        name += ".alone"
    told = _told(reading, name)
    yield capital(words(told, kind=kind, sides=reading.bodies, how=how(reading), when=dates))
    yield from _chairs(reading)


def _chairs(reading: Reading) -> Iterator[str]:
    words = reading.words
    whole = [c for c in reading.bundle.chairs if c.from_item not in reading.item_numbers]
    later = [c for c in reading.bundle.chairs if c.from_item in reading.item_numbers]
    people = [p for c in _by_side(reading, whole) if (p := _chair(reading, c))]
    if people:
        yield words(_told(reading, "opening.chaired"), people=words.joined(people))
    order = list(reading.item_numbers)
    for chair in sorted(later, key=lambda c: order.index(c.from_item) if c.from_item else 0):
        if chair.from_item and (person := _chair(reading, chair)):
            number = reading.item_numbers[chair.from_item]
            yield words("opening.chair.from_item", number=number, person=person)


def _by_side(reading: Reading, chairs: list[Chair]) -> list[Chair]:
    sides = [side.id for side in reading.sides]

    def rank(chair: Chair) -> int:
        delegate = reading.delegate(chair.delegate)
        parent = delegate.place.parent if delegate and delegate.place else None
        return sides.index(parent) if parent in sides else len(sides)

    return sorted(chairs, key=rank)


def _chair(reading: Reading, chair: Chair) -> str:
    delegate = reading.delegate(chair.delegate)
    return reading.introduced(delegate) if delegate else ""


def sat(reading: Reading) -> str:
    """Return the hours of all sittings on both sides' clocks; nothing where none is known."""
    words, told = reading.words, []
    several = len({s.held_on for s in reading.bundle.sittings}) > 1
    for sitting in reading.bundle.sittings:
        moments = [moment for moment in span(sitting) if moment]
        if not moments:
            continue
        text = hours(words, moments, reading.clocks, sitting.held_on)
        if several and sitting.held_on:
            text = words("time.sitting", date=days(words, [sitting.held_on]), times=text)
        if sitting.suspended:
            reason = reading.text(sitting, "suspended")
            text = words("opening.suspended", times=text, reason=reason)
        told.append(text)
    return words("semicolon").join(told)


def _circumstances(reading: Reading) -> Iterator[str]:
    words = reading.words
    if told := sat(reading):
        yield words(_told(reading, "opening.sat"), times=told)
    spoken = [words.language_name(code) for code in reading.session.languages]
    if spoken:
        name = "opening.languages" if len(spoken) > 1 else "opening.language"
        yield words(name, languages=words.joined(spoken))
    if occasion := reading.text(reading.session, "occasion"):
        yield occasion


def delegations(reading: Reading) -> Iterator[str]:
    """Yield one sentence for each side, which names its head."""
    chairs = {chair.delegate for chair in reading.bundle.chairs}
    for side in reading.sides:
        head = reading.head(side)
        name = reading.side_name(side.id)
        if head:
            person = reading.name(head) if head.id in chairs else reading.introduced(head)
            told = _told(reading, "delegation.headed")
            yield capital(reading.words(told, side=name, person=person))
        elif reading.members(side):
            body = reading.acronym(side)
            told = _told(reading, "delegation.unheaded")
            yield capital(reading.words(told, side=name, body=body))


def agenda(reading: Reading) -> Iterator[Block]:
    """Yield the agenda as a list of its items."""
    items, words = reading.bundle.items, reading.words
    if not items:
        return
    yield Heading(text=words("agenda.heading"), anchor="agenda", language=words.language)
    adopted = any(item.treatment is Treatment.ADOPTED for item in items)
    name = "agenda.adopted" if adopted else "agenda.proposed"
    yield Paragraph(spans=plain(words(name)), depth=1, language=words.language, keep=True)
    for left, item in zip(range(len(items), 0, -1), items, strict=True):
        line = agenda_line(reading, item)
        # Neither the first line of the list stands alone at a foot, nor the last at a head.
        yield replace(line, keep=left == _LAST_BUT_ONE or item is items[0])


def agenda_line(
    reading: Reading, item: AgendaItem, *, depth: int = 1, tight: bool = True
) -> Paragraph:
    """Return one line of the agenda, which leads to its item."""
    number = reading.item_numbers[item.id]
    spans: Spans = (Span(reading.text(item, "title"), link=f"item-{item.id}"),)
    side = reading.side_name(item.introduced_by)
    if side:
        told = reading.words("item.introduced", side=side)
        spans += (Span(told, quiet=True),)
    return Paragraph(
        spans=spans,
        number=reading.words("paragraph.number", number=number),
        depth=number.count(".") + depth,
        tight=tight,
        language=reading.language(item, "title"),
        record=item.id,
        field="title",
    )
