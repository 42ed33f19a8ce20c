"""The records of what was promised and signed."""

from dataclasses import dataclass
from datetime import date

from meetingdesk.domain import fields as has
from meetingdesk.domain.fields import Place, RecordId
from meetingdesk.domain.records import Record
from meetingdesk.domain.terms import ActionStatus, DueKind, InstrumentKind, InstrumentStatus


@dataclass(frozen=True, kw_only=True)
class AgreedAction(Record):
    """What one side promised to do."""

    place: Place | None = has.place("The item, and the running order.", "AgendaItem", "Session")
    session: RecordId | None = has.ref("The session.", "Session", owner=True, required=True)
    text: str = has.text("What is to be done.", required=True)
    delegation: RecordId | None = has.ref("The side that promised; nothing for both.", "Delegation")
    organization: RecordId | None = has.ref("The body that is to do it.", "Organization")
    unit: str = has.text("The unit that is to do it.")
    person: RecordId | None = has.ref("The person who is to do it.", "Person")
    due: DueKind = has.choice(DueKind.NONE, "In what way it falls due.")
    due_on: date | None = has.day("Day on which it is due.")
    due_before: str = has.text("Event or horizon: the next session, 2025.")
    status: ActionStatus = has.choice(ActionStatus.OPEN, "How far it has come.")
    decision: RecordId | None = has.ref("The agreed point it carries out.", "Decision")
    article: RecordId | None = has.ref("The article it carries out.", "Article")
    language: str = has.language("Language of the text.")
    number: str = has.text("Number in the session, once issued.")
    at: str = has.instant("When it was agreed.")


@dataclass(frozen=True, kw_only=True)
class Progress(Record):
    """News of an agreed action."""

    action: RecordId | None = has.ref("The action.", "AgreedAction", owner=True, required=True)
    on: date | None = has.day("Day of the news.")
    note: str = has.text("The news.")
    due_on: date | None = has.day("The day to which the due date slipped.")
    session: RecordId | None = has.ref("The session at which it was reported.", "Session")


@dataclass(frozen=True, kw_only=True)
class Instrument(Record):
    """A memorandum, agreement or the like between parties."""

    kind: InstrumentKind = has.choice(InstrumentKind.MEMORANDUM, "What kind of instrument.")
    title: str = has.text("Title.", required=True)
    signed_on: date | None = has.day("Day of signature.")
    signed_at: str = has.text("Place of signature.")
    valid_from: date | None = has.day("First day in force.")
    valid_to: date | None = has.day("Last day in force.")
    status: InstrumentStatus = has.choice(InstrumentStatus.SIGNED, "Whether it is in force.")
    subject: str = has.text("What it is about.")
    attachment: str = has.digest("SHA-256 of the attached file.")
    file_name: str = has.text("Name of the attached file; never used as a path.")


@dataclass(frozen=True, kw_only=True)
class InstrumentParty(Record):
    """A party to an instrument."""

    place: Place | None = has.place("The instrument, and the order of parties.", "Instrument")
    organization: RecordId | None = has.ref("The body.", "Organization")
    signed_by: str = has.text("Who signed for it, with title.")


@dataclass(frozen=True, kw_only=True)
class Article(Record):
    """An article of an instrument: a standing commitment."""

    place: Place | None = has.place("The instrument, and the order of articles.", "Instrument")
    number: str = has.text("Number, as printed.")
    title: str = has.text("Title.")
    text: str = has.text("What the parties undertake.")


@dataclass(frozen=True, kw_only=True)
class Signatory(Record):
    """Who signs the minutes for a side; it need not be the head."""

    place: Place | None = has.place("The delegation, and the order of signing.", "Delegation")
    session: RecordId | None = has.ref("The session.", "Session", owner=True, required=True)
    person: RecordId | None = has.ref("The person, where known to the file.", "Person")
    name: str = has.text("Name as printed.", required=True)
    title: str = has.text("Title as printed.")
    body: str = has.text("Body as printed.")
    signs_for: str = has.text("For whom, where not for the side's body.")
    signed_at: str = has.text("Own place of signature, where another.")
    signed_on: date | None = has.day("Own day of signature, where another.")


@dataclass(frozen=True, kw_only=True)
class Recipient(Record):
    """Who gets a copy of the minutes."""

    place: Place | None = has.place("The session, and the place in the list.", "Session")
    text: str = has.text("The recipient.", required=True)
