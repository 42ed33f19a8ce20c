"""What one side promised: who, what, by when, how far it has come; by due date."""

import re
from collections.abc import Sequence
from datetime import date

from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegation
from meetingdesk.domain.terms import DueKind
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.document import Block, Minutes, Row, Table, plain
from meetingdesk.minutes.extracts.picking import extract, reading_of, said
from meetingdesk.minutes.parts.actions import due, responsible
from meetingdesk.minutes.parts.head import masthead, title
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.style import GENERAL, Style

_SHARES = (11.0, 46.0, 29.0, 24.0, 19.0)
_YEAR = re.compile(r"(?<!\d)(\d{4})(?!\d)")
_DATED, _WORDED, _UNDATED = range(3)


def compose_owed(
    bundle: Bundle,
    language: str = "en",
    together: Sequence[str] = (),
    *,
    style: Style = GENERAL,
    copy: RecordId | None = None,
    side: str = "",
) -> Minutes:
    """Return the actions of the side whose code is `side`; of one's own where none is named.

    What both sides promised stands in either's list. Raises RuleBroken where no side is so called.
    """
    reading = reading_of(bundle, language, together, style, copy)
    words = reading.words
    whose = _side(reading, side)
    name = reading.acronym(whose) if whose else words("action.both")
    actions = [a for a in reading.actions if whose is None or _of(a, whose)]
    actions.sort(key=_when)
    blocks: list[Block] = [
        *masthead(reading),
        title(reading, words("owed.title", side=name), words("extract.of")),
        actions_of(reading, actions) if actions else said(reading, words("owed.none", side=name)),
    ]
    called = words("owed.name", side=name, title=reading.text(reading.session, "title"))
    return extract(reading, called, blocks)


def actions_of(reading: Reading, actions: Sequence[AgreedAction]) -> Table:
    """Return a table of actions under their numbers in the minutes."""
    words = reading.words
    rows = [
        Row(
            cells=(
                plain(reading.action_numbers[action.id]),
                plain(reading.text(action, "text")),
                plain(responsible(reading, action)),
                plain(due(reading, action) or words("due.none")),
                plain(words(f"status.{action.status.value}")),
            ),
            record=action.id,
        )
        for action in actions
    ]
    head = ("actions.number", "actions.action", "actions.responsible", "actions.due", "owed.status")
    return Table(
        shares=_SHARES,
        head=tuple(words(name) for name in head),
        rows=tuple(rows),
        language=words.language,
    )


def _side(reading: Reading, code: str) -> Delegation | None:
    sides = reading.bundle.delegations
    if not code:
        return next((s for s in sides if s.own), next(iter(sides), None))
    asked = code.casefold()
    for side in sides:
        if asked in (side.code.casefold(), reading.acronym(side).casefold(), str(side.id)):
            return side
    raise RuleBroken(
        "No side is called {code}. There is {known}.",
        code=code,
        known=", ".join(side.code or reading.acronym(side) for side in sides) or "–",
    )


def _of(action: AgreedAction, side: Delegation) -> bool:
    """Say whether a side is to act, alone or with the other."""
    if action.delegation is None:
        return action.organization in (None, side.organization)
    return action.delegation == side.id


def _when(action: AgreedAction) -> tuple[int, date]:
    """Return what sorts actions by due date; a year as horizon ends with its last day.

    Before an event, or at a horizon without a year, comes after all dates.
    """
    year = _YEAR.search(action.due_before) if action.due is DueKind.HORIZON else None
    if action.due is DueKind.DATE and action.due_on:
        return _DATED, action.due_on
    if year and int(year[1]):
        return _DATED, date(int(year[1]), 12, 31)
    worded = action.due in (DueKind.EVENT, DueKind.HORIZON) and action.due_before
    return (_WORDED if worded else _UNDATED), date.max
