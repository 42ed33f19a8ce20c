"""Completeness of what stands around the text: when, where, agenda, signature."""

from collections.abc import Iterator

from meetingdesk.domain.errors import Sentence
from meetingdesk.domain.terms import Confirmation, Mode, Status, Treatment
from meetingdesk.minutes.completeness.finding import HELD, Finding, Rule, found
from meetingdesk.minutes.reading import Reading


def _day(reading: Reading) -> Iterator[Finding]:
    if reading.day is None:
        said = Sentence("The day of the session is not said.")
        yield found("day", reading.session, "held_on", said, Status.SENT)


def _hours(reading: Reading) -> Iterator[Finding]:
    for sitting in reading.bundle.sittings:
        if bool(sitting.begins) != bool(sitting.ends):
            said = Sentence("Only one end of the sitting's hours is said.")
            yield found("hours", sitting, "ends" if sitting.begins else "begins", said)
        if sitting.begins and not sitting.zone:
            said = Sentence("The hours are given without their time zone.")
            yield found("zone", sitting, "zone", said, Status.SENT)
    for side in reading.sides:
        if reading.bundle.sittings and not side.zone:
            said = Sentence("The time zone of {side} is not said.", side=reading.acronym(side))
            yield found("side's zone", side, "zone", said)


def _place(reading: Reading) -> Iterator[Finding]:
    session = reading.session
    if session.mode is not Mode.ONLINE and not session.place:
        said = Sentence("The place of the session is not said.")
        yield found("place", session, "place", said, Status.SENT)


def _adopted(reading: Reading) -> Iterator[Finding]:
    items = reading.bundle.items
    adopted = any(item.treatment is Treatment.ADOPTED for item in items)
    if items and not adopted and reading.session.status in HELD:
        said = Sentence("No item of the agenda says that the agenda was adopted.")
        yield found("agenda adopted", items[0], "treatment", said)


def _items(reading: Reading) -> Iterator[Finding]:
    bundle = reading.bundle
    lists = (bundle.statements, bundle.decisions, bundle.actions, bundle.notes, bundle.movements)
    told = {r.place.parent for records in lists for r in records if r.place}
    silent = (Treatment.PLANNED, Treatment.TAKEN)
    for at, item in enumerate(bundle.items):
        below = bundle.items[at + 1].level if at + 1 < len(bundle.items) else None
        parent = (below or 1) > (item.level or 1)
        if item.id not in told and item.treatment in silent and not parent:
            said = Sentence(
                "Nothing is recorded under “{title}”, and it is not said to be"
                " deferred or not reached.",
                title=item.title,
            )
            if reading.session.status in HELD:
                yield found("silent item", item, "treatment", said)


def _signed(reading: Reading) -> Iterator[Finding]:
    session = reading.session
    if session.confirmation is not Confirmation.SIGNED or session.status is not Status.CONFIRMED:
        return
    if session.signed_on is None:
        said = Sentence("The minutes are confirmed, and the day of signature is not said.")
        yield found("signed on", session, "signed_on", said)
    if not session.signed_at:
        said = Sentence("The minutes are confirmed, and the place of signature is not said.")
        yield found("signed at", session, "signed_at", said)


def _signed_early(reading: Reading) -> Iterator[Finding]:
    session = reading.session
    if session.signed_on and reading.day and session.signed_on < reading.day:
        said = Sentence("The minutes are signed before the session begins.")
        yield found("signed early", session, "signed_on", said, Status.SENT)


def _next(reading: Reading) -> Iterator[Finding]:
    session = reading.session
    if session.next_host and reading.side(session.next_host) is None:
        said = Sentence("The host of the next session is no side of this one.")
        yield found("next host", session, "next_host", said)


FRAME: tuple[Rule, ...] = (
    _day,
    _hours,
    _place,
    _adopted,
    _items,
    _signed,
    _signed_early,
    _next,
)
