"""Rows of the lists: what one line of each place shows."""

from dataclasses import dataclass
from datetime import date

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.terms import (
    ActionStatus,
    InstrumentKind,
    InstrumentStatus,
    Relation,
    Status,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionRow:
    """A session in the list."""

    id: RecordId
    when: date | None
    title: str
    sides: str
    number: int | None
    status: Status


@dataclass(frozen=True, kw_only=True, slots=True)
class ActionRow:
    """An agreed action in the list."""

    id: RecordId
    session: RecordId | None
    session_title: str
    number: str
    text: str
    side: str
    due: date | None
    due_text: str
    status: ActionStatus
    late: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class AgreementRow:
    """An instrument in the list."""

    id: RecordId
    title: str
    kind: InstrumentKind
    signed_on: date | None
    parties: str
    status: InstrumentStatus


@dataclass(frozen=True, kw_only=True, slots=True)
class PersonRow:
    """A person in the list."""

    id: RecordId
    name: str
    native_name: str
    post: str
    body: str


@dataclass(frozen=True, kw_only=True, slots=True)
class OrganizationRow:
    """A body in the list."""

    id: RecordId
    acronym: str
    name: str
    country: str
    relation: Relation


Row = SessionRow | ActionRow | AgreementRow | PersonRow | OrganizationRow
