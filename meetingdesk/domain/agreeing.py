"""The records of how a text is cleared, agreed and confirmed, and of how its paper looks."""

from dataclasses import dataclass
from datetime import date

from meetingdesk.domain import fields as has
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Record
from meetingdesk.domain.terms import CommentState, Confirming, IssueStage, Numbered


@dataclass(frozen=True, kw_only=True)
class MinutesIssue(Record):
    """The minutes as they were once issued; frozen."""

    session: RecordId | None = has.ref("The session.", "Session", owner=True, required=True)
    stage: IssueStage = has.choice(IssueStage.DRAFT, "For what it was issued.")
    number: int | None = has.number("Number of the issue, from 1.")
    issued_on: date | None = has.day("Day of issue.")
    sent_to: str = has.text("To whom.")
    reply_by: date | None = has.day("Day by which a reply is expected.")
    pdf: str = has.digest("SHA-256 of the PDF as issued.")
    blocks: str = has.digest("SHA-256 of the composed blocks and of the numbers of its records.")
    program: str = has.text("Program and version that made it.")
    languages: tuple[str, ...] = has.languages("Languages of the paper, the first one first.")
    style: str = has.text("Name of the house style in which it was set.")
    corrects: RecordId | None = has.ref("The agreed issue that this one corrects.", "MinutesIssue")


@dataclass(frozen=True, kw_only=True)
class IssuedNumber(Record):
    """A number in minutes that left the house; it never moves, nor is given to anything else."""

    session: RecordId | None = has.ref("The session.", "Session", owner=True, required=True)
    record: RecordId | None = has.ref("What stands under the number.", required=True)
    field: str = has.text("The field from which the words of its paragraph come.")
    row: Numbered = has.choice(Numbered.PARAGRAPH, "In which row of numbers it is.")
    number: str = has.text("The number: 12, 8a.", required=True)


@dataclass(frozen=True, kw_only=True)
class Clearance(Record):
    """That somebody of the house let an issue of the minutes go; always internal."""

    issue: RecordId | None = has.ref(
        "The issue that was cleared.", "MinutesIssue", owner=True, required=True
    )
    by: str = has.text("Who cleared it.", required=True)
    on: date | None = has.day("Day on which it was cleared.")
    remarks: str = has.text("What was remarked; it prints nowhere.")


@dataclass(frozen=True, kw_only=True)
class ConfirmingPaper(Record):
    """A paper by which a side confirmed the minutes: the signed original, or a letter."""

    session: RecordId | None = has.ref("The session.", "Session", owner=True, required=True)
    issue: RecordId | None = has.ref("The issue that it confirms.", "MinutesIssue")
    delegation: RecordId | None = has.ref("The side that confirms; nothing for both.", "Delegation")
    kind: Confirming = has.choice(Confirming.SIGNED_ORIGINAL, "What kind of paper.")
    on: date | None = has.day("Day of the signature or letter.")
    attachment: str = has.digest("SHA-256 of the attached scan.")
    file_name: str = has.text("Name of the attached file; never used as a path.")
    file_size: int | None = has.number("Size of the attached file in bytes.")


@dataclass(frozen=True, kw_only=True)
class Comment(Record):
    """What somebody of either side said of a text of the minutes."""

    record: RecordId | None = has.ref("The record commented on.", owner=True, required=True)
    issue: RecordId | None = has.ref("The issue of the minutes in which it stood.", "MinutesIssue")
    delegation: RecordId | None = has.ref("The side that comments.", "Delegation")
    author: str = has.text("Who comments.")
    text: str = has.text("The comment.", required=True)
    proposal: str = has.text("The wording proposed instead.")
    received_at: str = has.instant("When it came.")
    state: CommentState = has.choice(CommentState.OPEN, "What became of it.")
    answer: str = has.text("The answer given.")
    field: str = has.text("Name of the field whose text the proposal is; nothing means `text`.")
    language: str = has.language("Language of the text commented on.")


@dataclass(frozen=True, kw_only=True)
class Letterhead(Record):
    """What stands above the papers of a body, in one language."""

    organization: RecordId | None = has.ref("The body.", "Organization", owner=True, required=True)
    language: str = has.language("Language of the lines.")
    text: str = has.text("Name and address, in lines as printed.")
    logo: str = has.digest("SHA-256 of the attached picture of its mark.")
    logo_name: str = has.text("Name of the attached file; never used as a path.")


@dataclass(frozen=True, kw_only=True)
class HouseStyle(Record):
    """The house style chosen for the papers of this file."""

    name: str = has.text("Name of the style.", required=True)
