"""Writing the numbers of the minutes into their records, once the text leaves the house."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from meetingdesk.domain.agreeing import IssuedNumber
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.edits import Change
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.kinds import issued_number_id
from meetingdesk.domain.meeting import Decision, Statement
from meetingdesk.domain.terms import Numbered
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.compose import paragraph_keys
from meetingdesk.minutes.numbering import Key, numbers
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.styles import GENERAL, Style
from meetingdesk.minutes.wording import wording

OWN = "number"
"""The field in which an agreed point or an action says its own number."""
N = TypeVar("N", Statement, Decision, AgreedAction)


def written(bundle: Bundle, style: Style = GENERAL) -> tuple[Bundle, tuple[Change, ...]]:
    """Return a bundle with all its numbers written, and the changes that write them.

    What has a number keeps it; what a person renumbered since is taken down anew.
    """
    paragraphs = paragraph_keys(bundle, style)
    reading = Reading(bundle, wording())
    decisions = _own(reading.decisions, reading, Numbered.OUTCOME)
    actions = _own(reading.actions, reading, Numbered.ACTION)
    statements = {r: number for (r, field), number in paragraphs.items() if field == "text"}
    changes: list[Change] = []
    after = replace(
        bundle,
        statements=_numbered(bundle.statements, statements, changes),
        decisions=_numbered(bundle.decisions, decisions, changes),
        actions=_numbered(bundle.actions, actions, changes),
    )
    rows: dict[Numbered, dict[Key, str]] = {
        Numbered.PARAGRAPH: paragraphs,
        Numbered.OUTCOME: {(record, OWN): number for record, number in decisions.items()},
        Numbered.ACTION: {(record, OWN): number for record, number in actions.items()},
    }
    known = {number.id: number for number in bundle.numbers}
    for given in _given(bundle, rows):
        before = known.get(given.id)
        if before != given:
            changes.append(Change(before=before, after=given))
            known[given.id] = given
    in_order = tuple(sorted(known.values(), key=lambda number: number.id))
    return replace(after, numbers=in_order), tuple(changes)


def renumbered(
    bundle: Bundle, record: Statement | Decision | AgreedAction, row: Numbered, number: str
) -> tuple[Change, ...]:
    """Return the changes that give a record another number in a row: two have one after a union.

    Of an agreed point or an action that row is its own, or that of the paragraphs.
    """
    field = "text" if row is Numbered.PARAGRAPH else OWN
    known = {one.id: one for one in bundle.numbers}
    changes = [
        Change(before=known.get(given.id), after=given)
        for given in _given(bundle, {row: {(record.id, field): number}})
    ]
    if isinstance(record, Statement) or row is not Numbered.PARAGRAPH:
        changes.append(Change(before=record, after=replace(record, number=number)))
    return tuple(changes)


def _own(
    ordered: list[Decision] | list[AgreedAction], reading: Reading, row: Numbered
) -> dict[RecordId, str]:
    taken = (number.number for number in reading.bundle.row(row))
    found = numbers((record.number for record in ordered), taken)
    return dict(zip((record.id for record in ordered), found, strict=True))


def _numbered(
    records: tuple[N, ...], given: Mapping[RecordId, str], changes: list[Change]
) -> tuple[N, ...]:
    found: list[N] = []
    for record in records:
        number = given.get(record.id, "")
        if number and not record.number:
            after = replace(record, number=number)
            changes.append(Change(before=record, after=after))
            found.append(after)
        else:
            found.append(record)
    return tuple(found)


def _given(bundle: Bundle, rows: Mapping[Numbered, Mapping[Key, str]]) -> Iterator[IssuedNumber]:
    for row, given in rows.items():
        for (record, field), number in given.items():
            yield IssuedNumber(
                id=issued_number_id(record, row, field),
                session=bundle.session.id,
                record=record,
                field=field,
                row=row,
                number=number,
            )
