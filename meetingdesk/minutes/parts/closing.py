"""How the minutes end: the next session, the close, the adoption."""

from collections.abc import Iterator

from meetingdesk.domain.terms import Confirmation, Status
from meetingdesk.minutes.alternat import languages_in_order
from meetingdesk.minutes.dates import day, hours, span
from meetingdesk.minutes.document import (
    Block,
    Heading,
    Paragraph,
    plain,
)
from meetingdesk.minutes.numbering import Counter
from meetingdesk.minutes.reading import Reading


def following(reading: Reading, counter: Counter) -> Iterator[Block]:
    """Yield when and where the next session is to be."""
    text = reading.words("between").join(_next(reading))
    yield from _section(reading, counter, "next.heading", text, "next_when")


def close(reading: Reading, counter: Counter) -> Iterator[Block]:
    """Yield when and how the session closed."""
    yield from _section(reading, counter, "closing.heading", _closed(reading), "closing")


def adoption(reading: Reading, counter: Counter) -> Iterator[Block]:
    """Yield how the minutes are confirmed."""
    name = f"adoption.heading.{reading.session.confirmation.value}"
    yield from _section(reading, counter, name, _adoption(reading), "confirmation")


def _section(
    reading: Reading, counter: Counter, name: str, text: str, field: str
) -> Iterator[Heading | Paragraph]:
    words = reading.words
    if not text:
        return
    if heading := words(name):
        yield Heading(text=heading, anchor=name, language=words.language)
    number = counter.next(reading.session.id, field) if heading else ""
    yield Paragraph(
        spans=plain(text),
        number=reading.paragraph_number(number) if number else "",
        language=words.language,
        record=reading.session.id,
        field=field,
    )


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
    date = day(reading.words, last.held_on) if last.held_on else ""
    return reading.words("closing.time", time=time, date=date)


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
    several = len(reading.languages) > 1
    languages = reading.languages if several else (reading.original,)
    originals = languages_in_order(reading, languages)
    language = words.joined([words.language_name(code) for code in originals])
    name = "adoption.done.several" if several else "adoption.done"
    text = words(f"{name}.{known}" if known else name, place=place, date=on, language=language)
    if session.prevailing:
        prevailing = words.language_name(session.prevailing)
        text += words("between") + words("adoption.prevails", language=prevailing)
    return text
