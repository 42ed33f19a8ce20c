"""Agreed actions: who owes what by when, now and from earlier sessions."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from meetingdesk.domain.commitments import AgreedAction, Progress
from meetingdesk.domain.terms import DueKind
from meetingdesk.minutes.bundle import DUE_DATE
from meetingdesk.minutes.dates import day
from meetingdesk.minutes.document import Block, Heading, Row, Span, Table, plain
from meetingdesk.minutes.parts.columns import wanted
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.wording import EVENTS, Wording, capital, said_in

_YEAR = re.compile("(19|20)[0-9][0-9]")
_NUMBER, _WIDTH = 8.0, 118.0
_WHO, _DUE = (19.0, 30.0), (19.0, 40.0)
_BOTH = 67.0
"""Shares of the table of actions: its number and whole width, least and most of who and when."""
_REPORTED = 40.0
_STOPS = (".", "。")


def responsible(reading: Reading, action: AgreedAction) -> str:
    """Return side, body, unit and person that are to act."""
    words = reading.words
    side = reading.side(action.delegation)
    body = reading.organization(action.organization)
    if body and (side is None or body.id == side.organization):
        name, body = reading.text(body, "acronym"), None
    else:
        name = reading.acronym(side) if side else words("action.both")
    person = next((p for p in reading.bundle.persons if p.id == action.person), None)
    parts = [
        reading.text(body, "acronym") if body else "",
        reading.text(action, "unit"),
        reading.person_name(person) if person else "",
    ]
    who = words("comma").join(part for part in parts if part)
    return words("action.who", side=name, who=who) if who else name


def due(reading: Reading, action: AgreedAction) -> str:
    """Return when an action falls due: a date, an event or a horizon; nothing where none.

    In a draft, two versions stand in brackets side by side, as they were written.
    """
    words = reading.words
    versions = reading.bundle.versions.get((action.id, DUE_DATE), ()) if reading.draft else ()
    if len(versions) > 1:
        said = (_due(words, each.kind, each.on, each.before) for each in versions)
        return " ".join(f"[{each or words('due.none')}]" for each in said)
    return _due(words, action.due, action.due_on, reading.text(action, "due_before"))


def _due(words: Wording, kind: DueKind, on: date | None, before: str) -> str:
    match kind:
        case DueKind.DATE if on:
            return words("due.date", date=day(words, on))
        case DueKind.EVENT if before:
            return words("due.before", event=said_in(words, before, EVENTS))
        case DueKind.HORIZON if before:
            event = words("due.year", year=before) if _YEAR.fullmatch(before) else before
            return words("due.until", event=event)
    return ""


def terms(reading: Reading, action: AgreedAction) -> str:
    """Return who and when, as they stand in brackets behind an action."""
    parts = [responsible(reading, action), due(reading, action)]
    return reading.words("action.terms.join").join(part for part in parts if part)


def actions_table(reading: Reading) -> Iterator[Block]:
    """Yield the table of agreed actions; its numbers lead to the paragraphs."""
    words = reading.words
    if not reading.actions:
        return
    yield Heading(text=words("actions.heading"), anchor="actions", language=words.language)
    rows = [
        Row(
            cells=(
                (Span(reading.action_numbers[action.id], link=f"told-{action.id}"),),
                plain(reading.text(action, "text")),
                plain(responsible(reading, action)),
                plain(due(reading, action) or words("due.none")),
            ),
            anchor=f"action-{action.id}",
            record=action.id,
        )
        for action in reading.actions
    ]
    head = ("actions.number", "actions.action", "actions.responsible", "actions.due")
    yield Table(
        shares=_shares(rows),
        head=tuple(words(name) for name in head),
        rows=tuple(rows),
        language=words.language,
    )


def _shares(rows: Sequence[Row]) -> tuple[float, ...]:
    """Return the shares of number, action, who and when: names and dates stand on one line."""
    who = wanted((row.cells[2] for row in rows), *_WHO)
    when = min(wanted((row.cells[3] for row in rows), *_DUE), _BOTH - who)
    return _NUMBER, _WIDTH - _NUMBER - who - when, who, when


def earlier_actions(reading: Reading) -> Iterator[Block]:
    """Yield what was reported at this session of actions agreed at earlier ones."""
    bundle, words = reading.bundle, reading.words
    if not bundle.progress:
        return
    yield Heading(text=words("progress.heading"), anchor="progress", language=words.language)
    actions = {action.id: action for action in bundle.earlier_actions}
    sessions = {session.id: session for session in bundle.earlier_sessions}
    rows = []
    for progress in bundle.progress:
        action = actions.get(progress.action) if progress.action else None
        if action is None:
            continue
        session = sessions.get(action.session) if action.session else None
        number = session.number if session else None
        cells = (
            reading.action_name(action.number, number) if action.number else "",
            reading.text(action, "text"),
            responsible(reading, action),
            _reported(reading, progress),
        )
        rows.append(Row(cells=tuple(map(plain, cells)), record=progress.id))
    who = wanted((row.cells[2] for row in rows), *_WHO)
    head = ("actions.number", "actions.action", "actions.responsible", "progress.reported")
    yield Table(
        shares=(_NUMBER, _WIDTH - _NUMBER - who - _REPORTED, who, _REPORTED),
        head=tuple(words(name) for name in head),
        rows=tuple(rows),
        language=words.language,
    )


def _reported(reading: Reading, progress: Progress) -> str:
    """Return what was reported of an action, and to when it slipped."""
    words, told = reading.words, reading.text(progress, "note")
    if not progress.due_on:
        return told
    slipped = words("progress.slipped", date=day(words, progress.due_on))
    if told.endswith(_STOPS):
        return told + words("between") + capital(slipped)
    return words("semicolon").join(part for part in (told, slipped) if part)
