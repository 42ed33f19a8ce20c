"""The trade's closed lists. Terms are only ever added, never renamed or reused."""

from enum import StrEnum


class NameOrder(StrEnum):
    """Which part of a name its bearer writes first."""

    FAMILY_FIRST = "family_first"
    GIVEN_FIRST = "given_first"


class Standing(StrEnum):
    """How a post is held."""

    FULL = "full"
    ACTING = "acting"
    DEPUTY = "deputy"


class Relation(StrEnum):
    """What a body is to the keeper of the file."""

    OWN = "own"
    PARTNER = "partner"
    OTHER = "other"


class SessionKind(StrEnum):
    """What kind of meeting a session is."""

    WORKING_SESSION = "working_session"
    BILATERAL_MEETING = "bilateral_meeting"
    JOINT_COMMITTEE = "joint_committee"
    CONSULTATION = "consultation"
    COURTESY_CALL = "courtesy_call"
    OTHER = "other"


class Mode(StrEnum):
    """How a session is held."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    HYBRID = "hybrid"


class Status(StrEnum):
    """How far a session and its minutes have come."""

    PLANNED = "planned"
    HELD = "held"
    DRAFT = "draft"
    CLEARED = "cleared"
    SENT = "sent"
    AGREED = "agreed"
    CONFIRMED = "confirmed"


class Confirmation(StrEnum):
    """How the two sides confirm the minutes."""

    SIGNED = "signed"
    EXCHANGE_OF_LETTERS = "exchange_of_letters"
    FOR_THE_RECORD = "for_the_record"


class Classification(StrEnum):
    """Who may read the minutes."""

    NONE = "none"
    RESTRICTED = "restricted"
    CONFIDENTIAL = "confidential"


class Capacity(StrEnum):
    """In what capacity a delegate attends."""

    HEAD = "head"
    ALTERNATE = "alternate"
    MEMBER = "member"
    ADVISER = "adviser"
    EXPERT = "expert"
    INTERPRETER = "interpreter"
    OBSERVER = "observer"
    SECRETARY = "secretary"


class Presence(StrEnum):
    """Whether a delegate came."""

    EXPECTED = "expected"
    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"
    PROXY = "proxy"


class Attending(StrEnum):
    """Where a delegate sits."""

    IN_THE_ROOM = "in_the_room"
    ONLINE = "online"


class MovementKind(StrEnum):
    """What changed in the room."""

    ARRIVED = "arrived"
    LEFT = "left"
    TOOK_THE_CHAIR = "took_the_chair"


class Treatment(StrEnum):
    """What became of an agenda item."""

    PLANNED = "planned"
    ADOPTED = "adopted"
    TAKEN = "taken"
    TAKEN_JOINTLY = "taken_jointly"
    DEFERRED = "deferred"
    NOT_REACHED = "not_reached"


class StatementKind(StrEnum):
    """What a side does with a statement."""

    STATEMENT = "statement"
    REQUEST = "request"
    PROPOSAL = "proposal"
    REPLY = "reply"


class Verb(StrEnum):
    """The verb of an agreed point."""

    AGREED = "agreed"
    NOTED = "noted"
    WELCOMED = "welcomed"
    REQUESTED = "requested"
    ADOPTED = "adopted"
    DEFERRED = "deferred"


class DueKind(StrEnum):
    """In what way an action falls due."""

    NONE = "none"
    DATE = "date"
    EVENT = "event"
    HORIZON = "horizon"


class ActionStatus(StrEnum):
    """How far an agreed action has come."""

    OPEN = "open"
    UNDER_WAY = "under_way"
    DONE = "done"
    DROPPED = "dropped"


class InstrumentKind(StrEnum):
    """What kind of instrument binds the parties."""

    MEMORANDUM = "memorandum"
    AGREEMENT = "agreement"
    PROTOCOL = "protocol"
    EXCHANGE_OF_NOTES = "exchange_of_notes"
    WORK_PLAN = "work_plan"
    OTHER = "other"


class InstrumentStatus(StrEnum):
    """Whether an instrument is in force."""

    DRAFT = "draft"
    SIGNED = "signed"
    IN_FORCE = "in_force"
    EXPIRED = "expired"
    TERMINATED = "terminated"


class IssueStage(StrEnum):
    """For what a copy of the minutes was issued."""

    DRAFT = "draft"
    FOR_AGREEMENT = "for_agreement"
    AGREED = "agreed"
    SIGNED = "signed"
    CORRIGENDUM = "corrigendum"


class Numbered(StrEnum):
    """In which row of numbers of a session something is numbered."""

    PARAGRAPH = "paragraph"
    OUTCOME = "outcome"
    ACTION = "action"


class Confirming(StrEnum):
    """By what kind of paper a side confirmed the minutes."""

    SIGNED_ORIGINAL = "signed_original"
    LETTER = "letter"


class CommentState(StrEnum):
    """What became of a comment on the minutes."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    ANSWERED = "answered"


class Sameness(StrEnum):
    """What a person said of two records that look alike."""

    SAME = "same"
    DIFFERENT = "different"
