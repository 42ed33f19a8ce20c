"""Rows of the lists: what one line of each place shows."""

from datetime import date
from typing import NamedTuple

from meetingdesk.domain.ids import RecordId
from meetingdesk.domain.terms import (
    ActionStatus,
    InstrumentKind,
    InstrumentStatus,
    Relation,
    Status,
)


class SessionRow(NamedTuple):
    """A session in the list."""

    id: RecordId
    when: date | None
    title: str
    sides: str
    number: int | None
    status: Status


class ActionRow(NamedTuple):
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


class AgreementRow(NamedTuple):
    """An instrument in the list."""

    id: RecordId
    title: str
    kind: InstrumentKind
    signed_on: date | None
    parties: str
    status: InstrumentStatus


class PersonRow(NamedTuple):
    """A person in the list."""

    id: RecordId
    name: str
    native_name: str
    post: str
    body: str


class OrganizationRow(NamedTuple):
    """A body in the list."""

    id: RecordId
    acronym: str
    name: str
    country: str
    relation: Relation


Row = SessionRow | ActionRow | AgreementRow | PersonRow | OrganizationRow
