"""How the minutes end: the next session, the close, adoption and signatures."""

from collections.abc import Iterator

from meetingdesk.domain.commitments import Signatory
from meetingdesk.domain.meeting import Delegate, Delegation
from meetingdesk.domain.terms import Confirmation, Status
from meetingdesk.minutes.dates import hours, span
from meetingdesk.minutes.document import (
    Block,
    Heading,
    Paragraph,
    Signature,
    Signatures,
    plain,
)
from meetingdesk.minutes.numbering import Counter
from meetingdesk.minutes.people import english_name
from meetingdesk.minutes.reading import Reading


def closing(reading: Reading, counter: Counter) -> Iterator[Block]:
    """Yield everything after the last item and the table of actions."""
    confirmation = reading.session.confirmation
    parts = (
        ("next.heading", reading.words("between").join(_next(reading)), "next_when"),
        ("closing.heading", _closed(reading), "closing"),
        (f"adoption.heading.{confirmation.value}", _adoption(reading), "confirmation"),
    )
    signed = confirmation is Confirmation.SIGNED
    for name, text, field in parts:
        if text:
            yield Heading(
                text=reading.words(name),
                anchor=name,
                language=reading.words.language,
            )
            yield Paragraph(
                spans=plain(text),
                number=reading.words("paragraph.number", number=counter.next()),
                keep=signed and field == "confirmation",
                language=reading.words.language,
                record=reading.session.id,
                field=field,
            )
    if signed and len(reading.sides) >= 2:
        yield _signatures(reading)


def _next(reading: Reading) -> Iterator[str]:
    session, words = reading.session, reading.words
    when = reading.text(session, "next_when")
    where = words.town(reading.text(session, "next_where"))
    if when:
        yield words("next.when", when=when)
    if where:
        yield words("next.where", where=where)
    if host := reading.side_name(session.next_host):
        yield words("next.host", side=host)


def _closed(reading: Reading) -> str:
    told = reading.text(reading.session, "closing")
    last = reading.bundle.sittings[-1] if reading.bundle.sittings else None
    end = span(last)[1] if last else None
    planned = reading.session.status is Status.PLANNED
    if told or planned or end is None or last is None:
        return told
    time = hours(reading.words, [end], reading.clocks, last.held_on)
    return reading.words("closing.time", time=time)


def _adoption(reading: Reading) -> str:
    session, words = reading.session, reading.words
    if session.confirmation is Confirmation.EXCHANGE_OF_LETTERS:
        done = session.status is Status.CONFIRMED
        return words("adoption.letters.done" if done else "adoption.letters")
    if session.confirmation is Confirmation.FOR_THE_RECORD:
        return words("adoption.record")
    place = words.town(reading.text(session, "signed_at"))
    on = reading.text(session, "signed_on")
    known = "_".join(n for n, v in (("at", place), ("on", on)) if v)
    originals = reading.languages if len(reading.languages) > 1 else (reading.original,)
    language = words.joined([words.language_name(code) for code in originals])
    name = f"adoption.done.{known}" if known else "adoption.done"
    text = words(name, place=place, date=on, language=language)
    if session.prevailing:
        prevailing = words.language_name(session.prevailing)
        text += words("between") + words("adoption.prevails", language=prevailing)
    return text


def _signatures(reading: Reading) -> Signatures:
    left, right = (_column(reading, side) for side in reading.sides[:2])
    return Signatures(left=left, right=right, language=reading.words.language)


def _column(reading: Reading, side: Delegation) -> tuple[Signature, ...]:
    signing = [s for s in reading.bundle.signatories if s.place and s.place.parent == side.id]
    if signing:
        return tuple(_signatory(reading, side, signatory) for signatory in signing)
    head = reading.head(side)
    return (_head(reading, side, head),)


def _signatory(reading: Reading, side: Delegation, signatory: Signatory) -> Signature:
    person = next((p for p in reading.bundle.persons if p.id == signatory.person), None)
    name = reading.text(signatory, "name")
    lines = [
        english_name(name, person) if reading.words.language == "en" else name,
        reading.text(signatory, "title"),
        reading.text(signatory, "body"),
        *_place_and_date(
            reading, reading.text(signatory, "signed_at"), reading.text(signatory, "signed_on")
        ),
    ]
    signs_for = reading.text(signatory, "signs_for") or reading.acronym(side)
    return Signature(
        signs_for=reading.words("signature.for", body=signs_for),
        lines=tuple(line for line in lines if line),
        record=signatory.id,
    )


def _head(reading: Reading, side: Delegation, head: Delegate | None) -> Signature:
    lines: list[str] = []
    if head:
        lines = [reading.name(head, honorific=False), reading.post(head, with_body=False)]
        body = reading.text(head, "body")
        lines.append(body if body.casefold() not in lines[1].casefold() else "")
    lines += _place_and_date(reading, "", "")
    return Signature(
        signs_for=reading.words("signature.for", body=reading.acronym(side)),
        lines=tuple(line for line in lines if line),
        record=head.id if head else side.id,
    )


def _place_and_date(reading: Reading, place: str, on: str) -> list[str]:
    """Return where and when one signs: one's own, else the session's, else room to write."""
    words = reading.words
    date = on or reading.text(reading.session, "signed_on")
    told = [words("signature.place", place=words.town(place))] if place else []
    return [*told, words("signature.date", date=date).rstrip()]
