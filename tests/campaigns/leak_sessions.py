"""A session with a word in each place that must not go out, and one that must print."""

import io
import random
from dataclasses import dataclass, replace
from hashlib import sha256

from PIL import Image

from meetingdesk.desk import Desk, Draft
from meetingdesk.domain.agreeing import Comment, ConfirmingPaper, Letterhead, MinutesIssue
from meetingdesk.domain.edits import add, remove, revise
from meetingdesk.domain.fields import RecordId, new_id
from meetingdesk.domain.meeting import (
    AgendaItem,
    Delegate,
    Delegation,
    InternalRemark,
    Note,
    Session,
    Statement,
)
from meetingdesk.domain.records import (
    Document,
    Organization,
    OrganizationName,
    Person,
    Record,
    Translation,
)
from meetingdesk.domain.terms import Status
from tests.storage.colleagues import place

NOWHERE = ("erased", "erased title", "draft", "issued, then erased")
"""Not in a colleague's copy either."""
INTERNAL = (
    *("internal note", "translated note", "remark", "removed", "replaced", "comment", "proposal"),
    *("sent to", "confirming file"),
)
"""In the house's own archive at most."""
APART = ("another session", "another partner")
UNPRINTED = (
    *("author", "mail", "person remark", "body remark", "rapporteur", "file name", "mark name"),
    *("mark file", "unused name"),
)
"""Fields of records that print, which themselves do not."""
NOT_PRINTED = (*NOWHERE, *INTERNAL, *APART, *UNPRINTED)
PRINTED = "printed"
Words = dict[str, str]


@dataclass(frozen=True, kw_only=True)
class Told:
    """What was written, as far as it is needed again."""

    session: RecordId
    kept: Statement


def words(chance: random.Random) -> Words:
    """Return a word for each place, of letters that no wording and no font name has in a row."""
    told = (*NOT_PRINTED, PRINTED)
    return {what: "ZQ" + "".join(chance.choices("ABCDEFGHKLMNPRT", k=14)) for what in told}


def written(desk: Desk, said: Words) -> Told:
    """Type, delete, erase and keep internal."""
    session = Session(title="A session", status=Status.SENT, rapporteur=said["rapporteur"])
    other = Session(title="Another")
    item = AgendaItem(place=place(session.id, 1, "A"), title="Item")

    def statement(what: str, to: RecordId, number: int) -> Statement:
        return Statement(session=to, place=place(to, number, "A"), text=said[what])

    kept = statement(PRINTED, session.id, 1)
    gone: list[Record] = [
        statement("removed", session.id, 2),
        statement("erased", session.id, 3),
        statement("replaced", session.id, 4),
    ]
    desk.perform(add("Add", session, other, item, kept, *gone))
    note = Note(session=session.id, place=place(item.id, 1, "A"), text=said["internal note"])
    inside = said["translated note"]
    desk.perform(
        add(
            "Add",
            note,
            Translation(record=note.id, field="text", language="vi", text=inside),
            InternalRemark(session=session.id, place=place(item.id, 2, "A"), text=said["remark"]),
            statement("another session", other.id, 1),
            Comment(record=kept.id, text=said["comment"], proposal=said["proposal"]),
        )
    )
    _bodies(desk, session.id, other.id, said)
    spoilt = Session(title=said["erased title"])
    desk.perform(add("Add", spoilt))
    desk.perform(remove("Remove", gone[0]))
    desk.perform(revise("Edit", gone[2], text="something else"))
    desk.erase([gone[1].id, spoilt.id], "Said in confidence")
    draft = Draft(record=new_id(), kind="Note", field="text", text=said["draft"])
    desk.keep_draft(draft)
    desk.drop_draft(draft.record, draft.field)
    return Told(session=session.id, kept=kept)


def _bodies(desk: Desk, session: RecordId, other: RecordId, said: Words) -> None:
    """Add both sides with people and letterheads, a document, and another partner."""
    mark = _picture(said["mark file"])
    made: list[Record] = []
    for number, (acronym, country) in enumerate((("VSB", "VN"), ("JSB", "JP"))):
        body = Organization(acronym=acronym, country=country, remark=said["body remark"])
        side = Delegation(
            place=place(session, number + 1, "A"), organization=body.id, own=not number
        )
        person = Person(
            family_name="Mihon", mail=said["mail"], remark=said["person remark"], reading="x"
        )
        delegate = Delegate(
            place=place(side.id, 1, "A"), session=session, person=person.id, name="Taro Mihon"
        )
        head = Letterhead(
            organization=body.id,
            text=f"Office of {acronym}",
            logo=sha256(mark).hexdigest(),
            logo_name=said["mark name"],
        )
        made += [body, side, person, delegate, head]
    stranger = Organization(acronym=said["another partner"])
    there = Delegation(place=place(other, 1, "A"), organization=stranger.id)
    unused = OrganizationName(organization=stranger.id, language="en", name=said["unused name"])
    paper = Document(place=place(session, 9, "A"), title="A document", file_name=said["file name"])
    desk.perform(replace(add("Add", *made, stranger, there, unused, paper), files=(mark,)))


def _picture(secret: str) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (30, 10), (200, 20, 30)).save(made, "JPEG", comment=secret.encode())
    return made.getvalue()


def confirmed(desk: Desk, told: Told, issue: MinutesIssue, said: Words) -> None:
    """Attach the paper by which a side confirmed an issue."""
    paper = ConfirmingPaper(session=told.session, issue=issue.id, file_name=said["confirming file"])
    desk.perform(add("Attach", paper))
