"""What an issue keeps in files, and what to say where they are not here, or were erased."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Protocol

from meetingdesk.domain.agreeing import ConfirmingPaper, MinutesIssue
from meetingdesk.domain.entries import Entry
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.wording_diff import Span
from meetingdesk.minutes.issues.comparing import Difference

_ID = re.compile(r'"([0-9a-f]{32})"')
_UNSAID = (Span("[…]", True),)


class Keeping(Protocol):
    """An open file, as far as it keeps what was issued."""

    def entries(self, records: Collection[RecordId]) -> Mapping[RecordId, list[Entry]]:
        """Return all entries about records."""

    def attachment(self, digest: str) -> bytes | None:
        """Return an attached file, or None where it is not carried."""


def kept(file: Keeping, record: MinutesIssue | ConfirmingPaper, field: str) -> bytes:
    """Return the file that a field of a record names.

    Raises RuleBroken where it was erased, or this copy does not carry it.
    """
    digest: str = getattr(record, field)
    data = file.attachment(digest) if digest else None
    if data is not None:
        return data
    day = erased_on(file, record, field)
    if day and isinstance(record, MinutesIssue):
        raise RuleBroken(
            "The text of issue {number} was erased on {day}. That it was issued, when and to whom,"
            " stays.",
            number=record.number or "",
            day=day,
        )
    if day:
        raise RuleBroken("The scan was erased on {day}.", day=day)
    raise RuleBroken("What was issued is not carried by this copy of the file.")


def is_spoilt(file: Keeping, issue: MinutesIssue) -> bool:
    """Say whether the text of an issue was erased, or holds a record that was erased."""
    data = file.attachment(issue.blocks) if issue.blocks else None
    named = {RecordId(found) for found in _ID.findall((data or b"").decode(errors="replace"))}
    return erased_on(file, issue) is not None or bool(_erased(file, named))


def without_erased(file: Keeping, found: Sequence[Difference]) -> tuple[Difference, ...]:
    """Return differences that no longer say the words of records that were erased."""
    gone = _erased(file, {one.record for one in found if one.record})
    return tuple(
        replace(one, before=one.before and _UNSAID, after=one.after and _UNSAID)
        if one.record in gone
        else one
        for one in found
    )


def _erased(file: Keeping, records: Collection[RecordId]) -> set[RecordId]:
    about = file.entries(records)
    return {record for record in records if any(entry.gone for entry in about[record])}


def made_by(file: Keeping, issue: MinutesIssue) -> tuple[str, str]:
    """Return who made an issue, and when: the moment in UTC, as in an entry."""
    first = min(file.entries([issue.id])[issue.id], key=lambda entry: (entry.time, entry.id))
    return first.author or first.source, first.time


def erased_on(
    file: Keeping, record: MinutesIssue | ConfirmingPaper, field: str = "blocks"
) -> date | None:
    """Return the day on which the file was erased that a field named; None where it was not."""
    if getattr(record, field):
        return None
    said = file.entries([record.id])[record.id]
    times = [e.time for e in said if e.field == field and e.value == "" and e.time]
    return datetime.fromisoformat(max(times)).astimezone().date() if times else None
