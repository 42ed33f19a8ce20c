"""The records of a session: who met, what was said, what was agreed."""

from dataclasses import dataclass
from datetime import date

from meetingdesk.domain import fields as has
from meetingdesk.domain.fields import Place, RecordId
from meetingdesk.domain.records import Record
from meetingdesk.domain.terms import (
    Attending,
    Capacity,
    Classification,
    Confirmation,
    Mode,
    MovementKind,
    Presence,
    SessionKind,
    StatementKind,
    Status,
    Treatment,
    Verb,
)


@dataclass(frozen=True, kw_only=True)
class Session(Record):
    """A meeting of two sides."""

    title: str = has.text("What the meeting is called.", required=True)
    kind: SessionKind = has.choice(SessionKind.WORKING_SESSION, "What kind of meeting it is.")
    number: int | None = has.number("Number in its series, or nothing.")
    series: RecordId | None = has.ref("The standing dialogue it belongs to.", "Series")
    held_on: date | None = has.day("First day; also kept by its sittings.")
    mode: Mode = has.choice(Mode.IN_PERSON, "In person, online, or both.")
    place: str = has.text("Town or building; empty where online only.")
    platform: str = has.text("Software or service used online.")
    languages: tuple[str, ...] = has.languages("Languages spoken.")
    text_language: str = has.language("Language in which the minutes are written.")
    prevailing: str = has.language("Language whose text prevails where they differ.")
    status: Status = has.choice(Status.PLANNED, "How far the session and its minutes have come.")
    rapporteur: str = has.text("Who keeps the record.")
    classification: Classification = has.choice(Classification.NONE, "Who may read the minutes.")
    confirmation: Confirmation = has.choice(
        Confirmation.FOR_THE_RECORD, "How the sides confirm them."
    )
    reference: str = has.text("Reference printed on the minutes.")
    draft: int | None = has.number("Number of the draft.")
    occasion: str = has.text("What came before or after it, in one sentence.")
    next_when: str = has.text("When the next session is to be.")
    next_where: str = has.text("Where the next session is to be.")
    next_host: RecordId | None = has.ref("The side that is host of the next session.", "Delegation")
    closing: str = has.text("How the session was closed, in one sentence.")
    signed_at: str = has.text("Place of signature.")
    signed_on: date | None = has.day("Day of signature.")
    example: bool = has.flag("Whether it is an example, not a real session.")


@dataclass(frozen=True, kw_only=True)
class Sitting(Record):
    """A time during which a session sat."""

    session: RecordId | None = has.ref("The session.", "Session", owner=True, required=True)
    held_on: date | None = has.day("Day on which it began, at the place of `zone`.")
    begins: str = has.clock("When it began, in `zone`.")
    ends: str = has.clock("When it ended, in `zone`; earlier than `begins` means the day after.")
    zone: str = has.zone("Time zone in which the times are given.")
    suspended: str = has.text("Why it was suspended, where the session went on later.")


@dataclass(frozen=True, kw_only=True)
class Delegation(Record):
    """One side of a session."""

    place: Place | None = has.place("The session, and left before right.", "Session")
    organization: RecordId | None = has.ref("The body it represents.", "Organization")
    code: str = has.text("Code of the side in brackets: VN, JP.")
    name: str = has.text("How the side is called in a sentence: the Vietnamese side.")
    own: bool = has.flag("Whether it is the side of the keeper of this file.")
    zone: str = has.zone("Time zone of its seat.")
    zone_place: str = has.text("Town for which its times are given: Ha Noi, Tokyo.")


@dataclass(frozen=True, kw_only=True)
class Delegate(Record):
    """A person, or an unnamed group, on one side of a session."""

    place: Place | None = has.place("The delegation, and the precedence in it.", "Delegation")
    session: RecordId | None = has.ref("The session.", "Session", owner=True, required=True)
    person: RecordId | None = has.ref("The person; nothing for an unnamed group.", "Person")
    name: str = has.text("Name as printed in these minutes.", required=True)
    honorific: str = has.text("Honorific as printed, or none.")
    title: str = has.text("Title as held on the day, with 'Acting' where it was so.")
    body: str = has.text("Body of the title as called on the day; it may be a third one.")
    unit: str = has.text("Unit of the body.")
    capacity: Capacity = has.choice(Capacity.MEMBER, "In what capacity.")
    interprets: str = has.text("Language pair of an interpreter: Vietnamese-Japanese.")
    presence: Presence = has.choice(Presence.EXPECTED, "Whether the person came.")
    represented_by: str = has.text("Who came instead, where by proxy.")
    attending: Attending = has.choice(Attending.IN_THE_ROOM, "In the room or online.")
    head_count: int | None = has.number("How many people an unnamed group had, where known.")
    native_name: str = has.text("Name in its own script, as printed.")


@dataclass(frozen=True, kw_only=True)
class Chair(Record):
    """Who was in the chair, and from which item on."""

    session: RecordId | None = has.ref("The session.", "Session", owner=True, required=True)
    delegate: RecordId | None = has.ref("Who was in the chair.", "Delegate", required=True)
    from_item: RecordId | None = has.ref("The first item; nothing for the whole.", "AgendaItem")


@dataclass(frozen=True, kw_only=True)
class AgendaItem(Record):
    """An item of the agenda."""

    place: Place | None = has.place("The session, and the place in its agenda.", "Session")
    title: str = has.text("Title.", required=True)
    level: int | None = has.number("Depth of nesting, 1 to 3; nothing means 1.")
    treatment: Treatment = has.choice(Treatment.PLANNED, "What became of it.")
    taken_with: RecordId | None = has.ref("The item with which it was taken.", "AgendaItem")
    introduced_by: RecordId | None = has.ref("The side that introduces it.", "Delegation")
    opened_at: str = has.instant("When it was opened.")


@dataclass(frozen=True, kw_only=True)
class Movement(Record):
    """An arrival, a departure or a change of chair."""

    place: Place | None = has.place("The item, and the running order.", "AgendaItem", "Session")
    session: RecordId | None = has.ref("The session.", "Session", owner=True, required=True)
    delegate: RecordId | None = has.ref("Who.", "Delegate", owner=True)
    kind: MovementKind = has.choice(MovementKind.ARRIVED, "What happened.")
    at: str = has.instant("When.")


@dataclass(frozen=True, kw_only=True)
class Note(Record):
    """What was heard, as logged; always internal."""

    place: Place | None = has.place("The item, and the running order.", "AgendaItem", "Session")
    session: RecordId | None = has.ref("The session.", "Session", owner=True, required=True)
    text: str = has.text("What was said, in the rapporteur's words.", required=True)
    at: str = has.instant("Time of the first keystroke.")
    delegation: RecordId | None = has.ref("The side that spoke; nothing for both.", "Delegation")
    speaker: RecordId | None = has.ref("Who spoke, where known.", "Delegate")
    guest: str = has.text("Who spoke, where of neither side.")
    language: str = has.language("Language spoken.")
    interpreted: bool = has.flag("Whether it was heard through an interpreter.")
    statement: RecordId | None = has.ref("The paragraph into which it was written up.", "Statement")


@dataclass(frozen=True, kw_only=True)
class InternalRemark(Record):
    """A remark that never leaves the house."""

    place: Place | None = has.place("The item, and the running order.", "AgendaItem", "Session")
    session: RecordId | None = has.ref("The session.", "Session", owner=True, required=True)
    text: str = has.text("The remark.", required=True)
    at: str = has.instant("Time of the first keystroke.")


@dataclass(frozen=True, kw_only=True)
class Statement(Record):
    """One numbered paragraph of the minutes."""

    place: Place | None = has.place("The item, and the running order.", "AgendaItem", "Session")
    session: RecordId | None = has.ref("The session.", "Session", owner=True, required=True)
    text: str = has.text("The paragraph, with its subject.", required=True)
    kind: StatementKind = has.choice(StatementKind.STATEMENT, "What the side does with it.")
    delegation: RecordId | None = has.ref("The side; nothing for both or neither.", "Delegation")
    speaker: RecordId | None = has.ref("Who spoke, where worth saying.", "Delegate")
    replies_to: RecordId | None = has.ref("The paragraph it answers.", "Statement")
    document: RecordId | None = has.ref("The document it speaks of.", "Document")
    language: str = has.language("Language of the text.")
    number: str = has.text("Paragraph number, once issued: 12, 8a.")
    at: str = has.instant("When it was said.")


@dataclass(frozen=True, kw_only=True)
class Decision(Record):
    """A point on which both sides agreed."""

    place: Place | None = has.place("The item, and the running order.", "AgendaItem", "Session")
    session: RecordId | None = has.ref("The session.", "Session", owner=True, required=True)
    text: str = has.text("What was agreed.", required=True)
    verb: Verb = has.choice(Verb.AGREED, "The verb of the outcome.")
    language: str = has.language("Language of the text.")
    number: str = has.text("Number in the session, once issued.")
    at: str = has.instant("When it was agreed.")
