"""All record kinds by name, and the ids that must coincide."""

from contextlib import suppress
from uuid import UUID, uuid5

from meetingdesk.domain import agreeing, commitments, meeting, records
from meetingdesk.domain.fields import RecordId, specs
from meetingdesk.domain.records import Record

KINDS: dict[str, type[Record]] = {
    kind.__name__: kind
    for kind in (
        records.Organization,
        records.OrganizationName,
        agreeing.Letterhead,
        records.Milestone,
        records.Person,
        records.Honorific,
        records.Post,
        records.Series,
        records.Topic,
        records.TopicLink,
        records.SamePerson,
        records.Translation,
        agreeing.Comment,
        records.Document,
        meeting.Session,
        meeting.Sitting,
        meeting.Delegation,
        meeting.Delegate,
        meeting.Chair,
        meeting.AgendaItem,
        meeting.Movement,
        meeting.Note,
        meeting.InternalRemark,
        meeting.Statement,
        meeting.Decision,
        commitments.AgreedAction,
        commitments.Progress,
        commitments.Instrument,
        commitments.InstrumentParty,
        commitments.Article,
        commitments.Signatory,
        agreeing.MinutesIssue,
        agreeing.IssuedNumber,
        agreeing.Clearance,
        agreeing.ConfirmingPaper,
        commitments.Recipient,
        agreeing.HouseStyle,
    )
}
"""Kinds stand in the order in which a list of them reads best."""

INTERNAL = frozenset({"Note", "InternalRemark", "Clearance"})
"""Kinds that never leave the house."""

OWNERS: dict[str, tuple[str, ...]] = {
    name: tuple(s.name for s in specs(kind) if s.owner) for name, kind in KINDS.items()
}
"""For each kind, the fields that name the record to which one of it belongs."""

_MEETING_DESK = UUID("6f1d3c1e-6c0b-5d0e-9a40-1f5b7b0a2c55")


def derived_id(*parts: str) -> RecordId:
    """Return the id that everybody gives the record made of these parts."""
    return RecordId(uuid5(_MEETING_DESK, "\x1f".join(parts)).hex)


def translation_id(record: RecordId, field: str, language: str) -> RecordId:
    """Return the one id of a text's translation into a language."""
    return derived_id("Translation", record, field, language)


def delegate_id(session: RecordId, person: RecordId) -> RecordId:
    """Return the one id of a person as a delegate to a session."""
    return derived_id("Delegate", session, person)


def honorific_id(person: RecordId, language: str) -> RecordId:
    """Return the one id of a person's honorific in a language."""
    return derived_id("Honorific", person, language)


def letterhead_id(organization: RecordId, language: str) -> RecordId:
    """Return the one id of a body's letterhead in a language."""
    return derived_id("Letterhead", organization, language)


def issued_number_id(record: RecordId, row: str, field: str) -> RecordId:
    """Return the one id of the number of a record's paragraph, or of a record in a row."""
    return derived_id("IssuedNumber", record, row, field)


def house_style_id() -> RecordId:
    """Return the one id of the record that says which house style a file uses."""
    return derived_id("HouseStyle")


def same_person_id(one: RecordId, other: RecordId) -> RecordId:
    """Return the one id of the link between two records, whichever is named first."""
    return derived_id("SamePerson", *sorted((one, other)))


def imported_id(source: str, kind: str, key: str) -> RecordId:
    """Return the id of a source's record: its key where that is a UUID, else made of both."""
    if len(key) >= 32:
        with suppress(ValueError):
            return RecordId(UUID(key).hex)
    return derived_id("source", source, kind, key)
